"""The comparison of coders: each story counted once, then every figure from the counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from ...corpus.story import Story
from ...errors import UsageError
from ..figures import resample_weights
from ..scheme import Scheme, load_scheme
from .coders import Versions, coders_of
from .coefficients import PairF1, nominal, pair_f1
from .counts import Compared, Counts, Path, compare_story, derive_words
from .gamma import gamma_of
from .result import Agreement, AgreementFigure
from .unitizing import unitizing

if TYPE_CHECKING:
    import numpy as np

_STORY_LEVEL = ("overall_outcome", "narrator")


def agreement(
    sources: Mapping[str, Iterable[Story]], *, by: str = "auto", coders: Sequence[str] = (), bootstrap: int = 1000, seed: int = 0,
    gamma: bool = False, scheme: Scheme | None = None,
) -> Agreement:
    """Compare coders: each source a coder, or the annotators within sources (see `coders.coders_of` for `by`).

    `coders` names those wanted (all). A model is a coder like any other. `bootstrap` resamples of stories give 95 %
    intervals (0: none); the same `seed` gives the same intervals. `gamma` adds the gamma measure, which is slow and needs
    the package pygamma-agreement. Raises UsageError where there is nothing to compare, StoryError where texts differ.
    """
    scheme = scheme or load_scheme()
    work = coders_of(sources, by=by, only=coders)
    names = tuple(work)
    shared = [key for key, n in Counter(key for versions in work.values() for key in versions).items() if n > 1]
    if not shared:
        raise UsageError(f"no story was coded by two of {', '.join(names)}; stories are matched by their id")
    stories = [[versions.get(key) for versions in work.values()] for key in shared]
    compared = [compare_story(versions, names, scheme) for versions in stories]
    counts = [story.counts for story in compared]
    weights = resample_weights(len(stories), bootstrap, seed)
    figures = dict(_figures(counts, names, scheme, weights))
    if gamma:
        figures |= {("layers", layer, "gamma"): gamma_of(stories, names, layer, weights, seed=seed) for layer in _layers(counts)}
    return Agreement(
        coders=names, stories=len(shared), coded={name: len(versions) for name, versions in work.items()},
        marks={layer: _marks(counts, layer, names) for layer in _layers(counts)}, left_out=_left_out(work, shared, counts, compared),
        figures=figures, disagreements=tuple(d for story in compared for d in story.spans),
        ledger_disagreements=tuple(d for story in compared for d in story.ledger),
    )


def _figures(counts: Sequence[Counts], coders: Sequence[str], scheme: Scheme, weights: np.ndarray | None) -> Iterable[tuple[Path, AgreementFigure]]:
    def gather(kind: str, path: Path) -> list[Counter]:
        return [story.get((kind, path), Counter()) for story in counts]

    def f1(*path: str) -> tuple[Path, PairF1]:
        return path, pair_f1(gather("f1", path), coders, weights)

    for way in ("exact", "relaxed", "relaxed_same_label"):
        yield f1("all_layers", "spans", way)
    for layer in _layers(counts):
        for way in ("exact", "relaxed", "relaxed_same_label"):
            yield f1("layers", layer, "spans", way)
        labels = _labels(counts, layer, scheme)
        choices = len(_scheme_labels(layer, scheme) | set(labels))
        derived = [dict(derive_words(story, layer, labels)) for story in counts]
        for path in derived[0]:
            if path[2] == "words":
                yield path, nominal([d[path] for d in derived], coders, weights, categories=2 if path[3] == "marked" else choices + 1)
        path = ("layers", layer, "unitizing")
        yield path, unitizing(gather("units", path), weights)
        for path in dict.fromkeys(path for story in counts for kind, path in story if kind == "nominal" and path[1:3] == (layer, "matched")):
            yield path, nominal(gather("nominal", path), coders, weights, categories=_choices(path, choices, scheme))
        for label in labels:
            yield f1("layers", layer, "by_label", label, "relaxed")
            for where in ("all", "coded"):
                path = ("layers", layer, "by_label", label, where)
                yield path, nominal([d[path] for d in derived], coders, weights, categories=2)
    yield f1("treatments_tried")
    sizes = {"status": _choices(("layers", "treatment", "matched", "status"), 0, scheme), "outcome": len(scheme.treatment_outcomes)}
    for name, size in sizes.items():
        path = ("treatments_tried", name)
        yield path, nominal(gather("nominal", path), coders, weights, categories=size)
    for name, size in zip(_STORY_LEVEL, (len(scheme.overall_outcomes), len(scheme.narrators)), strict=True):
        yield (name,), nominal(gather("nominal", (name,)), coders, weights, categories=size)


def _layers(counts: Sequence[Counts]) -> list[str]:
    """The layers in which anything was marked, in order."""
    marked: Counter = Counter()
    for story in counts:
        marked.update({path[1]: marks.total() for (kind, path), marks in story.items() if kind == "marks"})
    return [layer for layer, n in marked.items() if n]


def _scheme_labels(layer: str, scheme: Scheme) -> set[str]:
    return set(scheme.layers[layer].labels) if layer in scheme.layers else set()


def _labels(counts: Sequence[Counts], layer: str, scheme: Scheme) -> list[str]:
    """The labels that anybody gave, in the order of the scheme."""
    given = {path[3] for story in counts for kind, path in story if kind == "f1" and path[1:3] == (layer, "by_label")}
    known = list(scheme.layers[layer].labels) if layer in scheme.layers else []
    return [label for label in known if label in given] + sorted(given - set(known))


def _choices(path: Path, labels: int, scheme: Scheme) -> int:
    """How many values a coder could choose from; 0 for open values such as names."""
    _, layer, _, name = path
    if name == "label":
        return labels
    attributes = scheme.layers[layer].attributes if layer in scheme.layers else {}
    return len(attributes[name].values) if name in attributes else 0


def _marks(counts: Sequence[Counts], layer: str, coders: Sequence[str]) -> dict[str, int]:
    total = sum((story.get(("marks", ("layers", layer)), Counter()) for story in counts), Counter())
    return {coder: total[number] for number, coder in enumerate(coders)}


def _left_out(work: Mapping[str, Versions], shared: Sequence[str], counts: Sequence[Counts], compared: Sequence[Compared]) -> dict[str, int]:
    overlapping = sum(marks["overlapping"] for story in counts for (kind, _), marks in story.items() if kind == "marks")
    reasons = {
        "stories of one coder only, in no figure": len({key for versions in work.values() for key in versions}) - len(shared),
        "spans that overlap another of their layer and coder, not in unitized alpha": overlapping,
        "stories without ledgers of two coders, not in treatments tried": sum(("f1", ("treatments_tried",)) not in story for story in counts),
    }
    return {reason: n for reason, n in reasons.items() if n}
