"""Component `patient_stories_symptoms`: finds symptom language with the lexicon's patterns."""

from __future__ import annotations

from collections.abc import Iterator

from .lexicon import SymptomEntry, symptom_patterns
from .patterns import Match, longest
from .reading import Reading

_CONTEXT_BEFORE = frozenset(
    "feel feels feeling felt get gets getting got became become so very really extremely more less no with from of and or always constantly too "
    "was were is am are im been being made makes making cause caused causes gave gives mild severe terrible awful bad horrible slight some "
    "had have has having experience experienced suffered developed constant chronic sudden intense excessive increased my his her".split()
)


def mentions(reading: Reading, *, lenient: bool = False) -> Iterator[dict]:
    """Yield a record for each symptom mention: offsets, label, expression, rule, confidence.

    `lenient` keeps, with a confidence of 0.3, weak words that nothing around them supports: a hint for the encoder.
    """
    found = longest(
        (m for m in symptom_patterns().find(reading.keys, reading.breaks) if _capitals_fit(reading, m)),
        rank=lambda m: ("context" in m.payload.flags, "<" not in m.payload.form),
    )
    sure = {i for m in found if "context" not in m.payload.flags for i in range(m.start - 3, m.end + 3)}
    for match in found:
        entry: SymptomEntry = match.payload
        weak = "context" in entry.flags
        supported = not weak or _supported(reading, match, sure)
        if not supported and not lenient:
            continue
        start, end = reading.chars_of(match.start, match.end)
        yield {
            "start": start, "end": end, "label": entry.label, "confidence": 0.3 if not supported else 0.6 if weak else 0.85,
            "rule": f"lexicon:{entry.form}", "attributes": {"expression": entry.expression}, "flags": sorted(entry.flags),
        }


def _capitals_fit(reading: Reading, match: Match) -> bool:
    if "abbrev" not in match.payload.flags:
        return True
    text = reading.text[reading.starts[match.start]:reading.ends[match.end - 1]]
    letters = [c for c in text if c.isalpha()]
    return sum(c.isupper() for c in letters) >= max(len(letters) - 1, 2)


def _supported(reading: Reading, match: Match, sure: set[int]) -> bool:
    """A weak word counts beside another symptom, in a list of side effects, or after a verb of feeling or having."""
    if any(i in sure for i in range(match.start, match.end)):
        return True
    sentence = reading.sentences[reading.sentence_of[match.start]]
    block = reading.blocks[sentence.block]
    if block.field in ("side", "reason"):
        return True
    return any(k in _CONTEXT_BEFORE for k in reading.keys[max(match.start - 2, sentence.first):match.start])
