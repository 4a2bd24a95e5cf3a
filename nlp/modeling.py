"""The network as a `transformers` model: a BERT-family encoder, features of structure and lexicon, and linear heads."""

from __future__ import annotations

from functools import partial

import torch
from torch import nn
from transformers import AutoConfig, AutoModel, PretrainedConfig, PreTrainedModel

from . import ledger_head
from .heads import KINDS, LINK_SIZE, lexicon_size, story_size, token_size
from .ledger_head import HEADS, HIDDEN, KEY, KEYS, MENTION, MENTIONS, QUERIES, VALUE, VALUES

_gelu = partial(nn.functional.gelu, approximate="tanh")


class StoryModelConfig(PretrainedConfig):
    model_type = "patient_stories"

    def __init__(self, encoder: dict | None = None, dropout: float = 0.1, hidden_dropout: float = 0.0, **rest) -> None:
        super().__init__(**rest)
        self.encoder = encoder or {"model_type": "bert"}
        self.dropout = dropout
        self.hidden_dropout = hidden_dropout


class StoryModel(PreTrainedModel):
    """Inputs (batch, length) int64: `input_ids`, `attention_mask`, `kinds`, `lexicon_treatment`, `lexicon_symptom`; `position` (batch, 1).

    Outputs: `tokens` (batch, length, token_size), `links` (batch, length, 2 x LINK_SIZE; query then key), `story`
    (batch, story_size + number of story heads; logits, then a weight for each head's pooling over windows), `ledger` (batch,
    length, ledger_head.SIZE).
    """

    config_class = StoryModelConfig
    base_model_prefix = "encoder"

    def __init__(self, config: StoryModelConfig) -> None:
        super().__init__(config)
        # Dropout of attention costs a CPU half its speed (no fused attention); the hints' and words' dropout of the training
        # loop and the one of hidden states regularise instead.
        settings = {**config.encoder, "attention_probs_dropout_prob": 0.0, "hidden_dropout_prob": config.hidden_dropout}
        encoder_config = AutoConfig.for_model(settings.pop("model_type"), **settings)
        self.encoder = AutoModel.from_config(encoder_config, add_pooling_layer=False)
        size = encoder_config.hidden_size
        self.kinds = nn.Embedding(2 * len(KINDS), size)
        self.lexicon_treatment = nn.Embedding(lexicon_size("treatment"), size)
        self.lexicon_symptom = nn.Embedding(lexicon_size("symptom"), size)
        self.dropout = nn.Dropout(config.dropout)
        self.tokens = nn.Linear(size, token_size())
        self.links = nn.Linear(size, 2 * LINK_SIZE)
        self.story = nn.Linear(size + 1, story_size() + 2)
        self.link_overall = nn.Parameter(torch.zeros(LINK_SIZE))
        self.link_reviewed = nn.Parameter(torch.zeros(LINK_SIZE))
        self.link_bias = nn.Parameter(torch.zeros(8))  # by distance, see `linking.py`
        self.ledger = nn.Linear(size, ledger_head.SIZE)
        self.ledger_bias = nn.Parameter(torch.zeros(HEADS, ledger_head.BUCKETS))
        self.ledger_unnamed = nn.Parameter(torch.zeros(HEADS * KEY))
        self.ledger_reviewed = nn.Parameter(torch.zeros(MENTION))
        self.ledger_hidden = nn.Linear(MENTION + HEADS * VALUE, HIDDEN)
        self.ledger_out = nn.Linear(HIDDEN, len(ledger_head.statuses()) + len(ledger_head.outcomes()))
        self.post_init()

    def _init_weights(self, module: nn.Module) -> None:
        if module in (self.kinds, self.lexicon_treatment, self.lexicon_symptom):
            nn.init.normal_(module.weight, std=0.01)
        elif isinstance(module, nn.Linear):
            nn.init.normal_(module.weight, std=0.02)
            nn.init.zeros_(module.bias)
        elif module is self:  # an earlier model folder that lacks some of these would leave them whatever stood in memory
            for parameter in self.parameters(recurse=False):
                nn.init.zeros_(parameter)

    @classmethod
    def from_encoder(cls, path: str, **settings) -> StoryModel:
        """A new model over a pretrained encoder of the BERT family, by local path or hub name."""
        pretrained = AutoModel.from_pretrained(path, add_pooling_layer=False, local_files_only=True)
        model = cls(StoryModelConfig(encoder=pretrained.config.to_dict(), **settings))
        model.encoder.load_state_dict(pretrained.state_dict())
        return model

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, kinds: torch.Tensor, lexicon_treatment: torch.Tensor,
        lexicon_symptom: torch.Tensor, position: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        words = self.encoder.embeddings.word_embeddings(input_ids)
        words = words + self.kinds(kinds) + self.lexicon_treatment(lexicon_treatment) + self.lexicon_symptom(lexicon_symptom)
        hidden = self.encoder(inputs_embeds=words, attention_mask=attention_mask)[0]
        hidden = self.dropout(hidden)
        story = self.story(torch.cat([hidden[:, 0], position], dim=-1))
        return self.tokens(hidden), self.links(hidden), story, self.ledger(hidden)

    def ledger_logits(self, vectors: torch.Tensor, buckets: torch.Tensor, owner: torch.Tensor, places: torch.Tensor, reviewed: int) -> torch.Tensor:
        """Logits (treatments, statuses + outcomes) of a story's treatments; `ledger_head.LedgerHead` is the same in NumPy.

        `vectors` (length, ledger_head.SIZE) are the story's subwords; `places` those inside mentions and `owner` the number of
        the treatment that each of them names; `buckets` (treatments, length); `reviewed` the reviewed treatment's number or -1.
        """
        concepts, length = buckets.shape
        count = torch.zeros(concepts, device=vectors.device).index_add_(0, owner, torch.ones(len(owner), device=vectors.device))[:, None]
        mean = torch.zeros(concepts, ledger_head.SIZE, device=vectors.device).index_add_(0, owner, vectors[places]) / count.clamp(min=1)
        queries = torch.where(count > 0, mean[:, QUERIES], self.ledger_unnamed)
        own = mean[:, MENTIONS]
        if reviewed >= 0:
            own = own + self.ledger_reviewed * (torch.arange(concepts, device=vectors.device) == reviewed)[:, None]
        scores = torch.einsum("chk,thk->hct", queries.view(concepts, HEADS, KEY), vectors[:, KEYS].reshape(length, HEADS, KEY)) * KEY ** -0.5
        weights = (scores + self.ledger_bias[:, buckets]).softmax(dim=-1)
        seen = torch.einsum("hct,thv->chv", weights, vectors[:, VALUES].reshape(length, HEADS, VALUE)).reshape(concepts, -1)
        return self.ledger_out(self.dropout(_gelu(self.ledger_hidden(_gelu(torch.cat([own, seen], dim=1))))))
