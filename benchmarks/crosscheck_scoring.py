"""Checks annotations/scoring.py against an independent scorer on perturbed copies of gold stories.

usage: python benchmarks/crosscheck_scoring.py SHARED [--copies N]

SHARED holds tools/score.py and gold/dev.jsonl. Spans are moved, dropped and added, labels, attributes, concepts and
ledger rows changed at random; every figure that the other scorer prints must come out the same. Prints one line a copy
(no story text) and exits 1 at the first difference.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import sys
import time
from copy import deepcopy
from pathlib import Path

from patient_stories.annotations.scheme import load_scheme
from patient_stories.annotations.scoring import evaluate
from patient_stories.corpus.story import Story


def perturb(story: dict, rng: random.Random, rate: float) -> dict:
    story = deepcopy(story)
    layers = load_scheme().layers
    kept = []
    for annotation in story["annotations"]:
        if rng.random() < rate:
            continue
        kept.append(annotation)
        if rng.random() < rate:
            start = max(0, annotation["start"] + rng.randint(-8, 8))
            end = min(len(story["text"]), max(start + 1, annotation["end"] + rng.randint(-8, 8)))
            annotation.update(start=start, end=end, quote=story["text"][start:end])
        layer = layers[annotation["layer"]]
        if rng.random() < rate:
            annotation["label"] = rng.choice(list(layer.labels))
        for name, attribute in layer.attributes.items():
            if rng.random() < rate:
                annotation["attributes"][name] = rng.choice([*attribute.values, None])
        if annotation.get("about") and rng.random() < rate:
            annotation["about"] = [*annotation["about"][1:], rng.choice(["overall", "sertraline", annotation["about"][0].upper()])]
        if annotation.get("concept") and rng.random() < rate:
            annotation["concept"] = {"name": rng.choice([annotation["quote"], "other thing"])}
        if rng.random() < rate / 2:
            kept.append({**deepcopy(annotation), "id": annotation["id"] + "x"})
    story["annotations"] = kept
    perturb_summary(story["summary"], rng, rate)
    return story


def perturb_summary(summary: dict, rng: random.Random, rate: float) -> None:
    scheme = load_scheme()
    rows = []
    for row in summary["treatments"]:
        if rng.random() < rate:
            continue
        rows.append(row)
        if rng.random() < rate:
            row["concept"] = rng.choice([*(row.get("aliases") or ["invented"]), row["concept"].title() + "s", "invented"])
        if rng.random() < rate:
            row["outcome"] = rng.choice(scheme.treatment_outcomes)
        if rng.random() < rate:
            row["status"] = rng.choice(scheme.layers["treatment"].attributes["status"].values)
    rng.shuffle(rows)
    summary["treatments"] = rows
    if rng.random() < rate:
        summary["overall_outcome"] = rng.choice([*scheme.overall_outcomes, None])
    if rng.random() < rate:
        summary["narrator"] = rng.choice([*scheme.narrators, None])


def differences(theirs: object, ours: object, path: str = "") -> list[str]:
    """The places where a figure of theirs is missing in ours or another; ours may have more."""
    if isinstance(theirs, dict):
        if not isinstance(ours, dict):
            return [path]
        return [d for key in theirs for d in differences(theirs[key], ours.get(key, "missing"), f"{path}.{key}")]
    return [] if theirs == ours else [f"{path}: {theirs} there, {ours} here"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--copies", type=int, default=20)
    args = parser.parse_args()
    spec = importlib.util.spec_from_file_location("other_scorer", args.shared / "tools" / "score.py")
    other = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(other)
    with (args.shared / "gold" / "dev.jsonl").open(encoding="utf-8") as lines:
        gold = [json.loads(line) for line in lines]
    for seed in range(args.copies):
        rng = random.Random(seed)
        rate = rng.choice([0.0, 0.02, 0.1, 0.3, 0.6])
        predicted = [perturb(story, rng, rate) for story in gold if rng.random() > rate / 4]
        theirs = other.score({s["id"]: s for s in gold}, {s["id"]: s for s in predicted})
        began = time.perf_counter()
        ours = evaluate(map(Story.from_dict, gold), map(Story.from_dict, predicted)).to_dict()
        seconds = time.perf_counter() - began
        found = differences(theirs, ours)
        print(f"copy {seed}: {len(predicted)} stories, perturbation {rate}, {seconds:.2f} s, {len(found)} differences")
        if found:
            print("\n".join(found[:20]))
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
