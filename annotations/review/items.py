"""Spans as the page shows them: plain data with the browser's offsets, the coder's decision and the reasons behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...corpus.offsets import OffsetMap
from ...corpus.story import Annotation
from ..report.view import words
from .adjudication import Cluster, is_settled
from .checks import PROVENANCE
from .codebook import CODE_LAYER, Code, resolve
from .library import uncertainty
from .state import REJECTED, SPAN_FIELDS, State


def item_of(
    key: str, span: Annotation, work: State, units: OffsetMap, codes: Mapping[str, Code], *, offered: Annotation | None = None,
) -> dict[str, Any]:
    """A span under its key: as the coder left it, or as it was offered. `from` and `to` are UTF-16 units."""
    decision = work.decisions.get(key)
    shown = decision.span if decision is not None else span
    source = offered or (decision.was if decision is not None else None)
    out = {"id": key, **_fields(shown, units, codes), "decision": decision.kind if decision else None, "memo": work.memos.get(key, "")}
    if decision is not None and decision.reason:
        out["reason"] = decision.reason
    if source is not None:
        out |= {"source": source.annotator or "the file", "confidence": source.confidence, "unsure": uncertainty(source.confidence), "why": list(_why(source))}
        changed = [name for name in SPAN_FIELDS if getattr(source, name) != getattr(shown, name)]
        if changed:
            out["was"] = _fields(source, units, codes)
            out["changed"] = changed
    return out


def cluster_item(cluster: Cluster, work: State, units: OffsetMap, codes: Mapping[str, Code]) -> dict[str, Any]:
    """A cluster as an item: the coders' spans side by side and the agreed span, if it was settled as it stands."""
    members = {coder: _fields(span, units, codes) for coder, span in cluster.members.items()}
    settlement = work.settled.get(cluster.id)
    settled = is_settled(cluster, work)
    agreed = work.decisions.get(settlement.span) if settled and settlement.span else None
    first = next(iter(members.values()))
    shown = _fields(agreed.span, units, codes) if agreed else first | {
        "from": min(m["from"] for m in members.values()), "to": max(m["to"] for m in members.values()), "start": cluster.start, "end": cluster.end}
    return {
        "id": cluster.id, **shown, "decision": (agreed.kind if agreed else REJECTED) if settled else None, "status": cluster.status,
        "differs": cluster.differs, "members": members, "choice": settlement.choice if settled else None,
        "reason": settlement.reason if settlement else "", "stale": settlement is not None and not settled,
        "agreed": {"id": settlement.span, **_fields(agreed.span, units, codes)} if agreed else None, "memo": work.memos.get(cluster.id, ""),
    }


def _fields(span: Annotation, units: OffsetMap, codes: Mapping[str, Code]) -> dict[str, Any]:
    label = span.label
    if span.layer == CODE_LAYER and (code := resolve(codes, label)):
        label = code.id
    return {
        "layer": span.layer, "start": span.start, "end": span.end, "from": units.to_units(span.start), "to": units.to_units(span.end),
        "label": label, "attributes": {k: v for k, v in span.attributes.items() if k not in PROVENANCE},
        "concept": dict(span.concept) if span.concept else None, "about": list(span.about),
    }


def _why(span: Annotation) -> Iterable[tuple[str, str]]:
    """The program's reasons as (name, value), as far as it gives them."""
    for name in PROVENANCE:
        value = span.attributes.get(name) or span.extra.get(name)
        if value:
            yield name, ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
    for name, value in span.extra.items():
        if name not in PROVENANCE and isinstance(value, (str, int, float)):
            yield words(name), str(value)
