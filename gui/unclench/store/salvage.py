"""What can still be read in a damaged file and is newer than the backup comes back, too."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from unclench.core.base.entries import KINDS
from unclench.core.base.facts import Facts
from unclench.store import gate, rows, schema_4, set_aside
from unclench.store.export_import import TABLES, Bundle
from unclench.store.ids import Ids
from unclench.store.merge import merge
from unclench.store.open_file import set_up, text
from unclench.store.rows import Row
from unclench.store.transaction import Transaction

_OF_TIMER = {kind.KIND.timer: table for table, kind in KINDS.items() if kind.KIND.timer}
MOST_ROWS = 1_000_000  # a damaged tree may lead in circles


def salvage(damaged: Path, path: Path, now: datetime) -> int:
    """Merge what is readable in `damaged` into `path`, which nobody else has open; how many entries that gave back."""
    log = damaged.with_name(damaged.name + "-wal")
    mode = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    reading = sqlite3.connect(f"{damaged.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
    reading.text_factory = text
    writing = sqlite3.connect(path, isolation_level=None)
    try:
        set_up(writing)
        bundle = Bundle(schema_4.convert({table: list(_readable(reading, table)) for table in TABLES}))
        timers = list(_readable(reading, "running"))
        return _write(writing, bundle, timers, now)
    finally:
        writing.close()
        reading.close()
        damaged.with_name(damaged.name + "-shm").unlink(missing_ok=True)


def _readable(connection: sqlite3.Connection, table: str) -> Iterator[Row]:
    """Rows from the beginning as far as they can be read, then from the end backwards."""
    for order in ("ASC", "DESC"):
        try:
            found = connection.execute(f"SELECT * FROM {table} ORDER BY rowid {order} LIMIT {MOST_ROWS}")
            names = [column[0] for column in found.description]
            for values in found:
                yield dict(zip(names, values, strict=True))
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            continue
        return


def _write(connection: sqlite3.Connection, bundle: Bundle, timers: list[Row], now: datetime) -> int:
    connection.execute("BEGIN IMMEDIATE")
    transaction = Transaction(connection, Facts(), now, Ids())
    counts = merge(transaction, bundle, set_aside.keeper_of(connection, now), same_computer=True)
    for timer in timers:
        _put_timer(transaction, timer)
    connection.execute("COMMIT")
    return sum(count.new + count.newer for count in counts.values())


def _put_timer(transaction: Transaction, row: Row) -> None:
    """A timer goes on when its entry is there and began at the same moment."""
    values: list[Any] = [row.get(column) for column in rows.TIMER_COLUMNS]
    try:
        timer = rows.to_timer(values)
        table = _OF_TIMER[timer.what]
        if transaction.stored(table, timer.entry_id)["at_utc"] == rows.utc_text(timer.started.utc):
            transaction.put_timer(tuple(values))
    except (sqlite3.IntegrityError, *gate.REFUSED):
        return
