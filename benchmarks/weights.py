"""What smaller weights cost: the same trained network stored as fp32, fp16, int8 and run with int8 activations.

    python benchmarks/weights.py FOLDER GOLD.jsonl

FOLDER is a model folder of `patient-stories train` (model.safetensors is exported anew into temporary folders, calibration and
thresholds stay). GOLD is a story file, such as the open corpus' test split. Says the size, how many annotations change against
fp32, the figures, and the time against fp32 in turns of the same run. Needs torch and onnxruntime.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
import time
from pathlib import Path

from ablation import bare

FIGURES = (("treatments", "layers.treatment.relaxed", "f1"), ("symptoms", "layers.symptom.relaxed", "f1"), ("outcomes", "layers.outcome.relaxed", "f1"),
           ("tried", "treatments_tried", "f1"), ("outcome per treatment", "treatments_tried.outcome", "macro_f1"))


def decisions(stories: list) -> set[tuple]:
    """Every annotation with its attributes and every ledger row, as comparable rows."""
    out = set()
    for story in stories:
        for a in story.annotations:
            attributes = {k: v for k, v in a.attributes.items() if k != "rule"}
            out.add((story.id, a.layer, a.start, a.end, a.label, json.dumps(attributes, sort_keys=True), a.about))
        out |= {(story.id, row.concept, row.status, row.outcome) for row in story.summary.treatments}
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("gold", type=Path)
    options = parser.parse_args()
    from patient_stories import read_stories
    from patient_stories.annotations.scoring import evaluate
    from patient_stories.nlp import annotate, build
    from patient_stories.nlp.modeling import StoryModel
    from patient_stories.nlp.training.export import WEIGHTS, export, write_card

    gold = list(read_stories(options.gold))
    model = StoryModel.from_pretrained(options.folder).eval()
    with tempfile.TemporaryDirectory() as scratch:
        made = {}
        for weights in WEIGHTS:
            folder = Path(scratch) / weights
            shutil.copytree(options.folder, folder, ignore=shutil.ignore_patterns("*.safetensors", "model.onnx", "checkpoint.*"))
            export(model, folder / "model.onnx", weights)
            write_card(folder, {**json.loads((folder / "model.json").read_text(encoding="utf-8")), "weights": weights})
            made[weights] = (build(folder, backend="onnxruntime"), (folder / "model.onnx").stat().st_size / 2 ** 20)
        seconds = dict.fromkeys(made, 0.0)
        found: dict[str, list] = {}
        for _ in range(2):
            for weights, (nlp, _size) in made.items():
                begun = time.perf_counter()
                found[weights] = list(annotate(bare(gold), nlp=nlp))
                seconds[weights] += time.perf_counter() - begun
        reference = decisions(found["fp32"])
        print("| weights | MB | decisions changed | time | " + " | ".join(name for name, _, _ in FIGURES) + " |\n|" + "---|" * (4 + len(FIGURES)))
        for weights, (_nlp, size) in made.items():
            ours, figures = decisions(found[weights]), evaluate(gold, found[weights], bootstrap=0)
            changed = len(ours ^ reference) / (len(ours) + len(reference))
            cells = " | ".join(f"{getattr(figures[path], field):.3f}" for _, path, field in FIGURES)
            print(f"| {weights} | {size:.0f} | {changed:.2%} | {seconds[weights] / seconds['fp32']:.2f} | {cells} |")


if __name__ == "__main__":
    main()
