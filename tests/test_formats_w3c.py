"""W3C Web Annotation: what the recommendation asks, and files that know no positions, wrong ones, or other texts."""

from __future__ import annotations

import json

import pytest
from exchange import DATA, STORY, as_text, check_comes_back, read, written
from hypothesis import HealthCheck, given, settings
from strategies import collections

from patient_stories.corpus.formats.w3c import FORMAT
from patient_stories.corpus.jsonl import write_stories
from patient_stories.corpus.story import Story
from patient_stories.errors import FormatError

TEXT = "😀 Tired, so tired. Then less tired."


def imported(tmp_path, *items, texts=None, **options):
    (tmp_path / "doc.txt").write_bytes(TEXT.encode())
    (tmp_path / "a.jsonld").write_text(json.dumps(list(items)), encoding="utf-8")
    return read(FORMAT, tmp_path / "a.jsonld", texts=texts, **options)


def item(*selectors, body="energy", source="doc.txt", **more):
    return {"type": "Annotation", "motivation": "tagging", "body": {"type": "TextualBody", "value": body, "purpose": "tagging"},
            "target": {"source": source, "selector": list(selectors)}, **more}


def position(start, end):
    return {"type": "TextPositionSelector", "start": start, "end": end}


def quote(exact, prefix="", suffix=""):
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(collections())
def test_stories_come_back_equal(tmp_path, stories):
    check_comes_back(FORMAT, stories, tmp_path)


def test_a_story_with_everything_comes_back_and_its_file_is_the_golden_one(tmp_path):
    check_comes_back(FORMAT, [STORY], tmp_path)
    out, _ = written(FORMAT, [STORY], tmp_path)
    name = "ward%2Finterview 1.jsonld"
    assert as_text(out / name) == as_text(DATA / "w3c" / name)


def test_selectors_say_the_place_twice_in_code_points(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    for a in json.loads(as_text(out / "ward%2Finterview 1.jsonld"))["first"]["items"]:
        place, words = a["target"]["selector"]
        start, end = place["start"], place["end"]
        assert STORY.text[start:end] == words["exact"]
        assert STORY.text[:start].endswith(words["prefix"]) and STORY.text[end:].startswith(words["suffix"])
        assert a["type"] == "Annotation" and a["id"].startswith("urn:uuid:") and a["target"]["source"] == "ward%252Finterview%201.txt"


@pytest.mark.parametrize(("selectors", "start", "told"), [
    ([position(12, 17)], 12, ""), ([quote("so tired")], 9, ""), ([quote("tired", "less ")], 29, ""), ([quote("tired", "", ".\u0020Then")], 12, ""),
    ([position(3, 8), quote("less tired")], 24, "found by its quote"), ([position(13, 18), quote("tired")], 12, "UTF-16"),
    ([{**position(12, 17), "refinedBy": quote("tired")}], 12, ""), ([position(900, 905), quote("so tired")], 9, "found by its quote"),
])
def test_places_are_found_by_position_or_quote(tmp_path, selectors, start, told):
    (story,), losses = imported(tmp_path, item(*selectors))
    (a,) = story.annotations
    assert (a.start, a.layer, a.label) == (start, "symptom", "energy")
    assert [told in loss.what for loss in losses] == ([True] if told else [])


@pytest.mark.parametrize(("selectors", "told"), [
    ([quote("tired")], "stands 2 times"), ([quote("gone")], "not in the text"), ([position(900, 905)], "no place"), ([], "no place"), ([{"type": "SvgSelector"}], "no place"),
])
def test_a_place_that_is_not_known_is_no_guess(tmp_path, selectors, told):
    (story,), (loss,) = imported(tmp_path, item(*selectors))
    assert not story.annotations and told in loss.what


def test_bodies_creators_and_shapes_of_other_tools(tmp_path):
    tagged = item(quote("so tired"), creator={"type": "Person", "nickname": "ada"})
    tagged["body"] = [{"type": "TextualBody", "purpose": "tagging", "value": "theme A"}, {"type": "TextualBody", "purpose": "tagging", "value": "urgent"},
                      {"type": "TextualBody", "purpose": "commenting", "value": "see: page 2"}]
    plain = {"type": "Annotation", "motivation": "highlighting", "target": {"source": {"id": "doc.txt"}, "selector": position(2, 7)}, "creator": "https://example.org/bo"}
    page = {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [tagged, plain]}}
    (story,), losses = imported(tmp_path, page)
    one, two = story.annotations
    assert (one.layer, one.label, one.annotator, one.extra) == ("code", "theme A", "human:ada", {"tags": ["urgent"], "memo": "see: page 2"})
    assert (two.quote, two.label, two.annotator) == ("Tired", "highlighting", "human:https://example.org/bo")
    assert not losses and story.id == "doc"


def test_texts_come_from_beside_or_from_the_stories_given_and_from_nowhere_else(tmp_path):
    (tmp_path.parent / "secret.txt").write_text("so tired")
    known = Story("https://example.org/page", TEXT, {"k": 1})
    write_stories(tmp_path / "texts.jsonl", [known])
    found, losses = imported(
        tmp_path, item(position(2, 7), source="../secret.txt"), item(position(2, 7), source="https://example.org/other"), {"target": "x"},
        item(position(2, 7), source=known.id), texts=tmp_path / "texts.jsonl")
    assert [(s.id, s.metadata, len(s.annotations)) for s in found] == [(known.id, {"k": 1}, 1)]
    assert len(losses) == 3


def test_broken_files(tmp_path):
    (tmp_path / "b.jsonld").write_text("{")
    with pytest.raises(FormatError, match=r"b\.jsonld"):
        read(FORMAT, tmp_path / "b.jsonld")
    (tmp_path / "empty").mkdir()
    with pytest.raises(FormatError, match="jsonld"):
        read(FORMAT, tmp_path / "empty")
    imported(tmp_path, item(position(2, 7)))
    found, losses = read(FORMAT, tmp_path)
    assert len(found) == 1 and losses[0].where == "b.jsonld"
