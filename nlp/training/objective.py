"""What the network learns and how well: the loss of each kind of head, and figures on held-out stories."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F

from ..heads import BIO, LINK_SIZE, MULTI, heads, story_heads
from ..ledger_head import statuses
from ..linking import NO_LINK, REVIEWED
from ..windows import collate
from .data import IGNORE, Example, Ledger, story_batches
from .settings import TrainingSettings

WEIGHTS = {"treatment": 1.5, "symptom": 2.0, "outcome": 1.0, "label": 0.4, "attribute": 0.3, "story": 0.15, "link": 0.3, "ledger": 0.5}


def inputs(batch: Sequence[Example], device: str, rng: random.Random | None = None, settings: TrainingSettings | None = None) -> dict[str, torch.Tensor]:
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


def losses(model, batch: Sequence[Example], device: str, rng: random.Random, settings: TrainingSettings) -> dict[str, torch.Tensor]:
    tokens, links, story, ledger = (t.float() for t in model(**inputs(batch, device, rng, settings)))
    parts: dict[str, torch.Tensor] = defaultdict(lambda: torch.zeros((), device=device))
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
            parts[kind] = parts[kind] + WEIGHTS[kind] * loss
    for example, rows in _rows_of(batch, story):
        parts["story"] = parts["story"] + WEIGHTS["story"] * story_loss(rows, example, device) / len(batch)
    link, count = torch.zeros((), device=device), 0
    for example, rows in _rows_of(batch, links):
        if example.links is not None:
            target = torch.from_numpy(example.links.targets).to(device)
            link = link + F.binary_cross_entropy_with_logits(link_logits(model, rows, example), target, reduction="none").sum()
            count += example.links.outcomes
    if count:
        parts["link"] = WEIGHTS["link"] * link / count
    found = [(ledger_logits(model, rows, example), example.ledger) for example, rows in _rows_of(batch, ledger) if example.ledger]
    if found:
        parts["ledger"] = WEIGHTS["ledger"] * ledger_loss(torch.cat([f[0] for f in found]), [f[1] for f in found], device)
    return parts


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
    for batch in story_batches(data, 16384, random.Random(0)):
        tokens, links, story, ledger = (t.float() for t in model(**inputs(batch, device)))
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
