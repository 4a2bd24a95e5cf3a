"""brat standoff: a folder with a text, an .ann file and a record (.json) a story, and the configuration that shows them.

Types are `layer-label`, closed attributes are brat attributes, `about` is a relation to the concept's nearest mention; what brat has no
place for stands in a note of one line. Offsets are code points, as brat counts. A span over a line end is written in fragments,
as brat wants it, and joined again.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from ...errors import FormatError
from ..story import Annotation, Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, Scheme, check_size
from .containers import decoded
from .counting import POINTS, best_counting, same_quote
from .parts import FREE, MEMO, Draft, assemble, file_stem, record_of

_NAME = re.compile(r"[A-Za-z0-9_]+")
_TYPE = re.compile(r"[A-Za-z0-9_-]+")
_BREAK = re.compile("[\t\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")  # brat's reader ends a line at each of these
_NOTE = "AnnotatorNotes"
_ABOUT = "about"


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    scheme = options.need_scheme("the format 'brat'")
    report, taken = ExportReport(), set()
    used: dict[str, None] = {}
    for story in stories:
        report.stories += 1
        report.items += len(story.annotations)
        stem = file_stem(story.id, taken)
        used |= dict.fromkeys(_type_of(a) for a in story.annotations)
        (out / f"{stem}.txt").write_bytes(story.text.encode("utf-8"))
        (out / f"{stem}.ann").write_text("".join(f"{line}\n" for line in _lines(story, scheme)), encoding="utf-8", newline="\n")
        record = {"id": story.id, **record_of(story)}
        (out / f"{stem}.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
    (out / "annotation.conf").write_text(_annotation_conf(scheme, used), encoding="utf-8", newline="\n")
    (out / "visual.conf").write_text(_visual_conf(scheme), encoding="utf-8", newline="\n")
    return report


def _type_of(annotation: Annotation) -> str:
    return "-".join(_squeezed(part) for part in (annotation.layer, annotation.label))


def _squeezed(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]", "_", name) or "_"


def _lines(story: Story, scheme: Scheme) -> Iterator[str]:
    keys = {a.id: f"T{number}" for number, a in enumerate(story.annotations, 1)}
    mentions = defaultdict(list)
    for a in story.annotations:
        if a.concept_name:
            mentions[a.concept_name].append(a)
    attributes = relations = 0
    for number, a in enumerate(story.annotations, 1):
        key = keys[a.id]
        fragments = list(_fragments(a))
        places = ";".join(f"{start} {end}" for start, end in fragments)
        yield f"{key}\t{_type_of(a)} {places}\t{_BREAK.sub(' ', ' '.join(story.text[start:end] for start, end in fragments))}"
        held = [k for k, v in a.attributes.items() if _is_closed(scheme, a.layer, k, v)]
        for name in held:
            attributes += 1
            yield f"A{attributes}\t{name} {key} {a.attributes[name]}"
        for concept in a.about:
            if mentions[concept]:
                relations += 1
                yield f"R{relations}\t{_ABOUT} Arg1:{key} Arg2:{keys[_nearest(a, mentions[concept]).id]}"
        yield f"#{number}\t{_NOTE} {key}\t{json.dumps(_note(a, held, fragments), ensure_ascii=True)}"


def _fragments(a: Annotation) -> Iterator[tuple[int, int]]:
    """The span without its line ends and tabs; as it is where nothing else would be left."""
    at, any_found = 0, False
    for stop in [*_BREAK.finditer(a.quote), None]:
        end = stop.start() if stop else len(a.quote)
        if at < end:
            any_found = True
            yield a.start + at, a.start + end
        at = stop.end() if stop else end
    if not any_found:
        yield a.start, a.end


def _is_closed(scheme: Scheme, layer: str, name: str, value: Any) -> bool:
    attributes = scheme.layers[layer].attributes if layer in scheme.layers else {}
    return name in attributes and value in attributes[name].values and all(_TYPE.fullmatch(x) for x in (name, value))


def _nearest(a: Annotation, mentions: list[Annotation]) -> Annotation:
    return min(mentions, key=lambda m: (m.annotator != a.annotator, max(m.start - a.end, a.start - m.end, 0), m.start))


def _note(a: Annotation, held: list[str], fragments: list[tuple[int, int]]) -> Draft:
    note = {k: v for k, v in a.to_dict().items() if k not in ("start", "end", "quote", "layer", "label", "attributes")}
    rest = {k: v for k, v in a.attributes.items() if k not in held}
    if rest:
        note["attributes"] = rest
    if not (_NAME.fullmatch(a.layer) and _NAME.fullmatch(a.label)):
        note |= {"layer": a.layer, "label": a.label}
    if (a.start, a.end) != (fragments[0][0], fragments[-1][1]):
        note |= {"start": a.start, "end": a.end}
    return note


def _annotation_conf(scheme: Scheme, used: Iterable[str]) -> str:
    types = {name: [f"{_squeezed(name)}-{_squeezed(label)}" for label in layer.labels] for name, layer in scheme.layers.items()}
    known = {t for names in types.values() for t in names}
    others = [t for t in used if t not in known]
    entities = [line for name, names in types.items() for line in (f"!{_squeezed(name)}", *(f"\t{t}" for t in names))]
    attributes: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for name, layer in scheme.layers.items():
        for key, attribute in layer.attributes.items():
            if _TYPE.fullmatch(key):
                attributes[key][0].extend(types[name])
                attributes[key][1].extend(v for v in attribute.values if _TYPE.fullmatch(v) and v not in attributes[key][1])
    outcome, treatment = ("|".join(types.get(name, ())) or "<ENTITY>" for name in ("outcome", "treatment"))
    return "\n".join([
        "[entities]", *entities, *others, "", "[relations]", "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
        f"{_ABOUT}\tArg1:{outcome}, Arg2:{treatment}", "", "[events]", "", "[attributes]",
        *(f"{key}\tArg:{'|'.join(args)}, Value:{'|'.join(values)}" for key, (args, values) in attributes.items()), ""])


def _visual_conf(scheme: Scheme) -> str:
    labels, colours = [], []
    for name, layer in scheme.layers.items():
        labels.append(f"{_squeezed(name)} | {name}")
        for label in layer.labels:
            type_ = f"{_squeezed(name)}-{_squeezed(label)}"
            labels.append(f"{type_} | {label.replace('_', ' ')}")
            colours.append(f"{type_}\tbgColor:{layer.colour}, fgColor:white")
    return "\n".join(["[labels]", *labels, "", "[drawing]", *colours, f"{_ABOUT}\tdashArray:3-3", ""])


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the story of each text that has an .ann file, in the folder or below it; `path` may be one of the two files as well."""
    check_size(path, options)
    texts = sorted(path.rglob("*.txt")) if path.is_dir() else [path.with_suffix(".txt")]
    texts = [text for text in texts if text.with_suffix(".ann").is_file() and not text.is_symlink()]
    if not texts or not texts[0].is_file():
        raise FormatError(f"{path.name}: no text with an .ann file beside it; brat keeps both in one folder")
    for text in texts:
        yield from _Document(path if path.is_dir() else path.parent, text, options).stories()


class _Document:
    """A text, its .ann file, and the record beside them where this program wrote it."""

    def __init__(self, folder: Path, file: Path, options: ImportOptions):
        self.file, self.options = file, options
        self.name = file.relative_to(folder).with_suffix("").as_posix()
        self.losses: list[tuple[str, str]] = []
        self.drafts: dict[str, Draft] = {}
        self.places: dict[str, tuple[str, list[tuple[int, int]], str]] = {}
        self.relations: dict[str, list[str]] = defaultdict(list)

    def stories(self) -> Iterator[Story | Loss]:
        record = self._record()
        story_id = str(record.pop("id", "") or self.name)
        try:
            text, is_unicode = decoded(self.file.read_bytes(), self.file.name, keep_mark=True)
            lines, _ = decoded(self.file.with_suffix(".ann").read_bytes(), f"{self.file.stem}.ann")
        except (FormatError, OSError) as error:
            yield Loss(story_id, self.file.name, f"cannot be read ({error.__class__.__name__}): left out")
            return
        if not is_unicode:
            self.losses.append((self.file.name, "the text is not UTF-8; read as Windows-1252"))
        numbered = [(number, line.rstrip("\r")) for number, line in enumerate(lines.split("\n"), 1) if line.strip()]
        for number, line in sorted(numbered, key=lambda item: not item[1].startswith("T")):  # what speaks of a span may stand before it
            self._read(line, f"{self.file.stem}.ann, line {number}")
        self._place(text)
        self._relate()
        yield from (Loss(story_id, where, what) for where, what in self.losses)
        drafts = [(self.places[key][0], draft) for key, draft in self.drafts.items() if "start" in draft]
        yield from assemble(story_id, text, drafts, record)

    def _record(self) -> dict[str, Any]:
        file = self.file.with_suffix(".json")
        if not file.is_file():
            return {}
        try:
            record = json.loads(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError):
            record = None
        if not isinstance(record, dict):
            self.losses.append((file.name, "the story's record is not a JSON object: left out"))
            return {}
        return record

    def _read(self, line: str, where: str) -> None:
        key, _, rest = line.partition("\t")
        head, _, tail = rest.partition("\t")
        words = head.split(" ")
        try:
            match key[:1]:
                case "T":
                    places = [tuple(map(int, part.split(" "))) for part in head.partition(" ")[2].split(";")]
                    self.drafts[key] = {**self._labelled(words[0]), "attributes": {}, "annotator": self.options.annotator}
                    self.places[key] = (where, [(start, end) for start, end in places], tail)
                case "A" | "M":
                    self.drafts[words[1]]["attributes"][words[0]] = words[2] if len(words) > 2 else True
                case "R":
                    first, second = (word.partition(":")[2] for word in words[1:3])
                    self._relation(words[0], first, second, where)
                case "N":
                    self.drafts[words[1]].setdefault("concept", {"name": tail or words[2], "id": words[2]})
                case "#":
                    if words[1] in self.drafts:
                        self._annotate(self.drafts[words[1]], tail)
                    else:
                        self.losses.append((where, "a note on no span: left out"))
                case _:
                    what = {"E": "an event", "*": "an equivalence"}.get(key[:1], "a line of unknown kind")
                    self.losses.append((where, f"{what}: left out"))
        except (ValueError, IndexError, KeyError):
            self.losses.append((where, "not a line of brat's format, or about a span that is not there: left out"))

    def _labelled(self, type_: str) -> Draft:
        layer, dash, label = type_.partition("-")
        if dash and label:
            return {"layer": layer, "label": label}
        layers = [k for k, v in self.options.scheme.layers.items() if type_ in v.labels] if self.options.scheme else []
        return {"layer": layers[0] if len(layers) == 1 else FREE, "label": type_}

    def _relation(self, name: str, first: str, second: str, where: str) -> None:
        if first not in self.drafts or second not in self.drafts:
            raise KeyError
        if name == _ABOUT:
            self.relations[first].append(second)
        else:
            self.losses.append((where, f"a relation {name!r}: left out"))

    def _annotate(self, draft: Draft, tail: str) -> None:
        try:
            note = json.loads(tail)
        except ValueError:
            note = None
        if not isinstance(note, dict):
            draft[MEMO] = f"{draft[MEMO]}\n{tail}" if MEMO in draft else tail
            return
        attributes = note.pop("attributes", {})
        if (_squeezed(str(note.get("layer"))), _squeezed(str(note.get("label")))) != (draft["layer"], draft["label"]):
            note = {k: v for k, v in note.items() if k not in ("layer", "label")}
        draft |= {k: v for k, v in note.items() if k != MEMO or MEMO not in draft}
        draft["attributes"] |= attributes if isinstance(attributes, Mapping) else {}

    def _place(self, text: str) -> None:
        """Give every draft its span in code points; a note's own span holds where the fragments still lie at its borders."""
        marks = [mark for _, places, quote in self.places.values() for mark in _marks(places, quote)]
        way = best_counting(text, marks)
        if way.name != POINTS:
            self.losses.append((f"{self.file.stem}.ann", f"its places count {way.name}; they were converted"))
        for key, (where, places, quote) in self.places.items():
            try:
                spans = [way.to_span(start, end) for start, end in places]
            except ValueError:
                self.losses.append((where, f"lies outside a text of {len(text)} characters: left out"))
                self.drafts[key].pop("start", None)
                continue
            start, end = spans[0][0], max(end for _, end in spans)
            gaps = [text[a:b] for (_, a), (b, _) in pairwise(spans)]
            if any(gap.strip() for gap in gaps):
                self.losses.append((where, f"a span in parts became one: {start}:{end}"))
            elif quote and not same_quote(" ".join(text[a:b] for a, b in spans), quote):
                self.losses.append((where, f"the quote differs from the text at {start}:{end}; the place was kept"))
            draft = self.drafts[key]
            wide = draft.get("start"), draft.get("end")
            is_wider = all(isinstance(n, int) for n in wide) and 0 <= wide[0] <= start and end <= wide[1] <= len(text)
            if not (is_wider and not (text[wide[0]:start] + text[end:wide[1]]).strip()):
                draft |= {"start": start, "end": end}

    def _relate(self) -> None:
        """`about` as the relations say; concepts of the note without a mention to point at stay."""
        concepts = {key: draft["concept"]["name"] for key, draft in self.drafts.items()
                    if isinstance(draft.get("concept"), Mapping) and isinstance(draft["concept"].get("name"), str)}
        for key, draft in self.drafts.items():
            told = draft.get("about") or []
            told = [told] if isinstance(told, str) else [str(name) for name in told]
            pointed = [concepts.get(target) for target in self.relations[key]]
            kept = [name for name in told if name in pointed or name not in concepts.values()]
            draft["about"] = kept + [name for name in dict.fromkeys(pointed) if name and name not in kept]


def _marks(places: list[tuple[int, int]], quote: str) -> Iterator[tuple[int, int, str]]:
    """Each fragment with its part of the quote, where the lengths fit together."""
    if len(places) == 1:
        yield (*places[0], quote)
        return
    fits = len(quote) == sum(end - start for start, end in places) + len(places) - 1
    at = 0
    for start, end in places:
        yield start, end, quote[at:at + end - start] if fits else ""
        at += end - start + 1


def sniff(path: Path, head: bytes) -> bool:
    if path.is_dir():
        return any(ann.with_suffix(".txt").is_file() for ann in path.glob("*.ann"))
    return path.suffix.lower() == ".ann" and re.match(rb"[TREAMN#*]\d*\t", head) is not None


FORMAT = Format(
    name="brat", description="brat standoff: a folder of .txt and .ann files with its configuration", suffix="", export=export, load=load,
    keeps="everything: types, attributes and `about` as brat shows them, the rest in notes and a .json file a story",
    loses="nothing here; in brat the .json file and the notes' lines stay out of sight", choice="all", sniff=sniff,
)
