"""Plots over the corpus as inline SVG. Colours are the page's CSS properties, so a plot follows the page's theme.

Every plot has a table with the same numbers. The same statistics give the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...errors import MissingExtraError
from ..scheme import Scheme
from .colours import HEAT_STEPS
from .view import words

WIDTH = 400  # CSS pixels; the plots stand side by side on a wide screen and fill a phone
MAX_ROWS = 16
MAX_POSITIONS = 6
EXPRESSIONS = ("clinical", "plain", "figurative")
_POINTS = 72
_LABEL_AREA = 174
_MARGIN = 30  # room on the right for the last slanted column name
_NAME = 24  # characters of a name before it is shortened; tables have it whole


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot with its caption and its table: `svg` is empty where plots were not wanted or there is nothing to show."""

    key: str
    title: str
    caption: str
    svg: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def corpus_plots(counts: Mapping[str, Any], scheme: Scheme, *, draw: bool = True) -> list[Plot]:
    """The plots of `statistics()` output. With `draw` off they hold their tables only.

    Raises MissingExtraError where matplotlib is not installed.
    """
    return [_outcomes(counts, scheme, draw), _symptoms(counts, scheme, draw), _order(counts, draw)]


def _outcomes(counts: Mapping[str, Any], scheme: Scheme, draw: bool) -> Plot:
    table = counts["treatments"]["by_concept"]
    columns = scheme.treatment_outcomes
    values = [[row.get(column, 0) for column in columns] for row in table.values()]
    top = min(len(values), MAX_ROWS)
    svg = _heat_map(list(table)[:top], [words(c) for c in columns], values[:top], "outcomes") if draw and top else ""
    rest = f" The {top} most frequent of {len(values)} are drawn; the table has all." if len(values) > top else ""
    return Plot(
        "outcomes", "Treatments by outcome", "Stories in which a treatment was tried, by how it went." + rest, svg,
        ("treatment", *map(words, columns)), _table(table, values),
    )


def _symptoms(counts: Mapping[str, Any], scheme: Scheme, draw: bool) -> Plot:
    table = {words(label): row for label, row in counts["symptoms"].items()}
    values = [[row.get(expression, 0) for expression in EXPRESSIONS] for row in table.values()]
    svg = _bars(list(table), values) if draw and values else ""
    return Plot(
        "symptoms", "Symptoms and how they are put into words",
        "The patient's own symptom language: professional terms, literal everyday words, or metaphor and idiom.", svg,
        ("symptom", *EXPRESSIONS), _table(table, values),
    )


def _order(counts: Mapping[str, Any], draw: bool) -> Plot:
    table = counts["treatments"]["by_position"]
    columns = [str(n) for n in range(1, MAX_POSITIONS)] + [f"{MAX_POSITIONS}+"]
    values = [_places(row) for row in table.values()]
    names = list(table)
    top = sorted(range(min(len(names), MAX_ROWS)), key=lambda i: (_mean(table[names[i]]), names[i]))
    svg = _dots([names[i] for i in top], columns, [values[i] for i in top]) if draw and top else ""
    return Plot(
        "order", "What was tried first, and what later",
        "The place of a treatment among those tried, from early to late; a larger dot is more stories.", svg,
        ("treatment", *columns), _table(table, values),
    )


def _table(names: Mapping[str, Any], values: Sequence[Sequence[int]]) -> tuple[tuple[str, ...], ...]:
    return tuple((name, *(str(v) if v else "" for v in row)) for name, row in zip(names, values, strict=True))


def _places(row: Mapping[str, int]) -> list[int]:
    out = [0] * MAX_POSITIONS
    for place, n in row.items():
        out[min(int(place), MAX_POSITIONS) - 1] += n
    return out


def _mean(row: Mapping[str, int]) -> float:
    return sum(int(place) * n for place, n in row.items()) / sum(row.values())


class _Colours:
    """Stand-in colours for drawing, turned into CSS properties afterwards: matplotlib knows no `var(--ink)`."""

    def __init__(self, names: Sequence[str]):
        self._names = {f"#{0x010100 + i:06x}": name for i, name in enumerate(names)}
        self._codes = {name: code for code, name in self._names.items()}

    def __getitem__(self, name: str) -> str:
        return self._codes[name]

    def restore(self, svg: str) -> str:
        return re.sub(r"#0101[0-9a-f]{2}", lambda m: f"var(--{self._names[m[0]]})", svg)


_STEPS = range(HEAT_STEPS + 1)
COLOURS = _Colours(["ink", "quiet", "rule", "paper", "treatment", "tone-1", "tone-2", "tone-3",
                    *(f"heat-{i}" for i in _STEPS), *(f"heat-ink-{i}" for i in _STEPS)])


def _axes(rows: int, above: int, below: int = 8, row_height: int = 24) -> tuple[Any, Any]:
    """A figure as wide as the page's column, with `rows` rows and room for names on the left; y counts rows downwards."""
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("matplotlib", "report", "Drawing the report's plots") from None
    height = above + rows * row_height + below
    figure = Figure(figsize=(WIDTH / _POINTS, height / _POINTS), facecolor="none")
    axes = figure.add_axes((_LABEL_AREA / WIDTH, below / height, (WIDTH - _LABEL_AREA - _MARGIN) / WIDTH, rows * row_height / height))
    axes.set_facecolor("none")
    axes.set_ylim(rows - 0.5, -0.5)
    axes.tick_params(length=0, colors=COLOURS["quiet"], labelsize=11, pad=6)
    for spine in axes.spines.values():
        spine.set_visible(False)
    return figure, axes


def _name_rows(axes: Any, names: Sequence[str]) -> None:
    short = [_plain(name if len(name) <= _NAME else name[:_NAME - 1].rstrip() + "…") for name in names]
    axes.set_yticks(range(len(names)), short, color=COLOURS["ink"], fontsize=11.5)


def _plain(name: str) -> str:
    """A name as matplotlib shows it literally: a dollar sign would begin mathematics."""
    return name.replace("$", r"\$")


def _heat_map(names: Sequence[str], columns: Sequence[str], values: Sequence[Sequence[int]], key: str) -> str:
    from matplotlib.patches import Rectangle

    figure, axes = _axes(len(names), above=78)
    axes.set_xlim(-0.5, len(columns) - 0.5)
    most = max(map(max, values)) or 1
    for y, row in enumerate(values):
        for x, value in enumerate(row):
            step = -(-value * HEAT_STEPS // most)
            axes.add_patch(Rectangle((x - 0.46, y - 0.44), 0.92, 0.88, facecolor=COLOURS[f"heat-{step}"], edgecolor=COLOURS["rule"],
                                     linewidth=0 if value else 0.6))
            if value:
                axes.text(x, y, str(value), ha="center", va="center", fontsize=11, color=COLOURS[f"heat-ink-{step}"])
    _name_rows(axes, names)
    axes.xaxis.tick_top()
    axes.set_xticks(range(len(columns)), columns, rotation=50, ha="left", rotation_mode="anchor", fontsize=11)
    return _svg(figure, key)


def _bars(names: Sequence[str], values: Sequence[Sequence[int]]) -> str:
    figure, axes = _axes(len(names), above=40)
    most = max(map(sum, values)) or 1
    axes.set_xlim(0, most * 1.12)
    axes.set_xticks([])
    for y, row in enumerate(values):
        left = 0
        for number, value in enumerate(row, 1):
            axes.barh(y, value, left=left, height=0.62, color=COLOURS[f"tone-{number}"], edgecolor=COLOURS["paper"], linewidth=1)
            left += value
        axes.text(left + most * 0.015, y, str(left), va="center", fontsize=11, color=COLOURS["quiet"])
    _name_rows(axes, names)
    for number, expression in enumerate(EXPRESSIONS, 1):
        x = (number - 1) / 3
        axes.scatter([x + 0.02], [1 + 20 / (24 * len(names))], marker="s", s=60, color=COLOURS[f"tone-{number}"], clip_on=False,
                     transform=axes.transAxes)
        axes.annotate(expression, (x, 1), xytext=(12, 20), xycoords="axes fraction", textcoords="offset points", fontsize=11,
                      va="center", color=COLOURS["ink"])
    return _svg(figure, "symptoms")


def _dots(names: Sequence[str], columns: Sequence[str], values: Sequence[Sequence[int]]) -> str:
    figure, axes = _axes(len(names), above=30)
    axes.set_xlim(-0.5, len(columns) - 0.5)
    most = max(map(max, values)) or 1
    axes.hlines(range(len(names)), -0.4, len(columns) - 0.6, color=COLOURS["rule"], linewidth=0.8, zorder=0)
    for y, row in enumerate(values):
        for x, value in enumerate(row):
            if value:
                axes.scatter([x], [y], s=30 + 230 * value / most, color=COLOURS["treatment"], linewidths=0)
    _name_rows(axes, names)
    axes.xaxis.tick_top()
    axes.set_xticks(range(len(columns)), [_ordinal(c) for c in columns], fontsize=11)
    return _svg(figure, "order")


def _ordinal(column: str) -> str:
    return {"1": "1st", "2": "2nd", "3": "3rd"}.get(column, column if column.endswith("+") else column + "th")


def _svg(figure: Any, salt: str) -> str:
    """The figure as an SVG element without XML head, dates, generator, fixed size or ids of its groups."""
    import matplotlib

    out = io.StringIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": salt, "font.family": "sans-serif"}):
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = out.getvalue()[out.getvalue().index("<svg"):]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->\s*", "", svg, flags=re.DOTALL)
    svg = re.sub(r'(<g) id="[^"]*"', r"\1", svg)
    svg = re.sub(r"(font(?:-family)?:[^;\"]*?)'[^;\"]*(?=[;\"])", r"\1sans-serif", svg)
    svg = re.sub(r'<svg [^>]*?viewBox="([^"]*)"[^>]*>', r'<svg viewBox="\1" aria-hidden="true" focusable="false">', svg, count=1, flags=re.DOTALL)
    return COLOURS.restore(svg.strip())
