"""Training of the transformer: data, model, loop, calibration, export. Needs the extra `train` (torch)."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from ...corpus.open_corpus import open_corpus
from ...corpus.story import Story
from ...errors import MissingExtraError, UsageError
from ...version import __version__


def train_model(
    stories: Iterable[Story], out: Path, encoder: Path, *, with_open_corpus: bool = True, epochs: int = 14, seed: int = 1, device: str = "cpu",
    threads: int | None = None, name: str = "stories", weights: str = "fp16", resume: bool = False, progress: Callable[[dict[str, Any]], None] | None = None,
) -> dict[str, Any]:
    """Train on annotated stories, and on the open corpus, over `encoder`; calibrate, export, and return the model's card.

    Stories with `metadata.split` keep it; of others every tenth is held out for early stopping and calibration. The open
    corpus' test split is never trained on. Raises UsageError where there is nothing to learn from or nothing to hold out, for
    `weights` that are none of `export.WEIGHTS`, and where `resume` finds a training that was begun otherwise.
    """
    if importlib.util.find_spec("torch") is None:
        raise MissingExtraError("torch", "train", "training")
    import torch

    from .export import check_weights, finish
    from .settings import TrainingSettings
    from .train import split, train

    check_weights(weights)
    if threads:
        torch.set_num_threads(threads)
    learn, dev = split(stories)
    if with_open_corpus:
        learn += list(open_corpus("train"))
        dev += list(open_corpus("dev"))
    if not learn or not dev:
        raise UsageError(f"{len(learn)} stories to learn from and {len(dev)} to hold out: at least one of each is needed (ten stories without splits)")
    train(learn, dev, encoder, out, settings=TrainingSettings(epochs=epochs, seed=seed), device=device, resume=resume, progress=progress)
    return finish(out, dev, name=name, version=__version__, weights=weights, composed=with_open_corpus)
