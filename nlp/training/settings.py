"""What a training can be told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrainingSettings:
    """`batch_tokens` bounds a batch's padded subwords. `lexicon_dropout` is the share of stories seen without lexicon hints,
    `word_dropout` that of subwords seen as [MASK]. `average` is how much of the running mean of the weights each step keeps;
    that mean is what is evaluated and written. `hidden_dropout` is the encoder's own. `typos` is the share of stories seen as they might
    have been typed on a phone (`typos.py`)."""

    epochs: int = 14
    learning_rate: float = 2e-4
    head_learning_rate: float = 2e-3
    batch_tokens: int = 1536
    warmup: float = 0.08
    weight_decay: float = 0.01
    dropout: float = 0.1
    hidden_dropout: float = 0.1
    lexicon_dropout: float = 0.15
    word_dropout: float = 0.08
    typos: float = 0.3
    average: float = 0.99
    freeze_embeddings: bool = True
    patience: int = 5
    seed: int = 1
    mask_id: int = 103  # taken from the encoder's tokenizer when training begins
    special_ids: tuple[int, ...] = (0, 101, 102)
