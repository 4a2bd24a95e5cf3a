"""Cues found in a reading, by sentence: what the words around a span say about it. The words stand in `cues.tsv`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .lexicon import CueEntry, cue_patterns
from .patterns import Match, longest
from .reading import Reading

STATUS = ("declined", "not_tried", "planned", "stopped", "ongoing", "tried_cue")
ASSERTION = ("improved", "worsened", "absent", "possible")
OUTCOME = ("benefit", "partial", "no_benefit", "worsening", "tolerated", "side_word")


@dataclass(frozen=True, slots=True)
class Cue:
    kind: str
    first: int
    last: int
    before: int
    after: int
    form: str

    def distance(self, start: int, end: int) -> int | None:
        """Words between the cue and the span start:end; None where the cue doesn't reach it."""
        if self.last <= start:
            gap = start - self.last
            return gap if gap < self.before else None
        if self.first >= end:
            gap = self.first - end
            return gap if gap < self.after else None
        return None


class Cues:
    """The cues of one reading. Cues of one group don't overlap: the longest wins, so "did not help" hides "help"."""

    def __init__(self, reading: Reading):
        groups: dict[str, list[Match]] = {}
        for match in cue_patterns().find(reading.keys, reading.breaks):
            groups.setdefault(_group(match.payload), []).append(match)
        self._by_sentence: dict[int, list[Cue]] = {}
        for group, matches in groups.items():
            for match in matches if group == "status" else longest(matches):
                entry: CueEntry = match.payload
                cue = Cue(entry.kind, match.start, match.end, entry.before, entry.after, entry.form)
                self._by_sentence.setdefault(reading.sentence_of[match.start], []).append(cue)
        for found in self._by_sentence.values():
            found.sort(key=lambda c: (c.first, c.last, c.kind))

    def of(self, sentence: int, kinds: Iterable[str]) -> Iterator[Cue]:
        for cue in self._by_sentence.get(sentence, ()):
            if cue.kind in kinds:
                yield cue


def _group(entry: CueEntry) -> str:
    for name, kinds in (("status", STATUS), ("assertion", ASSERTION), ("outcome", OUTCOME)):
        if entry.kind in kinds:
            return name
    return entry.kind
