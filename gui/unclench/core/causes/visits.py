"""Visits and treatments by somebody: planned and had, how many, how far apart (steps 5, 7-11, 13)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from unclench.core.base import known_words
from unclench.core.base.entries import Visit
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.translation import translate

WHO = known_words.HELPERS
NOON = time(12)
FARTHEST_DAYS = 730
OLDEST_DAYS = 3650


@record
class Course:
    """All visits of one kind: had, the next planned, and the days between the first and the last of those had."""

    who: str
    had: tuple[Visit, ...]
    planned: tuple[Visit, ...]
    span_days: int

    @property
    def every_days(self) -> int | None:
        """Days between two visits on average; None below two."""
        return round(self.span_days / (len(self.had) - 1)) if len(self.had) > 1 else None


def name(who: str) -> str:
    """Who it is, in words."""
    names = {
        "doctor": translate("core", "Doctor"),
        "injection": translate("core", "Steroid injection"),
        "massage": translate("core", "Massage"),
        "physiotherapy": translate("core", "Physiotherapist"),
        "chiropractor": translate("core", "Chiropractor"),
        "dietitian": translate("core", "Dietitian"),
        "neurologist": translate("core", "Neurologist"),
        "other": translate("core", "Other"),
    }
    return names[who]


def with_whom(facts: Facts, who: str) -> tuple[Visit, ...]:
    """The visits of one kind, planned and had, in their order."""
    return tuple(visit for visit in facts.visits if visit.who == who)


def plan_had(
    now: Now,
    who: str,
    day: str,
    *,
    called: str | None = None,
    said: str | None = None,
    pain_before: int | None = None,
    pain_after: int | None = None,
    next_day: str | None = None,
    note: str | None = None,
) -> Visit:
    """A visit that took place. Raises BadInput for an unknown kind, a day to come, or a pain outside 0-10."""
    when = read_day(day)
    today = _today(now)
    if when > today:
        raise BadInput("day", translate("core", "That day is still to come: keep it as a planned visit."))
    if (today - when).days > OLDEST_DAYS:
        raise BadInput("day", translate("core", "A visit can be at most ten years back."))
    at = min(_at(when, NOON, now), now.instant)
    return Visit(
        at=at, who=_who(who), day=day, name=called or None, said=said or None, note=note or None,
        pain_before=_pain(pain_before), pain_after=_pain(pain_after), next_day=next_day or None,
    )  # fmt: skip


def plan_ahead(
    now: Now, who: str, day: str, *, clock: time | None = None, called: str | None = None, note: str | None = None
) -> Visit:
    """A planned visit; with a `clock` time, `at` is the appointment itself. Raises BadInput for a day that is past."""
    when = read_day(day)
    today = _today(now)
    if when < today:
        raise BadInput("day", translate("core", "That day is past: keep it as a visit that took place."))
    if (when - today).days > FARTHEST_DAYS:
        raise BadInput("day", translate("core", "A visit can be planned at most two years ahead."))
    at = _at(when, clock, now) if clock else now.instant
    return Visit(at=at, who=_who(who), day=day, planned=True, name=called or None, note=note or None)


def took_place(
    visit: Visit,
    now: Now,
    *,
    said: str | None = None,
    pain_before: int | None = None,
    pain_after: int | None = None,
    next_day: str | None = None,
) -> Visit:
    """A planned visit, now had. Raises BadInput for a day to come or a pain outside 0-10."""
    had = plan_had(now, visit.who, min(visit.day, _today(now).isoformat()))
    return replace(
        visit, at=had.at, day=had.day, planned=False, said=said or visit.said, next_day=next_day or visit.next_day,
        pain_before=_pain(pain_before), pain_after=_pain(pain_after),
    )  # fmt: skip


def edited(visit: Visit, now: Now, who: str, day: str, *, clock: time | None = None, **details: Any) -> Visit:
    """The visit with other words; details as in plan_had. Raises BadInput as when it was kept first."""
    if visit.planned:
        made = plan_ahead(now, who, day, clock=clock, called=details.get("called"))
    else:
        made = plan_had(now, who, day, **details)
        if day == visit.day:
            made = replace(made, at=visit.at)
    return replace(
        visit, at=made.at, who=made.who, day=made.day, name=made.name, said=made.said,
        pain_before=made.pain_before, pain_after=made.pain_after, next_day=made.next_day,
    )  # fmt: skip


def clock_of(visit: Visit) -> Instant | None:
    """The appointed moment of a planned visit, when a clock time was given: then `at` lies after it was written."""
    written = visit.changed or visit.at.utc
    return visit.at if visit.planned and visit.at.utc > written else None


def courses(visits: Iterable[Visit]) -> tuple[Course, ...]:
    """The visits by kind, in the order of WHO; kinds without any are left out."""
    by_day = sorted(visits, key=lambda visit: visit.day)
    return tuple(_course(who, [visit for visit in by_day if visit.who == who]) for who in _kinds(by_day))


def _kinds(visits: list[Visit]) -> list[str]:
    known = {visit.who for visit in visits}
    return [who for who in WHO if who in known] + sorted(known - set(WHO))


def _course(who: str, visits: list[Visit]) -> Course:
    had = tuple(visit for visit in visits if not visit.planned)
    planned = tuple(visit for visit in visits if visit.planned)
    span = (read_day(had[-1].day) - read_day(had[0].day)).days if had else 0
    return Course(who, had, planned, span)


def count_words(course: Course) -> str:
    """How many and how far apart: "3 in 6 weeks, about every 3 weeks"."""
    count = len(course.had)
    if count == 0:
        return translate("core", "none yet")
    if count == 1:
        return translate("core", "1 so far")
    spaced = translate("core", "%Ln in {span}, about every {every}", "", count)
    return spaced.format(span=_days(course.span_days), every=_days(course.every_days or 0))


def _days(days: int) -> str:
    if days <= 1:
        return translate("core", "day")
    if days < 14:
        return translate("core", "%Ln days", "", days)
    return translate("core", "%Ln weeks", "", round(days / 7))


def overdue(visits: Iterable[Visit], now: Now) -> tuple[Visit, ...]:
    """Planned visits whose day is past: did they take place?"""
    today = _today(now).isoformat()
    return tuple(visit for visit in visits if visit.planned and visit.day < today)


def _who(who: str) -> str:
    if who not in WHO:
        right = ", ".join(WHO)
        raise BadInput("who", translate("core", "A visit can be to: {right}.").format(right=right))
    return who


def _pain(value: int | None) -> int | None:
    if value is not None and not 0 <= value <= 10:
        raise BadInput("pain", translate("core", "Pain goes from 0 to 10."))
    return value


def read_day(day: str) -> date:
    """A local day, "2026-11-30". Raises BadInput for anything else."""
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise BadInput("day", translate("core", 'Write the day like "2026-11-30".')) from None


def _today(now: Now) -> date:
    return now.instant.local().date()


def _at(day: date, clock: time, now: Now) -> Instant:
    return at_zone(datetime.combine(day, clock, now.zone), now.zone)


def _utc_stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def calendar_file(visit: Visit, now: Now) -> str:
    """The appointment as an .ics file (RFC 5545): lines folded at 75 octets, text escaped."""
    title = name(visit.who) if not visit.name else f"{name(visit.who)}: {visit.name}"
    appointed = clock_of(visit)
    if appointed:
        when = [f"DTSTART:{_utc_stamp(appointed.utc)}", f"DTEND:{_utc_stamp(appointed.utc + timedelta(hours=1))}"]
    else:
        day = read_day(visit.day)
        when = [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Unclench//Visits//EN",
        "BEGIN:VEVENT",
        f"UID:{visit.id}@unclench",
        f"DTSTAMP:{_utc_stamp(now.utc)}",
        *when,
        f"SUMMARY:{_escaped(title)}",
        *([f"DESCRIPTION:{_escaped(visit.note)}"] if visit.note else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _escaped(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return text


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, each further one led by a space, no character cut."""
    pieces, piece = list[str](), ""
    for character in line:
        limit = 75 if not pieces else 74
        if len((piece + character).encode()) > limit:
            pieces.append(piece)
            piece = ""
        piece += character
    return "\r\n ".join([*pieces, piece])
