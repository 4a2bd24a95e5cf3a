"""A text as the components see it: words, sentences, blocks (paragraph, heading, list item …) and what stands over them.

Built once a document by the segmenter and shared by the components after it. Positions are word numbers unless a name
says `char`. All ranges are half-open.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ..corpus.segments import segment_text, speaker_labels
from ..corpus.sentences import blocks_of, sentence_ends
from ..corpus.story import Segment
from .words import WORD, fold

_BREAK = re.compile(r"[^\s\w'’\"“”-]|[\r\n]")


@dataclass(slots=True)
class Block:
    """A block segment with its place in the structure: the headings above it and the line that introduces its list."""

    kind: str
    first: int  # words first:last
    last: int
    start: int  # characters start:end
    end: int
    heading: int = -1  # block number of the heading over it
    intro: int = -1  # for a list item: block number of the paragraph or heading that introduces the list
    list_end: int = -1  # for a list item or an intro: block number after the list's last item
    field: str = ""  # a form's field ("side effects") that the block stands in
    body: int = 0  # the first word after a form field's or a speaker's name ("Comments:"), `first` where there is none


@dataclass(slots=True)
class Sentence:
    first: int
    last: int
    start: int
    end: int
    block: int
    clauses: list[tuple[int, int]] = field(default_factory=list)  # word ranges


@dataclass(slots=True)
class Reading:
    text: str
    keys: list[str]  # folded words
    starts: list[int]
    ends: list[int]
    breaks: list[bool]  # punctuation or a line end before word i
    blocks: list[Block]
    sentences: list[Sentence]
    sentence_of: list[int]  # word -> sentence number
    quotations: list[tuple[int, int]]  # word ranges
    segments: tuple[Segment, ...]

    def words_of(self, start: int, end: int) -> tuple[int, int]:
        """The range of words that a character span touches."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def chars_of(self, first: int, last: int) -> tuple[int, int]:
        return self.starts[first], self.ends[last - 1]

    def block_of(self, word: int) -> Block:
        return self.blocks[self.sentences[self.sentence_of[word]].block]

    def gap(self, word: int) -> str:
        """The characters between word-1 and word."""
        return self.text[self.ends[word - 1] if word else 0:self.starts[word]]

    def quoted(self, word: int) -> bool:
        return any(first <= word < last for first, last in self.quotations)


def read(text: str, segments: Sequence[Segment] = ()) -> Reading:
    """Build the Reading of a text. `segments` are the source's; without them they are read off the lines."""
    segments = tuple(segments) or segment_text(text)
    starts, ends, keys = [], [], []
    for match in WORD.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
        keys.append(fold(match.group()))
    breaks = [True, *(_breaks(text, a, b) for a, b in zip(ends, starts[1:], strict=False))] if keys else []
    reading = Reading(text, keys, starts, ends, breaks, [], [], [0] * len(keys), [], segments)
    for segment in blocks_of(segments, len(text)):
        first, last = reading.words_of(segment.start, segment.end)
        if first < last:
            reading.blocks.append(Block(segment.kind, first, last, segment.start, segment.end))
    _labels(reading)
    for number, block in enumerate(reading.blocks):
        for sentence in _sentences(reading, block, number):
            for word in range(sentence.first, sentence.last):
                reading.sentence_of[word] = len(reading.sentences)
            sentence.clauses = list(_clauses(reading, sentence))
            reading.sentences.append(sentence)
    reading.quotations = [reading.words_of(s.start, s.end) for s in segments if s.kind == "quotation"]
    _structure(reading)
    return reading


def _breaks(text: str, end: int, start: int) -> bool:
    if start - end == 1:
        c = text[end]
        return not (c == " " or c == "-")
    return _BREAK.search(text, end, start) is not None


def _sentences(reading: Reading, block: Block, number: int) -> Iterator[Sentence]:
    """The block's sentences that hold words; an end before the first word is no end."""
    start, first = block.start, block.first
    for end in sentence_ends(reading.text, block.start, block.end):
        last = bisect_left(reading.starts, end, first, block.last)
        if last > first:
            yield Sentence(first, last, start, end, number)
            first, start = last, end
    if first < block.last:
        yield Sentence(first, block.last, start, block.end, number)


_CLAUSE_WORDS = frozenset("but however although though whereas yet except then until unless".split())
_SUBJECTS = frozenset("i it he she they we my his her im ive its that this the ive id shes hes".split())


def _clauses(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Split a sentence where a new statement may begin: before but/although/then, after ; : – and at ", and" + subject.
    The name of a form field or speaker before it ("Comments:") belongs to no clause."""
    first = max(sentence.first, reading.blocks[sentence.block].body)
    for i in range(first + 1, sentence.last):
        key, gap = reading.keys[i], reading.gap(i)
        here = i
        if ";" in gap or "–" in gap or "—" in gap or "--" in gap or " - " in gap or "\n" in gap or "(" in gap:
            cut = True
        elif key in _CLAUSE_WORDS and i - first > 1:
            cut = key != "then" or reading.breaks[i] or reading.keys[i - 1] == "and"
            here = i - 1 if key == "then" and reading.keys[i - 1] == "and" else i
        elif reading.breaks[i] and key in ("and", "so", "which", "because", "plus", "while") and i + 1 < sentence.last:
            cut = key != "and" or reading.keys[i + 1] in _SUBJECTS
        elif reading.breaks[i]:
            cut = key in _SUBJECTS and i - first > 2
        else:
            cut = key == "and" and i + 1 < sentence.last and reading.keys[i + 1] in _SUBJECTS and i - first > 3
        if cut and here > first:
            yield first, here
            first = here
    if first < sentence.last:
        yield first, sentence.last


_FIELD = re.compile(r"\W*([A-Za-z][A-Za-z /&-]{2,40}?)\s*:")
_FIELD_KINDS = (
    ("side", ("side effect", "cons", "bad", "downside", "adverse", "drawback", "negatives", "problems", "dislikes")),
    ("reason", ("reason", "condition", "diagnosis", "indication", "taken for", "taking for", "used for", "why")),
    ("comment", ("comment", "review", "pros", "benefit", "experience", "overall", "results", "summary", "good", "positives", "verdict", "likes")),
)


def field_kind(text: str, start: int, end: int) -> str:
    """`side`, `reason` or `comment` where a block begins with such a form field, otherwise an empty string."""
    match = _FIELD.match(text, start, end)
    if match:
        name = match[1].lower()
        for kind, words in _FIELD_KINDS:
            if any(word in name for word in words) and len(name.split()) <= 5:
                return kind
    return ""


def _labels(reading: Reading) -> None:
    """Give each block its form field and its `body`."""
    spoken = speaker_labels(reading.text, [(block.start, block.end) for block in reading.blocks])
    current = ""
    for number, block in enumerate(reading.blocks):
        kind = field_kind(reading.text, block.start, block.end)
        current = kind or ("" if block.kind == "heading" else current)
        block.field = current
        label = _FIELD.match(reading.text, block.start, block.end).end() if kind else spoken.get(number, block.start)
        block.body = bisect_left(reading.starts, label, block.first, block.last)


def _structure(reading: Reading) -> None:
    """Give each block its heading, and each list item and its introduction the extent of the list."""
    heading = -1
    blocks = reading.blocks
    for number, block in enumerate(blocks):
        block.heading = heading
        if block.kind == "heading":
            heading = number
    number = 0
    while number < len(blocks):
        if blocks[number].kind != "list_item":
            number += 1
            continue
        stop = number
        while stop < len(blocks) and blocks[stop].kind == "list_item":
            stop += 1
        intro = number - 1
        for item in range(max(intro, 0), stop):
            blocks[item].list_end = stop
            if item >= number:
                blocks[item].intro = intro
        number = stop
