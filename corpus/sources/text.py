"""Plain text: the file's characters, line ends and all, as they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from ..story import Story
from .base import Found, SourceOptions, read_limited
from .decoding import decode


def read_text(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found]:
    """One story: the decoded file. An encoding other than UTF-8 is said in `metadata.encoding`."""
    text, metadata = decoded(handle, options)
    yield Found(Story(name, text, metadata))


def decoded(handle: BinaryIO, options: SourceOptions) -> tuple[str, dict[str, Any]]:
    """The text of a whole file and its first metadata. Raises Refused as `decode` does, and `too_large`."""
    text, encoding = decode(read_limited(handle, 4 * options.max_chars + 4), options.encoding)
    return text, {} if encoding == "utf-8" else {"encoding": encoding}
