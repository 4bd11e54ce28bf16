"""A long command on a terminal: how far it is, and Ctrl+C to end it."""

import signal
import sys
from types import FrameType
from typing import Self

from unclench.core.base.errors import Refused
from unclench.core.base.translation import translate

WRITING = ("restore", "import", "sync")
LONG = ("backup", "export", "report", *WRITING)
"""The commands that may take seconds. They run in the process of whoever asks, never in that of the window."""
WIDTH = len("100 %")


def command_of(argv: list[str]) -> str:
    """The first word that is no option."""
    return next((word for word in argv if not word.startswith("-")), "")


class TerminalProgress:
    """A `Progress`. The first Ctrl+C ends the work where nothing is half done; a second one does not wait for that."""

    def __init__(self) -> None:
        self._asked_to_end = False
        self._shown = -1
        self._is_seen = sys.stderr is not None and sys.stderr.isatty()  # type: ignore[reportUnnecessaryComparison]

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._end)
        return self

    def __exit__(self, *_: object) -> None:
        signal.signal(signal.SIGINT, self._before)
        if self._shown >= 0:
            sys.stderr.write(f"\r{' ' * WIDTH}\r")
            sys.stderr.flush()

    def __call__(self, share: float) -> None:
        """Say how far it is. Raises Refused when the person has asked for the end."""
        if self._asked_to_end:
            raise Refused("cancelled", translate("cli", "Stopped. Nothing was changed."))
        percent = round(100 * share)
        if self._is_seen and percent != self._shown:
            self._shown = percent
            sys.stderr.write("\r" + f"{percent} %".rjust(WIDTH))
            sys.stderr.flush()

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        self._asked_to_end = True
        signal.signal(signal.SIGINT, signal.default_int_handler)
