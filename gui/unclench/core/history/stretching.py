"""The card "Stretching": how many stretches were done."""

from collections.abc import Sequence

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Bar, Bars, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Stretch
from unclench.core.base.history_sums import Sums
from unclench.core.base.printed_page import Table
from unclench.core.base.translation import translate
from unclench.core.history import series, timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell
from unclench.core.history.ranges import Range

MOVES, DAYS, SECONDS = range(3)


def card(shown: Range, sums: Sums) -> Card:
    """Stretches over days, weeks or months."""
    moves = {bucket: row[MOVES] for bucket, row in sums.items()}
    chart = TimeChart(
        axis=nice_axis("count", series.most(moves), unit=timeline.total(shown)),
        ticks=timeline.ticks(shown),
        bars=(series.bars(shown, moves, _said),),
    )
    by_day = shown.by == "day"
    more = () if by_day else (translate("core", "Days with stretches"),)
    head = (timeline.bucket_head(shown), translate("core", "Stretches"), translate("core", "Held, s"), *more)
    rows = (
        (
            timeline.bucket_cell(shown, bucket), cell(row[MOVES]), cell(row[SECONDS]),
            *(() if by_day else (cell(row[DAYS]),)),
        )
        for bucket, row in sums.items()
    )  # fmt: skip
    total, days = (sum(row[place] for row in sums.values()) for place in (MOVES, DAYS))
    return Card("stretching", _title(), sentence(total, days), chart, Table(head, tuple(rows)))


def of_day(shown: Range, stretches: Sequence[Stretch]) -> Card:
    """How many in each hour of one day."""
    done = [one for one in stretches if not one.stopped_for]
    hours: dict[int, int] = {}
    for one in done:
        hour = int(timeline.share_at(shown, one.at) * 24)
        hours[hour] = hours.get(hour, 0) + 1
    bars = tuple(Bar((hour + 0.5) / 24, count, _said(count)) for hour, count in sorted(hours.items()))
    chart = TimeChart(
        axis=nice_axis("count", max(hours.values(), default=0)),
        ticks=timeline.ticks(shown),
        bars=(Bars(bars, 1 / 24),),
    )
    head = (translate("core", "Time"), translate("core", "Held, s"))
    rows = tuple((local_formats.clock(one.at.local().time()), units.number(one.held_seconds)) for one in done)
    return Card("stretching", _title(), _day_sentence(len(done)), chart, Table(head, rows))


def sentence(total: int, days: int) -> str:
    """How many, and on how many days."""
    if not total:
        return words.nothing()
    return translate("core", "{stretches} on %Ln days.", "", days).format(stretches=_said(total))


def _day_sentence(total: int) -> str:
    return words.nothing() if not total else _said(total) + "."


def _said(count: float) -> str:
    return translate("core", "%Ln stretches", "", round(count))


def _title() -> str:
    return translate("core", "Stretching")
