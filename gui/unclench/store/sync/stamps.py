"""The stamps of entries in the table `sync_stamps`."""

import json
import sqlite3

from unclench.core.sync.merge import Stamps
from unclench.store.rows import json_text

_GET = "SELECT clock, writer, others_json FROM sync_stamps WHERE kind = ? AND entry_id = ?"
_PUT = "INSERT OR REPLACE INTO sync_stamps (kind, entry_id, clock, writer, others_json) VALUES (?, ?, ?, ?, ?)"


def stamps_of(connection: sqlite3.Connection, kind: str, entry: str) -> Stamps:
    """The stamps of an entry; of one that has none, none."""
    found = connection.execute(_GET, (kind, entry)).fetchone()
    if found is None:
        return Stamps()
    others: dict[str, tuple[int, str]] = json.loads(found[2]) if found[2] else {}
    return Stamps((found[0], found[1]), {unit: (clock, writer) for unit, (clock, writer) in others.items()})


def keep(connection: sqlite3.Connection, kind: str, entry: str, stamps: Stamps) -> None:
    """Write the stamps of an entry."""
    others = json_text({unit: list(stamp) for unit, stamp in stamps.others.items()}) if stamps.others else None
    connection.execute(_PUT, (kind, entry, *stamps.usual, others))
