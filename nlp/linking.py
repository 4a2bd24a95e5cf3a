"""Which treatments an outcome is about: scores of every (outcome, concept) pair of a story, mentions near and far.

The encoder gives each subword a query and a key vector. An outcome's query is the mean over its subwords; a concept's
score is the best over its mentions of query·key plus a bias by distance. Two more candidates have learned keys: the
reviewed treatment (which a review need never name) and the course as a whole.
"""

from __future__ import annotations

from collections.abc import Sequence

# Distance from a mention to the outcome, in words, negative where the mention comes after it. Index into the bias table.
INSIDE, BEFORE_NEAR, BEFORE_MIDDLE, BEFORE_FAR, AFTER_NEAR, AFTER_FAR, LATEST, REVIEWED = range(8)
NO_LINK = -10.0


def distance_bucket(mention: tuple[int, int], outcome: tuple[int, int]) -> int:
    """Bucket of the distance between two word ranges."""
    if mention[0] < outcome[1] and mention[1] > outcome[0]:
        return INSIDE
    if mention[1] <= outcome[0]:
        gap = outcome[0] - mention[1]
        return BEFORE_NEAR if gap < 15 else BEFORE_MIDDLE if gap < 60 else BEFORE_FAR
    return AFTER_NEAR if mention[0] - outcome[1] < 15 else AFTER_FAR


def buckets(mentions: Sequence[tuple[int, int]], concepts: Sequence[int], outcome: tuple[int, int]) -> list[int]:
    """A bucket for each mention (word ranges), -1 for one that says nothing: far off, and not its concept's latest before the outcome."""
    latest: dict[int, int] = {}
    for i, (mention, concept) in enumerate(zip(mentions, concepts, strict=True)):
        if mention[0] < outcome[1]:
            latest[concept] = i
    out = []
    for i, (mention, concept) in enumerate(zip(mentions, concepts, strict=True)):
        bucket = distance_bucket(mention, outcome)
        if latest.get(concept) == i and bucket == BEFORE_FAR:
            bucket = LATEST
        elif bucket == BEFORE_FAR or (bucket == AFTER_FAR and concept in latest):
            bucket = -1
        out.append(bucket)
    return out
