"""How the transformer, the lexicons and the rules become one answer.

Spans: what the transformer marks, and what the lexicon is sure of and the transformer doesn't rule out. Concepts, doses and
numbers come from lexicon and rules. Attributes and outcomes come from the transformer where it is sure enough, else from the
rules. Without a transformer everything is the lexicon's and the rules'. The thresholds are chosen on the dev split of the
open corpus (`docs/evaluation.md`) and stand in the model's card.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from . import symptoms as symptom_rules
from . import treatments as treatment_rules
from .context import Context
from .details import details
from .lexicon import TreatmentEntry, treatment_concepts
from .neural import Predictions
from .outcomes import OVERALL, TRIED, Outcomes, Part, merge
from .reading import Reading
from .words import singular


# ------------------------------------------------------------------ spans
def treatment_mentions(reading: Reading, predictions: Predictions | None, reviewed: TreatmentEntry | None) -> Iterator[dict]:
    if predictions is None:
        yield from treatment_rules.mentions(reading, reviewed)
        return
    lexicon = treatment_rules.Candidates(reading).find(lenient=True)
    sure = [(first, last, {"confidence": c, "rule": "lexicon", "label": e.label}) for first, last, e, c in lexicon if c >= 0.6]
    spans = _united(reading, predictions, "treatment", sure)
    latest = {reviewed.label: reviewed} if reviewed else {}
    for number, span in enumerate(spans):
        first, last = span["first"], span["last"]
        entry = _entry(reading, first, last, lexicon)
        if entry is None:
            concept, label = {"name": reading.text[span["start"]:span["end"]].lower()}, span["label"]
        else:
            entry, why = treatment_rules.meant(reading, first, last, entry, latest)
            if not entry.flags & {"weak", "class"}:
                latest[entry.label] = entry
            concept = {"name": entry.concept, "id": entry.id} if entry.id else {"name": entry.concept}
            label = entry.label if not entry.flags & {"weak", "ambiguous"} else span["label"]
            span["rule"] = f"{span['rule']}; concept: {why}"
        since = spans[number - 1]["last"] if number else 0
        until = spans[number + 1]["first"] if number + 1 < len(spans) else len(reading.keys)
        yield {**span, "label": label, "concept": concept, "attributes": details(reading, first, last, since, until)}


def _entry(reading: Reading, first: int, last: int, lexicon: list[tuple[int, int, TreatmentEntry, float]]) -> TreatmentEntry | None:
    """The lexicon entry that names the words first:last: the whole of them, or else the longest sure name inside."""
    keys = tuple(reading.keys[first:last])
    whole = treatment_concepts().get(keys) or treatment_concepts().get((*keys[:-1], singular(keys[-1])))
    if whole is not None:
        exact = next((e for a, b, e, _ in lexicon if (a, b) == (first, last)), None)
        return exact or whole
    inside = [(b - a, c, e) for a, b, e, c in lexicon if a < last and b > first and c >= 0.6]
    if not inside:
        return None
    return max(inside, key=lambda found: (found[0], found[1]))[2]


def symptom_mentions(reading: Reading, predictions: Predictions | None) -> Iterator[dict]:
    if predictions is None:
        yield from symptom_rules.mentions(reading)
        return
    lexicon = list(symptom_rules.mentions(reading))
    sure = [(*reading.words_of(m["start"], m["end"]), m) for m in lexicon]
    for span in _united(reading, predictions, "symptom", sure):
        flags = next((m["flags"] for first, last, m in sure if first < span["last"] and last > span["first"]), [])
        expression, _ = predictions.attribute("symptom.expression", span["start"], span["end"])
        yield {**span, "flags": flags, "attributes": {"expression": expression}}


def _united(reading: Reading, predictions: Predictions, layer: str, sure: Iterable[tuple[int, int, dict]]) -> list[dict[str, Any]]:
    """The transformer's spans, and the lexicon's that touch none of them and that the transformer does not rule out."""
    spans = []
    for span in predictions.spans(layer):
        first, last = reading.words_of(span["start"], span["end"])
        label, _ = predictions.attribute(f"{layer}.label", span["start"], span["end"])
        spans.append({**span, "label": label, "first": first, "last": last, "rule": "transformer"})
    least = predictions.calibration.threshold.get(f"{layer}.lexicon", 0.3)
    for first, last, mention in sure:
        touched = [s for s in spans if s["first"] < last and first < s["last"]]
        start, end = reading.chars_of(first, last)
        if touched and not (len(touched) > 1 and all(first <= s["first"] and s["last"] <= last for s in touched)):
            continue
        probability = predictions.marked(layer, start, end)
        if touched or probability >= least:
            # Several spans inside one name ("ketamine", "assisted", "therapy") are pieces of it.
            spans = [s for s in spans if s not in touched]
            spans.append({"start": start, "end": end, "label": mention["label"], "confidence": round(probability, 3),
                          "first": first, "last": last, "rule": mention.get("rule", "lexicon")})
    return sorted(spans, key=lambda s: s["start"])


# ------------------------------------------------------------- attributes
def treatment_attributes(context: Context, predictions: Predictions | None, mention: dict) -> list[str]:
    """Fill in `mention["attributes"]`; returns the rules that decided."""
    attributes, first, last = mention["attributes"], mention["first"], mention["last"]
    concept = mention.get("concept", {}).get("name", "")
    who, why = _choose(predictions, "treatment.experiencer", mention, context.experiencer(first, last))
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
    """The transformer's answer where it is sure enough, else the rule's."""
    if predictions is None:
        return rule
    value, probability = predictions.attribute(head, mention["start"], mention["end"])
    if probability >= predictions.calibration.threshold.get(head, 0.5) or (rule[1] == "default" and probability > 0):
        return value, f"{head.partition('.')[2]} {probability:.2f}"
    return rule


# --------------------------------------------------------------- outcomes
_SURE_LINK = 0.9  # from here on the network's link counts more than the rule's; the rule is right more often below it


def outcomes(context: Context, predictions: Predictions, treatments: list[dict], symptoms: list[dict]) -> Iterator[dict]:
    """Outcome records: spans of the transformer, widened to whole clauses, and those of the rules that it does not rule out,
    each tied to the treatments that it is about."""
    guide = Outcomes(context, treatments, symptoms)
    mentions: dict[str, list[tuple[int, int]]] = {}
    for treatment in guide.treatments:
        mentions.setdefault(treatment["concept"]["name"], []).append((treatment["start"], treatment["end"]))
    unnamed = context.reviewed if context.reviewed and context.reviewed not in mentions else None
    reading, sentence = context.reading, 0
    for first, last, labels, why in _outcome_spans(guide, predictions):
        while sentence < reading.sentence_of[first]:
            guide.pass_over(reading.sentences[sentence])
            sentence += 1
        start, end = reading.chars_of(first, last)
        scores = predictions.link_scores(start, end, mentions, reviewed=unnamed is not None)
        about, because = _about(guide.about(first, last), scores, unnamed, _inside(guide.treatments, first, last))
        sentiment, _ = predictions.attribute("outcome.sentiment", start, end)
        for label, confidence in labels.items():
            yield {"start": start, "end": end, "label": label, "about": about, "confidence": confidence, "rule": f"{why}; about: {because}",
                   "attributes": {"sentiment": sentiment}}


def _outcome_spans(guide: Outcomes, predictions: Predictions) -> Iterator[tuple[int, int, dict[str, float], str]]:
    """(first word, last word, confidence by label, why): clauses that the transformer takes for an outcome, or of which a rule
    says so and the transformer does not rule it out; neighbours that say the same are one.

    The rule names the label where it can, unless the transformer is sure of another. A label's confidence is the lower of two
    probabilities: that the clause is an outcome, and, where the transformer named it, that it is this one.
    """
    thresholds = predictions.calibration.threshold
    sure, least, name = thresholds.get("outcome.clause", 0.5), thresholds.get("outcome.lexicon", 0.1), thresholds.get("outcome.rule", 0.6)
    for number, sentence in enumerate(guide.reading.sentences):
        parts = [Part(*clause) for clause in sentence.clauses]
        confidence: dict[tuple[int, str], float] = {}
        for part in parts:
            start, end = guide.reading.chars_of(part.first, part.last)
            probability = predictions.marked("outcome", start, end)
            if probability >= least and guide.personal(number, sentence):
                guide.read(number, part)
            found = predictions.outcome_labels(start, end)
            by_network = probability >= sure and (not part.labels or max(p for _, p in found) >= name)
            if by_network:
                part.labels = {label: f"transformer {p:.2f}" for label, p in found}
            known = dict(found) if by_network else {}
            confidence.update({(part.first, label): min(probability, known.get(label, 1.0)) for label in part.labels})
        for part in merge(parts):
            held = {label: max(p for (word, known), p in confidence.items() if known == label and part.first <= word < part.last) for label in part.labels}
            yield part.first, part.last, {label: round(p, 3) for label, p in held.items()}, next(iter(part.labels.values()))


def _inside(treatments: list[dict], first: int, last: int) -> bool:
    return any(first <= t["first"] < last and t["attributes"].get("status") in TRIED for t in treatments)


def _about(rule: tuple[list[str], bool], scores: dict[str, float], unnamed: str | None, inside: bool) -> tuple[list[str], str]:
    """(concepts, why): its own words first, then what the network is sure of, then what the text spoke of last."""
    if inside or not scores:
        return rule[0], "its own words" if inside else "rule"
    best = max(scores, key=lambda name: (scores[name], name))
    if best == OVERALL and scores[best] >= 0.5:
        return [OVERALL], f"link {scores[best]:.2f}"
    if scores[best] >= _SURE_LINK:
        return [unnamed if name == "" else name for name, score in scores.items() if score >= _SURE_LINK], f"link {scores[best]:.2f}"
    return rule[0], "its own words" if rule[1] else "spoken of last"


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
