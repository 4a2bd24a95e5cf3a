"""Figures of variety against values worked out by hand, and laws that they must keep."""

from __future__ import annotations

import json
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from patient_stories.annotations.diversity import diversity, self_bleu
from patient_stories.corpus.story import Story

A = "the lamp by my bed hummed all winter long"
B = "my bed hummed all winter and nobody else heard"


def stories(*texts: str) -> list[Story]:
    return [Story(id=f"s{i}", text=text) for i, text in enumerate(texts)]


def test_distinct_counts_different_ngrams():
    found = diversity(stories("a b a b", "a b c"))["distinct"]
    assert found == {"1": round(3 / 7, 4), "2": round(3 / 5, 4), "3": 1.0}


def test_copies_have_a_self_bleu_of_one_and_a_nearest_neighbour_of_one():
    found = diversity(stories(A, A, B))
    assert found["self_bleu4"]["highest"] == pytest.approx(1)
    for measure in found["nearest"].values():
        assert measure["highest"] == pytest.approx(1)
        assert measure["pairs"][0] == {"a": "s0", "b": "s1", "similarity": pytest.approx(1)}


def test_self_bleu_by_hand():
    one, two = "a b c d e".split(), "a b c d f".split()
    precisions = (4 / 5) * (3 / 4) * (2 / 3) * (1 / 2)
    assert self_bleu([one, two]) == pytest.approx([precisions ** 0.25] * 2)


def test_self_bleu_clips_a_repeated_word_and_punishes_a_short_text():
    long, short = "a b c d e f g h".split(), "a a a a".split()
    found = self_bleu([long, short])[1]
    precisions = (1 / 4) * (0.5 / 3) * (0.5 / 2) * (0.5 / 1)
    assert found == pytest.approx(math.exp(1 - 8 / 4) * precisions ** 0.25)


def test_self_bleu_takes_the_best_other_text_never_the_text_itself():
    """The highest count of a word may be a text's own; then the second highest must stand in."""
    texts = ["x x x y".split(), "x x z w".split(), "x q r s".split()]
    first, second, _ = self_bleu(texts, order=1)
    assert first == pytest.approx(2 / 4)
    assert second == pytest.approx(2 / 4)


def test_jaccard_of_five_word_runs_by_hand():
    found = diversity(stories("a b c d e f", "a b c d e g", "u v w x y z"))["nearest"]["jaccard_5gram"]
    assert found["highest"] == round(1 / 3, 4)
    assert found["mean"] == round(2 / 9, 4)
    assert found["pairs"] == [{"a": "s0", "b": "s1", "similarity": round(1 / 3, 4)}]


def test_type_token_by_hand():
    words = [f"w{i % 50}" for i in range(150)] + ["new"]
    found = diversity(stories(" ".join(words)))["type_token"]
    assert (found["tokens"], found["types"]) == (151, 51)
    assert found["once"] == round(1 / 51, 4)
    assert found["moving_average"] == round((51 * 0.5 + 0.51) / 52, 4)


def test_nothing_and_one_story_have_figures_without_neighbours():
    assert diversity([])["self_bleu4"]["mean"] is None
    alone = diversity(stories(A))
    assert alone["nearest"]["cosine_tfidf"] == {"mean": None, "median": None, "highest": None, "pairs": []}
    assert alone["type_token"]["moving_average"] is None


def test_the_sample_depends_on_the_seed_and_is_said():
    texts = stories(*(f"{A} {i} {B[:i]}" for i in range(30)))
    first, again, other = (diversity(texts, sample=5, seed=seed)["self_bleu4"] for seed in (1, 1, 2))
    assert first == again != other
    assert first["sample"] == 5


def test_figures_hold_no_text():
    assert "lamp" not in json.dumps(diversity(stories(A, B)))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text("ab cd\n", max_size=60), max_size=6), st.randoms())
def test_the_order_of_stories_changes_nothing_and_shares_are_shares(texts: list[str], chance: random.Random):
    told = stories(*texts)
    found = diversity(told)
    chance.shuffle(told)
    assert diversity(told) == found
    shares = [*found["distinct"].values(), found["self_bleu4"]["highest"], *(m["highest"] for m in found["nearest"].values())]
    assert all(share is None or 0 <= share <= 1 for share in shares)
