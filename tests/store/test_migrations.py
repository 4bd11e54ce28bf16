"""The file's schema: what the tables are, how a file gets them, and what becomes of other files."""

import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from fakes import FakeClock, empty_file, file_journal
from store.entries_of import drink
from store.sql import sql
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput, StoreTrouble
from unclench.core.base.facts import Facts
from unclench.store import rows, schema, schema_1
from unclench.store.error_words import Damaged

FILES = Path(__file__).parent / "files"


@pytest.fixture
def connection():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(empty_file())
    yield connection
    connection.close()


def test_the_number_of_the_schema_is_the_number_of_steps(connection):
    assert schema.newest() == len(schema.STEPS)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(schema.STEPS),)


@pytest.mark.parametrize("table", KINDS)
def test_every_field_of_an_entry_has_its_column(connection, table):
    columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    assert columns == set(rows.shape(KINDS[table]).columns)
    assert getattr(Facts(), table) == ()


def test_every_table_is_strict_and_every_column_is_explained(connection):
    listed = [row for row in connection.execute("PRAGMA table_list") if not row[1].startswith(("sqlite_", "_sqlite_"))]
    own = {name for _, name, kind, _, _, _ in listed if kind not in ("virtual", "shadow")}
    assert {name for _, name, kind, _, _, strict in listed if kind == "table" and not strict} == set()
    explained = set(connection.execute("SELECT table_name, column_name FROM about_tables WHERE meaning != ''"))
    there = {(name, row[1]) for name in own for row in connection.execute(f"PRAGMA table_info({name})")}
    assert explained == there


@pytest.mark.parametrize(
    "view", ["pain_by_day", "water_by_day", "medicine_by_day", "planks_by_day", "sitting_by_day", "day_turn"]
)
def test_every_plain_view_can_be_read(connection, view):
    connection.execute(f"SELECT * FROM {view}").fetchall()


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("drinks", "amount_ml", 0),
        ("drinks", "amount_ml", 3001),
        ("drinks", "amount_ml", "'much'"),
        ("drinks", "counts", 2),
        ("drinks", "kind", "'oil'"),
        ("drinks", "at_utc", "'2026-11-20 13:05'"),
        ("drinks", "utc_offset_seconds", 50401),
        ("drinks", "id", "NULL"),
        ("sessions", "limit_seconds", 1201),
        ("sessions", "kind", "'sun'"),
        ("pains", "value", 11),
        ("doses", "units", 0),
        ("doses", "units", 201),
        ("doses", "label_json", "'{'"),
        ("planks", "held_ms", 1800001),
        ("weights", "weight_kg", 24.9),
        ("episodes", "eased_utc", "'2000-01-01T00:00:00Z'"),
    ],
)
def test_the_file_itself_refuses_what_cannot_be(kept, clock, table, column, value):
    from store.entries_of import dose, session
    from unclench.core.base import entries as e

    at = clock.now().instant
    entries = {
        "drinks": drink(clock),
        "sessions": session(clock),
        "pains": e.Pain(at=at, value=3),
        "doses": dose(clock),
        "planks": e.Plank(at=at),
        "weights": e.Weight(at=at, weight_kg=80),
        "episodes": e.Episode(at=at),
    }
    with kept.write() as w:
        w.add(entries[table])
    with pytest.raises(sqlite3.IntegrityError):
        sql(kept, f"UPDATE {table} SET {column} = {value}")


def test_an_overdose_is_kept(kept, clock):
    from store.entries_of import dose

    with kept.write() as w:
        w.add(replace(dose(clock), units=200))
    assert [one.units for one in kept.read().doses] == [200]


def test_a_wrap_may_last_longer_than_a_pad(kept, clock):
    from unclench.core.base import entries as e

    with kept.write() as w:
        w.add(e.Session(at=clock.now().instant, kind="heat", medium="wrap", limit_seconds=28800))
    with pytest.raises(BadInput), kept.write() as w:
        w.add(e.Session(at=clock.now().instant, kind="heat", limit_seconds=1201))


def test_reading_and_writing_an_existing_file_loads_no_migrations(kept, path, clock):
    kept.open()
    kept.close()
    code = f"""
import sys
sys.path.append({str(Path(__file__).parents[1])!r})
from pathlib import Path
from fakes import FakeClock
from unclench.core.base.entries import Drink
from unclench.store.journal import SqliteJournal
clock = FakeClock()
journal = SqliteJournal(Path({str(path)!r}), "here", clock)
journal.read()
with journal.write() as w:
    w.add(Drink(at=clock.now().instant, amount_ml=250))
print("sqlite_utils" in sys.modules, len(journal.read().drinks))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "1"]


def newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.newest() + 1}")
    connection.commit()
    connection.close()


def test_a_file_of_a_newer_version_is_refused_and_left_untouched(kept, path, clock):
    with kept.write() as w:
        w.add(drink(clock))
    kept.close()
    newer(path)
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    again = file_journal(path, clock)
    for press in (again.read, again.settings, lambda: again.write().__enter__()):
        with pytest.raises(StoreTrouble, match="newer version") as trouble:
            press()
        assert trouble.value.code == "newer_file"
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before


def test_another_programs_file_is_refused_and_left_untouched(path, clock):
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreTrouble) as trouble:
        file_journal(path, clock).read()
    assert trouble.value.code == "not_ours"
    assert path.read_bytes() == before


def test_a_file_that_lost_only_its_number_gets_it_back(kept, path, clock):
    with kept.write() as w:
        w.add(drink(clock))
    sql(kept, "PRAGMA user_version = 0")
    kept.close()
    again = file_journal(path, clock)
    assert len(again.read().drinks) == 1
    assert sql(again, "PRAGMA user_version") == [(schema.newest(),)]
    again.close()


@pytest.fixture
def next_step(monkeypatch):
    """A program one step ahead: its schema has one more table."""
    return lambda make: monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, make))


def test_a_file_of_an_older_version_is_brought_up_to_date_after_a_backup(kept, path, clock, next_step):
    with kept.write() as w:
        w.add(drink(clock))
    kept.close()

    def more(connection) -> None:
        connection.execute("CREATE TABLE more (name TEXT) STRICT")

    next_step(more)
    again = file_journal(path, clock)
    assert len(again.read().drinks) == 1
    assert sql(again, "PRAGMA user_version") == [(schema.newest(),)]
    again.close()
    (backup,) = (path.parent / "backups").iterdir()
    assert backup.name == "unclench-2026-11-20-130500-before-update.sqlite"
    with sqlite3.connect(backup) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (schema.newest() - 1,)
        assert old.execute("SELECT count(*) FROM drinks").fetchone() == (1,)
    old.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(kept, path, clock, next_step):
    with kept.write() as w:
        w.add(drink(clock))
    kept.close()

    def broken(connection) -> None:
        connection.execute("CREATE TABLE more (name TEXT) STRICT")
        connection.execute("DELETE FROM drinks")
        raise ZeroDivisionError

    next_step(broken)
    with pytest.raises(ZeroDivisionError):
        file_journal(path, clock).read()
    with sqlite3.connect(path) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (schema.newest() - 1,)
        assert file.execute("SELECT count(*) FROM drinks").fetchone() == (1,)
        assert file.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'more'").fetchone() == (0,)
    file.close()


def test_a_file_of_schema_1_still_opens_with_all_that_is_in_it(path):
    path.parent.mkdir()
    shutil.copyfile(FILES / "schema-1.sqlite", path)
    journal = file_journal(path, FakeClock(), device="home")
    facts = journal.read()
    assert facts.ever == set(schema_1.ENTRIES)
    (told,) = journal.messages
    (backup,) = (path.parent / "backups").iterdir()
    assert told == f"Your diary was brought up to date for this version. As it was before, it is kept: {backup}"
    (episode,) = facts.episodes
    assert (episode.place_side, episode.place_height, episode.note) == ("left", "lower", "lifting a box")
    (taken,) = facts.doses
    assert taken.ingredients == ({"id": "ibuprofen", "class": "nsaid", "mg": 200},)
    assert (taken.units, taken.at.offset, taken.at.iso()) == (2.0, 3600, "2026-11-20T14:05:00+01:00")
    (walked,) = facts.walks
    assert (walked.moved_seconds, walked.pain_before, walked.pain_after) == (600, 5, 4)
    (check,) = facts.sign_checks
    assert (check.answers, check.episode_id) == ({"A3": "n", "B1": "?"}, episode.id)
    (cooled,) = facts.sessions
    assert (cooled.kind, cooled.limit_seconds, cooled.ended) == ("ice", 1200, None)
    assert facts.timers["session"].entry_id == cooled.id
    assert facts.timers["session"].planned_seconds == 1200
    (plank,) = facts.planks
    assert (plank.held_ms, plank.form_ok, plank.could_talk) == (21500, True, None)
    assert facts.nudges[0].about == ("sitting", "water")
    assert [d.amount_ml for d in facts.drinks] == [300]
    assert [change.act for change in journal.history("drinks", facts.drinks[0].id)] == ["add", "edit"]
    assert journal.settings() == {"theme": "dark"}
    with journal.day_sums() as sums:
        assert sums.of("drinks", datetime(2026, 11, 20).date(), datetime(2026, 11, 20).date(), goal=0)
    with journal.write() as w:
        w.change(replace(episode, eased=episode.at.utc + timedelta(days=3)))
    journal.close()


@pytest.mark.parametrize("file", sorted(FILES.glob("schema-*.sqlite")), ids=lambda file: file.stem)
def test_an_old_file_brought_up_to_date_is_like_a_new_one(path, connection, file):
    query = "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
    path.parent.mkdir()
    shutil.copyfile(file, path)
    journal = file_journal(path, FakeClock(), device="home")
    journal.open()
    assert sql(journal, query) == connection.execute(query).fetchall()
    assert len(journal.read().episodes) == 1
    journal.close()


def test_damage_is_no_database_error(path):
    from unclench.store.open_file import header

    assert header(path) is None
    path.parent.mkdir()
    path.write_bytes(b"SQLite format 3\x00 and no more")
    with pytest.raises(Damaged):
        header(path)
