"""From logits to spans: constrained Viterbi over BIO tags, word borders, attributes averaged over a span's subwords."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np

from .reading import Reading

_FORBIDDEN = -1e4
_ALLOWED = np.array([[0.0, 0.0, _FORBIDDEN], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])  # from O, B, I to O, B, I
_TAGS = np.arange(3)
_REACH = -6.0  # log odds against O below which a subword is passed over


def softmax(logits: np.ndarray) -> np.ndarray:
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def viterbi(scores: np.ndarray) -> np.ndarray:
    """The best tag sequence for scores (length, 3) over O, B, I in which no I follows an O: an array of tag numbers."""
    best = scores[0] + (0.0, 0.0, _FORBIDDEN)
    back = np.zeros(scores.shape, np.int32)
    for t in range(1, len(scores)):
        total = best[:, None] + _ALLOWED
        back[t] = total.argmax(axis=0)
        best = total[back[t], _TAGS] + scores[t]
    path = np.empty(len(scores), np.int64)
    path[-1] = best.argmax()
    for t in range(len(scores) - 1, 0, -1):
        path[t - 1] = back[t, path[t]]
    return path


def spans(path: Sequence[int]) -> list[tuple[int, int]]:
    """(first, last) of the runs in a tag sequence; subword numbers, half-open."""
    out: list[tuple[int, int]] = []
    begin = -1
    for t, tag in enumerate([*path, 0]):
        if begin >= 0 and tag != 2:
            out.append((begin, t))
            begin = -1
        if tag == 1:
            begin = t
    return out


def decode(scores: np.ndarray) -> list[tuple[int, int]]:
    """Spans of the best sequence. Stretches where nothing but O is in reach are skipped, which is most of a text."""
    live = scores[:, 1:].max(axis=1) - scores[:, 0] > _REACH if len(scores) else ()
    out, t = [], 0
    while t < len(scores):
        if not live[t]:
            t += 1
            continue
        stop = t
        while stop < len(scores) and live[stop]:
            stop += 1
        out.extend((t + a, t + b) for a, b in spans(viterbi(scores[t:stop])))
        t = stop
    return out


def snap(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """The character span widened to whole words; None where it touches no word."""
    first = bisect_right(reading.ends, start)
    last = bisect_left(reading.starts, end)
    if first >= last:
        return None
    return reading.starts[first], reading.ends[last - 1]
