"""CoNLL columns: a token a line with its offsets, one BIO column a layer, an empty line after each sentence.

Comment lines before each story name its id, the hash and length of its text. With the texts at hand the spans come back onto
them; without, a text is put together from the tokens and their offsets, with spaces between.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from ...errors import FormatError
from ..jsonl import read_stories
from ..story import Annotation, Story
from ..tokens import OUTSIDE, tag_story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, check_size, text_digest

_HEADER = "# columns = token\tstart\tend\t"


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    layers = {name: layer.labels for name, layer in options.need_scheme("the format 'conll'").layers.items()}
    report = ExportReport()
    with out.open("w", encoding="utf-8", newline="\n") as handle:
        handle.write(_HEADER + "\t".join(layers) + "\n")
        for story in stories:
            report.stories += 1
            report.losses.extend(_untold(story, layers))
            handle.write(f"\n# story = {json.dumps(story.id, ensure_ascii=False)}\n# sha256 = {text_digest(story.text)}\n# length = {len(story.text)}\n")
            tagged = tag_story(story, layers)
            for name in layers:
                for what, span in tagged.layers[name].losses:
                    report.losses.append(Loss(story.id, f"{name} {span.id} ({span.start}:{span.end})", what))
            for first, last in tagged.sentences:
                report.items += last - first
                for n in range(first, last):
                    start, end = tagged.starts[n], tagged.ends[n]
                    cells = [story.text[start:end], str(start), str(end), *(tagged.layers[name].tags[n] for name in layers)]
                    handle.write("\t".join(cells) + "\n")
                handle.write("\n")
    return report


def _untold(story: Story, layers: Iterable[str]) -> Iterator[Loss]:
    """What no column holds, one Loss a story and kind."""
    known = [a for a in story.annotations if a.layer in layers]
    if len(known) < len(story.annotations):
        yield Loss(story.id, f"{len(story.annotations) - len(known)} spans", "of layers that the scheme does not know: left out")
    rich = sum(bool(a.attributes or a.concept or a.about or a.extra or a.annotator or a.confidence is not None) for a in known)
    if rich:
        yield Loss(story.id, f"{rich} spans", "have attributes, concepts, annotators or confidences, which no column holds")
    if story.summary or story.metadata:
        yield Loss(story.id, "story", "has metadata or a summary, which no column holds")


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the stories in the order of the file. With `options.texts` a story keeps its own text, metadata and summary."""
    check_size(path, options)
    texts = {s.id: s for s in read_stories(options.texts)} if options.texts else {}
    for block in _blocks(path):
        yield from block.stories(texts if options.texts else None, options.annotator)


class _Block:
    """The lines of one story."""

    def __init__(self, where: str, layers: list[str], story_id: str):
        self.where, self.layers, self.story_id = where, layers, story_id
        self.length = 0
        self.tokens: list[tuple[str, int, int]] = []
        self.tags: list[list[str]] = []

    def add(self, line: str, where: str) -> None:
        cells = line.split("\t")
        if len(cells) != 3 + len(self.layers) or not (cells[1].isdigit() and cells[2].isdigit()):
            raise FormatError(f"{where}: {3 + len(self.layers)} columns are expected: token, start, end and a tag for each layer")
        start, end = int(cells[1]), int(cells[2])
        if end - start != len(cells[0]) or (self.tokens and start < self.tokens[-1][2]):
            raise FormatError(f"{where}: the offsets {start}:{end} don't fit the token, or the one before it")
        self.tokens.append((cells[0], start, end))
        self.tags.append(cells[3:])

    def stories(self, texts: dict[str, Story] | None, annotator: str | None) -> Iterator[Story | Loss]:
        story = self._story(texts)
        if isinstance(story, Loss):
            yield story
            return
        if texts is None:
            yield Loss(self.story_id, self.where, "the file says nothing of white space between tokens: spaces and line feeds may differ")
        yield replace(story, annotations=tuple(self._annotations(story.text, annotator)))

    def _story(self, texts: dict[str, Story] | None) -> Story | Loss:
        if texts is None:
            return Story(self.story_id, self._text())
        story = texts.get(self.story_id)
        if story is None:
            return Loss(self.story_id, self.where, "no such story among the texts: left out")
        if any(story.text[start:end] != token for token, start, end in self.tokens):
            return Loss(self.story_id, self.where, "the text is not the one that was tagged: left out")
        return story

    def _text(self) -> str:
        parts, reached = [], 0
        for token, start, end in self.tokens:
            parts += [" " * (start - reached), token]
            reached = end
        return "".join(parts) + " " * (self.length - reached)

    def _annotations(self, text: str, annotator: str | None) -> Iterator[Annotation]:
        number = 0
        for column, layer in enumerate(self.layers):
            begun: tuple[int, str] | None = None
            for n, tags in enumerate([*self.tags, None]):
                tag = tags[column] if tags else OUTSIDE
                if begun and tag != f"I-{begun[1]}":
                    number += 1
                    start, end = self.tokens[begun[0]][1], self.tokens[n - 1][2]
                    yield Annotation(f"{layer[:1].upper()}{number}", layer, start, end, text[start:end], begun[1], annotator=annotator)
                    begun = None
                if begun is None and tag != OUTSIDE:
                    begun = (n, tag[2:])


def _blocks(path: Path) -> Iterator[_Block]:
    layers: list[str] = []
    block: _Block | None = None
    with path.open(encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(_decoded(lines, path), 1):
            where, line = f"{path.name}, line {number}", line.rstrip("\n")
            if line.startswith(_HEADER):
                layers = line[len(_HEADER):].split("\t")
            elif line.startswith("# story = ") and "\t" not in line:
                if block:
                    yield block
                block = _Block(where, layers, _story_id(line, where))
            elif line.startswith("# ") and "\t" not in line:
                if block and line.startswith("# length = "):
                    block.length = int(line[11:]) if line[11:].isdigit() else 0
            elif line:
                if block is None or not layers:
                    raise FormatError(f"{where}: a token before '{_HEADER.split(chr(9))[0]}…' and '# story = …'; only files of this program are read")
                block.add(line, where)
    if block:
        yield block


def _decoded(lines: Iterable[str], path: Path) -> Iterator[str]:
    try:
        yield from lines
    except UnicodeDecodeError:
        raise FormatError(f"{path.name}: not UTF-8") from None


def _story_id(line: str, where: str) -> str:
    try:
        return str(json.loads(line.removeprefix("# story = ")))
    except ValueError:
        raise FormatError(f"{where}: the story's id must be a JSON string") from None


def sniff(path: Path, head: bytes) -> bool:
    return head.startswith(_HEADER.encode())


FORMAT = Format(
    name="conll", description="tokens with BIO columns, one a layer", suffix=".conll", export=export, load=load,
    keeps="tokens with offsets, sentences, one label a token and layer",
    loses="attributes, concepts, `about`, annotators, summaries, metadata; overlapping spans of a layer; spans within a token grow to it",
    choice="preferred", sniff=sniff,
)
