"""The end of a pause or a meeting: always one, always ahead, never far away."""

from datetime import datetime, timedelta

from unclench.core.base import setting_formats, units
from unclench.core.base.errors import BadInput
from unclench.core.base.moments import Instant, Now, at_zone, day_of
from unclench.core.base.preferences import Preferences
from unclench.core.base.translation import translate

LONGEST_PAUSE = timedelta(days=14)
LONGEST_MEETING = timedelta(hours=12)
MORNING = 7


def in_minutes(minutes: float, now: Now, longest: timedelta) -> Instant:
    """So many minutes from now. Raises BadInput when there is no such end, or it is too far away."""
    most = int(longest.total_seconds() // 60)
    if not 1 <= minutes <= most:
        raise BadInput("minutes", translate("core", "Minutes can be 1-{most}.").format(most=units.number(most)))
    return now.instant.plus(minutes * 60)


def ahead(end: str, now: Now) -> bool:
    """Whether the end of a pause or a meeting, as it is kept, is still to come."""
    moment = setting_formats.moment(end)
    return moment is not None and moment > now.utc


def pause_begun(prefs: Preferences, now: Now) -> Instant:
    """When a pause that is set now began: with the one of today that it prolongs, so that all of it stands still."""
    begun, until = setting_formats.moment(prefs.pause_from), setting_formats.moment(prefs.pause_until)
    if begun and until and begun <= now.utc < until:
        before = at_zone(begun, now.zone)
        return before if day_of(before) == day_of(now.instant) else now.instant
    return now.instant


def tomorrow(now: Now) -> Instant:
    """Seven in the morning of the next day."""
    local = now.utc.astimezone(now.zone)
    day = local.date() + timedelta(days=1)
    return at_zone(datetime(day.year, day.month, day.day, MORNING, tzinfo=now.zone), now.zone)


def parse(text: str, now: Now, longest: timedelta = LONGEST_PAUSE) -> Instant:
    """ISO 8601, "tomorrow", or HH:MM: the next such time. Raises BadInput."""
    words = text.strip().lower()
    if words == "tomorrow":
        return tomorrow(now)
    moment = _read(words, now)
    if moment is None or not now.utc < moment <= now.utc + longest:
        right = translate("core", 'Give an end that is ahead, such as 16:30, "tomorrow" or 2026-11-22T16:30.')
        raise BadInput("until", right)
    return at_zone(moment, now.zone)


def _read(words: str, now: Now) -> datetime | None:
    if setting_formats.has_shape("clock", words):
        local = now.utc.astimezone(now.zone)
        today = datetime.combine(local.date(), setting_formats.clock(words), now.zone)
        if today > local:
            return today
        return datetime.combine(local.date() + timedelta(days=1), setting_formats.clock(words), now.zone)
    try:
        moment = datetime.fromisoformat(words.upper())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=now.zone)
