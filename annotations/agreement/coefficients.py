"""Coefficients of agreement over values without order: observed agreement, alpha, kappas, AC1, and F1 of pairs.

What coders said is counted as patterns: one value a coder for one unit (a word, a matched span, a story), None where the
coder gave none. A bootstrap over stories then only adds up counts, and every coefficient is a function of those sums.
A coefficient that the data do not define (no variation, nothing in common) is None, never 1 or 0.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from ..figures import DECIMALS, Interval

if TYPE_CHECKING:
    import numpy as np

Pattern = tuple[Hashable | None, ...]
Pair = tuple[str, str]
_ZERO = 1e-9


@dataclass(frozen=True, slots=True)
class Nominal:
    """Agreement over `units` that two or more coders gave a value.

    `observed` is the share of agreeing pairs of values, `alpha` Krippendorff's (nominal), `kappa` the mean of Cohen's
    over the pairs of coders (`pairs` has each), `fleiss` Fleiss' kappa, `ac1` Gwet's AC1; the last two as generalised by
    Gwet to missing values. `intervals` holds 95 % percentile intervals by the names of these.
    """

    units: int
    observed: float | None
    alpha: float | None
    kappa: float | None
    fleiss: float | None
    ac1: float | None
    pairs: Mapping[Pair, float | None] = field(default_factory=dict)
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {"units": self.units}
        out |= {name: rounded(getattr(self, name)) for name in ("observed", "alpha", "kappa", "fleiss", "ac1")}
        if len(self.pairs) > 1:
            out["kappa_by_pair"] = [{"coders": list(pair), "kappa": rounded(value)} for pair, value in self.pairs.items()]
        return out | interval_dict(self.intervals)


class Overlap(NamedTuple):
    """What two coders have in common: `both` of `first` and `second`; `f1` is the same whoever counts as the standard."""

    both: int
    first: int
    second: int
    f1: float | None


@dataclass(frozen=True, slots=True)
class PairF1:
    """F1 between coders: the mean over all pairs that marked anything, and each pair's."""

    f1: float | None
    pairs: Mapping[Pair, Overlap]
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        pairs = [
            {"coders": list(pair), "f1": rounded(o.f1), "both": o.both, "first": o.first, "second": o.second} for pair, o in self.pairs.items()
        ]
        return {"f1": rounded(self.f1)} | interval_dict(self.intervals) | {"pairs": pairs}


def rounded(value: float | None) -> float | None:
    """The value as it is written into a file."""
    return None if value is None else round(value, DECIMALS)


def interval_dict(intervals: Mapping[str, Interval]) -> dict[str, Any]:
    """The entry "interval" of a figure as plain data; nothing where there are none."""
    if not intervals:
        return {}
    return {"interval": {name: [rounded(low), rounded(high)] for name, (low, high) in intervals.items()}}


def nominal(counts: Sequence[Counter[Pattern]], coders: Sequence[str], weights: np.ndarray | None = None, *, categories: int = 0) -> Nominal:
    """The coefficients from each story's counted patterns.

    `categories` says how many values a coder could choose from, which AC1 depends on; values that occur beyond that count too.
    `weights` are `figures.resample_weights` of the stories; without them there are no intervals.
    """
    import numpy as np

    patterns = sorted({pattern for counter in counts for pattern in counter}, key=repr)
    values = sorted({value for pattern in patterns for value in pattern if value is not None}, key=repr)
    number = {value: i for i, value in enumerate(values)}
    given = np.zeros((len(patterns), len(coders), len(values)))
    for i, pattern in enumerate(patterns):
        for coder, value in enumerate(pattern):
            if value is not None:
                given[i, coder, number[value]] = 1
    matrix = count_matrix(counts, patterns)
    pairs = list(combinations(range(len(coders)), 2))

    def compute(m: np.ndarray) -> dict[Any, np.ndarray]:
        kappas = {(coders[a], coders[b]): _cohen(m, given[:, a], given[:, b]) for a, b in pairs}
        return kappas | {"kappa": nan_mean(list(kappas.values()))} | _over_all(m, given, max(categories, len(values)))

    point, intervals = estimate(matrix, weights, compute, skip=tuple)
    units = int(matrix[:, given.sum(axis=(1, 2)) >= 2].sum())
    named = {name: point.pop(name) for name in ("observed", "alpha", "kappa", "fleiss", "ac1")}
    return Nominal(units, **named, pairs=point, intervals=intervals)


def _over_all(m: np.ndarray, given: np.ndarray, categories: int) -> dict[str, np.ndarray]:
    """Observed agreement, alpha, Fleiss' kappa and AC1 of (resample, pattern) counts; `given` is 0/1 by pattern, coder, value."""
    import numpy as np

    n_pv = given.sum(axis=1)
    n_p = n_pv.sum(axis=1)
    pairable, rated = n_p >= 2, n_p >= 1
    alike = np.where(pairable, (n_pv * (n_pv - 1)).sum(axis=1) / np.maximum(n_p - 1, 1), 0.0)  # agreeing values, out of n_p
    margins = m[:, pairable] @ n_pv[pairable]
    n = margins.sum(axis=1)
    expected = ratio(n * n - (margins**2).sum(axis=1), n * (n - 1))
    alpha = 1 - ratio(ratio(n - m @ alike, n), expected)
    observed = ratio(m @ (alike / np.maximum(n_p, 1)), m[:, pairable].sum(axis=1))
    shares = ratio(m[:, rated] @ (n_pv[rated] / n_p[rated, None]), m[:, rated].sum(axis=1)[:, None])
    by_margins = (shares**2).sum(axis=1)
    by_rarity = (shares * (1 - shares)).sum(axis=1) / max(categories - 1, 1)
    beyond = {name: ratio(observed - chance, 1 - chance) for name, chance in (("fleiss", by_margins), ("ac1", by_rarity))}
    if categories < 2:
        beyond["ac1"] = np.full(len(m), np.nan)
    return {"observed": observed, "alpha": alpha} | beyond


def _cohen(m: np.ndarray, first: np.ndarray, second: np.ndarray) -> np.ndarray:

    both = (first.sum(axis=1) > 0) & (second.sum(axis=1) > 0)
    m, first, second = m[:, both], first[both], second[both]
    n = m.sum(axis=1)
    observed = ratio(m @ (first * second).sum(axis=1), n)
    expected = ratio(((m @ first) * (m @ second)).sum(axis=1), n * n)
    return ratio(observed - expected, 1 - expected)


def pair_f1(counts: Sequence[Counter[tuple[int, int, str]]], coders: Sequence[str], weights: np.ndarray | None = None) -> PairF1:
    """F1 of each pair from each story's counts with keys (coder, coder, "both" or "first" or "second"), coders by number."""
    pairs = list(combinations(range(len(coders)), 2))
    matrix = count_matrix(counts, [(a, b, key) for a, b in pairs for key in ("both", "first", "second")])

    def compute(m: Any) -> dict[Any, Any]:
        parts = m.reshape(len(m), len(pairs), 3)
        by_pair = ratio(2 * parts[:, :, 0], parts[:, :, 1] + parts[:, :, 2])
        return {"f1": nan_mean(list(by_pair.T))} | dict(zip(pairs, by_pair.T, strict=True))

    point, intervals = estimate(matrix, weights, compute, skip=tuple)
    totals = matrix.sum(axis=0).reshape(-1, 3).astype(int).tolist()
    by_pair = {(coders[a], coders[b]): Overlap(*total, point[a, b]) for (a, b), total in zip(pairs, totals, strict=True)}
    return PairF1(point["f1"], by_pair, intervals)


def estimate(
    matrix: np.ndarray, weights: np.ndarray | None, compute: Callable[[np.ndarray], dict[Any, np.ndarray]], *, skip: type | tuple[type, ...] = (),
) -> tuple[dict[Any, float | None], dict[str, Interval]]:
    """The figures of a (story, count) matrix and their 95 % percentile intervals over resampled stories.

    `compute` makes an array a figure from (resample, count) sums. One story alone has no interval; figures whose key is
    of a type in `skip` have none either.
    """
    import numpy as np

    point = {key: _defined(values[0]) for key, values in compute(matrix.sum(axis=0, keepdims=True)).items()}
    if weights is None or len(matrix) < 2:
        return point, {}
    intervals = {}
    for key, values in compute(weights.astype(np.float64) @ matrix).items():
        values = values[~np.isnan(values)]
        if not isinstance(key, skip) and len(values) and point[key] is not None:
            low, high = np.percentile(values, (2.5, 97.5))
            intervals[key] = (float(low), float(high))
    return point, intervals


def count_matrix(counts: Sequence[Counter], keys: Sequence[Hashable]) -> np.ndarray:
    """Stories by keys, as floats."""
    import numpy as np

    place = {key: i for i, key in enumerate(keys)}
    matrix = np.zeros((len(counts), len(keys)))
    for row, counter in zip(matrix, counts, strict=True):
        for key, n in counter.items():
            row[place[key]] = n
    return matrix


def ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    """above / below, NaN where below is 0, or would be without rounding."""
    import numpy as np

    above, below = np.broadcast_arrays(np.asarray(above, dtype=np.float64), below)
    return np.divide(above, below, out=np.full(above.shape, np.nan), where=np.abs(below) > _ZERO)


def nan_mean(arrays: Sequence[np.ndarray]) -> np.ndarray:
    """The mean of arrays, of those that are defined at each place."""
    import numpy as np

    stack = np.stack(arrays)
    defined = ~np.isnan(stack)
    return ratio(np.where(defined, stack, 0).sum(axis=0), defined.sum(axis=0))


def _defined(value: float) -> float | None:
    return None if value != value else float(value)
