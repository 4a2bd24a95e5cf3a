"""Krippendorff's alpha for unitizing: whether coders cut the same stretches out of a text and give them the same labels.

The family of Krippendorff, Mathet, Bouvry and Widlöcher (2016), "On the reliability of unitizing textual continua: further
developments", Quality & Quantity 50, 2347-2364. A coder's work is a partition of the text into units with a label and the
gaps between them; lengths count code points. Several stories are one continuum that no unit crosses. What is counted of a
story adds up, so that stories can be resampled:

    ("length", c, k)  shared length of c by one coder and k by another, over ordered pairs of coders, divided by coders - 1
    ("units", c)      sum of squared unit lengths; for gaps the sum of lengths, because a gap has no units
    ("meeting", c)    sum of squared lengths that a unit shares with another coder's units, divided by coders - 1
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import permutations
from typing import TYPE_CHECKING, Any, NamedTuple

from ...corpus.story import Annotation
from ..figures import Interval
from .coefficients import count_matrix, estimate, interval_dict, ratio, rounded

if TYPE_CHECKING:
    import numpy as np

GAP = ""


class Unit(NamedTuple):
    """A stretch of the text with a label, or a gap."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Unitizing:
    """The coefficients of one layer.

    `alpha` (u-alpha) counts edges and labels, `binary` (|u-alpha) only marked or not, `coding` (cu-alpha) only labels where
    units of two coders meet, which is `coverage` of the text; `by_label` ((k)u-alpha) is `coding` for one label.
    """

    alpha: float | None
    binary: float | None
    coding: float | None
    coverage: float | None
    by_label: Mapping[str, float | None] = field(default_factory=dict)
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {name: rounded(getattr(self, name)) for name in ("alpha", "binary", "coding", "coverage")}
        return out | {"by_label": {label: rounded(value) for label, value in self.by_label.items()}} | interval_dict(self.intervals)


def apart(spans: Iterable[Annotation]) -> tuple[list[Unit], int]:
    """Spans of one layer and coder as units in order, and how many were left out for overlapping an earlier (then longer) one."""
    units: list[Unit] = []
    left_out = 0
    for span in sorted(spans, key=lambda a: (a.start, -a.end, a.id)):
        if units and span.start < units[-1].end:
            left_out += 1
        else:
            units.append(Unit(span.start, span.end, span.label))
    return units, left_out


def count_units(length: int, coders: Sequence[Sequence[Unit]]) -> Counter:
    """What is counted of one text of `length` code points; each coder's units stand in order and apart."""
    counts: Counter = Counter()
    if len(coders) < 2:
        return counts
    share = 1 / (len(coders) - 1)
    partitions = [list(_partition(length, units)) for units in coders]
    for partition in partitions:
        for start, end, label in partition:
            counts["units", label] += (end - start) ** 2 if label != GAP else end - start
    for first, second in permutations(partitions, 2):
        meeting: Counter[int] = Counter()
        for i, one, other, shared in _meetings(first, second):
            counts["length", one.label, other.label] += shared * share
            if one.label != GAP and other.label != GAP:
                meeting[i] += shared
        for i, shared in meeting.items():
            counts["meeting", first[i].label] += shared**2 * share
    return counts


def _partition(length: int, units: Iterable[Unit]) -> Iterator[Unit]:
    """The units with the gaps before, between and after them."""
    at = 0
    for unit in units:
        if unit.start > at:
            yield Unit(at, unit.start, GAP)
        yield unit
        at = unit.end
    if length > at:
        yield Unit(at, length, GAP)


def _meetings(first: Sequence[Unit], second: Sequence[Unit]) -> Iterator[tuple[int, Unit, Unit, int]]:
    """Each meeting of two partitions of one text: number and unit of the first, unit of the second, shared length."""
    i = j = 0
    while i < len(first) and j < len(second):
        one, other = first[i], second[j]
        yield i, one, other, min(one.end, other.end) - max(one.start, other.start)
        i, j = i + (one.end <= other.end), j + (other.end <= one.end)


def unitizing(counts: Sequence[Counter], weights: np.ndarray | None = None) -> Unitizing:
    """The coefficients from `count_units` of each story; `weights` are `figures.resample_weights` of the stories."""
    labels = sorted({label for counter in counts for _, *names in counter for label in names} - {GAP})
    values = [GAP, *labels]
    keys = [("length", c, k) for c in values for k in values]
    keys += [(kind, c) for kind in ("units", "meeting") for c in values]
    size = len(values)

    def compute(m: np.ndarray) -> dict[Any, np.ndarray]:
        lengths = m[:, : size * size].reshape(len(m), size, size)
        units, meeting = m[:, size * size : size * (size + 1)], m[:, size * (size + 1) :]
        return _whole(lengths, units) | _meeting(lengths, meeting, labels)

    point, intervals = estimate(count_matrix(counts, keys), weights, compute, skip=tuple)
    named = {name: point[name] for name in ("alpha", "binary", "coding", "coverage")}
    return Unitizing(**named, by_label={label: point["label", label] for label in labels}, intervals=intervals)


def _whole(lengths: np.ndarray, units: np.ndarray) -> dict[Any, np.ndarray]:
    """u-alpha and |u-alpha (equations 1 to 6)."""
    margins = lengths.sum(axis=2)
    total = margins.sum(axis=1)
    gap = margins[:, 0]
    scale = ratio(total, total**2 - units.sum(axis=1))
    different = total - lengths.diagonal(axis1=1, axis2=2).sum(axis=1)
    alpha = 1 - ratio(different, scale * (total**2 - (margins**2).sum(axis=1)))
    binary = 1 - ratio(gap - lengths[:, 0, 0], scale * gap * (total - gap))
    return {"alpha": alpha, "binary": binary}


def _meeting(lengths: np.ndarray, meeting: np.ndarray, labels: Sequence[str]) -> dict[Any, np.ndarray]:
    """cu-alpha and (k)u-alpha (equations 10 to 13), over lengths where two coders both have a unit."""
    whole = lengths.sum(axis=(1, 2))
    lengths, meeting = lengths[:, 1:, 1:], meeting[:, 1:]
    margins = lengths.sum(axis=2)
    total = margins.sum(axis=1)
    same = lengths.diagonal(axis1=1, axis2=2)
    scale = ratio(total, total**2 - meeting.sum(axis=1))
    coding = 1 - ratio(total - same.sum(axis=1), scale * (total**2 - (margins**2).sum(axis=1)))
    out: dict[Any, np.ndarray] = {"coding": coding, "coverage": ratio(total, whole)}
    for i, label in enumerate(labels):
        own = margins[:, i]
        observed = ratio(own - same[:, i], own)
        expected = ratio(own * (total - own), own * total - meeting[:, i])
        out["label", label] = 1 - ratio(observed, expected)
    return out
