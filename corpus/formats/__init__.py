"""Formats: stories to other tools' files and back, a module a format, all in one table.

`export_stories` and `import_stories` are the doors. What each format keeps and loses stands in `docs/formats.md`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from ...errors import FormatError, UsageError
from ...version import __version__
from ..selection import Selection
from ..story import Story
from . import brat, codebook, conll, doccano, huggingface, jsonl, labelstudio, qdpx, spacy_docbin, tables, w3c, webanno
from .base import (
    ExportOptions,
    ExportReport,
    Format,
    ImportOptions,
    Loss,
    Losses,
    digests,
    manifest_of,
    write_atomically,
)

__all__ = [
    "FORMATS", "ExportOptions", "ExportReport", "Format", "ImportOptions", "Loss", "Losses", "detect", "export_stories", "import_stories",
    "write_atomically",
]

FORMATS: dict[str, Format] = {
    row.name: row
    for row in (
        jsonl.FORMAT, huggingface.FORMAT, spacy_docbin.FORMAT, tables.CSV, tables.LEDGER_CSV, tables.XLSX, conll.FORMAT,
        qdpx.FORMAT, codebook.FORMAT, brat.FORMAT, webanno.FORMAT, labelstudio.FORMAT, doccano.FORMAT, w3c.FORMAT,
    )
}


def export_stories(stories: Iterable[Story], out: str | Path, *, format: str, options: ExportOptions | None = None) -> ExportReport:
    """Write stories to `out` in another format, whole or not at all, with `OUT.manifest.json` beside it.

    Raises UsageError for an unknown format or an annotator whom no story has, OutputExistsError where `out` stands and
    `options.force` is not given, MissingExtraError where the format's package is not installed.
    """
    options = options or ExportOptions()
    row = _row(format)
    if row.export is None:
        raise UsageError(f"the format {format!r} can be read, not written. Written are {_names(writable=True)}")
    row.check_installed()
    out = Path(out)
    selection = Selection(options.annotator or row.choice)
    with write_atomically(out, options.force, folder=row.is_folder) as part:
        report = row.export(_counted(selection.of(stories), options), part, options)
        selection.check_found()
        _write_manifest(out, part, row, options, selection, report)
    return report


def _counted(stories: Iterable[Story], options: ExportOptions) -> Iterator[Story]:
    for number, story in enumerate(stories, 1):
        yield story
        if options.progress:
            options.progress(number)


def _write_manifest(out: Path, part: Path, row: Format, options: ExportOptions, selection: Selection, report: ExportReport) -> None:
    """The manifest, and where something was lost a list of it: both beside the output."""
    losses = out.with_name(f"{out.name}.losses.jsonl")
    total = getattr(report.losses, "total", len(report.losses))
    if total:
        with write_atomically(losses, True) as file, file.open("w", encoding="utf-8", newline="\n") as handle:
            for loss in report.losses:
                handle.write(json.dumps(loss.to_dict(), ensure_ascii=False) + "\n")
    else:
        losses.unlink(missing_ok=True)
    manifest = {
        "software": f"patient-stories {__version__}", "format": row.name, "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "annotator": selection.choice, "annotators": dict(sorted(selection.found.items())),
        **({"split_options": asdict(options.splits)} if "splits" in report.details else {}),
        "stories": report.stories, "items": report.items, "losses": total, **report.details, "files": digests(part),
    }
    with write_atomically(manifest_of(out), True) as file:
        file.write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def import_stories(path: str | Path, *, format: str | None = None, options: ImportOptions | None = None) -> Iterator[Story | Loss]:
    """Yield the stories of another tool's file, and a Loss for everything that it held and a story cannot, or that did not fit.

    Without `format` it is detected. Raises UsageError for an unknown format, FormatError for a file that is not in it.
    """
    path = Path(path)
    if not path.exists():
        raise UsageError(f"{path} does not exist")
    row = _row(format or detect(path))
    if row.load is None:
        raise UsageError(f"the format {row.name!r} can be written, not read. Read are {_names(writable=False)}")
    row.check_installed()
    return row.load(path, options or ImportOptions())


def detect(path: str | Path) -> str:
    """The name of the format that a file or folder is in. Raises FormatError where none or several fit."""
    path = Path(path)
    head = b""
    if path.is_file():
        with path.open("rb") as handle:
            head = handle.read(1 << 16)
    found = [row.name for row in FORMATS.values() if row.sniff and _sniffs(row, path, head)]
    if len(found) == 1:
        return found[0]
    why = f"it could be {' or '.join(found)}" if found else "no known format fits"
    raise FormatError(f"{path.name}: {why}. Name its format: {_names(writable=False)}")


def _sniffs(row: Format, path: Path, head: bytes) -> bool:
    with suppress(OSError):
        return row.sniff is not None and row.sniff(path, head)
    return False


def _row(name: str) -> Format:
    if name not in FORMATS:
        raise UsageError(f"no format {name!r}. There are {', '.join(FORMATS)}")
    return FORMATS[name]


def _names(*, writable: bool) -> str:
    return ", ".join(row.name for row in FORMATS.values() if (row.export if writable else row.load))
