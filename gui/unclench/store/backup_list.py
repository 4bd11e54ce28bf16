"""The backups in the data folder as a person chooses among them."""

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from unclench.core.base.data_file_facts import Backup, BackupCount, Why
from unclench.core.base.entry_list import LISTED
from unclench.store import backup
from unclench.store import integrity as checks
from unclench.store.error_words import Damaged, may_be_damage

_NAME = re.compile(
    r"unclench-(\d{4}-\d\d-\d\d-\d{6})(?:-(by-hand|before-import|before-restore|before-update))?\.sqlite"
)


def listed(path: Path) -> tuple[Backup, ...]:
    """All backups of a data file, newest first. Reads their names and sizes only."""
    found = (_described(file) for file in backup.every(path))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.made, reverse=True))


def count(file: Path) -> BackupCount:
    """How many entries a backup holds: reads much of it, and may run on any thread."""
    try:
        if checks.is_newer(file):
            return BackupCount(None, "newer")
        if not checks.is_ours(file):
            return BackupCount(None, "damaged")
        return BackupCount(entries_in(file))
    except (Damaged, OSError):
        return BackupCount(None, "damaged")
    except sqlite3.Error as error:
        if not may_be_damage(error):
            raise
        return BackupCount(None, "damaged")


def entries_in(file: Path) -> int:
    """Entries that were not deleted, of the listed kinds that a file of that version has."""
    with closing(checks.connect_to_read(file)) as connection:
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        counts = [f"(SELECT count(*) FROM {table} WHERE deleted_utc IS NULL)" for table in LISTED if table in there]
        return int(connection.execute(f"SELECT {' + '.join(counts) or 0}").fetchone()[0])


def _described(file: Path) -> Backup | None:
    """None: it has just gone."""
    try:
        there = file.stat()
    except FileNotFoundError:
        return None
    named = _NAME.fullmatch(file.name)
    if named is None:
        return Backup(str(file), datetime.fromtimestamp(there.st_mtime, UTC), "other", there.st_size)
    made = datetime.strptime(named[1], "%Y-%m-%d-%H%M%S").replace(tzinfo=UTC)
    return Backup(str(file), made, cast("Why", named[2] or "daily"), there.st_size)
