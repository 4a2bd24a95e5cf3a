"""PsyTAR without training on it: sentence labels and mention spans from what the program marks. Needs SHARED/data/psytar.

    python benchmarks/psytar.py SHARED [--split test|all] [--model default|rules|FOLDER]

A review is read as its form shows it (reason, side effects, comments), with `metadata.treatment` the reviewed drug; sentences are
found in it again, those that are not (about 1 %) are left out and counted. A sentence has
  ADR  an outcome `side_effect`, or a patient's symptom with cause `side_effect` that is present or worsened
  WD   an outcome `withdrawal`, or a symptom with cause `withdrawal`
  EF   an outcome `benefit` or `partial`
  INF  an outcome `no_benefit` or `worsening`
  SSI  a patient's symptom with cause `illness` (no diagnosis) that is not improved
  DI   a patient's `diagnosis`
Texts are for evaluation only: nothing of them is kept.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from pathlib import Path

LABELS = ("ADR", "WD", "EF", "INF", "SSI", "DI")


def reviews(folder: Path, split: str) -> dict[str, dict]:
    found = {r["review_id"]: {**r, "sentences": []} for r in map(json.loads, (folder / "reviews.jsonl").open(encoding="utf-8"))}
    for sentence in map(json.loads, (folder / "sentences.jsonl").open(encoding="utf-8")):
        if sentence["review_id"] in found:
            found[sentence["review_id"]]["sentences"].append(sentence)
    return {k: r for k, r in found.items() if r["sentences"] and (split == "all" or r["split"] == split)}


def story_of(key: str, review: dict):
    """The review as a Story, and the character span of each of its sentences (None where it is not found)."""
    from patient_stories import Story

    text = f"Reason for taking: {review['disorder']}\n\nSide effects: {review['side_effect']}\n\nComments: {review['comment']}"
    spans, at = [], 0
    for sentence in review["sentences"]:
        start = text.find(sentence["text"], at)
        start = text.find(sentence["text"]) if start < 0 else start
        spans.append((start, start + len(sentence["text"])) if start >= 0 else None)
        at = start + len(sentence["text"]) if start >= 0 else at
    return Story(key, text, {"treatment": review["drug"]}), spans


def predicted(story, first: int, last: int) -> set[str]:
    out = set()
    for a in story.annotations:
        if a.start >= last or a.end <= first:
            continue
        if a.layer == "outcome":
            out |= {{"side_effect": "ADR", "withdrawal": "WD", "benefit": "EF", "partial": "EF", "no_benefit": "INF", "worsening": "INF"}.get(a.label, "")}
        elif a.layer == "symptom" and a.attributes["experiencer"] == "patient":
            cause, said = a.attributes["cause"], a.attributes["assertion"]
            if a.label == "diagnosis":
                out.add("DI")
            elif cause == "side_effect" and said in ("present", "worsened"):
                out.add("ADR")
            elif cause == "withdrawal":
                out.add("WD")
            elif cause == "illness" and said not in ("improved", "absent"):
                out.add("SSI")
    return out - {""}


def f1(rows: list[tuple[set, set]], labels) -> float:
    tp = sum(len(g & p & set(labels)) for g, p in rows)
    n = sum(len(g & set(labels)) + len(p & set(labels)) for g, p in rows)
    return 2 * tp / n if n else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--split", default="all")
    parser.add_argument("--model", default="default")
    options = parser.parse_args()
    from patient_stories.nlp import annotate, load

    found = reviews(options.shared / "data" / "psytar", options.split)
    made = [story_of(k, r) for k, r in found.items()]
    by_review: dict[str, list] = defaultdict(list)
    mentions, lost = [0, 0, 0], 0
    nlp = load(None if options.model == "default" else options.model)
    for story, review, (_, places) in zip(annotate((m[0] for m in made), nlp=nlp), found.values(), made, strict=True):
        for sentence, place in zip(review["sentences"], places, strict=True):
            if place is None:
                lost += 1
                continue
            by_review[story.id].append((set(sentence["labels"]), predicted(story, *place)))
            gold = [(place[0] + int(m["start"]), place[0] + int(m["end"])) for m in sentence["mentions"] if str(m.get("start", "")).isdigit()]
            ours = [(a.start, a.end) for a in story.annotations if a.layer == "symptom" and place[0] <= a.start < place[1]]
            used: set[int] = set()
            for g in gold:
                hit = next((i for i, p in enumerate(ours) if i not in used and p[0] < g[1] and g[0] < p[1]), None)
                if hit is not None:
                    used.add(hit)
            mentions = [mentions[0] + len(used), mentions[1] + len(gold), mentions[2] + len(ours)]
    rows = [row for r in by_review.values() for row in r]
    per = {label: f1(rows, [label]) for label in LABELS}
    micro, macro = f1(rows, LABELS), sum(per.values()) / len(per)
    rng, keys = random.Random(0), list(by_review)
    resampled = sorted(f1([row for k in rng.choices(keys, k=len(keys)) for row in by_review[k]], LABELS) for _ in range(300))
    print(f"{len(found)} reviews, {len(rows)} sentences, {lost} not found again")
    print(f"micro-F1 {micro:.3f} (95 % {resampled[7]:.3f}-{resampled[-8]:.3f}), macro-F1 {macro:.3f};", " ".join(f"{k} {v:.2f}" for k, v in per.items()))
    print(f"mentions, relaxed: precision {mentions[0] / max(mentions[2], 1):.3f}, recall {mentions[0] / max(mentions[1], 1):.3f}")


if __name__ == "__main__":
    main()
