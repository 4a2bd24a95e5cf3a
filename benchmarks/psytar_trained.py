"""PsyTAR with training on its train part: what the encoder can learn from it. A research figure; no weights are kept.

    python benchmarks/psytar_trained.py SHARED ENCODER [--seeds 3] [--epochs 8] [--alone] [--device cpu]

ENCODER is a model folder of `patient-stories train` (with model.safetensors) or a plain BERT checkpoint. A review is encoded as a
whole, a sentence is the mean and the maximum of its subwords' vectors and gets six independent labels (ADR, WD, EF, INF, SSI, DI).
Sentences that are not found in the review's form again are encoded alone. The weights that are measured are the running mean over
training steps. With `--alone` each sentence is encoded by itself and is the mean of its subwords: plain fine-tuning, to compare with
on the same parts of the data. After the seeds one by one comes their mean: of the probabilities that each gives. Figures are on the data's dev part (no review in two parts), with a 95 % bootstrap interval over reviews; each
label's threshold is chosen on every eighth review of its train part, which is held out for that. Needs SHARED/data/psytar and torch.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from psytar import LABELS, f1, reviews, story_of


@dataclass
class Item:
    """A text with the sentences in it: their subwords as (window, subword) and their labels."""

    review: str
    windows: list
    places: list[list[tuple[int, int]]]
    labels: np.ndarray  # (sentences, labels)


def items(shared: Path, split: str, cut, alone: bool = False) -> list[Item]:
    from patient_stories import Story

    out = []
    for key, review in reviews(shared / "data" / "psytar", split).items():
        story, spans = story_of(key, review)
        found = [(s, span) for s, span in zip(review["sentences"], spans, strict=True) if span]
        if not alone:
            out.append(_item(key, story, [span for _, span in found], [s for s, _ in found], cut))
        for sentence, span in zip(review["sentences"], spans, strict=True):
            if span is None or alone:
                by_itself = Story(key, sentence["text"], {} if alone else story.metadata)
                out.append(_item(key, by_itself, [(0, len(sentence["text"]))], [sentence], cut))
    return [item for item in out if item.places]


def _item(key: str, story, spans: list, sentences: list, cut) -> Item:
    from patient_stories.nlp.reading import read
    from patient_stories.nlp.windows import windows

    made = windows(read(story.text), story.metadata, cut)
    places = []
    for start, end in spans:
        here = []
        for w, window in enumerate(made):
            first, last = window.core
            offsets = window.offsets[first:last]
            here += [(w, first + int(t)) for t in np.nonzero((offsets[:, 1] > start) & (offsets[:, 0] < end))[0]]
        places.append(here)
    kept = [n for n, p in enumerate(places) if p]
    labels = np.asarray([[label in sentences[n]["labels"] for label in LABELS] for n in kept], np.float32).reshape(len(kept), len(LABELS))
    return Item(key, made, [places[n] for n in kept], labels)


def run(
    train: list[Item], held: list[Item], measured: list[Item], encoder: Path, seed: int, epochs: int, device: str, alone: bool,
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Probabilities (sentences, labels) of each item of `held` and of `measured`, after training on `train`."""
    import torch
    from torch import nn

    from patient_stories.nlp.modeling import StoryModel, StoryModelConfig
    from patient_stories.nlp.training.train import WeightAverage
    from patient_stories.nlp.windows import collate

    torch.manual_seed(seed)
    rng = random.Random(seed)
    # Asked, not tried: `from_pretrained` raises no error on a plain BERT of base size, and leaves its weights random.
    ours = json.loads((encoder / "config.json").read_text(encoding="utf-8")).get("model_type") == StoryModelConfig.model_type
    model = StoryModel.from_pretrained(encoder) if ours else StoryModel.from_encoder(str(encoder))
    model.to(device).encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    head = nn.Sequential(nn.Dropout(0.2), nn.Linear((1 if alone else 2) * model.config.encoder["hidden_size"], len(LABELS))).to(device)

    def logits(batch: list[Item]) -> torch.Tensor:
        inputs = {k: torch.from_numpy(v).to(device) for k, v in collate([w for item in batch for w in item.windows]).items()}
        words = model.encoder.embeddings.word_embeddings(inputs["input_ids"]) + model.kinds(inputs["kinds"])
        words = words + model.lexicon_treatment(inputs["lexicon_treatment"]) + model.lexicon_symptom(inputs["lexicon_symptom"])
        hidden = model.encoder(inputs_embeds=words, attention_mask=inputs["attention_mask"])[0].float()
        pooled, row = [], 0
        for item in batch:
            for places in item.places:
                where = np.asarray(places)
                vectors = hidden[row + where[:, 0], where[:, 1]]
                pooled.append(vectors.mean(dim=0) if alone else torch.cat([vectors.mean(dim=0), vectors.amax(dim=0)]))
            row += len(item.windows)
        return head(torch.stack(pooled))

    def batches(data: list[Item]) -> list[list[Item]]:
        order = sorted(data, key=lambda i: (max(len(w) for w in i.windows) // 24, rng.random()))
        out = [[]]
        for item in order:
            if out[-1] and sum(len(w) for i in out[-1] for w in i.windows) > 1200:
                out.append([])
            out[-1].append(item)
        rng.shuffle(out)
        return out

    @torch.no_grad()
    def probabilities(data: list[Item]) -> list[np.ndarray]:
        model.eval(), head.eval()
        return [torch.sigmoid(logits([item])).float().cpu().numpy() for item in data]

    groups = [{"params": [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad], "lr": 1e-4},
              {"params": [*head.parameters(), *model.kinds.parameters()], "lr": 1e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = epochs * len(batches(train))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (0.1 * steps), max(0.0, 1 - s / steps)))
    trained = nn.ModuleList([model, head])
    average = WeightAverage(trained, 0.985)
    for _ in range(epochs):
        model.train(), head.train()
        for batch in batches(train):
            optimizer.zero_grad(set_to_none=True)
            with torch.autocast(device_type=device.split(":")[0], dtype=torch.bfloat16):
                found = logits(batch)
            target = torch.from_numpy(np.concatenate([item.labels for item in batch])).to(device)
            nn.functional.binary_cross_entropy_with_logits(found.float(), target).backward()
            torch.nn.utils.clip_grad_norm_([p for g in groups for p in g["params"]], 1.0)
            optimizer.step()
            schedule.step()
            average.update(trained)
    with average.used(trained):
        return probabilities(held), probabilities(measured)


def labelled(held: list[Item], on_held: list[np.ndarray], measured: list[Item], on_measured: list[np.ndarray]) -> list[tuple[str, set, set]]:
    """(review, its labels, labels found) for each sentence of `measured`, with thresholds that are best on `held`."""
    wanted, given = np.concatenate([item.labels for item in held]) > 0, np.concatenate(on_held)
    thresholds = [max(np.arange(0.1, 0.9, 0.02), key=lambda t, n=n: _f1(given[:, n] >= t, wanted[:, n])) for n in range(len(LABELS))]
    out = []
    for item, found in zip(measured, on_measured, strict=True):
        for row, labels in zip(found, item.labels, strict=True):
            guess = {a for a, x, t in zip(LABELS, row, thresholds, strict=True) if x >= t}
            out.append((item.review, {a for a, x in zip(LABELS, labels, strict=True) if x}, guess))
    return out


def report(name: str, found: list[tuple[str, set, set]]) -> None:
    rows = [(gold, guess) for _, gold, guess in found]
    per = {label: f1(rows, [label]) for label in LABELS}
    by_review: dict[str, list] = {}
    for key, gold, guess in found:
        by_review.setdefault(key, []).append((gold, guess))
    rng, keys = random.Random(0), list(by_review)
    drawn = sorted(f1([row for k in rng.choices(keys, k=len(keys)) for row in by_review[k]], LABELS) for _ in range(300))
    print(f"{name}: micro-F1 {f1(rows, LABELS):.3f} (95 % {drawn[7]:.3f}-{drawn[-8]:.3f}), macro-F1 {sum(per.values()) / len(per):.3f};",
          " ".join(f"{k} {v:.2f}" for k, v in per.items()), flush=True)


def _f1(guess: np.ndarray, wanted: np.ndarray) -> float:
    return 2 * float((guess & wanted).sum()) / max(float(guess.sum() + wanted.sum()), 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--device", default="cpu")
    options = parser.parse_args()
    from patient_stories.nlp.windows import tokenizer

    cut = tokenizer(options.encoder)
    learn, measured = (items(options.shared, part, cut, options.alone) for part in ("train", "dev"))
    eighth = set(sorted({item.review for item in learn})[::8])
    train, held = [i for i in learn if i.review not in eighth], [i for i in learn if i.review in eighth]
    print(*(f"{name}: {sum(len(i.places) for i in part)} sentences of {len({i.review for i in part})} reviews" for name, part in
            (("train", train), ("thresholds", held), ("figures", measured))), sep="; ")
    every = []
    for seed in range(1, options.seeds + 1):
        every.append(run(train, held, measured, options.encoder, seed, options.epochs, options.device, options.alone))
        report(f"seed {seed}", labelled(held, every[-1][0], measured, every[-1][1]))
    if len(every) > 1:
        on_held, on_measured = ([np.mean(together, axis=0) for together in zip(*part, strict=True)] for part in zip(*every, strict=True))
        report(f"mean of {len(every)} seeds", labelled(held, on_held, measured, on_measured))


if __name__ == "__main__":
    main()
