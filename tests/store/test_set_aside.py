"""A hurt diary opens: rows that cannot be are set aside, told once, and exported as they are."""

import json
import sqlite3

import pytest

from fakes import file_journal
from store.entries_of import dose, drink, session, timer
from store.sql import sql
from store.test_gate import row, samples
from unclench.core.base import preferences
from unclench.core.base.errors import Refused
from unclench.store import rows
from unclench.store.file_keeper import FileKeeper

HURT = [
    ("doses", "ingredients_json", '"x"'),
    ("doses", "label_json", "5"),
    ("doses", "label_json", '{"gaps":[[1]]}'),
    ("sign_checks", "answers_json", "[]"),
    ("sign_checks", "answers_json", '{"A3":{}}'),
    ("measures", "answers_json", "null"),
    ("own_products", "label_json", '{"times":5}'),
    ("causes_runs", "answers_json", '{"Q0":5}'),
    ("causes_runs", "also_json", '{"a":1}'),
    ("cautions", "answers_json", '"y"'),
    ("nudges", "about_json", '[{"a":1}]'),
    ("visits", "who", "wizard"),
    ("visits", "day", "soon"),
    ("pains", "at_utc", "2026-99-99T99:99:99Z"),
    ("pains", "at_utc", "9999-12-31T23:59:59Z"),
    ("pains", "id", "two words"),
    ("planks", "move", "flying"),
    ("drinks", "note", "nul\0"),
    ("sessions", "ended_utc", "2026-02-30T00:00:00Z"),
]


def write(path, table: str, given: dict) -> None:
    """Put a row into the file, past the app and the CHECKs of the table."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    names, marks = ", ".join(rows.quoted(list(given))), ", ".join("?" * len(given))
    connection.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", list(given.values()))
    connection.commit()
    connection.close()


@pytest.mark.parametrize(("table", "column", "value"), HURT, ids=[f"{t}.{c}={v}" for t, c, v in HURT])
def test_a_hurt_diary_opens_shows_the_rest_and_tells_once(kept, path, clock, tmp_path, table, column, value):
    with kept.write() as w:
        good = w.add(samples()[table])
    kept.close()
    write(path, table, row(table) | {column: value})
    again = file_journal(path, clock)
    assert again.read().of(table) == (good,)
    assert again.find(table) == [good]
    (message,) = again.messages
    assert "set aside: 1." in message
    (file,) = FileKeeper(again, clock).export(str(tmp_path / "out"), "json")
    with open(file, encoding="utf-8") as exported:
        tables = json.load(exported)["tables"]
    assert [entry["id"] for entry in tables[table]] == [good.id]
    (aside,) = tables["set_aside"]
    assert (aside["kind"], aside["row_json"][column]) == (table, value)
    assert aside["reason"]
    again.close()
    third = file_journal(path, clock)
    assert third.read().of(table) == (good,)
    assert third.messages == []
    third.close()


@pytest.mark.parametrize(
    ("name", "value", "scope"),
    [
        ("theme", "5", "person"),
        ("theme", '"purple"', "person"),
        ("water_glasses", "1e9", "person"),
        ("water_glasses", "nonsense", "person"),
        ("work_hours", '"whenever"', "person"),
        ("hidden_cards", "{}", "person"),
        ("nudges_on", "null", "person"),
        ("walk_at", '"25:00"', "person"),
        ("theme", '"dark"', "moon"),
    ],
)
def test_a_setting_with_nonsense_falls_to_its_default_and_is_told_once(kept, path, clock, name, value, scope):
    with kept.write() as w:
        w.set("glass_ml", 300)
    kept.close()
    write(path, "settings", {"name": name, "value_json": value, "scope": scope, "changed_utc": "2026-11-20T13:05:00Z"})
    again = file_journal(path, clock)
    again.read()
    found = preferences.read(again.settings())
    again.read()
    assert getattr(found, name) == getattr(preferences.DEFAULTS, name)
    assert found.glass_ml == 300
    (message,) = again.messages
    assert "set aside: 1." in message
    assert sql(again, "SELECT kind, json_extract(row_json, '$.value_json') FROM set_aside") == [("settings", value)]
    assert sql(again, f"SELECT count(*) FROM settings WHERE name = '{name}'") == [(0,)]
    again.close()


def test_what_was_set_aside_travels_with_an_export(kept, path, clock, tmp_path):
    kept.open()
    kept.close()
    write(path, "pains", row("pains") | {"value": 99})
    again = file_journal(path, clock)
    again.read()
    (file,) = FileKeeper(again, clock).export(str(tmp_path / "out"), "json")
    other = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="there")
    for _ in range(2):
        FileKeeper(other, clock).import_(file)
    aside = sql(other, "SELECT kind, json_extract(row_json, '$.value') FROM set_aside")
    assert aside == [("pains", 99)]
    again.close()
    other.close()


def test_a_timer_without_its_entry_is_set_aside(kept, path, clock):
    with kept.write() as w:
        w.start(session(clock), timer(clock))
    kept.close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE running SET entry_id = 'nobody'")
    connection.commit()
    connection.close()
    again = file_journal(path, clock)
    assert again.read().timers == {}
    assert len(again.messages) == 1
    with again.write() as w:
        w.start(session(clock), timer(clock))
    assert again.read().timers.keys() == {"session"}
    again.close()


@pytest.mark.parametrize(
    ("column", "value"), [("after_json", "[]"), ("after_json", "{}"), ("before_json", '"x"'), ("timer_json", "[5]")]
)
def test_a_broken_former_version_stops_neither_reading_nor_undo(kept, path, clock, column, value):
    with kept.write() as w:
        taken = w.add(dose(clock))
    with kept.write() as w:
        w.change(w.facts.doses[0].__class__(**{**vars(taken), "units": 2.0}))
    kept.close()
    connection = sqlite3.connect(path)
    connection.execute(f"UPDATE changes SET {column} = ? WHERE act = 'edit'", (value,))
    connection.commit()
    connection.close()
    again = file_journal(path, clock)
    assert len(again.read().doses) == 1
    assert isinstance(list(again.history("doses", taken.id)), list)
    try:
        with again.write() as w:
            w.undo()
    except Refused:
        pass
    assert len(again.read().of("doses")) <= 1
    again.close()


def test_a_file_that_cannot_be_written_is_read_without_the_row(kept, path, clock):
    with kept.write() as w:
        good = w.add(drink(clock))
    kept.close()
    write(path, "drinks", row("drinks") | {"kind": "fire"})
    holding = sqlite3.connect(path, isolation_level=None)
    holding.execute("BEGIN IMMEDIATE")
    again = file_journal(path, clock)
    assert again.read().drinks == (good,)
    assert len(again.messages) == 1
    holding.execute("ROLLBACK")
    holding.close()
    again.close()


def test_an_update_looks_through_the_whole_file_once(path, clock):
    """Also through what is too old for the facts."""
    journal = file_journal(path, clock)
    journal.open()
    journal.close()
    old = row("drinks") | {"at_utc": "2020-01-01T00:00:00Z", "kind": "fire"}
    write(path, "drinks", old)
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (
        "DROP TABLE set_aside",
        "DELETE FROM about_tables WHERE table_name = 'set_aside'",
        "DELETE FROM _sqlite_migrations WHERE name LIKE '%set_aside'",
        "PRAGMA user_version = 3",
    ):
        connection.execute(statement)
    connection.close()
    again = file_journal(path, clock)
    again.read()
    updated, set_aside = again.messages
    assert "brought up to date" in updated
    assert "set aside: 1" in set_aside
    assert sql(again, "SELECT count(*) FROM set_aside") == [(1,)]
    again.close()


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_export_sets_aside_what_is_too_old_to_be_read_at_a_start(kept, path, clock, tmp_path, kind):
    kept.open()
    kept.close()
    old = {"at_utc": "2020-01-01T00:00:00Z", "changed_utc": "2020-01-01T00:00:00Z"}
    write(path, "doses", row("doses") | old | {"label_json": "[" * 900 + "]" * 900})
    write(path, "drinks", row("drinks") | old | {"kind": "fire"})
    again = file_journal(path, clock)
    files = FileKeeper(again, clock).export(str(tmp_path / "out"), kind)
    assert files
    assert "set aside: 2" in again.messages[0]
    if kind == "json":
        other = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="there")
        FileKeeper(other, clock).import_(files[0])
        assert sql(other, "SELECT count(*) FROM set_aside") == [(2,)]
        other.close()
    again.close()
