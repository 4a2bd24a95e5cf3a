"""The spaCy pipeline: its components in their order, and the functions that load and run it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import tee
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

from ..corpus.story import Annotation, LedgerRow, Segment, Story, Summary
from ..version import __version__
from . import store, symptoms, treatments
from .context import Context, reviewed_concept
from .lexicon import treatment_concepts
from .outcomes import Outcomes
from .reading import read
from .summary import summarise
from .words import fold_phrase

store.register_extensions()

COMPONENTS = (
    "patient_stories_segmenter",
    "patient_stories_treatments",
    "patient_stories_symptoms",
    "patient_stories_context",
    "patient_stories_outcomes",
    "patient_stories_summary",
)
RULES = f"model:rules@{__version__}"


@Language.component("patient_stories_segmenter", assigns=["doc._.story_segments"])
def segmenter(doc: Doc) -> Doc:
    """Words, sentences and blocks. Uses the source's segments (`doc._.story_segments`) where there are any."""
    given = doc._.story_segments or ()
    reading = read(doc.text, tuple(Segment(*s) for s in given))
    store.keep_reading(doc, reading)
    if not given:
        doc._.story_segments = [(s.start, s.end, s.kind) for s in reading.segments]
    return doc


@Language.component("patient_stories_treatments", assigns=["doc.spans"])
def treatment_component(doc: Doc) -> Doc:
    return _add_mentions(doc, "treatment", treatments.mentions(store.reading_of(doc)))


@Language.component("patient_stories_symptoms", assigns=["doc.spans"])
def symptom_component(doc: Doc) -> Doc:
    return _add_mentions(doc, "symptom", symptoms.mentions(store.reading_of(doc)))


def _add_mentions(doc: Doc, layer: str, found: Iterable[dict]) -> Doc:
    store.clear(doc, layer)
    for mention in found:
        start, end, label = mention.pop("start"), mention.pop("end"), mention.pop("label")
        store.add(doc, layer, start, end, label, **mention)
    return doc


def _mentions(doc: Doc, layer: str) -> list[dict]:
    """A layer's records with label, id and word range, sharing their attributes with the store."""
    reading, known = store.reading_of(doc), store.records(doc)
    out = []
    for span in doc.spans.get(layer, ()):
        record = known.setdefault(span.id_, {"start": span.start_char, "end": span.end_char})
        first, last = reading.words_of(record["start"], record["end"])
        record.setdefault("attributes", {})
        if first < last:
            out.append({**record, "id": span.id_, "label": span.label_, "first": first, "last": last})
    return out


def _context(doc: Doc) -> Context:
    return Context(store.reading_of(doc), doc._.story_metadata or {})


@Language.component("patient_stories_context", requires=["doc.spans"], assigns=["doc.spans"])
def context_component(doc: Doc) -> Doc:
    context = _context(doc)
    doc.user_data["patient_stories.context"] = context
    known = store.records(doc)
    mentions = _mentions(doc, "treatment")
    context.set_listed(frozenset(w for m in mentions for w in range(m["first"], m["last"])))
    for mention in mentions:
        attributes, concept = mention["attributes"], mention.get("concept", {}).get("name", "")
        who, rule = context.experiencer(mention["first"], mention["last"])
        attributes["experiencer"] = who
        rules = [known[mention["id"]].get("rule", ""), rule]
        attributes.pop("status", None)
        if who == "patient":
            attributes["status"], rule = context.status(mention["first"], mention["last"], concept)
            rules.append(rule)
        known[mention["id"]]["rule"] = "; ".join(filter(None, rules))
    for mention in _mentions(doc, "symptom"):
        attributes, flags = mention["attributes"], mention.get("flags", [])
        who, whose = context.experiencer(mention["first"], mention["last"])
        said, how = context.assertion(mention["first"], mention["last"], flags)
        cause, why = context.cause(mention["first"], mention["last"], mention["label"], flags)
        attributes.update(assertion=said, experiencer=who, cause=cause)
        known[mention["id"]]["rule"] = "; ".join((known[mention["id"]].get("rule", ""), whose, how, why))
    return doc


@Language.component("patient_stories_outcomes", requires=["doc.spans"], assigns=["doc.spans"])
def outcome_component(doc: Doc) -> Doc:
    context = doc.user_data["patient_stories.context"]
    found = Outcomes(context, _mentions(doc, "treatment"), _mentions(doc, "symptom")).find()
    return _add_mentions(doc, "outcome", [{k: v for k, v in o.items() if k not in ("first", "last")} for o in found])


@Language.component("patient_stories_summary", requires=["doc.spans"], assigns=["doc._.story_summary"])
def summary_component(doc: Doc) -> Doc:
    context: Context = doc.user_data["patient_stories.context"]
    reviewed = None
    if context.reviewed:
        entry = treatment_concepts().get(fold_phrase(context.reviewed))
        reviewed = {"concept": context.reviewed, "label": entry.label if entry else "medication", "status": context.reviewed_status}
    doc._.story_summary = summarise(
        context.narration.kind, _mentions(doc, "treatment"), _mentions(doc, "symptom"), _mentions(doc, "outcome"), reviewed)
    del doc.user_data["patient_stories.context"]
    store.drop_reading(doc)
    return doc


def build() -> Language:
    """The pipeline from its parts. Two words that a typist ran together ("sick.Then", "pain,nausea") are two tokens."""
    nlp = spacy.blank("en")
    infixes = [*nlp.Defaults.infixes, r"(?<=[^\W\d_])[.,;:!?/&()=+]+(?=[^\W\d_])", r"(?<=\d)(?=[^\W\d_])", r"\.{2,}"]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    nlp.meta.update(name="patient_stories", version=__version__, description="Treatments, symptom language and outcomes in patient stories", license="MIT")
    for name in COMPONENTS:
        nlp.add_pipe(name)
    return nlp


_loaded: dict[str, Language] = {}


def load() -> Language:
    """The pipeline, ready to use; the same object at every call in a process.

    `nlp(text)` gives a Doc with `doc.spans["treatment" | "symptom" | "outcome"]`, attributes at `span._` and the ledger at
    `doc._.story_summary`. `nlp.to_disk(path)` and `spacy.load(path)` carry it, with `import patient_stories.nlp` before.
    """
    if "default" not in _loaded:
        _loaded["default"] = build()
    return _loaded["default"]


def annotate(stories: str | Story | Iterable[str | Story], *, nlp: Language | None = None, batch_size: int = 32) -> Story | Iterator[Story]:
    """Annotate one text or Story (returns a Story), or many (returns a lazy iterator in input order).

    A story's own annotations by other annotators are kept; what this program's rules or model said before is replaced.
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
        yield to_story(story, doc)


def make_doc(nlp: Language, story: Story) -> Doc:
    """A tokenised Doc that carries the story's id, metadata and segments into the pipeline."""
    if len(story.text) > nlp.max_length:
        nlp.max_length = len(story.text) + 1
    doc = nlp.make_doc(story.text)
    doc._.story_id = story.id
    doc._.story_metadata = dict(story.metadata)
    doc._.story_segments = [(s.start, s.end, s.kind) for s in story.segments]
    return doc


def to_story(story: Story, doc: Doc) -> Story:
    """The story with the Doc's annotations and summary."""
    kept = [a for a in story.annotations if not (a.annotator or "").startswith("model:")]
    taken = {a.id for a in kept}
    rename: dict[str, str] = {}
    known = store.records(doc)
    added = []
    for layer in store.LAYERS:
        for span in doc.spans.get(layer, ()):
            key = span.id_
            while key in taken:
                key = "m" + key
            rename[span.id_] = key
            added.append(_annotation(key, layer, span.label_, known[span.id_], story.text))
    added.sort(key=lambda a: (a.start, -a.end, a.layer))
    segments = tuple(Segment(*s) for s in doc._.story_segments or ())
    keep_summary = any(a.annotator is None or a.annotator.startswith("human:") for a in kept) and story.summary is not None
    return Story(
        id=story.id, text=story.text, metadata=story.metadata, segments=story.segments or segments,
        annotations=(*kept, *added), summary=story.summary if keep_summary else _summary(doc._.story_summary, rename),
        provenance={"software": f"patient-stories {__version__}", "models": [RULES]}, extra=story.extra,
    )


def _annotation(key: str, layer: str, label: str, record: dict[str, Any], text: str) -> Annotation:
    attributes = dict(record.get("attributes", {}))
    if record.get("rule"):
        attributes["rule"] = record["rule"]
    return Annotation(
        id=key, layer=layer, start=record["start"], end=record["end"], quote=text[record["start"]:record["end"]], label=label,
        attributes=attributes, concept=record.get("concept"), about=tuple(record.get("about", ())),
        confidence=record.get("confidence"), annotator=RULES,
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
