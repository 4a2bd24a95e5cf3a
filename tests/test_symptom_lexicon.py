"""The symptom lexicon is well formed, fits the annotation scheme, and covers it."""

import csv
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from patient_stories.annotations.scheme import load_scheme

LEXICONS = Path(__file__).parents[1] / "nlp" / "lexicons"
FLAGS = {"abbrev", "absent", "context", "event", "regained", "side", "withdrawal"}
WORD = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9'/+&.]*[A-Za-z0-9'])?")
GROUP_OR_WORD = re.compile(r"(?:\(([^()]+)\)(\??)|([^ ()<>]+))(?: |$)")
CONTEXT = re.compile(r"^(?:<(?P<before>[^<>]+)> )?(?P<span>[^<>]+?)(?: <(?P<after>[^<>]+)>)?$")
WEAK = re.findall(r"\w+", """
    down low sick hot cold tired weak heavy slow flat dark empty lost stuck broken high wired sad numb blue rough dip crash
    trapped alone mad mean ill spots pale drunk gas wind hyper scattered distant stable content positive lighter
""")


def read(name: str) -> list[dict[str, str]]:
    with (LEXICONS / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = read("symptoms.tsv")
CLASSES = {row["lemma"] for row in read("inflections.tsv")}
LAYER = load_scheme().layers["symptom"]


def fault(word: str) -> str | None:
    """What is wrong with one item of the pattern language, or None."""
    if word in ("#", "*"):
        return None
    bare = word.removesuffix("?")
    if bare[:1] in "~%":
        return None if bare.removeprefix("~") in CLASSES else f"{bare} is not in inflections.tsv"
    return None if WORD.fullmatch(bare) else f"{word!r} is no word"


def items(part: str) -> list[tuple[str, bool]]:
    """The items of a part of a form, each with whether the text may lack it. Raises ValueError where it does not parse."""
    found, at = [], 0
    while at < len(part):
        match = GROUP_OR_WORD.match(part, at)
        if not match:
            raise ValueError(f"cannot read {part[at:]!r}")
        group, mark, word = match.groups()
        for option in (group or word).split("|"):
            if not option or option != option.strip():
                raise ValueError(f"empty alternative in {part!r}")
            if complaint := next(filter(None, map(fault, option.split(" "))), None):
                raise ValueError(complaint)
        found.append((group or word, mark == "?" or word in ("*", "%adv") or (word or "").endswith("?")))
        at = match.end()
    if part != part.strip():
        raise ValueError(f"stray space in {part!r}")
    return found


def test_every_form_parses_and_cannot_match_nothing():
    faults = []
    for row in ROWS:
        match = CONTEXT.match(row["form"])
        try:
            if not match:
                raise ValueError("'<' or '>' out of place")
            for name, part in match.groupdict().items():
                parsed = items(part) if part else []
                if name == "span" and all(optional for _, optional in parsed):
                    raise ValueError("the span may be empty")
        except ValueError as error:
            faults.append(f"{row['form'][:60]}: {error}")
    assert not faults


@pytest.mark.parametrize("form", ["(a|b", "lost <", "~nosuchverb sleep", "a  b", "(a||b)", "<x> ", "no, sleep"])
def test_the_parser_refuses_a_broken_form(form):
    match = CONTEXT.match(form)
    with pytest.raises(ValueError):
        if not match:
            raise ValueError
        for part in filter(None, match.groupdict().values()):
            items(part)


def test_the_package_compiles_every_form():
    patterns = pytest.importorskip("patient_stories.nlp.patterns")
    compiled = patterns.Patterns(patterns.inflections())
    for row in ROWS:
        compiled.add(row["form"], row["label"])
    assert len(compiled) == len(ROWS)


def test_labels_expressions_and_flags_are_of_the_scheme():
    for row in ROWS:
        assert row["label"] in LAYER.labels, row
        assert row["expression"] in LAYER.attributes["expression"].values, row
        flags = [flag for flag in row["flags"].split(",") if flag]
        assert set(flags) <= FLAGS and flags == sorted(set(flags)), row
        assert row["origin"] in ("own", "SYMP", "MF", "MeSH"), row
        assert re.fullmatch(r"((SYMP|MF|MFOMD):\d+|MESH:D\d+)?", row["id"]), row


def test_forms_are_unique_and_lower_case_unless_abbreviations():
    assert not [form for form, count in Counter(row["form"] for row in ROWS).items() if count > 1]
    for row in ROWS:
        assert "abbrev" in row["flags"] or row["form"] == row["form"].lower(), row


def test_every_label_is_covered_in_every_kind_of_words():
    labels = Counter(row["label"] for row in ROWS)
    assert len(ROWS) >= 3000
    assert not [label for label in LAYER.labels if labels[label] < 25]
    kinds = Counter((row["label"], row["expression"]) for row in ROWS)
    assert not [(label, kind) for label in LAYER.labels for kind in ("clinical", "plain", "figurative") if kinds[label, kind] < 3]


def test_every_label_but_diagnosis_knows_a_regained_state():
    regained = {row["label"] for row in ROWS if "regained" in row["flags"]}
    assert set(LAYER.labels) - regained == {"diagnosis"}


@pytest.mark.parametrize("word", WEAK)
def test_a_common_word_alone_never_counts_without_context(word):
    assert [row["form"] for row in ROWS if row["form"] == word and "context" not in row["flags"]] == []


@pytest.mark.parametrize("abbreviation", ["ME", "SAD", "BED", "ADD", "PE", "MS", "ED"])
def test_an_abbreviation_that_is_also_a_word_in_capitals_needs_context(abbreviation):
    row = next(row for row in ROWS if row["form"] == abbreviation)
    assert row["flags"] == "abbrev,context"


def test_inflections_are_plain_words_and_unique():
    rows = read("inflections.tsv")
    assert not [lemma for lemma, count in Counter(row["lemma"] for row in rows).items() if count > 1]
    for row in rows:
        assert re.fullmatch(r"%?[a-z_]+", row["lemma"]), row
        forms = row["forms"].split("|")
        assert len(forms) == len(set(forms)), row
        assert all(WORD.fullmatch(word) for form in forms for word in form.split(" ")), row


def spans_in(text: str) -> list[tuple[str, str]]:
    patterns = pytest.importorskip("patient_stories.nlp.patterns")
    words = pytest.importorskip("patient_stories.nlp.words")
    compiled = patterns.Patterns(patterns.inflections())
    for row in ROWS:
        if not {"context", "abbrev"} & set(row["flags"].split(",")):
            compiled.add(row["form"], row["label"])
    found = list(words.WORD.finditer(text))
    gaps = [text[a.end():b.start()] for a, b in pairwise(found)]
    matches = compiled.find([words.fold(w.group()) for w in found], [False, *(any(c in ".,;:\n" for c in gap) for gap in gaps)])
    return [(text[found[m.start].start():found[m.end - 1].end()], m.payload) for m in patterns.longest(matches)]


@pytest.mark.parametrize(("text", "spans"), [
    ("Some mornings I couldn't get out of bed, and I stopped answering the door.",
     [("couldn't get out of bed", "functioning"), ("stopped answering the door", "functioning")]),
    ("She put on about 30 lbs, then lost two stone.", [("put on about 30 lbs", "appetite_weight"), ("lost two stone", "appetite_weight")]),
    ("I woke at 4am with my heart racing.", [("woke at 4am", "sleep"), ("heart racing", "other_physical")]),
    ("He felt so anxious, and I kept feeling down.", [("anxious", "anxiety"), ("feeling down", "mood")]),
    ("It was like wading through wet cement until the fog lifted.",
     [("like wading through wet cement", "energy"), ("fog lifted", "mood")]),
    ("My knees hurt and my fingers went numb.", [("knees hurt", "pain"), ("fingers went numb", "neurological")]),
    ("We walked down to the shop with the map.", []),
])
def test_spans_in_sentences(text, spans):
    assert spans_in(text) == spans
