"""One wake-up timer shared by several who each have a deadline."""

from collections.abc import Callable

from unclench.core.base.ports import Clock, Wake


def _nothing() -> None:
    """Until somebody wants to know."""


class ScheduledWake:
    """One deadline on the rota: a Wake of its own for whoever holds it."""

    def __init__(self, schedule: "WakeSchedule") -> None:
        self._schedule = schedule
        self.deadline: float | None = None
        self.due: Callable[[], None] = _nothing
        self.clock_set: Callable[[], None] = _nothing

    def at(self, boot_seconds: float | None) -> None:
        """Wake me at this boot time; None: not at all."""
        self.deadline = boot_seconds
        self._schedule.arrange()


class WakeSchedule:
    """Hands out turns and sets the one timer to the earliest of them."""

    def __init__(self, wake: Wake, clock: Clock) -> None:
        self._wake = wake
        self._clock = clock
        self._turns: list[ScheduledWake] = []
        wake.due = self._due
        wake.clock_set = self._clock_set

    def turn(self) -> ScheduledWake:
        """A new deadline, not yet set."""
        turn = ScheduledWake(self)
        self._turns.append(turn)
        return turn

    def arrange(self) -> None:
        """Set the timer to the earliest deadline."""
        self._wake.at(min((turn.deadline for turn in self._turns if turn.deadline is not None), default=None))

    def look(self) -> None:
        """Everybody looks, due or not: after sleep, or when the window is shown."""
        for turn in self._turns:
            turn.due()

    def _due(self) -> None:
        now = self._clock.now().boot_seconds
        for turn in self._turns:
            if turn.deadline is not None and turn.deadline <= now:
                turn.deadline = None
                turn.due()
        self.arrange()

    def _clock_set(self) -> None:
        for turn in self._turns:
            turn.clock_set()
