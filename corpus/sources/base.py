"""What every source shares: an input, what a reader finds in it, what it refuses and why, and the limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from ...errors import SourceError
from ..story import Story

REASONS = {
    "bad_row": "a table row whose cells do not fit the header",
    "binary": "not text, whatever its name says",
    "duplicate_id": "a second story with an id that is taken",
    "empty": "no text in it",
    "encoding": "bytes that are not text in the file's encoding",
    "encrypted": "protected by a password",
    "invalid_json": "not the JSON object that is expected",
    "invalid_story": "a story object that breaks the story format",
    "nested_archive": "an archive inside an archive",
    "no_cues": "a subtitle file without a single timed line",
    "no_text_column": "no column (or field) is known to hold the text",
    "path_traversal": "an archive member whose name leads out of the archive",
    "scanned_pdf": "a PDF of page images without a text layer",
    "too_large": "a text over the size limit",
    "truncated": "a file that ends too early",
    "unknown_kind": "a file name ending that no reader is for",
    "unreadable": "a file that could not be opened or is damaged",
    "zip_bomb": "an archive that would unpack to an absurd size",
}


@dataclass(frozen=True, slots=True)
class Reject:
    """Something that gave no story. `source` is the input's name, `position` a place in it ("row 7", "line 3", "")."""

    source: str
    position: str
    reason: str
    message: str

    def to_dict(self) -> dict[str, str]:
        return {"source": self.source, "position": self.position, "reason": self.reason, "message": self.message}


class Refused(SourceError):
    """Raised by a reader for a source that gives no story at all; `reason` is a key of REASONS."""

    def __init__(self, reason: str, message: str, position: str = ""):
        super().__init__(message)
        self.reason = reason
        self.position = position

    def at(self, source: str) -> Reject:
        return Reject(source, self.position, self.reason, str(self))


@dataclass(frozen=True, slots=True)
class Found:
    """A story as its reader made it, and where it stood; the door fills in the name of the source."""

    story: Story
    position: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Input:
    """One file (or archive member, or standard input) to read.

    `name` identifies it on every machine: posix, relative, NFC; it is the story's id where the file holds one story.
    `path` is where it lies on this machine, None for standard input and archive members.
    """

    name: str
    open: Callable[[], BinaryIO]
    path: Path | None = None

    @property
    def suffix(self) -> str:
        """The ending that chooses the reader, lower case with its dot; "-" for standard input."""
        return "-" if self.name == STDIN_NAME and self.path is None else PurePosixPath(self.name).suffix.lower()


STDIN_NAME = "stdin"


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """How inputs are read. Columns are header names (case does not matter) or field names of JSON objects.

    `max_chars` bounds one story's text; the archive limits bound what one archive may unpack to. `encoding` names the
    encoding of text files where detection errs.
    """

    text_column: str | None = None
    id_column: str | None = None
    treatment_column: str | None = None
    encoding: str | None = None
    max_chars: int = 5_000_000
    max_members: int = 100_000
    max_archive_bytes: int = 8 << 30
    max_ratio: int = 200


def read_limited(handle: BinaryIO, limit: int) -> bytes:
    """The rest of `handle`; raises Refused("too_large") past `limit` bytes without reading on."""
    data = handle.read(limit + 1)
    if len(data) > limit:
        raise Refused("too_large", f"more than {limit:,} bytes; split the file or raise the size limit")
    return data


def is_encodable(text: str) -> bool:
    """False where a lone surrogate (a byte or half a character that could not be decoded) stands in the text."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
