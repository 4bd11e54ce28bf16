"""Stored settings: name -> value. core/base/preferences.py says which there are; a broken row is set aside."""

import sqlite3
from datetime import datetime
from typing import Any

from unclench.store import file_identity, gate
from unclench.store.change_rows import SETTINGS, check_setting
from unclench.store.rows import Row, json_text, utc_text

PUT = f"INSERT OR REPLACE INTO settings ({', '.join(SETTINGS)}) VALUES (?, ?, ?, ?)"


def stored(connection: sqlite3.Connection, left_out: set[str]) -> dict[str, Any]:
    """Every stored value that can be, but for the id of the file; the name of one that cannot goes into `left_out`."""
    values: dict[str, Any] = {}
    query = f"SELECT {', '.join(SETTINGS)} FROM settings WHERE name != ?"
    for found in connection.execute(query, (file_identity.NAME,)):
        one: Row = dict(zip(SETTINGS, found, strict=True))
        try:
            check_setting(one)
        except gate.REFUSED:
            left_out.add(str(one["name"]))
        else:
            values[one["name"]] = gate.json_value(one["value_json"])
    return values


def stored_row(connection: sqlite3.Connection, name: str) -> Row | None:
    """The row of one setting as it is in the file; None where the default holds."""
    query = f"SELECT {', '.join(SETTINGS)} FROM settings WHERE name = ?"
    values = connection.execute(query, (name,)).fetchone()
    return dict(zip(SETTINGS, values, strict=True)) if values else None


def row(name: str, value: Any, scope: str, now: datetime) -> tuple[str, str, str, str]:
    """One setting as the values of PUT."""
    return name, json_text(value), scope, utc_text(now)
