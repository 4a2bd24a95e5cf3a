"""Stories for the tests of the review page: emoji, CRLF, markup in the text, overlapping layers."""

from __future__ import annotations

from pathlib import Path

from patient_stories.annotations.review.desk import Desk
from patient_stories.annotations.review.journal import Journal
from patient_stories.annotations.review.library import Library
from patient_stories.corpus.jsonl import write_stories
from patient_stories.corpus.story import Annotation, LedgerRow, Story, Summary

TEXT = (
    "Back to work 😀😀\r\n\r\nI took Lithium for years. <script>document.title='owned'</script><b>Then</b> came the brain fog.\r\n\r\n"
    "Sertraline did nothing for me. My aunt had ECT, not me 🙂. Swimming lifted the brain fog in the end."
)


def span(key: str, layer: str, quote: str, label: str, *, nth: int = 0, confidence: float | None = 0.9, concept: str = "",
         about: tuple[str, ...] = (), text: str = TEXT, **attributes: str) -> Annotation:
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return Annotation(
        key, layer, start, start + len(quote), quote, label, attributes, {"name": concept} if concept else None, about, confidence, "model:rules@1")


def harbour() -> Story:
    return Story("a/1 <x>", TEXT, {"title": "Back <i>to</i> work"}, annotations=(
        span("T1", "treatment", "Lithium", "medication", concept="lithium", experiencer="patient", status="ongoing", rule="lexicon:name; cue:took"),
        span("T2", "treatment", "Sertraline", "medication", concept="sertraline", confidence=0.55, experiencer="patient", status="tried"),
        span("T3", "treatment", "ECT", "neuromodulation", concept="electroconvulsive therapy", confidence=0.8, experiencer="other"),
        span("S1", "symptom", "brain fog", "cognition", confidence=0.7, expression="figurative", assertion="present", experiencer="patient", cause="illness"),
        span("S2", "symptom", "brain fog", "cognition", nth=1, confidence=None, expression="figurative", assertion="improved", experiencer="patient", cause="illness"),
        span("O1", "outcome", "Sertraline did nothing for me", "no_benefit", about=("sertraline",), sentiment="negative"),
    ), summary=Summary("patient", "improved", (
        LedgerRow("lithium", "medication", "ongoing", mentions=("T1",)),
        LedgerRow("sertraline", "medication", "tried", "no_response", mentions=("T2",), evidence=("O1",)),
    )))


def plain(number: int) -> Story:
    text = f"Story {number}. Walking helped me sleep, in week {number}."
    return Story(f"plain{number}", text, annotations=(
        span("T1", "treatment", "Walking", "lifestyle", text=text, concept="walking", confidence=0.6, experiencer="patient", status="tried"),))


def write(folder: Path, *stories: Story) -> Path:
    path = folder / "stories.jsonl"
    write_stories(path, stories or (harbour(), plain(1), plain(2)))
    return path


class Table:
    """A desk and its journal in a folder, with changes as short calls."""

    def __init__(self, path: Path, coder: str = "ana", *, url: str | None = None, adjudicate: bool = False, **options):
        self.path = path
        self.journal = Journal(url or f"sqlite:///{path.with_name('journal.sqlite')}")
        self.desk = Desk(Library(path), self.journal, coder=coder, adjudicate=adjudicate, **options)
        self.story = harbour().id
        self.count = 0

    def view(self) -> dict:
        return self.desk.story(self.story)

    def key(self, name: str) -> str:
        """The item of a suggestion, by the suggestion's id."""
        return next(key for key in self.view()["items"] if key.endswith(f":{name}"))

    def do(self, kind: str, *, story: str | None = None, base: int | None = None, **payload) -> dict:
        story = self.story if story is None else story
        self.count += 1
        if base is None:
            base = self.desk.codebook()["version"] if story == "" else self.desk.story(story)["version"]
        return self.desk.change({"story": story, "base": base, "key": f"{self.desk.track}-{id(self)}-{self.count}", "kind": kind, "payload": payload})

    def item(self, name: str) -> dict:
        return self.view()["items"][self.key(name)]


def units(text: str, quote: str, nth: int = 0) -> tuple[int, int]:
    """Where a quote stands in UTF-16 units, counted by encoding it."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    width = lambda part: len(part.encode("utf-16-le")) // 2  # noqa: E731
    return width(text[:start]), width(text[:start + len(quote)])
