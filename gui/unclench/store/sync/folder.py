"""The files in the shared folder: which there are, reading one, replacing one of ours as a whole."""

import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from unclench.core.base.frozen_record import record
from unclench.core.sync.files import ENDING, MOST_FILE_BYTES, is_copy, named
from unclench.store.sync import folder_calls
from unclench.store.sync.folder_calls import Mark
from unclench.store.sync.mounts import is_far

PART = ".unclench-"
"""How a file that is being written begins; a crash may leave one."""
OLD_SECONDS = 3600


@record
class Seen:
    """A file as the folder lists it."""

    name: str
    size: int
    mark: Mark
    writer: str
    part: int

    @property
    def written(self) -> float:
        """When it was written last, in seconds since 1970."""
        return self.mark[0] / 1e9


class Calls(Protocol):
    """The functions of folder_calls.py, called here or in another process."""

    def names(self, folder: str, part: str, /) -> list[tuple[str, Mark]]: ...
    def read(self, folder: str, name: str, most: int, /) -> bytes: ...
    def replace(self, folder: str, name: str, new: str, content: bytes, /) -> None: ...
    def remove(self, folder: str, name: str, /) -> None: ...
    def is_folder(self, folder: str, /) -> bool: ...
    def may_be_written(self, folder: str, /) -> bool: ...


class Folder:
    """A folder at a path. Its methods raise OSError, and may take long."""

    def __init__(self, path: Path, calls: Calls) -> None:
        self.path = path
        self._place = str(path)
        self._calls = calls

    def is_folder(self) -> bool:
        """Whether it is there, and a folder."""
        return self._calls.is_folder(self._place)

    def may_be_written(self) -> bool:
        """Whether files can be made in it."""
        return self._calls.may_be_written(self._place)

    def listed(self) -> list[Seen]:
        """What is named like our files, in order; conflict copies too."""
        found: list[Seen] = []
        for name, mark in self._calls.names(self._place, ENDING):
            place = named(name)
            if place is not None:
                found.append(Seen(name, mark[2], mark, *place))
        return sorted(found, key=lambda one: (one.writer, one.part, is_copy(one.name), one.name))

    def strangers(self) -> list[str]:
        """The names of files that end like ours and are named otherwise."""
        found = (name for name, _ in self._calls.names(self._place, ENDING))
        return sorted(name for name in found if name.endswith(ENDING) and named(name) is None)

    def read(self, name: str) -> bytes:
        """The content of a file. Raises Unread, FileNotFoundError when it is there no more."""
        return self._calls.read(self._place, name, MOST_FILE_BYTES)

    def replace(self, name: str, content: bytes) -> None:
        """Write a whole file: nobody ever sees half of it under its name."""
        self._calls.replace(self._place, name, f"{PART}{os.urandom(8).hex()}.part", content)

    def remove(self, name: str) -> None:
        """Delete a file, if it is there."""
        self._calls.remove(self._place, name)

    def sweep(self) -> None:
        """Delete what a crash left half written."""
        for name, mark in self._calls.names(self._place, PART):
            if name.startswith(PART) and name.endswith(".part") and time.time() - mark[0] / 1e9 > OLD_SECONDS:
                self.remove(name)


@contextmanager
def opened(path: Path, patience: float | None = None) -> Generator[Folder]:
    """A folder to be asked. `patience`: a far one has so many seconds for each answer, then NoAnswer is raised."""
    if not is_far(str(path)):
        yield Folder(path, folder_calls)
        return
    from unclench.store.sync.far_folder import FarCalls

    with FarCalls(patience) as calls:
        yield Folder(path, calls)
