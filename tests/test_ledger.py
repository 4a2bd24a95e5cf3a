"""The ledger: verdicts from outcomes, and what the whole story says of a treatment."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from patient_stories.nlp import fusion
from patient_stories.nlp.ledger_head import BUCKETS, SIZE, UNNAMED, Answer, LedgerHead, Mention, buckets, outcomes, shapes, statuses
from patient_stories.nlp.summary import carry_status, status_of, verdict
from patient_stories.nlp.treatments import BARE, part_of, stands_for

B, P, N, W, S, X, T = "benefit", "partial", "no_benefit", "worsening", "side_effect", "withdrawal", "tolerated"


@pytest.mark.parametrize(("labels", "status", "wanted"), [
    ([], "tried", "unknown"),
    ([S, S], "stopped", "unknown"),  # harm alone does not say whether it worked
    ([S, X, X, S], "stopped", "worse"),  # nothing but harm, at length
    ([B], "ongoing", "response"),
    ([S, B, T], "ongoing", "response"),
    ([B, S], "stopped", "mixed"),  # given up for harm
    ([B, B, S], "stopped", "response"),
    ([S, S, B, S, X], "ongoing", "mixed"),
    ([P], "tried", "partial"),
    ([B, B, P], "stopped", "response"),
    ([B, P], "stopped", "partial"),
    ([N, N], "tried", "no_response"),
    ([N, B, B], "ongoing", "response"),
    ([B, N], "stopped", "partial"),
    ([W], "tried", "worse"),
    ([W, B], "ongoing", "response"),  # the later effect decides
    ([B, W], "stopped", "worse"),
])
def test_the_outcomes_of_a_treatment_make_its_verdict(labels: list[str], status: str, wanted: str) -> None:
    assert verdict(labels, status) == wanted


@given(st.data())
def test_where_a_subword_stands_seen_from_each_treatment(data: st.DataObject) -> None:
    length = data.draw(st.integers(1, 900))
    cuts = sorted(data.draw(st.sets(st.integers(0, length), max_size=12)))
    mentions = [Mention(data.draw(st.integers(0, 3)), a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    found = buckets(mentions, 5, length)
    assert found.shape == (5, length) and found.min() >= 0 and found.max() < BUCKETS
    named = {m.concept for m in mentions}
    assert all((found[c] == UNNAMED).all() for c in range(5) if c not in named)
    for m in mentions:  # a subword inside a mention is there, and is of the treatment that was named last
        assert len(set(found[m.concept, m.first:m.last].tolist())) == 1
        before_or_after = np.ones(length, bool)
        for other in mentions:
            if other.concept == m.concept:
                before_or_after[other.first:other.last] = False
        assert not (found[m.concept][before_or_after] == found[m.concept, m.first]).any()


def test_a_repeated_mention_moves_a_treatment_nearer() -> None:
    once = buckets([Mention(0, 0, 2)], 1, 600)
    twice = buckets([Mention(0, 0, 2), Mention(0, 500, 502)], 1, 600)
    assert once[0, 550] > twice[0, 550] and once[0, 5] == twice[0, 5]


def _answer(status: dict[str, float] | None = None, outcome: dict[str, float] | None = None) -> Answer:
    return Answer(np.array([(status or {}).get(s, 0.0) for s in statuses()]), np.array([(outcome or {}).get(o, 0.0) for o in outcomes()]))


def _predictions(**threshold: float) -> SimpleNamespace:
    named = {f"ledger.{key}": value for key, value in threshold.items()}
    return SimpleNamespace(calibration=SimpleNamespace(threshold=named), attribute=lambda head, start, end, but="": ("other", 0.4))


def _mention(status: str = "tried", experiencer: str = "patient") -> dict:
    attributes = {"experiencer": experiencer, "status": status} if experiencer == "patient" else {"experiencer": experiencer}
    return {"concept": {"name": "lithium"}, "attributes": attributes, "start": 0, "end": 7}


def test_a_mention_of_having_it_carries_the_status_that_the_story_ends_on() -> None:
    answers = {"lithium": _answer({"stopped": 0.7, "tried": 0.2, "none": 0.1})}
    had, planned = _mention("tried"), _mention("planned")
    assert fusion.settle(_predictions(status=0.7, none=0.9), answers, had).startswith("ledger stopped")
    fusion.settle(_predictions(status=0.7, none=0.9), answers, planned)
    assert (had["attributes"]["status"], planned["attributes"]["status"]) == ("stopped", "planned")


def test_below_its_threshold_the_whole_story_changes_nothing() -> None:
    answers = {"lithium": _answer({"stopped": 0.5, "tried": 0.4, "none": 0.1})}
    mention = _mention("tried")
    assert fusion.settle(_predictions(status=0.7, none=0.9), answers, mention) == ""
    assert mention["attributes"] == {"experiencer": "patient", "status": "tried"}


def test_a_treatment_that_only_others_have_is_not_the_patients() -> None:
    mention = _mention("ongoing")
    fusion.settle(_predictions(status=0.7, none=0.9), {"lithium": _answer({"none": 0.95, "ongoing": 0.05})}, mention)
    assert mention["attributes"] == {"experiencer": "other"}


def test_a_verdict_needs_an_outcome_to_quote() -> None:
    rows = [{"concept": "lithium", "status": "tried", "outcome": "partial", "evidence": ["o1"]},
            {"concept": "yoga", "status": "ongoing", "outcome": "unknown", "evidence": []}]
    sure = _answer(outcome={"response": 0.9, "partial": 0.1})
    fusion.verdicts(_predictions(outcome=0.8), {"lithium": sure, "yoga": sure}, rows, {"o1": B})
    assert [row["outcome"] for row in rows] == ["response", "unknown"]


@pytest.mark.parametrize(("quoted", "wanted"), [([B], "response"), ([B, N], "no_response"), ([N], "no_response"), ([S], "no_response")])
def test_the_network_gives_no_verdict_against_all_that_is_quoted(quoted: list[str], wanted: str) -> None:
    ids = {f"o{n}": label for n, label in enumerate(quoted)}
    row = {"concept": "lithium", "status": "tried", "outcome": "response", "evidence": list(ids)}
    fusion.verdicts(_predictions(outcome=0.3), {"lithium": _answer(outcome={"no_response": 0.7, "response": 0.2})}, [row], ids)
    assert row["outcome"] == wanted


def test_a_treatment_that_was_never_had_gets_no_verdict_from_the_network() -> None:
    row = {"concept": "lithium", "status": "declined", "outcome": "unknown", "evidence": ["o1"]}
    fusion.verdicts(_predictions(outcome=0.8), {"lithium": _answer(outcome={"response": 0.9})}, [row], {"o1": B})
    assert row["outcome"] == "unknown"


@pytest.mark.parametrize(("statuses_told", "carried"), [
    (["tried", "stopped", "tried"], ["stopped", "stopped", "stopped"]),
    (["tried", "stopped", "ongoing"], ["tried", "stopped", "ongoing"]),  # taken up again
    (["planned", "tried", "stopped"], ["planned", "stopped", "stopped"]),
    (["tried", "tried"], ["tried", "tried"]),
])
def test_a_mention_of_having_had_it_carries_that_it_was_stopped(statuses_told: list[str], carried: list[str]) -> None:
    mentions = [_mention(status) for status in statuses_told]
    others = _mention(experiencer="other")
    carry_status([*mentions, others])
    assert [m["attributes"]["status"] for m in mentions] == carried and "status" not in others["attributes"]


def test_a_status_on_a_mention_of_what_the_patient_never_had_is_left_alone() -> None:
    sisters = {**_mention(experiencer="other"), "attributes": {"experiencer": "other", "status": "tried"}}  # `part_of` leaves it so
    carry_status([sisters, _mention(experiencer="other")])
    assert sisters["attributes"] == {"experiencer": "other", "status": "tried"}


@pytest.fixture
def head(tmp_path: Path) -> LedgerHead:
    rng = np.random.default_rng(0)
    np.savez(tmp_path / "ledger.npz", **{name: rng.standard_normal(shape) if name != "temperature" else np.ones(shape) for name, shape in shapes().items()})
    return LedgerHead(tmp_path)


def test_every_treatment_gets_an_answer_named_or_not(head: LedgerHead) -> None:
    vectors = np.random.default_rng(1).standard_normal((40, SIZE)).astype(np.float32)
    found = head.answer(vectors, [Mention(0, 3, 5), Mention(0, 30, 31)], 2, reviewed=1)
    assert len(found) == 2
    for answer in found:
        assert answer.status.shape == (len(statuses()),) and answer.outcome.shape == (len(outcomes()),)
        assert answer.status.sum() == pytest.approx(1) and answer.outcome.sum() == pytest.approx(1)
    assert not np.allclose(found[1].status, head.answer(vectors, [Mention(0, 3, 5), Mention(0, 30, 31)], 2)[1].status)


def test_without_text_or_treatments_there_is_no_answer(head: LedgerHead) -> None:
    assert head.answer(np.zeros((0, SIZE), np.float32), [], 1, reviewed=0) == []
    assert head.answer(np.zeros((5, SIZE), np.float32), [], 0) == []


def test_arrays_of_another_version_are_refused(head: LedgerHead, tmp_path: Path) -> None:
    np.savez(tmp_path / "ledger.npz", **{**head.weights, "bias": head.weights["bias"][:, :-1]})
    with pytest.raises(ValueError, match="other arrays"):
        LedgerHead(tmp_path)


def _named(concept: str, label: str, experiencer: str, status: str | None, rule: str = "lexicon:name") -> dict:
    attributes = {"experiencer": experiencer, **({"status": status} if status else {})}
    return {"concept": {"name": concept}, "label": label, "attributes": attributes, "rule": rule}


@pytest.mark.parametrize("late", [False, True])
def test_a_bare_noun_for_an_explained_drug_is_the_therapy_that_holds_it(late: bool) -> None:
    explained = _named("psilocybin", "medication", "general", None)
    bare = _named("psilocybin", "medication", "patient", "ongoing", BARE)
    therapy = _named("psilocybin-assisted therapy", "drug_assisted_therapy", "patient", "tried")
    story = [explained, bare, therapy] if late else [therapy, explained, bare]
    assert part_of("psilocybin", story) == {"name": "psilocybin-assisted therapy"}
    assert status_of("psilocybin-assisted therapy", story) == "tried"  # also where the therapy is named only later
    own = _named("psilocybin", "medication", "patient", "tried")
    assert part_of("psilocybin", [*story, own]) is None  # a drug that the patient has by name stays itself


def _outcome(words: str, label: str, about: list[str], why: str = "spoken of last") -> dict:
    return {"start": 0, "end": len(words), "label": label, "about": about, "rule": f"transformer 0.90; about: {why}"}


@pytest.mark.parametrize(("rule", "who"), [
    (("patient", "list introduction"), "patient"), (("general", "list introduction"), "other"), (("patient", "paragraph"), "other"),
])
def test_an_item_of_a_list_is_the_patients_where_its_introduction_says_so_however_sure_the_network_is(rule: tuple[str, str], who: str) -> None:
    context = SimpleNamespace(experiencer=lambda first, last: rule, status=lambda first, last, concept: ("tried", "default"))
    predictions = _predictions()
    predictions.attribute = lambda head, start, end: ("other", 0.99) if head == "treatment.experiencer" else ("tried", 0.99)
    mention = {"attributes": {}, "first": 0, "last": 1, "start": 0, "end": 7, "concept": {"name": "lithium"}}
    fusion.treatment_attributes(context, predictions, mention)
    assert mention["attributes"]["experiencer"] == who


def _linked(scores: list[float], least: float = 0.5) -> SimpleNamespace:
    """Stands in for the network: outcome number n (by its length) is about lithium with the n-th probability."""
    return SimpleNamespace(
        calibration=SimpleNamespace(threshold={"ledger.quote": least}),
        link_scores=lambda start, end, mentions, *, reviewed: {name: scores[end - 1] if name == "lithium" else 0.5 for name in mentions},
    )


def _had(concept: str, status: str = "tried") -> dict:
    return {"start": 0, "end": 1, "concept": {"name": concept}, "attributes": {"experiencer": "patient", "status": status}}


def test_a_verdict_over_a_list_is_the_quote_of_a_treatment_that_the_rules_left_out() -> None:
    found = [_outcome("a", N, ["sertraline"]), _outcome("ab", N, ["sertraline"]), _outcome("abc", B, ["sertraline"])]
    sure = {"lithium": _answer(outcome={"no_response": 0.7, "unknown": 0.2})}
    fusion.quotes(_linked([0.1, 0.4, 0.9]), sure, [_had("lithium"), _had("sertraline")], found)
    assert [o["about"] for o in found] == [["sertraline"], ["sertraline", "lithium"], ["sertraline"]]
    assert found[1]["rule"].endswith("lithium: ledger 0.70") and "lithium" not in found[0]["rule"]


@pytest.mark.parametrize(("change", "status", "scores", "outcome"), [
    ({"rule": "transformer 0.90; about: its own words"}, "tried", [0.9], {"no_response": 0.7}),  # it names what it is about
    ({}, "planned", [0.9], {"no_response": 0.7}),  # never had
    ({}, "tried", [0.001], {"no_response": 0.7}),  # the link is next to impossible
    ({}, "tried", [0.9], {"no_response": 0.4, "unknown": 0.3}),  # not sure enough
    ({}, "tried", [0.9], {"unknown": 0.9}),  # no verdict, no quote
    ({}, "tried", [0.9], {"response": 0.9}),  # no outcome says such a thing
])
def test_no_quote_is_made_up(change: dict, status: str, scores: list[float], outcome: dict[str, float]) -> None:
    found = [{**_outcome("a", N, ["sertraline"]), **change}]
    fusion.quotes(_linked(scores), {"lithium": _answer(outcome=outcome)}, [_had("lithium", status), _had("sertraline")], found)
    assert found[0]["about"] == ["sertraline"]


def test_a_verdict_that_a_quote_bears_out_gets_no_second_one() -> None:
    found = [_outcome("a", N, ["lithium"]), _outcome("ab", N, ["overall"])]
    fusion.quotes(_linked([0.9, 0.9]), {"lithium": _answer(outcome={"no_response": 0.7})}, [_had("lithium")], found)
    assert [o["about"] for o in found] == [["lithium"], ["overall"]]


def test_an_outcome_on_which_the_network_has_nothing_to_say_is_no_quote() -> None:
    found, predictions = [_outcome("a", N, ["sertraline"])], _linked([])
    predictions.link_scores = lambda start, end, mentions, *, reviewed: {}  # what it says of words without a subword
    fusion.quotes(predictions, {"lithium": _answer(outcome={"no_response": 0.7})}, [_had("lithium")], found)
    assert found[0]["about"] == ["sertraline"]


def test_an_outcome_of_the_whole_course_becomes_that_of_the_treatment() -> None:
    found = [_outcome("a", N, ["overall"])]
    fusion.quotes(_linked([0.9]), {"lithium": _answer(outcome={"no_response": 0.7})}, [_had("lithium")], found)
    assert found[0]["about"] == ["lithium"]


@pytest.mark.parametrize(("quoted", "unknown", "wanted"), [(B, 0.5, "response"), (B, 0.65, "unknown"), (S, 0.5, "unknown")])
def test_nothing_is_known_needs_a_wider_lead_where_an_effect_is_quoted(quoted: str, unknown: float, wanted: str) -> None:
    row = {"concept": "lithium", "status": "tried", "outcome": "response", "evidence": ["o1"]}
    fusion.verdicts(_predictions(outcome=0.2), {"lithium": _answer(outcome={"unknown": unknown, "response": 0.2})}, [row], {"o1": quoted})
    assert row["outcome"] == wanted


@pytest.mark.parametrize(("quoted", "wanted"), [([N, X], "no_response"), ([N, B], "partial"), ([P], "partial")])
def test_a_partial_effect_is_not_given_where_all_effects_quoted_are_none(quoted: list[str], wanted: str) -> None:
    ids = {f"o{n}": label for n, label in enumerate(quoted)}
    row = {"concept": "lithium", "status": "tried", "outcome": "no_response", "evidence": list(ids)}
    fusion.verdicts(_predictions(outcome=0.2), {"lithium": _answer(outcome={"partial": 0.6, "no_response": 0.2})}, [row], ids)
    assert row["outcome"] == wanted


def _drug(concept: str, first: int, status: str | None = "tried", label: str = "medication") -> dict:
    return {"concept": {"name": concept}, "first": first, "label": label, "attributes": {"status": status} if status else {}}


@pytest.mark.parametrize(("others", "wanted"), [
    ([("lithium", 40, "tried"), ("sertraline", 12, "stopped")], "sertraline"),  # the nearest
    ([("lithium", 40, "planned"), ("sertraline", 90, None)], None),  # never had; somebody else's
    ([("medication", 30, "tried")], None),
])
def test_bare_medication_stands_for_the_nearest_drug_that_was_had(others: list[tuple[str, int, str | None]], wanted: str | None) -> None:
    bare = _drug("medication", 10)
    found = stands_for(bare, [bare, _drug("yoga", 11, label="mind_body"), *(_drug(*other) for other in others)])
    assert (found and found["name"]) == wanted


def test_only_bare_medication_of_the_patients_stands_for_another() -> None:
    lithium = _drug("lithium", 3)
    assert stands_for(_drug("sertraline", 1), [lithium]) is None
    assert stands_for(_drug("medication", 1, None), [lithium]) is None


@pytest.mark.parametrize(("probability", "rule", "wanted"), [
    (0.59, ("tried", "default"), "tried"),  # nothing but the network says that it goes on, and it is in doubt
    (0.61, ("tried", "default"), "ongoing"),
    (0.31, ("planned", "planned:next week"), "ongoing"),  # against a rule the head's own threshold counts
    (0.29, ("planned", "planned:next week"), "planned"),
])
def test_going_on_needs_a_probability_of_its_own(probability: float, rule: tuple[str, str], wanted: str) -> None:
    thresholds = {"treatment.status": 0.3, "treatment.status.ongoing": 0.6}
    network = SimpleNamespace(attribute=lambda *_: ("ongoing", probability), calibration=SimpleNamespace(threshold=thresholds))
    assert fusion._choose(network, "treatment.status", {"start": 0, "end": 1}, rule)[0] == wanted
