"""Is a file sound, and is it ours? Looked at on a connection of its own, never at each start.

Sound: SQLite can read all of it, and what the steps of its schema made is there. What was added by hand is no damage.
Whether this program asks for more than that is no question of the file: a kind without its table is a bug.
"""

import os
import sqlite3
from pathlib import Path

from unclench.store import schema, word_index
from unclench.store.error_words import Damaged, may_be_damage
from unclench.store.open_file import APPLICATION_ID, header, text


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that changes nothing, and leaves nothing beside a file that is at rest. Raises Damaged."""
    seen = header(path)
    at_rest = seen is not None and not seen.wal
    shut = not path.with_name(path.name + "-wal").exists() and not os.access(path.parent, os.W_OK)
    mode = "mode=ro&immutable=1" if at_rest or shut else "mode=ro"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)
    connection.text_factory = text
    return connection


def is_sound(path: Path, *, thorough: bool = False) -> bool:
    """Whether every page can be read and no table is missing. `thorough` compares the indexes, too."""
    try:
        if header(path) is None:
            return False
        connection = connect_to_read(path)
    except Damaged:
        return False
    try:
        return problems(connection, thorough=thorough) == []
    finally:
        connection.close()


def problems(connection: sqlite3.Connection, *, thorough: bool = False) -> list[str]:
    """What SQLite finds wrong, in its words, or what is missing; [] when the file is sound.

    A value that a CHECK would refuse is no damage: its row is set aside, and the rest is read.
    """
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}")]
        found = [line for line in found if line != "ok" and not word_index.is_about(line)]
        if found:
            return found
        _rebuild_schema(connection)
        return schema.lacking(connection)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # the latter: SQLite quotes what it cannot read
        if may_be_damage(error):
            return [str(error)]
        raise
    finally:
        connection.execute("PRAGMA ignore_check_constraints = OFF")


def _rebuild_schema(connection: sqlite3.Connection) -> None:
    """Make the same tables in memory: on a read-only connection SQLite overlooks a CHECK that makes no sense."""
    query = "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE %' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for name, statement in connection.execute(query):
            if not word_index.is_part(name):
                memory.execute(statement)
    finally:
        memory.close()


def is_ours(path: Path) -> bool:
    """Whether the header says that Unclench wrote it. Raises Damaged."""
    seen = header(path)
    return seen is not None and seen.application_id == APPLICATION_ID


def is_newer(path: Path) -> bool:
    """Whether a newer version of Unclench wrote it. Raises Damaged."""
    seen = header(path)
    return seen is not None and seen.version > schema.newest()
