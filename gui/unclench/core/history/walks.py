"""The card "Walks": minutes moved, with the goal that stood then."""

from collections.abc import Sequence

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Bar, Bars, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Walk
from unclench.core.base.history_sums import Sums
from unclench.core.base.printed_page import Table
from unclench.core.base.translation import translate
from unclench.core.history import series, timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell
from unclench.core.history.planks import MOMENT
from unclench.core.history.ranges import Range

AVERAGE, GOAL, DAYS, GOAL_DAYS, MET, ALL = range(6)


def card(shown: Range, sums: Sums) -> Card:
    """Walks over days, weeks or months."""
    minutes = {bucket: round(row[AVERAGE] / 60, 1) for bucket, row in sums.items()}
    goals = {bucket: row[GOAL] / 60 if row[GOAL] else None for bucket, row in sums.items()}
    chart = TimeChart(
        axis=nice_axis(
            "minutes", series.most(minutes, *goals.values()), unit=timeline.average(shown, translate("core", "min"))
        ),
        ticks=timeline.ticks(shown),
        bars=(
            series.bars(
                shown, minutes, lambda value: _said(shown, value), strong=lambda at: minutes[at] >= (goals[at] or 0)
            ),
        ),
        goal=series.goal(shown, goals, translate("core", "Goal"), _raised),
    )
    by_day = shown.by == "day"
    what = translate("core", "Moved, min") if by_day else translate("core", "Moved a day, min")
    more = () if by_day else (translate("core", "Days with a walk"),)
    rows = (
        (
            timeline.bucket_cell(shown, bucket), cell(minutes[bucket]), cell(goals[bucket]),
            *(() if by_day else (cell(row[DAYS]),)),
        )
        for bucket, row in sums.items()
    )  # fmt: skip
    table = Table((timeline.bucket_head(shown), what, translate("core", "Goal, min"), *more), tuple(rows))
    days, goal_days, met, seconds = (sum(row[n] or 0 for row in sums.values()) for n in (DAYS, GOAL_DAYS, MET, ALL))
    return Card("walks", _title(), sentence(days, goal_days, met, seconds), chart, table)


def of_day(shown: Range, walks: Sequence[Walk]) -> Card:
    """The walks of one day."""
    done = [one for one in walks if one.moved_seconds]
    places = timeline.spread([timeline.share_at(shown, one.at) for one in done], MOMENT)
    bars = tuple(
        Bar(
            share,
            one.moved_seconds / 60,
            f"{local_formats.clock(one.at.local().time())}: {words.minutes(one.moved_seconds)}",
        )
        for one, share in zip(done, places, strict=True)
    )
    chart = TimeChart(
        axis=nice_axis("minutes", max((bar.value for bar in bars), default=0), unit=translate("core", "min")),
        ticks=timeline.ticks(shown),
        bars=(Bars(bars, MOMENT),),
    )
    head = (translate("core", "Time"), translate("core", "Moved, min"))
    rows = tuple((local_formats.clock(one.at.local().time()), cell(one.moved_seconds / 60)) for one in done)
    return Card("walks", _title(), _day_sentence(done), chart, Table(head, rows))


def sentence(days: int, goal_days: int, met: int, seconds: int) -> str:
    """On how many days that had a goal it was met; where on none, how long it was a day."""
    if not days:
        return words.nothing()
    if met and goal_days == 1:
        return translate("core", "The goal was met on the one day that had one.")
    if met:
        return translate("core", "The goal was met on {met} of %Ln days that had one.", "", goal_days).format(
            met=units.number(met)
        )
    time = words.minutes(seconds / days)
    if days == 1:
        return translate("core", "{time} on one day.").format(time=time)
    return translate("core", "{time} a day on average, on %Ln days.", "", days).format(time=time)


def _day_sentence(done: Sequence[Walk]) -> str:
    if not done:
        return words.nothing()
    time = words.minutes(sum(one.moved_seconds for one in done))
    if len(done) == 1:
        return translate("core", "One walk of {time}.").format(time=time)
    return translate("core", "%Ln walks, {time} together.", "", len(done)).format(time=time)


def _said(shown: Range, minutes: float) -> str:
    if shown.by == "day":
        return words.minutes(60 * minutes)
    return translate("core", "{time} a day").format(time=words.minutes(60 * minutes))


def _raised(value: float) -> str:
    return translate("core", "the goal rose to {time}").format(time=words.minutes(60 * value))


def _title() -> str:
    return translate("core", "Walks")
