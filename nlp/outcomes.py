"""Component `patient_stories_outcomes`: sentences and clauses that say how the patient fared, and with which treatment.

Each clause is read for what it says: cues of `cues.tsv`, and the symptoms in it (one that is gone is a benefit, one that
a treatment caused a side effect). Clauses of one sentence that say the same are one outcome. An outcome is about the
treatments of its own words, else about those that the text spoke of last, else about the reviewed treatment.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from .context import Context
from .cues import OUTCOME
from .reading import Reading, Sentence

OVERALL = "overall"
TRIED = ("tried", "ongoing", "stopped")
_SENTIMENT = {"benefit": "positive", "partial": "mixed", "no_benefit": "negative", "worsening": "negative",
              "side_effect": "negative", "withdrawal": "negative", "tolerated": "positive"}
_MILD = frozenset("slight slightly mild mildly minor little bit somewhat only".split())
_PLURAL = frozenset("they these those them both none neither all nothing everything which each".split())
_CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun day week st nd rd th".split()
)
_THE_OTHERS = frozenset({("everything", "else"), ("nothing", "else"), ("anything", "else"), ("the", "others"), ("the", "rest")})
_LIST_WORDS = frozenset("despite none nothing neither all everything each".split())


@dataclass(slots=True)
class Part:
    """A clause with the labels that it carries and why."""

    first: int
    last: int
    labels: dict[str, str] = field(default_factory=dict)  # label -> rule


class Outcomes:
    def __init__(self, context: Context, treatments: list[dict], symptoms: list[dict]):
        self.context = context
        self.reading: Reading = context.reading
        self.treatments = sorted((t for t in treatments if t["attributes"]["experiencer"] == "patient"), key=lambda t: t["first"])
        self.symptoms = sorted((s for s in symptoms if s["attributes"]["experiencer"] == "patient"), key=lambda s: s["first"])
        self._starts = [t["first"] for t in self.treatments]
        self._symptom_starts = [s["first"] for s in self.symptoms]
        self.focus: list[str] = [context.reviewed] if context.reviewed else []
        self.block_focus: tuple[int, list[str]] = (-1, [])
        self.listed: list[str] = []  # the treatments of the last sentence or list that named several

    def find(self) -> Iterator[dict]:
        """Yield a record for each outcome, in the order of the text."""
        for number, sentence in enumerate(self.reading.sentences):
            if self.personal(number, sentence):
                yield from self._of_sentence(number, sentence)
            self.pass_over(sentence)

    def pass_over(self, sentence: Sentence) -> None:
        """Go on to the next sentence: what this one spoke of is now what "it" means."""
        self._move_focus(sentence, self._tried(sentence.first, sentence.last))

    def personal(self, number: int, sentence: Sentence) -> bool:
        """Can the sentence tell how the patient fared? Not a question or heading, nor one about people in general."""
        kind = self.reading.blocks[sentence.block].kind
        if kind in ("question", "heading"):
            return False
        return self.context.experiencer(sentence.first, sentence.first)[0] == "patient" or bool(
            self._tried(sentence.first, sentence.last))

    def dated(self, part: Part) -> bool:
        """A clause of numbers and names of days and months alone: a diary's date line."""
        return all(k.isdigit() or k in _CALENDAR for k in self.reading.keys[part.first:part.last])

    def _tried(self, first: int, last: int) -> list[str]:
        here = self.treatments[bisect_left(self._starts, first):bisect_left(self._starts, last)]
        return list(dict.fromkeys(t["concept"]["name"] for t in here if t["attributes"].get("status") in TRIED))

    def _move_focus(self, sentence: Sentence, here: list[str]) -> None:
        if not here:
            return
        block, names = self.block_focus
        listed = self.reading.blocks[sentence.block].kind == "list_item"
        if listed and block >= 0 and self.reading.blocks[sentence.block].intro == block:
            self.focus = list(dict.fromkeys([*names, *here]))
        else:
            self.focus = here
        self.block_focus = (self.reading.blocks[sentence.block].intro if listed else -1, self.focus)
        if len(self.focus) > 2:
            self.listed = self.focus

    def _of_sentence(self, number: int, sentence: Sentence) -> Iterator[dict]:
        parts = [Part(first, last) for first, last in sentence.clauses]
        for part in parts:
            self.read(number, part)
        parts = merge(parts)
        for part in parts:
            for label, rule in part.labels.items():
                yield self._record(number, part, label, rule)

    def read(self, number: int, part: Part) -> None:
        """Fill in the labels that cues and symptoms give the clause."""
        for cue in self.context.cues.of(number, OUTCOME):
            if part.first <= cue.first < part.last:
                label = "side_effect" if cue.kind == "side_word" else cue.kind
                part.labels.setdefault(label, f"{cue.kind}:{cue.form}")
        for symptom in self.symptoms[bisect_left(self._symptom_starts, part.first):bisect_left(self._symptom_starts, part.last)]:
            label = self._from_symptom(symptom["attributes"])
            if label:
                part.labels.setdefault(label, f"symptom:{symptom['label']}")
        labels = part.labels
        if "tolerated" in labels:
            labels.pop("side_effect", None)
            labels.pop("no_benefit", None)
        if "withdrawal" in labels:
            labels.pop("side_effect", None)
        if "partial" in labels:
            labels.pop("benefit", None)
            labels.pop("no_benefit", None)
        if "no_benefit" in labels or "worsening" in labels:
            labels.pop("benefit", None)

    @staticmethod
    def _from_symptom(attributes: dict[str, Any]) -> str | None:
        assertion, cause = attributes["assertion"], attributes["cause"]
        if cause == "withdrawal" and assertion in ("present", "worsened"):
            return "withdrawal"
        if cause == "side_effect":
            return {"present": "side_effect", "worsened": "side_effect", "absent": "tolerated", "improved": "tolerated"}.get(assertion)
        return {"improved": "benefit"}.get(assertion)

    def _record(self, number: int, part: Part, label: str, rule: str) -> dict:
        start, end = self.reading.chars_of(part.first, part.last)
        about, certain = self.about(part.first, part.last)
        words = self.reading.keys[part.first:part.last]
        sentiment = _SENTIMENT[label]
        if label == "side_effect" and any(w in _MILD for w in words):
            sentiment = "neutral"
        return {"start": start, "end": end, "label": label, "rule": rule, "attributes": {"sentiment": sentiment},
                "about": about, "confidence": 0.75 if certain else 0.5, "first": part.first, "last": part.last}

    def about(self, first: int, last: int) -> tuple[list[str], bool]:
        """(concepts that an outcome at words first:last is about, whether its own words name them)."""
        here = self._tried(first, last)
        if here:
            return here, True
        sentence = self.reading.sentences[self.reading.sentence_of[first]]
        before = self._tried(sentence.first, first)
        others = self._others(first, last, before or self.focus)
        if others:
            return others, True
        if before:
            return before if any(k in _PLURAL for k in self.reading.keys[first:last]) else before[-1:], True
        block = self.reading.blocks[sentence.block]
        if block.field == "side" and self.context.reviewed:
            return [self.context.reviewed], True
        if not self.focus:
            return [self.context.reviewed or OVERALL], False
        unnamed = self.context.reviewed is not None and self.context.reviewed not in self.focus
        if unnamed and any(k in ("this", "these") for k in self.reading.keys[first:min(first + 3, last)]):
            return [self.context.reviewed], True  # "these" in a review are its own tablets, whatever was named before
        if self._over_list(first, last):
            return list(self.focus), False
        if unnamed and self.context.reviewed_status != "stopped":
            return [self.context.reviewed], False
        return self.focus[-1:], False

    def of_the_others(self, first: int, last: int) -> bool:
        """Do the words first:last speak of all that was listed but what the text has just spoken of?"""
        return bool(self._others(first, last, self.focus)) and not self._tried(first, last)

    def _others(self, first: int, last: int, spoken_of: list[str]) -> list[str]:
        """"Nothing else helped": what was listed, without what the text has just spoken of; not "the rest of the day"."""
        keys = [*self.reading.keys[first:last], ""]
        if any(pair in _THE_OTHERS and keys[number + 2] != "of" for number, pair in enumerate(pairwise(keys[:-1]))):
            return [name for name in self.listed if name not in spoken_of] or self.listed
        return []

    def over_several(self, sentence: Sentence) -> bool:
        """Does the sentence speak as a verdict over a list does ("despite all this", "none of them")?"""
        return any(k in _LIST_WORDS for k in self.reading.keys[sentence.first:sentence.last])

    def _over_list(self, first: int, last: int) -> bool:
        """A verdict over all that was just listed."""
        keys = self.reading.keys[first:last]
        return len(self.focus) > 1 and (any(k in _LIST_WORDS for k in keys) or any(k in _PLURAL for k in keys[:4]) or self.block_focus[0] >= 0)


def merge(parts: list[Part]) -> list[Part]:
    """Join neighbouring clauses that say the same; a clause that says nothing goes with the one before it."""
    out: list[Part] = []
    for part in parts:
        if out and (not part.labels or not out[-1].labels or set(part.labels) == set(out[-1].labels)):
            out[-1] = Part(out[-1].first, part.last, {**part.labels, **out[-1].labels})
        else:
            out.append(part)
    return [p for p in out if p.labels]
