"""The command line: parse, call, print, exit code. Nothing else in the package prints or exits.

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done with rejects (annotate) or faults found (validate).
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .errors import PatientStoriesError
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


@app.callback()
def root(version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False) -> None:
    if version:
        typer.echo(f"patient-stories {__version__}")
        raise typer.Exit


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
    limit: Annotated[int, typer.Option(min=1, help="Show at most so many stories.")] = 5,
) -> None:
    """Show stories in the terminal, with their spans coloured and the ledger under each."""
    import shutil

    from .annotations.terminal import render_story

    colour, width, shown = sys.stdout.isatty(), shutil.get_terminal_size((100, 24)).columns, 0
    for story in _read(stories):
        if story_id and story.id not in story_id:
            continue
        typer.echo(render_story(story, width=width, colour=colour), color=colour)
        shown += 1
        if shown >= limit:
            break
    if story_id and shown < len(story_id):
        raise PatientStoriesError(f"{stories.name}: only {shown} of the {len(story_id)} ids are in the file")


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
    if as_json:
        typer.echo(json.dumps(evaluation.to_dict(), indent=1, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    console = Console(width=None if sys.stdout.isatty() else 120)
    for title, columns, rows in evaluation.tables():
        table = Table(*columns, title=title, title_justify="left")
        for row in rows:
            table.add_row(*row)
        console.print(table)


def _annotate_anew(gold: Path) -> Iterator[Story]:
    """The gold stories as if they had never been annotated."""
    from dataclasses import replace

    from .nlp import annotate

    return annotate(replace(s, annotations=(), summary=None) for s in _read(gold))


def _read(path: Path) -> Iterator[Story]:
    from .corpus.jsonl import read_stories

    return read_stories(path)


def main() -> None:
    """Run the command line; every error that the program raises on purpose becomes one line and an exit code."""
    try:
        app(standalone_mode=True)
    except PatientStoriesError as error:
        typer.echo(f"patient-stories: {error}", err=True)
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(0) from None
    except KeyboardInterrupt:
        typer.echo("stopped; the same command goes on from here", err=True)
        raise SystemExit(130) from None


if __name__ == "__main__":
    main()
