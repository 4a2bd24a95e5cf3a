"""Figures as tables for people: plain rows of strings that the command line or a page can draw."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .figures import Agreement, Figure, Retrieval, Share

Path = tuple[str, ...]
Group = tuple[int, Mapping[Path, Figure]]  # how many stories, and their figures


class Table(NamedTuple):
    """A table ready to be printed: a title, column names, rows of strings."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]


def evaluation_tables(figures: Mapping[Path, Figure], groups: Mapping[str, Group]) -> list[Table]:
    """What was found, what was right where found, each label, each group; empty tables are left out."""
    labels = {path: f for path, f in figures.items() if isinstance(f, Retrieval) and "by_label" in path}
    found = {path: f for path, f in figures.items() if isinstance(f, Retrieval) and path not in labels}
    right = {path: f for path, f in figures.items() if isinstance(f, (Agreement, Share))}
    tables = [
        _retrieval_table("Found", found),
        _agreement_table("Right, where found", right),
        _retrieval_table("By label (overlapping, and with the same label)", labels),
        _group_table(groups),
    ]
    return [table for table in tables if table.rows]


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _with_interval(figure: Figure, name: str) -> str:
    value = getattr(figure, name, None)
    interval = figure.intervals.get(name)
    return _number(value) + (f" ({interval[0]:.3f}–{interval[1]:.3f})" if interval and value is not None else "")


def _title(path: Path) -> str:
    return " ".join(part.replace("_", " ") for part in path if part not in ("layers", "attributes", "by_label"))


def _retrieval_table(title: str, figures: Mapping[Path, Retrieval]) -> Table:
    rows = [
        (_title(path), _number(f.p), _number(f.r), _with_interval(f, "f1"), str(f.tp), str(f.gold), str(f.pred))
        for path, f in figures.items()
    ]
    return Table(title, ("what", "precision", "recall", "F1 (95 %)", "right", "gold", "predicted"), rows)


def _agreement_table(title: str, figures: Mapping[Path, Agreement | Share]) -> Table:
    rows = [
        (_title(path), _with_interval(f, "accuracy"), _number(getattr(f, "macro_f1", None)), _number(getattr(f, "alpha", None)), str(f.n))
        for path, f in figures.items()
    ]
    return Table(title, ("what", "accuracy (95 %)", "macro F1", "alpha", "pairs"), rows)


def _group_table(groups: Mapping[str, Group]) -> Table:
    paths = [*(("layers", layer, "relaxed") for layer in ("treatment", "symptom", "outcome")), ("treatments_tried",)]
    rows = [(name, str(stories), *(_with_interval(figures[path], "f1") for path in paths)) for name, (stories, figures) in groups.items()]
    return Table("By group (F1, 95 %)", ("group", "stories", "treatment", "symptom", "outcome", "treatments tried"), rows)
