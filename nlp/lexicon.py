"""Loads the lexicons of treatments, symptoms and cues into matchers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .patterns import LEXICONS, Patterns, inflections, read_tsv
from .words import fold_phrase, singular

TREATMENT_FILES = ("drugs.tsv", "drug_classes.tsv", "therapies.tsv")


@dataclass(frozen=True, slots=True)
class TreatmentEntry:
    concept: str
    label: str
    id: str
    family: str
    flags: frozenset[str]
    form: str


@dataclass(frozen=True, slots=True)
class SymptomEntry:
    label: str
    expression: str
    flags: frozenset[str]
    form: str


@dataclass(frozen=True, slots=True)
class CueEntry:
    """A cue of `kind`. It bears on a span at most `before` words after it or `after` words before it."""

    kind: str
    before: int
    after: int
    form: str


def treatment_entries(folder: Path = LEXICONS) -> Iterator[TreatmentEntry]:
    """One entry a surface form, the concept's own name first."""
    for file in TREATMENT_FILES:
        for _, row in read_tsv(folder / file):
            general, special = _flags(row["flags"])
            for form in dict.fromkeys(f.strip() for f in (row["concept"], *row["forms"].split("|"))):
                if form:
                    yield TreatmentEntry(row["concept"], row["label"], row["id"], row["class"], frozenset(general | special.get(form, set())), form)


@cache
def treatment_patterns(folder: Path = LEXICONS) -> Patterns:
    patterns = Patterns()
    for entry in treatment_entries(folder):
        keys = fold_phrase(entry.form)
        if keys:
            for variant in {keys, (*keys[:-1], singular(keys[-1]))}:
                patterns.add_phrase(variant, entry)
    return patterns


def _flags(cell: str) -> tuple[set[str], dict[str, set[str]]]:
    """Flags of the whole row, and of single forms (`form:flag`)."""
    general: set[str] = set()
    special: dict[str, set[str]] = {}
    for flag in filter(None, (f.strip() for f in cell.split(","))):
        form, colon, name = flag.rpartition(":")
        if colon:
            special.setdefault(form.strip(), set()).add(name)
        else:
            general.add(flag)
    return general, special


@cache
def treatment_concepts(folder: Path = LEXICONS) -> dict[tuple[str, ...], TreatmentEntry]:
    """Folded form -> entry: for names that stand in metadata, or that the transformer found."""
    out: dict[tuple[str, ...], TreatmentEntry] = {}
    for entry in treatment_entries(folder):
        out.setdefault(fold_phrase(entry.form), entry)
    return out


@cache
def symptom_patterns(folder: Path = LEXICONS) -> Patterns:
    patterns = Patterns(inflections(folder))
    for _, row in read_tsv(folder / "symptoms.tsv"):
        flags = frozenset(f.strip() for f in row["flags"].split(",") if f.strip())
        patterns.add(row["form"], SymptomEntry(row["label"], row["expression"], flags, row["form"]))
    return patterns


@cache
def cue_patterns(folder: Path = LEXICONS) -> Patterns:
    patterns = Patterns(inflections(folder))
    for _, row in read_tsv(folder / "cues.tsv"):
        patterns.add(row["form"], CueEntry(row["kind"], int(row["before"]), int(row["after"]), row["form"]))
    return patterns


def warm_up() -> None:
    """Build every matcher now, which the first story would else wait for."""
    for build in (treatment_patterns, treatment_concepts, symptom_patterns, cue_patterns):
        build()
