"""spaCy: a folder with DocBins for train, dev and test, and a config that `spacy train` takes as it is.

A Doc holds each layer in `doc.spans[layer]` (label, annotation id as `span.id_`, concept id as `span.kb_id_`), treatments and
symptoms together in `doc.spans["marks"]` under joined labels ("treatment.medication"), which the config's spancat learns,
those of them that overlap nothing in `doc.ents`, and the story's overall outcome in `doc.cats`, which its textcat learns.
The whole story stands in `doc.user_data["patient_stories"]`, so that reading back gives it as it was.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import FormatError, StoryError
from ..splits import SplitStories
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, Scheme, check_size, files_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MARKS = "marks"  # the key of the spans that the config's spancat learns
USER_DATA = "patient_stories"
DOCS_A_FILE, CHARS_A_FILE = 2_000, 20_000_000
_MARKED_LAYERS = ("treatment", "symptom")
_LONGEST_MARK = 8  # tokens that the spancat looks at


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    scheme = options.need_scheme("the format 'spacy'")
    nlp = _blank()
    report = ExportReport()
    with SplitStories(stories, options.splits) as split:
        report.details["splits"] = split.report.to_dict()
        writers = {name: _Writer(out / name, nlp) for name in split.options.shares}
        for name, story in split:
            report.stories += 1
            report.items += len(story.annotations)
            doc, losses = to_doc(nlp, story, scheme)
            for loss in losses:
                report.losses.append(loss)
            writers[name].add(doc)
        for writer in writers.values():
            writer.flush()
    for name, count in split.report.counts.items():
        if not count and report.stories:
            report.losses.append(Loss("", name, "this split got no story: `spacy train` needs stories in train and dev"))
    (out / "config.cfg").write_text(training_config(), encoding="utf-8", newline="\n")
    return report


def _blank() -> Language:
    import spacy

    nlp = spacy.blank("en")
    nlp.max_length = 1 << 62  # only a guard of the parser's memory, which is not used here
    return nlp


@dataclass(slots=True)
class _Writer:
    """One split: DocBins of limited size in a folder, which spaCy reads as one corpus."""

    folder: Path
    nlp: Language
    bin: Any = None
    docs: int = 0
    chars: int = 0
    files: int = 0

    def add(self, doc: Doc) -> None:
        from spacy.tokens import DocBin

        if self.bin is None:
            self.bin = DocBin(attrs=["ORTH", "SPACY", "ENT_TYPE", "ENT_IOB"], store_user_data=True)
        self.bin.add(doc)
        self.docs, self.chars = self.docs + 1, self.chars + len(doc.text)
        if self.docs >= DOCS_A_FILE or self.chars >= CHARS_A_FILE:
            self.flush()

    def flush(self) -> None:
        self.folder.mkdir(exist_ok=True)
        if self.bin is not None:
            self.bin.to_disk(self.folder / f"{self.files:05}.spacy")
            self.bin, self.docs, self.chars, self.files = None, 0, 0, self.files + 1


def to_doc(nlp: Language, story: Story, scheme: Scheme) -> tuple[Doc, list[Loss]]:
    """The story as a Doc of `nlp`'s tokenizer. Spans that end within a token grow to it; each is a Loss."""
    from spacy.tokens import SpanGroup
    from spacy.util import filter_spans

    doc = nlp.make_doc(story.text)
    losses, marks = [], []
    for layer in dict.fromkeys((*scheme.layers, *(a.layer for a in story.annotations))):
        group = []
        for a in story.layer(layer):
            span = _span(doc, a, a.label)
            if span is None:
                losses.append(Loss(story.id, _place(a), "holds no token: left out of doc.spans"))
                continue
            if (span.start_char, span.end_char) != (a.start, a.end):
                losses.append(Loss(story.id, _place(a), "grown to whole tokens in doc.spans"))
            group.append(span)
            if layer in _MARKED_LAYERS:
                marks.append(_span(doc, a, f"{layer}.{a.label}"))
        doc.spans[layer] = SpanGroup(doc, name=layer, spans=group)
    doc.spans[MARKS] = SpanGroup(doc, name=MARKS, spans=marks)
    doc.ents = filter_spans(marks)
    if len(doc.ents) < len(marks):
        losses.append(Loss(story.id, f"{len(marks) - len(doc.ents)} spans", "overlap longer ones: left out of doc.ents, kept in doc.spans"))
    if story.summary and story.summary.overall_outcome in scheme.overall_outcomes:
        doc.cats = {name: float(name == story.summary.overall_outcome) for name in scheme.overall_outcomes}
    record = {k: v for k, v in story.to_dict().items() if k != "text"}
    doc.user_data[USER_DATA] = json.dumps(record, ensure_ascii=False)
    return doc, losses


def _span(doc: Doc, a: Annotation, label: str) -> Any:
    span = doc.char_span(a.start, a.end, label=label, kb_id=str((a.concept or {}).get("id") or ""), alignment_mode="expand")
    if span is not None:
        span.id_ = a.id
    return span


def _place(a: Annotation) -> str:
    return f"{a.layer} {a.id} ({a.start}:{a.end})"


def training_config() -> str:
    """A full config: tok2vec, a spancat over `doc.spans["marks"]`, a textcat over `doc.cats`; paths as the export lays them."""
    from spacy.cli.init_config import init_config

    config = init_config(lang="en", pipeline=["spancat", "textcat"], optimize="efficiency")
    config["paths"].update(train="train", dev="dev")
    config["components"]["spancat"]["spans_key"] = MARKS
    config["components"]["spancat"]["suggester"] = {"@misc": "spacy.ngram_range_suggester.v1", "min_size": 1, "max_size": _LONGEST_MARK}
    weights = config["training"]["score_weights"]
    for name in [name for name in weights if name.startswith("spans_sc_")]:
        weights[name.replace("spans_sc_", f"spans_{MARKS}_")] = weights[name]
        weights[name] = None  # otherwise the factory's own default comes back in
    return config.to_str()


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the stories of one DocBin file, or of all in a folder. DocBins of others give their `doc.spans` and `doc.ents`."""
    check_size(path, options)
    vocab = _blank().vocab
    files = [f for f in files_of(path) if f.suffix == ".spacy"]
    if not files:
        raise FormatError(f"{path.name}: no .spacy file in it")
    for file in files:
        name = file.name if file == path else file.relative_to(path).as_posix()
        _check_unpacked(file, name, options.max_bytes)
        for number, doc in enumerate(_docs(file, name, vocab)):
            yield from from_doc(doc, f"{name}, doc {number}", options)


def _check_unpacked(file: Path, name: str, limit: int) -> None:
    """A DocBin is one zlib stream, which spaCy unpacks whole: measure it piece by piece first."""
    unpacker, size = zlib.decompressobj(), 0
    with file.open("rb") as handle:
        try:
            while (piece := unpacker.unconsumed_tail or handle.read(1 << 16)) and size <= limit:
                size += len(unpacker.decompress(piece, 1 << 20))
        except zlib.error:
            raise FormatError(f"{name}: not a DocBin (its compression is broken)") from None
    if size > limit:
        raise FormatError(f"{name}: unpacks to more than {limit} bytes. Split it, or raise ImportOptions.max_bytes")


def _docs(file: Path, name: str, vocab: Any) -> Iterator[Doc]:
    from spacy.tokens import DocBin

    try:
        return DocBin(store_user_data=True).from_disk(file).get_docs(vocab)
    except Exception as error:  # zlib, msgpack and spaCy each have their own
        raise FormatError(f"{name}: not a DocBin ({error.__class__.__name__})") from None


def from_doc(doc: Doc, where: str, options: ImportOptions) -> Iterator[Story | Loss]:
    """The story that a Doc holds, and a Loss where it was not written by this program."""
    record = doc.user_data.get(USER_DATA)
    try:
        if record is not None:
            yield Story.from_dict({**json.loads(record), "text": doc.text}, where=where)
            return
    except (StoryError, ValueError, TypeError) as error:
        yield Loss("", where, f"its story record is broken ({error.__class__.__name__}): spans are read from doc.spans and doc.ents")
    annotations, seen = [], set()
    groups = [*((key, spans) for key, spans in doc.spans.items() if key != MARKS), ("ents", doc.ents)]
    for key, spans in groups:
        for span in spans:
            layer, label = _layer_of(key, span.label_, options.scheme)
            if not layer or not span.text or (layer, label, span.start) in seen:
                if not layer:
                    yield Loss(where, f"{key} {span.start_char}:{span.end_char}", "its label belongs to no layer: left out")
                continue
            seen.add((layer, label, span.start))
            annotations.append(Annotation(f"A{len(annotations) + 1}", layer, span.start_char, span.end_char, span.text, label, annotator=options.annotator))
    yield Story(where, doc.text, annotations=tuple(annotations))


def _layer_of(key: str, label: str, scheme: Scheme | None) -> tuple[str, str]:
    """Layer and label of a span: the group's name is the layer, or the label is joined, or only one layer has such a label."""
    layers = scheme.layers if scheme else {}
    if key != "ents" and (key in layers or not layers):
        return key, label
    layer, _, rest = label.partition(".")
    if rest and (layer in layers or not layers):
        return layer, rest
    fitting = [name for name, one in layers.items() if label in one.labels]
    return (fitting[0], label) if len(fitting) == 1 else ("", label)


def sniff(path: Path, head: bytes) -> bool:
    if path.is_dir():
        return any(path.glob("*.spacy")) or any(path.glob("*/*.spacy"))
    return path.suffix == ".spacy"


FORMAT = Format(
    name="spacy", description="a folder with spaCy DocBins and a training config", suffix="", export=export, load=load,
    keeps="everything: the story itself stands in doc.user_data",
    loses="nothing for this program; others see spans grown to whole tokens, and doc.ents without overlaps",
    choice="preferred", sniff=sniff,
)
