"""Where sentences end. The components and the exports read the same sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .offsets import trim
from .segments import segment_text
from .story import Segment

_ABBREVIATIONS = frozenset(
    "dr mr mrs ms prof st vs eg ie etc approx inc jr sr no fig mt rev hon dept est min max avg tab caps".split()
)
_END = re.compile(r"[.!?…]+[\"”'’)\]]*(?=\s|$)|[.!?]+(?=[A-Z])|(?:\r\n?|\n)+")
_HOLDS_WORD = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A sentence without white space around it, and the kind of the segment it stands in."""

    start: int
    end: int
    kind: str


def sentences(text: str, segments: Sequence[Segment] = ()) -> Iterator[SentenceSpan]:
    """Yield the sentences of a text in order. `segments` are the story's; without them they are read off the lines.

    Sentences don't overlap and never cross a block. Text without a letter or digit belongs to the sentence it leads to.
    """
    for block in blocks_of(tuple(segments) or segment_text(text), len(text)):
        start = block.start
        for end in (*sentence_ends(text, block.start, block.end), block.end):
            if _HOLDS_WORD.search(text, start, end):
                yield SentenceSpan(*trim(text, start, end), block.kind)
                start = end


def blocks_of(segments: Sequence[Segment], length: int) -> list[Segment]:
    """Block segments without overlap, with paragraphs put in where a source's segments leave text uncovered."""
    out, reached = [], 0
    for segment in sorted((s for s in segments if s.kind != "quotation"), key=lambda s: (s.start, -s.end)):
        start = max(segment.start, reached)
        if start >= segment.end:
            continue
        if start > reached:
            out.append(Segment(reached, start, "paragraph"))
        out.append(Segment(start, segment.end, segment.kind))
        reached = segment.end
    if reached < length:
        out.append(Segment(reached, length, "paragraph"))
    return out


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the places within a block where a sentence ends. The block's own end is not among them."""
    for match in _END.finditer(text, start, end):
        mark = match.group()[0]
        if mark == "." and _is_abbreviation(text, match):
            continue
        if mark in "\r\n" and not _line_ends_sentence(text, match, start, end):
            continue
        yield match.end()


def _is_abbreviation(text: str, match: re.Match) -> bool:
    if len(match.group().rstrip("\"”'’)]")) > 1:
        return False
    begin = match.start()
    while begin > 0 and text[begin - 1].isalpha():
        begin -= 1
    word = text[begin:match.start()]
    if word.lower() in _ABBREVIATIONS:
        return not (word.lower() in ("no", "est", "min", "max", "tab", "st") and text[match.end():match.end() + 1] in ("", "\n", "\r"))
    return len(word) == 1 and word.isupper() and word != "I"


def _line_ends_sentence(text: str, match: re.Match, start: int, end: int) -> bool:
    """Inside a paragraph a line end parts sentences only where the next line begins like one (hard-wrapped text doesn't)."""
    before_it = text[start:match.start()]
    before = before_it.rstrip()[-1:]
    after = text[match.end():end].lstrip()[:1]
    return before in ".!?:;…" or len(match.group().replace("\r\n", "\n")) > 1 or (after.isupper() and len(before_it.replace("\r\n", "\n")) < 60)
