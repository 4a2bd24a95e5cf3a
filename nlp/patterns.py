"""The pattern language of the lexicons, compiled to one graph that is walked once from each word of a text.

    word                   a literal, folded; a text word also fits in the singular
    (a|b c|d)   (a|b)?   word?     alternatives, optional parts
    ~lemma                 any form of `inflections.tsv`, of one word or several
    %class                 a closed class of the same file; `%adv` may stand any number of times, or not at all
    #                      a number, in digits or as a word
    *                      up to two words, not across punctuation
    <context> span <context>    context must be there but lies outside the span

SYMPTOMS.md beside the lexicons tells it to those who write them.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import SchemeError
from .words import WORD, fold, is_number, singular

LEXICONS = Path(__file__).with_name("lexicons")
_ELEMENT = re.compile(r"[<>]|\(|\)\??|\||[^\s()|<>]+")
_NUMBER, _ANY, _ADVERB = "#", "*", "%adv"
_CACHE_LIMIT = 300_000  # transitions remembered before the cache is emptied; keeps memory flat over any number of texts


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found: words `start:end` are the span, `first:last` include its context."""

    start: int
    end: int
    first: int
    last: int
    payload: Any


@dataclass(frozen=True, slots=True)
class _Pattern:
    payload: Any
    start: int  # its first node
    accept: int  # its last node
    context: bool  # has words outside the span


class _State:
    """A state of the lazily built automaton: the set of graph nodes that the words so far can have led to."""

    __slots__ = ("accepts", "next", "nodes")

    def __init__(self, nodes: frozenset[int], accepts: tuple[int, ...]):
        self.nodes = nodes
        self.accepts = accepts
        self.next: dict[str, _State | None] = {}


class Patterns:
    """Many patterns, each with a payload, matched together. `add` all of them, then `find`.

    Patterns become one graph (a nondeterministic automaton with empty steps); the deterministic automaton over it is
    built as texts need it, so that a known sequence of words costs one look-up a word, however many patterns there are.
    """

    def __init__(self, inflections: Mapping[str, Sequence[tuple[str, ...]]] | None = None) -> None:
        self._inflections = inflections or {}
        self._edges: list[dict[tuple[str, bool], list[int]]] = [{}]
        self._skips: list[list[int]] = [[]]
        self._patterns: list[_Pattern] = []
        self._accepts: dict[int, int] = {}
        self._classes: dict[str, set[str]] = {}  # single folded word -> the classes that it is a form of
        self._used: set[str] = set()
        self._first: dict[str, list[int]] = {}  # edge -> the nodes that it leads to from any pattern's start
        self._reset()

    def __len__(self) -> int:
        return len(self._patterns)

    def _reset(self) -> None:
        self._states: dict[frozenset[int], _State] = {}
        self._root: _State | None = None
        self._first = {}
        self._remembered = 0

    def add(self, form: str, payload: Any) -> None:
        """Raises SchemeError where the form breaks the pattern language or names an unknown class."""
        elements = _parse(form)
        start = self._node()
        accept = self._sequence(start, elements)
        self._finish(_Pattern(payload, start, accept, "<" in form))
        if accept in self._closure([start]):
            raise SchemeError(f"pattern {form!r} matches nothing at all")

    def add_phrase(self, keys: Sequence[str], payload: Any) -> None:
        """Add a sequence of folded words, taken as they are."""
        start = node = self._node()
        for key in keys:
            node = self._edge(node, key, True)
        self._finish(_Pattern(payload, start, node, False))

    def _finish(self, pattern: _Pattern) -> None:
        self._skips[0].append(pattern.start)
        self._accepts[pattern.accept] = len(self._patterns)
        self._patterns.append(pattern)
        self._reset()

    def _node(self) -> int:
        self._edges.append({})
        self._skips.append([])
        return len(self._edges) - 1

    def _edge(self, node: int, key: str, inside: bool, target: int | None = None) -> int:
        target = self._node() if target is None else target
        self._edges[node].setdefault((key, inside), []).append(target)
        return target

    def _sequence(self, node: int, elements: list) -> int:
        for element in elements:
            node = self._step(node, element)
        return node

    def _step(self, node: int, element: tuple) -> int:
        kind, value, inside = element
        if kind == "choice":
            join = self._node()
            for option in value:
                self._skips[self._sequence(node, option)].append(join)
            return join
        if kind == "maybe":
            after = self._sequence(node, value)
            join = self._node()
            self._skips[node].append(join)
            self._skips[after].append(join)
            return join
        if value == _ANY:
            first = self._edge(node, _ANY, inside)
            second = self._edge(first, _ANY, inside)
            self._skips[node].append(second)
            self._skips[first].append(second)
            return second
        if value == _ADVERB:
            self._use(_ADVERB)
            loop = self._node()
            self._skips[node].append(loop)
            return self._forms(loop, _ADVERB, inside, loop)
        if value[0] in "~%":
            self._use(value)
            return self._forms(node, value, inside, self._node())
        if value == _NUMBER:
            number = self._edge(node, _NUMBER, inside)
            return self._edge(number, _NUMBER, inside, number)  # "10-15", "twenty five"
        for part in WORD.findall(value):
            node = self._edge(node, fold(part), inside)
        return node

    def _forms(self, node: int, name: str, inside: bool, target: int) -> int:
        self._edge(node, name, inside, target)
        for form in self._inflections[name]:
            if len(form) > 1:
                walker = node
                for part in form[:-1]:
                    walker = self._edge(walker, part, inside)
                self._edge(walker, form[-1], inside, target)
        return target

    def _use(self, name: str) -> None:
        if name in self._used:
            return
        if name not in self._inflections:
            raise SchemeError(f"pattern class {name!r} does not stand in the inflections")
        self._used.add(name)
        for form in self._inflections[name]:
            if len(form) == 1:
                self._classes.setdefault(form[0], set()).add(name)

    def find(self, keys: Sequence[str], breaks: Sequence[bool]) -> Iterator[Match]:
        """Yield every match in a sequence of folded words, overlapping ones too, by first word.

        `breaks[i]` says that punctuation or a line end stands between word i-1 and word i: no pattern crosses it.
        """
        if self._remembered > _CACHE_LIMIT:
            self._reset()
        root = self._root or self._start()
        first_step = root.next
        total = len(keys)
        for first, key in enumerate(keys):
            state = first_step[key] if key in first_step else self._follow(root, key)
            at = first + 1
            while state is not None:
                for number in state.accepts:
                    yield self._match(number, keys, first, at)
                if at >= total or breaks[at]:
                    break
                key = keys[at]
                state = state.next[key] if key in state.next else self._follow(state, key)
                at += 1

    def _match(self, number: int, keys: Sequence[str], first: int, last: int) -> Match:
        pattern = self._patterns[number]
        if not pattern.context:
            return Match(first, last, first, last, pattern.payload)
        start, end = self._inside(pattern, keys, first, last)
        return Match(start, end, first, last, pattern.payload)

    def _inside(self, pattern: _Pattern, keys: Sequence[str], first: int, last: int) -> tuple[int, int]:
        """Words of `first:last` that lie in the pattern's span, by a walk that keeps track of them."""
        states = [(pattern.start, first, -1, -1)]
        while states:
            node, at, start, end = states.pop()
            for reached in self._closure([node]):
                if reached == pattern.accept and at == last and start >= 0:
                    return start, end
                if at < last:
                    names = self._names(keys[at])
                    for (key, inside), targets in self._edges[reached].items():
                        if key in names:
                            mark = (at if start < 0 else start, at + 1) if inside else (start, end)
                            states.extend((target, at + 1, *mark) for target in targets)
        return first, last

    def _start(self) -> _State:
        self._root = self._state(self._closure([0]))
        return self._root

    def _closure(self, nodes: Iterable[int]) -> frozenset[int]:
        todo, seen = list(nodes), set()
        while todo:
            node = todo.pop()
            if node not in seen:
                seen.add(node)
                todo.extend(self._skips[node])
        return frozenset(seen)

    def _state(self, nodes: frozenset[int]) -> _State:
        state = self._states.get(nodes)
        if state is None:
            accepts = tuple(sorted(self._accepts[n] for n in nodes if n in self._accepts))
            state = self._states[nodes] = _State(nodes, accepts)
        return state

    def _follow(self, state: _State, key: str) -> _State | None:
        """The state after one more word, remembered for the next time."""
        if state is self._root:
            targets = self._root_targets(key)
        else:
            names = self._names(key)
            targets = [t for node in state.nodes for (edge, _), ts in self._edges[node].items() if edge in names for t in ts]
        after = self._state(self._closure(targets)) if targets else None
        state.next[key] = after
        self._remembered += 1
        return after

    def _root_targets(self, key: str) -> list[int]:
        if not self._first:
            for node in self._closure([0]):
                for (edge, _), targets in self._edges[node].items():
                    self._first.setdefault(edge, []).extend(targets)
        return [t for name in self._names(key) for t in self._first.get(name, ())]

    def _names(self, key: str) -> set[str]:
        """Every edge that a text word can follow: itself, its singular, its classes, a number, anything."""
        names = {key, singular(key), _ANY, *self._classes.get(key, ())}
        if is_number(key):
            names.add(_NUMBER)
        return names


def _parse(form: str) -> list:
    tokens = _ELEMENT.findall(form)
    elements, rest, _ = _sequence(form, tokens, 0, True)
    if rest != len(tokens):
        raise SchemeError(f"pattern {form!r}: unbalanced brackets")
    return elements


def _sequence(form: str, tokens: list[str], at: int, inside: bool) -> tuple[list, int, bool]:
    out: list = []
    while at < len(tokens):
        token = tokens[at]
        if token in ("|", ")", ")?"):
            break
        if token in "<>":
            if inside != (token == "<"):
                raise SchemeError(f"pattern {form!r}: {token!r} out of place")
            inside = token == ">"
            at += 1
        elif token == "(":
            element, at = _group(form, tokens, at, inside)
            out.append(element)
        else:
            optional = len(token) > 1 and token.endswith("?")
            single = ("word", token[:-1] if optional else token, inside)
            out.append(("maybe", [single], inside) if optional else single)
            at += 1
    return out, at, inside


def _group(form: str, tokens: list[str], at: int, inside: bool) -> tuple[tuple, int]:
    options: list[list] = []
    while True:
        option, at, _ = _sequence(form, tokens, at + 1, inside)
        options.append(option)
        if at >= len(tokens):
            raise SchemeError(f"pattern {form!r}: '(' is never closed")
        if tokens[at] != "|":
            break
    choice = ("choice", options, inside)
    return (("maybe", [choice], inside) if tokens[at] == ")?" else choice), at + 1


def read_tsv(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line number, row) of a lexicon file. Raises SchemeError naming file and line where a row is not whole."""
    with path.open(encoding="utf-8", newline="") as handle:
        reader = csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)
        for row in reader:
            if None in row or None in row.values():
                raise SchemeError(f"{path.name}, line {reader.line_num}: {len(reader.fieldnames or ())} columns are expected")
            yield reader.line_num, row


@cache
def inflections(folder: Path = LEXICONS) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Class name (`~feel`, `%adv`) -> its forms, each a tuple of folded words."""
    out: dict[str, dict[tuple[str, ...], None]] = {}
    for file in ("inflections.tsv", "cue_inflections.tsv"):
        for _, row in read_tsv(folder / file):
            name = row["lemma"] if row["lemma"][0] in "~%" else "~" + row["lemma"]
            forms = (tuple(fold(w) for w in WORD.findall(form)) for form in row["forms"].split("|"))
            out.setdefault(name, {}).update((form, None) for form in forms if form)
    return {name: tuple(forms) for name, forms in out.items()}


def longest(matches: Iterable[Match], rank: Callable[[Match], tuple] = lambda match: ()) -> list[Match]:
    """Matches without overlap: longest span first, then the highest rank, then the earliest."""
    taken: set[int] = set()
    out = []
    for match in sorted(matches, key=lambda m: (m.start - m.end, *rank(m), m.start)):
        span = range(match.start, match.end)
        if not any(i in taken for i in span):
            taken.update(span)
            out.append(match)
    return sorted(out, key=lambda m: m.start)
