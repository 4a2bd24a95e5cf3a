"""Story files: JSON Lines, UTF-8, one story a line. The program's own format, so it lives beside Story."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import jsonlines

from ..errors import StoryError
from .story import Story


def read_stories(path: str | Path) -> Iterator[Story]:
    """Yield the stories of a file one by one, in flat memory.

    Raises StoryError naming the file, the line and the story at the first line that is not a story.
    """
    path = Path(path)
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            where = f"{path.name}, line {number}"
            try:
                data = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
            except UnicodeDecodeError as error:
                raise StoryError(f"{where}: not UTF-8 (byte {error.start + 1} of the line); save the file as UTF-8") from None
            except (ValueError, RecursionError) as error:
                raise StoryError(f"{where}: not JSON ({error.__class__.__name__}); one JSON object a line is expected") from None
            yield Story.from_dict(data, where=where)


def write_stories(path: str | Path, stories: Iterable[Story]) -> int:
    """Write stories to `path`, replacing it; returns how many. Use `nlp.run` for long resumable runs."""
    count = 0
    with Path(path).open("w", encoding="utf-8", newline="\n") as handle, jsonlines.Writer(handle, compact=True) as writer:
        for story in stories:
            writer.write(story.to_dict())
            count += 1
    return count
