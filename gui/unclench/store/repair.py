"""A damaged data file is kept aside, and the newest good backup takes its place. Never in silence."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from unclench.core.base.translation import translate
from unclench.store import backup, word_index
from unclench.store import integrity as checks
from unclench.store.error_words import is_damage
from unclench.store.file_identity import wal_is_of_another_file
from unclench.store.lock import locked
from unclench.store.open_file import bring_copy_up_to_date, connect, make_new, put_in_place, suspect


def mend(path: Path, now: datetime) -> str | None:
    """Look at the file, and replace it when it is damaged; the answer is what to tell the person, None: it is sound."""
    with locked(path):
        message = None
        if path.exists() and not checks.is_sound(path):
            message = _replace(path, now)
        elif path.exists():
            _renew_index(path)
        suspect(path).unlink(missing_ok=True)
        return message


def _renew_index(path: Path) -> None:
    """Make the full-text index anew, which may be what was wrong; it goes where that is impossible."""
    with closing(connect(path)) as connection:
        try:
            if word_index.is_kept(connection):
                word_index.rebuild(connection)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            word_index.let_go(connection)


def _replace(path: Path, now: datetime) -> str:
    aside = keep_aside(path, now)
    good = next((file for file in backup.wanted(path) if backup.usable(file)), None)
    new = make_new(path)
    if good is not None:
        shutil.copyfile(good, new)
        bring_copy_up_to_date(new)
    rescued = _rescued(aside, new, now)
    put_in_place(new, path)
    return _words(aside, good, rescued)


def _rescued(aside: Path, new: Path, now: datetime) -> int:
    """How many newer entries could be read from the damaged file; 0 when nothing in it makes sense any more."""
    from unclench.store.salvage import salvage

    try:
        return salvage(aside, new, now)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if not is_damage(error):
            raise
        return 0


def _words(aside: Path, good: Path | None, rescued: int) -> str:
    lines = [
        translate("core", "The data file was damaged, so the newest good backup, of {when}, took its place.").format(
            when=_made(good)
        )
        if good
        else translate("core", "The data file was damaged and there was no good backup, so the diary begins anew.")
    ]
    if rescued:
        lines.append(translate("core", "Newer entries that could be rescued: %Ln.", "", rescued))
    lines.append(translate("core", "The damaged file is kept: {file}").format(file=aside))
    return " ".join(lines)


def keep_aside(path: Path, now: datetime) -> Path:
    """Keep the damaged file under another name, with its -wal file: that must not be applied to the new one."""
    aside = backup.name_aside(path, "damaged", now)
    try:
        os.link(path, aside)
    except OSError:  # a file system without hard links
        shutil.copyfile(path, aside)
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        log.replace(aside.with_name(aside.name + "-wal"))
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return aside


def set_log_aside(path: Path, now: datetime) -> str | None:
    """Keep a log that was written for another file from the one that it lies beside; the answer is what to tell."""
    with locked(path):
        if not wal_is_of_another_file(path):
            return None
        aside = path.with_name(f"{path.stem}-other-{backup.stamp(now)}{path.suffix}-wal")
        path.with_name(path.name + "-wal").replace(aside)
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
    message = translate("core", "Beside the data file lay the newest entries of another one. They are kept: {file}")
    return message.format(file=aside)


def _made(good: Path) -> str:
    """When a backup was made, by its own time: its name may be any that a person gave it."""
    return f"{datetime.fromtimestamp(good.stat().st_mtime, UTC).astimezone():%Y-%m-%d %H:%M}"
