"""The report page: one HTML file with all it needs inside, for a few stories or some thousands.

The reader's list is in the page; each story's HTML waits as inert text until it is opened, so that a large corpus
costs the browser no layout. Nothing is loaded from anywhere: the content security policy forbids it.
"""

from __future__ import annotations

import base64
import hashlib
import os
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from ...corpus.story import Story
from ..scheme import Scheme, load_scheme
from ..statistics import Statistics, count_words
from .colours import css_variables
from .plots import corpus_plots
from .view import OUTCOME_SIGNS, SIGNS, Piece, StoryView, view_story, words

VERDICT_CLASS = {
    "response": "good", "partial": "some", "no_response": "none", "worse": "bad", "mixed": "mixed", "unknown": "unknown",
    "improved": "good", "partly_improved": "some", "unchanged": "none",
}

TELLERS = {
    "patient": "told by the patient", "relative": "told by a relative", "clinician": "told by a clinician",
    "journalist": "told by a journalist", "interview": "an interview",
}


def write_report(
    stories: Iterable[Story], out: Path | str, *, title: str = "Patient stories", by: str = "genre", plots: bool = True,
    scheme: Scheme | None = None,
) -> int:
    """Write one self-contained HTML page about the stories to `out`, replacing it at once; returns how many stories.

    `by` names the metadata key that tells a story's genre. Without `plots` the page has their tables only.
    Raises MissingExtraError where plots are wanted and matplotlib is not installed. The same stories give the same bytes.
    """
    count, chunks = _page(stories, title=title, by=by, plots=plots, scheme=scheme)
    out = Path(out)
    draft = out.with_name(out.name + ".part")
    with draft.open("w", encoding="utf-8", newline="\n") as handle:
        handle.writelines(chunks)
    os.replace(draft, out)
    return count


def render_report(
    stories: Iterable[Story], *, title: str = "Patient stories", by: str = "genre", plots: bool = True, scheme: Scheme | None = None,
) -> tuple[str, int]:
    """The page of `write_report` as a string, and the number of stories in it."""
    count, chunks = _page(stories, title=title, by=by, plots=plots, scheme=scheme)
    return "".join(chunks), count


def _page(stories: Iterable[Story], *, title: str, by: str, plots: bool, scheme: Scheme | None) -> tuple[int, Iterator[str]]:
    """The number of stories and the page in chunks. Articles wait compressed, so that memory holds no second copy of the corpus."""
    scheme = scheme or load_scheme()
    counts, articles, entries = Statistics(by=by, scheme=scheme), [], []
    for story in stories:
        counts.add(story)
        view = view_story(story, scheme)
        articles.append(zlib.compress(render_story(view, scheme, by=by).encode("utf-8"), 1))
        entries.append(_entry(view, by))
    figures = counts.to_dict()
    style = css_variables(scheme) + _asset("report.css")
    script = _asset("report.js")
    chunks = _template("page.html.j2").generate(
        title=title, style=_markup(style), script=_markup(script), script_hash=_hash(script), figures=figures, entries=entries,
        articles=(_markup(zlib.decompress(article).decode("utf-8")) for article in articles),
        plots=corpus_plots(figures, scheme, draw=plots), layers=scheme.layers, signs=SIGNS,
        verdicts={o: VERDICT_CLASS.get(o) for o in scheme.overall_outcomes}, genres=sorted({e["genre"] for e in entries} - {""}),
        overall=[o for o in scheme.overall_outcomes if figures["overall_outcome"].get(o)],
    )
    return len(entries), chunks


def render_story(view: StoryView, scheme: Scheme | None = None, *, by: str = "genre") -> str:
    """The article of one story: its text with all marks, its ledger, and the list of its marks."""
    story, metadata = view.story, view.story.metadata
    summary = story.summary
    narrator = (summary.narrator if summary else None) or metadata.get("narrator")
    return _template("story.html.j2").render(
        view=view, text=_markup(render_text(view)), layers=(scheme or load_scheme()).layers, signs=OUTCOME_SIGNS, verdicts=VERDICT_CLASS,
        genre=str(metadata.get(by) or ""), teller=TELLERS.get(narrator, narrator or ""), overall=summary.overall_outcome if summary else None,
        word_count=count_words(story.text),
    )


def render_text(view: StoryView) -> str:
    """The text with its marks; stripped of tags and unescaped it is the story's text again, line ends included.

    U+0000, which HTML cannot hold, is shown as U+FFFD.
    """
    return "".join(_render_piece(piece, view) for piece in view.pieces)


def _render_piece(piece: Piece, view: StoryView) -> str:
    text = _escape(piece.text)
    kinds = [f"k-{kind}" for kind in piece.kinds if kind != "paragraph"]
    if not piece.marks:
        return f'<span class="{_escape(" ".join(kinds))}">{text}</span>' if kinds else text
    marks = [view.marks[n] for n in piece.marks]
    opens = [m for m in marks if m.number in piece.opens]
    ends = [m for m in marks if m.number in piece.closes]
    attributes = {
        "class": " ".join([*(m.look for m in marks), *(f"{m.annotation.layer}-open" for m in opens),
                           *(f"{m.annotation.layer}-close" for m in ends)]),
        "data-marks": _numbers(piece.marks), "data-opens": _numbers(piece.opens), "data-closes": _numbers(piece.closes),
        "data-sign": "".join(m.sign for m in opens),
        "aria-describedby": " ".join(f"mark-{n}" for n in piece.marks), "tabindex": "0" if opens else "",
    }
    inside = "".join(f' {name}="{_escape(value)}"' for name, value in attributes.items() if value)
    mark = f"<mark{inside}>{text}</mark>"
    return f'<span class="{_escape(" ".join(kinds))}">{mark}</span>' if kinds else mark


def _numbers(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


def _escape(text: str) -> str:
    from markupsafe import escape

    return str(escape(text)).replace("\r", "&#13;").replace("\0", "�")


def _markup(html: str) -> Any:
    from markupsafe import Markup

    return Markup(html)


def _entry(view: StoryView, by: str) -> dict[str, Any]:
    """What the list of stories says of one."""
    summary, metadata = view.story.summary, view.story.metadata
    overall = summary.overall_outcome if summary else None
    return {
        "id": view.story.id, "title": view.title, "genre": str(metadata.get(by) or ""), "overall": overall or "",
        "verdict": VERDICT_CLASS.get(overall or "", "unknown"), "words": count_words(view.story.text), "treatments": len(view.claims),
    }


@cache
def _environment() -> Any:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_asset), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, newline_sequence="\n"
    )
    environment.filters.update(words=words, thousands=lambda n: f"{n:,}")
    return environment


def _template(name: str) -> Any:
    return _environment().get_template(name)


def _asset(name: str) -> str:
    return (files(__package__) / "assets" / name).read_text(encoding="utf-8")


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
