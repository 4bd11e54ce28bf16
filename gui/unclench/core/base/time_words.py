"""Times and lengths as words."""

from datetime import datetime

from unclench.core.base import local_formats
from unclench.core.base.moments import Instant
from unclench.core.base.translation import translate


def weekday(day: datetime) -> str:
    """The name of the weekday of `day`."""
    names = (
        translate("core", "Monday"),
        translate("core", "Tuesday"),
        translate("core", "Wednesday"),
        translate("core", "Thursday"),
        translate("core", "Friday"),
        translate("core", "Saturday"),
        translate("core", "Sunday"),
    )
    return names[day.weekday()]


def clock_time(when: Instant, near: Instant) -> str:
    """`when` on the wall clock, with the weekday (and the date beyond a week) when it is not the day of `near`."""
    local, here = when.local(), near.local()
    time = local_formats.clock(local.time())
    days = (local.date() - here.date()).days
    if days == 0:
        return time
    if -7 < days < 7:
        return translate("core", "{weekday} {time}").format(weekday=weekday(local), time=time)
    return translate("core", "{date} {time}").format(date=local_formats.day(local.date()), time=time)


def minutes_seconds(seconds: int) -> str:
    """A countdown as m:ss, or h:mm:ss from an hour on."""
    whole = max(0, seconds)
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    text = f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
    return local_formats.digits(text)


def day_count(days: int) -> str:
    """So many days, in a sentence: "1 day", "3 days"."""
    return translate("core", "%Ln days", "", days)


def length(seconds: int) -> str:
    """A length in words: "40 s", "5 min", "1 h 20 min"."""
    whole = max(0, seconds)
    if whole < 60:
        return translate("core", "%Ln s", "", whole)
    minutes = whole // 60
    if minutes < 60:
        return translate("core", "%Ln min", "", minutes)
    hours, left = divmod(minutes, 60)
    if not left:
        return translate("core", "%Ln h", "", hours)
    text = translate("core", "{larger} {smaller}", "a length of two parts")
    return text.format(larger=translate("core", "%Ln h", "", hours), smaller=translate("core", "%Ln min", "", left))


def spoken_length(seconds: int) -> str:
    """A length to be heard: "12 minutes 31 seconds", "1 hour 5 minutes", "1 second"."""
    hours, rest = divmod(max(0, seconds), 3600)
    minutes, left = divmod(rest, 60)
    said = [translate("core", "%Ln hours", "", hours)] if hours else []
    if minutes:
        said.append(translate("core", "%Ln minutes", "", minutes))
    if (left and not hours) or not said:
        said.append(translate("core", "%Ln seconds", "", left))
    if len(said) == 1:
        return said[0]
    text = translate("core", "{larger} {smaller}", "a length to be heard: 12 minutes 31 seconds")
    return text.format(larger=said[0], smaller=said[1])
