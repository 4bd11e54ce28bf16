"""A running timer is a deadline on disk, never a counter: how far it is depends only on the timer and `now`."""

from dataclasses import replace
from typing import Annotated, Literal

from msgspec import Meta

from unclench.core.base.constrained_types import BootSeconds, Line
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, seconds_between

What = Literal["session", "walk", "plank"]
CLOCK_TOLERANCE_SECONDS = 5


@record(kw_only=True)
class Timer:
    """What runs on this computer; once stopped (`ended_boot_seconds`) it stays, for the gap, until the next start."""

    what: What
    entry_id: str
    started: Instant
    boot_id: Line
    boot_seconds: BootSeconds
    planned_seconds: Annotated[int, Meta(ge=0, le=1_000_000)] | None = None
    seen_boot_seconds: BootSeconds | None = None
    ended_boot_seconds: BootSeconds | None = None

    def ended_at(self, boot_seconds: float) -> "Timer":
        """The same timer, stopped."""
        return replace(self, ended_boot_seconds=boot_seconds)


def begin(what: What, now: Now, planned_seconds: int | None = None, at: Instant | None = None) -> Timer:
    """A timer that starts now, or started at `at` in the past; its entry is named when it is written."""
    past = seconds_between(at, now.instant) if at else 0
    return Timer(
        what=what,
        entry_id="",
        started=at or now.instant,
        boot_id=now.boot_id,
        boot_seconds=now.boot_seconds - past,
        planned_seconds=planned_seconds,
    )


def same_boot(timer: Timer, now: Now) -> bool:
    """Whether the boot clock of `timer` is the one that runs now."""
    return timer.boot_id == now.boot_id and now.boot_seconds >= timer.boot_seconds


def elapsed(timer: Timer, now: Now) -> float:
    """Seconds since `timer` started. Sleep counts, a set clock does not.

    After a restart of the computer only the wall clock is left; when it says less than nothing, the planned length
    counts as over: better a pack taken off too soon.
    """
    if same_boot(timer, now):
        return now.boot_seconds - timer.boot_seconds
    passed = float(seconds_between(timer.started, now.instant))
    if passed < 0:
        return float(timer.planned_seconds or 0)
    return passed


def since_end(timer: Timer, now: Now) -> float | None:
    """Seconds since `timer` was stopped, by the boot clock; None when it runs, or ended before a restart."""
    if timer.ended_boot_seconds is None or not same_boot(timer, now):
        return None
    return max(0.0, now.boot_seconds - timer.ended_boot_seconds)


def jump_since(timer: Timer | None, now: Now) -> float:
    """Seconds by which the wall clock was set since `timer` started, as far as one boot can tell; else 0."""
    if timer is None or not same_boot(timer, now):
        return 0.0
    wall = (now.utc - timer.started.utc).total_seconds()
    jump = wall - (now.boot_seconds - timer.boot_seconds)
    return jump if abs(jump) > CLOCK_TOLERANCE_SECONDS else 0.0
