"""A story in the terminal: its text with coloured or bracketed spans, a legend, and the ledger under it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..corpus.story import Story
from .report.view import OUTCOME_SIGNS, Claim, Mark, StoryView, view_story, words
from .scheme import Scheme, load_scheme

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.table import Table
    from rich.text import Text

MEASURE = 92  # columns; longer lines are hard to read, however wide the terminal is
_VERDICTS = {"response": "green", "partial": "yellow", "worse": "red", "mixed": "magenta"}
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def render_story(story: Story, *, width: int = 80, colour: bool = True, scheme: Scheme | None = None) -> str:
    """The story as lines of at most `width` columns, ending with a newline.

    With `colour` spans are styled by layer and outcomes stand in ⟦brackets⟧; without it every span is bracketed with its
    layer's key, as in [T: lithium] (in lower case where it is not the patient's), and spans that overlap are nested or, where they cross, closed and opened again.
    Control characters of the text are shown as pictures, so a text cannot steer the terminal.
    """
    from rich.console import Console

    scheme = scheme or load_scheme()
    view = view_story(story, scheme)
    out = io.StringIO()
    console = Console(
        file=out, width=max(width, 20), force_terminal=colour, color_system="256" if colour else None, no_color=not colour,
        highlight=False, emoji=False, markup=False, legacy_windows=False,
    )
    _print_all(console, view, scheme, colour)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _print_all(console: Console, view: StoryView, scheme: Scheme, colour: bool) -> None:
    from rich.text import Text

    width = min(console.width, MEASURE)
    styles = layer_styles(scheme) if colour else {}
    parts: Iterable[RenderableType] = (
        Text(safe(view.title), "bold"), _byline(view), _legend(scheme, styles), Text(), _text(view, scheme, styles), Text(),
        *([_ledger(view)] if view.claims else [Text("No treatment of the patient is recorded.", "italic")]),
    )
    for part in parts:
        console.print(part, width=width)


def layer_styles(scheme: Scheme) -> dict[str, str]:
    """The style of each layer's spans, in rich's words."""
    own = {"treatment": "bold", "symptom": "underline"}
    return {name: f"{own.get(name, '')} {layer.colour}".strip() for name, layer in scheme.layers.items()}


def safe(text: str) -> str:
    """The text with control characters as Unicode control pictures; line ends become line feeds, tabs stay."""
    text = re.sub(r"\r\n?", "\n", text)
    return _CONTROL.sub(lambda m: chr(0x2400 + ord(m[0])) if ord(m[0]) < 0x20 else "␡", text)


def _byline(view: StoryView) -> Text:
    from rich.text import Text

    summary = view.story.summary
    facts = [view.story.id] if view.title != view.story.id else []
    if summary and summary.narrator:
        facts.append(f"told by: {words(summary.narrator)}")
    if summary and summary.overall_outcome:
        facts.append(f"at the end: {words(summary.overall_outcome)}")
    return Text(safe(" · ".join(facts)), "dim")


def _legend(scheme: Scheme, styles: dict[str, str]) -> Text:
    from rich.text import Text

    legend = Text()
    for name, layer in scheme.layers.items():
        sample = f"⟦{words(name)}⟧" if name == "outcome" else words(name)
        legend.append(sample if styles else f"[{layer.key}: {words(name)}]", styles.get(name, ""))
        legend.append("  ")
    legend.append("outcome signs: + benefit ± partial ○ none − worse ! side effect ↯ withdrawal ✓ tolerated", "dim")
    legend.append("; dim: not the patient's, or not had" if styles else "; lower case: not the patient's", "dim")
    return legend


def _text(view: StoryView, scheme: Scheme, styles: dict[str, str]) -> Text:
    from rich.text import Text

    text = Text()
    for chunk, marks in (_coloured(view) if styles else _bracketed(view, scheme)):
        heading = "bold" if "heading" in chunk[1] else ""
        text.append(safe(chunk[0]), " ".join([heading, *(_style(mark, styles) for mark in marks)]).strip())
    return text


Chunk = tuple[str, tuple[str, ...]]  # characters and the kinds of segment that they stand in


def _style(mark: Mark, styles: dict[str, str]) -> str:
    look = mark.look.split()
    extra = [word for key, word in (("figurative", "italic"), ("aside", "dim"), ("open", "dim")) if key in look]
    return " ".join([styles.get(mark.annotation.layer, ""), *extra]).strip()


def _coloured(view: StoryView) -> Iterator[tuple[Chunk, list[Mark]]]:
    """Characters with the marks that style them: treatment over symptom over outcome, outcomes in brackets."""
    rank = {"outcome": 0, "symptom": 1, "treatment": 2}
    for piece in view.pieces:
        marks = [view.marks[n] for n in piece.marks]
        for mark in (view.marks[n] for n in piece.opens):
            if mark.sign:
                yield (f"⟦{mark.sign} ", ()), [mark]
        yield (piece.text, piece.kinds), sorted(marks, key=lambda m: rank.get(m.annotation.layer, 1))
        for mark in (view.marks[n] for n in piece.closes):
            if mark.sign:
                yield ("⟧", ()), [mark]


def _bracketed(view: StoryView, scheme: Scheme) -> Iterator[tuple[Chunk, list[Mark]]]:
    """Characters with brackets as plain text. Brackets always nest: a crossing span is closed and opened again with "…"."""
    opened: list[int] = []

    def bracket(number: int, again: str = "") -> str:
        mark = view.marks[number]
        key = scheme.layers[mark.annotation.layer].key
        return f"[{key.lower() if 'aside' in mark.look.split() else key}{mark.sign}{again}: "

    for piece in view.pieces:
        for number in sorted(piece.opens, key=lambda n: -view.marks[n].annotation.end):
            opened.append(number)
            yield (bracket(number), ()), []
        yield (piece.text, piece.kinds), []
        lowest = min((opened.index(n) for n in piece.closes), default=len(opened))
        again = [n for n in opened[lowest:] if n not in piece.closes]
        yield ("]" * (len(opened) - lowest) + "".join(bracket(n, "…") for n in again), ()), []
        opened[lowest:] = again


def _ledger(view: StoryView) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=True)
    for name, share in (("treatment", 3), ("outcome", 2), ("what the text says", 6)):
        table.add_column(name, overflow="fold", ratio=share)
    for claim in view.claims:
        row = claim.row
        table.add_row(
            Text.assemble((safe(row.concept), "bold"), "\n", (f"{words(row.label)}, {words(row.status)}", "dim")),
            Text(f"{OUTCOME_SIGNS.get(row.outcome, '?')} {words(row.outcome)}", _VERDICTS.get(row.outcome, "")), Text(_proof(view, claim)),
        )
    return table


def _proof(view: StoryView, claim: Claim) -> str:
    """The first words of the quotes that a row rests on."""
    quotes = [view.marks[n] for n in claim.evidence or claim.mentions[:1]]
    lines = [f"{mark.sign} “{_short(mark.annotation.quote)}”".strip() for mark in quotes]
    if claim.row.side_effects:
        lines.append("side effects: " + ", ".join(map(words, claim.row.side_effects)))
    return safe("\n".join(lines))


def _short(quote: str, length: int = 60) -> str:
    flat = " ".join(quote.split())
    return flat if len(flat) <= length else flat[:length - 1].rstrip() + "…"
