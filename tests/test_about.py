"""Which treatments an outcome is about: what speaks for each candidate, how it is weighed, and how the weights are learned."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import patient_stories
from patient_stories.nlp import about, fusion, load
from patient_stories.nlp.ledger_head import Answer, outcomes, statuses
from patient_stories.nlp.training.links import link_weights, logistic

SCORES = {"lithium": 0.7, "sertraline": 0.2, "overall": 0.4}


def answer(**likely: float) -> Answer:
    return Answer(np.full(len(statuses()), 1 / len(statuses())), np.array([likely.get(name, 0.0) for name in outcomes()]))


def rows(label: str = "benefit", scores: dict[str, float] | None = None, **given) -> list[dict[str, float]]:
    arguments = {"chosen": (), "distances": {}, "answers": {}, "reviewed": None} | given
    found = about.features(label, SCORES if scores is None else scores, **arguments)
    return [dict(zip(about.FEATURES, row.tolist(), strict=True)) for row in found]


def test_candidates_have_the_networks_score_and_the_best_rivals() -> None:
    lithium, sertraline, course = rows()
    assert lithium["score"] == pytest.approx(np.log(0.7 / 0.3))
    assert lithium["rival"] == course["score"] < lithium["score"]
    assert sertraline["rival"] == course["rival"] == lithium["score"]
    assert [row["course"] for row in (lithium, sertraline, course)] == [0, 0, 1]


def test_scores_of_nothing_and_of_certainty_are_finite() -> None:
    assert np.isfinite(about.features("benefit", {"a": 0.0, "b": 1.0}, (), {}, {}, None)).all()
    assert rows(scores={}) == []
    assert rows(scores={"overall": 0.5})[0]["rival"] < -9  # it has none


@pytest.mark.parametrize(("words", "wanted"), [(0, "near"), (14, "near"), (15, "middle"), (59, "middle"), (60, "far"), (900, "far")])
def test_how_far_back_its_last_mention_stands(words: int, wanted: str) -> None:
    lithium, sertraline, _ = rows(distances={"lithium": words})
    assert [name for name in ("near", "middle", "far") if lithium[name]] == [wanted]
    assert not any(sertraline[name] for name in ("near", "middle", "far"))  # no mention before the outcome


def test_the_rules_choice_and_the_reviewed_treatment() -> None:
    lithium, sertraline, _ = rows(chosen=("sertraline",), reviewed="lithium")
    assert (lithium["rule"], lithium["reviewed"], sertraline["rule"], sertraline["reviewed"]) == (0, 1, 1, 0)


def test_an_effect_asks_the_ledger_what_it_bears_out() -> None:
    answers = {"lithium": answer(response=0.9, unknown=0.1), "sertraline": answer(no_response=0.9, unknown=0.1)}
    lithium, sertraline, _ = rows("benefit", answers=answers)
    assert lithium["borne_out"] > sertraline["borne_out"]
    lithium, sertraline, course = rows("no_benefit", answers=answers)
    assert lithium["borne_out"] < course["borne_out"] < sertraline["borne_out"]  # of the course the ledger says nothing
    assert all(row["borne_out"] == row["unknown"] == 0 for row in rows("side_effect", answers=answers))


@given(st.lists(st.floats(0.001, 0.999), min_size=1, max_size=6))
def test_without_learned_weights_the_networks_answer_stands(scores: list[float]) -> None:
    named = {f"drug {number}": score for number, score in enumerate(scores)}
    found = about.probabilities(about.features("benefit", named, (), {}, {}, None), about.NEUTRAL)
    assert found == pytest.approx(scores, abs=1e-6)


@pytest.mark.parametrize(("found", "wanted"), [
    ([0.9, 0.8, 0.1], ["lithium", "sertraline"]), ([0.3, 0.2, 0.1], ["lithium"]), ([0.9, 0.8, 0.95], ["overall"]), ([0.6, 0.2, 0.55], ["lithium"]),
])
def test_who_is_likely_enough_or_else_the_likeliest_and_the_course_alone(found: list[float], wanted: list[str]) -> None:
    assert about.decide(list(SCORES), np.array(found), 0.5) == wanted


@pytest.mark.parametrize(("named", "wanted"), [(["sertraline"], ["sertraline"]), ([], ["lithium"])])
def test_its_own_words_come_first(monkeypatch: pytest.MonkeyPatch, named: list[str], wanted: list[str]) -> None:
    found = fusion.Candidates(0, 4, {"benefit": 0.8}, "why", named, list(SCORES), {"benefit": about.features("benefit", SCORES, (), {}, {}, None)})
    monkeypatch.setattr(fusion, "candidates", lambda *inputs: [found])
    predictions = SimpleNamespace(
        calibration=SimpleNamespace(link_weights=about.NEUTRAL, threshold={}), attribute=lambda head, start, end: ("positive", 0.9))
    [record] = fusion.outcomes(None, predictions, {}, [], [])
    assert (record["about"], record["rule"]) == (wanted, f"why; about: {'its own words' if named else 'link 0.70'}")


@given(st.integers(0, 2 ** 32 - 1))
def test_a_logistic_regression_finds_what_decides(seed: int) -> None:
    chance = np.random.default_rng(seed)
    design = chance.normal(3, [1, 5, 0.2], (400, 3))
    wanted = (chance.random(400) < 1 / (1 + np.exp(-2 * (design[:, 0] - 3)))).astype(float)
    weights = logistic(np.hstack([design, np.ones((400, 1))]), wanted)  # a feature that never changes decides nothing
    likely = 1 / (1 + np.exp(-(weights[0] + np.hstack([design, np.ones((400, 1))]) @ weights[1:])))
    assert likely.mean() == pytest.approx(wanted.mean(), abs=1e-4)  # the bias is not held back
    assert weights[1] > 0.8 and weights[1] > 5 * abs(weights[2])
    assert weights[4] == pytest.approx(0, abs=1e-6)


def test_weights_are_learned_from_annotated_stories() -> None:
    gold = [story for _, story in zip(range(12), patient_stories.open_corpus("dev"), strict=False)]
    bare = [replace(story, annotations=(), summary=None) for story in gold]
    weights = link_weights(load(), bare, gold)
    assert set(weights) == {about.BIAS, *about.FEATURES}
    assert weights["score"] > 0 and weights["reviewed"] >= 0
    assert link_weights(load(), bare[:1], gold[:1]) == {}
    assert load().pipe_names[-2:] == ["patient_stories_outcomes", "patient_stories_summary"]
