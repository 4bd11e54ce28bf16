"""For a diary that cannot be opened: what there is to go back to, and room for another file. Nothing is deleted."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from unclench.core.base.good_backup import GoodBackup
from unclench.core.base.translation import translate
from unclench.store import backup, data_only, past_timers, set_aside
from unclench.store.backup_list import entries_in
from unclench.store.error_words import Damaged, may_be_damage, told, words
from unclench.store.lock import locked
from unclench.store.open_file import fill_new, put_in_place, suspect

MOST = 5
"""So many backups are offered: each is read as a whole before."""


def good_backups(path: Path) -> tuple[GoodBackup, ...]:
    """The newest backups that can be restored, newest first. May run on a worker thread. Raises StoreTrouble."""
    found: list[GoodBackup] = []
    with told(path):
        for file in backup.every(path):
            if len(found) < MOST and backup.usable(file):
                found.append(GoodBackup(str(file), datetime.fromtimestamp(file.stat().st_mtime, UTC), entries_in(file)))
    return tuple(found)


def restore(path: Path, file: Path, now: datetime) -> list[str]:
    """Put the rows of a backup in the place of the diary, which is kept; what to tell. Raises StoreTrouble."""
    new = path.with_name(path.name + ".restored")
    with told(path), locked(path):
        try:
            refused = _rows_of(file, new, now)
            past_timers.end(new, now)
            told_so = _move_aside(path, now)
            put_in_place(new, path)
        finally:
            new.unlink(missing_ok=True)
    return [*told_so, *([set_aside.words(len(refused))] if refused else [])]


def start_empty(path: Path, now: datetime) -> list[str]:
    """Make room for a new diary, which the first entry makes; what to tell. Raises StoreTrouble."""
    with told(path), locked(path):
        return _move_aside(path, now)


def _rows_of(file: Path, new: Path, now: datetime) -> list[data_only.Refused]:
    try:
        return fill_new(new, lambda connection: data_only.take(file, connection, now))
    except (Damaged, data_only.TakesTooLong, sqlite3.DatabaseError) as error:
        if isinstance(error, sqlite3.Error) and not may_be_damage(error):
            raise
        raise words("bad_backup", file) from error


def _move_aside(path: Path, now: datetime) -> list[str]:
    """Give the data file another name, with its newest entries in the -wal file; the sentence that says which."""
    if not path.exists():
        return []
    kept = backup.name_aside(path, "kept", now)
    path.replace(kept)
    log = path.with_name(path.name + "-wal")
    if log.exists():
        log.replace(kept.with_name(kept.name + "-wal"))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    suspect(path).unlink(missing_ok=True)
    return [translate("core", "Your diary as it was is kept: {file}").format(file=kept)]
