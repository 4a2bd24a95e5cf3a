"""Compares predicted stories with gold: the figures of the annotation guidelines, with intervals over stories."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..corpus.story import LedgerRow, Story, Summary
from ..errors import StoryError
from .figures import Figure, agreement, resample_weights, retrieval, share
from .matching import ConceptNames, comparable, linked_concepts, match_spans, normalise_name
from .scheme import Scheme, load_scheme
from .tables import Table, evaluation_tables

Path = tuple[str, ...]
Tally = dict[tuple[str, Path], Counter]  # one story's counts, by kind of figure and by its place in the report
_MAKERS = {"retrieval": retrieval, "agreement": agreement, "share": share}


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Figures over `stories` gold stories. `figures` maps a path such as ("layers", "treatment", "relaxed") to its figure.

    `missing` are the gold ids without a prediction (scored as empty), `ignored` counts predictions without gold, and
    `groups` holds the same figures for each value of the metadata key that was asked for.
    """

    stories: int
    missing: tuple[str, ...]
    ignored: int
    figures: Mapping[Path, Figure]
    groups: Mapping[str, Evaluation] = field(default_factory=dict)

    def __getitem__(self, path: str) -> Figure:
        """The figure at a dotted path: `evaluation["layers.treatment.relaxed"].f1`."""
        return self.figures[tuple(path.split("."))]

    def to_dict(self) -> dict[str, Any]:
        """Nested plain data, figures rounded to four decimals."""
        out: dict[str, Any] = {"stories": {"gold": self.stories, "missing_in_pred": sorted(self.missing), "ignored": self.ignored}}
        for path, figure in self.figures.items():
            node = out
            for key in path:
                node = node.setdefault(key, {})
            node.update(figure.to_dict())
        if self.groups:
            out["groups"] = {name: group.to_dict() for name, group in self.groups.items()}
        return out

    def tables(self) -> list[Table]:
        """The figures as tables for people: spans, attributes, story level, labels, groups."""
        return evaluation_tables(self.figures, {name: (group.stories, group.figures) for name, group in self.groups.items()})


def evaluate(
    gold: Iterable[Story], predicted: Iterable[Story], *, bootstrap: int = 1000, seed: int = 0, by: str | None = None,
    scheme: Scheme | None = None,
) -> Evaluation:
    """Score predicted stories against gold, aligned by story id.

    A gold story without a prediction scores as an empty one; predictions without gold are counted and left out.
    `bootstrap` resamples of stories give 95 % intervals (0: none); the same `seed` gives the same intervals.
    `by` names a metadata key (such as "genre") whose values get figures of their own.
    Raises StoryError where an id stands twice on one side or where the two texts of a story differ.
    """
    scheme = scheme or load_scheme()
    wanted = _by_id(gold)
    tallies: dict[str, Tally] = {}
    ignored = 0
    for story in predicted:
        if story.id not in wanted:
            ignored += 1
            continue
        if story.id in tallies:
            raise StoryError(f"story {story.id!r} stands twice among the predictions; keep one")
        if story.text != wanted[story.id].text:
            raise StoryError(f"story {story.id!r}: the predicted text differs from the gold text, so offsets do not compare")
        tallies[story.id] = tally(wanted[story.id], story, scheme)
    missing = tuple(key for key in wanted if key not in tallies)
    for key in missing:
        tallies[key] = tally(wanted[key], Story(key, wanted[key].text), scheme)
    groups = _group(wanted.values(), by) if by else {}

    def figures(ids: Sequence[str], **rest: Any) -> Evaluation:
        gone = tuple(key for key in ids if key in absent)
        return Evaluation(len(ids), gone, figures=_figures([tallies[key] for key in ids], bootstrap, seed), **rest)

    absent = set(missing)
    return figures(list(wanted), ignored=ignored, groups={name: figures(ids, ignored=0) for name, ids in groups.items()})


def _by_id(stories: Iterable[Story]) -> dict[str, Story]:
    out: dict[str, Story] = {}
    for story in stories:
        if story.id in out:
            raise StoryError(f"story {story.id!r} stands twice among the gold stories; keep one")
        out[story.id] = story
    return out


def _group(stories: Iterable[Story], key: str) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for story in stories:
        groups[str(story.metadata.get(key) or "(none)")].append(story.id)
    return dict(sorted(groups.items()))


def _figures(tallies: Sequence[Tally], bootstrap: int, seed: int) -> dict[Path, Figure]:
    weights = resample_weights(len(tallies), bootstrap, seed)
    places = dict.fromkeys(place for counts in tallies for place in counts)
    ordered = sorted(places, key=lambda place: "by_label" in place[1])
    return {path: _MAKERS[kind]([counts.get((kind, path), Counter()) for counts in tallies], weights) for kind, path in ordered}


def tally(gold: Story, predicted: Story, scheme: Scheme) -> Tally:
    """The counts of one story, from which every figure is made."""
    counts: Tally = defaultdict(Counter)
    counts["retrieval", ("all_layers", "exact")] = Counter()  # the whole before its parts, wherever figures are listed
    counts["retrieval", ("all_layers", "relaxed")] = Counter()
    names = ConceptNames(gold)
    for layer in scheme.layers:
        _tally_layer(counts, gold, predicted, layer, scheme, names)
    _tally_ledger(counts, gold, predicted, scheme, names)
    ours, theirs = gold.summary or Summary(), predicted.summary or Summary()
    _pair(counts, ("overall_outcome",), ours.overall_outcome, theirs.overall_outcome)
    narrators = [
        comparable(summary.narrator) or comparable(story.metadata.get("narrator"))
        for summary, story in ((ours, gold), (theirs, predicted))
    ]
    _pair(counts, ("narrator",), *narrators)
    return dict(counts)


def _tally_layer(counts: Tally, gold: Story, predicted: Story, layer: str, scheme: Scheme, names: ConceptNames) -> None:
    ours = [a for a in gold.annotations if a.layer == layer]
    theirs = [a for a in predicted.annotations if a.layer == layer]
    pairs = match_spans(ours, theirs)
    exact = Counter((a.start, a.end) for a in ours) & Counter((a.start, a.end) for a in theirs)
    for way, hits in (("exact", exact.total()), ("relaxed", len(pairs))):
        for path in (("layers", layer, way), ("all_layers", way)):
            _retrieved(counts, path, hits, len(ours), len(theirs))
    _tally_labels(counts, layer, ours, theirs, pairs)
    counts["agreement", ("layers", layer, "label")] += Counter()
    if layer == "treatment":
        counts["share", ("layers", layer, "concept")] += Counter()
    for name in scheme.layers[layer].attributes:
        counts["agreement", ("layers", layer, "attributes", name)] += Counter()
    for i, j in pairs:
        _pair(counts, ("layers", layer, "label"), ours[i].label, theirs[j].label)
        for name in scheme.layers[layer].attributes:
            _pair(counts, ("layers", layer, "attributes", name), ours[i].attributes.get(name), theirs[j].attributes.get(name))
        if layer == "treatment" and ours[i].concept_name:
            fits = names.fit(ours[i].concept_name, theirs[j].concept_name) is not None
            counts["share", ("layers", layer, "concept")].update(right=int(fits), n=1)
    if layer == "outcome":
        _tally_links(counts, ours, theirs, pairs, names)


def _tally_labels(counts: Tally, layer: str, ours: Sequence, theirs: Sequence, pairs: Sequence[tuple[int, int]]) -> None:
    wanted, given = (Counter(comparable(a.label) for a in side) for side in (ours, theirs))
    hits = Counter(comparable(ours[i].label) for i, j in pairs if comparable(ours[i].label) == comparable(theirs[j].label))
    for label in sorted((wanted | given).keys() - {None}):
        _retrieved(counts, ("layers", layer, "by_label", label), hits[label], wanted[label], given[label])


def _tally_links(counts: Tally, ours: Sequence, theirs: Sequence, pairs: Sequence[tuple[int, int]], names: ConceptNames) -> None:
    wanted, given = [linked_concepts(a) for a in ours], [linked_concepts(a) for a in theirs]
    hits = sum(len(names.pair(wanted[i], given[j])) for i, j in pairs)
    _retrieved(counts, ("layers", "outcome", "links", "all"), hits, sum(map(len, wanted)), sum(map(len, given)))
    matched = (sum(len(wanted[i]) for i, _ in pairs), sum(len(given[j]) for _, j in pairs))
    _retrieved(counts, ("layers", "outcome", "links", "matched_spans_only"), hits, *matched)


def _tally_ledger(counts: Tally, gold: Story, predicted: Story, scheme: Scheme, names: ConceptNames) -> None:
    ours, theirs = _tried(gold, scheme), _tried(predicted, scheme)
    pairs = names.pair([row.concept for row in ours], [row.concept for row in theirs])
    _retrieved(counts, ("treatments_tried",), len(pairs), len(ours), len(theirs))
    for name in ("outcome", "status"):
        counts["agreement", ("treatments_tried", name)] += Counter()
        for i, j in pairs:
            _pair(counts, ("treatments_tried", name), getattr(ours[i], name), getattr(theirs[j], name))


def _tried(story: Story, scheme: Scheme) -> list[LedgerRow]:
    """The ledger rows of treatments that the patient had, each concept once."""
    first: dict[str, LedgerRow] = {}
    for row in story.summary.treatments if story.summary else ():
        key = normalise_name(row.concept)
        if key and comparable(row.status) in scheme.tried_statuses:
            first.setdefault(key, row)
    return list(first.values())


def _retrieved(counts: Tally, path: Path, tp: int, gold: int, pred: int) -> None:
    counts["retrieval", path].update(tp=tp, gold=gold, pred=pred)


def _pair(counts: Tally, path: Path, gold: object, predicted: object) -> None:
    """Count a pair of values; a pair without a gold value only makes its figure exist."""
    pair = (comparable(gold), comparable(predicted))
    counts["agreement", path].update([pair] if pair[0] is not None else [])
