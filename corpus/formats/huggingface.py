"""A Hugging Face dataset folder: parquet files a config and split, typed features, a filled card, a Croissant file.

`datasets.load_dataset(folder, config)` reads it offline. Rows are written as stories come, in flat memory. The config
`stories` holds each story whole (`record` is the story object without its text), so that reading back gives it as it was.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import FormatError, StoryError, UsageError
from ..splits import SplitStories
from ..story import Story
from .base import ExportOptions, ExportReport, Format, ImportOptions, Loss, check_size
from .dataset_card import Written, write_card, write_croissant
from .dataset_rows import features_of, rows_of

if TYPE_CHECKING:
    from datasets import Features

ROWS_A_GROUP, CHARS_A_GROUP = 2_000, 4_000_000


def export(stories: Iterable[Story], out: Path, options: ExportOptions) -> ExportReport:
    scheme = options.need_scheme("the format 'datasets'")
    report = ExportReport()
    features = features_of(scheme)
    written = Written(features, scheme)
    with SplitStories(stories, options.splits) as split:
        report.details["splits"] = split.report.to_dict()
        written.splits = split.report
        writers: dict[tuple[str, str], _Writer] = {}
        try:
            for name, story in split:
                report.stories += 1
                written.count(story, name)
                for config, row in rows_of(story, scheme, report.losses):
                    if (config, name) not in writers:
                        writers[config, name] = _Writer(out / data_file(config, name), features[config])
                    writers[config, name].add(row)
                    report.items += 1
        finally:
            for writer in writers.values():
                writer.close()
    written.rows = {key: writer.rows for key, writer in writers.items()}
    report.details["rows"] = {config: {s: written.rows.get((config, s), 0) for s in options.splits.shares} for config in features}
    write_card(out, written, options)
    write_croissant(out, written, options)
    return report


def data_file(config: str, split: str) -> str:
    """Where a split of a config stands in the folder: the name that `push_to_hub` gives it too."""
    return f"{config}/{split}-00000-of-00001.parquet"


class _Writer:
    """One parquet file that grows by row groups of limited size. Its schema carries the features, ClassLabels included."""

    def __init__(self, path: Path, features: Features):
        import pyarrow.parquet as pq

        path.parent.mkdir(exist_ok=True)
        self._schema = features.arrow_schema
        self._file = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._waiting: list[dict[str, Any]] = []
        self._chars = 0
        self.rows = 0

    def add(self, row: dict[str, Any]) -> None:
        self._waiting.append(row)
        self._chars += sum(len(v) for v in row.values() if isinstance(v, str))
        if len(self._waiting) >= ROWS_A_GROUP or self._chars >= CHARS_A_GROUP:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        self._file.write_table(pa.Table.from_pylist(self._waiting, schema=self._schema))
        self.rows += len(self._waiting)
        self._waiting, self._chars = [], 0

    def close(self) -> None:
        if self._waiting:
            self._flush()
        self._file.close()


def load(path: Path, options: ImportOptions) -> Iterator[Story | Loss]:
    """Yield the stories of the folder's config `stories`, split by split."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    check_size(path, options)
    files = sorted((path / "stories").glob("*.parquet"))
    if not files:
        raise FormatError(f"{path.name}: no stories/*.parquet in it; only dataset folders of this program are read")
    for file in files:
        try:
            batches = pq.ParquetFile(file).iter_batches(256, columns=["id", "text", "record"])
            for batch in batches:
                for row in batch.to_pylist():
                    yield _story(row, f"stories/{file.name}, story {row['id']!r}")
        except (pa.ArrowException, OSError) as error:
            raise FormatError(f"stories/{file.name}: not a readable parquet file of stories ({error.__class__.__name__})") from None


def _story(row: dict[str, Any], where: str) -> Story | Loss:
    try:
        return Story.from_dict({**json.loads(row["record"]), "text": row["text"]})
    except (StoryError, ValueError, TypeError) as error:
        return Loss(str(row["id"]), where, f"its record is broken ({error.__class__.__name__}): left out")


PRIVACY = (
    "This sends the stories to a server of Hugging Face. Stories of illness can identify the people who told them, also "
    "without their names. Send only what they agreed to, or what is openly licensed. The dataset will be {visibility}."
)


def push_to_hub(folder: Path, name: str, *, confirm: Callable[[str], bool], private: bool = True, token: str | None = None) -> list[str]:
    """Send a dataset folder to the hub as `name` (owner/dataset), config by config, then its card and Croissant file.

    `confirm` is shown the privacy warning and decides; without its yes nothing is sent. Returns the configs that were sent.
    Raises UsageError where it was not confirmed, FormatError where `folder` is no dataset folder.
    """
    configs = sorted(p.name for p in Path(folder).iterdir() if any(p.glob("*.parquet"))) if Path(folder).is_dir() else []
    if "stories" not in configs:
        raise FormatError(f"{folder}: no dataset folder. Make one with the format 'datasets' first")
    warning = PRIVACY.format(visibility="private" if private else "public")
    if not confirm(warning):
        raise UsageError("nothing was sent: it was not confirmed")
    from datasets import load_dataset
    from huggingface_hub import HfApi

    for config in configs:
        load_dataset(str(folder), config).push_to_hub(name, config_name=config, private=private, token=token)
    api = HfApi(token=token)
    for file in ("README.md", "croissant.json"):  # last: pushing a config rewrites the card
        api.upload_file(path_or_fileobj=str(Path(folder) / file), path_in_repo=file, repo_id=name, repo_type="dataset")
    return configs


def sniff(path: Path, head: bytes) -> bool:
    return path.is_dir() and any((path / "stories").glob("*.parquet"))


FORMAT = Format(
    name="datasets", description="a Hugging Face dataset folder (parquet, card, Croissant)", suffix="", export=export, load=load,
    keeps="everything: the stories themselves are one of the configs",
    loses="nothing for this program; in `tokens` spans grow to whole tokens and overlapping spans of a layer are left out",
    choice="preferred", sniff=sniff,
)
