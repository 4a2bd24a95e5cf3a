"""The report page: what is shown is the text, what is in the text is never markup, and nothing is loaded from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from patient_stories.annotations.report.colours import AA, INK, PANEL, PAPER, contrast, theme_variables
from patient_stories.annotations.report.page import render_report, render_story, render_text, write_report
from patient_stories.annotations.report.plots import MAX_ROWS, corpus_plots
from patient_stories.annotations.report.view import cut, view_story
from patient_stories.annotations.scheme import load_scheme
from patient_stories.annotations.statistics import statistics
from patient_stories.corpus.story import Annotation, LedgerRow, Segment, Story, Summary

EVIL = "<script>alert(1)</script> \"'&amp; </mark><!--"


def span(story_text: str, key: str, layer: str, quote: str, label: str, *, about: tuple = (), concept: str = "", **attributes) -> Annotation:
    start = story_text.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, attributes, {"name": concept} if concept else None, about)


TEXT = "Lithium 😀 lifted the grey\r\nblanket. My aunt had ECT."
STORY = Story("a/b <c>", TEXT, {"title": f"Title {EVIL}", "genre": "blog"}, annotations=(
    span(TEXT, "T1", "treatment", "Lithium", "medication", concept="lithium", experiencer="patient", status="ongoing"),
    span(TEXT, "T2", "treatment", "ECT", "neuromodulation", concept="electroconvulsive therapy", experiencer="other"),
    span(TEXT, "S1", "symptom", "grey\r\nblanket", "mood", expression="figurative", experiencer="patient", note=EVIL),
    span(TEXT, "O1", "outcome", "Lithium 😀 lifted the grey", "benefit", about=("lithium",), sentiment="positive"),
), summary=Summary("patient", "improved", (LedgerRow("lithium", "medication", "ongoing", "response", mentions=("T1",), evidence=("O1",)),)))


class Page(HTMLParser):
    """Collects text outside of tags, tags with attributes, and the contents of script elements."""

    def __init__(self, html: str):
        super().__init__(convert_charrefs=True)
        self.text, self.tags, self.scripts = "", [], []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append("")

    def handle_data(self, data):
        if self.tags and self.tags[-1][0] == "script" and self.cdata_elem == "script":
            self.scripts[-1] += data
        else:
            self.text += data


@st.composite
def annotated(draw) -> Story:
    """A story of awkward characters with spans of every layer anywhere."""
    text = "".join(draw(st.lists(st.sampled_from([*"ab <>&\"'\r\n\t;#", "\r\n", "é", "e\u0301", "😀", "ש", "\u202e", "</script>", "<!--", "&amp;", "]]>"]), max_size=40)))
    layers = load_scheme().layers
    annotations = []
    for number in range(draw(st.integers(0, 6)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        layer = draw(st.sampled_from(list(layers)))
        attributes = {"experiencer": draw(st.sampled_from(["patient", "other", "general"])), "expression": draw(st.sampled_from(["plain", "figurative"]))}
        label = draw(st.sampled_from(list(layers[layer].labels)))
        annotations.append(Annotation(f"{layer[0]}{number}", layer, start, end, text[start:end], label, attributes))
    return Story(draw(st.sampled_from(["x", "a b", EVIL])), text, annotations=tuple(annotations))


@given(annotated())
def test_the_text_stripped_of_tags_is_the_text(story):
    assert Page(render_text(view_story(story))).text == story.text


@settings(max_examples=30, deadline=None)
@given(annotated())
def test_a_page_holds_each_text_once_and_no_element_of_it(story):
    html, count = render_report([story, STORY], plots=False)
    inert = [script for script in Page(html).scripts if "<article" in script]
    assert count == len(inert) == 2
    inside = re.search(r'<div class="text" dir="auto">(.*?)</div>\n<aside', inert[0].replace("\r\n", "\n"), re.DOTALL)
    assert Page(inside[1]).text == story.text
    assert {tag for tag, _ in Page(inside[1]).tags} <= {"mark", "span"}


@given(annotated())
def test_pieces_join_to_the_text_and_know_all_their_marks(story):
    view = view_story(story)
    assert "".join(piece.text for piece in view.pieces) == story.text
    place = 0
    for piece in view.pieces:
        here = {m.number for m in view.marks if m.annotation.start <= place and place + len(piece.text) <= m.annotation.end}
        assert set(piece.marks) == here
        place += len(piece.text)
    opened = sorted(n for piece in view.pieces for n in piece.opens)
    closed = sorted(n for piece in view.pieces for n in piece.closes)
    assert opened == closed == [m.number for m in view.marks]


def test_overlapping_spans_are_cut_at_their_borders():
    pieces = list(cut("abcdef", [Annotation("1", "symptom", 0, 4, "abcd", "mood"), Annotation("2", "outcome", 2, 6, "cdef", "benefit")]))
    assert [(p.text, p.marks) for p in pieces] == [("ab", (0,)), ("cd", (0, 1)), ("ef", (1,))]


def test_segments_are_shown_and_nested_ones_of_a_kind_do_not_confuse():
    segments = [Segment(0, 6, "quotation"), Segment(1, 3, "quotation"), Segment(0, 6, "list_item")]
    found = [(piece.text, set(piece.kinds)) for piece in cut("abcdef", [], segments)]
    assert found == [(text, {"quotation", "list_item"}) for text in ("a", "bc", "def")]


def test_titles_labels_attributes_and_ids_are_escaped():
    html = render_story(view_story(STORY)) + render_report([STORY], title=EVIL, plots=False)[0]
    assert EVIL not in html
    page = Page(render_story(view_story(STORY)))
    assert not any(tag in ("script", "img") for tag, _ in page.tags)
    assert EVIL in page.text  # shown as it is, as text


def test_the_page_loads_nothing_and_allows_only_its_own_script(tmp_path):
    html = render_report([STORY])[0]
    page = Page(html)
    policy = next(a["content"] for tag, a in page.tags if tag == "meta" and a.get("http-equiv") == "Content-Security-Policy")
    assert "default-src 'none'" in policy and "'sha256-" in policy and "unsafe-eval" not in policy
    assert "unsafe-inline" not in policy.split("script-src")[1].split(";")[0]
    for tag, attributes in page.tags:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base"}
        assert "src" not in attributes and not any(name.startswith("on") for name in attributes), tag
        assert attributes.get("href", "#").startswith("#")
    assert "@import" not in html and not re.search(r"url\((?!#)", html)


def test_the_script_hash_is_that_of_the_script():
    import base64
    import hashlib

    page = Page(render_report([STORY], plots=False)[0])
    policy = next(a["content"] for tag, a in page.tags if tag == "meta" and "http-equiv" in a)
    digest = base64.b64encode(hashlib.sha256(page.scripts[-1].encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policy


def test_claims_lead_to_the_quotes_they_rest_on():
    view = view_story(STORY)
    claim = view.claims[0]
    assert [view.marks[n].annotation.id for n in (*claim.mentions, *claim.evidence)] == ["T1", "O1"]
    page = Page(render_story(view))
    targets = {a["data-go"] for _, a in page.tags if "data-go" in a}
    drawn = {n for _, a in page.tags if "data-marks" in a for n in a["data-marks"].split()}
    assert targets <= drawn and set(map(str, claim.evidence)) <= targets


def test_claims_without_named_marks_fall_back_to_the_concept():
    rows = (LedgerRow("Lithium", "medication", "ongoing"),)
    view = view_story(STORY.with_annotations(STORY.annotations, Summary(treatments=rows)))
    assert [view.marks[n].annotation.id for n in view.claims[0].mentions + view.claims[0].evidence] == ["T1", "O1"]


def test_another_persons_treatment_and_figurative_words_look_different():
    looks = {mark.annotation.id: mark.look for mark in view_story(STORY).marks}
    assert looks == {"T1": "treatment", "T2": "treatment aside", "S1": "symptom figurative", "O1": "outcome"}


def test_each_span_can_be_focused_once_and_is_described():
    page = Page(render_story(view_story(STORY)))
    marks = [a for tag, a in page.tags if tag == "mark"]
    described = {key for a in marks for key in a["aria-describedby"].split()}
    assert described <= {a["id"] for _, a in page.tags if "id" in a}
    assert sum("tabindex" in a for a in marks) == len({a["data-opens"] for a in marks if "data-opens" in a})


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_colours_reach_aa(theme):
    colours = theme_variables(load_scheme(), theme)
    text = ["ink", "quiet", "treatment", "symptom", "outcome", *(key for key in colours if key.startswith("verdict"))]
    for name in text:
        assert min(contrast(colours[name], PAPER[theme]), contrast(colours[name], PANEL[theme])) >= AA, name
    for layer in load_scheme().layers:
        assert contrast(INK[theme], colours[f"{layer}-tint"]) >= AA, layer
    assert contrast(colours["outcome"], colours["outcome-tint"]) >= 3  # the signs are large or bold beside a label
    for key in (key for key in colours if key.startswith("heat-ink-")):
        assert contrast(colours[key], colours[key.replace("ink-", "")]) >= AA, key


def test_plots_are_the_same_bytes_every_time_and_have_a_table_each():
    counts = statistics([STORY])
    first, second = (corpus_plots(counts, load_scheme()) for _ in range(2))
    assert first == second
    for plot in first:
        assert plot.svg.startswith("<svg viewBox=") and plot.rows and len(plot.rows[0]) == len(plot.columns)
        assert not re.search(r"<metadata|<!--|#0101[0-9a-f]{2}|matplotlib\.org", plot.svg)
    assert dict(zip(first[0].columns, first[0].rows[0], strict=True)) | {"treatment": "lithium", "response": "1"} == dict(
        zip(first[0].columns, first[0].rows[0], strict=True))


def test_plots_draw_the_most_frequent_and_tabulate_all():
    rows = tuple(LedgerRow(f"drug $x_{i}$ <b>" + "long " * 8, "medication", "tried") for i in range(MAX_ROWS + 5))
    plot = corpus_plots(statistics([Story("a", "x", summary=Summary(treatments=rows))]), load_scheme())[0]
    assert len(plot.rows) == MAX_ROWS + 5 and plot.svg.count("drug $x_") == MAX_ROWS
    assert "<b>" not in plot.svg and "The 16 most frequent of 21" in plot.caption


@pytest.mark.parametrize("stories", [[], [Story("empty", "")]])
def test_nothing_to_show_is_still_a_page(stories, tmp_path):
    out = tmp_path / "report.html"
    assert write_report(stories, out, title="Nothing") == len(stories)
    assert "Nothing of this kind" in out.read_text(encoding="utf-8")


def test_the_same_stories_give_the_same_bytes_and_replace_the_file_whole(tmp_path):
    out = tmp_path / "report.html"
    out.write_text("old")
    write_report(iter([STORY]), out)
    first = out.read_bytes()
    write_report([STORY], out)
    assert out.read_bytes() == first and [p.name for p in tmp_path.iterdir()] == ["report.html"]
