"""Follows input, lock and sleep, and reports to Sitting whether somebody is at the desk."""

from collections.abc import Callable, Sequence
from functools import partial

from unclench.actions.busy_check import ask_all
from unclench.actions.context import Context
from unclench.core.base import presence
from unclench.core.base.listeners import call_each
from unclench.core.base.moments import Instant
from unclench.core.base.ports import Busy, Idle, Lock, Wake

CALL_LOOK_SECONDS = 60.0
SCREEN_ON_SECONDS = 3600.0
"""So long a program that keeps the screen on stands for the person; some keep it on for ever."""
Tell = Callable[[presence.PresenceChange], None]


class PresenceWatch:
    """Calls, films and reading count as sitting; lock, sleep and real absence don't."""

    def __init__(
        self,
        context: Context,
        idle: Idle,
        lock: Lock,
        calls: Sequence[Busy],
        wake: Wake,
        tell: Tell,
        away_seconds: float,
        screen_on: Busy | None = None,
    ) -> None:
        self._context = context
        self._idle = idle
        self._lock = lock
        self._calls = calls
        self._screen_on = screen_on
        self._wake = wake
        self._tell = tell
        self._away_seconds = away_seconds
        self._watch = presence.Watch()
        self._asked = 0
        self.changed: Callable[[], None] = lambda: None
        """Called after the person came or went."""
        idle.idle, idle.back = self._became_idle, self._came_back
        lock.locked.add(partial(self._lock_changed, True))
        lock.unlocked.add(partial(self._lock_changed, False))
        wake.due = self._look_at_call

    @property
    def present(self) -> bool:
        """Whether somebody is at the desk, as far as anybody can tell."""
        return self._watch.told != "away"

    def start(self) -> None:
        """From now on. Somebody who has not touched anything for long is away."""
        self._idle.watch(self._away_seconds)
        passed = self._idle.idle_seconds()
        if self._lock.is_locked():
            self._lock_changed(True)
        elif passed is not None and passed >= self._away_seconds:
            self._became_idle(passed)
        else:
            self._came_back()

    def stop(self) -> None:
        """The app ends: presence from now on is unknown."""
        self._heard(presence.sleep(self._watch, self._context.clock.now().instant, going=True))

    def going_to_sleep(self) -> None:
        """The computer is about to sleep."""
        self._heard(presence.sleep(self._watch, self._context.clock.now().instant, going=True))

    def woke(self) -> None:
        """The computer woke: nobody is back before there is input; where nobody can tell, they are back at once."""
        self._heard(presence.sleep(self._watch, self._context.clock.now().instant, going=False))
        if self._idle.idle_seconds() is None:
            self._came_back()
        else:
            self._idle.next_input()

    def change_away(self, seconds: float) -> None:
        """Another length of silence counts as away."""
        if seconds != self._away_seconds:
            self._away_seconds = seconds
            self._idle.watch(seconds)

    def _became_idle(self, seconds: float) -> None:
        at = self._context.clock.now().instant
        self._ask_whether_there(seconds, lambda there: self._silent(at, seconds, there))

    def _silent(self, at: Instant, seconds: float, there: bool) -> None:
        self._heard(presence.idle(self._watch, at, seconds, there))
        if there:
            self._wake.at(self._context.clock.now().boot_seconds + CALL_LOOK_SECONDS)

    def _look_at_call(self) -> None:
        if self._watch.idle_since is None:
            return
        silent = (self._context.clock.now().utc - self._watch.idle_since.utc).total_seconds()
        self._ask_whether_there(silent, self._call_looked)

    def _call_looked(self, there: bool) -> None:
        if there:
            self._wake.at(self._context.clock.now().boot_seconds + CALL_LOOK_SECONDS)
        else:
            self._heard(presence.call_over(self._watch, self._context.clock.now().instant))

    def _ask_whether_there(self, silent: float, told: Callable[[bool], None]) -> None:
        """Without a key for so many seconds, but in a call, or before a film?

        Whoever came, went or was locked out before the answer is known already: `told` is not called then.
        """
        self._asked += 1
        turn = self._asked

        def heard(busy: tuple[str, ...]) -> None:
            if turn == self._asked:
                told(bool(busy))

        def heard_calls(busy: tuple[str, ...]) -> None:
            if busy or self._screen_on is None or silent >= SCREEN_ON_SECONDS:
                heard(busy)
            elif turn == self._asked:
                ask_all((self._screen_on,), heard)

        ask_all(self._calls, heard_calls)

    def _came_back(self) -> None:
        self._heard(presence.back(self._watch, self._context.clock.now().instant))

    def _lock_changed(self, locked: bool) -> None:
        self._heard(presence.lock(self._watch, self._context.clock.now().instant, locked))

    def _heard(self, heard: tuple[presence.Watch, presence.PresenceChange | None]) -> None:
        self._watch, told = heard
        self._asked += 1
        if told:
            call_each([partial(self._tell, told), self.changed])
