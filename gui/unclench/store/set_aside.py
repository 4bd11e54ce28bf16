"""A row that the gate refuses is moved into `set_aside`: shown nowhere, lost nowhere, exported as it is."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from unclench.core.base.entries import KINDS
from unclench.core.base.progress import Progress, counted, part, silent
from unclench.core.base.refusal_words import Wrong, must_be, reason
from unclench.core.base.translation import translate
from unclench.store import change_rows, gate, rows
from unclench.store.facts_reader import TIMER_KINDS
from unclench.store.ids import Ids
from unclench.store.many_rows import ManyRows
from unclench.store.rows import Row

COLUMNS = ("id", "kind", "row_json", "reason", "at_utc")
PUT = f"INSERT INTO set_aside ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"
MOST_REASON = 500

Check = Callable[[Sequence[Any]], object]
"""Is given the values of a row in the order of its columns; raises one of gate.REFUSED."""

Moved = tuple[str, Row, str]
"""A table, the row that was in it, and why it cannot be."""


def sweep(connection: sqlite3.Connection, ids: Ids, now: datetime, progress: Progress = silent) -> list[Moved]:
    """Look at every row of the file, in a transaction of the caller, and move those that cannot be; which."""
    checks = _checks(connection)
    counts = [int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table, _, _ in checks]
    moved: list[Moved] = []
    done, size = 0, max(1, sum(counts))
    for (table, columns, check_row), count in zip(checks, counts, strict=True):
        share = part(progress, done / size, (done + count) / size)
        query = f"SELECT rowid, {', '.join(rows.quoted(columns))} FROM {table}"
        found = counted(connection.execute(query), count, share)
        moved += _move(connection, table, columns, found, check_row, ids, now)
        done += count
    return moved


def _checks(connection: sqlite3.Connection) -> list[tuple[str, Sequence[str], Check]]:
    """The tables, the columns that are looked at, and what looks at them."""
    entries = [(table, rows.shape(kind).columns, ManyRows(kind).check) for table, kind in KINDS.items()]
    change = partial(change_rows.check_change, versions=change_rows.Versions())
    return [
        *entries,
        ("changes", change_rows.CHANGES, change),
        ("settings", change_rows.SETTINGS, _of_row(change_rows.SETTINGS, change_rows.check_setting)),
        ("running", rows.TIMER_COLUMNS, _timer_check(connection)),
        ("set_aside", COLUMNS, _of_row(COLUMNS, check)),
    ]


def keeper_of(connection: sqlite3.Connection, now: datetime) -> Callable[[str, Row, str], None]:
    """What sets a row aside that a merge refuses, so that the merge goes on."""
    ids = Ids()

    def refuse(table: str, row: Row, why: str) -> None:
        connection.execute(PUT, put_values(table, row, why, ids, now))

    return refuse


def put_values(kind: str, row: Row, why: str, ids: Ids, now: datetime) -> tuple[str, ...]:
    """The values of PUT."""
    text = _storable_json({name: _plain(value) for name, value in row.items()})
    why = why[:MOST_REASON].encode(errors="replace").decode()
    return ids.new(now), kind, text, why, rows.utc_text(now)


def check(row: Row) -> None:
    """Refuse a row of `set_aside` from elsewhere that is none. Raises one of gate.REFUSED."""
    if not gate.is_id(row["id"]) or not isinstance(json.loads(row["row_json"]), dict):
        raise must_be("row_json", translate("core", "an object with names and values"))
    for name in ("kind", "row_json", "reason"):
        gate.plain(row[name], name)
    gate.moment(row["at_utc"])


def words(count: int) -> str:
    """What the person is told."""
    return translate(
        "core",
        "Entries that cannot be read were set aside: %Ln. They are shown nowhere and count nowhere, "
        "but stay in the file, and go along into an export.",
        "",
        count,
    )


def _move(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    found: Iterable[Any],
    check: Check,
    ids: Ids,
    now: datetime,
) -> list[Moved]:
    refused: list[tuple[int, Row, str]] = []
    for number, *values in found:
        try:
            check(values)
        except gate.REFUSED as error:
            refused.append((number, dict(zip(columns, values, strict=True)), reason(error)))
    for number, row, why in refused:
        connection.execute(PUT, put_values(table, row, why, ids, now))
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (number,))
    return [(table, row, why) for _, row, why in refused]


def _of_row(columns: Sequence[str], check_row: Callable[[Row], object]) -> Check:
    """The same check of values in the order of the columns."""
    return lambda values: check_row(dict(zip(columns, values, strict=True)))


def _timer_check(connection: sqlite3.Connection) -> Check:
    def check(values: Sequence[Any]) -> None:
        timer = rows.to_timer(values)
        query = f"SELECT 1 FROM {TIMER_KINDS[timer.what]} WHERE id = ? AND deleted_utc IS NULL"
        if connection.execute(query, (timer.entry_id,)).fetchone() is None:
            message = translate("core", "{name}: there is no entry {entry}")
            raise Wrong(message.format(name="entry_id", entry=timer.entry_id))

    return check


def _storable_json(row: Row) -> str:
    """JSON that SQLite can hold: halves of letters, which JSON can name and no text can hold, stay named."""
    text = rows.json_text(row)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(row, sort_keys=True, separators=(",", ":"))
    return text


def _plain(value: Any) -> Any:
    """A value as JSON can hold it."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, float) and value - value != 0:
        return str(value)
    return value
