"""Loads the annotation scheme (`scheme.toml`, or a team's own file) and answers questions about it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import SchemeError

OVERALL = "overall"  # the name in `about` that stands for the whole course


@dataclass(frozen=True, slots=True)
class Attribute:
    name: str
    values: tuple[str, ...]
    description: str
    only_where: Mapping[str, str]  # other attributes' values that must hold for this one to be given


@dataclass(frozen=True, slots=True)
class Layer:
    name: str
    description: str
    colour: str
    key: str
    labels: Mapping[str, str]  # label -> description, in the order of the file
    attributes: Mapping[str, Attribute]
    text_attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Scheme:
    version: str
    layers: Mapping[str, Layer]
    narrators: tuple[str, ...]
    overall_outcomes: tuple[str, ...]
    treatment_outcomes: tuple[str, ...]
    tried_statuses: tuple[str, ...]


@cache
def load_scheme(path: str | Path | None = None) -> Scheme:
    """The bundled scheme, or the one in `path`. Raises SchemeError naming the file and the key that is wrong."""
    file = Path(path) if path else Path(__file__).with_name("scheme.toml")
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SchemeError(f"scheme file {file.name}: cannot be read ({error.strerror})") from None
    except tomllib.TOMLDecodeError as error:
        raise SchemeError(f"scheme file {file.name}: {error}") from None
    try:
        layers = {name: _layer(name, raw) for name, raw in data["layers"].items()}
        summary = data["summary"]
        return Scheme(
            version=str(data["version"]), layers=layers, narrators=tuple(summary["narrator"]),
            overall_outcomes=tuple(summary["overall_outcome"]), treatment_outcomes=tuple(summary["treatment_outcome"]),
            tried_statuses=tuple(summary["tried_statuses"]),
        )
    except (KeyError, AttributeError, TypeError) as error:
        raise SchemeError(f"scheme file {file.name}: missing or malformed key {error}") from None


def _layer(name: str, raw: Mapping[str, Any]) -> Layer:
    attributes = {
        key: Attribute(key, tuple(value["values"]), value.get("description", ""), dict(value.get("only_where", {})))
        for key, value in raw.get("attributes", {}).items()
    }
    return Layer(
        name=name, description=raw.get("description", ""), colour=raw.get("colour", "#555555"), key=raw.get("key", name[0].upper()),
        labels=dict(raw["labels"]), attributes=attributes, text_attributes=dict(raw.get("text_attributes", {})),
    )
