"""What the transformer predicts, as data: every head with its labels, and where each lies in the output vectors.

One forward pass gives each subword one vector of logits; `HEADS` says which slice belongs to which head. Span heads are BIO
tags; an outcome label has its own BIO tagger, since one clause may carry several. Attribute heads are read off the
subwords of a span, so that the graph has no span in it and the runtime needs no torch.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..annotations.scheme import load_scheme

KINDS = ("prefix", "paragraph", "heading", "list_item", "question", "field_side", "field_reason", "field_comment")
LINK_SIZE = 64
MAX_LENGTH = 352  # subwords of a window: prefix, context before, core, context after
CORE_LENGTH = 256


@dataclass(frozen=True, slots=True)
class Head:
    name: str
    start: int
    end: int
    labels: tuple[str, ...]

    @property
    def slice(self) -> slice:
        return slice(self.start, self.end)


def _bio(labels: tuple[str, ...]) -> tuple[str, ...]:
    return ("O", *(f"{prefix}-{label}" for label in labels for prefix in "BI"))


@cache
def heads() -> dict[str, Head]:
    """Token heads by name, in the order of the output vector."""
    scheme = load_scheme()
    sizes: list[tuple[str, tuple[str, ...]]] = [
        ("treatment", _bio(tuple(scheme.layers["treatment"].labels))),
        ("symptom", _bio(tuple(scheme.layers["symptom"].labels))),
    ]
    sizes += [(f"outcome.{label}", ("O", "B", "I")) for label in scheme.layers["outcome"].labels]
    for layer in scheme.layers.values():
        sizes += [(f"{layer.name}.{a.name}", a.values) for a in layer.attributes.values()]
    out, at = {}, 0
    for name, labels in sizes:
        out[name] = Head(name, at, at + len(labels), labels)
        at += len(labels)
    return out


@cache
def story_heads() -> dict[str, Head]:
    """Heads read off a window's first vector and pooled over the story."""
    scheme = load_scheme()
    out, at = {}, 0
    for name, labels in (("narrator", scheme.narrators), ("overall_outcome", scheme.overall_outcomes)):
        out[name] = Head(name, at, at + len(labels), labels)
        at += len(labels)
    return out


def token_size() -> int:
    return max(head.end for head in heads().values())


def story_size() -> int:
    return max(head.end for head in story_heads().values())


def lexicon_size(layer: str) -> int:
    """Ids of the lexicon feature: 0 nothing, then two a label (sure, weak)."""
    return 1 + 2 * len(load_scheme().layers[layer].labels)
