"""Compiles composed stories (inline markup) into one checked story file with splits."""

from __future__ import annotations

import gzip
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..corpus.markup import read_markup
from ..corpus.story import Story
from ..errors import MarkupError
from .validation import faults

# Ten stories of a stratum in a row: 70 % train, 10 % dev, 20 % test, spread so that small strata get some of each.
_PATTERN = ("train", "test", "train", "train", "dev", "train", "train", "test", "train", "train")

_NEEDED = ("genre", "area", "condition")


@dataclass(frozen=True, slots=True)
class Built:
    """Counts of a compiled corpus. `splits` has the stories of each split, `conditions` is how many different ones there are."""

    stories: int
    words: int
    annotations: int
    conditions: int
    splits: dict[str, int]


def read_sources(folder: Path, *, annotator: str | None = None) -> list[Story]:
    """The stories of all `*.story` files of a folder, by id. Raises MarkupError for broken markup and for faults against the scheme."""
    stories: dict[str, Story] = {}
    problems = []
    for file in sorted(folder.glob("*.story")):
        for story in read_markup(file, annotator=annotator):
            if story.id in stories:
                problems.append(f"{file.name}: story {story.id!r} stands twice")
            stories[story.id] = story
            problems.extend(f"{file.name}: story {story.id!r}: {fault}" for fault in faults(story))
    if problems:
        raise MarkupError("the corpus has faults:\n" + "\n".join(problems))
    return [stories[key] for key in sorted(stories)]


def assign_splits(stories: Sequence[Story]) -> list[Story]:
    """Give each story its split, stratified by genre and condition. The same stories always get the same splits.

    Within a genre, stories stand in the order of their condition, and the splits run through that order. A story whose header
    names its split keeps it and takes no place in that order. Raises MarkupError for a story whose header lacks one of genre,
    area and condition, or names a split that there is not.
    """
    lacking = [f"story {s.id!r}: the header has no '{key}'" for s in stories for key in _NEEDED if not s.metadata.get(key)]
    lacking += [f"story {s.id!r}: there is no split {s.metadata['split']!r}; use one of {', '.join(sorted(set(_PATTERN)))}"
                for s in stories if s.metadata.get("split", _PATTERN[0]) not in _PATTERN]
    if lacking:
        raise MarkupError("no splits can be made:\n" + "\n".join(lacking))
    strata: dict[str, list[Story]] = defaultdict(list)
    for story in stories:
        strata[story.metadata["genre"]].append(story)
    split: dict[str, str] = {s.id: s.metadata["split"] for s in stories if "split" in s.metadata}
    position = 0
    for genre in sorted(strata):
        for story in sorted(strata[genre], key=lambda s: (s.metadata["area"], s.metadata["condition"], _digest(s.id))):
            if story.id not in split:
                split[story.id] = _PATTERN[position % len(_PATTERN)]
                position += 1
    return [replace(s, metadata={**s.metadata, "split": split[s.id], "licence": "CC-BY-4.0"}) for s in stories]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def build(folder: Path, out: Path) -> Built:
    """Compile `folder` into the gzipped story file `out`; the same sources give the same bytes."""
    stories = assign_splits(read_sources(folder, annotator="human:open-corpus"))
    write_compressed(out, stories)
    splits = defaultdict(int)
    for story in stories:
        splits[story.metadata["split"]] += 1
    return Built(
        stories=len(stories), words=sum(len(s.text.split()) for s in stories), annotations=sum(len(s.annotations) for s in stories),
        conditions=len({s.metadata["condition"] for s in stories}), splits=dict(splits))


def write_compressed(out: Path, stories: Iterable[Story]) -> None:
    """Write a gzipped story file without a time stamp or a file name in its header."""
    with out.open("wb") as raw, gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=9) as packed:
        for story in stories:
            packed.write(story.to_json().encode("utf-8") + b"\n")
