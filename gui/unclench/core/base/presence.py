"""From what the desktop tells (input, lock, sleep, a call) to being at the desk or away.

Presence, not typing: reading and calls count, lock, sleep and real absence don't.
"""

from dataclasses import replace
from typing import Literal

from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant

State = Literal["sitting", "away"]


@record
class PresenceChange:
    """A report of the desktop: at the desk or away. `since` may lie in the past: idle events come late."""

    state: State
    since: Instant


@record
class Watch:
    """What is known of the person: `idle_since` is the last input when none came for the watched time."""

    locked: bool = False
    asleep: bool = False
    idle_since: Instant | None = None
    told: State | None = None


def idle(watch: Watch, now: Instant, seconds: float, in_call: bool) -> tuple[Watch, PresenceChange | None]:
    """No input for `seconds`. In a call or a recording the person still sits there."""
    seen = replace(watch, idle_since=now.plus(-seconds))
    if in_call:
        return seen, None
    return _tell(seen, "away", now.plus(-seconds))


def call_over(watch: Watch, now: Instant) -> tuple[Watch, PresenceChange | None]:
    """A call that kept an idle person at the desk has ended."""
    if watch.idle_since is None or _gone(watch):
        return watch, None
    return _tell(watch, "away", now)


def back(watch: Watch, now: Instant) -> tuple[Watch, PresenceChange | None]:
    """Input came."""
    seen = replace(watch, idle_since=None, asleep=False)
    return (seen, None) if seen.locked else _tell(seen, "sitting", now)


def lock(watch: Watch, now: Instant, locked: bool) -> tuple[Watch, PresenceChange | None]:
    """The screen was locked or unlocked. Unlocking takes a person, so it counts as input."""
    if locked:
        return _tell(replace(watch, locked=True), "away", now)
    return back(replace(watch, locked=False), now)


def sleep(watch: Watch, now: Instant, going: bool) -> tuple[Watch, PresenceChange | None]:
    """The computer goes to sleep or woke. Waking alone is nobody's return."""
    if going:
        return _tell(replace(watch, asleep=True), "away", now)
    return replace(watch, asleep=False), None


def _gone(watch: Watch) -> bool:
    return watch.locked or watch.asleep


def _tell(watch: Watch, state: State, since: Instant) -> tuple[Watch, PresenceChange | None]:
    if watch.told == state:
        return watch, None
    return replace(watch, told=state), PresenceChange(state, since)
