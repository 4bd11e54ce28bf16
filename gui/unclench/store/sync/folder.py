"""The files in the shared folder: which there are, reading one, replacing one of ours as a whole."""

import os
import time
from contextlib import suppress
from pathlib import Path

from unclench.core.base.frozen_record import record
from unclench.core.sync.files import ENDING, MOST_FILE_BYTES, is_copy, named
from unclench.store.open_file import sync

PART = ".unclench-"
"""How a file that is being written begins; a crash may leave one."""
OLD_SECONDS = 3600
MOST_FILES = 20_000


@record
class Seen:
    """A file as the folder lists it. `mark` changes when its content does."""

    name: str
    size: int
    mark: tuple[int, int]
    writer: str
    part: int


def listed(folder: Path) -> list[Seen]:
    """The files that are named like ours, in order; conflict copies too. Raises OSError."""
    found: list[Seen] = []
    with os.scandir(folder) as entries:
        for number, entry in enumerate(entries):
            place = named(entry.name)
            if number > MOST_FILES or place is None:
                continue
            with suppress(FileNotFoundError):
                if entry.is_file():
                    there = entry.stat()
                    found.append(Seen(entry.name, there.st_size, (there.st_mtime_ns, there.st_ino), *place))
    return sorted(found, key=lambda one: (one.writer, one.part, is_copy(one.name), one.name))


def strangers(folder: Path) -> list[str]:
    """The names of files that end like ours and are named otherwise. Raises OSError."""
    return sorted(name for name in os.listdir(folder) if name.endswith(ENDING) and named(name) is None)


def read(folder: Path, name: str) -> bytes | None:
    """The content of a file; None when it is larger than any of ours. Raises OSError."""
    with (folder / name).open("rb") as file:
        content = file.read(MOST_FILE_BYTES + 1)
    return content if len(content) <= MOST_FILE_BYTES else None


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
