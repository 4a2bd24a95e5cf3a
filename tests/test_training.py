"""Training end to end on a network of a few thousand weights: it learns, resumes, exports, and every backend says the same."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="torch is not installed (extra `train`)")

import torch

from patient_stories import open_corpus
from patient_stories.corpus.story import LedgerRow, Story, Summary
from patient_stories.errors import UsageError
from patient_stories.nlp import annotate, load
from patient_stories.nlp.encoder import MODEL, Encoder
from patient_stories.nlp.reading import read
from patient_stories.nlp.training import train_model
from patient_stories.nlp.training.data import IGNORE, examples
from patient_stories.nlp.training.export import finish
from patient_stories.nlp.training.settings import TrainingSettings
from patient_stories.nlp.training.train import _new_model, train
from patient_stories.nlp.windows import collate, tokenizer, windows

SETTINGS = {"learning_rate": 3e-3, "head_learning_rate": 1e-2, "dropout": 0.0, "word_dropout": 0.0, "lexicon_dropout": 0.0, "typos": 0.0, "freeze_embeddings": False}


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random BERT of two thin layers with a word-piece vocabulary made from the stories themselves."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers
    from transformers import BertConfig, BertModel

    folder = tmp_path_factory.mktemp("encoder")
    cut = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    cut.normalizer = normalizers.BertNormalizer(lowercase=True)
    cut.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    special = ["[PAD]", *(f"[unused{i}]" for i in range(99)), "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    cut.train_from_iterator((s.text for s in open_corpus("train")), trainers.WordPieceTrainer(vocab_size=1500, special_tokens=special, show_progress=False))
    cut.save(str(folder / "tokenizer.json"))
    config = BertConfig(vocab_size=1500, hidden_size=32, num_hidden_layers=2, num_attention_heads=2, intermediate_size=64, max_position_embeddings=512)
    BertModel(config, add_pooling_layer=False).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def few():
    return sorted(open_corpus("train"), key=lambda s: len(s.text))[10:34]


@pytest.fixture(scope="module")
def model(encoder: Path, few, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("model")
    train(few[:20], few[20:], encoder, out, settings=TrainingSettings(epochs=3, **SETTINGS))
    finish(out, few[20:], name="tiny", version="0", weights="fp32")
    return out


def test_the_loss_falls_and_metrics_are_kept(model: Path) -> None:
    lines = [json.loads(line) for line in (model / "metrics.jsonl").read_text().splitlines()]
    assert [m["epoch"] for m in lines] == [1, 2, 3]
    assert sum(lines[-1]["loss"].values()) < sum(lines[0]["loss"].values())


def test_every_span_of_a_story_is_a_target_in_exactly_one_window(few, encoder: Path) -> None:
    for story, example in zip(few, examples(few, encoder), strict=True):
        begun = sum(int((t["treatment"] % 2 == 1).sum()) for t in example.targets)
        assert begun == len(story.layer("treatment"))
        asked = sum(int((t["treatment"] != IGNORE).sum()) for t in example.targets)
        assert asked == sum(w.core[1] - w.core[0] for w in example.windows)


def test_windows_cover_the_text_once(encoder: Path) -> None:
    cut = tokenizer(encoder)
    for story in list(open_corpus("dev"))[:8]:
        whole = cut.encode(story.text, add_special_tokens=False).offsets
        made = windows(read(story.text), story.metadata, cut)
        cores = [tuple(map(int, o)) for w in made for o in w.offsets[slice(*w.core)]]
        assert cores == list(whole)


def test_backends_agree(model: Path, few) -> None:
    story = few[0]
    cut = tokenizer(model)
    made = windows(read(story.text), story.metadata, cut)
    reference = Encoder(model, backend="torch").encode(made)
    for backend in ("onnxruntime", "openvino"):
        pytest.importorskip(backend)
        for ours, theirs in zip(Encoder(model, backend=backend).encode(made), reference, strict=True):
            assert np.abs(ours.tokens - theirs.tokens).max() < (1e-3 if backend == "onnxruntime" else 0.2)


def test_a_model_annotates_and_signs(model: Path) -> None:
    nlp = load(model)
    story = annotate("I took Zoloft for a year. It did nothing.", nlp=nlp)
    assert story.provenance["models"] == ["model:tiny@0"]
    assert all(a.annotator == "model:tiny@0" for a in story.annotations)


def test_a_resumed_training_ends_where_an_unbroken_one_does(encoder: Path, few, tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(metrics: dict) -> None:
        if metrics["epoch"] == 1:
            raise Stop

    settings = TrainingSettings(epochs=2, **{**SETTINGS, "dropout": 0.2, "word_dropout": 0.1, "lexicon_dropout": 0.5})
    unbroken = train(few[:8], few[20:], encoder, tmp_path / "whole", settings=settings)
    with pytest.raises(Stop):
        train(few[:8], few[20:], encoder, tmp_path / "m", settings=settings, progress=stop)
    assert (tmp_path / "m" / "checkpoint.pt").exists()
    (tmp_path / "m" / "metrics.jsonl").open("a").write('{"epoch": 2, "of": "an epoch whose checkpoint was never written"}\n')
    resumed = train(few[:8], few[20:], encoder, tmp_path / "m", settings=settings, resume=True)
    assert not (tmp_path / "m" / "checkpoint.pt").exists()
    assert resumed["loss"] == unbroken["loss"] and resumed["dev"] == unbroken["dev"]
    assert [json.loads(line)["epoch"] for line in (tmp_path / "m" / "metrics.jsonl").read_text().splitlines()] == [1, 2]
    assert (tmp_path / "m" / "model.safetensors").read_bytes() == (tmp_path / "whole" / "model.safetensors").read_bytes()


def test_a_training_begun_otherwise_is_not_resumed(encoder: Path, few, tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(metrics: dict) -> None:
        raise Stop

    settings = TrainingSettings(epochs=2, **SETTINGS)
    with pytest.raises(Stop):
        train(few[:2], few[20:21], encoder, tmp_path, settings=settings, progress=stop)
    for stories, other, says in ((few[:2], replace(settings, seed=7, freeze_embeddings=True), "freeze_embeddings, seed"), (few[:3], settings, "stories")):
        with pytest.raises(UsageError, match=rf"\({says}\)"):
            train(stories, few[20:21], encoder, tmp_path, settings=other, resume=True)
    with pytest.raises(Stop):  # a new training leaves nothing to resume of the one before
        train(few[:3], few[20:21], encoder, tmp_path, settings=settings, progress=stop)
    assert train(few[:3], few[20:21], encoder, tmp_path, settings=settings, resume=True)["epoch"] == 2


def test_going_on_from_an_earlier_folder_fills_what_it_lacks(model: Path, tmp_path: Path) -> None:
    import shutil

    import torch
    from safetensors.torch import load_file, save_file

    from patient_stories.nlp.modeling import StoryModel

    shutil.copytree(model, tmp_path / "old")
    weights = load_file(model / "model.safetensors")
    kept = {name: array for name, array in weights.items() if not name.startswith("ledger")}
    save_file(kept, tmp_path / "old" / "model.safetensors", metadata={"format": "pt"})
    found = StoryModel.from_pretrained(tmp_path / "old").state_dict()
    assert all(torch.equal(found[name], array) for name, array in kept.items())
    assert not any(found[name].any() for name in ("ledger_bias", "ledger_unnamed", "ledger_reviewed"))


def test_going_on_trains_with_the_dropout_that_is_asked_for(model: Path) -> None:
    gone_on = _new_model(model, TrainingSettings(dropout=0.3, hidden_dropout=0.2))
    assert {m.p for n, m in gone_on.named_modules() if n == "dropout"} == {0.3}
    assert {m.p for n, m in gone_on.named_modules() if n.startswith("encoder.") and n.endswith("output.dropout")} == {0.2}


def test_stories_with_typing_errors_are_learned_from_as_well(encoder: Path, few, tmp_path: Path) -> None:
    neat = train(few[:4], few[20:], encoder, tmp_path / "neat", settings=TrainingSettings(epochs=1, **SETTINGS))
    typed = train(few[:4], few[20:], encoder, tmp_path / "typed", settings=TrainingSettings(epochs=1, **{**SETTINGS, "typos": 1.0}))
    again = train(few[:4], few[20:], encoder, tmp_path / "again", settings=TrainingSettings(epochs=1, **{**SETTINGS, "typos": 1.0}))
    assert neat["loss"] != typed["loss"] == again["loss"]


def test_stories_without_text_or_ledger_are_learned_from(encoder: Path, few, tmp_path: Path) -> None:
    reviewed = {"treatment": "Zoloft"}
    row = LedgerRow("sertraline", "medication", "tried", "unknown")
    empty = Story("empty", "", reviewed, summary=Summary("patient", "unknown", (row,)))
    plain = [replace(s, summary=None) for s in few[:3]]
    (tmp_path / "ledger.npz").write_text("of an earlier training")
    train([empty, *plain[:2]], [plain[2], empty], encoder, tmp_path, settings=TrainingSettings(epochs=1, batch_tokens=64, **SETTINGS))
    card = finish(tmp_path, [plain[2], empty], name="plain", version="0", weights="fp32")
    assert "ledger.npz" not in card["sha256"] and not (tmp_path / "ledger.npz").exists()
    nlp = load(tmp_path)
    assert annotate(empty, nlp=nlp).text == "" and annotate(few[0].text, nlp=nlp).summary is not None


def test_the_ledger_head_travels_with_the_pipeline(model: Path, few, tmp_path: Path) -> None:
    import spacy

    nlp = load(model)
    nlp.to_disk(tmp_path / "pipe")
    again = spacy.load(tmp_path / "pipe")
    assert again.get_pipe("patient_stories_encoder").encoder.ledger is not None
    assert annotate(few[0].text, nlp=again) == annotate(few[0].text, nlp=nlp)


def test_unknown_weights_are_refused_before_the_training(encoder: Path, few, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="int8-dynamic"):
        train_model(few, tmp_path / "m", encoder, with_open_corpus=False, weights="int4")
    assert not (tmp_path / "m").exists()


def test_the_stored_ledger_head_answers_as_the_trained_one(model: Path, few) -> None:
    import torch

    from patient_stories.nlp.ledger_head import LedgerHead, Mention, statuses
    from patient_stories.nlp.modeling import StoryModel
    from patient_stories.nlp.training.objective import ledger_logits

    trained, stored = StoryModel.from_pretrained(model).eval(), LedgerHead(model)
    stored.weights["temperature"][:] = 1.0
    compared = 0
    for example in examples(few, model):
        rows = example.ledger
        if rows is None:  # a story of which no treatment is told
            continue
        vectors = torch.randn(len(example.windows), max(len(w) for w in example.windows), 320)
        mentions: list[Mention] = []
        for place, owner in zip(rows.places.tolist(), rows.owner.tolist(), strict=True):
            mentions.append(Mention(owner, place, place + 1))
        with torch.no_grad():
            logits = ledger_logits(trained, vectors, example)
        wanted = torch.cat([logits[:, :len(statuses())].softmax(-1), logits[:, len(statuses()):].softmax(-1)], dim=1).numpy()
        found = stored.answer(vectors[rows.rows, rows.columns].numpy(), mentions, len(rows.status), rows.reviewed)
        assert np.allclose([np.concatenate([a.status, a.outcome]) for a in found], wanted, atol=1e-5)
        compared += len(found)
    assert compared > 30


@pytest.mark.parametrize(("weights", "share"), [("fp16", 0.7), ("int8", 0.5), ("int8-dynamic", 0.6)])
def test_smaller_weights_say_nearly_the_same(model: Path, few, tmp_path: Path, weights: str, share: float) -> None:
    import shutil

    from patient_stories.nlp.modeling import StoryModel
    from patient_stories.nlp.training.export import export

    small = tmp_path / "small"
    shutil.copytree(model, small)
    export(StoryModel.from_pretrained(model).eval(), small / "model.onnx", weights)
    assert (small / "model.onnx").stat().st_size < share * (model / "model.onnx").stat().st_size
    card = json.loads((small / "model.json").read_text())
    (small / "model.json").write_text(json.dumps({**card, "sha256": {}}))
    made = windows(read(few[0].text), few[0].metadata, tokenizer(model))
    for ours, theirs in zip(Encoder(small, backend="onnxruntime").encode(made), Encoder(model, backend="onnxruntime").encode(made), strict=True):
        assert np.corrcoef(ours.tokens.ravel(), theirs.tokens.ravel())[0, 1] > 0.99


def test_a_damaged_model_is_refused(model: Path, tmp_path: Path) -> None:
    import shutil

    from patient_stories.errors import PatientStoriesError

    copy = tmp_path / "copy"
    shutil.copytree(model, copy)
    data = bytearray((copy / "model.onnx").read_bytes())
    data[len(data) // 2] ^= 1
    (copy / "model.onnx").write_bytes(data)
    with pytest.raises(PatientStoriesError, match="damaged"):
        Encoder(copy)


@pytest.mark.parametrize(("weights", "tolerance"), [("fp32", 0.0), ("fp16", 1e-3), ("int8", 2e-2)])
def test_training_goes_on_from_an_exported_model_alone(model: Path, few, tmp_path: Path, weights: str, tolerance: float) -> None:
    shutil.copytree(model, tmp_path / "exported")
    finish(tmp_path / "exported", few[20:], name="tiny", version="0", weights=weights)
    before = _new_model(tmp_path / "exported", TrainingSettings()).state_dict()
    (tmp_path / "exported" / "model.safetensors").unlink()
    after = _new_model(tmp_path / "exported", TrainingSettings()).state_dict()
    assert set(before) == set(after)
    for name, values in before.items():
        assert float((values - after[name]).abs().max()) <= max(tolerance * float(values.abs().max()), 1e-6), name


def test_the_shipped_model_can_be_gone_on_from() -> None:
    """Its torch form says what its exported form says."""
    window = windows(read("I took sertraline for a year and it did nothing."), {}, tokenizer(MODEL))[0]
    recovered = _new_model(MODEL, TrainingSettings()).eval()
    with torch.no_grad():
        tokens, *_ = recovered(**{k: torch.from_numpy(v) for k, v in collate([window]).items()})
    shipped = Encoder(MODEL, backend="onnxruntime").encode([window])[0]
    assert np.abs(tokens[0].numpy() - shipped.tokens).max() < 0.02


def test_a_model_whose_weights_are_not_stored_as_such_is_refused(model: Path, few, tmp_path: Path) -> None:
    shutil.copytree(model, tmp_path / "exported")
    finish(tmp_path / "exported", few[20:], name="tiny", version="0", weights="int8-dynamic")
    (tmp_path / "exported" / "model.safetensors").unlink()
    with pytest.raises(UsageError, match="can't be gone on from"):
        _new_model(tmp_path / "exported", TrainingSettings())
