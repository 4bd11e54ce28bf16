"""A day at the wheel (health.md 7): a stop every two hours for 15 minutes. Nothing is said while somebody drives."""

from unclench.core.base import setting_formats
from unclench.core.base.entries import Presence, Stand
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone, seconds_between
from unclench.core.base.preferences import Preferences

STOP_EVERY_SECONDS = 2 * 3600
STOP_SECONDS = 15 * 60
LONGEST_SECONDS = 16 * 3600
"""A drive of which nothing was heard for so long is over."""
SHORTEST_SECONDS = 60


@record(kw_only=True)
class Drive:
    """The drive that goes on. `since`: when it went on after the last stop, ahead while the person stops."""

    begun: Instant
    since: Instant
    stop_by: Instant
    stopped: bool
    overdue: bool


def drive(preferences: Preferences, now: Now) -> Drive | None:
    """As it stands now; None while nobody drives."""
    begun = setting_formats.moment(preferences.drive_from)
    since = setting_formats.moment(preferences.drive_since)
    if begun is None or since is None:
        return None
    went_on = at_zone(since, now.zone)
    driven = seconds_between(went_on, now.instant)
    if driven > LONGEST_SECONDS:
        return None
    return Drive(
        begun=at_zone(begun, now.zone),
        since=went_on,
        stop_by=went_on.plus(STOP_EVERY_SECONDS),
        stopped=driven < 0,
        overdue=driven >= STOP_EVERY_SECONDS,
    )


def stood_up(driven: Drive, now: Now) -> tuple[Presence | Stand, ...]:
    """What a stop is in the diary: the time at the wheel was sitting, now the person is up."""
    if seconds_between(driven.since, now.instant) < SHORTEST_SECONDS:
        return ()
    sat = Presence(at=driven.since, ended=now.utc, state="sitting", corrected=True)
    return sat, Stand(at=now.instant, by="hand")
