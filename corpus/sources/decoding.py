"""Bytes to text, once: byte order marks, UTF-8, UTF-16 without a mark, and a guess for the rest."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO

from .base import Refused

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"\x7fELF", b"MZ\x90", b"SQLite format")
_CONTROL = bytes(c for c in range(32) if c not in b"\t\n\x0b\f\r\x1b")
_WESTERN = "‘’“”–—…•€£§°±²½¼¾·×µ©®™\u00a0«»´àâäáãåçèéêëìíîïñòóôöõøùúûüÿßæœÀÂÄÁÃÅÇÈÉÊËÍÎÏÑÓÔÖÕØÙÚÛÜÆŒ".encode("cp1252")
_SAMPLE = 1 << 18


class LongLine(Exception):
    """A line longer than the limit; it has been skipped to its end."""


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text of `data` without its byte order mark, and the name of its encoding.

    Raises Refused: `binary`, `truncated` (cut inside a character) or `encoding`.
    """
    name, skip = _declared(data[:_SAMPLE], encoding) or ("utf-8", 0)
    try:
        return _strict(data[skip:], name), name
    except UnicodeDecodeError as error:
        if encoding or name != "utf-8" or skip:
            raise Refused("encoding", f"byte {skip + error.start:,} is not {name}") from None
        if error.reason == "unexpected end of data" and (len(data) - error.start > 1 or not data[:error.start].isascii()):
            raise Refused("truncated", "the file ends inside a character") from None
        if _is_damaged_utf8(data[max(0, error.start - _SAMPLE):error.start + _SAMPLE]):
            raise Refused("encoding", f"byte {error.start:,} is damaged UTF-8; save the file anew as UTF-8") from None
    name = _guess(data)
    try:
        return _strict(data, name), name
    except UnicodeDecodeError:
        raise Refused("encoding", f"the encoding is not clear ({name} was the best guess); save the file as UTF-8") from None


def stream_encoding(handle: BinaryIO, encoding: str | None = None) -> tuple[str, int]:
    """The encoding of a seekable stream and the length of its byte order mark, in flat memory; ends at the start.

    A stream that is UTF-8 but for some damaged bytes counts as UTF-8.
    """
    handle.seek(0)
    head = handle.read(_SAMPLE)
    declared = _declared(head, encoding)
    if declared is None:
        declared = (_first_failure(handle, head) or "utf-8", 0)
    handle.seek(0)
    return declared


def lines_of(handle: BinaryIO, encoding: str, limit: int, newline: str) -> Lines:
    """The lines of a stream (see Lines); undecodable bytes come out as lone surrogates, to be refused row by row."""
    errors = "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    return Lines(io.TextIOWrapper(handle, encoding=encoding, errors=errors, newline=newline), limit)


class Lines(Iterator[str]):
    """Lines with their ends, of at most `limit` characters; a longer one is skipped and raises LongLine, once."""

    def __init__(self, wrapper: io.TextIOWrapper, limit: int):
        self.wrapper = wrapper
        self.limit = limit

    def __next__(self) -> str:
        line = self.wrapper.readline(self.limit)
        if not line:
            raise StopIteration
        if len(line) < self.limit or line[-1] in "\r\n":
            return line
        while line and line[-1] not in "\r\n":
            line = self.wrapper.readline(1 << 20)
        raise LongLine

    def detach(self) -> None:
        """Let go of the stream without closing it."""
        self.wrapper.detach()


def _declared(head: bytes, encoding: str | None) -> tuple[str, int] | None:
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name, len(mark)
    if encoding:
        return encoding, 0
    wide = _wide(head)
    if wide is None and _is_binary(head):
        raise Refused("binary", "this is not a text file, whatever its name says")
    return (wide, 0) if wide else None


def _strict(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except LookupError:
        raise Refused("encoding", f"the encoding {name!r} is not known") from None


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of a mostly Western text is zero."""
    if len(head) < 4:
        return None
    even, odd = head[0::2].count(0) / len(head[0::2]), head[1::2].count(0) / len(head[1::2])
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.05 else None


def _is_binary(head: bytes) -> bool:
    control = len(head) - len(head.translate(None, _CONTROL))
    return head.startswith(_MAGIC) or b"\0" in head or control > 0.02 * len(head) + 1


def _is_damaged_utf8(data: bytes) -> bool:
    """More whole UTF-8 sequences than broken bytes: no single-byte encoding looks like that by chance."""
    text = data.decode("utf-8", "surrogateescape")
    broken = sum("\udc80" <= c <= "\udcff" for c in text)
    return sum(c > "\x7f" for c in text) - broken > broken


def _first_failure(handle: BinaryIO, block: bytes) -> str | None:
    """None if the stream is UTF-8 to its end; otherwise a guess from the bytes around the first that is not."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    before = b""
    while block:
        try:
            decoder.decode(block)
        except UnicodeDecodeError:
            around = before[-1024:] + block + handle.read(_SAMPLE)
            return None if _is_damaged_utf8(around) else _guess(around)
        before, block = block, handle.read(_SAMPLE)
    return None


def _guess(data: bytes) -> str:
    """Windows-1252 where the text looks Western in it or the guess would read the same, else what charset-normalizer says."""
    from charset_normalizer import from_bytes

    high = data.translate(None, bytes(range(128)))
    if len(high) < 0.03 * len(data) or (len(high) < 0.3 * len(data) and not high.translate(None, _WESTERN)):
        return "windows-1252"
    best = from_bytes(data[:_SAMPLE * 4]).best()
    return "windows-1252" if best is None or "cp1252" in (best.encoding, *best.could_be_from_charset) else best.encoding
