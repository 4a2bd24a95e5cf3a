"""Spans of treatments and symptoms: what the transformer marks, and what the lexicon is sure of and the transformer doesn't rule out.

Pieces of a name that no lexicon has are joined, and a word that the story as a whole speaks against is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from .lexicon import TreatmentEntry
from .neural import Predictions
from .reading import Reading

Named = Callable[[int, int], TreatmentEntry | None]  # the lexicon entry that a word range first:last names

_BEFORE = frozenset("a an the my his her our their your and or but of with to for".split())  # never the first word of a name
_RHYTHM = frozenset("daily nightly weekly fortnightly monthly".split())  # nor of a treatment's, or "weekly counselling" were one of its own
_AFTER = frozenset("a an the my his her and or but of with to for in on at".split())  # nor the last
_CERTAIN = 0.9  # the lexicon's confidence in a name that means nothing else
_CONSISTENT = 0.5  # the mean probability, over a word's places in the story, below which it is no treatment


def _trimmed(reading: Reading, layer: str, first: int, last: int) -> tuple[int, int]:
    """The words first:last without articles and the like at either end; first == last where nothing else is left."""
    before = _BEFORE | _RHYTHM if layer == "treatment" else _BEFORE
    while first < last and reading.keys[first] in before:
        first += 1
    while first < last and reading.keys[last - 1] in _AFTER:
        last -= 1
    return first, last


def united(reading: Reading, predictions: Predictions, layer: str, sure: Iterable[tuple[int, int, dict]]) -> list[dict[str, Any]]:
    """The transformer's spans, and the lexicon's that touch none of them and that the transformer does not rule out.

    Several spans inside one name of the lexicon ("ketamine", "assisted", "therapy") are pieces of it.
    """
    spans = []
    for span in predictions.spans(layer):
        first, last = _trimmed(reading, layer, *reading.words_of(span["start"], span["end"]))
        if first < last:
            start, end = reading.chars_of(first, last)
            label, _ = predictions.attribute(f"{layer}.label", start, end)
            spans.append({**span, "start": start, "end": end, "label": label, "first": first, "last": last, "rule": "transformer"})
    thresholds = predictions.calibration.threshold
    least = thresholds.get(f"{layer}.lexicon", 0.3)
    owner = {word: number for number, span in enumerate(spans) for word in range(span["first"], span["last"])}
    replaced: set[int] = set()
    for first, last, mention in sure:
        touched = {owner[word] for word in range(first, last) if word in owner}
        start, end = reading.chars_of(first, last)
        if touched and not (len(touched) > 1 and all(first <= spans[n]["first"] and spans[n]["last"] <= last for n in touched)):
            continue
        probability = predictions.marked(layer, start, end)
        if touched or probability >= (thresholds.get(f"{layer}.name", least) if mention["confidence"] >= _CERTAIN else least):
            replaced |= touched
            owner.update(dict.fromkeys(range(first, last), len(spans)))
            spans.append({"start": start, "end": end, "label": mention["label"], "confidence": round(probability, 3),
                          "first": first, "last": last, "rule": mention.get("rule", "lexicon")})
    return sorted((s for n, s in enumerate(spans) if n not in replaced), key=lambda s: s["start"])


def joined(reading: Reading, spans: list[dict[str, Any]], named: Named) -> list[dict[str, Any]]:
    """What no lexicon has, and the noun right after it, are one name: "school counsellor", "coordinated care programme". The noun
    gives the label.

    Of two names in a row ("Zoloft Lexapro") neither is part of the other.
    """
    out: list[dict[str, Any]] = []
    for span in spans:
        before = out[-1] if out else None
        adjacent = before is not None and before["last"] == span["first"] and reading.gap(span["first"]) in (" ", "-")
        if adjacent and _is_noun(named(span["first"], span["last"])) and named(before["first"], before["last"]) is None:
            out[-1] = {**span, "start": before["start"], "first": before["first"], "confidence": max(before["confidence"], span["confidence"])}
            continue
        out.append(span)
    return out


def _is_noun(entry: TreatmentEntry | None) -> bool:
    """May it be the end of a longer name? Not what is a name by itself ("Zoloft")."""
    return entry is None or bool(entry.flags & {"weak", "class", "person"})


def consistent(reading: Reading, predictions: Predictions, layer: str, spans: Iterable[dict[str, Any]], named: Named) -> Iterator[dict[str, Any]]:
    """Without single words that no lexicon has and that the transformer, over all their places in the story, takes for something
    else: a person's name beside a verb of taking, the town of a clinic."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for word, key in enumerate(reading.keys):
        places[key].append(word)

    @cache
    def spoken_against(key: str) -> bool:
        total = sum(predictions.marked(layer, *reading.chars_of(word, word + 1)) for word in places[key])
        return len(places[key]) > 1 and total < _CONSISTENT * len(places[key])

    for span in spans:
        unlisted = span["last"] - span["first"] == 1 and named(span["first"], span["last"]) is None
        if not (unlisted and spoken_against(reading.keys[span["first"]])):
            yield span
