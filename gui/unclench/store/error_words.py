"""What can be wrong with the data file, in words: SQLite's errors and the operating system's, as StoreTrouble."""

import errno
import os
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from unclench.core.base.errors import StoreTrouble
from unclench.core.base.translation import translate

DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
CODES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_READONLY": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_BUSY": "locked",
    "SQLITE_LOCKED": "locked",
    "SQLITE_CANTOPEN": "no_access",
    "SQLITE_IOERR": "disk_error",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "no_access",
    errno.EPERM: "no_access",
    errno.ENOENT: "no_access",
    errno.ENOTDIR: "no_access",
    errno.EISDIR: "no_access",
    errno.ENAMETOOLONG: "no_access",
    errno.ELOOP: "no_access",
    errno.EIO: "disk_error",
}
PASSING = ("disk_full", "read_only", "no_access", "disk_error", "locked")
"""Trouble that may end by itself or by the person's doing, so that what was not written can be written later."""

LOST = ("file_gone", "file_replaced")
"""The path means another file than the one that was opened, or none."""

NO_ROOM = ("disk_full", "disk_error")
"""Trouble with which a file can often still be read, by who is alone with it."""

ROOM_TO_READ = 32 * 1024
"""Bytes that SQLite's -shm takes at first."""


class Damaged(Exception):
    """The file is no sound database."""


def is_damage(error: Exception) -> bool:
    """Whether the error says that the file is no sound database."""
    return isinstance(error, (Damaged, UnicodeDecodeError)) or sqlite_name(error).startswith(DAMAGED)


def may_be_damage(error: Exception) -> bool:
    """Whether it says that, or that a table is not as it was asked for: a look at the file tells damage from a bug."""
    return is_damage(error) or sqlite_name(error).startswith("SQLITE_ERROR")


def sqlite_name(error: Exception) -> str:
    """The name of SQLite's error, "" when the error is Python's own."""
    return str(getattr(error, "sqlite_errorname", None) or "")


def code_of(error: Exception) -> str | None:
    """Our code for the error, or None when it is a bug."""
    if isinstance(error, Damaged):
        return "damaged"
    if isinstance(error, OSError):
        return CODES.get(error.errno or 0, "disk_error")
    name = sqlite_name(error)
    return next((code for known, code in CODES.items() if isinstance(known, str) and name.startswith(known)), None)


def words(code: str, path: Path) -> StoreTrouble:
    """The trouble with this code, in words."""
    message, way_on = {
        "disk_full": (
            translate("core", "The disk is full, so nothing more can be kept. What was there is safe."),
            translate("core", "Make some room on the disk that holds {path}, then try again."),
        ),
        "read_only": (
            translate("core", "The data file may be read, but not written."),
            translate("core", "Allow writing to {path} and its folder, or choose another folder with --data-dir."),
        ),
        "no_access": (
            translate("core", "The data folder cannot be opened."),
            translate("core", "Look whether {path} can be reached, or choose another folder with --data-dir."),
        ),
        "locked": (
            translate("core", "Another program holds the data file, and did not let go."),
            translate("core", "Close what else has {path} open, then try again."),
        ),
        "disk_error": (
            translate("core", "The disk reports an error. What was there has not been changed."),
            translate("core", "Check the disk that holds {path}, and make a backup to another one."),
        ),
        "file_gone": (
            translate("core", "The data file is no longer where it was: it was moved or deleted."),
            translate("core", "Put {path} back, or let Unclench write the diary there again."),
        ),
        "file_replaced": (
            translate("core", "Another file lies where the data file was. It was left as it is."),
            translate("core", "Put {path} back, or let Unclench write the diary beside the other file."),
        ),
        "damaged": (
            translate("core", "The data file is damaged."),
            translate("core", "Start Unclench again: it keeps {path} aside and goes back to the newest good backup."),
        ),
        "newer_file": (
            translate("core", "The data file was written by a newer version of Unclench. It was left as it is."),
            translate("core", "Install the newest version to open {path}."),
        ),
        "bad_backup": (
            translate("core", "That copy is damaged, so it was not used. The diary is as it was."),
            translate("core", "Choose another backup than {path}."),
        ),
        "not_ours": (
            translate("core", "This file was not written by Unclench. It was left as it is."),
            translate("core", "Choose another file than {path}."),
        ),
    }[code]
    return StoreTrouble(message, way_on.format(path=path), code)


@contextmanager
def told(path: Path, kinds: tuple[type[Exception], ...] = (sqlite3.Error, OSError, Damaged)) -> Generator[None]:
    """Inside, errors of the file and its folder become StoreTrouble; bugs stay what they are."""
    try:
        yield
    except kinds as error:
        code = code_of(error)
        if code is None:
            raise
        if code == "no_access" and os.path.exists(path) and not os.access(path.parent, os.W_OK):
            code = "read_only"  # SQLite cannot make its files beside it
        if sqlite_name(error) == "SQLITE_IOERR_SHMSIZE" and _is_full(path.parent):
            code = "disk_full"  # SQLite's name for it when there is no room to begin reading
        raise words(code, path) from error


def _is_full(folder: Path) -> bool:
    import shutil

    return shutil.disk_usage(folder).free < ROOM_TO_READ
