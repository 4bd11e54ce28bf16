"""One wake-up timer shared by several services that each have a deadline."""

from collections.abc import Callable, Iterable

from unclench.core.base.listeners import Report, report_unexpected
from unclench.core.base.ports import Clock, Wake

RETRY_SECONDS = 30.0
"""Whose `due` failed and set no new deadline is called again after so long: the end of ice must ring."""


def _nothing() -> None:
    """What happens until somebody sets `due`."""


class ScheduledTimer:
    """One deadline in the schedule. Used like a timer of its own: `due` is called once when the deadline has come."""

    def __init__(self, deadline_changed: Callable[[], None]) -> None:
        self._deadline_changed = deadline_changed
        self.deadline: float | None = None
        """Boot time in seconds; None: not set."""
        self.due: Callable[[], None] = _nothing

    def at(self, boot_seconds: float | None) -> None:
        """Call `due` at this boot time, at once when it is past; None forgets the deadline."""
        self.deadline = boot_seconds
        self._deadline_changed()


class SharedTimer:
    """Hands out timers and sets the one timer of the system to the earliest of their deadlines.

    An error in one `due` goes to `report`; the others are called and the next deadline is set all the same.
    """

    def __init__(self, wake: Wake, clock: Clock, report: Report = report_unexpected) -> None:
        self._wake = wake
        self._clock = clock
        self._report = report
        self._timers: list[ScheduledTimer] = []
        wake.due = self._deadline_came

    def new_timer(self) -> ScheduledTimer:
        """A timer without a deadline yet."""
        timer = ScheduledTimer(self._set_earliest)
        self._timers.append(timer)
        return timer

    def call_all(self) -> None:
        """Call every `due`, whatever its deadline: after sleep, and when the clock was set."""
        self._call(self._timers)

    def _deadline_came(self) -> None:
        now = self._clock.now().boot_seconds
        due = [timer for timer in self._timers if timer.deadline is not None and timer.deadline <= now]
        for timer in due:
            timer.deadline = None
        self._call(due)

    def _call(self, timers: Iterable[ScheduledTimer]) -> None:
        for timer in timers:
            try:
                timer.due()
            except Exception as error:
                if timer.deadline is None:
                    timer.deadline = self._clock.now().boot_seconds + RETRY_SECONDS
                self._report(error)
        self._set_earliest()

    def _set_earliest(self) -> None:
        deadlines = [timer.deadline for timer in self._timers if timer.deadline is not None]
        self._wake.at(min(deadlines, default=None))
