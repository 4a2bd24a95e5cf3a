"""Agreeing: the spans of several coders side by side, what they differ in, and the span that comes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ...corpus.story import Annotation
from ..matching import match_spans, normalise_name
from .state import SPAN_FIELDS, State, record_of

SAME, DIFFERS, MISSING = "same", "differs", "missing"
CHOICES = ("agree", "choose", "merge", "none", "open")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Spans that stand for one thing, at most one a coder. `differs` names the fields that the coders give differently."""

    id: str
    members: Mapping[str, Annotation]
    status: str
    differs: tuple[str, ...]

    @property
    def start(self) -> int:
        return min(span.start for span in self.members.values())

    @property
    def end(self) -> int:
        return max(span.end for span in self.members.values())

    def record(self) -> dict[str, Any]:
        """The members as the journal keeps them."""
        return {coder: record_of(span) for coder, span in self.members.items()}


def clusters(work: Mapping[str, Sequence[Annotation]]) -> list[Cluster]:
    """The spans of all coders grouped by what they stand for, in the order of the text.

    Coder after coder is matched with the groups so far, layer by layer, best overlap first.
    """
    groups: list[dict[str, Annotation]] = []
    for coder, spans in work.items():
        for layer in dict.fromkeys(span.layer for span in spans):
            own = [span for span in spans if span.layer == layer]
            open_groups = [g for g in groups if next(iter(g.values())).layer == layer]
            pairs = match_spans([next(iter(g.values())) for g in open_groups], own)
            for i, j in pairs:
                open_groups[i][coder] = own[j]
            matched = {j for _, j in pairs}
            groups += [{coder: span} for j, span in enumerate(own) if j not in matched]
    found = [_cluster(group, len(work)) for group in groups]
    return sorted(found, key=lambda c: (c.start, c.end, c.id))


def _cluster(members: Mapping[str, Annotation], coders: int) -> Cluster:
    spans = list(members.values())
    differs = tuple(name for name in SPAN_FIELDS if len({_comparable(span, name) for span in spans}) > 1)
    status = MISSING if len(members) < coders else DIFFERS if differs else SAME
    return Cluster("|".join(f"{coder}:{span.id}" for coder, span in members.items()), members, status, differs)


def _comparable(span: Annotation, name: str) -> Any:
    value = getattr(span, name)
    if name == "attributes":
        return tuple(sorted((key, str(v)) for key, v in value.items() if key not in ("rule", "cue")))
    if name == "concept":
        return normalise_name(span.concept_name)
    if name == "about":
        return frozenset(map(normalise_name, value))
    return value


def merge(spans: Iterable[Annotation]) -> Annotation:
    """One span of several: all their text, the label, concept and attribute values that most give (the first on a tie),
    everything that any of them is about."""
    spans = list(spans)
    names = dict.fromkeys(name for span in spans for name in span.attributes)
    attributes = {name: _most(span.attributes[name] for span in spans if name in span.attributes) for name in names}
    concepts = {span.concept_name: span.concept for span in reversed(spans) if span.concept_name}
    concept = _most(span.concept_name for span in spans if span.concept_name)
    return replace(
        spans[0], start=min(s.start for s in spans), end=max(s.end for s in spans), label=_most(s.label for s in spans),
        attributes=attributes, concept=concepts.get(concept), about=tuple(dict.fromkeys(name for s in spans for name in s.about)),
        quote="", confidence=None, annotator=None,
    )


def _most(values: Iterable[Any]) -> Any:
    values = list(values)
    counted = Counter(map(str, values))
    return max(values, key=lambda value: counted[str(value)], default=None)


def is_settled(cluster: Cluster, state: State) -> bool:
    """Whether the cluster was adjudicated as it is now; a coder's later change opens it again."""
    settlement = state.settled.get(cluster.id)
    return settlement is not None and settlement.members == cluster.record()


def settle(cluster: Cluster, choice: str, *, coder: str | None = None, reason: str = "") -> dict[str, Any]:
    """The journal record of one adjudicated cluster. Raises KeyError where the chosen coder has no span in it."""
    if choice == "choose":
        span = cluster.members[coder]
    elif choice in ("agree", "merge"):
        span = merge(cluster.members.values())
    else:
        span = None
    record = None if span is None else {k: v for k, v in record_of(span).items() if k not in ("confidence", "annotator")}
    return {"id": cluster.id, "choice": choice, "members": cluster.record(), "span": record, "reason": reason}
