"""How honest the confidences are: expected calibration error by head, and a reliability plot. On the open corpus' test split.

    python benchmarks/calibration.py [--model default] [--plot docs/reliability.svg] [--split test]
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

import numpy as np

BINS = 10


def rows(split: str, model: str | None) -> dict[str, list[tuple[float, bool]]]:
    """Head -> (probability of its answer, whether it was right), over gold mentions; `spans.*` over predicted spans."""
    from patient_stories import open_corpus
    from patient_stories.nlp.encoder import MODEL, Encoder
    from patient_stories.nlp.neural import Calibration, Predictions
    from patient_stories.nlp.reading import read
    from patient_stories.nlp.windows import windows

    encoder = Encoder(Path(model) if model else MODEL)
    calibration = Calibration.from_card(encoder.card)
    out: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for story in open_corpus(split):
        reading = read(story.text)
        metadata = {k: v for k, v in story.metadata.items() if k != "narrator"}
        cut = windows(reading, metadata, encoder.tokenizer)
        predictions = Predictions(reading, cut, encoder.encode(cut), calibration, encoder.ledger)
        for a in story.annotations:
            known = {"label": a.label, **a.attributes} if a.layer != "outcome" else a.attributes
            for name, wanted in known.items():
                if f"{a.layer}.{name}" in calibration.temperature:
                    value, probability = predictions.attribute(f"{a.layer}.{name}", a.start, a.end)
                    out[f"{a.layer}.{name}"].append((probability, value == wanted))
        for layer in ("treatment", "symptom", "outcome"):
            gold = [(a.start, a.end) for a in story.layer(layer)]
            for span in predictions.spans(layer):
                out[f"spans.{layer}"].append((span["confidence"], any(s < span["end"] and span["start"] < e for s, e in gold)))
        for head in ("narrator", "overall_outcome"):
            value, probability = predictions.story_label(head)
            out[head].append((probability, value == getattr(story.summary, head)))
    return out


def expected_error(found: list[tuple[float, bool]]) -> tuple[float, list[tuple[float, float, int]]]:
    """(ECE, [(mean confidence, share right, count)] of the bins that hold something)."""
    probability = np.array([p for p, _ in found])
    right = np.array([r for _, r in found], float)
    index = np.minimum((probability * BINS).astype(int), BINS - 1)
    bins = [(probability[index == b].mean(), right[index == b].mean(), int((index == b).sum())) for b in range(BINS) if (index == b).any()]
    return sum(abs(c - r) * n for c, r, n in bins) / len(found), bins


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model")
    parser.add_argument("--split", default="test")
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    found = rows(options.split, options.model)
    print("| head | answers | right | mean confidence | ECE |\n|---|---|---|---|---|")
    for name, pairs in found.items():
        error, _ = expected_error(pairs)
        print(f"| {name} | {len(pairs)} | {np.mean([r for _, r in pairs]):.3f} | {np.mean([p for p, _ in pairs]):.3f} | {error:.3f} |")
    if options.plot:
        plot(found, options.plot)


def plot(found: dict[str, list[tuple[float, bool]]], out: Path) -> None:
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "patient-stories"
    from matplotlib import pyplot

    names = ["spans.treatment", "spans.symptom", "spans.outcome", "treatment.status", "symptom.assertion", "symptom.expression"]
    figure, axes = pyplot.subplots(2, 3, figsize=(9, 6), sharex=True, sharey=True)
    for axis, name in zip(axes.flat, names, strict=True):
        error, bins = expected_error(found[name])
        axis.plot([0, 1], [0, 1], color="#999999", linewidth=1)
        axis.scatter([b[0] for b in bins], [b[1] for b in bins], s=[8 + 120 * b[2] / len(found[name]) for b in bins], color="#1f6feb")
        axis.set_title(f"{name}  ECE {error:.3f}", fontsize=9)
    figure.supxlabel("confidence")
    figure.supylabel("share right")
    figure.tight_layout()
    figure.savefig(out, metadata={"Date": None})


if __name__ == "__main__":
    main()
