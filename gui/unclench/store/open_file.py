"""Open the data file: make it, bring it up to date, refuse a newer one."""

import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate
from unclench.store import schema, word_index
from unclench.store.error_words import PASSING, Damaged, code_of, words
from unclench.store.file_identity import give_id
from unclench.store.lock import locked

T = TypeVar("T")
APPLICATION_ID = 0x556E636C  # "Uncl": tells other tools whose file this is
_MAGIC = b"SQLite format 3\x00"
BUSY_MS = 5000
SYNC_AT_COMMIT = "PRAGMA synchronous = FULL"
SYNC_AT_CHECKPOINTS = "PRAGMA synchronous = NORMAL"
"""A commit is in the file's log at once, for every process, but waits for no disk."""


@record
class Header:
    """What the first page of the main file says."""

    version: int
    application_id: int
    wal: bool


def header(path: Path) -> Header | None:
    """The header, read without SQLite, so that a file of a newer version is left untouched; None: there is no file."""
    try:
        start = first_bytes(path)
    except FileNotFoundError:
        return None
    if len(start) < 100 or not start.startswith(_MAGIC):
        raise Damaged(path)
    return Header(int.from_bytes(start[60:64]), int.from_bytes(start[68:72]), start[18] == 2)


def first_bytes(path: Path) -> bytes:
    """The first 100 bytes, past SQLite.

    Closing any descriptor of a file takes away the locks that SQLite holds on it in this process (POSIX locks belong to
    the process); another process would then delete the log under us. So while it may be open here, the descriptor stays
    open and is used again.
    """
    there = os.stat(path)
    kept = _kept.get((there.st_dev, there.st_ino))
    if kept is not None:
        return os.pread(kept, 100, 0)
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(handle, 100)
    finally:
        if os.name == "posix" and path.with_name(path.name + "-shm").exists():
            _kept[there.st_dev, there.st_ino] = handle
        else:
            os.close(handle)


_kept: dict[tuple[int, int], int] = {}
"""The descriptors by the numbers of disk and file; one for each data file that this process has had open."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a file that exists, set up so that a commit is on disk when it returns."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=BUSY_MS / 1000, isolation_level=None
    )
    try:
        set_up(connection)
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            with locked(path):
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
    connection.execute(SYNC_AT_COMMIT)
    connection.text_factory = text


text: Callable[[bytes], str] = partial(str, encoding="utf-8", errors="replace")
"""Text from the file; a damaged letter is shown as one, and hides nothing else.

No function of our own: a start reads thousands of values, and each would take twice as long.
"""


def version(connection: sqlite3.Connection) -> int:
    """The schema of the file: how many migrations it has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def create(path: Path) -> None:
    """Make a new file, beside its place and then renamed, so that a half-made one never is the data file."""
    make_folder(path.parent)
    with locked(path):
        if not path.exists():
            put_in_place(make_new(path), path)


def make_new(path: Path) -> Path:
    """An empty file of the newest schema, beside the place where the data file belongs."""
    from unclench.store.migrations import migrate

    new = path.with_name(path.name + ".new")
    fill_new(new, migrate)
    return new


def fill_new(new: Path, fill: Callable[[sqlite3.Connection], T]) -> T:
    """Make the file `new`, in which `fill` makes the tables; nothing is left of it when that fails."""
    remove(new)
    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    connection = sqlite3.connect(new, isolation_level=None)
    try:
        set_up(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        made = fill(connection)
        give_id(connection)
        connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        remove(new)
        raise
    connection.close()
    return made


def remove(new: Path) -> None:
    """Delete a file that nobody has open, with what SQLite keeps beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        new.with_name(new.name + ending).unlink(missing_ok=True)


def bring_copy_up_to_date(copy: Path) -> None:
    """Run the steps that a copy of the data file lacks, before it takes the place of one."""
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        bring_up_to_date(connection)
    finally:
        connection.close()


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Run the steps that what is there lacks, and give the room of what they removed back to the disk."""
    if version(connection) < schema.newest():
        from unclench.store.migrations import migrate

        migrate(connection)
        _shrink(connection)


def _shrink(connection: sqlite3.Connection) -> None:
    """Where that is impossible just now (a full disk, another program reads), new entries use the room instead."""
    try:
        connection.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if code_of(error) not in PASSING:
            raise


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


def suspect(path: Path) -> Path:
    """The mark beside the data file that asks for a look at it at the next opening."""
    return path.with_name(path.name + ".suspect")


def open_file(path: Path, keep: Callable[[], object]) -> sqlite3.Connection:
    """Open a file that exists; `keep` makes the backup before one of an older version is brought up to date.

    Raises Damaged, StoreTrouble, or sqlite3.Error when it is damaged further in.
    """
    seen = header(path)
    if seen is None:
        raise FileNotFoundError(path)
    if seen.version > schema.newest():
        raise words("newer_file", path)
    if seen.application_id != APPLICATION_ID and seen.version != schema.newest():
        raise words("not_ours", path)
    connection = connect(path)
    try:
        if version(connection) != schema.newest():
            _update(connection, path, keep)
        word_index.let_go_without_fts5(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _update(connection: sqlite3.Connection, path: Path, keep: Callable[[], object]) -> None:
    """Run the steps that the file lacks, after a checked backup; another process may have been faster."""
    with locked(path):
        if version(connection) > schema.newest():
            raise words("newer_file", path)
        if version(connection) < schema.newest():
            keep()
            bring_up_to_date(connection)


def words_of_update(backup: Path) -> str:
    """What the person is told once a file of an older version was brought up to date."""
    text = translate("core", "Your diary was brought up to date for this version. As it was before, it is kept: {file}")
    return text.format(file=backup)


@contextmanager
def syncing(connection: sqlite3.Connection | None, *, synced: bool) -> Generator[None]:
    """Whether the commit of a transaction that begins within waits until it is on disk."""
    if synced or connection is None:
        yield
        return
    connection.execute(SYNC_AT_CHECKPOINTS)
    try:
        yield
    finally:
        with suppress(sqlite3.ProgrammingError):  # it is closed: another file was there
            connection.execute(SYNC_AT_COMMIT)
