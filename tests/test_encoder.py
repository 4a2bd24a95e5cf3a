"""A model folder that is broken, or asked for what it can't do, is refused in plain words before anything is computed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from patient_stories.errors import PatientStoriesError, UsageError
from patient_stories.nlp.encoder import Encoder

CARD = {"name": "m", "version": "1"}
TOKENIZER = json.dumps({"version": "1.0", "added_tokens": [], "model": {"type": "WordPiece", "vocab": {"[UNK]": 0}, "unk_token": "[UNK]",
                                                                        "continuing_subword_prefix": "##", "max_input_chars_per_word": 100}})


@pytest.mark.parametrize(("files", "says"), [
    ({}, "no model.json"),
    ({"model.json": "{"}, "damaged"),
    ({"model.json": "[]"}, "damaged"),
    ({"model.json": json.dumps({"name": "m"})}, "damaged"),
    ({"model.json": json.dumps({**CARD, "sha256": {"model.onnx": "0"}})}, "can't be read"),
    ({"model.json": json.dumps({**CARD, "sha256": {"model.onnx": "0"}}), "model.onnx": "x"}, "sha256 differs"),
    ({"model.json": json.dumps(CARD), "model.onnx": "x", "tokenizer.json": TOKENIZER, "ledger.npz": "x"}, "another version"),
])
def test_broken_folders(tmp_path: Path, files: dict[str, str], says: str) -> None:
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(PatientStoriesError, match=says):
        Encoder(tmp_path)


@pytest.mark.parametrize(("backend", "device", "says"), [
    ("tensorflow", "cpu", "onnxruntime, openvino, torch"),
    ("onnxruntime", "cuda", "needs torch"),
    ("onnxruntime", "cpu", "no model.onnx"),
])
def test_backends_that_do_not_fit(tmp_path: Path, backend: str, device: str, says: str) -> None:
    (tmp_path / "model.json").write_text(json.dumps(CARD), encoding="utf-8")
    with pytest.raises(UsageError, match=says):
        Encoder(tmp_path, backend=backend, device=device)
