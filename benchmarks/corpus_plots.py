"""Counts and plots of a corpus of annotated stories: genres by outcome, conditions, labels, lengths.

usage: python benchmarks/corpus_plots.py [STORIES.jsonl] [--out FOLDER]

Without a file, the open corpus. Writes `counts.csv` (columns table, row, column, count) and four SVGs drawn from it. The
same stories give the same bytes. Needs the extra `report`.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

import patient_stories
from patient_stories.annotations.scheme import load_scheme
from patient_stories.annotations.statistics import count_words, tried_rows
from patient_stories.corpus.story import Story

OUT = Path(__file__).parents[1] / "corpus" / "open_corpus" / "plots"
BIN = 100
LAYER_COLOURS = {"treatment": "#2b6cb0", "symptom": "#b7791f", "outcome": "#2f855a"}
AREA_COLOURS = {"mental": "#2b6cb0", "general": "#718096"}
Counts = dict[str, Counter[tuple[str, str]]]


def count(stories: Iterable[Story]) -> Counts:
    """Counts by table, then (row, column). Lengths are words, in steps of a hundred."""
    scheme = load_scheme()
    tables: Counts = {name: Counter() for name in (
        "genre_split", "genre_outcome", "condition_area", "condition_split", "condition_outcome",
        "treatment_outcome_by_genre", "label", "label_by_genre", "length_by_genre")}
    for story in stories:
        facts = {key: str(story.metadata.get(key, "(none)")) for key in ("genre", "split", "condition", "area")}
        genre, condition = facts["genre"], facts["condition"]
        outcome = (story.summary and story.summary.overall_outcome) or "(none)"
        tables["genre_split"][genre, facts["split"]] += 1
        tables["genre_outcome"][genre, outcome] += 1
        tables["condition_area"][condition, facts["area"]] += 1
        tables["condition_split"][condition, facts["split"]] += 1
        tables["condition_outcome"][condition, outcome] += 1
        tables["length_by_genre"][genre, f"{count_words(story.text) // BIN * BIN:04}"] += 1
        tables["treatment_outcome_by_genre"].update((genre, row.outcome) for row in tried_rows(story, scheme))
        for annotation in story.annotations:
            tables["label"][annotation.layer, annotation.label] += 1
            tables["label_by_genre"][genre, f"{annotation.layer}:{annotation.label}"] += 1
    return tables


def write_counts(path: Path, tables: Counts) -> None:
    with path.open("w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(("table", "row", "column", "count"))
        writer.writerows((name, *key, n) for name, table in tables.items() for key, n in sorted(table.items()))


def genre_by_outcome(table: Counter[tuple[str, str]]) -> Figure:
    outcomes = [o for o in (*load_scheme().overall_outcomes, "(none)") if any(column == o for _, column in table)]
    genres = _by_size(table)
    figure, axes = _axes(7.2, 0.42 * len(genres) + 1.2)
    grid = [[table[genre, outcome] for outcome in outcomes] for genre in genres]
    shares = [[n / (sum(row) or 1) for n in row] for row in grid]
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    for y, row in enumerate(grid):
        for x, n in enumerate(row):
            axes.text(x, y, str(n), ha="center", va="center", color="white" if shares[y][x] > 0.55 else "black")
    axes.set_xticks(range(len(outcomes)), [o.replace("_", " ") for o in outcomes])
    axes.set_yticks(range(len(genres)), [g.replace("_", " ") for g in genres])
    axes.set_title("Stories by genre and by how the patient is at the end (shade: share of the genre)", fontsize=9, loc="left")
    return figure


def conditions(table: Counter[tuple[str, str]]) -> Figure:
    ranked = sorted(table.items(), key=lambda item: (item[1], item[0]))
    figure, axes = _axes(7.2, 0.17 * len(ranked) + 0.8)
    axes.barh([condition for (condition, _), _ in ranked], [n for _, n in ranked],
              color=[AREA_COLOURS.get(area, "#718096") for (_, area), _ in ranked])
    axes.tick_params(axis="y", labelsize=7)
    axes.margins(y=0.005)
    axes.set_title("Stories by condition (blue: mental health, grey: general medicine)", fontsize=9, loc="left")
    return figure


def labels(table: Counter[tuple[str, str]]) -> Figure:
    ranked = sorted(table.items(), key=lambda item: (list(LAYER_COLOURS).index(item[0][0]), -item[1]), reverse=True)
    figure, axes = _axes(7.2, 0.2 * len(ranked) + 0.8)
    axes.barh(range(len(ranked)), [n for _, n in ranked], color=[LAYER_COLOURS[layer] for (layer, _), _ in ranked])
    axes.set_yticks(range(len(ranked)), [f"{layer}: {label.replace('_', ' ')}" for (layer, label), _ in ranked], fontsize=7)
    axes.margins(y=0.01)
    axes.set_title("Spans by layer and label", fontsize=9, loc="left")
    return figure


def lengths(table: Counter[tuple[str, str]]) -> Figure:
    genres = _by_size(table)
    steps = range(0, max(int(step) for _, step in table) + BIN, BIN)
    figure, axes = _axes(7.2, 3.4)
    below = [0] * len(steps)
    colours = matplotlib.colormaps["tab10"]
    for i, genre in enumerate(genres):
        heights = [table[genre, f"{step:04}"] for step in steps]
        axes.bar([step + BIN / 2 for step in steps], heights, width=BIN * 0.92, bottom=below, label=genre.replace("_", " "), color=colours(i))
        below = [a + b for a, b in zip(below, heights, strict=True)]
    axes.set_xlabel("words")
    axes.set_ylabel("stories")
    axes.legend(frameon=False, fontsize=8)
    axes.set_title("Stories by length", fontsize=9, loc="left")
    return figure


def _by_size(table: Counter[tuple[str, str]]) -> list[str]:
    sizes: Counter[str] = Counter()
    for (row, _), n in table.items():
        sizes[row] += n
    return sorted(sizes, key=lambda row: (-sizes[row], row))


def _axes(width: float, height: float):
    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", type=Path, nargs="?")
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    stories = patient_stories.read_stories(arguments.stories) if arguments.stories else patient_stories.open_corpus()
    tables = count(stories)
    arguments.out.mkdir(parents=True, exist_ok=True)
    write_counts(arguments.out / "counts.csv", tables)
    figures = {"genre-by-outcome": genre_by_outcome(tables["genre_outcome"]), "conditions": conditions(tables["condition_area"]),
               "labels": labels(tables["label"]), "lengths": lengths(tables["length_by_genre"])}
    with matplotlib.rc_context({"svg.hashsalt": "patient-stories", "svg.fonttype": "none", "font.family": "sans-serif"}):
        for name, figure in figures.items():
            path = arguments.out / f"{name}.svg"
            figure.savefig(path, metadata={"Date": None, "Creator": None})
            path.write_text("\n".join(line.rstrip() for line in path.read_text("utf-8").splitlines()) + "\n", "utf-8")
            print(path.name)


if __name__ == "__main__":
    main()
