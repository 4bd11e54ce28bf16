"""Doses as they were before they were edited or deleted lately, so that the medicine card can show a moved time."""

import json
import sqlite3
from datetime import datetime, timedelta

from unclench.core.base.entries import Dose
from unclench.core.base.facts import DoseEdit
from unclench.store import rows

TOLD_FOR = timedelta(hours=24)
_QUERY = """
SELECT entry_id, act, at_utc, before_json FROM changes
WHERE kind = 'doses' AND act IN ('edit', 'delete') AND at_utc >= ? ORDER BY rowid
"""


def recent(connection: sqlite3.Connection, now: datetime) -> tuple[DoseEdit, ...]:
    """One for each dose edited or deleted in the last 24 h: as it was before the first edit, dated by the newest."""
    firsts: dict[str, tuple[str, str]] = {}
    newest: dict[str, str] = {}
    for entry_id, act, at, before in connection.execute(_QUERY, (rows.utc_text(now - TOLD_FOR),)):
        firsts.setdefault(entry_id, (act, before))
        newest[entry_id] = at
    return tuple(
        DoseEdit(datetime.fromisoformat(newest[entry_id]), rows.from_row(Dose, json.loads(before)), act == "delete")
        for entry_id, (act, before) in firsts.items()
    )
