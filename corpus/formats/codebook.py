"""REFI-QDA codebooks (.qdc): the scheme as a tree of codes. The tree is also the codebook of a project (`qdpx.py`).

Layer > label, and beside the labels a group for each attribute with a code for each value. Names are unlike one another in
the whole tree ("symptom: other"), because some tools keep codes in a flat list by name. GUIDs follow from the names, so that two
exports agree on what a code is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from ...errors import FormatError
from ...version import __version__
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Scheme, check_size
from .containers import local, parse_xml
from .parts import code_name, fit_for_xml, read_code_name, value_name

NAMESPACE = "urn:QDA-XML:codebook:1.0"
ORIGIN = f"patient-stories {__version__}"
_ROOT = uuid5(NAMESPACE_URL, "urn:patient-stories")
_MAX_BYTES = 64 << 20


@dataclass(slots=True)
class Code:
    """A code and the codes under it. `guid` is empty where it follows from the name."""

    name: str
    description: str = ""
    colour: str = ""
    codable: bool = True
    guid: str = ""
    children: list[Code] = field(default_factory=list)

    def walk(self, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Code]]:
        """This code and all under it, each with the names from the root down to it."""
        path = (*above, self.name)
        yield path, self
        for child in self.children:
            yield from child.walk(path)


def guid_of(*names: str) -> str:
    """The same names always give the same GUID."""
    return str(uuid5(_ROOT, "\x1f".join(names)))


class CodeTree:
    """The scheme's codes, and codes of annotations that the scheme does not know, added as they come."""

    def __init__(self, scheme: Scheme):
        self._roots = {name: _layer_code(name, layer) for name, layer in scheme.layers.items()}
        self._labels = {(name, label) for name, layer in scheme.layers.items() for label in layer.labels}
        self._values = {(name, key, value) for name, layer in scheme.layers.items() for key, a in layer.attributes.items() for value in a.values}

    @property
    def codes(self) -> list[Code]:
        return list(self._roots.values())

    def guids_for(self, annotation: Annotation) -> tuple[list[str], set[str]]:
        """The codes that stand for an annotation, its label's first, and the attributes that they hold."""
        if (annotation.layer, annotation.label) not in self._labels:
            self._labels.add((annotation.layer, annotation.label))
            root = self._roots.setdefault(annotation.layer, Code(annotation.layer, codable=False))
            root.children.append(Code(code_name(annotation.layer, annotation.label)))
        held = {k for k, v in annotation.attributes.items() if isinstance(v, str) and (annotation.layer, k, v) in self._values}
        names = [code_name(annotation.layer, annotation.label), *(value_name(annotation.layer, k, annotation.attributes[k]) for k in annotation.attributes if k in held)]
        return [guid_of("code", name) for name in names], held


def _layer_code(name: str, layer: object) -> Code:
    labels = [Code(code_name(name, label), text, layer.colour) for label, text in layer.labels.items()]
    groups = [
        Code(f"{name} {key}", attribute.description, codable=False, children=[Code(value_name(name, key, value)) for value in attribute.values])
        for key, attribute in layer.attributes.items()
    ]
    return Code(name, layer.description, layer.colour, False, children=[*labels, *groups])


def codes_element(codes: Iterable[Code]) -> Element:
    """`<Codes>`, in the order and with the attributes that the schema wants."""
    top = Element("Codes")
    for code in codes:
        _add_code(top, code)
    return top


def _add_code(parent: Element, code: Code) -> None:
    element = SubElement(parent, "Code", guid=code.guid or guid_of("code", code.name), name=fit_for_xml(code.name), isCodable=str(code.codable).lower())
    if code.colour:
        element.set("color", code.colour)
    if code.description:
        SubElement(element, "Description").text = fit_for_xml(code.description)
    for child in code.children:
        _add_code(element, child)


def read_codes(parent: Element) -> list[Code]:
    """The trees of codes below a `<Codes>` element. GUIDs come without braces, in lower case."""
    codes = []
    for element in parent:
        if local(element) != "Code":
            continue
        description = next((child.text or "" for child in element if local(child) == "Description"), "")
        codes.append(Code(
            element.get("name", ""), description, element.get("color", ""), element.get("isCodable", "true") != "false",
            plain_guid(element.get("guid", "")), read_codes(element)))
    return codes


def plain_guid(guid: str | None) -> str:
    return (guid or "").strip().strip("{}").lower()


def xml_bytes(root: Element) -> bytes:
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    """The scheme's codes, and those that the stories use beyond it. No story text goes out."""
    tree = CodeTree(options.need_scheme("the format 'qdc'"))
    report = ExportReport()
    for story in stories:
        report.stories += 1
        for annotation in story.annotations:
            tree.guids_for(annotation)
    root = Element("CodeBook", xmlns=NAMESPACE, origin=ORIGIN)
    root.append(codes_element(tree.codes))
    report.items = sum(1 for code in tree.codes for _ in code.walk())
    out.write_bytes(xml_bytes(root))
    return report


def read_codebook(path: str | Path) -> list[Code]:
    """The trees of codes of a .qdc file. Raises FormatError naming the file and the line or element that is wrong."""
    path = Path(path)
    check_size(path, ImportOptions(max_bytes=_MAX_BYTES))
    root = parse_xml(path.read_bytes(), path.name)
    codes = next((child for child in root if local(child) == "Codes"), None)
    if local(root) != "CodeBook" or codes is None:
        raise FormatError(f"{path.name}: no <CodeBook> with <Codes>; export the codebook as REFI-QDA (.qdc)")
    return read_codes(codes)


def scheme_text(codes: Sequence[Code]) -> str:
    """A team's codebook as a scheme file: one layer for each root, its codes as labels, groups of values as attributes.

    Codes of this program come back as they were; of other trees a label is the path below the root ("work > office"). The summary's
    lists are the bundled scheme's words and can be edited.
    """
    lines = ['version = "1"']
    for root in codes:
        key, labels, attributes = root.name, {}, {}
        for path, code in root.walk():
            parsed = read_code_name(code.name)
            if parsed and parsed[0] == key and parsed[1]:
                attributes.setdefault(parsed[1], []).append(parsed[2])
            elif code.codable and (len(path) > 1 or not code.children):
                labels[parsed[2] if parsed and parsed[0] == key else " > ".join(path[1:]) or code.name] = code.description
        lines += ["", f"[layers.{_toml(key)}]", f"description = {_toml(root.description)}", f"[layers.{_toml(key)}.labels]"]
        lines += [f"{_toml(label)} = {_toml(text)}" for label, text in labels.items()]
        for name, values in attributes.items():
            lines += [f"[layers.{_toml(key)}.attributes.{_toml(name)}]", f"values = {json.dumps(values, ensure_ascii=False)}"]
    return "\n".join([*lines, "", *_SUMMARY, ""])


_SUMMARY = (
    "[summary]", 'narrator = ["patient", "relative", "clinician", "journalist", "interview"]',
    'overall_outcome = ["improved", "partly_improved", "unchanged", "worse", "unknown"]',
    'treatment_outcome = ["response", "partial", "no_response", "worse", "mixed", "unknown"]', 'tried_statuses = ["tried", "ongoing", "stopped"]',
)


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


FORMAT = Format(
    name="qdc", description="a REFI-QDA codebook: the scheme for NVivo, MAXQDA, ATLAS.ti, QualCoder", suffix=".qdc", export=export, load=None,
    keeps="layers, labels, attribute values, colours, descriptions, codes beyond the scheme", loses="everything else: a codebook holds no stories",
)
