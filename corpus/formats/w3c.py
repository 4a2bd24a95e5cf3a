"""W3C Web Annotation (JSON-LD): a folder with a text and an AnnotationCollection a story.

Each target has a TextPositionSelector, in code points as the recommendation says, and a TextQuoteSelector with what stands before and
after. The label is a classifying body, closed attributes are tags, the rest a comment. On import the quote decides: a place that is
wrong, or missing, is looked for by the quote and what surrounds it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote as percent
from urllib.parse import unquote
from uuid import NAMESPACE_URL, uuid5

from ...errors import FormatError
from ..jsonl import read_stories
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, check_size
from .containers import decoded
from .counting import POINTS, best_counting
from .parts import (
    MEMO,
    Draft,
    annotator_of,
    assemble,
    code_name,
    details,
    file_stem,
    is_full_name,
    layer_and_label,
    read_note,
    record_of,
    spot,
    write_note,
)

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"story": {"@id": "urn:patient-stories:story", "@type": "@json"}}]
_AROUND = 32


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    report, taken = ExportReport(), set()
    for story in stories:
        report.stories += 1
        report.items += len(story.annotations)
        stem = file_stem(story.id, taken)
        (out / f"{stem}.txt").write_bytes(story.text.encode("utf-8"))
        items = [_annotation(story, a, f"{percent(stem)}.txt") for a in story.annotations]
        collection = {
            "@context": CONTEXT, "id": _urn(story.id), "type": "AnnotationCollection", "label": story.id, "total": len(items),
            "generator": {"id": "urn:patient-stories", "type": "Software", "name": "patient-stories"},
            "story": {"id": story.id, "text": f"{stem}.txt", **record_of(story)},
            "first": {"id": _urn(story.id, "page"), "type": "AnnotationPage", "startIndex": 0, "items": items},
        }
        (out / f"{stem}.jsonld").write_text(json.dumps(collection, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    return report


def _urn(*names: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, chr(31).join(('urn:patient-stories', *names)))}"


def _annotation(story: Story, a: Annotation, source: str) -> dict[str, Any]:
    tags = {k: v for k, v in a.attributes.items() if isinstance(v, str) and v and ": " not in k and k}
    note = write_note(details(a, held={"annotator"} if is_full_name(a.annotator) else (), attributes=tags))
    out: dict[str, Any] = {"id": _urn(story.id, "annotation", a.id), "type": "Annotation", "motivation": "classifying"}
    if is_full_name(a.annotator):
        kind, _, name = a.annotator.partition(":")
        out["creator"] = {"type": "Person" if kind == "human" else "Software", "name": name}
    out["body"] = [
        {"type": "TextualBody", "purpose": "classifying", "value": code_name(a.layer, a.label)},
        *({"type": "TextualBody", "purpose": "tagging", "value": f"{k}: {v}"} for k, v in tags.items()),
        {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": note},
    ]
    out["target"] = {"source": source, "selector": [
        {"type": "TextPositionSelector", "start": a.start, "end": a.end},
        {"type": "TextQuoteSelector", "exact": a.quote, "prefix": story.text[max(0, a.start - _AROUND):a.start], "suffix": story.text[a.end:a.end + _AROUND]},
    ]}
    return out


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield a story for each text that annotations are about.

    Texts stand beside the annotations or in `options.texts` (by story id); nothing is fetched. Annotations may be a collection, a page,
    a list, or one on its own.
    """
    check_size(path, options)
    files = sorted([*path.glob("*.jsonld"), *path.glob("*.json")]) if path.is_dir() else [path]
    if not files:
        raise FormatError(f"{path.name}: no .jsonld or .json file in it")
    texts = {s.id: s for s in read_stories(options.texts)} if options.texts else {}
    for file in files:
        try:
            data = json.loads(file.read_bytes().removeprefix(b"\xef\xbb\xbf"))
        except (ValueError, OSError, RecursionError) as error:
            if len(files) == 1:
                raise FormatError(f"{file.name}: no JSON that can be read ({error.__class__.__name__})") from None
            yield Loss("", file.name, f"no JSON that can be read ({error.__class__.__name__}): left out")
            continue
        yield from _file_stories(file, data, texts, options)


def _file_stories(file: Path, data: Any, texts: Mapping[str, Story], options: ImportOptions) -> Iterator[Story | Loss]:
    story = data.get("story") if isinstance(data, Mapping) and isinstance(data.get("story"), Mapping) else {}
    groups: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
    if isinstance(story.get("text"), str):
        groups[story["text"]] = []
    for number, item in enumerate(_items(data), 1):
        where = f"{file.name}, annotation {number}"
        source = _source(item)
        if source is None:
            yield Loss("", where, "no target with a source: left out")
        else:
            groups.setdefault(unquote(source), []).append((where, item))
    for source, items in groups.items():
        record = {k: v for k, v in story.items() if k not in ("id", "text")} if source == story.get("text") else {}
        story_id = str(story.get("id") or "") if record or source == story.get("text") else ""
        yield from _story(file, source, story_id, items, record, texts, options)


def _items(data: Any) -> Iterator[Any]:
    """Annotations of any nesting of lists, collections and pages."""
    if isinstance(data, list):
        for item in data:
            yield from _items(item)
    elif isinstance(data, Mapping) and ("first" in data or "items" in data):
        yield from _items(data.get("items", data.get("first")))
    elif isinstance(data, Mapping) and "target" in data:
        yield data


def _targets(item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    target = item.get("target")
    return [t for t in (target if isinstance(target, list) else [target]) if isinstance(t, Mapping)]


def _source(item: Mapping[str, Any]) -> str | None:
    for target in _targets(item):
        source = target.get("source")
        source = source.get("id") if isinstance(source, Mapping) else source
        if isinstance(source, str) and source:
            return source
    return None


def _story(file: Path, source: str, story_id: str, items: list, record: dict, texts: Mapping[str, Story], options: ImportOptions) -> Iterator[Story | Loss]:
    base = texts.get(story_id) or texts.get(source)
    text = base.text if base else _text_beside(file, source)
    if text is None:
        yield Loss(story_id, file.name, f"the text of {len(items)} annotations stands neither beside the file nor in ImportOptions.texts: left out")
        return
    story_id = story_id or (base.id if base else Path(source).stem)
    places = [_place(item) for _, item in items]
    way = best_counting(text, [(p["start"], p["end"], p.get("exact") or "") for p in places if spot(p.get("start"), p.get("end"))])
    if way.name != POINTS:
        yield Loss(story_id, file.name, f"its places count {way.name}; they were converted")
    drafts = []
    for (where, item), place in zip(items, places, strict=True):
        try:
            start, end, what = _found(text, place, way)
        except ValueError as error:
            yield Loss(story_id, where, f"{error}: left out")
            continue
        if what:
            yield Loss(story_id, where, what)
        drafts.append((where, {**_draft(item, options), "start": start, "end": end}))
    if base and not record:
        record = record_of(base)
    yield from assemble(story_id, text, drafts, record)


def _text_beside(file: Path, source: str) -> str | None:
    """The text of a relative source, which must lie in the annotations' own folder."""
    target = file.parent / source
    try:
        if "://" in source or not target.resolve().is_relative_to(file.parent.resolve()) or not target.is_file():
            return None
        return decoded(target.read_bytes(), target.name, keep_mark=True)[0]
    except (OSError, ValueError, FormatError):
        return None


def _place(item: Mapping[str, Any]) -> dict[str, Any]:
    """start, end, exact, prefix, suffix of the first target, as far as its selectors say and what they say makes sense."""
    place: dict[str, Any] = {}
    for target in _targets(item)[:1]:
        selectors = target.get("selector")
        for selector in selectors if isinstance(selectors, list) else [selectors]:
            while isinstance(selector, Mapping):
                kind, kinds = str(selector.get("type")), {"TextPositionSelector": (int, "start", "end"), "TextQuoteSelector": (str, "exact", "prefix", "suffix")}
                wanted, *keys = kinds.get(kind, (str,))
                place |= {k: selector[k] for k in keys if isinstance(selector.get(k), wanted)}
                selector = selector.get("refinedBy")
    return place


def _found(text: str, place: Mapping[str, Any], way: Any) -> tuple[int, int, str]:
    """(start, end, what to tell). Raises ValueError where the text has no such place."""
    exact = place.get("exact")
    exact = exact if isinstance(exact, str) and exact else ""
    if spot(place.get("start"), place.get("end")):
        try:
            start, end = way.to_span(place["start"], place["end"])
        except ValueError:
            start, end = -1, -1
        if 0 <= start < end and (not exact or text[start:end] == exact):
            return start, end, ""
    if not exact:
        raise ValueError("no place in the text")
    start = _search(text, exact, str(place.get("prefix") or ""), str(place.get("suffix") or ""))
    return start, start + len(exact), "" if "start" not in place else f"its place was wrong; found by its quote at {start}:{start + len(exact)}"


def _search(text: str, exact: str, prefix: str, suffix: str) -> int:
    """Where the quote stands; of several places the one that has the prefix and the suffix."""
    places, at = [], text.find(exact)
    while at >= 0:
        places.append(at)
        at = text.find(exact, at + 1)
    around = [p for p in places if text[:p].endswith(prefix) and text[p + len(exact):].startswith(suffix)]
    if len(places) == 1:
        return places[0]
    if len(around) == 1:
        return around[0]
    raise ValueError(f"its quote stands {len(around or places)} times in the text, so its place is not known" if places else "its quote is not in the text")


def _draft(item: Mapping[str, Any], options: ImportOptions) -> Draft:
    bodies = item.get("body")
    bodies = [b if isinstance(b, Mapping) else {"value": str(b)} for b in (bodies if isinstance(bodies, list) else [bodies]) if b]
    by_purpose: dict[str, list[str]] = {}
    for body in bodies:
        value = body.get("value") or body.get("label") or body.get("source") or body.get("id") or ""
        purpose = body.get("purpose") or item.get("motivation") or ""
        by_purpose.setdefault(str(purpose), []).append(str(value))
    classes, tags = by_purpose.get("classifying", []), by_purpose.get("tagging", [])
    comments = [v for purpose, values in by_purpose.items() if purpose not in ("classifying", "tagging") for v in values]
    note = read_note("\n".join(comments))
    attributes = dict(note["attributes"])
    if classes:
        attributes |= dict(tag.split(": ", 1) for tag in tags if ": " in tag)
    name = (classes or tags or [str(item.get("motivation") or MEMO)])[0]
    layer, label = layer_and_label(name, options.scheme)
    more = {} if classes or len(tags) < 2 else {"tags": tags[1:]}
    return {"layer": layer, "label": label, "annotator": _creator(item, options), **more, **note, "attributes": attributes}


def _creator(item: Mapping[str, Any], options: ImportOptions) -> str | None:
    creator = item.get("creator")
    creator = creator[0] if isinstance(creator, list) and creator else creator
    if isinstance(creator, str):
        return annotator_of(creator, options)
    if not isinstance(creator, Mapping):
        return options.annotator
    name = str(creator.get("name") or creator.get("nickname") or creator.get("id") or "")
    return f"model:{name}" if creator.get("type") == "Software" and name else f"human:{name}" if name else options.annotator


def sniff(path: Path, head: bytes) -> bool:
    if path.is_dir():
        return any(path.glob("*.jsonld"))
    return path.suffix.lower() in (".jsonld", ".json") and (b"ns/anno.jsonld" in head or b"TextQuoteSelector" in head)


FORMAT = Format(
    name="w3c", description="W3C Web Annotation: texts and JSON-LD collections", suffix="", export=export, load=load,
    keeps="everything: places in code points, quotes with what surrounds them, labels and attributes as bodies, annotators as creators",
    loses="nothing here; tools that show bodies only leave the ledger and segments unseen", choice="all", sniff=sniff,
)
