"""The stories under review: read once and checked, texts kept for searching, annotations parsed again when a story is opened."""

from __future__ import annotations

import hashlib
import json
import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from ...corpus.offsets import OffsetMap, utf16_map
from ...corpus.story import Annotation, Story
from ...errors import StoryError, UsageError
from ..statistics import count_words
from .state import suggestions

_OPEN_STORIES = 24
_SNIPPET = 60
_TERM = re.compile(r'"([^"]+)"|(\S+)')


@dataclass(frozen=True, slots=True)
class Entry:
    """What the list of stories needs to know. `unsure` is the expected number of wrong suggestions, by their confidence."""

    id: str
    title: str
    text: str
    lowered: str
    words: int
    offered: int
    unsure: float
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A story with its suggestions and the map between its code points and the browser's units."""

    story: Story
    offered: tuple[Annotation, ...]
    units: OffsetMap


class Library:
    """The stories of one file, in its order. The file is only ever read."""

    def __init__(self, path: Path, *, with_suggestions: bool = True):
        self.path = path
        self.with_suggestions = with_suggestions
        self.entries: dict[str, Entry] = {}
        self.concepts: dict[str, dict[str, str]] = {}
        self._opened: OrderedDict[str, Opened] = OrderedDict()
        self._lock = Lock()
        for story, offset, length in _lines(path):
            if story.id in self.entries:
                raise StoryError(f"{path.name}: story id {story.id!r} stands twice; give each story an id of its own")
            self._enter(story, offset, length)
        if not self.entries:
            raise UsageError(f"{path.name} holds no stories")

    def _enter(self, story: Story, offset: int, length: int) -> None:
        offered = suggestions(story) if self.with_suggestions else []
        unsure = sum(uncertainty(a.confidence) for a in offered)
        self.entries[story.id] = Entry(
            story.id, str(story.metadata.get("title") or story.id), story.text, lowered(story.text), count_words(story.text), len(offered), round(unsure, 2), offset, length)
        for span in offered:
            if span.concept_name:
                self.concepts.setdefault(span.concept_name, {"label": span.label, "id": str((span.concept or {}).get("id") or "")})

    def open(self, story_id: str) -> Opened:
        """Raises StoryError where there is no such story."""
        entry = self.entries.get(story_id)
        if entry is None:
            raise StoryError(f"there is no story {story_id!r} in {self.path.name}")
        with self._lock:
            if story_id in self._opened:
                self._opened.move_to_end(story_id)
                return self._opened[story_id]
        story = self._read(entry)
        opened = Opened(story, tuple(suggestions(story)) if self.with_suggestions else (), utf16_map(story.text))
        with self._lock:
            self._opened[story_id] = opened
            while len(self._opened) > _OPEN_STORIES:
                self._opened.popitem(last=False)
        return opened

    def _read(self, entry: Entry) -> Story:
        with self.path.open("rb") as file:
            file.seek(entry.offset)
            line = file.read(entry.length)
        try:
            story = Story.from_dict(json.loads(line))
        except ValueError:
            story = None
        if story is None or story.id != entry.id or story.text != entry.text:
            raise StoryError(f"{self.path.name} was changed while it was under review; start the review again")
        return story

    def stories(self) -> Iterator[Story]:
        for entry in self.entries.values():
            yield self._read(entry)

    def digests(self) -> dict[str, str]:
        """Story id -> SHA-256 of its text."""
        return {e.id: hashlib.sha256(e.text.encode("utf-8")).hexdigest() for e in self.entries.values()}

    def search(self, query: str) -> list[dict[str, Any]]:
        """Stories that hold every term ("quoted" terms as phrases; case is ignored), with how often and the first place.

        `start` and `end` are code points, `before`, `hit` and `after` the words around the first place.
        """
        wanted = [lowered(term) for term in terms(query)]
        return [found for entry in self.entries.values() if wanted and (found := _find(entry, wanted))]


def terms(query: str) -> list[str]:
    return [phrase or word for phrase, word in _TERM.findall(query)]


def lowered(text: str) -> str:
    """The text in lower case, character by character, so that offsets stay the same."""
    whole = text.lower()
    return whole if len(whole) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def _find(entry: Entry, wanted: Iterable[str]) -> dict[str, Any] | None:
    hits, title, first = 0, lowered(entry.title), None
    for term in wanted:
        start = entry.lowered.find(term)
        if start >= 0:
            hits += entry.lowered.count(term)
            first = min(first or (start, start + len(term)), (start, start + len(term)))
        elif term not in title:
            return None
    out: dict[str, Any] = {"id": entry.id, "hits": hits}
    if first is not None:
        start, end = first
        out |= {
            "start": start, "end": end, "hit": entry.text[start:end],
            "before": entry.text[max(0, start - _SNIPPET):start].split("\n")[-1], "after": entry.text[end:end + _SNIPPET].split("\n")[0],
        }
    return out


def uncertainty(confidence: Any) -> float:
    """0 for a sure suggestion, 1 for an even chance; one without a confidence counts as quite sure."""
    if not isinstance(confidence, (int, float)) or isinstance(confidence, bool):
        return 0.1
    return 1 - abs(2 * min(max(confidence, 0), 1) - 1)


def _lines(path: Path) -> Iterator[tuple[Story, int, int]]:
    """Each story with the place of its line in bytes. Raises StoryError naming file and line."""
    offset = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            body = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            if body.strip():
                where = f"{path.name}, line {number}"
                yield Story.from_dict(_json(body, where), where=where), offset + len(line) - len(body), len(body)
            offset += len(line)


def _json(line: bytes, where: str) -> Mapping[str, Any]:
    try:
        return json.loads(line)
    except ValueError as error:
        raise StoryError(f"{where}: not JSON ({type(error).__name__}); one JSON object a line is expected") from None
