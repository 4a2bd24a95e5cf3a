"""A story in the terminal, with and without colour."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from patient_stories.annotations.terminal import render_story
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary

ANSI = re.compile(r"\x1b\[[0-9;]*m")
TEXT = "Lithium 😀 lifted the grey\r\nblanket, [red]slowly[/red]."


def span(key: str, layer: str, quote: str, label: str, text: str = TEXT, **more) -> Annotation:
    start = text.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, **more)


STORY = Story("a", TEXT, annotations=(
    span("T1", "treatment", "Lithium", "medication", concept={"name": "lithium"}),
    span("S1", "symptom", "grey\r\nblanket", "mood", attributes={"expression": "figurative"}),
    span("O1", "outcome", "Lithium 😀 lifted the grey", "benefit", about=("lithium",)),
), summary=Summary("patient", "partly_improved", (LedgerRow("lithium", "medication", "ongoing", "response", ("sleep",)),)))


def test_without_colour_spans_stand_in_brackets_that_nest():
    shown = render_story(STORY, colour=False)
    assert "[O+: [T: Lithium] 😀 lifted the [S: grey]][S…:\nblanket], [red]slowly[/red]." in shown
    assert "\x1b" not in shown


def test_without_colour_another_persons_treatment_has_a_small_key():
    other = span("T1", "treatment", "Lithium", "medication", attributes={"experiencer": "other"})
    assert "[t: Lithium]" in render_story(Story("a", TEXT, annotations=(other,)), colour=False)


def test_the_ledger_has_outcome_quote_and_side_effects():
    shown = " ".join(render_story(STORY, width=100, colour=False).split())
    for part in ("at the end: partly improved", "+ response", "“Lithium 😀 lifted the grey”", "side effects: sleep", "medication, ongoing"):
        assert part in shown


def test_with_colour_the_characters_are_the_same_with_outcomes_in_brackets():
    shown = render_story(STORY)
    assert "\x1b[" in shown
    assert "⟦+ Lithium 😀 lifted the grey⟧\nblanket, [red]slowly[/red]." in ANSI.sub("", shown)


def test_figures_of_speech_and_other_peoples_treatments_look_different():
    def style_of(annotation: Annotation) -> str:
        lines = render_story(Story("a", TEXT, annotations=(annotation,))).split("\n")
        return next(ANSI.findall(line)[0] for line in lines if "Lithium" in line)

    def treatment(who: str) -> Annotation:
        return span("T1", "treatment", "Lithium", "medication", attributes={"experiencer": who})

    def symptom(how: str) -> Annotation:
        return span("S1", "symptom", "Lithium", "mood", attributes={"expression": how})

    assert len({style_of(a) for a in (treatment("patient"), treatment("other"), symptom("plain"), symptom("figurative"))}) == 4


def test_a_text_cannot_steer_the_terminal():
    text = "a\x1b[2Jb\x07c\x9bd\x00"
    shown = render_story(Story("x\x1b]0;t", text), colour=False)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", shown)
    assert "a␛[2Jb␇c␡d␀" in shown


def test_an_empty_story_is_shown():
    assert "No treatment of the patient" in render_story(Story("e", ""), colour=False)


@given(st.lists(st.sampled_from(["a", "b ", "😀", "é", "界", "\r\n", "[b]"]), max_size=40).map("".join), st.integers(20, 120), st.data())
def test_brackets_balance_and_the_letters_stay(text, width, data):
    annotations = []
    for number, layer in enumerate(("treatment", "symptom", "outcome") if text else ()):
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        annotations.append(Annotation(str(number), layer, start, end, text[start:end], "other"))
    shown = render_story(Story("id", text, annotations=tuple(annotations)), width=width, colour=False)
    assert shown.count("[") == shown.count("]")
    for letter in "😀é界":
        assert shown.count(letter) == text.count(letter)
