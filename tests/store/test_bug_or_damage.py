"""A mistake of the program never costs a sound file; what is missing in the file is damage, what was added is not."""

import sqlite3
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal
from store.damage import DRINKS, fill, ruin
from store.entries_of import drink
from unclench.core.base.entries import KINDS, Entry
from unclench.store import backup
from unclench.store import integrity as checks
from unclench.store.file_keeper import FileKeeper
from unclench.store.integrity_schedule import IntegritySchedule
from unclench.store.open_file import suspect


class Forgotten(Entry):
    """A kind for which somebody forgot the table."""

    TABLE = "forgotten"


@pytest.fixture
def filled(kept, path, clock) -> Path:
    """A closed file with a backup."""
    fill(kept, clock)
    backup.daily(path, clock.utc)
    kept.close()
    return path


@pytest.fixture
def bug(filled, monkeypatch) -> Path:
    """The same, read by a program with a kind that has no table."""
    monkeypatch.setitem(KINDS, "forgotten", Forgotten)
    return filled


def folder(path: Path) -> dict[str, bytes]:
    """All that lies beside the file, but for what SQLite and the lock leave behind."""
    left = (".lock", "-wal", "-shm")
    return {str(f): f.read_bytes() for f in path.parent.rglob("*") if f.is_file() and not f.name.endswith(left)}


def test_a_kind_without_its_table_is_raised_and_the_file_stays_as_it_is(bug, clock):
    before = folder(bug)
    for _ in range(3):
        journal = file_journal(bug, clock)
        with pytest.raises(sqlite3.OperationalError, match="no such table: forgotten"):
            journal.read()
        with pytest.raises(sqlite3.OperationalError), journal.write():
            pass
        assert journal.messages == []
        journal.close()
    assert folder(bug) == before


def test_a_bug_makes_no_file_suspect_and_no_backup_unusable(bug, clock, tmp_path):
    suspect(bug).touch()
    with pytest.raises(sqlite3.OperationalError):
        file_journal(bug, clock).read()
    assert not suspect(bug).exists()
    checkup = IntegritySchedule(bug, tmp_path / "state")
    checkup.begin(clock.utc)
    assert checkup.look(clock.utc) is True
    copy = backup.keep(bug, clock.utc, "by-hand")
    assert backup.usable(copy)
    assert len(FileKeeper(file_journal(bug, clock), clock).good()) == 2


def test_a_damaged_file_is_mended_once_whatever_else_is_wrong(bug, clock):
    ruin(bug)
    for _ in range(2):
        with pytest.raises(sqlite3.OperationalError, match="forgotten"):
            file_journal(bug, clock).read()
    assert len(list(bug.parent.glob("*damaged*"))) == 1
    assert checks.is_sound(bug, thorough=True)


def by_hand(path: Path, statement: str) -> None:
    """What a person with another program does to the file; the app is asked to look at it."""
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()
    suspect(path).touch()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE recipes (name TEXT)",
        "CREATE INDEX drinks_by_kind ON drinks (kind)",
        "CREATE VIEW my_drinks AS SELECT * FROM drinks",
        "ALTER TABLE drinks ADD COLUMN colour TEXT",
        "ANALYZE",
    ],
)
def test_what_was_added_by_hand_stays(filled, clock, statement):
    by_hand(filled, statement)
    before = filled.read_bytes()
    journal = file_journal(filled, clock)
    assert len(journal.read().drinks) == DRINKS
    assert journal.messages == []
    assert filled.read_bytes() == before
    with journal.write() as w:
        w.add(drink(clock))
    journal.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE nudges",
        "DROP TABLE settings",
        "DROP INDEX one_open_episode",
        "DROP VIEW pain_by_day",
        "ALTER TABLE running DROP COLUMN seen_boot_seconds",
        "ALTER TABLE drinks RENAME COLUMN counts TO counted",
    ],
)
def test_what_was_taken_away_by_hand_is_damage_and_comes_back(filled, clock, statement):
    journal = file_journal(filled, clock)
    with journal.write() as w:
        newer = w.add(drink(clock, 999))
    facts = journal.read()
    journal.close()
    by_hand(filled, statement)
    again = file_journal(filled, clock)
    lost = (newer,) if "RENAME" in statement else ()  # without its count a drink is none
    assert again.read().drinks == tuple(entry for entry in facts.drinks if entry not in lost)
    assert len(again.messages) == 1
    assert len(list(filled.parent.glob("*damaged*"))) == 1
    assert checks.is_sound(filled, thorough=True)
    again.close()


def test_a_file_that_lost_a_table_before_it_is_brought_up_to_date_is_damaged_too(tmp_path):
    """The steps of its own schema say what must be there."""
    path = tmp_path / "data" / "unclench.sqlite"
    path.parent.mkdir()
    path.write_bytes((Path(__file__).parent / "files" / "schema-1.sqlite").read_bytes())
    assert checks.is_sound(path, thorough=True)
    by_hand(path, "DROP TABLE doses")
    journal = file_journal(path, FakeClock(), device="home")
    assert len(journal.read().drinks) == 1
    assert len(journal.messages) == 1
    journal.close()
