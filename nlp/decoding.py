"""From logits to spans: constrained Viterbi over BIO tags, word borders, attributes averaged over a span's subwords."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

import numpy as np

from .reading import Reading

_FORBIDDEN = -1e4


def softmax(logits: np.ndarray) -> np.ndarray:
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


@cache
def _transitions(labels: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
    """(start scores, transition scores): an I tag may only follow the B or I of its own label."""
    kind = [label.partition("-") for label in labels]
    start = np.array([_FORBIDDEN if k[0] == "I" else 0.0 for k in kind])
    allowed = np.zeros((len(labels), len(labels)))
    for j, (prefix, _, label) in enumerate(kind):
        if prefix == "I":
            for i, (before, _, other) in enumerate(kind):
                if before == "O" or other != label:
                    allowed[i, j] = _FORBIDDEN
    return start, allowed


def viterbi(scores: np.ndarray, labels: tuple[str, ...]) -> np.ndarray:
    """The best allowed tag sequence for scores (length, tags): an array of tag numbers."""
    start, allowed = _transitions(labels)
    best = start + scores[0]
    back = np.zeros(scores.shape, np.int32)
    for t in range(1, len(scores)):
        total = best[:, None] + allowed
        back[t] = total.argmax(axis=0)
        best = total[back[t], np.arange(len(labels))] + scores[t]
    path = np.empty(len(scores), np.int64)
    path[-1] = best.argmax()
    for t in range(len(scores) - 1, 0, -1):
        path[t - 1] = back[t, path[t]]
    return path


def spans(path: Sequence[int], labels: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """(first, last, label) of the runs in a tag sequence; subword numbers, half-open."""
    out: list[tuple[int, int, str]] = []
    begin = -1
    for t, tag in enumerate([*path, 0]):
        prefix = labels[tag][:1]
        if begin >= 0 and prefix != "I":
            out.append((begin, t, labels[path[begin]].partition("-")[2]))
            begin = -1
        if prefix == "B":
            begin = t
    return out


def decode(scores: np.ndarray, labels: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Spans of the best sequence. Stretches where nothing but O is in reach are skipped, which is most of a text."""
    if not len(scores):
        return []
    gap = scores[:, 1:].max(axis=1) - scores[:, 0]
    live = gap > -6.0
    out = []
    t = 0
    while t < len(scores):
        if not live[t]:
            t += 1
            continue
        stop = t
        while stop < len(scores) and live[stop]:
            stop += 1
        out.extend((t + a, t + b, label) for a, b, label in spans(viterbi(scores[t:stop], labels), labels))
        t = stop
    return out


def snap(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """The character span widened to whole words; None where it touches no word."""
    first = bisect_right(reading.ends, start)
    last = bisect_left(reading.starts, end)
    if first >= last:
        return None
    return reading.starts[first], reading.ends[last - 1]
