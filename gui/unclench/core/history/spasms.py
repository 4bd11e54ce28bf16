"""The card "Spasms": one row each, newest first: how long, the worst pain, what was done."""

from collections.abc import Mapping, Sequence

from unclench.core.base import local_formats, units
from unclench.core.base.chart import RowBar, RowChart
from unclench.core.base.entries import Episode
from unclench.core.base.history_sums import SpasmSums
from unclench.core.base.moments import Instant, seconds_between
from unclench.core.base.printed_page import Table
from unclench.core.base.printed_words import short_day
from unclench.core.base.translation import translate
from unclench.core.history import words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell, in_range
from unclench.core.history.ranges import Range

SHOWN = 6
"""So many have a bar; the table has all."""
NOTHING = SpasmSums(None, 0, 0, 0)


def card(shown: Range, episodes: Sequence[Episode], sums: Mapping[str, SpasmSums], now: Instant) -> Card:
    """The spasms of which any moment lies in the range."""
    here = sorted(in_range(shown, episodes, now), key=lambda one: one.at.utc, reverse=True)
    rows = tuple(_row(shown, one, sums.get(one.id, NOTHING), now) for one in here[:SHOWN])
    most = max((row.value for row in rows), default=1)
    chart = RowChart(rows, max(1, most))
    return Card("spasms", translate("core", "Spasms"), sentence(here, now), chart, _table(here, sums, now))


def sentence(newest_first: Sequence[Episode], now: Instant) -> str:
    """How many, and how far apart they began."""
    count = len(newest_first)
    if count == 0:
        return translate("core", "No spasm in these days.")
    if count == 1:
        one = newest_first[0]
        if one.eased is None:
            return translate("core", "One spasm, which goes on.")
        time = words.until_eased(seconds_between(one.at, one.eased))
        return translate("core", "One spasm, eased in {time}.").format(time=time)
    first, last = newest_first[-1].at, newest_first[0].at
    between = words.apart(seconds_between(first, last) / words.DAY / (count - 1))
    if count == 2:
        return translate("core", "Two spasms, {time} apart.").format(time=between)
    return translate("core", "%Ln spasms, on average {time} apart.", "", count).format(time=between)


def _row(shown: Range, one: Episode, sums: SpasmSums, now: Instant) -> RowBar:
    name = short_day(one.at, year=one.at.local().year != shown.today.year)
    told = [_length(one, now), *_done(sums)]
    days = _seconds(one, now) / words.DAY
    return RowBar(
        name=name,
        value=round(days, 2),
        words=units.in_a_line(told),
        said=translate("core", "Spasm of {day}: {what}").format(day=name, what=units.listed(told)),
        key=one.id,
        open_end=one.eased is None,
    )


def _length(one: Episode, now: Instant) -> str:
    if one.eased is None:
        return translate("core", "day {number}").format(number=units.number(_seconds(one, now) // words.DAY + 1))
    return words.until_eased(_seconds(one, now))


def _seconds(one: Episode, now: Instant) -> int:
    return max(0, seconds_between(one.at, one.eased or now))


def _done(sums: SpasmSums) -> list[str]:
    """What belongs to it, in words; what there was none of is not named."""
    found: list[str] = []
    if sums.worst is not None:
        found.append(translate("core", "worst pain {value}").format(value=units.number(sums.worst)))
    if sums.ice:
        found.append(translate("core", "ice {times}").format(times=words.times(sums.ice)))
    if sums.heat:
        found.append(translate("core", "heat {times}").format(times=words.times(sums.heat)))
    if sums.doses:
        found.append(translate("core", "%Ln doses", "", sums.doses))
    return found


def _table(here: Sequence[Episode], sums: Mapping[str, SpasmSums], now: Instant) -> Table:
    head = (
        translate("core", "Began"), translate("core", "Eased"), translate("core", "Days"),
        translate("core", "Worst pain, 0-10"), translate("core", "Ice sessions"), translate("core", "Heat sessions"),
        translate("core", "Doses"),
    )  # fmt: skip
    return Table(head, tuple(_cells(one, sums.get(one.id, NOTHING), now) for one in here))


def _cells(one: Episode, sums: SpasmSums, now: Instant) -> tuple[str, ...]:
    eased = local_formats.day(Instant(one.eased, one.at.offset).local().date()) if one.eased else ""
    days = cell(_seconds(one, now) / words.DAY)
    return (
        local_formats.day(one.at.local().date()), eased, days, cell(sums.worst), cell(sums.ice), cell(sums.heat),
        cell(sums.doses),
    )  # fmt: skip
