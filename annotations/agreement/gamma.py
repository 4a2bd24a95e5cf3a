"""The gamma measure of Mathet, Widlöcher and Métivier (2015), computed by the optional package pygamma-agreement."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...corpus.story import Story
from ...errors import MissingExtraError
from ..figures import Interval
from .coefficients import count_matrix, estimate, interval_dict, ratio, rounded

if TYPE_CHECKING:
    import numpy as np

SAMPLES = 30


@dataclass(frozen=True, slots=True)
class Gamma:
    """Gamma over edges and labels: the mean over the `stories` in which it is defined."""

    gamma: float | None
    stories: int
    intervals: Mapping[str, Interval] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return {"gamma": rounded(self.gamma), "stories": self.stories} | interval_dict(self.intervals)


def gamma_of(stories: Sequence[Sequence[Story | None]], coders: Sequence[str], layer: str, weights: np.ndarray | None, *, seed: int = 0) -> Gamma:
    """Gamma of one layer; each story is given as its coders' versions, None for those who have not coded it.

    A story is a continuum of its own, with the package's default dissimilarity (edges and labels weigh alike) and 30 random
    samples for what is expected; the same seed gives the same figure. Raises MissingExtraError without the package.
    """
    counts = []
    with _quiet_and_seeded(seed):
        for versions in stories:
            value = _gamma(versions, coders, layer)
            counts.append(Counter() if value is None else Counter(gamma=value, defined=1))
    matrix = count_matrix(counts, ("gamma", "defined"))
    point, intervals = estimate(matrix, weights, lambda m: {"gamma": ratio(m[:, 0], m[:, 1])})
    return Gamma(point["gamma"], int(matrix[:, 1].sum()), intervals)


def _gamma(versions: Sequence[Story | None], coders: Sequence[str], layer: str) -> float | None:
    """Gamma of one story; None where nobody marked anything. A coder who marked nothing still counts."""
    from pyannote.core import Segment
    from pygamma_agreement import Continuum

    continuum = Continuum()
    for coder, story in zip(coders, versions, strict=True):
        if story is not None:
            continuum.add_annotator(coder)
            for span in story.layer(layer):
                continuum.add(coder, Segment(span.start, span.end), span.label)
    return float(continuum.compute_gamma(n_samples=SAMPLES).gamma) if continuum.num_units else None


@contextmanager
def _quiet_and_seeded(seed: int) -> Iterator[None]:
    """The package draws from numpy's global generator, and its solver writes to the log and to standard output."""
    try:
        import numpy as np
        import pygamma_agreement  # noqa: F401
        from cvxopt import glpk
    except ImportError:
        raise MissingExtraError("pygamma-agreement", "gamma", "The gamma measure") from None
    state, level, options = np.random.get_state(), logging.root.manager.disable, dict(glpk.options)
    np.random.seed(seed)
    logging.disable(logging.WARNING)
    glpk.options["msg_lev"] = "GLP_MSG_OFF"
    try:
        yield
    finally:
        np.random.set_state(state)
        logging.disable(level)
        glpk.options.clear()
        glpk.options.update(options)
