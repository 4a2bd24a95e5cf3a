"""Finds out how a tool has counted: code points, UTF-16 units, line ends as one or two characters.

The files say it nowhere. Where they carry quotes these decide, otherwise the way by which most spans begin and end at words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..offsets import OffsetMap, lf_text, newline_map, utf16_map

POINTS = "code points"


@dataclass(frozen=True, slots=True)
class Counting:
    """One way of counting: `to_span` gives code points of the text, or raises ValueError where the place does not exist."""

    name: str
    to_span: Callable[[int, int], tuple[int, int]]


def countings(text: str) -> list[Counting]:
    """The ways that differ on this text, code points first."""
    found = [Counting(POINTS, _through(OffsetMap("\0" * len(text), lambda _: 1)))]
    lf, to_lf = lf_text(text)
    if any(ord(c) > 0xFFFF for c in text):
        found.append(Counting("UTF-16 units", _through(utf16_map(text))))
    if lf != text:
        found.append(Counting("code points with a line end as one", _through(to_lf)))
        if len(found) > 2:
            found.append(Counting("UTF-16 units with a line end as one", _through(to_lf, utf16_map(lf))))
    elif "\n" in text:
        found.append(Counting("code points with a line end as two", _through(newline_map(text))))
        if len(found) > 2:
            both = OffsetMap(text, lambda c: 2 if c == "\n" or ord(c) > 0xFFFF else 1)
            found.append(Counting("UTF-16 units with a line end as two", _through(both)))
    return found


def _through(*maps: OffsetMap) -> Callable[[int, int], tuple[int, int]]:
    def to_span(start: int, end: int) -> tuple[int, int]:
        for units in reversed(maps):
            start, end = units.to_points(start), units.to_points(end, up=True)
        return start, end
    return to_span


def best_counting(text: str, marks: Iterable[tuple[int, int, str]], *, quotes_decide: bool = True) -> Counting:
    """The way of counting that fits the spans best; a mark is (start, end, quote or ""). Code points where nothing tells.

    Without `quotes_decide` a "quote" may be something else, a name or a line's number: where none is found borders of words decide.
    """
    ways, marks = countings(text), list(marks)
    quoted = [mark for mark in marks if mark[2]]
    if len(ways) == 1 or not marks or (quoted and all(_fit(text, ways[0], mark)[0] == 1 for mark in quoted)):
        return ways[0]
    fits = [tuple(map(sum, zip(*(_fit(text, way, mark) for mark in marks), strict=True))) for way in ways]
    if quoted and quotes_decide and max(fits)[0] <= 0:
        return ways[0]
    return ways[fits.index(max(fits))]


def _fit(text: str, way: Counting, mark: tuple[int, int, str]) -> tuple[int, int]:
    """(the quote stands there, borders that lie between words)."""
    try:
        start, end = way.to_span(mark[0], mark[1])
    except ValueError:
        return -1, -4
    if start >= end:
        return -1, -4
    clean = (not text[start].isspace()) + (not text[end - 1].isspace())
    return int(bool(mark[2]) and same_quote(text[start:end], mark[2])), _is_border(text, start) + _is_border(text, end) + clean


def _is_border(text: str, at: int) -> bool:
    return at in (0, len(text)) or not (text[at - 1].isalnum() and text[at].isalnum())


def same_quote(found: str, given: str) -> bool:
    """Whether a tool's quote is that of the text: white space counts as one, and it may be cut at its end."""
    given = flat(given)
    cut = given.rstrip(".…").rstrip()
    return flat(found) == given or (len(cut) > 2 and cut != given and flat(found).startswith(cut))


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
