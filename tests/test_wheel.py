"""The wheel, unpacked and alone on the path: complete, offline, without torch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OFFLINE = """
import socket, sys
sys.modules["torch"] = None            # an import of it would fail
def refuse(*arguments, **rest): raise AssertionError("something opened a socket")
socket.socket.connect = refuse
socket.create_connection = refuse
import patient_stories as ps
assert {wheel!r} in ps.__file__, ps.__file__
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked wheel, built from a copy, so that nothing is left in the checkout and nothing old is taken from it."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".*", "build", "demo", "*.egg-info", "__pycache__", "stories", "second"))
    call = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(source)]
    built = subprocess.run(call, capture_output=True, text=True, cwd=folder)
    assert built.returncode == 0, built.stderr
    (file,) = folder.glob("*.whl")
    assert file.stat().st_size < 60 << 20
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(wheel: Path, code: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(wheel), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run([sys.executable, "-c", OFFLINE.format(wheel=str(wheel)) + code], capture_output=True, text=True, env=environment, cwd=wheel)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def test_it_annotates_offline_and_without_torch(wheel: Path) -> None:
    out = run(wheel, """
story = ps.annotate("I took Zoloft for a year and it did nothing for my depression. Six sessions of CBT helped a lot.")
print(story.to_json())
""")
    story = json.loads(out)
    assert {r["concept"] for r in story["summary"]["treatments"]} >= {"sertraline", "cognitive behavioural therapy"}


def test_it_carries_corpus_page_and_scheme(wheel: Path) -> None:
    out = run(wheel, """
from patient_stories.annotations.report import write_report
from patient_stories.annotations.scheme import load_scheme
from pathlib import Path
import tempfile
stories = [s for _, s in zip(range(2), ps.open_corpus("test"))]
with tempfile.TemporaryDirectory() as folder:
    print(write_report(stories, Path(folder) / "r.html", plots=False), len(load_scheme().layers))
import patient_stories.annotations.review as review
print(sorted(p.name for p in (Path(review.__file__).parent / "static").iterdir())[:3])
""")
    assert out.splitlines()[0] == "2 3" and "app.js" in out


def test_every_module_is_packaged(wheel: Path) -> None:
    shipped = {p.relative_to(wheel / "patient_stories") for p in (wheel / "patient_stories").rglob("*.py")}
    ours = {p.relative_to(ROOT) for d in ("corpus", "annotations", "nlp") for p in (ROOT / d).rglob("*.py")}
    assert ours <= shipped
    assert not [p for p in shipped if p.parts[0] in ("tests", "benchmarks")]
