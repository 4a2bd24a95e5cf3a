"""Treatment spans where the transformer and the lexicon meet: a stand-in for the transformer says what it marks."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from patient_stories.nlp.fusion import treatment_mentions
from patient_stories.nlp.reading import read


class Marks:
    """Takes the keys of `marked` for treatments, each at the occurrences that are numbered there (None: at all).

    `probability` is what it gives them where it is asked; `asked` counts how often it is.
    """

    def __init__(self, text: str, marked: dict[str, list[int] | None], who: dict[str, str], confidence: float, probability: float = 0.9):
        self.text, self.who, self.confidence, self.probability, self.asked = text, who, confidence, probability, 0
        self.calibration = SimpleNamespace(threshold={"treatment.lexicon": 0.5, "treatment.name": 0.5})
        self.found = sorted(
            (match.start(), match.end())
            for words, places in marked.items()
            for number, match in enumerate(re.finditer(rf"\b{words}\b", text)) if places is None or number in places
        )

    def spans(self, layer: str) -> list[dict]:
        return [{"start": start, "end": end, "confidence": self.confidence} for start, end in self.found]

    def marked(self, layer: str, start: int, end: int) -> float:
        self.asked += 1
        return self.probability if any(a < end and start < b for a, b in self.found) else 0.05

    def attribute(self, head: str, start: int, end: int) -> tuple[str, float]:
        if head == "treatment.experiencer":
            return self.who.get(self.text[start:end], "patient"), 0.99
        return "lifestyle", 0.9


def found(
    text: str, marked: dict[str, list[int] | None], who: dict[str, str] | None = None, confidence: float = 0.75, probability: float = 0.9,
) -> list[str]:
    return [text[m["start"]:m["end"]] for m in treatment_mentions(read(text), Marks(text, marked, who or {}, confidence, probability), None)]


@pytest.mark.parametrize(("text", "marked", "wanted"), [
    ("We met the college counsellor twice.", ["college", "counsellor"], ["college counsellor"]),
    ("She joined an integrated recovery programme.", ["integrated", "recovery programme"], ["integrated recovery programme"]),
    ("She met the flumo-counsellor twice.", ["flumo", "counsellor"], ["flumo-counsellor"]),
    ("He took a flumorin antidepressant daily.", ["flumorin", "antidepressant"], ["flumorin antidepressant"]),
    ("We tried flumo tablets twice.", ["flumo", "tablets"], ["flumo tablets"]),
    ("We tried a coordinated flumo programme.", ["coordinated", "flumo", "programme"], ["coordinated flumo programme"]),
])
def test_pieces_of_a_name_that_no_lexicon_has_are_one_mention(text: str, marked: list[str], wanted: list[str]) -> None:
    assert found(text, dict.fromkeys(marked)) == wanted


@pytest.mark.parametrize(("text", "marked"), [
    ("On Zoloft Lexapro Paxil for years.", ["Zoloft", "Lexapro", "Paxil"]),
    ("They gave me zolpidorm Zoloft then.", ["zolpidorm", "Zoloft"]),
    ("He took Zoloft medication daily.", ["Zoloft", "medication"]),
    ("He took zolpidorm, tablets at night.", ["zolpidorm", "tablets"]),
    ("He took zolpidorm at night tablets.", ["zolpidorm", "tablets"]),
])
def test_names_in_a_row_are_a_mention_each(text: str, marked: list[str]) -> None:
    assert found(text, dict.fromkeys(marked)) == marked


@pytest.mark.parametrize(("text", "marked", "wanted"), [
    ("She began weekly counselling.", ["weekly counselling"], ["counselling"]),
    ("She began weekly counselling.", ["weekly", "counselling"], ["counselling"]),
    ("She saw them monthly after that.", ["monthly"], []),
])
def test_how_often_is_no_part_of_a_treatments_name(text: str, marked: list[str], wanted: list[str]) -> None:
    assert found(text, dict.fromkeys(marked)) == wanted


def test_a_name_beside_that_of_a_drug_is_not_that_drug() -> None:
    text = "I took kefu Zoloft brintu daily."
    mentions = treatment_mentions(read(text), Marks(text, dict.fromkeys(["kefu", "Zoloft", "brintu"]), {}, 0.75), None)
    assert [m["concept"]["name"] for m in mentions] == ["kefu", "sertraline", "brintu"]


@pytest.mark.parametrize(("text", "word", "concept"), [
    ("I take lamotrigine. Lamy works.", "Lamy", "lamotrigine"),
    ("Lamy works. It is lamotrigine.", "Lamy", "lamotrigine"),
    ("I take lamotrigine. Lamotrogene works.", "Lamotrogene", "lamotrigine"),
    ("I take lamotrigine. Lamy's awful.", "Lamy's", "lamotrigine"),
    ("I take lamotrigine. Kefu's awful.", "Kefu's", "kefu"),
    ("I take lamotrigine. La works.", "La", "la"),
    ("I take lamotrigine. Kamotrigin works.", "Kamotrigin", "kamotrigin"),  # misspelt names begin as they should
    ("I take sertraline. Lamy works.", "Lamy", "lamy"),
    ("I took fluphenazine. I take fluoxetine. Fluoxetene works.", "Fluoxetene", "fluoxetine"),
    ("I took prednisone. I take prednisolone. Prednisolona works.", "Prednisolona", "prednisolone"),  # nearer than what comes first
    ("I take penicillin. The pens help.", "pens", "pens"),
    ("I take buspirone. Био works.", "Био", "био"),
    ("I take buspirone. 100 works.", "100", "100"),
])
def test_a_word_that_is_short_for_a_drug_of_the_story_or_misspells_it_is_that_drug(text: str, word: str, concept: str) -> None:
    marks = Marks(text, {word: None}, {}, 0.75)
    marks.attribute = lambda head, start, end: ("medication" if head == "treatment.label" else "patient", 0.9)
    names = [m["concept"]["name"] for m in treatment_mentions(read(text), marks, None) if text[m["start"]:m["end"]] == word]
    assert names == [concept]


@pytest.mark.parametrize(("text", "word", "concept"), [
    ("Then I had a walk daily.", "walk", "walking"), ("I run, I cry.", "run", "running"), ("I had a bike.", "bike", "cycling"), ("I swum it away.", "swum", "swum"),
    ("Such dances help.", "dances", "dancing"), ("I pace.", "pace", "pacing"), ("I had a pack.", "pack", "pack"), ("I, r, cried.", "r", "r"),
])
def test_the_word_for_a_deed_is_the_exercise(text: str, word: str, concept: str) -> None:
    assert [m["concept"]["name"] for m in treatment_mentions(read(text), Marks(text, {word: None}, {}, 0.75), None)] == [concept]


def test_a_deed_of_ones_own_is_not_the_exercise_named_before() -> None:
    text = "Swimming came first. My run helps more."
    mentions = treatment_mentions(read(text), Marks(text, {"Swimming": None, "run": None}, {}, 0.75), None)
    assert [m["concept"]["name"] for m in mentions] == ["swimming", "running"]


def test_a_name_of_the_storys_own_has_no_line_break() -> None:
    text = "They gave me kefu\n  brintu daily."
    assert [m["concept"]["name"] for m in treatment_mentions(read(text), Marks(text, {"kefu\n  brintu": None}, {}, 0.75), None)] == ["kefu brintu"]


def test_a_word_that_names_no_drug_is_not_short_for_one() -> None:
    text = "I take lamotrigine. Lamy works."
    assert [m["concept"]["name"] for m in treatment_mentions(read(text), Marks(text, {"Lamy": None}, {}, 0.75), None)] == ["lamy"]  # a lifestyle


def test_a_joined_name_is_as_sure_as_its_surest_piece() -> None:
    text = "We tried flumo tablets twice."
    pieces = Marks(text, {"flumo": None, "tablets": None}, {}, 0.75)
    pieces.spans = lambda layer: [{"start": 9, "end": 14, "confidence": 0.9}, {"start": 15, "end": 22, "confidence": 0.6}]
    [mention] = treatment_mentions(read(text), pieces, None)
    assert (mention["start"], mention["end"], mention["confidence"]) == (9, 22, 0.9)


@pytest.mark.parametrize(("text", "marked", "wanted"), [
    ("She joined the walk-and-talk group.", ["walk", "and-talk group"], ["walk-and-talk group"]),
    ("I had ketamine assisted therapy.", ["ketamine", "therapy"], ["ketamine assisted therapy"]),
    ("I had ketamine assisted therapy.", ["ketamine"], ["ketamine"]),
])
def test_several_pieces_inside_a_name_of_the_lexicon_are_that_name_and_one_is_not(text: str, marked: list[str], wanted: list[str]) -> None:
    assert found(text, dict.fromkeys(marked)) == wanted


def test_a_bare_noun_that_only_points_back_is_no_mention() -> None:
    assert found("I take sertraline. This medication helped.", {"sertraline": None, "medication": None}) == ["sertraline"]


def test_a_persons_name_is_no_treatment_where_it_stands_beside_a_verb_of_taking() -> None:
    text = "Marta was tired. Marta cried. Then Marta started lithium, and Marta slept."
    assert found(text, {"Marta": [2], "lithium": None}) == ["lithium"]


def test_what_is_marked_at_most_of_its_places_stays_at_each_of_these() -> None:
    text = "The kefu helped. I drink kefu daily. My aunt sells kefu."
    assert found(text, {"kefu": [0, 1]}) == ["kefu", "kefu"]


@pytest.mark.parametrize(("text", "marked"), [
    ("Lithium is old. Lithium is a salt. I take lithium.", {"lithium": [0]}),
    ("I tried kefu brint. Kefu? A kefu, and kefu again, kefu.", {"kefu brint": None}),
])
def test_what_a_lexicon_has_and_a_name_of_two_words_stay_at_one_place_of_many(text: str, marked: dict[str, list[int] | None]) -> None:
    assert found(text, marked) == list(marked)


def test_a_word_that_stands_only_once_stays_however_unsure() -> None:
    assert found("I drink kefu daily.", {"kefu": None}, probability=0.3) == ["kefu"]


def test_a_word_is_asked_about_once_a_place_however_often_it_is_marked() -> None:
    text = "I like kefu now. " * 50
    marks = Marks(text, {"kefu": None}, {}, 0.75)
    assert len(list(treatment_mentions(read(text), marks, None))) == marks.asked == 50


@pytest.mark.parametrize(("who", "confidence", "stays"), [
    ("patient", 0.1, True), ("other", 0.78, False), ("other", 0.82, True), ("general", 0.82, False), ("general", 0.87, True),
])
def test_what_no_lexicon_has_must_be_surer_where_it_is_not_the_patients(who: str, confidence: float, stays: bool) -> None:
    text = "I take sertraline. It leaves enkephalin alone."
    assert found(text, {"sertraline": None, "enkephalin": None}, {"enkephalin": who}, confidence) == ["sertraline"] + ["enkephalin"] * stays


def test_a_name_of_the_lexicon_stays_where_people_in_general_have_it() -> None:
    assert found("Sertraline is a common drug.", {"Sertraline": None}, {"Sertraline": "general"}) == ["Sertraline"]


def test_people_who_treat_are_a_treatment_unless_they_are_people_in_general() -> None:
    text = "I saw a psychologist. In that method psychologists work in pairs."
    marked = {"psychologist": None, "psychologists": None}
    assert found(text, marked, {"psychologists": "general"}) == ["psychologist"]
    assert found(text, marked, {"psychologists": "other"}) == found(text, marked) == ["psychologist", "psychologists"]


def test_people_who_prescribe_are_never_a_treatment() -> None:
    assert found("My pdoc and two psychiatrists gave me lithium.", {"pdoc": None, "psychiatrists": None, "lithium": None}) == ["lithium"]
