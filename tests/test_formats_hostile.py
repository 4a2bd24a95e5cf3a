"""Files of annotation tools with anything anywhere: read, told as a loss or refused with a FormatError, and never anything else."""

from __future__ import annotations

import json
import random
import shutil
import warnings
import zipfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from exchange import STORY, read, written

from patient_stories.errors import FormatError

NAMES = ["doccano", "labelstudio", "w3c", "brat", "qdpx", *(["webanno"] if find_spec("cassis") else [])]
ODD = [None, 1, -5, "x", [], {}, True, 1e9, ["a"], {"a": 1}]


def mutated(value: Any, dice: random.Random) -> Any:
    """JSON with values replaced and keys taken away."""
    if dice.random() < 0.03:
        return dice.choice(ODD)
    if isinstance(value, dict):
        return {k: mutated(v, dice) for k, v in value.items() if dice.random() > 0.02}
    return [mutated(v, dice) for v in value] if isinstance(value, list) else value


def damaged(data: bytes, dice: random.Random) -> bytes:
    """Bytes with some changed, taken away or put in."""
    data = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(data))
        match dice.randrange(3):
            case 0:
                data[at] = dice.randrange(256)
            case 1:
                del data[at:at + dice.randint(1, 20)]
            case _:
                data[at:at] = bytes(dice.randrange(32, 127) for _ in range(4))
    return bytes(data)


def damage(file: Path, dice: random.Random) -> None:
    if file.suffix == ".qdpx":
        with zipfile.ZipFile(file) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        xml = members["project.qde"]
        old, new = dice.choice([(b'startPosition="2"', b'startPosition="-2"'), (b"targetGUID", b"x"), (b"<Code ", b'<Code x="1" '), (b"guid=", b"id="), (b"confidence: ", b"")])
        members["project.qde"] = xml.replace(old, new) if dice.random() < 0.5 else damaged(xml, dice)
        with zipfile.ZipFile(file, "w") as archive:
            for name, data in members.items():
                archive.writestr(name, data)
    elif file.suffix in (".json", ".jsonld", ".jsonl") and dice.random() < 0.8:
        file.write_text(json.dumps(mutated(json.loads(file.read_text(encoding="utf-8")), dice)), encoding="utf-8")
    else:
        file.write_bytes(damaged(file.read_bytes(), dice))


@pytest.mark.parametrize("name", NAMES)
def test_damage_is_told_or_refused(tmp_path, name):
    row = import_module(f"patient_stories.corpus.formats.{name}").FORMAT
    out, _ = written(row, [STORY], tmp_path)
    dice, came_back = random.Random(7), 0
    for _ in range(40 if name == "webanno" else 120):
        shutil.rmtree(tmp_path / "copy", ignore_errors=True)
        copy = tmp_path / "copy" / out.name
        if out.is_dir():
            shutil.copytree(out, copy)
        else:
            copy.parent.mkdir()
            shutil.copy(out, copy)
        files = [copy] if copy.is_file() else sorted(p for p in copy.iterdir() if p.suffix in (".json", ".jsonld", ".ann", ".txt", ".xmi"))
        damage(dice.choice(files), dice)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                stories, losses = read(row, copy)
        except FormatError as error:
            assert STORY.text[:20] not in str(error)
            continue
        for story in stories:
            came_back += 1
            assert all(a.quote == story.text[a.start:a.end] for a in story.annotations)
            story.to_json()
        assert all("Then the fog" not in f"{loss.where}{loss.what}" for loss in losses)
    assert came_back > (0 if name == "webanno" else 20), "damage to a part leaves the rest, but in XML that is not whole any more"
