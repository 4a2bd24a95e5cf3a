"""Adjudication and export: spans side by side, and files in which people's decisions and the model's stand apart."""

from __future__ import annotations

import json

import pytest
from review_stories import TEXT, Table, span, units, write

from patient_stories.annotations.review.adjudication import clusters, merge
from patient_stories.annotations.review.codebook import fold_codes, scheme_with_codes
from patient_stories.annotations.review.export import export_stories
from patient_stories.annotations.review.journal import CODEBOOK, ConflictError
from patient_stories.annotations.scheme import load_scheme
from patient_stories.annotations.validation import faults
from patient_stories.corpus.jsonl import read_stories
from patient_stories.errors import StoryError, UsageError


def two_coders(tmp_path) -> tuple[Table, Table, Table]:
    """Ana accepts all but T3; Ben sees the fog as mood, rejects nothing, and adds a span."""
    path = write(tmp_path)
    ana, ben = Table(path, "ana"), Table(path, "ben")
    ana.do("reject", id=ana.key("T3"), reason="her aunt's")
    ana.do("accept", rest=True)
    ana.do("memo", on=ana.key("T1"), text="since when?")
    ben.do("change", id=ben.key("S1"), set={"label": "mood"})
    ben.do("accept", rest=True)
    start, end = units(TEXT, "Swimming")
    ben.do("add", layer="treatment", label="lifestyle", attributes={"experiencer": "patient", "status": "tried"}, **{"from": start, "to": end})
    ben.do("summary", set={"overall_outcome": "partly_improved"})
    return ana, ben, Table(path, "judge", adjudicate=True)


def export(table: Table, version: str = "all") -> dict:
    out = table.path.with_name("out.jsonl")
    assert export_stories(table.path, out, database=str(table.path.with_name("journal.sqlite")), version=version) == 3
    return {s.id: s for s in read_stories(out)}


def test_spans_of_three_coders_fall_together_by_overlap():
    a = [span("1", "symptom", "brain fog", "cognition"), span("2", "treatment", "Lithium", "medication")]
    b = [span("3", "symptom", "the brain fog", "cognition")]
    c = [span("4", "symptom", "brain fog", "mood"), span("5", "outcome", "brain fog", "benefit")]
    found = {tuple(sorted(x.members)): (x.status, x.differs) for x in clusters({"a": a, "b": b, "c": c})}
    assert found == {("a", "b", "c"): ("differs", ("start", "label")), ("a",): ("missing", ()), ("c",): ("missing", ())}


def test_one_coder_has_at_most_one_span_in_a_cluster():
    a = [span("1", "outcome", "Sertraline did nothing for me", "no_benefit")]
    b = [span("2", "outcome", "Sertraline did", "no_benefit"), span("3", "outcome", "nothing for me", "no_benefit")]
    assert sorted(len(x.members) for x in clusters({"a": a, "b": b})) == [1, 2]


def test_merging_takes_all_text_and_what_most_say():
    spans = [span("1", "symptom", "brain fog", "mood", cause="illness"), span("2", "symptom", "the brain fog", "cognition", cause="unclear"),
             span("3", "symptom", "fog", "cognition", cause="unclear")]
    merged = merge(spans)
    assert (TEXT[merged.start:merged.end], merged.label, merged.attributes) == ("the brain fog", "cognition", {"cause": "unclear"})


def test_the_adjudicator_sees_who_differs_in_what(tmp_path):
    *_, judge = two_coders(tmp_path)
    items = judge.view()["items"].values()
    assert sorted(i["status"] for i in items) == ["differs", "missing", "missing", "same", "same", "same", "same"]
    (fog,) = [i for i in items if i["status"] == "differs"]
    assert fog["differs"] == ("label",) and {c: m["label"] for c, m in fog["members"].items()} == {"ana": "cognition", "ben": "mood"}
    assert judge.view()["ledgers"]["ben"]["overall_outcome"] == "partly_improved"


def test_agree_choose_merge_and_refuse(tmp_path):
    *_, judge = two_coders(tmp_path)
    judge.do("settle", ids="same", choice="agree")
    open_items = [i for i in judge.view()["items"].values() if i["decision"] is None]
    assert sorted(i["status"] for i in open_items) == ["differs", "missing", "missing"]
    fog = next(i for i in open_items if i["status"] == "differs")
    ect, swimming = (next(i for i in open_items if TEXT[i["start"]:i["end"]] == q) for q in ("ECT", "Swimming"))
    judge.do("settle", ids=[fog["id"]], choice="choose", coder="ben", reason="felt, not thought")
    judge.do("settle", ids=[ect["id"]], choice="none")
    judge.do("settle", ids=[swimming["id"]], choice="merge")
    with pytest.raises(StoryError, match="no span"):
        judge.do("settle", ids=[swimming["id"]], choice="choose", coder="ana")
    agreed = export(judge, "agreed")[judge.story]
    assert [(a.quote, a.label) for a in agreed.layer("symptom")] == [("brain fog", "mood"), ("brain fog", "cognition")]
    assert [a.quote for a in agreed.layer("treatment")] == ["Lithium", "Sertraline", "Swimming"]
    chosen = agreed.layer("symptom")[0]
    assert chosen.annotator == "human:agreed"
    assert {k: chosen.extra[k] for k in ("decision", "decided_by", "choice", "reason", "coders")} == {
        "decision": "agreed", "decided_by": "human:judge", "choice": "choose", "reason": "felt, not thought", "coders": ["ana", "ben"]}


def test_a_settled_span_can_be_edited_and_settled_anew(tmp_path):
    *_, judge = two_coders(tmp_path)
    fog = next(i for i in judge.view()["items"].values() if i["status"] == "differs")
    judge.do("settle", ids=[fog["id"]], choice="choose", coder="ana")
    agreed = judge.view()["items"][fog["id"]]["agreed"]
    judge.do("change", id=agreed["id"], set={"label": "energy"})
    assert judge.view()["items"][fog["id"]]["label"] == "energy"
    judge.do("settle", ids=[fog["id"]], choice="choose", coder="ben")
    assert [a.label for a in export(judge, "agreed")[judge.story].layer("symptom")] == ["mood"]
    judge.do("settle", ids=[fog["id"]], choice="open")
    assert export(judge, "agreed")[judge.story].annotations == ()


def test_a_coders_later_change_opens_the_cluster_again(tmp_path):
    ana, _, judge = two_coders(tmp_path)
    judge.do("settle", ids="same", choice="agree")
    key = next(k for k, i in judge.view()["items"].items() if TEXT[i["start"]:i["end"]] == "Lithium")
    ana.do("change", id=ana.key("T1"), set={"attributes": {"experiencer": "patient", "status": "stopped"}})
    item = judge.view()["items"][key]
    assert (item["decision"], item["status"], item["stale"]) == (None, "differs", True)


def test_two_adjudicators_do_not_overwrite_each_other(tmp_path):
    *_, judge = two_coders(tmp_path)
    other = Table(judge.path, "second", adjudicate=True)
    judge.do("settle", ids="same", choice="agree")
    with pytest.raises(ConflictError):
        other.do("settle", ids="same", choice="none", base=0)


def test_everything_side_by_side_with_the_model_untouched(tmp_path):
    ana, *_ = two_coders(tmp_path)
    before = ana.path.read_bytes()
    story = export(ana)[ana.story]
    assert ana.path.read_bytes() == before
    original = next(s for s in read_stories(ana.path) if s.id == ana.story)
    model = {a.id: a for a in story.annotations if a.annotator == "model:rules@1"}
    for a in original.annotations:
        told = model[a.id].to_dict()
        told.pop("decisions")
        assert told == a.to_dict()
    assert model["T3"].extra["decisions"] == [
        {"decision": "rejected", "decided_by": "human:ana", "reason": "her aunt's"}, {"decision": "accepted", "decided_by": "human:ben"}]
    people = {a.id: a for a in story.annotations if str(a.annotator).startswith("human:")}
    assert "ana:T3" not in people and people["ana:T1"].extra == {"decision": "accepted", "decided_by": "human:ana", "of": "T1", "memo": "since when?"}
    assert people["ben:S1"].label == "mood" and people["ben:S1"].extra["decision"] == "changed"
    added = next(a for a in people.values() if a.extra["decision"] == "added")
    assert added.quote == "Swimming" and "of" not in added.extra and "rule" not in people["ana:T1"].attributes
    assert story.summary == original.summary and story.extra["review"]["human:ben"]["summary"]["overall_outcome"] == "partly_improved"


def test_one_coders_version_stands_alone_and_its_ledger_names_its_own_spans(tmp_path):
    ana, *_ = two_coders(tmp_path)
    stories = export(ana, "ana")
    story = stories[ana.story]
    assert {a.annotator for a in story.annotations} == {"human:ana"} and len(story.annotations) == 5
    assert [(r.mentions, r.evidence) for r in story.summary.treatments] == [(("ana:T1",), ()), (("ana:T2",), ("ana:O1",))]
    assert stories["plain1"].annotations == () and not list(faults(story))


def test_an_export_can_be_reviewed_again_without_asking_twice(tmp_path):
    ana, *_ = two_coders(tmp_path)
    export(ana)
    again = Table(ana.path.with_name("out.jsonl"), "ana")
    assert sorted(i["decision"] for i in again.view()["items"].values()) == ["accepted"] * 5 + ["rejected"]


def test_codes_are_exported_by_their_names_and_fit_the_widened_scheme(tmp_path):
    table = Table(write(tmp_path))
    table.do("create_code", story="", name="cold hands", description="Touch that tells.")
    table.do("add", layer="code", label="code1", **dict(zip(("from", "to"), units(TEXT, "brain fog"), strict=True)))
    table.do("change_code", story="", id="code1", set={"name": "cold rooms"})
    story = export(table, "ana")[table.story]
    assert [(a.layer, a.label, a.quote) for a in story.annotations] == [("code", "cold rooms", "brain fog")]
    assert story.extra["review"]["human:ana"]["codes"]["cold rooms"]["description"] == "Touch that tells."
    scheme = scheme_with_codes(load_scheme(), fold_codes(table.journal.events("", CODEBOOK)).values())
    assert "cold rooms" in scheme.layers["code"].labels
    assert not [fault for fault in faults(story, scheme) if "code" in fault]


def test_the_same_journal_gives_the_same_bytes(tmp_path):
    ana, *_ = two_coders(tmp_path)
    export(ana)
    first = ana.path.with_name("out.jsonl").read_bytes()
    export(ana)
    assert ana.path.with_name("out.jsonl").read_bytes() == first and not list(tmp_path.glob("*.part"))
    assert "time" not in json.loads(first.splitlines()[0])["review"]["human:ana"]


def test_the_original_cannot_be_overwritten_and_unknown_versions_are_named(tmp_path):
    ana, *_ = two_coders(tmp_path)
    database = str(tmp_path / "journal.sqlite")
    with pytest.raises(UsageError, match="never changed"):
        export_stories(ana.path, ana.path, database=database)
    with pytest.raises(UsageError, match="ana, ben"):
        export_stories(ana.path, tmp_path / "x.jsonl", database=database, version="carl")
    assert not list(tmp_path.glob("x.jsonl*"))
