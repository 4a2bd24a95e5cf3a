"""The training loop: annotated stories in, a model folder out. Plain PyTorch, resumable, on a CPU or a GPU."""

from __future__ import annotations

import json
import math
import random
import shutil
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ...corpus.story import Story
from ...errors import UsageError
from ..modeling import StoryModel
from ..windows import tokenizer
from .data import examples, story_batches
from .objective import evaluate_heads, losses
from .recover import recover
from .settings import TrainingSettings
from .typos import with_typos


def train(
    stories: Sequence[Story], dev: Sequence[Story], encoder: Path, out: Path, *, settings: TrainingSettings | None = None,
    device: str = "cpu", resume: bool = False, progress: Callable[[dict[str, Any]], None] | None = None,
) -> dict[str, Any]:
    """Train a StoryModel over `encoder` (a local checkpoint or an earlier model folder) and write it to `out`.

    `out` gets the averaged weights of the epoch with the best score on dev, `metrics.jsonl` (a line an epoch) and, until the end, a
    checkpoint from which `resume=True` continues as if nothing had happened. Returns the last line of metrics, {} where no epoch
    was left to train. Raises UsageError for a checkpoint that was begun with other settings or stories.
    """
    settings = settings or TrainingSettings()
    _seed(settings.seed)
    out.mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json", "tokenizer_config.json", "vocab.txt"):
        if (encoder / name).exists():
            shutil.copyfile(encoder / name, out / name)
    cut = tokenizer(out)
    ids = {name: cut.token_to_id(name) for name in ("[PAD]", "[CLS]", "[SEP]", "[MASK]")}
    settings = replace(settings, mask_id=ids["[MASK]"], special_ids=(ids["[PAD]"], ids["[CLS]"], ids["[SEP]"]))
    checkpoint = out / "checkpoint.pt"
    if not resume:
        (out / "metrics.jsonl").unlink(missing_ok=True)
        checkpoint.unlink(missing_ok=True)
    model = _new_model(encoder, settings).to(device)
    data = examples(stories, out)
    typed = examples([with_typos(s, random.Random(f"{settings.seed} {s.id}")) for s in stories], out) if settings.typos else data
    held_out = examples(dev, out)
    optimizer = _optimizer(model, settings)
    average = WeightAverage(model, settings.average)
    steps = settings.epochs * max(1, len(story_batches(data, settings.batch_tokens, random.Random(0))))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: _rate(s / steps, settings.warmup))
    state = {"epoch": 0, "best": -1.0, "since": 0}
    begun_with = {**asdict(settings), "stories": len(stories)}
    if resume and checkpoint.exists():
        state = _load_checkpoint(checkpoint, model, optimizer, schedule, average, begun_with)
        _keep_lines(out / "metrics.jsonl", state["epoch"])
    metrics: dict[str, Any] = {}
    for epoch in range(state["epoch"], settings.epochs):
        begun = time.monotonic()
        _seed(settings.seed * 1000 + epoch)  # so that a resumed training draws what an unbroken one would have drawn
        drawn = random.Random(f"typos {settings.seed} {epoch}")
        seen = [pair[drawn.random() < settings.typos] for pair in zip(data, typed, strict=True)]
        loss = _epoch(model, seen, optimizer, schedule, average, settings, device, epoch)
        with average.used(model):
            metrics = {"epoch": epoch + 1, "loss": loss, **evaluate_heads(model, held_out, device), "seconds": round(time.monotonic() - begun, 1)}
            state["since"] += 1
            if metrics["score"] > state["best"]:
                state.update(best=metrics["score"], since=0)
                _save_model(model, out)
        with (out / "metrics.jsonl").open("a", encoding="utf-8") as handle:
            handle.write(json.dumps(metrics) + "\n")
        state["epoch"] = epoch + 1
        _save_checkpoint(checkpoint, model, optimizer, schedule, average, state, begun_with)
        if progress:
            progress(metrics)
        if state["since"] >= settings.patience:
            break
    (out / "training.json").write_text(json.dumps({"settings": asdict(settings), "stories": len(stories), "best": state["best"]}, indent=1) + "\n")
    checkpoint.unlink(missing_ok=True)
    return metrics


class WeightAverage:
    """The exponential moving average of a model's trained weights. Steadier on few stories than the last step's weights."""

    def __init__(self, model, keep: float):
        self.keep, self.steps = keep, 0
        self.weights = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}

    @torch.no_grad()
    def update(self, model) -> None:
        self.steps += 1
        keep = min(self.keep, self.steps / (self.steps + 10))
        current = dict(model.named_parameters())
        torch._foreach_lerp_(list(self.weights.values()), [current[name].detach() for name in self.weights], 1 - keep)

    @contextmanager
    def used(self, model) -> Iterator[None]:
        """The average inside the block, the weights in training after it."""
        own = {n: p.data for n, p in model.named_parameters() if n in self.weights}
        try:
            for name, parameter in model.named_parameters():
                parameter.data = self.weights.get(name, parameter.data)
            yield
        finally:
            for name, parameter in model.named_parameters():
                parameter.data = own.get(name, parameter.data)


def _save_model(model, out: Path) -> None:
    """Write configuration and weights beside the old ones, then put them in their place: a kill leaves a whole model."""
    beside = out / "best.new"
    model.save_pretrained(beside)
    for file in beside.iterdir():
        file.replace(out / file.name)
    beside.rmdir()


def _keep_lines(path: Path, count: int) -> None:
    """Drop the lines of epochs that ended after the checkpoint was written; they are trained again."""
    if path.exists():
        path.write_text("".join(path.read_text(encoding="utf-8").splitlines(keepends=True)[:count]), encoding="utf-8")


def _seed(seed: int) -> None:
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def _new_model(encoder: Path, settings: TrainingSettings) -> StoryModel:
    config = json.loads((encoder / "config.json").read_text(encoding="utf-8"))
    if config.get("model_type") == "patient_stories":
        earlier = StoryModel.config_class.from_pretrained(encoder)
        earlier.dropout, earlier.hidden_dropout = settings.dropout, settings.hidden_dropout
        if (encoder / "model.safetensors").exists():
            return StoryModel.from_pretrained(encoder, config=earlier)
        return recover(encoder, earlier)
    return StoryModel.from_encoder(str(encoder), dropout=settings.dropout, hidden_dropout=settings.hidden_dropout)


def _optimizer(model: StoryModel, settings: TrainingSettings) -> torch.optim.Optimizer:
    if settings.freeze_embeddings:
        model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    body, new = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (body if name.startswith("encoder.") else new).append(parameter)
    return torch.optim.AdamW([{"params": body, "lr": settings.learning_rate}, {"params": new, "lr": settings.head_learning_rate}],
                             weight_decay=settings.weight_decay, fused=True)


def _rate(share: float, warmup: float) -> float:
    if share < warmup:
        return share / warmup
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (share - warmup) / (1 - warmup))))


def _epoch(model, data, optimizer, schedule, average: WeightAverage, settings: TrainingSettings, device: str, epoch: int) -> dict[str, float]:
    model.train()
    rng = random.Random(settings.seed * 1000 + epoch)
    sums: dict[str, float] = defaultdict(float)
    batches = story_batches(data, settings.batch_tokens, rng)
    for batch in batches:
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast(device_type=device.split(":")[0], dtype=torch.bfloat16):
            found = losses(model, batch, device, rng, settings)
        total = sum(found.values())
        total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        average.update(model)
        for name, value in found.items():
            sums[name] += float(value.detach())
    return {name: round(value / len(batches), 4) for name, value in sums.items()}


def _save_checkpoint(path: Path, model, optimizer, schedule, average: WeightAverage, state: dict, begun_with: dict) -> None:
    temporary = path.with_suffix(".new")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "average": average.weights,
                "steps": average.steps, "state": state, "begun_with": begun_with}, temporary)
    temporary.replace(path)


def _load_checkpoint(path: Path, model, optimizer, schedule, average: WeightAverage, begun_with: dict) -> dict:
    saved = torch.load(path, weights_only=True, map_location="cpu")  # each part goes to the device on which it is used now
    before = saved.get("begun_with", {})
    differing = [name for name, value in begun_with.items() if before.get(name) != value]
    if differing:
        raise UsageError(f"the training in {path.parent.name!r} was begun otherwise ({', '.join(differing)}): resume it as it was begun, or start anew")
    model.load_state_dict(saved["model"])
    optimizer.load_state_dict(saved["optimizer"])
    schedule.load_state_dict(saved["schedule"])
    average.steps = saved["steps"]
    for name, weights in saved["average"].items():
        average.weights[name].copy_(weights)
    return saved["state"]


def split(stories: Iterable[Story]) -> tuple[list[Story], list[Story]]:
    """(train, dev) by `metadata.split`, its test stories left out; of stories without one every tenth, by id, is held out."""
    listed = sorted(stories, key=lambda s: s.id)
    by_name = {name: [s for s in listed if s.metadata.get("split") == name] for name in ("train", "dev")}
    others = [s for s in listed if s.metadata.get("split") is None]
    return by_name["train"] + [s for i, s in enumerate(others) if i % 10 != 9], by_name["dev"] + others[9::10]
