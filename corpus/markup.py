"""Inline markup: a way to write and proof-read annotated stories as text files, compiled to Stories.

A file holds stories one after another. Each begins with a line `=== id`, then header lines `key: value`, a `ledger:`
whose rows follow indented as `concept | label | status | outcome | side effects | aliases` (the last two may be left out; aliases
are other names that count as the same treatment when ledgers are compared), a line `---`, and the text:

    === panic-003
    title: The lift
    genre: forum
    condition: panic disorder
    narrator: patient
    overall: partly_improved
    ledger:
      sertraline | medication | ongoing | partial | sexual, sleep
    ---
    [I took [Zoloft]{T sertraline; ongoing; dose=50 mg} and the [alarm in my chest]{S anxiety fig improved}
    got quieter]{O partial; sertraline}.

`[quote]{…}` marks a span; spans nest. In the braces:
    T concept; status; key=value …    status for the patient, or `other` / `general`; the label comes from the ledger,
                                      or stands in round brackets behind the concept: `T SSRIs (medication); general`
    S label words                     words in any order from expression (`clin`, `plain`, `fig`), assertion, experiencer
                                      and cause; defaults: plain present patient illness
    O label; concepts; sentiment      concepts separated by commas, or `overall`; the sentiment has a default by label
A backslash makes the next `[`, `]`, `{`, `}` or backslash literal. Only a `]` followed by `{` closes a span.
Everything else of the text is kept to the character; blank lines at its start and end are dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..errors import MarkupError
from .segments import segment_text
from .story import Annotation, LedgerRow, Story, Summary

_LAYERS = {"T": "treatment", "S": "symptom", "O": "outcome"}
_EXPRESSION = {"clin": "clinical", "clinical": "clinical", "plain": "plain", "fig": "figurative", "figurative": "figurative"}
_ASSERTION = {"present", "improved", "worsened", "absent", "possible"}
_EXPERIENCER = {"patient", "other", "general"}
_CAUSE = {"illness", "side_effect", "withdrawal", "unclear"}
_SENTIMENT = {"positive", "negative", "mixed", "neutral"}
_DEFAULT_SENTIMENT = {"benefit": "positive", "partial": "mixed", "no_benefit": "negative", "worsening": "negative",
                      "side_effect": "negative", "withdrawal": "negative", "tolerated": "positive"}
_HEADER = re.compile(r"([A-Za-z_]+):\s*(.*)")


def read_markup(path: str | Path, *, annotator: str | None = None) -> Iterator[Story]:
    """Yield the stories of one markup file. Raises MarkupError naming file, line and story at the first broken span."""
    path = Path(path)
    lines = path.read_text(encoding="utf-8-sig").split("\n")
    starts = [i for i, line in enumerate(lines) if line.startswith("=== ")]
    if not starts and any(line.strip() for line in lines):
        raise MarkupError(f"{path.name}: no line '=== id' begins a story")
    for first, last in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield _Reader(path.name, first + 1, lines[first:last], annotator).story()


class _Reader:
    def __init__(self, file: str, line: int, lines: list[str], annotator: str | None):
        self.id = lines[0][4:].strip()
        self.where = f"{file}, line {line}, story {self.id!r}"
        self.lines = lines
        self.annotator = annotator

    def fail(self, message: str) -> MarkupError:
        return MarkupError(f"{self.where}: {message}")

    def story(self) -> Story:
        try:
            split = self.lines.index("---")
        except ValueError:
            raise self.fail("no line '---' between header and text") from None
        header, rows = self.header(self.lines[1:split])
        text, spans = self.spans("\n".join(self.lines[split + 1:]).strip("\n"))
        counts = dict.fromkeys("TSO", 0)
        annotations = []
        labels = {row.concept: row.label for row in rows}
        for start, end, body in sorted(spans, key=lambda s: (s[0], -s[1])):
            key = body[:1]
            if key not in _LAYERS or (len(body) > 1 and not body[1].isspace()):
                raise self.fail(f"{{{body}}}: must begin with T, S or O")
            counts[key] += 1
            base = Annotation(id=f"{key}{counts[key]}", layer=_LAYERS[key], start=start, end=end, quote=text[start:end],
                              label="", annotator=self.annotator)
            fill = {"T": self.treatment, "S": self.symptom, "O": self.outcome}[key]
            annotations.append(fill(base, body[1:].strip(), labels))
        narrator = header.pop("narrator", None)
        overall = header.pop("overall", None)
        rows = tuple(self.link(row, annotations) for row in rows)
        return Story(id=self.id, text=text, metadata=header, segments=segment_text(text), annotations=tuple(annotations),
                     summary=Summary(narrator, overall, rows))

    def header(self, lines: list[str]) -> tuple[dict[str, Any], list[LedgerRow]]:
        header: dict[str, Any] = {}
        rows: list[LedgerRow] = []
        in_ledger = False
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            if in_ledger and line[0].isspace():
                rows.append(self.row(line))
                continue
            match = _HEADER.fullmatch(line.strip())
            if not match:
                raise self.fail(f"header line {number} is not 'key: value'")
            in_ledger = match[1] == "ledger"
            if not in_ledger:
                header[match[1]] = match[2].strip()
        return header, rows

    def row(self, line: str) -> LedgerRow:
        cells = [cell.strip() for cell in line.split("|")]
        if not 4 <= len(cells) <= 6:
            raise self.fail(f"ledger row {cells[0]!r} has {len(cells)} cells; 'concept | label | status | outcome | side effects | aliases' is expected")
        effects, aliases = ([name.strip() for name in cell.split(",") if name.strip()] for cell in [*cells[4:], "", ""][:2])
        return LedgerRow(*cells[:4], tuple(effects), extra={"aliases": aliases} if aliases else {})

    def spans(self, source: str) -> tuple[str, list[tuple[int, int, str]]]:
        out: list[str] = []
        open_at: list[int] = []
        spans: list[tuple[int, int, str]] = []
        length = i = 0
        while i < len(source):
            char = source[i]
            if char == "\\" and source[i + 1:i + 2] in ("[", "]", "{", "}", "\\"):
                char, i = source[i + 1], i + 1
            elif char == "[":
                open_at.append(length)
                i += 1
                continue
            elif char == "]" and source[i + 1:i + 2] == "{":
                close = source.find("}", i)
                if close < 0 or not open_at:
                    raise self.fail(f"a span is closed but not open near character {length}" if not open_at else "'{' without '}'")
                start = open_at.pop()
                if start == length:
                    raise self.fail(f"an empty span near character {length}")
                spans.append((start, length, source[i + 2:close].strip()))
                i = close + 1
                continue
            elif char in "]{}":
                raise self.fail(f"a stray {char!r} near character {length}; write \\{char} for a literal one")
            out.append(char)
            length += 1
            i += 1
        if open_at:
            raise self.fail(f"a '[' near character {open_at[-1]} is never closed")
        return "".join(out), spans

    def treatment(self, base: Annotation, body: str, labels: Mapping[str, str]) -> Annotation:
        parts = [p.strip() for p in body.split(";") if p.strip()]
        if len(parts) < 2:
            raise self.fail(f"{{T {body}}}: needs a concept and a status")
        match = re.fullmatch(r"(.+?)\s*\((\w+)\)", parts[0])
        concept, label = (match[1], match[2]) if match else (parts[0], labels.get(parts[0]))
        if label is None:
            raise self.fail(f"{{T {body}}}: {concept!r} has no ledger row; give its label in round brackets")
        word = parts[1]
        attributes = {"experiencer": word} if word in ("other", "general") else {"experiencer": "patient", "status": word}
        for part in parts[2:]:
            key, equals, value = part.partition("=")
            if not equals:
                raise self.fail(f"{{T {body}}}: {part!r} is not key=value")
            attributes[key.strip()] = value.strip()
        return replace(base, label=label, concept={"name": concept}, attributes=attributes)

    def symptom(self, base: Annotation, body: str, labels: Mapping[str, str]) -> Annotation:
        label, *words = body.replace(";", " ").replace(",", " ").split() or [""]
        attributes = {"expression": "plain", "assertion": "present", "experiencer": "patient", "cause": "illness"}
        for word in words:
            if word in _EXPRESSION:
                attributes["expression"] = _EXPRESSION[word]
            elif word in _ASSERTION:
                attributes["assertion"] = word
            elif word in _EXPERIENCER:
                attributes["experiencer"] = word
            elif word in _CAUSE:
                attributes["cause"] = word
            else:
                raise self.fail(f"{{S {body}}}: {word!r} is no expression, assertion, experiencer or cause")
        return replace(base, label=label, attributes=attributes)

    def outcome(self, base: Annotation, body: str, labels: Mapping[str, str]) -> Annotation:
        parts = [p.strip() for p in body.split(";") if p.strip()]
        label = parts[0] if parts else ""
        sentiment = _DEFAULT_SENTIMENT.get(label, "neutral")
        about: tuple[str, ...] = ()
        for part in parts[1:]:
            if part in _SENTIMENT:
                sentiment = part
            else:
                about = tuple(c.strip() for c in part.split(",") if c.strip())
        return replace(base, label=label, attributes={"sentiment": sentiment}, about=about)

    @staticmethod
    def link(row: LedgerRow, annotations: list[Annotation]) -> LedgerRow:
        mentions = tuple(a.id for a in annotations if a.layer == "treatment" and a.concept_name == row.concept
                         and a.attributes.get("experiencer") == "patient")
        evidence = tuple(a.id for a in annotations if a.layer == "outcome" and row.concept in a.about)
        return replace(row, mentions=mentions, evidence=evidence)
