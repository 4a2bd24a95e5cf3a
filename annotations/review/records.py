"""Turning a change that the page asks for into the record that the journal keeps, with everything checked on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...corpus.story import Annotation
from ...errors import SchemeError, StoryError
from . import adjudication, checks, state
from .concepts import ConceptIndex
from .library import Opened
from .state import State


@dataclass(frozen=True)
class Records:
    """Makes records for one story at one state. `clusters` is None where nobody adjudicates."""

    rules: checks.Rules
    index: ConceptIndex
    opened: Opened
    work: State
    clusters: Sequence[adjudication.Cluster] | None

    def record(self, kind: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        """The payload as the journal keeps it."""
        if kind in ("undo", "redo"):
            return {}
        if kind == "memo":
            return {"on": str(payload.get("on") or state.STORY_MEMO), "text": checks.check_memo(payload.get("text"))}
        if kind == "summary":
            fields = {"treatments": self._ledger(payload)} if "row" in payload else payload.get("set")
            return {"set": checks.check_summary(self.rules.scheme, fields)}
        if kind == "mark":
            if payload.get("mark") not in checks.MARKS:
                raise SchemeError(f"a story is marked {', '.join(checks.MARKS)}")
            return {"mark": payload["mark"]}
        if kind == "add":
            return {"span": self._added(payload)}
        if kind == "settle" and self.clusters is not None:
            return {"clusters": self._settled(payload)}
        if kind in ("accept", "reject", "change", "reopen", "remove"):
            return self._decided(kind, payload)
        raise SchemeError(f"{kind!r} is no change of a story")

    def _added(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        text, layer = self.opened.story.text, str(payload.get("layer"))
        start, end = checks.place(text, self.opened.units, payload.get("from"), payload.get("to"))
        fields = self.rules.fields(layer, {"label": payload.get("label"), "attributes": payload.get("attributes") or {}, **payload})
        if layer == "treatment" and not fields.get("concept"):
            known = self.index.exact(text[start:end])
            fields["concept"] = {"name": known.name, **({"id": known.id} if known.id else {})} if known else {"name": " ".join(text[start:end].split())[:200]}
        span = {"layer": layer, "start": start, "end": end, "attributes": {}, "concept": None, "about": [], **fields}
        checks.forbid_overlap(state.span_of({**span, "id": "new"}, text), self.work.spans())
        return span

    def _decided(self, kind: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        if kind == "accept" and payload.get("rest"):
            return {"of": [state.record_of(span) for span in self._rest()]}
        key = str(payload.get("id"))
        decision, offered = self.work.decisions.get(key), self._offered().get(key)
        if decision is None and (offered is None or kind in ("reopen", "remove")):
            raise StoryError("there is no such span (any more); it may have been undone in another window")
        if kind == "reopen" or kind == "remove":
            if (kind == "reopen") != (decision.was is not None):
                raise StoryError("a suggestion can be reopened, a span of your own removed")
            return {"id": key}
        was = decision.was if decision is not None else offered
        if was is None and kind != "change":
            raise StoryError("a span of your own is neither accepted nor rejected; change or remove it")
        if kind == "reject":
            return {"of": state.record_of(was), "reason": checks.check_reason(payload.get("reason") or "")}
        if kind == "accept":
            checks.forbid_overlap(was, self.work.spans())
            return {"of": [state.record_of(was)]}
        return self._changed(key, payload)

    def _changed(self, key: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        decision = self.work.decisions.get(key)
        was = decision.was if decision is not None else self._offered()[key]
        span = decision.span if decision is not None else was
        raw = payload.get("set")
        if not isinstance(raw, Mapping) or not raw:
            raise StoryError("a change sets at least one field")
        if isinstance(raw.get("attributes"), Mapping):
            kept = {k: v for k, v in span.attributes.items() if k in checks.PROVENANCE}
            raw = {**raw, "attributes": {**span.attributes, **raw["attributes"], **kept}}
        if isinstance(raw.get("about"), Mapping):
            raw = {**raw, "about": _switch(span.about, raw["about"])}
        fields = self.rules.fields(span.layer, raw)
        if "from" in raw:
            fields["start"], fields["end"] = checks.place(self.opened.story.text, self.opened.units, raw.get("from"), raw.get("to"))
        out = {"id": key, "of": state.record_of(was) if was else None, "set": fields}
        changed = state.span_of({**state.record_of(span), **fields}, self.opened.story.text)
        checks.forbid_overlap(changed, self.work.spans())
        return out

    def _ledger(self, payload: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The ledger's rows after what was done to one: it is `new`, its fields are `set`, or it is moved or removed."""
        name, move, raw = payload["row"], payload.get("move"), payload.get("set", {})
        if not isinstance(raw, Mapping):
            raise SchemeError("the fields of a row must be an object")
        rows = [row.to_dict() for row in state.summary_of(self.opened.story, self.work).treatments]
        if isinstance(payload.get("new"), Mapping):
            return [*rows, {**payload["new"], "concept": name}]
        at = next((i for i, row in enumerate(rows) if row["concept"] == name), None)
        if at is None:
            raise StoryError("the ledger has no such row (any more)")
        row = rows.pop(at)
        if isinstance(move, int):
            rows.insert(max(0, at + move), row)
        elif not payload.get("remove"):
            if isinstance(raw.get("side_effects"), Mapping):
                raw = {**raw, "side_effects": _switch(row.get("side_effects") or (), raw["side_effects"])}
            rows.insert(at, {**row, **raw})
        return rows

    def _offered(self) -> dict[str, Annotation]:
        attached = state.attach(self.opened.offered, self.work)
        return {attached.get(span.id) or state.key_of(span): span for span in self.opened.offered}

    def _rest(self) -> list[Annotation]:
        """The undecided suggestions that overlap nothing of the coder's own."""
        taken, rest = self.work.spans(), []
        for key, span in self._offered().items():
            if key in self.work.decisions:
                continue
            try:
                checks.forbid_overlap(span, taken)
            except StoryError:
                continue
            rest.append(span)
            taken.append(span)
        if not rest:
            raise StoryError("there is nothing left to accept")
        return rest

    def _settled(self, payload: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Records of the clusters that were adjudicated; `ids` "same" stands for all that the coders agree on."""
        choice, wanted = payload.get("choice"), payload.get("ids")
        if choice not in adjudication.CHOICES or not (wanted == "same" or isinstance(wanted, list)):
            raise StoryError(f"a settlement names its clusters and is one of {', '.join(adjudication.CHOICES)}")
        found = [
            cluster for cluster in self.clusters
            if (cluster.status == adjudication.SAME and not adjudication.is_settled(cluster, self.work) if wanted == "same" else cluster.id in wanted)
        ]
        if not found or (wanted != "same" and len(found) < len(wanted)):
            raise StoryError("there is no such disagreement (any more); the coders' work has moved on")
        reason = checks.check_reason(payload.get("reason") or "")
        try:
            return [adjudication.settle(cluster, choice, coder=payload.get("coder"), reason=reason) for cluster in found]
        except KeyError:
            raise StoryError("the chosen coder has no span here") from None


def _switch(names: Sequence[str], switches: Mapping[str, Any]) -> list[str]:
    """The names after some were switched on, at the end, or off. So a list is changed in a part of it, as it is by now."""
    return [name for name in names if switches.get(name, True)] + [name for name, on in switches.items() if on and name not in names]
