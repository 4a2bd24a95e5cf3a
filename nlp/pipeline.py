"""The spaCy pipeline: its components in their order, and the functions that load and run it."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import tee
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

from ..corpus.story import Annotation, LedgerRow, Segment, Story, Summary
from ..errors import UsageError
from ..version import __version__
from . import components, store  # noqa: F401 - importing components registers them with spaCy
from .encoder import MODEL
from .lexicon import warm_up

COMPONENTS = (
    "patient_stories_segmenter",
    "patient_stories_encoder",
    "patient_stories_treatments",
    "patient_stories_symptoms",
    "patient_stories_context",
    "patient_stories_outcomes",
    "patient_stories_summary",
)
RULES_ONLY = "rules"


def build(model: Path | str | None = None, *, backend: str | None = None, device: str = "cpu", lexicon: bool = True) -> Language:
    """The pipeline from its parts. `model` is a folder that `train` wrote, None for the shipped one, "rules" for none.

    Two words that a typist ran together ("sick.Then", "pain,nausea") are two tokens.
    """
    nlp = spacy.blank("en")
    infixes = [*nlp.Defaults.infixes, r"(?<=[^\W\d_])[.,;:!?/&()=+]+(?=[^\W\d_])", r"(?<=\d)(?=[^\W\d_])", r"\.{2,}"]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    nlp.meta.update(name="patient_stories", version=__version__, description="Treatments, symptom language and outcomes in patient stories", license="MIT")
    for name in COMPONENTS:
        if name != "patient_stories_encoder":
            nlp.add_pipe(name)
        elif model != RULES_ONLY and (model is not None or (MODEL / "model.json").exists()):
            nlp.add_pipe(name, config={"model": str(model) if model else None, "backend": backend, "device": device, "lexicon": lexicon})
            annotator_of(nlp)  # opens the model, so that a damaged one is told here
    return nlp


_loaded: dict[tuple, Language] = {}


def load(model: Path | str | None = None, *, backend: str | None = None, device: str = "cpu") -> Language:
    """The pipeline, ready to use; the same object for the same arguments in a process, until the model's folder is written anew.

    `nlp(text)` gives a Doc with `doc.spans["treatment" | "symptom" | "outcome"]`, attributes at `span._` and the ledger at
    `doc._.story_summary`. `nlp.to_disk(path)` and `spacy.load(path)` carry it, with `import patient_stories.nlp` before.
    Raises UsageError where `model` is no folder.
    """
    if model not in (None, RULES_ONLY) and not Path(model).is_dir():
        raise UsageError(f"there is no model folder {str(model)!r}; name one that `patient-stories train` wrote, or 'rules'")
    key = (_version(model), backend, device)
    if key not in _loaded:
        with _without_collector():
            _loaded[key] = build(model, backend=backend, device=device)
            warm_up()
    return _loaded[key]


def _version(model: Path | str | None) -> tuple:
    """What tells one model from another, or from the one that stood in the same folder before."""
    card = MODEL / "model.json" if model is None else Path(model) / "model.json"
    return (str(model), card.stat().st_mtime_ns if card.exists() else 0)


@contextmanager
def _without_collector() -> Iterator[None]:
    """The lexicons' graph is some hundred thousand objects that all stay; looking for garbage among them is a third of start-up."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def annotator_of(nlp: Language) -> str:
    """Who marks: `model:<name>@<version>` of the transformer, or of the rules where there is none."""
    if nlp.has_pipe("patient_stories_encoder"):
        return nlp.get_pipe("patient_stories_encoder").encoder.name
    return f"model:rules@{__version__}"


def annotate(stories: str | Story | Iterable[str | Story], *, nlp: Language | None = None, batch_size: int = 32) -> Story | Iterator[Story]:
    """Annotate one text or Story (returns a Story), or many (returns a lazy iterator in input order).

    A story's own annotations by people and other tools are kept; those by any model (`model:…`) are replaced.
    Texts without a story get the ids `text-1`, `text-2`, …
    """
    if isinstance(stories, (str, Story)):
        return next(_annotate_all([stories], nlp or load(), 1))
    return _annotate_all(stories, nlp or load(), batch_size)


def _annotate_all(stories: Iterable[str | Story], nlp: Language, batch_size: int) -> Iterator[Story]:
    as_stories = (s if isinstance(s, Story) else Story(id=f"text-{n}", text=s) for n, s in enumerate(stories, 1))
    first, second = tee(as_stories)
    docs = nlp.pipe((make_doc(nlp, story) for story in first), batch_size=batch_size)
    for story, doc in zip(second, docs, strict=True):
        yield to_story(story, doc, annotator_of(nlp))


def make_doc(nlp: Language, story: Story) -> Doc:
    """A tokenised Doc that carries the story's id, metadata and segments into the pipeline."""
    if len(story.text) > nlp.max_length:
        nlp.max_length = len(story.text) + 1
    doc = nlp.make_doc(story.text)
    doc._.story_id = story.id
    doc._.story_metadata = dict(story.metadata)
    doc._.story_segments = [(s.start, s.end, s.kind) for s in story.segments]
    return doc


def to_story(story: Story, doc: Doc, annotator: str) -> Story:
    """The story with the Doc's annotations and summary, marked by `annotator`."""
    kept = [a for a in story.annotations if not (a.annotator or "").startswith("model:")]
    taken = {a.id for a in kept}
    rename: dict[str, str] = {}
    known = store.records(doc)
    added = []
    for layer in store.LAYERS:
        store.adopt(doc, layer)
        for span in doc.spans.get(layer, ()):
            key = span.id_
            while key in taken:
                key = "m" + key
            rename[span.id_] = key
            added.append(_annotation(key, layer, span.label_, known[span.id_], story.text, annotator))
    added.sort(key=lambda a: (a.start, -a.end, a.layer))
    segments = tuple(Segment(*s) for s in doc._.story_segments or ())
    keep_summary = any(a.annotator is None or a.annotator.startswith("human:") for a in kept) and story.summary is not None
    return Story(
        id=story.id, text=story.text, metadata=story.metadata, segments=story.segments or segments,
        annotations=(*kept, *added), summary=story.summary if keep_summary else _summary(doc._.story_summary, rename),
        provenance={"software": f"patient-stories {__version__}", "models": [annotator]}, extra=story.extra,
    )


def _annotation(key: str, layer: str, label: str, record: dict[str, Any], text: str, annotator: str) -> Annotation:
    attributes = dict(record.get("attributes", {}))
    if record.get("rule"):
        attributes["rule"] = record["rule"]
    return Annotation(
        id=key, layer=layer, start=record["start"], end=record["end"], quote=text[record["start"]:record["end"]], label=label,
        attributes=attributes, concept=record.get("concept"), about=tuple(record.get("about", ())),
        confidence=record.get("confidence"), annotator=annotator,
    )


def _summary(data: dict[str, Any] | None, rename: dict[str, str]) -> Summary | None:
    if data is None:
        return None
    rows = tuple(
        LedgerRow(
            concept=r["concept"], label=r["label"], status=r["status"], outcome=r["outcome"], side_effects=tuple(r["side_effects"]),
            mentions=tuple(rename[m] for m in r["mentions"]), evidence=tuple(rename[e] for e in r["evidence"]))
        for r in data["treatments"])
    return Summary(data["narrator"], data["overall_outcome"], rows)
