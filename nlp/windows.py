"""A reading cut into the windows that the encoder sees.

Each subword of the text lies in the core of exactly one window. Around the core stand neighbouring sentences as context,
before it a prefix: the reviewed treatment, the heading, the line that introduces the list. Each subword also carries the
kind of its block, whether it is quoted, and what the lexicons say of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ..annotations.scheme import load_scheme
from .heads import CORE_LENGTH, KINDS, MAX_LENGTH
from .reading import Reading
from .symptoms import mentions as symptom_mentions
from .treatments import Candidates

_BEFORE, _AFTER, _PREFIX = 40, 20, 24


@dataclass(slots=True)
class Window:
    """Arrays over the subwords of one window. `core` is the half-open range of those that are predicted here.

    `offsets` are the subwords' character spans in the story's text (-1 outside it: special tokens and prefix).
    """

    input_ids: np.ndarray
    kinds: np.ndarray
    lexicon_treatment: np.ndarray
    lexicon_symptom: np.ndarray
    offsets: np.ndarray  # (length, 2)
    core: tuple[int, int]
    position: float  # 0 first window .. 1 last

    def __len__(self) -> int:
        return len(self.input_ids)


@cache
def tokenizer(path: Path) -> Any:
    """The subword tokenizer of a model folder (`tokenizer.json`), without padding or truncation."""
    from tokenizers import Tokenizer

    loaded = Tokenizer.from_file(str(path / "tokenizer.json"))
    loaded.no_padding()
    loaded.no_truncation()
    return loaded


def windows(reading: Reading, metadata: Mapping[str, Any], tokenizer: Any, *, use_lexicon: bool = True) -> list[Window]:
    """The windows of a reading, in order. Together their cores hold every subword of the text once."""
    encoding = tokenizer.encode(reading.text, add_special_tokens=False)
    ids = np.asarray(encoding.ids, dtype=np.int64)
    offsets = np.asarray(encoding.offsets, dtype=np.int64).reshape(-1, 2)
    kinds = _kinds(reading, offsets)
    lexicons = [np.zeros(len(ids), np.int64), np.zeros(len(ids), np.int64)]
    if use_lexicon:
        _mark_lexicon(reading, offsets, *lexicons)
    cuts = _cuts(reading, offsets)
    special = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    cores = _cores(cuts, len(ids))
    out = []
    for number, (first, last) in enumerate(cores):
        prefix = _prefix(reading, metadata, offsets[first:last], tokenizer)
        before = _context_start(cuts, first)
        after = min(len(ids), last + _AFTER)
        head = len(prefix) + 2
        body = slice(before, after)
        length = head + (after - before) + 1
        window = Window(
            input_ids=np.concatenate([[special[0]], prefix, [special[1]], ids[body], [special[1]]]).astype(np.int64),
            kinds=np.concatenate([np.zeros(head, np.int64), kinds[body], [0]]),
            lexicon_treatment=np.concatenate([np.zeros(head, np.int64), lexicons[0][body], [0]]),
            lexicon_symptom=np.concatenate([np.zeros(head, np.int64), lexicons[1][body], [0]]),
            offsets=np.concatenate([np.full((head, 2), -1), offsets[body], np.full((1, 2), -1)]),
            core=(head + first - before, head + last - before),
            position=number / max(len(cores) - 1, 1),
        )
        assert length == len(window) <= MAX_LENGTH
        out.append(window)
    return out


def _kinds(reading: Reading, offsets: np.ndarray) -> np.ndarray:
    out = np.full(len(offsets), KINDS.index("paragraph"), np.int64)
    starts = offsets[:, 0]
    for block in reading.blocks:
        kind = f"field_{block.field}" if block.field and block.kind != "heading" else block.kind
        first, last = np.searchsorted(starts, [block.start, block.end])
        out[first:last] = KINDS.index(kind if kind in KINDS else "paragraph")
    for first, last in reading.quotations:
        if first < last:
            begin, end = reading.chars_of(first, last)
            a, b = np.searchsorted(starts, [begin, end])
            out[a:b] += len(KINDS)
    return out


def _mark_lexicon(reading: Reading, offsets: np.ndarray, treatment: np.ndarray, symptom: np.ndarray) -> None:
    scheme = load_scheme()
    labels = {layer: list(scheme.layers[layer].labels) for layer in ("treatment", "symptom")}
    starts = offsets[:, 0]
    for first, last, entry, confidence in Candidates(reading).find(lenient=True):
        begin, end = reading.chars_of(first, last)
        a, b = np.searchsorted(starts, [begin, end])
        treatment[a:b] = 1 + 2 * labels["treatment"].index(entry.label) + (confidence < 0.7)
    for mention in symptom_mentions(reading, lenient=True):
        a, b = np.searchsorted(starts, [mention["start"], mention["end"]])
        symptom[a:b] = 1 + 2 * labels["symptom"].index(mention["label"]) + (mention["confidence"] < 0.7)


def _cuts(reading: Reading, offsets: np.ndarray) -> list[int]:
    """Subword numbers where a sentence begins."""
    starts = offsets[:, 0].tolist()
    return sorted({bisect_left(starts, s.start) for s in reading.sentences} | {0})


def _cores(cuts: list[int], total: int) -> list[tuple[int, int]]:
    """Runs of whole sentences of at most CORE_LENGTH subwords; a longer sentence is cut."""
    out, first = [], 0
    while first < total:
        limit = first + CORE_LENGTH
        if limit >= total:
            out.append((first, total))
            break
        fitting = [c for c in cuts if first < c <= limit]
        last = fitting[-1] if fitting else limit
        out.append((first, last))
        first = last
    return out or []


def _context_start(cuts: list[int], first: int) -> int:
    earlier = [c for c in cuts if first - _BEFORE <= c < first]
    return earlier[0] if earlier else max(0, first - _BEFORE // 2)


def _prefix(reading: Reading, metadata: Mapping[str, Any], offsets: np.ndarray, tokenizer: Any) -> np.ndarray:
    parts = []
    if isinstance(metadata.get("treatment"), str):
        parts.append("about " + metadata["treatment"][:60])
    if len(offsets):
        word = bisect_left(reading.starts, int(offsets[0][0]))
        if word < len(reading.keys):
            block = reading.block_of(word)
            for number in (block.heading, block.intro):
                if number >= 0:
                    above = reading.blocks[number]
                    parts.append(reading.text[max(above.start, above.end - 100):above.end])
    ids = tokenizer.encode(" / ".join(parts), add_special_tokens=False).ids[:_PREFIX] if parts else []
    return np.asarray(ids, dtype=np.int64)


def collate(items: list[Window], step: int = 1) -> dict[str, np.ndarray]:
    """Arrays (batch, length) of a batch of windows, padded to a multiple of `step`, and `position` (batch, 1)."""
    length = -(-max(len(w) for w in items) // step) * step
    out = {name: np.zeros((len(items), length), np.int64) for name in ("input_ids", "attention_mask", "kinds", "lexicon_treatment", "lexicon_symptom")}
    for row, window in enumerate(items):
        n = len(window)
        out["attention_mask"][row, :n] = 1
        for name in ("input_ids", "kinds", "lexicon_treatment", "lexicon_symptom"):
            out[name][row, :n] = getattr(window, name)
    out["position"] = np.asarray([[w.position] for w in items], np.float32)
    return out
