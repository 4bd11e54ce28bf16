"""From what the triggers noted to changes with their clocks, ready to be written into a record."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from unclench.core.base.entries import KINDS
from unclench.core.base.preferences import RULES
from unclench.core.sync import clock, merge
from unclench.core.sync.changes import MOST_BYTES, MOST_CHANGES, SETTINGS, Change, change_text
from unclench.core.sync.units import SETTING, units
from unclench.store import gate, rows, settings
from unclench.store.sync import stamps
from unclench.store.sync.triggers import ALL

_NEXT = "SELECT number, kind, entry_id, units FROM sync_outgoing ORDER BY number LIMIT ?"


def count(connection: sqlite3.Connection) -> int:
    """How many notes wait."""
    return int(connection.execute("SELECT count(*) FROM sync_outgoing").fetchone()[0])


def take(connection: sqlite3.Connection, writer: str, now: datetime) -> list[str]:
    """The next changes as texts, as many as go into one record; within a transaction, which forgets their notes."""
    noted: dict[tuple[str, str], set[str]] = {}
    found: list[str] = []
    last = size = 0
    for number, kind, entry, which in connection.execute(_NEXT, (MOST_CHANGES,)).fetchall():
        noted.setdefault((kind, entry), set()).update(str(which).split())
        last = number
    for place, ((kind, entry), which) in enumerate(noted.items()):
        change = _stamped(connection, kind, entry, which, writer, now)
        if change is not None:
            found.append(change_text(change))
            size += len(found[-1])
        if size > MOST_BYTES:
            _forget(connection, list(noted)[: place + 1], last)
            return found
    connection.execute("DELETE FROM sync_outgoing WHERE number <= ?", (last,))
    return found


def _forget(connection: sqlite3.Connection, done: Sequence[tuple[str, str]], last: int) -> None:
    query = "DELETE FROM sync_outgoing WHERE kind = ? AND entry_id = ? AND number <= ?"
    connection.executemany(query, [(*one, last) for one in done])


def _stamped(
    connection: sqlite3.Connection, kind: str, entry: str, which: set[str], writer: str, now: datetime
) -> Change | None:
    """The change of one entry; None where there is nothing to tell."""
    found = _setting(connection, entry, now) if kind == SETTINGS else _entry(connection, kind, entry, which)
    if found is None:
        return None
    parts, fields, changed = found
    known = stamps.stamps_of(connection, kind, entry)
    try:
        written = gate.moment(changed)
    except gate.REFUSED:  # a row that is about to be set aside
        return None
    stamp = (clock.stamp(written, now, known.newest(parts)), writer)
    stamps.keep(connection, kind, entry, merge.after(known, parts, stamp, _every(kind)))
    return Change(kind=kind, entry=entry, clock=stamp[0], changed=changed, fields=fields)


Found = tuple[list[str], dict[str, Any], str]
"""Units that changed, the values of their columns, and when the row was written."""


def _every(kind: str) -> list[str]:
    return [SETTING] if kind == SETTINGS else list(units(kind, rows.shape(KINDS[kind]).columns))


def _entry(connection: sqlite3.Connection, table: str, entry: str, which: set[str]) -> Found | None:
    shape = rows.shape(KINDS[table])
    values = connection.execute(f"{shape.select} WHERE id = ?", (entry,)).fetchone()
    if values is None:
        return None
    row = dict(zip(shape.columns, values, strict=True))
    every = units(table, shape.columns)
    parts = list(every) if ALL in which else [unit for unit in every if unit in which]
    return parts, {column: row[column] for unit in parts for column in every[unit]}, row["changed_utc"]


def _setting(connection: sqlite3.Connection, name: str, now: datetime) -> Found | None:
    """A setting of the person; one that is there no more has its default again."""
    rule = RULES.get(name)
    if rule is None or rule.scope != "person":
        return None
    row = settings.stored_row(connection, name)
    if row is None:
        return [SETTING], {SETTING: None}, rows.utc_text(now)
    return [SETTING], {SETTING: row["value_json"]}, row["changed_utc"]
