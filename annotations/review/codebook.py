"""A team's own codes beside the labels of the scheme: inductive coding, shared by all coders of a database.

Spans name a code by its id, so renaming and merging touch no span. In stories a code is the label of layer `code`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...errors import SchemeError
from ..report.colours import PAPER, mix, readable
from ..scheme import Layer, Scheme
from .journal import Event
from .state import effective

CODE_LAYER = "code"
PALETTE = (
    "#8e44ad", "#0f766e", "#b83280", "#4d6b00", "#3949ab", "#9c4221", "#00718f", "#7a5c00", "#6b46c1", "#a61e4d", "#2f6b4f", "#5b5b5b",
)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_LIMITS = {"name": 80, "description": 4000, "memo": 20_000}


@dataclass(frozen=True, slots=True)
class Code:
    """One code. `merged_into` is the id of the code that took its spans over."""

    id: str
    name: str
    description: str = ""
    memo: str = ""
    colour: str = PALETTE[0]
    in_vivo: bool = False
    merged_into: str | None = None


def fold_codes(events: Iterable[Event]) -> dict[str, Code]:
    """The codes after all events of the codebook's track, merged ones included, in the order of their making."""
    codes: dict[str, Code] = {}
    for event in effective(events)[0]:
        payload = event.payload
        if event.kind == "create_code":
            codes[f"code{event.version}"] = Code(f"code{event.version}", **payload)
        elif event.kind == "change_code":
            codes[payload["id"]] = replace(codes[payload["id"]], **payload["set"])
        elif event.kind == "merge_codes":
            codes[payload["id"]] = replace(codes[payload["id"]], merged_into=payload["into"])
    return codes


def resolve(codes: Mapping[str, Code], code_id: str) -> Code | None:
    """The code that an id stands for today, through all merges; None where there never was one."""
    code = codes.get(code_id)
    while code is not None and code.merged_into:
        code = codes[code.merged_into]
    return code


def check_code_change(codes: Mapping[str, Code], kind: str, payload: Mapping[str, Any]) -> dict[str, Any]:
    """The payload as it is written. Raises SchemeError where it makes no sense for these codes."""
    if kind == "create_code":
        fields = _fields(codes, {"colour": PALETTE[len(codes) % len(PALETTE)], **payload}, None)
        if "name" not in fields:
            raise SchemeError("a code needs a name")
        return fields | {"in_vivo": bool(payload.get("in_vivo"))}
    code = codes.get(str(payload.get("id")))
    if code is None or code.merged_into:
        raise SchemeError("there is no such code (any more); look at the codebook again")
    if kind == "change_code":
        return {"id": code.id, "set": _fields(codes, payload.get("set") or {}, code.id)}
    if kind == "merge_codes":
        into = codes.get(str(payload.get("into")))
        if into is None or into.merged_into or into.id == code.id:
            raise SchemeError("a code can only be merged into another code that exists")
        return {"id": code.id, "into": into.id}
    raise SchemeError(f"{kind!r} is no change of a codebook")


def _fields(codes: Mapping[str, Code], raw: Mapping[str, Any], own: str | None) -> dict[str, str]:
    out = {}
    for name in ("name", "description", "memo", "colour"):
        if name in raw:
            out[name] = " ".join(str(raw[name]).split()) if name == "name" else str(raw[name])
    for name, limit in _LIMITS.items():
        if len(out.get(name, "")) > limit:
            raise SchemeError(f"the {name} of a code holds at most {limit} characters")
    if "colour" in out and not _COLOUR.fullmatch(out["colour"]):
        raise SchemeError("a colour is written as #rrggbb")
    if "name" in out:
        if not out["name"]:
            raise SchemeError("a code needs a name")
        taken = {code.name.casefold(): code.id for code in codes.values() if not code.merged_into}
        if taken.get(out["name"].casefold(), own) != own:
            raise SchemeError("there is a code of this name already; merge the two instead")
    return out


def colours_of(code: Code) -> dict[str, str]:
    """The code's line and its tint in both themes, readable on either paper."""
    out = {}
    for theme in ("light", "dark"):
        out[theme] = readable(code.colour, theme)
        out[f"{theme}_tint"] = mix(out[theme], PAPER[theme], 0.16)
    return out


def code_layer(codes: Iterable[Code]) -> Layer:
    """The codes as a layer of the scheme: label -> description."""
    labels = {code.name: code.description for code in codes if not code.merged_into}
    return Layer(CODE_LAYER, "The team's own codes.", PALETTE[0], "C", labels, {}, {})


def scheme_with_codes(scheme: Scheme, codes: Iterable[Code]) -> Scheme:
    """The scheme with the team's codes as one more layer, for validating and reporting exported stories."""
    return replace(scheme, layers={**scheme.layers, CODE_LAYER: code_layer(codes)})
