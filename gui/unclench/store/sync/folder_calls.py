"""What is asked of a folder, as plain functions; they may never come back where it lies on a network.

Also for the process that asks a far folder (folder_server.py), so only the standard library is imported at once.
"""

import errno
import os
import stat
from contextlib import suppress

Mark = tuple[int, int, int]
"""When a file was written (ns since 1970), its number, its size: it changes when the content does."""

MOST_FILES = 20_000
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class NoAnswer(Exception):
    """The folder does not answer."""


class Unread(Exception):
    """A file that was not read; `code` says why: a ProblemCode."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def names(folder: str, part: str) -> list[tuple[str, Mark]]:
    """What has this part in its name, not more than MOST_FILES, of whatever kind. Raises OSError."""
    found: list[tuple[str, Mark]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if part not in entry.name or len(found) >= MOST_FILES:
                continue
            with suppress(FileNotFoundError):
                there = entry.stat(follow_symlinks=False)
                found.append((entry.name, (there.st_mtime_ns, there.st_ino, there.st_size)))
    return found


def read(folder: str, name: str, most: int) -> bytes:
    """The content of a file. Raises Unread, FileNotFoundError when it is there no more.

    Never through a link, and without waiting for the other end of a pipe: somebody else may have put it there.
    """
    try:
        handle = os.open(os.path.join(folder, name), _READ)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise Unread("foreign" if error.errno == errno.ELOOP else "unreadable") from error
    try:
        content = _content(handle, most + 1)
    except OSError as error:
        raise Unread("unreadable") from error
    finally:
        os.close(handle)
    if len(content) > most:
        raise Unread("too_large")
    return content


def _content(handle: int, most: int) -> bytes:
    """What it holds, up to so many bytes."""
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        raise Unread("foreign")
    with open(handle, "rb", closefd=False) as file:
        return file.read(most)


def replace(folder: str, name: str, new: str, content: bytes) -> None:
    """Write a whole file as `new` and then give it its name: nobody ever sees half of it there. Raises OSError."""
    part = os.path.join(folder, new)
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, os.path.join(folder, name))
    finally:
        with suppress(FileNotFoundError):
            os.unlink(part)
    if os.name == "posix":
        with suppress(OSError):  # some network folders cannot
            _sync(folder)


def _sync(folder: str) -> None:
    """Make sure that the names in it are on disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove(folder: str, name: str) -> None:
    """Delete a file, if it is there. Raises OSError."""
    with suppress(FileNotFoundError):
        os.unlink(os.path.join(folder, name))


def is_folder(folder: str) -> bool:
    """Whether it is one."""
    return os.path.isdir(folder)


def may_be_written(folder: str) -> bool:
    """Whether files can be made there."""
    return os.access(folder, os.W_OK | os.X_OK)
