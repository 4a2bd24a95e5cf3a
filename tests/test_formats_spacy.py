"""spaCy DocBins: `spacy train` takes them, spans stand where they should, stories come back as they were."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from spacy.tokens import DocBin, Span
from strategies import SCHEME, collections

from patient_stories.corpus.formats import ExportOptions, ImportOptions, Loss, export_stories, import_stories, spacy_docbin
from patient_stories.corpus.formats.spacy_docbin import to_doc
from patient_stories.corpus.splits import SplitOptions
from patient_stories.corpus.story import Annotation, Story, Summary
from patient_stories.errors import FormatError

TEXT = "I took extended-release lithium 😀 for a year. The tremor stayed."
NLP = spacy.blank("en")


def _mark(key: str, layer: str, quote: str, label: str, **more) -> Annotation:
    start = TEXT.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, **more)


STORY = Story("s", TEXT, annotations=(
    _mark("T1", "treatment", "extended-release lithium", "medication", concept={"name": "lithium", "id": "D008094"}),
    _mark("S1", "symptom", "release lithium", "other"),
    _mark("S2", "symptom", "tremor", "neurological"),
    _mark("O1", "outcome", "The tremor stayed", "side_effect"),
), summary=Summary("patient", "partly_improved"))


def test_spans_of_each_layer_entities_and_categories():
    doc, losses = to_doc(NLP, STORY, SCHEME)
    assert doc.text == TEXT
    assert {key: [(s.text, s.label_, s.id_, s.kb_id_) for s in group] for key, group in doc.spans.items()} == {
        "treatment": [("extended-release lithium", "medication", "T1", "D008094")],
        "symptom": [("release lithium", "other", "S1", ""), ("tremor", "neurological", "S2", "")],
        "outcome": [("The tremor stayed", "side_effect", "O1", "")],
        "marks": [("extended-release lithium", "treatment.medication", "T1", "D008094"), ("release lithium", "symptom.other", "S1", ""),
                  ("tremor", "symptom.neurological", "S2", "")]}
    assert [(e.text, e.label_) for e in doc.ents] == [("extended-release lithium", "treatment.medication"), ("tremor", "symptom.neurological")]
    assert doc.cats == {name: float(name == "partly_improved") for name in SCHEME.overall_outcomes}
    assert [(loss.where, loss.what) for loss in losses] == [("1 spans", "overlap longer ones: left out of doc.ents, kept in doc.spans")]


def test_a_span_within_a_token_grows_and_is_listed():
    doc, losses = to_doc(NLP, Story("s", TEXT, annotations=(_mark("S1", "symptom", "remo", "mood"),)), SCHEME)
    assert [s.text for s in doc.spans["symptom"]] == ["tremor"]
    assert [(loss.story_id, loss.where, loss.what) for loss in losses] == [("s", "symptom S1 (51:55)", "grown to whole tokens in doc.spans")]
    assert doc.cats == {}


@given(made=collections())
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_stories_come_back_as_they_were(tmp_path, made):
    out = tmp_path / "docs"
    export_stories(made, out, format="spacy", options=ExportOptions(scheme=SCHEME, force=True, annotator="everything"))
    assert sorted(import_stories(out), key=lambda s: s.id) == sorted(made, key=lambda s: s.id)


@given(made=collections(annotators=("human:ada",)))
@settings(deadline=None, max_examples=25)
def test_every_span_stands_over_its_quote(made):
    for story in made:
        doc, losses = to_doc(NLP, story, SCHEME)
        grown = {loss.where for loss in losses}
        spans = {span.id_: span for layer in SCHEME.layers for span in doc.spans[layer]}
        for a in story.annotations:
            if f"{a.layer} {a.id} ({a.start}:{a.end})" not in grown:
                assert (spans[a.id].start_char, spans[a.id].end_char, spans[a.id].text) == (a.start, a.end, a.quote)
            elif a.id in spans:
                assert a.quote in spans[a.id].text


def test_docbins_of_others_give_their_spans(tmp_path):
    doc = NLP.make_doc("I took lithium and slept badly.")
    doc.spans["treatment"] = [Span(doc, 2, 3, "medication")]
    doc.spans["sc"] = [Span(doc, 4, 6, "sleep"), Span(doc, 0, 1, "other")]
    doc.ents = [Span(doc, 2, 3, "treatment.medication"), Span(doc, 4, 5, "symptom.sleep")]
    DocBin(docs=[doc]).to_disk(tmp_path / "theirs.spacy")
    found = list(import_stories(tmp_path / "theirs.spacy", options=ImportOptions(scheme=SCHEME, annotator="human:them")))
    assert [(loss.where, loss.what) for loss in found if isinstance(loss, Loss)] == [("sc 0:1", "its label belongs to no layer: left out")]
    assert [(a.layer, a.label, a.quote, a.annotator) for a in found[-1].annotations] == [
        ("treatment", "medication", "lithium", "human:them"), ("symptom", "sleep", "slept badly", "human:them")]


def test_files_of_limited_size_make_one_corpus(tmp_path, monkeypatch):
    from spacy.training import Corpus

    monkeypatch.setattr(spacy_docbin, "DOCS_A_FILE", 4)
    made = [Story(f"s{n}", f"Story {n}. {TEXT}") for n in range(30)]
    out = tmp_path / "docs"
    report = export_stories(made, out, format="spacy", options=ExportOptions(scheme=SCHEME, splits=SplitOptions(near=0)))
    assert report.details["splits"]["counts"] == {"train": 21, "dev": 3, "test": 6}
    assert [p.name for p in sorted((out / "train").iterdir())] == [f"{n:05}.spacy" for n in range(6)]
    assert len(list(Corpus(out / "train")(NLP))) == 21
    assert len(list(import_stories(out))) == 30


def test_what_is_no_docbin(tmp_path):
    (tmp_path / "x.spacy").write_bytes(b"nothing")
    with pytest.raises(FormatError, match=r"x\.spacy: not a DocBin"):
        list(import_stories(tmp_path / "x.spacy"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(FormatError, match=r"empty: no \.spacy file"):
        list(import_stories(tmp_path / "empty", format="spacy"))


def test_a_docbin_that_unpacks_to_too_much_is_refused(tmp_path):
    (tmp_path / "bomb.spacy").write_bytes(zlib.compress(bytes(3_000_000)))
    with pytest.raises(FormatError, match="unpacks to more than 2000000 bytes"):
        list(import_stories(tmp_path / "bomb.spacy", options=ImportOptions(max_bytes=2_000_000)))


def test_a_split_without_stories_is_said(tmp_path):
    report = export_stories([STORY], tmp_path / "docs", format="spacy", options=ExportOptions(scheme=SCHEME))
    assert {loss.where for loss in report.losses if "got no story" in loss.what} == {"dev", "test"}


def test_spacy_train_runs_on_the_export(tmp_path):
    made = [
        Story(f"s{n}", f"{TEXT} It was number {n}.", annotations=STORY.annotations, summary=Summary("patient", SCHEME.overall_outcomes[n % 3]))
        for n in range(12)]
    out = tmp_path / "docs"
    export_stories(made, out, format="spacy", options=ExportOptions(scheme=SCHEME, splits=SplitOptions(near=0, stratify="")))
    run = subprocess.run(
        [sys.executable, "-m", "spacy", "train", "config.cfg", "-o", "model", "--training.max_steps", "20", "--training.eval_frequency", "10"],
        cwd=out, capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"}, timeout=240)
    assert run.returncode == 0, run.stderr[-2000:]
    assert "SPANS_MARKS_F" in run.stdout
    trained = spacy.load(out / "model" / "model-last")
    assert set(trained.get_pipe("textcat").labels) == set(SCHEME.overall_outcomes)
    assert set(trained.get_pipe("spancat").labels) == {"treatment.medication", "symptom.other", "symptom.neurological"}
    assert trained(TEXT).spans["marks"] is not None
