"""The card "Over an hour at the desk": how many stretches without getting up lasted more than an hour."""

from collections.abc import Sequence
from datetime import date, timedelta

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Bar, Bars, CalendarChart, Cell, Chart, Tick, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Presence
from unclench.core.base.history_sums import Sums
from unclench.core.base.moments import Instant, seconds_between
from unclench.core.base.printed_page import Table
from unclench.core.base.printed_words import month, short_day, weekdays
from unclench.core.base.time_words import length
from unclench.core.base.translation import translate
from unclench.core.history import series, timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell
from unclench.core.history.ranges import Range

LONG, DAYS = range(2)
FULL = 4
"""So many on one day are painted full."""
WEEK = 7


def by_calendar(shown: Range) -> bool:
    """Whether it is drawn as a calendar: four weeks to a year."""
    return WEEK < shown.days <= 366


def card(shown: Range, sums: Sums) -> Card:
    """`sums` are by day where it is drawn as a calendar, else by day, week or month."""
    calendar = by_calendar(shown)
    chart: Chart = _calendar(shown, sums) if calendar else _bars(shown, sums)
    by_day = calendar or shown.by == "day"
    head = (
        translate("core", "Day") if by_day else timeline.bucket_head(shown),
        translate("core", "Over an hour"),
        *(() if by_day else (translate("core", "Days at the desk"),)),
    )
    rows = ((_day_cell(shown, at, by_day=by_day), *map(cell, row[: len(head) - 1])) for at, row in sums.items())
    return Card("sitting", _title(), sentence(shown, sums), chart, Table(head, tuple(rows)))


def of_day(shown: Range, presences: Sequence[Presence], now: Instant) -> Card:
    """Minutes at the desk in each hour of one day."""
    hours: dict[int, float] = {}
    longest = total = 0
    rows: list[tuple[str, ...]] = []
    for one in presences:
        ended = Instant(one.ended or max(now.utc, one.at.utc), one.at.offset)
        seconds = seconds_between(one.at, ended)
        if one.state != "sitting" or seconds <= 0:
            continue
        longest, total = max(longest, seconds), total + seconds
        rows.append((_clock(one.at), _clock(ended), units.number(round(seconds / 60))))
        _fill(hours, timeline.share_at(shown, one.at) * 24, timeline.share_at(shown, ended) * 24)
    bars = tuple(
        Bar((hour + 0.5) / 24, held, units.minutes(held))
        for hour, held in ((hour, round(min(60.0, 60 * part))) for hour, part in sorted(hours.items()))
    )
    chart = TimeChart(
        axis=nice_axis("minutes", 60, unit=translate("core", "min")),
        ticks=timeline.ticks(shown),
        bars=(Bars(bars, 1 / 24, tone="good"),),
    )
    head = (translate("core", "From"), translate("core", "To"), translate("core", "At the desk, min"))
    return Card(
        "sitting", translate("core", "At the desk"), _day_sentence(total, longest), chart, Table(head, tuple(rows))
    )


def _fill(hours: dict[int, float], first: float, last: float) -> None:
    """Add the part of each hour that lies between two moments, in hours since the day began."""
    at = max(0.0, first)
    while at < min(24.0, last):
        end = min(int(at) + 1.0, last)
        hours[int(at)] = hours.get(int(at), 0.0) + end - at
        at = end


def sentence(shown: Range, sums: Sums) -> str:
    """How many there were; over weeks, in the first and in the last of them."""
    days = sum(row[DAYS] for row in sums.values())
    total = sum(row[LONG] for row in sums.values())
    if not days:
        return words.nothing()
    weekly = _weekly(shown, sums)
    if len(weekly) >= 2 and shown.days > WEEK:
        first, last = units.number(round(weekly[0])), units.number(round(weekly[-1]))
        if first != last:
            return translate("core", "{first} a week at first, {last} at last.").format(first=first, last=last)
        return translate("core", "{count} a week, at first and at last.").format(count=first)
    if total == 0:
        return translate("core", "Never, on %Ln days at the desk.", "", days)
    if total == 1:
        return translate("core", "Once, on %Ln days at the desk.", "", days)
    return translate("core", "{times}, on %Ln days at the desk.", "", days).format(times=words.times(total))


def _weekly(shown: Range, sums: Sums) -> list[float]:
    """How many a week: of each whole week of days, or as an average of each month that has any day at the desk."""
    if shown.by == "month":
        whole = [at for at in sums if _days(shown, at) >= WEEK]
        return [_a_week(shown, at, sums[at]) for at in whole or sums]
    weeks: dict[int, float] = {}
    whole_weeks = ((min(shown.last, shown.today) - shown.first).days + 1) // WEEK
    for at, row in sums.items():
        number = (at - shown.first).days // WEEK
        if number < whole_weeks:
            weeks[number] = weeks.get(number, 0) + row[LONG]
    return [weeks[number] for number in sorted(weeks)]


def _a_week(shown: Range, at: date, row: tuple[int, ...]) -> float:
    return WEEK * row[LONG] / _days(shown, at)


def _days(shown: Range, at: date) -> int:
    """How many days of a week or month lie in the range."""
    first, last = max(at, shown.first), min(timeline.next_bucket(at, shown.by) - timedelta(1), shown.last)
    return (last - first).days + 1


def _bars(shown: Range, sums: Sums) -> TimeChart:
    by_day = shown.by == "day"
    values = {at: row[LONG] if by_day else round(_a_week(shown, at, row), 1) for at, row in sums.items()}
    return TimeChart(
        axis=nice_axis("count", series.most(values), unit="" if by_day else translate("core", "a week")),
        ticks=timeline.ticks(shown),
        bars=(series.bars(shown, values, _times if by_day else _times_a_week, tone="good"),),
    )


def _calendar(shown: Range, sums: Sums) -> CalendarChart:
    start = shown.first - timedelta((shown.first.weekday() - shown.first_weekday) % WEEK)
    cells: list[Cell] = []
    ticks: list[Tick] = []
    for number in range(shown.days):
        day = shown.first + timedelta(number)
        column, place = divmod((day - start).days, WEEK)
        row = sums.get(day)
        said = translate("core", "nothing is known") if row is None else _times(row[LONG])
        value = None if row is None else min(1.0, row[LONG] / FULL)
        cells.append(Cell(column, place, value, f"{timeline.day_name(shown, day)}: {said}"))
        if (day.day == 1 and shown.days > 62) or (place == 0 and shown.days <= 62):
            ticks.append(Tick(column, month(day.month) if shown.days > 62 else short_day(day)))
    names = weekdays()
    return CalendarChart(
        tuple(cells),
        columns=cells[-1].column + 1,
        row_names=tuple(names[(shown.first_weekday + place) % WEEK] for place in range(WEEK)),
        column_ticks=tuple(ticks),
        tone="good",
        least=translate("core", "none"),
        most=translate("core", "{count} or more").format(count=units.number(FULL)),
    )


def _day_cell(shown: Range, at: date, *, by_day: bool) -> str:
    return local_formats.day(at) if by_day else timeline.bucket_cell(shown, at)


def _day_sentence(total: int, longest: int) -> str:
    if not total:
        return words.nothing()
    text = translate("core", "{time} at the desk, at most {longest} at a stretch.")
    return text.format(time=length(total), longest=length(longest))


def _times(count: float) -> str:
    if count == 0:
        return translate("core", "none over an hour")
    return translate("core", "{times} over an hour").format(times=words.times(count))


def _times_a_week(count: float) -> str:
    return translate("core", "{count} a week over an hour").format(count=units.number(count))


def _title() -> str:
    return translate("core", "Over an hour at the desk")


def _clock(at: Instant) -> str:
    return local_formats.clock(at.local().time())
