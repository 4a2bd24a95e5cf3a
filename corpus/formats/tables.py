"""Flat tables for spreadsheets and statistics programs: one row a quote, one row a treatment of the ledger.

CSV is UTF-8 with a byte order mark, so that Excel shows every script. A cell that a spreadsheet would run as a formula gets
an apostrophe before it, which reading takes away again; in XLSX such a cell is typed and marked as text instead. Quotes go
back into stories together with the story file that holds the texts (`ImportOptions.texts`): a row is taken where the text
still has the recorded hash and the quote stands where the row says.
"""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...errors import FormatError, StoryError, UsageError
from ..jsonl import read_stories
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, check_size, text_digest
from .workbook import Workbook, read_sheets

OPENING = ("story_id", "annotation_id", "layer", "start", "end", "quote", "label", "concept", "concept_id", "about")
CLOSING = ("confidence", "annotator", "attributes", "more", "text_sha256")
LEDGER = (
    "story_id", "number", "concept", "label", "status", "outcome", "side_effects", "mentions", "evidence", "narrator", "overall_outcome",
)
STORIES = ("story_id", "characters", "words", "annotations", "narrator", "overall_outcome", "metadata", "text_sha256")
NEEDED = ("story_id", "layer", "start", "end", "label")

_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_GUARDED = re.compile(r"'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_NAME = re.compile(r"(?:\\.|[^\\;])+", re.S)
Row = dict[str, Any]


def is_formula(text: str) -> bool:
    """Whether a spreadsheet could run a cell with this text."""
    return bool(_FORMULA.match(text))


def harmless(text: str) -> str:
    """The text as a CSV cell that no spreadsheet runs; `unguarded` gives it back."""
    return "'" + text if is_formula(text) else text


def unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell


def joined(names: Sequence[str]) -> str:
    """Names in one cell: `a; b`. A semicolon within a name has a backslash before it."""
    return "; ".join(name.replace("\\", "\\\\").replace(";", "\\;") for name in names)


def parted(cell: str) -> tuple[str, ...]:
    names = (re.sub(r"\\(.)", r"\1", name.strip(), flags=re.S) for name in _NAME.findall(cell))
    return tuple(name for name in names if name)


def columns_of(options: ExportOptions) -> tuple[str, ...]:
    """The columns of a table of quotes: each of the scheme's attributes has one."""
    layers = options.scheme.layers.values() if options.scheme else ()
    attributes = (name for layer in layers for name in (*layer.attributes, *layer.text_attributes))
    return (*OPENING, *dict.fromkeys(attributes), *CLOSING)


def quote_rows(story: Story, columns: Sequence[str]) -> Iterator[Row]:
    """A row for each annotation. What has no column of its own stands as JSON in `attributes` and `more`."""
    digest = text_digest(story.text)
    own_columns = set(columns) - {*OPENING, *CLOSING}
    for a in story.annotations:
        own = {k: v for k, v in a.attributes.items() if k in own_columns and _is_cell(v)}
        more, concept = dict(a.extra), dict(a.concept or {})
        if concept and not (concept.keys() <= {"name", "id"} and "name" in concept and all(map(_is_cell, concept.values()))):
            more["concept"], concept = concept, {}
        about = joined(a.about)
        if parted(about) != a.about:
            more["about"], about = list(a.about), ""
        yield {
            "story_id": story.id, "annotation_id": a.id, "layer": a.layer, "start": a.start, "end": a.end, "quote": a.quote,
            "label": a.label, "concept": concept.get("name", ""), "concept_id": concept.get("id", ""), "about": about, **own,
            "confidence": a.confidence, "annotator": a.annotator, "attributes": _json({k: v for k, v in a.attributes.items() if k not in own}),
            "more": _json(more), "text_sha256": digest,
        }


def _is_cell(value: Any) -> bool:
    """Whether a value comes back from a cell as it was: text that is not empty."""
    return isinstance(value, str) and value != ""


def _json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) if value else ""


def ledger_rows(story: Story) -> Iterator[Row]:
    """A row for each treatment, in the ledger's order; `mentions` and `evidence` are ids of quotes."""
    summary = story.summary
    for number, row in enumerate(summary.treatments if summary else (), 1):
        yield {
            "story_id": story.id, "number": number, "concept": row.concept, "label": row.label, "status": row.status, "outcome": row.outcome,
            "side_effects": joined(row.side_effects), "mentions": joined(row.mentions), "evidence": joined(row.evidence),
            "narrator": summary.narrator, "overall_outcome": summary.overall_outcome,
        }


def _story_row(story: Story) -> Row:
    return {
        "story_id": story.id, "characters": len(story.text), "words": len(story.text.split()), "annotations": len(story.annotations),
        "narrator": story.summary and story.summary.narrator, "overall_outcome": story.summary and story.summary.overall_outcome,
        "metadata": _json(story.metadata), "text_sha256": text_digest(story.text),
    }


def export_csv(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    """Quotes, a row each."""
    columns = columns_of(options)
    return _write_csv(stories, out, columns, lambda story: quote_rows(story, columns))


def export_ledger(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    """The ledgers, a row a treatment."""
    return _write_csv(stories, out, LEDGER, ledger_rows)


def _write_csv(stories: Iterable[Story], out: Path, columns: Sequence[str], rows_of: Any) -> ExportReport:
    report = ExportReport()
    with out.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.DictWriter(handle, columns, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writeheader()
        for story in stories:
            report.stories += 1
            for row in rows_of(story):
                report.items += 1
                writer.writerow({k: harmless(v) if isinstance(v, str) else v for k, v in row.items()})
    return report


def export_xlsx(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    """A workbook with three sheets: quotes, ledger, stories. A sheet that is full goes on in another."""
    columns = columns_of(options)
    report = ExportReport()
    with Workbook(out, {"quotes": columns, "ledger": LEDGER, "stories": STORIES}) as book:
        for story in stories:
            report.stories += 1
            for sheet, rows in (("quotes", quote_rows(story, columns)), ("ledger", ledger_rows(story)), ("stories", [_story_row(story)])):
                for row in rows:
                    report.items += sheet == "quotes"
                    for column in book.add(sheet, row):
                        where = f"{sheet}, {column} of {row.get('annotation_id', 'the story')}"
                        report.losses.append(Loss(story.id, where, "longer than a cell may be: cut"))
    return report


def load_csv(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    check_size(path, options)
    csv.field_size_limit(max(csv.field_size_limit(), options.max_bytes))
    yield from _stories(_csv_rows(path), path, options, unguarded)


def _csv_rows(path: Path) -> Iterator[tuple[str, Row]]:
    """Rows with their place. Excel's own way of saving is read too: semicolons or tabs, by the header."""
    with path.open(encoding="utf-8-sig", newline="", errors="replace") as handle:
        header = handle.readline()
        handle.seek(0)
        delimiter = max(",;\t", key=header.count)
        try:
            for number, row in enumerate(csv.DictReader(handle, delimiter=delimiter, restval=""), 2):
                yield f"{path.name}, row {number}", row
        except csv.Error as error:
            raise FormatError(f"{path.name}: not a table after row {number}: {error}") from None


def load_xlsx(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    check_size(path, options)
    yield from _stories(read_sheets(path, "quotes", options.max_bytes), path, options, str)


def _stories(rows: Iterable[tuple[str, Row]], path: Path, options: ImportOptions, cell_text: Any) -> Iterator[Story | Loss]:
    """The stories of `options.texts` with the table's quotes instead of their own. The table is held in memory."""
    if options.texts is None:
        raise UsageError(f"{path.name} holds quotes without their texts. Name the story file that holds the texts (ImportOptions.texts)")
    by_story: dict[str, list[tuple[str, Row]]] = defaultdict(list)
    for where, row in rows:
        missing = [name for name in NEEDED if name not in row]
        if missing:
            raise FormatError(f"{path.name}: no column {', '.join(missing)}. A table of quotes has at least {', '.join(NEEDED)}")
        row = {k: cell_text(v) if isinstance(v, str) else v for k, v in row.items() if k and v not in (None, "")}
        by_story[str(row.get("story_id", ""))].append((where, row))
    for story in read_stories(options.texts):
        yield from _with_quotes(story, by_story.pop(story.id, []))
    for story_id, left in by_story.items():
        yield Loss(story_id, left[0][0], f"no such story among the texts: {len(left)} rows left out")


def _with_quotes(story: Story, rows: Iterable[tuple[str, Row]]) -> Iterator[Story | Loss]:
    digest = text_digest(story.text)
    annotations: dict[str, Annotation] = {}
    for where, row in rows:
        try:
            annotation = _annotation(story, row, digest)
            if annotation.id in annotations:
                raise ValueError(f"annotation id {annotation.id!r} stands twice")
            annotations[annotation.id] = annotation
        except (ValueError, TypeError, StoryError) as error:
            yield Loss(story.id, where, f"{error}: row left out")
    yield replace(story, annotations=tuple(annotations.values()))


def _annotation(story: Story, row: Row, digest: str) -> Annotation:
    """Raises ValueError or StoryError, saying what is wrong with the row and nothing of the text."""
    if row.get("text_sha256", digest) != digest:
        raise ValueError("the text is not the one that the row was made for")
    try:
        start, end = int(row.get("start", "")), int(row.get("end", ""))
        confidence = float(row["confidence"]) if "confidence" in row else None
        attributes, more = json.loads(row.get("attributes", "{}")), json.loads(row.get("more", "{}"))
    except (ValueError, TypeError):
        raise ValueError("start, end, confidence, attributes or more cannot be read") from None
    quote = row.get("quote")
    if quote is not None and _flat(quote) != _flat(story.text[start:end])[:len(_flat(quote))]:
        raise ValueError(f"the quote does not stand at {start}:{end}")
    attributes = {**{k: str(v) for k, v in row.items() if k not in OPENING and k not in CLOSING}, **attributes}
    concept = {k: str(row[c]) for k, c in (("name", "concept"), ("id", "concept_id")) if c in row} or None
    data = {
        "id": row.get("annotation_id", f"R{start}-{end}-{row['layer']}"), "layer": str(row["layer"]), "start": start, "end": end,
        "label": str(row["label"]), "attributes": attributes, "concept": concept, "about": list(parted(str(row.get("about", "")))),
        "confidence": confidence, "annotator": row.get("annotator"), **more,
    }
    return Story.from_dict({"id": story.id, "text": story.text, "annotations": [data]}).annotations[0]


def _flat(text: Any) -> str:
    """A quote as spreadsheets may leave it: their line ends and characters that they cannot hold don't count."""
    return re.sub(r"[\s\x00-\x1f\ufffd-\uffff]+", " ", str(text)).strip()


def _sniff_csv(path: Path, head: bytes) -> bool:
    line = head.removeprefix(b"\xef\xbb\xbf").splitlines()[0] if head else b""
    return path.suffix.lower() in (".csv", ".tsv") and all(name.encode() in line for name in NEEDED)


def _sniff_xlsx(path: Path, head: bytes) -> bool:
    return path.suffix.lower() == ".xlsx" and head.startswith(b"PK")


_KEEPS = "every quote with offsets, label, concept, attributes, annotator, hash of the text"
_LOSES = "the texts, segments and ledgers, which stay in the story file that is named when reading back"
CSV = Format(
    name="csv", description="a table of quotes, a row each", suffix=".csv", export=export_csv, load=load_csv, keeps=_KEEPS, loses=_LOSES,
    choice="everything", sniff=_sniff_csv,
)
LEDGER_CSV = Format(
    name="ledger", description="a table of treatments with status and outcome, a row each", suffix=".csv", export=export_ledger, load=None,
    keeps="every ledger row, narrator and overall outcome", loses="texts and quotes; cannot be read back", choice="all",
)
XLSX = Format(
    name="xlsx", description="an Excel workbook: quotes, ledger, stories", suffix=".xlsx", export=export_xlsx, load=load_xlsx,
    keeps=f"{_KEEPS}; ledgers and metadata on sheets of their own", loses=f"{_LOSES}; a cell holds 32,767 characters", needs=("openpyxl", "documents"),
    choice="everything", sniff=_sniff_xlsx,
)
