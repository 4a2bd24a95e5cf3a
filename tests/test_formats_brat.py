"""brat standoff: files as brat writes and reads them, edits in brat taken over."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from exchange import DATA, STORY, as_text, check_comes_back, read, written
from hypothesis import HealthCheck, given, settings
from strategies import collections

from patient_stories.corpus.formats.brat import FORMAT
from patient_stories.corpus.story import Annotation, Story
from patient_stories.errors import FormatError


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(collections())
def test_stories_come_back_equal(tmp_path, stories):
    check_comes_back(FORMAT, stories, tmp_path)


def test_a_story_with_everything_comes_back_and_its_files_are_the_golden_ones(tmp_path):
    check_comes_back(FORMAT, [STORY], tmp_path)
    out, _ = written(FORMAT, [STORY], tmp_path)
    for name in ("ward%2Finterview 1.ann", "ward%2Finterview 1.json", "annotation.conf", "visual.conf"):
        assert as_text(out / name) == as_text(DATA / "brat" / name)
    assert (out / "ward%2Finterview 1.txt").read_bytes() == STORY.text.encode()


def test_every_line_is_one_that_brats_reader_sees_as_one(tmp_path):
    """brat reads with `codecs`, which ends lines at more characters than the line feed, and splits fields at tabs."""
    odd = Story("s", "a\u2028b\x85c\td\x0be", annotations=(Annotation("S1", "symptom", 0, 9, "a\u2028b\x85c\td\x0be", "mood"),))
    check_comes_back(FORMAT, [odd], tmp_path)
    lines = as_text(written(FORMAT, [odd], tmp_path)[0] / "s.ann").splitlines()
    assert lines[0] == "T1\tsymptom-mood 0 1;2 3;4 5;6 7;8 9\ta b c d e" and len(lines) == 2


def test_configuration_names_every_type_that_is_used(tmp_path):
    extra = Annotation("X", "theme", 0, 1, "x", "loss: grief")
    out, _ = written(FORMAT, [Story("s", "xy", annotations=(extra,))], tmp_path)
    conf = as_text(out / "annotation.conf")
    entities = conf.partition("[relations]")[0].split()
    used = {line.split("\t")[1].split(" ")[0] for line in as_text(out / "s.ann").splitlines() if line.startswith("T")}
    assert used <= set(entities) and "treatment-medication" in entities
    assert all(re.fullmatch(r"!?[A-Za-z0-9_-]+", name) for name in entities[1:])
    for name in ("status", "cause", "sentiment"):
        assert re.search(rf"^{name}\tArg:\S+, Value:\S+$", conf, re.M)
    assert read(FORMAT, out)[0][0].annotations == (extra,)


def test_edits_in_brat_are_taken_over(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    ann = out / "ward%2Finterview 1.ann"
    lines = as_text(ann).splitlines()
    lines = [line.replace("treatment-medication 2 9", "treatment-supplement 0 9").replace("\tLithium", "\t😀 Lithium") for line in lines
             if not line.startswith("R")]
    lines = [line.replace("assertion T2 improved", "assertion T2 worsened") for line in lines]
    ann.write_text("\n".join([*lines, "T9\tsymptom-mood 39 45\tmostly", "#9\tAnnotatorNotes T9\tsure?"]) + "\n", encoding="utf-8", newline="\n")
    (story,), losses = read(FORMAT, out, annotator="human:cy")
    by_id = {a.id: a for a in story.annotations}
    assert (by_id["T1"].label, by_id["T1"].start, by_id["T1"].concept) == ("supplement", 0, {"name": "lithium", "id": "MESH:D008094"})
    assert by_id["S1"].attributes["assertion"] == "worsened"
    assert by_id["O1"].about == ("overall",), "the relation was taken away, and with it the concept"
    assert (by_id["S2"].quote, by_id["S2"].annotator, by_id["S2"].extra) == ("mostly", "human:cy", {"memo": "sure?"})
    assert not losses


def test_a_span_taken_away_leaves_the_ledger_whole(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    ann = out / "ward%2Finterview 1.ann"
    ann.write_text("".join(line for line in as_text(ann).splitlines(True) if "T4" not in line), encoding="utf-8", newline="")
    (story,), _ = read(FORMAT, out)
    assert [a.id for a in story.annotations] == ["T1", "S1", "O1"] and story.summary.treatments[0].mentions == ("T1",)


def test_files_of_other_projects(tmp_path):
    """As brat itself writes them: events, equivalences, normalisations, spans in parts, a type that the scheme knows as a label."""
    (stories), losses = read(FORMAT, DATA / "brat" / "foreign", annotator="human:ada")
    (story,) = stories
    assert [(a.layer, a.label, a.quote) for a in story.annotations] == [
        ("code", "Drug", "Zoloft"), ("symptom", "sleep", "slept badly"), ("code", "Effect", "slept badly 😀 and dreamt")]
    assert story.annotations[0].concept == {"name": "sertraline", "id": "RxNorm:36437"}
    assert story.annotations[1].attributes == {"Negation": True, "Degree": "High"}
    assert story.id == "doc-1" and {a.annotator for a in story.annotations} == {"human:ada"}
    assert [loss.what.split(":")[0] for loss in losses] == ["an event", "a relation 'Causes'", "an equivalence", "not a line of brat's format, or about a span that is not there",
                                                           "a note on no span", "a span in parts became one"]


def test_utf16_counts_are_found_by_the_quotes(tmp_path):
    (tmp_path / "a.txt").write_bytes("😀😀 so tired today".encode())
    (tmp_path / "a.ann").write_text("T1\tsymptom-energy 8 13\ttired\n", encoding="utf-8")
    (story,), losses = read(FORMAT, tmp_path)
    assert story.annotations[0].quote == "tired" and "UTF-16" in losses[0].what


def test_a_broken_record_costs_no_annotation(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    (out / "ward%2Finterview 1.json").write_text("{", encoding="utf-8")
    (story,), losses = read(FORMAT, out)
    assert len(story.annotations) == 4 and "record" in losses[0].what and story.id == "ward%2Finterview 1"


def test_names_that_differ_in_case_only_get_files_of_their_own(tmp_path):
    stories = [replace(STORY, id=name) for name in ("a", "A", "..", "con?", "x" * 300, "x" * 299 + "y")]
    check_comes_back(FORMAT, stories, tmp_path)


def test_a_folder_without_annotations_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(FormatError, match=r"\.ann"):
        read(FORMAT, tmp_path)

