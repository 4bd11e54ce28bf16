"""One app a data folder: a lock in that folder decides, and the owner listens for what other starts ask."""

import os
import sys
from typing import TYPE_CHECKING

from unclench.system.paths import Paths

if TYPE_CHECKING:
    from unclench.system.app_requests import Handle


class Instance:
    """`take()` first, long before the window; `listen()` once there is something to show."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._lock: int | None = None
        self._listener = None

    def take(self) -> bool:
        """Whether the data folder is ours now; the lock ends with this process, however it ends.

        A file system without locks, or a folder that cannot be written, says nothing about others: then it is ours.
        """
        if self._lock is not None:
            return True
        try:
            file = os.open(os.path.join(self._paths.data, "app.lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        try:
            _lock(file)
        except BlockingIOError:
            os.close(file)
            return False
        except OSError:
            pass
        self._lock = file
        return True

    def listen(self, handle: "Handle") -> None:
        """Answer requests with `handle` from now on, on this thread, between other events. Raises OSError."""
        self._stop_listening()
        if sys.platform == "win32":
            from unclench.system.pipe_listener import PipeListener as Listener
        else:
            from unclench.system.socket_listener import SocketListener as Listener
        self._listener = Listener(self._paths.address, handle)

    def close(self) -> None:
        """Listen no longer, then let another start have the folder."""
        self._stop_listening()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def _stop_listening(self) -> None:
        if self._listener:
            self._listener.close()
            self._listener = None


def _lock(file: int) -> None:
    """Raises BlockingIOError when another process has it."""
    if sys.platform == "win32":
        import msvcrt
        from errno import EBADF, EINVAL

        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in (EBADF, EINVAL):
                raise
            raise BlockingIOError from error
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
