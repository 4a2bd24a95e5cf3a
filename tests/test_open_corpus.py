"""The open corpus as it ships: what the documentation promises of it, checked on the compiled file and on its sources."""

from __future__ import annotations

import gzip
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

import patient_stories
from patient_stories.annotations.corpus_build import assign_splits, build, read_sources
from patient_stories.annotations.scheme import load_scheme
from patient_stories.annotations.validation import faults
from patient_stories.corpus.open_corpus import COMPILED, SPLITS
from patient_stories.corpus.story import Story
from patient_stories.errors import UsageError

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "corpus" / "open_corpus" / "stories"
GENRES = {"review": 0.35, "forum": 0.20, "article": 0.15, "essay": 0.10, "interview": 0.10, "relative": 0.05, "case_report": 0.03, "feedback": 0.02}
LICENCE = "CC-BY-4.0"
SHARED_RUNS = 2
"""Runs of nine words that may stand in two stories: a turn of phrase, not a copied passage."""
ROUNDS = {"1": ("train", "dev", "test"), "2": ("train", "dev"), "3": ("train", "dev"), "4": ("train", "dev", "test"), "5": ("train",), "6": ("train", "dev"), "7": ("train",)}
"""The splits of each round. Those of the first were drawn by the build; the headers of later rounds name theirs."""
ROUTES = {"injection", "infusion", "oral", "nasal spray"}
"""Plain words for a route that a text may only imply. Every other extra key of a treatment is in the words of the text."""


def _round(story: Story) -> str:
    return str(story.metadata["round"])


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    return list(patient_stories.open_corpus())


def test_it_is_as_large_as_promised(stories: list[Story]):
    assert len(stories) >= 1_600
    assert sum(len(s.text.split()) for s in stories) >= 560_000
    assert len({s.metadata["condition"] for s in stories}) >= 140


def test_no_story_has_a_fault_against_the_scheme(stories: list[Story]):
    scheme = load_scheme()
    assert [f"{story.id}: {fault}" for story in stories for fault in faults(story, scheme)] == []


def test_every_story_is_annotated_in_all_layers_and_summed_up(stories: list[Story]):
    """A review can do without a mention of a treatment: its drug stands in the metadata ("this stuff did nothing").

    Short feedback can speak of the service only, and name no treatment, symptom or outcome.
    """
    for story in stories:
        unmentioned = {"treatment"} if story.metadata.get("treatment") else set()
        if story.metadata["genre"] == "feedback":
            unmentioned = {"treatment", "symptom", "outcome"}
        assert {a.layer for a in story.annotations} | unmentioned == {"treatment", "symptom", "outcome"}, story.id
        assert story.summary.narrator and story.summary.overall_outcome, story.id
        assert story.summary.treatments or story.metadata["genre"] == "feedback", story.id


def test_genres_of_the_first_round_have_the_shares_that_were_asked_for(stories: list[Story]):
    assert {s.metadata["genre"] for s in stories} == GENRES.keys()
    found = Counter(s.metadata["genre"] for s in stories if _round(s) == "1")
    for genre, share in GENRES.items():
        assert found[genre] / found.total() == pytest.approx(share, abs=0.02), genre


def test_seven_in_ten_are_of_mental_health_and_a_condition_is_of_one_area(stories: list[Story]):
    areas = Counter(s.metadata["area"] for s in stories)
    assert areas.keys() == {"mental", "general"}
    assert areas["mental"] / len(stories) == pytest.approx(0.7, abs=0.04)
    by_condition = defaultdict(set)
    for story in stories:
        by_condition[story.metadata["condition"]].add(story.metadata["area"])
    assert [c for c, found in by_condition.items() if len(found) > 1] == []


def test_every_label_of_the_scheme_and_every_value_is_used(stories: list[Story]):
    for name, layer in load_scheme().layers.items():
        spans = [a for s in stories for a in s.layer(name)]
        assert set(layer.labels) == {a.label for a in spans}, name
        for key, attribute in layer.attributes.items():
            assert set(attribute.values) == {a.attributes[key] for a in spans if key in a.attributes}, (name, key)


def test_extra_keys_of_treatments_are_in_the_words_of_the_text():
    """On the sources, of which the compiled file is made. A value is no piece of a longer number: the 20 of 2020 is not twenty sessions."""
    strange = []
    for story in read_sources(SOURCES):
        for mention in story.layer("treatment"):
            extra = {k: v for k, v in mention.attributes.items() if k not in ("experiencer", "status")}
            strange += [f"{story.id}, {mention.id}: {key}={value}" for key, value in extra.items()
                        if not re.search(rf"(?<!\d)(?<!\d[.,]){re.escape(value)}(?!\d)", story.text, re.IGNORECASE)
                        and not (key == "route" and value in ROUTES)]
    assert strange == []


def test_reviews_say_which_treatment_they_are_about_and_it_has_a_ledger_row(stories: list[Story]):
    reviews = [s for s in stories if s.metadata["genre"] == "review"]
    assert [s.id for s in reviews if s.metadata.get("treatment") not in {row.concept for row in s.summary.treatments}] == []
    assert all(s.metadata.get("treatment") is None for s in stories if s.metadata["genre"] != "review")


def test_no_story_is_in_two_splits(stories: list[Story]):
    together = [s.id for split in SPLITS for s in patient_stories.open_corpus(split)]
    assert sorted(together) == [s.id for s in stories]
    assert len(set(together)) == len(together)


def test_the_first_round_shares_70_10_20(stories: list[Story]):
    first = [s for s in stories if _round(s) == "1"]
    for split, share in zip(SPLITS, (0.7, 0.1, 0.2), strict=True):
        assert sum(s.metadata["split"] == split for s in first) / len(first) == pytest.approx(share, abs=0.02), split


def test_later_rounds_hold_out_their_share_and_the_compiled_story_keeps_its_split(stories: list[Story]):
    compiled = {s.id: s.metadata["split"] for s in stories}
    for story in read_sources(SOURCES):
        named = story.metadata.get("split")
        if _round(story) == "1":
            assert named is None, story.id
        else:
            assert named in ROUNDS[_round(story)] and compiled[story.id] == named, story.id
    for number, one_in in (("2", 12), ("3", 12), ("4", 12), ("6", 8)):
        mine = [s.metadata["split"] for s in stories if _round(s) == number]
        for split in set(ROUNDS[number]) - {"train"}:
            assert mine.count(split) / len(mine) == pytest.approx(1 / one_in, abs=0.01), (number, split)


def test_every_split_has_every_genre_and_both_areas_in_like_shares(stories: list[Story]):
    for split in SPLITS:
        part = [s for s in stories if s.metadata["split"] == split]
        assert {s.metadata["genre"] for s in part} == GENRES.keys(), split
        assert sum(s.metadata["area"] == "mental" for s in part) / len(part) == pytest.approx(2 / 3, abs=0.06), split


def test_splits_do_not_depend_on_the_order_of_stories(stories: list[Story]):
    given = {s.id: s.metadata["split"] for s in stories}
    assert {s.id: s.metadata["split"] for s in assign_splits(read_sources(SOURCES)[::-1])} == given


def test_stories_that_name_their_split_move_no_other(stories: list[Story]):
    first = [s for s in read_sources(SOURCES) if _round(s) == "1"]
    given = {s.id: s.metadata["split"] for s in stories}
    assert {s.id: s.metadata["split"] for s in assign_splits(first)} == {s.id: given[s.id] for s in first}


def test_an_unknown_split_is_refused_at_once():
    with pytest.raises(UsageError, match="train, dev, test"):
        patient_stories.open_corpus("validation")


def test_every_story_carries_its_licence_and_says_that_it_is_reference(stories: list[Story]):
    assert {s.metadata["licence"] for s in stories} == {LICENCE}
    assert LICENCE in (COMPILED.parent / "LICENSE").read_text("utf-8")
    assert {a.annotator for s in stories for a in s.annotations} == {"human:open-corpus"}


def test_the_compiled_file_is_what_its_sources_give(tmp_path: Path):
    """Story files are compared, not their compression: zlib's successors deflate to other bytes."""
    fresh = tmp_path / "fresh.jsonl.gz"
    build(SOURCES, fresh)
    assert gzip.decompress(COMPILED.read_bytes()) == gzip.decompress(fresh.read_bytes())


def test_a_build_writes_the_same_bytes_again_and_fits_the_wheel(tmp_path: Path):
    first, second = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl.gz"
    build(SOURCES, first)
    build(SOURCES, second)
    assert first.read_bytes() == second.read_bytes()
    assert COMPILED.stat().st_size < 5_000_000


def test_sources_and_compiled_file_hold_the_same_stories(stories: list[Story]):
    assert [s.id for s in read_sources(SOURCES)] == [s.id for s in stories]


def test_no_passage_stands_in_two_stories(stories: list[Story]):
    holders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for story in stories:
        words = re.findall(r"\w+(?:['’]\w+)*", story.text.casefold())
        for i in range(len(words) - 8):
            holders[tuple(words[i:i + 9])].add(story.id)
    shared = sorted({tuple(sorted(found)) for found in holders.values() if len(found) > 1})
    assert len(shared) <= SHARED_RUNS, shared


def test_the_page_gives_the_counts_of_the_corpus(stories: list[Story]):
    """Counts in the documentation must follow the corpus."""
    splits = Counter(s.metadata["split"] for s in stories)
    words, conditions = sum(len(s.text.split()) for s in stories), len({s.metadata["condition"] for s in stories})
    line = f"{len(stories)} stories, {words:,} words, {conditions} conditions; {splits['train']} train, {splits['dev']} dev, {splits['test']} test"
    assert line in (ROOT / "docs" / "open-corpus.md").read_text("utf-8")


def test_the_package_says_plainly_that_stories_are_composed():
    for page in (ROOT / "docs" / "open-corpus.md", COMPILED.parent / "DATASHEET.md", COMPILED.parent / "DATA_STATEMENT.md"):
        text = page.read_text("utf-8")
        assert "composed" in text and "language models" in text, page.name
