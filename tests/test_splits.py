"""Splits: nobody and no near-duplicate on two sides, shares kept in every stratum, the same result in any order."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from patient_stories.corpus.near_duplicates import Signatures
from patient_stories.corpus.splits import SplitOptions, split_stories
from patient_stories.corpus.story import Story, Summary
from patient_stories.errors import UsageError

VOCABULARY = [f"word{n}" for n in range(400)]


def text(seed: int, length: int = 60) -> str:
    return " ".join(random.Random(seed).choices(VOCABULARY, k=length))


def story(number: int, *, outcome: str = "improved", words: str | None = None, **metadata) -> Story:
    return Story(f"s{number}", words or text(number), metadata, summary=Summary(overall_outcome=outcome))


def test_shares_are_kept_in_every_stratum():
    made = [story(n, outcome="improved" if n % 4 else "worse") for n in range(400)]
    splits, report = split_stories(made)
    assert report.counts == {"train": 280, "dev": 40, "test": 80}
    worse = [splits[s.id] for s in made if s.summary.overall_outcome == "worse"]
    assert [worse.count(name) for name in ("train", "dev", "test")] == [70, 10, 20]


@given(st.integers(0, 99), st.lists(st.integers(0, 5), min_size=2, max_size=30))
@settings(deadline=None, max_examples=60)
def test_a_person_stands_on_one_side(seed, persons):
    made = [story(n, person=f"p{p}") for n, p in enumerate(persons)]
    splits, report = split_stories(made, SplitOptions(by="person", seed=seed))
    for person in set(persons):
        assert len({splits[f"s{n}"] for n, p in enumerate(persons) if p == person}) == 1
    assert report.groups == len(set(persons))
    assert sum(report.counts.values()) == len(persons)


def test_order_does_not_matter_and_the_seed_does():
    made = [story(n, genre="review" if n % 3 else "essay") for n in range(120)]
    options = SplitOptions(stratify="genre", seed=5)
    turned = random.Random(1).sample(made, len(made))
    assert split_stories(made, options)[0] == split_stories(turned, options)[0]
    assert split_stories(made, options)[0] != split_stories(made, SplitOptions(stratify="genre", seed=6))[0]


def test_near_duplicates_stay_together():
    made = [story(n) for n in range(60)]
    for n in range(60, 80):  # the same text with a word changed, and a remark in front
        words = made[n - 60].text.split()
        words[17] = "other"
        made.append(story(n, words="Posted again: " + " ".join(words)))
    splits, report = split_stories(made)
    assert report.near_duplicates == 40
    assert all(splits[f"s{n}"] == splits[f"s{n - 60}"] for n in range(60, 80))
    loose, without = split_stories(made, SplitOptions(near=0))
    assert without.near_duplicates == 0
    assert any(loose[f"s{n}"] != loose[f"s{n - 60}"] for n in range(60, 80))


def test_a_near_duplicate_ties_two_persons():
    made = [story(n, person=f"p{n // 2}") for n in range(40)]
    made[10] = story(10, words=made[31].text, person="p5")
    splits, _ = split_stories(made, SplitOptions(by="person"))
    assert len({splits[f"s{n}"] for n in (10, 11, 30, 31)}) == 1


def test_a_crossing_person_is_refused_with_the_remedy():
    made = [story(n, participant=f"p{n % 3}") for n in range(30)]
    with pytest.raises(UsageError, match=r"3 persons \(metadata key participant\) on two sides.*Split by that key"):
        split_stories(made)
    assert split_stories(made, SplitOptions(by="participant"))[1].groups == 3


def test_splits_of_the_stories_are_kept_and_checked():
    made = [story(n, split="test" if n == 3 else "train", author=f"a{n}") for n in range(9)]
    splits, report = split_stories(made)
    assert report.taken_over and [k for k, v in splits.items() if v == "test"] == ["s3"]
    crossing = [*made, story(9, split="train", author="a3")]
    with pytest.raises(UsageError, match="the stories' own splits"):
        split_stories(crossing)
    same_text = [story(9, words=made[3].text, split="train", author="a9"), story(10, words=made[3].text, split="test", author="a10")]
    report = split_stories([*made, *same_text, story(11, words=made[0].text, split="train", author="a11")])[1]
    assert (report.near_duplicates, report.near_crossing) == (5, 3)


def test_one_story_without_a_split_makes_all_anew():
    made = [*(story(n, split="test") for n in range(30)), story(30)]
    _, report = split_stories(made)
    assert not report.taken_over and report.counts["train"] > 15


def test_unknown_key_names_those_that_there_are():
    with pytest.raises(UsageError, match=r"'persn'.*genre, person"):
        split_stories([story(1, person="a", genre="x")], SplitOptions(by="persn"))


@pytest.mark.parametrize("shares", [{}, {"train": 0.9}, {"train": 1.2, "test": -0.2}])
def test_shares_must_make_a_whole(shares):
    with pytest.raises(UsageError, match="sum up to 1"):
        SplitOptions(shares=shares)


def test_no_stories_give_no_splits():
    assert split_stories([])[0] == {}


@pytest.mark.parametrize(("common", "expected"), [(1.0, 1.0), (0.8, 0.8), (0.3, 0.3)])
def test_signatures_estimate_the_share_of_common_triples(tmp_path, common, expected):
    words = text(1, 2002).split()
    cut = round(2000 * 2 * common / (1 + common))  # so many triples of each text are also the other's
    with Signatures(tmp_path / "s") as signatures:
        one, other = signatures.signature(" ".join(words)), signatures.signature(" ".join(words[:cut] + text(2, 2002).split()[cut:]))
    assert (one == other).mean() == pytest.approx(expected, abs=0.1)


def test_signatures_do_not_vary(tmp_path):
    """Golden: splits must not change with a library's version."""
    with Signatures(tmp_path / "s") as signatures:
        assert signatures.signature("I felt better. After a week, I felt worse.")[:3].tolist() == [136411106, 1022408761, 1446797621]
