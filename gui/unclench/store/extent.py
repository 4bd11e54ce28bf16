"""How many entries the diary has, and since when."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from unclench.core.base.data_file_facts import Extent

_QUERY = (
    "SELECT (SELECT count(*) FROM {0} WHERE deleted_utc IS NULL), "
    "(SELECT at_utc FROM {0} WHERE deleted_utc IS NULL ORDER BY at_utc LIMIT 1)"
)


def extents(connection: sqlite3.Connection, tables: Iterable[str]) -> dict[str, Extent]:
    """Of each table, without what was deleted."""
    found: dict[str, Extent] = {}
    for table in tables:
        count, oldest = connection.execute(_QUERY.format(table)).fetchone()
        found[table] = Extent(count, datetime.fromisoformat(oldest) if oldest else None)
    return found
