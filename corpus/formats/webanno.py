"""UIMA CAS for INCEpTION and WebAnno: a folder with an XMI file a story and one TypeSystem.xml, through dkpro-cassis.

A layer is a custom span type, its label, attributes, concept and the rest are features. XMI counts UTF-16 units; cassis converts both
ways. Read are XMI with its type system, JSON CAS, and the ZIP files that INCEpTION makes: of one document, or of a whole project with
an annotator's work in a file each.
"""

from __future__ import annotations

import io
import json
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Any

from ...errors import FormatError
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, Scheme, check_size
from .containers import opened_zip, parse_xml, read_member
from .parts import Draft, annotator_of, assemble, details, file_stem, fit_for_xml, read_note, record_of, write_note

_PACKAGE = "webanno.custom."
_RECORD = f"{_PACKAGE}StoryRecord"
_ORDER = "annotation_order"  # a CAS has its annotations by place
_OWN = ("label", "concept", "conceptId", "about", "confidence", "annotator", "note")
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_PREPARED = re.compile(r"Token|Sentence|Paragraph|Lemma|POS|Stem|Dependency|Constituent|Document\w*|Tag\w*Description|CASMetadata|FeatureDefinition|LayerDefinition"
                       r"|SurfaceForm|MorphologicalFeatures|Div|Heading|TransformedText|Sofa")


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    scheme = options.need_scheme("the format 'webanno'")
    report, taken, types = ExportReport(), {"typesystem"}, _Types(scheme)
    for story in stories:
        report.stories += 1
        report.items += len(story.annotations)
        text = fit_for_xml(story.text)
        if text != story.text:
            report.losses.append(Loss(story.id, "text", "characters that XML cannot hold became replacement characters"))
        (out / f"{file_stem(story.id, taken)}.xmi").write_bytes(types.cas(story, text).to_xmi().encode("utf-8"))
    (out / "TypeSystem.xml").write_bytes(types.system.to_xml().encode("utf-8"))
    return report


class _Types:
    """The scheme's layers as types. Layers that the scheme does not know get one as they come."""

    def __init__(self, scheme: Scheme):
        from cassis import TypeSystem

        self.scheme = scheme
        self.system = TypeSystem()
        self.features: dict[str, set[str]] = {}
        record = self.system.create_type(_RECORD, supertypeName="uima.tcas.Annotation", description="What a story says beside its annotations, as JSON.")
        self.system.create_feature(record, "record", "uima.cas.String")
        for name in scheme.layers:
            self._create(name)

    def _create(self, layer: str) -> None:
        known = self.scheme.layers.get(layer)
        new = self.system.create_type(type_name(layer), supertypeName="uima.tcas.Annotation", description=known.description if known else layer)
        attributes = [key for key in (*known.attributes, *known.text_attributes) if _KEY.fullmatch(key) and key not in (*_OWN, "begin", "end", "sofa")] if known else []
        for key in (*_OWN, *attributes):
            kind = {"about": "uima.cas.StringArray", "confidence": "uima.cas.Double"}.get(key, "uima.cas.String")
            self.system.create_feature(new, key, kind)
        self.features[type_name(layer)] = set(attributes)

    def cas(self, story: Story, text: str) -> Any:
        from cassis import Cas

        for a in story.annotations:
            if type_name(a.layer) not in self.features:
                self._create(a.layer)
        cas = Cas(typesystem=self.system)
        cas.sofa_string, cas.sofa_mime = text, "text/plain"
        record = json.dumps({"id": story.id, **record_of(story), _ORDER: [a.id for a in story.annotations]}, ensure_ascii=True)
        cas.add(self.system.get_type(_RECORD)(begin=0, end=len(text), record=record))
        for a in story.annotations:
            cas.add(self.system.get_type(type_name(a.layer))(begin=a.start, end=a.end, **self._values(a)))
        return cas

    def _values(self, a: Annotation) -> dict[str, Any]:
        """Features of an annotation; what none holds, or XML would change, goes into the note."""
        fits = {k: v for k, v in a.attributes.items() if k in self.features[type_name(a.layer)] and _is_plain(v)}
        values: dict[str, Any] = {"label": a.label, "confidence": a.confidence, "annotator": a.annotator, **fits}
        held = {"label"} | {k for k in ("confidence", "annotator") if getattr(a, k) is not None}
        if a.concept and set(a.concept) <= {"name", "id"} and all(map(_is_plain, a.concept.values())):
            values |= {"concept": a.concept.get("name"), "conceptId": a.concept.get("id")}
            held.add("concept")
        if a.about and all(map(_is_plain, a.about)):
            array = self.system.get_type("uima.cas.StringArray")()
            array.elements = list(a.about)
            values["about"] = array
            held.add("about")
        note = details(a, held=held, attributes=fits)
        note |= {"layer": a.layer} if _layer_name(type_name(a.layer), self.scheme) != a.layer else {}
        return {**values, "note": write_note(note)}


def _is_plain(value: Any) -> bool:
    return isinstance(value, str) and value != "" and fit_for_xml(value) == value


def type_name(layer: str) -> str:
    """The UIMA type of a layer."""
    name = re.sub(r"[^A-Za-z0-9_]", "_", layer)
    return f"{_PACKAGE}{name[:1].upper()}{name[1:]}" if name[:1].isalpha() else f"{_PACKAGE}L{name}"


def _layer_name(type_: str, scheme: Scheme | None) -> str:
    short = type_.rpartition(".")[2]
    lower = f"{short[:1].lower()}{short[1:]}"
    return lower if type_.startswith(_PACKAGE) and (scheme is None or lower in scheme.layers or short not in scheme.layers) else short


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the story of each document. A project's annotators come side by side in one story.

    Raises FormatError where the file holds no CAS, or was made to do harm.
    """
    check_size(path, options)
    for name, group in groupby(_documents(path, options), key=lambda document: document[1]):
        versions = []
        for where, _, user, read in group:
            try:
                versions.append((where, user, _checked(read(), where)))
            except FormatError as error:
                if path.is_file() and not zipfile.is_zipfile(path):
                    raise
                yield Loss(name, where, f"{error}: left out")
        if versions:
            yield from _stories(name, versions, options)


def _documents(path: Path, options: ImportOptions) -> Iterator[tuple[str, str, str | None, Any]]:
    """(place, document, annotator, function that reads the CAS) of everything at `path`, a document's versions one after another."""
    if path.is_file() and zipfile.is_zipfile(path):
        yield from _zipped(path, options)
        return
    files = sorted([*path.rglob("*.xmi"), *path.rglob("*.json")]) if path.is_dir() else [path]
    if not files:
        raise FormatError(f"{path.name}: no .xmi or .json file in it")
    for file in files:
        system = next((p for p in (file.with_name("TypeSystem.xml"), file.with_name("typesystem.xml")) if p.is_file()), None)
        name = file.relative_to(path).with_suffix("").as_posix() if path.is_dir() else file.stem
        yield file.name, name, None, lambda file=file, system=system: _cas(file.name, file.read_bytes(), system.read_bytes() if system else None)


def _zipped(path: Path, options: ImportOptions) -> Iterator[tuple[str, str, str | None, Any]]:
    """The documents of INCEpTION's ZIP files: one CAS, or `annotation/DOCUMENT/USER.zip` (or .json) a piece of work."""
    with opened_zip(path, options.max_bytes) as archive:
        yield from _members(archive, path.name, None, None, options, nested=True)


def _members(archive: zipfile.ZipFile, where: str, name: str | None, user: str | None, options: ImportOptions, *, nested: bool) -> Iterator[tuple]:
    names = sorted(archive.namelist())
    system = next((n for n in names if PurePosixPath(n).name.lower() == "typesystem.xml"), None)
    types = read_member(archive, system, where) if system else None
    has_work = any(n.startswith("annotation/") for n in names)
    for member in names:
        file = PurePosixPath(member)
        if has_work and file.parts[0] != "annotation":  # the project's source documents, curations and settings
            continue
        place, work = f"{where}, {member}", has_work and len(file.parts) >= 3
        document, annotator = (file.parts[1], file.stem) if work else (name or file.stem, user or (file.stem if name else None))
        annotator = None if annotator in ("INITIAL_CAS", document) else annotator
        if file.suffix.lower() in (".xmi", ".json") and file.name != "exportedproject.json":
            data = read_member(archive, member, where)
            yield place, document, annotator, lambda data=data, place=place: _cas(place, data, types)
        elif file.suffix.lower() == ".zip" and nested:
            data = io.BytesIO(read_member(archive, member, where))
            data.name = file.name
            with opened_zip(data, options.max_bytes) as inner:
                yield from _members(inner, place, document, annotator, options, nested=False)


def _cas(where: str, data: bytes, types: bytes | None) -> Any:
    """Read a CAS with cassis, after a look whether the XML is fit to be read at all."""
    from cassis import load_cas_from_json, load_cas_from_xmi, load_typesystem

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if data.lstrip()[:1] == b"{":
                return load_cas_from_json(io.BytesIO(data), lenient=True)
            parse_xml(data, where)
            if types is None:
                raise FormatError(f"{where}: no TypeSystem.xml beside it; export it as XMI with its type system, or as JSON CAS")
            parse_xml(types, f"{where}, TypeSystem.xml")
            return load_cas_from_xmi(io.BytesIO(data), typesystem=load_typesystem(io.BytesIO(types)), lenient=True)
    except FormatError:
        raise
    except Exception as error:  # cassis raises whatever its parsing meets
        raise FormatError(f"{where}: no CAS that can be read ({error.__class__.__name__})") from None


def _checked(cas: Any, where: str) -> Any:
    if not isinstance(cas.sofa_string, str):
        raise FormatError(f"{where}: the CAS has no text")
    return cas


def _stories(name: str, versions: list[tuple[str, str | None, Any]], options: ImportOptions) -> Iterator[Story | Loss]:
    """One story of all annotators' work on a document. Work on another text than the first's is a Loss."""
    text = versions[0][2].sofa_string
    record, drafts = {}, []
    if len(versions) > 1:  # the untouched document, or nobody's version, beside annotators' work
        versions = [v for v in versions if v[1] is not None] or versions
    for where, user, cas in versions:
        if cas.sofa_string != text:
            yield Loss(name, where, "another text than in the document's other versions: left out")
            continue
        for fs in cas.select_all_annotations():
            if fs.type.name == _RECORD:
                record = record or _record(fs)
            elif not _PREPARED.fullmatch(fs.type.name.rpartition(".")[2]):
                drafts.append((f"{where}, {fs.type.name.rpartition('.')[2]} {fs.begin}:{fs.end}", _draft(fs, user, options)))
    order = {key: number for number, key in enumerate(record.pop(_ORDER, None) or ())}
    drafts.sort(key=lambda item: order.get(item[1].get("id"), len(order)))
    yield from assemble(str(record.pop("id", "") or name), text, drafts, record)


def _record(fs: Any) -> dict[str, Any]:
    try:
        record = json.loads(fs.record or "{}")
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def _draft(fs: Any, user: str | None, options: ImportOptions) -> Draft:
    values = {f.name: fs[f.name] for f in fs.type.all_features if f.name not in ("begin", "end", "sofa") and fs[f.name] is not None}
    note = read_note(values.pop("note", None) or "")
    layer = note.get("layer") or _layer_name(fs.type.name, options.scheme)
    plain = {k: str(v) for k, v in values.items() if isinstance(v, (str, int, float, bool)) and v != ""}
    label = plain.pop("label", None) or plain.pop("value", None) or _only_label(plain, layer, options.scheme)
    annotator = plain.pop("annotator", None) or annotator_of(user, options)
    concept = {k: v for k, v in (("name", plain.pop("concept", None)), ("id", plain.pop("conceptId", None))) if v}
    confidence = values.get("confidence") if isinstance(values.get("confidence"), float) else None
    plain.pop("confidence", None)
    about = [str(v) for v in getattr(values.get("about"), "elements", None) or ()] or note.get("about", ())
    draft: Draft = {"layer": layer, "label": label, "start": fs.begin, "end": fs.end, "annotator": annotator, "confidence": confidence, "concept": concept or None}
    return {**draft, **{k: v for k, v in note.items() if k != "layer"}, "about": about, "attributes": {**plain, **note["attributes"]}}


def _only_label(plain: dict[str, str], layer: str, scheme: Scheme | None) -> str:
    """Of a type without `label` or `value`: the feature whose value the scheme knows as a label, or the first, or the type's own name."""
    labels = scheme.layers[layer].labels if scheme and layer in scheme.layers else {}
    key = next((k for k, v in plain.items() if v in labels), next(iter(plain), None))
    return plain.pop(key) if key else layer


def sniff(path: Path, head: bytes) -> bool:
    if path.is_dir():
        return any(path.glob("*.xmi"))
    if path.suffix.lower() == ".zip" and zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith(".xmi") or name.startswith("annotation/") for name in archive.namelist()[:1000])
    return b"http://www.omg.org/XMI" in head or (path.suffix.lower() == ".json" and b'"%FEATURE_STRUCTURES"' in head)


FORMAT = Format(
    name="webanno", description="UIMA CAS (XMI) for INCEpTION and WebAnno", suffix="", export=export, load=load,
    keeps="everything: layers as types, labels, attributes, concepts and annotators as features, the rest in a note and a record",
    loses="control characters that XML cannot hold; INCEpTION shows layers that its project has (import them from TypeSystem.xml)",
    needs=("cassis", "cas"), choice="all", sniff=sniff,
)
