"""The database under the journal: its tables, its engine, and the triggers by which it refuses to rewrite history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...errors import MissingExtraError, UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

_LOCK_SECONDS = 30


@dataclass(frozen=True)
class Tables:
    """The journal's tables: `events` only ever grows, `texts` holds each text's SHA-256, `secrets` the sessions."""

    metadata: Any
    events: Any
    texts: Any
    secrets: Any


def tables() -> Tables:
    from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table, Text, UniqueConstraint

    metadata = MetaData()
    events = Table(
        "events", metadata,
        Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
        Column("story", Text, nullable=False), Column("track", String(64), nullable=False), Column("base_version", Integer, nullable=False),
        Column("coder", String(64), nullable=False), Column("time", String(32), nullable=False), Column("kind", String(32), nullable=False),
        Column("payload", Text, nullable=False), Column("key", String(64), nullable=False, unique=True),
        UniqueConstraint("track", "story", "base_version", name="one_change_on_a_base"),
    )
    texts = Table("texts", metadata, Column("story", Text, primary_key=True), Column("sha256", String(64), nullable=False))
    kept = Table("secrets", metadata, Column("name", String(128), primary_key=True), Column("value", String(128), nullable=False))
    return Tables(metadata, events, texts, kept)


def open_engine(url: str) -> Engine:
    """Raises UsageError where the address is of no kind that is known, MissingExtraError without SQLAlchemy."""
    try:
        from sqlalchemy import create_engine, event
        from sqlalchemy.exc import ArgumentError, NoSuchModuleError
    except ImportError:
        raise MissingExtraError("sqlalchemy", "review", "the review page") from None
    try:
        # Parameters hold people's memos; they must not reach a log through an error message.
        engine = create_engine(url, hide_parameters=True, pool_pre_ping=not url.startswith("sqlite"))
    except (ArgumentError, NoSuchModuleError, ImportError):
        raise UsageError(
            "--database is no URL that SQLAlchemy knows, or its driver is not installed. "
            "Example: postgresql+psycopg://name@host/database (needs the package psycopg)."
        ) from None
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: Any) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={_LOCK_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


_SQLITE_GUARD = """CREATE TRIGGER IF NOT EXISTS events_no_{verb} BEFORE {verb} ON events
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"""
_POSTGRES_GUARD = (
    "CREATE OR REPLACE FUNCTION patient_stories_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$",
    "CREATE OR REPLACE TRIGGER events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events "
    "FOR EACH STATEMENT EXECUTE FUNCTION patient_stories_append_only()",
)


def forbid_changes(connection: Connection) -> None:
    """Let the database itself refuse to change or delete an event."""
    from sqlalchemy import text

    if connection.dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            connection.execute(text(_SQLITE_GUARD.format(verb=verb)))
    elif connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(7265766)"))  # two coders may start at once
        for statement in _POSTGRES_GUARD:
            connection.execute(text(statement))
