"""The command line: what it prints, how it ends. Every command has help; errors are one line without story text."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from patient_stories.cli import app

runner = CliRunner()


def commands() -> list[list[str]]:
    found = [[c.name] for c in app.registered_commands]
    for group in app.registered_groups:
        found += [[group.name, c.name] for c in group.typer_instance.registered_commands]
    return found


def call(*arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-m", "patient_stories.cli", *arguments], capture_output=True, text=True, input=stdin)


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    (folder / "one.txt").write_text("I took Zoloft for a year and it did nothing. Then six sessions of CBT helped a lot.\n", encoding="utf-8")
    (folder / "two.txt").write_text("My insomnia got worse on prednisone.\n", encoding="utf-8")
    out = folder / "annotated.jsonl"
    result = call("annotate", str(folder / "one.txt"), str(folder / "two.txt"), "-o", str(out))
    assert result.returncode == 0, result.stderr
    assert "2 stories annotated" in result.stdout
    return out


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_has_help(command: list[str]) -> None:
    result = runner.invoke(app, [*command, "--help"])
    assert result.exit_code == 0 and len(result.output.splitlines()) > 3


def test_ledger_show_stats_and_report(annotated: Path, tmp_path: Path) -> None:
    ledger = call("ledger", str(annotated)).stdout
    assert "sertraline" in ledger and "no response" in ledger and "cognitive behavioural therapy" in ledger
    assert "Zoloft" in call("show", str(annotated), "--id", "one.txt").stdout
    counts = json.loads(call("stats", str(annotated), "--json").stdout)
    assert counts["stories"] == 2
    page = tmp_path / "report.html"
    assert call("report", str(annotated), "-o", str(page)).returncode == 0
    assert "http://" not in page.read_text(encoding="utf-8").replace("http://www.w3.org", "")


def test_validate_tells_faults_by_exit_code(annotated: Path, tmp_path: Path) -> None:
    assert call("validate", str(annotated)).returncode == 0
    story = json.loads(annotated.read_text(encoding="utf-8").splitlines()[0])
    story["annotations"][0]["label"] = "potion"
    broken = tmp_path / "broken.jsonl"
    broken.write_text(json.dumps(story) + "\n", encoding="utf-8")
    result = call("validate", str(broken))
    assert result.returncode == 3 and "potion" in result.stdout and "one.txt" in result.stdout
    story["annotations"][0]["end"] += 1
    broken.write_text(json.dumps(story) + "\n", encoding="utf-8")
    result = call("validate", str(broken))
    assert result.returncode == 1 and "line 1" in result.stderr and "Zoloft" not in result.stderr


def test_evaluate_against_itself_is_perfect(annotated: Path) -> None:
    figures = json.loads(call("evaluate", str(annotated), str(annotated), "--json", "--bootstrap", "0").stdout)
    assert figures["layers"]["treatment"]["relaxed"]["f1"] == 1.0 and figures["treatments_tried"]["f1"] == 1.0


def test_standard_input(tmp_path: Path) -> None:
    out = tmp_path / "o.jsonl"
    assert call("annotate", "-", "-o", str(out), "--quiet", stdin="I took lithium.\n").returncode == 0
    assert json.loads(out.read_text(encoding="utf-8"))["annotations"]


@pytest.mark.parametrize(("arguments", "code", "says"), [
    (["annotate", "nowhere.txt", "-o", "o.jsonl"], 2, "nowhere.txt"),
    (["show", "nowhere.jsonl"], 2, "nowhere.jsonl"),
    (["annotate"], 2, "inputs"),
])
def test_wrong_use_is_exit_code_two(arguments: list[str], code: int, says: str, tmp_path: Path) -> None:
    result = subprocess.run([sys.executable, "-m", "patient_stories.cli", *arguments], capture_output=True, text=True, cwd=tmp_path)
    assert result.returncode == code and says in result.stderr
    assert "Traceback" not in result.stderr


def test_version_and_all_named_stories_whatever_the_limit(annotated: Path) -> None:
    from patient_stories.version import __version__

    assert call("--version").stdout.strip() == f"patient-stories {__version__}"
    shown = call("show", str(annotated), "--id", "one.txt", "--id", "two.txt", "--limit", "1")
    assert shown.returncode == 0 and "Zoloft" in shown.stdout and "prednisone" in shown.stdout
    assert call("show", str(annotated), "--id", "three.txt").returncode == 1


def test_an_unforeseen_error_shows_no_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture, annotated: Path) -> None:
    import patient_stories.annotations.validation as validation
    from patient_stories import cli

    def breaking(story):
        raise RuntimeError(f"cannot digest {story.text}")

    monkeypatch.setattr(validation, "faults", breaking)
    monkeypatch.setattr(sys, "argv", ["patient-stories", "validate", str(annotated)])
    monkeypatch.delenv("PATIENT_STORIES_DEBUG", raising=False)
    with pytest.raises(SystemExit) as end:
        cli.main()
    said = capsys.readouterr().err
    assert end.value.code == 1 and "RuntimeError at test_cli.py:" in said and "Zoloft" not in said and len(said.splitlines()) == 1


def test_files_that_cannot_be_read_or_written_are_one_line(annotated: Path, tmp_path: Path) -> None:
    latin = tmp_path / "latin.jsonl"
    latin.write_bytes('{"id": "a", "text": "caf\xe9"}\n'.encode("latin-1"))
    for result in (call("validate", str(latin)), call("report", str(annotated), "-o", str(tmp_path / "no" / "r.html"))):
        assert result.returncode == 1 and len(result.stderr.splitlines()) == 1 and "Traceback" not in result.stderr
    assert "not UTF-8" in call("validate", str(latin)).stderr
