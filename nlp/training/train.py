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
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F

from ...corpus.story import Story
from ...errors import UsageError
from ..heads import BIO, LINK_SIZE, MULTI, heads, story_heads
from ..ledger_head import statuses
from ..linking import NO_LINK, REVIEWED
from ..windows import collate, tokenizer
from .data import IGNORE, Example, Ledger, examples
from .modeling import StoryModel

WEIGHTS = {"treatment": 1.5, "symptom": 2.0, "outcome": 1.0, "label": 0.4, "attribute": 0.3, "story": 0.15, "link": 0.3, "ledger": 0.5}


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """`batch_tokens` bounds a batch's padded subwords. `lexicon_dropout` is the share of stories seen without lexicon hints,
    `word_dropout` that of subwords seen as [MASK]. `average` is how much of the running mean of the weights each step keeps;
    that mean is what is evaluated and written."""

    epochs: int = 14
    learning_rate: float = 2e-4
    head_learning_rate: float = 2e-3
    batch_tokens: int = 1536
    warmup: float = 0.08
    weight_decay: float = 0.01
    dropout: float = 0.1
    lexicon_dropout: float = 0.15
    word_dropout: float = 0.08
    average: float = 0.99
    freeze_embeddings: bool = True
    patience: int = 5
    seed: int = 1
    mask_id: int = 103  # taken from the encoder's tokenizer when training begins
    special_ids: tuple[int, ...] = (0, 101, 102)


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
    held_out = examples(dev, out)
    optimizer = _optimizer(model, settings)
    average = WeightAverage(model, settings.average)
    steps = settings.epochs * max(1, len(_story_batches(data, settings.batch_tokens, random.Random(0))))
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
        losses = _epoch(model, data, optimizer, schedule, average, settings, device, epoch)
        with average.used(model):
            metrics = {"epoch": epoch + 1, "loss": losses, **evaluate_heads(model, held_out, device), "seconds": round(time.monotonic() - begun, 1)}
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
        for name, parameter in model.named_parameters():
            if name in self.weights:
                self.weights[name].lerp_(parameter, 1 - keep)

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
        return StoryModel.from_pretrained(encoder)
    return StoryModel.from_encoder(str(encoder), dropout=settings.dropout)


def _optimizer(model: StoryModel, settings: TrainingSettings) -> torch.optim.Optimizer:
    if settings.freeze_embeddings:
        model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    body, new = [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (body if name.startswith("encoder.") else new).append(parameter)
    return torch.optim.AdamW([{"params": body, "lr": settings.learning_rate}, {"params": new, "lr": settings.head_learning_rate}],
                             weight_decay=settings.weight_decay)


def _rate(share: float, warmup: float) -> float:
    if share < warmup:
        return share / warmup
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (share - warmup) / (1 - warmup))))


def _story_batches(data: Sequence[Example], tokens: int, rng: random.Random) -> list[list[Example]]:
    """Whole stories of like window length together, up to `tokens` padded subwords, in random order; those without windows left out."""
    order = sorted((e for e in data if e.windows), key=lambda e: (max(len(w) for w in e.windows) // 48, rng.random()))
    out: list[list[Example]] = []
    batch: list[Example] = []
    longest = count = 0
    for example in order:
        length = max(len(w) for w in example.windows)
        if batch and max(longest, length) * (count + len(example.windows)) > tokens:
            out.append(batch)
            batch, longest, count = [], 0, 0
        batch.append(example)
        longest, count = max(longest, length), count + len(example.windows)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def _epoch(model, data, optimizer, schedule, average: WeightAverage, settings: TrainingSettings, device: str, epoch: int) -> dict[str, float]:
    model.train()
    rng = random.Random(settings.seed * 1000 + epoch)
    sums: dict[str, float] = defaultdict(float)
    batches = _story_batches(data, settings.batch_tokens, rng)
    for batch in batches:
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast(device_type=device.split(":")[0], dtype=torch.bfloat16):
            losses = _losses(model, batch, device, rng, settings)
        total = sum(losses.values())
        total.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        average.update(model)
        for name, value in losses.items():
            sums[name] += float(value.detach())
    return {name: round(value / len(batches), 4) for name, value in sums.items()}


def _inputs(batch: Sequence[Example], device: str, rng: random.Random | None = None, settings: TrainingSettings | None = None) -> dict[str, torch.Tensor]:
    """The batch's windows as tensors; with `rng`, some words and lexicon hints are hidden."""
    arrays = collate([w for e in batch for w in e.windows])
    tensors = {k: torch.from_numpy(v).to(device) for k, v in arrays.items()}
    if rng is not None:
        row = 0
        for example in batch:
            if rng.random() < settings.lexicon_dropout:
                tensors["lexicon_treatment"][row:row + len(example.windows)] = 0
                tensors["lexicon_symptom"][row:row + len(example.windows)] = 0
            row += len(example.windows)
        hidden = torch.rand(tensors["input_ids"].shape, device=device) < settings.word_dropout
        for special in settings.special_ids:
            hidden &= tensors["input_ids"] != special
        tensors["input_ids"] = tensors["input_ids"].masked_fill(hidden, settings.mask_id)
    return tensors


def _targets(batch: Sequence[Example], name: str, shape: torch.Size, device: str) -> torch.Tensor:
    out = np.full((shape[0], shape[1]), IGNORE, np.int64)
    for row, target in enumerate(t for e in batch for t in e.targets):
        out[row, :len(target[name])] = target[name]
    return torch.from_numpy(out).to(device)


def _bits(values: torch.Tensor, size: int) -> torch.Tensor:
    """(n,) bit fields as (n, size) zeros and ones."""
    return ((values[:, None] >> torch.arange(size, device=values.device)) & 1).float()


def _losses(model, batch: Sequence[Example], device: str, rng: random.Random, settings: TrainingSettings) -> dict[str, torch.Tensor]:
    tokens, links, story, ledger = (t.float() for t in model(**_inputs(batch, device, rng, settings)))
    losses: dict[str, torch.Tensor] = defaultdict(lambda: torch.zeros((), device=device))
    for name, head in heads().items():
        target = _targets(batch, name, tokens.shape, device)
        kind = name if head.labels == BIO else "label" if name.endswith(".label") else "attribute"
        asked = target != IGNORE
        if asked.any():
            logits = tokens[..., head.slice][asked]
            if name == MULTI:
                loss = F.binary_cross_entropy_with_logits(logits, _bits(target[asked], len(head.labels)), reduction="none").sum(dim=-1).mean()
            else:
                loss = F.cross_entropy(logits, target[asked])
            losses[kind] = losses[kind] + WEIGHTS[kind] * loss
    for example, rows in _rows_of(batch, story):
        losses["story"] = losses["story"] + WEIGHTS["story"] * story_loss(rows, example, device) / len(batch)
    link, count = torch.zeros((), device=device), 0
    for example, rows in _rows_of(batch, links):
        if example.links is not None:
            target = torch.from_numpy(example.links.targets).to(device)
            link = link + F.binary_cross_entropy_with_logits(link_logits(model, rows, example), target, reduction="none").sum()
            count += example.links.outcomes
    if count:
        losses["link"] = WEIGHTS["link"] * link / count
    found = [(ledger_logits(model, rows, example), example.ledger) for example, rows in _rows_of(batch, ledger) if example.ledger]
    if found:
        losses["ledger"] = WEIGHTS["ledger"] * ledger_loss(torch.cat([f[0] for f in found]), [f[1] for f in found], device)
    return losses


def _rows_of(batch: Sequence[Example], values: torch.Tensor) -> Iterator[tuple[Example, torch.Tensor]]:
    """Each story with its windows' rows of `values`."""
    row = 0
    for example in batch:
        yield example, values[row:row + len(example.windows)]
        row += len(example.windows)


def ledger_logits(model, vectors: torch.Tensor, example: Example) -> torch.Tensor:
    """Logits (treatments, statuses + outcomes) of a story; `vectors` are its ledger vectors (windows, length, size)."""
    rows = example.ledger
    found = vectors[torch.from_numpy(rows.rows), torch.from_numpy(rows.columns)]
    owner, places, seen_from = (torch.from_numpy(a).to(vectors.device) for a in (rows.owner, rows.places, rows.buckets))
    return model.ledger_logits(found, seen_from, owner, places, rows.reviewed)


def ledger_loss(logits: torch.Tensor, wanted: Sequence[Ledger], device: str) -> torch.Tensor:
    """Cross-entropy of status and outcome, the mean over the treatments of several stories."""
    size = len(statuses())
    loss = torch.zeros((), device=device)
    for part, name in ((logits[:, :size], "status"), (logits[:, size:], "outcome")):
        target = torch.from_numpy(np.concatenate([getattr(w, name) for w in wanted])).to(device)
        if (target != IGNORE).any():
            loss = loss + F.cross_entropy(part, target, ignore_index=IGNORE)
    return loss


def pooled_story(story: torch.Tensor) -> dict[str, torch.Tensor]:
    """Logits of each story head, pooled over the windows of one story (windows, story outputs)."""
    out = {}
    first_weight = max(h.end for h in story_heads().values())
    for number, (name, head) in enumerate(story_heads().items()):
        weights = torch.softmax(story[:, first_weight + number], dim=0)
        out[name] = (weights[:, None] * story[:, head.slice]).sum(dim=0)
    return out


def story_loss(story: torch.Tensor, example: Example, device: str) -> torch.Tensor:
    loss = torch.zeros((), device=device)
    if len(story):
        for name, logits in pooled_story(story).items():
            if example.story[name] != IGNORE:
                loss = loss + F.cross_entropy(logits[None], torch.tensor([example.story[name]], device=device))
    return loss


def link_logits(model, links: torch.Tensor, example: Example) -> torch.Tensor:
    """Logits (outcomes, concepts + 2) of a story; `links` are its link vectors (windows, length, 2 x LINK_SIZE)."""
    pairs, device = example.links, links.device
    vectors = links[torch.from_numpy(pairs.rows).to(device), torch.from_numpy(pairs.columns).to(device)]
    span = torch.from_numpy(pairs.span).to(device)
    total = int(pairs.span.max()) + 1
    means = torch.zeros(total, vectors.shape[1], device=device).index_add_(0, span, vectors)
    means = means / torch.bincount(span, minlength=total).clamp(min=1)[:, None]
    queries, keys = means[:pairs.outcomes, :LINK_SIZE], means[pairs.outcomes:, LINK_SIZE:]
    bucket = torch.from_numpy(pairs.bucket).to(device)
    scale = LINK_SIZE ** -0.5
    nothing = torch.full((pairs.outcomes, 1), NO_LINK, device=device)
    columns = []
    if keys.shape[0]:
        scores = queries @ keys.T * scale + model.link_bias[bucket.clamp(min=0)]
        scores = torch.where(bucket >= 0, scores, nothing)
        concept = torch.from_numpy(pairs.concept).to(device)
        columns = [scores[:, concept == c].amax(dim=1, keepdim=True) for c in range(int(concept.max()) + 1)]
    reviewed = (queries @ model.link_reviewed * scale + model.link_bias[REVIEWED])[:, None] if example.reviewed else nothing
    return torch.cat([*columns, reviewed, (queries @ model.link_overall * scale)[:, None]], dim=1)


@torch.no_grad()
def evaluate_heads(model, data: Sequence[Example], device: str) -> dict[str, Any]:
    """Accuracy or F1 of each head on held-out stories, and their mean as `score`.

    BIO heads, the outcome's labels and links: F1 over what is there. The ledger's heads: accuracy over treatments. Other heads:
    accuracy over subwords in gold spans. A head of which `data` holds nothing has no figure.
    """
    model.eval()
    right: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for batch in _story_batches(data, 16384, random.Random(0)):
        tokens, links, story, ledger = (t.float() for t in model(**_inputs(batch, device)))
        for name, head in heads().items():
            target = _targets(batch, name, tokens.shape, device)
            asked = target != IGNORE
            logits, target = tokens[..., head.slice][asked], target[asked]
            if name == MULTI:
                guess, wanted = logits > 0, _bits(target, len(head.labels)) > 0
            elif head.labels == BIO:
                guess, wanted = logits.argmax(dim=-1), target
            else:
                right[name][0] += int((logits.argmax(dim=-1) == target).sum())
                right[name][1] += len(target)
                continue
            right[name][0] += int(((guess == wanted) & (wanted > 0)).sum())
            right[name][1] += int((guess > 0).sum())
            right[name][2] += int((wanted > 0).sum())
        row = 0
        for example in batch:
            rows = slice(row, row + len(example.windows))
            row = rows.stop
            for name, logits in pooled_story(story[rows]).items():
                if example.story[name] != IGNORE:
                    right[name][0] += int(logits.argmax()) == example.story[name]
                    right[name][1] += 1
            if example.links is not None:
                guess = link_logits(model, links[rows], example).cpu().numpy() > 0
                wanted = example.links.targets > 0
                right["link"][0] += int((guess & wanted).sum())
                right["link"][1] += int(guess.sum())
                right["link"][2] += int(wanted.sum())
            if example.ledger is not None:
                logits, size = ledger_logits(model, ledger[rows], example).cpu().numpy(), len(statuses())
                for name, guess, wanted in (("ledger.status", logits[:, :size], example.ledger.status), ("ledger.outcome", logits[:, size:], example.ledger.outcome)):
                    right[name][0] += int((guess.argmax(axis=1) == wanted)[wanted != IGNORE].sum())
                    right[name][1] += int((wanted != IGNORE).sum())
    figures = {k: round(2 * r / max(a + b, 1) if b else r / max(a, 1), 4) for k, (r, a, b) in right.items()}
    return {"score": round(sum(figures.values()) / max(len(figures), 1), 5), "dev": figures}


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
