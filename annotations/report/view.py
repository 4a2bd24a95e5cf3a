"""Spans as view data: the text cut where any span begins or ends, each piece knowing what lies on it.

Overlapping spans are cut, never nested, so that they can be drawn in HTML or in a terminal alike. The pieces of a
story, joined, are its text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ...corpus.segments import segment_text
from ...corpus.story import Annotation, LedgerRow, Segment, Story
from ..matching import normalise_name
from ..scheme import OVERALL, Scheme, load_scheme

SIGNS = {"benefit": "+", "partial": "±", "no_benefit": "○", "worsening": "−", "side_effect": "!", "withdrawal": "↯", "tolerated": "✓"}
OUTCOME_SIGNS = {"response": "+", "partial": "±", "no_response": "○", "worse": "−", "mixed": "∓", "unknown": "?"}
_PATIENT = "patient"


@dataclass(frozen=True, slots=True)
class Mark:
    """An annotation as it is shown: numbered in the order of the text, with the look of its span.

    `look` is a list of style names such as "symptom figurative"; "aside" says that it is not about the patient, "open"
    that the patient did not have the treatment. `sign` is an outcome's one-character sign.
    """

    number: int
    annotation: Annotation
    look: str
    sign: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text over which nothing changes. `opens` and `closes` are the marks that begin or end with it."""

    text: str
    marks: tuple[int, ...]
    kinds: tuple[str, ...]
    opens: tuple[int, ...]
    closes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """A ledger row with the numbers of the marks that support it. The last row of a ledger may be the whole course."""

    row: LedgerRow
    mentions: tuple[int, ...]
    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """All that is shown of one story."""

    story: Story
    title: str
    marks: tuple[Mark, ...]
    pieces: tuple[Piece, ...]
    claims: tuple[Claim, ...]
    overall: tuple[int, ...]


def view_story(story: Story, scheme: Scheme | None = None) -> StoryView:
    """The view data of one story. Marks of layers that the scheme does not have are left out."""
    scheme = scheme or load_scheme()
    ordered = sorted((a for a in story.annotations if a.layer in scheme.layers), key=lambda a: (a.start, -a.end, a.layer, a.id))
    marks = tuple(_mark(number, annotation, scheme) for number, annotation in enumerate(ordered))
    segments = story.segments or segment_text(story.text)
    return StoryView(
        story=story, title=str(story.metadata.get("title") or story.id), marks=marks,
        pieces=tuple(cut(story.text, ordered, segments)), claims=_claims(story, marks),
        overall=tuple(m.number for m in marks if m.annotation.layer == "outcome" and OVERALL in m.annotation.about),
    )


def words(name: str) -> str:
    """A scheme name for people: "no_benefit" is "no benefit"."""
    return name.replace("_", " ")


def _mark(number: int, annotation: Annotation, scheme: Scheme) -> Mark:
    attributes = annotation.attributes
    look = [annotation.layer]
    if annotation.layer == "symptom" and attributes.get("expression") in scheme.layers["symptom"].attributes["expression"].values:
        look.append(attributes["expression"])
    if attributes.get("experiencer", _PATIENT) != _PATIENT:
        look.append("aside")
    elif annotation.layer == "treatment" and attributes.get("status", "tried") not in scheme.tried_statuses:
        look.append("open")
    sign = SIGNS.get(annotation.label, "·") if annotation.layer == "outcome" else ""
    return Mark(number, annotation, " ".join(look), sign, tuple(_facts(annotation)))


def _facts(annotation: Annotation) -> Iterable[tuple[str, str]]:
    """What is known of an annotation beside layer and label, as (name, value) for people."""
    if annotation.concept_name:
        yield "concept", annotation.concept_name
    if (annotation.concept or {}).get("id"):
        yield "identifier", str(annotation.concept["id"])
    if annotation.about:
        yield "about", ", ".join("the whole course" if name == OVERALL else name for name in annotation.about)
    for name, value in annotation.attributes.items():
        if value not in (None, "", [], {}):
            yield words(name), _fact(value)
    if annotation.confidence is not None:
        yield "confidence", f"{annotation.confidence:.0%}" if isinstance(annotation.confidence, (int, float)) else str(annotation.confidence)
    if annotation.annotator:
        yield "annotator", annotation.annotator


def _fact(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_fact, value))
    return words(value) if isinstance(value, str) and value.isidentifier() else str(value)


def cut(text: str, annotations: Sequence[Annotation], segments: Sequence[Segment] = ()) -> Iterable[Piece]:
    """Yield the pieces of a text between all borders of annotations and segments. O(n log n) in their number."""
    changes: dict[int, list[tuple[bool, Any]]] = defaultdict(list)
    for number, annotation in enumerate(annotations):
        changes[annotation.start].append((True, number))
        changes[annotation.end].append((False, number))
    for segment in segments:
        changes[segment.start].append((True, segment.kind))
        changes[segment.end].append((False, segment.kind))
    borders = sorted({0, len(text), *changes})
    here: list[Any] = []
    for start, end in pairwise(borders):
        opened = [key for begins, key in changes[start] if begins]
        for key in (key for begins, key in changes[start] if not begins):
            here.remove(key)
        here += opened
        closed = {key for begins, key in changes.get(end, ()) if not begins}
        marks = tuple(sorted(key for key in here if isinstance(key, int)))
        yield Piece(
            text=text[start:end], marks=marks, kinds=tuple(dict.fromkeys(key for key in here if isinstance(key, str))),
            opens=tuple(n for n in marks if annotations[n].start == start), closes=tuple(n for n in marks if n in closed),
        )


def _claims(story: Story, marks: Sequence[Mark]) -> tuple[Claim, ...]:
    """The ledger with its marks: those the rows name, or else those of the same concept."""
    number = {mark.annotation.id: mark.number for mark in marks}
    mentions, evidence = defaultdict(list), defaultdict(list)
    for mark in marks:
        annotation = mark.annotation
        if annotation.layer == "treatment" and annotation.attributes.get("experiencer", _PATIENT) == _PATIENT:
            mentions[normalise_name(annotation.concept_name)].append(mark.number)
        if annotation.layer == "outcome":
            for name in annotation.about:
                evidence[normalise_name(name)].append(mark.number)
    claims = []
    for row in story.summary.treatments if story.summary else ():
        key = normalise_name(row.concept)
        named = tuple(number[i] for i in row.mentions if i in number), tuple(number[i] for i in row.evidence if i in number)
        claims.append(Claim(row, named[0] or tuple(mentions[key]), named[1] or tuple(evidence[key])))
    return tuple(claims)
