"""The card "Pain": the highest and the latest of each day, spasms shaded, ice, heat and doses below."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from math import ceil, floor

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Line, MarkRow, Point, Shade, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Dose, Episode, Pain, Session
from unclench.core.base.history_sums import Sums
from unclench.core.base.moments import Instant, seconds_between
from unclench.core.base.printed_page import Table
from unclench.core.base.printed_words import named_day
from unclench.core.base.translation import translate
from unclench.core.history import series, timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.ranges import Range


def card(shown: Range, pains: Sums, sessions: Sums, doses: Sums, episodes: Sequence[Episode], now: Instant) -> Card:
    """Pain over days, weeks or months."""
    highest = {bucket: row[0] for bucket, row in pains.items()}
    latest = {bucket: row[1] for bucket, row in pains.items()}
    by_day = shown.by == "day"
    second = translate("core", "Latest of the day") if by_day else translate("core", "Average of each day's last")

    def said(bucket: date) -> str:
        return _both(highest[bucket], latest[bucket], by_day=by_day)

    chart = TimeChart(
        axis=nice_axis("pain", 10),
        ticks=timeline.ticks(shown),
        lines=(
            series.line(shown, highest, said, name=translate("core", "Highest"), tone="heat"),
            series.line(shown, latest, said, name=second, dashed=True),
        ),
        shades=shades(shown, episodes, now),
        marks=tuple(row for row in _marks(shown, sessions, doses) if row.marks and shown.by != "month"),
    )
    return Card("pain", _title(), sentence(shown, highest, episodes, now), chart, _table(shown, pains, sessions, doses))


def of_day(
    shown: Range,
    pains: Sequence[Pain],
    sessions: Sequence[Session],
    doses: Sequence[Dose],
    episodes: Sequence[Episode],
    now: Instant,
) -> Card:
    """The true curve of one day."""
    now_values = [one for one in pains if one.what == "now"]
    points = tuple(
        Point(timeline.share_at(shown, one.at), one.value, f"{_clock(one.at)}: {units.number(one.value)}")
        for one in now_values
    )
    ice = [(one.at, translate("core", "ice")) for one in sessions if one.kind == "ice"]
    heat = [(one.at, translate("core", "heat")) for one in sessions if one.kind == "heat"]
    taken = [(one.at, f"{one.product_name}, {words.doses(one.units)}") for one in doses]
    rows = (
        _moments(shown, _ice(), "filled", "ice", ice),
        _moments(shown, _heat(), "hollow", "heat", heat),
        _moments(shown, _dose(), "round", "text", taken),
    )
    chart = TimeChart(
        axis=nice_axis("pain", 10),
        ticks=timeline.ticks(shown),
        lines=(Line((points,) if points else (), tone="heat"),),
        shades=shades(shown, episodes, now),
        marks=tuple(row for row in rows if row.marks),
    )
    told = [(one.at, units.number(one.value), one.note or "") for one in pains]
    told += [(at, "", what) for at, what in (*ice, *heat, *taken)]
    table = Table(
        (translate("core", "Time"), translate("core", "Pain, 0-10"), translate("core", "What else")),
        tuple((_clock(at), *cells) for at, *cells in sorted(told, key=lambda row: row[0].utc)),
    )
    return Card("pain", _title(), _day_sentence(now_values), chart, table)


def sentence(shown: Range, highest: series.Values, episodes: Sequence[Episode], now: Instant) -> str:
    """The spasms of these days, and how high pain was."""
    here = in_range(shown, episodes, now)
    values = [value for value in highest.values() if value is not None]
    if len(here) == 1:
        return _one_spasm(here[0], now)
    if here and values:
        text = translate("core", "%Ln spasms; the highest pain was {value}.", "", len(here))
        return text.format(value=units.number(max(values)))
    if here:
        return translate("core", "%Ln spasms.", "", len(here))
    if not values:
        return translate("core", "No spasm, and no pain was entered.")
    return translate("core", "No spasm; the highest pain was {value}.").format(value=units.number(max(values)))


def _one_spasm(one: Episode, now: Instant) -> str:
    if one.eased is None:
        day = seconds_between(one.at, now) // words.DAY + 1
        return translate("core", "One spasm, which goes on: day {number}.").format(number=units.number(max(1, day)))
    text = translate("core", "One spasm, eased in {time}.")
    return text.format(time=words.until_eased(seconds_between(one.at, one.eased)))


def _day_sentence(values: Sequence[Pain]) -> str:
    if not values:
        return translate("core", "No pain was entered.")
    if len(values) == 1:
        text = translate("core", "Once, {value} at {time}.")
        return text.format(value=units.number(values[0].value), time=_clock(values[0].at))
    highest, last = max(one.value for one in values), values[-1]
    text = translate("core", "At most {highest}; {value} at {time}, the latest.")
    return text.format(highest=units.number(highest), value=units.number(last.value), time=_clock(last.at))


def in_range(shown: Range, episodes: Iterable[Episode], now: Instant) -> list[Episode]:
    """The spasms of which any moment lies in the range."""
    return [one for one in episodes if timeline.share_at(shown, one.at) < 1 and _end(shown, one, now) > 0]


def _end(shown: Range, one: Episode, now: Instant) -> float:
    end: datetime = one.eased or max(now.utc, one.at.utc)
    return timeline.share_at(shown, Instant(end, one.at.offset))


def shades(shown: Range, episodes: Iterable[Episode], now: Instant) -> tuple[Shade, ...]:
    """From onset to eased; one that began before or goes on later is open at the edge.

    Over several days it has whole days, as values have: a spasm stands behind the values of its days.
    """
    return tuple(Shade(*_stretch(shown, one, now), _shade_words(one)) for one in in_range(shown, episodes, now))


def _stretch(shown: Range, one: Episode, now: Instant) -> tuple[float, float]:
    first, last = timeline.share_at(shown, one.at), _end(shown, one, now)
    if shown.days == 1:
        return first, last
    return floor(first * shown.days) / shown.days, ceil(last * shown.days) / shown.days


def _shade_words(one: Episode) -> str:
    if one.eased is None:
        return translate("core", "Spasm since {day}").format(day=named_day(one.at))
    eased = Instant(one.eased, one.at.offset)
    return translate("core", "Spasm, {first} to {last}").format(first=named_day(one.at), last=named_day(eased))


def _marks(shown: Range, sessions: Sums, doses: Sums) -> tuple[MarkRow, ...]:
    ice = {bucket: row[0] for bucket, row in sessions.items()}
    heat = {bucket: row[1] for bucket, row in sessions.items()}
    taken = {bucket: row[0] for bucket, row in doses.items()}
    return (
        series.marks(shown, ice, words.times, name=_ice(), shape="filled", tone="ice"),
        series.marks(shown, heat, words.times, name=_heat(), shape="hollow", tone="heat"),
        series.marks(shown, taken, words.times, name=_dose(), shape="round", tone="text"),
    )


def _moments(shown: Range, name: str, shape: str, tone: str, moments: Sequence[tuple[Instant, str]]) -> MarkRow:
    made = (Point(timeline.share_at(shown, at), 1, f"{_clock(at)}: {what}") for at, what in moments)
    return MarkRow(name, shape, tuple(made), tone)


def _table(shown: Range, pains: Sums, sessions: Sums, doses: Sums) -> Table:
    latest = translate("core", "Latest") if shown.by == "day" else translate("core", "Average of each day's last")
    head = (
        timeline.bucket_head(shown), translate("core", "Highest, 0-10"), latest,
        translate("core", "Ice sessions"), translate("core", "Heat sessions"), translate("core", "Doses"),
    )  # fmt: skip
    rows: list[tuple[str, ...]] = []
    for bucket in sorted({*pains, *sessions, *doses}):
        pain, session, dose = pains.get(bucket), sessions.get(bucket), doses.get(bucket)
        done = [count or None for count in session] if session else [None, None]  # as on days without any
        values = (*(pain[:2] if pain else (None, None)), *done, dose[0] if dose else None)
        rows.append((timeline.bucket_cell(shown, bucket), *map(cell, values)))
    return Table(head, tuple(rows))


def cell(value: float | None) -> str:
    """A value in a table, to a tenth; empty where there is none."""
    return "" if value is None else units.number(round(value, 1))


def _title() -> str:
    return translate("core", "Pain")


def _ice() -> str:
    return translate("core", "Ice")


def _heat() -> str:
    return translate("core", "Heat")


def _dose() -> str:
    return translate("core", "Dose")


def _both(highest: float | None, latest: float | None, *, by_day: bool) -> str:
    """What both lines show: an entry about the day may have no latest value, and a morning's average no highest."""
    words: list[str] = []
    if highest is not None:
        words.append(translate("core", "highest {value}").format(value=units.number(highest)))
    if latest is not None:
        text = translate("core", "latest {value}") if by_day else translate("core", "latest {value} on average")
        words.append(text.format(value=cell(latest)))
    return ", ".join(words)


def _clock(at: Instant) -> str:
    return local_formats.clock(at.local().time())
