"""Facts from the file, each kind as far back as it says, kept until somebody writes."""

import sqlite3
from datetime import datetime, timedelta
from typing import Any

from unclench.core.base.entries import KINDS, Entry
from unclench.core.base.facts import DoseEdit, Facts
from unclench.core.base.timers import Timer, What
from unclench.store import dose_edits, gate, rows

TIMER_KINDS: dict[What | None, str] = {kind.KIND.timer: table for table, kind in KINDS.items() if kind.KIND.timer}


class FactsReader:
    """Reads facts, and only what changed since the last time."""

    def __init__(self, connection: sqlite3.Connection, device: str, left_out: set[str]) -> None:
        """Ids of rows that cannot be read go into `left_out`."""
        self._connection = connection
        self._device = device
        self.left_out = left_out
        self._tables: dict[str, tuple[Entry, ...]] = {}
        self._dose_edits: tuple[DoseEdit, ...] | None = None
        self._facts: Facts | None = None
        self._last: Facts | None = None
        self._seen: tuple[int, datetime] | None = None

    def facts(self, now: datetime) -> Facts:
        """The facts as they are in the file. The windows move on once an hour."""
        if self._facts is not None and self._mark(now) == self._seen:
            return self._facts
        if self._connection.in_transaction:
            return self._read(now)
        self._connection.execute("BEGIN")
        try:
            return self._read(now)
        finally:
            self._connection.execute("ROLLBACK")
            self._connection.execute("PRAGMA shrink_memory")  # the next read may be hours away

    @property
    def known(self) -> Facts | None:
        """What was read last, without looking at the file."""
        return self._last

    def forget(self, tables: set[str]) -> None:
        """Read these tables, and the timers, again next time."""
        for table in tables:
            self._tables.pop(table, None)
        if "doses" in tables:
            self._dose_edits = None
        self._facts = None

    def _mark(self, now: datetime) -> tuple[int, datetime]:
        """Changes when another connection has written, and with the hour."""
        version = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return version, now.replace(minute=0, second=0, microsecond=0)

    def _read(self, now: datetime) -> Facts:
        timers = self._timers()  # the first SELECT fixes what this transaction sees
        mark = self._mark(now)
        if mark != self._seen:
            self._tables.clear()
            self._dose_edits = None
            self._seen = mark
        ever = self._used()
        running = {timer.entry_id for timer in timers.values()}
        for table in KINDS:
            if table not in self._tables:
                self._tables[table] = self._window(table, mark[1], running) if table in ever else ()
        self._drop_orphans(timers)
        if self._dose_edits is None:
            self._dose_edits = dose_edits.recent(self._connection, now, self.left_out)
        known: dict[str, Any] = dict(self._tables)
        self._last = Facts(timers=timers, dose_edits=self._dose_edits, ever=ever, device=self._device, **known)
        self._facts = self._last
        return self._last

    def _used(self) -> frozenset[str]:
        """The tables with an entry in them."""
        there = ", ".join(f"EXISTS (SELECT 1 FROM {table} WHERE deleted_utc IS NULL)" for table in KINDS)
        found = self._connection.execute(f"SELECT {there}").fetchone()
        return frozenset(table for table, one in zip(KINDS, found, strict=True) if one)

    def _window(self, table: str, hour: datetime, running: set[str]) -> tuple[Entry, ...]:
        """The entries of the table's window; one that a timer belongs to is always there."""
        kind = KINDS[table]
        days = kind.KIND.days
        since = "" if days is None else rows.utc_text(hour - timedelta(days=days))
        if kind.KIND.newest_stays:
            since = min(since, self._newest(table) or since)
        query = f"{rows.shape(kind).select} WHERE deleted_utc IS NULL AND at_utc >= ? ORDER BY at_utc, id"
        entries = rows.read(kind, self._connection.execute(query, (since,)), self.left_out)
        missing = running - {entry.id for entry in entries} if kind.KIND.timer else set[str]()
        for entry_id in missing:
            query = f"{rows.shape(kind).select} WHERE deleted_utc IS NULL AND id = ?"
            entries = rows.read(kind, self._connection.execute(query, (entry_id,)), self.left_out) + entries
        return tuple(entries)

    def _newest(self, table: str) -> str | None:
        """The moment of the newest entry, as text."""
        query = f"SELECT at_utc FROM {table} WHERE deleted_utc IS NULL ORDER BY at_utc DESC LIMIT 1"
        found = self._connection.execute(query).fetchone()
        return found[0] if found else None

    def _drop_orphans(self, timers: dict[What, Timer]) -> None:
        """A timer whose entry is not there counts no more."""
        for what, timer in tuple(timers.items()):
            if not any(entry.id == timer.entry_id for entry in self._tables[TIMER_KINDS[what]]):
                del timers[what]
                self.left_out.add(timer.entry_id)

    def _timers(self) -> dict[What, Timer]:
        query = f"SELECT {', '.join(rows.TIMER_COLUMNS)} FROM running"
        timers: dict[What, Timer] = {}
        for values in self._connection.execute(query):
            try:
                timers[values[0]] = rows.to_timer(values)
            except gate.REFUSED:
                self.left_out.add(str(values[1]))
        return timers
