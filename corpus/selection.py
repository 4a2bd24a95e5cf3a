"""Which annotations of a story go out: whose, and none that a person has refused.

| choice | what goes out |
|---|---|
| `everything` | every annotation as it stands, refused suggestions too |
| `all` | every annotator's side by side, without what was refused |
| `human` | what people marked, and spans that name no annotator |
| `model` | what models marked, as they marked it, whatever people said of it |
| `adjudicated` | the agreed version of a double coding |
| `preferred` | in each layer of a story the best there is: adjudicated, else people's, else the models' |
| a name | one annotator: `human:ada`, `model:rules@1`, or short `ada`, `rules` |

People's annotations are never mixed with a model's within a layer, except where both are asked for (`everything`, `all`). A
reviewed story (docs/review.md) tells on each suggestion what people decided of it (`decisions`), and under `review` what
ledger each of them made: the chosen person's ledger goes out instead of the model's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..errors import UsageError
from .story import Annotation, Story, Summary

CHOICES = ("everything", "all", "human", "model", "adjudicated", "preferred")
REJECTED, AGREED = "rejected", "agreed"
AGREED_NAMES = ("human:agreed", "human:adjudicated")
UNNAMED = "(unnamed)"


def is_refused(annotation: Annotation) -> bool:
    """Whether people refused it and none of them kept it, as it was or changed."""
    kinds = {d.get("decision") for d in _decisions(annotation)} | {annotation.extra.get("decision")} - {None}
    return REJECTED in kinds and kinds == {REJECTED}


def _decisions(annotation: Annotation) -> Iterable[Mapping[str, Any]]:
    decisions = annotation.extra.get("decisions", ())
    return [d for d in decisions if isinstance(d, Mapping)] if isinstance(decisions, (list, tuple)) else []


def is_adjudicated(annotation: Annotation) -> bool:
    return annotation.extra.get("decision") == AGREED or annotation.annotator in AGREED_NAMES


def is_model(annotation: Annotation) -> bool:
    return (annotation.annotator or "").startswith("model:")


class Selection:
    """A choice, and what it has found so far: `found` counts the annotations that went out by annotator."""

    def __init__(self, choice: str):
        self.choice = choice
        self.found: Counter[str] = Counter()
        self._seen: Counter[str] = Counter()

    def of(self, stories: Iterable[Story]) -> Iterator[Story]:
        """Yield each story with the chosen annotations. A ledger row keeps only the ids that are still there."""
        for story in stories:
            kept = tuple(self._choose(story))
            self._seen.update(a.annotator or UNNAMED for a in story.annotations)
            self.found.update(a.annotator or UNNAMED for a in kept)
            yield _with(story, kept, self._summary(story))

    def check_found(self) -> None:
        """Raise UsageError where annotations went by and none was chosen."""
        if self._seen and not self.found:
            raise UsageError(
                f"no annotation is by {self.choice!r}. The stories hold annotations by {', '.join(sorted(self._seen))}; "
                f"choices are {', '.join(CHOICES)}, or one of those names")

    def _choose(self, story: Story) -> Iterable[Annotation]:
        if self.choice == "everything":
            return story.annotations
        standing = [a for a in story.annotations if not is_refused(a)]
        match self.choice:
            case "all":
                return standing
            case "human":
                return [a for a in standing if not is_model(a)]
            case "model":
                return [a for a in story.annotations if is_model(a)]
            case "adjudicated":
                return [a for a in standing if is_adjudicated(a)]
            case "preferred":
                best = _best_ranks(story.annotations)
                return [a for a in standing if _rank(a) == best[a.layer]]
        return [a for a in story.annotations if _is_by(a, self.choice) and (is_model(a) or not is_refused(a))]


    def _summary(self, story: Story) -> Summary | None:
        """The chosen people's ledger, where a review has one; otherwise the story's own."""
        reviews = story.extra.get("review")
        if self.choice in ("everything", "all", "model") or not isinstance(reviews, Mapping):
            return story.summary
        named = {name: r["summary"] for name, r in sorted(reviews.items()) if isinstance(r, Mapping) and isinstance(r.get("summary"), Mapping)}
        agreed = [name for name in AGREED_NAMES if name in named]
        wanted = {
            "adjudicated": agreed, "preferred": agreed or list(named), "human": [name for name in named if name not in agreed],
        }.get(self.choice, [name for name in named if _is_name(name, self.choice)])
        return Story.from_dict({"id": story.id, "text": "", "summary": named[wanted[0]]}).summary if wanted else story.summary


def _rank(annotation: Annotation) -> int:
    return 0 if is_adjudicated(annotation) else 2 if is_model(annotation) else 1


def _best_ranks(annotations: Iterable[Annotation]) -> dict[str, int]:
    """Layer -> the best rank in it. A decision counts as well: where people refused every suggestion, the layer is empty."""
    best: dict[str, int] = {}
    for annotation in annotations:
        deciders = {d.get("decided_by") for d in _decisions(annotation)}
        decided = 0 if deciders & set(AGREED_NAMES) else 1 if deciders else 2
        best[annotation.layer] = min(best.get(annotation.layer, 2), _rank(annotation), decided)
    return best


def _is_by(annotation: Annotation, name: str) -> bool:
    return _is_name(annotation.annotator or UNNAMED, name)


def _is_name(annotator: str, name: str) -> bool:
    short = annotator.partition(":")[2]
    return name in (annotator, short, short.partition("@")[0])


def _with(story: Story, kept: tuple[Annotation, ...], summary: Summary | None) -> Story:
    if summary is not None and len(kept) < len(story.annotations):
        ids = {a.id for a in kept}
        rows = tuple(
            replace(row, mentions=tuple(m for m in row.mentions if m in ids), evidence=tuple(e for e in row.evidence if e in ids))
            for row in summary.treatments)
        summary = replace(summary, treatments=rows)
    if len(kept) == len(story.annotations) and summary is story.summary:
        return story
    return replace(story, annotations=kept, summary=summary)
