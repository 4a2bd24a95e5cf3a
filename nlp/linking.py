"""Which treatments an outcome is about: scores of every (outcome, concept) pair of a story, mentions near and far.

The encoder gives each subword a query and a key vector. An outcome's query is the mean over its subwords; a concept's
score is the best over its mentions of query·key plus a bias by distance. Two more candidates have learned keys: the
reviewed treatment (which a review need never name) and the course as a whole.
"""

from __future__ import annotations

# Distance from a mention to the outcome, in words, negative where the mention comes after it. Index into the bias table.
INSIDE, BEFORE_NEAR, BEFORE_MIDDLE, BEFORE_FAR, AFTER_NEAR, AFTER_FAR, LATEST, REVIEWED = range(8)


def distance_bucket(mention: tuple[int, int], outcome: tuple[int, int]) -> int:
    """Bucket of the distance between two word ranges."""
    if mention[0] < outcome[1] and mention[1] > outcome[0]:
        return INSIDE
    if mention[1] <= outcome[0]:
        gap = outcome[0] - mention[1]
        return BEFORE_NEAR if gap < 15 else BEFORE_MIDDLE if gap < 60 else BEFORE_FAR
    return AFTER_NEAR if mention[0] - outcome[1] < 15 else AFTER_FAR
