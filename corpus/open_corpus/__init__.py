"""The open corpus: composed treatment narratives, annotated by reading, CC BY 4.0 (see LICENSE and the datasheet beside it).

No story is a real person's. The source is the marked-up text in `stories/`; what ships and is read here is its compiled
form, made and checked by `patient-stories corpus build`.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

from ...errors import UsageError
from ..story import Story

COMPILED = Path(__file__).with_name("open_corpus.jsonl.gz")
SPLITS = ("train", "dev", "test")


def open_corpus(split: str | None = None) -> Iterator[Story]:
    """Yield the stories of the corpus, or of one split (`train`, `dev`, `test`), in the order of their ids.

    `story.metadata["split"]` names the split. Raises UsageError for an unknown one.
    """
    if split is not None and split not in SPLITS:
        raise UsageError(f"the open corpus has no split {split!r}; it has {', '.join(SPLITS)}")
    return _stories(split)


def _stories(split: str | None) -> Iterator[Story]:
    with gzip.open(COMPILED, "rt", encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            story = Story.from_dict(json.loads(line), where=f"{COMPILED.name}, line {number}")
            if split is None or story.metadata["split"] == split:
                yield story
