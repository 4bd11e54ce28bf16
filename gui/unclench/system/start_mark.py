"""Notes that a start has begun, until its window was painted: what is noted at the next start did not get so far."""

import os
from contextlib import suppress

NAME = "starting"
FAILED = 2
"""So many unfinished starts in a row are no accident."""


class StartMark:
    """A file in the state folder with one byte for each unfinished start. Where it cannot be kept, nothing is known."""

    def __init__(self, folder: str) -> None:
        self._file = os.path.join(folder, NAME)

    def failed(self) -> bool:
        """Whether the last starts, and not just one, did not get as far as their window."""
        try:
            return os.stat(self._file).st_size >= FAILED
        except OSError:
            return False

    def begin(self) -> None:
        """A start begins."""
        with suppress(OSError):
            file = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(file, b".")
            finally:
                os.close(file)

    def finish(self) -> None:
        """The window was painted, or the app was quit in order."""
        with suppress(OSError):
            os.unlink(self._file)
