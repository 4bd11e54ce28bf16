"""How many entries the diary has, and since when."""

import sqlite3
from datetime import datetime

from unclench.core.base.data_file_facts import Extent
from unclench.core.base.entries import KINDS

_QUERY = " UNION ALL ".join(
    f"SELECT (SELECT count(*) FROM {table} WHERE deleted_utc IS NULL), "
    f"(SELECT at_utc FROM {table} WHERE deleted_utc IS NULL ORDER BY at_utc LIMIT 1)"
    for table in KINDS
)


def extent(connection: sqlite3.Connection | None) -> Extent:
    """Of all kinds, without what was deleted; None: there is no file."""
    if connection is None:
        return Extent()
    found = connection.execute(_QUERY).fetchall()
    oldest = min((at for _, at in found if at), default=None)
    return Extent(sum(count for count, _ in found), datetime.fromisoformat(oldest) if oldest else None)
