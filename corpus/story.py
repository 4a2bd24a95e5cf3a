"""The one data type. A Story is a text that never changes and annotations that point into it.

Offsets everywhere count Unicode code points of `Story.text`, half-open: `text[start:end]` is the quote.
Everything is frozen; a changed story is a new object made with `dataclasses.replace` or `Story.with_annotations`.
Fields that this version does not know are kept in `extra` and written back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import OffsetError, StoryError

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text with a role. Segments of one story may nest (a quotation in a paragraph)."""

    start: int
    end: int
    kind: str

    def to_dict(self) -> dict[str, Any]:
        return {"start": self.start, "end": self.end, "kind": self.kind}


@dataclass(frozen=True, slots=True)
class Annotation:
    """One span of one layer by one annotator.

    `concept` is {"name": ..., "id": ...} for treatments, otherwise None. `about` names the concepts an outcome speaks
    of. `annotator` is `human:<name>` or `model:<name>@<version>`. `confidence` is in 0..1 or None.
    """

    id: str
    layer: str
    start: int
    end: int
    quote: str
    label: str
    attributes: Mapping[str, Any] = field(default_factory=dict)
    concept: Mapping[str, Any] | None = None
    about: tuple[str, ...] = ()
    confidence: float | None = None
    annotator: str | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def concept_name(self) -> str:
        return (self.concept or {}).get("name", "")

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {
            "id": self.id, "layer": self.layer, "start": self.start, "end": self.end,
            "quote": self.quote, "label": self.label,
        }
        if self.concept:
            out["concept"] = dict(self.concept)
        out["attributes"] = dict(self.attributes)
        if self.about:
            out["about"] = list(self.about)
        if self.confidence is not None:
            out["confidence"] = self.confidence
        if self.annotator is not None:
            out["annotator"] = self.annotator
        out.update(self.extra)
        return out


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One treatment of the patient over the whole story. `mentions` and `evidence` are annotation ids."""

    concept: str
    label: str
    status: str
    outcome: str = "unknown"
    side_effects: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {
            "concept": self.concept, "label": self.label, "status": self.status, "outcome": self.outcome,
            "side_effects": list(self.side_effects), "mentions": list(self.mentions),
            "evidence": list(self.evidence), **self.extra,
        }


@dataclass(frozen=True, slots=True)
class Summary:
    """What the whole story says: its narrator, how it ends, and the ledger of treatments in the order they were had."""

    narrator: str | None = None
    overall_outcome: str | None = None
    treatments: tuple[LedgerRow, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self.narrator is not None:
            out["narrator"] = self.narrator
        if self.overall_outcome is not None:
            out["overall_outcome"] = self.overall_outcome
        out["treatments"] = [row.to_dict() for row in self.treatments]
        out.update(self.extra)
        return out


@dataclass(frozen=True, slots=True)
class Story:
    """A treatment narrative with whatever has been said about it so far."""

    id: str
    text: str
    metadata: Mapping[str, Any] = field(default_factory=dict)
    segments: tuple[Segment, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    summary: Summary | None = None
    provenance: Mapping[str, Any] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    def layer(self, name: str) -> tuple[Annotation, ...]:
        """The annotations of one layer, in the order in which they stand in the text."""
        return tuple(sorted((a for a in self.annotations if a.layer == name), key=lambda a: (a.start, a.end, a.id)))

    def with_annotations(self, annotations: Iterable[Annotation], summary: Summary | None = None) -> Story:
        return replace(self, annotations=tuple(annotations), summary=summary if summary is not None else self.summary)

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {"format": FORMAT, "id": self.id, "text": self.text, "metadata": dict(self.metadata)}
        out["segments"] = [s.to_dict() for s in self.segments]
        out["annotations"] = [a.to_dict() for a in self.annotations]
        if self.summary is not None:
            out["summary"] = self.summary.to_dict()
        if self.provenance is not None:
            out["provenance"] = dict(self.provenance)
        out.update(self.extra)
        return out

    def to_json(self) -> str:
        """One line without its newline. The same story always gives the same bytes."""
        return json.dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, where: str = "") -> Story:
        """Read the object of one JSON line.

        Raises StoryError (OffsetError for a span that does not fit its quote), naming `where`, the story and the
        annotation, never the text.
        """
        return _read_story(data, where)


def _read_story(data: Mapping[str, Any], where: str) -> Story:
    at = f"{where}: " if where else ""
    if not isinstance(data, Mapping):
        raise StoryError(f"{at}a story must be a JSON object, found {type(data).__name__}")
    if data.get("format", FORMAT) != FORMAT:
        raise StoryError(f"{at}story format {data['format']!r} is not known; this version reads format {FORMAT}")
    story_id = data.get("id")
    if not isinstance(story_id, (str, int)) or isinstance(story_id, bool) or story_id == "":
        raise StoryError(f"{at}the story has no id")
    story_id = str(story_id)
    at = f"{at}story {story_id!r}: "
    text = data.get("text")
    if not isinstance(text, str):
        raise StoryError(f"{at}no text; give the field 'text' a string")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise StoryError(f"{at}the text holds a lone surrogate at {error.start}") from None
    metadata = _mapping(data.get("metadata"), f"{at}metadata")
    segments = tuple(_read_segment(s, len(text), f"{at}segment {i}") for i, s in enumerate(_list(data, "segments", at)))
    annotations, seen = [], set()
    for i, raw in enumerate(_list(data, "annotations", at)):
        annotation = _read_annotation(raw, text, at, i)
        if annotation.id in seen:
            raise StoryError(f"{at}annotation id {annotation.id!r} stands twice")
        seen.add(annotation.id)
        annotations.append(annotation)
    summary = _read_summary(data["summary"], at) if data.get("summary") is not None else None
    known = {"format", "id", "text", "metadata", "segments", "annotations", "summary", "provenance"}
    return Story(
        id=story_id, text=text, metadata=metadata, segments=segments, annotations=tuple(annotations), summary=summary,
        provenance=_mapping(data["provenance"], f"{at}provenance") if data.get("provenance") is not None else None, extra={k: v for k, v in data.items() if k not in known},
    )


def _list(data: Mapping[str, Any], key: str, at: str) -> list:
    value = data.get(key) or []
    if not isinstance(value, list):
        raise StoryError(f"{at}{key} must be a list")
    return value


def _mapping(value: Any, what: str) -> dict[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise StoryError(f"{what} must be an object")
    return dict(value)


def _read_segment(raw: Any, length: int, what: str) -> Segment:
    if not isinstance(raw, Mapping):
        raise StoryError(f"{what} must be an object")
    start, end = raw.get("start"), raw.get("end")
    check_span(start, end, length, what)
    return Segment(start, end, str(raw.get("kind", "paragraph")))


def check_span(start: Any, end: Any, length: int, what: str) -> None:
    """Raise OffsetError where start and end are not a non-empty half-open span inside a text of `length` code points."""
    for value in (start, end):
        if not isinstance(value, int) or isinstance(value, bool):
            raise OffsetError(f"{what}: start and end must be whole numbers")
    if not 0 <= start < end <= length:
        raise OffsetError(f"{what}: span {start}:{end} does not lie in a text of {length} characters")


def _read_annotation(raw: Any, text: str, at: str, number: int) -> Annotation:
    if not isinstance(raw, Mapping):
        raise StoryError(f"{at}annotation {number} must be an object")
    key = str(raw.get("id", number))
    what = f"{at}annotation {key!r}"
    start, end = raw.get("start"), raw.get("end")
    check_span(start, end, len(text), what)
    quote = raw.get("quote", text[start:end])
    if quote != text[start:end]:
        raise OffsetError(
            f"{what}: the quote differs from the text at {start}:{end}. Offsets count Unicode code points, end exclusive."
        )
    layer, label = raw.get("layer"), raw.get("label")
    if not isinstance(layer, str) or not isinstance(label, str):
        raise StoryError(f"{what}: layer and label must be strings")
    confidence, annotator = raw.get("confidence"), raw.get("annotator")
    if confidence is not None and (isinstance(confidence, bool) or not isinstance(confidence, (int, float))):
        raise StoryError(f"{what}: confidence must be a number")
    if annotator is not None and not isinstance(annotator, str):
        raise StoryError(f"{what}: annotator must be a string")
    concept = raw.get("concept")
    if isinstance(concept, str):
        concept = {"name": concept}
    elif concept is not None:
        concept = _mapping(concept, f"{what}: concept")
    known = {"id", "layer", "start", "end", "quote", "label", "attributes", "concept", "about", "confidence", "annotator"}
    return Annotation(
        id=key, layer=layer, start=start, end=end, quote=quote, label=label,
        attributes=_mapping(raw.get("attributes"), f"{what}: attributes"), concept=concept,
        about=_names(raw.get("about"), what), confidence=confidence, annotator=annotator,
        extra={k: v for k, v in raw.items() if k not in known},
    )


def _names(value: Any, what: str) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, (str, Mapping)):
        value = [value]
    if not isinstance(value, list):
        raise StoryError(f"{what}: must be a list of names")
    return tuple(str(v.get("name", "")) if isinstance(v, Mapping) else str(v) for v in value)


def _read_summary(raw: Any, at: str) -> Summary:
    raw = _mapping(raw, f"{at}summary")
    rows = []
    for i, row in enumerate(_list(raw, "treatments", f"{at}summary: ")):
        what = f"{at}summary row {i}"
        row = _mapping(row, what)
        concept = row.get("concept")
        concept = concept.get("name") if isinstance(concept, Mapping) else concept
        if not isinstance(concept, str) or not concept:
            raise StoryError(f"{what}: no concept")
        known = {"concept", "label", "status", "outcome", "side_effects", "mentions", "evidence"}
        rows.append(LedgerRow(
            concept=concept, label=str(row.get("label", "other")), status=str(row.get("status", "tried")),
            outcome=str(row.get("outcome", "unknown")), side_effects=_names(row.get("side_effects"), what),
            mentions=_names(row.get("mentions"), what), evidence=_names(row.get("evidence"), what),
            extra={k: v for k, v in row.items() if k not in known},
        ))
    known = {"narrator", "overall_outcome", "treatments"}
    return Summary(raw.get("narrator"), raw.get("overall_outcome"), tuple(rows), {k: v for k, v in raw.items() if k not in known})
