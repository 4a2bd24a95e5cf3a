"""The work at the page, without the web: what is shown, and how a change is checked, written and answered."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import RLock
from typing import Any

from ...corpus.segments import segment_text
from ...corpus.story import Annotation
from ...errors import SchemeError, StoryError
from ..report.view import OUTCOME_SIGNS, SIGNS
from ..scheme import OVERALL, Scheme, load_scheme
from . import adjudication, checks, state
from .codebook import CODE_LAYER, Code, check_code_change, colours_of, fold_codes, resolve
from .concepts import Concept, ConceptIndex
from .items import cluster_item, item_of
from .journal import AGREED, CODEBOOK, EVERY_STORY, ConflictError, Event, Journal, check_coder
from .library import Library, Opened
from .state import State

_KEPT = 24
_CODE_KINDS = ("create_code", "change_code", "merge_codes")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a track is, for the list of stories."""

    version: int
    mark: str
    decided: int
    added: int
    codes: Mapping[str, int]


class Desk:
    """One person's place of work: a library, a journal and who sits here. Safe to use from several threads.

    With `adjudicate` the person sees the work of all coders and makes the agreed version; otherwise only their own.
    """

    def __init__(
        self, library: Library, journal: Journal, *, coder: str, scheme: Scheme | None = None, concepts: Iterable[Concept] = (),
        adjudicate: bool = False,
    ):
        self.library, self.journal, self.coder = library, journal, check_coder(coder)
        self.scheme = scheme or load_scheme()
        self.adjudicate = adjudicate
        self.track = AGREED if adjudicate else self.coder
        own = (Concept(name, **facts) for name, facts in library.concepts.items())
        self.index = ConceptIndex((*concepts, *own))
        self._lock = RLock()
        self._events: OrderedDict[tuple[str, str], list[Event]] = OrderedDict()
        self._views: OrderedDict[str, tuple[int, dict[str, Any]]] = OrderedDict()
        self._progress: dict[str, Progress] = {}
        journal.hold_texts(library.digests())
        self.progress()

    # ---- what is shown

    def project(self) -> dict[str, Any]:
        """Everything the page needs before a story is opened: the scheme, the codes and the list of stories."""
        progress = self.progress()
        return {
            "coder": self.coder, "adjudicate": self.adjudicate, "coders": self._coders(), "file": self.library.path.name,
            "scheme": _scheme(self.scheme), "signs": SIGNS, "outcome_signs": OUTCOME_SIGNS, "overall": OVERALL, "codebook": self.codebook(),
            "stories": [
                {"id": e.id, "title": e.title, "words": e.words, "offered": e.offered, "unsure": e.unsure, **_progress(progress.get(e.id), e.offered)}
                for e in self.library.entries.values()
            ],
        }

    def codebook(self) -> dict[str, Any]:
        """The team's codes with their colours and how often this track uses them."""
        events = self._sync(EVERY_STORY, CODEBOOK)
        codes = fold_codes(events)
        uses: Counter[str] = Counter()
        for progress in self._progress.values():
            for code_id, count in progress.codes.items():
                code = resolve(codes, code_id)
                uses[code.id if code else code_id] += count
        return {
            "version": len(events), "undoable": len(state.effective(events)[0]), "redoable": len(state.effective(events)[1]),
            "codes": [
                {"id": c.id, "name": c.name, "description": c.description, "memo": c.memo, "colour": c.colour, "in_vivo": c.in_vivo,
                 "uses": uses[c.id], "colours": colours_of(c)}
                for c in codes.values() if not c.merged_into
            ],
        }

    def progress(self) -> dict[str, Progress]:
        """Story -> progress of this desk's track; only tracks that have moved are read again."""
        with self._lock:
            for story, version in self.journal.versions(self.track).items():
                known = self._progress.get(story)
                if story in self.library.entries and (known is None or known.version != version):
                    text = self.library.entries[story].text
                    self._progress[story] = _measure(state.fold(self.journal.events(story, self.track), text))
            return self._progress

    def story(self, story_id: str, at: tuple[int, int] | None = None) -> dict[str, Any]:
        """One story with its items. `at` are code points; they come back as `focus` in the browser's units."""
        opened = self.library.open(story_id)
        with self._lock:
            work = self._state(opened)
            items = self._items(opened, work)
            self._keep_view(story_id, work.version, items)
        story, units = opened.story, opened.units
        out = {
            "id": story.id, "title": self.library.entries[story_id].title, "text": story.text, "items": items,
            "blocks": [
                {"from": units.to_units(s.start), "to": units.to_units(s.end), "kind": s.kind}
                for s in story.segments or segment_text(story.text) if s.kind != "quotation"
            ],
            **self._around(opened, work),
        }
        if at is not None and 0 <= at[0] < at[1] <= len(story.text):
            out["focus"] = [units.to_units(at[0]), units.to_units(at[1])]
        return out

    def version(self, story_id: str) -> dict[str, int]:
        """Where the story's track and the codebook stand, so that an open page can tell whether it is behind."""
        self.library.open(story_id)
        return {"version": len(self._sync(story_id, self.track)), "codebook": len(self._sync(EVERY_STORY, CODEBOOK))}

    def _around(self, opened: Opened, work: State) -> dict[str, Any]:
        """What stands beside the items: version, undo, memo, ledger, progress."""
        entry = self.library.entries[opened.story.id]
        out = {
            "version": work.version, "undoable": work.undoable, "redoable": work.redoable, "memo": work.memos.get(state.STORY_MEMO, ""),
            "summary": state.summary_of(opened.story, work).to_dict(), "summary_edited": bool(work.summary),
            "progress": _progress(_measure(work), entry.offered),
        }
        if self.adjudicate:
            out["ledgers"] = {
                coder: state.summary_of(opened.story, theirs).to_dict() | {"mark": theirs.mark} for coder, theirs in self._work(opened).items()
            }
        return out

    def _items(self, opened: Opened, work: State) -> dict[str, Any]:
        codes = self._codes()
        if self.adjudicate:
            return self._cluster_items(opened, work, codes)
        attached = state.attach(opened.offered, work)
        items = {}
        for span in opened.offered:
            key = attached.get(span.id) or state.key_of(span)
            items[key] = item_of(key, span, work, opened.units, codes, offered=span)
        for key, decision in work.decisions.items():
            if key not in items and decision.stands:
                items[key] = item_of(key, decision.span, work, opened.units, codes)
        return items

    def _cluster_items(self, opened: Opened, work: State, codes: Mapping[str, Code]) -> dict[str, Any]:
        items, used = {}, set()
        for cluster in self._clusters(opened):
            item = cluster_item(cluster, work, opened.units, codes)
            items[cluster.id] = item
            if item["agreed"]:
                used.add(item["agreed"]["id"])
        for key, decision in work.decisions.items():
            if key not in used:
                items[key] = item_of(key, decision.span, work, opened.units, codes)
        return items

    def _clusters(self, opened: Opened) -> list[adjudication.Cluster]:
        return adjudication.clusters({coder: work.spans() for coder, work in self._work(opened).items()})

    def _work(self, opened: Opened) -> dict[str, State]:
        """Coder -> state of those who have worked on a story."""
        story = opened.story
        tracks = {coder: self._sync(story.id, coder) for coder in self.journal.coders()}
        return {coder: state.fold(events, story.text) for coder, events in tracks.items() if events}

    def _coders(self) -> list[str]:
        return self.journal.coders() if self.adjudicate else []

    # ---- what is changed

    def change(self, request: Mapping[str, Any]) -> dict[str, Any]:
        """Check a change, write it, and answer with what it changed.

        `request` holds story, base (the version it was made on), key, kind and payload. Raises ConflictError where the
        story has moved on, SchemeError, StoryError or OffsetError where the change makes no sense, JournalError where it could
        not be saved. When this returns, the change is on the disk.
        """
        story, kind, payload = request.get("story"), request.get("kind"), request.get("payload")
        base, key = request.get("base"), request.get("key")
        if not isinstance(story, str) or not isinstance(payload, Mapping) or not isinstance(base, int) or not isinstance(key, str) or not 8 <= len(key) <= 64:
            raise StoryError("a change has the fields story, base, key, kind and payload")
        with self._lock:
            if story == EVERY_STORY:
                return self._change_codebook(str(kind), payload, base, key)
            return self._change_story(self.library.open(story), str(kind), payload, base, key)

    def _change_codebook(self, kind: str, payload: Mapping[str, Any], base: int, key: str) -> dict[str, Any]:
        events = self._sync(EVERY_STORY, CODEBOOK)
        if not any(e.key == key for e in events):
            self._require(len(events), base, "the codebook")
            if kind not in ("undo", "redo"):
                payload = check_code_change(fold_codes(events), kind, payload)
            self.journal.append(EVERY_STORY, CODEBOOK, coder=self.coder, kind=kind, payload=payload, base_version=base, key=key)
        return {"codebook": self.codebook()}

    def _change_story(self, opened: Opened, kind: str, payload: Mapping[str, Any], base: int, key: str) -> dict[str, Any]:
        story_id = opened.story.id
        events = self._sync(story_id, self.track)
        if any(e.key == key for e in events):  # sent again because the answer was lost: it stands already
            return {"items": self._items(opened, state.fold(events, opened.story.text)), "all": True, **self._around(opened, self._state(opened))}
        self._require(len(events), base, f"story {story_id!r}")
        work = state.fold(events, opened.story.text)
        before = self._view(opened, work)
        record = self._record(opened, work, kind, payload)
        self.journal.append(story_id, self.track, coder=self.coder, kind=kind, payload=record, base_version=base, key=key)
        work = self._state(opened)
        after = self._items(opened, work)
        self._keep_view(story_id, work.version, after)
        self._progress[story_id] = _measure(work)
        changed = {k: item for k, item in after.items() if before.get(k) != item} | {k: None for k in before if k not in after}
        return {"items": changed, **self._around(opened, work)}

    def _require(self, version: int, base: int, what: str) -> None:
        if version != base:
            raise ConflictError(f"{what} was changed in another window or by somebody else since it was shown here. It is shown anew; repeat your change.", version)

    def _record(self, opened: Opened, work: State, kind: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        """The payload as the journal keeps it."""
        if kind in ("undo", "redo"):
            return {}
        if kind == "memo":
            return {"on": str(payload.get("on") or state.STORY_MEMO), "text": checks.check_memo(payload.get("text"))}
        if kind == "summary":
            return {"set": checks.check_summary(self.scheme, payload.get("set"))}
        if kind == "mark":
            if payload.get("mark") not in checks.MARKS:
                raise SchemeError(f"a story is marked {', '.join(checks.MARKS)}")
            return {"mark": payload["mark"]}
        if kind == "add":
            return {"span": self._added(opened, work, payload)}
        if kind == "settle" and self.adjudicate:
            return {"clusters": self._settled(opened, payload)}
        if kind in ("accept", "reject", "change", "reopen", "remove"):
            return self._decided(opened, work, kind, payload)
        raise SchemeError(f"{kind!r} is no change of a story")

    def _added(self, opened: Opened, work: State, payload: Mapping[str, Any]) -> dict[str, Any]:
        text, layer = opened.story.text, str(payload.get("layer"))
        start, end = checks.place(text, opened.units, payload.get("from"), payload.get("to"))
        fields = self._rules().fields(layer, {"label": payload.get("label"), "attributes": payload.get("attributes") or {}, **payload})
        if layer == "treatment" and not fields.get("concept"):
            known = self.index.exact(text[start:end])
            fields["concept"] = {"name": known.name, **({"id": known.id} if known.id else {})} if known else {"name": " ".join(text[start:end].split())[:200]}
        span = {"layer": layer, "start": start, "end": end, "attributes": {}, "concept": None, "about": [], **fields}
        checks.forbid_overlap(state.span_of({**span, "id": "new"}, text), work.spans())
        return span

    def _decided(self, opened: Opened, work: State, kind: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        if kind == "accept" and payload.get("rest"):
            return {"of": [state.record_of(span) for span in self._rest(opened, work)]}
        key = str(payload.get("id"))
        decision, offered = work.decisions.get(key), self._offered(opened, work).get(key)
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
            checks.forbid_overlap(was, work.spans())
            return {"of": [state.record_of(was)]}
        return self._changed(opened, work, key, payload)

    def _changed(self, opened: Opened, work: State, key: str, payload: Mapping[str, Any]) -> dict[str, Any]:
        decision = work.decisions.get(key)
        was = decision.was if decision is not None else self._offered(opened, work)[key]
        span = decision.span if decision is not None else was
        raw = payload.get("set")
        if not isinstance(raw, Mapping) or not raw:
            raise StoryError("a change sets at least one field")
        if isinstance(raw.get("attributes"), Mapping):
            kept = {k: v for k, v in span.attributes.items() if k in checks.PROVENANCE}
            raw = {**raw, "attributes": {**raw["attributes"], **kept}}
        fields = self._rules().fields(span.layer, raw)
        if "from" in raw:
            fields["start"], fields["end"] = checks.place(opened.story.text, opened.units, raw.get("from"), raw.get("to"))
        out = {"id": key, "of": state.record_of(was) if was else None, "set": fields}
        changed = state.span_of({**state.record_of(span), **fields}, opened.story.text)
        checks.forbid_overlap(changed, work.spans())
        return out

    def _offered(self, opened: Opened, work: State) -> dict[str, Annotation]:
        attached = state.attach(opened.offered, work)
        return {attached.get(span.id) or state.key_of(span): span for span in opened.offered}

    def _rest(self, opened: Opened, work: State) -> list[Annotation]:
        """The undecided suggestions that overlap nothing of the coder's own."""
        taken, rest = work.spans(), []
        for key, span in self._offered(opened, work).items():
            if key in work.decisions:
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

    def _settled(self, opened: Opened, payload: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Records of the clusters that were adjudicated; `ids` "same" stands for all that the coders agree on."""
        choice, wanted = payload.get("choice"), payload.get("ids")
        if choice not in adjudication.CHOICES or not (wanted == "same" or isinstance(wanted, list)):
            raise StoryError(f"a settlement names its clusters and is one of {', '.join(adjudication.CHOICES)}")
        work = self._state(opened)
        found = [
            cluster for cluster in self._clusters(opened)
            if (cluster.status == adjudication.SAME and not adjudication.is_settled(cluster, work) if wanted == "same" else cluster.id in wanted)
        ]
        if not found or (wanted != "same" and len(found) < len(wanted)):
            raise StoryError("there is no such disagreement (any more); the coders' work has moved on")
        reason = checks.check_reason(payload.get("reason") or "")
        try:
            return [adjudication.settle(cluster, choice, coder=payload.get("coder"), reason=reason) for cluster in found]
        except KeyError:
            raise StoryError("the chosen coder has no span here") from None

    # ---- what is known

    def _rules(self) -> checks.Rules:
        return checks.Rules(self.scheme, self._codes())

    def _codes(self) -> dict[str, Code]:
        return fold_codes(self._sync(EVERY_STORY, CODEBOOK))

    def _state(self, opened: Opened) -> State:
        return state.fold(self._sync(opened.story.id, self.track), opened.story.text)

    def _sync(self, story: str, track: str) -> list[Event]:
        """All events of a track; only those that are new are read from the database."""
        with self._lock:
            events = self._events.setdefault((story, track), [])
            self._events.move_to_end((story, track))
            events += self.journal.events(story, track, after=len(events))
            while len(self._events) > _KEPT:
                self._events.popitem(last=False)
            return events

    def _view(self, opened: Opened, work: State) -> dict[str, Any]:
        version, items = self._views.get(opened.story.id, (-1, {}))
        return items if version == work.version and not self.adjudicate else self._items(opened, work)

    def _keep_view(self, story_id: str, version: int, items: dict[str, Any]) -> None:
        self._views[story_id] = version, items
        self._views.move_to_end(story_id)
        while len(self._views) > _KEPT:
            self._views.popitem(last=False)


def _measure(work: State) -> Progress:
    decided = sum(d.was is not None for d in work.decisions.values())
    codes = Counter(d.span.label for d in work.decisions.values() if d.stands and d.span.layer == CODE_LAYER)
    return Progress(work.version, work.mark, decided, len(work.decisions) - decided, codes)


def _progress(progress: Progress | None, offered: int) -> dict[str, Any]:
    if progress is None:
        return {"mark": state.NEW, "undecided": offered, "added": 0, "version": 0}
    return {"mark": progress.mark, "undecided": max(0, offered - progress.decided), "added": progress.added, "version": progress.version}


def _scheme(scheme: Scheme) -> dict[str, Any]:
    return {
        "layers": [
            {"name": layer.name, "description": layer.description, "key": layer.key.lower(), "labels": dict(layer.labels),
             "attributes": [{"name": a.name, "description": a.description, "values": a.values, "only_where": dict(a.only_where)} for a in layer.attributes.values()],
             "text_attributes": dict(layer.text_attributes)}
            for layer in scheme.layers.values()
        ],
        "narrators": scheme.narrators, "overall_outcomes": scheme.overall_outcomes, "treatment_outcomes": scheme.treatment_outcomes,
        "statuses": scheme.layers["treatment"].attributes["status"].values,
    }
