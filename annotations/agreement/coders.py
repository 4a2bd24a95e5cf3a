"""Who coded what: story files as the work of coders, each with their own version of each story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ...corpus.jsonl import read_stories
from ...corpus.story import Story, Summary
from ...errors import StoryError, UsageError
from ..review.journal import AGREED

Versions = dict[str, Story]  # one coder's stories by id
BY = ("auto", "file", "annotator")
ADJUDICATED = f"human:{AGREED}"


def read_files(paths: Sequence[Path | str]) -> dict[str, Iterator[Story]]:
    """The stories of each file under a name of its own: the file's, with its folder's where two files are named alike."""
    paths = [Path(path) for path in paths]
    stems = [path.stem for path in paths]
    names = [stem if stems.count(stem) == 1 else f"{path.resolve().parent.name}/{stem}" for path, stem in zip(paths, stems, strict=True)]
    if len(set(names)) < len(names):
        raise UsageError("a file was given twice, or two files of one name; give each coder's file once, under a name of its own")
    return {name: read_stories(path) for name, path in zip(names, paths, strict=True)}


def coders_of(sources: Mapping[str, Iterable[Story]], *, by: str = "auto", only: Sequence[str] = ()) -> dict[str, Versions]:
    """Each coder's versions of the stories, by coder and story id.

    By "file" each source is one coder's work, under the source's name. By "annotator" each `annotator` within a source is a
    coder. "auto" goes by file, except for sources in which a story has several annotators. `only` names the coders wanted;
    without it the adjudicated version (`human:agreed`) is left out, since it is made of the others.

    A coder of a file has coded all stories in it. An annotator within a file has coded those in which they marked something or
    on which the review page says they worked. Raises UsageError with fewer than two coders or for an unknown name, StoryError
    where a story stands twice for one coder or where its text differs between coders.
    """
    if by not in BY:
        raise UsageError(f"coders can be told apart by {', '.join(BY)}; {by!r} is none of these")
    coders: dict[str, Versions] = {}
    for source, stories in sources.items():
        for name, versions in _coders_within(list(stories), source, by).items():
            coders[f"{name} ({source})" if name in coders else name] = versions
    unknown = [name for name in only if name not in coders]
    if unknown:
        raise UsageError(f"no coder is called {', '.join(map(repr, unknown))}; there are: {', '.join(coders) or 'none'}")
    wanted = {name: versions for name, versions in coders.items() if (name in only if only else name != ADJUDICATED)}
    if len(wanted) < 2:
        raise UsageError(
            f"agreement needs the work of two coders, found {len(wanted)} ({', '.join(wanted) or 'none'}). "
            "Give a file for each coder, or a file in which stories have several annotators"
        )
    _check_texts(wanted)
    return wanted


def _coders_within(stories: Sequence[Story], source: str, by: str) -> dict[str, Versions]:
    split = by == "annotator" or (by == "auto" and _holds_several(stories))
    coders: dict[str, Versions] = {}
    for story in stories:
        for name, version in _versions(story, source) if split else ((source, story),):
            versions = coders.setdefault(name, {})
            if story.id in versions:
                raise StoryError(f"{source}: story {story.id!r} stands twice for {name!r}; keep one")
            versions[story.id] = version
    return coders


def _holds_several(stories: Sequence[Story]) -> bool:
    """Whether a story has several annotators, in one line or by standing on several."""
    return len({story.id for story in stories}) < len(stories) or any(len(_annotators(story)) > 1 for story in stories)


def _annotators(story: Story) -> dict[str | None, None]:
    """Who worked on a story, in order."""
    return dict.fromkeys([*(a.annotator for a in story.annotations), *_reviews(story)])


def _reviews(story: Story) -> Mapping:
    """What the review page's export says beside the spans, by person."""
    reviews = story.extra.get("review")
    return reviews if isinstance(reviews, Mapping) else {}


def _versions(story: Story, source: str) -> Iterator[tuple[str, Story]]:
    """A story as each of its annotators has it; spans without an annotator are the source's.

    The story's own summary is that of the one annotator who is not of the review page; where there are several, nobody's.
    """
    reviews = _reviews(story)
    others = [name for name in _annotators(story) if name not in reviews]
    for name in _annotators(story):
        spans = tuple(a for a in story.annotations if a.annotator == name)
        summary = _summary(story.id, (reviews.get(name) or {}).get("summary"))
        if others == [name]:
            summary = story.summary
        yield name or source, replace(story, annotations=spans, summary=summary)


def _summary(story_id: str, data: object) -> Summary | None:
    return Story.from_dict({"id": story_id, "text": "", "summary": data}, where="review").summary


def _check_texts(coders: Mapping[str, Versions]) -> None:
    texts: dict[str, str] = {}
    for name, versions in coders.items():
        for key, story in versions.items():
            if texts.setdefault(key, story.text) != story.text:
                raise StoryError(f"story {key!r}: the text of {name!r} differs from the others' text, so offsets do not compare")
