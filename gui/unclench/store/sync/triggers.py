"""Triggers that note in `sync_outgoing` what is written to the diary, in the same transaction, whoever writes it.

They are there only while sharing is on: without it a write costs what it always did.
"""

import sqlite3

from unclench.core.base.entries import KINDS
from unclench.core.sync.changes import SETTINGS
from unclench.core.sync.units import units
from unclench.store import rows

ALL = "*"
_BEGIN = "sync_"


def switch_on(connection: sqlite3.Connection) -> None:
    """Make them, in a transaction of the caller."""
    switch_off(connection)
    for statement in _statements():
        connection.execute(statement)


def switch_off(connection: sqlite3.Connection) -> None:
    """Remove them, in a transaction of the caller."""
    for name in _there(connection):
        connection.execute(f"DROP TRIGGER {name}")


def are_on(connection: sqlite3.Connection) -> bool:
    """Whether all of them are there: a later step of the schema may have made a table anew."""
    return len(_there(connection)) == 2 * len(KINDS) + 3


def note_all(connection: sqlite3.Connection) -> None:
    """Note every entry and every setting of the person, as if it had just been written; the entries written first."""
    for table in KINDS:
        connection.execute(
            f"INSERT INTO sync_outgoing (kind, entry_id, units) SELECT '{table}', id, '{ALL}' FROM {table} ORDER BY id"
        )
    connection.execute(
        f"INSERT INTO sync_outgoing (kind, entry_id, units) SELECT '{SETTINGS}', name, '{ALL}' FROM settings "
        "WHERE scope = 'person'"
    )


def _there(connection: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'sync\\_%' ESCAPE '\\'"
    return [name for (name,) in connection.execute(query).fetchall()]


def _statements() -> list[str]:
    note = "INSERT INTO sync_outgoing (kind, entry_id, units) VALUES"
    made: list[str] = []
    for table, kind in KINDS.items():
        parts = units(table, rows.shape(kind).columns)
        differs = {unit: " OR ".join(f'old."{c}" IS NOT new."{c}"' for c in columns) for unit, columns in parts.items()}
        which = " || ".join(f"CASE WHEN {test} THEN '{unit} ' ELSE '' END" for unit, test in differs.items())
        made += [
            f"CREATE TRIGGER {_BEGIN}{table}_added AFTER INSERT ON {table} "
            f"BEGIN {note} ('{table}', new.id, '{ALL}'); END",
            f"CREATE TRIGGER {_BEGIN}{table}_changed AFTER UPDATE ON {table} WHEN {' OR '.join(differs.values())} "
            f"BEGIN {note} ('{table}', new.id, {which}); END",
        ]
    for act, row, test in (
        ("INSERT", "new", "new.scope = 'person'"),
        ("UPDATE", "new", "new.scope = 'person' AND old.value_json IS NOT new.value_json"),
        ("DELETE", "old", "old.scope = 'person'"),
    ):
        made.append(
            f"CREATE TRIGGER {_BEGIN}settings_{act.lower()} AFTER {act} ON settings WHEN {test} "
            f"BEGIN {note} ('{SETTINGS}', {row}.name, '{ALL}'); END"
        )
    return made
