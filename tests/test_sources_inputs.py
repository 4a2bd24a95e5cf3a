"""The door: files, folders, globs and standard input to stories with stable, unique ids; tables; broken files."""

import io
import random
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from patient_stories.corpus.sources import REASONS, Reject, SourceOptions, expand_inputs, read_inputs
from patient_stories.corpus.story import Story
from patient_stories.errors import MissingExtraError, UsageError

DATA = Path(__file__).parent / "data" / "sources"


@pytest.fixture
def put(tmp_path):
    def put(name: str, data: bytes | str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path
    return put


def names(*inputs) -> list[str]:
    return [found.name for found in expand_inputs(inputs)]


def split(found) -> tuple[list[Story], list[Reject]]:
    found = list(found)
    return [f for f in found if isinstance(f, Story)], [f for f in found if isinstance(f, Reject)]


# --- names and ids

def test_a_folder_is_read_in_order_with_relative_names(tmp_path, put):
    for name in ("b/z.txt", "b/a.txt", "a.txt", "c.txt", ".hidden/x.txt", ".x.txt", "b/~$z.docx"):
        put(name, name)
    assert names(tmp_path) == ["a.txt", "b/a.txt", "b/z.txt", "c.txt"]
    assert names(str(tmp_path / "b" / "z.txt")) == ["z.txt"]


def test_order_of_inputs_is_kept_and_a_file_named_twice_is_read_once(tmp_path, put):
    first, second = put("b.txt", "b"), put("a.txt", "a")
    assert names(first, second, tmp_path, str(first)) == ["b.txt", "a.txt"]


def test_several_folders_and_files_of_one_name_are_told_apart_by_their_folders(tmp_path, put):
    one, two, three = put("x/data/a.txt", "1"), put("y/data/a.txt", "2"), put("z/b.txt", "3")
    assert names(tmp_path / "x" / "data", tmp_path / "y" / "data") == ["x/data/a.txt", "y/data/a.txt"]
    assert names(tmp_path / "x" / "data", tmp_path / "z") == ["data/a.txt", "z/b.txt"]
    assert names(one, two, three) == ["x/data/a.txt", "y/data/a.txt", "b.txt"]


def test_globs_are_named_from_their_fixed_part(tmp_path, put):
    for name in ("p/1/a.txt", "p/2/a.txt", "p/b.md"):
        put(name, name)
    assert names(str(tmp_path / "p" / "*" / "a.txt")) == ["1/a.txt", "2/a.txt"]
    assert names(str(tmp_path / "p" / "**" / "*")) == ["1/a.txt", "2/a.txt", "b.md"]
    assert names(str(tmp_path / "p" / "*")) == ["1/a.txt", "2/a.txt", "b.md"]


@pytest.mark.parametrize("missing", ["nothing.txt", "*.nothing"])
def test_what_is_not_there_is_wrong_use_before_anything_is_read(tmp_path, missing):
    with pytest.raises(UsageError, match="nothing"):
        expand_inputs([DATA, str(tmp_path / missing)])


def test_dash_needs_standard_input():
    with pytest.raises(UsageError, match="standard input"):
        expand_inputs(["-"])


def test_ids_hold_no_path_of_the_machine(tmp_path, put):
    put("s/a.txt", "one")
    put("s/t.csv", "text\ntwo\n")
    put("s/bad.bin", "x")
    for found in read_inputs([tmp_path / "s"]):
        assert str(tmp_path) not in (found.to_json() if isinstance(found, Story) else str(found))


def test_names_are_the_same_however_a_system_spells_accents(put, tmp_path):
    put("s/cafe\u0301.txt", "one")
    assert names(tmp_path / "s") == ["caf\u00e9.txt"]


def test_ids_of_two_files_that_clash_are_both_kept(put):
    a, b = put("a.csv", "id,text\n1,One.\n2,Two.\n"), put("b.csv", "id,text\n1,Three.\n")
    stories, rejects = split(read_inputs([a, b], SourceOptions(id_column="id")))
    assert [s.id for s in stories] == ["1", "2", "b.csv#1"]
    assert not rejects


def test_an_id_twice_in_one_file_is_a_reject(put):
    path = put("a.csv", "id,text\n1,One.\n1,Two.\n,Three.\n")
    stories, (bad,) = split(read_inputs([path], SourceOptions(id_column="id")))
    assert [s.id for s in stories] == ["1", "a.csv#4"]
    assert (bad.reason, bad.position) == ("duplicate_id", "row 3")


def test_duplicate_texts_are_told_and_kept(put):
    stories = list(read_inputs([put("a.txt", "The  same words.\n"), put("b.txt", "the same words."), put("c.txt", "Others.")]))
    assert [s.metadata.get("duplicate_of") for s in stories] == [None, "a.txt", None]


def test_same_inputs_give_the_same_bytes():
    first, second = ([f.to_json() if isinstance(f, Story) else repr(f) for f in read_inputs([DATA])] for _ in range(2))
    assert first == second


# --- standard input

@pytest.mark.parametrize("data, ids", [
    (b'{"text": "One."}\n{"id": "x", "text": "Two."}\n', ["stdin#1", "x"]), (b"Just words.\n{not json}\n", ["stdin"]),
    (b"{a brace} opens this text.\nMore.", ["stdin"]), ("naïve".encode("cp1252"), ["stdin"]), (b'\xef\xbb\xbf{"text": "One."}\n', ["stdin#1"]),
])
def test_standard_input_is_lines_of_json_or_one_text(data, ids):
    stream = io.BytesIO(data)
    assert [s.id for s in read_inputs(["-"], stdin=stream)] == ids
    assert not stream.closed


# --- tables

def table(put, data: bytes | str, name: str = "t.csv", **options):
    return split(read_inputs([put(name, data)], SourceOptions(**options)))


def test_table_columns_go_into_metadata_and_cells_keep_their_line_ends():
    first, second = read_inputs([DATA / "reviews.csv"], SourceOptions(id_column="ID"))
    assert (first.id, first.text) == ("r1", "It made me sleepy,\r\nbut it worked.")
    assert first.metadata == {"drugName": "Examplinol", "rating": "8", "treatment": "Examplinol", "source": "reviews.csv"}
    assert second.text == "Nothing at all."


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_found(put, delimiter):
    rows = [["id", "text"], ["1", "A text; with, all | marks"], ["2", "plain"]]
    (one, two), _ = table(put, "".join(delimiter.join(f'"{cell}"' for cell in row) + "\r\n" for row in rows))
    assert (one.text, two.text) == ("A text; with, all | marks", "plain")


@pytest.mark.parametrize("encoding, said", [("utf-8-sig", None), ("cp1252", "windows-1252"), ("utf-16", "utf-16-le")])
def test_table_encodings(put, encoding, said):
    filler = "a plain row\r\n" * 30_000
    stories, rejects = table(put, f"text\r\n{filler}naïve – “quoted”\r\n".encode(encoding))
    assert (stories[-1].text, stories[-1].metadata.get("encoding"), rejects) == ("naïve – “quoted”", said, [])


def test_a_damaged_row_of_a_utf8_table_costs_itself(put):
    data = "text,n\nnaïve one,1\nbad \udcff byte,2\nnaïve two,3\n".encode("utf-8", "surrogateescape")
    stories, (bad,) = table(put, data)
    assert [s.text for s in stories] == ["naïve one", "naïve two"]
    assert (bad.reason, bad.position) == ("encoding", "row 3")


def test_an_open_quote_does_not_swallow_the_rows_below(put):
    stories, (bad,) = table(put, 'id,text,n\n1,"never closed,1\n2,Two.,2\n3,"Three, ""quoted""",3\n4,Four.,4\n')
    assert [s.text for s in stories] == ["Two.", 'Three, "quoted"', "Four."]
    assert (bad.reason, bad.position) == ("bad_row", "row 2")


def test_rows_that_do_not_fit_the_header(put):
    stories, rejects = table(put, "id,text,n\n1,One.,1\n2,two, comma,2\n3,cut\n\n5,Five.,5,,\n")
    assert [s.id for s in stories] == ["t.csv#2", "t.csv#6"]
    assert [(r.reason, r.position) for r in rejects] == [("bad_row", "row 3"), ("bad_row", "row 4")]


def test_missing_cells_behind_the_text_are_empty(put):
    (story,), _ = table(put, "id,text,n,m\n1,One.,1\n")
    assert (story.text, story.metadata["n"]) == ("One.", "1")


def test_sloppy_inner_quotes_of_one_line_are_taken(put):
    (story,), _ = table(put, 'text,n\nhe said "rest" to me,1\n')
    assert story.text == 'he said "rest" to me'


def test_unquoted_tsv_keeps_its_quotation_marks():
    stories, rejects = split(read_inputs([DATA / "rows.tsv"]))
    assert [s.text for s in stories] == ['I had "rest" and it passed.', '"quoted start is not closed', "The last row."]
    assert not rejects


def test_a_cell_longer_than_csv_usually_allows(put):
    (story,), _ = table(put, "text\n" + "word " * 60_000 + "\n")
    assert len(story.text) == 300_000


@pytest.mark.parametrize("header, said", [("a,b", "'a', 'b'"), ("text,review", "2 columns")])
def test_unclear_text_column_names_the_columns_and_the_option(put, header, said):
    _, (bad,) = table(put, f"{header}\n1,2\n")
    assert bad.reason == "no_text_column"
    assert said in bad.message and "--text-column" in bad.message


def test_named_columns(put):
    (story,), _ = table(put, "key,text,my words,given,source\nk,no,Yes.,tea,web\n", text_column="My Words", id_column="key", treatment_column="given")
    assert (story.id, story.text) == ("k", "Yes.")
    assert story.metadata == {"text": "no", "given": "tea", "treatment": "tea", "source_column": "web", "source": "t.csv"}
    _, (bad,) = table(put, "a,text\n1,2\n", id_column="nope")
    assert "--id-column" in bad.message


def test_a_first_row_that_is_a_story_is_not_printed(put):
    _, (bad,) = table(put, "I was so very tired all through that long and lonely winter,1\nMore,2\n")
    assert "tired" not in bad.message


def test_a_large_table_is_read_in_flat_memory(put):
    rows = "".join(f"{i},A sentence about the weather of day {i}.\n" for i in range(12_000))
    path = put("t.csv", "id,text\n" + rows)
    tracemalloc.start()
    count = sum(isinstance(found, Story) for found in read_inputs([path]))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 12_000
    assert peak < 3_000_000


# --- archives

def packed(*members: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def test_archive_members_of_every_kind(put):
    path = put("all.zip", packed(*((file.name, file.read_bytes()) for file in sorted(DATA.iterdir()) if file.suffix != ".zip")))
    inside, rejects = split(read_inputs([path]))
    outside = [story for story in read_inputs([DATA]) if not story.id.startswith("bundle.zip!")]
    assert [s.text for s in inside] == [s.text for s in outside]
    assert inside[0].id == "all.zip!letter.docx"
    assert not rejects


@pytest.mark.parametrize("name", ["../a.txt", "/etc/a.txt", "x/../../a.txt", "..\\a.txt", "C:\\a.txt"])
def test_members_that_lead_out_of_the_archive(put, name):
    (story,), (bad,) = split(read_inputs([put("z.zip", packed((name, b"out"), ("good.txt", b"in")))]))
    assert (story.text, bad.reason) == ("in", "path_traversal")


def test_a_link_in_an_archive_is_refused(put):
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    (bad,) = read_inputs([put("z.zip", packed((link, b"/etc/passwd")))])
    assert bad.reason == "path_traversal"


def test_bombs_by_ratio_count_and_total(put):
    path = put("z.zip", packed(("bomb.txt", b"a" * 3_000_000), ("good.txt", b"Good.")))
    (story,), (bad,) = split(read_inputs([path]))
    assert (story.text, bad.reason, bad.source) == ("Good.", "zip_bomb", "z.zip!bomb.txt")
    for limits in ({"max_members": 1}, {"max_archive_bytes": 1000}):
        (bad,) = read_inputs([path], SourceOptions(**limits))
        assert (bad.reason, bad.source) == ("zip_bomb", "z.zip")


def test_a_word_file_that_is_a_bomb(put):
    (bad,) = read_inputs([put("a.docx", packed(("word/document.xml", b" " * 5_000_000)))])
    assert bad.reason == "zip_bomb"


def test_nested_and_unknown_members(put):
    path = put("z.zip", packed(("a/in.zip", packed(("x.txt", b"x"))), ("pic.png", b"\x89PNG"), ("t.jsonl", b'{"text": "Good."}\nbad\n')))
    (story,), rejects = split(read_inputs([path]))
    assert story.id == "z.zip!t.jsonl#1"
    assert [(r.source, r.reason) for r in rejects] == [("z.zip!a/in.zip", "nested_archive"), ("z.zip!pic.png", "unknown_kind"), ("z.zip!t.jsonl", "invalid_json")]


def test_a_protected_member(put):
    data = bytearray(packed(("a.txt", b"secret")))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    (bad,) = read_inputs([put("z.zip", bytes(data))])
    assert bad.reason == "encrypted"


# --- broken files

def broken_files(put) -> dict[str, str]:
    """A folder of broken files, each beside good ones; returns the reason that each must be given."""
    docx, report, sheet = ((DATA / name).read_bytes() for name in ("letter.docx", "report.pdf", "sheet.xlsx"))
    noise = random.Random(7).randbytes(5000)
    expected = {}
    for name, data, reason in [
        ("cut.docx", docx[:len(docx) // 2], "truncated"), ("cut.pdf", report[:len(report) // 2], "truncated"),
        ("cut.xlsx", sheet[:len(sheet) // 2], "truncated"), ("cut.zip", packed(("a.txt", noise))[:3000], "truncated"),
        ("noise.txt", noise, "binary"), ("noise.md", b"\x89PNG\r\n" + noise, "binary"), ("noise.csv", noise, "binary"),
        ("noise.docx", noise, "unreadable"), ("noise.pdf", noise, "unreadable"), ("noise.zip", noise, "unreadable"),
        ("hollow.docx", packed(("word/x.xml", b"<x/>")), "unreadable"), ("image.txt", b"\x89PNG\r\n\x1a\n" + noise, "binary"),
        ("empty.txt", b"", "empty"), ("blank.txt", b" \r\n\xc2\xa0", "empty"), ("empty.pdf", b"", "unreadable"), ("empty.html", b"", "empty"),
        ("empty.docx", b"", "unreadable"), ("line.txt", b"a" * 50_000_000, "too_large"), ("line.html", b"a" * 50_000_000, "too_large"),
        ("wrong.txt", "naïve “words” – cut".encode()[:9] + b"\xff\xfe" + "naïve “words”".encode(), "encoding"),
        ("nul.txt", b"a\x00b" + b"c" * 50, "binary"), ("old.doc", b"\xd0\xcf\x11\xe0", "unknown_kind"), ("none", b"x", "unknown_kind"),
        ("bomb.zip", packed(("b.txt", b"0" * 20_000_000)), "zip_bomb"), ("way.zip", packed(("../../x.txt", b"x")), "path_traversal"),
    ]:
        put(f"broken/{name}", data)
        expected[name] = reason
    put("broken/lines.jsonl", b'{"text": "Good line one."}\n{"text": \n{"text": "' + b"a" * 50_000_000 + b'"}\n{"text": "Good line two."}\n')
    put("broken/rows.csv", b"id,text\n1,Good row one.\n2," + b"a" * 50_000_000 + b"\n3,\n4,Good row two.\n")
    put("broken/words.json", b'{"text":\n "cut')
    put("broken/aaa.txt", "Good first.")
    put("broken/zzz.txt", "Good last.")
    return expected


def test_a_folder_of_broken_files_is_survived(put, tmp_path):
    expected = broken_files(put)
    stories, rejects = split(read_inputs([tmp_path / "broken"]))
    assert [s.text for s in stories] == ["Good first.", "Good line one.", "Good line two.", "Good row one.", "Good row two.", "Good last."]
    got = {r.source.split("!")[0]: r.reason for r in rejects if not r.position}
    assert got == expected
    in_files = [(r.source, r.position, r.reason) for r in rejects if r.position]
    assert in_files == [("lines.jsonl", "line 2", "invalid_json"), ("lines.jsonl", "line 3", "too_large"),
                        ("rows.csv", "row 3", "too_large"), ("rows.csv", "row 4", "empty"), ("words.json", "line 2", "invalid_json")]
    for reject in rejects:
        assert reject.reason in REASONS
        assert reject.message and str(tmp_path) not in reject.message and "naïve" not in reject.message


def test_a_file_that_cannot_be_opened(tmp_path, put):
    put("s/good.txt", "Good.")
    (tmp_path / "s" / "lost.txt").symlink_to(tmp_path / "nowhere")
    (story,), (bad,) = split(read_inputs([tmp_path / "s"]))
    assert (story.id, bad.source, bad.reason) == ("good.txt", "lost.txt", "unreadable")


@pytest.mark.parametrize("size, fits", [(20, True), (21, False)])
def test_size_limit_counts_characters(put, size, fits):
    (found,) = read_inputs([put("a.txt", "😀" * size)], SourceOptions(max_chars=20))
    assert isinstance(found, Story) == fits


@pytest.mark.parametrize("package, file", [("docx", "letter.docx"), ("pypdf", "report.pdf"), ("bs4", "page.html"), ("openpyxl", "sheet.xlsx")])
def test_a_missing_library_names_the_install_command(monkeypatch, package, file):
    monkeypatch.setitem(__import__("sys").modules, package, None)
    with pytest.raises(MissingExtraError, match=r"pip install 'patient-stories\[documents\]'"):
        list(read_inputs([DATA / file]))


def test_every_reason_is_explained_to_users():
    page = (Path(__file__).parent.parent / "docs" / "inputs.md").read_text(encoding="utf-8")
    assert [reason for reason in REASONS if f"`{reason}`" not in page] == []
