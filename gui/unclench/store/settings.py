"""Stored settings: name -> value. core/base/preferences.py says which there are; a broken row gives the default."""

import json
import sqlite3
from datetime import datetime
from typing import Any

from unclench.core.base import preferences
from unclench.core.base.preferences import Preferences
from unclench.store import file_identity
from unclench.store.rows import Row, json_text, utc_text

COLUMNS = ("name", "value_json", "scope", "changed_utc")
PUT = f"INSERT OR REPLACE INTO settings ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?)"


def stored(connection: sqlite3.Connection) -> dict[str, Any]:
    """Every stored value that can be read, but for the id of the file."""
    values: dict[str, Any] = {}
    query = "SELECT name, value_json FROM settings WHERE name != ?"
    for name, text in connection.execute(query, (file_identity.NAME,)):
        try:
            values[name] = json.loads(text)
        except ValueError:
            continue
    return values


def read(connection: sqlite3.Connection) -> Preferences:
    """The settings in force."""
    return preferences.read(stored(connection))


def stored_row(connection: sqlite3.Connection, name: str) -> Row | None:
    """The row of one setting as it is in the file; None where the default holds."""
    query = f"SELECT {', '.join(COLUMNS)} FROM settings WHERE name = ?"
    values = connection.execute(query, (name,)).fetchone()
    return dict(zip(COLUMNS, values, strict=True)) if values else None


def row(name: str, value: Any, scope: str, now: datetime) -> tuple[str, str, str, str]:
    """One setting as the values of PUT."""
    return name, json_text(value), scope, utc_text(now)
