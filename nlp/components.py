"""The spaCy components, thin: each reads the document's Reading and predictions, asks its module, writes spans."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import minibatch

from ..corpus.story import Segment
from . import fusion, store
from .context import Context, reviewed_concept
from .encoder import MODEL, Encoder
from .ledger_head import Answer
from .lexicon import treatment_concepts
from .neural import Calibration, Predictions
from .outcomes import Outcomes
from .reading import read
from .summary import carry_status, status_of, summarise
from .treatments import BARE, part_of, stands_for
from .windows import windows
from .words import fold_phrase

store.register_extensions()


@Language.component("patient_stories_segmenter", assigns=["doc._.story_segments"])
def segmenter(doc: Doc) -> Doc:
    """Words, sentences and blocks. Uses the source's segments (`doc._.story_segments`) where there are any."""
    given = doc._.story_segments or ()
    reading = read(doc.text, tuple(Segment(*s) for s in given))
    store.keep(doc, "reading", reading)
    if not given:
        doc._.story_segments = [(s.start, s.end, s.kind) for s in reading.segments]
    return doc


@Language.factory("patient_stories_encoder", default_config={"model": None, "backend": None, "threads": None, "device": "cpu", "lexicon": True})
def make_encoder(nlp: Language, name: str, model: str | None, backend: str | None, threads: int | None, device: str, lexicon: bool) -> EncoderComponent:
    return EncoderComponent(Path(model) if model else MODEL, backend, threads, device, lexicon)


class EncoderComponent:
    """Runs the transformer over the windows of many documents at once. `to_disk` takes the model's files along."""

    def __init__(self, model: Path, backend: str | None, threads: int | None, device: str, lexicon: bool):
        self.settings: dict[str, Any] = {"backend": backend, "threads": threads, "device": device}
        self.lexicon = lexicon
        self.model = model
        self._encoders: dict[int, Encoder] = {}
        self._calibration: Calibration | None = None

    @property
    def encoder(self) -> Encoder:
        """The model, opened when it is first asked for: `spacy.load` builds this component before it tells its folder.

        A forked process (`nlp.pipe(n_process=2)`) opens its own, since a runtime's threads don't outlive a fork. It keeps
        its parent's, since letting go of that would wait for those threads for ever.
        """
        if os.getpid() not in self._encoders:
            self._encoders[os.getpid()] = Encoder(self.model, **self.settings)
        return self._encoders[os.getpid()]

    def use(self, encoder: Encoder) -> None:
        """Let another encoder do this process's work."""
        self._encoders[os.getpid()] = encoder

    @property
    def calibration(self) -> Calibration:
        if self._calibration is None:
            self._calibration = Calibration.from_card(self.encoder.card)
        return self._calibration

    def __call__(self, doc: Doc) -> Doc:
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], batch_size: int = 32) -> Iterator[Doc]:
        for docs in minibatch(stream, batch_size):
            cut = [windows(store.kept(d, "reading"), d._.story_metadata or {}, self.encoder.tokenizer, use_lexicon=self.lexicon) for d in docs]
            encoded = iter(self.encoder.encode([w for found in cut for w in found]))
            for doc, found in zip(docs, cut, strict=True):
                mine = [next(encoded) for _ in found]
                store.keep(doc, "predictions", Predictions(store.kept(doc, "reading"), found, mine, self.calibration, self.encoder.ledger))
                yield doc

    def to_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> None:
        """Copy the model's folder, a training's checkpoint apart. Saving a pipeline over itself leaves its model as it is."""
        if Path(path).resolve() != self.model.resolve():
            shutil.copytree(self.model, path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("checkpoint.*"))

    def from_disk(self, path: Path, *, exclude: Iterable[str] = ()) -> EncoderComponent:
        """Use the model in `path` from now on."""
        self.model, self._encoders, self._calibration = Path(path), {}, None
        return self


@Language.component("patient_stories_treatments", assigns=["doc.spans"])
def treatment_component(doc: Doc) -> Doc:
    reviewed = reviewed_concept(doc._.story_metadata or {})
    entry = treatment_concepts().get(fold_phrase(reviewed)) if reviewed else None
    return _write(doc, "treatment", fusion.treatment_mentions(store.kept(doc, "reading"), store.found(doc, "predictions"), entry))


@Language.component("patient_stories_symptoms", assigns=["doc.spans"])
def symptom_component(doc: Doc) -> Doc:
    return _write(doc, "symptom", fusion.symptom_mentions(store.kept(doc, "reading"), store.found(doc, "predictions")))


def _write(doc: Doc, layer: str, found: Iterable[dict]) -> Doc:
    store.clear(doc, layer)
    for mention in found:
        rest = {k: v for k, v in mention.items() if k not in ("start", "end", "label", "first", "last")}
        store.add(doc, layer, mention["start"], mention["end"], mention["label"], **rest)
    return doc


def _mentions(doc: Doc, layer: str) -> list[dict]:
    """A layer's records with label, id and word range, sharing their attributes with the store."""
    store.adopt(doc, layer)
    reading, known = store.kept(doc, "reading"), store.records(doc)
    out = []
    for span in doc.spans.get(layer, ()):
        record = known[span.id_]
        first, last = reading.words_of(record["start"], record["end"])
        if first < last:
            out.append({**record, "id": span.id_, "label": span.label_, "first": first, "last": last})
    return out


@Language.component("patient_stories_context", requires=["doc.spans"], assigns=["doc.spans"])
def context_component(doc: Doc) -> Doc:
    context = Context(store.kept(doc, "reading"), doc._.story_metadata or {})
    store.keep(doc, "context", context)
    known, predictions = store.records(doc), store.found(doc, "predictions")
    treatments = _mentions(doc, "treatment")
    context.set_listed(frozenset(w for m in treatments for w in range(m["first"], m["last"])))
    for mention in treatments:
        rules = fusion.treatment_attributes(context, predictions, mention)
        known[mention["id"]]["rule"] = "; ".join(filter(None, (known[mention["id"]].get("rule", ""), *rules)))
    for mention in treatments:
        whole = part_of(mention["concept"]["name"], treatments) if BARE in known[mention["id"]]["rule"] else None
        if whole:
            if mention["attributes"]["experiencer"] == "patient":
                mention["attributes"]["status"] = status_of(whole["name"], treatments)
            mention["concept"] = known[mention["id"]]["concept"] = whole
    for mention in treatments:
        named = stands_for(mention, treatments)
        if named:
            mention["concept"] = known[mention["id"]]["concept"] = named
    answers = fusion.ledger(predictions, treatments, context.reviewed)
    store.keep(doc, "ledger", answers)
    for mention in treatments if answers else ():
        rule = fusion.settle(predictions, answers, mention)
        known[mention["id"]]["rule"] = "; ".join(filter(None, (known[mention["id"]]["rule"], rule)))
    carry_status(treatments)
    for mention in _mentions(doc, "symptom"):
        rules = fusion.symptom_attributes(context, predictions, mention)
        known[mention["id"]]["rule"] = "; ".join(filter(None, (known[mention["id"]].get("rule", ""), *rules)))
    return doc


@Language.component("patient_stories_outcomes", requires=["doc.spans"], assigns=["doc.spans"])
def outcome_component(doc: Doc) -> Doc:
    context, predictions, answers, treatments, symptoms = outcome_inputs(doc)
    if predictions is None:
        return _write(doc, "outcome", Outcomes(context, treatments, symptoms).find())
    found = list(fusion.outcomes(context, predictions, answers, treatments, symptoms))
    return _write(doc, "outcome", fusion.quotes(predictions, answers, treatments, found))


def outcome_inputs(doc: Doc) -> tuple[Context, Predictions | None, Mapping[str, Answer], list[dict], list[dict]]:
    """What the components before have left for the outcomes: context, predictions, the ledger's answers, treatments, symptoms."""
    return store.kept(doc, "context"), store.found(doc, "predictions"), store.found(doc, "ledger") or {}, _mentions(doc, "treatment"), _mentions(doc, "symptom")


@Language.component("patient_stories_summary", requires=["doc.spans"], assigns=["doc._.story_summary"])
def summary_component(doc: Doc) -> Doc:
    context: Context = store.kept(doc, "context")
    reviewed = None
    if context.reviewed:
        entry = treatment_concepts().get(fold_phrase(context.reviewed))
        reviewed = {"concept": context.reviewed, "label": entry.label if entry else "medication", "status": context.reviewed_status}
    predictions = store.found(doc, "predictions")
    outcomes = _mentions(doc, "outcome")
    summary = summarise(context.narration.kind, _mentions(doc, "treatment"), _mentions(doc, "symptom"), outcomes, reviewed)
    fusion.verdicts(predictions, store.found(doc, "ledger") or {}, summary["treatments"], {o["id"]: o["label"] for o in outcomes})
    doc._.story_summary = fusion.story_labels(summary, predictions)
    store.forget(doc)
    return doc
