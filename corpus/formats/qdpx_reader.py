"""Reads REFI-QDA projects of any tool into stories.

Lenient: GUIDs with or without braces, `internal://` or not, `Sources/` in any spelling, variables at sources or cases, texts in the
project file or beside it. How a tool has counted is found out source by source (`counting.py`), and said as a Loss where it was
not in code points.
"""

from __future__ import annotations

import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element

from ...errors import FormatError
from ..story import Story
from .base import ImportOptions, Loss, Scheme, check_size
from .codebook import plain_guid, read_codes
from .containers import decoded, local, opened_zip, parse_xml, read_member
from .counting import POINTS, best_counting, same_quote
from .parts import FREE, MEMO, annotator_of, assemble, fit_for_xml, read_block, read_code_name, read_note

SUMMARY_VARIABLE = "summary: "
_SELECTIONS = ("PlainTextSelection",)
_UNREAD = {"PictureSource": "a picture", "AudioSource": "a sound file", "VideoSource": "a film"}


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the story of each text source. Raises FormatError where the file is no project or was made to do harm."""
    check_size(path, options)
    with opened_zip(path, options.max_bytes) as archive:
        project = _Project(path, archive, options)
        for source in project.sources:
            yield from project.read(source)
        yield from project.untold()


@dataclass(slots=True)
class _Code:
    """What a code stands for: a label of a layer, or with `attribute` a value of an attribute."""

    layer: str
    label: str
    attribute: str = ""


@dataclass(slots=True)
class _Marked:
    """One coding of a passage, as far as a selection tells."""

    where: str
    start: int
    end: int
    annotator: str | None
    draft: dict[str, Any]
    quote: str = ""


class _Project:
    def __init__(self, path: Path, archive: zipfile.ZipFile, options: ImportOptions):
        self.path, self.archive, self.options = path, archive, options
        self.members = {name.replace("\\", "/").lower(): name for name in archive.namelist()}
        root = self._root()
        self.users = {plain_guid(e.get("guid")): e.get("name") or e.get("id") or "" for e in _all(root, "Users", "User")}
        self.codes = {guid: code for guid, code in self._codes(root)}
        self.variables = {plain_guid(e.get("guid")): (e.get("name", ""), e.get("typeOfVariable", "Text")) for e in _all(root, "Variables", "Variable")}
        self.notes = {plain_guid(e.get("guid")): e for e in _all(root, "Notes", "Note")}
        self.metadata: dict[str, dict[str, Any]] = defaultdict(dict)
        for case in _all(root, "Cases", "Case"):
            self._read_case(case)
        self.linked: dict[str, list[str]] = defaultdict(list)
        for link in _all(root, "Links", "Link"):
            self.linked[plain_guid(link.get("targetGUID"))].append(plain_guid(link.get("originGUID")))
        self.sources = [e for top in root if local(top) == "Sources" for e in top]
        self.names: set[str] = set()
        self.foreign: set[str] = set()

    def _root(self) -> Element:
        names = [name for key, name in self.members.items() if key.endswith(".qde")]
        if not names:
            raise FormatError(f"{self.path.name}: no .qde file in it; a REFI-QDA project is expected")
        name = min(names, key=lambda n: (n.count("/"), n))
        root = parse_xml(read_member(self.archive, name, self.path.name), f"{self.path.name}, {name}")
        if local(root) != "Project":
            raise FormatError(f"{self.path.name}, {name}: the root element is <{local(root)}>, not <Project>")
        return root

    def _codes(self, root: Element) -> Iterator[tuple[str, _Code]]:
        for codes in _all(root, "CodeBook", "Codes"):
            for top in read_codes(codes):
                for path, code in top.walk():
                    yield code.guid, meaning(path, self.options.scheme)

    def _read_case(self, case: Element) -> None:
        values = dict(self._values(case))
        for ref in case:
            if local(ref) == "SourceRef":
                guid = plain_guid(ref.get("targetGUID"))
                self.metadata[guid] |= values
                if case.get("name"):
                    self.metadata[guid].setdefault("\0case", case.get("name"))

    def _values(self, holder: Element) -> Iterator[tuple[str, Any]]:
        for value in holder:
            if local(value) == "VariableValue":
                ref = next((plain_guid(e.get("targetGUID")) for e in value if local(e) == "VariableRef"), "")
                told = next((e for e in value if local(e).endswith("Value")), None)
                name, _ = self.variables.get(ref, ("", ""))
                if name and told is not None and told.text and not name.startswith(SUMMARY_VARIABLE):
                    yield name, _typed(told)

    def read(self, source: Element) -> Iterator[Story | Loss]:
        """The story of a source, after what it could not hold."""
        if local(source) == "PDFSource":
            text = next((e for e in source if local(e) == "Representation"), None)
            if text is None:
                yield Loss(source.get("name", ""), _at(source), "a PDF without its text: left out")
                return
            text.attrib.setdefault("name", source.get("name", ""))
            yield Loss(source.get("name", ""), _at(source), "a PDF: its text is read, selections on its pages are left out")
            source = text
        if local(source) in _UNREAD or local(source) not in ("TextSource", "Representation"):
            yield Loss(source.get("name", ""), _at(source), f"{_UNREAD.get(local(source), 'a source of unknown kind')}: left out")
            return
        try:
            text, losses = self._text(source)
        except FormatError as error:
            yield Loss(source.get("name", ""), _at(source), f"{error}: left out")
            return
        yield from (replace(loss, story_id=source.get("name", "")) for loss in losses)
        yield from self._story(source, text)

    def _text(self, source: Element) -> tuple[str, list[Loss]]:
        inline = next((e for e in source if local(e) == "PlainTextContent"), None)
        path = source.get("plainTextPath")
        if path is None:
            if inline is None:
                raise FormatError("the source has no plain text")
            return inline.text or "", []
        member = self._member(path)
        text, is_unicode = decoded(read_member(self.archive, member, self.path.name), f"{self.path.name}, {member}")
        return text, [] if is_unicode else [Loss("", _at(source), "the text is neither UTF-8 nor UTF-16; read as Windows-1252")]

    def _member(self, path: str) -> str:
        """The archive's member for a path. Files outside the archive are never opened."""
        name = PurePosixPath(path.rpartition("://")[2].replace("\\", "/")).name.lower()
        found = [self.members[key] for key in self.members if key.rpartition("/")[2] == name]
        if path.startswith(("relative:", "absolute:")) or not found:
            raise FormatError("its text file is not in the project file; export the project with its sources inside")
        return min(found, key=lambda n: (not n.lower().startswith("sources/"), n))

    def _story(self, source: Element, text: str) -> Iterator[Story | Loss]:
        guid, name = plain_guid(source.get("guid")), source.get("name", "")
        values, memo = read_block(self._comment(source, guid))
        story_id = str(values.pop("id", "") or name or guid)
        story_id = story_id if story_id not in self.names else f"{story_id} ({guid})"
        self.names.add(story_id)
        marked, losses = self._marked(source)
        yield from (replace(loss, story_id=story_id) for loss in losses)
        way = best_counting(text, ((m.start, m.end, m.quote) for m in marked), quotes_decide=False)
        if way.name != POINTS:
            yield Loss(story_id, _at(source), f"its places count {way.name}; they were converted")
        drafts = []
        for m in marked:
            try:
                start, end = way.to_span(m.start, m.end)
            except ValueError:
                yield Loss(story_id, m.where, f"{m.start}:{m.end} lies outside a text of {len(text)} characters: left out")
                continue
            if m.quote and len(m.quote) > 2 and not m.quote.startswith("line:") and m.draft.get("id") and not same_quote(text[start:end][:len(m.quote)], m.quote):
                yield Loss(story_id, m.where, f"the quote differs from the text at {start}:{end}; the place was kept")
            drafts.append((m.where, {**m.draft, "start": start, "end": end}))
        codes = [self._code(c).label for c in source if local(c) == "Coding" and self._code(c)]
        yield from assemble(story_id, text, drafts, self._record(guid, source, values, memo, codes))

    def _record(self, guid: str, source: Element, values: dict[str, Any], memo: str, codes: list[str]) -> dict[str, Any]:
        """What the project says of the story: the record of this program where it is there, and what a person changed since."""
        is_ours = bool(values)
        told = {**self.metadata.get(guid, {}), **dict(self._values(source))}
        case = told.pop("\0case", None)
        metadata = dict(values.get("metadata") or {}) if isinstance(values.get("metadata") or {}, Mapping) else {}
        metadata |= {k: v for k, v in told.items() if k not in metadata or _told(metadata[k]) != _told(v)}
        if not is_ours:
            metadata |= {k: v for k, v in (("case", case), (MEMO, memo), ("source", self.path.name)) if v}
        if codes:
            metadata["codes"] = codes
        return {**values, "metadata": metadata}

    def _marked(self, source: Element) -> tuple[list[_Marked], list[Loss]]:
        """The codings of a source in their order. Values of attributes join the coding of their layer at the same place."""
        marked, loose, losses = [], [], []
        for element in source:
            if local(element) not in _SELECTIONS:
                continue
            try:
                start, end = int(element.get("startPosition", "")), int(element.get("endPosition", ""))
            except ValueError:
                losses.append(Loss("", _at(element), "no whole numbers as start and end: left out"))
                continue
            found, values = self._selection(element, start, end)
            if not found and not values:
                losses.append(Loss("", f"{_at(element)} ({start}:{end})", "neither code nor comment: left out"))
            for layer, name, value, annotator in values:
                own = [m for m in found if m.draft["layer"] == layer]
                if own:
                    own[0].draft["attributes"][name] = value
                else:
                    loose.append((element, start, end, layer, name, value, annotator))
            marked += found
        places = defaultdict(list)
        for m in marked:
            places[m.start, m.end, m.annotator, m.draft["layer"]].append(m)
        for element, start, end, layer, name, value, annotator in loose:
            for m in places.get((start, end, annotator, layer), ()):
                m.draft["attributes"].setdefault(name, value)
            if (start, end, annotator, layer) not in places:
                losses.append(Loss("", f"{_at(element)} ({start}:{end})", f"the value of {name!r} belongs to no {layer!r} coding: left out"))
        return marked, losses

    def _selection(self, element: Element, start: int, end: int) -> tuple[list[_Marked], list[tuple[str, str, str, str | None]]]:
        guid, user = plain_guid(element.get("guid")), element.get("creatingUser") or element.get("modifyingUser")
        note = read_note(self._comment(element, guid))
        quote = element.get("name") or ""
        found, values = [], []
        for coding in element:
            code = self._code(coding) if local(coding) == "Coding" else None
            if code is None:
                continue
            own = self.users.get(plain_guid(coding.get("creatingUser") or user))
            annotator = note.get("annotator") or annotator_of(own, self.options)
            if code.attribute:
                values.append((code.layer, code.attribute, code.label, annotator))
                continue
            draft = {"layer": code.layer, "label": code.label, **note, "annotator": annotator, "attributes": dict(note["attributes"])}
            if found:
                draft.pop("id", None)
            found.append(_Marked(_at(element), start, end, annotator, draft, quote))
        if not found and not values and note.get(MEMO):
            annotator = annotator_of(self.users.get(plain_guid(user)), self.options)
            found.append(_Marked(_at(element), start, end, annotator, {"layer": MEMO, "label": MEMO, **note, "annotator": annotator}, quote))
        return found, values

    def _code(self, coding: Element) -> _Code | None:
        ref = next((plain_guid(e.get("targetGUID")) for e in coding if local(e) == "CodeRef"), "")
        code = self.codes.get(ref)
        if code and code.layer == FREE:
            self.foreign.add(code.label)
        return code

    def _comment(self, element: Element, guid: str) -> str:
        """The description, and the notes that refer to the element or are linked with it."""
        parts = [e.text or "" for e in element if local(e) == "Description"]
        refs = [plain_guid(e.get("targetGUID")) for e in element if local(e) == "NoteRef"]
        for note in (self.notes[ref] for ref in [*refs, *self.linked.get(guid, ())] if ref in self.notes):
            try:
                parts.append(self._text(note)[0])
            except FormatError:
                parts += [e.text or "" for e in note if local(e) == "Description"]
        return "\n".join(part.strip("\n") for part in parts if part.strip())

    def untold(self) -> Iterator[Loss]:
        """What the project holds and no story can: codes without a layer are named once."""
        if self.foreign:
            yield Loss("", "codebook", f"{len(self.foreign)} codes stand at the top of the tree and are in no layer of the scheme: in layer {FREE!r}")


def meaning(path: tuple[str, ...], scheme: Scheme | None) -> _Code:
    """What a code stands for, by the names from the root down to it."""
    parsed = read_code_name(path[-1])
    if parsed and (parsed[0] == path[0] or (scheme and parsed[0] in scheme.layers)):
        return _Code(parsed[0], parsed[2], parsed[1])
    if len(path) == 1:
        layers = [name for name, layer in scheme.layers.items() if path[0] in layer.labels] if scheme else []
        return _Code(layers[0] if len(layers) == 1 else FREE, path[0])
    return _Code(path[0], " > ".join(path[1:]))


def _all(root: Element, wrapper: str, name: str) -> Iterator[Element]:
    for top in root:
        if local(top) == wrapper:
            yield from (e for e in top if local(e) == name)


def _typed(value: Element) -> Any:
    text = (value.text or "").strip()
    kind = local(value)
    if kind == "BooleanValue":
        return text in ("true", "1")
    if kind == "IntegerValue" and text.lstrip("+-").isdigit() and len(text) < 19:
        return int(text)
    return value.text or ""


def _told(value: Any) -> str:
    """A value as it comes through an XML file."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return fit_for_xml(text).replace("\r\n", "\n").replace("\r", "\n")


def _at(element: Element) -> str:
    return f"{local(element)} {plain_guid(element.get('guid'))}".strip()


def sniff(path: Path, head: bytes) -> bool:
    return path.suffix.lower() == ".qdpx" and head.startswith(b"PK")
