"""Restoring and importing a data file takes its rows alone: nothing else of it comes in, nothing of it runs."""

import os
import sqlite3
import sys

import pytest

from fakes import file_journal
from store.entries_of import drink
from store.sql import sql
from store.test_gate import row, samples
from store.test_set_aside import write
from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput, StoreTrouble
from unclench.store import data_only, rows
from unclench.store.error_words import Damaged
from unclench.store.file_keeper import MOST_BYTES, FileKeeper
from unclench.store.open_file import APPLICATION_ID

STRANGE = {
    "a trigger": "CREATE TRIGGER evil AFTER INSERT ON pains BEGIN DELETE FROM drinks; END",
    "a trigger on reading back": "CREATE TRIGGER evil BEFORE DELETE ON pains BEGIN SELECT RAISE(ABORT, 'no'); END",
    "a view": "CREATE VIEW evil AS SELECT hex(randomblob(1000000)) FROM pains",
    "a table": "CREATE TABLE evil (a)",
    "an index": "CREATE INDEX evil ON pains (abs(value))",
    "a column": "ALTER TABLE pains ADD COLUMN evil TEXT DEFAULT 'x'",
    "no migrations": "DELETE FROM _sqlite_migrations",
    "no number": "PRAGMA user_version = 0",
    "a virtual table": "CREATE VIRTUAL TABLE evil USING rtree(id, a, b)",
    "a table that is not strict": None,
}
NO_TRIGGERS = tuple(f"DROP TRIGGER drinks_words_{when}" for when in ("added", "changed", "removed"))
REFUSED = {
    "a generated column": ("ALTER TABLE pains ADD COLUMN evil TEXT AS (hex(zeroblob(100000000)))",),
    "a view in place of a table": ("DROP TABLE pains", "CREATE VIEW pains AS SELECT * FROM drinks"),
    "a missing table": ("DROP TABLE pains",),
    "a missing column": (*NO_TRIGGERS, "ALTER TABLE drinks DROP COLUMN kind"),
    "a generated column in place of one": (
        *NO_TRIGGERS,
        "ALTER TABLE drinks DROP COLUMN kind",
        "ALTER TABLE drinks ADD COLUMN kind TEXT AS (hex(zeroblob(100000000)))",
    ),
    "a virtual table in place of one": (
        "DROP TABLE pains",
        f"CREATE VIRTUAL TABLE pains USING fts5({', '.join(rows.quoted(rows.shape(KINDS['pains']).columns))})",
    ),
}


@pytest.fixture
def keeper(kept, clock):
    with kept.write() as w:
        w.add(drink(clock, 111))
    return FileKeeper(kept, clock)


@pytest.fixture
def foreign(tmp_path, clock):
    """A data file of another computer, with an entry of each kind."""
    path = tmp_path / "foreign" / "unclench.sqlite"
    journal = file_journal(path, clock, device="there")
    with journal.write() as w:
        for sample in samples().values():
            w.add(sample)
    journal.close()
    return path


def change(path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def loosen(path) -> None:
    """Make `pains` anew without STRICT and without a CHECK."""
    columns = ", ".join(rows.quoted(rows.shape(KINDS["pains"]).columns))
    change(
        path,
        "PRAGMA legacy_alter_table = ON",
        f"CREATE TABLE loose ({columns})",
        f"INSERT INTO loose SELECT {columns} FROM pains",
        "DROP TABLE pains",
        "ALTER TABLE loose RENAME TO pains",
    )


def schema_of(path) -> set[tuple]:
    connection = sqlite3.connect(path)
    found = set(connection.execute("SELECT type, name, sql FROM sqlite_schema"))
    connection.close()
    return found


@pytest.mark.parametrize("strange", STRANGE)
@pytest.mark.parametrize("there", [True, False], ids=["over a diary", "where there is none"])
def test_nothing_but_rows_comes_in_by_a_restore(keeper, kept, foreign, tmp_path, clock, strange, there):
    ours = schema_of(keeper.path)
    if (statement := STRANGE[strange]) is None:
        loosen(foreign)
    else:
        change(foreign, statement)
    journal = kept if there else file_journal(tmp_path / "new" / "unclench.sqlite", clock)
    if not there:
        journal.path.unlink()
    FileKeeper(journal, clock).restore(str(foreign))
    assert schema_of(journal.path) == ours
    assert journal.read().ever == KINDS.keys()
    assert [d.amount_ml for d in journal.read().drinks] == [250]
    assert journal.messages == []
    connection = sqlite3.connect(journal.path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    journal.close()


@pytest.mark.parametrize("strange", STRANGE)
def test_nothing_but_rows_comes_in_by_an_import(keeper, kept, foreign, strange):
    ours = schema_of(keeper.path)
    if (statement := STRANGE[strange]) is None:
        loosen(foreign)
    else:
        change(foreign, statement)
    before = foreign.read_bytes()
    keeper.import_(str(foreign))
    assert kept.read().ever == KINDS.keys()
    assert len(kept.read().drinks) == 2
    assert schema_of(keeper.path) == ours
    assert foreign.read_bytes() == before


@pytest.mark.parametrize("strange", REFUSED)
def test_a_file_without_our_tables_is_refused_and_nothing_changes(keeper, kept, foreign, strange):
    change(foreign, *REFUSED[strange])
    with pytest.raises(StoreTrouble) as trouble:
        keeper.restore(str(foreign))
    assert trouble.value.code == "bad_backup"
    with pytest.raises(BadInput):
        keeper.import_(str(foreign))
    assert [d.amount_ml for d in kept.read().drinks] == [111]


@pytest.mark.parametrize("strict", [True, False])
def test_a_row_that_cannot_be_is_set_aside_by_a_restore_and_stops_an_import(keeper, kept, foreign, strict):
    if not strict:
        loosen(foreign)
    write(foreign, "pains", row("pains") | ({"value": 99} if strict else {"value": "strong", "at_utc": b"\0"}))
    with pytest.raises(BadInput) as refused:
        keeper.import_(str(foreign))
    assert "pains-1 in pains" in refused.value.message
    assert [d.amount_ml for d in kept.read().drinks] == [111]
    keeper.restore(str(foreign))
    assert len(kept.read().pains) == 1
    (message,) = keeper.messages()
    assert "set aside: 1." in message
    aside = sql(kept, "SELECT kind, json_extract(row_json, '$.value') FROM set_aside")
    assert aside == [("pains", 99 if strict else "strong")]


def test_what_was_set_aside_there_stays_so(keeper, kept, foreign, clock):
    write(foreign, "pains", row("pains") | {"value": 99})
    there = file_journal(foreign, clock, device="there")
    there.read()
    there.close()
    keeper.restore(str(foreign))
    assert sql(kept, "SELECT count(*) FROM set_aside") == [(1,)]


def make_huge(path) -> None:
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links")
@pytest.mark.parametrize(
    "make",
    [os.mkfifo, lambda path: path.mkdir(), lambda path: path.symlink_to("/dev/zero"), make_huge, lambda path: None],
    ids=["a pipe", "a folder", "a device", "too much", "nothing"],
)
def test_what_is_no_ordinary_file_is_not_even_opened(keeper, tmp_path, make):
    make(tmp_path / "given")
    for use in (keeper.import_, keeper.restore):
        with pytest.raises(BadInput):
            use(str(tmp_path / "given"))
        with pytest.raises(BadInput):
            use(str(tmp_path / "gi\0ven"))


def test_reading_ends_in_its_time(foreign):
    connection = sqlite3.connect(foreign)
    one = row("pains")
    many = [list((one | {"id": f"p{number}"}).values()) for number in range(30_000)]
    marks = ", ".join("?" * len(one))
    connection.executemany(f"INSERT INTO pains ({', '.join(rows.quoted(list(one)))}) VALUES ({marks})", many)
    connection.commit()
    connection.close()
    late = data_only.Foreign(foreign, seconds=-1)
    with pytest.raises(data_only.TakesTooLong):
        late.check()
    with pytest.raises(data_only.TakesTooLong):
        list(late.rows("pains", one))
    late.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM pains",
        "CREATE TABLE x (a)",
        "ATTACH ':memory:' AS other",
        "PRAGMA user_version = 5",
        "SELECT load_extension('x')",
        "SELECT hex(zeroblob(9)) FROM pains",
        "SELECT * FROM pain_by_day",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
    ],
)
def test_the_other_file_can_only_be_read(foreign, statement):
    guarded = data_only.Foreign(foreign)
    with pytest.raises(Damaged):
        guarded.run(statement)
    guarded.close()
