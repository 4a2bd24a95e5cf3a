"""The doors of the formats: whole outputs or none, manifests, selection of annotators, detection, errors that say what to do."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import SCHEME, collections

from patient_stories.corpus.formats import (
    FORMATS,
    ExportOptions,
    ImportOptions,
    Loss,
    Losses,
    detect,
    export_stories,
    import_stories,
    write_atomically,
)
from patient_stories.corpus.formats import base as base_module
from patient_stories.corpus.jsonl import write_stories
from patient_stories.corpus.selection import Selection
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary
from patient_stories.errors import FormatError, MissingExtraError, OutputExistsError, UsageError

TEXT = "Lithium helped. Sleep came back, fog went."
SECRET = "fog went"


def mark(key: str, quote: str, annotator: str | None, layer: str = "symptom", label: str = "sleep", **extra) -> Annotation:
    start = TEXT.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, annotator=annotator, extra=extra)


REVIEWED = Story("r", TEXT, annotations=(
    mark("S1", "Sleep", "model:rules@1.0", decisions=[{"decision": "rejected", "decided_by": "human:ada"}]),
    mark("S2", "fog", "model:rules@1.0", label="cognition", decisions=[{"decision": "changed", "decided_by": "human:ada"}]),
    mark("ada:S2", "fog", "human:ada", label="energy", decision="changed", decided_by="human:ada", of="S2"),
    mark("x", "fog", "human:agreed", label="cognition", decision="agreed"),
    mark("T1", "Lithium", "model:rules@1.0", "treatment", "medication"),
), summary=Summary("patient", "unchanged", (LedgerRow("lithium", "medication", "tried", mentions=("T1",), evidence=("S1",)),)),
    extra={"review": {"human:ada": {"summary": {"narrator": "patient", "overall_outcome": "improved", "treatments": []}}}})


@pytest.mark.parametrize(("choice", "ids"), [
    ("everything", ["S1", "S2", "ada:S2", "x", "T1"]), ("all", ["S2", "ada:S2", "x", "T1"]), ("human", ["ada:S2", "x"]),
    ("model", ["S1", "S2", "T1"]), ("adjudicated", ["x"]), ("preferred", ["x", "T1"]), ("ada", ["ada:S2"]), ("rules", ["S1", "S2", "T1"]),
    ("model:rules@1.0", ["S1", "S2", "T1"]),
])
def test_choice_of_annotators(choice, ids):
    assert [a.id for a in next(Selection(choice).of([REVIEWED])).annotations] == ids


@pytest.mark.parametrize(("choice", "outcome"), [("model", "unchanged"), ("all", "unchanged"), ("ada", "improved"), ("preferred", "improved"), ("human", "improved")])
def test_a_persons_ledger_is_not_replaced_by_the_models(choice, outcome):
    assert next(Selection(choice).of([REVIEWED])).summary.overall_outcome == outcome


def test_ledger_rows_name_only_annotations_that_went_out():
    row = next(Selection("adjudicated").of([replace(REVIEWED, extra={})])).summary.treatments[0]
    assert (row.mentions, row.evidence) == ((), ())


def test_where_people_refused_everything_the_models_word_does_not_come_back():
    refused = replace(REVIEWED, annotations=REVIEWED.annotations[:1])
    assert next(Selection("preferred").of([refused])).annotations == ()


def test_an_annotator_whom_nobody_knows_is_an_error_that_names_those_there_are(tmp_path):
    out = tmp_path / "out.csv"
    with pytest.raises(UsageError, match=r"'adda'.*human:ada, human:agreed, model:rules@1.0"):
        export_stories([REVIEWED], out, format="csv", options=ExportOptions(annotator="adda"))
    assert list(tmp_path.iterdir()) == []


@given(made=collections())
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_jsonl_gives_equal_stories(tmp_path, made):
    out = tmp_path / "out.jsonl"
    report = export_stories(made, out, format="jsonl", options=ExportOptions(force=True))
    assert list(import_stories(out)) == made
    assert (report.stories, report.items) == (len(made), sum(len(s.annotations) for s in made))


def test_a_broken_line_costs_no_other(tmp_path):
    path = tmp_path / "s.jsonl"
    write_stories(path, [Story("a", TEXT), Story("b", TEXT)])
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"\n".join([lines[0], b"{nonsense", b'{"id": "c"}', b'{"id": "d", "text": "\xff"}', lines[1]]))
    found = list(import_stories(path, format="jsonl"))
    assert [s.id for s in found if isinstance(s, Story)] == ["a", "b"]
    assert [loss.where for loss in found if isinstance(loss, Loss)] == ["s.jsonl, line 2", "s.jsonl, line 3", "s.jsonl, line 4"]


@pytest.mark.parametrize("name", [n for n, row in FORMATS.items() if row.export])
def test_every_format_writes_a_manifest_with_the_hashes_of_its_files(tmp_path, name):
    out = tmp_path / f"out{FORMATS[name].suffix}"
    seen: list[int] = []
    report = export_stories([REVIEWED, Story("plain", "Nothing.")], out, format=name, options=ExportOptions(scheme=SCHEME, progress=seen.append))
    manifest = json.loads((tmp_path / f"{out.name}.manifest.json").read_text(encoding="utf-8"))
    assert (manifest["format"], manifest["stories"], report.stories, seen) == (name, 2, 2, [1, 2])
    assert manifest["files"]
    for file, facts in manifest["files"].items():
        assert hashlib.sha256((out / file if out.is_dir() else out).read_bytes()).hexdigest() == facts["sha256"]
    losses = tmp_path / f"{out.name}.losses.jsonl"
    assert losses.exists() == bool(manifest["losses"])
    assert {p.name for p in tmp_path.iterdir()} <= {out.name, f"{out.name}.manifest.json", losses.name}
    assert not losses.exists() or SECRET not in losses.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [n for n, row in FORMATS.items() if row.export])
def test_nothing_is_overwritten_without_force(tmp_path, name):
    out = tmp_path / f"out{FORMATS[name].suffix}"
    options = ExportOptions(scheme=SCHEME)
    export_stories([REVIEWED], out, format=name, options=options)
    before = json.loads((tmp_path / f"{out.name}.manifest.json").read_text(encoding="utf-8"))["files"]
    with pytest.raises(OutputExistsError, match="--force"):
        export_stories([Story("other", "Other.")], out, format=name, options=options)
    assert json.loads((tmp_path / f"{out.name}.manifest.json").read_text(encoding="utf-8"))["files"] == before
    export_stories([Story("other", "Other.")], out, format=name, options=replace(options, force=True))


@pytest.mark.parametrize("name", [n for n, row in FORMATS.items() if row.export and row.load and row.sniff])
def test_what_is_written_is_detected(tmp_path, name):
    out = tmp_path / f"out{FORMATS[name].suffix}"
    export_stories([REVIEWED], out, format=name, options=ExportOptions(scheme=SCHEME))
    assert detect(out) == name


def test_what_fits_no_format_is_said(tmp_path):
    (tmp_path / "a.bin").write_bytes(b"\x00\x01")
    with pytest.raises(FormatError, match=r"a\.bin: no known format fits.*jsonl"):
        detect(tmp_path / "a.bin")


def test_an_error_midway_leaves_nothing(tmp_path):
    def stories():
        yield REVIEWED
        raise RuntimeError("the disk is on fire")

    out = tmp_path / "out"
    for name in ("csv", "datasets", "spacy"):
        with pytest.raises(RuntimeError):
            export_stories(stories(), out, format=name, options=ExportOptions(scheme=SCHEME))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_somebody_else_is_never_replaced(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputExistsError, match="was not written by an export"), write_atomically(home, True, folder=True):
        pass
    with pytest.raises(OutputExistsError, match="is a folder"), write_atomically(home, True):
        pass
    assert (home / "thesis.txt").read_text() == "years of work"


def test_an_output_that_appears_meanwhile_is_kept(tmp_path):
    out = tmp_path / "out.csv"
    with pytest.raises(OutputExistsError), write_atomically(out) as part:
        part.write_text("mine")
        out.write_text("theirs")
    assert out.read_text() == "theirs"
    assert [p.name for p in tmp_path.iterdir()] == ["out.csv"]


def test_unknown_names_are_answered_with_those_there_are(tmp_path):
    with pytest.raises(UsageError, match=r"no format 'cvs'.*csv"):
        export_stories([], tmp_path / "x", format="cvs")
    with pytest.raises(UsageError, match="does not exist"):
        import_stories(tmp_path / "none.csv", format="csv")
    with pytest.raises(UsageError, match="can be written, not read"):
        import_stories(tmp_path, format="ledger")
    with pytest.raises(UsageError, match="scheme=load_scheme"):
        export_stories([REVIEWED], tmp_path / "x.conll", format="conll")
    with pytest.raises(UsageError, match="Make the folder first"):
        export_stories([REVIEWED], tmp_path / "no" / "x.csv", format="csv")


def test_a_missing_package_is_named_with_its_extra(tmp_path, monkeypatch):
    monkeypatch.setattr(base_module, "find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"openpyxl.*patient-stories\[documents\]"):
        export_stories([REVIEWED], tmp_path / "x.xlsx", format="xlsx")


def test_files_over_the_limit_are_refused(tmp_path):
    path = tmp_path / "s.jsonl"
    write_stories(path, [REVIEWED])
    with pytest.raises(FormatError, match="more than the limit of 10"):
        list(import_stories(path, options=ImportOptions(max_bytes=10)))


def test_losses_are_counted_past_what_is_kept(monkeypatch):
    monkeypatch.setattr(base_module, "KEPT_LOSSES", 3)
    losses = Losses()
    losses.extend(Loss("s", str(n), "lost") for n in range(8))
    assert (len(losses), losses.left_off, losses.total) == (3, 5, 8)


def test_the_docs_say_of_every_format_what_it_keeps_and_loses():
    docs = Path(__file__).parents[1] / "docs"
    pages = "".join((docs / name).read_text(encoding="utf-8") for name in ("formats.md", "formats-qualitative.md") if (docs / name).exists())
    assert [name for name in FORMATS if f"| `{name}` |" not in pages] == []
    assert all(row.keeps and row.loses for row in FORMATS.values())
