"""The configs of the dataset folder: their typed features, and the rows that one story gives."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..sentences import SentenceSpan, sentences
from ..story import Annotation, Story
from ..tokens import OUTSIDE, tag_story
from .base import Loss, Scheme, text_digest

if TYPE_CHECKING:
    from datasets import ClassLabel, Features

Row = dict[str, Any]
SENTENCE_LAYER = "outcome"  # the layer whose spans are sentences or clauses


def config_of(layer: str) -> str:
    """The config that holds a layer's spans: `treatment` stands in `treatments`."""
    return f"{layer}s"


def tag_names(scheme: Scheme, layer: str) -> list[str]:
    return [OUTSIDE, *(f"{mark}-{label}" for label in scheme.layers[layer].labels for mark in "BI")]


def features_of(scheme: Scheme) -> dict[str, Features]:
    """The configs in their order, each with its features. Closed lists of the scheme are ClassLabels in the scheme's order."""
    from datasets import ClassLabel, Features, List, Value

    def text() -> Value:
        return Value("string")

    def names(values: Sequence[str]) -> ClassLabel:
        return ClassLabel(names=list(values))

    def number() -> Value:
        return Value("int64")

    span = {"story_id": text(), "id": text(), "start": number(), "end": number(), "quote": text()}
    configs = {"stories": Features({
        "id": text(), "text": text(), "narrator": names(scheme.narrators), "overall_outcome": names(scheme.overall_outcomes),
        "metadata": text(), "segments": List({"start": number(), "end": number(), "kind": text()}), "text_sha256": text(), "record": text(),
    })}
    for name, layer in scheme.layers.items():
        configs[config_of(name)] = Features({
            **span, "label": names(layer.labels), **{key: names(a.values) for key, a in layer.attributes.items()},
            **{key: text() for key in layer.text_attributes}, "concept": text(), "concept_id": text(), "about": List(text()),
            "sentence": text(), "sentence_start": number(), "confidence": Value("float64"), "annotator": text(), "text_sha256": text(),
        })
    treatment, symptom = scheme.layers["treatment"], scheme.layers["symptom"]
    configs["ledger"] = Features({
        "story_id": text(), "number": number(), "concept": text(), "label": names(treatment.labels),
        "status": names(treatment.attributes["status"].values), "outcome": names(scheme.treatment_outcomes),
        "side_effects": List(names(symptom.labels)), "mentions": List(text()), "evidence": List(text()),
        "narrator": names(scheme.narrators), "overall_outcome": names(scheme.overall_outcomes),
    })
    place = {"story_id": text(), "number": number(), "start": number(), "end": number(), "kind": text()}
    configs["sentences"] = Features({
        **place, "text": text(), **{config_of(name): List(names(layer.labels)) for name, layer in scheme.layers.items()},
        "sentiments": List(names(scheme.layers[SENTENCE_LAYER].attributes["sentiment"].values)),
    })
    configs["tokens"] = Features({
        **{k: v for k, v in place.items() if k != "kind"}, "tokens": List(text()), "starts": List(number()), "ends": List(number()),
        **{f"{name}_tags": List(names(tag_names(scheme, name))) for name in scheme.layers},
    })
    return configs


def rows_of(story: Story, scheme: Scheme, losses: list[Loss]) -> Iterator[tuple[str, Row]]:
    """Yield (config, row) for everything that the story holds. ClassLabels are numbers, None where the scheme lacks the value."""
    told = _Told(story, losses)
    parts = list(sentences(story.text, story.segments))
    yield "stories", _story_row(story, scheme, told)
    for name, layer in scheme.layers.items():
        for a in story.layer(name):
            yield config_of(name), _span_row(story, a, layer, _sentence_at(parts, a.start), told)
    for number, row in enumerate(story.summary.treatments if story.summary else ()):
        yield "ledger", _ledger_row(story, number, row, scheme, told)
    strange = [a for a in story.annotations if a.layer not in scheme.layers]
    if strange:
        losses.append(Loss(story.id, f"{len(strange)} spans", "of layers that the scheme does not know: only in `record`"))
    for number, part in enumerate(parts):
        yield "sentences", _sentence_row(story, number, part, scheme)
    yield from (("tokens", row) for row in _token_rows(story, scheme, losses))


class _Told:
    """Numbers of closed lists for one story; a value that is on none becomes None and a Loss."""

    def __init__(self, story: Story, losses: list[Loss]):
        self.story, self.losses = story, losses
        self.digest = text_digest(story.text)

    def number(self, value: Any, values: Sequence[str], where: str) -> int | None:
        if value is None:
            return None
        values = list(values)
        if value in values:
            return values.index(value)
        self.losses.append(Loss(self.story.id, where, "a value that is not in the scheme: empty"))
        return None


def _story_row(story: Story, scheme: Scheme, told: _Told) -> Row:
    summary = story.summary
    record = {k: v for k, v in story.to_dict().items() if k != "text"}
    return {
        "id": story.id, "text": story.text, "narrator": told.number(summary and summary.narrator, scheme.narrators, "narrator"),
        "overall_outcome": told.number(summary and summary.overall_outcome, scheme.overall_outcomes, "overall_outcome"),
        "metadata": _json(story.metadata), "segments": [s.to_dict() for s in story.segments], "text_sha256": told.digest,
        "record": _json(record),
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _span_row(story: Story, a: Annotation, layer: Any, part: SentenceSpan | None, told: _Told) -> Row:
    at = f"{a.layer} {a.id} ({a.start}:{a.end})"
    return {
        "story_id": story.id, "id": a.id, "start": a.start, "end": a.end, "quote": a.quote,
        "label": told.number(a.label, list(layer.labels), f"{at}: label"),
        **{k: told.number(a.attributes.get(k), values.values, f"{at}: {k}") for k, values in layer.attributes.items()},
        **{k: str(a.attributes[k]) for k in layer.text_attributes if a.attributes.get(k) is not None},
        "concept": a.concept_name or None, "concept_id": _text((a.concept or {}).get("id")), "about": list(a.about),
        "sentence": story.text[part.start:part.end] if part else None, "sentence_start": part.start if part else None,
        "confidence": a.confidence, "annotator": a.annotator, "text_sha256": told.digest,
    }


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _sentence_at(parts: Sequence[SentenceSpan], start: int) -> SentenceSpan | None:
    """The sentence in which a span begins."""
    number = bisect_right(parts, start, key=lambda p: p.start) - 1
    return parts[number] if number >= 0 and start < parts[number].end else None


def _ledger_row(story: Story, number: int, row: Any, scheme: Scheme, told: _Told) -> Row:
    treatment, symptoms = scheme.layers["treatment"], list(scheme.layers["symptom"].labels)
    at, summary = f"ledger row {number + 1}", story.summary
    effects = [told.number(effect, symptoms, f"{at}: side effects") for effect in row.side_effects]
    return {
        "story_id": story.id, "number": number + 1, "concept": row.concept, "label": told.number(row.label, list(treatment.labels), f"{at}: label"),
        "status": told.number(row.status, treatment.attributes["status"].values, f"{at}: status"),
        "outcome": told.number(row.outcome, scheme.treatment_outcomes, f"{at}: outcome"),
        "side_effects": [e for e in effects if e is not None], "mentions": list(row.mentions), "evidence": list(row.evidence),
        "narrator": _known(summary.narrator, scheme.narrators), "overall_outcome": _known(summary.overall_outcome, scheme.overall_outcomes),
    }


def _known(value: Any, values: Sequence[str]) -> int | None:
    return list(values).index(value) if value in values else None


def _sentence_row(story: Story, number: int, part: SentenceSpan, scheme: Scheme) -> Row:
    """The labels of every span that touches the sentence, each once, in the scheme's order."""
    row: Row = {"story_id": story.id, "number": number, "start": part.start, "end": part.end, "kind": part.kind, "text": story.text[part.start:part.end]}
    for name, layer in scheme.layers.items():
        here = {a.label for a in story.annotations if a.layer == name and a.start < part.end and a.end > part.start}
        row[config_of(name)] = [i for i, label in enumerate(layer.labels) if label in here]
    feelings = {a.attributes.get("sentiment") for a in story.annotations if a.layer == SENTENCE_LAYER and a.start < part.end and a.end > part.start}
    values = scheme.layers[SENTENCE_LAYER].attributes["sentiment"].values
    row["sentiments"] = [i for i, value in enumerate(values) if value in feelings]
    return row


def _token_rows(story: Story, scheme: Scheme, losses: list[Loss]) -> Iterator[Row]:
    tagged = tag_story(story, {name: layer.labels for name, layer in scheme.layers.items()})
    for name, layer in tagged.layers.items():
        losses.extend(Loss(story.id, f"tokens, {name} {a.id} ({a.start}:{a.end})", what) for what, a in layer.losses)
    numbers = {name: {tag: i for i, tag in enumerate(tag_names(scheme, name))} for name in scheme.layers}
    for number, (first, last) in enumerate(tagged.sentences):
        starts, ends = tagged.starts[first:last], tagged.ends[first:last]
        yield {
            "story_id": story.id, "number": number, "start": starts[0], "end": ends[-1],
            "tokens": [story.text[s:e] for s, e in zip(starts, ends, strict=True)], "starts": starts, "ends": ends,
            **{f"{name}_tags": [numbers[name][tag] for tag in tagged.layers[name].tags[first:last]] for name in scheme.layers},
        }
