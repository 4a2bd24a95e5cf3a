"""What a change must satisfy before it is written: places inside the text, labels of the scheme, one span a place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ...corpus.offsets import OffsetMap, trim
from ...corpus.story import Annotation, Story, Summary
from ...errors import OffsetError, SchemeError, StoryError
from ..scheme import Scheme
from .codebook import CODE_LAYER, Code, resolve
from .state import DONE, IN_WORK, NEW, SUMMARY_FIELDS

MARKS = (NEW, IN_WORK, DONE)
PROVENANCE = ("rule", "cue", "evidence")  # attributes that say why; shown, not edited
_TEXT_LIMIT = 20_000
_NAME_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Rules:
    """The scheme and the team's codes, against which fields are checked."""

    scheme: Scheme
    codes: Mapping[str, Code]

    def fields(self, layer: str, raw: Mapping[str, Any]) -> dict[str, Any]:
        """Those fields of a span that `raw` gives, checked. Raises SchemeError naming the field."""
        out: dict[str, Any] = {}
        if "label" in raw:
            out["label"] = self._label(layer, raw["label"])
        if "attributes" in raw:
            out["attributes"] = self._attributes(layer, _object(raw["attributes"], "attributes"))
        if "concept" in raw:
            out["concept"] = _concept(raw["concept"])
        if "about" in raw:
            out["about"] = _names(raw["about"], "about")
        return out

    def _label(self, layer: str, label: Any) -> str:
        if layer == CODE_LAYER:
            code = resolve(self.codes, str(label))
            if code is None:
                raise SchemeError("there is no such code (any more); look at the codebook again")
            return code.id
        known = self.scheme.layers.get(layer)
        if known is None:
            raise SchemeError(f"layer {layer!r} is not one of {', '.join(self.scheme.layers)}, {CODE_LAYER}")
        if label not in known.labels:
            raise SchemeError(f"label {str(label)[:80]!r} is not a label of layer {layer!r}")
        return label

    def _attributes(self, layer: str, raw: Mapping[str, Any]) -> dict[str, Any]:
        known = self.scheme.layers.get(layer)
        out = {}
        for name, value in raw.items():
            if value in (None, ""):
                continue
            choice = known.attributes.get(name) if known else None
            if choice is not None:
                if value not in choice.values:
                    raise SchemeError(f"{name} is one of {', '.join(choice.values)}")
                if any(raw.get(other) != wanted for other, wanted in choice.only_where.items()):
                    continue  # it went with a value that has been changed
            elif isinstance(value, str):
                value = _text(value, name, _NAME_LIMIT)
            out[name] = value
        return out


def place(text: str, units: OffsetMap, start: Any, end: Any) -> tuple[int, int]:
    """A selection in the browser's UTF-16 units as code points, without white space at its ends. Raises OffsetError."""
    for value in (start, end):
        if not isinstance(value, int) or isinstance(value, bool):
            raise OffsetError("a selection has a start and an end")
    try:
        start, end = trim(text, units.to_points(start), units.to_points(end, up=True))
    except ValueError:
        raise OffsetError("the selection does not lie in the text") from None
    if start >= end:
        raise OffsetError("the selection holds no text; select at least one word")
    return start, end


def forbid_overlap(span: Annotation, others: Iterable[Annotation]) -> None:
    """Raise StoryError where the span would overlap another of its layer. Codes may overlap, outcomes of other labels too."""
    if span.layer == CODE_LAYER:
        return
    for other in others:
        same = other.layer == span.layer and other.id != span.id and (span.layer != "outcome" or other.label == span.label)
        if same and other.start < span.end and span.start < other.end:
            raise StoryError(f"it would overlap your {span.layer} span at {other.start}:{other.end}; spans of one layer stand apart. Change or remove that one first.")


def check_memo(text: Any) -> str:
    return _text(text, "a memo", _TEXT_LIMIT)


def check_reason(text: Any) -> str:
    return _text(text, "a reason", _TEXT_LIMIT)


def check_summary(scheme: Scheme, raw: Any) -> dict[str, Any]:
    """The fields of a summary that were set. Raises SchemeError naming row and field."""
    raw = _object(raw, "the summary")
    out: dict[str, Any] = {}
    for name in SUMMARY_FIELDS:
        if name not in raw:
            continue
        if name == "treatments":
            out[name] = [row.to_dict() for row in _ledger(scheme, raw[name])]
        else:
            allowed = scheme.narrators if name == "narrator" else scheme.overall_outcomes
            if raw[name] is not None and raw[name] not in allowed:
                raise SchemeError(f"{name} is one of {', '.join(allowed)}")
            out[name] = raw[name]
    if not out:
        raise SchemeError(f"a summary has the fields {', '.join(SUMMARY_FIELDS)}")
    return out


def _ledger(scheme: Scheme, rows: Any) -> Iterable[Any]:
    summary: Summary = Story.from_dict({"id": "ledger", "text": "", "summary": {"treatments": rows}}).summary or Summary()
    treatment = scheme.layers["treatment"]
    seen = set()
    for number, row in enumerate(summary.treatments, 1):
        if row.concept.casefold() in seen:
            raise SchemeError(f"ledger row {number}: this treatment has a row already")
        seen.add(row.concept.casefold())
        for name, value, allowed in (("label", row.label, treatment.labels), ("status", row.status, treatment.attributes["status"].values),
                                     ("outcome", row.outcome, scheme.treatment_outcomes)):
            if value not in allowed:
                raise SchemeError(f"ledger row {number}: {name} is one of {', '.join(allowed)}")
        if not set(row.side_effects) <= set(scheme.layers["symptom"].labels):
            raise SchemeError(f"ledger row {number}: side effects are labels of the layer symptom")
    return summary.treatments


def _concept(raw: Any) -> dict[str, str] | None:
    if raw in (None, "", {}):
        return None
    raw = {"name": raw} if isinstance(raw, str) else _object(raw, "concept")
    name = " ".join(_text(raw.get("name") or "", "concept", _NAME_LIMIT).split())
    if not name:
        return None
    key = _text(raw.get("id") or "", "the concept's identifier", _NAME_LIMIT)
    return {"name": name, "id": key} if key else {"name": name}


def _names(raw: Any, what: str) -> list[str]:
    if not isinstance(raw, list):
        raise SchemeError(f"{what} is a list of names")
    return list(dict.fromkeys(_text(name, what, _NAME_LIMIT) for name in raw if name))


def _object(raw: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(raw, Mapping):
        raise SchemeError(f"{what} must be an object")
    return raw


def _text(value: Any, what: str, limit: int) -> str:
    if not isinstance(value, str):
        raise SchemeError(f"{what} must be text")
    if len(value) > limit:
        raise SchemeError(f"{what} holds at most {limit} characters")
    if any(0xD800 <= ord(c) <= 0xDFFF for c in value):
        raise SchemeError(f"{what} holds half of a character; paste it again")
    return value
