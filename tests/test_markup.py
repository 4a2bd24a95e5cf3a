"""Inline markup compiled to stories."""

import pytest

from patient_stories.annotations.matching import ConceptNames
from patient_stories.corpus.markup import read_markup
from patient_stories.corpus.story import Story
from patient_stories.errors import MarkupError

HEAD = "=== s1\ntitle: A test\nnarrator: patient\noverall: improved\nledger:\n  ibuprofen | medication | stopped | partial | nausea, thirst\n---\n"


@pytest.fixture
def compiled(tmp_path):
    def compile_(body: str, head: str = HEAD):
        path = tmp_path / "a.story"
        path.write_text(head + body, encoding="utf-8")
        return list(read_markup(path, annotator="human:test"))
    return compile_


def test_spans_nest_and_quote_the_plain_text(compiled):
    (story,) = compiled("[The [Advil]{T ibuprofen; stopped; dose=200 mg} dulled the [ache]{S pain clin improved}]{O partial; ibuprofen}. 😀\n")
    assert story.text == "The Advil dulled the ache. 😀"
    assert [(a.id, a.quote) for a in story.annotations] == [("O1", "The Advil dulled the ache"), ("T1", "Advil"), ("S1", "ache")]
    assert all(story.text[a.start:a.end] == a.quote and a.annotator == "human:test" for a in story.annotations)
    treatment = story.layer("treatment")[0]
    assert (treatment.label, treatment.concept_name) == ("medication", "ibuprofen")
    assert treatment.attributes == {"experiencer": "patient", "status": "stopped", "dose": "200 mg"}
    assert story.layer("symptom")[0].attributes == {"expression": "clinical", "assertion": "improved", "experiencer": "patient", "cause": "illness"}
    assert story.layer("outcome")[0].about == ("ibuprofen",)
    assert story.layer("outcome")[0].attributes == {"sentiment": "mixed"}


def test_header_and_ledger_become_metadata_and_summary(compiled):
    (story,) = compiled("[Advil]{T ibuprofen; stopped}. [It helped a bit]{O partial; ibuprofen}.")
    assert story.metadata == {"title": "A test"}
    assert (story.summary.narrator, story.summary.overall_outcome) == ("patient", "improved")
    (row,) = story.summary.treatments
    assert (row.concept, row.outcome, row.side_effects, row.mentions, row.evidence) == ("ibuprofen", "partial", ("nausea", "thirst"), ("T1",), ("O1",))


@pytest.mark.parametrize(("effects", "wanted"), [("nausea", ("nausea",)), ("", ())])
def test_a_ledger_row_may_have_other_names_for_its_treatment(compiled, effects, wanted):
    (story,) = compiled("x", f"=== s1\nledger:\n  acetaminophen | medication | tried | unknown | {effects} | paracetamol, Tylenol\n---\n")
    (row,) = story.summary.treatments
    assert (row.side_effects, row.extra) == (wanted, {"aliases": ["paracetamol", "Tylenol"]})
    assert ConceptNames(story).pair(["acetaminophen"], ["Paracetamol"]) == [(0, 0)]


def test_mentions_of_other_people_do_not_count_for_the_ledger(compiled):
    (story,) = compiled("My aunt had [Advil]{T ibuprofen; other} and [a splint]{T splint (procedure); general}.")
    assert story.summary.treatments[0].mentions == ()
    assert story.layer("treatment")[1].label == "procedure"


def test_backslash_makes_brackets_literal(compiled):
    (story,) = compiled(r"I \[really\] took \{it\} and C:\\ [Advil \]]{T ibuprofen; stopped}")
    assert story.text == "I [really] took {it} and C:\\ Advil ]"
    assert story.annotations[0].quote == "Advil ]"


def test_file_holds_several_stories_and_segments_are_found(compiled):
    first, second = compiled("A heading\n\n• one\n\n=== s2\n---\nText.")
    assert (first.id, second.id) == ("s1", "s2")
    assert [s.kind for s in first.segments] == ["heading", "list_item"]


@pytest.mark.parametrize("body, message", [
    ("[Advil{T ibuprofen; stopped}", "stray"), ("Advil]{T ibuprofen; stopped}", "closed but not open"), ("[Advil", "never closed"),
    ("[Advil]{T ibuprofen; stopped", "without"), ("[]{T ibuprofen; stopped}", "empty span"), ("[x]{Q y}", "must begin with"),
    ("[x]{T ibuprofen}", "needs a concept and a status"), ("[x]{T aspirin; tried}", "no ledger row"), ("[x]{S pain blue}", "'blue'"),
    ("[x]{T ibuprofen; stopped; dose}", "not key=value"),
])
def test_broken_spans_name_file_line_and_story(compiled, body, message):
    with pytest.raises(MarkupError, match=message) as caught:
        compiled(body)
    assert "a.story, line 1, story 's1'" in str(caught.value)


@pytest.mark.parametrize("head, message", [("=== s1\nno pair\n---\n", "not 'key: value'"), ("=== s1\ntitle: x\n", "no line '---'"),
                                           ("just text\n", "no line '=== id'"), ("=== s1\nledger:\n  a | b\n---\n", "2 cells")])
def test_broken_headers(compiled, head, message):
    with pytest.raises(MarkupError, match=message):
        compiled("text", head)


def test_a_story_without_genre_is_named_when_splits_are_made(compiled):
    from patient_stories.annotations.corpus_build import assign_splits

    with pytest.raises(MarkupError, match="story 'a': the header has no 'area'"):
        assign_splits([Story("a", "Text.", {"genre": "forum", "condition": "gout"})])


def _unsplit(count: int) -> list[Story]:
    return [Story(f"{i:02}", "Text.", {"genre": "forum", "area": "general", "condition": "gout"}) for i in range(count)]


def test_a_named_split_is_kept_and_moves_no_other_story():
    from patient_stories.annotations.corpus_build import assign_splits

    unsplit = _unsplit(20)
    alone = {s.id: s.metadata["split"] for s in assign_splits(unsplit)}
    named = [Story(f"{i:02}-named", "Text.", {"genre": "forum", "area": "general", "condition": "gout", "split": split})
             for i, split in enumerate(("dev", "train", "dev", "test", "dev"))]
    together = {s.id: s.metadata["split"] for s in assign_splits(named + unsplit)}
    assert {key: together[key] for key in alone} == alone
    assert [together[s.id] for s in named] == ["dev", "train", "dev", "test", "dev"]
    assert set(alone.values()) == {"train", "dev", "test"}


def test_an_unknown_named_split_is_refused_by_story_name():
    from patient_stories.annotations.corpus_build import assign_splits

    stray = Story("a", "Text.", {"genre": "forum", "area": "general", "condition": "gout", "split": "validation"})
    with pytest.raises(MarkupError, match="story 'a': there is no split 'validation'; use one of dev, test, train"):
        assign_splits([*_unsplit(3), stray])
