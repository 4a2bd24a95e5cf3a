"""From what a person names on the command line to the inputs that are read, each with a name that is the same everywhere."""

from __future__ import annotations

import glob
import os
import unicodedata
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from ...errors import UsageError
from .archive import is_hidden_name
from .base import STDIN_NAME, Input


def expand_inputs(inputs: Sequence[str | Path | Input], *, stdin: BinaryIO | None = None) -> Iterator[Input]:
    """The files behind files, folders, globs and "-", in the given order, folders sorted by name, each file once.

    A file is named by its file name; one in a folder (or below a glob's fixed part) by its path from there. Where two
    folders are given, or two files of one name, as many folder names stand before as tell them apart. Hidden files are
    passed over. Raises UsageError at once for a path that is not there or a glob that fits nothing.
    """
    roots = [_root(entry, stdin) for entry in inputs]
    _name_apart([root for root in roots if isinstance(root, _Folder)])
    _name_apart([file for root in roots if isinstance(root, _Files) for file in root.files])
    return _expanded(roots)


class _Place:
    """A file or folder with the label that its names begin with; `tail(n)` is the last n parts of its path."""

    def __init__(self, path: Path, label: str):
        self.path = path
        self.label = label

    def tail(self, count: int) -> str:
        return "/".join(Path(os.path.abspath(self.path)).parts[-count:]).lstrip("/")

    def __len__(self) -> int:
        return len(Path(os.path.abspath(self.path)).parts)


class _Folder(_Place):
    def inputs(self) -> Iterator[Input]:
        for relative in _walk(self.path, ""):
            yield _input(self.path / relative, f"{self.label}/{relative}" if self.label else relative)


class _Files:
    """Single files given by name."""

    def __init__(self, files: Sequence[_Place]):
        self.files = files

    def inputs(self) -> Iterator[Input]:
        for file in self.files:
            yield _input(file.path, file.label)


class _Ready:
    def __init__(self, ready: Sequence[Input]):
        self.ready = ready

    def inputs(self) -> Iterator[Input]:
        yield from self.ready


def _root(entry: str | Path | Input, stdin: BinaryIO | None) -> _Folder | _Files | _Ready:
    if isinstance(entry, Input):
        return _Ready([entry])
    if entry == "-":
        if stdin is None:
            raise UsageError("'-' stands for standard input, but there is none")
        return _Ready([Input(STDIN_NAME, lambda: stdin)])
    path = Path(entry).expanduser()
    if path.is_dir():
        return _Folder(path, "")
    if path.exists():
        return _Files([_Place(path, path.name)])
    if not glob.has_magic(str(entry)):
        raise UsageError(f"no such file or folder: {entry}")
    return _glob(str(path), str(entry))


def _glob(pattern: str, shown: str) -> _Ready:
    """What a pattern fits, named from its fixed part on; a folder that fits is read whole."""
    parts = Path(pattern).parts
    fixed = next(i for i, part in enumerate(parts) if glob.has_magic(part))
    base = Path(*parts[:fixed]) if fixed else Path()
    found = sorted(glob.glob(str(Path(*parts[fixed:])), root_dir=base, recursive=True), key=lambda name: Path(name).parts)
    inputs: list[Input] = []
    for name in found:
        if (base / name).is_dir():
            inputs += [] if "**" in parts else [_input(base / name / below, f"{_posix(name)}/{below}") for below in _walk(base / name, "")]
        else:
            inputs.append(_input(base / name, _posix(name)))
    if not inputs:
        raise UsageError(f"no file fits {shown}")
    return _Ready(inputs)


def _walk(folder: Path, prefix: str) -> Iterator[str]:
    """Relative posix paths of the files below, sorted part by part; links to folders are not followed."""
    for entry in sorted(os.scandir(folder), key=lambda e: e.name):
        if is_hidden_name(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, f"{prefix}{entry.name}/")
        elif not entry.is_dir():
            yield f"{prefix}{entry.name}"


def _name_apart(places: Sequence[_Place]) -> None:
    """Label folders (where there are several) and files of one name by the shortest ends of their paths that differ."""
    if places and isinstance(places[0], _Folder) and len({os.path.realpath(p.path) for p in places}) == 1:
        return
    groups: dict[str, list[_Place]] = {}
    for place in places:
        groups.setdefault(place.tail(1), []).append(place)
    for group in groups.values():
        different = len({os.path.abspath(place.path) for place in group})
        count = 1
        while len({place.tail(count) for place in group}) < different and count < max(map(len, group)):
            count += 1
        for place in group:
            place.label = place.tail(count)


def _expanded(roots: Sequence[_Folder | _Files | _Ready]) -> Iterator[Input]:
    seen: set[bytes] = set()
    for root in roots:
        for found in root.inputs():
            real = os.path.realpath(found.path) if found.path else f"\0{found.name}"
            key = blake2b(os.fsencode(real), digest_size=8).digest()
            if key not in seen:
                seen.add(key)
                yield found


def _input(path: Path, name: str) -> Input:
    safe = os.fsencode(_posix(name)).decode("utf-8", "replace")
    return Input(unicodedata.normalize("NFC", safe), lambda: path.open("rb"), path)


def _posix(name: str) -> str:
    return name.replace(os.sep, "/")
