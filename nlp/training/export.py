"""From a trained model folder to one that runs without torch: calibrated, exported to ONNX, with hashes and a card."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ...corpus.story import Story
from ..heads import MULTI, heads, story_heads
from ..windows import collate
from .data import IGNORE, examples
from .modeling import StoryModel
from .train import pooled_story
from .tuning import tune

_INPUTS = ("input_ids", "attention_mask", "kinds", "lexicon_treatment", "lexicon_symptom", "position")
_FILES = ("model.onnx", "tokenizer.json", "model.safetensors", "config.json")


def finish(folder: Path, dev: Sequence[Story], *, name: str, version: str, weights: str = "fp16") -> dict[str, Any]:
    """Calibrate on `dev`, export `model.onnx` with weights as `fp32`, `fp16` or `int8`, and write `model.json`. Returns the card."""
    model = StoryModel.from_pretrained(folder).eval()
    card: dict[str, Any] = {"name": name, "version": version, "weights": weights, "temperature": temperatures(model, folder, dev), "threshold": {}}
    card["links"] = {
        "bias": _plain(model.link_bias), "overall": _plain(model.link_overall), "reviewed": _plain(model.link_reviewed),
    }
    export(model, folder / "model.onnx", weights)
    write_card(folder, card)
    card["threshold"] = tune(folder, dev, backend="onnxruntime" if importlib.util.find_spec("onnxruntime") else "torch")
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
        tokens, _, story = model(**{k: torch.from_numpy(v) for k, v in collate(example.windows).items()})
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


def export(model: StoryModel, out: Path, weights: str = "int8") -> None:
    """Write the network as ONNX with free batch and length. `int8`: weights per channel, activations in floating point or
    quantised at run time; `fp16`: weights stored in half precision and widened when loaded."""
    example = (
        torch.randint(0, 64, (2, 16)), torch.ones(2, 16, dtype=torch.long), *(torch.zeros(2, 16, dtype=torch.long) for _ in range(3)), torch.zeros(2, 1),
    )
    axes = {name: {0: "batch", 1: "length"} for name in (*_INPUTS[:-1], "tokens", "links")} | {"position": {0: "batch"}, "story": {0: "batch"}}
    plain = out.with_suffix(".fp32.onnx")
    model.encoder.set_attn_implementation("eager")
    torch.onnx.export(_Positional(model).eval(), example, str(plain), input_names=list(_INPUTS), output_names=["tokens", "links", "story"],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    if weights == "int8":
        _quantize(plain, out)
    elif weights == "fp16":
        _halve(plain, out)
    else:
        plain.replace(out)
    plain.unlink(missing_ok=True)


def _quantize(plain: Path, out: Path) -> None:
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(str(plain), str(out), per_channel=True, reduce_range=False, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gather"],
                     extra_options={"MatMulConstBOnly": True})


def _halve(plain: Path, out: Path) -> None:
    """Store large weights as fp16 with a Cast behind each, so that every runtime computes as before."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    graph = onnx.load(str(plain))
    casts = []
    for initializer in list(graph.graph.initializer):
        if initializer.data_type == TensorProto.FLOAT and np.prod(initializer.dims) > 1024:
            values = numpy_helper.to_array(initializer).astype(np.float16)
            name = initializer.name
            initializer.CopyFrom(numpy_helper.from_array(values, name + ".fp16"))
            casts.append(helper.make_node("Cast", [name + ".fp16"], [name], to=TensorProto.FLOAT))
    for number, node in enumerate(casts):
        graph.graph.node.insert(number, node)
    onnx.save(graph, str(out))
