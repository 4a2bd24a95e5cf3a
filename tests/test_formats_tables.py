"""CSV and XLSX: quotes go out and come back, no cell runs, what does not fit is said."""

from __future__ import annotations

import csv
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from strategies import SCHEME, collections

from patient_stories.corpus.formats import ExportOptions, ImportOptions, Loss, export_stories, import_stories, workbook
from patient_stories.corpus.formats.tables import harmless, is_formula, joined, parted, unguarded
from patient_stories.corpus.jsonl import write_stories
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary
from patient_stories.errors import FormatError, UsageError

OPTIONS = ExportOptions(scheme=SCHEME, force=True)
TEXT = "=HYPERLINK(1) took lithium 😀 and slept."
STORY = Story("=1+1", TEXT, {"title": "@home"}, annotations=(
    Annotation("T1", "treatment", 19, 26, "lithium", "medication", {"experiencer": "patient", "status": "tried", "dose": "-5 mg", "rule": ["a", 1]},
               {"name": "lithium", "id": "D008094"}, annotator="human:ada", extra={"memo": "+ see"}),
    Annotation("S1", "symptom", 0, 13, "=HYPERLINK(1)", "other", {}, confidence=0.5, annotator="model:rules@1"),
    Annotation("O1", "outcome", 19, 39, TEXT[19:39], "benefit", {"sentiment": "positive"}, about=("lithium", "x; y\\")),
), summary=Summary("patient", "improved", (LedgerRow("lithium", "medication", "tried", "response", ("sleep",), ("T1",), ("O1",)),)))


@given(st.text())
def test_guarding_a_cell_is_undone_and_leaves_no_formula(text):
    assert unguarded(harmless(text)) == text
    assert harmless(text)[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n")


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "\r", " =1", "＝1", "'=1", "\u00a0=1"])
def test_what_a_spreadsheet_might_run(text):
    assert is_formula(text)


@pytest.mark.parametrize("text", ["", "lithium", "don't", "'tis", "1+1", "a=b", "“=”"])
def test_what_no_spreadsheet_runs_stays_as_it_is(text):
    assert harmless(text) == text


@given(st.lists(st.sampled_from(["a", "b;c", "d\\", "\\;", "x y", "=1"]), max_size=4).map(tuple))
def test_names_in_one_cell(names):
    assert parted(joined(names)) == names


def test_names_that_a_person_typed():
    assert parted(" lithium ;sertraline;; ") == ("lithium", "sertraline")


@pytest.mark.parametrize("name", ["csv", "xlsx"])
@given(made=collections())
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_quotes_come_back_onto_their_texts(tmp_path, name, made):
    texts, out = tmp_path / "texts.jsonl", tmp_path / f"q.{name}"
    write_stories(texts, [replace(s, annotations=()) for s in made])
    report = export_stories(made, out, format=name, options=OPTIONS)
    assert list(import_stories(out, options=ImportOptions(texts=texts))) == made
    assert report.items == sum(len(s.annotations) for s in made)


def test_csv_without_a_scheme_holds_the_same(tmp_path):
    texts, out = tmp_path / "t.jsonl", tmp_path / "q.csv"
    write_stories(texts, [STORY])
    export_stories([STORY], out, format="csv")
    assert list(import_stories(out, options=ImportOptions(texts=texts))) == [STORY]


def test_csv_as_a_statistics_program_sees_it(tmp_path):
    out = tmp_path / "q.csv"
    export_stories([STORY], out, format="csv", options=OPTIONS)
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert [(r["story_id"], r["start"], r["end"], r["quote"], r["label"], r["status"], r["annotator"]) for r in rows] == [
        ("'=1+1", "19", "26", "lithium", "medication", "tried", "human:ada"),
        ("'=1+1", "0", "13", "'=HYPERLINK(1)", "other", "", "model:rules@1"),
        ("'=1+1", "19", "39", TEXT[19:39], "benefit", "", ""),
    ]
    assert rows[0]["dose"] == "'-5 mg"
    assert rows[0]["attributes"] == '{"rule": ["a", 1]}'


def test_ledger_table(tmp_path):
    out = tmp_path / "l.csv"
    assert export_stories([STORY, Story("none", "x")], out, format="ledger").items == 1
    with out.open(encoding="utf-8-sig", newline="") as handle:
        row = next(csv.DictReader(handle))
    assert (row["story_id"], row["concept"], row["outcome"], row["side_effects"], row["evidence"], row["overall_outcome"]) == (
        "'=1+1", "lithium", "response", "sleep", "O1", "improved")


def test_workbook_holds_text_and_no_formula(tmp_path):
    out = tmp_path / "q.xlsx"
    export_stories([STORY], out, format="xlsx", options=OPTIONS)
    book = load_workbook(out)
    assert book.sheetnames == ["quotes", "ledger", "stories"]
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    risky = [cell for cell in cells if isinstance(cell.value, str) and cell.value[:1] in "=+-@"]
    assert len(risky) >= 6 and all(cell.quotePrefix for cell in risky)
    with zipfile.ZipFile(out) as archive:
        assert not [name for name in archive.namelist() if b"<f>" in archive.read(name)]


def test_characters_that_xml_cannot_hold(tmp_path):
    text = "a\x07b\rc\ufffed _x0041_ e\x1f"
    story = Story("s", text, annotations=(Annotation("S1", "symptom", 0, len(text), text, "other"),))
    texts, out = tmp_path / "t.jsonl", tmp_path / "q.xlsx"
    write_stories(texts, [story])
    export_stories([story], out, format="xlsx", options=OPTIONS)
    assert list(import_stories(out, options=ImportOptions(texts=texts))) == [story]
    assert [row["quote"] for _, row in workbook.read_sheets(out, "quotes", 1 << 30)] == [text]


def test_a_cell_that_is_too_long_is_cut_and_said(tmp_path):
    text = "a" + "😀" * 20_000
    story = Story("s", text, annotations=(Annotation("S1", "symptom", 0, len(text), text, "other"),))
    texts, out = tmp_path / "t.jsonl", tmp_path / "q.xlsx"
    write_stories(texts, [story])
    report = export_stories([story], out, format="xlsx", options=OPTIONS)
    assert [(loss.story_id, loss.where) for loss in report.losses] == [("s", "quotes, quote of S1")]
    assert list(import_stories(out, options=ImportOptions(texts=texts))) == [story]


def test_a_full_sheet_goes_on_in_another(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "ROW_LIMIT", 3)
    made = [replace(STORY, id=f"s{n}") for n in range(3)]
    texts, out = tmp_path / "t.jsonl", tmp_path / "q.xlsx"
    write_stories(texts, made)
    export_stories(made, out, format="xlsx", options=OPTIONS)
    assert load_workbook(out).sheetnames == ["quotes", "ledger", "stories", "quotes 2", "quotes 3", "quotes 4", "quotes 5", "ledger 2", "stories 2"]
    assert list(import_stories(out, options=ImportOptions(texts=texts))) == made


def _csv(path, *rows: str, header: str = "story_id;annotation_id;layer;start;end;quote;label;status", encoding: str = "utf-8-sig"):
    path.write_bytes("\r\n".join([header, *rows]).encode(encoding))
    return path


def test_a_table_as_a_person_made_it_in_excel(tmp_path):
    texts = tmp_path / "t.jsonl"
    write_stories(texts, [Story("7", "I took lithium.\r\nIt helped.")])
    path = _csv(tmp_path / "q.csv", "7;;treatment;7;14;lithium;medication;tried", '7;O;outcome;7;27;"lithium.\nIt helped.";benefit;')
    story = next(import_stories(path, format="csv", options=ImportOptions(texts=texts)))
    assert [(a.id, a.quote, a.label, dict(a.attributes)) for a in story.annotations] == [
        ("R7-14-treatment", "lithium", "medication", {"status": "tried"}), ("O", "lithium.\r\nIt helped.", "benefit", {})]


def test_rows_that_do_not_fit_cost_no_others(tmp_path):
    texts = tmp_path / "t.jsonl"
    write_stories(texts, [Story("7", "I took lithium.")])
    path = _csv(
        tmp_path / "q.csv", "7;T1;treatment;7;14;lithium;medication;", "7;T1;treatment;2;6;took;other;", "7;T2;treatment;6;13;lithium;medication;",
        "7;T3;treatment;x;14;lithium;medication;", "7;T4;treatment;7;99;;medication;", "8;T5;treatment;7;14;lithium;medication;")
    found = list(import_stories(path, format="csv", options=ImportOptions(texts=texts)))
    assert [a.id for s in found if isinstance(s, Story) for a in s.annotations] == ["T1"]
    losses = {loss.where: loss.what for loss in found if isinstance(loss, Loss)}
    assert losses.keys() == {f"q.csv, row {n}" for n in (3, 4, 5, 6, 7)}
    assert "stands twice" in losses["q.csv, row 3"] and "does not stand at 6:13" in losses["q.csv, row 4"]
    assert not any("lithium" in what for what in losses.values())


def test_a_text_that_was_changed_since_is_said(tmp_path):
    texts, out = tmp_path / "t.jsonl", tmp_path / "q.csv"
    export_stories([STORY], out, format="csv")
    write_stories(texts, [replace(STORY, text=TEXT + " Later.", annotations=())])
    found = list(import_stories(out, options=ImportOptions(texts=texts)))
    assert [type(f).__name__ for f in found] == ["Loss", "Loss", "Loss", "Story"]
    assert all("not the one that the row was made for" in f.what for f in found[:3])


def test_what_is_no_table_of_quotes(tmp_path):
    texts = tmp_path / "t.jsonl"
    write_stories(texts, [Story("7", "x")])
    with pytest.raises(UsageError, match="texts"):
        list(import_stories(_csv(tmp_path / "a.csv", "7;;a;0;1;x;b;"), format="csv"))
    with pytest.raises(FormatError, match="no column layer, start, end"):
        list(import_stories(_csv(tmp_path / "b.csv", "7;x", header="story_id;label"), format="csv", options=ImportOptions(texts=texts)))
    (tmp_path / "c.xlsx").write_bytes(b"PK\x03\x04 nothing")
    with pytest.raises(FormatError, match=r"c\.xlsx: not a readable Excel workbook"):
        list(import_stories(tmp_path / "c.xlsx", options=ImportOptions(texts=texts)))


def test_a_workbook_that_unpacks_to_too_much_is_refused(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 5_000_000)
    with pytest.raises(FormatError, match="unpacks to more than 1000000 bytes"):
        list(import_stories(path, options=ImportOptions(texts=path, max_bytes=1_000_000)))
