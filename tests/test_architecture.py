"""The house: imports go one way, heavy packages stay out of start-up, only the command line prints."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ORDER = ["errors", "version", "corpus", "annotations", "nlp", "cli"]
MODULES = sorted(p for d in ("corpus", "annotations", "nlp") for p in (ROOT / d).rglob("*.py"))


def _imports(path: Path) -> set[str]:
    """First names below `patient_stories` that a file imports, relative imports resolved."""
    inside = path.relative_to(ROOT).parts[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = inside[: len(inside) - node.level + 1]
            target = [*base, *(node.module.split(".") if node.module else [])]
            found.update([target[0]] if target else [alias.name for alias in node.names])
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("patient_stories"):
            found.add(node.module.partition(".")[2].partition(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    mine = ORDER.index(path.relative_to(ROOT).parts[0])
    for name in _imports(path):
        assert name in ORDER, f"imports {name}"
        assert ORDER.index(name) <= mine, f"{path.name} imports {name}, which stands above it"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_command_line_prints_or_exits(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("print", "exit", "quit"), f"{path.name}:{node.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            assert (node.func.value.id, node.func.attr) != ("sys", "exit"), f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("code", [
    "import patient_stories",
    "import patient_stories.cli, sys; sys.argv = ['patient-stories', '--help']\ntry: patient_stories.cli.main()\nexcept SystemExit: pass",
])
def test_start_up_loads_nothing_heavy(code: str) -> None:
    check = f"{code}\nimport sys; print('HEAVY', sorted({{'spacy', 'torch', 'datasets', 'transformers', 'numpy', 'pandas'}} & set(sys.modules)))"
    out = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True).stdout
    assert out.strip().endswith("HEAVY []")
