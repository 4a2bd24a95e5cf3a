"""REFI-QDA projects: written strictly, read leniently, every quote in its place."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import SCHEME, collections

from patient_stories.annotations.scheme import load_scheme
from patient_stories.corpus.formats.base import ExportOptions, ImportOptions, Loss
from patient_stories.corpus.formats.codebook import FORMAT as QDC
from patient_stories.corpus.formats.codebook import read_codebook, scheme_text
from patient_stories.corpus.formats.parts import read_note, write_note
from patient_stories.corpus.formats.qdpx import FORMAT, export
from patient_stories.corpus.formats.qdpx_reader import load
from patient_stories.corpus.offsets import lf_text
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary
from patient_stories.errors import FormatError

OPTIONS = ExportOptions(scheme=SCHEME)
GOLDEN = Path(__file__).with_name("data") / "formats" / "qdpx"
TEXT = "😀 Lithium first.\nThen the fog lifted, mostly."
Q = "{urn:QDA-XML:project:1.0}"

STORY = Story(
    "interview 1", TEXT, {"title": "First", "age": 41, "smoker": False}, annotations=(
        Annotation("T1", "treatment", 2, 9, "Lithium", "medication", {"experiencer": "patient", "status": "tried", "dose": "600 mg"},
                   {"name": "lithium", "id": "MESH:D008094"}, confidence=0.9, annotator="model:rules@1"),
        Annotation("S1", "symptom", 26, 29, "fog", "cognition",
                   {"expression": "figurative", "assertion": "improved", "experiencer": "patient", "cause": "illness"}, annotator="human:ada", extra={"memo": "ask again"}),
        Annotation("O1", "outcome", 17, 37, TEXT[17:37], "partial", {"sentiment": "positive"}, about=("lithium", "overall"), annotator="human:ada")),
    summary=Summary("patient", "partly_improved", (LedgerRow("lithium", "medication", "tried", "partial", ("sleep",), ("T1",), ("O1",)),)))


def stories_of(path, **options):
    found = list(load(path, ImportOptions(**options)))
    return [s for s in found if isinstance(s, Story)], [x for x in found if isinstance(x, Loss)]


def project(path: Path, sources: str, *, texts: dict[str, bytes] | None = None, rest: str = "", codes: str = "", users: str = "") -> Path:
    """A project as another tool would write it."""
    codes = codes or '<Code guid="11111111-1111-1111-1111-111111111111" name="hope" isCodable="true"/>'
    xml = f'<Project xmlns="urn:QDA-XML:project:1.0" name="p">{users}<CodeBook><Codes>{codes}</Codes></CodeBook>{rest}<Sources>{sources}</Sources></Project>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", xml)
        for name, data in (texts or {}).items():
            archive.writestr(name, data)
    return path


def selection(start: int, end: int, name: str = "", code: str = "11111111-1111-1111-1111-111111111111", inner: str = "") -> str:
    coding = f'<Coding guid="22222222-2222-2222-2222-{start:012d}"><CodeRef targetGUID="{code}"/></Coding>' if code else ""
    return f'<PlainTextSelection guid="33333333-3333-3333-3333-{start:012d}" name="{name}" startPosition="{start}" endPosition="{end}">{inner}{coding}</PlainTextSelection>'


def source(body: str, path: str = "internal://a.txt") -> str:
    return f'<TextSource guid="44444444-4444-4444-4444-444444444444" name="a" plainTextPath="{path}">{body}</TextSource>'


def test_tools_can_make_file_names_of_sources(tmp_path):
    stories = [Story(name, "x") for name in ("a/b", "a\\b", "A:B", "...", "plain")]
    export(stories, tmp_path / "p.qdpx", OPTIONS)
    with zipfile.ZipFile(tmp_path / "p.qdpx") as archive:
        names = [e.get("name") for e in ElementTree.fromstring(archive.read("project.qde")).iter(f"{Q}TextSource")]
    assert names == ["a_b", "a_b (2)", "A_B (3)", "story", "plain"]
    assert [s.id for s in stories_of(tmp_path / "p.qdpx")[0]] == [s.id for s in stories]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(collections())
def test_stories_come_back_equal_but_for_carriage_returns(tmp_path, stories):
    out = tmp_path / "p.qdpx"
    out.unlink(missing_ok=True)
    report = export(stories, out, OPTIONS)
    back, losses = stories_of(out, scheme=SCHEME)
    assert not losses and len(back) == len(stories)
    for story, other in zip(stories, back, strict=True):
        assert other.text == lf_text(story.text)[0] and all(a.quote == other.text[a.start:a.end] for a in other.annotations)
        if "\r" not in story.text:
            assert other == story
        else:
            assert [(a.id, lf_text(a.quote)[0]) for a in story.annotations] == [(a.id, a.quote) for a in other.annotations]
            assert any(loss.story_id == story.id and "carriage" in loss.what for loss in report.losses)


def test_the_same_stories_give_the_same_bytes(tmp_path):
    for name in "ab":
        export([STORY], tmp_path / f"{name}.qdpx", OPTIONS)
    assert (tmp_path / "a.qdpx").read_bytes() == (tmp_path / "b.qdpx").read_bytes()


def test_the_project_file_is_the_golden_one(tmp_path):
    export([STORY], tmp_path / "p.qdpx", OPTIONS)
    with zipfile.ZipFile(tmp_path / "p.qdpx") as archive:
        root = ElementTree.fromstring(archive.read("project.qde"))
    root.set("origin", "patient-stories")
    root.find(f"{Q}Description").text = "Made by patient-stories"
    root.remove(root.find(f"{Q}CodeBook"))
    ElementTree.register_namespace("", "urn:QDA-XML:project:1.0")
    ElementTree.indent(root)
    assert ElementTree.tostring(root, encoding="unicode") + "\n" == (GOLDEN / "project.qde").read_text(encoding="utf-8")


def test_children_stand_in_the_schemas_order_and_no_wrapper_is_empty(tmp_path):
    export([STORY, Story("bare", "x")], tmp_path / "p.qdpx", OPTIONS)
    export([Story("bare", "x")], tmp_path / "q.qdpx", OPTIONS)
    order = ["Users", "CodeBook", "Variables", "Cases", "Sources", "Description"]
    for name, wanted in (("p", order), ("q", ["CodeBook", "Cases", "Sources", "Description"])):
        with zipfile.ZipFile(tmp_path / f"{name}.qdpx") as archive:
            root = ElementTree.fromstring(archive.read("project.qde"))
            assert all(path.startswith("sources/") or path == "project.qde" for path in archive.namelist())
        assert [e.tag.removeprefix(Q) for e in root] == wanted
        assert all(len(e) for e in root if e.tag != f"{Q}Description")
        codes = [e.get("name") for e in root.iter(f"{Q}Code")]
        assert len(codes) == len(set(codes)), "tools with flat lists of codes merge codes of one name"


def test_edits_in_a_tool_are_taken_over(tmp_path):
    """A tool that keeps one coding a selection, other GUIDs, and a person who changed a value, a memo and added a passage."""
    export([STORY], tmp_path / "p.qdpx", OPTIONS)
    with zipfile.ZipFile(tmp_path / "p.qdpx") as archive:
        xml, names = archive.read("project.qde").decode(), {n: archive.read(n) for n in archive.namelist()}
    root = ElementTree.fromstring(xml)
    guid = {e.get("name"): e.get("guid") for e in root.iter(f"{Q}Code")}
    text_source = root.find(f".//{Q}TextSource")
    for element in list(text_source.iter(f"{Q}PlainTextSelection")):
        for coding in element.findall(f"{Q}Coding")[1:]:
            element.remove(coding)
            attrs = {**element.attrib, "guid": coding.get("guid")}
            single = ElementTree.SubElement(text_source, f"{Q}PlainTextSelection", attrs)
            single.append(coding)
            if coding[0].get("targetGUID") == guid["symptom assertion: improved"]:
                coding[0].set("targetGUID", guid["symptom assertion: worsened"])
    new = ElementTree.SubElement(text_source, f"{Q}PlainTextSelection", guid=guid["treatment"], startPosition="41", endPosition="44")
    ElementTree.SubElement(ElementTree.SubElement(new, f"{Q}Coding", guid=guid["symptom"]), f"{Q}CodeRef", targetGUID=guid["symptom: mood"])
    names["project.qde"] = ElementTree.tostring(root)
    with zipfile.ZipFile(tmp_path / "edited.qdpx", "w") as archive:
        for name, data in names.items():
            archive.writestr(name, data)
    (story,), losses = stories_of(tmp_path / "edited.qdpx", annotator="human:bo")
    assert not losses
    by_id = {a.id: a for a in story.annotations}
    assert by_id["S1"].attributes["assertion"] == "worsened" and by_id["S1"].extra == {"memo": "ask again"}
    assert by_id["T1"] == STORY.annotations[0] and story.summary == STORY.summary
    assert (by_id["S2"].label, by_id["S2"].annotator, by_id["S2"].start) == ("mood", "human:bo", 41)


@pytest.mark.parametrize(("raw", "start", "end", "quote"), [
    ("😀 hope then", 3, 7, "UTF-16 units"), ("a\nb\nhope", 6, 10, "line end as two"), ("a\r\nb\r\nhope", 4, 8, "line end as one"),
    ("a\r\nb\r\n😀hope", 6, 10, "UTF-16 units with a line end as one"), ("😀\n\nhope", 6, 10, "UTF-16 units with a line end as two"),
])
@pytest.mark.parametrize("name", ["hope", ""])
def test_another_way_of_counting_is_found_and_said(tmp_path, raw, start, end, quote, name):
    path = project(tmp_path / "p.qdpx", source(selection(start, end, name)), texts={"Sources/a.txt": raw.encode()})
    (story,), losses = stories_of(path)
    assert story.annotations[0].quote == "hope" and story.text == raw
    assert len([loss for loss in losses if quote in loss.what]) == 1


def test_code_points_are_believed_where_nothing_tells(tmp_path):
    path = project(tmp_path / "p.qdpx", source(selection(2, 6, "hope")), texts={"sources/a.txt": "😀 hope\nfear".encode()})
    assert stories_of(path)[0][0].annotations[0].quote == "hope"


@pytest.mark.parametrize("where", ["a.txt", "internal://A.TXT", "internal:///a.txt"])
@pytest.mark.parametrize("folder", ["Sources", "sources", "SOURCES"])
def test_sloppy_paths_guids_and_encodings_are_read(tmp_path, where, folder):
    body = selection(0, 4, code="{11111111-1111-1111-1111-111111111111}".upper())
    path = project(tmp_path / "p.qdpx", source(body, where), texts={f"{folder}/a.txt": b"\xef\xbb\xbfhope"})
    (story,), _ = stories_of(path)
    assert (story.id, story.text, story.annotations[0].layer, story.annotations[0].label) == ("a", "hope", "code", "hope")


def test_trees_users_notes_and_variables_of_other_tools(tmp_path):
    codes = ('<Code guid="55555555-5555-5555-5555-555555555555" name="feeling" isCodable="false"><Code guid="66666666-6666-6666-6666-666666666666" name="good" isCodable="true">'
             '<Code guid="77777777-7777-7777-7777-777777777777" name="hope" isCodable="true"/></Code></Code>')
    users = '<Users><User guid="88888888-8888-8888-8888-888888888888" name="Ada"/></Users>'
    rest = ('<Variables><Variable guid="99999999-9999-9999-9999-999999999999" name="age" typeOfVariable="Integer"/></Variables>'
            '<Cases><Case guid="aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa" name="Person 1"><VariableValue><VariableRef targetGUID="99999999-9999-9999-9999-999999999999"/>'
            '<IntegerValue>41</IntegerValue></VariableValue><SourceRef targetGUID="44444444-4444-4444-4444-444444444444"/></Case></Cases>')
    note = '<NoteRef targetGUID="bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb"/>'
    body = (selection(0, 4, code="77777777-7777-7777-7777-777777777777").replace("<Coding ", '<Coding creatingUser="{88888888-8888-8888-8888-888888888888}" ')
            .replace("</PlainTextSelection>", note + "</PlainTextSelection>") + selection(5, 8, code="", inner="<Description>odd word</Description>") + selection(5, 7, code=""))
    notes = '<Notes><Note guid="bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb" name="n"><PlainTextContent>think on</PlainTextContent></Note></Notes>'
    path = project(tmp_path / "p.qdpx", source(body), texts={"sources/a.txt": b"hope and"}, codes=codes, users=users, rest=rest)
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("project.qde").decode().replace("</Sources>", "</Sources>" + notes)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("other.qde", xml)
        archive.writestr("sources/a.txt", b"hope and")
    (story,), losses = stories_of(path)
    coded, comment = story.annotations
    assert (coded.layer, coded.label, coded.annotator, coded.extra) == ("feeling", "good > hope", "human:Ada", {"memo": "think on"})
    assert (comment.layer, comment.quote, comment.extra) == ("memo", "and", {"memo": "odd word"})
    assert story.metadata["age"] == 41 and story.metadata["case"] == "Person 1"
    assert ["neither code nor comment" in loss.what for loss in losses] == [True]


def test_what_cannot_be_read_costs_nothing_else(tmp_path):
    sources = (source(selection(0, 99) + selection(0, 4)) + '<PictureSource guid="cccccccc-cccc-cccc-cccc-cccccccccccc" name="pic"/>'
               + source("", "relative:///etc/passwd") + source("", "absolute:///etc/passwd") + source("", "internal://gone.txt"))
    found, losses = stories_of(project(tmp_path / "p.qdpx", sources, texts={"sources/a.txt": b"hope"}))
    assert [len(s.annotations) for s in found] == [1]
    assert sorted(loss.what.split(":")[0].split(";")[0] for loss in losses if "top of the tree" not in loss.what) == [
        "0", "a picture", "its text file is not in the project file", "its text file is not in the project file", "its text file is not in the project file"]


@pytest.mark.parametrize(("make", "message"), [
    (lambda z: z.writestr("project.qde", '<!DOCTYPE p [<!ENTITY a "b">]><Project name="&a;"/>'), "DTD"),
    (lambda z: z.writestr("project.qde", "<Project>\n<Users></Project>"), "line 2"),
    (lambda z: z.writestr("project.qde", "<a>" * 300 + "</a>" * 300), "deep"),
    (lambda z: z.writestr("project.qde", "<CodeBook/>"), "<CodeBook>"),
    (lambda z: z.writestr("../project.qde", "<Project/>"), "out of the archive"),
    (lambda z: z.writestr("sources/a.txt", b"0" * (11 << 20), zipfile.ZIP_DEFLATED), "unpack"),
    (lambda z: z.writestr("readme.txt", "x"), "no .qde"),
])
def test_files_made_to_do_harm_are_refused_with_their_place(tmp_path, make, message):
    with zipfile.ZipFile(tmp_path / "p.qdpx", "w") as archive:
        make(archive)
    with pytest.raises(FormatError, match=r"p\.qdpx") as error:
        list(load(tmp_path / "p.qdpx", ImportOptions()))
    assert message in str(error.value)


def test_a_cut_or_too_large_archive_is_refused(tmp_path):
    export([STORY], tmp_path / "p.qdpx", OPTIONS)
    (tmp_path / "cut.qdpx").write_bytes((tmp_path / "p.qdpx").read_bytes()[:-40])
    with pytest.raises(FormatError, match="ZIP"):
        list(load(tmp_path / "cut.qdpx", ImportOptions()))
    with pytest.raises(FormatError, match="limit"):
        list(load(tmp_path / "p.qdpx", ImportOptions(max_bytes=5_000)))


def test_characters_that_xml_cannot_hold_stay_in_the_text(tmp_path):
    story = replace(STORY, text=TEXT.replace("\n", "\x0b"), metadata={"a": "\x01\ufffe"}, annotations=(
        replace(STORY.annotations[2], quote=TEXT[17:37].replace("\n", "\x0b"), extra={"memo": "\x02"}),), summary=None)
    export([story], tmp_path / "p.qdpx", OPTIONS)
    assert stories_of(tmp_path / "p.qdpx")[0][0].text == story.text
    assert stories_of(tmp_path / "p.qdpx")[0][0].annotations == story.annotations
    assert stories_of(tmp_path / "p.qdpx")[0][0].metadata == story.metadata


def test_notes_are_read_back_after_people_wrote_around_them():
    draft = {"id": "7", "concept": {"name": "true"}, "about": ["a; b"], "attributes": {"dose": "50 mg", "od d": 1}, "confidence": 0.5, "x": [1], "memo": "see: p. 3"}
    note = write_note(draft)
    assert {k: v for k, v in read_note(note).items() if k != "concept"} == {k: v for k, v in draft.items() if k != "concept"}
    assert read_note(f"dear all: read\n{note}\n\nlater")["memo"] == "dear all: read\nsee: p. 3\nlater"
    assert read_note("concept: lithium") == {"attributes": {}, "memo": "concept: lithium"}


def test_the_codebook_comes_back_as_the_scheme(tmp_path):
    odd = Annotation("X1", "theme", 0, 1, "x", "loss: grief")
    QDC.export([Story("s", "x", annotations=(odd,))], tmp_path / "c.qdc", OPTIONS)
    codes = read_codebook(tmp_path / "c.qdc")
    assert [c.name for c in codes] == [*SCHEME.layers, "theme"]
    (tmp_path / "scheme.toml").write_text(scheme_text(codes), encoding="utf-8")
    scheme = load_scheme(tmp_path / "scheme.toml")
    for name, layer in SCHEME.layers.items():
        assert dict(scheme.layers[name].labels) == dict(layer.labels)
        assert {k: a.values for k, a in scheme.layers[name].attributes.items()} == {k: a.values for k, a in layer.attributes.items()}
    assert list(scheme.layers["theme"].labels) == ["loss: grief"]


def test_a_file_that_is_no_codebook_is_refused(tmp_path):
    (tmp_path / "c.qdc").write_text("<Project/>")
    with pytest.raises(FormatError, match=r"c\.qdc"):
        read_codebook(tmp_path / "c.qdc")
    assert FORMAT.sniff(tmp_path / "p.qdpx", b"PK\x03\x04")
