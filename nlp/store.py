"""Where the components keep what they know of a span: spaCy spans carry offsets, label and id, a record the rest.

Two layers may mark the same words, and spaCy keys its own extension values by offsets alone, so they would share one
another's attributes. Records are keyed by the span's id ("T3") in `doc.user_data["patient_stories"]`, plain data that
DocBin stores. `Span._` reads and writes them: `span._.status`, `span._.concept`, `span._.rule` …
"""

from __future__ import annotations

from itertools import count
from typing import Any

from spacy.tokens import Doc, Span

LAYERS = {"treatment": "T", "symptom": "S", "outcome": "O"}
ATTRIBUTES = (
    "experiencer", "status", "expression", "assertion", "cause", "sentiment",
    "dose", "route", "frequency", "duration", "sessions", "started", "ended",
)
FIELDS = ("concept", "about", "confidence", "rule")
_RECORDS = "patient_stories"
_WORK = "patient_stories."


def records(doc: Doc) -> dict[str, dict[str, Any]]:
    """Span id -> record, for reading and writing."""
    return doc.user_data.setdefault(_RECORDS, {})


def record(span: Span) -> dict[str, Any]:
    return records(span.doc).setdefault(span.id_, {})


def keep(doc: Doc, name: str, value: Any) -> None:
    """Hand something on to later components; `forget` drops it at the pipeline's end, since it can't be stored."""
    doc.user_data[_WORK + name] = value


def found(doc: Doc, name: str) -> Any:
    return doc.user_data.get(_WORK + name)


def kept(doc: Doc, name: str) -> Any:
    """What an earlier component kept. Raises ValueError where it has not run."""
    value = found(doc, name)
    if value is None:
        raise ValueError(f"no {name!r} here: the component that makes it must stand before this one in the pipeline")
    return value


def forget(doc: Doc) -> None:
    for key in [k for k in doc.user_data if isinstance(k, str) and k.startswith(_WORK)]:
        del doc.user_data[key]


def clear(doc: Doc, layer: str) -> None:
    """Empty a layer before a component writes it, so that running a component twice is the same as once."""
    for span in doc.spans.get(layer, ()):
        records(doc).pop(span.id_, None)
    doc.spans[layer] = []


def add(doc: Doc, layer: str, start: int, end: int, label: str, **fields: Any) -> Span | None:
    """Append a span of characters start:end, half-covered tokens included, and its record. None where no token lies there."""
    group = doc.spans[layer]
    span_id = f"{LAYERS[layer]}{len(group) + 1}"
    span = doc.char_span(start, end, label=label, span_id=span_id, alignment_mode="expand")
    if span is None:
        return None
    group.append(span)
    records(doc)[span_id] = {"start": start, "end": end, **fields}
    return span


def adopt(doc: Doc, layer: str) -> None:
    """Give spans that somebody else's component put into a layer an id and a record of their own.

    A treatment's concept is the span's `kb_id_`, or else its words in lower case.
    """
    known = records(doc)
    spans = list(doc.spans.get(layer, ()))
    if all(span.id_ in known for span in spans):
        return
    free = (key for key in (f"{LAYERS[layer]}{n}" for n in count(len(spans) + 1)) if key not in known)
    for place, span in enumerate(spans):
        if span.id_ not in known:
            spans[place] = Span(doc, span.start, span.end, label=span.label, kb_id=span.kb_id, span_id=next(free))
            known[spans[place].id_] = {"start": span.start_char, "end": span.end_char, "rule": "another component", "attributes": {}, "about": []}
            if layer == "treatment":
                known[spans[place].id_]["concept"] = {"name": span.kb_id_ or span.text.lower()}
    doc.spans[layer] = spans


def _field(name: str) -> None:
    Span.set_extension(name, getter=lambda span: record(span).get(name), setter=lambda span, value: record(span).update({name: value}), force=True)


def _attribute(name: str) -> None:
    Span.set_extension(
        name, force=True,
        getter=lambda span: record(span).get("attributes", {}).get(name),
        setter=lambda span, value: record(span).setdefault("attributes", {}).update({name: value}),
    )


def register_extensions() -> None:
    for name in ATTRIBUTES:
        _attribute(name)
    for name in FIELDS:
        _field(name)
    for name in ("story_id", "story_metadata", "story_segments", "story_summary"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)
