"""REFI-QDA projects (.qdpx): stories as text sources with LF line ends, annotations as coded selections, annotators as users.

A selection's description is its memo: what a person wrote, then lines that give id, concept and the like back. A source's
description opens with the ledger in words. Cases carry the metadata as variables. Written strictly by the schema, read leniently
(`qdpx_reader.py`). GUIDs and dates follow from the stories: the same stories give the same bytes.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any
from xml.etree.ElementTree import Element, SubElement, tostring

from ..offsets import lf_text
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, Loss
from .codebook import ORIGIN, CodeTree, codes_element, guid_of
from .containers import add_member
from .parts import details, fit_for_xml, is_full_name, record_of, with_text, write_block, write_note
from .qdpx_reader import SUMMARY_VARIABLE, load, sniff

NAMESPACE = "urn:QDA-XML:project:1.0"
DATE = "1980-01-01T00:00:00Z"  # some importers fail without a date, and a real one would make every export another file
_QUOTE = 60
_UNFIT_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    report = ExportReport()
    project = _Project(options, report)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, tempfile.TemporaryFile() as sources:
        for story in stories:
            report.stories += 1
            project.add(story, archive, sources)
        _write_project(project, archive, sources)
    return report


def _write_project(project: _Project, archive: zipfile.ZipFile, sources: IO[bytes]) -> None:
    """Sources stand in the middle of the file and are many: they are copied through, the rest is small."""
    before, after = project.around()
    info = zipfile.ZipInfo("project.qde", (1980, 1, 1, 0, 0, 0))
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    sources.seek(0)
    with archive.open(info, "w", force_zip64=True) as member:
        member.write(before)
        while chunk := sources.read(1 << 20):
            member.write(chunk)
        member.write(after)


class _Project:
    def __init__(self, options: ExportOptions, report: ExportReport):
        self.options, self.report = options, report
        self.tree = CodeTree(options.need_scheme("the format 'qdpx'"))
        self.users: dict[str, str] = {}
        self.names: set[str] = set()
        self.cases: list[tuple[str, str, dict[str, Any]]] = []

    def add(self, story: Story, archive: zipfile.ZipFile, sources: IO[bytes]) -> None:
        """Write the story's text and its source element, and keep what the project says of it."""
        story = self._with_line_feeds(story)
        guid = guid_of("source", story.id)
        mark = "\ufeff" if story.text.startswith("\ufeff") else ""  # readers take one away
        add_member(archive, f"sources/{guid}.txt", f"{mark}{story.text}".encode())
        source = Element(
            "TextSource", guid=guid, name=self._source_name(story.id), plainTextPath=f"internal://{guid}.txt", creationDateTime=DATE)
        SubElement(source, "Description").text = write_block({"id": story.id, **record_of(story)}, told(story))
        for annotation in story.annotations:
            self.report.items += 1
            source.append(self._selection(story, annotation))
        sources.write(tostring(source, encoding="utf-8"))
        self.cases.append((guid, story.id, _variables(story)))

    def _source_name(self, story_id: str) -> str:
        """The story's id, in a shape that tools can make a file's name of, unlike all others; the id itself stands in the memo."""
        plain = _UNFIT_NAME.sub("_", fit_for_xml(story_id)).strip(" .") or "story"
        name, number = plain, 1
        while name.lower() in self.names:
            number += 1
            name = f"{plain} ({number})"
        self.names.add(name.lower())
        return name

    def _with_line_feeds(self, story: Story) -> Story:
        text, to_lf = lf_text(story.text)
        if text == story.text:
            return story
        out = with_text(story, text, to_lf)
        self.report.losses.append(Loss(story.id, "text", "carriage returns: line ends became line feeds"))
        kept = {a.id for a in out.annotations}
        for a in story.annotations:
            if a.id not in kept:
                self.report.losses.append(Loss(story.id, f"{a.id} ({a.start}:{a.end})", "covers a carriage return only: left out"))
        return out

    def _selection(self, story: Story, annotation: Annotation) -> Element:
        guids, held = self.tree.guids_for(annotation)
        user = self._user(annotation.annotator)
        who = {"creatingUser": user} if user else {}
        place = {"startPosition": str(annotation.start), "endPosition": str(annotation.end)}
        name = fit_for_xml(annotation.quote[:_QUOTE])
        selection = Element("PlainTextSelection", guid=guid_of("selection", story.id, annotation.id), name=name, **place, **who, creationDateTime=DATE)
        fields = {"annotator"} if is_full_name(annotation.annotator) else set()
        SubElement(selection, "Description").text = write_note(details(annotation, held=fields, attributes=held))
        for guid in guids:
            coding = SubElement(selection, "Coding", guid=guid_of("coding", story.id, annotation.id, guid), **who, creationDateTime=DATE)
            SubElement(coding, "CodeRef", targetGUID=guid)
        return selection

    def _user(self, annotator: str | None) -> str:
        if not annotator:
            return ""
        return self.users.setdefault(annotator, guid_of("user", annotator))

    def around(self) -> tuple[bytes, bytes]:
        """The project file up to its sources, and from their end on. Wrappers that would be empty are left out."""
        root = Element("Project", xmlns=NAMESPACE, name=fit_for_xml(self.options.title), origin=ORIGIN, creationDateTime=DATE)
        if self.users:
            users = SubElement(root, "Users")
            for name, guid in self.users.items():
                SubElement(users, "User", guid=guid, name=fit_for_xml(name))
        if self.tree.codes:
            SubElement(root, "CodeBook").append(codes_element(self.tree.codes))
        types = _variable_types(values for _, _, values in self.cases)
        if types:
            variables = SubElement(root, "Variables")
            for name, kind in types.items():
                SubElement(variables, "Variable", guid=guid_of("variable", name), name=fit_for_xml(name), typeOfVariable=kind)
        if self.cases:
            cases = SubElement(root, "Cases")
            for source, story_id, values in self.cases:
                cases.append(_case(source, story_id, values, types))
            SubElement(root, "Sources").text = "\0"
        SubElement(root, "Description").text = f"Made by {ORIGIN}. Descriptions of sources and selections hold what a program needs to read them back."
        data = b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="utf-8") + b"\n"
        before, _, after = data.partition(b"\0")
        return before, after


def _case(source: str, story_id: str, values: dict[str, Any], types: dict[str, str]) -> Element:
    case = Element("Case", guid=guid_of("case", story_id), name=fit_for_xml(story_id))
    for name, value in values.items():
        holder = SubElement(case, "VariableValue")
        SubElement(holder, "VariableRef", targetGUID=guid_of("variable", name))
        SubElement(holder, f"{types[name]}Value").text = fit_for_xml(told_value(value))
    SubElement(case, "SourceRef", targetGUID=source)
    return case


def _variables(story: Story) -> dict[str, Any]:
    """The metadata that a variable can hold, and what the summary says of the whole story."""
    values = {k: v for k, v in story.metadata.items() if isinstance(v, (str, int, float)) and v != "" and k and not k.startswith(SUMMARY_VARIABLE)}
    for key in ("narrator", "overall_outcome"):
        if story.summary and getattr(story.summary, key):
            values[SUMMARY_VARIABLE + key] = getattr(story.summary, key)
    return values


def _variable_types(all_values: Iterable[dict[str, Any]]) -> dict[str, str]:
    types: dict[str, str] = {}
    for values in all_values:
        for name, value in values.items():
            kind = "Boolean" if isinstance(value, bool) else "Integer" if isinstance(value, int) else "Text"
            types[name] = kind if types.get(name, kind) == kind else "Text"
    return types


def told_value(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def told(story: Story) -> str:
    """The ledger in words, for people who open the source's memo."""
    if story.summary is None:
        return ""
    lines = [f"{name}: {value}" for name, value in (("Narrator", story.summary.narrator), ("Outcome", story.summary.overall_outcome)) if value]
    for number, row in enumerate(story.summary.treatments, 1):
        effects = f"; side effects: {', '.join(row.side_effects)}" if row.side_effects else ""
        lines.append(f"{number}. {row.concept} ({row.label}): {row.status}, {row.outcome}{effects}")
    return fit_for_xml("\n".join(lines))


FORMAT = Format(
    name="qdpx", description="a REFI-QDA project for NVivo, MAXQDA, ATLAS.ti, QualCoder and others", suffix=".qdpx", export=export, load=load,
    keeps="text, every annotation with all its fields, annotators as users, metadata as variables of cases, the ledger as the source's memo",
    loses="carriage returns (line ends become line feeds); other tools may drop memos, and with them ids, concepts, `about`",
    choice="all", sniff=sniff,
)
