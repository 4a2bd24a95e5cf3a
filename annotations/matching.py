"""Which gold span a predicted span stands for, and which names mean one concept: the matching behind every figure."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ..corpus.story import Annotation, Story

_APOSTROPHES = re.compile("['‘’ʼ`]")
_WORD = re.compile(r"[^\W_]+")


def normalise_name(name: str) -> str:
    """A name as it is compared: lower case, without punctuation, white space, hyphens and plural s."""
    text = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", name).lower())
    return "".join(_singular(word) for word in _WORD.findall(text))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def comparable(value: object) -> str | None:
    """A label or attribute value as it is compared: lower case without outer white space; None where there is none."""
    if value is None or isinstance(value, (dict, list, tuple)):
        return None
    return str(value).strip().lower() or None


def linked_concepts(outcome: Annotation) -> list[str]:
    """The concepts an outcome is about, each once, in the order given."""
    first: dict[str, str] = {}
    for name in outcome.about:
        key = normalise_name(name)
        if key:
            first.setdefault(key, name)
    return list(first.values())


def match_spans(gold: Sequence[Annotation], predicted: Sequence[Annotation]) -> list[tuple[int, int]]:
    """Pair overlapping spans of one layer, each used once, best overlap first; yields (gold index, predicted index).

    Best is the highest intersection over union, then most shared characters, then an equal label, then equal `about`.
    Labels decide only between spans that overlap equally well.
    """
    order = sorted(range(len(predicted)), key=lambda j: predicted[j].start)
    starts = [predicted[j].start for j in order]
    longest = max((p.end - p.start for p in predicted), default=0)
    found = []
    for i, g in enumerate(gold):
        for j in order[bisect_left(starts, g.start - longest):bisect_left(starts, g.end)]:
            p = predicted[j]
            shared = min(g.end, p.end) - max(g.start, p.start)
            if shared > 0:
                union = max(g.end, p.end) - min(g.start, p.start)
                found.append((-shared / union, -shared, comparable(g.label) != comparable(p.label), _about(g) != _about(p), i, j))
    return _one_to_one((i, j) for *_, i, j in sorted(found))


def _about(annotation: Annotation) -> set[str]:
    return {normalise_name(name) for name in annotation.about} - {""}


def _one_to_one(ordered: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    left, right, pairs = set(), set(), []
    for i, j in ordered:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs


class ConceptNames:
    """The names that stand for each concept of one gold story: its own, its aliases, the quotes of its mentions."""

    SAME, ALIAS, MENTION = range(3)

    def __init__(self, story: Story):
        self._aliases: dict[str, set[str]] = {}
        self._quotes: dict[str, set[str]] = {}
        for row in story.summary.treatments if story.summary else ():
            aliases = row.extra.get("aliases") or ()
            names = {normalise_name(name) for name in aliases if isinstance(name, str)}
            self._aliases.setdefault(normalise_name(row.concept), set()).update(names)
        for mention in story.layer("treatment"):
            self._quotes.setdefault(normalise_name(mention.concept_name), set()).add(normalise_name(mention.quote))

    def fit(self, gold: str, predicted: str) -> int | None:
        """How a predicted name fits a gold concept: SAME, ALIAS, MENTION, or None where it does not."""
        wanted, given = normalise_name(gold), normalise_name(predicted)
        if not wanted or not given:
            return None
        if wanted == given:
            return self.SAME
        if given in self._aliases.get(wanted, ()):
            return self.ALIAS
        return self.MENTION if given in self._quotes.get(wanted, ()) else None

    def pair(self, gold: Sequence[str], predicted: Sequence[str]) -> list[tuple[int, int]]:
        """Pair gold and predicted concepts one to one, closest fit first; (gold index, predicted index)."""
        found = []
        for i, wanted in enumerate(gold):
            for j, given in enumerate(predicted):
                rank = self.fit(wanted, given)
                if rank is not None:
                    found.append((rank, i, j))
        return _one_to_one((i, j) for _, i, j in sorted(found))
