"""Which column or field holds what: the text, the id, the treatment; the rest is metadata. Shared by tables and JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..story import Story
from .base import Refused, SourceOptions

TEXT_NAMES = ("text", "story", "review", "comment", "comments", "narrative", "content", "body")
TREATMENT_NAMES = ("treatment", "drug", "drugname", "medication")
_RESERVED = ("source", "encoding", "duplicate_of")


def text_column(names: Sequence[str], options: SourceOptions) -> str:
    """The name of the column that holds the stories. Raises Refused("no_text_column") naming the columns and the option."""
    if options.text_column:
        return _wanted(options.text_column, names, "--text-column")
    fits = [name for name in names if _plain(name) in TEXT_NAMES]
    if len(fits) == 1:
        return fits[0]
    problem = f"{len(fits)} columns could hold the text" if fits else "no column is called text, story, review or the like"
    raise Refused("no_text_column", f"{problem}. The columns are: {_listed(names)}. Name one with --text-column")


def id_column(names: Sequence[str], options: SourceOptions) -> str | None:
    """The name of the id column, where the options ask for one."""
    return _wanted(options.id_column, names, "--id-column") if options.id_column else None


def treatment_column(names: Sequence[str], options: SourceOptions) -> str | None:
    """The column that says which treatment a text is about: the one asked for (if it is there) or a well-known name."""
    wanted = [_plain(options.treatment_column)] if options.treatment_column else TREATMENT_NAMES
    for name in wanted:
        for column in names:
            if _plain(column) == name:
                return column
    return None


def story_of(cells: Mapping[str, Any], text: str, key: str | None, treatment: str | None, fallback: str) -> Story:
    """A story of one row: `text`, `key` and `treatment` name columns; without an id it is called `fallback`."""
    metadata = {
        f"{name}_column" if name in _RESERVED else name: value
        for name, value in cells.items() if name not in (text, key) and value not in (None, "")
    }
    about = cells.get(treatment) if treatment else None
    if about not in (None, ""):
        metadata["treatment"] = about if isinstance(about, list) else str(about).strip()
    story_id = str(cells.get(key) if key and cells.get(key) is not None else "").strip()
    return Story(story_id or fallback, cells[text], metadata)


def _wanted(wanted: str, names: Sequence[str], option: str) -> str:
    for name in names:
        if name == wanted:
            return name
    for name in names:
        if _plain(name) == _plain(wanted):
            return name
    raise Refused("no_text_column", f"no column {wanted!r}. The columns are: {_listed(names)}. Name one with {option}")


def _plain(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def _listed(names: Sequence[str]) -> str:
    """Column names, as far as they look like names: without a header line they may be a person's words."""
    shown = [repr(name) if len(name) <= 40 else f"(column {number}: {len(name)} characters)" for number, name in enumerate(names[:40], 1)]
    return ", ".join(shown) + (f" and {len(names) - 40} more" if len(names) > 40 else "")
