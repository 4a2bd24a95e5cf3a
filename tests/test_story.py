"""The story format: what goes out comes back, unknown fields too, and errors say where without saying what."""

import json
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patient_stories.corpus.jsonl import read_stories, write_stories
from patient_stories.corpus.story import Annotation, LedgerRow, Segment, Story, Summary
from patient_stories.errors import OffsetError, StoryError

SECRET = "a marker that no message may hold"
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
VALUES = st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | WORDS, lambda v: st.lists(v, max_size=3) | st.dictionaries(WORDS, v, max_size=2), max_leaves=4)


@st.composite
def stories(draw) -> Story:
    text = draw(WORDS)
    spans = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text))).filter(lambda s: s[0] < s[1]), max_size=4))
    annotations = tuple(
        Annotation(f"A{i}", draw(st.sampled_from(["treatment", "symptom", "outcome"])), s, e, text[s:e], draw(WORDS),
                   attributes=draw(st.dictionaries(WORDS, WORDS, max_size=2)), concept=draw(st.none() | st.just({"name": "x", "id": "y"})),
                   about=tuple(draw(st.lists(WORDS, max_size=2))), confidence=draw(st.none() | st.floats(0, 1)),
                   annotator=draw(st.none() | st.just("human:ada")), extra=draw(st.just({}) | st.just({"later": 1})))
        for i, (s, e) in enumerate(spans)
    )
    rows = tuple(LedgerRow(c, "medication", "tried", "response", ("thirst",), ("A0",), ("A1",), {"aliases": ["z"]}) for c in draw(st.lists(WORDS, max_size=2)))
    return Story(draw(WORDS), text, draw(st.dictionaries(WORDS, VALUES, max_size=3)), tuple(Segment(s, e, "paragraph") for s, e in spans), annotations,
                 draw(st.none() | st.just(Summary("patient", "improved", rows, {"note": 1}))), draw(st.none() | st.just({"software": "x"})),
                 draw(st.just({}) | st.just({"from the future": [1]})))


@given(stories())
def test_story_survives_its_json(story):
    assert Story.from_dict(json.loads(story.to_json())) == story


@given(stories())
def test_same_story_gives_the_same_bytes(story):
    assert Story.from_dict(json.loads(story.to_json())).to_json() == story.to_json()
    assert "\n" not in story.to_json()


def test_file_of_stories_comes_back(tmp_path):
    made = [Story(str(i), f"a line\u2028 and {i}\r\n") for i in range(3)]
    assert write_stories(tmp_path / "s.jsonl", made) == 3
    assert list(read_stories(tmp_path / "s.jsonl")) == made


def test_stories_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        Story("a", "b").text = "c"


GOOD = {"id": "s1", "text": SECRET, "annotations": [{"id": "T1", "layer": "treatment", "start": 0, "end": 8, "label": "medication"}]}
BROKEN = {
    "quote": lambda d: d["annotations"][0].update(quote="a marke"),
    "end outside": lambda d: d["annotations"][0].update(end=999),
    "empty span": lambda d: d["annotations"][0].update(end=0),
    "float": lambda d: d["annotations"][0].update(start=0.0),
    "bool": lambda d: d["annotations"][0].update(start=False),
    "no label": lambda d: d["annotations"][0].pop("label"),
    "twice": lambda d: d["annotations"].append(d["annotations"][0]),
    "text": lambda d: d.update(text=[SECRET]),
    "surrogate": lambda d: d.update(text=SECRET + "\ud83d"),
    "format": lambda d: d.update(format=2),
    "segments": lambda d: d.update(segments={"start": 1}),
    "segment": lambda d: d.update(segments=[{"start": 5, "end": 2}]),
    "metadata": lambda d: d.update(metadata="m"),
    "provenance": lambda d: d.update(provenance="p"),
    "annotator": lambda d: d["annotations"][0].update(annotator=3),
    "confidence": lambda d: d["annotations"][0].update(confidence="high"),
    "summary": lambda d: d.update(summary={"treatments": [{"label": "x"}]}),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_broken_stories_are_refused_by_name_and_never_by_their_text(fault):
    data = json.loads(json.dumps(GOOD))
    BROKEN[fault](data)
    with pytest.raises(StoryError) as caught:
        Story.from_dict(data, where="f.jsonl, line 3")
    assert "f.jsonl, line 3" in str(caught.value)
    assert SECRET not in str(caught.value) and "a marke" not in str(caught.value)
    assert caught.value.exit_code == 1


@pytest.mark.parametrize("missing", [None, "", True, []])
def test_a_story_needs_an_id(missing):
    with pytest.raises(StoryError, match="no id"):
        Story.from_dict({"id": missing, "text": "x"})


def test_a_wrong_quote_is_an_offset_error_with_its_place():
    data = json.loads(json.dumps(GOOD))
    data["annotations"][0]["quote"] = "elsewhere"
    with pytest.raises(OffsetError, match=r"story 's1': annotation 'T1'.*0:8"):
        Story.from_dict(data)


def test_reading_stops_at_the_line_that_is_no_story(tmp_path):
    path = tmp_path / "s.jsonl"
    path.write_text(f'{{"id": "a", "text": "b"}}\n\n{SECRET}\n')
    read = read_stories(path)
    assert next(read).id == "a"
    with pytest.raises(StoryError, match=r"s\.jsonl, line 3: not JSON") as caught:
        next(read)
    assert SECRET not in str(caught.value)


def test_layer_is_in_order_of_the_text():
    marks = [Annotation(i, layer, s, s + 1, "x", "l") for i, layer, s in [("b", "symptom", 4), ("a", "symptom", 1), ("c", "outcome", 0)]]
    assert [a.id for a in Story("s", "xxxxxx").with_annotations(marks).layer("symptom")] == ["a", "b"]
