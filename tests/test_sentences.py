"""Sentences: the same words whatever the line ends, none across a block."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from patient_stories.corpus.sentences import sentences


def seen(text: str) -> list[list[str]]:
    return [text[s.start:s.end].split() for s in sentences(text)]


def test_a_hard_wrapped_line_goes_on_and_an_empty_one_ends() -> None:
    assert seen("The tablets made me,\nas they say, sleepy. I\nstopped.\n\nThen came the group") == [
        "The tablets made me, as they say, sleepy.".split(), "I stopped.".split(), "Then came the group".split()]


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
@given(text=st.lists(st.sampled_from(["I slept", "Then", "no. 5", "Dr. Y", "better.", "and so on", "Why?", "20 mg", "\n", "\n\n", ": "])).map(" ".join))
@example(text=f"{'I slept ' * 6}\n and so on \n :  and so on \n I slept")  # lengths are counted as if each line ended in one character
@example(text="better. I slept Then Then Then \n and so on \n :  and so on \n I slept")
def test_line_ends_of_other_systems_change_nothing(newline: str, text: str) -> None:
    assert seen(text.replace("\n", newline)) == seen(text)
