"""From an exported model back to one that can be trained: the weights are read out of `model.onnx`, so that the shipped model, which has no other, can be gone on from."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch

from ...errors import UsageError
from ..ledger_head import FILE as LEDGER
from ..modeling import StoryModel, StoryModelConfig


def recover(folder: Path, config: StoryModelConfig) -> StoryModel:
    """The network of a folder that `export.finish` wrote, without its `model.safetensors`. Weights are as exact as they were stored.

    Raises UsageError where a weight is not in the folder, as in one stored as `int8-dynamic`.
    """
    import onnx

    graph = onnx.load(str(folder / "model.onnx")).graph
    stored = {i.name: onnx.numpy_helper.to_array(i) for i in graph.initializer}
    for node in graph.node:
        if node.op_type in ("Cast", "DequantizeLinear") and node.input[0] in stored:
            stored[node.output[0]] = _widened(node, stored)
    found = {name.removeprefix("model."): values for name, values in stored.items() if name.startswith("model.")}
    for node in graph.node:  # the export renames the matrices of linear layers; the node still bears the layer's name
        if node.op_type == "MatMul" and node.input[1] in stored:
            found[".".join(node.name.split("/")[2:-1]) + ".weight"] = stored[node.input[1]].T
    found |= {f"link_{name}": np.asarray(values) for name, values in json.loads((folder / "model.json").read_text(encoding="utf-8"))["links"].items()}
    if (folder / LEDGER).exists():
        with np.load(folder / LEDGER) as arrays:
            found |= {f"ledger_{name}": arrays[name] for name in arrays.files if name != "temperature"}
    model = StoryModel(config)
    state = model.state_dict()
    for name, weights in state.items():
        if name in found:
            state[name] = torch.from_numpy(np.array(found[name], np.float32)).reshape(weights.shape)
        elif not name.startswith("ledger_"):  # a model may have been exported without its look over the whole story
            raise UsageError(f"the model in {folder.name!r} can't be gone on from: {name} is not in its model.onnx (weights stored as fp32, fp16 or int8 can)")
    model.load_state_dict(state)
    return model


def _widened(node, stored: dict[str, np.ndarray]) -> np.ndarray:
    values = stored[node.input[0]].astype(np.float32)
    if node.op_type == "Cast":
        return values
    axis = next(a.i for a in node.attribute if a.name == "axis")
    shape = [1] * values.ndim
    shape[axis] = -1
    return values * stored[node.input[1]].reshape(shape)
