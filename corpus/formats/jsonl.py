"""The program's own story file: JSON Lines, one story a line, everything kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from ...errors import StoryError
from ..jsonl import write_stories
from ..story import Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, check_size


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    report = ExportReport()
    report.stories = write_stories(out, _counted(stories, report))
    return report


def _counted(stories: Iterable[Story], report: ExportReport) -> Iterator[Story]:
    for story in stories:
        report.items += len(story.annotations)
        yield story


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the stories; a line that is none is a Loss and costs no other."""
    check_size(path, options)
    with path.open(encoding="utf-8-sig", newline="\n", errors="surrogateescape") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                where = f"{path.name}, line {number}"
                try:
                    yield Story.from_dict(json.loads(line), where=where)
                except StoryError as error:
                    yield Loss("", where, str(error).removeprefix(f"{where}: "))
                except ValueError:
                    yield Loss("", where, "not JSON; one JSON object a line is expected")


def sniff(path: Path, head: bytes) -> bool:
    """A first line that is an object with `text` and the story format's number or its annotations."""
    try:
        data = json.loads(head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0])
    except ValueError:  # longer than the head: the format's number stands first
        return head.startswith(b'{"format":') and b'"text":' in head
    return isinstance(data, dict) and isinstance(data.get("text"), str) and ("format" in data or "annotations" in data)


FORMAT = Format(
    name="jsonl", description="annotated stories, the program's own format", suffix=".jsonl", export=export, load=load,
    keeps="everything, unknown fields too", loses="nothing", choice="everything", sniff=sniff,
)
