"""The pain chart of the doctor's page: each value; beyond six weeks a point a week, with episodes as spans."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from unclench.core.base.chart import Line, MarkRow, Point, Shade, Tick, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Episode, Pain
from unclench.core.base.facts import Facts
from unclench.core.base.median import median
from unclench.core.base.moments import Instant, day_of, seconds_between
from unclench.core.base.printed_words import month_year, short_day, weekday
from unclench.core.base.translation import translate

DAY = timedelta(days=1)
WEEK = 7 * 86_400
WEEKLY_BEYOND = 6 * WEEK
"""Seconds of a period; a longer one shows a point a week."""
MOST_TICKS = 10


def pain_chart(entries: Facts, first: Instant, last: Instant) -> TimeChart | None:
    """Pain over the period with sessions and doses; None when there is nothing to show."""
    span = max(1, seconds_between(first, last))
    weekly = span > WEEKLY_BEYOND
    values = [each for each in entries.pains if each.what == "now"]
    ice = [each.at for each in entries.sessions if each.kind == "ice"]
    heat = [each.at for each in entries.sessions if each.kind == "heat"]
    doses = [each.at for each in entries.doses if not each.at < first]
    if not (values or ice or heat or doses):
        return None

    def row(name: str, shape: str, moments: list[Instant], tone: str) -> MarkRow:
        kept = _first_of_days(moments) if weekly else moments
        return MarkRow(name, shape, tuple(Point(seconds_between(first, at) / span, 1) for at in kept), tone)

    return TimeChart(
        axis=nice_axis("pain", 10, unit=translate("core", "Pain")),
        ticks=_long_ticks(first, last) if weekly else _ticks(first, last),
        lines=_weekly_lines(values, first, span) if weekly else (_line(values, first, span),),
        shades=_spans(entries.episodes, first, last) if weekly else (),
        shade_name=translate("core", "episode, from onset to eased"),
        marks=(
            row(translate("core", "Ice"), "filled", ice, "ice"),
            row(translate("core", "Heat"), "hollow", heat, "heat"),
            row(translate("core", "Dose"), "round", doses, "text"),
        ),
    )


def _line(values: Sequence[Pain], first: Instant, span: int) -> Line:
    """Every value. A day without any breaks the line (no interpolation)."""
    segments: list[list[Point]] = []
    for before, each in zip([None, *values], values, strict=False):
        if before is None or day_of(each.at) - day_of(before.at) > DAY:
            segments.append([])
        segments[-1].append(Point(seconds_between(first, each.at) / span, each.value))
    return Line(tuple(tuple(segment) for segment in segments), tone="text")


def _weekly_lines(values: Sequence[Pain], first: Instant, span: int) -> tuple[Line, ...]:
    """The highest and the median of each seven days, in their middle. A week without any value breaks the lines."""
    weeks: dict[int, list[int]] = {}
    for each in values:
        weeks.setdefault(max(0, seconds_between(first, each.at)) // WEEK, []).append(each.value)
    segments: list[list[int]] = []
    for week in sorted(weeks):
        if not segments or segments[-1][-1] != week - 1:
            segments.append([])
        segments[-1].append(week)

    def middle(week: int) -> float:
        return (week * WEEK + min((week + 1) * WEEK, span)) / 2 / span

    highest = [tuple(Point(middle(week), max(weeks[week])) for week in segment) for segment in segments]
    usual = [tuple(Point(middle(week), median(weeks[week])) for week in segment) for segment in segments]
    return (
        Line(tuple(highest), translate("core", "highest of each week"), "text"),
        Line(tuple(usual), translate("core", "median of each week"), "text", dashed=True),
    )


def _spans(episodes: Sequence[Episode], first: Instant, last: Instant) -> tuple[Shade, ...]:
    """Episodes that touch the period; one that has not eased goes on beyond its end."""
    span = max(1, seconds_between(first, last))
    shades: list[Shade] = []
    for each in episodes:
        begun = seconds_between(first, each.at) / span
        eased = (each.eased - first.utc).total_seconds() / span if each.eased else 2.0
        if begun <= 1 and eased >= 0:
            shades.append(Shade(begun, eased))
    return tuple(shades)


def _first_of_days(moments: Iterable[Instant]) -> list[Instant]:
    """One moment a day."""
    days = {day_of(at): at for at in reversed(list(moments))}
    return sorted(days.values())


def _ticks(first: Instant, last: Instant) -> tuple[Tick, ...]:
    """Local midnights, every day up to ten days, then fewer."""
    start, span = first.local(), max(1, seconds_between(first, last))
    midnight = start.replace(hour=0, minute=0, second=0) + DAY
    count = max(1, (last.local().date() - start.date()).days)
    step = max(1, -(-count // MOST_TICKS))
    ticks = [Tick(0, weekday(start) if count <= MOST_TICKS else short_day(start))]
    for number in range(0, count, step):
        at = midnight + number * DAY
        place = (at - start).total_seconds() / span
        if place > 0.03:
            ticks.append(Tick(place, weekday(at) if count <= MOST_TICKS else short_day(at)))
    return tuple(ticks)


def _long_ticks(first: Instant, last: Instant) -> tuple[Tick, ...]:
    """Beginnings of months, as many as have room, each with its year."""
    start, span = first.local(), max(1, seconds_between(first, last))
    end = last.local()
    months = [start.year * 12 + start.month + number for number in range((end.year - start.year) * 12 + 12)]
    days = [start.replace(year=m // 12, month=m % 12 + 1, day=1, hour=0, minute=0, second=0) for m in months]
    within = [day for day in days if day <= end]
    step = max(1, -(-len(within) // MOST_TICKS))
    return tuple(Tick((day - start).total_seconds() / span, month_year(day)) for day in within[::step])
