"""What the app writes unasked leaves no former versions: the file stays small, and undo and merging lose nothing."""

import json
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from fakes import FakeClock, empty_file, file_journal, memory_journal
from store.entries_of import dose, drink
from store.sql import sql
from unclench.core.base import entries as e
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import Refused
from unclench.store import schema
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal

FILES = Path(__file__).parent / "files"
COLUMNS = "id, at_utc, device, kind, entry_id, act, after_json, press"


def undo(journal: SqliteJournal):
    with journal.write() as w:
        return w.undo()


def test_what_is_noticed_is_kept_without_its_former_versions(journal, clock):
    with journal.write(undoable=False) as w:
        sat = w.add(e.Presence(at=clock.now().instant))
        shown = w.add(e.Nudge(at=clock.now().instant, about=("water",)))
        w.add(e.Stand(at=clock.now().instant, by="presence"))
    clock.advance(60)
    with journal.write(undoable=False) as w:
        w.change(replace(sat, ended=clock.utc))
        w.change(replace(shown, answer="done"))
    facts = journal.read()
    assert (facts.presences[0].ended, facts.nudges[0].answer, len(facts.stands)) == (clock.utc, "done", 1)
    assert facts.presences[0].changed > sat.changed
    assert [*journal.history("presences", sat.id), *journal.history("nudges", shown.id)] == []


def test_the_same_kinds_by_hand_can_be_undone(journal, clock):
    with journal.write() as w:
        told = w.add(e.Presence(at=clock.now().instant, corrected=True))
    assert [change.act for change in journal.history("presences", told.id)] == ["add"]
    with journal.write(undoable=False) as w:
        w.add(e.Stand(at=clock.now().instant, by="presence"))
    assert undo(journal).entry_id == told.id
    assert len(journal.read().stands) == 1


def test_what_the_machine_changed_since_a_press_is_not_undone(journal, clock):
    with journal.write() as w:
        told = w.add(e.Presence(at=clock.now().instant))
    with journal.write(undoable=False) as w:
        w.change(replace(told, ended=clock.utc))
    with pytest.raises(Refused, match="changed again"):
        undo(journal)


def test_every_other_kind_keeps_its_history_whoever_writes_it(journal, clock):
    with journal.write(undoable=False) as w:
        taken = w.add(dose(clock))
    with journal.write() as w:
        w.change(replace(taken, units=2))
    assert [change.act for change in journal.history("doses", taken.id)] == ["add", "edit"]
    assert journal.read().dose_edits[0].before == taken


@pytest.fixture
def older(path, clock) -> Path:
    """A file that has not had step 3: presses and, between them, a year of what the machine noticed."""
    journal = file_journal(path, clock)
    for ml in (100, 200, 300):
        with journal.write() as w:
            w.add(drink(clock, ml))
        noticed = [
            (f"{ml}-{kind}-{number}", kind, json.dumps({"id": "x" * 300}))
            for kind in ("presences", "nudges", "stands")
            for number in range(500)
        ]
        insert = f"INSERT INTO changes ({COLUMNS}) VALUES (?, '2026-11-20T13:05:00Z', 'here', ?, 'x', 'add', ?, NULL)"
        with journal.write(undoable=False) as w:
            w.connection.executemany(insert, noticed)
    sql(journal, "DELETE FROM _sqlite_migrations WHERE name LIKE 'm003%'", "PRAGMA user_version = 2")
    journal.close()
    return path


def machine_rows(path: Path) -> tuple[int, int]:
    """How many changes the machine made, of how many."""
    with sqlite3.connect(path) as connection:
        found = connection.execute("SELECT count(*) FILTER (WHERE press IS NULL), count(*) FROM changes").fetchone()
    connection.close()
    return found


def test_a_file_that_holds_them_loses_them_and_shrinks(older, clock):
    assert machine_rows(older) == (4500, 4503)
    before = older.stat().st_size
    journal = file_journal(older, clock)
    assert len(journal.read().drinks) == 3
    journal.close()
    assert machine_rows(older) == (0, 3)
    assert older.stat().st_size < before / 4
    (told,) = journal.messages
    assert "brought up to date" in told
    again = file_journal(older, clock)
    assert [undo(again).after["amount_ml"] for _ in range(3)] == [300, 200, 100]
    again.close()


def test_they_do_not_come_back_from_a_backup_a_data_file_or_an_export(older, clock, tmp_path):
    copy, export = tmp_path / "old.sqlite", tmp_path / "old.json"
    shutil.copyfile(older, copy)
    with sqlite3.connect(copy) as connection:
        connection.row_factory = sqlite3.Row
        changes = [dict(row) for row in connection.execute("SELECT * FROM changes")]
    connection.close()
    for row in changes:
        row["after_json"] = json.loads(row["after_json"])
    export.write_text(json.dumps({"app": "unclench", "schema": 2, "tables": {"changes": changes}}))
    other = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="there")
    keeper = FileKeeper(other, clock)
    for file in (copy, export):
        keeper.import_(str(file))
        assert machine_rows(other.path) == (0, 3)
    keeper.restore(str(copy))
    assert machine_rows(other.path) == (0, 3)
    assert len(other.read().drinks) == 3
    other.close()


def test_an_older_data_file_is_imported_and_stays_as_it_is(clock, tmp_path):
    old = tmp_path / "old.sqlite"
    shutil.copyfile(FILES / "schema-1.sqlite", old)
    before = old.read_bytes()
    other = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="there")
    counts = FileKeeper(other, clock).import_(str(old))
    assert {tuple(count.values()) for count in counts.values()} == {(1, 0, 0)}
    assert old.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["old.sqlite"]
    other.close()


def test_an_older_data_file_without_a_table_of_today_is_imported(clock, tmp_path, monkeypatch):
    def more(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE more (name TEXT) STRICT")

    old = tmp_path / "old.sqlite"
    shutil.copyfile(FILES / "schema-1.sqlite", old)
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, more))
    monkeypatch.setattr("unclench.store.export_import.TABLES", (*KINDS, "changes", "settings", "more"))
    other = SqliteJournal(tmp_path / "other" / "unclench.sqlite", "there", clock)
    assert FileKeeper(other, clock).import_(str(old))["drinks"]["new"] == 1
    other.close()


@settings(max_examples=60, deadline=None)
@given(some.lists(some.tuples(some.sampled_from(sorted(KINDS)), some.sampled_from(["p", "q", None]))))
def test_the_step_removes_these_rows_only_and_keeps_the_order_of_the_others(rows):
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(empty_file())
    connection.executemany(
        f"INSERT INTO changes ({COLUMNS}) VALUES (?, '2026-11-20T13:05:00Z', 'here', ?, 'x', 'add', '1', ?)",
        [(str(number), kind, press) for number, (kind, press) in enumerate(rows)],
    )
    schema.m003_no_changes_by_the_machine(connection)
    connection.execute("VACUUM")
    left = connection.execute("SELECT kind, press FROM changes ORDER BY rowid").fetchall()
    assert left == [row for row in rows if row[1] or row[0] not in ("presences", "stands", "nudges")]
    connection.close()


@settings(max_examples=40, deadline=None)
@given(some.lists(some.sampled_from(["drink", "hand", "machine", "nudge", "undo"]), max_size=12))
def test_undo_goes_back_through_the_presses_whatever_the_machine_writes_between(acts):
    clock = FakeClock()
    journal = memory_journal(clock)
    presses: list[str] = []
    for act in acts:
        clock.advance(1)
        if act == "undo":
            if presses:
                assert undo(journal).entry_id == presses.pop()
            else:
                with pytest.raises(Refused):
                    undo(journal)
            continue
        at = clock.now().instant
        entry = {
            "drink": drink(clock),
            "hand": e.Stand(at=at),
            "machine": e.Stand(at=at, by="presence"),
            "nudge": e.Nudge(at=at),
        }[act]
        by_hand = act in ("drink", "hand")
        with journal.write(undoable=by_hand) as w:
            entry = w.add(entry)
        if by_hand:
            presses.append(entry.id)
    assert sql(journal, "SELECT count(*) FROM changes WHERE press IS NULL") == [(0,)]
    journal.close()
