"""Which file is it? A path names another one after a rename, and the same one holds another diary after a copy.

Each data file and each copy that we make has an id of its own, a row of `settings` that no export takes along.
"""

import os
import sqlite3
from pathlib import Path
from time import monotonic, sleep

from unclench.store.error_words import may_be_damage

NAME = "file_id"
PUT = """
INSERT OR REPLACE INTO settings (name, value_json, scope, changed_utc)
VALUES (?, ?, 'device', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
"""
QUIET_SECONDS = 0.3
MOST_SECONDS = 5.0
LOOK_AGAIN_SECONDS = 0.02
"""While another process copies its log into the file, that looks damaged. It is, when it still does so long after the
last write to it.
"""


def give_id(connection: sqlite3.Connection, known: str = "") -> None:
    """From now on this is a file of its own, or the one with the `known` id."""
    connection.execute(PUT, (NAME, known or new_id()))


def new_id() -> str:
    """An id that no other file has, as JSON."""
    return f'"{os.urandom(8).hex()}"'


def id_of(connection: sqlite3.Connection) -> str:
    """The id of an open file, "" when it has none yet."""
    found = connection.execute("SELECT value_json FROM settings WHERE name = ?", (NAME,)).fetchone()
    return str(found[0]) if found else ""


def id_in_main_file(path: Path) -> str:
    """The id in the main file alone, without its `-wal`; "" for none. Raises sqlite3.Error when it is no sound file.

    Through SQLite, for closing a file in any other way would take the locks of this process away.
    """
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        return id_of(connection)
    finally:
        connection.close()


class OpenFile:
    """Remembers the file that a connection has open, and says whether its path still means that file."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._wal = path.with_name(path.name + "-wal")
        self._numbers = _numbers(path)
        self._wal_numbers = _numbers(self._wal)
        self._written = self._last_write()
        self.id = id_of(connection)

    def trouble(self) -> str | None:
        """The code of what happened to the file or its log, None when both are the same."""
        numbers = _numbers(self._path)
        if numbers is None:
            return "file_gone"
        if numbers != self._numbers:
            return "file_replaced"
        if self._wal_numbers is not None and _numbers(self._wal) != self._wal_numbers:
            return "log_gone"
        written = self._last_write()
        if written == self._written:
            return None
        trouble = self._trouble_inside()
        if trouble is None:
            self._written = written
        return trouble

    def is_whole(self) -> bool:
        """Whether the connection still reads all of it, under whatever name: nothing was written over it."""
        return _numbers(self._path) != self._numbers

    def _trouble_inside(self) -> str | None:
        """Somebody wrote to the main file: SQLite its log, or a copy from elsewhere?"""
        written, changed = self._last_write(), monotonic()
        until = changed + MOST_SECONDS
        while monotonic() < min(changed + QUIET_SECONDS, until):
            try:
                found = id_in_main_file(self._path)
            except sqlite3.Error as error:
                if not may_be_damage(error):
                    return None
            else:
                return "file_replaced" if self.id and found not in ("", self.id) else None
            sleep(LOOK_AGAIN_SECONDS)
            if written != self._last_write():
                written, changed = self._last_write(), monotonic()
        return "file_damaged"

    def _last_write(self) -> tuple[int, int] | None:
        """What changes with each write to the main file; None: it is gone."""
        try:
            there = self._path.stat()
        except OSError:
            return None
        return there.st_size, there.st_mtime_ns


def note_wal(path: Path) -> None:
    """Write down to which file the `-wal` beside it belongs: its number, the log's, and the id in the main file."""
    wal, main = _numbers(path.with_name(path.name + "-wal")), _numbers(path)
    if wal is None or main is None:
        return
    try:
        line = f"{main} {wal} {id_in_main_file(path)}"
        if _noted(path) != line.split(" "):
            note = _note(path)
            part = note.with_name(f"{note.name}.{os.getpid()}")
            part.touch(0o600)
            part.write_text(line, encoding="ascii")
            part.replace(note)
    except (OSError, sqlite3.Error):  # without the note a log is taken to belong to the file that it lies beside
        return


def wal_is_of_another_file(path: Path) -> bool:
    """Whether the log beside the file was written for another one: then it must not be applied to this one.

    Where both were copied, and where nothing was noted, they are taken to belong together.
    """
    wal = path.with_name(path.name + "-wal")
    noted = _noted(path)
    if len(noted) != 3 or not wal.exists() or not wal.stat().st_size or noted[1] != _numbers(wal):
        return False
    if noted[0] != _numbers(path):
        return True
    try:
        return noted[2] != "" and id_in_main_file(path) not in ("", noted[2])
    except sqlite3.Error:
        return False


def _note(path: Path) -> Path:
    return path.with_name(path.name + "-wal-of")


def _noted(path: Path) -> list[str]:
    try:
        return _note(path).read_text(encoding="ascii").split(" ")
    except (OSError, UnicodeDecodeError):
        return []


def _numbers(file: Path) -> str | None:
    """The numbers of the disk and of the file on it; None: it is not there."""
    try:
        there = os.stat(file)
    except OSError:
        return None
    return f"{there.st_dev}:{there.st_ino}"
