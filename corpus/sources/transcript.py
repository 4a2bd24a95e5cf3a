"""Subtitles (.vtt, .srt): cues joined to the turns of their speakers.

`metadata.cue_times` keeps the time: pairs of an offset in the text and the seconds at which the cue there begins.
Speaker-turn transcripts in plain text need no reader of their own; their turns are found in any text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from ..story import Story
from .base import Found, Refused, SourceOptions
from .text import decoded

_TIME = r"(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?\s+([^<>]*)>")
_SPEAKER = re.compile(r"(?:-\s*)?(?P<name>[A-Z][\w.'’-]*(?: [\w.'’-]+){0,2}):\s+(?=\S)")
_TAG = re.compile(r"</?[a-zA-Z0-9][^<>]*>|\{\\[^{}]*\}")
_PAUSE = 3.0


def read_transcript(handle: BinaryIO, name: str, options: SourceOptions) -> Iterator[Found]:
    """One story: a paragraph a turn, `Name: ` before it where the file names the speaker."""
    text, metadata = decoded(handle, options)
    turns = list(_turns(_cues(text)))
    if not turns:
        raise Refused("no_cues", "no line like '00:00:01.000 --> 00:00:04.000' with text below it")
    out, times, length = [], [], 0
    for number, (speaker, cues) in enumerate(turns):
        lead = ("\n\n" if number else "") + (f"{speaker}: " if speaker else "")
        out.append(lead)
        length += len(lead)
        for i, (seconds, words) in enumerate(cues):
            if i:
                out.append(" ")
                length += 1
            times.append([length, seconds])
            out.append(words)
            length += len(words)
    yield Found(Story(name, "".join(out), {**metadata, "cue_times": times}))


def _cues(text: str) -> Iterator[tuple[float, float, str | None, str]]:
    """(start, end, speaker, words) of each cue; notes, styles and numbers between cues are passed over."""
    for has_text, group in groupby(text.splitlines(), key=lambda line: bool(line.strip())):
        lines = list(group) if has_text else []
        at = next((i for i, line in enumerate(lines[:3]) if _TIMING.match(line)), None)
        if at is None:
            continue
        values = _TIMING.match(lines[at]).groups()  # type: ignore[union-attr]
        speaker: str | None = None
        for line in lines[at + 1:]:
            voice = _VOICE.search(line)
            words = " ".join(html.unescape(_TAG.sub("", line)).split())
            named = _SPEAKER.match(words)
            if voice:
                speaker = html.unescape(voice[1]).strip() or None
            elif named:
                speaker, words = named["name"], words[named.end():]
            elif words.startswith("- "):
                speaker, words = None, words[2:]
            if words:
                yield _seconds(values[:4]), _seconds(values[4:]), speaker, words


def _turns(cues: Iterator[tuple[float, float, str | None, str]]) -> Iterator[tuple[str | None, list[tuple[float, str]]]]:
    """Cues of one speaker together. A cue that names nobody goes on with the turn, a pause without names ends it."""
    speaker: str | None = None
    turn: list[tuple[float, str]] = []
    last_end, last_words = 0.0, ""
    for start, end, name, words in cues:
        if words == last_words and start - last_end < _PAUSE:  # rolling captions repeat the line before
            last_end = end
            continue
        is_new = name != speaker if name else speaker is None and start - last_end > _PAUSE
        if turn and is_new:
            yield speaker, turn
            turn = []
        speaker = name or speaker
        turn.append((start, words))
        last_end, last_words = end, words
    if turn:
        yield speaker, turn


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = parts
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0) + int((fraction or "0").ljust(3, "0")) / 1000
