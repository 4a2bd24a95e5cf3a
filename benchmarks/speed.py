"""Speed and memory of the rule pipeline over many stories, and against medspaCy's default pipeline on the same texts.

    python benchmarks/speed.py [--stories 20000] [--model rules] [--medspacy /path/to/env/bin/python]

medspaCy pins an older spaCy, so it runs in an environment of its own (`pip install medspacy`), on the same core, in turns
with ours; the ratio of each pair of turns is printed.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import cycle, islice
from pathlib import Path

MEDSPACY = """
import json, sys, time, warnings
warnings.filterwarnings("ignore")
import medspacy
nlp = medspacy.load()
texts = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
nlp(texts[0])
begun = time.perf_counter()
for text in texts:
    nlp(text)
print(time.perf_counter() - begun)
"""


def texts(count: int) -> list[str]:
    from patient_stories import open_corpus

    return list(islice(cycle(s.text for s in open_corpus()), count))


def rate(count: int, model: str) -> None:
    """Print stories and words a second, and memory on the way."""
    from patient_stories import Story
    from patient_stories.nlp import annotate, load

    nlp = load(model if model != "default" else None)
    stories = (Story(str(n), f"{text} {n}") for n, text in enumerate(texts(count)))
    begun, words, at_thousand = time.perf_counter(), 0, 0
    for number, story in enumerate(annotate(stories, nlp=nlp), 1):
        words += story.text.count(" ")
        if number in (1000, count):
            now = _memory()
            at_thousand = at_thousand or now
            print(f"story {number:>6}: {now:.0f} MB resident, {number / (time.perf_counter() - begun):.0f} stories/s, {words / (time.perf_counter() - begun):.0f} words/s")
    print(f"growth from story 1,000 to {count:,}: {_memory() - at_thousand:+.1f} MB; peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _memory() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def against_medspacy(python: str, count: int, turns: int = 3) -> None:
    from patient_stories import Story
    from patient_stories.nlp import annotate, load

    sample = texts(count)
    nlp = load("rules")
    annotate(sample[0], nlp=nlp)
    ratios = []
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("\n".join(json.dumps(t) for t in sample) + "\n")
        file.flush()
        for _ in range(turns):
            begun = time.perf_counter()
            for _story in annotate([Story(str(n), t) for n, t in enumerate(sample)], nlp=nlp):
                pass
            ours = time.perf_counter() - begun
            theirs = float(subprocess.run([python, "-c", MEDSPACY, file.name], capture_output=True, text=True, check=True).stdout.split()[-1])
            ratios.append(theirs / ours)
            print(f"ours {count / ours:.0f} stories/s, medspaCy {count / theirs:.0f} stories/s, ratio {theirs / ours:.1f}")
    print(f"median ratio {statistics.median(ratios):.1f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=int, default=20_000)
    parser.add_argument("--model", default="rules", help="rules, default, or a model folder")
    parser.add_argument("--medspacy", help="python of an environment with medspaCy")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    if options.medspacy:
        against_medspacy(options.medspacy, min(options.stories, 168))
    else:
        rate(options.stories, options.model)


if __name__ == "__main__":
    sys.exit(main())
