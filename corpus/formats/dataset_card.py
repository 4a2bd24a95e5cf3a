"""What stands beside the parquet files: the card (README.md) with its YAML head, and croissant.json."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..selection import UNNAMED
from ..splits import STORY, SplitReport
from ..story import Story
from .base import ExportOptions, Scheme, digests

if TYPE_CHECKING:
    from datasets import Features

CONFIGS = {
    "stories": "one row a story: the text, its segments and metadata, and the whole annotated story as JSON (`record`)",
    "ledger": "one row a treatment that the patient had or was offered, over the whole story: status, outcome, side effects",
    "sentences": "one row a sentence with the labels of every span that touches it, for classification",
    "tokens": "one row a sentence with its tokens, their offsets and BIO tags for each layer, for token classification",
}
_SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"), (10_000_000, "1M<n<10M"))
_HUB_LICENCES = {
    "cc by 4.0": "cc-by-4.0", "cc-by-4.0": "cc-by-4.0", "cc by-sa 4.0": "cc-by-sa-4.0", "cc-by-sa-4.0": "cc-by-sa-4.0", "cc0": "cc0-1.0",
    "cc0-1.0": "cc0-1.0", "mit": "mit", "apache-2.0": "apache-2.0", "cc-by-nc-4.0": "cc-by-nc-4.0", "cc by-nc 4.0": "cc-by-nc-4.0",
}


@dataclass(slots=True)
class Written:
    """What an export has written so far, as the card tells it."""

    features: dict[str, Features]
    scheme: Scheme
    splits: SplitReport | None = None
    rows: dict[tuple[str, str], int] = field(default_factory=dict)  # (config, split) -> rows
    words: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    labels: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # layer, label, split
    licences: Counter[str] = field(default_factory=Counter)

    def count(self, story: Story, split: str) -> None:
        self.words[split] += len(story.text.split())
        for a in story.annotations:
            self.annotators[a.annotator or UNNAMED] += 1
            self.labels[a.layer, a.label, split] += 1
        licence = story.metadata.get("licence") or story.metadata.get("license")
        self.licences[str(licence) if licence else ""] += 1

    def licence(self, options: ExportOptions) -> str:
        """The licence that was given, or the one that every story names; empty where neither is so."""
        return options.licence or (next(iter(self.licences)) if len(self.licences) == 1 else "")


def write_card(out: Path, written: Written, options: ExportOptions) -> None:
    """README.md. The YAML head names each config's files, so that `load_dataset` finds them, and its features."""
    import yaml

    head = yaml.safe_dump(_head(out, written, options), sort_keys=False, allow_unicode=True, width=1000)
    parts = [f"---\n{head}---\n\n# {options.title}", *_sections(written, options)]
    (out / "README.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")


def _head(out: Path, written: Written, options: ExportOptions) -> dict[str, Any]:
    licence = written.licence(options)
    known = _HUB_LICENCES.get(licence.lower())
    by_people, by_models = _annotator_kinds(written)
    stories = sum(n for (config, _), n in written.rows.items() if config == "stories")
    head: dict[str, Any] = {"pretty_name": options.title, "language": ["en"], "license": known or ("other" if licence else "unknown")}
    if licence and not known:
        head["license_name"] = licence
    head |= {
        "annotations_creators": ["other"] * by_people + ["machine-generated"] * by_models or ["no-annotation"],
        "task_categories": ["token-classification", "text-classification"],
        "size_categories": [next((name for limit, name in _SIZES if stories < limit), "n>10M")],
        "tags": ["medical", "mental-health", "patient-narratives", "treatment-outcomes", "patient-stories"],
        "configs": [
            {"config_name": config, **({"default": True} if config == "stories" else {}), "data_files": [
                {"split": split, "path": f"{config}/{split}-*.parquet"} for split in _splits_of(written, config)]}
            for config in _configs(written)],
        "dataset_info": [_info(out, written, config) for config in _configs(written)],
    }
    return head


def _info(out: Path, written: Written, config: str) -> dict[str, Any]:
    splits = [
        {"name": split, "num_bytes": size, "num_examples": written.rows[config, split]}
        for split in _splits_of(written, config) for size in [sum(f.stat().st_size for f in (out / config).glob(f"{split}-*.parquet"))]]
    size = sum(s["num_bytes"] for s in splits)
    return {"config_name": config, "features": written.features[config]._to_yaml_list(), "splits": splits, "download_size": size, "dataset_size": size}


def _configs(written: Written) -> list[str]:
    """The configs that hold rows, in their order."""
    return [config for config in written.features if any(key == config for key, _ in written.rows)]


def _splits_of(written: Written, config: str) -> list[str]:
    names = written.splits.counts if written.splits else ()
    return [split for split in names if (config, split) in written.rows]


def _annotator_kinds(written: Written) -> tuple[bool, bool]:
    models = {name for name in written.annotators if name.startswith("model:")}
    return bool(set(written.annotators) - models), bool(models)


def _sections(written: Written, options: ExportOptions) -> Iterator[str]:
    splits = written.splits
    names = list(splits.counts)
    yield ("Treatment narratives with their treatments, symptom language and outcomes marked, and for each story a ledger of treatments with "
           f"what became of them. Annotation scheme version {written.scheme.version}.")
    yield "## Configs\n\n" + _table(["config", "holds", *names], [
        [f"`{config}`", CONFIGS.get(config, f"one row a marked span of the layer `{config[:-1]}`, with its sentence and attributes"),
         *(written.rows.get((config, split), 0) for split in names)] for config in _configs(written)])
    yield ("```python\nfrom datasets import load_dataset\n\n"
           'stories = load_dataset("path/to/this/folder", "stories")\ntags = load_dataset("path/to/this/folder", "tokens")["train"]\n```')
    yield ("`start` and `end` count Unicode code points of the story's text, end exclusive: `text[start:end]` is the quote. `text_sha256` is the "
           "hash of the text's UTF-8 bytes. Closed lists are `ClassLabel`s; an empty value means that the annotation does not say.")
    yield "## Splits\n\n" + "\n".join(_split_lines(written, options))
    yield "## Annotators\n\n" + "\n".join(_annotator_lines(written))
    yield "## Counts\n\n" + _table(["layer", "label", *names], [
        [layer, label, *(written.labels[layer, label, split] for split in names)]
        for layer, label in dict.fromkeys(key[:2] for key in sorted(written.labels))])
    yield "## Licence\n\n" + "\n".join(_licence_lines(written, options))
    yield ("## Privacy\n\nThe texts are accounts of illness and treatment. Unless their source says that they are composed, they are personal: a "
           "story can identify its teller without a name in it, by places, dates and turns of events. Nothing was removed from the texts. "
           "Keep them where their tellers' consent and the law let them be, do not try to find out who told them, and do not use labels as facts "
           "about a person: they say what a text says.")


def _split_lines(written: Written, options: ExportOptions) -> Iterator[str]:
    splits, asked = written.splits, options.splits
    for name, count in splits.counts.items():
        yield f"- `{name}`: {count} stories, {written.words[name]} words"
    yield ""
    if splits.taken_over:
        yield f"The splits were taken over from the stories (metadata `{asked.kept}`)."
    else:
        unit = "story" if asked.by == STORY else f"person (metadata `{asked.by}`)"
        strata = f", stratified by `{asked.stratify}`" if asked.stratify else ""
        yield f"Split by {unit}{strata}, seed {asked.seed}."
    if splits.without_person < sum(splits.counts.values()):
        yield f"No person whom the stories' metadata name stands on two sides; {splits.without_person} stories name none."
    else:
        yield "The stories' metadata name no persons, so one person's stories may stand on two sides."
    if asked.near:
        side = f", {splits.near_crossing} of them on another side than their like" if splits.near_crossing else ""
        yield f"{splits.near_duplicates} stories share at least {asked.near:.0%} of their word triples with another (estimated by MinHash){side}."


def _annotator_lines(written: Written) -> Iterator[str]:
    if not written.annotators:
        yield "The stories hold no annotations."
        return
    yield "| annotator | spans |\n|---|---|\n" + "\n".join(f"| {_cell(name)} | {count} |" for name, count in sorted(written.annotators.items()))
    by_people, by_models = _annotator_kinds(written)
    yield ""
    if by_people:
        yield "Names that begin with `human:` are people; spans without a name come from a file that named nobody."
    if by_models:
        yield "Names that begin with `model:` are programs: their spans are predictions, `confidence` is theirs, and nobody has to have checked them."


def _licence_lines(written: Written, options: ExportOptions) -> Iterator[str]:
    licence = written.licence(options)
    yield f"{licence}." if licence else "No licence was given for all stories. Without one, nobody but the holder of the rights may share them."
    if len(written.licences) > 1:
        yield "\nThe stories name these licences themselves: " + ", ".join(
            f"{name or 'none'} ({count} stories)" for name, count in sorted(written.licences.items())) + "."


def _table(columns: list[str], rows: list[list[Any]]) -> str:
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    return "\n".join([*lines, *("| " + " | ".join(_cell(str(c)) for c in row) + " |" for row in rows)])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


_CROISSANT_CONTEXT = {
    "@language": "en", "@vocab": "https://schema.org/", "citeAs": "cr:citeAs", "column": "cr:column", "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/", "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"}, "dct": "http://purl.org/dc/terms/", "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"}, "extract": "cr:extract", "field": "cr:field", "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject", "fileSet": "cr:fileSet", "format": "cr:format", "includes": "cr:includes", "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5", "parentField": "cr:parentField", "path": "cr:path", "recordSet": "cr:recordSet",
    "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated", "replace": "cr:replace", "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/", "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField", "transform": "cr:transform",
}
_CROISSANT_TYPES = {"int64": "sc:Integer", "float64": "sc:Float", "string": "sc:Text"}


def write_croissant(out: Path, written: Written, options: ExportOptions) -> None:
    """croissant.json (Croissant 1.0): every file with its hash, and a record set for each config and split."""
    files = {name: facts for name, facts in digests(out).items() if name.endswith(".parquet")}
    data = {
        "@context": _CROISSANT_CONTEXT, "@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.0", "name": options.title,
        "description": "Treatment narratives with their treatments, symptom language and outcomes marked.",
        "license": written.licence(options) or "unknown", "inLanguage": "en",
        "distribution": [
            {"@type": "cr:FileObject", "@id": name, "name": name, "contentUrl": name, "contentSize": f"{facts['bytes']} B",
             "encodingFormat": "application/x-parquet", "sha256": facts["sha256"]} for name, facts in files.items()],
        "recordSet": [_record_set(name, written) for name in files],
    }
    (out / "croissant.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")


def _record_set(name: str, written: Written) -> dict[str, Any]:
    config, _, rest = name.partition("/")
    key = f"{config}_{rest.partition('-')[0]}"
    fields = []
    for column, feature in written.features[config].items():
        is_list = type(feature).__name__ == "List"
        inner = feature.feature if is_list else feature
        if isinstance(inner, dict):  # segments: their parts have no plain column in the file
            continue
        one = {"@type": "cr:Field", "@id": f"{key}/{column}", "name": f"{key}/{column}", "dataType": _CROISSANT_TYPES[inner.dtype],
               "source": {"fileObject": {"@id": name}, "extract": {"column": column}}}
        fields.append({**one, "repeated": True} if is_list else one)
    return {"@type": "cr:RecordSet", "@id": key, "name": key, "description": CONFIGS.get(config, f"one row a span of the layer {config[:-1]}"),
            "field": fields}
