"""What the tests of exchange formats share: a story with everything, and the way out and in."""

from __future__ import annotations

import shutil
from pathlib import Path

from strategies import SCHEME

from patient_stories.corpus.formats.base import ExportOptions, ExportReport, Format, ImportOptions, Loss
from patient_stories.corpus.story import Annotation, LedgerRow, Segment, Story, Summary

DATA = Path(__file__).with_name("data") / "formats"
OPTIONS = ExportOptions(scheme=SCHEME)
TEXT = "😀 Lithium first.\r\nThen the fog\nlifted, mostly. And lithium again."

STORY = Story(
    "ward/interview 1", TEXT, {"title": "First", "age": 41}, (Segment(0, 16, "heading"), Segment(18, len(TEXT), "paragraph")), (
        Annotation("T1", "treatment", 2, 9, "Lithium", "medication", {"experiencer": "patient", "status": "tried", "dose": "600 mg"},
                   {"name": "lithium", "id": "MESH:D008094"}, confidence=0.9, annotator="model:rules@1"),
        Annotation("S1", "symptom", 27, 37, TEXT[27:37], "cognition",
                   {"expression": "figurative", "assertion": "improved", "experiencer": "patient", "cause": "illness"}, annotator="human:ada", extra={"memo": "ask: again"}),
        Annotation("O1", "outcome", 18, 46, TEXT[18:46], "partial", {"sentiment": "positive"}, about=("lithium", "overall"), annotator="human:ada"),
        Annotation("T2", "treatment", 51, 58, "lithium", "medication", {"experiencer": "patient", "status": "tried"}, {"name": "lithium"}, annotator="human:bo")),
    Summary("patient", "partly_improved", (LedgerRow("lithium", "medication", "tried", "partial", ("sleep",), ("T1", "T2"), ("O1",)),)),
    {"software": "patient-stories"}, {"review": {"human:ada": "done"}})


def written(format: Format, stories: list[Story], folder: Path) -> tuple[Path, ExportReport]:
    """The stories in the format, below `folder`, whatever stood there before."""
    out = folder / f"out{format.suffix}"
    if format.is_folder:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
    return out, format.export(stories, out, OPTIONS)


def read(format: Format, path: Path, **options) -> tuple[list[Story], list[Loss]]:
    found = list(format.load(path, ImportOptions(**{"scheme": SCHEME, **options})))
    return [x for x in found if isinstance(x, Story)], [x for x in found if isinstance(x, Loss)]


def check_comes_back(format: Format, stories: list[Story], folder: Path) -> None:
    """The law: what went out comes in equal, and nothing is lost."""
    out, report = written(format, stories, folder)
    back, losses = read(format, out)
    assert not losses and not report.losses
    assert {s.id: s for s in back} == {s.id: s for s in stories}
    assert report.stories == len(stories) and report.items == sum(len(s.annotations) for s in stories)


def as_text(path: Path) -> str:
    return path.read_bytes().decode("utf-8")
