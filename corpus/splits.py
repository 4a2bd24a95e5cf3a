"""Splits: which stories a model learns from, is tuned on and is tested on, with nobody on two sides.

Stories of one person, and stories that are nearly the same text, form a group, and a group goes to one side as a whole.
Groups are dealt out within strata (stories that end alike, by default), so that each side has its share of every
stratum. The same stories and seed give the same splits, in whatever order the stories come.

Everything is kept in files and arrays of a few bytes a story, so a million stories can be split in flat memory.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from .near_duplicates import Signatures
from .story import Story

if TYPE_CHECKING:
    import numpy as np

PERSON_KEYS = ("person", "person_id", "participant", "participant_id", "patient_id", "author", "user", "username", "speaker")
STORY = "story"
OUTCOME = "overall_outcome"


@dataclass(frozen=True, slots=True)
class SplitOptions:
    """How stories are split.

    `by` is the metadata key that names the person, or `story`. `stratify` is a metadata key, or `overall_outcome` of the
    summary, or empty. `near` is the share of common word triples (Jaccard) from which two texts count as nearly the same;
    0 switches that off. `kept` is a metadata key whose value is taken as the split where every story has one of the names
    in `shares` and `by` is `story`; empty never does.
    """

    shares: Mapping[str, float] = field(default_factory=lambda: {"train": 0.7, "dev": 0.1, "test": 0.2})
    by: str = STORY
    stratify: str = OUTCOME
    near: float = 0.6
    seed: int = 0
    kept: str = "split"

    def __post_init__(self) -> None:
        if not self.shares or any(share <= 0 for share in self.shares.values()) or abs(sum(self.shares.values()) - 1) > 1e-6:
            raise UsageError("the shares of the splits must be above 0 and sum up to 1, as in train=0.7, dev=0.1, test=0.2")
        if not 0 <= self.near <= 1:
            raise UsageError("the share of common text from which two stories count as nearly the same lies in 0..1")


@dataclass(slots=True)
class SplitReport:
    """What the splits are: stories a split, persons or stories a group, and what a manifest records."""

    counts: dict[str, int]
    groups: int
    near_duplicates: int  # stories of nearly the text of another
    near_crossing: int  # those that stand on another side than their like; only splits that were taken over can have any
    without_person: int
    taken_over: bool  # from the stories' metadata

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


class SplitStories:
    """Stories with their splits. Iterating yields (split, story), in the order in which the stories came, any number of times.

    The stories are kept in a temporary file, which goes when the context is left.
    """

    def __init__(self, stories: Iterable[Story], options: SplitOptions | None = None):
        self.options = options or SplitOptions()
        self._stories = stories
        self._folder = tempfile.TemporaryDirectory(prefix="patient-stories-")
        self._spool = Path(self._folder.name) / "stories.jsonl"
        self._splits = array("B")
        self.report: SplitReport

    def __enter__(self) -> SplitStories:
        try:
            plan = _Plan(self.options, Path(self._folder.name))
            with self._spool.open("w", encoding="utf-8", newline="\n") as handle:
                for story in self._stories:
                    plan.add(story)
                    handle.write(story.to_json() + "\n")
            self._splits, self.report = plan.assign()
        except BaseException:
            self._folder.cleanup()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def __iter__(self) -> Iterator[tuple[str, Story]]:
        names = tuple(self.options.shares)
        with self._spool.open(encoding="utf-8", newline="\n") as lines:
            for split, line in zip(self._splits, lines, strict=True):
                yield names[split], Story.from_dict(json.loads(line))


def split_stories(stories: Iterable[Story], options: SplitOptions | None = None) -> tuple[dict[str, str], SplitReport]:
    """Story id -> split, and the report. Raises UsageError where a person would cross, saying what to do."""
    with SplitStories(stories, options) as split:
        return {story.id: name for name, story in split}, split.report


class _Plan:
    """What must be known of every story before the first can be given to a side: a few numbers a story."""

    def __init__(self, options: SplitOptions, folder: Path):
        self.options = options
        self.names = tuple(options.shares)
        self.ids = array("Q")
        self.persons = array("Q")  # 0: none is named
        self.strata = array("L")
        self.stratum_numbers: dict[str, int] = {}
        self.given = array("B")
        self.all_given = bool(options.kept) and options.by == STORY
        self.metadata_keys: set[str] = set()
        self.signatures = Signatures(folder / "signatures") if options.near else None

    def add(self, story: Story) -> None:
        options = self.options
        self.ids.append(_number(f"{options.seed}\0{story.id}"))
        person = _person(story, options.by)
        self.persons.append(_number(str(person)) if person is not None else 0)
        self.strata.append(self.stratum_numbers.setdefault(_stratum(story, options.stratify), len(self.stratum_numbers)))
        if len(self.metadata_keys) < 200:
            self.metadata_keys.update(story.metadata)
        given = story.metadata.get(options.kept)
        self.all_given = self.all_given and given in self.names
        self.given.append(self.names.index(given) if given in self.names else 0)
        if self.signatures is not None:
            self.signatures.add(story.text)

    def assign(self) -> tuple[array, SplitReport]:
        self._check_key()
        sets = _Sets(len(self.ids))
        near = bytearray(len(self.ids))
        crossing = bytearray(len(self.ids))
        for one, other in self._near_pairs():
            near[one] = near[other] = 1
            if self.given[one] != self.given[other]:
                crossing[one] = crossing[other] = 1
            sets.join(one, other)
        if self.options.by != STORY:
            sets.join_equal(self.persons)
        if self.all_given and self.ids:
            splits = self.given
            what, remedy = f"the stories' own splits (metadata {self.options.kept!r})", "Correct them, or split by that key"
        else:
            splits, crossing = self._deal(sets), b""
            what, remedy = "a split by story", "Split by that key"
        self._check_persons(splits, what, remedy)
        counts = Counter(splits)
        return splits, SplitReport(
            counts={name: counts[i] for i, name in enumerate(self.names)}, groups=sets.count(), near_duplicates=sum(near),
            near_crossing=sum(crossing), without_person=sum(1 for p in self.persons if not p), taken_over=splits is self.given)

    def _near_pairs(self) -> Iterator[tuple[int, int]]:
        if self.signatures is not None:
            with self.signatures:
                yield from self.signatures.pairs(self.options.near)

    def _check_key(self) -> None:
        if self.options.by != STORY and self.ids and not any(self.persons):
            known = ", ".join(sorted(self.metadata_keys)) or "none"
            raise UsageError(f"no story has the metadata key {self.options.by!r} to split by. The stories have these keys: {known}")

    def _check_persons(self, splits: array, what: str, remedy: str) -> None:
        sides: dict[int, int] = {}
        crossing = {p for p, side in zip(self.persons, splits, strict=True) if p and sides.setdefault(p, side) != side}
        if crossing:
            key = ", ".join(k for k in PERSON_KEYS if k in self.metadata_keys)
            raise UsageError(
                f"{what} would put {len(crossing)} persons (metadata key {key}) on two sides, so that a model would be tested on "
                f"people whom it knows. {remedy}")

    def _deal(self, sets: _Sets) -> array:
        """Give every group to the side that is furthest below its share of the group's stratum, large groups first."""
        import numpy as np

        _, group_of, sizes = np.unique(sets.roots(), return_inverse=True, return_counts=True)
        first_ids = np.full(len(sizes), np.iinfo(np.uint64).max, np.uint64)
        np.minimum.at(first_ids, group_of, np.frombuffer(self.ids, np.uint64) if self.ids else np.empty(0, np.uint64))
        strata = self._group_strata(group_of, len(sizes))
        shares = tuple(self.options.shares.values())
        sides = np.zeros(len(sizes), np.uint8)
        total, done = [0] * len(shares), 0
        here, seen, current = [0] * len(shares), 0, -1
        for group in np.lexsort((first_ids, -sizes, strata)).tolist():
            size = int(sizes[group])
            if strata[group] != current:
                here, seen, current = [0] * len(shares), 0, strata[group]
            seen, done = seen + size, done + size
            lack = [share * seen - h + share * done - t for share, h, t in zip(shares, here, total, strict=True)]
            side = max(range(len(shares)), key=lambda s: (lack[s], -s))
            here[side] += size
            total[side] += size
            sides[group] = side
        return array("B", sides[group_of].tobytes())

    def _group_strata(self, group_of: np.ndarray, groups: int) -> np.ndarray:
        """The commonest stratum of each group, as a rank among the strata's sorted names; of equally common ones the first."""
        import numpy as np

        rank = {name: i for i, name in enumerate(sorted(self.stratum_numbers))}
        ranks = np.array([rank[name] for name in self.stratum_numbers], np.int64)
        pairs, counts = np.unique(group_of.astype(np.int64) * max(len(rank), 1) + ranks[np.array(self.strata, np.int64)], return_counts=True)
        out = np.zeros(groups, np.int64)
        best = np.lexsort((-pairs, counts))  # the last one written for a group wins: the most frequent, then the lowest rank
        out[pairs[best] // max(len(rank), 1)] = pairs[best] % max(len(rank), 1)
        return out


class _Sets:
    """Disjoint sets of the numbers below `size`."""

    def __init__(self, size: int):
        self.parent = array("L", range(size))

    def find(self, number: int) -> int:
        while self.parent[number] != number:
            self.parent[number] = number = self.parent[self.parent[number]]
        return number

    def join(self, one: int, other: int) -> None:
        one, other = self.find(one), self.find(other)
        self.parent[max(one, other)] = min(one, other)

    def roots(self) -> list[int]:
        return [self.find(number) for number in range(len(self.parent))]

    def count(self) -> int:
        return sum(1 for number, parent in enumerate(self.parent) if number == parent)

    def join_equal(self, keys: Iterable[int]) -> None:
        """Join the numbers that have one key; key 0 joins nothing."""
        first: dict[int, int] = {}
        for number, key in enumerate(keys):
            if key:
                self.join(first.setdefault(key, number), number)


def _person(story: Story, by: str) -> Any:
    """Who the story is by: the value of the key, or for a split by story of the first key that usually names a person."""
    keys = (by,) if by != STORY else PERSON_KEYS
    return next((story.metadata[k] for k in keys if story.metadata.get(k) not in (None, "")), None)


def _stratum(story: Story, key: str) -> str:
    if key == OUTCOME:
        return str(story.summary.overall_outcome) if story.summary else ""
    return str(story.metadata.get(key, "")) if key else ""


def _number(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") or 1
