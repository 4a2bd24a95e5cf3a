"""Stories with typing errors: the text changes, what is said of it stays where it was."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import stories

from patient_stories.annotations.validation import faults
from patient_stories.corpus.segments import segment_text
from patient_stories.corpus.story import Annotation, Story
from patient_stories.nlp.training.typos import with_typos


@given(stories(), st.integers(0, 1000))
def test_annotations_go_with_their_words(story: Story, seed: int) -> None:
    typed = with_typos(story, random.Random(seed))
    assert not list(faults(typed))
    kept = {a.id for a in typed.annotations}
    assert all(not any(c.isalnum() for c in a.quote[1:]) for a in story.annotations if a.id not in kept)
    assert [a.id for a in story.annotations if a.id in kept] == [a.id for a in typed.annotations]
    assert sum(c.isspace() for c in typed.text) <= sum(c.isspace() for c in story.text)


TEXT = "I don't know, maybe sertraline helped. Then everything, including the tremors, returned. Sertraline couldn't touch those feelings."


@pytest.mark.parametrize("seed", range(40))
def test_a_word_keeps_its_place_and_first_letter(seed: int) -> None:
    spans = [(text, TEXT.index(text)) for text in ("sertraline", "tremors", "everything", "Sertraline", "feelings")]
    marks = tuple(Annotation(str(i), "treatment", at, at + len(text), text, "medication") for i, (text, at) in enumerate(spans))
    typed = with_typos(Story("a", TEXT, annotations=marks, segments=segment_text(TEXT)), random.Random(seed))
    for (text, _), mark in zip(spans, typed.annotations, strict=True):
        assert typed.text[mark.start:mark.end] == mark.quote
        assert mark.quote[0] == text[0] and abs(len(mark.quote) - len(text)) <= 1 and set(mark.quote) <= set(text)


def test_each_kind_of_error_comes_and_none_comes_always() -> None:
    typed = [with_typos(Story("a", TEXT), random.Random(seed)).text for seed in range(200)]
    for sign in ("dont", "know maybe", "helped.Then"):
        assert 5 < sum(sign in text for text in typed) < 160
    assert 5 < sum("feelings" not in text or "sertraline" not in text for text in typed) < 160
    assert TEXT in typed
