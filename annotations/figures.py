"""Figures over stories, with intervals: precision and recall, agreement tables with Krippendorff's alpha, shares.

Each story is counted once. A bootstrap over stories then only adds up counts, so a thousand resamples cost one matrix
product a figure. Intervals are percentile intervals at 95 %; None where a figure is not defined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

Interval = tuple[float, float]
DECIMALS = 4


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Precision, recall and F1 of `tp` right ones among `gold` wanted and `pred` given."""

    tp: int
    gold: int
    pred: int
    p: float | None
    r: float | None
    f1: float | None
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        out = {"p": _round(self.p), "r": _round(self.r), "f1": _round(self.f1), "tp": self.tp, "gold": self.gold, "pred": self.pred}
        return out | _interval_dict(self.intervals)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often the predicted value is the gold value, over pairs that have a gold value.

    `alpha` is Krippendorff's (nominal) over pairs where both sides have a value. `macro_f1` is the mean over the values
    on either side of their F1, each rounded as shown, so that the mean shown is the mean of what is shown.
    `confusion` is {gold: {predicted: count}}; a missing prediction has the key "".
    """

    right: int
    n: int
    accuracy: float | None
    alpha: float | None
    macro_f1: float | None
    f1_by_label: Mapping[str, float]
    confusion: Mapping[str, Mapping[str, int]]
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {"accuracy": _round(self.accuracy), "right": self.right, "n": self.n, "alpha": _round(self.alpha)}
        out |= {"macro_f1": _round(self.macro_f1), "f1_by_label": dict(self.f1_by_label)}
        out["confusion"] = {gold: dict(row) for gold, row in self.confusion.items()}
        return out | _interval_dict(self.intervals)


@dataclass(frozen=True, slots=True)
class Share:
    """`right` of `n`."""

    right: int
    n: int
    accuracy: float | None
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {"accuracy": _round(self.accuracy), "right": self.right, "n": self.n} | _interval_dict(self.intervals)


Figure = Retrieval | Agreement | Share


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, DECIMALS)


def _interval_dict(intervals: Mapping[str, Interval]) -> dict[str, Any]:
    if not intervals:
        return {}
    return {"interval": {name: [_round(low), _round(high)] for name, (low, high) in intervals.items()}}


def resample_weights(stories: int, resamples: int, seed: int) -> np.ndarray | None:
    """How often each story is drawn in each resample, as a (resamples, stories) matrix; None where nothing is to be drawn."""
    import numpy as np

    if not stories or not resamples:
        return None
    rng = np.random.default_rng(seed)
    weights = np.empty((resamples, stories), dtype=np.float32)
    for row in weights:
        row[:] = np.bincount(rng.integers(0, stories, stories), minlength=stories)
    return weights


def retrieval(counts: Sequence[Counter], weights: np.ndarray | None = None) -> Retrieval:
    """The figure from each story's counts of "tp", "gold" and "pred"."""
    keys = ("tp", "gold", "pred")
    matrix = _matrix(counts, keys)
    tp, gold, pred = (int(n) for n in matrix.sum(axis=0))
    p, r, f1 = (_defined(x[0]) for x in _prf(matrix.sum(axis=0, keepdims=True)))
    return Retrieval(tp, gold, pred, p, r, f1, _intervals(matrix, weights, lambda m: dict(zip(("p", "r", "f1"), _prf(m), strict=True))))


def share(counts: Sequence[Counter], weights: np.ndarray | None = None) -> Share:
    """The figure from each story's counts of "right" and "n"."""
    matrix = _matrix(counts, ("right", "n"))
    right, n = (int(x) for x in matrix.sum(axis=0))
    return Share(right, n, right / n if n else None, _intervals(matrix, weights, lambda m: {"accuracy": _ratio(m[:, 0], m[:, 1])}))


def agreement(counts: Sequence[Counter], weights: np.ndarray | None = None) -> Agreement:
    """The figure from each story's counts of (gold value, predicted value or None)."""

    total: Counter = sum(counts, Counter())
    values = sorted({value for pair in total for value in pair if value is not None})
    cells = [(gold, pred) for gold in values for pred in (*values, None)]
    matrix = _matrix(counts, cells)

    def compute(m: np.ndarray) -> dict[str, np.ndarray]:
        return _agreement(m.reshape(len(m), len(values), len(values) + 1))

    point = compute(matrix.sum(axis=0, keepdims=True))
    by_label = {v: round(float(f1), DECIMALS) for v, f1 in zip(values, point.pop("by_label")[0], strict=True)}
    right = sum(n for (gold, pred), n in total.items() if gold == pred)
    confusion = {g: {p or "": total[g, p] for p in (*values, None) if total[g, p]} for g in values}
    return Agreement(
        right=right, n=total.total(), accuracy=_defined(point["accuracy"][0]), alpha=_defined(point["alpha"][0]),
        macro_f1=sum(by_label.values()) / len(by_label) if by_label else None, f1_by_label=by_label,
        confusion={gold: row for gold, row in confusion.items() if row},
        intervals=_intervals(matrix, weights, lambda m: {k: v for k, v in compute(m).items() if k != "by_label"}),
    )


def _matrix(counts: Sequence[Counter], keys: Sequence) -> np.ndarray:
    import numpy as np

    matrix = np.zeros((len(counts), len(keys)), dtype=np.float32)
    place = {key: i for i, key in enumerate(keys)}
    for row, counter in zip(matrix, counts, strict=True):
        for key, n in counter.items():
            row[place[key]] = n
    return matrix


def _ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    """above / below, NaN where below is 0."""
    import numpy as np

    return np.divide(above, below, out=np.full(above.shape, np.nan), where=below != 0, dtype=np.float64)


def _prf(totals: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    import numpy as np

    tp, gold, pred = totals.astype(np.float64).T
    nothing = gold + pred == 0
    p, r = (np.where(nothing, np.nan, np.nan_to_num(_ratio(tp, n))) for n in (pred, gold))
    return p, r, _ratio(2 * tp, gold + pred)


def _agreement(tables: np.ndarray) -> dict[str, np.ndarray]:
    """Accuracy, alpha, macro-F1 and F1 by label of a stack of (gold, predicted or missing) tables."""
    import numpy as np

    tables = tables.astype(np.float64)
    right = np.einsum("bii->bi", tables[:, :, :-1])
    gold, pred = tables.sum(axis=2), tables[:, :, :-1].sum(axis=1)
    by_label = _ratio(2 * right, gold + pred)
    both = tables[:, :, :-1].sum(axis=(1, 2))
    units = tables[:, :, :-1].sum(axis=2) + pred
    n = 2 * both
    observed = _ratio(both - right.sum(axis=1), both)
    expected = _ratio(n * n - (units * units).sum(axis=1), n * (n - 1))
    alpha = np.where(expected == 0, 1.0, 1 - _ratio(observed, expected))
    alpha = np.where(both == 0, np.nan, alpha)
    occurs = ~np.isnan(by_label)
    macro = _ratio(np.where(occurs, by_label, 0).sum(axis=1), occurs.sum(axis=1))
    return {"accuracy": _ratio(right.sum(axis=1), gold.sum(axis=1)), "alpha": alpha, "macro_f1": macro, "by_label": by_label}


def _defined(value: float) -> float | None:
    return None if value != value else float(value)


def _intervals(matrix: np.ndarray, weights: np.ndarray | None, compute: Any) -> dict[str, Interval]:
    import numpy as np

    if weights is None:
        return {}
    out = {}
    for name, values in compute(weights @ matrix).items():
        values = values[~np.isnan(values)]
        if len(values):
            low, high = np.percentile(values, (2.5, 97.5))
            out[name] = (float(low), float(high))
    return out
