"""The structure of a plain text: headings, paragraphs, list items, quotations, an interviewer's questions.

Sources that know the structure (Markdown, HTML, Word) give segments themselves; for all others it is read off the
lines. Block segments (everything but `quotation`) don't overlap and cover every line that holds text; quotations lie
inside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .offsets import trim
from .story import Segment

_BULLET = re.compile(r"\s*(?:[•◦▪‣·●○■–—*+-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_SPEAKER = re.compile(r"\s*(?P<name>[A-Z][\w.'’-]*(?: [\w.'’-]+){0,2}|[A-Z]{1,3}\d{0,4})(?: ?\(\w[^)\n]{0,20}\))?\s*:\s+")
_ASKER = re.compile(r"(?:interviewer|int|i|q|question|host|researcher|facilitator|moderator|reporter|presenter)\b[\d.]*", re.I)
_QUOTE = re.compile(r"“[^”\n]{2,2000}”|\"[^\"\n]{2,2000}\"")
_FIELD = re.compile(r"(?:reason for taking|side effects?|comments?|pros?|cons?|condition|benefits?|other comments?|background|summary)\s*:", re.I)


def lines_with_offsets(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each line without its line end; CRLF, LF and CR all end a line."""
    start = 0
    for match in re.finditer(r"\r\n|\n|\r|\u2028|\u2029", text):
        yield start, match.start()
        start = match.end()
    if start <= len(text):
        yield start, len(text)


def segment_text(text: str) -> tuple[Segment, ...]:
    """Segments of a plain text, by start (an enclosing one first). O(n) in the text's length."""
    blocks = list(_blocks(text))
    quotes = [Segment(m.start(), m.end(), "quotation") for m in _QUOTE.finditer(text)]
    return tuple(sorted([*blocks, *quotes], key=lambda s: (s.start, -s.end, s.kind)))


def _blocks(text: str) -> Iterator[Segment]:
    lines = [trim(text, s, e) for s, e in lines_with_offsets(text)]
    speakers = _speakers(text, lines)
    asker = _asker(speakers, text, lines)
    paragraph: tuple[int, int] | None = None
    for number, (start, end) in enumerate(lines):
        if start == end:
            if paragraph:
                yield Segment(*paragraph, "paragraph")
            paragraph = None
            continue
        kind = _line_kind(text, lines, number, speakers, asker)
        if kind == "paragraph":
            if paragraph and number not in speakers and not _FIELD.match(text, start, end):
                paragraph = (paragraph[0], end)
                continue
            if paragraph:
                yield Segment(*paragraph, "paragraph")
            paragraph = (start, end)
        else:
            if paragraph:
                yield Segment(*paragraph, "paragraph")
            paragraph = None
            yield Segment(start, end, kind)
    if paragraph:
        yield Segment(*paragraph, "paragraph")


def _speakers(text: str, lines: list[tuple[int, int]]) -> dict[int, str]:
    """Line number -> speaker, where the text is a transcript: at least four turns by at least two names that recur."""
    found: dict[int, str] = {}
    for number, (start, end) in enumerate(lines):
        match = _SPEAKER.match(text, start, end)
        if match and not _FIELD.match(text, start, end):
            found[number] = match["name"].strip()
    names = list(found.values())
    recurring = {n for n in names if names.count(n) >= 2}
    kept = {k: v for k, v in found.items() if v in recurring}
    return kept if len(kept) >= 4 and len(recurring) >= 2 else {}


def _asker(speakers: dict[int, str], text: str, lines: list[tuple[int, int]]) -> str | None:
    """The speaker who interviews: by name, or else the one whose turns mostly end in a question mark."""
    names = sorted(set(speakers.values()))
    for name in names:
        if _ASKER.fullmatch(name):
            return name
    best, share = None, 0.5
    for name in names:
        turns = [text[lines[k][0]:lines[k][1]].rstrip('"”') for k, v in speakers.items() if v == name]
        asked = sum(t.endswith("?") for t in turns) / len(turns)
        if asked > share:
            best, share = name, asked
    return best


def _line_kind(text: str, lines: list[tuple[int, int]], number: int, speakers: dict[int, str], asker: str | None) -> str:
    start, end = lines[number]
    if number in speakers:
        return "question" if speakers[number] == asker else "paragraph"
    if _BULLET.match(text, start, end) and not re.match(r"[–—-]\s+[A-Z][a-z]+.*[.!?]$", text[start:end]):
        return "list_item"
    return "heading" if _is_heading(text, lines, number) else "paragraph"


def _is_heading(text: str, lines: list[tuple[int, int]], number: int) -> bool:
    """A short line of its own, before text, that is no sentence. A line before a list that ends in ':' counts as text."""
    start, end = lines[number]
    line = text[start:end]
    words = line.split()
    if re.match(r"#{1,6}\s+\S", line):
        return True
    if len(line) > 90 or len(words) > 12 or line[-1] in ".,;:!…":
        return False
    if line[0] in "\"“'‘(" or _FIELD.match(line) or not any(c.isalpha() for c in line):
        return False
    before_blank = number == 0 or lines[number - 1][0] == lines[number - 1][1]
    after = [s < e for s, e in lines[number + 1:number + 3]]
    if not before_blank or not any(after):
        return False
    after_blank = not after[0]
    if line.isupper() and len(words) <= 10:
        return True
    if not (line[0].isupper() or line[0].isdigit()):
        return False
    return after_blank or (number == 0 and len(words) <= 10)
