"""The treatment lexicons: every row is well-formed, no form is claimed twice, everyday words carry a flag."""

import csv
import re
from collections import defaultdict
from importlib.resources import files

import pytest

from patient_stories.annotations.scheme import load_scheme
from patient_stories.nlp.words import fold_phrase, singular

FILES = ("drugs", "drug_classes", "therapies")
COLUMNS = ["concept", "label", "forms", "id", "class", "flags", "origin"]
FLAGS = {"abbrev", "ambiguous", "weak", "person", "class", "misspelling"}
ORIGINS = {"own", "fda", "drugbank", "redmed", "mesh", "maxo"}
CURATED_FORMS = 4000
ID = re.compile(r"DRUGBANK:DB\d{5}|MESH:D\d{6,9}|MAXO:\d{7}")

# Everyday words that are also treatments; read without a flag they would mark ordinary text.
TRAPS = ["act", "lamb", "reality", "ease", "speed", "weed", "group", "groups", "walking", "running", "run", "iron", "sonata", "vigil", "intermezzo", "soma", "heather", "nikki", "ella", "gina", "portia", "recital", "frontal", "candid", "resolve", "retrieve", "refresh", "nix", "coil", "shout", "cast", "port", "analyst", "mentor", "minister", "spa", "zen", "committed", "admission", "ward", "hospital", "surgery", "operation", "procedure", "exercise", "diet", "rest", "therapy", "treatment", "medication", "medicine", "drug", "drugs", "pill", "tablet", "patch", "shot", "injection", "infusion", "cream", "gel", "oxygen", "faith", "church", "nature", "puzzles", "reading", "drawing", "painting", "crystals", "magnets", "ginger", "caffeine", "calcium", "zinc", "iodine", "pacing", "spinning", "surfing", "golf", "fishing", "camping", "tapping", "grounding", "gratitude", "sober", "detox", "rehabilitation", "remedy", "regime", "protocol", "depot", "topical", "atypical", "cure", "lap", "sling", "confession", "cocktail", "sponsor", "coach", "advocate", "exposures", "adjustments"]


def rows():
    """Every row of the three files, with its file name."""
    for name in FILES:
        text = files("patient_stories.nlp").joinpath("lexicons", f"{name}.tsv").read_text(encoding="utf-8")
        for row in csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
            yield name, row


def flags_of(row):
    """(flags of the whole row, {form: its own flags})"""
    whole, single = set(), defaultdict(set)
    for flag in filter(None, row["flags"].split(",")):
        form, colon, name = flag.rpartition(":")
        if colon:
            single[form].add(name)
        else:
            whole.add(name)
    return whole, single


def fold(form):
    """A form as a reader of any case and hyphenation sees it."""
    return re.sub(r"[-\s/]+", " ", form.casefold().replace("’", "'")).strip()


@pytest.fixture(scope="module")
def lexicon():
    return list(rows())


@pytest.fixture(scope="module")
def by_form(lexicon):
    """{form: (concept, flags that hold for the form)}"""
    table = {}
    for _, row in lexicon:
        whole, single = flags_of(row)
        for form in row["forms"].split("|"):
            table[form] = (row["concept"], whole | single[form])
    return table


@pytest.mark.parametrize("name", FILES)
def test_files_have_the_columns_and_no_stray_fields(name):
    text = files("patient_stories.nlp").joinpath("lexicons", f"{name}.tsv").read_text(encoding="utf-8")
    lines = text.split("\n")
    assert lines[0].split("\t") == COLUMNS
    assert lines[-1] == ""
    assert {line.count("\t") for line in lines[:-1]} == {len(COLUMNS) - 1}


def test_every_row_is_well_formed(lexicon):
    labels = load_scheme().layers["treatment"].labels
    wrong = []
    for name, row in lexicon:
        forms = row["forms"].split("|")
        whole, single = flags_of(row)
        used = whole.union(*single.values())
        if not row["concept"] or row["label"] not in labels or not row["class"] or not all(forms):
            wrong.append((name, row["concept"], "empty or unknown field"))
        if any(form != form.strip() or "  " in form or len(form) < 2 for form in forms):
            wrong.append((name, row["concept"], "spacing or a one-letter form"))
        if not used <= FLAGS or not set(single) <= set(forms):
            wrong.append((name, row["concept"], "unknown flag, or a flag of a form that the row does not have"))
        if row["id"] and not ID.fullmatch(row["id"]):
            wrong.append((name, row["concept"], row["id"]))
        if not set(row["origin"].split(",")) <= ORIGINS:
            wrong.append((name, row["concept"], row["origin"]))
    assert wrong == []


def test_only_abbreviations_have_capitals(lexicon):
    for _, row in lexicon:
        _, single = flags_of(row)
        for form in row["forms"].split("|"):
            assert (form != form.lower()) == ("abbrev" in single[form]), (row["concept"], form)


def test_a_concept_has_one_row(lexicon):
    seen = [fold(row["concept"]) for _, row in lexicon]
    assert sorted({concept for concept in seen if seen.count(concept) > 1}) == []


def test_a_concept_is_one_of_its_own_forms(lexicon):
    missing = [row["concept"] for _, row in lexicon if fold(row["concept"]) not in map(fold, row["forms"].split("|"))]
    assert missing == []


def test_no_form_belongs_to_two_concepts_nor_stands_twice(lexicon):
    """An abbreviation may also be listed in lower case (CBT, cbt), but only for the same concept."""
    owners = defaultdict(list)
    for _, row in lexicon:
        _, single = flags_of(row)
        for form in row["forms"].split("|"):
            owners[fold(form), "abbrev" in single[form]].append(row["concept"])
    assert {form: concepts for form, concepts in owners.items() if len(concepts) > 1} == {}
    clashes = {form for form, abbrev in owners if abbrev and owners.get((form, False), owners[form, True]) != owners[form, True]}
    assert clashes == set()


def test_a_therapy_is_not_told_apart_by_a_plural_or_an_american_spelling(lexicon):
    owners = defaultdict(set)
    for name, row in lexicon:
        for form in row["forms"].split("|") if name == "therapies" else ():
            *keys, last = fold_phrase(form)
            owners[*keys, singular(last)].add(row["concept"])
    apart = {("brace",), ("therapy",)}  # braces are of the teeth; "therapies" are any treatment
    assert {form for form, concepts in owners.items() if len(concepts) > 1} == apart


@pytest.mark.parametrize("word", TRAPS)
def test_an_everyday_word_is_never_a_form_without_a_flag(by_form, word):
    _, flags = by_form.get(word, ("", {"weak"}))
    assert flags & {"ambiguous", "weak", "person"}


def test_a_misspelling_is_no_spelling_of_another_concept(lexicon):
    right, wrong = {}, {}
    for _, row in lexicon:
        _, single = flags_of(row)
        for form in row["forms"].split("|"):
            (wrong if "misspelling" in single[form] else right)[fold(form)] = row["concept"]
    assert set(right) & set(wrong) == set()
    assert {form for form in wrong if form.endswith("s") and form[:-1] in right and right[form[:-1]] != wrong[form]} == set()


def test_there_are_enough_words(lexicon):
    correct, concepts = 0, defaultdict(int)
    for name, row in lexicon:
        concepts[name] += 1
        correct += row["forms"].count("|") + 1 - row["flags"].count(":misspelling")
    assert correct >= CURATED_FORMS
    assert concepts["drugs"] >= 900
    assert concepts["therapies"] >= 350


@pytest.mark.parametrize(
    ("form", "concept"),
    [
        ("zoloft", "sertraline"), ("lustral", "sertraline"), ("cipramil", "citalopram"), ("seroxat", "paroxetine"),
        ("efexor", "venlafaxine"), ("zispin", "mirtazapine"), ("epilim", "valproate"), ("priadel", "lithium"),
        ("auvelity", "dextromethorphan and bupropion"), ("zurzuvae", "zuranolone"), ("spravato", "esketamine"),
        ("mounjaro", "tirzepatide"), ("wegovy", "semaglutide"), ("paracetamol", "acetaminophen"), ("salbutamol", "albuterol"),
        ("humira", "adalimumab"), ("welbutrin", "bupropion"), ("sertaline", "sertraline"), ("prednisilone", "prednisolone"),
        ("SSRI", "SSRIs"), ("antidepressant", "antidepressants"), ("painkiller", "painkillers"),
        ("ECT", "electroconvulsive therapy"), ("CBT", "cognitive behavioural therapy"), ("rTMS", "transcranial magnetic stimulation"),
        ("EMDR", "eye movement desensitization and reprocessing"), ("ERP", "exposure and response prevention"),
        ("talking therapy", "psychotherapy"), ("physical therapy", "physiotherapy"), ("light box", "light therapy"),
        ("chemo", "chemotherapy"), ("AA", "alcoholics anonymous"), ("sectioned", "hospital admission"), ("meditating", "meditation"),
        ("elderberry", "elderberry"), ("reishi", "reishi"), ("vasectomy", "vasectomy"), ("weight watchers", "Weight Watchers"), ("weighted blanket", "weighted blanket"),
    ],
)  # fmt: skip
def test_what_people_write_leads_to_the_concept(by_form, form, concept):
    assert by_form[form][0] == concept


@pytest.mark.parametrize(
    ("form", "flag"),
    [
        ("ECT", "abbrev"), ("ACT", "abbrev"), ("ACT", "ambiguous"), ("SAMe", "abbrev"), ("PE", "ambiguous"),
        ("psychologist", "person"), ("chiropractor", "person"), ("dietitian", "person"),
        ("antipsychotic", "class"), ("meds", "weak"), ("therapy", "weak"), ("zolft", "misspelling"),
    ],
)  # fmt: skip
def test_forms_carry_their_flags(by_form, form, flag):
    assert flag in by_form[form][1]


def test_a_psychiatrist_is_no_treatment(by_form):
    assert "psychiatrist" not in by_form
