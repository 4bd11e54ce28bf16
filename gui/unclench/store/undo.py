"""Take back the newest press of this computer: all rows and settings that it wrote, and the timer that it changed."""

import json
import sqlite3
from datetime import datetime, timedelta
from typing import Any

from unclench.core.base.errors import Refused
from unclench.core.base.ports import Change
from unclench.core.base.translation import translate
from unclench.store import gate, rows, settings
from unclench.store.change_rows import CHANGES, Versions, check_change
from unclench.store.row_writer import RowWriter
from unclench.store.rows import Row

LIMIT = timedelta(hours=24)
DOSE_LIMIT = timedelta(minutes=10)

_PRESSES = """
SELECT press FROM changes AS made
WHERE device = ? AND press IS NOT NULL AND act != 'undo' AND undoes IS NULL
AND press NOT IN (SELECT undoes FROM changes WHERE undoes IS NOT NULL)
"""
_NOT_GONE = """
AND NOT EXISTS (
    SELECT 1 FROM changes AS later
    WHERE later.kind = made.kind AND later.entry_id = made.entry_id AND later.rowid > made.rowid
    AND later.act = 'delete' AND later.undoes IS NOT NULL
    AND later.press NOT IN (SELECT undoes FROM changes WHERE undoes IS NOT NULL)
)
"""
"""An entry that was taken back as a whole has nothing left to undo."""
_NEWEST = "ORDER BY rowid DESC LIMIT 1"
_OF_PRESS = """
SELECT at_utc, kind, entry_id, act, before_json, after_json, timer_json FROM changes WHERE press = ? ORDER BY rowid
"""


def take_back(writer: RowWriter) -> Change:
    """Undo the newest press; the answer tells of its first entry. Raises Refused when there is none, or too late."""
    connection = writer.connection
    newest = connection.execute(_PRESSES + _NOT_GONE + _NEWEST, (writer.facts.device,)).fetchone()
    if newest is None:
        raise Refused("undo_nothing", translate("core", "There is nothing to take back."))
    changes = connection.execute(_OF_PRESS, newest).fetchall()
    _check_age(changes, writer.now)
    try:
        backwards = [_revert(writer, *change[1:]) for change in reversed(changes)]
    except gate.REFUSED as error:
        raise Refused(
            "undo_nothing", translate("core", "The newest change cannot be read any more, so it stays as it is.")
        ) from error
    writer.undoes = newest[0]
    return backwards[-1]


def newest_of(writer: RowWriter, table: str, entry_id: str) -> str | None:
    """The newest press of this computer that wrote this entry and was not taken back."""
    query = f"{_PRESSES} AND kind = ? AND entry_id = ? {_NEWEST}"
    found = writer.connection.execute(query, (writer.facts.device, table, entry_id)).fetchone()
    return found[0] if found else None


def changes_of(connection: sqlite3.Connection, table: str, entry_id: str) -> list[Change]:
    """All changes of one entry that can be read, oldest first."""
    query = f"SELECT {', '.join(CHANGES)} FROM changes WHERE kind = ? AND entry_id = ? ORDER BY rowid"
    found: list[Change] = []
    versions = Versions()
    for values in connection.execute(query, (table, entry_id)):
        try:
            check_change(values, versions)
        except gate.REFUSED:
            continue
        row: Row = dict(zip(CHANGES, values, strict=True))
        before = json.loads(row["before_json"]) if row["before_json"] else None
        after = json.loads(row["after_json"])
        found.append(Change(row["at_utc"], row["act"], table, entry_id, before, after, row["device"]))
    return found


def _check_age(changes: list[Any], now: datetime) -> None:
    age = now - datetime.fromisoformat(changes[0][0])
    if age > LIMIT:
        raise Refused(
            "undo_too_late",
            translate("core", "The newest change is more than 24 hours old. You can edit or delete it in History."),
        )
    if age > DOSE_LIMIT and any(change[1] == "doses" for change in changes):
        raise Refused(
            "undo_too_late",
            translate(
                "core",
                "That dose was entered more than 10 minutes ago. "
                "You can change or delete it on the medicine card, under details.",
            ),
        )


def _revert(
    writer: RowWriter,
    table: str,
    entry_id: str,
    act: str,
    before: str | None,
    after: str,
    timer: str | None,
) -> Change:
    if table == "settings":
        return _revert_setting(writer, entry_id, json.loads(before) if before else None, json.loads(after))
    current = writer.stored(table, entry_id)
    left: Row = json.loads(after)
    if act == "delete" and current["deleted_utc"] == left["deleted_utc"]:
        restored: Row = current | {"deleted_utc": None}  # with what another computer may have changed in it
    elif current | {"changed_utc": ""} != left | {"changed_utc": ""}:
        raise Refused("undo_nothing", translate("core", "That entry was changed again since, so it stays as it is."))
    else:
        restored = json.loads(before) if before else current | {"deleted_utc": rows.utc_text(writer.now)}
    restored["changed_utc"] = rows.utc_text(writer.later(current))
    writer.put("undo", table, current, restored)
    _revert_timer(writer, entry_id, act, json.loads(timer) if timer else None)
    return Change(rows.utc_text(writer.now), "undo", table, entry_id, current, restored)


def _revert_setting(writer: RowWriter, name: str, before: Row | None, after: Row) -> Change:
    """The setting as it was before, unless it was set again since: then that holds."""
    current = settings.stored_row(writer.connection, name)
    if current is not None and current["value_json"] == after["value_json"]:
        if before is None:
            writer.run("DELETE FROM settings WHERE name = ?", (name,))
        else:
            changed = rows.utc_text(writer.later(current))
            writer.run(settings.PUT, (name, before["value_json"], before["scope"], changed))
        writer.touched.add("settings")
    return Change(rows.utc_text(writer.now), "undo", "settings", name, current, before or {})


def _revert_timer(writer: RowWriter, entry_id: str, act: str, timer: Row | None) -> None:
    """The timer as it was before, unless another one has taken its place since."""
    if act == "add":
        writer.forget_timer(entry_id)
    if timer is None:
        return
    query = "SELECT entry_id FROM running WHERE what = ?"
    there = writer.connection.execute(query, (timer["what"],)).fetchone()
    if there is None or there[0] == entry_id:
        writer.put_timer(tuple(timer[column] for column in rows.TIMER_COLUMNS))
