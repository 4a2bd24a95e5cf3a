"""Where the verdict on each treatment is lost: the gold's outcomes put in place of the found ones, step by step.

    python benchmarks/outcome_oracle.py GOLD.jsonl [--model default] [--where round=4]

Each row keeps what the row above it was given. Treatments, symptoms and their attributes are the program's own in every row, so the
last row is what the ledger's rules could reach over them if outcomes were read without an error.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from ablation import bare


class Oracle:
    """Steps of `nlp.fusion` that ask the gold; `given` are the parts of an outcome that it may tell."""

    def __init__(self, fusion, gold: list):
        from patient_stories.annotations.matching import normalise_name

        self.fusion, self.given, self.name = fusion, frozenset(), normalise_name
        self.stories = {story.text: story for story in gold}
        self.cut, self.spans, self.outcomes, self.verdicts = fusion._cut, fusion._outcome_spans, fusion.outcomes, fusion.verdicts
        fusion._cut, fusion._outcome_spans, fusion.outcomes, fusion.verdicts = self._cut, self._spans, self._linked, self._verdicts

    def _gold(self, reading) -> dict[tuple[int, int], list]:
        """The gold's outcomes by word range, in the order of the text."""
        found: dict[tuple[int, int], list] = {}
        for outcome in sorted(self.stories[reading.text].layer("outcome"), key=lambda a: a.start):
            found.setdefault(reading.words_of(outcome.start, outcome.end), []).append(outcome)
        return {words: outcomes for words, outcomes in found.items() if words[0] < words[1]}

    def _cut(self, reading, predictions, clauses) -> Iterator[tuple[int, int]]:
        if "spans" not in self.given:
            yield from self.cut(reading, predictions, clauses)
        elif clauses:
            yield from (words for words in self._gold(reading) if clauses[0][0] <= words[0] < clauses[-1][1])

    def _spans(self, guide, predictions) -> Iterator[tuple]:
        if "labels" not in self.given:
            yield from self.spans(guide, predictions)
        else:
            for (first, last), outcomes in self._gold(guide.reading).items():
                yield first, last, {o.label: 1.0 for o in outcomes}, "gold"

    def _linked(self, context, predictions, answers, treatments, symptoms) -> Iterator[dict]:
        story, reading = self.stories[context.reading.text], context.reading
        names = {self.name(t["concept"]["name"]): t["concept"]["name"] for t in treatments}
        for row in story.summary.treatments:  # a concept goes by the program's name for it where it is an alias of the gold's
            known = next((names[self.name(n)] for n in (row.concept, *row.extra.get("aliases", ())) if self.name(n) in names), row.concept)
            names.setdefault(self.name(row.concept), known)
        for outcome in self.outcomes(context, predictions, answers, treatments, symptoms):
            if "links" in self.given:
                words = reading.words_of(outcome["start"], outcome["end"])
                about = [n for o in self._gold(reading).get(words, ()) if o.label == outcome["label"] for n in o.about]
                outcome["about"] = list(dict.fromkeys(names.get(self.name(n), n) for n in about))
            yield outcome

    def _verdicts(self, *arguments) -> None:
        if "rules" not in self.given:
            self.verdicts(*arguments)


STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("as found", ()), ("where outcomes begin and end", ("spans",)), ("and what they say", ("labels",)),
    ("and which treatments they are about", ("links",)), ("and the network's own verdict left out", ("rules",)),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--model", default=None)
    parser.add_argument("--where", default=None, help="only stories whose metadata have KEY=VALUE")
    options = parser.parse_args()
    from patient_stories import read_stories
    from patient_stories.annotations.scoring import evaluate
    from patient_stories.nlp import annotate, build, fusion

    gold = list(read_stories(options.gold))
    if options.where:
        key, _, value = options.where.partition("=")
        gold = [story for story in gold if str(story.metadata.get(key)) == value]
    oracle, nlp = Oracle(fusion, gold), build(options.model)

    print(f"{len(gold)} stories\n\n| given from the gold | outcome per treatment: right | macro-F1 | links F1 |\n|---|---|---|---|")
    for title, given in STEPS:
        oracle.given |= set(given)
        found = evaluate(gold, annotate(bare(gold), nlp=nlp), bootstrap=0)
        cells = (("treatments_tried.outcome", "accuracy"), ("treatments_tried.outcome", "macro_f1"), ("layers.outcome.links.all", "f1"))
        print(f"| {title} | " + " | ".join(f"{getattr(found[path], field):.3f}" for path, field in cells) + " |", flush=True)


if __name__ == "__main__":
    main()
