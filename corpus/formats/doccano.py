"""doccano: a JSON line a story, with entities and relations as its sequence labelling projects take them.

Offsets are code points. Labels read `layer: label`. doccano keeps columns that it does not know as metadata and gives them back, so
the rest of the story travels in the column `story`. Relations are `about`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ...errors import FormatError
from ..story import Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, check_size
from .counting import POINTS, best_counting
from .parts import Draft, assemble, code_name, layer_and_label, listed, mapped, record_of, spot

_OWN = {"id", "text", "data", "entities", "relations", "label", "labels", "story", "Comments", "cats"}
_ABOUT = "about"


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    report = ExportReport()
    entity, relation = 0, 0
    with out.open("w", encoding="utf-8", newline="\n") as handle:
        for story in stories:
            report.stories += 1
            report.items += len(story.annotations)
            entities, relations, mentions = [], [], {}
            for a in story.annotations:
                entity += 1
                entities.append({"id": entity, "label": code_name(a.layer, a.label), "start_offset": a.start, "end_offset": a.end})
                if a.concept_name:
                    mentions.setdefault(a.concept_name, entity)
            for a, e in zip(story.annotations, entities, strict=True):
                for concept in a.about:
                    if concept in mentions:
                        relation += 1
                        relations.append({"id": relation, "from_id": e["id"], "to_id": mentions[concept], "type": _ABOUT})
            notes = [{k: v for k, v in a.to_dict().items() if k != "quote"} for a in story.annotations]
            row = {"text": story.text, "entities": entities, "relations": relations, "story": {"id": story.id, **record_of(story), "annotations": notes}}
            handle.write(json.dumps(row, ensure_ascii=False) + "\n")
    return report


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the story of each line, of doccano's JSONL with or without relations; a line that is none is a Loss and costs no other."""
    check_size(path, options)
    for where, row in _rows(path):
        if not isinstance(row, dict) or not isinstance(row.get("text", row.get("data")), str):
            yield Loss("", where, "no object with a text: left out")
        else:
            yield from _story(path, row, where, options)


def _rows(path: Path) -> Iterator[tuple[str, Any]]:
    """Objects with their place: JSON lines, or one list of them (doccano's JSON export)."""
    data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    if data.lstrip()[:1] == b"[":
        try:
            yield from ((f"{path.name}, item {n}", row) for n, row in enumerate(json.loads(data), 1))
        except ValueError as error:
            raise FormatError(f"{path.name}: not JSON ({error.__class__.__name__}); export it anew as JSONL") from None
        return
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            try:
                yield f"{path.name}, line {number}", json.loads(line)
            except ValueError:
                yield f"{path.name}, line {number}", None


def _story(path: Path, row: Mapping[str, Any], where: str, options: ImportOptions) -> Iterator[Story | Loss]:
    text = row.get("text", row.get("data"))
    record = mapped(row.get("story"))
    notes = [note for note in listed(record.pop("annotations", None)) if isinstance(note, dict)]
    story_id = str(record.pop("id", "") or f"{path.stem}-{row.get('id', where.rpartition(' ')[2])}")
    others = {k: v for k, v in row.items() if k not in _OWN and v is not None}
    if others:
        record["metadata"] = {**others, **mapped(record.get("metadata"))}
    if row.get("Comments"):
        record["metadata"] = {**mapped(record.get("metadata")), "comments": row["Comments"]}
    entities = [_entity(item) for item in _items(row)]
    yield from (Loss(story_id, where, "an entity without places or label: left out") for entity in entities if entity is None)
    drafts, losses = _drafts(text, [e for e in entities if e], _by_place(notes), options)
    yield from (Loss(story_id, where, what) for what in losses)
    yield from (Loss(story_id, where, what) for what in _relate(row, drafts))
    order = {str(note.get("id")): number for number, note in enumerate(notes)}
    drafts.sort(key=lambda item: order.get(str(item[0].get("id")), len(order)))  # doccano sorts entities by place
    yield from assemble(story_id, text, [(where, draft) for draft, _ in drafts], record)


def _items(row: Mapping[str, Any]) -> list[Any]:
    """Entities, under any of the names that doccano has used."""
    for key in ("entities", "label", "labels"):
        if isinstance(row.get(key), list):
            return row[key]
    return []


def _entity(item: Any) -> tuple[int, int, str, Any] | None:
    if isinstance(item, Mapping):
        item = [item.get("start_offset"), item.get("end_offset"), item.get("label"), item.get("id")]
    if len(listed(item)) not in (3, 4) or not spot(*item[:2]) or not isinstance(item[2], str) or not item[2]:
        return None
    key = item[3] if len(item) == 4 and isinstance(item[3], (int, str)) else None
    return item[0], item[1], item[2], key


def _by_place(notes: list[Draft]) -> dict[tuple, list[Draft]]:
    """What the story said of its annotations, by place: doccano gives entities new ids."""
    places = defaultdict(list)
    for note in notes:
        if spot(note.get("start"), note.get("end")) and isinstance(note.get("layer"), str) and isinstance(note.get("label"), str):
            places[note["start"], note["end"]].append(note)
    return places


def _drafts(text: str, entities: list[tuple], notes: dict[tuple, list[Draft]], options: ImportOptions) -> tuple[list[tuple[Draft, Any]], list[str]]:
    """Each entity with what was known of it; one whose label was changed keeps the rest, within its layer."""
    way = best_counting(text, [(start, end, "") for start, end, _, _ in entities if (start, end) not in notes])
    drafts, losses = [], [] if way.name == POINTS else [f"its places count {way.name}; they were converted"]
    known = [_taken(notes[e[:2]], lambda note, e=e: code_name(note["layer"], note["label"]) == e[2]) for e in entities]
    for (start, end, name, key), note in zip(entities, known, strict=True):
        layer, label = layer_and_label(name, options.scheme)
        if note is None:
            note = _taken(notes[start, end], lambda other, layer=layer: other["layer"] == layer)
            note = note and {**note, "label": label}
        if note is not None:
            drafts.append((note, key))
            continue
        try:
            start, end = way.to_span(start, end)
        except ValueError:
            losses.append(f"{start}:{end} lies outside a text of {len(text)} characters: left out")
            continue
        drafts.append(({"layer": layer, "label": label, "start": start, "end": end, "annotator": options.annotator}, key))
    return drafts, losses


def _taken(notes: list[Draft], fits: Callable[[Draft], bool]) -> Draft | None:
    """The first note that fits, taken out of the list."""
    found = next((note for note in notes if fits(note)), None)
    if found is not None:
        notes.remove(found)
    return found


def _relate(row: Mapping[str, Any], drafts: list[tuple[Draft, Any]]) -> Iterator[str]:
    """Let relations of people add to `about`; other kinds are told."""
    by_key = {key: draft for draft, key in drafts if key is not None}
    for relation in map(mapped, listed(row.get("relations"))):
        ends = [by_key.get(key) if isinstance(key, (int, str)) else None for key in (relation.get("from_id"), relation.get("to_id"))]
        if None in ends:
            yield "a relation between entities that are not there: left out"
            continue
        concept = mapped(ends[1].get("concept")).get("name")
        if relation.get("type") != _ABOUT or not isinstance(concept, str):
            yield f"a relation {relation.get('type')!r} to a span without concept: left out"
            continue
        ends[0]["about"] = list(dict.fromkeys([*map(str, listed(ends[0].get("about"))), concept]))


def sniff(path: Path, head: bytes) -> bool:
    """A first line with a text and doccano's entities or labels, and no story of this program's own format."""
    line = head.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0]
    try:
        row = json.loads(line)
    except ValueError:  # longer than the head
        return line.startswith(b'{"text":') and path.suffix.lower() == ".jsonl"
    return isinstance(row, dict) and "text" in row and "annotations" not in row and any(isinstance(row.get(k), list) for k in ("entities", "label"))


FORMAT = Format(
    name="doccano", description="doccano's JSONL for sequence labelling with relations", suffix=".jsonl", export=export, load=load,
    keeps="everything: entities with labels, `about` as relations, the rest in a column that doccano keeps as metadata",
    loses="nothing here; in doccano attributes and concepts can be seen only as metadata", choice="all", sniff=sniff,
)
