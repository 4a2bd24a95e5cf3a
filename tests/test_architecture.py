"""The house: imports go one way and in no circle, heavy packages stay out of start-up, only the command line prints."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ORDER = ["errors", "version", "corpus", "annotations", "nlp", "cli"]
MODULES = sorted(p for d in ("corpus", "annotations", "nlp") for p in (ROOT / d).rglob("*.py"))


def _imports(path: Path) -> set[str]:
    """Dotted names below `patient_stories` that a file imports, relative imports resolved; in functions and for type checkers too."""
    inside = path.relative_to(ROOT).parts[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[2] for alias in node.names if alias.name.startswith("patient_stories."))
        elif isinstance(node, ast.ImportFrom):
            base = ["patient_stories", *inside[: len(inside) - node.level + 1]] if node.level else []
            base += node.module.split(".") if node.module else []
            if base[0] == "patient_stories":
                found.update(".".join([*base[1:], alias.name]) for alias in node.names)
    return found


def _module(path: Path) -> str:
    return ".".join(part for part in path.relative_to(ROOT).with_suffix("").parts if part != "__init__")


def _graph() -> dict[str, set[str]]:
    """Each module with the modules that it imports, and the packages of others that it enters on the way to them."""
    modules = {_module(path): path for path in MODULES}
    graph: dict[str, set[str]] = {name: set() for name in modules}
    for name, path in modules.items():
        for target in _imports(path):
            target = target if target in modules else target.rpartition(".")[0]
            graph[name].add(target)
            while target := target.rpartition(".")[0]:
                if not f"{name}.".startswith(f"{target}."):
                    graph[name].add(target)
        graph[name] &= modules.keys()
    return graph


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_one_way(path: Path) -> None:
    mine = ORDER.index(path.relative_to(ROOT).parts[0])
    for name in {name.partition(".")[0] for name in _imports(path)}:
        assert name in ORDER, f"imports {name}"
        assert ORDER.index(name) <= mine, f"{path.name} imports {name}, which stands above it"


def test_no_circle_of_imports() -> None:
    graph = _graph()
    assert "annotations.tables" in graph["annotations.scoring"] and "annotations.review" in graph["annotations.agreement.coders"]
    TopologicalSorter(graph).prepare()


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
