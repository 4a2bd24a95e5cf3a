"""What the transformer predicts, as data: every head with its labels, and where each lies in the output vectors.

One forward pass gives each subword one vector of logits; `heads()` says which slice belongs to which head. A layer has a
BIO head that finds its spans whatever their label, and a label head; an outcome's label head gives each label a
probability of its own, since one clause may carry several. Labels and attributes are read off the subwords of a span, so
that the graph has no span in it and the runtime needs no torch.
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


BIO = ("O", "B", "I")
EFFECTS = ("benefit", "partial", "no_benefit", "worsening")  # a clause gives one verdict on the effect
MULTI = "outcome.label"  # the head whose labels don't exclude one another


@cache
def heads() -> dict[str, Head]:
    """Token heads by name, in the order of the output vector."""
    scheme = load_scheme()
    sizes: list[tuple[str, tuple[str, ...]]] = []
    for layer in scheme.layers.values():
        sizes += [(layer.name, BIO), (f"{layer.name}.label", tuple(layer.labels))]
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
