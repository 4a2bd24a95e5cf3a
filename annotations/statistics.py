"""Counts over a corpus of annotated stories, one story at a time: what was marked, what was tried, how it was told."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from ..corpus.story import LedgerRow, Story
from .scheme import Scheme, load_scheme

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def statistics(stories: Iterable[Story], *, by: str = "genre", scheme: Scheme | None = None) -> dict[str, Any]:
    """Counts of stories, words, annotations, symptoms and treatments as plain data; memory does not grow with stories.

    `by` names the metadata key that tells a story's genre. See `Statistics.to_dict` for what is in it.
    """
    counts = Statistics(by=by, scheme=scheme)
    for story in stories:
        counts.add(story)
    return counts.to_dict()


def count_words(text: str) -> int:
    """Words as a reader counts them: "she's" and "follow-up" are one."""
    return sum(1 for _ in _WORD.finditer(text))


def tried_rows(story: Story, scheme: Scheme) -> list[LedgerRow]:
    """The ledger rows of treatments that the patient had, in ledger order."""
    return [row for row in story.summary.treatments if row.status in scheme.tried_statuses] if story.summary else []


class Statistics:
    """Adds up stories. `add` each of them, then ask for `to_dict`."""

    def __init__(self, *, by: str = "genre", scheme: Scheme | None = None):
        self.by, self.scheme = by, scheme or load_scheme()
        self.totals: Counter = Counter()
        self.labels: dict[str, Counter] = {name: Counter() for name in self.scheme.layers}
        self.attributes: dict[str, dict[str, Counter]] = {
            name: {key: Counter() for key in layer.attributes} for name, layer in self.scheme.layers.items()
        }
        self.annotators: Counter = Counter()
        self.expression: dict[str, Counter] = defaultdict(Counter)
        self.by_concept: dict[str, Counter] = defaultdict(Counter)
        self.by_class: dict[str, Counter] = defaultdict(Counter)
        self.positions: dict[str, Counter] = defaultdict(Counter)
        self.steps: Counter = Counter()
        self.story_level: dict[str, Counter] = {"overall_outcome": Counter(), "narrator": Counter()}
        self.genres: dict[str, Counter] = defaultdict(Counter)

    def add(self, story: Story) -> None:
        """Count one story."""
        counts: Counter = Counter(stories=1, words=count_words(story.text), characters=len(story.text))
        for annotation in story.annotations:
            self._add_annotation(annotation, counts)
        self._add_ledger(story, counts)
        self.totals.update(counts)
        self.genres[str(story.metadata.get(self.by) or "(none)")].update(counts)

    def _add_annotation(self, annotation: Any, counts: Counter) -> None:
        counts["annotations"] += 1
        counts[annotation.layer] += 1
        if annotation.layer not in self.labels:
            return
        self.labels[annotation.layer][annotation.label] += 1
        self.annotators[annotation.annotator or "(none)"] += 1
        for key, counter in self.attributes[annotation.layer].items():
            if annotation.attributes.get(key) is not None:
                counter[str(annotation.attributes[key])] += 1
        expression = annotation.attributes.get("expression")
        if annotation.layer == "symptom" and expression is not None:
            counts["expressed"] += 1
            counts["figurative"] += expression == "figurative"
            if annotation.attributes.get("experiencer", "patient") == "patient":
                self.expression[annotation.label][str(expression)] += 1

    def _add_ledger(self, story: Story, counts: Counter) -> None:
        rows = tried_rows(story, self.scheme)
        counts["treatments_tried"] += len(rows)
        for position, row in enumerate(rows, 1):
            self.by_concept[row.concept][row.outcome] += 1
            self.by_class[row.label][row.outcome] += 1
            self.positions[row.concept][position] += 1
        self.steps.update((a.concept, b.concept) for a, b in pairwise(rows))
        for key, counter in self.story_level.items():
            value = getattr(story.summary, key, None)
            counter[value or "(none)"] += 1

    def to_dict(self) -> dict[str, Any]:
        """Plain data, most frequent first.

        `layers` has spans, labels and attribute values; `symptoms` the patient's symptoms by label and expression;
        `treatments` the tried ones by concept or class and outcome, by position in the ledger, and steps from one to the
        next; `figurative_share` is the figurative part of all symptoms with an expression, None where there are none.
        """
        totals = self.totals
        return {
            "stories": totals["stories"], "words": totals["words"], "characters": totals["characters"],
            "annotations": totals["annotations"], "figurative_share": _share(totals),
            "layers": {
                name: {
                    "spans": totals[name], "labels": _ranked(self.labels[name]),
                    "attributes": {key: _ranked(values) for key, values in self.attributes[name].items()},
                } for name in self.scheme.layers
            },
            "symptoms": _ranked_tables(self.expression),
            "treatments": {
                "tried": totals["treatments_tried"], "concepts": len(self.by_concept),
                "by_concept": _ranked_tables(self.by_concept), "by_class": _ranked_tables(self.by_class),
                "by_position": {
                    concept: {str(place): positions[place] for place in sorted(positions)}
                    for concept, positions in _by_size(self.positions)
                },
                "steps": [{"from": a, "to": b, "stories": n} for (a, b), n in sorted(self.steps.items(), key=_rank)],
            },
            **{key: _ranked(counter) for key, counter in self.story_level.items()},
            "annotators": _ranked(self.annotators),
            "genres": {genre: self._genre(counts) for genre, counts in sorted(self.genres.items())},
        }

    def _genre(self, counts: Counter) -> dict[str, Any]:
        keys = ("stories", "words", "annotations", *self.scheme.layers, "treatments_tried")
        return {key: counts[key] for key in keys} | {"figurative_share": _share(counts)}


def _share(counts: Counter) -> float | None:
    return round(counts["figurative"] / counts["expressed"], 4) if counts["expressed"] else None


def _rank(item: tuple[Any, int]) -> tuple:
    """Most frequent first, equal ones by name: the order never depends on the order of stories."""
    return -item[1], item[0]


def _ranked(counter: Counter) -> dict[str, int]:
    return dict(sorted(counter.items(), key=_rank))


def _by_size(tables: Mapping[str, Counter]) -> list[tuple[str, Counter]]:
    return sorted(tables.items(), key=lambda item: (-item[1].total(), item[0]))


def _ranked_tables(tables: Mapping[str, Counter]) -> dict[str, dict[str, int]]:
    return {name: _ranked(counter) for name, counter in _by_size(tables)}
