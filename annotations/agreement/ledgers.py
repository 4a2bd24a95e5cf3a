"""Ledgers of several coders side by side: which rows stand for one treatment, and in what they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ...corpus.story import LedgerRow, Story
from ..matching import ConceptNames, comparable, normalise_name
from ..scheme import Scheme

Rows = Mapping[int, LedgerRow]  # one treatment: coder number -> row


def same_treatments(versions: Sequence[Story | None]) -> list[Rows]:
    """The ledger rows of all coders grouped by treatment, at most one a coder, in the order of the first who has it.

    A name matches by its own, an accepted alias, or the quote of one of its mentions, on either side.
    """
    groups: list[dict[int, LedgerRow]] = []
    for number, story in enumerate(versions):
        if story is None:
            continue
        own = _rows(story)
        firsts = [next(iter(group.items())) for group in groups]
        pairs = _pair([(versions[i], row) for i, row in firsts], [(story, row) for row in own])
        for i, j in pairs:
            groups[i][number] = own[j]
        matched = {j for _, j in pairs}
        groups += [{number: row} for j, row in enumerate(own) if j not in matched]
    return groups


def tried_in_common(first: Story, second: Story, scheme: Scheme) -> tuple[int, int, int]:
    """How many treatments that the patient had two coders share, and how many each has."""
    ours, theirs = ([row for row in _rows(story) if is_tried(row, scheme)] for story in (first, second))
    return len(_pair([(first, row) for row in ours], [(second, row) for row in theirs])), len(ours), len(theirs)


def is_tried(row: LedgerRow, scheme: Scheme) -> bool:
    """Whether the patient had the treatment."""
    return comparable(row.status) in scheme.tried_statuses


def count_ledgers(counts: dict, groups: Sequence[Rows], coders: int, scheme: Scheme) -> None:
    """Add the patterns of status (of matched rows) and outcome (of rows that say that it was had) to `counts`."""
    for name in ("status", "outcome"):
        figure: Counter = counts.setdefault(("nominal", ("treatments_tried", name)), Counter())
        for rows in groups:
            kept = {i: row for i, row in rows.items() if name == "status" or is_tried(row, scheme)}
            values = tuple(comparable(getattr(kept[i], name)) if i in kept else None for i in range(coders))
            if len(kept) > 1:
                figure[values] += 1


def _rows(story: Story) -> list[LedgerRow]:
    """The rows of a ledger, each concept once."""
    first: dict[str, LedgerRow] = {}
    for row in story.summary.treatments if story.summary else ():
        if key := normalise_name(row.concept):
            first.setdefault(key, row)
    return list(first.values())


def _pair(ours: Sequence[tuple[Story, LedgerRow]], theirs: Sequence[tuple[Story, LedgerRow]]) -> list[tuple[int, int]]:
    """Pair rows one to one, closest fit first."""
    names: dict[int, ConceptNames] = {id(story): ConceptNames(story) for story, _ in (*ours, *theirs)}
    found = []
    for i, (one, row) in enumerate(ours):
        for j, (other, twin) in enumerate(theirs):
            fits = (names[id(one)].fit(row.concept, twin.concept), names[id(other)].fit(twin.concept, row.concept))
            if any(fit is not None for fit in fits):
                found.append((min(fit for fit in fits if fit is not None), i, j))
    pairs: dict[int, int] = {}
    for _, i, j in sorted(found):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return sorted(pairs.items())
