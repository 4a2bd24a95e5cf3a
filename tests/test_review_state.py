"""States are folded from events: what each change means, undo and redo without end, and work that outlives a new annotation."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_stories import TEXT, harbour, span

from patient_stories.annotations.review import state
from patient_stories.annotations.review.journal import Event
from patient_stories.annotations.review.state import attach, fold, key_of, record_of, suggestions, summary_of

STORY = harbour()
OFFERED = {a.id: a for a in STORY.annotations}
WAS = {key: record_of(a) for key, a in OFFERED.items()}
KEYS = {key: key_of(a) for key, a in OFFERED.items()}
NEW = {"layer": "treatment", "start": TEXT.index("Swimming"), "end": TEXT.index("Swimming") + 8, "label": "lifestyle", "attributes": {}, "concept": None, "about": []}


def track(*changes: tuple[str, dict]) -> list[Event]:
    return [Event(STORY.id, "ana", n, "ana", "2026-01-01", kind, payload, str(n)) for n, (kind, payload) in enumerate(changes)]


def test_nothing_was_said_of_a_story_without_events():
    empty = fold([], TEXT)
    assert (empty.mark, empty.decisions, empty.undoable) == (state.NEW, {}, 0)


def test_each_decision_says_what_it_is_and_keeps_the_suggestion():
    work = fold(track(
        ("accept", {"of": [WAS["T1"]]}), ("reject", {"of": WAS["T3"], "reason": "her aunt's"}),
        ("change", {"id": KEYS["S1"], "of": WAS["S1"], "set": {"label": "mood"}}), ("add", {"span": NEW}),
    ), TEXT)
    kinds = {key: d.kind for key, d in work.decisions.items()}
    assert kinds == {KEYS["T1"]: "accepted", KEYS["T3"]: "rejected", KEYS["S1"]: "changed", "ana:new4": "added"}
    assert work.decisions[KEYS["S1"]].span.label == "mood" and work.decisions[KEYS["S1"]].was.label == "cognition"
    assert [a.quote for a in work.spans()] == ["Lithium", "brain fog", "Swimming"]
    assert work.decisions[KEYS["T3"]].reason == "her aunt's" and work.mark == state.IN_WORK


def test_a_change_back_to_the_suggestion_is_an_acceptance():
    changes = [("change", {"id": KEYS["S1"], "of": WAS["S1"], "set": {"label": label}}) for label in ("mood", "cognition")]
    assert fold(track(changes[0]), TEXT).decisions[KEYS["S1"]].kind == "changed"
    assert fold(track(*changes), TEXT).decisions[KEYS["S1"]].kind == "accepted"


def test_a_new_extent_gives_a_new_quote():
    start = TEXT.index("brain fog")
    work = fold(track(("change", {"id": KEYS["S1"], "of": WAS["S1"], "set": {"start": start + 6, "end": start + 9}})), TEXT)
    assert work.decisions[KEYS["S1"]].span.quote == "fog"


def test_reopening_and_removing_leave_nothing_behind():
    work = fold(track(("accept", {"of": [WAS["T1"]]}), ("add", {"span": NEW}), ("reopen", {"id": KEYS["T1"]}), ("remove", {"id": "ana:new2"})), TEXT)
    assert work.decisions == {}


def test_an_empty_memo_is_no_memo():
    work = fold(track(("memo", {"on": "", "text": "look again"}), ("memo", {"on": KEYS["T1"], "text": "x"}), ("memo", {"on": "", "text": ""})), TEXT)
    assert work.memos == {KEYS["T1"]: "x"}


def test_the_summary_keeps_what_was_not_set():
    work = fold(track(("summary", {"set": {"overall_outcome": "worse"}})), TEXT)
    summary = summary_of(STORY, work)
    assert (summary.overall_outcome, summary.narrator, len(summary.treatments)) == ("worse", "patient", 2)
    assert summary_of(STORY, fold([], TEXT)) == STORY.summary


CHANGES = st.one_of(
    st.sampled_from(sorted(WAS)).map(lambda k: ("accept", {"of": [WAS[k]]})),
    st.sampled_from(sorted(WAS)).map(lambda k: ("reject", {"of": WAS[k], "reason": ""})),
    st.tuples(st.sampled_from(sorted(WAS)), st.integers(0, 20)).map(lambda t: ("change", {"id": KEYS[t[0]], "of": WAS[t[0]], "set": {"start": t[1], "end": t[1] + 3}})),
    st.sampled_from(sorted(KEYS.values())).map(lambda k: ("reopen", {"id": k})),
    st.just(("add", {"span": NEW})),
    st.text(max_size=5).map(lambda t: ("memo", {"on": "", "text": t})),
    st.sampled_from(["in_work", "done"]).map(lambda m: ("mark", {"mark": m})),
)
UNDO, REDO = ("undo", {}), ("redo", {})


def said(work: state.State) -> tuple:
    """A state without its count of events."""
    return work.mark, work.decisions, work.memos, work.summary


@given(st.lists(CHANGES, max_size=12))
def test_undoing_everything_is_the_beginning_and_redoing_everything_the_end(changes):
    back = [UNDO] * len(changes)
    assert said(fold(track(*changes, *back), TEXT)) == said(fold([], TEXT))
    assert said(fold(track(*changes, *back, *([REDO] * len(changes))), TEXT)) == said(fold(track(*changes), TEXT))


@given(st.lists(CHANGES, max_size=8), st.integers(0, 8), st.lists(CHANGES, min_size=1, max_size=4))
def test_a_change_after_undoing_forgets_what_was_undone(changes, count, later):
    count = min(count, len(changes))
    work = fold(track(*changes, *([UNDO] * count), *later, REDO), TEXT)
    assert work.redoable == 0
    kept = changes[:len(changes) - count]
    straight = fold(track(*kept, *later), TEXT)
    assert (work.mark, work.memos, [(a.start, a.end) for a in work.spans()]) == (
        straight.mark, straight.memos, [(a.start, a.end) for a in straight.spans()])


@pytest.mark.parametrize("kind", ["undo", "redo"])
def test_there_is_nothing_before_the_first_change(kind):
    assert said(fold(track((kind, {})), TEXT)) == said(fold([], TEXT))


def test_a_decision_is_found_again_when_the_suggestions_were_renumbered():
    work = fold(track(("reject", {"of": WAS["T2"]})), TEXT)
    assert attach([replace(OFFERED["T2"], id="T9")], work) == {"T9": KEYS["T2"]}


def test_another_span_with_an_old_id_is_not_taken_for_the_decided_one():
    work = fold(track(("reject", {"of": WAS["T2"]})), TEXT)
    assert attach([span("T2", "treatment", "ECT", "neuromodulation")], work) == {}


def test_no_story_text_goes_into_the_journal():
    assert "quote" not in WAS["O1"] and "nothing for me" not in json.dumps(WAS)


def test_decisions_of_an_export_are_no_suggestions():
    decided = replace(OFFERED["T1"], id="ana:T1", extra={"decision": "accepted", "decided_by": "human:ana"})
    assert [a.id for a in suggestions(replace(STORY, annotations=(OFFERED["T1"], decided)))] == ["T1"]
