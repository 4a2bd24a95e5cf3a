"""What people decided, as annotated stories: everybody's work side by side, or one version alone. The originals stay as they are."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...corpus.jsonl import write_stories
from ...corpus.story import Annotation, LedgerRow, Story, Summary
from ...errors import UsageError
from .checks import PROVENANCE
from .codebook import CODE_LAYER, Code, fold_codes, resolve
from .journal import AGREED, CODEBOOK, EVERY_STORY, Journal, database_url
from .library import Library
from .state import REJECTED, SETTLED, STORY_MEMO, State, attach, fold, suggestions, summary_of

ALL = "all"


def export_stories(stories: Path, out: Path, *, database: str | None = None, version: str = ALL) -> int:
    """Write the reviewed stories to `out`, replacing it at once; returns how many.

    `version` is "all" (the model's annotations with each person's beside them), "agreed" (the adjudicated version alone) or
    a coder's name (that coder's alone). Raises UsageError where `out` is the story file itself, the review database
    is missing, or nobody of that name has coded.
    """
    stories, out = Path(stories), Path(out)
    if out.exists() and out.samefile(stories):
        raise UsageError(f"{out.name} is the story file under review, which is never changed; write to another file")
    draft = out.with_name(out.name + ".part")
    journal = Journal(database_url(stories, database), begin=False)
    try:
        count = write_stories(draft, reviewed(Library(stories), journal, version=version))
        os.replace(draft, out)
        return count
    finally:
        draft.unlink(missing_ok=True)
        journal.close()


def reviewed(library: Library, journal: Journal, *, version: str = ALL) -> Iterator[Story]:
    """The stories of `export_stories`, one by one."""
    journal.hold_texts(library.digests())
    codes = fold_codes(journal.events(EVERY_STORY, CODEBOOK))
    tracks = [*journal.coders(), *([AGREED] if journal.versions(AGREED) else [])]
    if version != ALL and version not in tracks:
        raise UsageError(f"nothing has been coded by {version!r}; there is work by: {', '.join(tracks) or 'nobody'}")
    for story in library.stories():
        work = {track: fold(events, story.text) for track in tracks if (events := journal.events(story.id, track))}
        yield _side_by_side(story, work, codes) if version == ALL else _alone(story, version, work.get(version, State()), codes)


def _side_by_side(story: Story, work: Mapping[str, State], codes: Mapping[str, Code]) -> Story:
    keys = {track: attach(suggestions(story), state) for track, state in work.items()}
    originals = [_with_decisions(span, work, keys) for span in story.annotations if "decided_by" not in span.extra]
    people = [span for track, state in work.items() for span in _own(story, track, state, codes)[0]]
    extra = {**story.extra}
    if work:
        extra["review"] = {_name(track): _remarks(story, track, state, codes) for track, state in work.items()}
    return replace(story, annotations=(*originals, *people), extra=extra)


def _alone(story: Story, track: str, state: State, codes: Mapping[str, Code]) -> Story:
    spans, ids = _own(story, track, state, codes)
    extra = {**story.extra, "review": {_name(track): _remarks(story, track, state, codes, with_summary=False)}}
    return replace(story, annotations=tuple(spans), summary=_renamed(summary_of(story, state), ids), extra=extra)


def _with_decisions(span: Annotation, work: Mapping[str, State], keys: Mapping[str, Mapping[str, str]]) -> Annotation:
    """The model's annotation with what people said of it. One that was rejected is no span of theirs, so it is told here."""
    decisions = []
    for track, state in work.items():
        key = keys[track].get(span.id)
        if key is not None:
            decision = state.decisions[key]
            decisions.append({"decision": decision.kind, "decided_by": _name(track), **({"reason": decision.reason} if decision.reason else {})})
    return replace(span, extra={**span.extra, "decisions": decisions}) if decisions else span


def _own(story: Story, track: str, state: State, codes: Mapping[str, Code]) -> tuple[list[Annotation], dict[str, str]]:
    """The spans that a track says are there, as annotations of its own, and the suggestions' ids -> theirs."""
    shown = {key: name for name, key in attach(suggestions(story), state).items()}
    spans, ids = [], {}
    taken = {a.id for a in story.annotations}
    for key, decision in sorted(state.decisions.items(), key=lambda item: (item[1].span.start, item[1].span.end, item[0])):
        if not decision.stands:
            continue
        of = shown.get(key)
        own = key if decision.was is None else f"{track}:{of or decision.was.id}"
        while own in taken:
            own += "'"
        taken.add(own)
        ids[of or key] = own
        spans.append(_annotation(own, of, track, key, state, codes))
    return spans, ids


def _annotation(own: str, of: str | None, track: str, key: str, state: State, codes: Mapping[str, Code]) -> Annotation:
    decision = state.decisions[key]
    extra: dict[str, Any] = {"decision": decision.kind, "decided_by": _name(track)}
    if of:
        extra["of"] = of
    if decision.reason:
        extra["reason"] = decision.reason
    if key in state.memos:
        extra["memo"] = state.memos[key]
    if decision.kind == SETTLED:
        settlement = next((s for s in state.settled.values() if s.span == key), None)
        if settlement:
            extra |= {"decided_by": f"human:{settlement.by}", "choice": settlement.choice, "coders": sorted(settlement.members)}
    span = decision.span
    label = span.label
    if span.layer == CODE_LAYER and (code := resolve(codes, label)):
        label = code.name
    attributes = {k: v for k, v in span.attributes.items() if k not in PROVENANCE}  # the model's reasons stay with the model's annotation
    return replace(span, id=own, label=label, attributes=attributes, confidence=None, annotator=_name(track), extra=extra)


def _remarks(story: Story, track: str, state: State, codes: Mapping[str, Code], *, with_summary: bool = True) -> dict[str, Any]:
    """What a track says beside its spans: how far it is, memos, its ledger, and the codes that it uses."""
    out: dict[str, Any] = {"state": state.mark, "version": state.version}
    if state.memos.get(STORY_MEMO):
        out["memo"] = state.memos[STORY_MEMO]
    if with_summary and state.summary:
        out["summary"] = _renamed(summary_of(story, state), _own(story, track, state, codes)[1]).to_dict()
    out["rejected"] = sum(d.kind == REJECTED for d in state.decisions.values())
    used = {resolve(codes, d.span.label) for d in state.decisions.values() if d.stands and d.span.layer == CODE_LAYER}
    named = sorted((code for code in used if code), key=lambda c: c.name)
    if named:
        out["codes"] = {c.name: {"description": c.description, "memo": c.memo, "colour": c.colour, "in_vivo": c.in_vivo} for c in named}
    return out


def _renamed(summary: Summary, ids: Mapping[str, str]) -> Summary:
    """The summary with the mentions and evidence that are left, under the ids of the version's own spans."""
    def row(old: LedgerRow) -> LedgerRow:
        return replace(old, mentions=tuple(ids[i] for i in old.mentions if i in ids), evidence=tuple(ids[i] for i in old.evidence if i in ids))

    return replace(summary, treatments=tuple(map(row, summary.treatments)))


def _name(track: str) -> str:
    return f"human:{track}"
