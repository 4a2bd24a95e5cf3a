"""What the rules make of texts: whose a treatment is, what became of it, what is there and what not, who gets a verdict."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import DocBin, Span

import patient_stories.nlp
from patient_stories.annotations.validation import faults
from patient_stories.corpus.story import Annotation, Story
from patient_stories.nlp import annotate, build, load
from patient_stories.nlp.context import Context
from patient_stories.nlp.outcomes import Outcomes, Part
from patient_stories.nlp.reading import read


@pytest.fixture(scope="module")
def nlp():
    return load("rules")


def mark(nlp, text: str, **metadata) -> Story:
    return annotate(Story("t", text, metadata), nlp=nlp)


def treatments(story: Story) -> dict[str, tuple[str, str | None]]:
    """Concept -> (experiencer, status) of its first mention."""
    found: dict[str, tuple[str, str | None]] = {}
    for a in story.layer("treatment"):
        found.setdefault(a.concept_name, (a.attributes["experiencer"], a.attributes.get("status")))
    return found


def rows(story: Story) -> dict[str, tuple[str, str]]:
    return {r.concept: (r.status, r.outcome) for r in story.summary.treatments}


@pytest.mark.parametrize(("text", "concept", "expected"), [
    ("I took Lustral for a year.", "sertraline", ("patient", "tried")),
    ("I still take sertraline every morning.", "sertraline", ("patient", "ongoing")),
    ("I came off the Zoloft in March.", "sertraline", ("patient", "stopped")),
    ("He declined ECT.", "electroconvulsive therapy", ("patient", "declined")),
    ("I never tried lithium.", "lithium", ("patient", "not_tried")),
    ("I am on the waiting list for EMDR.", "eye movement desensitization and reprocessing", ("patient", "planned")),
    ("My sister took mirtazapine.", "mirtazapine", ("other", None)),
    ("Most patients respond to clozapine within weeks.", "clozapine", ("general", None)),
    ("I refused ketamine but took lithium.", "lithium", ("patient", "tried")),
])
def test_whose_and_what_became_of_it(nlp, text: str, concept: str, expected: tuple) -> None:
    assert treatments(mark(nlp, text, narrator="patient" if not text.startswith("He") else "journalist"))[concept] == expected


def test_a_common_word_after_and_behind_a_named_treatment_is_one(nlp) -> None:
    assert [a.quote for a in mark(nlp, "The plan was lifestyle changes and exercise.").layer("treatment")] == ["lifestyle changes", "exercise"]
    assert not mark(nlp, "The plan was fresh bread and exercise books.").layer("treatment")


@pytest.mark.parametrize("text", [
    "We had to act quickly that day.",
    "The lamb was lovely and the group of hikers walked on.",
    "It was the same ten people as before.",
    "I have treatment-resistant depression.",
    "This drug is awful.",
])
def test_ordinary_words_are_no_treatments(nlp, text: str) -> None:
    assert not mark(nlp, text).layer("treatment")


@pytest.mark.parametrize(("text", "detail", "value"), [
    ("I was prescribed sertraline 50mg twice a day.", "dose", "50mg"),
    ("I was prescribed sertraline 50mg twice a day.", "frequency", "twice a day"),
    ("He did four ketamine-assisted therapy sessions over five weeks.", "sessions", "four"),
    ("He did four ketamine-assisted therapy sessions over five weeks.", "duration", "five weeks"),
    ("Took prednisone for 4-6 weeks.", "duration", "4-6 weeks"),
    ("Took prednisone 20mg 1x daily.", "frequency", "1x daily"),
])
def test_details_are_read_from_the_words_around(nlp, text: str, detail: str, value: str) -> None:
    assert mark(nlp, text).layer("treatment")[0].attributes[detail] == value


@pytest.mark.parametrize(("text", "quote", "attribute", "value"), [
    ("It wasn't euphoria.", "euphoria", "assertion", "absent"),
    ("I had no nausea at all.", "nausea", "assertion", "absent"),
    ("My insomnia is gone.", "insomnia", "assertion", "improved"),
    ("Common side effects include headache.", "headache", "assertion", "possible"),
    ("The tablets gave me terrible nausea.", "nausea", "cause", "side_effect"),
    ("When I stopped taking it I had brain zaps.", "brain zaps", "cause", "withdrawal"),
    ("I have had insomnia for years.", "insomnia", "cause", "illness"),
    ("I felt like a zombie.", "like a zombie", "expression", "figurative"),
    ("My brother has insomnia.", "insomnia", "experiencer", "other"),
])
def test_what_is_said_of_a_symptom(nlp, text: str, quote: str, attribute: str, value: str) -> None:
    found = [a for a in mark(nlp, text).layer("symptom") if quote in a.quote]
    assert found and found[0].attributes[attribute] == value


def test_a_list_takes_its_meaning_from_its_introduction_and_the_verdict_after_it(nlp) -> None:
    text = ("Joan had been ill since college. Joan kept a diary, and Joan told her doctor so.\n\nShe had tried everything:\n\n- Sertraline\n- Lithium\n"
            "- Electroconvulsive therapy (ECT)\n\nDespite all these, she remained depressed.\n\nCommon treatments include:\n\n- Clozapine\n\n"
            "About 40% of patients respond to mirtazapine.\n")
    story = mark(nlp, text)
    assert rows(story) == {c: ("tried", "no_response") for c in ("sertraline", "lithium", "electroconvulsive therapy")}
    for row in story.summary.treatments:
        assert any("remained depressed" in a.quote for a in story.annotations if a.id in row.evidence)


@pytest.mark.parametrize("text", ["I took lithium for a year, but the gloom never lifted.", "I took lithium for a year. Still the panic carried on."])
def test_what_stays_in_spite_of_a_treatment_is_no_benefit(nlp, text: str) -> None:
    assert rows(mark(nlp, text)) == {"lithium": ("tried", "no_response")}


def test_a_reviewed_treatment_has_a_row_without_a_mention(nlp) -> None:
    story = mark(nlp, "Worst thing ever. Did absolutely nothing for me and I gained 20 lbs.", treatment="Lexapro")
    assert rows(story) == {"escitalopram": ("ongoing", "no_response")}


@pytest.mark.parametrize(("text", "status"), [
    ("Worst thing ever. I want to start Lexapro again some day.", "ongoing"),
    ("Worst thing ever. I want to start Lexapro again some day. I stopped taking it in May.", "stopped"),
])
def test_who_reviews_a_treatment_has_had_it_whatever_is_planned(nlp, text: str, status: str) -> None:
    assert rows(mark(nlp, text, treatment="Lexapro"))["escitalopram"][0] == status
    assert rows(mark(nlp, text, treatment="Zoloft"))["escitalopram"][0] == "planned"


@pytest.mark.parametrize(("text", "metadata", "concepts"), [
    ("Lithium came first. The tablets made me shake.", {}, ["lithium", "lithium"]),
    ("I had ketamine. I tried ten injections.", {}, ["ketamine", "ketamine"]),
    ("I tried the ketogenic diet. The diet helped.", {}, ["ketogenic diet", "ketogenic diet"]),
    ("I tried swimming. My walks helped.", {}, ["swimming", "walking"]),
    ("I joined Al-Anon. My faith helped.", {}, ["Al-Anon", "faith"]),
    ("Awful. On tablets for a month.", {"treatment": "Zoloft"}, ["sertraline"]),
    ("Awful. Went on other tablets for a month.", {"treatment": "Zoloft"}, ["medication"]),
    ("I tried kratom after it, and took LSD once.", {"treatment": "Zoloft"}, ["kratom", "lysergic acid diethylamide"]),  # names, though weak ones
    ("Lithium failed. The cannabis helped more.", {}, ["lithium", "medical cannabis"]),
    ("Then I took metoprolol, a beta blocker.", {}, ["metoprolol"] * 2),
    ("I took escitalopram for years. The antidepressant did nothing.", {}, ["escitalopram"] * 2),
    ("I stopped lithium. The antidepressant did nothing.", {}, ["lithium", "antidepressants"]),
    ("I tried lithium, an SSRI and a benzodiazepine.", {}, ["lithium", "SSRIs", "benzodiazepines"]),
    ("I took escitalopram for years. Antidepressants never helped me.", {}, ["escitalopram", "antidepressants"]),
    ("I took escitalopram for years.\n\nNext came another antidepressant.", {}, ["escitalopram", "antidepressants"]),
    ("I did EMDR with a kind therapist.", {}, ["eye movement desensitization and reprocessing"] * 2),
])
def test_what_a_bare_noun_means(nlp, text: str, metadata: dict, concepts: list[str]) -> None:
    assert [a.concept_name for a in mark(nlp, text, **metadata).layer("treatment")] == concepts


def test_a_bare_noun_of_another_persons_drug_has_no_status(nlp) -> None:
    story = mark(nlp, "I had ketamine-assisted therapy. Ketamine is a drug that many people take. My sister took the medication.")
    assert [a.attributes["experiencer"] for a in story.layer("treatment") if "status" in a.attributes] == ["patient"]


@pytest.mark.parametrize(("text", "told"), [
    ("I tried Prozac, lithium and ECT. Then I took mirtazapine. Nothing else helped.", {"fluoxetine", "lithium", "electroconvulsive therapy"}),
    ("I tried Prozac, lithium and ECT. Then I took mirtazapine. It made me worse for the rest of the day.", {"mirtazapine"}),
    ("I tried Prozac, lithium and ECT. Mirtazapine helped a little, but the rest did nothing.", {"fluoxetine", "lithium", "electroconvulsive therapy"}),
])
def test_what_everything_else_is(nlp, text: str, told: set[str]) -> None:
    last = max(mark(nlp, text).layer("outcome"), key=lambda a: a.start)
    assert set(last.about) == told


@pytest.mark.parametrize(("text", "quotes"), [
    ("Reason: depression\nSide effects: nausea and sweating\nComments: It did nothing for me.", ["nausea and sweating", "It did nothing for me"]),
    ("Interviewer: How was Prozac?\n\nP07: It did nothing for me.\n\nInterviewer: And now?\n\nP07: I sleep.", ["It did nothing for me"]),
    ("Prozac did nothing for me.\nSide effects:\nComments:", ["Prozac did nothing for me"]),
])
def test_the_name_of_a_field_or_speaker_is_not_quoted(nlp, text: str, quotes: list[str]) -> None:
    assert [a.quote for a in mark(nlp, text).layer("outcome")] == quotes


@pytest.mark.parametrize(("text", "dated"), [("12 May", True), ("Day 3", True), ("Mon 4th", True), ("May was awful", False), ("Week of hell", False)])
def test_a_date_line_is_told_from_a_clause(text: str, dated: bool) -> None:
    reading = read(text)
    assert Outcomes(Context(reading, {}), [], []).dated(Part(0, len(reading.keys))) is dated


def test_each_treatment_gets_its_own_verdict(nlp) -> None:
    story = mark(nlp, "Prozac did nothing for me, but lithium really helped.")
    assert rows(story) == {"fluoxetine": ("tried", "no_response"), "lithium": ("tried", "response")}


def test_every_annotation_tells_who_and_why(nlp) -> None:
    story = mark(nlp, "I took Zoloft and my panic attacks stopped. Still take it.")
    assert story.annotations
    for a in story.annotations:
        assert a.annotator.startswith("model:rules@") and a.attributes["rule"] and 0 < a.confidence <= 1


def test_human_annotations_survive_and_the_program_replaces_only_its_own(nlp) -> None:
    text = "I took Zoloft and it helped."
    human = Annotation("T1", "treatment", 7, 13, "Zoloft", "medication", {"experiencer": "patient", "status": "tried"}, {"name": "sertraline"},
                       annotator="human:ana")
    once = annotate(Story("t", text, annotations=(human,)), nlp=nlp)
    twice = annotate(once, nlp=nlp)
    assert human in once.annotations and once.to_json() == twice.to_json()
    assert len({a.id for a in once.annotations}) == len(once.annotations) > 1


def test_the_pipeline_travels_to_disk(nlp, tmp_path) -> None:
    nlp.to_disk(tmp_path / "pipe")
    again = spacy.load(tmp_path / "pipe")
    doc, other = nlp("I took Zoloft."), again("I took Zoloft.")
    assert [(s.text, s.label_, s._.concept) for s in doc.spans["treatment"]] == [(s.text, s.label_, s._.concept) for s in other.spans["treatment"]]
    assert other.spans["treatment"][0]._.status == "tried"
    assert other.to_bytes()  # nothing unserialisable is left in the document
    assert patient_stories.nlp.load("rules") is nlp


TEXT = st.text(st.sampled_from("abc ABC.,;:!?\n\r\t-–•'’\"“”()[]1234567890 é😀מ") | st.characters(), max_size=200)
WORDS = st.lists(st.sampled_from(
    ["I", "took", "Zoloft", "ECT", "nausea", "helped", "but", "not", "😀", "my sister", "\n\n- ", ". ", "\r\n", "60%", "of patients", "20mg", "“no”", "e\u0301"]),
    max_size=40).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXT | WORDS)
def test_any_text_gives_valid_offsets(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return
    story = annotate(Story("t", text), nlp=load("rules"))
    assert not list(faults(story))
    again = Story.from_dict(story.to_dict())
    assert again == story and again.text == text


@settings(max_examples=25, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=8))
def test_batching_changes_nothing(texts: list[str]) -> None:
    nlp = load("rules")
    stories = [Story(str(n), text) for n, text in enumerate(texts)]
    assert list(annotate(stories, nlp=nlp, batch_size=3)) == [annotate(s, nlp=nlp) for s in stories]


@Language.component("somebody_elses")
def somebody_elses(doc):
    doc.spans["treatment"] = [*doc.spans["treatment"], Span(doc, 2, 3, label="mind_body"), Span(doc, 4, 5, label="mind_body", kb_id="Gong Bath")]
    return doc


def test_spans_of_another_component_are_taken_in() -> None:
    nlp = build("rules")
    nlp.add_pipe("somebody_elses", after="patient_stories_treatments")
    story = annotate("I tried leeches and gongs after lithium.", nlp=nlp)
    found = {a.quote: (a.concept_name, a.attributes["experiencer"], a.attributes["status"]) for a in story.layer("treatment")}
    assert found == {"leeches": ("leeches", "patient", "tried"), "gongs": ("Gong Bath", "patient", "tried"), "lithium": ("lithium", "patient", "tried")}
    assert len({a.id for a in story.annotations}) == len(story.annotations) and {"leeches", "Gong Bath"} < set(rows(story))


def test_documents_go_through_processes_and_docbin(nlp) -> None:
    texts = ["I took Zoloft and it helped.", "He declined ECT.", ""]
    whole = [nlp(t) for t in texts]
    assert [d.to_json() for d in nlp.pipe(texts, n_process=2)] == [d.to_json() for d in whole]
    stored = list(DocBin(docs=whole, store_user_data=True).get_docs(nlp.vocab))
    for doc, other in zip(whole, stored, strict=True):
        assert [(s.text, s.id_, s._.status) for s in doc.spans["treatment"]] == [(s.text, s.id_, s._.status) for s in other.spans["treatment"]]
        assert other._.story_summary["narrator"] == doc._.story_summary["narrator"]


def test_a_model_moves_with_its_pipeline(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    from types import SimpleNamespace

    import patient_stories.nlp.components as components

    def opened(folder, **_):
        assert (folder / "model.json").exists()
        return SimpleNamespace(folder=folder, card={}, name="model:m@1")

    monkeypatch.setattr(components, "Encoder", opened)
    model = tmp_path / "model"
    model.mkdir()
    (model / "model.json").write_text("{}")
    (model / "checkpoint.pt").write_text("heavy")
    build(model).to_disk(tmp_path / "pipe")
    (model / "model.json").rename(tmp_path / "gone")
    again = spacy.load(tmp_path / "pipe")
    folder = tmp_path / "pipe" / "patient_stories_encoder"
    assert again.get_pipe("patient_stories_encoder").encoder.folder == folder and not (folder / "checkpoint.pt").exists()
    again.to_disk(tmp_path / "pipe")
    assert (folder / "model.json").exists()
