"""What a treatment that the transformer marked is called: the lexicon's entry, or a name of the story's own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from operator import itemgetter

from .lexicon import TreatmentEntry, treatment_concepts, treatment_entries
from .reading import Reading
from .treatments import DEEDS
from .words import fold_phrase, singular

Found = tuple[int, int, TreatmentEntry, float]  # first word, last word, entry, the lexicon's confidence

_SURE = 0.6  # the lexicon's confidence from which a name in the text counts
_ENDINGS = ("ies", "ie", "ys", "is", "y", "i", "s", "")  # of nicknames: "lexi", "zolo", "mirts"
_NO_NAMES = frozenset("amp cap pen tab pre pro gen".split())  # what a drug comes in, and the beginnings of any word: "the pens", "pros"
_STEM = 3  # the letters that a clipped name keeps at least
_WRITTEN = 6  # from so many letters on a word may be another misspelt …
_ALIKE = 0.84  # … if it shares as much of its letters with it


class Names:
    """The names of one story's treatments. `lexicon` are its candidates in the order of the text, `reviewed` the treatment that the
    source says the text is about."""

    def __init__(self, reading: Reading, lexicon: Sequence[Found], reviewed: TreatmentEntry | None = None):
        self.reading, self.lexicon = reading, lexicon
        self._unlisted: list[str] = []
        drugs = [e for _, _, e, c in lexicon if c >= _SURE and _is_drug(e)]
        self._drugs = list({e.concept: e for e in (*((reviewed,) if reviewed and _is_drug(reviewed) else ()), *drugs)}.values())

    def touching(self, first: int, last: int) -> Sequence[Found]:
        """The candidates that touch the words first:last; they stand in the order of the text, by their first words and by their last."""
        return self.lexicon[bisect_right(self.lexicon, first, key=itemgetter(1)):bisect_left(self.lexicon, last, key=itemgetter(0))]

    def entry(self, first: int, last: int) -> TreatmentEntry | None:
        """The lexicon entry that names the words first:last: the whole of them, or else the longest sure name that touches them."""
        keys, near = tuple(self.reading.keys[first:last]), self.touching(first, last)
        whole = treatment_concepts().get(keys) or treatment_concepts().get((*keys[:-1], singular(keys[-1])))
        if whole is not None:
            exact = next((e for a, b, e, _ in near if (a, b) == (first, last)), None)
            return exact or whole
        inside = [(b - a, c, e) for a, b, e, c in near if c >= _SURE]
        if not inside:
            return None
        return max(inside, key=lambda found: (found[0], found[1]))[2]

    def related(self, first: int, last: int, label: str) -> TreatmentEntry | None:
        """The entry that an unlisted word of the story is another form of: a drug's nickname or misspelling, what one does ("a walk")."""
        if label == "medication":
            return self.nickname(first, last)
        return self.deed(first, last) if label in DEEDS else None

    def deed(self, first: int, last: int) -> TreatmentEntry | None:
        """The exercise that a single word for it names: "run", "a walk"."""
        if last - first != 1:
            return None
        key = singular(self.reading.keys[first])
        forms = (key + "ing", key + key[-1] + "ing", key.removesuffix("e") + "ing", key + "s")
        return next((entry for form in forms if (entry := treatment_concepts().get((form,))) and entry.label in DEEDS), None)

    def nickname(self, first: int, last: int) -> TreatmentEntry | None:
        """The drug of the story that a word which no lexicon has misspells most nearly, or is short for ("lexi")."""
        key = self.reading.keys[first]
        if last - first != 1 or len(key) < _STEM:
            return None
        likeness = {drug: max((_likeness(key, form) for form in _forms(drug.concept)), default=0.0) for drug in self._drugs}
        nearest = max(likeness, key=likeness.__getitem__, default=None)
        if nearest is not None and likeness[nearest]:
            return nearest
        return next((drug for drug in self._drugs if any(_is_short(key, form) for form in _forms(drug.concept))), None)

    def own(self, first: int, last: int) -> str:
        """A name for what the lexicon does not know: its words, or the longer name before of which they are the end ("stockings" for
        "support stockings")."""
        name = " ".join(self.reading.text[self.reading.starts[first]:self.reading.ends[last - 1]].lower().split())
        name = name[:-2] if name.endswith(("'s", "’s")) else name
        known = next((longer for longer in reversed(self._unlisted) if longer == name or longer.endswith(" " + name)), None)
        if known is None:
            self._unlisted.append(name)
        return known or name


def _is_drug(entry: TreatmentEntry) -> bool:
    return entry.label == "medication" and not entry.flags & {"weak", "class"}


@cache
def _forms(concept: str) -> tuple[str, ...]:
    return _all_forms().get(concept, ())


@cache
def _all_forms() -> dict[str, tuple[str, ...]]:
    """The one-word names of each drug, folded."""
    forms: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for concept, form in _one_word(treatment_entries()):
        forms[concept][form] = None
    return {concept: tuple(found) for concept, found in forms.items()}


def _one_word(entries: Iterable[TreatmentEntry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        keys = fold_phrase(entry.form) if _is_drug(entry) else ()
        if len(keys) == 1:
            yield entry.concept, keys[0]


def _is_short(key: str, form: str) -> bool:
    stems = (key.removesuffix(ending) for ending in _ENDINGS if key.endswith(ending))
    return any(_STEM <= len(stem) < len(form) and form.startswith(stem) and stem not in _NO_NAMES for stem in stems)


def _likeness(key: str, form: str) -> float:
    """The share of letters that the word has in common with the name that it misspells; 0 where it misspells another, or none."""
    if not len(key) >= _WRITTEN <= len(form) or key[0] != form[0]:
        return 0.0
    pair = SequenceMatcher(None, key, form, autojunk=False)
    alike = pair.ratio() if pair.real_quick_ratio() >= _ALIKE else 0.0  # lengths first: a word may be as long as a text
    return alike if alike >= _ALIKE else 0.0
