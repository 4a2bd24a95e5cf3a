"""CoNLL: tokens and tags go out and come back, and what BIO columns cannot hold is listed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import SCHEME, TEXTS, collections

from patient_stories.corpus.formats import ExportOptions, ImportOptions, Loss, export_stories, import_stories
from patient_stories.corpus.jsonl import write_stories
from patient_stories.corpus.sentences import sentences
from patient_stories.corpus.story import Annotation, Story
from patient_stories.corpus.tokens import token_sentences, token_spans
from patient_stories.errors import FormatError

OPTIONS = ExportOptions(scheme=SCHEME, force=True)
TEXT = "I took lithium 😀 daily.\r\nIt helped!"


def mark(key: str, layer: str, quote: str, label: str, **more) -> Annotation:
    start = TEXT.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, **more)


@given(TEXTS)
def test_every_character_but_white_space_is_in_one_token_of_one_sentence(text):
    starts, ends = token_spans(text)
    assert "".join(text[s:e] for s, e in zip(starts, ends, strict=True)) == "".join(text.split())
    ranges = list(token_sentences(Story("s", text), starts))
    assert [n for first, last in ranges for n in range(first, last)] == list(range(len(starts)))


@given(TEXTS)
def test_sentences_stand_in_order_without_white_space_around(text):
    found = list(sentences(text))
    assert all(text[s.start:s.end] == text[s.start:s.end].strip(" \t\r\n\u00a0\u2028") != "" for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_sentences_of_a_small_text():
    text = "Dr. No gave me 2.5 mg of it in the spring of that long year. It helped! So I went\non with it.\n\n- one\n- two"
    assert [text[s.start:s.end] for s in sentences(text)] == [
        "Dr. No gave me 2.5 mg of it in the spring of that long year.", "It helped!", "So I went\non with it.", "- one", "- two"]


@pytest.mark.parametrize(("text", "tokens"), [
    ("I don’t know.", ["I", "don’t", "know", "."]), ("well-being 20mg", ["well", "-", "being", "20mg"]), ("cafe\u0301s", ["cafe\u0301s"]),
    ("a_b", ["a", "_", "b"]), ("شُكْرًا", ["شُكْرًا"]), ("😀😀", ["😀", "😀"]),
])
def test_tokens(text, tokens):
    starts, ends = token_spans(text)
    assert [text[s:e] for s, e in zip(starts, ends, strict=True)] == tokens


def test_the_columns(tmp_path):
    story = Story("a\nb", TEXT, annotations=(mark("T1", "treatment", "lithium", "medication"), mark("O1", "outcome", "It helped", "benefit")))
    out = tmp_path / "s.conll"
    assert export_stories([story], out, format="conll", options=OPTIONS).losses == []
    assert out.read_text(encoding="utf-8").split("\n") == [
        "# columns = token\tstart\tend\ttreatment\tsymptom\toutcome", "", '# story = "a\\nb"',
        f"# sha256 = {hashlib.sha256(TEXT.encode()).hexdigest()}", "# length = 35",
        "I\t0\t1\tO\tO\tO", "took\t2\t6\tO\tO\tO", "lithium\t7\t14\tB-medication\tO\tO", "😀\t15\t16\tO\tO\tO", "daily\t17\t22\tO\tO\tO",
        ".\t22\t23\tO\tO\tO", "", "It\t25\t27\tO\tO\tB-benefit", "helped\t28\t34\tO\tO\tI-benefit", "!\t34\t35\tO\tO\tO", "", ""]


@st.composite
def plain_collections(draw) -> list[Story]:
    return draw(collections(annotators=(None,), rich=False))


def what_is_left(story: Story) -> list[tuple]:
    return sorted((a.layer, a.start, a.end, a.label) for a in story.annotations)


@given(made=plain_collections())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_spans_come_back_or_are_in_the_loss_list(tmp_path, made):
    texts, out = tmp_path / "t.jsonl", tmp_path / "s.conll"
    write_stories(texts, made)
    report = export_stories(made, out, format="conll", options=OPTIONS)
    touched = {(loss.story_id, loss.where) for loss in report.losses}
    back = list(import_stories(out, options=ImportOptions(texts=texts)))
    assert [s.text for s in back] == [s.text for s in made]
    for before, after in zip(made, back, strict=True):
        whole = [a for a in before.annotations if (before.id, f"{a.layer} {a.id} ({a.start}:{a.end})") not in touched]
        assert {(a.layer, a.start, a.end, a.label) for a in whole} <= set(what_is_left(after))
        if len(whole) == len(before.annotations):
            assert what_is_left(after) == what_is_left(before)


@given(made=plain_collections())
@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_without_the_texts_words_keep_their_places(tmp_path, made):
    out = tmp_path / "s.conll"
    export_stories(made, out, format="conll", options=OPTIONS)
    back = [s for s in import_stories(out) if isinstance(s, Story)]
    for before, after in zip(made, back, strict=True):
        assert len(after.text) == len(before.text)
        assert after.text.split() == before.text.split()


def test_what_the_columns_cannot_hold_is_listed(tmp_path):
    story = Story("s", TEXT, {"title": "x"}, annotations=(
        mark("S1", "symptom", "I took", "mood"), mark("S2", "symptom", "took lithium", "pain"), mark("S3", "symptom", "ail", "sleep", annotator="human:ada"),
        mark("O1", "outcome", "daily.\r\nIt", "benefit"), mark("C1", "code", "took", "new code"), mark("T1", "treatment", "took", "nameless thing")))
    report = export_stories([story], tmp_path / "s.conll", format="conll", options=OPTIONS)
    assert [(loss.where, loss.what.split(":")[0]) for loss in report.losses] == [
        ("1 spans", "of layers that the scheme does not know"), ("1 spans", "have attributes, concepts, annotators or confidences, which no column holds"),
        ("story", "has metadata or a summary, which no column holds"), ("treatment T1 (2:6)", "label is not in the scheme"),
        ("symptom S2 (2:14)", "overlaps another span of its layer, or holds no token"), ("symptom S3 (18:21)", "grown to whole tokens"),
        ("outcome O1 (17:27)", "parted where a sentence ends")]


def test_another_text_under_the_same_id_is_said(tmp_path):
    texts, out = tmp_path / "t.jsonl", tmp_path / "s.conll"
    export_stories([Story("s", TEXT), Story("gone", TEXT), Story("kept", TEXT)], out, format="conll", options=OPTIONS)
    write_stories(texts, [Story("s", TEXT.replace("took", "take")), Story("kept", TEXT)])
    found = list(import_stories(out, options=ImportOptions(texts=texts)))
    assert [(f.story_id, f.what) for f in found[:2]] == [
        ("s", "the text is not the one that was tagged: left out"), ("gone", "no such story among the texts: left out")]
    assert found[2] == Story("kept", TEXT)


@pytest.mark.parametrize(("line", "message"), [
    ("I\t0\t1\tO\tO", "line 6: 6 columns"), ("I\t0\tx\tO\tO\tO", "line 6: 6 columns"), ("I\t0\t9\tO\tO\tO", "line 6: the offsets 0:9"),
])
def test_a_broken_line_is_named(tmp_path, line, message):
    out = tmp_path / "s.conll"
    export_stories([Story("s", TEXT)], out, format="conll", options=OPTIONS)
    out.write_text(out.read_text(encoding="utf-8").replace("I\t0\t1\tO\tO\tO", line), encoding="utf-8")
    with pytest.raises(FormatError, match=message):
        list(import_stories(out, format="conll"))


def test_files_of_others_are_refused(tmp_path):
    path = tmp_path / "other.conll"
    path.write_text("I O\ntook O\n")
    with pytest.raises(FormatError, match="line 1: a token before"):
        list(import_stories(path, format="conll"))


def test_preferred_annotators_go_out(tmp_path):
    both = Story("s", TEXT, annotations=(mark("T1", "treatment", "lithium", "other", annotator="model:x@1"), mark("T2", "treatment", "lithium", "medication", annotator="human:a")))
    out = tmp_path / "s.conll"
    export_stories([both], out, format="conll", options=OPTIONS)
    assert "B-medication" in out.read_text(encoding="utf-8")
    export_stories([both], out, format="conll", options=replace(OPTIONS, annotator="model"))
    assert "B-other" in out.read_text(encoding="utf-8")


def test_losses_name_no_text(tmp_path):
    report = export_stories([Story("s", TEXT, annotations=(mark("S1", "symptom", "ithiu", "mood"),))], tmp_path / "s.conll", format="conll", options=OPTIONS)
    assert isinstance(report.losses[0], Loss) and "ithiu" not in str(report.losses)
