"""The whole pipeline's rate against the bare encoder's over the same windows, backend and threads; and start-up to output.

    python benchmarks/encoder_speed.py [--stories 100] [--model default] [--backend onnxruntime]
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=100)
    parser.add_argument("--model", default=None)
    parser.add_argument("--backend", default=None)
    parser.add_argument("--turns", type=int, default=3)
    options = parser.parse_args()
    from patient_stories import open_corpus
    from patient_stories.nlp import annotate, load
    from patient_stories.nlp.reading import read
    from patient_stories.nlp.windows import windows

    nlp = load(options.model, backend=options.backend)
    encoder = nlp.get_pipe("patient_stories_encoder").encoder
    stories = list(islice(open_corpus(), options.stories))
    cut = [w for s in stories for w in windows(read(s.text), s.metadata, encoder.tokenizer)]
    subwords = sum(len(w) for w in cut)
    encoder.encode(cut[:20])
    list(annotate(stories[:20], nlp=nlp))
    shares = []
    for _ in range(options.turns):
        begun = time.perf_counter()
        encoder.encode(cut)
        bare = time.perf_counter() - begun
        begun = time.perf_counter()
        list(annotate(stories, nlp=nlp))
        whole = time.perf_counter() - begun
        shares.append(bare / whole)
        print(f"{encoder.backend}: bare encoder {subwords / bare:.0f} subwords/s, pipeline {subwords / whole:.0f} ({bare / whole:.0%}), {len(stories) / whole:.1f} stories/s")
    print(f"median share {statistics.median(shares):.0%}; peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "one.txt"
        text.write_text("I was on Zoloft for a year and it did nothing. Six sessions of CBT helped.\n", encoding="utf-8")
        times = []
        for turn in range(options.turns):
            begun = time.perf_counter()
            call = [sys.executable, "-m", "patient_stories.cli", "annotate", str(text), "-o", f"{folder}/{turn}.jsonl", "--quiet"]
            subprocess.run([*call, *(["--model", options.model] if options.model else [])], check=True)
            times.append(time.perf_counter() - begun)
        print(f"one short story, process start to output: {statistics.median(times):.2f} s")


if __name__ == "__main__":
    main()
