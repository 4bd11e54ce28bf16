"""The messages of Windows that the app listens to, by their numbers; one hidden window for all of them."""

import sys
from collections.abc import Callable
from functools import cache
from typing import Any

from unclench.core.base.listeners import Listeners

TIME_CHANGE = 0x001E
POWER_BROADCAST = 0x0218
SESSION_CHANGE = 0x02B1

MakeWindow = Callable[[Callable[[int, int], None]], tuple[int, Any]]


class Messages:
    """Calls who listens to a message with its first number. Raises OSError when there can be no window."""

    def __init__(self, make_window: MakeWindow) -> None:
        self._listeners: dict[int, Listeners[[int]]] = {}
        self.window, self._kept = make_window(self._heard)

    def listen(self, message: int, told: Callable[[int], None]) -> None:
        """Call `told` with the first number of each such message from now on, at once when it comes."""
        self._listeners.setdefault(message, Listeners()).add(told)

    def _heard(self, message: int, number: int) -> None:
        """Windows calls this, so nothing is raised: an error goes where those of the event loop go."""
        listeners = self._listeners.get(message)
        if listeners is None:
            return
        try:
            listeners(number)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)


@cache
def messages() -> Messages:
    """Those of this process; the window is made when they are first asked for. Raises OSError."""
    from unclench.system.windows.message_window_api import make_window

    return Messages(make_window)
