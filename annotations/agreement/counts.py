"""What one story adds to the figures of agreement: counts by kind of figure and its place, and what the coders differ in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from ...corpus.offsets import tokens_of_span
from ...corpus.story import Annotation, Story
from ...corpus.tokens import token_spans
from ..matching import comparable, match_spans, normalise_name
from ..review.adjudication import Cluster, clusters
from ..scheme import Scheme
from .coefficients import Pattern
from .ledgers import Rows, count_ledgers, is_tried, same_treatments, tried_in_common
from .unitizing import apart, count_units

Path = tuple[str, ...]
Counts = dict[tuple[str, Path], Counter]  # by kind of figure ("f1", "nominal", "units", "marks") and place
CONTEXT = 80  # code points shown on either side of a disagreement


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A place that coders of one story mark differently.

    `spans` holds each coder's span, None where there is none; `differs` names what differs: "missing", "edges", "label",
    "concept", "about", or attributes. `passage` is the text before, between and after the outermost edges. It holds story
    text: show it to people who may read the story, and write it into no log.
    """

    story: str
    layer: str
    start: int
    end: int
    spans: Mapping[str, Annotation | None]
    differs: tuple[str, ...]
    passage: tuple[str, str, str]

    def to_dict(self) -> dict[str, Any]:
        """Where it is and what each coder has, without text of the story."""
        spans = {
            coder: None if a is None else {"id": a.id, "start": a.start, "end": a.end, "label": a.label, **values_of(a)}
            for coder, a in self.spans.items()
        }
        return {"story": self.story, "layer": self.layer, "start": self.start, "end": self.end, "differs": list(self.differs), "spans": spans}


@dataclass(frozen=True, slots=True)
class LedgerDisagreement:
    """A treatment, or the story as a whole, of which coders say different things; None for a coder who says nothing."""

    story: str
    what: str
    values: Mapping[str, str | None]

    def to_dict(self) -> dict[str, Any]:
        """As plain data."""
        return {"story": self.story, "what": self.what, "values": dict(self.values)}


@dataclass(frozen=True, slots=True)
class Compared:
    """One story compared: its counts and what its coders differ in."""

    counts: Counts
    spans: tuple[Disagreement, ...]
    ledger: tuple[LedgerDisagreement, ...]


def compare_story(versions: Sequence[Story | None], coders: Sequence[str], scheme: Scheme) -> Compared:
    """Compare the versions of one story, in the order of `coders`; None for coders who have not coded it."""
    present = [number for number, story in enumerate(versions) if story is not None]
    story = versions[present[0]]
    counts: Counts = {}
    layers = [*scheme.layers, *sorted({a.layer for v in versions if v for a in v.annotations} - scheme.layers.keys())]
    words = token_spans(story.text)
    for layer in layers:
        spans = [None if v is None else v.layer(layer) for v in versions]
        _count_pairs(counts, layer, spans)
        _count_words(counts, layer, spans, words)
        _count_units(counts, layer, spans, len(story.text))
    told = [version if version and version.summary else None for version in versions]
    treatments = same_treatments(told)
    names = _one_name(treatments, coders)
    disagreements = []
    for cluster in clusters({coders[i]: versions[i].annotations for i in present}):
        values = {coder: _compared(span, scheme, names[coder]) for coder, span in cluster.members.items()}
        _count_matched(counts, cluster, values, coders)
        if differs := _differs(cluster, values, len(present)):
            disagreements.append(_disagreement(story, cluster, [coders[i] for i in present], differs))
    return Compared(counts, tuple(disagreements), tuple(_count_story(counts, told, treatments, coders, scheme)))


def _count_pairs(counts: Counts, layer: str, spans: Sequence[Sequence[Annotation] | None]) -> None:
    for first, second in combinations(range(len(spans)), 2):
        ours, theirs = spans[first], spans[second]
        if ours is None or theirs is None:
            continue
        pairs = match_spans(ours, theirs)
        alike = [(ours[i].label, theirs[j].label) for i, j in pairs if comparable(ours[i].label) == comparable(theirs[j].label)]
        exact = Counter((a.start, a.end) for a in ours) & Counter((a.start, a.end) for a in theirs)
        ways = {"exact": exact.total(), "relaxed": len(pairs), "relaxed_same_label": len(alike)}
        for way, both in ways.items():
            for path in (("layers", layer, "spans", way), ("all_layers", "spans", way)):
                _add_pair(counts, path, first, second, both, len(ours), len(theirs))
        by_label = [Counter(a.label for a in side) for side in (ours, theirs)]
        shared = Counter(label for label, _ in alike)
        for label in by_label[0].keys() | by_label[1].keys():
            path = ("layers", layer, "by_label", label, "relaxed")
            _add_pair(counts, path, first, second, shared[label], by_label[0][label], by_label[1][label])


def _add_pair(counts: Counts, path: Path, first: int, second: int, both: int, ours: int, theirs: int) -> None:
    figure = counts.setdefault(("f1", path), Counter())
    figure.update({(first, second, "both"): both, (first, second, "first"): ours, (first, second, "second"): theirs})


def _count_words(counts: Counts, layer: str, spans: Sequence[Sequence[Annotation] | None], words: tuple[list[int], list[int]]) -> None:
    """Patterns of the labels on each word, as sorted tuples; a word that a span touches is marked, () stands for unmarked."""
    rows = []
    for side in spans:
        row: list[tuple[str, ...] | None] = [None if side is None else ()] * len(words[0])
        for span in side or ():
            for number in range(*tokens_of_span(*words, span.start, span.end)):
                row[number] = tuple(sorted({*row[number], span.label}))
        rows.append(row)
    counts["nominal", ("layers", layer, "words", "all")] = Counter(zip(*rows, strict=True))


def _count_units(counts: Counts, layer: str, spans: Sequence[Sequence[Annotation] | None], length: int) -> None:
    parted = [apart(side) for side in spans if side is not None]
    counts["units", ("layers", layer, "unitizing")] = count_units(length, [units for units, _ in parted])
    counts["marks", ("layers", layer)] = Counter(
        {**{number: len(side) for number, side in enumerate(spans) if side}, "overlapping": sum(left_out for _, left_out in parted)})


def derive_words(counts: Counts, layer: str, labels: Iterable[str]) -> Iterator[tuple[Path, Counter[Pattern]]]:
    """Yield what follows from the counted words of a layer: marked or not, coded words alone, each label against the rest."""
    every = counts.get(("nominal", ("layers", layer, "words", "all")), Counter())
    coded = Counter({pattern: n for pattern, n in every.items() if any(pattern)})
    yield ("layers", layer, "words", "all"), every
    yield ("layers", layer, "words", "coded"), coded
    yield ("layers", layer, "words", "marked"), _mapped(every, bool)
    for label in labels:
        for where, patterns in (("all", every), ("coded", coded)):
            yield ("layers", layer, "by_label", label, where), _mapped(patterns, lambda value, label=label: label in value)


def _mapped(patterns: Counter[Pattern], change: Any) -> Counter[Pattern]:
    out: Counter[Pattern] = Counter()
    for pattern, n in patterns.items():
        out[tuple(None if value is None else change(value) for value in pattern)] += n
    return out


def values_of(span: Annotation) -> dict[str, Any]:
    """What is said of a span beside its label: concept, what it is about, attributes."""
    out = {"concept": span.concept_name} if span.concept_name else {}
    return out | ({"about": list(span.about)} if span.about else {}) | dict(span.attributes)


def _one_name(treatments: Sequence[Rows], coders: Sequence[str]) -> dict[str, dict[str, str]]:
    """For each coder the names that the first coder of a treatment has for it: Zoloft is no other concept than sertraline."""
    names: dict[str, dict[str, str]] = {coder: {} for coder in coders}
    for rows in treatments:
        first = normalise_name(next(iter(rows.values())).concept)
        for number, row in rows.items():
            names[coders[number]][normalise_name(row.concept)] = first
    return names


def _compared(span: Annotation, scheme: Scheme, names: Mapping[str, str]) -> dict[str, Any]:
    """The values that two spans of one layer are compared in."""
    layer = scheme.layers.get(span.layer)
    out: dict[str, Any] = {"label": comparable(span.label)}
    out |= {name: comparable(span.attributes.get(name)) for name in (layer.attributes if layer else ())}
    if span.layer == "treatment":
        concept = normalise_name(span.concept_name)
        out["concept"] = names.get(concept, concept) or None
    if span.layer == "outcome":
        about = {normalise_name(name) for name in span.about}
        out["about"] = tuple(sorted({names.get(name, name) for name in about})) or None
    return out


def _count_matched(counts: Counts, cluster: Cluster, values: Mapping[str, Mapping[str, Any]], coders: Sequence[str]) -> None:
    layer = next(iter(cluster.members.values())).layer
    for name in next(iter(values.values())):
        pattern = tuple(values[coder][name] if coder in values else None for coder in coders)
        figure = counts.setdefault(("nominal", ("layers", layer, "matched", name)), Counter())
        if sum(value is not None for value in pattern) > 1:
            figure[pattern] += 1


def _differs(cluster: Cluster, values: Mapping[str, Mapping[str, Any]], present: int) -> tuple[str, ...]:
    spans = cluster.members.values()
    differs = ["missing"] if len(spans) < present else []
    differs += ["edges"] if len({(span.start, span.end) for span in spans}) > 1 else []
    differs += [name for name in next(iter(values.values())) if len({v[name] for v in values.values()}) > 1]
    return tuple(differs)


def _disagreement(story: Story, cluster: Cluster, present: Sequence[str], differs: tuple[str, ...]) -> Disagreement:
    start, end = cluster.start, cluster.end
    passage = (story.text[max(start - CONTEXT, 0) : start], story.text[start:end], story.text[end : end + CONTEXT])
    layer = next(iter(cluster.members.values())).layer
    return Disagreement(story.id, layer, start, end, {coder: cluster.members.get(coder) for coder in present}, differs, passage)


def _count_story(
    counts: Counts, told: Sequence[Story | None], treatments: Sequence[Rows], coders: Sequence[str], scheme: Scheme,
) -> Iterator[LedgerDisagreement]:
    """Count summaries, and yield what they differ in; None in `told` for a coder without a summary of the story."""
    for first, second in combinations(range(len(told)), 2):
        if told[first] and told[second]:
            _add_pair(counts, ("treatments_tried",), first, second, *tried_in_common(told[first], told[second], scheme))
    count_ledgers(counts, treatments, len(coders), scheme)
    present = [number for number, version in enumerate(told) if version]
    if len(present) < 2:
        return
    story_id = told[present[0]].id
    for rows in treatments:
        values = {coders[i]: f"{rows[i].status}, {rows[i].outcome}" if i in rows else None for i in present}
        if len(set(values.values())) > 1 and any(is_tried(row, scheme) for row in rows.values()):
            yield LedgerDisagreement(story_id, next(iter(rows.values())).concept, values)
    for name in ("overall_outcome", "narrator"):
        given = tuple(comparable(getattr(version.summary, name)) if version else None for version in told)
        counts["nominal", (name,)] = Counter([given])
        if len({given[i] for i in present}) > 1:
            yield LedgerDisagreement(story_id, name, {coders[i]: given[i] for i in present})
