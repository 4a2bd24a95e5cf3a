"""ZIP archives: members are read from inside, one after another; nothing is ever unpacked to disk."""

from __future__ import annotations

import io
import stat
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from .base import Input, Refused, Reject, SourceOptions

_SMALL = 1 << 20
_ARCHIVES = {".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".jar"}
_WHOLE = {".docx", ".xlsx", ".xlsm", ".pdf"}
_WHOLE_LIMIT = 256 << 20
_OLE = b"\xd0\xcf\x11\xe0"


def members(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Input | Reject]:
    """The members of an archive by name, as `<archive>!<member>`; hidden files and folders are passed over.

    Raises Refused for an archive that is damaged or would unpack to more than the limits allow.
    """
    with _open(handle) as archive:
        _check_total(archive, options)
        for info in sorted(archive.infolist(), key=lambda i: i.filename):
            if info.is_dir() or _is_hidden(info.filename):
                continue
            fault = _fault(info, options)
            label = f"{name}!{_display(info.filename)}"
            if fault:
                yield fault.at(label)
            else:
                yield Input(label, lambda info=info: _open_member(archive, info))


def open_office_zip(handle: BinaryIO, options: SourceOptions) -> None:
    """Check the ZIP container of a .docx or .xlsx: whole, not encrypted, no bomb. Leaves the stream at its start."""
    if handle.read(4) == _OLE:
        raise Refused("encrypted", "protected by a password or in the format of before 2007; save it anew without a password")
    handle.seek(0)
    with _open(handle) as archive:
        _check_total(archive, options)
        for info in archive.infolist():
            if _is_bomb(info, options):
                raise Refused("zip_bomb", f"a part of it would unpack to {info.file_size:,} bytes from {info.compress_size:,}")
    handle.seek(0)


def _open(handle: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(handle)
    except zipfile.BadZipFile:
        handle.seek(0)
        if handle.read(4) == b"PK\x03\x04":
            raise Refused("truncated", "the file ends too early; copy or save it anew") from None
        raise Refused("unreadable", "the file is damaged or of another kind than its name says") from None


def _check_total(archive: zipfile.ZipFile, options: SourceOptions) -> None:
    infos = archive.infolist()
    if len(infos) > options.max_members:
        raise Refused("zip_bomb", f"{len(infos):,} members; the limit is {options.max_members:,}")
    total = sum(info.file_size for info in infos)
    if total > options.max_archive_bytes:
        raise Refused("zip_bomb", f"would unpack to {total:,} bytes; the limit is {options.max_archive_bytes:,}")


def _fault(info: zipfile.ZipInfo, options: SourceOptions) -> Refused | None:
    path = PurePosixPath(info.filename.replace("\\", "/"))
    is_link = stat.S_ISLNK(info.external_attr >> 16)
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0] or is_link:
        return Refused("path_traversal", "the member's name leads out of the archive; it was not read")
    if info.flag_bits & 1:
        return Refused("encrypted", "the member is protected by a password; pack the archive anew without one")
    if _is_bomb(info, options):
        return Refused("zip_bomb", f"would unpack to {info.file_size:,} bytes from {info.compress_size:,}; it was not read")
    if path.suffix.lower() in _WHOLE and info.file_size > _WHOLE_LIMIT:
        return Refused("too_large", f"{info.file_size:,} bytes; documents over {_WHOLE_LIMIT:,} bytes are not read inside an archive")
    if path.suffix.lower() in _ARCHIVES:
        return Refused("nested_archive", "an archive inside an archive is not read; unpack the outer one first")
    return None


def _is_bomb(info: zipfile.ZipInfo, options: SourceOptions) -> bool:
    return info.file_size > _SMALL and info.file_size > options.max_ratio * max(info.compress_size, 1)


def _open_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    """Formats that are read back and forth come as a whole, the others as a stream."""
    member = archive.open(info)
    if PurePosixPath(info.filename).suffix.lower() not in _WHOLE:
        return member
    with member:
        return io.BytesIO(member.read())


def _is_hidden(filename: str) -> bool:
    parts = PurePosixPath(filename.replace("\\", "/")).parts
    return any(is_hidden_name(part) for part in parts)


def is_hidden_name(name: str) -> bool:
    """Names that operating systems and Word leave behind and no person means."""
    return (name.startswith((".", "~$")) and name not in (".", "..")) or name in ("__MACOSX", "Thumbs.db", "desktop.ini")


def _display(filename: str) -> str:
    return unicodedata.normalize("NFC", filename.replace("\\", "/")).encode("utf-8", "replace").decode("utf-8")
