"""The desk: selections land on the right characters, changes are checked before they are written, nobody sees others' work."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_stories import TEXT, Table, harbour, plain, units, write

from patient_stories.annotations.review.checks import place
from patient_stories.annotations.review.concepts import Concept, ConceptIndex
from patient_stories.annotations.review.journal import ConflictError
from patient_stories.annotations.review.library import Library
from patient_stories.corpus.offsets import utf16_map
from patient_stories.corpus.story import Story
from patient_stories.errors import OffsetError, SchemeError, StoryError, UsageError


@pytest.fixture
def table(tmp_path):
    return Table(write(tmp_path))


def add(table: Table, quote: str, layer: str = "treatment", label: str = "lifestyle", **more) -> dict:
    start, end = units(TEXT, quote)
    return table.do("add", layer=layer, label=label, **{"from": start, "to": end}, **more)


def test_items_point_at_their_words_in_the_browsers_units(table):
    raw = TEXT.encode("utf-16-le")
    for item in table.view()["items"].values():
        assert raw[2 * item["from"]:2 * item["to"]].decode("utf-16-le") == TEXT[item["start"]:item["end"]]
    assert table.item("S2")["from"] - table.item("S2")["start"] == 3  # three emoji stand before it


def test_a_selection_after_emoji_and_crlf_becomes_the_words_that_were_selected(table):
    answer = add(table, "Swimming")
    (item,) = answer["items"].values()
    assert TEXT[item["start"]:item["end"]] == "Swimming" and item["decision"] == "added"
    assert item["concept"] == {"name": "Swimming"}


@given(st.text(alphabet="a 😀\r\n🙂é", min_size=1, max_size=12), st.data())
def test_any_selection_is_taken_without_white_space_and_never_splits_a_character(text, data):
    length = len(text.encode("utf-16-le")) // 2
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    covered = text.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le", "replace")
    try:
        s, e = place(text, utf16_map(text), start, end)
    except OffsetError:
        assert not covered.strip()
        return
    assert text[s:e] == text[s:e].strip() and s < e
    whole = covered.replace("�", "").strip()
    assert whole in text[s:e]


@pytest.mark.parametrize("place_", [{"from": 5, "to": 5}, {"from": -1, "to": 4}, {"from": 0, "to": 10_000}, {"from": "1", "to": 2}, {"from": True, "to": 3}, {}])
def test_a_selection_that_is_none_is_refused(table, place_):
    with pytest.raises(OffsetError):
        table.do("add", layer="treatment", label="lifestyle", **place_)
    assert table.view()["version"] == 0


def test_accept_reject_change_and_take_back(table):
    assert table.do("accept", id=table.key("T1"))["items"][table.key("T1")]["decision"] == "accepted"
    assert table.do("reject", id=table.key("T3"), reason="her aunt's")["items"][table.key("T3")]["reason"] == "her aunt's"
    changed = table.do("change", id=table.key("S1"), set={"label": "mood"})["items"][table.key("S1")]
    assert (changed["decision"], changed["label"], changed["was"]["label"], changed["changed"]) == ("changed", "mood", "cognition", ["label"])
    assert table.do("reopen", id=table.key("T1"))["items"][table.key("T1")]["decision"] is None


def test_a_part_of_a_list_is_changed_as_the_list_is_by_then(table):
    for name, on in (("lithium", True), ("lithium", True), ("sertraline", False)):
        table.do("change", id=table.key("O1"), set={"about": {name: on}})
    assert table.item("O1")["about"] == ["lithium"]
    for name, on in (("pain", True), ("mood", True), ("pain", False)):
        table.do("summary", row="sertraline", set={"side_effects": {name: on}})
    assert table.view()["summary"]["treatments"][1]["side_effects"] == ["mood"]


def test_one_row_of_the_ledger_is_made_changed_moved_and_removed(table):
    rows = lambda: [(r["concept"], r["outcome"]) for r in table.view()["summary"]["treatments"]]  # noqa: E731
    table.do("summary", row="walking", new={"label": "lifestyle", "status": "tried", "outcome": "unknown"})
    table.do("summary", row="sertraline", set={"outcome": "worse"})
    table.do("summary", row="walking", move=-2)
    assert rows() == [("walking", "unknown"), ("lithium", "unknown"), ("sertraline", "worse")]
    assert table.view()["summary"]["treatments"][2]["evidence"] == ["O1"]
    table.do("summary", row="walking", move=-1)
    table.do("summary", row="lithium", move=5)
    assert [name for name, _ in rows()] == ["walking", "sertraline", "lithium"]
    table.do("summary", row="walking", remove=True)
    for wrong in ({"row": "walking", "set": {"outcome": "worse"}}, {"row": "yoga", "remove": True}, {"row": None}):
        with pytest.raises(StoryError):
            table.do("summary", **wrong)
    with pytest.raises(SchemeError):
        table.do("summary", row="lithium", set={"outcome": "cured"})
    with pytest.raises(SchemeError):
        table.do("summary", row="Lithium", new={"label": "medication", "status": "tried", "outcome": "unknown"})
    with pytest.raises(SchemeError):
        table.do("summary", row="lithium", set=["outcome"])
    assert rows() == [("sertraline", "worse"), ("lithium", "unknown")]


def test_an_answer_names_only_what_changed(table):
    assert list(table.do("accept", id=table.key("T1"))["items"]) == [table.key("T1")]
    assert table.do("memo", on="", text="look")["items"] == {}


def test_undo_and_redo_tell_what_they_changed(table):
    table.do("accept", rest=True)
    assert {i["decision"] for i in table.view()["items"].values()} == {"accepted"}
    undone = table.do("undo")
    assert len(undone["items"]) == 6 and {i["decision"] for i in undone["items"].values()} == {None} and undone["redoable"] == 1
    assert {i["decision"] for i in table.do("redo")["items"].values()} == {"accepted"}


def test_accepting_the_rest_leaves_what_was_decided_and_what_would_overlap(table):
    table.do("reject", id=table.key("T3"))
    add(table, "the brain fog", layer="symptom", label="cognition")
    table.do("accept", rest=True)
    decisions = {key: table.item(key)["decision"] for key in ("T1", "T2", "T3", "S1", "S2", "O1")}
    assert decisions == {"T1": "accepted", "T2": "accepted", "T3": "rejected", "S1": None, "S2": "accepted", "O1": "accepted"}
    with pytest.raises(StoryError, match="nothing left"):
        table.do("accept", rest=True)


def test_spans_of_one_layer_stand_apart_and_of_two_layers_may_overlap(table):
    table.do("accept", id=table.key("S1"))
    with pytest.raises(StoryError, match="overlap"):
        add(table, "brain", layer="symptom", label="mood")
    add(table, "the brain fog", layer="outcome", label="benefit", about=["overall"])
    table.do("change", id=table.key("T1"), set=dict(zip(("from", "to"), units(TEXT, "Lithium for years"), strict=True)))
    with pytest.raises(StoryError, match="overlap"):
        add(table, "for years")


def test_a_changed_attribute_keeps_the_others_and_drops_what_no_longer_fits(table):
    table.do("change", id=table.key("T1"), set={"attributes": {"experiencer": "other", "status": "ongoing", "dose": " "}})
    assert table.item("T1")["attributes"] == {"experiencer": "other", "dose": " "}
    table.do("change", id=table.key("T1"), set={"attributes": {"route": "by mouth"}})  # the others stay
    table.do("change", id=table.key("T1"), set={"attributes": {"dose": ""}})
    assert table.item("T1")["attributes"] == {"experiencer": "other", "route": "by mouth"}
    assert table.item("T1")["why"] == [("rule", "lexicon:name; cue:took")]


@pytest.mark.parametrize("fields", [
    {"label": "nonsense"}, {"attributes": {"experiencer": "nobody"}}, {"attributes": []}, {"about": "x"}, {"concept": 3},
    {"concept": "x" * 1000}, {"attributes": {"dose": "\ud83d"}},
])
def test_fields_outside_the_scheme_are_refused_and_nothing_is_written(table, fields):
    with pytest.raises(SchemeError):
        table.do("change", id=table.key("T1"), set=fields)
    assert table.journal.events(table.story, "ana") == []


@pytest.mark.parametrize(("kind", "payload"), [
    ("accept", {"id": "no such"}), ("remove", {"id": "T1"}), ("reopen", {"id": "T1"}), ("change", {"id": "x", "set": {"label": "mood"}}),
    ("settle", {"ids": "same", "choice": "agree"}), ("drop table", {}), ("mark", {"mark": "finished"}), ("summary", {"set": {}}),
    ("summary", {"set": {"overall_outcome": "great"}}), ("memo", {"on": "", "text": "x" * 30_000}), ("memo", {"on": "", "text": None}),
])
def test_changes_that_make_no_sense_are_refused(table, kind, payload):
    with pytest.raises((SchemeError, StoryError)):
        table.do(kind, **payload)
    assert table.journal.events(table.story, "ana") == []


def test_the_ledger_is_checked_row_by_row(table):
    row = {"concept": "yoga", "label": "mind_body", "status": "tried", "outcome": "response", "side_effects": ["pain"]}
    table.do("summary", set={"treatments": [row], "overall_outcome": "worse"})
    assert table.view()["summary"]["treatments"][0]["side_effects"] == ["pain"] and table.view()["summary_edited"]
    for wrong in ({**row, "status": "often"}, {**row, "side_effects": ["joy"]}):
        with pytest.raises(SchemeError, match="row 1"):
            table.do("summary", set={"treatments": [wrong]})
    with pytest.raises(SchemeError, match="row 2"):
        table.do("summary", set={"treatments": [row, {**row, "concept": "Yoga"}]})


def test_a_change_on_an_old_version_is_refused_and_the_newer_work_stays(table):
    second = Table(table.path)  # the same coder in another window
    table.do("accept", id=table.key("T1"))
    with pytest.raises(ConflictError) as refused:
        second.do("reject", id=second.key("T1"), base=0)
    assert refused.value.version == 1 and second.item("T1")["decision"] == "accepted"


def test_a_change_that_is_sent_twice_is_made_once(table):
    request = {"story": table.story, "base": 0, "key": "0123456789", "kind": "accept", "payload": {"id": table.key("T1")}}
    first, again = table.desk.change(request), table.desk.change(request)
    assert first["version"] == again["version"] == 1 and len(again["items"]) == 6


def test_coders_do_not_see_one_another(table):
    other = Table(table.path, "ben")
    table.do("reject", id=table.key("T1"))
    table.do("memo", on="", text="ana thinks")
    assert "ana" not in json.dumps(other.view()) and "ana" not in json.dumps(other.desk.project())
    assert other.item("T1")["decision"] is None


def test_without_suggestions_the_models_work_is_hidden(tmp_path):
    table = Table(write(tmp_path))
    table.desk.library = Library(table.path, with_suggestions=False)
    assert table.view()["items"] == {} and table.desk.library.concepts == {}


def test_progress_counts_what_is_left(table):
    table.do("accept", id=table.key("T1"))
    add(table, "Swimming")
    answer = table.do("mark", mark="done")
    assert answer["progress"] == {"mark": "done", "undecided": 5, "added": 1, "version": 3}
    listed = {s["id"]: s for s in Table(table.path).desk.project()["stories"]}
    assert (listed[table.story]["undecided"], listed["plain1"]["mark"], listed["plain1"]["undecided"]) == (5, "new", 1)


def test_a_place_can_be_linked_to_by_code_points(table):
    start = TEXT.index("Swimming")
    assert table.desk.story(table.story, (start, start + 8))["focus"] == list(units(TEXT, "Swimming"))


def test_codes_are_made_renamed_merged_and_undone(table):
    def code_names() -> list[str]:
        return [c["name"] for c in table.desk.codebook()["codes"]]

    table.do("create_code", story="", name="  cold   hands ", in_vivo=True)
    table.do("create_code", story="", name="touch", colour="#123456")
    first, second = (c["id"] for c in table.desk.codebook()["codes"])
    (item,) = add(table, "brain fog", layer="code", label=first, attributes={})["items"].values()
    add(table, "the brain", layer="code", label=second, attributes={})  # codes may overlap
    assert code_names() == ["cold hands", "touch"] and item["label"] == first
    table.do("change_code", story="", id=second, set={"name": "being touched", "description": "When hands matter."})
    table.do("merge_codes", story="", id=first, into=second)
    assert code_names() == ["being touched"] and table.desk.codebook()["codes"][0]["uses"] == 2
    assert {i["label"] for i in table.view()["items"].values() if i["layer"] == "code"} == {second}
    table.do("undo", story="")
    assert code_names() == ["cold hands", "being touched"]


@pytest.mark.parametrize(("kind", "payload"), [
    ("create_code", {"name": "  "}), ("create_code", {"name": "TOUCH"}), ("create_code", {"name": "x", "colour": "red;}"}), ("create_code", {}),
    ("change_code", {"id": "code9", "set": {}}), ("merge_codes", {"id": "code1", "into": "code1"}), ("accept", {"id": "x"}),
])
def test_codes_that_cannot_be(table, kind, payload):
    table.do("create_code", story="", name="touch")
    with pytest.raises(SchemeError):
        table.do(kind, story="", **payload)
    assert table.desk.codebook()["version"] == 1


def test_two_coders_share_the_codebook_and_do_not_overwrite_each_other(table):
    other = Table(table.path, "ben")
    table.do("create_code", story="", name="touch")
    with pytest.raises(ConflictError, match="codebook"):
        other.do("create_code", story="", name="hands", base=0)
    other.do("create_code", story="", name="hands")
    assert [c["name"] for c in table.desk.codebook()["codes"]] == ["touch", "hands"]


def test_search_finds_every_term_and_phrase_in_any_case(table):
    library = table.desk.library
    assert [f["id"] for f in library.search("BRAIN lithium")] == [table.story]
    assert [f["id"] for f in library.search('"week 2"')] == ["plain2"] and library.search("brain walking") == [] == library.search("  ")
    (found,) = library.search("Swimming")
    assert TEXT[found["start"]:found["end"]] == "Swimming" and found["hits"] == 1 and found["hit"] == "Swimming"
    assert len(library.search(".*")) == 0


def test_search_keeps_its_places_behind_letters_that_grow_in_lower_case(tmp_path):
    text = "İİ then Walking. ẞ"
    library = Library(write(tmp_path, Story("x", text)))
    (found,) = library.search("walking")
    assert text[found["start"]:found["end"]] == "Walking" == found["hit"] and library.search("ß")


def test_concepts_are_found_by_brand_and_by_beginning():
    index = ConceptIndex([Concept("sertraline", "medication", "MESH:1", ("Zoloft", "Lustral")), Concept("sertindole"), Concept("assertiveness training")])
    assert [c["name"] for c in index.search("sert")] == ["sertindole", "sertraline", "assertiveness training"]
    assert index.search("zolo")[0] == {"name": "sertraline", "label": "medication", "id": "MESH:1", "as": "Zoloft"}
    assert index.exact("ZOLOFT").name == "sertraline" and index.exact("zolo") is None and index.search("") == []


def test_a_new_treatment_gets_the_concept_of_its_name(tmp_path):
    table = Table(write(tmp_path), concepts=[Concept("swimming", "lifestyle", "X:1", ("Swims",))])
    (item,) = add(table, "Swimming")["items"].values()
    assert item["concept"] == {"name": "swimming", "id": "X:1"}


def test_two_stories_of_one_id_are_refused(tmp_path):
    with pytest.raises(StoryError, match="twice"):
        Library(write(tmp_path, plain(1), plain(1)))


def test_no_stories_is_refused(tmp_path):
    path = tmp_path / "empty.jsonl"
    path.write_text("\n")
    with pytest.raises(UsageError, match="no stories"):
        Library(path)


def test_a_file_that_changes_under_review_is_noticed(table):
    write(table.path.parent, Story("other", "y" * 3000))
    with pytest.raises(StoryError, match="changed while it was under review"):
        table.view()


def test_a_byte_order_mark_and_empty_lines_do_not_shift_anything(tmp_path):
    path = write(tmp_path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\n\n"))
    library = Library(path)
    assert [library.open(i).story.id for i in library.entries] == [harbour().id, "plain1", "plain2"]
