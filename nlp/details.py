"""Dose, route, frequency, duration, sessions, begin and end of a treatment, read from the words around its mention."""

from __future__ import annotations

import re
from functools import cache

from .reading import Reading

_NUMBER = r"(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|thirty-six|forty|fifty|sixty|a hundred|half a|a couple of|a few|several)"
_RANGE = rf"{_NUMBER}(?:\s?(?:-|–|to|or)\s?{_NUMBER})?"
_UNIT = r"(?:second|minute|hour|day|night|week|wk|month|mth|year|yr)s?"
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|fall)"
_DATE = rf"(?:(?:early |late |mid[- ]|the end of )?(?:{_MONTH}\.?,? ?(?:of )?(?:'?\d{{2,4}})?|(?:19|20)\d\d))"

# name -> pattern with the value in group 1. Order within the sentence decides only where two fit one mention.
_PATTERNS = {
    "dose": rf"\b((?:a )?(?:low|high|lower|higher|tiny|small|maximum|full|half)[- ]dose|{_RANGE}\s?(?:mg|mcg|µg|ug|g|ml|iu|units?|milligrams?|micrograms?|mgs|mls|drops|puffs)\b(?:/(?:day|kg|d|week))?)",
    "frequency": rf"\b(\d+\s?x\s?(?:a |per )?(?:daily|day|week|weekly|month)|(?:once|twice|three times|four times|{_NUMBER} times|{_RANGE} (?:hours|minutes|days|nights|evenings|times))(?: or twice)? (?:a|per|each|every) (?:day|night|week|fortnight|month|year)|(?:once|twice|three times) (?:daily|weekly|monthly|nightly)|every (?:other )?(?:single )?(?:day|night|morning|evening|week|weekday|month|fortnight|(?:{_NUMBER} )?(?:hours|days|weeks|months))|(?<!the )\b(?:daily|nightly|weekly|fortnightly|monthly)|as needed|at bedtime|prn)\b",
    "duration": rf"\b(?:for|over|lasted|within|took|after|about|past|last)\s+(?:about |around |nearly |almost |over |the (?:course|space) of |the (?:past|last) |only |just |at least |more than |roughly |some )*((?:{_RANGE}|a|an|many|most of a|the best part of a) (?:long |full |whole |solid |miserable |good )?{_UNIT})\b(?! (?:later|ago|old))|\b({_RANGE} {_UNIT}) (?:of|on)\b",
    "sessions": rf"\b({_RANGE})(?:\s+[\w’'-]+){{0,4}}?\s+(?:sessions|infusions|treatments|rounds|cycles|courses|appointments|injections)\b|\b(?:sessions|rounds|cycles)\s*[:=x]?\s*(\d+)\b",
    "route": r"\b(nasal spray|intranasal(?:ly)?|intravenous(?:ly)?|iv|intramuscular(?:ly)?|injections?|injected|infusions?|patch(?:es)?|inhaler|inhaled|oral(?:ly)?|by mouth|under the tongue|sublingual|drip|cream|gel|ointment|eye drops|suppositor(?:y|ies)|depot|implant)\b",
    "started": rf"\b(?:started|began|since|from|starting|put (?:me|him|her) on \w+) (?:on |it |taking |in |back in |around )*({_DATE})",
    "ended": rf"\b(?:until|till|stopped|finished|ended|quit|came off)(?: \w+)? (?:it )?(?:in |on |by |around )?({_DATE})",
}


@cache
def _compiled() -> dict[str, re.Pattern]:
    return {name: re.compile(pattern, re.I) for name, pattern in _PATTERNS.items()}


def details(reading: Reading, first: int, last: int, since: int, until: int) -> dict[str, str]:
    """The details of the mention at words first:last.

    They are looked for in its sentence, between the mention before (word `since`) and the one after (word `until`);
    what stands before the mention counts only where it is close, since "20 mg of X, then 50 mg of Y" is common.
    """
    sentence = reading.sentences[reading.sentence_of[first]]
    begin, stop = max(sentence.first, since, first - 9), min(sentence.last, until, last + 14)
    start_char, end_char = reading.starts[begin], reading.ends[stop - 1]
    window = reading.text[start_char:end_char]
    if not _worth_reading(window):
        return {}
    at = reading.ends[last - 1] - start_char
    out = {}
    for name, pattern in _compiled().items():
        best = None
        for match in pattern.finditer(window):
            value = next((g for g in match.groups() if g), None)
            distance = match.start() - at if match.start() >= at else (reading.starts[first] - start_char - match.end()) + 20
            if value and (best is None or distance < best[0]):
                best = (distance, value)
        if best and (best[0] < 90):
            out[name] = best[1].strip()
    return out


_HINT = re.compile(r"\d|\b(?:dose|daily|weekly|nightly|every|twice|once|session|infusion|inject|patch|spray|iv|oral|week|month|year|since|until|drip|cream|inhale|in(?:travenous|tranasal|tramuscular))", re.I)


def _worth_reading(window: str) -> bool:
    return _HINT.search(window) is not None
