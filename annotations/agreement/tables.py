"""The figures of agreement as tables for people; a table without rows is left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..tables import Path, Table
from .coefficients import Nominal, PairF1

Marks = Mapping[str, Mapping[str, int]]  # layer -> coder -> spans
Figures = Mapping[Path, Any]  # each a Nominal, PairF1, Unitizing or Gamma, by its path

NONE = "–"
_WORDS = {
    "all": "label of each word, all words", "coded": "label of each word, coded words only", "marked": "word marked or not",
}


def agreement_tables(coders: Sequence[str], marks: Marks, figures: Figures) -> list[Table]:
    """Spans, words, unitizing, attributes, treatments and stories, each label, each pair of coders."""
    several = len(coders) > 2
    tables = [
        Table("Spans: F1 (95 %)", ("layer", "exact", "relaxed", "relaxed, same label", "spans by coder"), list(_spans(marks, figures))),
        Table("Text, word by word", _nominal_columns("what", "words", several), list(_words(marks, figures, several))),
        _unitizing(marks, figures),
        Table("Matched spans: labels and attributes", _nominal_columns("what", "spans", several), list(_matched(figures, several))),
        Table("Treatments and stories", _nominal_columns("what", "units", several), list(_stories(figures, several))),
        Table(
            "By label", ("label", "spans by coder", "F1 relaxed (95 %)", "alpha, all words", "alpha, coded words", "AC1, coded words", "unitized alpha"),
            list(_labels(figures))),
    ]
    if several:
        tables.append(_pairs(marks, figures))
    return [table for table in tables if table.rows]


def readable_name(name: str) -> str:
    """A name of the scheme for people."""
    return name.replace("_", " ")


def number(value: float | None) -> str:
    """Three decimals, or a dash where there is no figure."""
    return NONE if value is None else f"{value:.3f}"


def _with_interval(figure: Any, name: str) -> str:
    interval = figure.intervals.get(name)
    return number(getattr(figure, name)) + (f" ({interval[0]:.3f}–{interval[1]:.3f})" if interval else "")


def _spans(marks: Marks, figures: Figures) -> Iterator[tuple[str, ...]]:
    ways = ("exact", "relaxed", "relaxed_same_label")
    for layer, by_coder in marks.items():
        yield (readable_name(layer), *(_with_interval(figures["layers", layer, "spans", way], "f1") for way in ways), _each(by_coder))
    yield ("all layers", *(_with_interval(figures["all_layers", "spans", way], "f1") for way in ways), "")
    tried = figures["treatments_tried",]
    if tried.f1 is not None:
        yield ("treatments tried", NONE, _with_interval(tried, "f1"), NONE, "")


def _each(marks: Mapping[str, int]) -> str:
    return " / ".join(map(str, marks.values()))


def _nominal_columns(what: str, units: str, several: bool) -> tuple[str, ...]:
    return (what, units, "observed", "alpha (95 %)", "Cohen's kappa", *(("Fleiss' kappa",) if several else ()), "Gwet's AC1 (95 %)")


def _nominal_row(name: str, figure: Nominal, several: bool) -> tuple[str, ...]:
    fleiss = (number(figure.fleiss),) if several else ()
    return (name, str(figure.units), number(figure.observed), _with_interval(figure, "alpha"), number(figure.kappa), *fleiss, _with_interval(figure, "ac1"))


def _words(marks: Marks, figures: Figures, several: bool) -> Iterator[tuple[str, ...]]:
    for layer in marks:
        for where, name in _WORDS.items():
            yield _nominal_row(f"{readable_name(layer)}: {name}", figures["layers", layer, "words", where], several)


def _unitizing(marks: Marks, figures: Figures) -> Table:
    with_gamma = any(path[-1] == "gamma" for path in figures)
    columns = ("layer", "edges and labels (95 %)", "marked or not", "labels where units meet", "of the text", *(("gamma",) if with_gamma else ()))
    rows = []
    for layer in marks:
        figure = figures["layers", layer, "unitizing"]
        covered = NONE if figure.coverage is None else f"{figure.coverage:.1%}"
        gamma = (_with_interval(figures["layers", layer, "gamma"], "gamma"),) if with_gamma else ()
        rows.append((readable_name(layer), _with_interval(figure, "alpha"), _with_interval(figure, "binary"), _with_interval(figure, "coding"), covered, *gamma))
    return Table("Unitized alpha", columns, rows)


def _matched(figures: Figures, several: bool) -> Iterator[tuple[str, ...]]:
    for path, figure in figures.items():
        if path[2:3] == ("matched",):
            yield _nominal_row(f"{readable_name(path[1])}: {readable_name(path[3])}", figure, several)


def _stories(figures: Figures, several: bool) -> Iterator[tuple[str, ...]]:
    names = {
        ("treatments_tried", "outcome"): "outcome of each treatment tried", ("treatments_tried", "status"): "status of each treatment",
        ("overall_outcome",): "overall outcome", ("narrator",): "narrator",
    }
    for path, name in names.items():
        if figures[path].units:
            yield _nominal_row(name, figures[path], several)


def _labels(figures: Figures) -> Iterator[tuple[str, ...]]:
    for path, figure in figures.items():
        if path[2:3] == ("by_label",) and isinstance(figure, PairF1):
            _, layer, _, label, _ = path
            everywhere, coded = (figures["layers", layer, "by_label", label, where] for where in ("all", "coded"))
            unitized = figures["layers", layer, "unitizing"].by_label.get(label)
            yield (
                f"{readable_name(layer)}: {readable_name(label)}", _each(_marks_of(figure)), _with_interval(figure, "f1"), number(everywhere.alpha),
                number(coded.alpha), number(coded.ac1), number(unitized))


def _marks_of(figure: PairF1) -> dict[str, int]:
    """How many spans each coder has, as far as pairs of coders share the stories."""
    marks: dict[str, int] = {}
    for (first, second), overlap in figure.pairs.items():
        marks[first] = max(marks.get(first, 0), overlap.first)
        marks[second] = max(marks.get(second, 0), overlap.second)
    return marks


def _pairs(marks: Marks, figures: Figures) -> Table:
    pairs = figures["all_layers", "spans", "relaxed"].pairs
    columns = ("pair", *_flat((f"{readable_name(layer)}: F1", f"{readable_name(layer)}: kappa") for layer in marks), "treatments tried: F1")

    def row(pair: tuple[str, str]) -> Iterator[float | None]:
        for layer in marks:
            yield figures["layers", layer, "spans", "relaxed"].pairs[pair].f1
            yield figures["layers", layer, "words", "all"].pairs[pair]
        yield figures["treatments_tried",].pairs[pair].f1

    return Table("By pair of coders (F1 relaxed, Cohen's kappa of words)", columns, [(" – ".join(pair), *map(number, row(pair))) for pair in pairs])


def _flat(parts: Iterable[tuple[str, ...]]) -> list[str]:
    return [name for part in parts for name in part]
