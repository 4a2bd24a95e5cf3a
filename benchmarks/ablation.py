"""Rules alone, transformer alone, both: the figures of one gold file side by side, as a Markdown table.

    python benchmarks/ablation.py GOLD.jsonl [--model default] [--by kind] [--where round=4]

"Transformer alone" sees no lexicon hints, adds no lexicon span and takes every attribute from the network; concepts still get
their names from the lexicon, since the network has no names.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROWS = (
    ("treatment mentions, relaxed F1", "layers.treatment.relaxed", "f1"), ("treatment mentions, exact F1", "layers.treatment.exact", "f1"),
    ("treatments tried F1", "treatments_tried", "f1"), ("outcome per treatment macro-F1", "treatments_tried.outcome", "macro_f1"),
    ("symptoms, relaxed F1", "layers.symptom.relaxed", "f1"), ("symptoms, exact F1", "layers.symptom.exact", "f1"),
    ("outcomes, relaxed F1", "layers.outcome.relaxed", "f1"), ("experiencer of treatments", "layers.treatment.attributes.experiencer", "accuracy"),
    ("status", "layers.treatment.attributes.status", "accuracy"), ("expression", "layers.symptom.attributes.expression", "accuracy"),
    ("assertion", "layers.symptom.attributes.assertion", "accuracy"), ("cause", "layers.symptom.attributes.cause", "accuracy"),
    ("overall outcome", "overall_outcome", "accuracy"), ("narrator", "narrator", "accuracy"),
)


def bare(gold: list) -> Iterator:
    """The stories as a reader gets them: no annotations, no summary, and no metadata that tells the answer."""
    for story in gold:
        yield replace(story, annotations=(), summary=None, segments=(), metadata={k: v for k, v in story.metadata.items() if k not in ("narrator", "overall")})


def systems(model: str | None) -> Iterator[tuple[str, object]]:
    from patient_stories.nlp import build

    yield "rules", build("rules")
    alone = build(model, lexicon=False)
    thresholds = alone.get_pipe("patient_stories_encoder").calibration.threshold
    thresholds.update({key: 0.0 for key in list(thresholds) if key.startswith(("treatment.", "symptom."))})
    thresholds.update({"treatment.lexicon": 2.0, "symptom.lexicon": 2.0, "outcome.lexicon": 2.0, "outcome.rule": 0.0})
    yield "transformer", alone
    yield "both", build(model)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--model", default=None)
    parser.add_argument("--by", default=None)
    parser.add_argument("--where", default=None, help="only stories whose metadata have KEY=VALUE")
    parser.add_argument("--bootstrap", type=int, default=1000)
    options = parser.parse_args()
    from patient_stories import read_stories
    from patient_stories.annotations.scoring import evaluate
    from patient_stories.nlp import annotate

    gold = list(read_stories(options.gold))
    if options.where:
        key, _, value = options.where.partition("=")
        gold = [story for story in gold if str(story.metadata.get(key)) == value]
    found = {name: evaluate(gold, annotate(bare(gold), nlp=nlp), bootstrap=options.bootstrap, by=options.by) for name, nlp in systems(options.model)}
    print(f"{len(gold)} stories\n\n| figure | " + " | ".join(found) + " |\n|---|" + "---|" * len(found))
    for title, path, field in ROWS:
        print(f"| {title} | " + " | ".join(cell(e, path, field) for e in found.values()) + " |")
    if options.by:
        columns = (("treatments", "layers.treatment.relaxed"), ("symptoms", "layers.symptom.relaxed"), ("outcomes", "layers.outcome.relaxed"), ("tried", "treatments_tried"))
        print(f"\nF1 of {' / '.join(found)}, the interval that of the last\n\n| {options.by} | stories | " + " | ".join(c for c, _ in columns) + " |\n|---|" + "---|" * 5)
        for name, group in found["both"].groups.items():
            cells = [" / ".join([*(cell(e.groups[name], p, "f1")[:5] for e in list(found.values())[:-1]), cell(group, p, "f1")]) for _, p in columns]
            print(f"| {name} | {group.stories} | " + " | ".join(cells) + " |")


def cell(evaluation, path: str, field: str) -> str:
    figure = evaluation[path]
    value, interval = getattr(figure, field, None), figure.intervals.get(field)
    if value is None:
        return "–"
    return f"{value:.3f}" + (f" ({interval[0]:.2f}–{interval[1]:.2f})" if interval else "")


if __name__ == "__main__":
    main()
