"""Who tells the story, and by which words the text refers to the patient."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from .reading import Block, Reading

FIRST = frozenset("i me my mine myself im ive id ill we our us were weve".split()) - {"were", "ill"}
_THIRD = frozenset("he she him her his hers himself herself hes shes hed shed".split()) - {"shed"}
_SECOND = frozenset("you your yours yourself youve youre".split())
_KIN = frozenset(
    "son daughter husband wife mum mom mother father dad brother sister partner boyfriend girlfriend grandson granddaughter boy girl "
    "grandmother grandfather nan gran friend fiance fiancee child baby stepson stepdaughter niece nephew".split()
)
_CASE = re.compile(r"\b(case report|year-old (?:wo)?(?:man|male|female|patient|gentleman|lady)[^.]{0,60}\b(?:presented|was (?:referred|admitted|seen))|the patient (?:was|had|reported|denied|presented))\b", re.I)
_TITLE = re.compile(r"\b(?:Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Nurse|St|Saint)\.?\s+(?:[A-Z][\w'’-]+\s?){1,3}")
_NAME = re.compile(r"(?<![\w'’-])([A-ZÀ-Þ][a-zà-ÿ]+(?:['’-][A-ZÀ-Þ]?[a-zà-ÿ]+)?)\b")
_NOT_NAMES = frozenset(
    "The A An And But Or So Yet For In On At By To From With Without After Before When While Since Until During Once Then Now Today If Because Although "
    "He She It They We I You His Her Their My Our Your Its This That These Those There Here What Who How Why Where Which Not No Yes "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November "
    "December Christmas Easter Dr Doctor Mr Mrs Ms Professor Prof NHS English British American God Some Most Many One Two Three Four Five Six "
    "Every Each All Both Other Another Even Just Only Still Also Like Unlike Despite Over Under Clinical Research Studies Patients People "
    "Treatment Depression Anxiety Medication Therapy Interviewer Side Effects Comments Reason University Hospital Clinic Centre Center Street Week".split()
)


@dataclass(frozen=True, slots=True)
class Narration:
    """`kind` is the narrator; `names` and `pronouns` are folded words that mean the patient (pronouns of the running text)."""

    kind: str
    names: frozenset[str]
    pronouns: frozenset[str]

    def refers(self, reading: Reading, word: int, block: Block) -> bool:
        """Does word number `word` mean the patient?"""
        key = reading.keys[word]
        if key in self.names:
            return True
        if block.kind == "question":
            return key in _SECOND
        if key in FIRST:
            return self.kind in ("patient", "interview") or (self.kind != "relative" and reading.quoted(word)) or key in self.pronouns
        return key in self.pronouns


def narration(reading: Reading, metadata: Mapping[str, Any]) -> Narration:
    keys = reading.keys
    quoted = [False] * len(keys)
    for first, last in reading.quotations:
        quoted[first:last] = [True] * (last - first)
    plain = Counter(k for k, q in zip(keys, quoted, strict=True) if not q)
    first, third = sum(plain[w] for w in FIRST), sum(plain[w] for w in _THIRD)
    kind = _kind(reading, metadata, plain, first, third)
    if kind in ("patient", "interview"):
        return Narration(kind, frozenset(), FIRST)
    names = _names(reading)
    if kind == "relative":
        kin = _patient_kin(keys)
        names = names | kin
    if kind == "clinician":
        names = names | {"patient"}
    return Narration(kind, frozenset(names), _third_person(plain, kind))


def _kind(reading: Reading, metadata: Mapping[str, Any], plain: Counter, first: int, third: int) -> str:
    given = metadata.get("narrator")
    if given in ("patient", "relative", "clinician", "journalist", "interview"):
        return given
    questions = sum(b.kind == "question" for b in reading.blocks)
    if questions >= 2 and questions * 6 >= len(reading.blocks):
        return "interview"
    total = max(sum(plain.values()), 1)
    if first / total < 0.012 and _CASE.search(reading.text):
        return "clinician"
    if third and (first < third * 0.35 or first / total < 0.012) and total > 60:
        return "journalist"
    kin = _patient_kin(reading.keys)
    if kin and third > first * 0.9 and total > 60:
        return "relative"
    return "patient"


def _patient_kin(keys: list[str]) -> frozenset[str]:
    """The relative a narrator speaks of most, if often enough to be the story's patient."""
    found = Counter(b for a, b in pairwise(keys) if a in ("my", "our") and b in _KIN)
    found.update(c for a, _, c in zip(keys, keys[1:], keys[2:], strict=False) if a in ("my", "our") and c in _KIN)
    if not found:
        return frozenset()
    best, count = found.most_common(1)[0]
    return frozenset({best}) if count >= 2 or len(found) == 1 else frozenset()


def _names(reading: Reading) -> frozenset[str]:
    """The folded name of the person who is named most, and the surname that follows it at first mention."""
    text = _TITLE.sub(lambda m: " " * len(m.group()), reading.text)
    found: Counter[str] = Counter()
    for match in _NAME.finditer(text):
        name = re.sub(r"['’]s$", "", match[1])
        if name not in _NOT_NAMES and len(name) > 2:
            before = text[:match.start()].rstrip()[-1:]
            found[name] += 1 if before in ("", ".", "!", "?", "\n", ":", "•", "-") else 2
    lower = {w for w in re.findall(r"\b[a-zà-ÿ]+\b", text)}
    candidates = [(n, name) for name, n in found.items() if name.lower() not in lower]
    if not candidates:
        return frozenset()
    count, best = max(candidates, key=lambda c: (c[0], -text.find(c[1])))
    if count < 3:
        return frozenset()
    names = {best.lower()}
    surname = re.search(rf"\b{re.escape(best)}\s+([A-Z][\w'’-]+)", text)
    if surname and surname[1] not in _NOT_NAMES:
        names.add(surname[1].lower().replace("'", "").replace("’", ""))
    return frozenset(names | {n + "s" for n in names})


def _third_person(plain: Counter, kind: str) -> frozenset[str]:
    he, she = plain["he"] + plain["his"] + plain["him"], plain["she"] + plain["her"]
    they = plain["they"] + plain["their"] + plain["them"]
    if max(he, she) == 0 and they:
        return frozenset("they their them theyve theyre".split())
    if he >= she:
        return frozenset("he him his himself hes hed".split())
    return frozenset("she her hers herself shes".split())
