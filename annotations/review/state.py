"""What a track of events says: pure functions from events to the state of one coder's work on one story.

Undo and redo are events too, so nothing is ever taken out of the journal. A decision on a suggestion carries the
suggestion as it was, so the work stands on its own when the stories are annotated anew by another model.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...corpus.story import Annotation, LedgerRow, Story, Summary
from .journal import Event

NEW, IN_WORK, DONE = "new", "in_work", "done"
ACCEPTED, CHANGED, REJECTED, ADDED, SETTLED = "accepted", "changed", "rejected", "added", "agreed"
SPAN_FIELDS = ("start", "end", "label", "attributes", "concept", "about")
SUMMARY_FIELDS = ("narrator", "overall_outcome", "treatments")
STORY_MEMO = ""  # the memo of the story itself among the memos of its spans


@dataclass(frozen=True, slots=True)
class Decision:
    """What a coder said of one span. `was` is the suggestion as it stood, None for spans that the coder added."""

    kind: str
    span: Annotation
    was: Annotation | None = None
    reason: str = ""

    @property
    def stands(self) -> bool:
        """Whether the coder says that the span is there."""
        return self.kind != REJECTED


@dataclass(frozen=True, slots=True)
class Settlement:
    """How one cluster was adjudicated: what was chosen from which spans, and the agreed span's id (None: no span)."""

    choice: str
    members: Mapping[str, Any]
    span: str | None
    reason: str
    by: str


@dataclass(slots=True)
class State:
    """One coder's work on one story at a version. Keys of `decisions` are `key_of` suggestions, or ids of added spans."""

    version: int = 0
    mark: str = NEW
    decisions: dict[str, Decision] = field(default_factory=dict)
    memos: dict[str, str] = field(default_factory=dict)
    summary: dict[str, Any] = field(default_factory=dict)
    settled: dict[str, Settlement] = field(default_factory=dict)
    undoable: int = 0
    redoable: int = 0

    def spans(self) -> list[Annotation]:
        """The spans that the coder says are there, in the order of the text."""
        return sorted((d.span for d in self.decisions.values() if d.stands), key=lambda a: (a.start, a.end, a.id))


def effective(events: Iterable[Event]) -> tuple[list[Event], list[Event]]:
    """The events that hold after all undos and redos, and those that a redo would bring back (last first)."""
    applied: list[Event] = []
    undone: list[Event] = []
    for event in events:
        if event.kind == "undo":
            if applied:
                undone.append(applied.pop())
        elif event.kind == "redo":
            if undone:
                applied.append(undone.pop())
        else:
            applied.append(event)
            undone.clear()
    return applied, undone


def fold(events: Sequence[Event], text: str) -> State:
    """The state after all events of one track. `text` is the story's, from which quotes are taken."""
    applied, undone = effective(events)
    state = State(version=len(events), undoable=len(applied), redoable=len(undone))
    for event in applied:
        _APPLY[event.kind](state, event, text)
    if applied and state.mark == NEW:
        state.mark = IN_WORK
    return state


def _accept(state: State, event: Event, text: str) -> None:
    for raw in event.payload["of"]:
        was = span_of(raw, text)
        state.decisions[key_of(was)] = Decision(ACCEPTED, was, was)


def _reject(state: State, event: Event, text: str) -> None:
    was = span_of(event.payload["of"], text)
    state.decisions[key_of(was)] = Decision(REJECTED, was, was, event.payload.get("reason", ""))


def _add(state: State, event: Event, text: str) -> None:
    key = added_id(event.track, event.version)
    state.decisions[key] = Decision(ADDED, span_of({**event.payload["span"], "id": key}, text))


def _change(state: State, event: Event, text: str) -> None:
    payload = event.payload
    before = state.decisions.get(payload["id"])
    was = span_of(payload["of"], text) if payload.get("of") else before.was if before else None
    if before is None and was is None:
        return
    span = span_of({**record_of(before.span if before else was), **payload["set"]}, text)
    kind = before.kind if before and before.kind in (ADDED, SETTLED) else ACCEPTED if span == was else CHANGED
    state.decisions[payload["id"]] = Decision(kind, span, was, before.reason if before and before.stands else "")


def _drop(state: State, event: Event, _: str) -> None:
    """Take a decision back (`reopen`) or an added span away (`remove`)."""
    state.decisions.pop(event.payload["id"], None)


def _memo(state: State, event: Event, _: str) -> None:
    if event.payload["text"]:
        state.memos[event.payload["on"]] = event.payload["text"]
    else:
        state.memos.pop(event.payload["on"], None)


def _summary(state: State, event: Event, _: str) -> None:
    state.summary.update(event.payload["set"])


def _mark(state: State, event: Event, _: str) -> None:
    state.mark = event.payload["mark"]


def _settle(state: State, event: Event, text: str) -> None:
    """Settle clusters anew: the spans of an earlier settlement of the same cluster go."""
    for number, raw in enumerate(event.payload["clusters"]):
        before = state.settled.pop(raw["id"], None)
        if before and before.span:
            state.decisions.pop(before.span, None)
        if raw["choice"] == "open":
            continue
        key = None
        if raw.get("span"):
            key = added_id(event.track, event.version) + (f"-{number}" if number else "")
            state.decisions[key] = Decision(SETTLED, span_of({**raw["span"], "id": key}, text), reason=raw.get("reason", ""))
        state.settled[raw["id"]] = Settlement(raw["choice"], raw["members"], key, raw.get("reason", ""), event.coder)


_APPLY = {
    "accept": _accept, "reject": _reject, "add": _add, "change": _change, "remove": _drop, "reopen": _drop,
    "memo": _memo, "summary": _summary, "mark": _mark, "settle": _settle,
}
KINDS = (*_APPLY, "undo", "redo")


def added_id(track: str, version: int) -> str:
    return f"{track}:new{version}"


def span_of(raw: Mapping[str, Any], text: str) -> Annotation:
    """The annotation of a journal record, which holds no text itself."""
    concept = raw.get("concept")
    return Annotation(
        id=raw["id"], layer=raw["layer"], start=raw["start"], end=raw["end"], quote=text[raw["start"]:raw["end"]], label=raw["label"],
        attributes=dict(raw.get("attributes") or {}), concept=dict(concept) if concept else None, about=tuple(raw.get("about") or ()),
        confidence=raw.get("confidence"), annotator=raw.get("annotator"),
    )


def record_of(span: Annotation) -> dict[str, Any]:
    """A span as the journal keeps it: everything but the quote."""
    out = {
        "id": span.id, "layer": span.layer, "start": span.start, "end": span.end, "label": span.label,
        "attributes": dict(span.attributes), "concept": dict(span.concept) if span.concept else None, "about": list(span.about),
    }
    if span.confidence is not None:
        out["confidence"] = span.confidence
    if span.annotator is not None:
        out["annotator"] = span.annotator
    return out


def suggestions(story: Story) -> list[Annotation]:
    """What a coder is asked about: the story's annotations, without decisions of people that an export put beside them."""
    return [a for a in story.annotations if "decided_by" not in a.extra]


def key_of(suggestion: Annotation) -> str:
    """What a decision on a suggestion is kept under: its place and id, so another model's "T1" is not taken for it."""
    return f"{suggestion.layer}:{suggestion.start}-{suggestion.end}:{suggestion.id}"


def attach(offered: Iterable[Annotation], state: State) -> dict[str, str]:
    """Suggestion id -> key of the decision on it: its own, or one on the same layer, place and label (numbers change when
    stories are annotated anew)."""
    offered = list(offered)
    out = {span.id: key_of(span) for span in offered if key_of(span) in state.decisions}
    places: dict[tuple, list[str]] = {}
    for key in state.decisions.keys() - set(out.values()):
        if (was := state.decisions[key].was) is not None:
            places.setdefault((was.layer, was.start, was.end, was.label), []).append(key)
    for span in offered:
        if span.id not in out and (keys := places.get((span.layer, span.start, span.end, span.label))):
            out[span.id] = keys.pop()
    return out


def summary_of(story: Story, state: State) -> Summary:
    """The story's summary with what the coder set in it."""
    base = story.summary or Summary()
    treatments = state.summary.get("treatments")
    return Summary(
        narrator=state.summary.get("narrator", base.narrator), overall_outcome=state.summary.get("overall_outcome", base.overall_outcome),
        treatments=base.treatments if treatments is None else tuple(row_of(row) for row in treatments), extra=base.extra,
    )


def row_of(raw: Mapping[str, Any]) -> LedgerRow:
    known = {"concept", "label", "status", "outcome", "side_effects", "mentions", "evidence"}
    return LedgerRow(
        concept=raw["concept"], label=raw["label"], status=raw["status"], outcome=raw["outcome"],
        side_effects=tuple(raw.get("side_effects") or ()), mentions=tuple(raw.get("mentions") or ()),
        evidence=tuple(raw.get("evidence") or ()), extra={k: v for k, v in raw.items() if k not in known},
    )
