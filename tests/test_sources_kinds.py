"""Every kind of file, read from real files: small ones kept beside the tests, others made by the libraries themselves."""

import datetime
import io
from pathlib import Path

import pytest

from patient_stories.corpus.sources import READERS, Reject, SourceOptions, read_inputs
from patient_stories.corpus.sources.decoding import decode
from patient_stories.corpus.sources.pdf import join_lines
from patient_stories.corpus.story import Story

DATA = Path(__file__).parent / "data" / "sources"


def only(path: Path, **options) -> Story:
    (found,) = read_inputs([path], SourceOptions(**options))
    assert isinstance(found, Story), found
    return found


def rejected(path: Path, **options) -> Reject:
    (found,) = read_inputs([path], SourceOptions(**options))
    assert isinstance(found, Reject), found
    return found


def parts(story: Story) -> list[tuple[str, str]]:
    return [(s.kind, story.text[s.start:s.end]) for s in story.segments]


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def test_every_kept_file_is_read_and_every_kind_has_one():
    found = list(read_inputs([DATA]))
    assert not [f for f in found if isinstance(f, Reject)]
    endings = {path.suffix for path in DATA.iterdir()}
    assert {".txt", ".md", ".html", ".docx", ".pdf", ".csv", ".tsv", ".xlsx", ".jsonl", ".json", ".vtt", ".srt", ".zip"} <= endings
    assert endings <= {*READERS, ".zip"}
    assert all(story.segments and str(DATA) not in story.to_json() for story in found)


# --- text

def test_text_keeps_its_line_ends(tmp_path):
    assert only(write(tmp_path / "a.txt", b"one\r\ntwo\rthree\n")).text == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize("encoding, said", [("utf-8", None), ("utf-8-sig", None), ("utf-16", "utf-16-le"), ("utf-16-be", "utf-16-be"),
                                            ("utf-16-le", "utf-16-le"), ("utf-32", "utf-32-le")])
def test_unicode_encodings(tmp_path, encoding, said):
    text = "A naïve café 😀 – and the rest of it.\r\n"
    story = only(write(tmp_path / "a.txt", text.encode(encoding)))
    assert (story.text, story.metadata.get("encoding")) == (text, said)


@pytest.mark.parametrize("text", ["café", "She said “no” – twice – and left.", "The clinic cost £40 a session; naïve me paid."])
def test_windows_1252_is_found_and_said(tmp_path, text):
    story = only(write(tmp_path / "a.txt", text.encode("cp1252")))
    assert (story.text, story.metadata["encoding"]) == (text, "windows-1252")


def test_another_code_page_is_guessed_or_named(tmp_path):
    text = "Я принимал таблетки каждый день, но боль не проходила, и врач назначил другое лекарство. " * 3
    path = write(tmp_path / "a.txt", text.encode("cp1251"))
    assert only(path).text == text
    assert only(path, encoding="cp1251").text == text


def test_utf8_with_one_damaged_byte_is_refused_not_garbled(tmp_path):
    damaged = "naïve café, “quoted” words".encode() + b"\xff"
    assert rejected(write(tmp_path / "a.txt", damaged)).reason == "encoding"


def test_text_cut_inside_a_character(tmp_path):
    assert rejected(write(tmp_path / "a.txt", "it was naïve – ".encode()[:-2])).reason == "truncated"


def test_decode_says_what_it_did():
    assert decode(b"\xef\xbb\xbfabc") == ("abc", "utf-8")
    assert decode(b"") == ("", "utf-8")


# --- markdown and html

def test_markdown_keeps_its_marks_and_knows_its_blocks():
    story = only(DATA / "notes.md")
    assert (DATA / "notes.md").read_text().endswith(story.text)
    assert story.metadata["condition"] == "frozen shoulder"
    assert ("list_item", "- a sling\n  at night") in parts(story)
    assert ("heading", "Later\n-----") in parts(story) and ("heading", "# First months") in parts(story)
    assert ("quotation", "> It felt like a rusty hinge.") in parts(story)


def test_markdown_with_crlf_has_the_same_blocks(tmp_path):
    text = (DATA / "notes.md").read_text()
    story = only(write(tmp_path / "a.md", text.replace("\n", "\r\n")))
    assert [(k, w.replace("\r\n", "\n")) for k, w in parts(story)] == parts(only(DATA / "notes.md"))


def test_html_reads_what_a_person_reads():
    story = only(DATA / "page.html")
    for unseen in ("no story", "color", "Home", "Menu", "unseen", "Imprint"):
        assert unseen not in story.text
    assert story.metadata["title"] == "Anna's migraine"
    assert parts(story)[:2] == [("heading", "Anna’s migraine"), ("paragraph", "She was twelve when it began.\nIt never quite left.")]
    assert ("list_item", "a dark room") in parts(story)
    assert ("quotation", "I counted the tiles.\n\nEvery one.") in parts(story)
    assert ("paragraph", "Drug | effect") in parts(story)


def test_html_in_the_encoding_that_it_names(tmp_path):
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>caf\xe9 \x93quoted\x94</p></body></html>'.encode("latin-1")
    assert only(write(tmp_path / "a.html", page)).text == "café “quoted”"


def test_html_of_one_article_leaves_out_the_rest_of_the_page(tmp_path):
    assert only(write(tmp_path / "a.htm", "<body><div>Sign up</div><article><p>My story &amp; I.</p></article></body>")).text == "My story & I."


# --- documents

def document():
    from docx import Document

    return Document()


def test_docx_blocks(tmp_path):
    made = document()
    made.add_heading("The second year", 2)
    made.add_paragraph("Plain words.")
    made.add_paragraph("ice", style="List Bullet")
    made.add_paragraph("rest", style="List Number")
    made.add_paragraph("Like glass.", style="Intense Quote")
    made.add_paragraph().add_run("What helped in the end?").bold = True
    made.add_paragraph().add_run("Afterwards").bold = True
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "zinc", "no effect"
    made.save(tmp_path / "a.docx")
    assert parts(only(tmp_path / "a.docx")) == [
        ("heading", "The second year"), ("paragraph", "Plain words."), ("list_item", "ice"), ("list_item", "rest"),
        ("paragraph", "Like glass."), ("quotation", "Like glass."), ("question", "What helped in the end?"),
        ("heading", "Afterwards"), ("paragraph", "zinc | no effect"),
    ]


def test_docx_takes_insertions_and_leaves_deletions(tmp_path):
    from docx.oxml import parse_xml

    made = document()
    paragraph = made.add_paragraph("I took ")
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paragraph._p.append(parse_xml(f"<w:del {space}><w:r><w:delText>salt</w:delText></w:r></w:del>"))
    paragraph._p.append(parse_xml(f"<w:ins {space}><w:r><w:t>zinc</w:t></w:r></w:ins>"))
    made.save(tmp_path / "a.docx")
    assert only(tmp_path / "a.docx").text == "I took zinc"


def test_docx_transcript_has_questions(tmp_path):
    made = document()
    for line in ("Interviewer: When was that?", "P1: In May.", "Interviewer: And then?", "P1: It eased."):
        made.add_paragraph(line)
    made.save(tmp_path / "a.docx")
    assert [s.kind for s in only(tmp_path / "a.docx").segments] == ["question", "paragraph"] * 2


def pdf():
    from fpdf import FPDF

    made = FPDF()
    made.set_font("Helvetica", size=12)
    return made


def test_pdf_text_layer():
    story = only(DATA / "report.pdf")
    assert story.text == ("The long winter\n\nI could not get out of bed for weeks, and the doctor thought of the thyroid first of all things then."
                          "\n\nThyroxine helped within a month.")
    assert story.metadata["pages"] == 1
    assert parts(story)[0] == ("heading", "The long winter")


def test_pdf_paragraphs_go_on_over_pages_without_running_heads(tmp_path):
    made = pdf()
    words = ["The pain began in the left hand and moved up the arm within a", "few days, so that I could not hold the cup with which I had"]
    for number in (1, 2, 3):
        made.add_page()
        for line in ("A study of hands", *words, f"Page {number} of 3"):
            made.cell(0, 8, line, new_x="LMARGIN", new_y="NEXT")
    made.output(tmp_path / "a.pdf")
    story = only(tmp_path / "a.pdf")
    assert story.text == " ".join(words * 3)
    assert story.metadata["pages"] == 3


def test_pdf_page_that_is_an_image_is_said(tmp_path):
    from PIL import Image

    made = pdf()
    made.add_page()
    made.cell(0, 8, "Some words that can be read.")
    made.add_page()
    made.image(Image.new("RGB", (20, 20)), 10, 10, 50)
    made.output(tmp_path / "a.pdf")
    assert only(tmp_path / "a.pdf").metadata["pages_without_text"] == [2]


def test_scanned_and_encrypted_pdf(tmp_path):
    from fpdf.enums import EncryptionMethod
    from PIL import Image

    scan = pdf()
    scan.add_page()
    scan.image(Image.new("RGB", (20, 20)), 10, 10, 50)
    scan.output(tmp_path / "scan.pdf")
    assert rejected(tmp_path / "scan.pdf").reason == "scanned_pdf"
    locked = pdf()
    locked.set_encryption("owner", "user", EncryptionMethod.RC4)
    locked.add_page()
    locked.cell(0, 8, "Hidden")
    locked.output(tmp_path / "locked.pdf")
    assert rejected(tmp_path / "locked.pdf").reason == "encrypted"


def test_hyphens_at_line_ends():
    lines = ["a long line of words that fills the width and ends in a medi-", "cation, which had side effects of a well-known and well-", "known kind."]
    assert join_lines([lines]) == "a long line of words that fills the width and ends in a medication, which had side effects of a well-known and well-known kind."


# --- json

def test_json_lines_objects_and_annotated_stories():
    plain, annotated = read_inputs([DATA / "stories.jsonl"])
    assert (plain.id, plain.metadata["rating"], plain.metadata["treatment"]) == ("stories.jsonl#1", 4, "yoga")
    assert annotated.id == "own"
    assert annotated.annotations[0].quote == "Rest helped"
    assert annotated.extra == {"later_field": 1}


def test_annotated_stories_pass_through_with_all_they_have(tmp_path):
    line = ('{"format":1,"id":"s","text":"Rest.","metadata":{"source":"first.txt","a":[1]},"segments":[{"start":0,"end":5,"kind":"heading"}],'
            '"annotations":[],"summary":{"overall_outcome":"improved","treatments":[]},"provenance":{"software":"x"},"later":2}')
    assert only(write(tmp_path / "a.jsonl", line)).to_json() == line


def test_json_lines_with_other_field_names(tmp_path):
    path = write(tmp_path / "a.ndjson", '{"key": 7, "post": "Words.", "remedy": "tea"}\n')
    story = only(path, text_column="post", id_column="key", treatment_column="remedy")
    assert (story.id, story.text, story.metadata["treatment"]) == ("7", "Words.", "tea")


def test_json_lines_of_a_windows_shell(tmp_path):
    assert only(write(tmp_path / "a.jsonl", '{"text": "naïve"}\r\n'.encode("utf-16"))).text == "naïve"


@pytest.mark.parametrize("line, reason", [
    ("{", "invalid_json"), ("[1]", "invalid_json"), ('{"text": NaN}', "invalid_json"), ("[" * 100_000, "invalid_json"),
    ('{"a": 1}', "no_text_column"), ('{"text": 5}', "no_text_column"), ('{"text": ""}', "empty"), ('{"text": "a\\u0000"}', "binary"),
    ('{"text": "\\ud83d"}', "encoding"), ('{"text": "a", "b": "\\ud83d"}', "encoding"),
    ('{"text": "abc", "annotations": [{"layer": "symptom", "label": "x", "start": 0, "end": 9}]}', "invalid_story"),
])
def test_a_bad_line_costs_itself_only(tmp_path, line, reason):
    good = '{"text": "Good one."}\n', '{"text": "Good two."}\n'
    first, bad, second = read_inputs([write(tmp_path / "a.jsonl", good[0] + line + "\n" + good[1])])
    assert (first.text, second.text, second.id) == ("Good one.", "Good two.", "a.jsonl#3")
    assert (bad.reason, bad.position) == (reason, "line 2")


def test_json_file_of_one_object_a_list_or_lines(tmp_path):
    assert only(write(tmp_path / "a.json", '{"id": "x", "text": "One."}')).id == "x"
    assert [s.id for s in read_inputs([write(tmp_path / "b.json", '[{"text": "One."}, {"text": "Two."}]')])] == ["b.json#1", "b.json#2"]
    assert len(list(read_inputs([write(tmp_path / "c.json", '{"text": "One."}\n{"text": "Two."}\n')]))) == 2
    assert rejected(write(tmp_path / "d.json", "words")).reason == "invalid_json"


def test_message_of_an_invalid_story_holds_no_text(tmp_path):
    bad = rejected(write(tmp_path / "a.jsonl", '{"id": "s", "text": "private", "annotations": [{"layer": "x", "label": "y", "start": 0, "end": 3, "quote": "pub"}]}'))
    assert "private" not in bad.message and "pri" not in bad.message and "'s'" in bad.message


# --- subtitles

def test_subtitles_become_turns_with_times():
    story = only(DATA / "talk.vtt")
    assert parts(story) == [("question", "Interviewer: How did you sleep?"), ("paragraph", "P03: Badly & briefly. Then came melatonin.")]
    assert [(story.text[at:at + 4], seconds) for at, seconds in story.metadata["cue_times"]] == [
        ("How ", 1.0), ("slee", 1.0), ("Badl", 4.0), ("Then", 6.0)]


def test_srt_with_crlf():
    assert only(DATA / "talk.srt").text == "INTERVIEWER: And the pain?\n\nP04: It went with the cast."


def test_subtitles_without_names_break_at_pauses_and_drop_rolling_repeats(tmp_path):
    cue = "00:00:{:02}.000 --> 00:00:{:02}.000\n{}\n\n"
    made = "WEBVTT\n\n" + cue.format(1, 2, "It hurt") + cue.format(2, 3, "It hurt\nbadly") + cue.format(20, 22, "Then it stopped.")
    assert only(write(tmp_path / "a.vtt", made)).text == "It hurt badly\n\nThen it stopped."


def test_subtitle_file_without_cues(tmp_path):
    assert rejected(write(tmp_path / "a.srt", "just words")).reason == "no_cues"


# --- workbooks

def workbook(*rows, more=()):
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.active.append(row)
    for title, sheet_rows in more:
        sheet = book.create_sheet(title)
        for row in sheet_rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_workbook_rows_dates_numbers_and_empty_rows(tmp_path):
    data = workbook(["story", "n", "when", "drug"], ["One.", 3.0, datetime.date(2025, 1, 2), "zinc"], [], ["Two.", 2.5, datetime.datetime(2025, 1, 2, 3, 4)])
    first, second = read_inputs([write(tmp_path / "a.xlsx", data)])
    assert (first.id, dict(first.metadata)) == ("a.xlsx#2", {"n": 3, "when": "2025-01-02", "drug": "zinc", "treatment": "zinc", "source": "a.xlsx"})
    assert (second.id, second.metadata["when"]) == ("a.xlsx#4", "2025-01-02T03:04:00")


def test_formula_without_a_stored_value_is_an_empty_text(tmp_path):
    good, bad = read_inputs([write(tmp_path / "a.xlsx", workbook(["text", "n"], ["Words.", 1], ['="a"&"b"', 2]))])
    assert (good.text, bad.reason, bad.position) == ("Words.", "empty", "row 3")


def test_every_sheet_is_read_or_rejected(tmp_path):
    data = workbook(["text"], ["One."], more=[("Second", [["text"], ["Two."]]), ("Notes", [["who", "when"], ["me", "now"]]), ("Blank", [])])
    one, two, bad = read_inputs([write(tmp_path / "a.xlsx", data)])
    assert (one.id, two.id) == ("a.xlsx#2", "a.xlsx#Second:2")
    assert (bad.reason, bad.position) == ("no_text_column", "sheet 'Notes', header")


def test_protected_workbook(tmp_path):
    assert rejected(write(tmp_path / "a.xlsx", b"\xd0\xcf\x11\xe0" + b"x" * 600)).reason == "encrypted"
