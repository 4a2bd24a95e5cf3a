"""What the formats of annotation tools share: names of codes, notes that people and programs read, drafts that become stories.

A *draft* is an annotation on its way in: the mapping of `Annotation.to_dict()`, of which only `layer`, `label`, `start` and `end`
must be there. A *record* is a story without its text and annotations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from ...errors import StoryError
from ..offsets import OffsetMap
from ..segments import segment_text
from ..story import Annotation, Segment, Story, Summary, check_span
from .base import ImportOptions, Loss, Scheme

FREE = "code"  # the layer of a foreign code that names none
MEMO = "memo"  # the layer of a foreign comment on a passage, and the field that holds what a person wrote
_MARK = "[patient-stories]"
_PLAIN = ("id", "layer", "label", "concept", "about", "confidence", "annotator")
_KEY = re.compile(r"[A-Za-z_][\w-]*")
_XML_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Draft = dict[str, Any]


def code_name(layer: str, label: str) -> str:
    """A label's name that is the only one in a project, as tools with flat lists of codes need it."""
    return f"{layer}: {label}"


def value_name(layer: str, attribute: str, value: str) -> str:
    """The name of an attribute's value as a code."""
    return f"{layer} {attribute}: {value}"


def read_code_name(name: str) -> tuple[str, str, str] | None:
    """(layer, "", label) or (layer, attribute, value) where the name was made by this module, otherwise None."""
    head, sep, tail = name.partition(": ")
    layer, _, attribute = head.partition(" ")
    if not sep or not tail or not _KEY.fullmatch(layer) or (attribute and not _KEY.fullmatch(attribute)):
        return None
    return layer, attribute, tail


def layer_and_label(name: str, scheme: Scheme | None) -> tuple[str, str]:
    """What a tool's label stands for: a name of ours, a label that only one layer of the scheme has, or a free code."""
    parsed = read_code_name(name)
    if parsed and not parsed[1]:
        return parsed[0], parsed[2]
    layers = [key for key, layer in scheme.layers.items() if name in layer.labels] if scheme else []
    return (layers[0], name) if len(layers) == 1 else (FREE, name)


def details(annotation: Annotation, *, held: Collection[str] = (), attributes: Collection[str] = ()) -> Draft:
    """What is left of an annotation for a note: everything but its place, the fields `held` and the `attributes` held elsewhere."""
    skipped = {"start", "end", "quote", *held}
    if read_code_name(code_name(annotation.layer, annotation.label)) == (annotation.layer, "", annotation.label):
        skipped |= {"layer", "label"}
    out = {k: v for k, v in annotation.to_dict().items() if k not in skipped}
    out["attributes"] = {k: v for k, v in annotation.attributes.items() if k not in attributes}
    return out


def write_note(draft: Mapping[str, Any]) -> str:
    """A draft as text: what a person wrote first, then `key: value` lines under a mark."""
    rest = {k: v for k, v in draft.items() if k not in (*_PLAIN, "attributes")}
    lines = {k: draft[k] for k in _PLAIN if draft.get(k) not in (None, (), [])}
    if isinstance(lines.get("concept"), Mapping) and set(lines["concept"]) == {"name"}:
        lines["concept"] = lines["concept"]["name"]
    plain, odd = {}, {}
    for key, value in (draft.get("attributes") or {}).items():
        (plain if _KEY.fullmatch(key) and key not in (*_PLAIN, "attributes", "more") else odd)[key] = value
    memo = rest.pop(MEMO) if _is_memo(rest.get(MEMO)) else ""
    lines |= plain | ({"attributes": odd} if odd else {}) | ({"more": rest} if rest else {})
    return write_block(lines, memo)


def read_note(text: str) -> Draft:
    """The draft that a note holds; text that no program wrote comes back as its memo."""
    lines, memo = read_block(text)
    draft: Draft = {k: lines.pop(k) for k in _PLAIN if k in lines}
    more, odd = lines.pop("more", {}), lines.pop("attributes", {})
    draft["attributes"] = {**lines, **(odd if isinstance(odd, Mapping) else {})}
    if isinstance(more, Mapping):
        draft |= {k: v for k, v in more.items() if k not in draft}
    if memo:
        draft[MEMO] = memo
    return draft


def write_block(values: Mapping[str, Any], memo: str = "") -> str:
    """`memo`, and under the mark a line for each value: text as it is where it comes back unchanged, otherwise as JSON."""
    return "\n".join([*([memo] if memo else []), _MARK, *(f"{key}: {_written(value)}" for key, value in values.items())])


def read_block(text: str) -> tuple[dict[str, Any], str]:
    """(values, memo) of a text that `write_block` made or a person changed."""
    above, mark, below = ("\n" + text).replace("\r\n", "\n").rpartition(f"\n{_MARK}")
    if not mark:
        return {}, text.strip()
    values, memo = {}, [above.strip()]
    for line in below.strip("\n").split("\n"):
        key, sep, value = line.partition(": ")
        if sep and _KEY.fullmatch(key):
            values[key] = _read(value)
        elif line.strip():
            memo.append(line.strip())
    return values, "\n".join(part for part in memo if part)


def _is_memo(value: Any) -> bool:
    return isinstance(value, str) and value != "" and value == value.strip() and _MARK not in value and fit_for_xml(value) == value and "\r" not in value


def _written(value: Any) -> str:
    if isinstance(value, str) and value == value.strip() and value.isprintable() and value and _read(value) is value:
        return value
    return _XML_UNFIT.sub(lambda match: f"\\u{ord(match.group()):04x}", json.dumps(value, ensure_ascii=False))


def _read(value: str) -> Any:
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def fit_for_xml(text: str) -> str:
    """The text with a replacement character for each that XML cannot hold; its length stays."""
    return _XML_UNFIT.sub("\ufffd", text)


def record_of(story: Story) -> dict[str, Any]:
    """The story without id, text and annotations. Segments that are read off the text anyway are left out."""
    out = {k: v for k, v in story.to_dict().items() if k not in ("format", "id", "text", "annotations")}
    if story.segments == segment_text(story.text):
        del out["segments"]
    return out


def with_text(story: Story, text: str, to: OffsetMap) -> Story:
    """The story on a text whose offsets are the map's units. A span that has nothing left there is left out."""
    segments = tuple(Segment(to.to_units(s.start), to.to_units(s.end), s.kind) for s in story.segments)
    annotations = []
    for a in story.annotations:
        start, end = to.to_units(a.start), to.to_units(a.end)
        if start < end:
            annotations.append(replace(a, start=start, end=end, quote=text[start:end]))
    return replace(story, text=text, segments=tuple(s for s in segments if s.start < s.end), annotations=tuple(annotations))


def annotator_of(name: str | None, options: ImportOptions) -> str | None:
    """A tool's user as an annotator: a person where the name does not say that it is a model."""
    if not name:
        return options.annotator
    return name if is_full_name(name) else f"human:{name}"


def is_full_name(annotator: str | None) -> bool:
    return bool(annotator) and annotator.startswith(("human:", "model:"))


def assemble(
    story_id: str, text: str, drafts: Iterable[tuple[str, Mapping[str, Any]]], record: Mapping[str, Any] | None = None
) -> Iterator[Story | Loss]:
    """Yield a Loss for each draft that is no annotation of the text (named by the place beside it), then the story.

    Annotations without an id get one, ledger rows lose ids of annotations that are gone, and a record that is broken or
    missing is a Loss or an empty one: it never costs the annotations.
    """
    drafts = list(drafts)
    named = {str(draft["id"]) for _, draft in drafts if draft.get("id")}
    kept: dict[str, Annotation] = {}
    for where, draft in drafts:
        key = str(draft.get("id") or "")
        if not key or key in kept:
            key = _new_id(str(draft.get("layer") or "A"), named | kept.keys())
        try:
            kept[key] = annotation_of(key, text, draft)
        except StoryError as error:
            yield Loss(story_id, where, f"{error}: left out")
    data = {"segments": None, **(record or {}), "id": story_id, "text": text}
    data["segments"] = data["segments"] if data["segments"] is not None else [s.to_dict() for s in segment_text(text)]
    try:
        story = Story.from_dict(data)
    except StoryError as error:
        yield Loss(story_id, "story", f"metadata, segments or summary cannot be read ({error}): left out")
        story = Story(story_id, text, segments=segment_text(text))
    yield replace(story, annotations=tuple(kept.values()), summary=_pruned(story.summary, kept))


def annotation_of(key: str, text: str, draft: Mapping[str, Any]) -> Annotation:
    """The annotation of a draft. Raises StoryError, saying what is wrong and nothing of the text."""
    start, end = draft.get("start"), draft.get("end")
    check_span(start, end, len(text), "the span")
    layer, label = draft.get("layer"), draft.get("label")
    if not isinstance(layer, str) or not isinstance(label, str) or not layer or not label:
        raise StoryError(f"the span {start}:{end} has no layer or label")
    attributes, concept, about = draft.get("attributes") or {}, draft.get("concept"), draft.get("about") or ()
    confidence = draft.get("confidence")
    if not isinstance(attributes, Mapping):
        raise StoryError(f"the attributes of {start}:{end} are no object")
    known = {"id", "layer", "start", "end", "quote", "label", "attributes", "concept", "about", "confidence", "annotator"}
    return Annotation(
        key, layer, start, end, text[start:end], label, dict(attributes),
        concept=dict(concept) if isinstance(concept, Mapping) else {"name": str(concept)} if concept not in (None, "") else None,
        about=tuple(map(str, about)) if isinstance(about, (list, tuple)) else (str(about),),
        confidence=confidence if isinstance(confidence, (int, float)) and not isinstance(confidence, bool) else None,
        annotator=draft.get("annotator") if isinstance(draft.get("annotator"), str) else None,
        extra={k: v for k, v in draft.items() if k not in known},
    )


def _new_id(layer: str, taken: Collection[str]) -> str:
    number = 1
    while f"{layer[0].upper()}{number}" in taken:
        number += 1
    return f"{layer[0].upper()}{number}"


def _pruned(summary: Summary | None, ids: Collection[str]) -> Summary | None:
    if summary is None:
        return None
    return replace(summary, treatments=tuple(
        replace(row, mentions=tuple(m for m in row.mentions if m in ids), evidence=tuple(e for e in row.evidence if e in ids))
        for row in summary.treatments))


def listed(value: Any) -> list[Any]:
    """The value where it is a list, otherwise an empty one: other people's JSON holds anything anywhere."""
    return value if isinstance(value, list) else []


def mapped(value: Any) -> dict[str, Any]:
    """A copy of the value where it is an object, otherwise an empty one."""
    return dict(value) if isinstance(value, Mapping) else {}


def spot(start: Any, end: Any) -> tuple[int, int] | None:
    """Start and end where both are whole numbers."""
    whole = all(isinstance(n, int) and not isinstance(n, bool) for n in (start, end))
    return (start, end) if whole else None


def file_stem(story_id: str, taken: set[str]) -> str:
    """A file name for a story, safe on every system and unlike all `taken` (which it joins), upper and lower case alike."""
    stem = quote(story_id, safe=" ()+,-=@~").strip(" ").replace("~", "%7E")
    stem = f"%2E{stem[1:]}" if stem.startswith(".") else stem
    stem = stem[:120].rstrip(". %") or "story"
    name, number = stem, 1
    while name.lower() in taken:
        number += 1
        name = f"{stem}~{number}"
    taken.add(name.lower())
    return name
