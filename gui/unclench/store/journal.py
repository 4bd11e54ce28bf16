"""The diary on one SQLite file: implements core.ports.Journal."""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from unclench.core.entries import KINDS
from unclench.core.facts import Facts
from unclench.core.ports import Change, Clock
from unclench.store import days, rows, settings, undo
from unclench.store.ids import Ids
from unclench.store.open import create, open_file
from unclench.store.reader import Reader
from unclench.store.trouble import told
from unclench.store.writing import Transaction


class SqliteJournal:
    """Reads and writes one file, which is made at the first write: reading never makes one.

    To be used in one thread. `connection` is for a file that is open already.
    """

    def __init__(self, path: Path, device: str, clock: Clock, connection: sqlite3.Connection | None = None) -> None:
        self.path = path
        self._device = device
        self._clock = clock
        self._connection = connection
        self._reader = Reader(connection, device) if connection else None
        self._settings: dict[str, Any] | None = None
        self._ids = Ids()

    def open(self, *, make: bool = False) -> bool:
        """Open the file now, and make it if asked; False when there is none."""
        if self._connection is not None:
            return True
        with told(self.path):
            if not self.path.exists():
                if not make:
                    return False
                create(self.path)
            self._connection = open_file(self.path)
            self._reader = Reader(self._connection, self._device)
            return True

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = self._reader = self._settings = None

    def read(self) -> Facts:
        """The facts, bounded; empty while there is no file."""
        if not self.open() or self._reader is None:
            return Facts(device=self._device)
        with told(self.path):
            return self._reader.facts(self._clock.now().utc)

    @contextmanager
    def write(self, *, undoable: bool = True) -> Generator[Transaction]:
        """One transaction under the write lock; any exception takes all of it back.

        `undoable=False` is for what the machine wrote by itself (a nudge shown, presence heard): undo passes over it.
        """
        self.open(make=True)
        connection, reader = self._connection, self._reader
        if connection is None or reader is None:
            raise RuntimeError("the journal is closed")
        if connection.in_transaction:
            raise RuntimeError("a write is going on already")
        with told(self.path, (sqlite3.Error,)):
            connection.execute("BEGIN IMMEDIATE")
            try:
                now = self._clock.now().utc
                transaction = Transaction(connection, reader.facts(now), now, self._ids)
                yield transaction
                transaction.finish(undoable=undoable)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        reader.forget(transaction.touched)
        self._settings = None

    def settings(self) -> dict[str, Any]:
        """The stored settings, name -> value; a broken row is left out."""
        connection = self._for_reading()
        with told(self.path):
            return settings.stored(connection) if connection else {}

    def find(self, table: str, first: str | None = None, last: str | None = None) -> Sequence[Any]:
        """Entries of one table that are not deleted, oldest first, `first` <= at_utc <= `last` where given."""
        connection = self._for_reading()
        if connection is None:
            return []
        kind = KINDS[table]
        query = (
            f"{rows.shape(kind).select} WHERE deleted_utc IS NULL "
            "AND at_utc >= coalesce(?, '') AND at_utc <= coalesce(?, '~') ORDER BY at_utc, id"
        )
        with told(self.path):
            return [rows.from_values(kind, values) for values in connection.execute(query, (first, last))]

    def get(self, table: str, entry_id: str) -> Any:
        """One entry, also when deleted or outside the window, or None."""
        connection = self._for_reading()
        if connection is None:
            return None
        kind = KINDS[table]
        with told(self.path):
            values = connection.execute(f"{rows.shape(kind).select} WHERE id = ?", (entry_id,)).fetchone()
        return rows.from_values(kind, values) if values else None

    def history(self, table: str, entry_id: str) -> Sequence[Change]:
        """All changes of one entry, oldest first."""
        connection = self._for_reading()
        with told(self.path):
            return undo.changes_of(connection, table, entry_id) if connection else []

    def days(self, table: str, measure: str, first: date, last: date) -> dict[date, float]:
        """Sums a day of one measure (see store/days.py)."""
        connection = self._for_reading()
        with told(self.path):
            return days.sums(connection, table, measure, first, last) if connection else {}

    def _for_reading(self) -> sqlite3.Connection | None:
        """The connection, or None while there is no file."""
        self.open()
        return self._connection
