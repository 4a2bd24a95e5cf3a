"""Scoring: the figures of the annotation guidelines, on invented stories."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patient_stories.annotations.figures import agreement, resample_weights
from patient_stories.annotations.matching import match_spans, normalise_name
from patient_stories.annotations.scheme import load_scheme
from patient_stories.annotations.scoring import evaluate
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary
from patient_stories.errors import StoryError

TEXT = "Sertraline 😀 did little. Running lifted the grey blanket, and my sleep came back."


def span(key: str, layer: str, quote: str, label: str, *, concept: str | None = None, about: tuple = (), **attributes) -> Annotation:
    start = TEXT.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, attributes, {"name": concept} if concept else None, about)


GOLD = Story("a", TEXT, {"genre": "blog"}, annotations=(
    span("T1", "treatment", "Sertraline", "medication", concept="sertraline", experiencer="patient", status="stopped"),
    span("T2", "treatment", "Running", "lifestyle", concept="running", experiencer="patient", status="ongoing"),
    span("S1", "symptom", "grey blanket", "mood", expression="figurative", assertion="improved", experiencer="patient", cause="illness"),
    span("O1", "outcome", "Sertraline 😀 did little", "no_benefit", about=("sertraline",), sentiment="negative"),
), summary=Summary("patient", "improved", (
    LedgerRow("sertraline", "medication", "stopped", "no_response", extra={"aliases": ["Zoloft"]}),
    LedgerRow("running", "lifestyle", "ongoing", "response"),
    LedgerRow("hypnosis", "psychotherapy", "planned"),
)))


@st.composite
def spans(draw, layer: str = "symptom") -> list[Annotation]:
    places = draw(st.lists(st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 12)), max_size=8))
    labels = st.sampled_from(["mood", "sleep", "pain"])
    return [
        Annotation(f"S{i}", layer, start, min(start + width, len(TEXT)), TEXT[start:start + width], draw(labels))
        for i, (start, width) in enumerate(places)
    ]


def story_of(annotations: list[Annotation]) -> Story:
    return Story("a", TEXT, annotations=tuple(annotations))


def test_gold_against_itself_is_perfect():
    result = evaluate([GOLD], [GOLD])
    for path in ("all_layers.exact", "layers.treatment.relaxed", "treatments_tried", "layers.outcome.links.all"):
        assert result[path].f1 == 1.0, path
    assert result["treatments_tried.outcome"].macro_f1 == result["overall_outcome"].accuracy == 1.0
    assert (result["treatments_tried"].tp, result["layers.symptom.attributes.cause"].n) == (2, 1)  # planned is not tried


def test_missing_prediction_scores_as_empty_and_unknown_one_is_counted():
    result = evaluate([GOLD, replace(GOLD, id="b")], [GOLD, replace(GOLD, id="elsewhere")])
    assert (result.stories, result.missing, result.ignored) == (2, ("b",), 1)
    assert (result["all_layers.relaxed"].r, result["all_layers.relaxed"].p) == (0.5, 1.0)
    assert result["narrator"].accuracy == 0.5


def test_another_text_is_an_error_that_names_the_story_and_quotes_nothing():
    with pytest.raises(StoryError, match="'a'") as caught:
        evaluate([GOLD], [replace(GOLD, text=TEXT + "!", annotations=())])
    assert "blanket" not in str(caught.value)


@pytest.mark.parametrize(("gold", "predicted"), [([GOLD, GOLD], [GOLD]), ([GOLD], [GOLD, GOLD])])
def test_an_id_that_stands_twice_is_an_error(gold, predicted):
    with pytest.raises(StoryError, match="twice"):
        evaluate(gold, predicted)


@given(spans(), spans())
def test_matching_is_one_to_one_over_overlaps_and_leaves_no_overlap_unused(gold, predicted):
    pairs = match_spans(gold, predicted)
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    assert len(left) == len(right) == len(pairs)

    def overlap(i: int, j: int) -> bool:
        return gold[i].start < predicted[j].end and predicted[j].start < gold[i].end

    assert all(overlap(i, j) for i, j in pairs)
    assert not any(overlap(i, j) for i in range(len(gold)) for j in range(len(predicted)) if i not in left and j not in right)


def test_best_overlap_is_matched_first_and_equal_overlap_by_label():
    long, short = span("1", "symptom", "grey blanket", "mood"), span("2", "symptom", "blanket", "pain")
    assert match_spans([short], [long, short]) == [(0, 1)]
    assert match_spans([long], [replace(long, label="sleep"), long]) == [(0, 1)]


@given(spans(), spans())
def test_swapping_sides_swaps_precision_and_recall(gold, predicted):
    one = evaluate([story_of(gold)], [story_of(predicted)], bootstrap=0)["layers.symptom.exact"]
    other = evaluate([story_of(predicted)], [story_of(gold)], bootstrap=0)["layers.symptom.exact"]
    assert (one.p, one.r, one.f1) == (other.r, other.p, other.f1)


@given(spans(), spans())
def test_relaxed_is_never_below_exact_and_label_counts_add_up(gold, predicted):
    result = evaluate([story_of(gold)], [story_of(predicted)], bootstrap=0)
    relaxed = result["layers.symptom.relaxed"]
    assert result["layers.symptom.exact"].tp <= relaxed.tp
    by_label = [figure for path, figure in result.figures.items() if "by_label" in path]
    assert sum(f.tp for f in by_label) == result["layers.symptom.label"].right <= relaxed.tp
    assert (sum(f.gold for f in by_label), sum(f.pred for f in by_label)) == (len(gold), len(predicted))


def test_spans_of_another_layer_do_not_match():
    moved = [replace(a, layer="symptom" if a.layer == "treatment" else "treatment") for a in GOLD.layer("treatment")]
    assert evaluate([GOLD], [GOLD.with_annotations(moved)])["layers.treatment.relaxed"].tp == 0


@pytest.mark.parametrize(("name", "found"), [
    ("Sertraline", 1), ("ZOLOFT", 1), ("zolofts", 1), ("Runnings", 1), ("fluoxetine", 0), ("hypnosis", 0),
])
def test_a_concept_matches_by_name_alias_or_mention(name, found):
    predicted = GOLD.with_annotations((), Summary(treatments=(LedgerRow(name, "medication", "tried"),)))
    assert evaluate([GOLD], [predicted])["treatments_tried"].tp == found


def test_names_are_compared_without_hyphen_apostrophe_and_plural():
    assert normalise_name("St. John’s-worts") == normalise_name("st johns wort")
    assert normalise_name("therapies") == normalise_name("Therapy")
    assert normalise_name("abyss") != normalise_name("abys")


def test_an_alias_can_stand_for_one_concept_only_once():
    rows = tuple(LedgerRow(name, "medication", "tried") for name in ("sertraline", "Zoloft"))
    figure = evaluate([GOLD], [replace(GOLD, summary=Summary(treatments=rows))])["treatments_tried"]
    assert (figure.tp, figure.gold, figure.pred) == (1, 2, 2)


def test_links_count_unmatched_spans_as_missed():
    other = replace(GOLD.layer("outcome")[0], about=("running", "Zoloft"))
    result = evaluate([GOLD], [GOLD.with_annotations([other])])
    assert (result["layers.outcome.links.all"].tp, result["layers.outcome.links.all"].pred) == (1, 2)
    nothing = evaluate([GOLD], [GOLD.with_annotations([])])
    assert (nothing["layers.outcome.links.all"].gold, nothing["layers.outcome.links.matched_spans_only"].gold) == (1, 0)


def test_a_missing_attribute_is_wrong_and_does_not_enter_alpha():
    from collections import Counter

    figure = agreement([Counter({("yes", "yes"): 2, ("no", "no"): 1, ("yes", "no"): 1, ("no", None): 1})])
    assert (figure.right, figure.n, figure.accuracy) == (3, 5, 0.6)
    assert figure.alpha == pytest.approx(1 - 0.25 * 56 / 30)  # by hand: 8 values, 5 yes and 3 no
    assert figure.f1_by_label == {"no": 0.5, "yes": 0.8}
    assert figure.confusion["no"] == {"no": 1, "": 1}


def test_alpha_of_a_single_value_is_one_and_of_nothing_is_none():
    from collections import Counter

    assert agreement([Counter({("yes", "yes"): 3})]).alpha == 1.0
    assert agreement([Counter({("yes", None): 3})]).alpha is None


def test_intervals_are_reproducible_and_hold_the_figure():
    half = [replace(GOLD, id=str(i)) for i in range(30)]
    predicted = [s if i % 3 else s.with_annotations([]) for i, s in enumerate(half)]
    one, two = (evaluate(half, predicted, bootstrap=200, seed=4).to_dict() for _ in range(2))
    assert one == two
    recall = one["all_layers"]["relaxed"]
    low, high = recall["interval"]["r"]
    assert 0.4 < low < recall["r"] < high < 0.9
    assert "interval" not in evaluate(half, predicted, bootstrap=0).to_dict()["all_layers"]["relaxed"]


def test_each_resample_draws_as_many_stories_as_there_are():
    assert (resample_weights(17, 50, 0).sum(axis=1) == 17).all()


def test_groups_have_figures_of_their_own():
    other = replace(GOLD, id="b", metadata={"genre": "diary"})
    result = evaluate([GOLD, other], [GOLD], by="genre")
    assert {name: g["all_layers.relaxed"].f1 for name, g in result.groups.items()} == {"blog": 1.0, "diary": 0.0}
    assert result.groups["diary"].missing == ("b",)


def test_tables_hold_every_figure():
    result = evaluate([GOLD], [GOLD], by="genre")
    cells = {row[0] for table in result.tables() for row in table.rows}
    assert {"treatment relaxed", "symptom cause", "outcome links all", "treatments tried outcome", "narrator", "blog"} <= cells
    assert all(len(row) == len(table.columns) for table in result.tables() for row in table.rows)


def test_nothing_against_nothing_has_no_figures_but_no_error():
    result = evaluate([], [])
    assert (result.stories, result.tables()) == (0, [])
    empty = evaluate([Story("e", "")], [Story("e", "")])
    assert empty["all_layers.exact"].f1 is None


def test_every_attribute_of_the_scheme_has_a_figure():
    figures = evaluate([GOLD], [GOLD]).figures
    for layer in load_scheme().layers.values():
        for name in layer.attributes:
            assert ("layers", layer.name, "attributes", name) in figures
