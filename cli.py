"""The command line: parse, call, print, exit code. Nothing else in the package prints or exits.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done with rejects (annotate) or faults found (validate).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
import typer.core

from .errors import PatientStoriesError, named
from .version import __version__

if TYPE_CHECKING:
    from .corpus.story import Story
    from .nlp.run import RunReport

app = typer.Typer(
    name="patient-stories", no_args_is_help=True, add_completion=True, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Reads treatment narratives: marks treatments, symptom language and outcomes, and turns stories into datasets. "
         "Works offline. Exit codes: 0 done, 1 failed, 2 wrong use, 3 done with rejects or faults.")

StoryFile = Annotated[Path, typer.Argument(help="A file of annotated stories (JSON Lines).", exists=True, dir_okay=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
DONE_WITH_REJECTS = 3
INTERRUPTED = 130


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"patient-stories {__version__}")
        raise typer.Exit


@app.callback()
def root(version: Annotated[bool, typer.Option("--version", is_eager=True, callback=_tell_version, help="Print the version and exit.")] = False) -> None:
    """Options that come before any command; `--version` is dealt with by its callback."""


@app.command("annotate")
def annotate_command(
    inputs: Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The story file to write (JSON Lines).")],
    text_column: Annotated[str | None, typer.Option(help="Column (or JSON field) that holds the text.")] = None,
    id_column: Annotated[str | None, typer.Option(help="Column (or JSON field) that holds the story's id.")] = None,
    treatment_column: Annotated[str | None, typer.Option(help="Column that names the treatment a text is about (a review's drug).")] = None,
    encoding: Annotated[str | None, typer.Option(help="Encoding of text files, where detection errs.")] = None,
    model: Annotated[str | None, typer.Option(help="A model folder that `train` wrote, or 'rules' for the rules alone; default: the shipped model.")] = None,
    backend: Annotated[str | None, typer.Option(help="onnxruntime, openvino or torch; default: the best that is installed.")] = None,
    device: Annotated[str, typer.Option(help="cpu, or cuda with torch.")] = "cpu",
    workers: Annotated[int, typer.Option(min=1, help="Processes that annotate. The result does not depend on it.")] = 1,
    force: Annotated[bool, typer.Option("--force", help="Replace an output of other inputs or settings.")] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print nothing but errors.")] = False,
) -> None:
    """Annotate stories: texts in, one annotated story a line out. A run that was stopped goes on where it was."""
    from .corpus.sources import SourceOptions
    from .nlp.run import RunSettings, run

    options = {"text_column": text_column, "id_column": id_column, "treatment_column": treatment_column, "encoding": encoding}
    settings = RunSettings(SourceOptions(**{k: v for k, v in options.items() if v is not None}), model, backend, device)
    with _Progress(quiet) as progress:
        report = run(inputs, output, settings=settings, workers=workers, force=force, stdin=sys.stdin.buffer, progress=progress)
    if not quiet:
        _print_report(report, output)
    if report.rejects:
        raise typer.Exit(DONE_WITH_REJECTS)


def _print_report(report: RunReport, output: Path) -> None:
    if report.already_complete:
        typer.echo(f"{output} is complete already: {report.stories} stories, {report.rejects} rejects. Nothing to do.")
        return
    resumed = f" ({report.resumed} of them by an earlier run)" if report.resumed else ""
    typer.echo(f"{report.stories} stories annotated{resumed} -> {output}")
    if report.duplicates:
        typer.echo(f"{report.duplicates} of them repeat an earlier text (metadata.duplicate_of)")
    if report.rejects:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(report.reasons.items()))
        typer.echo(f"{report.rejects} rejected ({reasons}) -> {output}.rejects.jsonl")


class _Progress:
    """A live line with count and rate on a terminal, a plain line every ten seconds elsewhere."""

    def __init__(self, quiet: bool):
        self.quiet = quiet
        self.live = sys.stderr.isatty()
        self.begun = self.told = time.monotonic()
        self.resumed = 0

    def __enter__(self) -> Callable[[RunReport], None] | None:
        return None if self.quiet else self.tell

    def tell(self, report: RunReport) -> None:
        now = time.monotonic()
        if now - self.told < (0.2 if self.live else 10):
            return
        self.told = now
        rate = (report.stories - report.resumed) / max(now - self.begun, 1e-6)
        line = f"{report.stories} stories, {report.rejects} rejects, {rate:.0f} a second"
        typer.echo(f"\r\033[K{line}" if self.live else line, err=True, nl=not self.live)

    def __exit__(self, *_: object) -> None:
        if self.live and not self.quiet:
            typer.echo("\r\033[K", err=True, nl=False)


@app.command("show")
def show_command(
    stories: StoryFile,
    story_id: Annotated[list[str] | None, typer.Option("--id", help="Only the story with this id; may be repeated.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="Show at most so many stories; with --id all that are named are shown.")] = 5,
) -> None:
    """Show stories in the terminal, with their spans coloured and the ledger under each."""
    import shutil

    from .annotations.terminal import render_story

    colour, width, shown, wanted = sys.stdout.isatty(), shutil.get_terminal_size((100, 24)).columns, 0, set(story_id or ())
    for story in _read(stories):
        if wanted and story.id not in wanted:
            continue
        typer.echo(render_story(story, width=width, colour=colour), color=colour)
        shown += 1
        if shown >= (len(wanted) or limit):
            break
    if shown < len(wanted):
        raise PatientStoriesError(f"{stories.name}: only {shown} of the {len(wanted)} ids are in the file")


@app.command("ledger")
def ledger_command(stories: StoryFile) -> None:
    """Print a short table: each story's treatments with status and outcome."""
    from rich.console import Console
    from rich.table import Table

    table = Table("story", "treatment", "status", "outcome", "side effects", box=None, pad_edge=False)
    for story in _read(stories):
        rows = story.summary.treatments if story.summary else ()
        for number, row in enumerate(rows):
            effects = ", ".join(row.side_effects).replace("_", " ")
            table.add_row("" if number else story.id, row.concept, row.status.replace("_", " "), row.outcome.replace("_", " "), effects)
    Console(width=None if sys.stdout.isatty() else 120).print(table)


@app.command("report")
def report_command(
    stories: StoryFile,
    output: Annotated[Path, typer.Option("-o", "--output", help="The HTML file to write.")],
    title: Annotated[str, typer.Option(help="Its title.")] = "Patient stories",
) -> None:
    """Write one self-contained HTML page: each story with its spans and ledger, and plots over all of them."""
    from .annotations.report import write_report

    write_report(_read(stories), output, title=title)
    typer.echo(str(output))


@app.command("validate")
def validate_command(stories: StoryFile) -> None:
    """Check a story file: format, offsets, quotes, scheme. Every fault names the line, the story and the annotation."""
    from .annotations.validation import faults

    found = count = 0
    for story in _read(stories):
        count += 1
        for fault in faults(story):
            found += 1
            typer.echo(f"{stories.name}: story {story.id!r}: {fault}")
    typer.echo(f"{count} stories, {found} faults")
    if found:
        raise typer.Exit(DONE_WITH_REJECTS)


@app.command("stats")
def stats_command(
    stories: StoryFile,
    by: Annotated[str, typer.Option(help="Metadata key to group by.")] = "genre",
    as_json: AsJson = False,
) -> None:
    """Count what a story file holds: stories, words, annotations, treatments by outcome."""
    from .annotations.statistics import statistics

    counts = statistics(_read(stories), by=by)
    typer.echo(json.dumps(counts, indent=1, ensure_ascii=False) if as_json else "\n".join(_lines(counts)))


def _lines(value: Any, indent: int = 0) -> Iterator[str]:
    """Nested counts as an indented outline."""
    width = max((len(str(k)) for k in value), default=0)
    for key, inner in value.items():
        if isinstance(inner, dict):
            if inner:
                yield f"{'  ' * indent}{key}"
                yield from _lines(inner, indent + 1)
        elif not isinstance(inner, list):
            yield f"{'  ' * indent}{key:<{width}}  {inner if inner is not None else '–'}"


@app.command("evaluate")
def evaluate_command(
    gold: StoryFile,
    predicted: Annotated[Path | None, typer.Argument(help="Predicted stories; without them the gold texts are annotated now.", exists=True, dir_okay=False)] = None,
    by: Annotated[str | None, typer.Option(help="Figures also by this metadata key.")] = None,
    bootstrap: Annotated[int, typer.Option(min=0, help="Resamples for the 95 % intervals.")] = 1000,
    seed: Annotated[int, typer.Option(help="Seed of the resampling.")] = 0,
    as_json: AsJson = False,
) -> None:
    """Score predictions against gold: spans, labels, attributes, treatments tried, outcomes, with intervals."""
    from .annotations.scoring import evaluate

    evaluation = evaluate(_read(gold), _read(predicted) if predicted else _annotate_anew(gold), bootstrap=bootstrap, seed=seed, by=by)
    _print_figures(evaluation, as_json)


def _print_figures(figures: Any, as_json: bool) -> None:
    """Anything with `to_dict()` and `tables()`, as JSON or as tables."""
    if as_json:
        typer.echo(json.dumps(figures.to_dict(), indent=1, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    console = Console(width=None if sys.stdout.isatty() else 120)
    for title, columns, rows in figures.tables():
        table = Table(*columns, title=title, title_justify="left")
        for row in rows:
            table.add_row(*row)
        console.print(table)


@app.command("agreement")
def agreement_command(
    files: Annotated[list[Path], typer.Argument(help="Story files: one a coder, or one that holds several annotators.", exists=True, dir_okay=False)],
    by: Annotated[str, typer.Option(help="What a coder is: file, annotator, or auto.")] = "auto",
    coder: Annotated[list[str] | None, typer.Option(help="Only these coders; may be repeated. A model is a coder like any other.")] = None,
    bootstrap: Annotated[int, typer.Option(min=0, help="Resamples for the 95 % intervals.")] = 1000,
    seed: Annotated[int, typer.Option(help="Seed of the resampling.")] = 0,
    gamma: Annotated[bool, typer.Option("--gamma", help="The gamma measure too (slow; needs pygamma-agreement).")] = False,
    page: Annotated[Path | None, typer.Option(help="Write an HTML page with the disagreements side by side.")] = None,
    review_url: Annotated[str, typer.Option(help="Address of the running review page, for links from the page.")] = "",
    as_json: AsJson = False,
) -> None:
    """How far coders agree: span F1, kappa, Krippendorff's alpha, AC1, with intervals; and where they do not."""
    from .annotations.agreement import agreement
    from .annotations.agreement.coders import read_files

    result = agreement(read_files(files), by=by, coders=coder or (), bootstrap=bootstrap, seed=seed, gamma=gamma)
    _print_figures(result, as_json)
    if page:
        from .annotations.agreement.page import write_agreement_page

        count = write_agreement_page(result, page, review_url=review_url)
        typer.echo(f"{count} disagreements -> {page}", err=as_json)


@app.command("export")
def export_command(
    stories: StoryFile,
    format: Annotated[str, typer.Option("--format", help="Format name; `formats` lists them.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The file or folder to write.")],
    annotator: Annotated[str | None, typer.Option(help="Whose annotations: all, human, model, adjudicated, preferred, or a name.")] = None,
    person_key: Annotated[str | None, typer.Option(help="Metadata key of the person: splits keep a person on one side.")] = None,
    split_seed: Annotated[int, typer.Option(help="Seed of the splits.")] = 0,
    title: Annotated[str, typer.Option(help="Title for the card or project.")] = "Treatment narratives",
    licence: Annotated[str, typer.Option(help="Licence of the stories, for the card.")] = "",
    force: Annotated[bool, typer.Option("--force", help="Replace an existing output.")] = False,
    push_to_hub: Annotated[str | None, typer.Option(help="After a `datasets` export: upload it to this hub repository. Asks first.")] = None,
) -> None:
    """Write stories in another tool's format: datasets, spaCy, NVivo and ATLAS.ti (qdpx), Label Studio, brat and more."""
    from .annotations.scheme import load_scheme
    from .corpus.formats import ExportOptions, export_stories
    from .corpus.splits import SplitOptions

    splits = SplitOptions(by=person_key, seed=split_seed) if person_key else SplitOptions(seed=split_seed)
    with _Counter("stories exported") as progress:
        options = ExportOptions(annotator=annotator, scheme=load_scheme(), splits=splits, force=force, title=title, licence=licence, progress=progress)
        report = export_stories(_read(stories), output, format=format, options=options)
    typer.echo(f"{report.stories} stories, {report.items} items -> {output}")
    _tell_losses(report.losses, f"{output}.losses.jsonl")
    if push_to_hub:
        _push(output, push_to_hub)


def _push(folder: Path, repository: str) -> None:
    from .corpus.formats.huggingface import push_to_hub

    done = push_to_hub(folder, repository, confirm=lambda warning: typer.confirm(warning, default=False))
    typer.echo(f"{len(done)} configs uploaded to {repository}" if done else "Not uploaded.")


@app.command("import")
def import_command(
    path: Annotated[Path, typer.Argument(help="The other tool's file or folder.", exists=True)],
    output: Annotated[Path, typer.Option("-o", "--output", help="The story file to write.")],
    format: Annotated[str | None, typer.Option("--format", help="Format name; detected where it is not given.")] = None,
    annotator: Annotated[str | None, typer.Option(help="Annotator for spans whose file names nobody, such as human:ada.")] = None,
    texts: Annotated[Path | None, typer.Option(help="A story file with the texts, for formats that carry none.", exists=True, dir_okay=False)] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing output.")] = False,
) -> None:
    """Read another tool's file into stories. What does not fit is listed beside the output, and never guessed."""
    from .annotations.scheme import load_scheme
    from .corpus.formats import ImportOptions, Loss, import_stories, write_atomically
    from .corpus.jsonl import write_stories

    losses: list[Loss] = []

    def stories() -> Iterator[Story]:
        for item in import_stories(path, format=format, options=ImportOptions(annotator=annotator, texts=texts, scheme=load_scheme())):
            if isinstance(item, Loss):
                losses.append(item)
            else:
                yield item

    with write_atomically(output, force) as part:
        count = write_stories(part, stories())
    typer.echo(f"{count} stories -> {output}")
    beside = output.with_name(f"{output.name}.losses.jsonl")
    if losses:
        beside.write_text("".join(json.dumps(loss.to_dict(), ensure_ascii=False) + "\n" for loss in losses), encoding="utf-8")
    _tell_losses(losses, str(beside))


def _tell_losses(losses: list, where: str) -> None:
    total = getattr(losses, "total", len(losses))
    if total:
        typer.echo(f"{total} things did not fit: {where}")


@app.command("formats")
def formats_command() -> None:
    """List the formats that `export` writes and `import` reads, with what each keeps and loses."""
    from .corpus.formats import FORMATS

    for row in FORMATS.values():
        ways = " and ".join(w for w, f in (("export", row.export), ("import", row.load)) if f)
        typer.echo(f"{row.name}  ({ways})\n  {row.description}\n  keeps: {row.keeps}\n  loses: {row.loses}")


class _Counter:
    """Counts on standard error while something long goes on."""

    def __init__(self, what: str):
        self.what = what
        self.told = time.monotonic()

    def __enter__(self) -> Callable[[int], None]:
        return self.tell

    def tell(self, count: int) -> None:
        now = time.monotonic()
        if now - self.told >= 5:
            self.told = now
            typer.echo(f"{count} {self.what}", err=True)

    def __exit__(self, *_: object) -> None:
        return None


class _DefaultsToOpen(typer.core.TyperGroup):
    """`review STORIES` means `review open STORIES`."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and args[0] not in self.commands:
            args = ["open", *args]
        return super().resolve_command(ctx, args)


review_app = typer.Typer(cls=_DefaultsToOpen, no_args_is_help=True, help="Review stories in a local web page: accept, change, reject, add; code, agree.")
app.add_typer(review_app, name="review")


@review_app.command("open")
def review_open_command(
    stories: StoryFile,
    coder: Annotated[str, typer.Option(help="Who decides: your name or initials.")],
    adjudicate: Annotated[bool, typer.Option("--adjudicate", help="See all coders' work and make the agreed version.")] = False,
    suggestions: Annotated[bool, typer.Option(help="Show the model's annotations; without them coders start from the bare text.")] = True,
    database: Annotated[str | None, typer.Option(help="Journal: an SQLite file or an SQLAlchemy URL. Default: beside the stories.")] = None,
    host: Annotated[str, typer.Option(help="Address to serve on; other than this machine's own needs --token.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 takes a free one.")] = 8642,
    token: Annotated[str | None, typer.Option(help="Secret that opens the page; made up where none is given.")] = None,
    browser: Annotated[bool, typer.Option(help="Open the browser.")] = True,
) -> None:
    """Open the review page of a story file. The file is only read; every change is in the journal at once."""
    from .annotations.review import serve

    serve(stories, coder=coder, host=host, port=port, database=database, open_browser=browser, token=token, adjudicate=adjudicate,
          suggestions=suggestions, concepts=_concepts(), announce=lambda url: typer.echo(f"Review page: {url}  (Ctrl-C ends it; nothing is lost)"))


def _concepts() -> Iterator[Any]:
    from .annotations.review.concepts import Concept
    from .nlp.lexicon import treatment_entries

    forms: dict[tuple[str, str, str], list[str]] = {}
    for entry in treatment_entries():
        forms.setdefault((entry.concept, entry.label, entry.id), []).append(entry.form)
    return (Concept(name=name, label=label, id=key, forms=tuple(known)) for (name, label, key), known in forms.items())


@review_app.command("export")
def review_export_command(
    stories: StoryFile,
    output: Annotated[Path, typer.Option("-o", "--output", help="The story file to write.")],
    version: Annotated[str, typer.Option(help="`all` side by side, `agreed` for the adjudicated one, or one coder's name.")] = "all",
    database: Annotated[str | None, typer.Option(help="The journal, where it is not beside the stories.")] = None,
) -> None:
    """Write the stories with people's decisions. The originals stay as they are."""
    from .annotations.review import export_stories

    count = export_stories(stories, output, database=database, version=version)
    typer.echo(f"{count} stories -> {output}")


@review_app.command("join")
def review_join_command(
    mine: Annotated[Path, typer.Argument(help="The journal to join into: an SQLite file.")],
    theirs: Annotated[list[Path], typer.Argument(help="Journals of other coders of the same stories.", exists=True, dir_okay=False)],
) -> None:
    """Bring the journals of coders who worked on separate computers together."""
    from .annotations.review import join_journals

    for name, count in join_journals(str(mine), *map(str, theirs)).items():
        typer.echo(f"{name}: {count} changes")


corpus_app = typer.Typer(no_args_is_help=True, help="The open corpus of composed stories: build it, count it.")
app.add_typer(corpus_app, name="corpus")


@corpus_app.command("build")
def corpus_build_command(
    folder: Annotated[Path, typer.Argument(help="Folder of *.story files.", exists=True, file_okay=False)],
    output: Annotated[Path, typer.Option("-o", "--output", help="The gzipped story file to write.")],
) -> None:
    """Compile marked-up stories into one checked story file with splits. A broken span is an error."""
    from .annotations.corpus_build import build

    built = build(folder, output)
    splits = ", ".join(f"{count} {name}" for name, count in sorted(built.splits.items()))
    typer.echo(f"{built.stories} stories, {built.words} words, {built.annotations} annotations, {built.conditions} conditions; {splits} -> {output}")


@corpus_app.command("compile")
def corpus_compile_command(
    folder: Annotated[Path, typer.Argument(help="Folder of *.story files.", exists=True, file_okay=False)],
    output: Annotated[Path, typer.Option("-o", "--output", help="The story file to write.")],
    annotator: Annotated[str, typer.Option(help="Who annotated, such as human:ada.")] = "human:first",
) -> None:
    """Compile marked-up stories of any team into a story file, checked against the scheme."""
    from .annotations.corpus_build import read_sources
    from .corpus.jsonl import write_stories

    typer.echo(f"{write_stories(output, read_sources(folder, annotator=annotator))} stories -> {output}")


@corpus_app.command("diversity")
def corpus_diversity_command(stories: StoryFile) -> None:
    """How varied texts are: distinct n-grams, self-BLEU, nearest neighbours."""
    from .annotations.diversity import diversity

    typer.echo(json.dumps(diversity(_read(stories)), indent=1, ensure_ascii=False))


@corpus_app.command("write")
def corpus_write_command(
    output: Annotated[Path, typer.Option("-o", "--output", help="The story file to write.")],
    split: Annotated[str | None, typer.Option(help="train, dev or test; default: all.")] = None,
) -> None:
    """Write the open corpus, or one split of it, as a story file."""
    from .corpus.jsonl import write_stories
    from .corpus.open_corpus import open_corpus

    typer.echo(f"{write_stories(output, open_corpus(split))} stories -> {output}")


@app.command("train")
def train_command(
    output: Annotated[Path, typer.Option("-o", "--output", help="The model folder to write.")],
    encoder: Annotated[Path, typer.Option(help="A BERT-family checkpoint, or a model folder to go on from; 'shipped' for the shipped model.")],
    stories: Annotated[list[Path] | None, typer.Argument(help="Annotated story files, beside the open corpus.", exists=True, dir_okay=False)] = None,
    open_corpus: Annotated[bool, typer.Option(help="Learn from the open corpus too.")] = True,
    epochs: Annotated[int, typer.Option(min=1, help="Passes over the stories at most; training stops early when dev no longer improves.")] = 14,
    seed: Annotated[int, typer.Option(help="Seed of everything random.")] = 1,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads; default: all.")] = None,
    name: Annotated[str, typer.Option(help="The model's name: its annotations are by model:<name>@<version>.")] = "stories",
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the checkpoint of a stopped training.")] = False,
) -> None:
    """Train the transformer on annotated stories (needs the extra `train`), calibrate it and export it for `--model`."""
    from .errors import UsageError
    from .nlp.encoder import MODEL
    from .nlp.training import train_model

    if str(encoder) == "shipped":
        encoder = MODEL
    elif not encoder.is_dir():
        raise UsageError(f"--encoder: there is no folder {str(encoder)!r}; give a checkpoint, a model folder or 'shipped'")
    found = [s for path in stories or () for s in _read(path)]
    card = train_model(found, output, encoder, with_open_corpus=open_corpus, epochs=epochs, seed=seed, device=device, threads=threads, name=name,
                       resume=resume, progress=lambda m: typer.echo(f"epoch {m['epoch']}: dev score {m['score']:.4f} ({m['seconds']:.0f} s)"))
    typer.echo(f"{card['name']}@{card['version']} -> {output}; use it with: patient-stories annotate … --model {output}")


def _annotate_anew(gold: Path) -> Iterator[Story]:
    """The gold stories as if they had never been annotated."""
    from dataclasses import replace

    from .nlp import annotate

    return annotate(replace(s, annotations=(), summary=None) for s in _read(gold))


def _read(path: Path) -> Iterator[Story]:
    from .corpus.jsonl import read_stories

    return read_stories(path)


def main() -> None:
    """Run the command line; every error becomes one line and an exit code.

    An error that nobody foresaw is told by its kind and place alone, since its message could hold a story's text;
    with PATIENT_STORIES_DEBUG set it is raised as it is.
    """
    try:
        app(standalone_mode=True)
    except PatientStoriesError as error:
        _end(str(error), error.exit_code)
    except OSError as error:
        where = f": {error.filename}" if error.filename is not None else ""
        _end(f"{error.strerror or type(error).__name__}{where}", 1)
    except SystemExit as end:
        if end.code == INTERRUPTED:  # typer makes Ctrl-C of it
            typer.echo("stopped; a stopped `annotate` goes on where it was when it is called again", err=True)
        raise
    except Exception as error:
        if os.environ.get("PATIENT_STORIES_DEBUG"):
            raise
        _end(f"something went wrong that should not ({named(error)}). Please report this line; "
             "PATIENT_STORIES_DEBUG=1 shows more, but may show text of your stories", 1)


def _end(message: str, code: int) -> None:
    typer.echo(f"patient-stories: {message}", err=True)
    raise SystemExit(code) from None


if __name__ == "__main__":
    main()
