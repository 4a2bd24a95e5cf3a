"""Word documents: paragraphs, headings, lists, quotations and tables of the body, insertions accepted, deletions left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from ...errors import MissingExtraError
from ..story import Story
from .archive import open_office_zip
from .base import Found, Refused, SourceOptions
from .blocks import BlockText

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_CONTAINERS = {f"{_W}{tag}" for tag in ("sdt", "sdtContent", "ins", "customXml", "smartTag", "moveTo")}
_ENDS = re.compile(r"[.,;:!…]$")


def read_docx(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found]:
    """One story. Text boxes, footnotes, comments, headers and footers are not read."""
    try:
        from docx import Document
    except ImportError:
        raise MissingExtraError("python-docx", "documents", "reading Word documents") from None
    open_office_zip(handle, options)
    try:
        document = Document(handle)
    except (KeyError, ValueError) as error:
        raise Refused("unreadable", f"not a Word document ({type(error).__name__}); save it anew as .docx") from None
    out = BlockText()
    styles = {style.style_id: (style.name or "").lower() for style in document.styles}
    _body(document.element.body, out, styles)
    text, segments = out.build()
    title = (document.core_properties.title or "").strip()
    yield Found(Story(name, text, {"title": title} if title else {}, segments))


def _body(element: Any, out: BlockText, styles: dict[str, str]) -> None:
    for child in element:
        if child.tag == f"{_W}p":
            _paragraph(child, out, styles)
        elif child.tag == f"{_W}tbl":
            for row in child.findall(f"{_W}tr"):
                cells = ("\n".join(_text(p) for p in cell.iter(f"{_W}p")).strip() for cell in row.findall(f"{_W}tc"))
                out.add(" | ".join(cell for cell in cells if cell))
        elif child.tag in _CONTAINERS:
            _body(child, out, styles)


def _paragraph(paragraph: Any, out: BlockText, styles: dict[str, str]) -> None:
    text = _text(paragraph)
    style = _style(paragraph, styles)
    mark = out.mark()
    out.add(text, _kind(paragraph, style, text.strip()))
    if "quote" in style:
        out.quote_since(mark)


def _kind(paragraph: Any, style: str, text: str) -> str:
    if style.startswith(("heading", "title", "subtitle")):
        return "heading"
    numbering = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
    if style.startswith("list") or (numbering is not None and numbering.get(f"{_W}val") != "0"):
        return "list_item"
    if _is_bold(paragraph):
        if text.endswith("?"):
            return "question"
        if len(text.split()) <= 12 and not _ENDS.search(text):
            return "heading"
    return "paragraph"


def _style(paragraph: Any, styles: dict[str, str]) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    key = style.get(f"{_W}val") if style is not None else ""
    return styles.get(key, key.lower())


def _is_bold(paragraph: Any) -> bool:
    """Every run that holds letters is bold: how many people write a heading or an interview question."""
    runs = [run for run in paragraph.iter(f"{_W}r") if any(c.isalpha() for c in _text(run))]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(mark is not None and mark.get(f"{_W}val") not in ("0", "false") for mark in marks)


def _text(element: Any) -> str:
    """The characters below `element`, without those of text boxes (Word stores these twice)."""
    out: list[str] = []
    for child in element:
        if child.tag == f"{_W}t":
            out.append(child.text or "")
        elif child.tag in _BREAKS:
            out.append(_BREAKS[child.tag])
        elif child.tag not in (f"{_W}pPr", f"{_W}rPr", f"{_W}drawing", f"{_W}pict", f"{_W}del", f"{_W}moveFrom") \
                and not str(child.tag).endswith("}AlternateContent"):
            out.append(_text(child))
    return "".join(out)
