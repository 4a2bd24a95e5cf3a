"""How the transformer, the lexicons and the rules become one answer.

Spans: what the transformer marks, and what the lexicon is sure of and the transformer doesn't rule out. Concepts, doses and
numbers come from lexicon and rules. Attributes and outcomes come from the transformer where it is sure enough, else from the
rules. Without a transformer everything is the lexicon's and the rules'. The heads' thresholds are chosen on the dev split of the
open corpus (`docs/evaluation.md`) and stand in the model's card; those for names that no lexicon has, for verdicts over a list and for
the quotes of verdicts are constants here and in `spans.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from . import about
from . import symptoms as symptom_rules
from . import treatments as treatment_rules
from .context import Context
from .details import details
from .heads import EFFECTS
from .ledger_head import NOT_THEIRS, Answer, statuses
from .ledger_head import outcomes as outcome_names
from .lexicon import TreatmentEntry
from .naming import Names
from .neural import Predictions
from .outcomes import OVERALL, TRIED, Outcomes, Part, merge
from .reading import Reading
from .spans import consistent, joined, united
from .words import singular


# ------------------------------------------------------------------ spans
def treatment_mentions(reading: Reading, predictions: Predictions | None, reviewed: TreatmentEntry | None) -> Iterator[dict]:
    if predictions is None:
        yield from treatment_rules.mentions(reading, reviewed)
        return
    lexicon = treatment_rules.Candidates(reading).find(lenient=True)
    sure = [(first, last, {"confidence": c, "rule": "lexicon", "label": e.label}) for first, last, e, c in lexicon if c >= 0.6]
    spans = united(reading, predictions, "treatment", sure)
    latest = {reviewed.label: treatment_rules.Named(reviewed)} if reviewed else {}
    names = Names(reading, lexicon, reviewed)
    named = names.entry
    spans = [s for s in spans if not _stands_in(reading, s["first"], s["last"], names)]
    spans = joined(reading, spans, named)
    spans = [s for s in consistent(reading, predictions, "treatment", spans, named) if not _of_nobody(reading, predictions, s, named(s["first"], s["last"]))]
    for number, span in enumerate(spans):
        first, last = span["first"], span["last"]
        entry = named(first, last) or names.related(first, last, span["label"])
        if entry is None:
            concept, label = {"name": names.own(first, last)}, span["label"]
        else:
            entry, why = treatment_rules.meant(reading, first, last, entry, latest, reviewed)
            treatment_rules.remember(latest, entry, first)
            concept = {"name": entry.concept, "id": entry.id} if entry.id else {"name": entry.concept}
            label = entry.label if not entry.flags & {"weak", "ambiguous"} else span["label"]
            span["rule"] = f"{span['rule']}; concept: {why}"
        since = spans[number - 1]["last"] if number else 0
        until = spans[number + 1]["first"] if number + 1 < len(spans) else len(reading.keys)
        yield {**span, "label": label, "concept": concept, "attributes": details(reading, first, last, since, until)}


def _stands_in(reading: Reading, first: int, last: int, names: Names) -> bool:
    """A bare noun that only points back ("this medication"), or that nothing says the patient had ("how treatment works")."""
    found = next(((e, c) for a, b, e, c in names.touching(first, last) if (a, b) == (first, last)), None)
    if found is None or not treatment_rules.is_bare(found[0]):
        return False
    return treatment_rules.points_back(reading, first, last) or (reading.keys[first] in treatment_rules.STAND_INS and found[1] < 0.6)


_PRESCRIBERS = frozenset("doctor doc gp physician psychiatrist pdoc shrink consultant neurologist paramedic".split())  # never a treatment themselves
_UNLISTED = {"general": 0.85, "other": 0.8}  # by experiencer, the span confidence that what no lexicon has needs at least


def _of_nobody(reading: Reading, predictions: Predictions, span: dict, entry: TreatmentEntry | None) -> bool:
    """Is it a person who prescribes, or treats in general ("therapists are trained"), or a word that no lexicon has, not the patient's, and
    none too sure: one of education ("serotonin"), or what somebody else has?"""
    if span["last"] - span["first"] == 1 and singular(reading.keys[span["first"]]) in _PRESCRIBERS:
        return True
    if entry is not None and "person" not in entry.flags:
        return False
    who, _ = predictions.attribute("treatment.experiencer", span["start"], span["end"])
    return who == "general" if entry is not None else span["confidence"] < _UNLISTED.get(who, 0.0)


def symptom_mentions(reading: Reading, predictions: Predictions | None) -> Iterator[dict]:
    if predictions is None:
        yield from symptom_rules.mentions(reading)
        return
    lexicon = list(symptom_rules.mentions(reading))
    sure = [(*reading.words_of(m["start"], m["end"]), m) for m in lexicon]
    for span in united(reading, predictions, "symptom", sure):
        flags = next((m["flags"] for first, last, m in sure if first < span["last"] and last > span["first"]), [])
        expression, _ = predictions.attribute("symptom.expression", span["start"], span["end"])
        yield {**span, "flags": flags, "attributes": {"expression": expression}}


# ------------------------------------------------------------- attributes
_LISTED = ("patient", "list introduction")  # a list is of whom its introduction speaks ("She had tried everything:"), whatever each item looks like


def treatment_attributes(context: Context, predictions: Predictions | None, mention: dict) -> list[str]:
    """Fill in `mention["attributes"]`; returns the rules that decided."""
    attributes, first, last = mention["attributes"], mention["first"], mention["last"]
    concept = mention.get("concept", {}).get("name", "")
    rule = context.experiencer(first, last)
    who, why = rule if rule == _LISTED else _choose(predictions, "treatment.experiencer", mention, rule)
    attributes["experiencer"] = who
    attributes.pop("status", None)
    if who != "patient":
        return [why]
    attributes["status"], how = _choose(predictions, "treatment.status", mention, context.status(first, last, concept))
    return [why, how]


def symptom_attributes(context: Context, predictions: Predictions | None, mention: dict) -> list[str]:
    first, last, flags = mention["first"], mention["last"], mention.get("flags", [])
    answers = {
        "experiencer": context.experiencer(first, last),
        "assertion": context.assertion(first, last, flags),
        "cause": context.cause(first, last, mention["label"], flags),
    }
    rules = []
    for name, answer in answers.items():
        mention["attributes"][name], why = _choose(predictions, f"symptom.{name}", mention, answer)
        rules.append(why)
    return rules


def _choose(predictions: Predictions | None, head: str, mention: dict, rule: tuple[str, str]) -> tuple[str, str]:
    """The transformer's answer where it is sure enough, else the rule's. Where no rule speaks, a value may still need a probability of
    its own ("treatment.status.ongoing"): to have had a treatment is the least that a mention says."""
    if predictions is None:
        return rule
    value, probability = predictions.attribute(head, mention["start"], mention["end"])
    least = predictions.calibration.threshold.get(f"{head}.{value}", 0.0) if rule[1] == "default" else predictions.calibration.threshold.get(head, 0.5)
    if probability >= least and probability > 0:
        return value, f"{head.partition('.')[2]} {probability:.2f}"
    return rule


# ----------------------------------------------------------------- ledger
def ledger(predictions: Predictions | None, treatments: list[dict], reviewed: str | None) -> dict[str, Answer]:
    """What the network says of each treatment when it looks at the whole story, by concept; {} without a ledger head.

    `reviewed` is asked about even where no mention names it.
    """
    if predictions is None:
        return {}
    spans: dict[str, list[tuple[int, int]]] = {}
    for mention in treatments:
        spans.setdefault(mention["concept"]["name"], []).append((mention["start"], mention["end"]))
    if reviewed:
        spans.setdefault(reviewed, [])
    return predictions.ledger_answers(spans, reviewed)


def settle(predictions: Predictions, answers: Mapping[str, Answer], mention: dict) -> str:
    """Bring a mention's attributes in line with what the whole story says of its treatment; returns the rule, "" for none.

    A treatment that the patient does not have is not the patient's at any mention. A mention that tells of having it carries the
    status that the story ends on.
    """
    answer, attributes = answers.get(mention["concept"]["name"]), mention["attributes"]
    if answer is None or attributes["experiencer"] != "patient":
        return ""
    thresholds = predictions.calibration.threshold
    of = dict(zip(statuses(), answer.status.tolist(), strict=True))
    if of[NOT_THEIRS] >= thresholds.get("ledger.none", 1.01):
        attributes["experiencer"] = predictions.attribute("treatment.experiencer", mention["start"], mention["end"], but="patient")[0]
        attributes.pop("status", None)
        return f"ledger none {of[NOT_THEIRS]:.2f}"
    best = max(TRIED, key=lambda status: of[status])
    share = of[best] / max(sum(of[status] for status in TRIED), 1e-9)
    if attributes["status"] in TRIED and share >= thresholds.get("ledger.status", 1.01):
        attributes["status"] = best
        return f"ledger {best} {share:.2f}"
    return ""


# A verdict that the quotes speak against: labels that contradict it, and those that bear it out all the same.
_CONTRADICTED = {
    "response": ({"no_benefit", "worsening"}, {"benefit", "partial"}), "no_response": ({"benefit"}, {"no_benefit", "partial", "worsening"}),
    "partial": ({"no_benefit", "worsening"}, {"benefit", "partial"}), "worse": ({"benefit"}, {"worsening"}), "mixed": ({"no_benefit"}, {"benefit", "partial"}),
}


_OVERTURNING = 0.4  # the lead that "unknown" needs where effects are quoted


def verdicts(predictions: Predictions | None, answers: Mapping[str, Answer], rows: Iterable[dict], labels: Mapping[str, str]) -> None:
    """Write the network's verdict into the rows of treatments that the patient had, where it finds it that much likelier than the rules'.

    `labels` are the outcomes' by id. A verdict without an outcome to quote, or against all that is quoted, is never given, and that
    nothing is known only with a wider lead where an effect is quoted; of treatments that the patient never had the network learned nothing.
    """
    for row in rows:
        answer = answers.get(row["concept"])
        if predictions is None or answer is None or row["status"] not in TRIED:
            continue
        best = outcome_names()[int(answer.outcome.argmax())]
        lead = answer.outcome.max() - answer.outcome[outcome_names().index(row["outcome"])]
        quoted = {labels[key] for key in row["evidence"]}
        against, bearing_out = _CONTRADICTED.get(best, (set(), set()))
        if best == "unknown":
            possible = lead >= _OVERTURNING or not quoted & set(EFFECTS)
        else:
            possible = bool(quoted) and bool(quoted & bearing_out or not quoted & against)
        if possible and lead >= predictions.calibration.threshold.get("ledger.outcome", 1.01):
            row["outcome"] = best


# --------------------------------------------------------------- outcomes
_LIST_FLOOR = 0.02  # the least probability of an outcome where a rule reads a verdict over a list: the network thinks in sentences
_BEGINNING = 0.1  # the default of the threshold from which an outcome begins within a clause of the rules
_OWN_WORDS = "its own words"


@dataclass(slots=True)
class Candidates:
    """An outcome as it was found (characters, confidence by label, why), and what it may be about: `rows` of `about.features` by label."""

    start: int
    end: int
    labels: dict[str, float]
    why: str
    named: list[str]  # the treatments that its own words name
    names: list[str]  # of the candidates, which `rows` follow
    rows: dict[str, np.ndarray]


def candidates(
    context: Context, predictions: Predictions, answers: Mapping[str, Answer], treatments: list[dict], symptoms: list[dict],
) -> Iterator[Candidates]:
    """Outcomes in the order of the text: spans of the transformer, widened to whole clauses, and those of the rules that it does not rule out."""
    guide = Outcomes(context, treatments, symptoms)
    mentions: dict[str, list[dict]] = {}
    for treatment in guide.treatments:
        mentions.setdefault(treatment["concept"]["name"], []).append(treatment)
    places = {name: [(m["start"], m["end"]) for m in found] for name, found in mentions.items()}
    unnamed = context.reviewed if context.reviewed and context.reviewed not in mentions else None
    reading, sentence = context.reading, 0
    for first, last, labels, why in _outcome_spans(guide, predictions):
        while sentence < reading.sentence_of[first]:
            guide.pass_over(reading.sentences[sentence])
            sentence += 1
        start, end = reading.chars_of(first, last)
        found = predictions.link_scores(start, end, places, reviewed=unnamed is not None)
        scores = {name: found.get("" if name == unnamed else name, 0.0) for name in (*mentions, *filter(None, [unnamed]), OVERALL)}
        chosen, _ = guide.about(first, last)
        distances = {name: min(first - m["last"] for m in had if m["last"] <= first) for name, had in mentions.items() if had[0]["last"] <= first}
        named = chosen if _inside(guide.treatments, first, last) or guide.of_the_others(first, last) else []
        yield Candidates(
            start, end, labels, why, named, list(scores),
            {label: about.features(label, scores, chosen, distances, answers, context.reviewed) for label in labels},
        )


def outcomes(
    context: Context, predictions: Predictions, answers: Mapping[str, Answer], treatments: list[dict], symptoms: list[dict],
) -> Iterator[dict]:
    """Outcome records, each tied to the treatments that its own words name, or else to those that it is likely to be about.

    `answers` are the ledger's.
    """
    weights, least = predictions.calibration.link_weights, predictions.calibration.threshold.get("link", 0.5)
    for found in candidates(context, predictions, answers, treatments, symptoms):
        sentiment, _ = predictions.attribute("outcome.sentiment", found.start, found.end)
        for label, confidence in found.labels.items():
            likely = about.probabilities(found.rows[label], weights)
            because = _OWN_WORDS if found.named else f"link {likely.max():.2f}"
            tied = found.named or about.decide(found.names, likely, least)
            yield {"start": found.start, "end": found.end, "label": label, "about": tied, "confidence": confidence,
                   "rule": f"{found.why}; about: {because}", "attributes": {"sentiment": sentiment}}


_BORNE_OUT = {"response": "benefit", "partial": "partial", "no_response": "no_benefit", "worse": "worsening"}
_QUOTE_LINK = 0.03  # the least probability that an outcome is about a treatment for it to be the quote of a verdict


def quotes(predictions: Predictions, answers: Mapping[str, Answer], treatments: list[dict], found: list[dict]) -> list[dict]:
    """The outcomes `found`, tied also to treatments of whose verdict the network is sure and that no outcome bears out yet: to each
    the likeliest outcome that says such a thing and names no treatment itself, as a verdict over a list does. One that was about the
    whole course is then about the treatment instead."""
    least = predictions.calibration.threshold.get("ledger.quote", 1.01)
    mentions: dict[str, list[tuple[int, int]]] = {}
    for treatment in treatments:
        if treatment["attributes"]["experiencer"] == "patient" and treatment["attributes"]["status"] in TRIED:
            mentions.setdefault(treatment["concept"]["name"], []).append((treatment["start"], treatment["end"]))
    scores: dict[int, dict[str, float]] = {}  # of outcomes by their place in `found`: they are the same for every treatment
    for name in mentions:
        answer = answers.get(name)
        if answer is None or answer.outcome.max() < least:
            continue
        label = _BORNE_OUT.get(outcome_names()[int(answer.outcome.argmax())])
        fitting = [place for place, outcome in enumerate(found) if outcome["label"] == label]
        if any(name in found[place]["about"] for place in fitting):
            continue
        fitting = [place for place in fitting if not found[place]["rule"].endswith(_OWN_WORDS)]
        for place in fitting:
            if place not in scores:
                scores[place] = predictions.link_scores(found[place]["start"], found[place]["end"], mentions, reviewed=False)
        best = max(fitting, key=lambda place: scores[place].get(name, 0.0), default=None)
        if best is not None and scores[best].get(name, 0.0) >= _QUOTE_LINK:
            quote = found[best]
            quote["about"] = [*(n for n in quote["about"] if n != OVERALL), name]
            quote["rule"] += f"; {name}: ledger {answer.outcome.max():.2f}"
    return found


def _outcome_spans(guide: Outcomes, predictions: Predictions) -> Iterator[tuple[int, int, dict[str, float], str]]:
    """(first word, last word, confidence by label, why): clauses, cut again where the transformer begins an outcome, that the transformer takes for an outcome, or of which a rule
    says so and the transformer does not rule it out; neighbours that say the same are one.

    The rule names the label where it can, unless the transformer is sure of another; a clause of which neither can say what it
    tells is none, nor is a date line by the transformer alone. A label's confidence is the lower of two probabilities: that the
    clause is an outcome, and, where the transformer named it, that it is this one.
    """
    thresholds = predictions.calibration.threshold
    sure, least = thresholds.get("outcome.clause", 0.5), thresholds.get("outcome.lexicon", 0.1)
    name, doubt = thresholds.get("outcome.rule", 0.6), thresholds.get("outcome.doubt", 0.0)
    for number, sentence in enumerate(guide.reading.sentences):
        parts = [Part(*clause) for clause in _cut(guide.reading, predictions, sentence.clauses)]
        confidence: dict[tuple[int, str], float] = {}
        ruled, doubtful = set(), set()  # numbers of clauses
        floor = min(least, _LIST_FLOOR) if guide.over_several(sentence) else least
        for place, part in enumerate(parts):
            start, end = guide.reading.chars_of(part.first, part.last)
            probability = predictions.marked("outcome", start, end)
            if probability >= floor and guide.personal(number, sentence):
                guide.read(number, part)
            found = predictions.outcome_labels(start, end) if probability >= sure else []
            likeliest = max((p for _, p in found), default=0.0)
            by_network = bool(found) and likeliest >= (name if part.labels else doubt) and not guide.dated(part)
            if by_network and likeliest < name:
                doubtful.add(place)
            elif part.labels and not by_network:
                ruled.add(place)
            if by_network:
                part.labels = {label: f"transformer {p:.2f}" for label, p in found}
            known = dict(found) if by_network else {}
            confidence.update({(part.first, label): min(probability, known.get(label, 1.0)) for label in part.labels})
        for place in doubtful:
            if ruled & {place - 1, place + 1}:  # it goes with the neighbour of which a rule knows what it says
                parts[place].labels = {}
        for part in merge(parts):
            held = {label: max(p for (word, known), p in confidence.items() if known == label and part.first <= word < part.last) for label in part.labels}
            yield part.first, part.last, {label: round(p, 3) for label, p in held.items()}, next(iter(part.labels.values()))


def _cut(reading: Reading, predictions: Predictions, clauses: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Word ranges: the rules' clauses, cut also behind punctuation and at "and" and "or" where an outcome may well begin.

    The rules cut where a clause has a verb of its own; a list of verdicts ("X (nothing), Y for a while") has none to tell them.
    """
    least = predictions.calibration.threshold.get("outcome.begin", _BEGINNING)
    for first, last in clauses:
        for word in range(first + 1, last):
            if (reading.breaks[word] or reading.keys[word] in ("and", "or")) and predictions.begins("outcome", *reading.chars_of(word, word + 1)) >= least:
                yield first, word
                first = word
        yield first, last


def _inside(treatments: list[dict], first: int, last: int) -> bool:
    return any(first <= t["first"] < last and t["attributes"].get("status") in TRIED for t in treatments)


# ------------------------------------------------------------------ story
def story_labels(summary: dict, predictions: Predictions | None) -> dict:
    """Narrator and overall outcome by the transformer where it is sure enough."""
    if predictions is None or predictions.story is None:
        return summary
    for head in ("narrator", "overall_outcome"):
        value, probability = predictions.story_label(head)
        if probability >= predictions.calibration.threshold.get(head, 0.5):
            summary[head] = value
    return summary
