"""UIMA CAS: files that cassis wrote, in INCEpTION's shapes: one document, a project with annotators, JSON CAS."""

from __future__ import annotations

import io
import zipfile

import pytest
from exchange import STORY, as_text, check_comes_back, read, written
from hypothesis import HealthCheck, given, settings
from strategies import collections

from patient_stories.corpus.formats.webanno import FORMAT
from patient_stories.corpus.story import Annotation, Story
from patient_stories.errors import FormatError

cassis = pytest.importorskip("cassis")
TEXT = "😀 I slept badly and felt low."


def inception_cas(*spans: tuple[int, int, str], text: str = TEXT):
    """A CAS as INCEpTION exports it: DKPro's tokens and sentences, a built-in and a custom layer."""
    types = cassis.TypeSystem()
    token = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
    sentence = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence")
    entity = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    custom = types.create_type("webanno.custom.Symptom")
    for type_, names in ((entity, ("value", "identifier")), (custom, ("kind", "assertion"))):
        for name in names:
            types.create_feature(type_, name, "uima.cas.String")
    cas = cassis.Cas(types)
    cas.sofa_string, cas.sofa_mime = text, "text/plain"
    cas.add(sentence(begin=0, end=len(text)))
    cas.add(token(begin=0, end=1))
    for start, end, label in spans:
        cas.add(custom(begin=start, end=end, kind=label, assertion="present") if label.islower() else entity(begin=start, end=end, value=label))
    return cas


def packed(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def xmi_zip(cas, name: str) -> bytes:
    return packed((f"{name}.xmi", cas.to_xmi().encode()), ("TypeSystem.xml", cas.typesystem.to_xml().encode()))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(collections())
def test_stories_come_back_equal(tmp_path, stories):
    check_comes_back(FORMAT, stories, tmp_path)


def test_a_story_with_everything_comes_back(tmp_path):
    check_comes_back(FORMAT, [STORY], tmp_path)
    extra = Annotation("X", "3rd theme", 0, 1, "x", "loss: grief", {"begin": "1", "a b": "c"}, {"name": "n", "system": "s"})
    check_comes_back(FORMAT, [Story("s", "xy", annotations=(extra,)), STORY], tmp_path)


def test_the_xmi_counts_utf16_units_as_uima_does(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    xmi = as_text(out / "ward%2Finterview 1.xmi")
    assert 'begin="3" end="10"' in xmi, "an emoji before the span counts two"
    cas = cassis.load_cas_from_xmi(xmi, typesystem=cassis.load_typesystem(out / "TypeSystem.xml"))
    (drug, _) = cas.select("webanno.custom.Treatment")
    assert (drug.get_covered_text(), drug.label, drug.status, drug.concept, drug.confidence) == ("Lithium", "medication", "tried", "lithium", 0.9)
    assert next(iter(cas.select("webanno.custom.Outcome"))).about.elements == ["lithium", "overall"]


@pytest.mark.parametrize("shape", ["folder", "zip", "json"])
def test_a_document_of_inception_is_read(tmp_path, shape):
    cas = inception_cas((4, 15, "sleep"), (25, 28, "LOC"))
    path = tmp_path / {"folder": "doc.xmi", "zip": "doc.zip", "json": "doc.json"}[shape]
    if shape == "zip":
        path.write_bytes(xmi_zip(cas, "doc"))
    else:
        path.write_text(cas.to_xmi() if shape == "folder" else cas.to_json(), encoding="utf-8")
        cas.typesystem.to_xml(tmp_path / "TypeSystem.xml")
    (story,), losses = read(FORMAT, path, annotator="human:ada")
    symptom, entity = story.annotations
    assert (symptom.layer, symptom.label, symptom.quote, symptom.attributes) == ("symptom", "sleep", "slept badly", {"assertion": "present"})
    assert (entity.layer, entity.label, entity.quote, entity.annotator) == ("NamedEntity", "LOC", "low", "human:ada")
    assert story.id == "doc" and story.text == TEXT and not losses


def test_a_projects_annotators_come_side_by_side(tmp_path):
    ada, bo, other = inception_cas((4, 15, "sleep")), inception_cas((4, 9, "sleep"), (25, 28, "mood")), inception_cas((0, 1, "mood"), text="Other.")
    (tmp_path / "p.zip").write_bytes(packed(
        ("exportedproject.json", b"{}"), ("source/doc.txt", TEXT.encode()), ("annotation/doc.txt/ada.zip", xmi_zip(ada, "ada")),
        ("annotation/doc.txt/bo.json", bo.to_json().encode()), ("annotation/doc.txt/INITIAL_CAS.zip", xmi_zip(inception_cas(), "INITIAL_CAS")),
        ("annotation/doc.txt/cy.zip", xmi_zip(other, "cy")), ("curation/doc.txt/CURATION_USER.zip", xmi_zip(ada, "c"))))
    (story,), losses = read(FORMAT, tmp_path / "p.zip")
    assert sorted((a.annotator, a.quote) for a in story.annotations) == [("human:ada", "slept badly"), ("human:bo", "low"), ("human:bo", "slept")]
    assert len({a.id for a in story.annotations}) == 3 and story.id == "doc.txt"
    assert ["another text" in loss.what for loss in losses] == [True]


def test_edits_in_inception_are_taken_over(tmp_path):
    out, _ = written(FORMAT, [STORY], tmp_path)
    path = out / "ward%2Finterview 1.xmi"
    cas = cassis.load_cas_from_xmi(path, typesystem=cassis.load_typesystem(out / "TypeSystem.xml"))
    first, second = cas.select("webanno.custom.Treatment")
    first.label = "supplement"
    cas.remove(second)
    cas.add(cas.typesystem.get_type("webanno.custom.Symptom")(begin=39, end=45, label="mood"))
    cas.to_xmi(path)
    (story,), losses = read(FORMAT, out, annotator="human:cy")
    by_id = {a.id: a for a in story.annotations}
    assert not losses and list(by_id) == ["T1", "S1", "O1", "S2"]
    assert by_id["T1"].label == "supplement" and by_id["S2"].annotator == "human:cy" and story.summary.treatments[0].mentions == ("T1",)


def test_characters_that_xml_cannot_hold_are_told(tmp_path):
    odd = Story("s", "a\x0bb 😀", annotations=(Annotation("S1", "symptom", 2, 3, "b", "mood", extra={"memo": "\x01"}),))
    out, report = written(FORMAT, [odd], tmp_path)
    (story,), _ = read(FORMAT, out)
    assert story.text == "a\ufffdb 😀" and story.annotations == odd.annotations
    assert ["XML cannot hold" in loss.what for loss in report.losses] == [True]


@pytest.mark.parametrize(("data", "message"), [
    (b'<!DOCTYPE x [<!ENTITY a "b">]><xmi:XMI xmlns:xmi="http://www.omg.org/XMI">&a;</xmi:XMI>', "DTD"), (b"<xmi", "line 1"), (b"{", "no CAS"),
    (b'<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"/>', "CAS"),
])
def test_broken_and_hostile_files_are_refused(tmp_path, data, message):
    out, _ = written(FORMAT, [STORY], tmp_path)
    (out / "bad.xmi").write_bytes(data)
    with pytest.raises(FormatError, match=r"bad\.xmi") as error:
        read(FORMAT, out / "bad.xmi")
    assert message in str(error.value)
    found, losses = read(FORMAT, out)
    assert len(found) == 1 and [loss.where for loss in losses] == ["bad.xmi"]


def test_an_xmi_without_its_type_system_says_what_is_missing(tmp_path):
    (tmp_path / "a.xmi").write_text(inception_cas().to_xmi(), encoding="utf-8")
    with pytest.raises(FormatError, match=r"TypeSystem\.xml"):
        read(FORMAT, tmp_path / "a.xmi")


def test_an_archive_that_leads_out_is_refused(tmp_path):
    (tmp_path / "p.zip").write_bytes(packed(("annotation/doc/../../x.xmi", b"<x/>")))
    with pytest.raises(FormatError, match="out of the archive"):
        read(FORMAT, tmp_path / "p.zip")
