"""Exports a million rows and says what memory that took: `python benchmarks/export_million.py [--stories N] [--formats NAME ...]`.

Stories are made up word by word (seeded), each with about ten annotations and a ledger. Each format runs in a process of its own;
its resident memory is read after a tenth of the stories, as they are taken in, and at its peak. Flat means that the two are close.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from patient_stories.annotations.scheme import load_scheme
from patient_stories.corpus.formats import FORMATS, ExportOptions, export_stories
from patient_stories.corpus.splits import SplitOptions
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary

SCHEME = load_scheme()
WORDS = [f"{a}{b}" for a in ("walk", "sleep", "pill", "morning", "doctor", "week", "rest", "light") for b in ("", "s", "ing", "less", "ward", "ly", "er")]


def stories(count: int) -> Iterator[Story]:
    """Stories of 60 to 180 words by persons with two stories each."""
    chance = random.Random(7)
    for number in range(count):
        words = chance.choices(WORDS, k=chance.randint(60, 180))
        text = " ".join(words[:-1]) + ". " + words[-1].capitalize() + "."
        yield Story(f"made-{number}", text, {"person": f"p{number // 2}"}, (), tuple(_annotations(chance, text)), Summary(
            "patient", chance.choice(SCHEME.overall_outcomes), (LedgerRow("sertraline", "medication", "tried", "partial"),)))


def _annotations(chance: random.Random, text: str) -> Iterator[Annotation]:
    for number, start in enumerate(range(0, len(text) - 12, max(12, len(text) // 10))):
        layer = chance.choice(list(SCHEME.layers))
        start = text.index(" ", start) + 1 if " " in text[start:] else start
        end = min(len(text) - 1, start + 4)
        attributes = {name: attribute.values[0] for name, attribute in SCHEME.layers[layer].attributes.items()}
        yield Annotation(f"A{number}", layer, start, end, text[start:end], chance.choice(list(SCHEME.layers[layer].labels)), attributes,
                         {"name": "sertraline"}, ("overall",) if layer == "outcome" else (), 0.5, "model:made@1")


def resident() -> float:
    """This process's memory in MiB, now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def run_one(name: str, count: int, folder: Path) -> None:
    early = 0.0

    def progress(done: int) -> None:
        nonlocal early
        if done == max(count // 10, 1):
            early = resident()

    out = folder / f"out{FORMATS[name].suffix}"
    options = ExportOptions(scheme=SCHEME, splits=SplitOptions(by="person"), progress=progress)
    begun = time.monotonic()
    report = export_stories(stories(count), out, format=name, options=options)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(f.stat().st_size for f in ([out] if out.is_file() else out.rglob("*")) if f.is_file()) / 2**20
    print(f"{name:<10} {report.stories:>9} {report.items:>10} {time.monotonic() - begun:>8.1f} {early:>10.0f} {peak:>10.0f} {size:>9.0f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stories", type=int, default=100_000)
    parser.add_argument("--formats", nargs="+", default=["datasets", "spacy", "csv", "xlsx", "conll", "jsonl"], choices=list(FORMATS))
    parser.add_argument("--in", dest="folder", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.folder:
        run_one(arguments.formats[0], arguments.stories, arguments.folder)
        return
    print(f"{'format':<10} {'stories':>9} {'items':>10} {'seconds':>8} {'MiB at 10%':>10} {'MiB peak':>10} {'MiB out':>9}", flush=True)
    for name in arguments.formats:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, __file__, "--stories", str(arguments.stories), "--formats", name, "--in", folder], check=True)


if __name__ == "__main__":
    main()
