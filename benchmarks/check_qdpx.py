"""Checks the QDPX writer and reader against the REFI-QDA schema and against projects that other tools made.

    python benchmarks/check_qdpx.py FOLDER [STORIES.jsonl]

FOLDER holds the schema (`*.xsd`) and projects (`*.qdpx`). Every project file is validated, read, and each place compared with the
text; then it is written again, validated and read back. With a story file that is exported, validated and read back too. Needs lxml.
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

from lxml import etree

from patient_stories.annotations.scheme import load_scheme
from patient_stories.corpus.formats.base import ExportOptions, ImportOptions, Loss
from patient_stories.corpus.formats.qdpx import export
from patient_stories.corpus.formats.qdpx_reader import load
from patient_stories.corpus.jsonl import read_stories
from patient_stories.corpus.story import Story


def schema_in(folder: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(next(iter(sorted(folder.glob("*.xsd")))))))


def faults(schema: etree.XMLSchema, project: Path) -> list[str]:
    """What the schema says against the project file, the first ten."""
    with zipfile.ZipFile(project) as archive:
        name = next(n for n in archive.namelist() if n.endswith(".qde"))
        schema.validate(etree.fromstring(archive.read(name)).getroottree())
    return [f"line {error.line}: {error.type_name}" for error in schema.error_log][:10]


def read(project: Path) -> tuple[list[Story], list[Loss]]:
    found = list(load(project, ImportOptions(scheme=load_scheme())))
    return [s for s in found if isinstance(s, Story)], [x for x in found if isinstance(x, Loss)]


def mid_word(story: Story) -> int:
    """How many borders of annotations lie within a word: a sign of places that were counted otherwise."""
    text = story.text
    borders = [at for a in story.annotations for at in (a.start, a.end)]
    return sum(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum() for at in borders)


def check_round(stories: list[Story], schema: etree.XMLSchema, title: str) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "again.qdpx"
        export(stories, out, ExportOptions(scheme=load_scheme()))
        wrong = faults(schema, out)
        again, losses = read(out)
    same = sum(a == b for a, b in zip(stories, again, strict=False))
    print(f"{title}: written, schema {wrong or 'valid'}, read back {len(again)} of {len(stories)} stories, {same} equal, {len(losses)} losses")
    return not wrong and len(again) == len(stories)


def main(folder: Path, stories_file: Path | None) -> int:
    schema, good = schema_in(folder), True
    for project in sorted(folder.glob("*.qdpx")):
        stories, losses = read(project)
        spans = sum(len(s.annotations) for s in stories)
        print(f"{project.name}: schema {faults(schema, project) or 'valid'}; {len(stories)} stories, {spans} annotations, "
              f"{sum(map(mid_word, stories))} of {2 * spans} borders within a word")
        for loss in losses:
            print(f"  {loss.story_id} {loss.where}: {loss.what}")
        good &= check_round(stories, schema, f"  {project.name} again")
    if stories_file:
        good &= check_round(list(read_stories(stories_file)), schema, stories_file.name)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
