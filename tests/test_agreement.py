"""Agreement between coders: who counts as a coder, what is compared with what, and the page of their differences."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import collections

from patient_stories.annotations.agreement import Agreement, agreement
from patient_stories.annotations.agreement.coders import coders_of, read_files
from patient_stories.annotations.agreement.page import render_agreement_page, write_agreement_page
from patient_stories.annotations.scoring import evaluate
from patient_stories.corpus.jsonl import write_stories
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary
from patient_stories.errors import MissingExtraError, StoryError, UsageError

TEXT = "Zoloft 😀 did little.\r\nRunning lifted the grey <b>blanket</b>, and sleep came back. My aunt had ECT."
ADA, BO, MODEL = "human:ada", "human:bo", "model:rules@1.0"


def span(key: str, layer: str, quote: str, label: str, *, concept: str | None = None, about: tuple = (), annotator=None, **attributes) -> Annotation:
    start = TEXT.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, attributes, {"name": concept} if concept else None, about, None, annotator)


FIRST = Story("a/1 <i>", TEXT, annotations=(
    span("T1", "treatment", "Zoloft", "medication", concept="sertraline", experiencer="patient", status="stopped"),
    span("T2", "treatment", "Running", "lifestyle", concept="running", experiencer="patient", status="ongoing"),
    span("T3", "treatment", "ECT", "neuromodulation", concept="electroconvulsive therapy", experiencer="other"),
    span("S1", "symptom", "grey <b>blanket</b>", "mood", expression="figurative", assertion="improved", experiencer="patient", cause="illness"),
    span("O1", "outcome", "Zoloft 😀 did little", "no_benefit", about=("sertraline",), sentiment="negative"),
), summary=Summary("patient", "improved", (
    LedgerRow("sertraline", "medication", "stopped", "no_response"), LedgerRow("running", "lifestyle", "ongoing", "response"),
)))
SECOND = replace(FIRST, annotations=(
    span("T1", "treatment", "Zoloft", "medication", concept="Zoloft", experiencer="patient", status="tried"),
    span("T3", "treatment", "ECT", "neuromodulation", concept="electroconvulsive therapy", experiencer="other"),
    span("S1", "symptom", "the grey <b>blanket</b>", "anhedonia", expression="figurative", assertion="improved", experiencer="patient", cause="illness"),
    span("S2", "symptom", "sleep", "sleep", expression="plain", assertion="improved", experiencer="patient", cause="illness"),
    span("O1", "outcome", "Zoloft 😀 did little", "no_benefit", about=("Zoloft",), sentiment="negative"),
), summary=Summary("patient", "partly_improved", (LedgerRow("Zoloft", "medication", "stopped", "partial"),)))


@pytest.fixture(scope="module")
def result() -> Agreement:
    return agreement({"ada": [FIRST], "bo": [SECOND]})


# ---- what is compared


def test_spans_exact_relaxed_and_with_the_same_label(result):
    assert result["layers.treatment.spans.exact"].pairs["ada", "bo"] == (2, 3, 2, 0.8)
    assert result["layers.symptom.spans.exact"].f1 == 0.0
    assert result["layers.symptom.spans.relaxed"].pairs["ada", "bo"] == (1, 1, 2, pytest.approx(2 / 3))
    assert result["layers.symptom.spans.relaxed_same_label"].f1 == 0.0
    assert result["layers.symptom.by_label.sleep.relaxed"].pairs["ada", "bo"] == (0, 0, 1, 0.0)
    assert result.marks == {"treatment": {"ada": 3, "bo": 2}, "symptom": {"ada": 1, "bo": 2}, "outcome": {"ada": 1, "bo": 1}}


def test_words_of_all_text_of_coded_text_and_of_one_label(result):
    every, coded = result["layers.treatment.words.all"], result["layers.treatment.words.coded"]
    assert (coded.units, coded.observed) == (3, pytest.approx(2 / 3))  # Zoloft, Running, ECT
    assert every.units > 20 and every.observed == pytest.approx(1 - 1 / every.units)
    assert result["layers.treatment.by_label.medication.all"].alpha == 1.0
    assert result["layers.treatment.by_label.lifestyle.coded"].observed == pytest.approx(2 / 3)


def test_attributes_are_compared_where_spans_meet_and_both_have_a_value(result):
    assert result["layers.treatment.matched.experiencer"].units == 2
    assert (result["layers.treatment.matched.status"].units, result["layers.treatment.matched.status"].observed) == (1, 0.0)
    assert result["layers.symptom.matched.expression"].observed == 1.0
    assert result["layers.symptom.matched.label"].observed == 0.0


def test_treatments_match_by_the_quotes_of_their_mentions_and_their_outcomes_are_compared(result):
    assert result["treatments_tried"].pairs["ada", "bo"] == (1, 2, 1, pytest.approx(2 / 3))
    assert (result["treatments_tried.status"].observed, result["treatments_tried.outcome"].observed) == (1.0, 0.0)
    assert (result["overall_outcome"].observed, result["narrator"].observed) == (0.0, 1.0)


def test_disagreements_say_where_and_what(result):
    places = {(d.layer, TEXT[d.start : d.end]): d.differs for d in result.disagreements}
    assert places == {
        ("treatment", "Zoloft"): ("status",), ("treatment", "Running"): ("missing",), ("symptom", "sleep"): ("missing",),
        ("symptom", "the grey <b>blanket</b>"): ("edges", "label"),
    }  # and Zoloft is sertraline, in the concept of the mention and in what the outcome is about
    ledger = {d.what: dict(d.values) for d in result.ledger_disagreements}
    assert ledger["running"] == {"ada": "ongoing, response", "bo": None}
    assert ledger["overall_outcome"] == {"ada": "improved", "bo": "partly_improved"}
    assert "narrator" not in ledger


def test_plain_data_holds_no_text_of_the_story(result):
    written = json.dumps(result.to_dict())
    assert "blanket" not in written and "little" not in written
    assert json.loads(written)["layers"]["treatment"]["spans"]["exact"]["f1"] == 0.8
    assert "disagreements" not in result.to_dict(disagreements=False)


def test_a_coder_alone_with_a_copy_agrees_in_everything():
    result = agreement({"a": [FIRST], "b": [FIRST]})
    assert result.disagreements == result.ledger_disagreements == ()
    for path, figure in result.figures.items():
        for name in ("f1", "alpha", "kappa", "ac1", "binary", "coding"):
            assert getattr(figure, name, None) in (None, pytest.approx(1.0)), path


@settings(max_examples=30, deadline=None)
@given(collections(annotators=(None,)), st.data())
def test_f1_is_what_scoring_says_whoever_counts_as_gold(stories, data):
    others = [replace(s, annotations=tuple(a for a in s.annotations if data.draw(st.booleans())), summary=None) for s in stories]
    result = agreement({"a": stories, "b": others}, bootstrap=0)
    for way in ("exact", "relaxed"):
        assert result.figures["all_layers", "spans", way].f1 == evaluate(stories, others, bootstrap=0)[f"all_layers.{way}"].f1
        assert result.figures["all_layers", "spans", way].f1 == evaluate(others, stories, bootstrap=0)[f"all_layers.{way}"].f1


def test_overlapping_codes_of_one_layer_count_as_words_with_both_and_are_told_for_unitizing():
    codes = (span("C1", "code", "sleep came back", "turning point"), span("C2", "code", "sleep", "rest"))
    result = agreement({"a": [replace(FIRST, annotations=codes)], "b": [replace(FIRST, annotations=codes[:1])]})
    assert (result["layers.code.by_label.turning point.coded"].observed, result["layers.code.by_label.rest.coded"].observed) == (1.0, pytest.approx(2 / 3))
    assert result.left_out == {"spans that overlap another of their layer and coder, not in unitized alpha": 1}


def test_intervals_come_from_the_stories():
    stories = [replace(FIRST, id=str(i)) for i in range(12)]
    others = [replace(SECOND if i % 3 else FIRST, id=str(i)) for i in range(12)]
    figure = agreement({"a": stories, "b": others}, bootstrap=300, seed=1)["layers.treatment.spans.relaxed"]
    low, high = figure.intervals["f1"]
    assert low < figure.f1 < high
    assert figure == agreement({"a": stories, "b": others}, bootstrap=300, seed=1)["layers.treatment.spans.relaxed"]


# ---- who is a coder


def by(annotator: str, story: Story, prefix: str) -> tuple[Annotation, ...]:
    return tuple(replace(a, id=prefix + a.id, annotator=annotator) for a in story.annotations)


def test_annotators_within_a_file_are_coders_and_the_model_is_one_more():
    together = replace(FIRST, annotations=by(ADA, FIRST, "a") + by(BO, SECOND, "b") + by(MODEL, FIRST, "m"))
    result = agreement({"file": [together]})
    assert result.coders == (ADA, BO, MODEL)
    assert result["layers.treatment.spans.exact"].pairs[ADA, MODEL].f1 == 1.0
    assert result["layers.treatment.spans.exact"].f1 == pytest.approx((0.8 + 1 + 0.8) / 3)
    assert "stories without ledgers of two coders, not in treatments tried" in result.left_out  # one summary, three coders


def test_lines_of_one_story_by_different_annotators_are_coders_too():
    lines = [replace(FIRST, annotations=by(ADA, FIRST, "a")), replace(FIRST, annotations=by(BO, SECOND, "b"))]
    assert {name: v[FIRST.id].annotations[0].id for name, v in coders_of({"f": lines}).items()} == {ADA: "aT1", BO: "bT1"}


def test_review_export_gives_each_coder_their_own_ledger_and_leaves_the_adjudicated_version_out():
    told = {ADA: {"summary": FIRST.summary.to_dict()}, BO: {"summary": SECOND.summary.to_dict()}, "human:agreed": {}}
    spans = by(ADA, FIRST, "a") + by("human:agreed", FIRST, "g") + by(MODEL, SECOND, "m")
    story = replace(FIRST, annotations=spans, summary=SECOND.summary, extra={"review": told})
    coders = coders_of({"file": [story]})
    assert list(coders) == [ADA, MODEL, BO]
    assert coders[BO][FIRST.id].annotations == ()  # worked on the story and marked nothing
    assert coders[ADA][FIRST.id].summary == FIRST.summary and coders[MODEL][FIRST.id].summary == SECOND.summary
    assert "human:agreed" in coders_of({"file": [story]}, only=["human:agreed", ADA])


def test_files_of_several_annotators_over_different_stories_are_still_one_coder_each():
    mine = [replace(FIRST, id="1", annotations=by(ADA, FIRST, "")), replace(FIRST, id="2", annotations=by(BO, FIRST, ""))]
    assert list(coders_of({"x": mine, "y": mine})) == ["x", "y"]
    assert list(coders_of({"x": mine, "y": mine}, by="annotator")) == [ADA, BO, f"{ADA} (y)", f"{BO} (y)"]


def test_stories_of_one_coder_only_are_counted_and_left_out():
    result = agreement({"a": [FIRST, replace(FIRST, id="2")], "b": [SECOND]})
    assert (result.stories, result.coded) == (1, {"a": 2, "b": 1})
    assert result.left_out["stories of one coder only, in no figure"] == 1


@pytest.mark.parametrize(("sources", "options", "error", "match"), [
    ({"a": [FIRST]}, {}, UsageError, "two coders"),
    ({"a": [FIRST], "b": [replace(FIRST, id="2")]}, {}, UsageError, "no story"),
    ({"a": [FIRST], "b": [FIRST]}, {"coders": ["c"]}, UsageError, "'c'.*a, b"),
    ({"a": [FIRST], "b": [FIRST]}, {"by": "mood"}, UsageError, "'mood'"),
    ({"a": [FIRST], "b": [replace(FIRST, text=TEXT + "!")]}, {}, StoryError, "text of 'b' differs"),
    ({"a": [FIRST, FIRST], "b": [FIRST]}, {"by": "file"}, StoryError, "twice"),
])
def test_what_cannot_be_compared_is_an_error_without_story_text(sources, options, error, match):
    with pytest.raises(error, match=match) as caught:
        agreement(sources, **options)
    assert "blanket" not in str(caught.value)


def test_files_have_names_of_their_own(tmp_path):
    for folder in ("ada", "bo"):
        (tmp_path / folder).mkdir()
        write_stories(tmp_path / folder / "stories.jsonl", [FIRST])
    files = [tmp_path / "ada" / "stories.jsonl", tmp_path / "bo" / "stories.jsonl"]
    assert list(read_files(files)) == ["ada/stories", "bo/stories"]
    assert agreement(read_files(files))["all_layers.spans.exact"].f1 == 1.0
    with pytest.raises(UsageError, match="twice"):
        read_files([files[0], files[0]])


# ---- gamma


def test_gamma_without_its_package_names_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pygamma_agreement", None)
    with pytest.raises(MissingExtraError, match="pygamma-agreement"):
        agreement({"a": [FIRST], "b": [SECOND]}, gamma=True)


def test_gamma_of_the_package(capfd):
    pytest.importorskip("pygamma_agreement", reason="the optional package pygamma-agreement is not installed")
    stories, others = [FIRST, replace(FIRST, id="2")], [SECOND, replace(FIRST, id="2")]
    one, again = (agreement({"a": stories, "b": others}, gamma=True, bootstrap=0)["layers.treatment.gamma"] for _ in range(2))
    assert one == again and one.stories == 2
    assert 0 < one.gamma < 1
    assert capfd.readouterr() == ("", "")  # the solver talks to standard output unless it is told not to


# ---- tables and page


class Page(HTMLParser):
    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.tags, self.text = [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def test_tables_have_a_cell_for_each_column(result):
    three = agreement({"a": [FIRST], "b": [SECOND], "c": [FIRST]})
    for table in (*result.tables(), *three.tables()):
        assert all(len(row) == len(table.columns) for row in table.rows), table.title
    assert [t.title for t in result.tables()][:2] == ["Spans: F1 (95 %)", "Text, word by word"]
    assert three.tables()[-1].title.startswith("By pair") and len(three.tables()[-1].rows) == 3


def test_page_links_each_disagreement_to_its_place_in_the_review_page(result):
    page = Page(render_agreement_page(result, review_url="http://127.0.0.1:8765/"))
    links = {attrs["href"] for tag, attrs in page.tags if tag == "a" and attrs.get("href", "").startswith("http")}
    places = {f"http://127.0.0.1:8765/#story/a%2F1%20%3Ci%3E/{d.start}-{d.end}" for d in result.disagreements}
    assert links == places | {"http://127.0.0.1:8765/#story/a%2F1%20%3Ci%3E"}


def test_page_shows_text_as_text_and_runs_nothing(result):
    page = Page(render_agreement_page(result, title="<script>x</script>"))
    assert "the grey <b>blanket</b>" in page.text and "no span here" in page.text
    assert not {"script", "b", "i", "img", "link"} & {tag for tag, attrs in page.tags if "class" not in attrs}
    assert not [value for _, attrs in page.tags for name, value in attrs.items() if name in ("src", "href") and not value.startswith("#")]


def test_page_is_written_whole_and_the_same_again(result, tmp_path):
    out = tmp_path / "agreement.html"
    assert write_agreement_page(result, out) == len(result.disagreements) + len(result.ledger_disagreements)
    first = out.read_bytes()
    write_agreement_page(result, out)
    assert out.read_bytes() == first and [p.name for p in tmp_path.iterdir()] == ["agreement.html"]


def test_page_refuses_an_address_that_is_no_web_address(result, tmp_path):
    with pytest.raises(UsageError, match="http"):
        write_agreement_page(result, tmp_path / "x.html", review_url="javascript:alert(1)")
