"""Thresholds of the fusion, chosen on dev: when a span counts, when the lexicon is believed, when the network or the rule decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...annotations.matching import match_spans
from ...annotations.scoring import evaluate
from ...corpus.story import Annotation, Story
from .. import fusion
from ..about import NEUTRAL
from ..context import Context
from ..encoder import Encoded, Encoder
from ..heads import MULTI
from ..neural import Calibration, Predictions
from ..reading import Reading, read
from ..windows import Window, windows
from .links import link_weights

_BIASES = (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)
_LEXICON = (0.02, 0.05, 0.1, 0.2, 0.3, 0.45)  # never shut: the lexicon knows names that no training story had
_SURE = (0.0, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 1.01)


@dataclass(slots=True)
class _Case:
    story: Story
    reading: Reading
    context: Context
    predictions: Predictions


def tune(folder: Path, dev: Iterable[Story], *, backend: str | None = None) -> tuple[dict[str, float], dict[str, float]]:
    """(thresholds by name, link weights by feature; see `Calibration`), each the best on `dev`; the network is run once a story."""
    encoder = Encoder(folder, backend=backend)
    calibration = Calibration.from_card(encoder.card)
    found: dict[str, float] = {}
    calibration.threshold = found
    cases = [_case(story, encoder, calibration) for story in dev]
    for layer, mentions in (("treatment", _treatments), ("symptom", _symptoms)):
        grid = [{layer: bias, f"{layer}.lexicon": least} for bias in _BIASES for least in _LEXICON]
        for points in (grid, [{f"{layer}.name": least} for least in (0.0, *_LEXICON)]):
            found.update(_best(points, found, lambda layer=layer, mentions=mentions: _span_f1(cases, layer, mentions)))
    found.update(_best([{MULTI: t / 20} for t in range(8, 14)], found, lambda: _label_f1(cases)))
    found.update(_attributes(cases))
    chosen, weights = _whole(folder, [case.story for case in cases], found, backend)
    return {name: round(value, 3) for name, value in (found | chosen).items()}, weights


def _case(story: Story, encoder: Encoder, calibration: Calibration) -> _Case:
    metadata = {k: v for k, v in story.metadata.items() if k != "narrator"}
    reading = read(story.text)
    cut = windows(reading, metadata, encoder.tokenizer)
    context = Context(reading, metadata)
    words = (reading.words_of(a.start, a.end) for a in story.layer("treatment"))
    context.set_listed(frozenset(w for first, last in words for w in range(first, last)))
    return _Case(story, reading, context, Predictions(reading, cut, encoder.encode(cut), calibration, encoder.ledger))


def _treatments(case: _Case) -> Iterable[dict]:
    return fusion.treatment_mentions(case.reading, case.predictions, None)


def _symptoms(case: _Case) -> Iterable[dict]:
    return fusion.symptom_mentions(case.reading, case.predictions)


def _best(grid: Sequence[dict[str, float]], settings: dict[str, float], figure: Callable[[], float]) -> dict[str, float]:
    """The grid point with the highest figure; the first of equals."""
    scores = []
    before = dict(settings)
    for point in grid:
        settings.update(point)
        scores.append(figure())
    settings.clear()
    settings.update(before)
    return grid[scores.index(max(scores))]


def _span_f1(cases: Sequence[_Case], layer: str, mentions: Callable[[_Case], Iterable[dict]]) -> float:
    hits = total = 0
    for case in cases:
        gold = _one_a_span(case.story.layer(layer))
        found = [Annotation("p", layer, m["start"], m["end"], "", "") for m in mentions(case)]
        hits += len(match_spans(gold, found))
        total += len(gold) + len(found)
    return 2 * hits / max(total, 1)


def _one_a_span(annotations: Sequence[Annotation]) -> list[Annotation]:
    return [replace(a, label="", about=()) for a in {(a.start, a.end): a for a in annotations}.values()]


def _label_f1(cases: Sequence[_Case]) -> float:
    hits = total = 0
    for case in cases:
        wanted: dict[tuple[int, int], set[str]] = defaultdict(set)
        for a in case.story.layer("outcome"):
            wanted[a.start, a.end].add(a.label)
        for span, labels in wanted.items():
            found = {label for label, _ in case.predictions.outcome_labels(*span)}
            hits += len(found & labels)
            total += len(found) + len(labels)
    return 2 * hits / max(total, 1)


def _attributes(cases: Sequence[_Case]) -> dict[str, float]:
    """For each attribute how sure the network must be to overrule the rule, by accuracy on gold mentions."""
    rows: dict[str, list[tuple[bool, bool, float]]] = defaultdict(list)  # network right, rule right, the network's probability
    for case in cases:
        for a in case.story.annotations:
            if a.layer == "outcome":
                continue
            first, last = case.reading.words_of(a.start, a.end)
            if first < last:
                for name, (answer, why) in _rules(case.context, a, first, last).items():
                    wanted = a.attributes.get(name)
                    if wanted is not None and why != "default":
                        value, probability = case.predictions.attribute(f"{a.layer}.{name}", a.start, a.end)
                        rows[f"{a.layer}.{name}"].append((value == wanted, answer == wanted, probability))
    return {name: max(_SURE, key=lambda t: (sum(n if p >= t else r for n, r, p in found), -t)) for name, found in rows.items()}


# What only the finished annotations show: threshold, its grid, and the figures (path, field) whose sum it should raise.
_VERDICTS = (("treatments_tried.outcome", "accuracy"), ("treatments_tried.outcome", "macro_f1"))
_OUTCOMES = (("layers.outcome.relaxed", "f1"), ("layers.outcome.label", "accuracy"))
_WHOLE = (
    ("outcome.clause", (0.35, 0.45, 0.5, 0.55, 0.65, 0.75), _OUTCOMES[:1]),
    ("outcome.begin", (0.05, 0.1, 0.2, 0.35, 1.01), (*_OUTCOMES[:1], *_VERDICTS)),
    ("outcome.doubt", (0.0, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4), _OUTCOMES[:1]),
    ("outcome.lexicon", (0.02, 0.1, 0.2, 0.35, 0.5), (*_OUTCOMES[:1], *_VERDICTS)),
    ("outcome.rule", (0.0, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9), (*_OUTCOMES, *_VERDICTS)),
    ("link", (0.35, 0.4, 0.45, 0.5, 0.55), (("layers.outcome.links.all", "f1"), ("treatments_tried.outcome", "accuracy"))),
    ("ledger.none", (0.6, 0.7, 0.8, 0.9, 1.01), (("treatments_tried", "f1"), ("layers.treatment.attributes.experiencer", "accuracy"))),
    ("ledger.status", (0.34, 0.5, 0.6, 0.7, 0.8, 1.01), (("layers.treatment.attributes.status", "accuracy"), ("treatments_tried.status", "accuracy"))),
    ("treatment.status.ongoing", (0.0, 0.4, 0.5, 0.6, 0.7, 0.8), (("layers.treatment.attributes.status", "accuracy"), ("treatments_tried.status", "accuracy"))),
    ("ledger.quote", (0.4, 0.5, 0.6, 0.75, 1.01), _VERDICTS),
    ("ledger.outcome", (0.1, 0.2, 0.3, 0.4, 0.5, 1.01), _VERDICTS),
    ("narrator", (0.35, 0.55, 0.7, 0.85, 1.01), (("narrator", "accuracy"),)),
    ("overall_outcome", (0.35, 0.45, 0.55, 0.7, 1.01), (("overall_outcome", "accuracy"),)),
)


class _Once:
    """An encoder that runs the network once for each window, however many thresholds are tried."""

    def __init__(self, encoder: Encoder):
        self._encoder = encoder
        self._known: dict[tuple, Encoded] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._encoder, name)

    def encode(self, windows: Sequence[Window]) -> list[Encoded]:
        keys = [(w.input_ids.tobytes(), w.kinds.tobytes(), w.lexicon_treatment.tobytes(), w.lexicon_symptom.tobytes(), w.position) for w in windows]
        for key, window in zip(keys, windows, strict=True):
            if key not in self._known:
                self._known[key] = self._encoder.encode([window])[0]
        return [self._known[key] for key in keys]


def _whole(folder: Path, dev: Sequence[Story], settings: dict[str, float], backend: str | None) -> tuple[dict[str, float], dict[str, float]]:
    """How sure the network must be, by figures of the whole pipeline, one threshold after the other; and the weights of links."""
    from ..pipeline import annotate, build

    nlp = build(folder, backend=backend)
    component = nlp.get_pipe("patient_stories_encoder")
    component.use(_Once(component.encoder))
    threshold = component.calibration.threshold
    bare = [replace(s, annotations=(), summary=None, metadata={k: v for k, v in s.metadata.items() if k != "narrator"}) for s in dev]
    chosen: dict[str, float] = {}
    weights: dict[str, float] = {}
    for name, grid, figures in _WHOLE:
        if name == "link":  # what outcomes there are is settled by now
            threshold.update({**settings, **chosen})
            weights = link_weights(nlp, bare, dev)
            component.calibration.link_weights = weights or NEUTRAL
        scores = []
        for value in grid:
            threshold.update({**settings, **chosen, name: value})
            found = evaluate(dev, annotate(bare, nlp=nlp), bootstrap=0)
            scores.append(sum(getattr(found[path], field) or 0.0 for path, field in figures))
        if min(scores) < max(scores):  # where nothing depends on it, the default stays
            chosen[name] = grid[scores.index(max(scores))]
    return chosen, weights


def _rules(context: Context, a: Annotation, first: int, last: int) -> dict[str, tuple[str, str]]:
    if a.layer == "treatment":
        return {"experiencer": context.experiencer(first, last), "status": context.status(first, last, a.concept_name)}
    return {"experiencer": context.experiencer(first, last), "assertion": context.assertion(first, last, []),
            "cause": context.cause(first, last, a.label, [])}
