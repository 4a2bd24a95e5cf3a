"""Component `patient_stories_treatments`: finds treatment mentions with the lexicon and gives each its concept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from .details import details
from .lexicon import TreatmentEntry, treatment_patterns
from .outcomes import TRIED
from .patterns import Match, longest
from .reading import Reading
from .words import singular

# Words that make the treatment reading of a weak or ambiguous word likely, within a few words before it …
_BEFORE = frozenset(
    "take takes taking took taken on off tried try tries trying started start starting starts prescribed prescribe use used using given gave offered "
    "had have having has refused declined recommended suggested stopped stopping quit more dose doses mg course courses sessions session months "
    "weeks years wks yrs of needed need needs without different another new increased my his her our their your added adding switched "
    "referred recommend via received getting get got went did do does doing done through hated loved began plus his some these those other "
    "proper further regular daily weekly private found find undergo underwent put every continue continued completed attend attended".split()
)
# … and within two words after it.
_AFTER = frozenset(
    "helped helps help worked works working work made makes did does didnt doesnt dont stopped made gave gives saved is was are were has "
    "wasnt isnt werent wore kicked changed regime regimen seems seemed and or mg tablet tablets pill pills therapy sessions session twice once daily".split()
)
_DETERMINERS = frozenset("a an the my his her our their your this that these those some any more new different other another same".split())
STAND_INS = frozenset("drug drugs treatment treatments medicine medicines placebo remedy remedies regimen".split())
_COMPOUND = frozenset("class classes company companies test tests testing interaction interactions abuse misuse addict addicts dealer trial trials user users".split())
_TAKING = frozenset(
    "take takes taking took taken on off refuse refused refuses declined tried try trying started prescribed given offered needed need without more "
    "my his her our their after of no further".split()
)
_POINTING = frozenset("this that these those the which such what every each any same first second third new other".split())
_SPEAKING = frozenset("said says told tells thinks thought asked asks suggested suggests explained explains calls called wanted wants noticed agreed put".split())
_STANDING_FOR = frozenset("this that these those any every each which what such no".split())
_OF_ANOTHER = frozenset("my his her their our other another different new of more second third old previous with without and or own".split())
_DRUG = frozenset("medication medicine med drug prescription tablet pill capsule".split())
_FORMS = frozenset("injection infusion tablet pill jab shot drip capsule patch spray inhaler cream gel drop lozenge".split())
_NAMELESS = frozenset("augmentation infusion injection medication patch topical vaccine".split())  # families of drug words that name no drug
_KINDS = frozenset(("diet", "exercise", "sport", "hobbies", "relaxation", "healthy lifestyle"))  # of what one does oneself, in a word
_DEFINITE = frozenset("the my his her these those your our".split())
_WIDER = {
    **dict.fromkeys(("SSRI", "SNRI", "TCA", "MAOI", "atypical antidepressant"), "antidepressant"),
    **dict.fromkeys(("atypical antipsychotic", "typical antipsychotic"), "antipsychotic"),
    **dict.fromkeys(("ACE inhibitor", "ARB", "calcium channel blocker"), "antihypertensive"),
}
_ANY_DRUG = "medication"  # the concept of "medication", "tablets", "pill" where nothing says which
_SUFFIXES = frozenset("xr xl sr cr er la xt ir cd ec pm hfa retard lai depot odt mr pr dr hcl hydrochloride sodium carbonate".split())


BARE = "bare noun for the treatment before"
DEEDS = frozenset(("lifestyle", "mind_body"))  # labels of what one does oneself


class Named(NamedTuple):
    """A treatment that was named, at word number `word`; None for the one that the source names."""

    entry: TreatmentEntry
    word: int | None = None


class Candidates:
    """Treatment mentions of one reading: `find` yields (first word, last word, entry, confidence)."""

    def __init__(self, reading: Reading):
        self.reading = reading

    def find(self, *, lenient: bool = False) -> list[tuple[int, int, TreatmentEntry, float]]:
        """`lenient` keeps, with a confidence of 0.3, what the words around it don't support: a hint for the encoder."""
        matches = longest(treatment_patterns().find(self.reading.keys, self.reading.breaks), rank=lambda m: (len(m.payload.flags),))
        plain = [m for m in matches if not m.payload.flags & {"weak", "ambiguous", "person"}]
        near = {i for m in plain for i in range(m.start - 3, m.end + 3)}
        ends = {m.end for m in plain}
        found = []
        for match in matches:
            confidence = self._confidence(match, near, ends) or (0.3 if lenient else 0.0)
            if confidence:
                found.append((match.start, self._with_suffix(match), match.payload, confidence))
        return found

    def _confidence(self, match: Match, near: set[int], ends: set[int]) -> float:
        """0 where the words don't mean the treatment here. `near` are the words around treatments named plainly, `ends` those after them."""
        entry: TreatmentEntry = match.payload
        text = self.reading.text[self.reading.starts[match.start]:self.reading.ends[match.end - 1]]
        flags = entry.flags
        if "abbrev" in flags and not self._abbreviation(text, match, "ambiguous" in flags):
            return 0.0
        if self._in_diagnosis(match) or (text == "rest" and match.start and self.reading.keys[match.start - 1] == "the"):
            return 0.0  # "the rest" is what is left
        if self.reading.keys[match.start] in STAND_INS and match.end - match.start == 1 and not self._owned(match):
            return 0.0
        if "person" in flags:
            return 0.6 if self._person(match) else 0.0
        if "ambiguous" in flags and "abbrev" not in flags:
            listed = any(i in near for i in range(match.start, match.end))
            return 0.6 if listed or self._cued(match) else 0.0
        if "weak" in flags:
            coordinated = match.start - 1 in ends and self.reading.keys[match.start - 1] == "and"  # "lifestyle changes and exercise"
            return 0.6 if coordinated or self._cued(match) else 0.0
        return 0.8 if "misspelling" in flags else 0.95

    def _abbreviation(self, text: str, match: Match, ambiguous: bool) -> bool:
        """Written as the lexicon has it, plural apart; an ambiguous one in a shouted sentence needs a cue."""
        form = match.payload.form
        if text not in (form, form + "s") and "-".join(text.split()) != form:
            return False
        return not (ambiguous and self._shouting(match) and not self._cued(match))

    def _owned(self, match: Match) -> bool:
        """"my treatment", "refused drugs" stand for something that the patient had; "the treatment", "this drug" only point back."""
        sentence = self.reading.sentences[self.reading.sentence_of[match.start]]
        before = self.reading.keys[max(match.start - 2, sentence.first):match.start]
        if match.end < sentence.last and self.reading.keys[match.end] in _COMPOUND:
            return False
        return bool(before) and before[-1] not in _POINTING and any(k in _TAKING for k in before)

    def _shouting(self, match: Match) -> bool:
        sentence = self.reading.sentences[self.reading.sentence_of[match.start]]
        text = self.reading.text[sentence.start:sentence.end]
        return sum(c.isupper() for c in text) > 0.7 * max(sum(c.isalpha() for c in text), 1)

    def _in_diagnosis(self, match: Match) -> bool:
        """"treatment-resistant depression", "medication-overuse headache", "alcohol withdrawal"."""
        keys, end = self.reading.keys, match.end
        after = keys[end] if end < len(keys) and not self.reading.breaks[end] else ""
        return after in ("resistant", "refractory", "overuse", "naive", "induced") or (after == "withdrawal" and "class" not in match.payload.flags)

    def _cued(self, match: Match) -> bool:
        keys, sentence = self.reading.keys, self.reading.sentences[self.reading.sentence_of[match.start]]
        before = keys[max(match.start - 3, sentence.first):match.start]
        after = keys[match.end:min(match.end + 2, sentence.last)]
        if any(k in _BEFORE for k in before) or (after and after[0] in _AFTER):
            return True
        block = self.reading.blocks[sentence.block]
        return block.kind == "list_item" and match.start - block.first <= 2

    def _person(self, match: Match) -> bool:
        """"saw a psychologist" stands for the therapy; "my psychologist says" speaks of the person."""
        keys, sentence = self.reading.keys, self.reading.sentences[self.reading.sentence_of[match.start]]
        before = keys[max(match.start - 4, sentence.first):match.start]
        if match.end < sentence.last and keys[match.end] in _SPEAKING:
            return False
        if any(k in ("see", "sees", "saw", "seeing", "seen", "with", "found", "referred", "through", "via", "tried", "had", "assigned") for k in before):
            return True
        return bool(before) and before[-1] in _DETERMINERS and not self.reading.breaks[match.start]

    def _with_suffix(self, match: Match) -> int:
        """"Wellbutrin XL": the formulation belongs to the name."""
        end, keys = match.end, self.reading.keys
        if match.payload.label == "medication" and end < len(keys) and keys[end] in _SUFFIXES and not self.reading.breaks[end]:
            return end + 1
        return end


def mentions(reading: Reading, reviewed: TreatmentEntry | None = None) -> Iterator[dict]:
    """Yield a record for each treatment mention: offsets, label, concept, rule, confidence, and the details around it.

    `reviewed` is the treatment that the source says the text is about: "the tablets" mean it.
    """
    found = Candidates(reading).find()
    latest = {reviewed.label: Named(reviewed)} if reviewed else {}
    for number, (first, last, entry, confidence) in enumerate(found):
        start, end = reading.chars_of(first, last)
        entry, rule = meant(reading, first, last, entry, latest, reviewed)
        remember(latest, entry, first)
        concept = {"name": entry.concept}
        if entry.id:
            concept["id"] = entry.id
        until = found[number + 1][0] if number + 1 < len(found) else len(reading.keys)
        since = found[number - 1][1] if number else 0
        yield {
            "start": start, "end": end, "label": entry.label, "concept": concept, "confidence": confidence, "rule": rule,
            "attributes": details(reading, first, last, since, until),
        }


def remember(latest: dict[str, Named], entry: TreatmentEntry, first: int) -> None:
    """Note that the words from `first` on name a treatment, unless they are a word for a kind of treatment."""
    if not entry.flags & {"weak", "class"}:
        for kind in (entry.label, *(families(entry) if entry.label == "medication" else ())):
            latest[kind] = Named(entry, first)


def meant(
    reading: Reading, first: int, last: int, entry: TreatmentEntry, latest: Mapping[str, Named], reviewed: TreatmentEntry | None = None,
) -> tuple[TreatmentEntry, str]:
    """(entry, rule): what a bare noun means. `latest` has the treatment that the text named last, by label and, for drugs, by family.

    With an article or possessive ("the tablets", "her surgery") it is the one of its kind that was named last, as is a form in
    which a drug is given ("ten injections") and the person who gives a therapy ("a kind therapist"). In a review a drug
    without a name is the reviewed one, unless the words speak of another. A class in the singular is the drug of it that was
    named last: in the same block ("metoprolol, a beta blocker"), or anywhere before ("the beta blocker").
    """
    plain = "lexicon:" + (sorted(entry.flags)[0] if entry.flags else "name")
    if "class" in entry.flags:
        named = _of_the_class(reading, first, last, entry, latest)
        return (named.entry, "class noun for the drug before") if named else (entry, plain)
    if last - first > 1 or not (is_bare(entry) or "person" in entry.flags):
        return entry, plain
    sentence = reading.sentences[reading.sentence_of[first]]
    before = reading.keys[first - 1] if first > sentence.first else ""
    named = latest.get(entry.label)
    if named is not None:
        if "person" in entry.flags:
            here = named.word is not None and reading.block_of(named.word) is reading.block_of(first)
            return (named.entry, "the person who gives the treatment before") if here else (entry, plain)
        given = named.word is not None and singular(reading.keys[first]) in _FORMS and before not in ("other", "different")
        if before in _DEFINITE or given:
            return named.entry, BARE
    if reviewed is not None and reviewed.label == "medication" and singular(reading.keys[first]) in _DRUG and before not in _OF_ANOTHER:
        return reviewed, "bare noun for the reviewed treatment"
    return entry, plain


def families(entry: TreatmentEntry) -> set[str]:
    """The families that a drug belongs to: its own, and the wider one ("SSRI" and "antidepressant")."""
    return {entry.family, _WIDER.get(entry.family, entry.family)}


def _of_the_class(reading: Reading, first: int, last: int, entry: TreatmentEntry, latest: Mapping[str, Named]) -> Named | None:
    """The drug of the class that a class noun in the singular stands for, None where it stands for itself."""
    named = latest.get(entry.family)
    if reading.keys[last - 1] != singular(reading.keys[last - 1]) or named is None or named.word is None:
        return None
    article = reading.keys[first - 1] if first else ""
    return named if article in _DEFINITE or reading.block_of(named.word) is reading.block_of(first) else None


def is_bare(entry: TreatmentEntry) -> bool:
    """Is it a word for a kind of treatment ("tablets", "surgery", "exercises")? "Kratom" is weak as well, but the name of a drug;
    "walks" and "faith" are what they are called."""
    if "weak" not in entry.flags:
        return False
    if entry.label in DEEDS or entry.label == "support":
        return entry.concept in _KINDS
    return entry.label != "medication" or entry.family in _NAMELESS


def points_back(reading: Reading, first: int, last: int) -> bool:
    """Is the one word first:last, taken for a bare noun, a stand-in like "this medication", "any therapy", and so no mention?"""
    sentence = reading.sentences[reading.sentence_of[first]]
    return last - first == 1 and first > sentence.first and reading.keys[first - 1] in _STANDING_FOR


def part_of(concept: str, treatments: Iterable[dict]) -> dict | None:
    """The patient's treatment that a drug belongs to which the patient has at no mention by name: in a story of ketamine-assisted
    therapy "the medication" is that therapy's, however often the text explains ketamine. `treatments` have their attributes."""
    named = False
    whole = None
    for mention in treatments:
        if mention["attributes"]["experiencer"] != "patient":
            continue
        if mention["concept"]["name"] == concept:
            named = named or BARE not in mention.get("rule", "")
        elif mention["label"] == "drug_assisted_therapy" and concept in mention["concept"]["name"]:
            whole = mention["concept"]
    return None if named else whole


def stands_for(mention: dict, treatments: Iterable[dict]) -> dict | None:
    """The concept for which a bare "medication" of the patient's stands: the nearest drug that the patient had, None where there is
    none. `treatments` have their attributes; a bare noun that already stands for a drug counts as that drug."""
    if mention["concept"]["name"] != _ANY_DRUG or mention["attributes"].get("status") not in TRIED:
        return None
    named = [t for t in treatments if t["label"] == mention["label"] and t["concept"]["name"] != _ANY_DRUG and t["attributes"].get("status") in TRIED]
    return min(named, key=lambda t: abs(t["first"] - mention["first"]))["concept"] if named else None
