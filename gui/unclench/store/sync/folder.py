"""The files in the shared folder: which there are, reading one, replacing one of ours as a whole."""

import errno
import os
import stat
import time
from contextlib import suppress
from pathlib import Path

from unclench.core.base.frozen_record import record
from unclench.core.sync.files import ENDING, MOST_FILE_BYTES, is_copy, named
from unclench.core.sync.records import ProblemCode
from unclench.store.open_file import sync

PART = ".unclench-"
"""How a file that is being written begins; a crash may leave one."""
OLD_SECONDS = 3600
MOST_FILES = 20_000
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


Mark = tuple[int, int, int]


class Unread(Exception):
    """A file that was not read; `code` says why."""

    def __init__(self, code: ProblemCode) -> None:
        super().__init__(code)
        self.code: ProblemCode = code


@record
class Seen:
    """A file as the folder lists it. `mark` changes when its content does."""

    name: str
    size: int
    mark: Mark
    writer: str
    part: int

    @property
    def written(self) -> float:
        """When it was written last, in seconds since 1970."""
        return self.mark[0] / 1e9


def listed(folder: Path) -> list[Seen]:
    """What is named like our files, in order; conflict copies too. Raises OSError."""
    found: list[Seen] = []
    with os.scandir(folder) as entries:
        for number, entry in enumerate(entries):
            place = named(entry.name)
            if number > MOST_FILES or place is None:
                continue
            with suppress(FileNotFoundError):
                there = entry.stat(follow_symlinks=False)
                mark = (there.st_mtime_ns, there.st_ino, there.st_size)
                found.append(Seen(entry.name, there.st_size, mark, *place))
    return sorted(found, key=lambda one: (one.writer, one.part, is_copy(one.name), one.name))


def strangers(folder: Path) -> list[str]:
    """The names of files that end like ours and are named otherwise. Raises OSError."""
    return sorted(name for name in os.listdir(folder) if name.endswith(ENDING) and named(name) is None)


def read(folder: Path, name: str) -> bytes:
    """The content of a file. Raises Unread, FileNotFoundError when it is there no more.

    Never through a link, and without waiting for the other end of a pipe: somebody else may have put it there.
    """
    try:
        handle = os.open(folder / name, _READ)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise Unread("foreign" if error.errno == errno.ELOOP else "unreadable") from error
    try:
        content = _content(handle)
    except OSError as error:
        raise Unread("unreadable") from error
    finally:
        os.close(handle)
    if len(content) > MOST_FILE_BYTES:
        raise Unread("too_large")
    return content


def _content(handle: int) -> bytes:
    """What it holds, up to one byte more than a file of ours may have."""
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        raise Unread("foreign")
    with open(handle, "rb", closefd=False) as file:
        return file.read(MOST_FILE_BYTES + 1)


def replace(folder: Path, name: str, content: bytes) -> None:
    """Write a whole file: nobody ever sees half of it under its name. Raises OSError."""
    part = folder / f"{PART}{os.urandom(8).hex()}.part"
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / name)
    finally:
        part.unlink(missing_ok=True)
    with suppress(OSError):  # some network folders cannot
        sync(folder)


def sweep(folder: Path) -> None:
    """Delete what a crash left half written. Raises OSError."""
    for name in os.listdir(folder):
        if name.startswith(PART) and name.endswith(".part"):
            with suppress(FileNotFoundError):
                if time.time() - (folder / name).stat().st_mtime > OLD_SECONDS:
                    (folder / name).unlink()
