"""Takes the rows out of a data file from elsewhere, and nothing else: into a file that our own steps made.

The other file is opened read-only, its schema is not trusted, an authorizer lets nothing through but reading columns
of its ordinary tables, and time is limited. So no trigger, view, index, generated column or virtual table of it ever
runs or comes along. An older file is made anew in its own schema first, by our steps; then the later steps run.
"""

import re
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any

from unclench.core.base.errors import Refused as Ended
from unclench.core.base.frozen_record import record
from unclench.core.base.progress import EACH, Progress, part, silent
from unclench.core.base.refusal_words import of_file
from unclench.core.base.translation import translate
from unclench.store import integrity as checks
from unclench.store import rows, schema, schema_8, set_aside, word_index
from unclench.store.error_words import Damaged, is_damage
from unclench.store.ids import Ids
from unclench.store.open_file import header
from unclench.store.rows import Row

SECONDS = 60.0
STEPS_BETWEEN_LOOKS = 100_000
LONGEST_VALUE = 10_000_000
"""Bytes of one value."""

OURS_ONLY = ("about_tables", "_sqlite_migrations", word_index.TABLE, *schema_8.TABLES)
"""Tables whose rows our steps and triggers write, and what a diary that shares keeps: a copy of it does not share."""

_PRAGMAS = ("integrity_check", "ignore_check_constraints")
_PLAIN = re.compile(r"CREATE TABLE\s", re.IGNORECASE)
_OF_VALUES = ("NULL value in", "non-", "NUMERIC value in", "TEXT value in")
"""Complaints about a value that its column should not hold: that is for the gate."""


@record
class Refused:
    """A row that cannot be, and why."""

    table: str
    row: Row
    reason: str


class TakesTooLong(Exception):
    """Reading the other file did not end in its time."""


class Foreign:
    """A file from elsewhere that can only be read. Every method raises Damaged or TakesTooLong."""

    def __init__(self, source: Path, seconds: float = SECONDS, progress: Progress = silent) -> None:
        """`progress` is asked now and then whether to go on, also within one statement."""
        self._source = source
        self._progress = progress
        self._share = 0.0
        self._ended: Ended | None = None
        self._until = monotonic() + seconds
        with self._understood():
            self._connection = checks.connect_to_read(source)
            self._connection.execute("PRAGMA trusted_schema = OFF")
            self._connection.execute("PRAGMA query_only = ON")
            self._connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
            self._connection.set_authorizer(_authorize)
            self._connection.set_progress_handler(self._look, STEPS_BETWEEN_LOOKS)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def reached(self, share: float) -> None:
        """So much of the work is done. Raises Refused to end it."""
        self._share = share
        self._progress(share)

    def _look(self) -> bool:
        """Whether SQLite is to end the statement that it is in."""
        try:
            self._progress(self._share)
        except Ended as ended:
            self._ended = ended
        return self._ended is not None or monotonic() > self._until

    def run(self, statement: str) -> list[tuple[Any, ...]]:
        """Run one statement."""
        with self._understood():
            return self._connection.execute(statement).fetchall()

    def check(self) -> None:
        """Raises Damaged unless SQLite can read all of its ordinary tables.

        One by one: from SQLite 3.44 on a look at the whole file opens its virtual tables, which nothing here may do.
        """
        self.run("PRAGMA ignore_check_constraints = ON")
        for table in sorted(self.tables()):
            self._check(table)

    def _check(self, table: str) -> None:
        quoted = table.replace("'", "''")
        found = [str(row[0]) for row in self.run(f"PRAGMA integrity_check('{quoted}')")]
        if found != ["ok"] and not all(line.startswith(_OF_VALUES) or word_index.is_about(line) for line in found):
            raise Damaged(self._source)

    def tables(self) -> set[str]:
        """The names of its ordinary tables: no views, no virtual ones."""
        found = self.run("SELECT type, name, rootpage, sql FROM sqlite_schema")
        return {
            str(name) for kind, name, root, sql in found if kind == "table" and root and _PLAIN.match(str(sql or ""))
        }

    def rows(self, table: str, columns: Iterable[str]) -> Generator[tuple[Any, ...]]:
        """The rows as they lie in the table itself. Qualified names, because SQLite reads unknown ones as text."""
        names = ", ".join(f't."{name}"' for name in columns)
        with self._understood():
            yield from self._connection.execute(f"SELECT {names} FROM {table} AS t NOT INDEXED")

    @contextmanager
    def _understood(self) -> Generator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorname == "SQLITE_INTERRUPT":
                if self._ended is not None:
                    raise self._ended from None
                raise TakesTooLong(self._source) from error
            if error.sqlite_errorname in ("SQLITE_AUTH", "SQLITE_ERROR", "SQLITE_SCHEMA", "SQLITE_TOOBIG") or is_damage(
                error
            ):
                raise Damaged(self._source) from error
            raise
        except UnicodeDecodeError as error:  # SQLite quotes what it cannot read
            raise Damaged(self._source) from error


def _authorize(action: int, first: str | None, _second: str | None, _base: str | None, via: str | None) -> int:
    """Columns may be read, but not through a view or trigger (`via`), and nothing else may be done."""
    reads = action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ) and via is None
    looks = action == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS
    return sqlite3.SQLITE_OK if reads or looks else sqlite3.SQLITE_DENY


def take(source: Path, new: sqlite3.Connection, now: datetime, progress: Progress = silent) -> list[Refused]:
    """Fill `new`, which is empty, with the tables of our newest schema and the rows of `source` that can be.

    The answer is those that cannot; they are in its `set_aside`. Raises Damaged for a file that is not whole.
    When `progress` raises, `new` is to be thrown away.
    """
    from unclench.store.migrations import migrate

    seen = header(source)
    number = seen.version if seen and 0 < seen.version <= schema.newest() else 1
    with closing(Foreign(source, progress=part(progress, 0.0, 0.5))) as foreign:
        foreign.check()
        there = foreign.tables()
        migrate(new, number)
        first = _tables(new)
        if first.keys() - there:
            raise Damaged(source)
        refused = _copy(foreign, new, first)
        migrate(new)
        later = {table: columns for table, columns in _tables(new).items() if table not in first and table in there}
        refused += _copy(foreign, new, later)
    return refused + _through_the_gate(new, refused, now, part(progress, 0.5, 1.0))


def too_long(source: Path) -> str:
    """What to say to TakesTooLong."""
    message = translate("core", "Reading {file} takes too long, so it was not used. Nothing was changed.")
    return message.format(file=source)


def _tables(new: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The tables of our own file that hold what is the person's, with their columns."""
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    names = [name for (name,) in new.execute(query).fetchall()]
    return {
        table: tuple(name for (name,) in new.execute("SELECT name FROM pragma_table_info(?)", (table,)))
        for table in names
        if table not in OURS_ONLY and not word_index.is_part(table)
    }


def _copy(foreign: Foreign, new: sqlite3.Connection, tables: dict[str, tuple[str, ...]]) -> list[Refused]:
    refused: list[Refused] = []
    new.execute("PRAGMA ignore_check_constraints = ON")
    new.execute("BEGIN")
    for number, (table, columns) in enumerate(tables.items()):
        foreign.reached(number / len(tables))
        insert = f"INSERT INTO {table} ({', '.join(rows.quoted(columns))}) VALUES ({', '.join('?' * len(columns))})"
        for place, values in enumerate(foreign.rows(table, columns)):
            if place % EACH == 0:
                foreign.reached(number / len(tables))
            try:
                new.execute(insert, values)
            except sqlite3.IntegrityError as error:
                refused.append(Refused(table, dict(zip(columns, values, strict=True)), of_file(error)))
    new.execute("COMMIT")
    new.execute("PRAGMA ignore_check_constraints = OFF")
    return refused


def _through_the_gate(
    new: sqlite3.Connection, refused: list[Refused], now: datetime, progress: Progress
) -> list[Refused]:
    """Set aside what the gate refuses; the answer is that."""
    ids = Ids()
    new.execute("BEGIN")
    for one in refused:
        new.execute(set_aside.PUT, set_aside.put_values(one.table, one.row, one.reason, ids, now))
    found = set_aside.sweep(new, ids, now, progress)
    new.execute("COMMIT")
    return [Refused(*one) for one in found]
