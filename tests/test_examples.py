"""The bundled examples: all read, and annotated by the rules as they were when a person last looked at the result.

After a wanted change: `python tests/test_examples.py` writes the golden file anew; read its diff before it is committed.
"""

from __future__ import annotations

from pathlib import Path

from patient_stories.annotations.validation import faults
from patient_stories.corpus.sources import Reject, read_inputs
from patient_stories.nlp import annotate, load

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden" / "examples.txt"


def lines() -> list[str]:
    """A line a story, a ledger row and an annotation: readable, and without anything that changes from machine to machine."""
    out = []
    for story in annotate(read_inputs([str(ROOT / "examples")]), nlp=load("rules")):
        out.append(f"=== {story.id}  {story.summary.narrator}  {story.summary.overall_outcome}")
        out += [f"  {r.concept} | {r.label} | {r.status} | {r.outcome} | {', '.join(r.side_effects)}" for r in story.summary.treatments]
        for a in story.annotations:
            said = " ".join(str(v) for k, v in sorted(a.attributes.items()) if k != "rule")
            out.append(f"  {a.start}:{a.end} {a.layer} {a.label} {a.quote!r} {said} {a.concept_name or ', '.join(a.about)}".rstrip())
    return out


def test_every_example_is_read() -> None:
    found = list(read_inputs([str(ROOT / "examples")]))
    assert not [f for f in found if isinstance(f, Reject)]
    assert len(found) >= 8 and len({Path(f.id.partition("#")[0]).suffix for f in found}) >= 5


def test_annotations_are_valid_and_as_they_were() -> None:
    stories = list(annotate(read_inputs([str(ROOT / "examples")]), nlp=load("rules")))
    assert not [fault for story in stories for fault in faults(story)]
    assert lines() == GOLDEN.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    GOLDEN.write_text("\n".join(lines()) + "\n", encoding="utf-8")
