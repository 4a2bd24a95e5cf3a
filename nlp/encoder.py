"""The transformer at run time: one forward pass over windows of many stories, on whichever backend the machine has.

The shipped model is one ONNX file. OpenVINO reads it and computes in bfloat16 where the processor can; ONNX Runtime is the
default elsewhere; torch (`pip install 'patient-stories[train]'`) serves a GPU and unexported models. Nothing is fetched.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from ..errors import MissingExtraError, PatientStoriesError, UsageError
from . import ledger_head
from .heads import LINK_SIZE, story_heads, story_size, token_size
from .windows import Window, collate, tokenizer

MODEL = Path(__file__).with_name("model")
_STEP = 32  # lengths are padded to a multiple, so that a runtime that prepares code for each shape meets few
OUTPUTS = ("tokens", "links", "story", "ledger")
BACKENDS = ("onnxruntime", "openvino", "torch")
_MEND = "install the package anew, or train the model again"
Arrays = dict[str, np.ndarray]
Forward = Callable[[Arrays], tuple[np.ndarray, ...]]


@dataclass(frozen=True, slots=True)
class Encoded:
    """What the encoder says of one window: `tokens` (length, heads), `links` (length, 2 x LINK_SIZE), `story` (outputs,),
    `ledger` (length, ledger_head.SIZE)."""

    tokens: np.ndarray
    links: np.ndarray
    story: np.ndarray
    ledger: np.ndarray


class Encoder:
    """A loaded model. `threads` are those of one forward pass; default: PATIENT_STORIES_THREADS, else every core it may use.

    Raises UsageError for a backend or device that is not there or doesn't fit the folder, MissingExtraError where the
    backend's package is not installed, PatientStoriesError for a damaged folder.
    """

    def __init__(self, folder: Path = MODEL, *, backend: str | None = None, threads: int | None = None, device: str = "cpu"):
        self.folder = Path(folder)
        self.card = _card(self.folder)
        self.backend = backend or choose_backend(self.folder, device)
        _check(self.folder, self.backend, device)
        self.tokenizer = tokenizer(self.folder)
        self.ledger = _ledger(self.folder)
        self._forward = _FORWARD[self.backend](self.folder, threads or _threads(), device)
        self._try()

    def _try(self) -> None:
        """Run it once on nothing: a network with other heads than this version's scheme would give nonsense, not an error."""
        arrays = {name: np.zeros((1, _STEP), np.int64) for name in ("input_ids", "kinds", "lexicon_treatment", "lexicon_symptom")}
        found = self._forward({**arrays, "attention_mask": np.ones((1, _STEP), np.int64), "position": np.zeros((1, 1), np.float32)})
        if [a.shape[-1] for a in found] != [token_size(), 2 * LINK_SIZE, story_size() + len(story_heads()), ledger_head.SIZE]:
            raise _foreign(self.folder)

    @property
    def name(self) -> str:
        """`model:<name>@<version>`, the annotator of what this model marks."""
        return f"model:{self.card['name']}@{self.card['version']}"

    def encode(self, windows: Sequence[Window]) -> list[Encoded]:
        """One Encoded a window, in order.

        Windows go through one at a time: at some hundred subwords each that is as fast as batches (`benchmarks/`), nothing is
        padded, and what one story gets can't depend on which stories stand beside it, not even in the last bit.
        """
        return [self._encode_one(window) for window in windows]

    def _encode_one(self, window: Window) -> Encoded:
        tokens, links, story, ledger = self._forward(collate([window], _STEP))
        return Encoded(tokens[0, :len(window)], links[0, :len(window)], story[0], ledger[0, :len(window)])


def choose_backend(folder: Path, device: str = "cpu") -> str:
    """torch for a GPU or an unexported model; OpenVINO where it is installed and the processor has bfloat16 units; else ONNX Runtime."""
    if device != "cpu" or not (folder / "model.onnx").exists():
        return "torch"
    wanted = os.environ.get("PATIENT_STORIES_BACKEND")
    if wanted in BACKENDS:
        return wanted
    if importlib.util.find_spec("openvino") and _has_bf16():
        return "openvino"
    return "onnxruntime"


@cache
def _has_bf16() -> bool:
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="ignore")
    except OSError:
        return False
    return "amx_bf16" in flags or "avx512_bf16" in flags


def _threads() -> int:
    given = os.environ.get("PATIENT_STORIES_THREADS", "")
    return int(given) if given.isdigit() and int(given) > 0 else available_cores()


def available_cores() -> int:
    """The cores that this process may use, which a container or `taskset` may have made fewer than the machine's."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _card(folder: Path) -> dict[str, Any]:
    """`model.json`: name, version, calibration and the sha256 of each file, checked here."""
    try:
        card = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        hashes = card.get("sha256", {}).items()
        whole = "name" in card and "version" in card
    except OSError:
        raise PatientStoriesError(f"model folder {folder.name!r} has no model.json; name a folder that `patient-stories train` wrote") from None
    except (ValueError, AttributeError):
        whole = False
    if not whole:
        raise PatientStoriesError(f"model.json of {folder.name!r} is damaged; {_MEND}")
    for name, wanted in hashes:
        try:
            with (folder / name).open("rb") as handle:
                found = hashlib.file_digest(handle, "sha256").hexdigest()
        except OSError:
            raise PatientStoriesError(f"model file {name} of {folder.name!r} can't be read; {_MEND}") from None
        if found != wanted:
            raise PatientStoriesError(f"model file {name} of {folder.name!r} is damaged (its sha256 differs); {_MEND}")
    return card


def _check(folder: Path, backend: str, device: str) -> None:
    """Raise UsageError where backend, device and folder don't go together."""
    if backend not in BACKENDS:
        raise UsageError(f"there is no backend {backend!r}; known are {', '.join(BACKENDS)}")
    if backend != "torch" and device != "cpu":
        raise UsageError(f"the backend {backend} computes on the cpu alone; {device!r} needs torch")
    if backend != "torch" and not (folder / "model.onnx").exists():
        raise UsageError(f"model folder {folder.name!r} has no model.onnx, which {backend} needs; export it, or use the backend torch")


def _foreign(folder: Path) -> PatientStoriesError:
    return PatientStoriesError(f"model folder {folder.name!r} was trained for another version or another scheme; train it again")


def _ledger(folder: Path) -> ledger_head.LedgerHead | None:
    """None for a folder that has none, as one that was trained on stories without ledgers."""
    if not (folder / ledger_head.FILE).exists():
        return None
    try:
        return ledger_head.LedgerHead(folder)
    except (ValueError, OSError, BadZipFile):
        raise _foreign(folder) from None


def _onnxruntime(folder: Path, threads: int, device: str) -> Forward:
    try:
        import onnxruntime
    except ImportError:
        raise MissingExtraError("onnxruntime", "cpu", "the transformer") from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
    if not {o.name for o in session.get_outputs()} >= set(OUTPUTS):
        raise _foreign(folder)
    return lambda arrays: tuple(session.run(list(OUTPUTS), arrays))


def _openvino(folder: Path, threads: int, device: str) -> Forward:
    try:
        import openvino
    except ImportError:
        raise MissingExtraError("openvino", "openvino", "the OpenVINO backend") from None
    core = openvino.Core()
    core.set_property("CPU", {"INFERENCE_NUM_THREADS": threads})
    network = core.read_model(folder / "model.onnx")
    if not {name for output in network.outputs for name in output.names} >= set(OUTPUTS):
        raise _foreign(folder)
    compiled = core.compile_model(network, "CPU", {"PERFORMANCE_HINT": "LATENCY"})
    request = compiled.create_infer_request()

    def forward(arrays: Arrays) -> tuple[np.ndarray, ...]:
        found = request.infer(arrays)
        return tuple(np.array(found[name], np.float32) for name in OUTPUTS)

    return forward


def _torch(folder: Path, threads: int, device: str) -> Forward:
    try:
        import torch
    except ImportError:
        raise MissingExtraError("torch", "train", "this model or device") from None
    from .modeling import StoryModel

    if device.startswith("cuda") and not torch.cuda.is_available():
        raise UsageError(f"torch finds no GPU here for the device {device!r}; use the device cpu")
    torch.set_num_threads(threads)
    model = StoryModel.from_pretrained(folder).to(device).eval()

    @torch.no_grad()
    def forward(arrays: Arrays) -> tuple[np.ndarray, ...]:
        out = model(**{k: torch.from_numpy(v).to(device) for k, v in arrays.items()})
        return tuple(t.float().cpu().numpy() for t in out)

    return forward


_FORWARD: dict[str, Callable[[Path, int, str], Forward]] = {"onnxruntime": _onnxruntime, "openvino": _openvino, "torch": _torch}
