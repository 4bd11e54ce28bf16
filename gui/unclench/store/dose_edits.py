"""Doses as they were before they were edited or deleted lately, so that the medicine card can show a moved time."""

import json
import sqlite3
from datetime import datetime, timedelta

from unclench.core.base.entries import Dose
from unclench.core.base.facts import DoseEdit
from unclench.store import gate, rows

TOLD_FOR = timedelta(hours=24)
_QUERY = """
SELECT entry_id, act, at_utc, before_json FROM changes
WHERE kind = 'doses' AND act IN ('edit', 'delete') AND at_utc >= ? ORDER BY rowid
"""


def recent(connection: sqlite3.Connection, now: datetime, left_out: set[str]) -> tuple[DoseEdit, ...]:
    """One for each dose edited or deleted in the last 24 h: as it was before the first edit, dated by the newest.

    Of one that cannot be read, the id goes into `left_out`.
    """
    firsts: dict[str, tuple[str, str]] = {}
    newest: dict[str, str] = {}
    for entry_id, act, at, before in connection.execute(_QUERY, (rows.utc_text(now - TOLD_FOR),)):
        firsts.setdefault(entry_id, (act, before))
        newest[entry_id] = at
    found: list[DoseEdit] = []
    for entry_id, (act, before) in firsts.items():
        try:
            dose = rows.from_row(Dose, json.loads(before))
            found.append(DoseEdit(gate.moment(newest[entry_id]), dose, act == "delete"))
        except gate.REFUSED:
            left_out.add(entry_id)
    return tuple(found)
