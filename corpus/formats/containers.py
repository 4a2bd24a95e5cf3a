"""Other people's ZIP and XML files, read without trust: no path leads out, nothing unpacks to absurd sizes, no DTD, no entities."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from ...errors import FormatError

MAX_MEMBERS = 100_000
MAX_RATIO = 200  # unpacked to packed bytes, for members over `_SMALL`
MAX_DEPTH = 200
_SMALL = 10 << 20
_STAMP = (1980, 1, 1, 0, 0, 0)


@contextmanager
def opened_zip(file: Path | BinaryIO, max_bytes: int) -> Iterator[zipfile.ZipFile]:
    """The archive in a file or a stream with a name, checked before a byte is unpacked. Raises FormatError naming the file and the member."""
    name = Path(file if isinstance(file, Path) else file.name).name
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, OSError) as error:
        raise FormatError(f"{name}: not a whole ZIP file ({error.__class__.__name__}). Copy or export it anew") from None
    with archive:
        infos = archive.infolist()
        total = sum(info.file_size for info in infos)
        if len(infos) > MAX_MEMBERS or total > max_bytes:
            raise FormatError(f"{name}: {len(infos)} members, {total} bytes unpacked; more than the limit of {max_bytes}. Split it, "
                              "or raise ImportOptions.max_bytes")
        for info in infos:
            fault = _fault(info)
            if fault:
                raise FormatError(f"{name}, member {info.filename!r}: {fault}")
        yield archive


def _fault(info: zipfile.ZipInfo) -> str:
    name = PurePosixPath(info.filename.replace("\\", "/"))
    if name.is_absolute() or ".." in name.parts or (name.parts and ":" in name.parts[0]) or stat.S_ISLNK(info.external_attr >> 16):
        return "its name leads out of the archive; such a file is not read"
    if info.flag_bits & 1:
        return "protected by a password; export it anew without one"
    if info.file_size > _SMALL and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        return f"would unpack to {info.file_size} bytes from {info.compress_size}; such a file is not read"
    return ""


def read_member(archive: zipfile.ZipFile, name: str, where: str) -> bytes:
    """The bytes of a member. Raises FormatError where they are damaged."""
    try:
        return archive.read(name)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise FormatError(f"{where}, member {name!r}: damaged ({error.__class__.__name__})") from None
    except Exception as error:  # zlib.error and its like have no common root
        raise FormatError(f"{where}, member {name!r}: cannot be unpacked ({error.__class__.__name__})") from None


def add_member(archive: zipfile.ZipFile, name: str, data: bytes | str) -> None:
    """Write a member that is the same on every day and machine."""
    info = zipfile.ZipInfo(name, _STAMP)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    archive.writestr(info, data)


class _Refused(Exception):
    pass


class _Builder(ElementTree.TreeBuilder):
    depth = 0

    def start(self, tag: Any, attrs: Any) -> Element:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise _Refused(f"elements lie more than {MAX_DEPTH} deep")
        return super().start(tag, attrs)

    def end(self, tag: Any) -> Element:
        self.depth -= 1
        return super().end(tag)

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise _Refused("it has a DTD; files with entities or outside references are not read")


def parse_xml(data: bytes, where: str) -> Element:
    """The root element. Raises FormatError for XML that is broken (with its line), has a DTD or lies too deep."""
    try:
        return ElementTree.fromstring(data, ElementTree.XMLParser(target=_Builder()))
    except _Refused as refused:
        raise FormatError(f"{where}: {refused}") from None
    except ElementTree.ParseError as error:
        line, column = error.position
        raise FormatError(f"{where}, line {line}, column {column}: not well-formed XML") from None
    except (ValueError, LookupError) as error:
        raise FormatError(f"{where}: its encoding is not known ({error.__class__.__name__})") from None


def local(element: Element) -> str:
    """An element's name without its namespace: tools differ in the version that they put there."""
    return str(element.tag).rpartition("}")[2]


def decoded(data: bytes, where: str, *, keep_mark: bool = False) -> tuple[str, bool]:
    """(text, whether it was UTF-8 or UTF-16 as it should be); otherwise it is read as Windows-1252.

    A byte order mark is no part of the text, but for tools that count it (`keep_mark`).
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return data.decode("utf-16"), True
        except UnicodeDecodeError:
            raise FormatError(f"{where}: begins like UTF-16 and is not") from None
    try:
        return data.decode("utf-8" if keep_mark else "utf-8-sig"), True
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), False
