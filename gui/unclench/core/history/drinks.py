"""The card "Water": drinks that count, with the goal of today. Which goal stood earlier is not kept."""

from collections.abc import Sequence
from datetime import date

from unclench.core.base import local_formats, units
from unclench.core.base.chart import Axis, Line, Point, TimeChart
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.entries import Drink
from unclench.core.base.history_sums import Sums
from unclench.core.base.printed_page import Table
from unclench.core.base.translation import translate
from unclench.core.history import series, timeline, words
from unclench.core.history.cards import Card
from unclench.core.history.pain import cell
from unclench.core.history.ranges import Range

AVERAGE, DAYS, MET, ALL = range(4)


def card(shown: Range, sums: Sums, goal: int | None) -> Card:
    """Drinks over days, weeks or months; `goal` is None for somebody on a fluid limit."""
    averages = {bucket: row[AVERAGE] for bucket, row in sums.items()}
    chart = TimeChart(
        axis=_axis(series.most(averages, goal), timeline.average(shown, translate("core", "L"))),
        ticks=timeline.ticks(shown),
        bars=(
            series.bars(
                shown, _litres(averages), lambda litres: _said(shown, 1000 * litres),
                strong=lambda at: goal is None or averages[at] >= goal, tone="ice",
            ),
        ),
        goal=series.one_goal(goal / 1000, _goal_name()) if goal else None,
    )  # fmt: skip
    by_day = shown.by == "day"
    amount = translate("core", "Drinks, ml") if by_day else translate("core", "Drinks a day, ml")
    more = () if by_day else (translate("core", "Days with drinks"),)
    rows = (
        (timeline.bucket_cell(shown, bucket), cell(round(row[AVERAGE])), *(() if by_day else (cell(row[DAYS]),)))
        for bucket, row in sums.items()
    )
    table = Table((timeline.bucket_head(shown), amount, *more), tuple(rows))
    days, met, all_ml = (sum(row[place] or 0 for row in sums.values()) for place in (DAYS, MET, ALL))
    return Card("water", _title(), sentence(days, met, all_ml, goal), chart, table)


def of_day(shown: Range, drinks: Sequence[Drink], goal: int | None) -> Card:
    """The drinks of one day, added up."""
    counted = [one for one in drinks if one.counts]
    points: list[Point] = []
    rows: list[tuple[str, ...]] = []
    so_far = 0
    for one in counted:
        so_far += one.amount_ml
        clock = local_formats.clock(one.at.local().time())
        points.append(Point(timeline.share_at(shown, one.at), so_far / 1000, f"{clock}: {words.amount(so_far)}"))
        rows.append((clock, cell(one.amount_ml), cell(so_far)))
    chart = TimeChart(
        axis=_axis(max(so_far, goal or 0), translate("core", "L")),
        ticks=timeline.ticks(shown),
        lines=(Line((tuple(points),) if points else (), tone="ice"),),
        goal=series.one_goal(goal / 1000, _goal_name()) if goal else None,
    )
    head = (translate("core", "Time"), translate("core", "Drink, ml"), translate("core", "So far, ml"))
    return Card(
        "water",
        _title(),
        _day_sentence(so_far, goal, today=shown.first == shown.today),
        chart,
        Table(head, tuple(rows)),
    )


def sentence(days: int, met: int, all_ml: int, goal: int | None) -> str:
    """On how many of the days with drinks the goal was met; where on none, or without a goal, how much it was a day."""
    if not days:
        return words.nothing()
    if goal is None or not met:
        average = words.amount(round(all_ml / days, -1))
        if days == 1:
            return translate("core", "{amount} on one day.").format(amount=average)
        return translate("core", "{amount} a day on average, on %Ln days.", "", days).format(amount=average)
    if days == 1:
        return translate("core", "Today's goal was met on the one day with drinks.")
    return translate("core", "Today's goal was met on {met} of %Ln days with drinks.", "", days).format(
        met=units.number(met)
    )


def _day_sentence(ml: int, goal: int | None, *, today: bool) -> str:
    if not ml:
        return words.nothing()
    if goal is None:
        return translate("core", "{amount}.").format(amount=words.amount(ml))
    if not today:
        text = translate("core", "{amount}; today's goal is {goal}.")
        return text.format(amount=words.amount(ml), goal=words.amount(goal))
    return translate("core", "{amount} of {goal}.").format(amount=words.amount(ml), goal=words.amount(goal))


def _litres(averages: series.Values) -> dict[date, float]:
    return {bucket: ml / 1000 for bucket, ml in averages.items() if ml is not None}


def _axis(most_ml: float, unit: str) -> Axis:
    return nice_axis("litres", most_ml / 1000, unit=unit, decimal=local_formats.decimal())


def _said(shown: Range, ml: float) -> str:
    if shown.by == "day":
        return words.amount(ml)
    return translate("core", "{amount} a day").format(amount=words.amount(round(ml, -1)))


def _goal_name() -> str:
    return translate("core", "Today's goal")


def _title() -> str:
    return translate("core", "Water")
