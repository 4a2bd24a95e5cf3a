"""Weights of what speaks for an outcome's being about a treatment (`about.FEATURES`), learned on dev."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from spacy.language import Language

from ...annotations.matching import ConceptNames
from ...corpus.story import Story
from .. import components, fusion
from ..about import BIAS, FEATURES
from ..pipeline import make_doc

_RIDGE = 10.0  # held against the weights of standardised features
_STEPS = 30
_FEWEST = 50  # pairs of either kind; fewer teach nothing


def link_weights(nlp: Language, stories: Sequence[Story], gold: Sequence[Story]) -> dict[str, float]:
    """Weights by feature, and the bias, of a ridge logistic regression over (outcome, candidate) pairs; {} where there are too few.

    `stories` are annotated by `nlp` up to their outcomes; those that meet one of `gold`, the same stories as people annotated them,
    are what is learned from: whether the gold outcome is about the candidate.
    """
    rows, wanted = [], []
    with nlp.select_pipes(disable=["patient_stories_outcomes", "patient_stories_summary"]):
        for doc, story in zip(nlp.pipe(make_doc(nlp, s) for s in stories), gold, strict=True):
            inputs = components.outcome_inputs(doc)
            for found, label, about in _met(fusion.candidates(*inputs), story, inputs[3]):
                rows.append(found.rows[label])
                wanted.extend(name in about for name in found.names)
    if min(sum(wanted), len(wanted) - sum(wanted)) < _FEWEST:
        return {}
    return dict(zip((BIAS, *FEATURES), logistic(np.concatenate(rows), np.array(wanted, np.float64)).round(3).tolist(), strict=True))


def _met(found: Iterator[fusion.Candidates], story: Story, treatments: list[dict]) -> Iterator[tuple[fusion.Candidates, str, set[str]]]:
    """(outcome, label, what the gold says it is about, in the program's names) of outcomes that overlap one of the gold's
    and whose own words name no treatment."""
    names = _names(story, treatments)
    outcomes = story.layer("outcome")
    for outcome in (o for o in found if not o.named):
        for label in outcome.labels:
            meeting = [o for o in outcomes if o.start < outcome.end and outcome.start < o.end]
            best = max(meeting, key=lambda o: (o.label == label, min(o.end, outcome.end) - max(o.start, outcome.start)), default=None)
            if best is not None:
                yield outcome, label, {names.get(name, name) for name in best.about}


def _names(story: Story, treatments: list[dict]) -> dict[str, str]:
    """The program's name for each of the gold's treatments: one that fits it, or that of a mention at the same words."""
    known, out = ConceptNames(story), {}
    own = list(dict.fromkeys(t["concept"]["name"] for t in treatments))
    for mention in story.layer("treatment"):
        meeting = (t["concept"]["name"] for t in treatments if t["start"] < mention.end and mention.start < t["end"])
        out.setdefault(mention.concept_name, next(meeting, mention.concept_name))
    for name in {n for o in story.layer("outcome") for n in o.about} | set(out):
        fits = [(fit, mine) for mine in own if (fit := known.fit(name, mine)) is not None]
        if fits:
            out[name] = min(fits)[1]
    return out


def logistic(rows: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """(1 + features,) the bias and the weights of a ridge logistic regression, by Newton's method over standardised features."""
    mean, scale = rows.mean(axis=0), rows.std(axis=0)
    scale[scale < 1e-9] = 1.0
    design = np.hstack([np.ones((len(rows), 1)), (rows - mean) / scale])
    ridge = np.full(design.shape[1], _RIDGE)
    ridge[0] = 1e-6
    weights = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-(design @ weights)))
        slope = design.T @ (likely - wanted) + ridge * weights
        weights -= np.linalg.solve((design * (likely * (1 - likely))[:, None]).T @ design + np.diag(ridge), slope)
    return np.array([weights[0] - float((weights[1:] * mean / scale).sum()), *(weights[1:] / scale)])
