"""Component `patient_stories_context`: whose a mention is, what became of it, whether it is there, where it comes from.

Decisions are made in three steps. A sentence gets a `Perspective` (the patient, a particular other, people in
general) from who is named in it and from what stands over it; a mention takes its sentence's perspective unless a
nearer cue says otherwise; status, assertion and cause follow from the nearest cue that reaches the mention without
crossing a "but", a semicolon or another treatment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .cues import ASSERTION, STATUS, Cue, Cues
from .lexicon import treatment_concepts
from .narration import FIRST, Narration, narration
from .reading import Reading, Sentence
from .words import fold_phrase

_CONNECTORS = frozenset("and or plus then with nor the a an my his her also both".split())
_WEIGHT = {"declined": 3.0, "not_tried": 2.8, "planned": 2.4, "stopped": 2.1, "ongoing": 1.8, "tried_cue": 1.9}
_BARRIERS = frozenset("but however although though whereas yet".split())


@dataclass(slots=True)
class Perspective:
    patient: bool  # the sentence refers to the patient
    general: bool  # a cue of general statements
    others: list[Cue]  # cues of particular other people


class Context:
    """Answers the questions about mentions of one reading. Mentions are records with word ranges `first`, `last`."""

    def __init__(self, reading: Reading, metadata: Mapping[str, Any]):
        self.reading = reading
        self.narration: Narration = narration(reading, metadata)
        self.cues = Cues(reading)
        self.perspectives = [self._perspective(n, s) for n, s in enumerate(reading.sentences)]
        self._sentences_of: list[list[int]] = [[] for _ in reading.blocks]
        for number, sentence in enumerate(reading.sentences):
            self._sentences_of[sentence.block].append(number)
        self.blocks = [any(p.patient for p in self._of_block(b)) for b in range(len(reading.blocks))]
        self.reviewed = reviewed_concept(metadata)
        self.reviewed_status = self._reviewed_status()

    # ------------------------------------------------------------- whose
    def _perspective(self, number: int, sentence: Sentence) -> Perspective:
        block = self.reading.blocks[sentence.block]
        patient = any(self.narration.refers(self.reading, w, block) for w in range(sentence.first, sentence.last))
        general = any(True for _ in self.cues.of(number, ("general",)))
        others = [c for c in self.cues.of(number, ("other",)) if not self._is_patient_kin(c)]
        return Perspective(patient, general, others)

    def _is_patient_kin(self, cue: Cue) -> bool:
        return any(self.reading.keys[w] in self.narration.names for w in range(cue.first, cue.last))

    def _of_block(self, block: int) -> list[Perspective]:
        return [self.perspectives[number] for number in self._sentences_of[block]]

    def experiencer(self, first: int, last: int) -> tuple[str, str]:
        """(experiencer, rule) of the mention at words first:last."""
        number = self.reading.sentence_of[first]
        sentence, perspective = self.reading.sentences[number], self.perspectives[number]
        for cue in perspective.others:
            if cue.last <= first and self._owns(cue, first, sentence):
                return "other", f"other:{cue.form}"
        if perspective.patient and not (perspective.general and self._general_near(number, first, sentence)):
            return "patient", "reference"
        if perspective.general:
            return "general", "general cue"
        return self._from_surroundings(sentence)

    def _owns(self, cue: Cue, first: int, sentence: Sentence) -> bool:
        """Is the other person the subject of what stands at `first`? Not if the patient is named in between."""
        block = self.reading.blocks[sentence.block]
        between = range(cue.last, first)
        if first - cue.last > 14 or any(self.reading.keys[w] in _BARRIERS for w in between):
            return False
        if any(self.narration.refers(self.reading, w, block) for w in between if self.reading.keys[w] not in ("her", "his", "their")):
            return False
        before = self.reading.keys[max(cue.first - 2, sentence.first):cue.first]
        return not any(k in ("with", "to", "by", "from", "told", "tell", "says", "for") for k in before)

    def _general_near(self, number: int, first: int, sentence: Sentence) -> bool:
        """In a sentence that speaks of the patient too, a general cue counts only in the mention's own clause without him."""
        clause = next((c for c in sentence.clauses if c[0] <= first < c[1]), (sentence.first, sentence.last))
        block = self.reading.blocks[sentence.block]
        if any(self.narration.refers(self.reading, w, block) for w in range(*clause)):
            return False
        return any(clause[0] <= c.first < clause[1] for c in self.cues.of(number, ("general",)))

    def _from_surroundings(self, sentence: Sentence) -> tuple[str, str]:
        """A sentence that names nobody: read it with its list's introduction, its paragraph, its heading."""
        block = self.reading.blocks[sentence.block]
        if self.narration.kind in ("patient", "interview", "relative"):
            if block.kind in ("list_item", "heading") and self._general_block(block.intro if block.kind == "list_item" else -1):
                return "general", "list introduction"
            return "patient", "narrator"
        if block.kind == "list_item" and block.intro >= 0:
            if self.blocks[block.intro] and not self._general_block(block.intro):
                return "patient", "list introduction"
            intro = self.reading.blocks[block.intro]
            if intro.kind == "heading" and self.blocks[sentence.block]:
                return "patient", "list"
            return "general", "list introduction"
        if block.kind == "heading":
            return ("patient", "heading") if self.blocks[sentence.block] else ("general", "heading")
        if self.blocks[sentence.block]:
            return ("patient", "paragraph") if not any(p.general for p in self._of_block(sentence.block)) else ("general", "paragraph")
        return "general", "no reference to the patient"

    def _general_block(self, block: int) -> bool:
        return block >= 0 and any(p.general and not p.patient for p in self._of_block(block))

    # ------------------------------------------------------------ status
    def status(self, first: int, last: int, concept: str) -> tuple[str, str]:
        """(status, rule) of a patient's treatment mention."""
        number = self.reading.sentence_of[first]
        sentence = self.reading.sentences[number]
        best: tuple[float, Cue] | None = None
        for cue in self.cues.of(number, STATUS):
            distance = cue.distance(first, last)
            if distance is None or self._blocked(cue, first, last, distance):
                continue
            weight = _WEIGHT[cue.kind] - 0.12 * distance + 0.05 * (cue.last - cue.first)
            if best is None or weight > best[0]:
                best = (weight, cue)
        block = self.reading.blocks[sentence.block]
        if block.kind == "question" and self._denied_after(sentence):
            return "not_tried", "answer"
        if best:
            kind = best[1].kind
            if kind == "tried_cue" and concept == self.reviewed:
                return self.reviewed_status, "reviewed treatment"
            return ("tried" if kind == "tried_cue" else kind), f"{kind}:{best[1].form}"
        if concept == self.reviewed:
            return self.reviewed_status, "reviewed treatment"
        return "tried", "default"

    def _blocked(self, cue: Cue, first: int, last: int, distance: int) -> bool:
        span = range(cue.last, first) if cue.last <= first else range(last, cue.first)
        keys = self.reading.keys
        if any(keys[w] in _BARRIERS for w in span):
            return True
        breaks = sum(self.reading.breaks[w] for w in (*span, cue.first if cue.first >= last else first))
        return breaks > 1 and not all(keys[w] in _CONNECTORS or w in self._listed for w in span)

    _listed: frozenset[int] = frozenset()

    def set_listed(self, words: frozenset[int]) -> None:
        """Words that belong to treatment mentions: a cue reaches over a list of them."""
        self._listed = words

    def _denied_after(self, sentence: Sentence) -> bool:
        """Does the answer to an interviewer's question begin with a no?"""
        block = self.reading.blocks[sentence.block]
        following = self.reading.keys[block.last:block.last + 6]
        return any(k in ("no", "nope", "never", "nah") for k in following)

    def _reviewed_status(self) -> str:
        if not self.reviewed:
            return "tried"
        stopped = any(
            cue.kind == "stopped" and self._says_stopped(n, cue)
            for n in range(len(self.reading.sentences)) for cue in self.cues.of(n, ("stopped",))
        )
        return "stopped" if stopped else "ongoing"

    def _says_stopped(self, number: int, cue: Cue) -> bool:
        """Not of another drug, not a condition or a plan ("when I stop", "can't stop")."""
        before = self.reading.keys[max(cue.first - 4, self.reading.sentences[number].first):cue.first]
        if any(k in ("to", "not", "cant", "dont", "if", "when", "want", "wont", "never", "should", "could", "would", "before", "you", "trying") for k in before):
            return False
        after = self.reading.keys[cue.last:cue.last + 2]
        return any(k in FIRST for k in (*before, *self.reading.keys[cue.first:cue.last])) or any(k in ("it", "this", "taking", "the") for k in after)

    # ----------------------------------------------------------- symptoms
    def assertion(self, first: int, last: int, flags: list[str]) -> tuple[str, str]:
        number = self.reading.sentence_of[first]
        if "regained" in flags:
            return "improved", "regained state"
        best: tuple[float, Cue] | None = None
        for cue in self.cues.of(number, ASSERTION):
            distance = cue.distance(first, last)
            if distance is None or self._crosses(cue, first, last):
                continue
            weight = -distance + 0.5 * (cue.last - cue.first)
            if best is None or weight > best[0]:
                best = (weight, cue)
        if best is None:
            return ("absent", "form") if "absent" in flags else ("present", "default")
        return best[1].kind, f"{best[1].kind}:{best[1].form}"

    def _crosses(self, cue: Cue, first: int, last: int) -> bool:
        span = range(cue.last, first) if cue.last <= first else range(last, cue.first)
        keys = self.reading.keys
        if any(keys[w] in _BARRIERS for w in span):
            return True
        edges = [*span, first if cue.last <= first else cue.first]
        breaks = sum(self.reading.breaks[w] for w in edges)
        if cue.kind == "absent" and cue.last <= first:
            return breaks > 0 and not all(k in ("or", "nor", "and") or w in self._listed for w, k in ((w, keys[w]) for w in span))
        return breaks > 0

    def cause(self, first: int, last: int, label: str, flags: list[str]) -> tuple[str, str]:
        number = self.reading.sentence_of[first]
        sentence = self.reading.sentences[number]
        block = self.reading.blocks[sentence.block]
        if "withdrawal" in flags:
            return "withdrawal", "form"
        if label == "diagnosis" or block.field == "reason":
            return "illness", "default"
        for kind in ("withdrawal", "side"):
            for cue in self.cues.of(number, (kind,)):
                distance = cue.distance(first, last)
                if distance is not None and not any(
                        self.reading.keys[w] in _BARRIERS for w in range(min(cue.last, last), max(first, cue.first))):
                    return ("withdrawal" if kind == "withdrawal" else "side_effect"), f"{kind}:{cue.form}"
        if block.field == "side":
            return "side_effect", "field"
        if block.intro >= 0 and any(True for n in self._sentences_of[block.intro] for _ in self.cues.of(n, ("side",))):
            return "side_effect", "list introduction"
        if "side" in flags:
            return "side_effect", "form"
        return "illness", "default"


def reviewed_concept(metadata: Mapping[str, Any]) -> str | None:
    """The concept of `metadata.treatment`: what a source says the text is about."""
    name = metadata.get("treatment")
    if not isinstance(name, str) or not name.strip():
        return None
    entry = treatment_concepts().get(fold_phrase(name))
    return entry.concept if entry else name.strip().lower()
