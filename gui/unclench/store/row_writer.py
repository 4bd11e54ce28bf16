"""Writes rows on a connection that holds the write lock, and remembers what it wrote."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from unclench.core.base.entries import KINDS
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import whole
from unclench.core.base.refusal_words import of_file, reason
from unclench.core.base.translation import translate
from unclench.store import gate, rows
from unclench.store.rows import Row

Statement = tuple[str, Sequence[Any]]
_REFUSED = (
    sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, OverflowError, UnicodeEncodeError,
)  # fmt: skip
Act = Literal["add", "edit", "delete", "undo"]


@record
class Made:
    """A change made in this transaction, written to `changes` at its end."""

    act: Act
    table: str
    entry_id: str
    before: Row | None
    after: Row


class RowWriter:
    """Rows of entries and of `running`; `made` and `statements` say what was written."""

    def __init__(self, connection: sqlite3.Connection, facts: Facts, now: datetime) -> None:
        self.facts = facts
        self.connection = connection
        self.now = whole(now)
        self.touched: set[str] = set()
        self.undoes: str | None = None
        self.statements: list[Statement] = []
        self.made: list[Made] = []

    def put(self, act: Act, table: str, before: Row | None, after: Row) -> None:
        """Write one row, and remember the change. Raises BadInput for a row that could not be read again."""
        _check(table, after)
        shape = rows.shape(KINDS[table])
        values = [after[column] for column in shape.columns]
        try:
            if before is None:
                self.run(shape.insert, values)
            else:
                self.run(shape.update, [*values, after["id"]])
        except sqlite3.IntegrityError as error:
            if "episodes.device" in str(error):
                raise Refused("episode_open", translate("core", "An episode is already open.")) from error
            raise
        self.made.append(Made(act, table, after["id"], before, after))
        self.touched.add(table)

    def stored(self, table: str, entry_id: str) -> Row:
        """The row as it is in the file. KeyError when there is none."""
        shape = rows.shape(KINDS[table])
        values = self.connection.execute(f"{shape.select} WHERE id = ?", (entry_id,)).fetchone()
        if values is None:
            raise KeyError(entry_id)
        return dict(zip(shape.columns, values, strict=True))

    def later(self, row: Row) -> datetime:
        """A moment of change after that of `row`, also when the clock was set back: no two versions share one."""
        return max(self.now, datetime.fromisoformat(row["changed_utc"]) + timedelta(seconds=1))

    def put_timer(self, values: tuple[Any, ...]) -> None:
        """Write one row of `running`."""
        marks = ", ".join("?" * len(rows.TIMER_COLUMNS))
        names = ", ".join(rows.TIMER_COLUMNS)
        self.run(f"INSERT OR REPLACE INTO running ({names}) VALUES ({marks})", values)
        self.touched.add("running")

    def forget_timer(self, entry_id: str) -> None:
        """Remove the timer of an entry that counts no more."""
        self.run("DELETE FROM running WHERE entry_id = ?", (entry_id,))

    def run(self, sql: str, values: Sequence[Any]) -> None:
        """Write, and remember what was written."""
        self.connection.execute(sql, values)
        self.statements.append((sql, values))

    def run_each(self, sql: str, given: Iterator[Sequence[Any]], refuse: Callable[[Sequence[Any], str], object]) -> int:
        """Write with each of these values; how many the file refuses. Those are left out, the others stay."""

        def forget(values: Sequence[Any], why: str) -> None:
            self.statements.pop()
            refuse(values, why)

        return execute_each(self.connection, sql, self._remembered(sql, given), forget)

    def _remembered(self, sql: str, given: Iterator[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        for values in given:
            self.statements.append((sql, values))
            yield values


def execute_each(
    connection: sqlite3.Connection,
    sql: str,
    given: Iterator[Sequence[Any]],
    refuse: Callable[[Sequence[Any], str], object],
) -> int:
    """Run it with each of these values; `refuse` hears of those that the file does not take, and why. How many."""
    refused = 0
    last: Sequence[Any] = ()

    def noted() -> Iterator[Sequence[Any]]:
        nonlocal last
        for last in given:  # noqa: UP028  the one that is refused must be known
            yield last

    left = noted()
    while True:
        try:
            connection.executemany(sql, left)  # goes on behind the one that was refused
        except _REFUSED as error:
            refused += 1
            refuse(last, of_file(error))
        else:
            return refused


def _check(table: str, row: Row) -> None:
    try:
        rows.from_row(KINDS[table], row)
    except gate.REFUSED as error:
        message = translate("core", "That cannot be kept: {reason}.").format(reason=reason(error))
        raise BadInput("entry", message) from error
