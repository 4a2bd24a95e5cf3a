"""Markdown: the text stays as it was written, marks included, so that offsets are those of the file.

Only a YAML front matter is taken off: its plain `key: value` lines become metadata. Headings, list items and block
quotes become segments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from ..offsets import trim
from ..segments import refine_blocks
from ..story import Segment, Story
from .base import Found, SourceOptions
from .text import decoded

_FRONT = re.compile(r"---[ \t]*(?:\r\n|\n|\r)(?P<body>.*?)(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:(?:\r\n|\n|\r)|$)", re.S)
_PAIR = re.compile(r"^([A-Za-z][\w -]{0,40}):[ \t]*(\S[^\r\n]*?)[ \t]*\r?$", re.M)
_LINE_END = re.compile(r"\r\n|\n|\r")
_LEAVES = {"heading_open": "heading", "paragraph_open": "paragraph", "fence": "paragraph", "code_block": "paragraph",
           "html_block": "paragraph", "tr_open": "paragraph"}


def read_markdown(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found]:
    """One story: the file as it is, without its front matter."""
    text, metadata = decoded(handle, options)
    front = _FRONT.match(text)
    if front:
        metadata = {**_front_matter(front["body"]), **metadata}
        text = text[front.end():]
    yield Found(Story(name, text, metadata, markdown_segments(text)))


def markdown_segments(text: str) -> tuple[Segment, ...]:
    """The blocks of a Markdown text, marks included, and its quotations."""
    from markdown_it import MarkdownIt

    starts = [0, *(m.end() for m in _LINE_END.finditer(text)), len(text)]

    def span(lines: list[int]) -> tuple[int, int]:
        last = min(lines[1], len(starts) - 1)
        return trim(text, starts[min(lines[0], last)], starts[last])

    blocks: list[Segment] = []
    quotations: list[Segment] = []
    items = 0
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        items += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        if not token.map:
            continue
        start, end = span(token.map)
        if start == end:
            continue
        if token.type == "blockquote_open":
            quotations.append(Segment(start, end, "quotation"))
        elif token.type in _LEAVES and (not blocks or blocks[-1].end <= start):
            kind = _LEAVES[token.type]
            blocks.append(Segment(start, end, "list_item" if items and kind == "paragraph" else kind))
    return refine_blocks(text, blocks, quotations)


def _front_matter(body: str) -> dict[str, Any]:
    return {key.strip().lower(): value.strip("\"'") for key, value in _PAIR.findall(body) if value[0] not in "[{|>&*"}
