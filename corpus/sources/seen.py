"""What a run has already met, in flat memory: ids and text digests in a temporary database that spills to disk."""

from __future__ import annotations

import hashlib
import sqlite3


class Seen:
    """Remembers the first value given for each key of two kinds: story ids and texts. Holds digests, never text."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.executescript(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-8000;"
            "CREATE TABLE ids (key INTEGER PRIMARY KEY, value TEXT); CREATE TABLE texts (key INTEGER PRIMARY KEY, value TEXT); BEGIN;"
        )

    def id(self, story_id: str, source: str) -> str | None:
        """The source that took this id before; None if it was free, and it is `source`'s now."""
        return self._first("ids", story_id, source)

    def text(self, text: str, story_id: str) -> str | None:
        """The id of the first story with this text, white space and letter case aside; None if it is new."""
        return self._first("texts", " ".join(text.split()).casefold(), story_id)

    def close(self) -> None:
        self._db.close()

    def _first(self, table: str, words: str, value: str) -> str | None:
        key = int.from_bytes(hashlib.sha256(words.encode()).digest()[:8], "big", signed=True)
        if self._db.execute(f"INSERT OR IGNORE INTO {table} VALUES (?, ?)", (key, value)).rowcount:
            return None
        return self._db.execute(f"SELECT value FROM {table} WHERE key = ?", (key,)).fetchone()[0]
