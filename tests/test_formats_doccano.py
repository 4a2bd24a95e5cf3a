"""doccano: lines that its importer takes, and every shape of export that it has had."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from exchange import DATA, STORY, as_text, check_comes_back, read, written
from hypothesis import HealthCheck, given, settings
from strategies import collections

from patient_stories.corpus.formats.doccano import FORMAT
from patient_stories.errors import FormatError


def imported(tmp_path, *rows, **options):
    (tmp_path / "all.jsonl").write_text("".join(row if isinstance(row, str) else json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return read(FORMAT, tmp_path / "all.jsonl", **options)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(collections())
def test_stories_come_back_equal(tmp_path, stories):
    check_comes_back(FORMAT, stories, tmp_path)


def test_a_story_with_everything_comes_back_and_its_file_is_the_golden_one(tmp_path):
    check_comes_back(FORMAT, [STORY], tmp_path)
    assert as_text(written(FORMAT, [STORY], tmp_path)[0]) == as_text(DATA / "doccano" / "export.jsonl")


def test_lines_have_what_doccanos_importer_asks_for(tmp_path):
    for line in as_text(written(FORMAT, [STORY, STORY], tmp_path)[0]).split("\n")[:-1]:
        row = json.loads(line)
        keys = [e["id"] for e in row["entities"]]
        assert len(keys) == len(set(keys)) and all(e["label"] and 0 <= e["start_offset"] < e["end_offset"] <= len(row["text"]) for e in row["entities"])
        assert all(r["from_id"] in keys and r["to_id"] in keys and r["type"] == "about" for r in row["relations"]) and row["relations"]


def test_doccano_gives_entities_new_ids_and_people_change_some(tmp_path):
    row = json.loads(as_text(written(FORMAT, [STORY], tmp_path)[0]))
    for number, entity in enumerate(row["entities"]):
        entity["id"] = 900 - number
    row["relations"] = [{"id": 5, "from_id": 898, "to_id": 897, "type": "about"}]
    row["entities"][1]["label"] = "symptom: mood"
    row["entities"].append({"id": 990, "label": "sleep", "start_offset": 39, "end_offset": 45})
    row["id"], row["Comments"] = 77, ["unsure"]
    (story,), losses = imported(tmp_path, row, annotator="human:cy")
    by_id = {a.id: a for a in story.annotations}
    assert not losses and list(by_id) == ["T1", "S1", "O1", "T2", "S2"] and story.id == STORY.id
    assert by_id["T1"] == STORY.annotations[0] and by_id["O1"] == STORY.annotations[2]
    assert by_id["S1"] == replace(STORY.annotations[1], label="mood")
    assert (by_id["S2"].layer, by_id["S2"].quote, by_id["S2"].annotator) == ("symptom", "mostly", "human:cy")
    assert story.metadata["comments"] == ["unsure"]


def test_doccano_sorts_entities_and_the_story_keeps_its_order(tmp_path):
    row = json.loads(as_text(written(FORMAT, [STORY], tmp_path)[0]))
    row["label"] = sorted([e["start_offset"], e["end_offset"], e["label"]] for e in row.pop("entities"))
    del row["relations"]
    (story,), losses = imported(tmp_path, {**row, "site": None})
    assert story == STORY and not losses


@pytest.mark.parametrize("row", [
    {"id": 3, "text": "so tired", "label": [[3, 8, "energy"]], "site": "B"}, {"id": 3, "text": "so tired", "labels": [[3, 8, "energy"]], "site": "B"},
    {"id": 3, "data": "so tired", "label": [[3, 8, "symptom: energy"]], "site": "B"},
    {"id": 3, "text": "so tired", "entities": [{"id": 1, "label": "energy", "start_offset": 3, "end_offset": 8}], "relations": [], "site": "B"},
])
def test_every_shape_of_export_is_read(tmp_path, row):
    (story,), losses = imported(tmp_path, row, annotator="human:ada")
    (a,) = story.annotations
    assert (a.layer, a.label, a.quote, a.annotator, story.id, story.metadata) == ("symptom", "energy", "tired", "human:ada", "all-3", {"site": "B"})
    assert not losses


def test_a_json_list_is_read_too(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps([{"id": 1, "text": "x y", "label": [[0, 1, "odd"]]}]))
    (story,), _ = read(FORMAT, tmp_path / "a.json")
    assert story.annotations[0].layer == "code" and story.id == "a-1"


def test_what_cannot_be_read_costs_nothing_else(tmp_path):
    bad = {"text": "so tired", "entities": [{"id": 1, "label": "energy", "start_offset": 3, "end_offset": 80}, {"label": 1}, {"id": 2, "label": "energy", "start_offset": 3, "end_offset": 8}],
           "relations": [{"from_id": 9, "to_id": 2, "type": "about"}, {"from_id": 2, "to_id": 2, "type": "causes"}]}
    found, losses = imported(tmp_path, "{\n", {"x": 1}, bad)
    assert [len(s.annotations) for s in found] == [1]
    assert [loss.what.split(":")[0] for loss in losses] == ["no object with a text", "no object with a text", "an entity without places or label", "3",
                                                           "a relation between entities that are not there", "a relation 'causes' to a span without concept"]
    assert losses[0].where == "all.jsonl, line 1"
    (tmp_path / "a.json").write_text("[{")
    with pytest.raises(FormatError, match=r"a\.json"):
        read(FORMAT, tmp_path / "a.json")


def test_utf16_counts_of_old_versions_are_found(tmp_path):
    (story,), losses = imported(tmp_path, {"text": "😀😀 so tired today", "label": [[8, 13, "energy"]]})
    assert story.annotations[0].quote == "tired" and "UTF-16" in losses[0].what
