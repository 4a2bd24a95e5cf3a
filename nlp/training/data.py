"""From annotated stories to training examples: windows with a target for each head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...corpus.story import Annotation, Story
from ..context import reviewed_concept
from ..heads import heads, story_heads
from ..linking import LATEST, distance_bucket
from ..reading import Reading, read
from ..windows import Window, tokenizer, windows

IGNORE = -100


@dataclass(slots=True)
class LinkExample:
    """One outcome of a story: its subwords, and for each candidate its subwords, distance buckets and whether it is meant.

    A candidate is a list of mentions [(subwords, bucket)]; the last two candidates are `reviewed` and `overall`.
    """

    query: list[tuple[int, int]]  # (window, subword)
    candidates: list[list[tuple[list[tuple[int, int]], int]]]
    targets: list[float]


@dataclass(slots=True)
class Example:
    """A story ready for training. `targets[name]` has an array a window, IGNORE where the head says nothing."""

    story_id: str
    windows: list[Window]
    targets: list[dict[str, np.ndarray]]
    story: dict[str, int]
    links: list[LinkExample] = field(default_factory=list)
    reviewed: bool = False


def examples(stories: Iterable[Story], model: Path, *, use_lexicon: bool = True) -> list[Example]:
    """Training examples of annotated stories; `model` is the folder whose tokenizer is used."""
    cut = tokenizer(model)
    return [_example(story, cut, use_lexicon) for story in stories]


def _example(story: Story, cut, use_lexicon: bool) -> Example:
    reading = read(story.text, story.segments)
    made = windows(reading, story.metadata, cut, use_lexicon=use_lexicon)
    targets = [_blank(w) for w in made]
    for annotation in story.annotations:
        for window, target in zip(made, targets, strict=True):
            _mark(annotation, window, target)
    summary = story.summary
    wanted = {"narrator": summary.narrator if summary else None, "overall_outcome": summary.overall_outcome if summary else None}
    labels = {name: head.labels.index(wanted[name]) if wanted[name] in head.labels else IGNORE for name, head in story_heads().items()}
    example = Example(story.id, made, targets, labels, reviewed=reviewed_concept(story.metadata) is not None)
    example.links = _links(story, reading, made)
    return example


def _blank(window: Window) -> dict[str, np.ndarray]:
    """No span anywhere in the core; outside it nothing is asked."""
    out = {}
    for name, head in heads().items():
        target = np.full(len(window), IGNORE, np.int64)
        if head.labels[0] == "O":
            target[slice(*window.core)] = 0
        out[name] = target
    return out


def _subwords(window: Window, start: int, end: int) -> np.ndarray:
    """Numbers of the core's subwords that a character span touches."""
    first, last = window.core
    offsets = window.offsets[first:last]
    return first + np.nonzero((offsets[:, 1] > start) & (offsets[:, 0] < end))[0]


def _mark(annotation: Annotation, window: Window, target: dict[str, np.ndarray]) -> None:
    where = _subwords(window, annotation.start, annotation.end)
    if not len(where):
        return
    begins = window.offsets[where[0]][0] <= annotation.start or window.offsets[where[0] - 1][1] <= annotation.start
    if annotation.layer == "outcome":
        tags = target[f"outcome.{annotation.label}"]
        tags[where] = 2
        if begins:
            tags[where[0]] = 1
    else:
        labels = heads()[annotation.layer].labels
        tags = target[annotation.layer]
        tags[where] = labels.index(f"I-{annotation.label}")
        if begins:
            tags[where[0]] = labels.index(f"B-{annotation.label}")
    for name, value in annotation.attributes.items():
        head = heads().get(f"{annotation.layer}.{name}")
        if head and value in head.labels:
            target[head.name][where] = head.labels.index(value)


def _links(story: Story, reading: Reading, made: Sequence[Window]) -> list[LinkExample]:
    outcomes = [a for a in story.layer("outcome") if a.about]
    if not outcomes:
        return []
    mentions: dict[str, list[Annotation]] = {}
    for a in story.layer("treatment"):
        if a.attributes.get("experiencer") == "patient":
            mentions.setdefault(a.concept_name, []).append(a)
    reviewed = reviewed_concept(story.metadata)
    places = {a.id: _places(a, made) for a in story.annotations if a.layer != "symptom"}
    out = []
    for outcome in outcomes:
        span = reading.words_of(outcome.start, outcome.end)
        names = list(mentions)
        candidates = [_candidate(mentions[n], reading, span, places) for n in names]
        targets = [float(n in outcome.about) for n in names]
        targets.append(float(reviewed in outcome.about and reviewed not in mentions) if reviewed else 0.0)
        targets.append(float("overall" in outcome.about))
        if places[outcome.id] and any(targets):
            out.append(LinkExample(places[outcome.id], candidates, targets))
    return out


def _candidate(mentions: Sequence[Annotation], reading: Reading, outcome: tuple[int, int], places: dict) -> list:
    ranges = [reading.words_of(m.start, m.end) for m in mentions]
    before = [i for i, r in enumerate(ranges) if r[0] < outcome[1]]
    latest = max(before, default=None)
    kept = []
    for i, (mention, words) in enumerate(zip(mentions, ranges, strict=True)):
        bucket = distance_bucket(words, outcome)
        if places[mention.id] and (bucket < 3 or bucket == 4 or i in (0, latest)):
            kept.append((places[mention.id], LATEST if i == latest and bucket == 3 else bucket))
    return kept


def _places(annotation: Annotation, made: Sequence[Window]) -> list[tuple[int, int]]:
    return [(w, int(t)) for w, window in enumerate(made) for t in _subwords(window, annotation.start, annotation.end)]
