"""Checks a story against the scheme. Structure (offsets, quotes, ids) is checked by `Story.from_dict` already."""

from __future__ import annotations

from collections.abc import Iterator

from ..corpus.story import Annotation, Story
from .scheme import OVERALL, Scheme, load_scheme


def faults(story: Story, scheme: Scheme | None = None) -> Iterator[str]:
    """Yield one sentence for each fault, naming the annotation by id and offsets, never quoting the text."""
    scheme = scheme or load_scheme()
    for annotation in story.annotations:
        yield from _annotation_faults(annotation, scheme)
    yield from _overlaps(story, scheme)
    yield from _summary_faults(story, scheme)


def _overlaps(story: Story, scheme: Scheme) -> Iterator[str]:
    for layer in scheme.layers:
        reached: dict[tuple, int] = {}
        for annotation in story.layer(layer):
            # One sentence can say several things of outcome, so only outcomes of one label must stay apart.
            key = (annotation.annotator, annotation.label if layer == "outcome" else None)
            if annotation.start < reached.get(key, 0):
                yield f"{annotation.id} ({annotation.start}:{annotation.end}): overlaps another {layer} span of the same annotator"
            reached[key] = max(annotation.end, reached.get(key, 0))


def _annotation_faults(annotation: Annotation, scheme: Scheme) -> Iterator[str]:
    at = f"{annotation.id} ({annotation.start}:{annotation.end})"
    layer = scheme.layers.get(annotation.layer)
    if layer is None:
        yield f"{at}: layer {annotation.layer!r} is not one of {', '.join(scheme.layers)}"
        return
    if annotation.label not in layer.labels:
        yield f"{at}: label {annotation.label!r} is not a label of layer {layer.name!r}"
    if annotation.quote != annotation.quote.strip():
        yield f"{at}: the span begins or ends with white space"
    for name, attribute in layer.attributes.items():
        wanted = all(annotation.attributes.get(k) == v for k, v in attribute.only_where.items())
        value = annotation.attributes.get(name)
        if value is None:
            if wanted:
                yield f"{at}: attribute {name!r} is missing"
        elif not wanted:
            yield f"{at}: attribute {name!r} is given only where {_conditions(attribute.only_where)}"
        elif value not in attribute.values:
            yield f"{at}: {name} {value!r} is not one of {', '.join(attribute.values)}"
    if layer.name == "treatment" and not annotation.concept_name:
        yield f"{at}: a treatment needs a concept"
    if layer.name == "outcome" and not annotation.about:
        yield f"{at}: an outcome needs `about` (concepts, or {OVERALL!r})"


def _conditions(only_where: dict[str, str]) -> str:
    return " and ".join(f"{k} is {v!r}" for k, v in only_where.items())


def _summary_faults(story: Story, scheme: Scheme) -> Iterator[str]:
    summary = story.summary
    if summary is None:
        return
    statuses = scheme.layers["treatment"].attributes["status"].values
    for name, value, allowed in (("narrator", summary.narrator, scheme.narrators),
                                 ("overall_outcome", summary.overall_outcome, scheme.overall_outcomes)):
        if value is not None and value not in allowed:
            yield f"summary: {name} {value!r} is not one of {', '.join(allowed)}"
    ids = {a.id for a in story.annotations}
    seen = set()
    for row in summary.treatments:
        at = f"ledger row {row.concept!r}"
        if row.concept in seen:
            yield f"{at}: stands twice"
        seen.add(row.concept)
        for name, value, allowed in (("label", row.label, scheme.layers["treatment"].labels), ("status", row.status, statuses),
                                     ("outcome", row.outcome, scheme.treatment_outcomes)):
            if value not in allowed:
                yield f"{at}: {name} {value!r} is not one of {', '.join(allowed)}"
        for effect in row.side_effects:
            if effect not in scheme.layers["symptom"].labels:
                yield f"{at}: side effect {effect!r} is not a symptom label"
        for key in (*row.mentions, *row.evidence):
            if key not in ids:
                yield f"{at}: names annotation {key!r}, which the story does not have"
    named = seen | {OVERALL}
    patients = {a.concept_name for a in story.layer("treatment") if a.attributes.get("experiencer") == "patient"}
    for concept in sorted(patients - seen):
        yield f"ledger: no row for the patient's treatment {concept!r}"
    for annotation in story.layer("outcome"):
        for concept in annotation.about:
            if concept not in named:
                yield f"{annotation.id} ({annotation.start}:{annotation.end}): about {concept!r}, which has no ledger row"
