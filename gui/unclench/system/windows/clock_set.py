"""The wall clock or the time zone was set, as Windows tells all windows."""

from collections.abc import Callable
from contextlib import suppress

from unclench.system.windows.messages import TIME_CHANGE, messages


def watch(told: Callable[[], None]) -> None:
    """Call `told` each time from now on; where there can be no window, never."""
    with suppress(OSError):
        messages().listen(TIME_CHANGE, lambda _: told())
