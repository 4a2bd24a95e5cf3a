"""PDF: the text layer, its lines joined to paragraphs again. A scanned PDF has none and is refused."""

from __future__ import annotations

import itertools
import logging
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from ...errors import MissingExtraError
from ..story import Story
from .base import Found, Refused, SourceOptions

_TAIL = 1 << 16
_PAGE_NUMBER = re.compile(r"(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|/|von)\s*\d{1,4})?\s*[-–—]?", re.I)
_ITEM = re.compile(r"(?:[•◦▪‣·●○■*–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")
_TURN = re.compile(r"[A-Z][\w.'’ -]{0,30}:\s")
_CLOSED = re.compile(r"[.!?:…][\"'”’)\]]*$")
_KEPT_HYPHEN = re.compile(r"\b(?:self|well|ex|half|co|non|long|short|low|high|mid|all|side|follow|check|in|out)-$", re.I)


def read_pdf(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found]:
    """One story; `metadata.pages` counts the pages, `metadata.pages_without_text` names those that gave nothing."""
    document = _open(handle)
    pages, length = [], 0
    for page in document.pages:
        pages.append(_lines(page))
        length += sum(map(len, pages[-1]))
        if length > options.max_chars:
            raise Refused("too_large", f"more than {options.max_chars:,} characters; split the document or raise the size limit")
    silent = [number for number, page in enumerate(pages, 1) if not any(page)]
    if len(silent) == len(pages):
        raise _no_text(document)
    metadata: dict[str, Any] = {"pages": len(pages)}
    if silent:
        metadata["pages_without_text"] = silent
    title = document.metadata.title if document.metadata else None
    if isinstance(title, str) and title.strip():
        metadata["title"] = title.strip()
    yield Found(Story(name, join_lines(pages), metadata))


def _open(handle: BinaryIO) -> Any:
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, PdfReadError
    except ImportError:
        raise MissingExtraError("pypdf", "documents", "reading PDF") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings name objects, not files
    size = handle.seek(0, 2)
    handle.seek(max(0, size - _TAIL))
    is_whole = b"%%EOF" in handle.read()
    handle.seek(0)
    if b"%PDF-" not in handle.read(1024):
        raise Refused("unreadable", "not a PDF, whatever its name says")
    if not is_whole:
        raise Refused("truncated", "the PDF ends too early; copy or save it anew")
    handle.seek(0)
    try:
        document = PdfReader(handle)
        if document.is_encrypted and not document.decrypt(""):
            raise Refused("encrypted", "the PDF is protected by a password; save a copy without one")
    except DependencyError:
        raise Refused("encrypted", "the PDF is encrypted; print it to a new PDF or save a copy without protection") from None
    except PdfReadError as error:
        raise Refused("unreadable", f"the PDF is damaged ({type(error).__name__}); open and save it anew") from None
    return document


def _lines(page: Any) -> list[str]:
    """The lines of a page; an empty one where the gap to the next is much wider than usual."""
    lines: list[str] = [""]
    heights: list[float | None] = [None]

    def visit(text: str, page_matrix: list[float], matrix: list[float], *_: Any) -> None:
        for number, piece in enumerate(text.split("\n")):
            if number:
                lines.append("")
                heights.append(None)
            if piece.strip() and heights[-1] is None:
                heights[-1] = matrix[4] * page_matrix[1] + matrix[5] * page_matrix[3] + page_matrix[5]
            lines[-1] += piece

    text = page.extract_text(visitor_text=visit) or ""
    if "".join(lines).split() != text.replace("\n", "").split():  # the visitor misses text of some embedded forms
        lines, heights = text.split("\n"), [None] * (text.count("\n") + 1)
    lines = [line.encode("utf-8", "replace").decode("utf-8").replace("\0", "").strip() for line in lines]
    return [part for line, is_wide in zip(lines, _wide_gaps(heights), strict=True) for part in ([line, ""] if is_wide else [line])]


def _wide_gaps(heights: list[float | None]) -> list[bool]:
    """For each line whether the gap below it is much wider than the page's usual one."""
    gaps = [a - b if a is not None and b is not None else 0.0 for a, b in itertools.pairwise(heights)]
    downward = sorted(gap for gap in gaps if gap > 0)
    limit = 1.4 * downward[len(downward) // 2] if len(downward) >= 3 else float("inf")
    return [*(gap > limit for gap in gaps), False]


def _no_text(document: Any) -> Refused:
    has_images = any("/XObject" in (page.get("/Resources") or {}) for page in document.pages)
    if has_images:
        return Refused("scanned_pdf", "the PDF holds images of pages and no text; run text recognition (OCR) over it first")
    return Refused("empty", "the PDF holds no text")


def join_lines(pages: list[list[str]]) -> str:
    """Paragraphs, parted by empty lines, of the lines that a text layer gives page by page.

    Page numbers and lines that head or foot most pages are left out. A word split by a hyphen at a line's end is joined
    unless the text writes it with a hyphen elsewhere.
    """
    lines = [line for page in _without_running_heads(pages) for line in page]
    hyphenated = set(re.findall(r"\b[^\W\d_]+-[^\W\d_]+\b", "\n".join(lines).lower()))
    widths = sorted(len(line) for line in lines if line)
    width = widths[int(len(widths) * 0.9)] if widths else 0
    out: list[str] = []
    before = ""
    for line in lines:
        if line and before and not _is_break(before, line, width):
            out[-1:] = [*_joined(out[-1], line, hyphenated), line]
        elif line:
            out += ["\n\n", line] if out else [line]
        before = line
    return "".join(out).replace("\u00ad", "")


def _without_running_heads(pages: list[list[str]]) -> Iterator[list[str]]:
    """The pages without page numbers, and from three pages on without edge lines that most pages share."""
    seen = Counter(key for page in pages for key in {_shape(page[number]) for number in _edges(page)})
    shared = {key for key, count in seen.items() if len(pages) >= 3 and count > 0.6 * len(pages)}
    for page in pages:
        dropped = {n for n in _edges(page) if _shape(page[n]) in shared or _PAGE_NUMBER.fullmatch(page[n])}
        yield [line for number, line in enumerate(page) if number not in dropped]


def _edges(page: list[str]) -> set[int]:
    """The numbers of the lines where heads and page numbers stand: two at each end, one on a page of few lines."""
    written = [number for number, line in enumerate(page) if line]
    depth = 2 if len(written) > 8 else 1
    return {*written[:depth], *written[-depth:]}


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line)


def _is_break(before: str, line: str, width: int) -> bool:
    """Whether a paragraph ends between two neighbouring lines; `width` is the length of a full line."""
    if _ITEM.match(line) or _TURN.match(line):
        return True
    is_short = len(before) < 0.75 * width
    if _CLOSED.search(before):
        return is_short
    return is_short and line[0].isupper() and len(before) < 0.6 * width


def _joined(before: str, line: str, hyphenated: set[str]) -> tuple[str, str]:
    """A line's end as it stands before the next line of its paragraph, and what stands between the two."""
    split = re.search(r"([^\W\d_]+)-$", before[-60:])
    if before.endswith("\u00ad"):
        return before[:-1], ""
    if not split or not line[0].islower():
        return before, "" if before.endswith("-") else " "
    second = re.match(r"[^\W\d_]+", line)
    is_compound = f"{split[1]}-{second[0] if second else ''}".lower() in hyphenated
    return (before if is_compound or _KEPT_HYPHEN.search(before[-60:]) else before[:-1]), ""
