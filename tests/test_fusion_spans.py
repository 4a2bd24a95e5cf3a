"""Treatment spans where the transformer and the lexicon meet: a stand-in for the transformer says what it marks."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from patient_stories.nlp.fusion import treatment_mentions
from patient_stories.nlp.reading import read


class Marks:
    """Takes the words of `marked` for treatments, each wherever its `places` say (number of the occurrence; None: everywhere)."""

    def __init__(self, text: str, marked: dict[str, list[int] | None], who: dict[str, str], confidence: float):
        self.text, self.who, self.confidence = text, who, confidence
        self.calibration = SimpleNamespace(threshold={"treatment.lexicon": 0.5, "treatment.name": 0.5})
        self.found = sorted(
            (match.start(), match.end())
            for words, places in marked.items()
            for number, match in enumerate(re.finditer(rf"\b{words}\b", text)) if places is None or number in places
        )

    def spans(self, layer: str) -> list[dict]:
        return [{"start": start, "end": end, "confidence": self.confidence} for start, end in self.found]

    def marked(self, layer: str, start: int, end: int) -> float:
        return 0.9 if any(a < end and start < b for a, b in self.found) else 0.05

    def attribute(self, head: str, start: int, end: int) -> tuple[str, float]:
        if head == "treatment.experiencer":
            return self.who.get(self.text[start:end], "patient"), 0.99
        return "lifestyle", 0.9


def found(text: str, marked: dict[str, list[int] | None], who: dict[str, str] | None = None, confidence: float = 0.75) -> list[str]:
    return [text[m["start"]:m["end"]] for m in treatment_mentions(read(text), Marks(text, marked, who or {}, confidence), None)]


@pytest.mark.parametrize(("text", "marked", "wanted"), [
    ("We met the college counsellor twice.", ["college", "counsellor"], ["college counsellor"]),
    ("She joined an integrated recovery programme.", ["integrated", "recovery programme"], ["integrated recovery programme"]),
    ("She joined the walk-and-talk group.", ["walk", "and-talk group"], ["walk-and-talk group"]),
    ("On Zoloft Lexapro Paxil for years.", ["Zoloft", "Lexapro", "Paxil"], ["Zoloft", "Lexapro", "Paxil"]),
    ("He took zolpidorm, tablets at night.", ["zolpidorm", "tablets"], ["zolpidorm", "tablets"]),
])
def test_pieces_of_a_name_that_no_lexicon_has_are_one_mention(text: str, marked: list[str], wanted: list[str]) -> None:
    assert found(text, dict.fromkeys(marked)) == wanted


def test_a_persons_name_is_no_treatment_where_it_stands_beside_a_verb_of_taking() -> None:
    text = "Marta was tired. Marta cried. Then Marta started lithium, and Marta slept."
    assert found(text, {"Marta": [2], "lithium": None}) == ["lithium"]


def test_what_is_marked_at_most_of_its_places_stays_at_each_of_these() -> None:
    text = "The kefu helped. I drink kefu daily. My aunt sells kefu."
    assert found(text, {"kefu": [0, 1]}) == ["kefu", "kefu"]


@pytest.mark.parametrize(("confidence", "wanted"), [(0.7, ["sertraline"]), (0.95, ["sertraline", "enkephalin"])])
def test_what_no_lexicon_has_must_be_surer_where_people_in_general_have_it(confidence: float, wanted: list[str]) -> None:
    text = "I take sertraline. It leaves enkephalin alone."
    assert found(text, {"sertraline": None, "enkephalin": None}, {"enkephalin": "general"}, confidence) == wanted


def test_people_who_treat_are_a_treatment_only_where_the_patient_has_them() -> None:
    text = "I saw a psychologist. In that method psychologists work in pairs."
    marked = {"psychologist": None, "psychologists": None}
    assert found(text, marked, {"psychologists": "general"}) == ["psychologist"]
    assert found(text, marked) == ["psychologist", "psychologists"]
