"""The journal: one table of events that only ever grows, in SQLite or in a server database that a team shares.

An event belongs to a track: one coder's work on one story, the adjudicated version of a story (`AGREED`), or the
team's codes (`CODEBOOK`). Within a track no two events stand on the same base version; the database itself refuses the
second, so tabs, coders and processes cannot overwrite one another. An appended event is on the disk when `append`
returns.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import PatientStoriesError, StoryError, UsageError
from .database import forbid_changes, open_engine, tables

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

AGREED = "agreed"
CODEBOOK = "codebook"
EVERY_STORY = ""  # the "story" of events that belong to none: the codebook's
_CODER = re.compile(r"[\w][\w.@ -]{0,63}")


class ConflictError(StoryError):
    """The track has moved on since the change was made; `version` is where it stands now."""

    def __init__(self, message: str, version: int):
        super().__init__(message)
        self.version = version


class JournalError(PatientStoriesError):
    """The database cannot be read or written just now. Nothing of the change was saved."""


@dataclass(frozen=True, slots=True)
class Event:
    """One change. `base_version` is the number of events that its track had before; `time` is UTC, ISO 8601."""

    story: str
    track: str
    base_version: int
    coder: str
    time: str
    kind: str
    payload: Mapping[str, Any]
    key: str

    @property
    def version(self) -> int:
        return self.base_version + 1


def check_coder(name: str) -> str:
    """The coder's name without outer spaces. Raises UsageError where it cannot name a track."""
    name = name.strip()
    if not _CODER.fullmatch(name) or name in (AGREED, CODEBOOK):
        raise UsageError(
            f"coder {name!r}: a name is 1 to 64 letters, digits, spaces or .@_- and neither {AGREED!r} nor {CODEBOOK!r}. Choose another --coder."
        )
    return name


def database_url(stories: Path, database: str | None = None) -> str:
    """The SQLAlchemy URL: `database` if it is one, else an SQLite file of that name, else one beside the stories."""
    if database and "://" in database:
        return database
    file = Path(database) if database else stories.with_name(f"{stories.name}.review.sqlite")
    return f"sqlite:///{file.absolute()}"


class Journal:
    """Reads and appends events. Safe to use from several threads and processes."""

    def __init__(self, url: str, *, begin: bool = True):
        """Open the journal at an SQLAlchemy URL, beginning it where there is none; without `begin`, UsageError where its file is missing."""
        if not begin and url.startswith("sqlite:///") and not Path(url.removeprefix("sqlite:///")).exists():
            raise UsageError(f"there is no review database {Path(url.removeprefix('sqlite:///')).name}; name the one that was coded in with --database")
        self._engine = open_engine(url)
        self._tables = tables()
        with _Trouble("opened"), self._engine.begin() as connection:
            self._tables.metadata.create_all(connection)
            forbid_changes(connection)

    def append(
        self, story: str, track: str, *, coder: str, kind: str, payload: Mapping[str, Any], base_version: int, key: str | None = None,
    ) -> Event:
        """Write one event in a transaction of its own and return it once it is on the disk.

        A `key` that was written before gives back that event and writes nothing, so a change can be sent again safely.
        Raises ConflictError where the track has another version, JournalError where the database fails.
        """
        event = Event(story, track, base_version, coder, _now(), kind, dict(payload), key or secrets.token_hex(8))
        from sqlalchemy import insert
        from sqlalchemy.exc import IntegrityError

        with _Trouble("written"):
            try:
                with self._engine.begin() as connection:
                    known = self._by_key(connection, event)
                    if known:
                        return known
                    self._require_base(connection, event)
                    connection.execute(insert(self._tables.events), [_row(event)])
            except IntegrityError:  # another process was quicker between the check and the insert
                with self._engine.begin() as connection:
                    known = self._by_key(connection, event)
                    if known:
                        return known
                    raise self._conflict(connection, event) from None
        return event

    def events(self, story: str, track: str, after: int = 0) -> list[Event]:
        """The events of a track from version `after` on, in order."""
        from sqlalchemy import select

        table = self._tables.events
        query = select(table).where(table.c.story == story, table.c.track == track, table.c.base_version >= after).order_by(table.c.base_version)
        return [_event(row) for row in self._rows(query)]

    def versions(self, track: str) -> dict[str, int]:
        """Story -> version of all tracks of that name."""
        from sqlalchemy import func, select

        table = self._tables.events
        query = select(table.c.story, func.max(table.c.base_version) + 1).where(table.c.track == track).group_by(table.c.story)
        return {story: version for story, version in self._rows(query)}

    def coders(self) -> list[str]:
        """The names of all who have coded, in alphabetical order."""
        from sqlalchemy import select

        names = {track for (track,) in self._rows(select(self._tables.events.c.track).distinct())}
        return sorted(names - {AGREED, CODEBOOK})

    def hold_texts(self, digests: Mapping[str, str]) -> None:
        """Remember the SHA-256 of each story's text; raise UsageError where a text is not the one that was coded."""
        from sqlalchemy import insert, select

        table = self._tables.texts
        with _Trouble("read"), self._engine.begin() as connection:
            known = {story: digest for story, digest in connection.execute(select(table.c.story, table.c.sha256))}
            changed = [story for story, digest in digests.items() if known.get(story, digest) != digest]
            if changed:
                raise UsageError(
                    f"{len(changed)} stories have another text than when they were coded (first: {changed[0]!r}), so the spans would "
                    "point elsewhere. Give the stories that were coded, or another --database."
                )
            fresh = [{"story": story, "sha256": digest} for story, digest in digests.items() if story not in known]
            if fresh:
                connection.execute(insert(table), fresh)

    def secret(self, name: str) -> str:
        """A random secret kept under a name, made when first asked for."""
        from sqlalchemy import insert, select
        from sqlalchemy.exc import IntegrityError

        table = self._tables.secrets
        query = select(table.c.value).where(table.c.name == name)
        if not (found := self._rows(query)):
            try:
                with self._engine.begin() as connection:
                    connection.execute(insert(table), [{"name": name, "value": secrets.token_urlsafe(32)}])
            except IntegrityError:  # made by another process a moment ago
                pass
            found = self._rows(query)
        return found[0][0]

    def absorb(self, other: Journal) -> dict[str, int]:
        """Append the tracks of another journal that this one lacks or has the beginning of; returns track -> events taken.

        Raises UsageError, before anything is written, where both journals have gone on differently in one track or
        were made for different texts.
        """
        from sqlalchemy import insert, select

        self.hold_texts({story: digest for story, digest in other._rows(select(other._tables.texts.c.story, other._tables.texts.c.sha256))})
        fresh = []
        for row in other._rows(select(other._tables.events.c.story, other._tables.events.c.track).distinct()):
            mine, theirs = self.events(*row), other.events(*row)
            if [e.key for e in mine] != [e.key for e in theirs][:len(mine)]:
                raise UsageError(f"story {row[0]!r}: both journals hold different work of {row[1]!r}; only one of them can be kept")
            fresh += theirs[len(mine):]
        with _Trouble("written"), self._engine.begin() as connection:
            if fresh:
                connection.execute(insert(self._tables.events), [_row(e) for e in fresh])
        taken: dict[str, int] = {}
        for event in fresh:
            taken[event.track] = taken.get(event.track, 0) + 1
        return taken

    def close(self) -> None:
        self._engine.dispose()

    def _rows(self, query: Any) -> list[Row]:
        with _Trouble("read"), self._engine.connect() as connection:
            return list(connection.execute(query))

    def _by_key(self, connection: Connection, event: Event) -> Event | None:
        from sqlalchemy import select

        table = self._tables.events
        row = connection.execute(select(table).where(table.c.key == event.key)).first()
        return _event(row) if row else None

    def _require_base(self, connection: Connection, event: Event) -> None:
        if self._version(connection, event) != event.base_version:
            raise self._conflict(connection, event)

    def _version(self, connection: Connection, event: Event) -> int:
        from sqlalchemy import func, select

        table = self._tables.events
        query = select(func.max(table.c.base_version)).where(table.c.story == event.story, table.c.track == event.track)
        last = connection.execute(query).scalar()
        return 0 if last is None else last + 1

    def _conflict(self, connection: Connection, event: Event) -> ConflictError:
        version = self._version(connection, event)
        what = "the codebook" if event.track == CODEBOOK else f"story {event.story!r}"
        return ConflictError(
            f"{what} has been changed elsewhere (version {version}, this change was made on {event.base_version}). Look at it again and repeat the change.",
            version,
        )


def join_journals(into: Path | str, *others: Path | str) -> dict[str, int]:
    """Append the work in other journals (SQLite files or URLs) to the first; returns coder -> changes taken. See `Journal.absorb`."""
    taken: dict[str, int] = {}
    mine = Journal(database_url(Path(), str(into)), begin=False)
    try:
        for other in others:
            theirs = Journal(database_url(Path(), str(other)), begin=False)
            try:
                for track, count in mine.absorb(theirs).items():
                    taken[track] = taken.get(track, 0) + count
            finally:
                theirs.close()
    finally:
        mine.close()
    return taken


class _Trouble:
    """Turns the database's own errors into JournalError, without the values that they would name."""

    def __init__(self, what: str):
        self.what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type | None, error: BaseException | None, _: object) -> None:
        from sqlalchemy.exc import IntegrityError, SQLAlchemyError

        if isinstance(error, SQLAlchemyError) and not isinstance(error, IntegrityError):
            raise JournalError(
                f"the review database could not be {self.what} ({type(error).__name__}); nothing was changed. "
                "Check that its folder can be written or that its server runs, and try again."
            ) from None


def _row(event: Event) -> dict[str, Any]:
    return {
        "story": event.story, "track": event.track, "base_version": event.base_version, "coder": event.coder, "time": event.time,
        "kind": event.kind, "payload": json.dumps(event.payload), "key": event.key,
    }


def _event(row: Row) -> Event:
    return Event(row.story, row.track, row.base_version, row.coder, row.time, row.kind, json.loads(row.payload), row.key)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
