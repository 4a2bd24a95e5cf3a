"""One look at the whole story for each treatment: did the patient have it, does it go on, and what came of it.

The encoder gives each subword a query, a key, a value and a mention vector. A treatment asks with the mean query of its
mentions, every subword of the story answers with its key, plus a bias for where it stands seen from the treatment, and the
answers' values, with the treatment's own mention vector, decide. The decision is a small network, so it is stored beside
the ONNX graph as plain arrays (`ledger.npz`) and computed here with NumPy; `modeling.py` has the same in torch.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..annotations.scheme import load_scheme
from .decoding import softmax

FILE = "ledger.npz"
HEADS, KEY, VALUE, MENTION = 4, 16, 32, 64
QUERIES = slice(0, HEADS * KEY)
KEYS = slice(HEADS * KEY, 2 * HEADS * KEY)
VALUES = slice(2 * HEADS * KEY, 2 * HEADS * KEY + HEADS * VALUE)
MENTIONS = slice(2 * HEADS * KEY + HEADS * VALUE, 2 * HEADS * KEY + HEADS * VALUE + MENTION)
SIZE = MENTIONS.stop  # of the vector that each subword gets
HIDDEN = 64
NOT_THEIRS = "none"  # the answer for a treatment that only others, or people in general, have

_EDGES = np.array([-400, -120, -40, -12, 0, 1, 13, 41, 121, 401])  # distance in subwords from the nearest mention
_SPOKEN_OF = len(_EDGES) + 1  # added where the treatment is the one that was named last
UNNAMED = 2 * _SPOKEN_OF  # every subword, for the reviewed treatment where no mention names it
BUCKETS = UNNAMED + 1


class Mention(NamedTuple):
    """Subwords first:last of the story that name the treatment with this number."""

    concept: int
    first: int
    last: int


class Answer(NamedTuple):
    """Probabilities of one treatment: `status` over `statuses()`, `outcome` over the scheme's outcomes."""

    status: np.ndarray
    outcome: np.ndarray


def statuses() -> tuple[str, ...]:
    return (NOT_THEIRS, *load_scheme().layers["treatment"].attributes["status"].values)


def outcomes() -> tuple[str, ...]:
    return load_scheme().treatment_outcomes


def buckets(mentions: Sequence[Mention], concepts: int, length: int) -> np.ndarray:
    """(concepts, length) where each subword stands, seen from each treatment. Mentions in the order of the text."""
    places = np.arange(length)
    nearest = np.full((concepts, length), np.iinfo(np.int32).max, np.int64)
    latest = np.full(length, -1, np.int64)
    for concept, first, last in mentions:
        latest[first:] = concept
        distance = np.where(places < first, places - first, np.where(places >= last, places - last + 1, 0))
        nearest[concept] = np.where(np.abs(distance) < np.abs(nearest[concept]), distance, nearest[concept])
    out = np.digitize(nearest, _EDGES) + _SPOKEN_OF * (latest[None] == np.arange(concepts)[:, None])
    out[sorted(set(range(concepts)) - {m.concept for m in mentions})] = UNNAMED
    return out


def shapes() -> dict[str, tuple[int, ...]]:
    """The arrays of `ledger.npz`; `temperature` is that of status, then that of outcome."""
    answers = len(statuses()) + len(outcomes())
    return {
        "bias": (HEADS, BUCKETS), "unnamed": (HEADS * KEY,), "reviewed": (MENTION,), "hidden.weight": (HIDDEN, MENTION + HEADS * VALUE),
        "hidden.bias": (HIDDEN,), "out.weight": (answers, HIDDEN), "out.bias": (answers,), "temperature": (2,),
    }


class LedgerHead:
    """The stored network. Raises ValueError where the folder's arrays are not those of this version and scheme."""

    def __init__(self, folder: Path):
        with np.load(folder / FILE, allow_pickle=False) as stored:
            self.weights = {name: stored[name].astype(np.float32) for name in stored.files}
        if {name: array.shape for name, array in self.weights.items()} != shapes():
            raise ValueError(f"{FILE} holds other arrays than this version's")

    def answer(self, vectors: np.ndarray, mentions: Sequence[Mention], concepts: int, reviewed: int = -1) -> list[Answer]:
        """An Answer for each of `concepts` treatments; none for a story without subwords.

        `vectors` (length, SIZE) are the story's subwords; `mentions` stand in the order of the text, each of at least one subword;
        `reviewed` is the number of the reviewed treatment, -1 for none.
        """
        if not concepts or not len(vectors):
            return []
        weights, length = self.weights, len(vectors)
        queries = np.tile(weights["unnamed"], (concepts, 1))
        own = np.zeros((concepts, MENTION), np.float32)
        for concept in {m.concept for m in mentions}:
            rows = np.concatenate([vectors[m.first:m.last] for m in mentions if m.concept == concept])
            queries[concept], own[concept] = rows[:, QUERIES].mean(axis=0), rows[:, MENTIONS].mean(axis=0)
        if reviewed >= 0:
            own[reviewed] += weights["reviewed"]
        scores = np.einsum("chk,thk->hct", queries.reshape(concepts, HEADS, KEY), vectors[:, KEYS].reshape(length, HEADS, KEY)) * KEY ** -0.5
        scores += weights["bias"][:, buckets(mentions, concepts, length)]
        seen = np.einsum("hct,thv->chv", softmax(scores), vectors[:, VALUES].reshape(length, HEADS, VALUE)).reshape(concepts, -1)
        hidden = _gelu(_gelu(np.concatenate([own, seen], axis=1)) @ weights["hidden.weight"].T + weights["hidden.bias"])
        logits = hidden @ weights["out.weight"].T + weights["out.bias"]
        split = len(statuses())
        return [Answer(softmax(row[:split] / weights["temperature"][0]), softmax(row[split:] / weights["temperature"][1])) for row in logits]


def _gelu(x: np.ndarray) -> np.ndarray:
    return 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x ** 3)))

