"""Component `patient_stories_summary`: the ledger of the patient's treatments, the narrator, the overall outcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .heads import EFFECTS
from .outcomes import OVERALL, TRIED

SURE = 0.5
_NOTHING_BUT_HARM = 4  # so many clauses of harm, and not one of an effect on the illness
_POINTS = {"benefit": 1.0, "partial": 0.5, "no_benefit": -0.6, "worsening": -1.0, "withdrawal": -0.6, "side_effect": -0.25, "tolerated": 0.3}


def summarise(narrator: str, treatments: list[dict], symptoms: list[dict], outcomes: list[dict], reviewed: Mapping[str, Any] | None) -> dict:
    """The summary of one story as plain data. `reviewed` is {concept, label, status} of a treatment known from metadata."""
    rows: dict[str, dict] = {}
    for mention in treatments:
        if mention["attributes"]["experiencer"] != "patient":
            continue
        concept = mention["concept"]["name"]
        row = rows.setdefault(concept, {"concept": concept, "label": mention["label"], "status": None, "outcome": "unknown",
                                        "side_effects": [], "mentions": [], "evidence": []})
        row["mentions"].append(mention["id"])
        row["status"] = latest(row["status"], mention["attributes"]["status"])
    if reviewed and reviewed["concept"] not in rows:
        rows = {reviewed["concept"]: {**reviewed, "outcome": "unknown", "side_effects": [], "mentions": [], "evidence": []}, **rows}
    elif reviewed and rows[reviewed["concept"]]["status"] not in TRIED:  # who reviews a treatment has had it, whatever the text plans
        rows[reviewed["concept"]]["status"] = reviewed["status"]
    for outcome in outcomes:
        for concept in outcome["about"]:
            if concept in rows:
                rows[concept]["evidence"].append(outcome["id"])
    by_id = {o["id"]: o for o in outcomes}
    for row in rows.values():
        evidence = [by_id[key] for key in row["evidence"]]
        row["outcome"] = verdict([o["label"] for o in surest(evidence)], row["status"])
        row["side_effects"] = _side_effects(evidence, symptoms)
    return {"narrator": narrator, "overall_outcome": overall(outcomes, rows), "treatments": list(rows.values())}


def latest(before: str | None, now: str) -> str:
    """The status after one more mention. A bare "tried" doesn't undo what the text said of going on or stopping."""
    if before is None or before == now:
        return now
    if before in TRIED:
        return now if now in ("ongoing", "stopped") else before
    return now if now in TRIED else before if now == "not_tried" else now


def status_of(concept: str, treatments: list[dict]) -> str | None:
    """The status of a treatment of the patient's after all its mentions; None where none is the patient's."""
    status = None
    for mention in treatments:
        if mention["concept"]["name"] == concept and mention["attributes"]["experiencer"] == "patient":
            status = latest(status, mention["attributes"]["status"])
    return status


def carry_status(treatments: list[dict]) -> None:
    """A mention that only tells of having had a treatment carries that it was stopped, where another mention says so at last."""
    final: dict[str, str] = {}
    for mention in treatments:
        if mention["attributes"]["experiencer"] == "patient":
            concept = mention["concept"]["name"]
            final[concept] = latest(final.get(concept), mention["attributes"]["status"])
    for mention in treatments:
        if mention["attributes"].get("status") == "tried" and final.get(mention["concept"]["name"]) == "stopped":
            mention["attributes"]["status"] = "stopped"


def surest(evidence: list[dict]) -> list[dict]:
    """Without doubtful verdicts on the effect, where there is a sure one: a doubtful clause must not turn a clear verdict."""
    if not any(o["label"] in EFFECTS and o.get("confidence", 1.0) >= SURE for o in evidence):
        return evidence
    return [o for o in evidence if o["label"] not in EFFECTS or o.get("confidence", 1.0) >= SURE]


def verdict(labels: list[str], status: str | None = None) -> str:
    """One outcome for a treatment from the outcomes that speak of it, in the order of the text, and its status.

    What the stories' annotators did (train split of the open corpus): the later effect weighs more where good and bad meet, and a
    help that was given up for harm told as often is mixed.
    """
    effects = [label for label in labels if label in EFFECTS]
    harm = labels.count("side_effect") + labels.count("withdrawal")
    if not effects:
        return "worse" if harm >= _NOTHING_BUT_HARM else "unknown"
    good, half = effects.count("benefit"), effects.count("partial")
    none, worse = effects.count("no_benefit"), effects.count("worsening")
    if good and not (half or none or worse):
        return "mixed" if harm >= (good if status == "stopped" else 4 * good) else "response"
    if worse and not (good or half):
        return "worse" if worse >= none else "no_response"
    if none and not (good or half):
        return "no_response"
    if worse:
        return {"benefit": "response", "worsening": "worse"}.get(effects[-1], "partial")
    return "response" if good > half + none else "partial"


def _side_effects(evidence: list[dict], symptoms: list[dict]) -> list[str]:
    found: dict[str, None] = {}
    for outcome in evidence:
        if outcome["label"] != "side_effect":
            continue
        for symptom in symptoms:
            attributes = symptom["attributes"]
            if outcome["first"] <= symptom["first"] < outcome["last"] and attributes["cause"] == "side_effect" and attributes["assertion"] in ("present", "worsened"):
                found[symptom["label"]] = None
    return list(found)


def overall(outcomes: list[dict], rows: Mapping[str, dict]) -> str:
    """How the patient is at the end: later outcomes weigh more than earlier ones."""
    effects = [o for o in outcomes if o["label"] in ("benefit", "partial", "no_benefit", "worsening", "withdrawal")]
    if not effects:
        return "unknown"
    last = effects[-4:]
    score = sum(_POINTS[o["label"]] * (i + 1) * (1.5 if OVERALL in o["about"] else 1.0) for i, o in enumerate(last)) / sum(range(1, len(last) + 1))
    responded = any(r["outcome"] == "response" and r["status"] in TRIED for r in rows.values())
    if score >= 0.62 or (score >= 0.45 and responded):
        return "improved"
    if score >= 0.05:
        return "partly_improved"
    return "worse" if score <= -0.7 else "unchanged"
