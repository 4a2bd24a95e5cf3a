"""Label Studio: tasks it takes, an interface that its own checks accept, exports of people's work read back."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest
from exchange import DATA, STORY, as_text, check_comes_back, read, written
from hypothesis import HealthCheck, given, settings
from strategies import SCHEME, collections

from patient_stories.corpus.formats.labelstudio import FORMAT, label_config
from patient_stories.corpus.story import Annotation, Story
from patient_stories.errors import FormatError


def task(*result, text="😀 so tired. Slept badly.", **more):
    return {"id": 7, "data": {"text": text, "site": "B"}, "annotations": [{"id": 1, "completed_by": {"email": "ada@example.org"}, "result": list(result)}], **more}


def region(start, end, label="energy", quote=None, key="r1", control="symptom"):
    value = {"start": start, "end": end, "labels": [label]} | ({"text": quote} if quote else {})
    return {"id": key, "from_name": control, "to_name": "text", "type": "labels", "value": value, "origin": "manual"}


def imported(tmp_path, *tasks, **options):
    (tmp_path / "project-1.json").write_text(json.dumps(list(tasks)), encoding="utf-8")
    return read(FORMAT, tmp_path / "project-1.json", **options)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(collections())
def test_stories_come_back_equal(tmp_path, stories):
    check_comes_back(FORMAT, stories, tmp_path)


def test_a_story_with_everything_comes_back_and_its_files_are_the_golden_ones(tmp_path):
    check_comes_back(FORMAT, [STORY], tmp_path)
    out, _ = written(FORMAT, [STORY], tmp_path)
    for name in ("tasks.json", "label_config.xml"):
        assert as_text(out / name) == as_text(DATA / "labelstudio" / name)
    check_comes_back(FORMAT, [], tmp_path)


def test_people_annotate_and_models_predict(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    (one,) = json.loads(as_text(out / "tasks.json"))
    assert [p["model_version"] for p in one["predictions"]] == ["model:rules@1"]
    assert [[i["id"] for i in a["result"] if i["type"] == "labels"] for a in one["annotations"]] == [["S1", "O1"], ["T2"]]
    assert all(one["data"]["text"][i["value"]["start"]:i["value"]["end"]] == i["value"]["text"]
               for work in one["annotations"] + one["predictions"] for i in work["result"] if i["type"] == "labels")


def test_every_value_has_a_control_that_offers_it(tmp_path):
    extra = Annotation("X", "theme", 0, 1, "x", "loss: grief")
    out, _ = written(FORMAT, [STORY, Story("s", "xy", annotations=(extra,))], tmp_path)
    config = ElementTree.fromstring(as_text(out / "label_config.xml"))
    offered = {e.get("name"): {c.get("value") for c in e} for e in config.iter() if e.get("toName")}
    names = [e.get("name") for e in config.iter() if e.get("name")]
    assert len(names) == len(set(names))
    for one in json.loads(as_text(out / "tasks.json")):
        for work in one["annotations"] + one["predictions"]:
            for item in work["result"]:
                values = item["value"].get(item["type"], [])
                assert set(values) <= offered[item["from_name"]] if item["type"] != "textarea" else item["from_name"] in offered
    assert read(FORMAT, out)[0][1].annotations == (extra,)
    assert label_config(SCHEME).count("<Labels ") == len(SCHEME.layers)


def test_work_done_in_label_studio_is_read(tmp_path):
    choice = {"id": "r1", "from_name": "symptom_assertion", "to_name": "text", "type": "choices", "value": {"start": 5, "end": 10, "choices": ["present"]}}
    whole = {"id": "d", "from_name": "overall", "to_name": "text", "type": "choices", "value": {"choices": ["improved"]}}
    relation = {"from_id": "r1", "to_id": "r2", "type": "relation", "direction": "right"}
    ner = region(12, 17, "sleep", "Slept", "r2", "label")
    (story,), losses = imported(tmp_path, task(region(5, 10, quote="tired"), choice, whole, relation, ner))
    tired, slept = story.annotations
    assert (tired.quote, tired.label, tired.attributes, tired.annotator) == ("tired", "energy", {"assertion": "present"}, "human:ada@example.org")
    assert (slept.layer, slept.label) == ("symptom", "sleep")
    assert story.metadata == {"site": "B", "overall": "improved"} and story.id == "project-1-7"
    assert [loss.what for loss in losses] == ["a relation between regions: left out"]


def test_utf16_counts_of_old_versions_are_found_by_the_quotes(tmp_path):
    (story,), losses = imported(tmp_path, task(region(6, 11, quote="tired")))
    assert story.annotations[0].quote == "tired" and "UTF-16" in losses[0].what


def test_edits_in_label_studio_are_taken_over(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    tasks = json.loads(as_text(out / "tasks.json"))
    for work in tasks[0]["annotations"] + tasks[0]["predictions"]:
        for item in work["result"]:
            if (item["id"], item["from_name"]) == ("S1", "symptom_assertion"):
                item["value"]["choices"] = ["worsened"]
            if (item["id"], item["from_name"]) == ("T1", "treatment_concept"):
                item["value"]["text"] = ["lithium carbonate"]
    del tasks[0]["annotations"][1]
    (out / "tasks.json").write_text(json.dumps(tasks), encoding="utf-8")
    (story,), losses = read(FORMAT, out)
    by_id = {a.id: a for a in story.annotations}
    assert not losses and list(by_id) == ["T1", "S1", "O1"]
    assert by_id["S1"].attributes["assertion"] == "worsened" and by_id["T1"].concept == {"name": "lithium carbonate"}
    assert story.summary.treatments[0].mentions == ("T1",)


def test_what_cannot_be_read_costs_nothing_else(tmp_path):
    choice = {"id": "gone", "from_name": "symptom_cause", "type": "choices", "value": {"start": 1, "end": 2, "choices": ["illness"]}}
    odd = {"id": "r1", "from_name": "x", "type": "rating", "value": {"rating": 3}}
    found, losses = imported(tmp_path, {"id": 1}, "x", {"data": {"image": 3}}, task(region(0, 99, key="r9"), region(5, 10), choice, odd))
    assert [len(s.annotations) for s in found] == [1]
    assert [loss.what.split(":")[0].split(" (")[0] for loss in losses] == [
        "no object with data", "no object with data", "no text in its data", "region 'r9' has no place in the text",
        "a value of control 'symptom_cause' belongs to no region", "a value of control 'x' is of unknown kind"]


def test_predictions_that_the_export_left_out_are_told(tmp_path):
    (story,), (loss,) = imported(tmp_path, task(region(5, 10, quote="tired"), predictions=[17, 18]))
    assert len(story.annotations) == 1 and loss.what == "2 predictions stand in the file by their number only: left out"


def test_a_file_that_is_no_json_is_refused(tmp_path):
    (tmp_path / "a.json").write_text("[{")
    with pytest.raises(FormatError, match=r"a\.json"):
        read(FORMAT, tmp_path / "a.json")
