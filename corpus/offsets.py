"""The only door between ways of counting: code points, UTF-16 units, UTF-8 bytes, line-ending variants, tokens.

Inside the program an offset is a count of Unicode code points into `Story.text`, end exclusive. Other tools count
otherwise: browsers and Label Studio in UTF-16 units, some in bytes, NVivo with CRLF as two. They are converted here
and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate


class OffsetMap:
    """Converts between code points of a text and another unit in which each code point has a width.

    `to_units(i)` and `to_points(u)` are inverse on code point borders. A unit offset inside a character is rounded
    down by `to_points` (to the character's start), or up with `up=True`: the half-covered character is then included.
    Complexity: O(n) once, O(log n) a call; a text whose widths are all 1 costs O(1) a call.
    """

    def __init__(self, text: str, width: Callable[[str], int]):
        widths = [width(c) for c in text]
        self.length = len(widths)
        self._starts = None if all(w == 1 for w in widths) else [0, *accumulate(widths)]

    def to_units(self, point: int) -> int:
        if not 0 <= point <= self.length:
            raise ValueError(f"offset {point} outside 0..{self.length}")
        return point if self._starts is None else self._starts[point]

    def to_points(self, unit: int, *, up: bool = False) -> int:
        if self._starts is None:
            if not 0 <= unit <= self.length:
                raise ValueError(f"offset {unit} outside 0..{self.length}")
            return unit
        if not 0 <= unit <= self._starts[-1]:
            raise ValueError(f"offset {unit} outside 0..{self._starts[-1]}")
        return bisect_left(self._starts, unit) if up else bisect_right(self._starts, unit) - 1


def utf16_map(text: str) -> OffsetMap:
    """Units are UTF-16 code units (JavaScript, Java, C#): an emoji counts two."""
    if text.isascii():
        return OffsetMap(text, lambda _: 1)
    return OffsetMap(text, lambda c: 2 if ord(c) > 0xFFFF else 1)


def utf8_map(text: str) -> OffsetMap:
    """Units are bytes of the UTF-8 encoding."""
    return OffsetMap(text, lambda c: len(c.encode("utf-8", "surrogatepass")))


def newline_map(text: str) -> OffsetMap:
    """Units count each line feed as two, as tools do that store LF texts with CRLF."""
    return OffsetMap(text, lambda c: 2 if c == "\n" else 1)


def lf_text(text: str) -> tuple[str, OffsetMap]:
    """The text with LF line ends only, and the map from code points of `text` to code points of the result.

    A CR before an LF has width 0; a lone CR becomes an LF.
    """
    widths, out = [], []
    for i, c in enumerate(text):
        if c == "\r" and text[i + 1:i + 2] == "\n":
            widths.append(0)
            continue
        widths.append(1)
        out.append("\n" if c == "\r" else c)
    pending = iter(widths)
    return "".join(out), OffsetMap(text, lambda _: next(pending))


def tokens_of_span(starts: Sequence[int], ends: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """The half-open range of tokens that a span touches, half-covered tokens included (spaCy's `expand`).

    `starts` and `ends` are the tokens' ascending offsets in the same unit as `start` and `end`. The range is empty
    where the span lies wholly between tokens.
    """
    return bisect_right(ends, start), bisect_left(starts, end)


def trim(text: str, start: int, end: int, chars: str = " \t\r\n\f\v\u00a0\u2028\u2029\ufeff") -> tuple[int, int]:
    """The span without leading and trailing characters of `chars`; empty (start == end) where nothing is left."""
    while start < end and text[start] in chars:
        start += 1
    while end > start and text[end - 1] in chars:
        end -= 1
    return start, end
