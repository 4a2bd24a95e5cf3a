"""XLSX, written and read row by row: text cells that can never run, characters that XML cannot hold, Excel's limits."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ...errors import FormatError

CELL_LIMIT = 32_767  # UTF-16 units, as Excel counts
ROW_LIMIT = 1_048_576

# A carriage return would come back as a line feed, and text that looks like an escape would come back as its character.
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Workbook:
    """Several sheets that grow at once, in flat memory. A full sheet goes on in another ("quotes 2")."""

    def __init__(self, path: Path, sheets: Mapping[str, Sequence[str]]):
        from openpyxl import Workbook as Book

        self._path, self._columns = path, sheets
        self._book = Book(write_only=True)
        self._sheets: dict[str, Any] = {}
        self._rows = dict.fromkeys(sheets, 0)

    def __enter__(self) -> Workbook:
        for name in self._columns:
            self._begin(name, name)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._book.save(self._path)

    def add(self, name: str, row: Mapping[str, Any]) -> list[str]:
        """Append a row to the sheet; returns the columns whose text had to be cut."""
        if self._rows[name] and self._rows[name] % (ROW_LIMIT - 1) == 0:
            self._begin(name, f"{name} {self._rows[name] // (ROW_LIMIT - 1) + 1}")
        self._rows[name] += 1
        cut: list[str] = []
        self._sheets[name].append([self._cell(self._sheets[name], column, row.get(column), cut) for column in self._columns[name]])
        return cut

    def _begin(self, name: str, title: str) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter

        sheet = self._sheets[name] = self._book.create_sheet(title)
        sheet.freeze_panes = "A2"
        for number, column in enumerate(self._columns[name], 1):
            sheet.column_dimensions[get_column_letter(number)].width = 60 if column == "quote" else 16
        header = [WriteOnlyCell(sheet, column) for column in self._columns[name]]
        for cell in header:
            cell.font = Font(bold=True)
        sheet.append(header)

    def _cell(self, sheet: Any, column: str, value: Any, cut: list[str]) -> Any:
        if not isinstance(value, str):
            return value
        text = _fitted(value)
        if len(text) < len(value):
            cut.append(column)
        text = _UNFIT.sub(lambda match: f"_x{ord(match.group()):04X}_", text)
        return _text_cell(sheet, text) if text[:1] in "=+-@'" else text


def _text_cell(sheet: Any, text: str) -> Any:
    """A cell that stays text even where a person opens it and presses Enter."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.quotePrefix = True
    return cell


def _fitted(text: str) -> str:
    if len(text) * 2 <= CELL_LIMIT:
        return text
    return text.encode("utf-16-le")[:CELL_LIMIT * 2].decode("utf-16-le", "ignore")


def read_sheets(path: Path, name: str, max_bytes: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (place, row) of the sheet `name` and those that continue it. Raises FormatError where the file is not such a workbook."""
    book = _opened(path, max_bytes)
    try:
        titles = [t for t in book.sheetnames if t == name or re.fullmatch(rf"{re.escape(name)} \d+", t)]
        if not titles:
            raise FormatError(f"{path.name}: no sheet {name!r}")
        for title in titles:
            rows = book[title].iter_rows(values_only=True)
            columns = [str(c or "") for c in next(rows, ())]
            for number, cells in enumerate(rows, 2):
                yield f"{path.name}, {title}, row {number}", {c: _value(v) for c, v in zip(columns, cells, strict=False) if v is not None}
    finally:
        book.close()


def _opened(path: Path, max_bytes: int) -> Any:
    """The workbook, read-only. openpyxl parses with defusedxml where that is installed, and never follows references."""
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(path) as archive:
            if sum(member.file_size for member in archive.infolist()) > max_bytes:
                raise FormatError(f"{path.name}: unpacks to more than {max_bytes} bytes. Split it, or raise ImportOptions.max_bytes")
        return load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise FormatError(f"{path.name}: not a readable Excel workbook ({error.__class__.__name__})") from None


def _value(value: Any) -> Any:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), value) if isinstance(value, str) else value
