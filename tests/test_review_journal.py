"""The journal only grows, refuses a second change on one base, and keeps what it has acknowledged: in SQLite and in PostgreSQL."""

from __future__ import annotations

import glob
import os
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from patient_stories.annotations.review.journal import (
    CODEBOOK,
    ConflictError,
    Journal,
    JournalError,
    check_coder,
    database_url,
    join_journals,
)
from patient_stories.errors import UsageError

SECRET = "she never told her mother"


@pytest.fixture(scope="module")
def postgres():
    """The address of a PostgreSQL server made for these tests; skipped where Debian's package is not installed."""
    programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    if not programs:
        pytest.skip("no PostgreSQL server is installed (Debian: apt-get install postgresql)")
    as_root = os.geteuid() == 0
    if as_root and not shutil.which("runuser"):
        pytest.skip("PostgreSQL does not run as root and runuser is not there")
    folder = Path(tempfile.mkdtemp(prefix="review-pg-"))
    if as_root:
        shutil.chown(folder, "postgres")

    def pg(program: str, *arguments: str) -> None:
        command = [f"{programs[-1]}/{program}", "-D", str(folder / "data"), *arguments]
        prefix = ["runuser", "-u", "postgres", "--"] if as_root else []
        subprocess.run([*prefix, *command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder)

    try:
        pg("initdb", "-U", "postgres", "-A", "trust", "--no-sync")
        pg("pg_ctl", "-w", "-l", str(folder / "log"), "-o", f"-k {folder} -c listen_addresses=''", "start")
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
        pg("pg_ctl", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'j.sqlite'}"
    pytest.importorskip("psycopg", reason="the driver psycopg is not installed")
    address = request.getfixturevalue("postgres")
    journal = Journal(address)
    with journal._engine.begin() as connection:
        connection.execute(text("DROP TABLE events, texts, secrets"))
    journal.close()
    return address


@pytest.fixture
def journal(url):
    opened = Journal(url)
    yield opened
    opened.close()


def write(journal: Journal, base: int, *, story: str = "s", track: str = "ana", key: str | None = None, **payload):
    return journal.append(story, track, coder="ana", kind="memo", payload=payload, base_version=base, key=key)


def test_events_come_back_in_order_from_any_version_on(journal):
    for n in range(4):
        write(journal, n, text=f"é😀{n}\0")
    assert [e.payload["text"] for e in journal.events("s", "ana")] == [f"é😀{n}\0" for n in range(4)]
    assert [e.version for e in journal.events("s", "ana", after=2)] == [3, 4]
    assert journal.events("other", "ana") == [] and journal.versions("ana") == {"s": 4}


def test_a_second_change_on_one_base_is_refused_and_the_first_stays(journal, url):
    other = Journal(url)
    write(journal, 0, text="first")
    with pytest.raises(ConflictError) as refused:
        write(other, 0, text="second")
    assert refused.value.version == 1 and [e.payload["text"] for e in journal.events("s", "ana")] == ["first"]
    other.close()


def test_no_version_is_left_out(journal):
    with pytest.raises(ConflictError):
        write(journal, 3)


def test_a_change_that_is_sent_again_is_written_once(journal):
    first = write(journal, 0, key="k" * 8, text="x")
    again = write(journal, 0, key="k" * 8, text="x")
    assert again == first and len(journal.events("s", "ana")) == 1


def test_tracks_do_not_disturb_one_another(journal):
    write(journal, 0)
    write(journal, 0, track="ben")
    write(journal, 0, story="", track=CODEBOOK)
    assert journal.coders() == ["ana", "ben"]


@pytest.mark.parametrize("statement", ["UPDATE events SET payload = '{}'", "DELETE FROM events"])
def test_the_database_itself_refuses_to_rewrite_history(journal, statement):
    write(journal, 0, text="x")
    with pytest.raises(DatabaseError, match="append-only"), journal._engine.begin() as connection:
        connection.execute(text(statement))
    assert len(journal.events("s", "ana")) == 1


def test_of_many_writers_on_one_track_each_version_has_one_winner(url):
    journals = [Journal(url) for _ in range(4)]
    won, lost = [], []

    def work(journal: Journal) -> None:
        for _ in range(10):
            base = len(journal.events("s", "ana"))
            try:
                won.append(write(journal, base).version)
            except ConflictError:
                lost.append(base)

    threads = [threading.Thread(target=work, args=(j,)) for j in journals]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == list(range(1, len(won) + 1)) and len(won) + len(lost) == 40
    assert [e.version for e in journals[0].events("s", "ana")] == sorted(won)
    for journal in journals:
        journal.close()


def test_stories_whose_text_has_changed_are_refused(journal):
    journal.hold_texts({"a": "1" * 64, "b": "2" * 64})
    journal.hold_texts({"a": "1" * 64})
    with pytest.raises(UsageError, match="'b'"):
        journal.hold_texts({"a": "1" * 64, "b": "3" * 64, "c": "4" * 64})


def test_a_secret_is_made_once(journal, url):
    other = Journal(url)
    assert journal.secret("x") == other.secret("x") != journal.secret("y") and len(journal.secret("x")) >= 32
    other.close()


def test_journals_of_two_computers_are_joined(tmp_path):
    mine, theirs = (Journal(f"sqlite:///{tmp_path / name}.sqlite") for name in ("mine", "theirs"))
    write(mine, 0, track="ana", text="a")
    write(theirs, 0, track="ben", text="b")
    write(theirs, 1, track="ben", text="c")
    assert mine.absorb(theirs) == {"ben": 2} and mine.absorb(theirs) == {}
    assert [e.payload["text"] for e in mine.events("s", "ben")] == ["b", "c"]
    write(theirs, 2, track="ben", text="d")
    assert mine.absorb(theirs) == {"ben": 1}


def test_journals_are_joined_by_their_files_and_a_wrong_name_makes_no_file(tmp_path):
    mine, theirs = tmp_path / "mine.sqlite", tmp_path / "theirs.sqlite"
    for file, coder in ((mine, "ana"), (theirs, "ben")):
        journal = Journal(f"sqlite:///{file}")
        write(journal, 0, track=coder)
        journal.close()
    assert join_journals(mine, theirs) == {"ben": 1}
    with pytest.raises(UsageError, match="--database"):
        join_journals(mine, tmp_path / "mistyped.sqlite")
    assert not (tmp_path / "mistyped.sqlite").exists()


def test_journals_that_went_apart_are_not_joined(tmp_path):
    mine, theirs = (Journal(f"sqlite:///{tmp_path / name}.sqlite") for name in ("mine", "theirs"))
    write(mine, 0, text="a")
    write(theirs, 0, text="b")
    write(theirs, 0, track="ben")
    with pytest.raises(UsageError, match="different work"):
        mine.absorb(theirs)
    assert mine.coders() == ["ana"]


def test_sqlite_waits_for_the_disk_at_every_commit(tmp_path):
    journal = Journal(f"sqlite:///{tmp_path / 'j.sqlite'}")
    with journal._engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2


def test_a_failing_database_says_so_without_quoting(tmp_path):
    journal = Journal(f"sqlite:///{tmp_path / 'j.sqlite'}")
    with journal._engine.begin() as connection:
        connection.execute(text("DROP TABLE events"))
    with pytest.raises(JournalError) as failed:
        write(journal, 0, text=SECRET)
    chain = [failed.value, failed.value.__cause__]
    assert all(SECRET not in str(error) for error in chain) and "nothing was changed" in str(failed.value)


def test_addresses_of_databases(tmp_path):
    stories = tmp_path / "s.jsonl"
    assert database_url(stories).endswith("/s.jsonl.review.sqlite")
    assert database_url(stories, str(tmp_path / "x.db")) == f"sqlite:///{tmp_path / 'x.db'}"
    assert database_url(stories, "postgresql+psycopg://h/d") == "postgresql+psycopg://h/d"


@pytest.mark.parametrize("address", ["nonsense://x", "postgresql+nosuchdriver://h/d", "://"])
def test_an_unknown_database_is_refused_with_a_way_out(address):
    with pytest.raises(UsageError, match="--database"):
        Journal(address)


@pytest.mark.parametrize("name", ["", "  ", "agreed", "codebook", "a" * 65, "a\nb", "../x"])
def test_names_that_cannot_be_coders(name):
    with pytest.raises(UsageError, match="--coder"):
        check_coder(name)
