"""A long annotation run: resumable, in input order, flat in memory, never losing a story.

The output grows a story at a time. Beside it stand `OUT.manifest.json` (what this run is: inputs with hashes, versions,
settings, and at the end the counts) and, where something was refused, `OUT.rejects.jsonl`. A run that was killed is
continued by the same call: the input is read again and matched with what the output holds already, a torn last line is
cut off, and the rest is appended. So the result has the same bytes as that of a run that nothing interrupted.
"""

from __future__ import annotations

import hashlib
import json
import os
import signal
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any, BinaryIO

from ..corpus.sources import Reject, SourceOptions, expand_inputs, read_inputs
from ..corpus.story import Story
from ..errors import OutputExistsError, PatientStoriesError, UsageError, named
from ..version import __version__

_CHUNK_STORIES, _CHUNK_CHARS = 32, 200_000
_KNOWN_STRINGS = 300_000  # spaCy keeps every word that it meets; past so many a story's new ones are forgotten again
_SYNC_EVERY = 64  # stories between two fsync calls: what a power cut can cost, never what a kill can


@dataclass(frozen=True, slots=True)
class RunSettings:
    """What the result depends on, besides the inputs. `workers` does not belong here: it never changes a result.

    `model`, `backend` and `device` are those of `load`.
    """

    source: SourceOptions = field(default_factory=SourceOptions)
    model: str | None = None
    backend: str | None = None
    device: str = "cpu"

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(slots=True)
class RunReport:
    """Counts of a run. `resumed` are the stories that an earlier run had written."""

    stories: int = 0
    rejects: int = 0
    duplicates: int = 0
    resumed: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    already_complete: bool = False


def run(
    inputs: Sequence[str], out: Path, *, settings: RunSettings | None = None, workers: int = 1, force: bool = False,
    stdin: BinaryIO | None = None, progress: Callable[[RunReport], None] | None = None,
) -> RunReport:
    """Annotate everything that `inputs` name into the story file `out`.

    Raises OutputExistsError where `out` holds something else and `force` is not given, UsageError for an input that is
    not there. `progress` is called after each story.
    """
    settings = settings or RunSettings()
    with _Spooled(inputs, stdin) as spooled:
        manifest = _manifest(inputs, spooled, settings)
        state = _Output(out, manifest, force)
        if state.complete:
            return RunReport(**state.counts, already_complete=True)
        with state:
            report = RunReport()
            items = read_inputs(inputs, settings.source, stdin=spooled.open())
            rest = state.skip_done(items, report)
            for item in _annotated(rest, workers, settings):
                state.write(item, report)
                if progress:
                    progress(report)
            state.finish(report)
            return report


class _Spooled:
    """Standard input, kept in a temporary file, so that it can be hashed before it is read."""

    def __init__(self, inputs: Sequence[str], stdin: BinaryIO | None):
        self.file: Any = None
        self.digest = hashlib.sha256()
        if "-" in [str(i) for i in inputs] and stdin is not None:
            self.file = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__
            while block := stdin.read(1 << 20):
                self.digest.update(block)
                self.file.write(block)

    def __enter__(self) -> _Spooled:
        return self

    def __exit__(self, *_: object) -> None:
        if self.file:
            self.file.close()

    def open(self) -> BinaryIO | None:
        if self.file:
            self.file.seek(0)
        return self.file


def _manifest(inputs: Sequence[str], spooled: _Spooled, settings: RunSettings) -> dict[str, Any]:
    """What must be equal for a run to be the continuation of another."""
    files = []
    for source in expand_inputs(inputs, stdin=spooled.open()):
        if source.path is None:
            files.append({"name": source.name, "sha256": spooled.digest.hexdigest()})
        else:
            digest = hashlib.sha256()
            try:
                with source.path.open("rb") as handle:
                    while block := handle.read(1 << 20):
                        digest.update(block)
            except OSError as error:
                digest.update(type(error).__name__.encode())
            files.append({"name": source.name, "sha256": digest.hexdigest()})
    return {"software": f"patient-stories {__version__}", "model": _model(settings), "lexicons": lexicon_hashes(),
            "settings": settings.to_dict(), "inputs": files}


def _model(settings: RunSettings) -> dict[str, Any]:
    """Who annotates: the annotator's name, the hashes of its files, the backend that computes."""
    from .pipeline import annotator_of, load

    nlp = load(settings.model, backend=settings.backend, device=settings.device)
    known: dict[str, Any] = {"annotator": annotator_of(nlp)}
    if nlp.has_pipe("patient_stories_encoder"):
        encoder = nlp.get_pipe("patient_stories_encoder").encoder
        known.update(sha256=encoder.card.get("sha256", {}), backend=encoder.backend)
    return known


def lexicon_hashes() -> dict[str, str]:
    """sha256 of each lexicon file, by name."""
    folder = Path(__file__).with_name("lexicons")
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.glob("*.tsv"))}


class _Output:
    """The three files of a run. Every line is flushed as soon as it is made, so a kill loses nothing written."""

    def __init__(self, out: Path, manifest: dict[str, Any], force: bool):
        if not out.parent.is_dir() or out.is_dir():
            raise UsageError(f"{out} can't be written: " + ("it is a folder" if out.is_dir() else "its folder does not exist; make it first"))
        self.out = out
        self.rejects_path = out.with_name(out.name + ".rejects.jsonl")
        self.manifest_path = out.with_name(out.name + ".manifest.json")
        self.manifest = manifest
        self.counts: dict[str, Any] = {}
        self.complete = False
        known = self._known_manifest()
        same = known is not None and all(known.get(k) == manifest[k] for k in manifest)
        if force and not (same and not known.get("complete")):
            self._remove()
        elif same:
            self.complete = bool(known.get("complete")) and self._whole(known)
            self.counts = known.get("counts", {})
        elif out.exists() or known is not None:
            raise OutputExistsError(
                f"{out.name} exists and was not made by this call (its inputs, settings or version differ, or it has no manifest). "
                f"Choose another output, or give --force to replace it.")
        self.begun = (known or {}).get("begun") or _now()

    def _known_manifest(self) -> dict[str, Any] | None:
        try:
            known = json.loads(self.manifest_path.read_text(encoding="utf-8"))
            return known if isinstance(known, dict) else None
        except (OSError, ValueError):
            return None

    def _whole(self, known: dict[str, Any]) -> bool:
        """A complete run's output that was edited or removed since must not pass for its result."""
        if self.out.exists() and _sha256(self.out) == known.get("sha256"):
            return True
        raise OutputExistsError(f"{self.out.name} was changed since its run ended. Move it away, or give --force to make it anew.")

    def _remove(self) -> None:
        for path in (self.out, self.rejects_path, self.manifest_path):
            path.unlink(missing_ok=True)

    def __enter__(self) -> _Output:
        self._write_manifest({"complete": False, "begun": self.begun})
        self.stories = self.out.open("ab+")
        self.rejects = self.rejects_path.open("ab+")
        if not _locked(self.stories):
            self.stories.close()
            self.rejects.close()
            raise OutputExistsError(f"another run is writing {self.out.name} now; wait for its end, or choose another output")
        return self

    def __exit__(self, *_: object) -> None:
        self.stories.close()
        self.rejects.close()
        if self.rejects_path.exists() and self.rejects_path.stat().st_size == 0:
            self.rejects_path.unlink()

    def skip_done(self, items: Iterator[Story | Reject], report: RunReport) -> Iterator[Story | Reject]:
        """Pass over the items that the files hold already, cut off what is torn or out of step, and give the rest."""
        done, failed = _lines(self.stories), {r["source"]: r for _, r in _lines(self.rejects) if r.get("reason") == "failed"}
        end, rejects = 0, []
        expected = next(done, None)
        rest = items
        while expected is not None or failed:
            item = next(items, None)
            if item is None:
                break
            if isinstance(item, Reject):
                rejects.append(item.to_dict())
                self._count(item, report)
            elif expected is not None and expected[1].get("id") == item.id:
                end = expected[0]
                self._count(item, report)
                report.resumed += 1
                expected = next(done, None)
            elif item.id in failed:
                rejects.append(failed.pop(item.id))
                report.rejects += 1
                report.reasons["failed"] = report.reasons.get("failed", 0) + 1
            else:
                rest = chain([item], items)
                break
        self.stories.truncate(end)
        _keep_only(self.rejects, "".join(json.dumps(reject, ensure_ascii=False) + "\n" for reject in rejects).encode("utf-8"))
        return rest

    @staticmethod
    def _count(item: Story | Reject, report: RunReport) -> None:
        if isinstance(item, Reject):
            report.rejects += 1
            report.reasons[item.reason] = report.reasons.get(item.reason, 0) + 1
        else:
            report.stories += 1
            report.duplicates += "duplicate_of" in item.metadata

    def write(self, item: tuple[Story | Reject, str], report: RunReport) -> None:
        result, line = item
        self._count(result, report)
        if isinstance(result, Reject):
            _append(self.rejects, json.dumps(result.to_dict(), ensure_ascii=False))
            return
        _append(self.stories, line)
        if report.stories % _SYNC_EVERY == 0:
            os.fsync(self.stories.fileno())

    def finish(self, report: RunReport) -> None:
        for handle in (self.stories, self.rejects):
            handle.flush()
            os.fsync(handle.fileno())
        counts = {"stories": report.stories, "rejects": report.rejects, "duplicates": report.duplicates, "reasons": report.reasons}
        self._write_manifest({"complete": True, "begun": self.begun, "ended": _now(), "counts": counts, "sha256": _sha256(self.out)})

    def _write_manifest(self, state: dict[str, Any]) -> None:
        text = json.dumps({**self.manifest, **state}, indent=1, ensure_ascii=False)
        temporary = self.manifest_path.with_name(self.manifest_path.name + ".new")
        temporary.write_text(text + "\n", encoding="utf-8")
        os.replace(temporary, self.manifest_path)


def _locked(handle: BinaryIO) -> bool:
    """Whether the file is this process' alone now, where the system has such locks. It stays so until the file is closed."""
    try:
        import fcntl
    except ImportError:  # Windows
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True


def _append(handle: BinaryIO, line: str) -> None:
    handle.write(line.encode("utf-8") + b"\n")
    handle.flush()


def _keep_only(handle: BinaryIO, wanted: bytes) -> None:
    """Make the file hold `wanted`. Where it begins so, which is the rule, nothing is written that a kill could tear."""
    handle.seek(0)
    if handle.read(len(wanted)) == wanted:
        handle.truncate(len(wanted))
        return
    handle.truncate(0)
    handle.write(wanted)
    handle.flush()


def _lines(handle: BinaryIO) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield (end offset, object) of the whole lines; stops at the first torn or broken one."""
    handle.seek(0)
    end = 0
    for line in iter(handle.readline, b""):
        if not line.endswith(b"\n"):
            return
        try:
            data = json.loads(line)
        except ValueError:
            return
        end += len(line)
        yield end, data


def _sha256(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _annotated(items: Iterable[Story | Reject], workers: int, settings: RunSettings) -> Iterator[tuple[Story | Reject, str]]:
    """(result, its line) for each item in input order. Chunks, workers and their speed never change an outcome."""
    if workers <= 1:
        for item in items:
            yield _annotate_one(item, settings)
        return
    from .encoder import available_cores

    chunks = _chunks(iter(items))
    threads = str(max(1, available_cores() // workers))
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_warm_up, initargs=(settings, threads)) as pool:
        window: deque[Future] = deque(pool.submit(_annotate_chunk, c, settings) for c in islice(chunks, workers * 3))
        try:
            while window:
                results = window.popleft().result()
                window.extend(pool.submit(_annotate_chunk, c, settings) for c in islice(chunks, 1))
                yield from results
        except BrokenProcessPool:
            raise PatientStoriesError(
                "a worker process died (out of memory, or killed). What is written is safe; the same call continues, perhaps with fewer --workers"
            ) from None
        finally:
            for future in window:
                future.cancel()


def _chunks(items: Iterator[Story | Reject]) -> Iterator[list[Story | Reject]]:
    chunk: list[Story | Reject] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += len(item.text) if isinstance(item, Story) else 0
        if len(chunk) >= _CHUNK_STORIES or size >= _CHUNK_CHARS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _warm_up(settings: RunSettings, threads: str) -> None:
    from .pipeline import load

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process of a terminal; the parent ends its workers
    os.environ.setdefault("PATIENT_STORIES_THREADS", threads)  # workers that each take all cores slow one another down many times
    load(settings.model, backend=settings.backend, device=settings.device)


def _annotate_chunk(chunk: list[Story | Reject], settings: RunSettings) -> list[tuple[Story | Reject, str]]:
    return [_annotate_one(item, settings) for item in chunk]


def _annotate_one(item: Story | Reject, settings: RunSettings) -> tuple[Story | Reject, str]:
    from .pipeline import annotate, load

    if isinstance(item, Reject):
        return item, ""
    try:
        nlp = load(settings.model, backend=settings.backend, device=settings.device)
        with nlp.memory_zone() if len(nlp.vocab.strings) > _KNOWN_STRINGS else nullcontext():
            story = annotate(item, nlp=nlp)
    except MemoryError:
        raise
    except Exception as error:  # one story must not end a run of thousands; the message may hold text, so only its kind is kept
        return Reject(item.id, "", "failed", f"could not be annotated ({named(error)}); please report this"), ""
    return Story(id=story.id, text="", metadata={k: v for k, v in story.metadata.items() if k == "duplicate_of"}), story.to_json()
