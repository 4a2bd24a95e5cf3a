"""Sources: bytes to stories, a module a kind of file, all in one table.

`read_inputs` is the door: it takes files, folders, globs and "-", and gives, in a fixed order and in flat memory,
a Story or a Reject for everything it finds. One bad file, row or line costs no other.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from ...errors import UsageError
from ..segments import segment_text
from ..story import Story
from .archive import members
from .base import REASONS, Found, Input, Refused, Reject, SourceOptions, is_encodable
from .docx import read_docx
from .html import read_html
from .jsonl import read_json, read_jsonl
from .markdown import read_markdown
from .pdf import read_pdf
from .seen import Seen
from .table import read_csv, read_xlsx
from .text import read_text
from .transcript import read_transcript
from .walk import expand_inputs

__all__ = ["READERS", "REASONS", "Input", "Reject", "SourceOptions", "expand_inputs", "read_inputs"]

Reader = Callable[[BinaryIO, str, SourceOptions], Iterator[Found | Reject]]

READERS: dict[str, Reader] = {
    ".txt": read_text, ".text": read_text,
    ".md": read_markdown, ".markdown": read_markdown,
    ".html": read_html, ".htm": read_html, ".xhtml": read_html,
    ".docx": read_docx,
    ".pdf": read_pdf,
    ".csv": read_csv, ".tsv": read_csv, ".tab": read_csv,
    ".xlsx": read_xlsx, ".xlsm": read_xlsx,
    ".jsonl": read_jsonl, ".ndjson": read_jsonl, ".json": read_json,
    ".vtt": read_transcript, ".srt": read_transcript,
}
_ADVICE = {".doc": "save it as .docx", ".rtf": "save it as .docx", ".odt": "save it as .docx", ".xls": "save it as .xlsx",
           ".ods": "save it as .xlsx", ".gz": "unpack it first", ".7z": "pack it as .zip", ".rar": "pack it as .zip"}


def read_inputs(
    inputs: Sequence[str | Path | Input], options: SourceOptions | None = None, *, stdin: BinaryIO | None = None
) -> Iterator[Story | Reject]:
    """Every story of the inputs, in order, each with its id, segments and `metadata.source`; a Reject for all else.

    Ids are unique: one that another source took before gets its source's name in front; within a source the second is
    a reject. A text met before has the first story's id in `metadata.duplicate_of`. Raises UsageError for an input that
    is not there, and MissingExtraError where a format's library is not installed.
    """
    return _admitted(expand_inputs(inputs, stdin=stdin), options or SourceOptions())


def _admitted(inputs: Iterator[Input], options: SourceOptions) -> Iterator[Story | Reject]:
    seen = Seen()
    try:
        for source in inputs:
            for found in _read(source, options):
                yield found if isinstance(found, Reject) else _admit(found, seen, options)
    finally:
        seen.close()


def _read(source: Input, options: SourceOptions) -> Iterator[Found | Reject]:
    """What one input holds; whatever goes wrong inside becomes a Reject. Metadata gets its source."""
    try:
        with _opened(source) as handle:
            if source.suffix == ".zip":
                for member in members(handle, source.name, options):
                    yield from [member] if isinstance(member, Reject) else _read(member, options)
                return
            for found in _reader(source)(handle, source.name, options):
                yield found if isinstance(found, Reject) else _with_source(found, source.name)
    except UsageError:
        raise
    except Refused as refused:
        yield refused.at(source.name)
    except EOFError:
        yield Reject(source.name, "", "truncated", "the file ends too early; copy or save it anew")
    except Exception as error:  # the libraries raise anything on damaged files
        yield Reject(source.name, "", "unreadable", f"could not be read ({type(error).__name__}); open and save it anew")


def _reader(source: Input) -> Reader:
    if source.suffix == "-":
        return _read_stdin
    if source.suffix in READERS:
        return READERS[source.suffix]
    advice = _ADVICE.get(source.suffix, f"known are {', '.join([*READERS, '.zip'])}")
    raise Refused("unknown_kind", f"no reader for {source.suffix or 'a name without ending'}: {advice}")


def _with_source(found: Found, name: str) -> Found:
    metadata = {**found.story.metadata, "source": found.story.metadata.get("source", name)}
    return replace(found, story=replace(found.story, metadata=metadata), source=name)


def _admit(found: Found, seen: Seen, options: SourceOptions) -> Story | Reject:
    story, source = found.story, found.source
    fault = _fault(story.text, options)
    if fault:
        return Reject(source, found.position, *fault)
    taken = seen.id(story.id, source)
    if taken is not None:
        longer = f"{source}#{story.id}"
        if taken == source or seen.id(longer, source) is not None:
            return Reject(source, found.position, "duplicate_id", f"the id {story.id!r} is taken; ids must be unique")
        story = replace(story, id=longer)
    first = seen.text(story.text, story.id)
    metadata = story.metadata if first is None else {**story.metadata, "duplicate_of": first}
    return replace(story, metadata=metadata, segments=story.segments or segment_text(story.text))


def _fault(text: str, options: SourceOptions) -> tuple[str, str] | None:
    if not text or text.isspace():
        return "empty", "no text here"
    if len(text) > options.max_chars:
        return "too_large", f"{len(text):,} characters; the limit is {options.max_chars:,}"
    if "\0" in text:
        return "binary", f"a NUL character stands at {text.index(chr(0))}"
    if not is_encodable(text):
        return "encoding", "the text holds bytes that could not be decoded"
    return None


def _read_stdin(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found | Reject]:
    """JSON Lines if the first line is a JSON object, otherwise one plain text."""
    head = handle.readline(64 * options.max_chars)
    is_json = head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    reader = read_jsonl if is_json and head.rstrip().endswith(b"}") else read_text
    yield from reader(io.BufferedReader(_Joined(head, handle)), name, options)


class _Joined(io.RawIOBase):
    """A stream that begins with bytes which were read from it already."""

    def __init__(self, head: bytes, rest: BinaryIO):
        self.head = head
        self.rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self.head[:len(buffer)] or self.rest.read(len(buffer))
        self.head = self.head[len(data):]
        buffer[:len(data)] = data
        return len(data)


@contextmanager
def _opened(source: Input) -> Iterator[BinaryIO]:
    """The input's stream, closed at the end; standard input is not ours and stays open."""
    handle = source.open()
    try:
        yield handle
    finally:
        if source.suffix != "-":
            handle.close()
