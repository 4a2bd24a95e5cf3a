"""Label Studio: a folder with `tasks.json` to import and `label_config.xml` for the project's labelling interface.

A layer is a Labels control, an attribute a Choices control for each region, concept, `about` and the free attributes are text areas.
People's annotations go out as annotations (one a person), models' as predictions. Offsets are code points, as Label Studio counts
since 1.6; older files count UTF-16 units, which the regions' texts tell on import.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from ...errors import FormatError
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, Scheme, check_size
from .counting import POINTS, best_counting, same_quote
from .parts import (
    MEMO,
    Draft,
    annotator_of,
    assemble,
    details,
    fit_for_xml,
    is_full_name,
    layer_and_label,
    listed,
    mapped,
    read_note,
    record_of,
    spot,
    write_note,
)

_TEXT = "text"
_ORDER = "annotation_order"  # a task has its regions by annotator
_LISTED = {"concept": "The treatment's one name in this story.", "about": "The concepts it speaks of, one a line, or overall."}


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    scheme = options.need_scheme("the format 'labelstudio'")
    report = ExportReport()
    extra: dict[str, dict[str, None]] = defaultdict(dict)
    with (out / "tasks.json").open("w", encoding="utf-8", newline="\n") as handle:
        for story in stories:
            handle.write(",\n" if report.stories else "[\n")
            handle.write(json.dumps(_task(story, scheme), ensure_ascii=False))
            report.stories += 1
            report.items += len(story.annotations)
            for a in story.annotations:
                if a.layer not in scheme.layers or a.label not in scheme.layers[a.layer].labels:
                    extra[a.layer][a.label] = None
        handle.write("\n]\n" if report.stories else "[]\n")
    (out / "label_config.xml").write_text(label_config(scheme, extra), encoding="utf-8", newline="\n")
    return report


def _task(story: Story, scheme: Scheme) -> dict[str, Any]:
    """A task; who annotated stands in each region's notes, because Label Studio only takes its own users as authors."""
    by_annotator: dict[str | None, list[Annotation]] = defaultdict(list)
    for a in story.annotations:
        by_annotator[a.annotator].append(a)
    data = {_TEXT: story.text, "story_id": story.id, "story": {**record_of(story), _ORDER: [a.id for a in story.annotations]}}
    task: dict[str, Any] = {"data": data, "annotations": [], "predictions": []}
    for annotator, own in by_annotator.items():
        result = [item for a in own for item in _regions(a, scheme)]
        if (annotator or "").startswith("model:"):
            task["predictions"].append({"model_version": annotator, "score": _mean(own), "result": result})
        else:
            task["annotations"].append({"result": result, "ground_truth": False})
    return task


def _mean(annotations: list[Annotation]) -> float:
    scores = [a.confidence for a in annotations if a.confidence is not None]
    return round(sum(scores) / len(scores), 4) if scores else 0.0


def _regions(a: Annotation, scheme: Scheme) -> Iterator[dict[str, Any]]:
    """The region, and one more item for each value that a control of it holds, all with the annotation's id."""
    layer = scheme.layers.get(a.layer)
    closed = {k: v for k, v in a.attributes.items() if layer and k in layer.attributes and v in layer.attributes[k].values}
    free = {k: v for k, v in a.attributes.items() if layer and k in layer.text_attributes and isinstance(v, str) and v}
    held = {"confidence"} if a.confidence is not None and (a.annotator or "").startswith("model:") else set()
    lists = {"concept": [a.concept_name], "about": list(a.about)} if layer else {}
    lists = {k: v for k, v in lists.items() if v and all(isinstance(x, str) and x for x in v)}
    held |= lists.keys() - ({"concept"} if a.concept and set(a.concept) != {"name"} else set())
    note = write_note(details(a, held=held | {"id", "layer", "label"}, attributes={*closed, *free}))
    place = {"start": a.start, "end": a.end}
    base = {"id": a.id, "to_name": _TEXT, "origin": "manual"}
    region = {**base, "from_name": a.layer, "type": "labels", "value": {**place, _TEXT: a.quote, "labels": [a.label]}, "meta": {_TEXT: [note]}}
    if "confidence" in held:
        region["score"] = a.confidence
    yield region
    for name, value in closed.items():
        yield {**base, "from_name": f"{a.layer}_{name}", "type": "choices", "value": {**place, "choices": [value]}}
    for name, values in [*((k, [v]) for k, v in free.items()), *lists.items()]:
        yield {**base, "from_name": f"{a.layer}_{name}", "type": "textarea", "value": {**place, _TEXT: values}}


def label_config(scheme: Scheme, extra: Mapping[str, Iterable[str]] | None = None) -> str:
    """The labelling interface as Label Studio's XML: a Labels control a layer, and the controls of the region that is chosen."""
    view = Element("View")
    names = dict.fromkeys([*scheme.layers, *(extra or {})])
    for name in names:
        layer = scheme.layers.get(name)
        SubElement(view, "Header", value=fit_for_xml(name), size="5")
        labels = SubElement(view, "Labels", name=name, toName=_TEXT, showInline="true")
        for label in dict.fromkeys([*(layer.labels if layer else ()), *(extra or {}).get(name, ())]):
            SubElement(labels, "Label", value=fit_for_xml(label), background=layer.colour if layer else "#555555",
                       hint=layer.labels.get(label, "") if layer else "")
    SubElement(view, "Text", name=_TEXT, value=f"${_TEXT}", granularity="symbol")
    for name, layer in scheme.layers.items():
        chosen = SubElement(view, "View", visibleWhen="region-selected", whenTagName=name)
        for key, attribute in layer.attributes.items():
            SubElement(chosen, "Header", value=attribute.description or key, size="6")
            choices = SubElement(chosen, "Choices", name=f"{name}_{key}", toName=_TEXT, perRegion="true", choice="single", showInline="true")
            for value in attribute.values:
                SubElement(choices, "Choice", value=value)
        for key, description in {**_LISTED, **layer.text_attributes}.items():
            SubElement(chosen, "TextArea", name=f"{name}_{key}", toName=_TEXT, perRegion="true", placeholder=f"{key}: {description}", maxSubmissions="20")
    ElementTree.indent(view)
    return ElementTree.tostring(view, encoding="unicode") + "\n"


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the story of each task of Label Studio's JSON export, or of `tasks.json` in a folder."""
    file = path / "tasks.json" if path.is_dir() else path
    check_size(file, options)
    try:
        tasks = json.loads(file.read_bytes().removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, OSError, RecursionError) as error:
        raise FormatError(f"{file.name}: no JSON that can be read ({error.__class__.__name__}); export the project as JSON") from None
    for number, task in enumerate(tasks if isinstance(tasks, list) else [tasks], 1):
        where = f"{file.name}, task {number}"
        data = task.get("data") if isinstance(task, dict) else None
        if not isinstance(data, dict):
            yield Loss("", where, "no object with data: left out (export as JSON, not JSON_MIN)")
        else:
            yield from _Task(task, data, where, options).stories(file.stem)


class _Task:
    def __init__(self, task: Mapping[str, Any], data: Mapping[str, Any], where: str, options: ImportOptions):
        self.task, self.data, self.where, self.options = task, data, where, options
        self.losses: list[str] = []
        self.story_level: dict[str, Any] = {}

    def stories(self, stem: str) -> Iterator[Story | Loss]:
        story_id = str(self.data.get("story_id") or f"{stem}-{self.task.get('id') or self.where.rpartition(' ')[2]}")
        text = self._text()
        if text is None:
            yield Loss(story_id, self.where, "no text in its data: left out")
            return
        record = mapped(self.data.get("story"))
        order = {str(key): n for n, key in enumerate(listed(record.pop(_ORDER, None)))}
        drafts = self._drafts(text)
        drafts.sort(key=lambda draft: order.get(str(draft.get("id")), len(order)))
        others = {k: v for k, v in self.data.items() if v != text and k not in ("story_id", "story")} | self.story_level
        if others:
            record["metadata"] = {**others, **mapped(record.get("metadata"))}
        yield from (Loss(story_id, self.where, what) for what in self.losses)
        yield from assemble(story_id, text, [(f"{self.where}, {draft.get('id') or ''}".rstrip(", "), draft) for draft in drafts], record)

    def _text(self) -> str | None:
        """The data's `text`, or the field that is the longest text."""
        if isinstance(self.data.get(_TEXT), str):
            return self.data[_TEXT]
        return max((v for v in self.data.values() if isinstance(v, str)), key=len, default=None)

    def _drafts(self, text: str) -> list[Draft]:
        drafts: list[Draft] = []
        for kind in ("annotations", "completions", "predictions"):
            works = listed(self.task.get(kind))
            for work in (w for w in works if isinstance(w, Mapping) and not w.get("was_cancelled")):
                drafts += self._regions(text, [i for i in listed(work.get("result")) if isinstance(i, Mapping)], _author(work, kind), kind == "predictions")
            named = sum(not isinstance(work, Mapping) for work in works)
            if named:  # the usual export numbers predictions and leaves their content out
                self.losses.append(f"{named} {kind} stand in the file by their number only: left out")
        return drafts

    def _regions(self, text: str, items: list[Mapping[str, Any]], author: str | None, is_model: bool) -> list[Draft]:
        drafts: dict[Any, Draft] = {}
        marks = [(v["start"], v["end"], v.get(_TEXT) if isinstance(v.get(_TEXT), str) else "") for i in items for v in [_place(i)] if v]
        way = best_counting(text, marks)
        if way.name != POINTS:
            self.losses.append(f"its places count {way.name}; they were converted")
        for item in (i for i in items if i.get("type") in ("labels", "hypertextlabels")):
            draft = self._draft(item, author, is_model)
            value = _place(item)
            names = listed(mapped(item.get("value")).get(str(item["type"])))
            try:
                draft["start"], draft["end"] = way.to_span(value["start"], value["end"])
            except (TypeError, ValueError):
                self.losses.append(f"region {item.get('id')!r} has no place in the text: left out")
                continue
            quote = value.get(_TEXT)
            if isinstance(quote, str) and not same_quote(text[draft["start"]:draft["end"]], quote):
                self.losses.append(f"region {item.get('id')!r}: the quote differs from the text at {draft['start']}:{draft['end']}; the place was kept")
            for number, name in enumerate(map(str, names)):
                own = dict(draft, attributes=dict(draft["attributes"]), **self._named(str(item.get("from_name") or ""), name))
                own["id"] = draft["id"] if number == 0 else None
                drafts[str(item.get("id")), number] = own
        for item in items:
            if item.get("type") not in ("labels", "hypertextlabels"):
                self._value(item, [d for (key, _), d in drafts.items() if key == str(item.get("id"))])
        return list(drafts.values())

    def _draft(self, item: Mapping[str, Any], author: str | None, is_model: bool) -> Draft:
        texts = mapped(item.get("meta")).get(_TEXT)
        note = read_note("\n".join(map(str, texts)) if isinstance(texts, list) else str(texts or ""))
        name = author if is_model and author else note.pop("annotator", None) or annotator_of(author, self.options)
        name = f"model:{name}" if is_model and name and not is_full_name(name) else name
        draft: Draft = {**note, "annotator": name, "id": item.get("id")}
        if isinstance(item.get("score"), (int, float)):
            draft.setdefault("confidence", item["score"])
        return draft

    def _named(self, control: str, name: str) -> Draft:
        """Layer and label: the control's name is the layer, but for the one that Label Studio's templates give."""
        if control not in ("", "label", "labels", "ner"):
            return {"layer": control, "label": name}
        layer, label = layer_and_label(name, self.options.scheme)
        return {"layer": layer, "label": label}

    def _value(self, item: Mapping[str, Any], drafts: list[Draft]) -> None:
        """A control's value: an attribute, concept or `about` of its region, or metadata of the story where there is no region."""
        value = mapped(item.get("value"))
        values = value.get("choices") or (value.get(_TEXT) if isinstance(value.get(_TEXT), list) else None) or value.get("taxonomy") or value.get("number")
        name = str(item.get("from_name") or "")
        if item.get("type") == "relation":
            self.losses.append("a relation between regions: left out")
        elif not values:
            self.losses.append(f"a value of control {name!r} is of unknown kind: left out")
        elif not drafts and _place(item) is None:
            self.story_level[name] = values[0] if isinstance(values, list) and len(values) == 1 else values
        elif not drafts:
            self.losses.append(f"a value of control {name!r} belongs to no region: left out")
        for draft in drafts if values else ():
            key = name.removeprefix(f"{draft['layer']}_")
            listed = values if isinstance(values, list) else [values]
            if key == "concept":
                known = draft.get("concept")
                if not (isinstance(known, Mapping) and known.get("name") == listed[0]):
                    draft["concept"] = {"name": str(listed[0])}
            elif key == "about":
                draft["about"] = list(map(str, listed))
            elif key == MEMO:
                draft[MEMO] = "\n".join(map(str, listed))
            else:
                draft["attributes"][key] = listed[0] if len(listed) == 1 else listed


def _place(item: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The value with whole numbers as start and end; HTML regions have them in `globalOffsets`."""
    value = item.get("value")
    if not isinstance(value, Mapping):
        return None
    if isinstance(value.get("globalOffsets"), Mapping):
        value = {**value, **value["globalOffsets"]}
    return value if spot(value.get("start"), value.get("end")) else None


def _author(work: Mapping[str, Any], kind: str) -> str | None:
    if kind == "predictions":
        return str(work.get("model_version") or "model:unknown")
    author = work.get("completed_by")
    if isinstance(author, Mapping):
        author = author.get("email") or author.get("id")
    return None if author is None else str(author)


def sniff(path: Path, head: bytes) -> bool:
    if path.is_dir():
        return (path / "tasks.json").is_file()
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return path.suffix.lower() == ".json" and start[:1] in b"[{" and b'"data"' in head and (b'"annotations"' in head or b'"predictions"' in head)


FORMAT = Format(
    name="labelstudio", description="Label Studio: tasks with annotations and predictions, and the labelling interface", suffix="", export=export, load=load,
    keeps="everything: regions with choices and text areas, people's annotations, models' predictions with scores, the rest in notes and the task's data",
    loses="who annotated becomes the importing user, but for the region's note", choice="all", sniff=sniff,
)
