"""Changes of other computers become rows here, through the same gate as an import, or wait until they can."""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from unclench.core.base.entries import KINDS
from unclench.core.base.moments import Now, seconds_between
from unclench.core.base.preferences import RULES
from unclench.core.base.refusal_words import Wrong, must_be, of_file, reason
from unclench.core.base.translation import translate
from unclench.core.sync import merge
from unclench.core.sync.changes import SETTINGS, Change
from unclench.core.sync.clock import Stamp
from unclench.core.sync.merge import Stamps
from unclench.core.sync.units import SETTING, Units, units
from unclench.store import change_rows, gate, rows, settings
from unclench.store.change_rows import CHANGES
from unclench.store.ids import Ids
from unclench.store.many_rows import ManyRows
from unclench.store.rows import Row
from unclench.store.sync import stamps

AHEAD = "ahead"
LATER = "later"
"""Why a change waits: its moments lie ahead; what it belongs to has not come yet. Else the words of the gate."""

_PUT_CHANGE = f"INSERT INTO changes ({', '.join(CHANGES)}) VALUES ({', '.join('?' * len(CHANGES))})"


class Waits(Exception):
    """A change that cannot be here yet; the text says why."""


class Apply:
    """Applies changes within a transaction of the caller, which must not hold notes of `sync_outgoing`.

    `kinds`: what was changed. `corrected`: units that had to be something else than the change says, and that this
    computer tells the others (kind, entry, unit).
    """

    def __init__(self, connection: sqlite3.Connection, now: Now) -> None:
        self._connection = connection
        self._now = now
        self._ids = Ids()
        self._gates: dict[str, ManyRows] = {}
        self.kinds: set[str] = set()
        self.corrected: list[tuple[str, str, str]] = []

    def apply(self, change: Change, writer: str, device: str) -> bool:
        """Whether it set anything. Raises Waits; then nothing was written. `device`: of the computer that made it."""
        stamp = (change.clock, writer)
        with self._waiting(change.kind):
            return self._setting(change, stamp) if change.kind == SETTINGS else self._entry(change, stamp, device)

    def apply_together(self, changes: Sequence[tuple[Change, str]]) -> bool:
        """Changes of one entry, each with its writer, that cannot be here one by one. Raises Waits as `apply` does.

        Where the first one says what cannot be (a moment that lies ahead), a later one may have put it right.
        """
        kind, entry = changes[0][0].kind, changes[0][0].entry
        with self._waiting(kind):
            shape, every = self._shape(kind, entry)
            if self._row(shape, entry) is not None:
                raise Waits(LATER)
            found, fields = Stamps(), dict[str, Any]()
            for change, writer in changes:
                won = merge.won(found, _units_of(change, every), (change.clock, writer))
                found = merge.after(found, won, (change.clock, writer), every)
                fields |= {column: change.fields[column] for unit in won for column in every[unit]}
            whole = replace(changes[0][0], changed=max(one.changed for one, _ in changes), fields=fields)
            self._put(whole, shape, None, self._merged(whole, shape, None, list(fields)), found)
        return True

    @contextmanager
    def _waiting(self, kind: str) -> Generator[None]:
        """What the gate or the file refuses waits. An episode may change another one first: all of it, or nothing."""
        if kind == "episodes":
            self._connection.execute("SAVEPOINT episode")
        try:
            yield
        except BaseException as error:
            if kind == "episodes":
                self._connection.execute("ROLLBACK TO episode")
            if isinstance(error, gate.REFUSED):
                raise Waits(reason(error)) from error
            if isinstance(error, (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError)):
                raise Waits(of_file(error)) from error
            raise
        finally:
            if kind == "episodes":
                self._connection.execute("RELEASE episode")

    def _setting(self, change: Change, stamp: Stamp) -> bool:
        rule = RULES.get(change.entry)
        if rule is None or rule.scope != "person" or change.fields.keys() != {SETTING}:
            raise must_be("settings", translate("core", "a setting that travels"))
        known = stamps.stamps_of(self._connection, SETTINGS, change.entry)
        if not merge.won(known, [SETTING], stamp):
            return False
        gate.moment(change.changed)
        value = change.fields[SETTING]
        if value is None:
            self._connection.execute("DELETE FROM settings WHERE name = ?", (change.entry,))
        else:
            here = settings.stored_row(self._connection, change.entry)
            changed = max(change.changed, here["changed_utc"]) if here else change.changed
            row: Row = {"name": change.entry, "value_json": value, "scope": "person", "changed_utc": changed}
            change_rows.check_setting(row)
            self._connection.execute(settings.PUT, tuple(row.values()))
        stamps.keep(self._connection, SETTINGS, change.entry, Stamps(stamp))
        self.kinds.add(SETTINGS)
        return True

    def _entry(self, change: Change, stamp: Stamp, device: str) -> bool:
        shape, every = self._shape(change.kind, change.entry)
        given = _units_of(change, every)
        known = stamps.stamps_of(self._connection, change.kind, change.entry)
        won = merge.won(known, given, stamp)
        if not won:
            return False
        here = self._row(shape, change.entry)
        after = self._merged(change, shape, here, [column for unit in won for column in every[unit]])
        self._put(change, shape, here, after, merge.after(known, won, stamp, every), device)
        return True

    def _shape(self, table: str, entry: str) -> tuple[rows.Shape, Units]:
        kind = KINDS.get(table)
        if kind is None or not gate.is_id(entry):
            raise must_be("kind", translate("core", "one of {words}").format(words=", ".join(KINDS)))
        shape = rows.shape(kind)
        return shape, units(table, shape.columns)

    def _put(
        self, change: Change, shape: rows.Shape, here: Row | None, after: Row, kept: Stamps, device: str = ""
    ) -> None:
        """Write a row as it is to be, if it can be."""
        self._check(change.kind, after)
        corrected = self._make_room(after) if change.kind == "episodes" else []
        self._write(shape, here, after)
        if here is not None:
            self._note_history(change, here, after, device)
        self._look_at_timer(change.kind, after)
        stamps.keep(self._connection, change.kind, change.entry, kept)
        self.corrected += corrected
        self.kinds.add(change.kind)

    def _row(self, shape: rows.Shape, entry: str) -> Row | None:
        values = self._connection.execute(f"{shape.select} WHERE id = ?", (entry,)).fetchone()
        return dict(zip(shape.columns, values, strict=True)) if values else None

    def _merged(self, change: Change, shape: rows.Shape, here: Row | None, columns: Sequence[str]) -> Row:
        given = {column: change.fields[column] for column in columns}
        if here is None:
            if len(given) < len(shape.columns) - 2:
                raise Waits(LATER)
            whole = {**given, "id": change.entry, "changed_utc": change.changed}
        else:
            whole = {**here, **given, "changed_utc": max(here["changed_utc"], change.changed)}
        return {column: whole[column] for column in shape.columns}

    def _check(self, table: str, row: Row) -> None:
        """Raises Waits for what lies ahead, one of gate.REFUSED for what cannot be.

        When an entry was written may lie ahead, as long as what it says does not: it was put right then. Nor need the
        time of a deleted one come: no rule sees it.
        """
        kind, now = KINDS[table], self._now.utc
        last = gate.latest(kind, "changed_utc", now) or ""
        late = type(row["changed_utc"]) is str and row["changed_utc"] > last
        if late or row["deleted_utc"] is not None:
            rows.from_row(kind, row)
        if row["deleted_utc"] is not None:
            return
        if table not in self._gates:
            self._gates[table] = ManyRows(kind, now)
        try:
            self._gates[table].check_row(row | {"changed_utc": last} if late else row)
        except Wrong:
            if any(_lies_ahead(value, gate.latest(kind, name, now)) for name, value in row.items()):
                rows.from_row(kind, row)
                raise Waits(AHEAD) from None
            raise

    def _write(self, shape: rows.Shape, here: Row | None, row: Row) -> None:
        values = list(row.values())
        if here is None:
            self._connection.execute(shape.insert, values)
        else:
            self._connection.execute(shape.update, [*values, row["id"]])

    def _make_room(self, row: Row) -> list[tuple[str, str, str]]:
        """One episode is open on one computer: the earlier of two is taken to have eased when the later began."""
        if row["eased_utc"] is not None or row["deleted_utc"] is not None:
            return []
        query = (
            "SELECT id, at_utc FROM episodes WHERE device = ? AND eased_utc IS NULL AND deleted_utc IS NULL AND id != ?"
        )
        found = self._connection.execute(query, (row["device"], row["id"])).fetchone()
        if found is None:
            return []
        other, began = found
        if (began, other) < (row["at_utc"], row["id"]):
            self._connection.execute("UPDATE episodes SET eased_utc = ? WHERE id = ?", (row["at_utc"], other))
            return [("episodes", other, "at_utc")]
        row["eased_utc"] = began
        return [("episodes", row["id"], "at_utc")]

    def _note_history(self, change: Change, before: Row, after: Row, device: str) -> None:
        """The history of an entry tells what another computer changed, and when. Nobody can undo it here."""
        if KINDS[change.kind].KIND.by_machine or _same(before, after):
            return
        gone = after["deleted_utc"] is not None and before["deleted_utc"] is None
        self._connection.execute(
            _PUT_CHANGE,
            (
                self._ids.new(self._now.utc), change.changed, device, change.kind, change.entry,
                "delete" if gone else "edit", rows.json_text(before), rows.json_text(after), None, None, None,
            ),
        )  # fmt: skip

    def _look_at_timer(self, table: str, row: Row) -> None:
        """What runs here and was ended, moved or deleted there."""
        if KINDS[table].KIND.timer is None:
            return
        if row["deleted_utc"] is not None:
            self._connection.execute("DELETE FROM running WHERE entry_id = ?", (row["id"],))
        elif (ended := _ended(table, row)) is not None:
            ago = max(0, seconds_between(ended, self._now.utc))
            self._connection.execute(
                "UPDATE running SET ended_boot_seconds = ? WHERE entry_id = ? AND ended_boot_seconds IS NULL",
                (self._now.boot_seconds - ago, row["id"]),
            )


def _units_of(change: Change, every: Units) -> list[str]:
    """The units that a change sets. Each must be whole, and nothing else may stand there."""
    found = [unit for unit, columns in every.items() if all(column in change.fields for column in columns)]
    if not found or len(change.fields) != sum(len(every[unit]) for unit in found):
        raise must_be("fields", translate("core", "whole fields of such an entry"))
    return found


def _ended(table: str, row: Row) -> datetime | None:
    """When a session, walk or hold ended, by its row; None: it goes on."""
    if table == "sessions":
        return datetime.fromisoformat(row["ended_utc"]) if row["ended_utc"] else None
    lasted = row["moved_seconds"] if table == "walks" else row["held_ms"] / 1000
    return datetime.fromisoformat(row["at_utc"]) + timedelta(seconds=lasted) if lasted else None


def _lies_ahead(value: Any, latest: str | None) -> bool:
    return latest is not None and type(value) is str and value > latest


def _same(before: Row, after: Row) -> bool:
    return before | {"changed_utc": ""} == after | {"changed_utc": ""}


def keep_waiting(connection: sqlite3.Connection, writer: str, why: str, text: str) -> None:
    """Keep a change for later."""
    connection.execute("INSERT INTO sync_waiting (writer, reason, change_json) VALUES (?, ?, ?)", (writer, why, text))


def waiting(connection: sqlite3.Connection) -> dict[str, int]:
    """How many changes wait, by why: ahead, later, and "" for what the gate refuses."""
    found: dict[str, int] = {}
    for why, count in connection.execute("SELECT reason, count(*) FROM sync_waiting GROUP BY reason"):
        key = why if why in (AHEAD, LATER) else ""
        found[key] = found.get(key, 0) + count
    return found
