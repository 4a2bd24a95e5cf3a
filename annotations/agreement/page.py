"""The agreement page: one HTML file with the figures and, side by side, every place where coders differ.

It holds no script and loads nothing; what is shown is chosen with plain form controls and CSS.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ...corpus.story import Annotation
from ...errors import UsageError
from .. import report
from ..report.colours import css_variables
from ..scheme import Scheme, load_scheme
from .counts import CONTEXT, Disagreement, values_of
from .result import Agreement
from .tables import number, readable_name

NOTES = {
    "Spans: F1 (95 %)": "Exact: the same edges. Relaxed: overlapping, each span used once. With more than two coders, the mean over pairs.",
    "Text, word by word": "A word is marked where a span touches it. Coded words are those that anybody marked: without the unmarked text, "
                          "agreement on what to leave alone no longer counts.",
    "Unitized alpha": "Krippendorff's alpha for unitizing, over code points.",
    "Matched spans: labels and attributes": "Where spans of two coders overlap: do they say the same of it?",
    "By label": "Spans overlap and carry the label. AC1 stays readable for rare labels, where alpha swings on a few spans.",
}


def write_agreement_page(
    result: Agreement, out: Path | str, *, title: str = "Agreement", review_url: str = "", scheme: Scheme | None = None,
) -> int:
    """Write the page to `out`, replacing it at once; returns how many disagreements it shows.

    It holds story text, so keep it where the stories may be kept. With `review_url`, the address of the running review page,
    each disagreement links to its place there. Raises UsageError where that is no web address. The same result gives the same bytes.
    """
    out = Path(out)
    draft = out.with_name(out.name + ".part")
    with draft.open("w", encoding="utf-8", newline="\n") as handle:
        handle.writelines(_page(result, title, review_url, scheme or load_scheme()))
    os.replace(draft, out)
    return len(result.disagreements) + len(result.ledger_disagreements)


def render_agreement_page(result: Agreement, *, title: str = "Agreement", review_url: str = "", scheme: Scheme | None = None) -> str:
    """The page of `write_agreement_page` as a string."""
    return "".join(_page(result, title, review_url, scheme or load_scheme()))


def _page(result: Agreement, title: str, review_url: str, scheme: Scheme) -> Iterator[str]:
    if review_url and not review_url.startswith(("http://", "https://")):
        raise UsageError("the address of the review page starts with http:// or https://")
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_asset), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, newline_sequence="\n")
    environment.filters.update(words=readable_name)
    kinds = ("missing", "edges", "label", "attributes")
    shown = [kind for kind in kinds if any(kind in _kinds(d) for d in result.disagreements)]
    return environment.get_template("agreement.html.j2").generate(
        title=title, style=css_variables(scheme) + _asset("report.css") + _asset("agreement.css"), result=result, notes=NOTES, tables=result.tables(),
        headline=list(_headline(result)), layers=list(result.marks), kinds=shown, stories=list(_by_story(result, review_url, scheme)),
    )


def _headline(result: Agreement) -> Iterator[tuple[str, str]]:
    yield "Stories coded by two or more", str(result.stories)
    yield "Coders", str(len(result.coders))
    yield "Span F1, relaxed", number(result["all_layers.spans.relaxed"].f1)
    for layer in result.marks:
        yield f"Alpha, {readable_name(layer)} words", number(result.figures["layers", layer, "words", "all"].alpha)
    yield "Treatments tried, F1", number(result["treatments_tried"].f1)


def _by_story(result: Agreement, review_url: str, scheme: Scheme) -> Iterator[dict[str, Any]]:
    """Each story with its disagreements as they are shown, in the order of the stories."""
    spans = {key: list(group) for key, group in groupby(result.disagreements, key=lambda d: d.story)}
    ledgers = {key: list(group) for key, group in groupby(result.ledger_disagreements, key=lambda d: d.story)}
    for story in dict.fromkeys([*spans, *ledgers]):
        items = [_item(d, review_url, list(result.marks), scheme) for d in spans.get(story, ())]
        yield {"id": story, "link": _link(review_url, story), "items": items, "ledger": ledgers.get(story, [])}


def _item(disagreement: Disagreement, review_url: str, layers: list[str], scheme: Scheme) -> dict[str, Any]:
    place = f"{disagreement.start}-{disagreement.end}"
    return {
        "layer": disagreement.layer, "number": layers.index(disagreement.layer), "known": disagreement.layer in scheme.layers, "place": place,
        "link": _link(review_url, disagreement.story, place), "kinds": " ".join(sorted(_kinds(disagreement))),
        "differs": ", ".join(map(readable_name, disagreement.differs)), "passage": _at_words(disagreement.passage),
        "sides": [(coder, span, list(_facts(span, disagreement)) if span else []) for coder, span in disagreement.spans.items()],
    }


def _at_words(passage: tuple[str, str, str]) -> tuple[str, str, str]:
    """The passage with whole words at its ends, and an ellipsis where it was cut."""
    before, within, after = passage
    if len(before) == CONTEXT:
        before = "… " + before.partition(" ")[2]
    if len(after) == CONTEXT:
        after = after.rpartition(" ")[0] + " …"
    return before, within, after


def _kinds(disagreement: Disagreement) -> set[str]:
    named = {"missing", "edges", "label"}
    return {name if name in named else "attributes" for name in disagreement.differs}


def _facts(span: Annotation, disagreement: Disagreement) -> Iterable[tuple[str, str, bool]]:
    """What a coder says of a span: name, value, and whether the coders differ in it. What all say alike is left out, save the label."""
    yield "label", readable_name(span.label), "label" in disagreement.differs
    for name, value in values_of(span).items():
        if name not in disagreement.differs and "missing" not in disagreement.differs:
            continue
        shown = ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
        yield readable_name(name), readable_name(shown) if shown.isidentifier() else shown, name in disagreement.differs


def _link(review_url: str, story: str, place: str = "") -> str:
    """The place in the review page; empty without its address."""
    if not review_url:
        return ""
    return f"{review_url.split('#')[0]}#story/{quote(story, safe='')}" + (f"/{place}" if place else "")


def _asset(name: str) -> str:
    return (files(report) / "assets" / name).read_text(encoding="utf-8")
