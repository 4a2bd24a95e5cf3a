"""Words of a text, folded so that spelling variants meet: case, apostrophes, hyphens, British and American, plurals.

A word is a run of letters and digits with inner apostrophes; hyphens and slashes part words, so "ketamine-assisted" is
two. Numbers keep their decimals and lose their unit: "20mg" is "20" and "mg".
"""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*(?:\d+(?=\b)(?!\s*mg))?", re.UNICODE)

_APOSTROPHES = str.maketrans("", "", "'’ʼ`")

# British spelling -> American, as parts of words. Only a key that both lexicon and text go through, never shown.
_SPELLING = [
    (re.compile(pattern), to) for pattern, to in (
        (r"behaviour", "behavior"), (r"counsell", "counsel"), (r"aem", "em"), (r"anaesth", "anesth"), (r"oedema", "edema"),
        (r"rrhoe", "rrhe"), (r"oesoph", "esoph"), (r"oestr", "estr"), (r"paed", "ped"), (r"gynaec", "gynec"), (r"orthopaed", "orthoped"),
        (r"(col|fav|lab|hum|tum|rum|hon|vap|neighb|od)our", r"\1or"), (r"sulph", "sulf"), (r"coeliac", "celiac"),
        (r"([a-z]{3,})is(ation|ations|ed|ing|e|es)$", r"\1iz\2"), (r"([a-z]{3,})ys(ed|ing|e|es)$", r"\1yz\2"), (r"programme", "program"),
        (r"centre", "center"), (r"centred", "centered"), (r"(ae)(sthes)", r"e\2"), (r"goitre", "goiter"), (r"molting|moulting", "molting"), (r"licence", "license"), (r"fibre", "fiber"), (r"practis", "practic"), (r"(travel|cancel|label|model|fuel|signal|spiral|level|unravel|shrivel|dishevel)l(ed|ing)", r"\1\2"),
        (r"ageing", "aging"), (r"mould", "mold"), (r"^grey", "gray"), (r"pyjama", "pajama"), (r"apnoea", "apnea"), (r"dyspnoea", "dyspnea"),
        (r"foetal", "fetal"), (r"faec", "fec"), (r"manoeuv", "maneuv"), (r"sceptic", "skeptic"), (r"naus(ious|eus)", "nauseous"),
    )
]
_ANY_SPELLING = re.compile("|".join(f"(?:{re.sub(r'[(](?![?])', '(?:', pattern.pattern)})" for pattern, _ in _SPELLING))  # spares most words the list
# "exercise", "otherwise" … would be changed by the -ise rule on both sides alike; nothing is lost by it.


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """The key under which a word is looked up: lower case, without apostrophes, in American spelling."""
    key = word.lower().translate(_APOSTROPHES)
    if len(key) > 3 and _ANY_SPELLING.search(key):
        for pattern, to in _SPELLING:
            key = pattern.sub(to, key)
    return key


@lru_cache(maxsize=200_000)
def singular(key: str) -> str:
    """The folded word without a plural ending, or the word itself."""
    if len(key) > 4 and key.endswith("ies"):
        return key[:-3] + "y"
    if len(key) > 4 and key.endswith(("sses", "shes", "ches", "xes")):
        return key[:-2]
    if len(key) > 3 and key.endswith("s") and not key.endswith(("ss", "us", "is")):
        return key[:-1]
    return key


def fold_phrase(phrase: str) -> tuple[str, ...]:
    return tuple(fold(m.group()) for m in WORD.finditer(phrase))


NUMBER_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
    "thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half couple several few many".split()
)


@lru_cache(maxsize=50_000)
def is_number(key: str) -> bool:
    return key[0].isdigit() or key in NUMBER_WORDS
