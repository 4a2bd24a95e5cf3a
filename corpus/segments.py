"""The structure of a plain text: headings, paragraphs, list items, quotations, an interviewer's questions.

Sources that know the structure (Markdown, HTML, Word) give blocks themselves and have them refined; for all others it
is read off the lines. Block segments (everything but `quotation`) don't overlap and cover every line that holds text.
Quotations lie inside a block, or hold whole blocks (a block quote).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from .offsets import trim
from .story import Segment

_NUMBER = r"(?:\(?\d{1,2}[.)](?:[ \t\u00a0]+(?=\S)|(?=[A-Za-z]))|\(?[a-z][.)][ \t\u00a0]+(?=\S)|\((?:i{1,3}|iv|vi{0,3})\)[ \t]+(?=\S))"
_NUMBERED = re.compile(_NUMBER)
_BULLET = re.compile(rf"(?:[•◦▪‣⁃·●○■–—*+✓✔➤→-][ \t\u00a0]+(?=\S)|[•◦▪‣⁃●○■✓✔➤](?=\w)|o\t+(?=\S)|{_NUMBER})")
_DASHED_SENTENCE = re.compile(r"[–—-]\s+[A-Z“\"'‘].*[.!?…][\"'”’]?$")
_STAMP = r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*[-–]?\s*)?"
_ROLE = r"(?:[Ii]nterviewer|[Ii]nterviewee|[Pp]articipant|[Pp]atient|[Rr]espondent|[Rr]esearcher|[Mm]oderator|[qa])"
_SPEAKER = re.compile(
    rf"{_STAMP}\*{{0,2}}(?P<name>[A-Z][\w.'’-]*(?: [\w.'’-]+){{0,2}}|{_ROLE}(?: ?\d+)?)"
    r"(?: ?[(\[][\w:][^)\]\n]{0,20}[)\]])?\*{0,2}[ \t]?:\*{0,2}(?:\s+|$)"
)
_ASKER = re.compile(r"(?:interviewer|int|i|iv|q|question|host|researcher|facilitator|moderator|reporter|presenter)\b[\d.\s]*", re.I)
_ANSWERER = re.compile(r"(?:interviewee|participant|patient|respondent|guest|a|answer|r|p|pt)\b[\d.\s]*|[A-Z]{1,3}\d{1,4}", re.I)
_FIELD = re.compile(
    r"(?:reasons?(?: for taking)?|side[ -]?effects?|(?:other |additional )?comments?|pros?|cons?|conditions?|benefits?|background|summary"
    r"|rating|dos(?:e|age)|duration|effectiveness|review|treatments?|medications?|diagnosis|history|symptoms?|outcomes?|results?|advice"
    r"|update|edit|note|verdict|worked|helped)\s*:", re.I,
)
_LABEL = re.compile(r"[A-Z][^:.!?\n\r]{1,40}:(?:[ \t]+\S|$)")
_QUOTE = re.compile(
    r"“[^“”\n\r]{2,2000}”|„[^„“”\n\r]{2,2000}[“”]|«[^«»\n\r]{2,2000}»"
    r"|(?<!\w)\"(?=\S)[^\"\n\r]{2,2000}(?<=\S)\"(?!\w)"
    r"|(?<!\w)‘(?=\S)[^‘\n\r]{2,2000}?[.,!?…]’(?!\w)"
)
_CLOSED = re.compile(r"[.!?…:;][\"'”’)\]]*$")
_WRAP = 120


def lines_with_offsets(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each line without its line end; CRLF, LF, CR and the Unicode separators all end a line."""
    start = 0
    for match in re.finditer(r"\r\n|\n|\r|\u2028|\u2029", text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def segment_text(text: str) -> tuple[Segment, ...]:
    """Segments of a plain text, by start (an enclosing one first). O(n) in the text's length."""
    return _ordered([*_Lines(text).blocks(), *quotations(text)])


def refine_blocks(text: str, blocks: Sequence[Segment], quoted: Iterable[Segment] = ()) -> tuple[Segment, ...]:
    """Segments of a text whose blocks a source knows: typed bullets and an interviewer's turns are told from paragraphs.

    `quoted` are block quotes; quotations inside the blocks are added.
    """
    spans = [(block.start, block.end) for block in blocks]
    turns = _Turns(text, spans)
    refined = []
    for number, block in enumerate(blocks):
        kind = block.kind
        if kind == "paragraph":
            if turns.asks(number):
                kind = "question"
            elif number not in turns.speakers and _is_item(text, spans, number):
                kind = "list_item"
        refined.append(Segment(block.start, block.end, kind))
    return _ordered({*refined, *quoted, *quotations(text)})


def quotations(text: str) -> Iterator[Segment]:
    """Passages in quotation marks, the marks included, each within one line."""
    for match in _QUOTE.finditer(text):
        yield Segment(match.start(), match.end(), "quotation")


def speaker_labels(text: str, spans: Sequence[tuple[int, int]]) -> dict[int, int]:
    """Where the speaker's name ends, by number of the block (`spans` are the blocks), if the text is a transcript."""
    turns = _Turns(text, spans)
    return {number: _SPEAKER.match(text, *spans[number]).end() for number in turns.speakers}


def _ordered(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    return tuple(sorted(segments, key=lambda s: (s.start, -s.end, s.kind)))


class _Turns:
    """Who speaks where, if the text is a transcript: turns by at least two names that come back, or by named roles.

    `spans` are the lines or blocks of the text. A turn lasts until the next speaker, over empty lines too.
    """

    def __init__(self, text: str, spans: Sequence[tuple[int, int]]):
        self.text = text
        self.spans = spans
        self.speakers = self._speakers()
        self.askers = self._find_askers()
        self._asking: list[bool] = []
        for number in range(len(spans)):
            speaker = self.speakers.get(number)
            self._asking.append(speaker in self.askers if speaker else bool(number and self._asking[-1]))

    def asks(self, number: int) -> bool:
        """Whether the line or block belongs to an interviewer's turn."""
        return self._asking[number]

    def __bool__(self) -> bool:
        return bool(self.speakers)

    def _speakers(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for number, (start, end) in enumerate(self.spans):
            match = _SPEAKER.match(self.text, start, end) if start < end else None
            if match and not _FIELD.match(self.text, start, end):
                found[number] = match["name"].strip()
        times = Counter(found.values())
        roles = {name for name in times if _ASKER.fullmatch(name) or _ANSWERER.fullmatch(name)}
        if any(map(_ASKER.fullmatch, roles)) and any(map(_ANSWERER.fullmatch, roles)):
            return {number: name for number, name in found.items() if name in roles or times[name] >= 2}
        kept = {number: name for number, name in found.items() if times[name] >= 2}
        return kept if len(kept) >= 4 and len(set(kept.values())) >= 2 else {}

    def _find_askers(self) -> set[str]:
        """Those who interview: by name, or else the one whose turns mostly end in a question mark."""
        turns = Counter(self.speakers.values())
        named = {name for name in turns if _ASKER.fullmatch(name)}
        if named:
            return named
        asked = Counter(name for number, name in self.speakers.items() if self._ends_asking(number))
        shares = {name: asked[name] / turns[name] for name in sorted(turns)}
        best = max(shares, key=shares.__getitem__, default=None)
        return {best} if best is not None and shares[best] > 0.5 else set()

    def _ends_asking(self, number: int) -> bool:
        return self.text[slice(*self.spans[number])].rstrip("\"'”’*").endswith("?")


class _Lines:
    """A plain text line by line."""

    def __init__(self, text: str):
        self.text = text
        self.raw = list(lines_with_offsets(text))
        self.lines = [trim(text, start, end) for start, end in self.raw]
        self.turns = _Turns(text, self.lines)
        self.has_labels = sum(bool(_LABEL.match(text, *line)) for line in self.lines) >= 2
        self.asked = {n for n in range(len(self.lines)) if self._is_question(n)}

    def blocks(self) -> Iterator[Segment]:
        """Blocks in order: lines of one kind that belong together make one."""
        open_kind, first, open_end = "", 0, 0
        for number, (start, end) in enumerate(self.lines):
            kind = self._kind(number) if start < end else ""
            if kind and open_kind and self._continues(number, kind, open_kind, first):
                open_end = end
                continue
            if open_kind:
                yield Segment(self.lines[first][0], open_end, open_kind)
            open_kind, first, open_end = kind, number, end
        if open_kind:
            yield Segment(self.lines[first][0], open_end, open_kind)

    def _continues(self, number: int, kind: str, open_kind: str, first: int) -> bool:
        """Whether a line goes on with the block of the line before it, which began at line `first`."""
        if number in self.turns.speakers or open_kind == "heading":
            return False
        if open_kind == "list_item":
            return kind == "paragraph" and self._indent(number) > self._indent(first)
        if kind != open_kind or self._starts_label(number):
            return False
        return max(self._width(number - 1), self._width(number)) <= _WRAP

    def _indent(self, number: int) -> int:
        return self.lines[number][0] - self.raw[number][0]

    def _width(self, number: int) -> int:
        return self.lines[number][1] - self.lines[number][0]

    def _starts_label(self, number: int) -> bool:
        line = self.lines[number]
        return bool(_FIELD.match(self.text, *line)) or (self.has_labels and bool(_LABEL.match(self.text, *line)))

    def _kind(self, number: int) -> str:
        if self.turns.asks(number):
            return "question"
        if number in self.turns.speakers:
            return "paragraph"
        if _is_item(self.text, self.lines, number):
            return "list_item"
        if len(self.asked) >= 2 and number in self.asked and not self.turns:
            return "question"
        return "heading" if self._is_heading(number) else "paragraph"

    def _is_question(self, number: int) -> bool:
        """A line of its own that asks the reader's opposite: "How did you come to it?", as magazines print interviews."""
        start, end = self.lines[number]
        if start == end or self.text[end - 1] != "?" or end - start > 300 or not self._is_alone(number):
            return False
        return bool(re.search(r"\byou(?:r|rself)?\b", self.text[start:end], re.I))

    def _is_alone(self, number: int) -> bool:
        before = number == 0 or not self._width(number - 1)
        return before and number + 1 < len(self.lines) and not self._width(number + 1)

    def _is_heading(self, number: int) -> bool:
        """A short line before text that is no sentence. A line before a list that ends in ':' counts as text."""
        line = self.text[slice(*self.lines[number])]
        if re.match(r"#{1,6}\s+\S", line):
            return True
        if len(line) > 90 or len(line.split()) > 12 or line[-1] in ".,;:!…" or line[0] in "\"“'‘(":
            return False
        if _FIELD.match(line) or not any(c.isalpha() for c in line) or not self._has_text_below(number):
            return False
        starts_block = number == 0 or not self._width(number - 1) or self._is_between_paragraphs(number)
        if not starts_block:
            return False
        if line.isupper() and len(line.split()) <= 10:
            return True
        if not (line[0].isupper() or line[0].isdigit()):
            return False
        return not self._width(number + 1) or number == 0 or self._is_between_paragraphs(number) or _is_item(self.text, self.lines, number + 1)

    def _has_text_below(self, number: int) -> bool:
        return any(self._width(below) for below in range(number + 1, min(number + 3, len(self.lines))))

    def _is_between_paragraphs(self, number: int) -> bool:
        """In a text of one line a paragraph, without empty lines: a short line after a closed long one and before a long one."""
        if number == 0 or number + 1 >= len(self.lines) or self._width(number) > 60 or self._width(number + 1) <= _WRAP:
            return False
        before = self.text[slice(*self.lines[number - 1])]
        return len(before) > _WRAP and bool(_CLOSED.search(before))


def _is_item(text: str, lines: Sequence[tuple[int, int]], number: int) -> bool:
    start, end = lines[number]
    if start == end or not _BULLET.match(text, start, end):
        return False
    if _NUMBERED.match(text, start, end) and number > 0:
        above, above_end = lines[number - 1]
        is_wrapped = above < above_end and not _BULLET.match(text, above, above_end)
        return not (is_wrapped and above_end - above > 40 and not _CLOSED.search(text[above:above_end]))
    if text[start] in "–—-" and _DASHED_SENTENCE.match(text, start, end):  # dialogue, unless hyphens make a list of it
        return text[start] == "-" and any(_has_hyphen(text, lines, near) for near in (number - 1, number + 1))
    return True


def _has_hyphen(text: str, lines: Sequence[tuple[int, int]], number: int) -> bool:
    return 0 <= number < len(lines) and text[lines[number][0]:lines[number][0] + 2] == "- "
