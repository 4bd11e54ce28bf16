"""Open the data file: make it, bring it up to date, refuse a newer one."""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from unclench.store.lock import locked
from unclench.store.trouble import words

SCHEMA = 1
"""How many migrations there are: what `PRAGMA user_version` is in a file that needs none."""

APPLICATION_ID = 0x556E636C  # "Uncl": tells other tools whose file this is
_MAGIC = b"SQLite format 3\x00"
_BUSY_MS = 5000


@dataclass(frozen=True)
class Header:
    """What the first page of the main file says."""

    version: int
    application_id: int


class Damaged(Exception):
    """The file is no sound database."""


def header(path: Path) -> Header | None:
    """The header, read without SQLite, so that a file of a newer version is left untouched; None: there is no file."""
    try:
        with path.open("rb") as file:
            start = file.read(100)
    except FileNotFoundError:
        return None
    if len(start) < 100 or not start.startswith(_MAGIC):
        raise Damaged(path)
    return Header(int.from_bytes(start[60:64]), int.from_bytes(start[68:72]))


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that exists, set up so that a commit is on disk when it returns."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=_BUSY_MS / 1000, isolation_level=None
    )
    try:
        set_up(connection)
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def set_up(connection: sqlite3.Connection) -> None:
    """What every connection needs.

    Not `trusted_schema = OFF`: SQLite 3.40 then refuses json_valid() in a CHECK, and no function here can do harm.
    """
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")


def version(connection: sqlite3.Connection) -> int:
    """The schema of the file: how many migrations it has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def create(path: Path) -> None:
    """Make a new file, beside its place and then renamed, so that a half-made one never is the data file."""
    from unclench.store.migrations import migrate

    make_folder(path.parent)
    with locked(path):
        if path.exists():
            return
        new = path.with_name(path.name + ".new")
        new.unlink(missing_ok=True)
        os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        connection = sqlite3.connect(new, isolation_level=None)
        try:
            set_up(connection)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection)
        finally:
            connection.close()
        put_in_place(new, path)


def put_in_place(new: Path, path: Path) -> None:
    """Rename a finished file to its name, safe against a power cut."""
    sync(new)
    new.replace(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Make sure that a file, or the names in a folder, are on disk."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path) -> None:
    """The data folder, for the user alone when we make it."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def open_file(path: Path) -> sqlite3.Connection:
    """Open a file that exists. Raises Damaged, StoreTrouble, or sqlite3.Error when it is damaged further in."""
    seen = header(path)
    if seen is None:
        raise FileNotFoundError(path)
    if seen.version > SCHEMA:
        raise words("newer_file", path)
    connection = connect(path)
    try:
        if version(connection) != SCHEMA:
            _bring_up_to_date(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    with locked(path):
        if version(connection) > SCHEMA:
            raise words("newer_file", path)
        if version(connection) < SCHEMA:
            from unclench.store.migrations import migrate

            migrate(connection)
