"""SQLite files from anywhere, and a diary whose rows were hurt: imported, restored, opened; never a bug."""

import random
import shutil
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from adversary.diaries import (
    filled_file,
    in_memory,
    list_everything,
    look_at_everything,
    outcome,
    own_file,
    rows_in,
    services_on,
)
from adversary.inputs import VALUES, seeds, tries
from fakes import FakeClock, file_journal
from store.sql import sql
from unclench.core.base import preferences
from unclench.core.base.entries import KINDS
from unclench.store import change_rows, rows, schema

pytestmark = pytest.mark.uncounted
HURT_TABLES = (*KINDS, "changes", "settings", "running", "set_aside")
KEYS = {"settings": "name", "running": "what"}
BLOBS = (b"", b"\0", b"\xff\xfe", b"{}", b"x" * 1000)
ROWS_A_FILE = 100
"""Hurt rows that one diary gets: each counts as an input."""


@cache
def columns_of(table: str) -> tuple[str, ...]:
    known = {"changes": change_rows.CHANGES, "settings": change_rows.SETTINGS, "running": rows.TIMER_COLUMNS}
    if table == "set_aside":
        return ("id", "kind", "row_json", "reason", "at_utc")
    return known.get(table) or rows.shape(KINDS[table]).columns


def loosen(connection: sqlite3.Connection) -> None:
    """Take every check, type and key off the tables, so that anything can stand in them."""
    connection.execute("PRAGMA legacy_alter_table = ON")
    for table in HURT_TABLES:
        names = ", ".join(rows.quoted(columns_of(table)))
        connection.execute(f"CREATE TABLE loose ({names})")
        connection.execute(f"INSERT INTO loose SELECT {names} FROM {table}")
        connection.execute(f"DROP TABLE {table}")
        connection.execute(f"ALTER TABLE loose RENAME TO {table}")


def as_value(value: Any, chance: random.Random) -> Any:
    """A value as SQLite can hold it."""
    if isinstance(value, list | dict):
        return rows.json_text(value)
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return float(value)
    if isinstance(value, str) and "\ud83d" in value:
        return value.encode("utf-8", "surrogatepass")
    return chance.choice(BLOBS) if chance.random() < 0.03 else value


@cache
def good_rows(table: str) -> list[dict[str, Any]]:
    """Rows that could be, as column -> value."""
    if table == "set_aside":
        return [
            {"id": "a-1", "kind": "pains", "row_json": '{"id":"x"}', "reason": "no", "at_utc": "2026-11-20T13:05:00Z"}
        ]
    names = columns_of(table)
    connection = in_memory(filled_file(), FakeClock()).connection()
    assert connection is not None
    found = connection.execute(f"SELECT {', '.join(rows.quoted(names))} FROM {table}")
    return [dict(zip(names, values, strict=True)) for values in found]


def hurt(connection: sqlite3.Connection, chance: random.Random, count: int) -> None:
    """Put so many rows into the tables, each with one to three values that should not be."""
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for number in range(count):
        table = chance.choice(HURT_TABLES)
        row = dict(chance.choice(good_rows(table)))
        key = KEYS.get(table, "id")
        if key == "id":
            row["id"] = f"hurt-{number}"
        elif table == "settings":
            row["name"] = chance.choice(preferences.NAMES)
        for _ in range(chance.choice((1, 1, 2, 3))):
            column = chance.choice(list(row))
            if column.endswith("_json") and isinstance(row[column], str) and chance.random() < 0.5:
                row[column] = spoiled_json(row[column], chance)
            else:
                row[column] = as_value(chance.choice(VALUES), chance)
        put(connection, table, row)


def spoiled_json(text: str, chance: random.Random) -> str:
    """JSON text with one letter changed, or with an unknown value in it."""
    place = chance.randrange(len(text) + 1)
    return (
        text[:place]
        + chance.choice(("", "[", "{", '"', "\\", "1", "é", "NaN", "\\ud83d", "\\u0000", "null"))
        + text[place + chance.choice((0, 1)) :]
    )


def _is_broken_text(value: Any) -> bool:
    """Whether it goes in as a text that is no UTF-8."""
    return isinstance(value, bytes) and (b"\xed" in value or b"\xff" in value)


def put(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(rows.quoted(list(row)))
    marks = ", ".join("CAST(? AS TEXT)" if _is_broken_text(v) else "?" for v in row.values())
    try:
        connection.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", list(row.values()))
    except (sqlite3.IntegrityError, UnicodeEncodeError, OverflowError):
        return  # the file itself does not take it


def hurt_file(path: Path, seed: int, *, loose: bool, count: int) -> Path:
    """A data file of another computer with hurt rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(filled_file())
    chance = random.Random(seed)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = OFF")
        if loose:
            loosen(connection)
        connection.execute("BEGIN")
        hurt(connection, chance, count)
        connection.execute("COMMIT")
    return path


def new_folder(factory: pytest.TempPathFactory) -> Path:
    """An empty folder; that of the input before is gone."""
    folder = factory.mktemp("one")
    for old in folder.parent.glob("one*"):
        if old != folder:
            shutil.rmtree(old, ignore_errors=True)
    return folder


def fresh(folder: Path, clock: FakeClock):
    """The diary of this computer on a file."""
    path = folder / "own" / "unclench.sqlite"
    for old in path.parent.glob("**/*"):
        if old.is_file():
            old.unlink()
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(own_file())
    return file_journal(path, clock)


@pytest.fixture
def clock() -> FakeClock:
    clock = FakeClock()
    clock.advance(minutes=5)
    return clock


@tries(1_000, ROWS_A_FILE)
@given(seed=seeds, loose=some.booleans(), device=some.sampled_from(("here", "there")))
def test_a_diary_with_hurt_rows_opens_without_them(tmp_path_factory, seed: int, loose: bool, device: str):
    clock = FakeClock()
    clock.advance(minutes=5)
    path = hurt_file(new_folder(tmp_path_factory) / "hurt" / "unclench.sqlite", seed, loose=loose, count=ROWS_A_FILE)
    for beside in path.parent.glob("unclench*-*"):
        beside.unlink()
    journal = file_journal(path, clock, device=device)
    try:
        services = services_on(journal, clock)
        look_at_everything(services)
        list_everything(services)
        look_at_everything(services)
        for message in services.data_file.messages():
            assert "set aside: " in message or (loose and "The damaged file is kept" in message), message
        (file,) = services.data_file.export(str(path.parent / "out"), "json", force=True)
        services.data_file.export(str(path.parent / "out"), "csv", force=True)
        assert outcome(services.entries.undo)[0] in (0, 1)
        look_at_everything(services)
        again = file_journal(path.parent / "again" / "unclench.sqlite", clock, device="third")
        status, said = outcome(lambda: services_on(again, clock).data_file.import_(file))
        assert status in (0, 2), said
        again.close()
        (path.parent / "again" / "unclench.sqlite").unlink()
        assert not sql(journal, "SELECT 1 FROM set_aside WHERE NOT json_valid(row_json)")
    finally:
        journal.close()
    third = file_journal(path, clock, device=device)
    third.read()
    assert third.messages == [], "told twice"
    third.close()


@tries(1_000, ROWS_A_FILE)
@given(seed=seeds, loose=some.booleans())
def test_a_restored_file_brings_its_good_rows_alone(tmp_path_factory, seed: int, loose: bool):
    clock = FakeClock()
    clock.advance(minutes=5)
    base = new_folder(tmp_path_factory)
    file = hurt_file(base / "given" / "copy.sqlite", seed, loose=loose, count=ROWS_A_FILE)
    journal = fresh(base, clock)
    before = rows_in(journal.path)
    services = services_on(journal, clock)
    try:
        status, said = outcome(lambda: services.data_file.restore(str(file)))
        if status:
            assert status in (2, 3), said
            assert rows_in(journal.path) == before
            return
        for _ in range(2):
            look_at_everything(services)
            list_everything(services)
        assert [m for m in services.data_file.messages() if "set aside: " not in m] == []
    finally:
        journal.close()


DAMAGE = ("none", "one row", "cut", "bits", "header", "version", "drop table", "drop column", "trigger", "view", "wal")


def damage(path: Path, how: str, seed: int) -> None:
    chance = random.Random(seed)
    if how in ("cut", "bits", "header"):
        content = bytearray(path.read_bytes())
        if how == "cut":
            content = content[: chance.randrange(len(content))]
        for _ in range(0 if how == "cut" else chance.choice((1, 3, 30, 1000))):
            content[chance.randrange(100 if how == "header" else len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        return
    if how == "wal":
        path.with_name(path.name + "-wal").write_bytes(random.Random(seed).randbytes(5000))
        return
    table = chance.choice(HURT_TABLES)
    column = chance.choice(columns_of(table))
    statement = {
        "version": f"PRAGMA user_version = {chance.choice((-1, 0, 1, 2, 3, 4, 5, schema.newest() + 1, 2**31 - 1))}",
        "drop table": f"DROP TABLE {table}",
        "drop column": f'ALTER TABLE {table} DROP COLUMN "{column}"',
        "trigger": f"CREATE TRIGGER evil BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, 'no'); END",
        "view": f"CREATE VIEW evil AS SELECT * FROM {table}",
    }.get(how)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        if how == "one row":
            hurt(connection, chance, 1)
        elif statement:
            try:
                connection.execute(statement)
            except sqlite3.OperationalError:
                return  # a column that something depends on stays


@tries(20)
@given(seed=seeds, how=some.sampled_from(DAMAGE), restore=some.booleans())
@example(seed=1318, how="bits", restore=False)  # SQLite's message quotes bytes that are no text
@example(seed=1318, how="bits", restore=True)
def test_any_data_file_comes_in_whole_or_not_at_all(tmp_path_factory, seed: int, how: str, restore: bool):
    clock = FakeClock()
    clock.advance(minutes=5)
    base = new_folder(tmp_path_factory)
    file = base / "given" / "other.sqlite"
    file.parent.mkdir(exist_ok=True)
    file.with_name(file.name + "-wal").unlink(missing_ok=True)
    file.write_bytes(filled_file())
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    damage(file, how, seed)
    journal = fresh(base, clock)
    before = rows_in(journal.path)
    services = services_on(journal, clock)
    bring = services.data_file.restore if restore else services.data_file.import_
    try:
        status, said = outcome(lambda: bring(str(file)))
        if status:
            assert status in (2, 3), said
            assert rows_in(journal.path) == before
            return
        look_at_everything(services)
        list_everything(services)
        assert [m for m in services.data_file.messages() if "set aside: " not in m] == []
    finally:
        journal.close()


@tries(2_000, ROWS_A_FILE)
@given(seed=seeds)
def test_settings_rows_that_cannot_be_give_the_default(tmp_path_factory, seed: int):
    clock, chance = FakeClock(), random.Random(seed)
    path = new_folder(tmp_path_factory) / "settings" / "unclench.sqlite"
    path.parent.mkdir(exist_ok=True)
    for beside in path.parent.iterdir():
        beside.unlink()
    path.write_bytes(own_file())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("BEGIN")
        for name in chance.choices(preferences.NAMES, k=ROWS_A_FILE):
            value = chance.choice(VALUES)
            try:
                text = rows.json_text(value) if chance.random() < 0.8 else str(value)
                text.encode()
            except UnicodeEncodeError:
                text = '"\\ud83d"'
            changed = chance.choice(("2026-11-20T13:05:00Z",) * 4 + ("soon", ""))
            scope = preferences.RULES[name].scope if chance.random() < 0.9 else "nobody"
            put(connection, "settings", {"name": name, "value_json": text, "scope": scope, "changed_utc": changed})
        connection.execute("COMMIT")
    journal = file_journal(path, clock)
    try:
        services = services_on(journal, clock)
        look_at_everything(services)
        kept = preferences.read(journal.settings())
        for name in preferences.NAMES:
            assert preferences.fits(name, getattr(kept, name)), name
    finally:
        journal.close()
