"""Tables: .csv and .tsv as a stream, .xlsx sheet by sheet; one story a row, the other columns are its metadata.

Rows count as a spreadsheet shows them: the header is row 1. A row that is broken costs itself and no other.
"""

from __future__ import annotations

import csv
import datetime
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from ...errors import MissingExtraError
from .archive import open_office_zip
from .base import Found, Refused, Reject, SourceOptions, is_encodable
from .columns import id_column, story_of, text_column, treatment_column
from .decoding import Lines, LongLine, lines_of, stream_encoding

_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class _Header:
    """The columns of one table: unique names, and which of them hold the text, the id and the treatment."""

    names: tuple[str, ...]
    text: str
    key: str | None
    treatment: str | None

    @classmethod
    def of(cls, cells: Sequence[Any], options: SourceOptions) -> _Header:
        names: list[str] = []
        for number, cell in enumerate(cells, 1):
            name = base = str(cell if cell is not None else "").strip() or f"column_{number}"
            twin = 2
            while name in names:
                name, twin = f"{base}_{twin}", twin + 1
            names.append(name)
        return cls(tuple(names), text_column(names, options), id_column(names, options), treatment_column(names, options))

    def story(self, cells: Sequence[Any], position: str, fallback: str, encoding: str) -> Found:
        story = story_of(dict(zip(self.names, cells, strict=False)), self.text, self.key, self.treatment, fallback)
        if encoding != "utf-8":
            story.metadata["encoding"] = encoding  # type: ignore[index]
        return Found(story, position)


def read_csv(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found | Reject]:
    """Stories of a delimited file, in flat memory. Delimiter and encoding are found out; line ends in cells are kept."""
    encoding, skip = stream_encoding(handle, options.encoding)
    delimiter = _delimiter(handle, encoding, skip, name)
    csv.field_size_limit(max(csv.field_size_limit(), 4 * options.max_chars))
    handle.seek(skip)
    lines = lines_of(handle, encoding, 2 * options.max_chars, newline="")
    feed = _Feed(lines, 2 * options.max_chars)
    header: _Header | None = None
    try:
        for row, record in enumerate(_records(feed, delimiter), 1):
            position = f"row {row}"
            if isinstance(record, Refused):
                if header is None:
                    raise Refused(record.reason, "the header line could not be read", position)
                yield Reject(name, position, record.reason, str(record))
            elif not any(cell.strip() for cell in record):
                continue
            elif header is None:
                header = _Header.of(record, options)
                feed.width = len(header.names)
            elif not all(map(is_encodable, record)):
                yield Reject(name, position, "encoding", f"bytes in this row are not {encoding}")
            elif len(record) <= header.names.index(header.text) + (len(record) < feed.width):
                yield Reject(name, position, "bad_row", f"{len(record)} cells where the header has {feed.width}, and the text may be cut")
            else:
                yield header.story(record, position, f"{name}#{row}", encoding)
    except UnicodeDecodeError:
        raise Refused("encoding", f"from here on the file is not {encoding}", "in or after " + (f"row {row}" if header else "row 1")) from None
    finally:
        lines.detach()


class _Feed(Iterator[str]):
    """Hands lines to the csv reader, remembers those of the present row and takes back those that belong to later rows."""

    def __init__(self, lines: Lines, limit: int):
        self.lines = lines
        self.limit = limit
        self.width = 0
        self.row: list[str] = []
        self.size = 0
        self.back: deque[str] = deque()

    def __next__(self) -> str:
        if self.size > self.limit:
            raise csv.Error
        line = self.back.popleft() if self.back else next(self.lines)
        self.row.append(line)
        self.size += len(line)
        return line

    def start(self) -> None:
        self.row, self.size = [], 0

    def give_back(self) -> None:
        self.back.extendleft(reversed(self.row[1:]))
        del self.row[1:]


def _records(feed: _Feed, delimiter: str) -> Iterator[list[str] | Refused]:
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    while True:
        feed.start()
        try:
            cells: list[str] | None = next(reader)
        except StopIteration:
            return
        except LongLine:
            yield Refused("too_large", "a line over the size limit")
            continue
        except csv.Error:
            cells = None
        yield _fitting(cells, feed, delimiter) or Refused("bad_row", f"a quote is never closed, or the row has not {feed.width} cells")


def _fitting(cells: list[str] | None, feed: _Feed, delimiter: str) -> list[str] | None:
    """The cells of the present row if they fit the header; None, and all lines but the first given back, if not."""
    if cells is not None and feed.width and len(cells) > feed.width and not any(cells[feed.width:]):
        cells = cells[:feed.width]
    if cells is not None and (not feed.width or len(cells) == feed.width or (len(feed.row) == 1 and len(cells) < feed.width)):
        return cells or [""]
    feed.give_back()
    loose = [csv.QUOTE_NONE] if delimiter == "\t" else []
    for quoting in [csv.QUOTE_MINIMAL, *loose]:
        cells = next(csv.reader(feed.row, delimiter=delimiter, quoting=quoting), [])
        if len(cells) == feed.width and not cells[-1].endswith("\n"):
            return cells
    return None


def _delimiter(handle: BinaryIO, encoding: str, skip: int, name: str) -> str:
    """The delimiter with which the first rows agree best with the header; a tab for .tsv."""
    if name.lower().endswith((".tsv", ".tab")):
        return "\t"
    handle.seek(skip)
    sample = handle.read(1 << 16).decode(encoding, "replace")
    lines = sample.splitlines(keepends=True)[:-1] or [sample]
    best, best_score = ",", (0.0, 0)
    for delimiter in _DELIMITERS:
        try:
            rows = [row for row in csv.reader(lines, delimiter=delimiter) if row][:50]
        except csv.Error:
            continue
        width = len(rows[0]) if rows else 0
        score = (sum(len(row) == width for row in rows) / len(rows), width) if width > 1 else (0.0, 0)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def read_xlsx(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found | Reject]:
    """Stories of a workbook, row by row. Formulas count by the value that was stored with them.

    Every sheet with rows is read; one without a text column is a reject, unless it is the only one: that is Refused.
    """
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise MissingExtraError("openpyxl", "documents", "reading Excel workbooks") from None
    open_office_zip(handle, options)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        workbook = load_workbook(handle, read_only=True, data_only=True)
    try:
        for number, sheet in enumerate(workbook.worksheets):
            where = "" if number == 0 else f"{sheet.title}:"
            place = "" if len(workbook.worksheets) == 1 else f"sheet {sheet.title!r}, "
            try:
                yield from _sheet(sheet, f"{name}#{where}", place, options)
            except Refused as refused:
                if len(workbook.worksheets) == 1:
                    raise
                yield Reject(name, f"{place}header", refused.reason, str(refused))
    finally:
        workbook.close()


def _sheet(sheet: Any, prefix: str, place: str, options: SourceOptions) -> Iterator[Found]:
    sheet.reset_dimensions()  # some programs write wrong ones
    header: _Header | None = None
    for row, values in enumerate(sheet.iter_rows(values_only=True), 1):
        if all(value is None or value == "" for value in values):
            continue
        if header is None:
            while values and values[-1] is None:
                values = values[:-1]
            header = _Header.of(values, options)
            continue
        cells = [_cell(value) for value in values] + [None] * (len(header.names) - len(values))
        at = header.names.index(header.text)
        cells[at] = "" if cells[at] is None else str(cells[at])
        yield header.story(cells, f"{place}row {row}", f"{prefix}{row}", "utf-8")


def _cell(value: Any) -> Any:
    """A cell as JSON can hold it: dates in ISO form, whole floats as whole numbers."""
    if isinstance(value, str):
        return value.replace("_x000D_", "\r") if "_x000D_" in value else value
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        value = value.date()
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)
