"""Words and marks of a text for formats that tag tokens. Every character that is not white space belongs to one token."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .offsets import tokens_of_span
from .sentences import sentences
from .story import Annotation, Story

OUTSIDE = "O"
_MARKS = r"\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"  # accents and vowel signs
_LETTERS = rf"(?:[^\W_][{_MARKS}]*)+"
_TOKEN = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*|\S[{_MARKS}]*")


@dataclass(frozen=True, slots=True)
class Tagged:
    """Tags of one layer over all tokens of a story, and why they don't say all that the spans say: reason -> spans."""

    tags: tuple[str, ...]
    losses: tuple[tuple[str, Annotation], ...]


def token_spans(text: str) -> tuple[list[int], list[int]]:
    """Starts and ends of the tokens: words with inner apostrophes, and single other marks."""
    starts, ends = [], []
    for match in _TOKEN.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
    return starts, ends


def token_sentences(story: Story, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield ranges of token numbers, a sentence each. Together they hold every token."""
    borders = [s.start for s in sentences(story.text, story.segments)][1:]
    groups = [bisect_right(borders, start) for start in starts]
    first = 0
    for number in range(1, len(groups) + 1):
        if number == len(groups) or groups[number] != groups[first]:
            yield first, number
            first = number


def tag(spans: Sequence[Annotation], starts: Sequence[int], ends: Sequence[int], sentence_of: Sequence[int]) -> Tagged:
    """BIO tags. Of overlapping spans the one that begins first (then the longer) is tagged. A span over several sentences
    begins anew in each."""
    tags = [OUTSIDE] * len(starts)
    losses = []
    for span in sorted(spans, key=lambda a: (a.start, -a.end, a.id)):
        first, last = tokens_of_span(starts, ends, span.start, span.end)
        if first == last or any(t != OUTSIDE for t in tags[first:last]):
            losses.append(("overlaps another span of its layer, or holds no token: left out", span))
            continue
        if starts[first] != span.start or ends[last - 1] != span.end:
            losses.append(("grown to whole tokens", span))
        if sentence_of[first] != sentence_of[last - 1]:
            losses.append(("parted where a sentence ends", span))
        for number in range(first, last):
            begins = number == first or sentence_of[number] != sentence_of[number - 1]
            tags[number] = f"{'B' if begins else 'I'}-{span.label}"
    return Tagged(tuple(tags), tuple(losses))


@dataclass(frozen=True, slots=True)
class TaggedStory:
    """A story's tokens, the sentences as ranges of token numbers, and each layer's tags."""

    starts: list[int]
    ends: list[int]
    sentences: list[tuple[int, int]]
    layers: dict[str, Tagged]


def tag_story(story: Story, labels: Mapping[str, Iterable[str]]) -> TaggedStory:
    """BIO tags of a story in each layer of `labels` (layer -> the labels that count)."""
    starts, ends = token_spans(story.text)
    ranges = list(token_sentences(story, starts))
    sentence_of = [number for number, (first, last) in enumerate(ranges) for _ in range(first, last)]
    layers = {}
    for name, known in labels.items():
        spans = [a for a in story.layer(name) if a.label in known]
        strange = [("label is not in the scheme: left out", a) for a in story.layer(name) if a.label not in known]
        tagged = tag(spans, starts, ends, sentence_of)
        layers[name] = Tagged(tagged.tags, (*strange, *tagged.losses))
    return TaggedStory(starts, ends, ranges, layers)
