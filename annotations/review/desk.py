"""The work at the page, without the web: what is shown, and how a change is checked, written and answered."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import RLock
from typing import Any

from ...corpus.segments import segment_text
from ...errors import StoryError
from ..report.view import OUTCOME_SIGNS, SIGNS
from ..scheme import OVERALL, Scheme, load_scheme
from . import adjudication, checks, state
from .codebook import CODE_LAYER, Code, check_code_change, colours_of, fold_codes, resolve
from .concepts import Concept, ConceptIndex
from .items import cluster_item, item_of
from .journal import AGREED, CODEBOOK, EVERY_STORY, ConflictError, Event, Journal, check_coder
from .library import Library, Opened
from .records import Records
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
        self._states: OrderedDict[tuple[str, str], State] = OrderedDict()
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
        states = {coder: self._folded(story.id, coder, story.text) for coder in self.journal.coders()}
        return {coder: work for coder, work in states.items() if work.version}

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
            work = self._state(opened)
            return {"items": self._items(opened, work), "all": True, **self._around(opened, work)}
        self._require(len(events), base, f"story {story_id!r}")
        work = self._state(opened)
        before = self._view(opened, work)
        clusters = self._clusters(opened) if self.adjudicate else None
        record = Records(self._rules(), self.index, opened, work, clusters).record(kind, payload)
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

    # ---- what is known

    def _rules(self) -> checks.Rules:
        return checks.Rules(self.scheme, self._codes())

    def _codes(self) -> dict[str, Code]:
        return fold_codes(self._sync(EVERY_STORY, CODEBOOK))

    def _state(self, opened: Opened) -> State:
        return self._folded(opened.story.id, self.track, opened.story.text)

    def _folded(self, story_id: str, track: str, text: str) -> State:
        """The state of a track, folded again only where it has moved. Nobody changes it afterwards."""
        with self._lock:
            events, known = self._sync(story_id, track), self._states.get((story_id, track))
            if known is None or known.version != len(events):
                known = self._states[story_id, track] = state.fold(events, text)
            self._states.move_to_end((story_id, track))
            while len(self._states) > _KEPT:
                self._states.popitem(last=False)
            return known

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
