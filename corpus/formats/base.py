"""What every format shares: the table's row, the options, losses and reports, and how an output is written whole or not at all.

A format is one module with one `FORMAT` constant. Its `export` gets a path that does not exist yet and writes a file there
(or a folder, where `Format.is_folder`): the door in `__init__.py` has given it a temporary name, chosen the annotations and
counts progress; it renames at the end and writes the manifest. Its `load` yields stories, and a `Loss` for what did not fit.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from ...errors import FormatError, MissingExtraError, OutputExistsError, UsageError
from ..splits import SplitOptions
from ..story import Story

KEPT_LOSSES = 10_000


class Scheme(Protocol):
    """What a format asks of the annotation scheme (`annotations.scheme.Scheme`): it comes in from outside."""

    version: str
    layers: Mapping[str, Any]
    narrators: tuple[str, ...]
    overall_outcomes: tuple[str, ...]
    treatment_outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that a format could not hold, or that a file did not say. `where` names ids, offsets or lines, never text."""

    story_id: str
    where: str
    what: str

    def to_dict(self) -> dict[str, str]:
        return {"story": self.story_id, "where": self.where, "what": self.what}


class Losses(list[Loss]):
    """A list of losses that stays small: past `KEPT_LOSSES` they are only counted, in `left_off`."""

    left_off = 0

    def append(self, loss: Loss) -> None:
        if len(self) < KEPT_LOSSES:
            super().append(loss)
        else:
            self.left_off += 1

    def extend(self, losses: Iterable[Loss]) -> None:
        for loss in losses:
            self.append(loss)

    @property
    def total(self) -> int:
        return len(self) + self.left_off


@dataclass(slots=True)
class ExportReport:
    """What an export wrote. `items` are rows or spans, as the format counts them; `details` go into the manifest."""

    stories: int = 0
    items: int = 0
    losses: list[Loss] = field(default_factory=Losses)
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How stories go out.

    `annotator` chooses annotations (see `corpus/selection.py`; None is the format's own default). `scheme` is needed by
    formats that list labels before they write. `progress` is called with the number of stories read so far.
    """

    annotator: str | None = None
    scheme: Scheme | None = None
    splits: SplitOptions = field(default_factory=SplitOptions)
    force: bool = False
    title: str = "Treatment narratives"
    licence: str = ""
    progress: Callable[[int], None] | None = None

    def need_scheme(self, purpose: str) -> Scheme:
        """The scheme. Raises UsageError where none was given."""
        if self.scheme is None:
            raise UsageError(f"{purpose} needs the annotation scheme. Give ExportOptions(scheme=load_scheme())")
        return self.scheme


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How another tool's file is read.

    `annotator` is given to spans whose file names nobody. `texts` is a story file with the texts, for formats that carry
    none. `scheme` tells layers from labels where the file does not. Larger files than `max_bytes` (unpacked) are refused.
    """

    annotator: str | None = None
    texts: Path | None = None
    scheme: Scheme | None = None
    max_bytes: int = 1 << 30


@dataclass(frozen=True)
class Format:
    """One row of the table of formats. An empty `suffix` means that the output is a folder.

    `choice` is the selection that goes out where none is asked for. `sniff` says whether a path (with its first 64 KiB,
    empty for a folder) holds this format; it must not raise. `needs` is (package, extra) of an optional package.
    """

    name: str
    description: str
    suffix: str
    export: Callable[[Iterable[Story], Path, ExportOptions], ExportReport] | None
    load: Callable[[Path, ImportOptions], Iterator[Story | Loss]] | None
    keeps: str
    loses: str
    needs: tuple[str, str] | None = None
    choice: str = "all"
    sniff: Callable[[Path, bytes], bool] | None = None

    @property
    def is_folder(self) -> bool:
        return not self.suffix

    def check_installed(self) -> None:
        """Raise MissingExtraError where the format's package is not there."""
        if self.needs and find_spec(self.needs[0]) is None:
            raise MissingExtraError(*self.needs, f"the format {self.name!r}")


def manifest_of(out: Path) -> Path:
    """The manifest's path: beside the output."""
    return out.with_name(f"{out.name}.manifest.json")


@contextmanager
def write_atomically(out: Path, force: bool = False, *, folder: bool = False) -> Iterator[Path]:
    """Yield a temporary path beside `out` (for a folder: one that was made); at the end sync it to disk and rename it to `out`.

    On an error nothing is left and `out` is as it was. Raises OutputExistsError where `out` stands and `force` is not
    given, and for a folder that no export of this program wrote, `force` or not.
    """
    out = Path(out)
    _check_free(out, force, folder)
    part = out.with_name(f".{out.stem}.{uuid4().hex[:8]}.part{out.suffix}")
    try:
        if folder:
            part.mkdir()
        yield part
        _check_free(out, force, folder)
        for file in files_of(part):
            _sync(file)
        _put(part, out)
        _sync(out.parent)
    finally:
        _remove(part)


def _check_free(out: Path, force: bool, folder: bool) -> None:
    if not out.parent.is_dir():
        raise UsageError(f"{out}: its folder does not exist. Make the folder first")
    if not out.exists():
        return
    if not force:
        raise OutputExistsError(f"{out} is there already. Choose another output, or replace it with --force")
    if out.is_dir() != folder:
        kind = "folder" if out.is_dir() else "file"
        raise OutputExistsError(f"{out} is a {kind} and would be replaced by something else. Choose another output")
    if folder and any(out.iterdir()) and not _is_export(out):
        raise OutputExistsError(f"{out} was not written by an export ({manifest_of(out).name} does not name it). Choose another output")


def _is_export(out: Path) -> bool:
    try:
        return "files" in json.loads(manifest_of(out).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False


def _put(part: Path, out: Path) -> None:
    """Rename; a folder that stands there goes aside first, and comes back if the rename fails."""
    if not (part.is_dir() and out.exists()):
        os.replace(part, out)
        return
    old = out.with_name(f".{out.name}.{uuid4().hex[:8]}.old")
    os.replace(out, old)
    try:
        os.replace(part, out)
    except OSError:
        os.replace(old, out)
        raise
    shutil.rmtree(old)


def _sync(path: Path) -> None:
    with suppress(PermissionError):  # a folder cannot be opened on every system
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def files_of(path: Path) -> list[Path]:
    """The file itself, or all files under a folder in the order of their names."""
    return sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]


def digests(path: Path) -> dict[str, dict[str, Any]]:
    """sha256 and size of every file of an output, by its name below the folder (`.` for a single file)."""
    found = {}
    for file in files_of(path):
        with file.open("rb") as handle:
            digest = hashlib.file_digest(handle, "sha256").hexdigest()
        found[file.relative_to(path).as_posix()] = {"sha256": digest, "bytes": file.stat().st_size}
    return found


def check_size(path: Path, options: ImportOptions) -> None:
    """Raise FormatError where a file, or a folder's files together, are larger than the limit."""
    size = sum(file.stat().st_size for file in files_of(path))
    if size > options.max_bytes:
        raise FormatError(f"{path.name}: {size} bytes, more than the limit of {options.max_bytes}. Split it, or raise ImportOptions.max_bytes")


def text_digest(text: str) -> str:
    """sha256 of the text's UTF-8 bytes: what tells that offsets still fit the text they were made for."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
