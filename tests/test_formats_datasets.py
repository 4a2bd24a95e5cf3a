"""The Hugging Face dataset folder: `load_dataset` reads it offline, with types, and stories come back as they were."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import replace

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from strategies import SCHEME, collections

from patient_stories.corpus.formats import ExportOptions, Loss, export_stories, huggingface, import_stories
from patient_stories.corpus.formats.huggingface import push_to_hub
from patient_stories.corpus.splits import SplitOptions
from patient_stories.corpus.story import Annotation, LedgerRow, Segment, Story, Summary
from patient_stories.errors import FormatError, UsageError

TEXT = "My week\n\nI took lithium 😀 for a year. It helped, but the tremor came."
CONFIGS = ["stories", "treatments", "symptoms", "outcomes", "ledger", "sentences", "tokens"]


def _mark(key: str, layer: str, quote: str, label: str, attributes: dict, **more) -> Annotation:
    start = TEXT.index(quote)
    return Annotation(key, layer, start, start + len(quote), quote, label, attributes, annotator="human:ada", **more)


STORY = Story("s0", TEXT, {"person": "p0", "licence": "CC BY 4.0"}, (Segment(0, 7, "heading"), Segment(9, 69, "paragraph")), (
    _mark("T1", "treatment", "lithium", "medication", {"experiencer": "patient", "status": "tried", "duration": "a year"}, concept={"name": "lithium", "id": "D008094"}),
    _mark("S1", "symptom", "tremor", "neurological", {"assertion": "present", "cause": "side_effect", "experiencer": "patient", "expression": "plain"}),
    _mark("O1", "outcome", "It helped", "benefit", {"sentiment": "positive"}, about=("lithium",)),
    _mark("O2", "outcome", "the tremor came", "side_effect", {"sentiment": "negative"}, about=("lithium",)),
), Summary("patient", "improved", (LedgerRow("lithium", "medication", "tried", "response", ("neurological",), ("T1",), ("O1", "O2")),)))
STORIES = [STORY, *(
    replace(STORY, id=f"s{n}", text=f"{TEXT} {' '.join(f'word{n}x{i}' for i in range(80))}", metadata={"person": f"p{n // 2}", "licence": "CC BY 4.0"})
    for n in range(1, 20))]
OPTIONS = ExportOptions(scheme=SCHEME, splits=SplitOptions(by="person"), title="A test set")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    out = tmp_path_factory.mktemp("datasets") / "set"
    report = export_stories(STORIES, out, format="datasets", options=OPTIONS)
    assert report.losses == []
    return out


@pytest.fixture
def load(folder, tmp_path, monkeypatch):
    """`load_dataset` on the folder, offline and with a cache of its own."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    from datasets import load_dataset

    return lambda config: load_dataset(str(folder), config, cache_dir=str(tmp_path / "cache"))


@pytest.mark.parametrize("config", CONFIGS)
def test_load_dataset_reads_every_config_with_its_splits(load, config):
    found = load(config)
    assert list(found) == ["train", "dev", "test"]
    rows = [row for split in found.values() for row in split]
    per_story = {"stories": 1, "treatments": 1, "symptoms": 1, "outcomes": 2, "ledger": 1}.get(config)
    key = "id" if config == "stories" else "story_id"
    counts = Counter(row[key] for row in rows)
    assert counts.keys() == {s.id for s in STORIES}
    assert per_story is None or set(counts.values()) == {per_story}


def test_default_config_and_the_split_by_person(load, folder):
    split_of = {}
    for name, rows in load("stories").items():
        for row in rows:
            assert split_of.setdefault(json.loads(row["metadata"])["person"], name) == name
    head = yaml.safe_load((folder / "README.md").read_text(encoding="utf-8").split("---\n")[1])
    assert [c["config_name"] for c in head["configs"]] == CONFIGS
    assert head["configs"][0]["default"] is True
    assert head["license"] == "cc-by-4.0"
    assert {i["config_name"] for i in head["dataset_info"]} == set(CONFIGS)


def _row(load, config: str, story_id: str = "s0") -> dict:
    found = load(config)
    features = next(iter(found.values())).features
    row = next(r for split in found.values() for r in split if r["story_id"] == story_id)
    return {k: features[k].int2str(v) if hasattr(features[k], "int2str") and v is not None else v for k, v in row.items()}


def test_spans_have_typed_labels_and_their_sentence(load):
    row = _row(load, "treatments")
    assert TEXT[row["start"]:row["end"]] == row["quote"] == "lithium"
    assert (row["label"], row["experiencer"], row["status"], row["duration"], row["dose"]) == ("medication", "patient", "tried", "a year", None)
    assert (row["concept"], row["concept_id"], row["annotator"]) == ("lithium", "D008094", "human:ada")
    assert row["sentence"] == "I took lithium 😀 for a year." == TEXT[row["sentence_start"]:][:len(row["sentence"])]
    assert row["text_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert _row(load, "outcomes")["about"] == ["lithium"]


def test_ledger_rows(load):
    features = load("ledger")["train"].features
    row = _row(load, "ledger")
    assert (row["concept"], row["status"], row["outcome"], row["narrator"], row["overall_outcome"]) == ("lithium", "tried", "response", "patient", "improved")
    assert features["side_effects"].feature.int2str(row["side_effects"]) == ["neurological"]
    assert row["evidence"] == ["O1", "O2"]


def test_sentences_carry_the_labels_that_touch_them(load):
    found = load("sentences")
    features = found["train"].features
    rows = [r for split in found.values() for r in split if r["story_id"] == "s0"]
    assert [r["kind"] for r in rows] == ["heading", "paragraph", "paragraph"]
    assert features["outcomes"].feature.int2str(rows[2]["outcomes"]) == ["benefit", "side_effect"]
    assert features["sentiments"].feature.int2str(rows[2]["sentiments"]) == ["positive", "negative"]
    assert (rows[1]["outcomes"], features["treatments"].feature.int2str(rows[1]["treatments"])) == ([], ["medication"])


def test_tokens_have_a_tag_for_each_layer(load):
    found = load("tokens")
    features = found["train"].features
    row = [r for split in found.values() for r in split if r["story_id"] == "s0"][2]
    assert row["tokens"] == ["It", "helped", ",", "but", "the", "tremor", "came", "."]
    assert features["outcome_tags"].feature.int2str(row["outcome_tags"]) == [
        "B-benefit", "I-benefit", "O", "O", "B-side_effect", "I-side_effect", "I-side_effect", "O"]
    assert features["symptom_tags"].feature.int2str(row["symptom_tags"])[5] == "B-neurological"
    assert [TEXT[s:e] for s, e in zip(row["starts"], row["ends"], strict=True)] == row["tokens"]


def test_the_card_is_filled(folder):
    card = (folder / "README.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    for part in ("# A test set", "human:ada | 80", "CC BY 4.0", "## Privacy", "Split by person (metadata `person`)", "| treatment | medication |"):
        assert part in card
    assert "lithium" not in card


def test_croissant_names_every_file_with_its_hash(folder):
    data = json.loads((folder / "croissant.json").read_text(encoding="utf-8"))
    files = {f.relative_to(folder).as_posix(): hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.rglob("*.parquet")}
    assert {d["contentUrl"]: d["sha256"] for d in data["distribution"]} == files
    names = {d["@id"] for d in data["distribution"]}
    assert {f["source"]["fileObject"]["@id"] for r in data["recordSet"] for f in r["field"]} == names
    ids = [f["@id"] for r in data["recordSet"] for f in r["field"]]
    assert len(ids) == len(set(ids))


@given(made=collections())
@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_stories_come_back_as_they_were(tmp_path, made):
    out = tmp_path / "set"
    export_stories(made, out, format="datasets", options=ExportOptions(scheme=SCHEME, force=True, annotator="everything"))
    assert sorted(import_stories(out), key=lambda s: s.id) == sorted(made, key=lambda s: s.id)


def test_same_stories_give_the_same_files(tmp_path, folder):
    again = tmp_path / "set"
    export_stories(STORIES, again, format="datasets", options=OPTIONS)
    files = [f.relative_to(folder) for f in sorted(folder.rglob("*")) if f.is_file()]
    assert len(files) == 7 * 3 + 2
    assert all((again / f).read_bytes() == (folder / f).read_bytes() for f in files)


def test_values_outside_the_scheme_are_empty_and_listed(tmp_path):
    odd = replace(STORY, annotations=(replace(STORY.annotations[0], label="potion"), replace(STORY.annotations[1], layer="code", label="mine")), summary=None)
    out = tmp_path / "set"
    report = export_stories([odd], out, format="datasets", options=ExportOptions(scheme=SCHEME))
    assert {loss.where.split(" (")[0] for loss in report.losses} == {"treatment T1", "1 spans", "tokens, treatment T1"}
    assert next(import_stories(out)) == odd


def test_row_groups_stay_small(tmp_path, monkeypatch):
    import pyarrow.parquet as pq

    monkeypatch.setattr(huggingface, "ROWS_A_GROUP", 3)
    export_stories(STORIES, tmp_path / "set", format="datasets", options=OPTIONS)
    file = pq.ParquetFile(tmp_path / "set" / "stories" / "train-00000-of-00001.parquet")
    assert file.num_row_groups == -(-file.metadata.num_rows // 3) > 1
    assert len([s for s in import_stories(tmp_path / "set")]) == 20


def test_a_broken_record_costs_no_other_story(tmp_path, folder):
    import pyarrow as pa
    import pyarrow.parquet as pq

    file = tmp_path / "stories" / "train-00000-of-00001.parquet"
    file.parent.mkdir()
    rows = [{"id": "a", "text": "x", "record": "{nonsense"}, {"id": "b", "text": "x", "record": '{"id": "b"}'}]
    pq.write_table(pa.Table.from_pylist(rows), file)
    loss, story = import_stories(tmp_path, format="datasets")
    assert isinstance(loss, Loss) and loss.story_id == "a"
    assert story == Story("b", "x")
    file.write_bytes(b"PAR1 no")
    with pytest.raises(FormatError, match="not a readable parquet file"):
        list(import_stories(tmp_path, format="datasets"))


class TestPush:
    """Nothing is ever sent here: the libraries' own doors are replaced by records of their calls."""

    @pytest.fixture
    def sent(self, monkeypatch):
        import datasets
        import huggingface_hub

        calls = []
        monkeypatch.setattr(datasets.DatasetDict, "push_to_hub", lambda self, name, **more: calls.append((name, more["config_name"], more["private"])))
        monkeypatch.setattr(huggingface_hub.HfApi, "upload_file", lambda self, **more: calls.append((more["repo_id"], more["path_in_repo"])))
        monkeypatch.setattr(datasets, "load_dataset", lambda folder, config: datasets.DatasetDict())
        return calls

    def test_nothing_is_sent_without_a_yes(self, folder, sent):
        shown = []
        with pytest.raises(UsageError, match="nothing was sent"):
            push_to_hub(folder, "team/set", confirm=lambda warning: bool(shown.append(warning)))
        assert sent == []
        assert "can identify the people" in shown[0] and "private" in shown[0]

    def test_a_yes_sends_every_config_privately_and_the_card_last(self, folder, sent):
        assert push_to_hub(folder, "team/set", confirm=lambda warning: True) == sorted(CONFIGS)
        assert sent[:7] == [("team/set", config, True) for config in sorted(CONFIGS)]
        assert sent[7:] == [("team/set", "README.md"), ("team/set", "croissant.json")]

    def test_only_dataset_folders_are_sent(self, tmp_path, sent):
        with pytest.raises(FormatError, match="no dataset folder"):
            push_to_hub(tmp_path, "team/set", confirm=lambda warning: True)
        assert sent == []
