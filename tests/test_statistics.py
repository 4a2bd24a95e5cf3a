"""Statistics: counts over a corpus, on invented stories."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from patient_stories.annotations.statistics import count_words, statistics
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary


def symptom(key: int, expression: str, label: str = "mood", experiencer: str = "patient") -> Annotation:
    return Annotation(f"S{key}", "symptom", key, key + 1, "x", label, {"expression": expression, "experiencer": experiencer})


def story(key: str, *annotations: Annotation, rows: tuple[LedgerRow, ...] = (), genre: str | None = None) -> Story:
    metadata = {"genre": genre} if genre else {}
    return Story(key, "x" * 40, metadata, annotations=annotations, summary=Summary("patient", "improved", rows))


def row(concept: str, status: str = "tried", outcome: str = "response") -> LedgerRow:
    return LedgerRow(concept, "medication", status, outcome)


def test_treatments_are_counted_where_tried_and_numbered_without_the_others():
    rows = (row("lithium"), row("hypnosis", "declined"), row("running", "ongoing", "partial"))
    found = statistics([story("a", rows=rows), story("b", rows=(row("lithium", outcome="mixed"), row("running")))])["treatments"]
    assert (found["tried"], found["concepts"]) == (4, 2)
    assert found["by_concept"] == {"lithium": {"mixed": 1, "response": 1}, "running": {"partial": 1, "response": 1}}
    assert found["by_position"]["running"] == {"2": 2}
    assert found["steps"] == [{"from": "lithium", "to": "running", "stories": 2}]


def test_figurative_share_counts_expressed_symptoms_and_the_table_only_the_patients():
    found = statistics([story("a", symptom(0, "figurative"), symptom(1, "plain"), symptom(2, "plain", experiencer="other"))])
    assert found["figurative_share"] == round(1 / 3, 4)
    assert found["symptoms"] == {"mood": {"figurative": 1, "plain": 1}}
    assert found["layers"]["symptom"]["attributes"]["experiencer"] == {"patient": 2, "other": 1}


def test_genres_add_up_to_the_whole():
    found = statistics([story("a", symptom(0, "plain"), genre="blog"), story("b", genre="diary"), story("c")])
    assert set(found["genres"]) == {"blog", "diary", "(none)"}
    for key in ("stories", "words", "annotations"):
        assert sum(genre[key] for genre in found["genres"].values()) == found[key]


def test_nothing_is_counted_as_nothing():
    found = statistics([])
    assert (found["stories"], found["figurative_share"], found["treatments"]["by_concept"]) == (0, None, {})
    assert statistics([Story("e", "")])["overall_outcome"] == {"(none)": 1}


def test_words_are_counted_as_a_reader_counts():
    assert count_words("She’s had a follow-up — 20mg, 2x 😀.\r\n") == 6


def test_stories_are_read_once_and_one_by_one():
    seen = []

    def stream():
        for key in "abc":
            seen.append(key)
            yield story(key)

    assert statistics(stream())["stories"] == len(seen) == 3


@given(st.permutations([
    story("a", symptom(0, "plain"), rows=(row("lithium"), row("running"))),
    story("b", symptom(0, "figurative", "sleep"), rows=(row("running"),), genre="blog"),
    story("c", rows=(row("lithium", outcome="worse"),)),
]))
def test_order_of_stories_never_changes_the_bytes(stories):
    ordered = sorted(stories, key=lambda s: s.id)
    assert json.dumps(statistics(stories)) == json.dumps(statistics(ordered))
