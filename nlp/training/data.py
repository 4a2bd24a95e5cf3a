"""From annotated stories to training examples: windows with a target for each head."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...corpus.story import Annotation, Story
from ..context import reviewed_concept
from ..heads import BIO, MULTI, heads, story_heads
from ..ledger_head import NOT_THEIRS, Mention, outcomes, statuses
from ..ledger_head import buckets as ledger_buckets
from ..linking import buckets
from ..outcomes import TRIED
from ..reading import Reading, read
from ..windows import Window, tokenizer, windows

IGNORE = -100


@dataclass(slots=True)
class Links:
    """All outcomes of a story that are about something, against all mentions of the patient's treatments.

    `rows`, `columns` and `span` list the subwords (window, subword) of each span: outcomes first, then mentions.
    `bucket[o, m]` is the distance bucket of a pair, -1 where the mention is left out for that outcome. `concept[m]` is the
    mention's concept number; `targets[o]` has one value a concept, then the reviewed treatment, then the whole course.
    """

    rows: np.ndarray
    columns: np.ndarray
    span: np.ndarray
    outcomes: int
    bucket: np.ndarray
    concept: np.ndarray
    targets: np.ndarray


@dataclass(slots=True)
class Ledger:
    """All treatments that a story names, whoever has them, and its reviewed one.

    `rows`, `columns` list the subwords of all cores (window, subword) in the order of the text; `places` are those that name a
    treatment, as numbers into that list, `owner` the treatment of each; `buckets` (treatments, subwords) of `ledger_head`.
    `status` and `outcome` (treatments,) are the targets, IGNORE where there is none; `reviewed` a treatment's number or -1.
    """

    rows: np.ndarray
    columns: np.ndarray
    places: np.ndarray
    owner: np.ndarray
    buckets: np.ndarray
    status: np.ndarray
    outcome: np.ndarray
    reviewed: int


@dataclass(slots=True)
class Example:
    """A story ready for training. `targets[name]` has an array a window, IGNORE where the head says nothing; that of
    `outcome.label` holds bits, one a label."""

    story_id: str
    windows: list[Window]
    targets: list[dict[str, np.ndarray]]
    story: dict[str, int]
    links: Links | None = None
    ledger: Ledger | None = None
    reviewed: bool = False


def examples(stories: Iterable[Story], model: Path, *, use_lexicon: bool = True) -> list[Example]:
    """Training examples of annotated stories; `model` is the folder whose tokenizer is used."""
    cut = tokenizer(model)
    return [_example(story, cut, use_lexicon) for story in stories]


def _example(story: Story, cut, use_lexicon: bool) -> Example:
    reading = read(story.text, story.segments)
    made = windows(reading, story.metadata, cut, use_lexicon=use_lexicon)
    targets = [_blank(w) for w in made]
    for annotation in sorted(story.annotations, key=lambda a: (a.start, -a.end)):
        for window, target in zip(made, targets, strict=True):
            _mark(annotation, window, target)
    summary = story.summary
    wanted = {"narrator": summary.narrator if summary else None, "overall_outcome": summary.overall_outcome if summary else None}
    labels = {name: head.labels.index(wanted[name]) if wanted[name] in head.labels else IGNORE for name, head in story_heads().items()}
    example = Example(story.id, made, targets, labels, reviewed=reviewed_concept(story.metadata) is not None)
    example.links = _links(story, reading, made)
    example.ledger = _ledger(story, made)
    return example


def _blank(window: Window) -> dict[str, np.ndarray]:
    """No span anywhere in the core; outside it nothing is asked."""
    out = {}
    for name, head in heads().items():
        target = np.full(len(window), IGNORE, np.int64)
        if head.labels == BIO:
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
    tags = target[annotation.layer]
    if not tags[where].any():  # of overlapping outcomes the first gives the span, all give labels
        tags[where] = 2
        if window.offsets[where[0]][0] <= annotation.start or window.offsets[where[0] - 1][1] <= annotation.start:
            tags[where[0]] = 1
    label = heads()[f"{annotation.layer}.label"]
    if label.name == MULTI:
        bits = target[MULTI]
        bits[where] = np.where(bits[where] == IGNORE, 0, bits[where]) | (1 << label.labels.index(annotation.label))
    else:
        target[label.name][where] = label.labels.index(annotation.label)
    for name, value in annotation.attributes.items():
        head = heads().get(f"{annotation.layer}.{name}")
        if head and value in head.labels:
            target[head.name][where] = head.labels.index(value)


def _links(story: Story, reading: Reading, made: Sequence[Window]) -> Links | None:
    mentions = [a for a in story.layer("treatment") if a.attributes.get("experiencer") == "patient" and _places(a, made)]
    outcomes = [a for a in story.layer("outcome") if a.about and _places(a, made)]
    names = list(dict.fromkeys(m.concept_name for m in mentions))
    reviewed = reviewed_concept(story.metadata)
    targets = [[float(n in o.about) for n in names]
               + [float(reviewed is not None and reviewed in o.about and reviewed not in names), float("overall" in o.about)] for o in outcomes]
    kept = [i for i, row in enumerate(targets) if any(row)]
    if not kept:
        return None
    outcomes = [outcomes[i] for i in kept]
    places = [(w, t, i) for i, a in enumerate([*outcomes, *mentions]) for w, t in _places(a, made)]
    rows, columns, span = (np.asarray(x, np.int64) for x in zip(*places, strict=True))
    words = [reading.words_of(m.start, m.end) for m in mentions]
    bucket = np.full((len(outcomes), len(mentions)), -1, np.int64)
    concept = np.asarray([names.index(m.concept_name) for m in mentions], np.int64)
    for i, outcome in enumerate(outcomes):
        for j, number in enumerate(buckets(words, concept.tolist(), reading.words_of(outcome.start, outcome.end))):
            bucket[i, j] = number
    return Links(rows, columns, span, len(outcomes), bucket, concept, np.asarray([targets[i] for i in kept], np.float32))


def _places(annotation: Annotation, made: Sequence[Window]) -> list[tuple[int, int]]:
    return [(w, int(t)) for w, window in enumerate(made) for t in _subwords(window, annotation.start, annotation.end)]


def _ledger(story: Story, made: Sequence[Window]) -> Ledger | None:
    """None for a story without windows, without ledger rows, or in which no treatment is named or reviewed."""
    rows = {r.concept: r for r in story.summary.treatments} if story.summary else {}
    reviewed = reviewed_concept(story.metadata)
    found = [(a.concept_name, _places(a, made)) for a in sorted(story.layer("treatment"), key=lambda a: a.start)]
    mentions = [(name, places) for name, places in found if name and places]
    names = list(dict.fromkeys([name for name, _ in mentions] + ([reviewed] if reviewed in rows else [])))
    if not rows or not names or not made:
        return None
    cores = [(w, t) for w, window in enumerate(made) for t in range(*window.core)]
    number = {place: i for i, place in enumerate(cores)}
    spans = [Mention(names.index(name), number[places[0]], number[places[-1]] + 1) for name, places in mentions]
    places = np.asarray([i for m in spans for i in range(m.first, m.last)], np.int64)
    owner = np.asarray([m.concept for m in spans for _ in range(m.first, m.last)], np.int64)
    status = [statuses().index(rows[n].status if n in rows else NOT_THEIRS) for n in names]
    outcome = [outcomes().index(rows[n].outcome) if n in rows and rows[n].status in TRIED else IGNORE for n in names]
    where = np.asarray(cores, np.int64)
    return Ledger(where[:, 0], where[:, 1], places, owner, ledger_buckets(spans, len(names), len(cores)), np.asarray(status), np.asarray(outcome),
                  names.index(reviewed) if reviewed in names else -1)


def story_batches(data: Sequence[Example], tokens: int, rng: random.Random) -> list[list[Example]]:
    """Whole stories of like window length together, up to `tokens` padded subwords, in random order; those without windows left out."""
    order = sorted((e for e in data if e.windows), key=lambda e: (max(len(w) for w in e.windows) // 48, rng.random()))
    out: list[list[Example]] = []
    batch: list[Example] = []
    longest = count = 0
    for example in order:
        length = max(len(w) for w in example.windows)
        if batch and max(longest, length) * (count + len(example.windows)) > tokens:
            out.append(batch)
            batch, longest, count = [], 0, 0
        batch.append(example)
        longest, count = max(longest, length), count + len(example.windows)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out
