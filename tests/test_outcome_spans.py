"""Clauses and outcomes where the rules and the transformer meet: a stand-in for the transformer says where an outcome begins."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from patient_stories.nlp.fusion import _cut
from patient_stories.nlp.reading import read


class Begins:
    """Begins an outcome, with this probability, at each place of one of `words`; at every other place with next to none."""

    def __init__(self, text: str, words: list[str], probability: float = 0.9, **threshold: float):
        self.text, self.words, self.probability = text, words, probability
        self.calibration = SimpleNamespace(threshold=threshold)

    def begins(self, layer: str, start: int, end: int) -> float:
        return self.probability if self.text[start:end] in self.words else 0.01


def clauses(text: str, words: list[str], probability: float = 0.9, **threshold: float) -> list[str]:
    reading = read(text)
    found = [c for s in reading.sentences for c in _cut(reading, Begins(text, words, probability, **threshold), s.clauses)]
    assert [w for first, last in found for w in range(first, last)] == [w for s in reading.sentences for c in s.clauses for w in range(*c)]
    return [text[slice(*reading.chars_of(*c))] for c in found]


LIST = "I had Zoloft, no change at all, Lexapro and sleepless nights"


@pytest.mark.parametrize(("words", "wanted"), [
    ([], [LIST]),
    (["no"], ["I had Zoloft", "no change at all, Lexapro and sleepless nights"]),
    (["no", "Lexapro"], ["I had Zoloft", "no change at all", "Lexapro and sleepless nights"]),
    (["and"], ["I had Zoloft, no change at all, Lexapro", "and sleepless nights"]),
    (["had", "change", "sleepless"], [LIST]),  # without punctuation before it
    (["I"], [LIST]),  # where a clause begins already
])
def test_a_clause_is_cut_where_an_outcome_begins_behind_punctuation_or_at_and(words: list[str], wanted: list[str]) -> None:
    assert clauses(LIST, words) == wanted


def test_the_threshold_is_the_models() -> None:
    assert len(clauses(LIST, ["no"], 0.2)) == 2
    assert len(clauses(LIST, ["no"], 0.2, **{"outcome.begin": 0.3})) == 1
    assert len(clauses(LIST, ["no"], 0.05)) == 1


def test_clauses_of_the_rules_stay() -> None:
    assert clauses("I took Zoloft but nothing moved, it felt like lead", []) == ["I took Zoloft", "but nothing moved", "it felt like lead"]
