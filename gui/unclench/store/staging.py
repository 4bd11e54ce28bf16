"""New rows wait beside the data file, in tables with the same checks: the file is locked only while they are copied."""

import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from unclench.store import rows
from unclench.store.row_writer import execute_each

NAME = "incoming"
"""The staging tables are a database of their own on the same connection, which SQLite deletes with it."""
Values = tuple[Any, ...]


@contextmanager
def staging(connection: sqlite3.Connection | None, columns: dict[str, tuple[str, ...]]) -> "Generator[Staging | None]":
    """A Staging that is closed at the end; None without a connection."""
    made = Staging(connection, columns) if connection else None
    try:
        yield made
    finally:
        if made is not None:
            made.close()


class Staging:
    """Tables of the data file, empty. To be made and closed outside of a transaction."""

    def __init__(self, connection: sqlite3.Connection, columns: dict[str, tuple[str, ...]]) -> None:
        """`columns`: the tables, and the columns of each, `id` among them."""
        self._connection = connection
        self._columns = columns
        connection.execute(f"ATTACH '' AS {NAME}")
        for table in columns:
            query = "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?"
            found = connection.execute(query, (table,)).fetchone()
            if found is None:
                raise sqlite3.OperationalError(f"no such table: {table}")
            _, body = str(found[0]).split("(", 1)
            connection.execute(f"CREATE TABLE {NAME}.{table} ({body}")

    def close(self) -> None:
        """Forget the rows."""
        with suppress(sqlite3.ProgrammingError):  # it is closed: another file was there
            self._connection.execute(f"DETACH {NAME}")

    def fill(self, table: str, given: Iterable[Values], refuse: Callable[[Sequence[Any], str], object]) -> list[Values]:
        """Put rows into a table; those whose id came before. `refuse` hears of the ones that its checks refuse."""
        columns = self._columns[table]
        place, seen, again = columns.index("id"), set[str](), list[Values]()

        def first() -> Iterator[Values]:
            for values in given:
                if values[place] in seen:
                    again.append(values)
                else:
                    seen.add(values[place])
                    yield values

        marks = ", ".join("?" * len(columns))
        insert = f"INSERT INTO {NAME}.{table} ({self._names(table)}) VALUES ({marks})"
        self._connection.execute("BEGIN")
        try:
            execute_each(self._connection, insert, first(), refuse)
        finally:
            self._connection.execute("COMMIT")
        return again

    def add_new(self, table: str) -> int:
        """Copy the rows that the file does not have, within a transaction; how many. They are checked by now."""
        self._connection.execute("PRAGMA ignore_check_constraints = ON")
        try:
            return self._connection.execute(
                f"INSERT INTO main.{table} ({self._names(table)}) SELECT {self._names(table)} FROM {NAME}.{table} "
                f"WHERE id NOT IN (SELECT id FROM main.{table}) ORDER BY rowid"
            ).rowcount
        finally:
            self._connection.execute("PRAGMA ignore_check_constraints = OFF")

    def count(self, table: str) -> int:
        """How many rows there are."""
        return int(self._connection.execute(f"SELECT count(*) FROM {NAME}.{table}").fetchone()[0])

    def different(self, table: str) -> list[Values]:
        """The rows that the file has otherwise."""
        same = " AND ".join(f"here.{name} IS there.{name}" for name in rows.quoted(self._columns[table]))
        names = ", ".join(f"there.{name}" for name in rows.quoted(self._columns[table]))
        return self._connection.execute(
            f"SELECT {names} FROM {NAME}.{table} AS there JOIN main.{table} AS here ON here.id = there.id "
            f"WHERE NOT ({same}) ORDER BY there.rowid"
        ).fetchall()

    def _names(self, table: str) -> str:
        return ", ".join(rows.quoted(self._columns[table]))
