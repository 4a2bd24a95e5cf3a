"""What the transformer says of one story, put together from its windows: spans, attributes, links, story labels."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .about import NEUTRAL
from .decoding import decode, snap, softmax
from .encoder import Encoded
from .heads import EFFECTS, LINK_SIZE, MULTI, heads, story_heads
from .ledger_head import SIZE as LEDGER_SIZE
from .ledger_head import Answer, LedgerHead, Mention, statuses
from .linking import NO_LINK, REVIEWED, buckets
from .reading import Reading
from .windows import Window

_BEGIN = 1  # the column of tag B


@dataclass(slots=True)
class Calibration:
    """Temperatures by head, and the probability below which a head's answer counts as unknown.

    `bias` is what is added to a head's logits, label by label, because the stories that it learned from hold some labels more often
    than stories do. `link_weights` are those of `about.FEATURES`.
    """

    temperature: Mapping[str, float] = field(default_factory=dict)
    bias: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    threshold: Mapping[str, float] = field(default_factory=dict)
    link_bias: Sequence[float] = (0.0,) * 8
    link_overall: Sequence[float] = ()
    link_reviewed: Sequence[float] = ()
    link_weights: Mapping[str, float] = field(default_factory=lambda: NEUTRAL)

    @classmethod
    def from_card(cls, card: Mapping[str, Any]) -> Calibration:
        links = card.get("links", {})
        return cls(
            card.get("temperature", {}), card.get("bias", {}), card.get("threshold", {}), links.get("bias", (0.0,) * 8),
            links.get("overall", ()), links.get("reviewed", ()), links.get("weights") or NEUTRAL,
        )

    def biases(self, head: str, labels: Sequence[str]) -> np.ndarray:
        return np.array([self.bias.get(head, {}).get(label, 0.0) for label in labels], np.float32)


class Predictions:
    """The encoder's vectors of one story, one row a subword of the text, and questions about them."""

    def __init__(
        self, reading: Reading, windows: Sequence[Window], encoded: Sequence[Encoded], calibration: Calibration, ledger: LedgerHead | None = None,
    ):
        self.reading = reading
        self.calibration = calibration
        self._head = ledger
        cores = [slice(*w.core) for w in windows]
        size = max(h.end for h in heads().values())
        self.offsets = np.concatenate([w.offsets[c] for w, c in zip(windows, cores, strict=True)]) if windows else np.zeros((0, 2), np.int64)
        self._starts, self._ends = self.offsets[:, 0].tolist(), self.offsets[:, 1].tolist()
        self.tokens = np.concatenate([e.tokens[c] for e, c in zip(encoded, cores, strict=True)]) if windows else np.zeros((0, size), np.float32)
        self.links = np.concatenate([e.links[c] for e, c in zip(encoded, cores, strict=True)]) if windows else np.zeros((0, 2 * LINK_SIZE), np.float32)
        self.ledger = np.concatenate([e.ledger[c] for e, c in zip(encoded, cores, strict=True)]) if windows else np.zeros((0, LEDGER_SIZE), np.float32)
        self.story = np.stack([e.story for e in encoded]) if windows else None

    def _rows(self, start: int, end: int) -> slice:
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        return slice(first, max(last, first))

    def _logits(self, head: str, rows: slice | None = None) -> np.ndarray:
        spec = heads()[head]
        values = self.tokens[:, spec.slice] if rows is None else self.tokens[rows, spec.slice]
        values = values / self.calibration.temperature.get(head, 1.0)
        return values + self.calibration.biases(head, spec.labels) if head in self.calibration.bias else values

    def spans(self, layer: str) -> list[dict[str, Any]]:
        """Records of a layer's spans: offsets and confidence."""
        probabilities = softmax(self._logits(layer))
        scores = np.log(probabilities + 1e-9)
        scores[:, 0] -= self.calibration.threshold.get(layer, 0.0)  # how much O is held back
        out, reached = [], -1
        for first, last in decode(scores):
            span = snap(self.reading, int(self.offsets[first][0]), int(self.offsets[last - 1][1]))
            if span is None or span[0] < reached:
                continue
            reached = span[1]
            confidence = float(1 - probabilities[first:last, 0].mean())
            out.append({"start": span[0], "end": span[1], "confidence": round(confidence, 3)})
        return out

    def marked(self, layer: str, start: int, end: int) -> float:
        """The mean probability that the subwords of a character span belong to a span of the layer."""
        rows = self._rows(start, end)
        if rows.start >= rows.stop:
            return 0.0
        return 1 - float(_mean(softmax(self._logits(layer, rows)))[0])

    def begins(self, layer: str, start: int, end: int) -> float:
        """The probability that a span of the layer begins with the first subword of a character span."""
        rows = self._rows(start, end)
        if rows.start >= rows.stop:
            return 0.0
        return float(softmax(self._logits(layer, slice(rows.start, rows.start + 1)))[0, _BEGIN])

    def outcome_labels(self, start: int, end: int) -> list[tuple[str, float]]:
        """(label, probability) of each label that is likely enough, else of the likeliest; of verdicts on the effect only one."""
        rows = self._rows(start, end)
        probabilities = 1 / (1 + np.exp(-_mean(self._logits(MULTI, rows))))
        found = [(label, float(p)) for label, p in zip(heads()[MULTI].labels, probabilities, strict=True)]
        likely = [pair for pair in found if pair[1] >= self.calibration.threshold.get(MULTI, 0.5)]
        best = max((pair for pair in likely if pair[0] in EFFECTS), key=lambda pair: pair[1], default=None)
        return [pair for pair in likely if pair[0] not in EFFECTS or pair is best] or [max(found, key=lambda pair: pair[1])]

    def attribute(self, head: str, start: int, end: int, *, but: str = "") -> tuple[str, float]:
        """(value, probability) of an attribute of a character span; `but` is a value that is out of the question."""
        rows = self._rows(start, end)
        if rows.start >= rows.stop:
            return next(label for label in heads()[head].labels if label != but), 0.0
        probabilities = softmax(_mean(self._logits(head, rows)))
        if but:
            probabilities[heads()[head].labels.index(but)] = 0.0
        best = int(probabilities.argmax())
        return heads()[head].labels[best], float(probabilities[best])

    def story_label(self, head: str) -> tuple[str, float]:
        """(value, probability) of `narrator` or `overall_outcome`."""
        spec = story_heads()[head]
        number = list(story_heads()).index(head)
        first_weight = max(h.end for h in story_heads().values())
        weights = softmax(self.story[:, first_weight + number])
        logits = (weights[:, None] * self.story[:, spec.slice]).sum(axis=0)
        probabilities = softmax(logits / self.calibration.temperature.get(head, 1.0))
        best = int(probabilities.argmax())
        return spec.labels[best], float(probabilities[best])

    def ledger_answers(self, concepts: Mapping[str, Sequence[tuple[int, int]]], reviewed: str | None) -> dict[str, Answer]:
        """What the ledger head says of each treatment; its mentions are character spans, none for a reviewed one that is not named."""
        if self._head is None:
            return {}
        names = list(concepts)
        places = sorted(((self._rows(*span), number) for number, name in enumerate(names) for span in concepts[name]), key=lambda place: place[0].start)
        mentions = [Mention(number, rows.start, rows.stop) for rows, number in places if rows.start < rows.stop]
        asked = names.index(reviewed) if reviewed in names else -1
        answers = self._head.answer(self.ledger, mentions, len(names), asked)
        shift = np.exp(self.calibration.biases("ledger.status", statuses()))
        return {name: a._replace(status=a.status * shift / (a.status @ shift)) for name, a in zip(names, answers, strict=False)}

    def link_scores(self, start: int, end: int, concepts: Mapping[str, Sequence[tuple[int, int]]], *, reviewed: bool) -> dict[str, float]:
        """Probability for each concept that the outcome start:end is about it; its mentions are character spans.

        The keys "" and "overall" stand for the reviewed treatment where no mention names it, and for the whole course.
        """
        rows = self._rows(start, end)
        if rows.start >= rows.stop:
            return {}
        query = _mean(self.links[rows])[:LINK_SIZE]
        scale, bias = LINK_SIZE ** -0.5, self.calibration.link_bias
        span = self.reading.words_of(start, end)
        names = list(concepts)
        flat = [(number, mention) for number, name in enumerate(names) for mention in concepts[name]]
        found = buckets([self.reading.words_of(*m) for _, m in flat], [number for number, _ in flat], span)
        scores = dict.fromkeys(names, NO_LINK)
        for (number, mention), bucket in zip(flat, found, strict=True):
            if bucket < 0:
                continue
            place = self._rows(*mention)
            if place.start < place.stop:
                score = float(query @ _mean(self.links[place])[LINK_SIZE:]) * scale + bias[bucket]
                scores[names[number]] = max(scores[names[number]], score)
        if reviewed:
            scores[""] = float(query @ np.asarray(self.calibration.link_reviewed)) * scale + bias[REVIEWED]
        scores["overall"] = float(query @ np.asarray(self.calibration.link_overall)) * scale
        return {name: float(1 / (1 + np.exp(-np.clip(score, -30, 30)))) for name, score in scores.items()}


def _mean(rows: np.ndarray) -> np.ndarray:
    """The mean of a few short rows; `ndarray.mean` takes longer to begin than to compute it, and is asked 400 times a story."""
    return np.add.reduce(rows, axis=0) / len(rows)
