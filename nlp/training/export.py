"""From a trained model folder to one that runs without torch: calibrated, exported to ONNX, with hashes and a card."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ...corpus.story import Story
from ...errors import UsageError
from ..heads import MULTI, heads, story_heads
from ..ledger_head import FILE as LEDGER
from ..ledger_head import statuses
from ..modeling import StoryModel
from ..windows import collate
from .data import IGNORE, examples
from .objective import ledger_logits, pooled_story
from .tuning import tune

WEIGHTS = ("fp32", "fp16", "int8", "int8-dynamic")
# Stories that were composed to teach ends tell them more often than stories do; chosen by hand on the development gold, and borne out
# by the open corpus' first round (docs/evaluation.md).
_RARER_ENDS = {"stopped": -0.4, "tried": 0.2}
_INPUTS = ("input_ids", "attention_mask", "kinds", "lexicon_treatment", "lexicon_symptom", "position")
_FILES = ("model.onnx", LEDGER, "tokenizer.json", "model.safetensors", "config.json")


def finish(folder: Path, dev: Sequence[Story], *, name: str, version: str, weights: str = "fp16", composed: bool = False) -> dict[str, Any]:
    """Calibrate on `dev`, export `model.onnx` with weights as one of WEIGHTS, and write `model.json`. Returns the card.

    `composed` says that the open corpus was among what the network learned from: its stories tell ends more often than people's.
    """
    model = StoryModel.from_pretrained(folder).eval()
    card: dict[str, Any] = {"name": name, "version": version, "weights": weights, "temperature": temperatures(model, folder, dev), "threshold": {}}
    card["bias"] = {"treatment.status": _RARER_ENDS, "ledger.status": _RARER_ENDS} if composed else {}
    card["links"] = {
        "bias": _plain(model.link_bias), "overall": _plain(model.link_overall), "reviewed": _plain(model.link_reviewed),
    }
    export(model, folder / "model.onnx", weights)
    export_ledger(model, folder, dev)
    write_card(folder, card)
    card["threshold"], card["links"]["weights"] = tune(folder, dev, backend="onnxruntime" if importlib.util.find_spec("onnxruntime") else "torch")
    write_card(folder, card)
    return card


def write_card(folder: Path, card: dict[str, Any]) -> None:
    card["sha256"] = {f: hashlib.sha256((folder / f).read_bytes()).hexdigest() for f in _FILES if (folder / f).exists()}
    (folder / "model.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def _plain(parameter: torch.Tensor) -> list[float]:
    return [round(float(x), 6) for x in parameter.detach()]


@torch.no_grad()
def temperatures(model: StoryModel, folder: Path, dev: Sequence[Story]) -> dict[str, float]:
    """One temperature a head, by minimal negative log likelihood on dev."""
    logits: dict[str, list[torch.Tensor]] = {}
    targets: dict[str, list[torch.Tensor]] = {}
    for example in examples(dev, folder):
        if not example.windows:
            continue
        tokens, _, story, _ = model(**{k: torch.from_numpy(v) for k, v in collate(example.windows).items()})
        for head_name, head in heads().items():
            if head_name == MULTI:
                continue
            for row, target in enumerate(example.targets):
                asked = torch.from_numpy(target[head_name] != IGNORE)
                logits.setdefault(head_name, []).append(tokens[row, :len(asked)][asked][:, head.slice])
                targets.setdefault(head_name, []).append(torch.from_numpy(target[head_name])[asked])
        for head_name, pooled in pooled_story(story).items():
            if example.story[head_name] != IGNORE:
                logits.setdefault(head_name, []).append(pooled[None])
                targets.setdefault(head_name, []).append(torch.tensor([example.story[head_name]]))
    return {n: _temperature(torch.cat(logits[n]), torch.cat(targets[n])) for n in (*heads(), *story_heads()) if logits.get(n)}


@torch.no_grad()
def export_ledger(model: StoryModel, folder: Path, dev: Sequence[Story]) -> None:
    """Write the ledger head as plain arrays, with a temperature each for status and outcome, chosen on `dev`.

    Where `dev` holds no ledger, nothing can say how far the head is to be trusted: none is written, and the rules decide.
    """
    size = len(statuses())
    logits, wanted = [], []
    for example in examples(dev, folder):
        if example.ledger is not None:
            vectors = model(**{k: torch.from_numpy(v) for k, v in collate(example.windows).items()})[3]
            logits.append(ledger_logits(model, vectors, example))
            wanted.append(np.stack([example.ledger.status, example.ledger.outcome], axis=1))
    if not wanted:
        (folder / LEDGER).unlink(missing_ok=True)
        return
    found, target = torch.cat(logits), torch.from_numpy(np.concatenate(wanted))
    temperature = [_temperature(part[target[:, n] != IGNORE], target[:, n][target[:, n] != IGNORE]) for n, part in enumerate((found[:, :size], found[:, size:]))]
    state = model.state_dict()
    arrays = {name.removeprefix("ledger_"): state[name].numpy() for name in state if name.startswith("ledger_")}
    np.savez(folder / LEDGER, **arrays, temperature=np.asarray(temperature, np.float32))


def _temperature(logits: torch.Tensor, targets: torch.Tensor) -> float:
    if len(targets) < 20:
        return 1.0
    grid = np.exp(np.linspace(np.log(0.5), np.log(4.0), 60))
    losses = [float(nn.functional.cross_entropy(logits / t, targets)) for t in grid]
    return round(float(grid[int(np.argmin(losses))]), 3)


class _Positional(nn.Module):
    def __init__(self, model: StoryModel):
        super().__init__()
        self.model = model

    def forward(self, *inputs: torch.Tensor) -> tuple[torch.Tensor, ...]:
        return self.model(**dict(zip(_INPUTS, inputs, strict=True)))


def check_weights(weights: str) -> None:
    if weights not in WEIGHTS:
        raise UsageError(f"weights can't be stored as {weights!r}; known are {', '.join(WEIGHTS)}")


def export(model: StoryModel, out: Path, weights: str = "fp16") -> None:
    """Write the network as ONNX with free batch and length. `weights` is one of WEIGHTS.

    `fp16` and `int8` only store the weights so (int8 a scale each output channel) and compute in floating point; `int8-dynamic`
    also quantises activations at run time. Raises UsageError for another name.
    """
    check_weights(weights)
    example = (
        torch.randint(0, 64, (2, 16)), torch.ones(2, 16, dtype=torch.long), *(torch.zeros(2, 16, dtype=torch.long) for _ in range(3)), torch.zeros(2, 1),
    )
    axes = {name: {0: "batch", 1: "length"} for name in (*_INPUTS[:-1], "tokens", "links", "ledger")} | {"position": {0: "batch"}, "story": {0: "batch"}}
    plain = out.with_suffix(".fp32.onnx")
    model.encoder.set_attn_implementation("eager")
    torch.onnx.export(_Positional(model).eval(), example, str(plain), input_names=list(_INPUTS), output_names=["tokens", "links", "story", "ledger"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    if weights == "fp32":
        plain.replace(out)
    elif weights == "int8-dynamic":
        _quantize(plain, out)
    else:
        _shrink(plain, out, _half if weights == "fp16" else _eighth)
    plain.unlink(missing_ok=True)


def _quantize(plain: Path, out: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(str(plain), str(out), per_channel=True, reduce_range=False, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"],
                     extra_options={"MatMulConstBOnly": True})


def _shrink(plain: Path, out: Path, store: Callable[[str, np.ndarray], tuple[list, Any]]) -> None:
    """Store large weights smaller, with a node behind each that widens it, so that every runtime computes as before."""
    import onnx
    from onnx import TensorProto, numpy_helper

    graph = onnx.load(str(plain))
    nodes = []
    for initializer in list(graph.graph.initializer):
        if initializer.data_type == TensorProto.FLOAT and np.prod(initializer.dims) > 1024:
            stored, node = store(initializer.name, numpy_helper.to_array(initializer))
            graph.graph.initializer.remove(initializer)
            graph.graph.initializer.extend(stored)
            nodes.append(node)
    for number, node in enumerate(nodes):
        graph.graph.node.insert(number, node)
    onnx.save(graph, str(out))


def _half(name: str, values: np.ndarray) -> tuple[list, Any]:
    from onnx import TensorProto, helper, numpy_helper

    return [numpy_helper.from_array(values.astype(np.float16), name + ".fp16")], helper.make_node("Cast", [name + ".fp16"], [name], to=TensorProto.FLOAT)


def _eighth(name: str, values: np.ndarray) -> tuple[list, Any]:
    """A scale each output channel: columns of a matrix that is multiplied, rows of a table that is looked up."""
    from onnx import helper, numpy_helper

    axis = 0 if "embedding" in name or values.ndim == 1 else values.ndim - 1
    others = tuple(i for i in range(values.ndim) if i != axis)
    scale = np.maximum(np.abs(values).max(axis=others) / 127, 1e-12).astype(np.float32)
    stored = np.round(values / np.expand_dims(scale, others)).astype(np.int8)
    parts = {"int8": stored, "scale": scale, "zero": np.zeros(len(scale), np.int8)}
    node = helper.make_node("DequantizeLinear", [f"{name}.{part}" for part in parts], [name], axis=axis)
    return [numpy_helper.from_array(array, f"{name}.{part}") for part, array in parts.items()], node
