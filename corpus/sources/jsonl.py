"""JSON: one object a line (.jsonl, .ndjson) as a stream, or one object or list (.json).

An object with `text` becomes a story and its other fields metadata; an annotated story keeps everything it has.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from ...errors import StoryError
from ..story import Story
from .base import Found, Refused, Reject, SourceOptions, is_encodable, read_limited
from .columns import id_column, story_of, text_column, treatment_column
from .decoding import LongLine, decode, lines_of

_STORY_FIELDS = {"format", "metadata", "segments", "annotations", "summary"}
_ROOM = 8
_BOMS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def read_jsonl(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found | Reject]:
    """The stories of a JSON Lines file. A line may be several times as long as the longest text, for its annotations."""
    lines = lines_of(handle, _encoding(handle), _ROOM * options.max_chars, newline="\n")
    number = 0
    try:
        while True:
            number += 1
            position = f"line {number}"
            try:
                line = next(lines)
            except StopIteration:
                return
            except LongLine:
                yield Reject(name, position, "too_large", f"a line over {_ROOM * options.max_chars:,} characters")
                continue
            if line.strip("\ufeff \t\r\n"):
                yield _read_line(line.lstrip("\ufeff"), name, position, f"{name}#{number}", options)
    finally:
        lines.detach()


def read_json(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found | Reject]:
    """The story or stories of a .json file: one object, a list of objects, or JSON Lines under the wrong name."""
    data = read_limited(handle, 4 * _ROOM * options.max_chars)
    text, _ = decode(data, options.encoding)
    try:
        value = _loads(text)
    except json.JSONDecodeError as error:
        if error.msg != "Extra data":
            raise Refused("invalid_json", "the file is not JSON", f"line {error.lineno}") from None
        handle.seek(0)
        yield from read_jsonl(handle, name, options)
        return
    except (ValueError, RecursionError):
        raise Refused("invalid_json", "the file is not JSON that this program reads") from None
    if isinstance(value, Mapping):
        yield _read_object(value, name, "", name, options)
        return
    if not isinstance(value, list):
        raise Refused("invalid_json", "an object or a list of objects is expected")
    for number, item in enumerate(value, 1):
        yield _read_object(item, name, f"item {number}", f"{name}#{number}", options)


def _encoding(handle: BinaryIO) -> str:
    """JSON Lines is UTF-8; what Windows shells write as UTF-16 has its mark."""
    peek = getattr(handle, "peek", None)
    return _BOMS.get(bytes(peek(2)[:2]), "utf-8") if peek else "utf-8"


def _read_line(line: str, name: str, position: str, fallback: str, options: SourceOptions) -> Found | Reject:
    if not is_encodable(line):
        return Reject(name, position, "encoding", "the line is not UTF-8")
    try:
        value = _loads(line)
    except (ValueError, RecursionError):
        return Reject(name, position, "invalid_json", "the line is not JSON; one object a line is expected")
    return _read_object(value, name, position, fallback, options)


def _read_object(value: Any, name: str, position: str, fallback: str, options: SourceOptions) -> Found | Reject:
    if not isinstance(value, Mapping):
        return Reject(name, position, "invalid_json", f"an object is expected, found {type(value).__name__}")
    if not is_encodable(json.dumps(value, ensure_ascii=False)):
        return Reject(name, position, "encoding", "half a character (a lone surrogate) stands in it")
    try:
        return Found(_story(value, fallback, options), position)
    except StoryError as error:
        return Reject(name, position, "invalid_story", str(error))
    except Refused as refused:
        return Reject(name, position, refused.reason, str(refused))


def _story(value: Mapping[str, Any], fallback: str, options: SourceOptions) -> Story:
    if isinstance(value.get("text"), str) and _STORY_FIELDS & value.keys() and not options.text_column:
        return Story.from_dict({**value, "id": value.get("id", fallback)})
    names = list(value)
    text = "text" if "text" in value and not options.text_column else text_column(names, options)
    if not isinstance(value[text], str):
        raise Refused("no_text_column", f"the field {text!r} is not a string")
    key = id_column(names, options) or ("id" if "id" in value else None)
    return story_of(value, text, key, treatment_column(names, options), fallback)


def _loads(text: str) -> Any:
    return json.loads(text, parse_constant=_no_constant)


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
