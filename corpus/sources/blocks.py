"""Puts a text together from blocks whose role the source knows, and remembers where each came to lie."""

from __future__ import annotations

from ..segments import refine_blocks
from ..story import Segment


class BlockText:
    """Blocks are parted by an empty line, items of one list by a line end. `kind` is a segment kind."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Segment] = []
        self._quotations: list[Segment] = []

    def add(self, text: str, kind: str = "paragraph") -> None:
        """Append a block; one that is only white space is left out."""
        text = text.strip(" \t\r\n")
        if not text:
            return
        if self._blocks:
            both_items = kind == self._blocks[-1].kind == "list_item"
            self._push("\n" if both_items else "\n\n")
        start = self._length
        self._push(text)
        self._blocks.append(Segment(start, self._length, kind))

    def mark(self) -> int:
        """The number of blocks so far, to be handed to `quote_since`."""
        return len(self._blocks)

    def quote_since(self, mark: int) -> None:
        """Make one quotation of the blocks added since `mark`."""
        if len(self._blocks) > mark:
            self._quotations.append(Segment(self._blocks[mark].start, self._blocks[-1].end, "quotation"))

    def build(self) -> tuple[str, tuple[Segment, ...]]:
        """The text and its segments, in order of their starts."""
        text = "".join(self._parts)
        return text, refine_blocks(text, self._blocks, self._quotations)

    def _push(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
