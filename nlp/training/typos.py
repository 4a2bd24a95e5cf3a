"""Stories as they might have been typed on a phone: what the network also learns from, since real posts are not proof-read."""

from __future__ import annotations

import random
from dataclasses import replace

from ...corpus.story import Story
from ..words import WORD

_LETTERS = 5  # the shortest word that gets a typing error
_ERRORS = 0.05  # of the longer words, in a story with typing errors


def with_typos(story: Story, rng: random.Random) -> Story:
    """The story with typing errors, missing apostrophes and commas, or no space after a full stop; its annotations go with their words.

    A kind of error is in a quarter to seven tenths of the stories. Segments are left out: they are read off the changed text.
    """
    changes: list[tuple[int, int, str]] = []  # (start, end, instead), in order, apart from one another
    text = story.text
    apostrophes, commas, spaces = rng.random() < 0.6, rng.random() < 0.4, rng.random() < 0.25
    errors = _ERRORS if rng.random() < 0.7 else 0.0
    words = {m.start(): m for m in WORD.finditer(text)}
    at = 0
    while at < len(text):
        word = words.get(at)
        if word is not None and len(word.group()) >= _LETTERS and word.group().isalpha() and rng.random() < errors:
            changes.append((word.start(), word.end(), _mistyped(word.group(), rng)))
            at = word.end()
            continue
        c = text[at]
        inside = 0 < at < len(text) - 1 and text[at - 1].isalnum()
        left_out = (
            (apostrophes and c in "'’" and inside and text[at + 1].isalpha()) or (commas and c == "," and inside and rng.random() < 0.5)
            or (spaces and c == " " and at > 0 and text[at - 1] in ".!?" and rng.random() < 0.3)
        )
        if left_out:
            changes.append((at, at + 1, ""))
        at += 1
    return _changed(story, changes)


def _mistyped(word: str, rng: random.Random) -> str:
    """Two letters swapped, one left out or one doubled; the first stays."""
    place = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return word[:place] + word[place + 1] + word[place] + word[place + 2:]
    return word[:place] + word[place + 1:] if kind == 1 else word[:place] + word[place] + word[place:]


def _changed(story: Story, changes: list[tuple[int, int, str]]) -> Story:
    parts, places, at = [], [], 0  # `places` has for each character of the old text where it is in the new one
    length = 0
    for start, end, instead in changes:
        parts += (story.text[at:start], instead)
        places += range(length, length + start - at)
        length += start - at
        places += (min(length + i, length + len(instead)) for i in range(end - start))
        length += len(instead)
        at = end
    places += range(length, length + len(story.text) - at)
    text = "".join(parts) + story.text[at:]
    places.append(len(text))
    moved = []
    for annotation in story.annotations:
        start, end = places[annotation.start], places[annotation.end]
        if start < end:  # a comma alone may be gone
            moved.append(replace(annotation, start=start, end=end, quote=text[start:end]))
    return replace(story, text=text, annotations=tuple(moved), segments=())
