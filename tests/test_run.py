"""Long runs: resumable after a kill, in input order, whatever the workers do; nothing overwritten, no text in errors."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from patient_stories.corpus.jsonl import read_stories
from patient_stories.errors import OutputExistsError, UsageError
from patient_stories.nlp.run import run

TEXTS = [
    "I was on sertraline for two years and it did nothing for my depression.",
    "Six sessions of CBT helped with the panic attacks. I can take the bus again.",
    "My sister swears by mirtazapine. I never tried it.",
    "Took prednisone for the flare. Gained 20 lbs and couldn't sleep, but the pain went.",
]


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """300 stories and three bad lines among them."""
    path = tmp_path / "stories.jsonl"
    rng = random.Random(4)
    with path.open("w", encoding="utf-8") as handle:
        for n in range(300):
            if n in (5, 77, 250):
                handle.write("{not json\n")
            text = " ".join(rng.choice(TEXTS) for _ in range(rng.randint(1, 12)))
            handle.write(json.dumps({"id": f"s{n:03d}", "text": f"{text} ({n})"}) + "\n")
    return path


def test_workers_and_order_do_not_change_the_bytes(inputs: Path, tmp_path: Path) -> None:
    one = run([str(inputs)], tmp_path / "one.jsonl")
    two = run([str(inputs)], tmp_path / "two.jsonl", workers=2)
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()
    assert (tmp_path / "one.jsonl.rejects.jsonl").read_bytes() == (tmp_path / "two.jsonl.rejects.jsonl").read_bytes()
    assert (one.stories, one.rejects) == (two.stories, two.rejects) == (300, 3)
    assert [s.id for s in read_stories(tmp_path / "one.jsonl")] == [f"s{n:03d}" for n in range(300)]


def _start(inputs: Path, out: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "patient_stories.cli", "annotate", str(inputs), "-o", str(out), "--quiet"], stderr=subprocess.PIPE)


def test_a_killed_run_continues_to_the_same_bytes(inputs: Path, tmp_path: Path) -> None:
    whole, out = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    run([str(inputs)], whole)
    rng, kills = random.Random(11), 0
    for _ in range(4):
        process = _start(inputs, out)
        until = time.monotonic() + 60
        target = (out.stat().st_size if out.exists() else 0) + rng.randint(1, 60_000)
        while process.poll() is None and time.monotonic() < until and (not out.exists() or out.stat().st_size < target):
            time.sleep(0.002)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            kills += 1
        process.wait()
    assert kills >= 1, "the run was never caught at work"
    assert _start(inputs, out).wait() == 3  # complete, with rejects
    assert out.read_bytes() == whole.read_bytes()
    assert Path(f"{out}.rejects.jsonl").read_bytes() == Path(f"{whole}.rejects.jsonl").read_bytes()
    manifest = json.loads(Path(f"{out}.manifest.json").read_text())
    assert manifest["complete"] and manifest["counts"]["stories"] == 300


@pytest.mark.parametrize("cut", [0, 1, 7, 5000])
def test_a_torn_output_is_mended(inputs: Path, tmp_path: Path, cut: int) -> None:
    out = tmp_path / "out.jsonl"
    run([str(inputs)], out)
    whole = out.read_bytes()
    manifest_path = Path(f"{out}.manifest.json")
    manifest = json.loads(manifest_path.read_text())
    manifest_path.write_text(json.dumps({**manifest, "complete": False}))
    out.write_bytes(whole[: len(whole) // 2 + cut])
    Path(f"{out}.rejects.jsonl").unlink()
    report = run([str(inputs)], out)
    assert out.read_bytes() == whole
    assert report.resumed > 100 and report.rejects == 3


def test_an_output_of_something_else_is_not_overwritten(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("a researcher's own file\n")
    with pytest.raises(OutputExistsError, match="--force"):
        run([str(inputs)], out)
    assert out.read_text() == "a researcher's own file\n"
    run([str(inputs)], out, force=True)
    inputs.write_text(json.dumps({"id": "x", "text": "Other inputs."}) + "\n")
    with pytest.raises(OutputExistsError):
        run([str(inputs)], out)


def test_a_complete_run_is_not_done_twice_and_an_edited_one_is_protected(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    run([str(inputs)], out)
    before = os.stat(out).st_mtime_ns
    assert run([str(inputs)], out).already_complete
    assert os.stat(out).st_mtime_ns == before
    with out.open("a") as handle:
        handle.write("\n")
    with pytest.raises(OutputExistsError, match="changed"):
        run([str(inputs)], out)


def test_a_story_that_fails_is_a_reject_without_its_text(inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import patient_stories.nlp.pipeline as pipeline

    real = pipeline.annotate

    def breaking(story, **rest):
        if story.id == "s010":
            raise RuntimeError(f"cannot digest {story.text}")
        return real(story, **rest)

    monkeypatch.setattr(pipeline, "annotate", breaking)
    out = tmp_path / "out.jsonl"
    report = run([str(inputs)], out)
    rejects = [json.loads(line) for line in Path(f"{out}.rejects.jsonl").read_text().splitlines()]
    assert report.stories == 299 and {r["reason"] for r in rejects} == {"failed", "invalid_json"}
    failed = next(r for r in rejects if r["reason"] == "failed")
    assert failed["source"] == "s010" and "RuntimeError" in failed["message"]
    assert "sertraline" not in json.dumps(rejects) and "CBT" not in json.dumps(rejects)


def test_two_runs_never_write_one_output(inputs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    pytest.importorskip("fcntl")

    def again(report) -> None:
        if report.stories == 20:
            with pytest.raises(OutputExistsError, match="another run"):
                run([str(inputs)], out)

    assert run([str(inputs)], out, progress=again).stories == 300
    assert [s.id for s in read_stories(out)] == [f"s{n:03d}" for n in range(300)]
    assert len(Path(f"{out}.rejects.jsonl").read_text().splitlines()) == 3


def test_an_output_without_a_folder_is_wrong_use(inputs: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="folder does not exist"):
        run([str(inputs)], tmp_path / "no" / "out.jsonl")
    with pytest.raises(UsageError, match="is a folder"):
        run([str(inputs)], tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="signals of a terminal")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_ends_in_one_line_and_the_run_goes_on(inputs: Path, tmp_path: Path, workers: str) -> None:
    out = tmp_path / "out.jsonl"
    command = [sys.executable, "-m", "patient_stories.cli", "annotate", str(inputs), "-o", str(out), "-q", "--workers", workers]
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # a shell's background job, as these tests may be, ignores the signal
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True, preexec_fn=heard)
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until and (not out.exists() or out.stat().st_size < 2000):
        time.sleep(0.002)
    os.killpg(process.pid, signal.SIGINT)
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 130 and len(said.splitlines()) == 1 and "Traceback" not in said
    assert subprocess.run(command, stderr=subprocess.PIPE).returncode == 3
    assert [s.id for s in read_stories(out)] == [f"s{n:03d}" for n in range(300)]


def test_the_vocabulary_does_not_grow_without_end(inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import patient_stories.nlp.run as module
    from patient_stories.nlp import load

    run([str(inputs)], tmp_path / "kept.jsonl")
    words = tmp_path / "words.jsonl"
    words.write_text("".join(json.dumps({"id": str(n), "text": f"I took lithium{n} and felt strange{n}."}) + "\n" for n in range(50)), encoding="utf-8")
    strings = load().vocab.strings
    monkeypatch.setattr(module, "_KNOWN_STRINGS", 0)
    before = len(strings)
    run([str(words)], tmp_path / "words-out.jsonl")
    run([str(inputs)], tmp_path / "forgotten.jsonl")
    assert len(strings) == before
    assert (tmp_path / "forgotten.jsonl").read_bytes() == (tmp_path / "kept.jsonl").read_bytes()
