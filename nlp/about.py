"""Which treatments an outcome is about: the network's links, the rules' answer and the ledger's verdicts, weighed together.

Each treatment of a story, and its course as a whole, is a candidate with the figures of FEATURES; a logistic regression turns them
into a probability. Its weights are learned on dev (`training/links.py`) and stand in the model's card, by feature.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log

import numpy as np

from .heads import EFFECTS
from .ledger_head import Answer
from .ledger_head import outcomes as outcome_names
from .outcomes import OVERALL

BIAS = "bias"
FEATURES = (
    "score", "rival",  # log odds of the network's link, and of the likeliest other candidate's
    "course",  # is it the course as a whole?
    "rule",  # do the rules choose it?
    "near", "middle", "far",  # its last mention before the outcome ends less than 15, less than 60, more words before it
    "reviewed",  # is it the treatment that the story reviews?
    "borne_out", "unknown",  # of an effect: log probability that the ledger's verdict is one that it bears out; that there is none
)
NEUTRAL: Mapping[str, float] = {"score": 1.0}  # the network's own answer, where nothing was learned
_NEAR, _MIDDLE = 15, 60  # words
_BEARS_OUT = {
    "benefit": ("response", "partial", "mixed"), "partial": ("partial", "mixed"), "no_benefit": ("no_response",), "worsening": ("worse",),
}
_LEAST = 0.02  # what a probability of the ledger is raised by, so that its logarithm stays small
_CLIP = 1e-4


def features(
    label: str, scores: Mapping[str, float], chosen: Sequence[str], distances: Mapping[str, int], answers: Mapping[str, Answer], reviewed: str | None,
) -> np.ndarray:
    """(candidates, FEATURES) of an outcome with this label, the candidates in the order of `scores`, the network's probabilities.

    `chosen` are the rules' names; `distances` are words from a candidate's last mention before the outcome, without those that have none.
    """
    odds = {name: _odds(score) for name, score in scores.items()}
    high = sorted(odds.values(), reverse=True)[:2]
    rows = []
    for name, own in odds.items():
        rival = high[1] if len(high) > 1 and own == high[0] else high[0] if len(high) > 1 else _odds(0.0)
        distance = distances.get(name, -1)
        rows.append((
            own, rival, name == OVERALL, name in chosen, 0 <= distance < _NEAR, _NEAR <= distance < _MIDDLE, distance >= _MIDDLE, name == reviewed,
            *_of_ledger(label, answers.get(name)),
        ))
    return np.array(rows, np.float64).reshape(len(rows), len(FEATURES))


def probabilities(rows: np.ndarray, weights: Mapping[str, float]) -> np.ndarray:
    """The probability of each row of features."""
    return 1 / (1 + np.exp(-(rows @ np.array([weights.get(name, 0.0) for name in FEATURES]) + weights.get(BIAS, 0.0))))


def decide(names: Sequence[str], found: np.ndarray, least: float) -> list[str]:
    """The candidates that are likely enough, or else the likeliest; the course as a whole alone."""
    best = names[int(found.argmax())]
    if best == OVERALL:
        return [OVERALL]
    return [name for name, p in zip(names, found, strict=True) if p >= least and name != OVERALL] or [best]


def _of_ledger(label: str, answer: Answer | None) -> tuple[float, float]:
    if label not in EFFECTS:
        return 0.0, 0.0
    names = outcome_names()
    if answer is None:
        return log(len(_BEARS_OUT[label]) / len(names) + _LEAST), log(1 / len(names) + _LEAST)
    borne_out = sum(float(answer.outcome[names.index(name)]) for name in _BEARS_OUT[label])
    return log(borne_out + _LEAST), log(float(answer.outcome[names.index("unknown")]) + _LEAST)


def _odds(probability: float) -> float:
    p = min(max(probability, _CLIP), 1 - _CLIP)
    return log(p / (1 - p))
