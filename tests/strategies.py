"""Stories for hypothesis: valid against the scheme, in texts that offsets stumble over.

Emoji beyond the basic plane, joined emoji, combining marks, CRLF and lone CR, right-to-left script, spans that overlap across
layers and annotators, several annotators, models beside people.
"""

from __future__ import annotations

from hypothesis import strategies as st

from patient_stories.annotations.scheme import OVERALL, load_scheme
from patient_stories.corpus.segments import segment_text
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary

SCHEME = load_scheme()
PEOPLE = ("human:ada", "human:bo")
MODELS = ("model:rules@1.0",)
WORDS = st.sampled_from([
    "I", "took", "sertraline", "for", "weeks", "felt", "numb", "CBT", "don’t", "well-being", "20mg", "2.5", "fine", "_x0041_", "=1+1", "naïve",
    "cafe\u0301", "n\u0303u", "😀", "👩\u200d👩\u200d👧", "🇬🇧", "مرحبا", "שָׁלוֹם", "\u200fאב\u200e", "睡眠", "𝒳", "…", "(", ")", "\"", "'", "“so”", ";", ",", "#", "<b>", "&amp;",
    "'=x", "Dr.", "e.g.", "No!",
])
GAPS = st.sampled_from([" ", " ", " ", " ", "  ", "\n", "\r\n", "\r\n\r\n", "\n\n", "\t", "\u00a0", "\u2028", ". ", "! ", ".\n", "", "\r"])
NAMES = st.sampled_from(["sertraline", "cognitive behavioural therapy", "St John's wort", "a; b", "=cmd", "Ω-3", "x, y"])
TEXTS = st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=30).map(lambda parts: "".join(w + g for w, g in parts))


@st.composite
def _spans(draw, text: str) -> list[tuple[int, int]]:
    """Spans without overlap that begin and end with no white space."""
    points = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    out = []
    for start, end in zip(points[::2], points[1::2], strict=False):
        quote = text[start:end]
        start += len(quote) - len(quote.lstrip())
        end = start + len(quote.strip())
        if start < end:
            out.append((start, end))
    return out


@st.composite
def _attributes(draw, layer: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for name, attribute in SCHEME.layers[layer].attributes.items():
        if all(out.get(k) == v for k, v in attribute.only_where.items()):
            out[name] = draw(st.sampled_from(attribute.values))
    for name in draw(st.lists(st.sampled_from(sorted(SCHEME.layers[layer].text_attributes) or ["rule"]), max_size=2, unique=True)):
        out[name] = draw(st.sampled_from(["50 mg", "=2+3", "twice a day", "6–8 weeks", "-"]))
    return out


@st.composite
def stories(draw, *, ids: st.SearchStrategy[str] | None = None, annotators: tuple[str | None, ...] = (*PEOPLE, *MODELS), rich: bool = True) -> Story:
    """One story without faults. With `rich=False` annotations have layer, place, label and attributes only."""
    text = draw(TEXTS)
    concepts = draw(st.lists(NAMES, max_size=3, unique=True))
    annotations = []
    for annotator in draw(st.lists(st.sampled_from(annotators), min_size=1, max_size=len(annotators), unique=True)):
        for layer in SCHEME.layers:
            for start, end in draw(_spans(text)):
                key = f"{layer[0].upper()}{len(annotations) + 1}"
                annotations.append(draw(_annotations(key, layer, text, start, end, annotator, concepts, rich)))
    summary = draw(st.none() | _summaries(annotations)) if rich else None
    if summary is None:
        annotations = [a for a in annotations if rich is False or a.layer == "symptom"]
    metadata = draw(st.dictionaries(st.sampled_from(["title", "age", "genre", "=key", "naïve"]), st.sampled_from(["a", "=1", 7, True, "😀"]), max_size=3)) if rich else {}
    return Story(draw(ids or st.sampled_from(["s1", "stories/b 2.txt", "ä-😀", "=3", "a\tb"])), text, metadata, segment_text(text), tuple(annotations), summary)


@st.composite
def _annotations(draw, key, layer, text, start, end, annotator, concepts, rich) -> Annotation:
    concept, about = None, ()
    if rich and layer == "treatment":
        name = draw(st.sampled_from(concepts) if concepts else NAMES)
        concept = {"name": name, "id": "MESH:D020280"} if draw(st.booleans()) else {"name": name}
    if rich and layer == "outcome":
        about = tuple(draw(st.lists(st.sampled_from([OVERALL, *concepts]), min_size=1, max_size=2, unique=True)))
    is_model = (annotator or "").startswith("model:")
    return Annotation(
        key, layer, start, end, text[start:end], draw(st.sampled_from(sorted(SCHEME.layers[layer].labels))), draw(_attributes(layer)), concept, about,
        draw(st.sampled_from([0.0, 0.25, 0.97, 1.0])) if is_model and rich else None, annotator,
        {"memo": draw(st.sampled_from(["look again", "=1", "😀"]))} if rich and draw(st.booleans()) else {})


@st.composite
def _summaries(draw, annotations: list[Annotation]) -> Summary:
    """A ledger with a row for each concept that an annotation speaks of, the patient's first."""
    wanted = dict.fromkeys([*(a.concept_name for a in annotations if a.concept), *(c for a in annotations for c in a.about if c != OVERALL)])
    rows = tuple(
        LedgerRow(
            concept, draw(st.sampled_from(sorted(SCHEME.layers["treatment"].labels))), draw(st.sampled_from(["tried", "ongoing", "stopped"])),
            draw(st.sampled_from(SCHEME.treatment_outcomes)), tuple(draw(st.lists(st.sampled_from(["sleep", "pain"]), max_size=2, unique=True))),
            tuple(a.id for a in annotations if a.concept_name == concept), tuple(a.id for a in annotations if concept in a.about))
        for concept in wanted)
    return Summary(draw(st.sampled_from(SCHEME.narrators)), draw(st.sampled_from(SCHEME.overall_outcomes)), rows)


def collections(**options) -> st.SearchStrategy[list[Story]]:
    """Some stories with ids of their own."""
    return st.lists(stories(**options), min_size=1, max_size=4, unique_by=lambda s: s.id)
