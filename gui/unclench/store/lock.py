"""A lock file beside the data file: one process at a time makes, migrates, mends or replaces it."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from unclench.store.error_words import words

PATIENCE_SECONDS = 20.0
LOOK_AGAIN_SECONDS = 0.02


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Hold the lock of the data file `path`. Raises StoreTrouble when another process does not let go."""
    handle = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        until = monotonic() + PATIENCE_SECONDS
        while not _take(handle):
            if monotonic() > until:
                raise words("locked", path)
            sleep(LOOK_AGAIN_SECONDS)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
