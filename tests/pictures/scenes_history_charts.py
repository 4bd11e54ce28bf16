"""The charts of History from made-up values: each kind, a year, ten years, with nothing, and one as a table."""

from datetime import date, timedelta
from math import sin

from PySide6.QtWidgets import QWidget

from pictures.registry import scene
from unclench.core.base.chart import (
    Bar,
    Bars,
    CalendarChart,
    Cell,
    Chart,
    GoalLine,
    Line,
    MarkRow,
    Point,
    RowBar,
    RowChart,
    Shade,
    Tick,
    TimeChart,
)
from unclench.core.base.chart_axis import nice_axis
from unclench.core.base.printed_page import Table
from unclench.core.history.cards import Card
from unclench.ui.history.chart_card import ChartCard
from unclench.ui.widgets.layouts import Page, column
from unclench.ui.widgets.row_or_column import RowOrColumn

FIRST = date(2026, 10, 24)


def _middle(day: int, days: int) -> float:
    return (day + 0.5) / days


def _day(number: int) -> str:
    return f"{FIRST + timedelta(days=number):%a %d %b}"


def _weeks(days: int) -> tuple[Tick, ...]:
    return tuple(Tick(_middle(day, days), f"{FIRST + timedelta(days=day):%d %b}") for day in range(0, days, 7))


def card(name: str, title: str, sentence: str, chart: Chart) -> Card:
    rows = tuple(
        (_day(day), f"{day % 7 + 2}", f"{day % 3}", "at the desk" if day % 4 == 0 else "") for day in range(28)
    )
    return Card(name, title, sentence, chart, Table(("Day", "Highest", "Latest", "Note"), rows))


def pain() -> Card:
    """Twenty-eight days with a spasm, ice, heat and doses."""
    high = [2, 2, 2, None, 2, 2, 1, 2, 9, 8, 7, 5, 4, 3, 2, 2, None, None, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1]
    late = [1, 1, 2, None, 1, 1, 1, 2, 8, 6, 5, 3, 3, 2, 1, 1, None, None, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0]

    def line(values: list[int | None], name: str, *, dashed: bool, tone: str) -> Line:
        segments: list[tuple[Point, ...]] = []
        run: list[Point] = []
        for day, value in enumerate([*values, None]):
            if value is None:
                segments += [tuple(run)] if run else []
                run = []
            else:
                run.append(Point(_middle(day, 28), value, f"{_day(day)}: {name} {value} of 10"))
        return Line(tuple(segments), name, tone, dashed)

    def row(name: str, shape: str, tone: str, days: tuple[float, ...]) -> MarkRow:
        return MarkRow(
            name, shape, tuple(Point(_middle(day, 28), 1, f"{_day(int(day))}: {name}") for day in days), tone
        )

    chart = TimeChart(
        axis=nice_axis("pain", 10),
        ticks=_weeks(28),
        lines=(line(high, "highest", dashed=False, tone="heat"), line(late, "latest", dashed=True, tone="accent")),
        shades=(Shade(8 / 28, 14 / 28, "Spasm from 1 Nov to 6 Nov"),),
        marks=(
            row("Ice", "filled", "ice", (8, 8.3, 8.6, 9, 9.4, 10)),
            row("Heat", "hollow", "heat", (11, 11.5, 12, 13)),
            row("Doses", "round", "text", (8.1, 8.5, 9.2, 10.3, 11.2)),
        ),
    )
    return card("pain", "Pain", "One spasm, eased in 6 days.", chart)


def plank() -> Card:
    holds = [
        20,
        21,
        22,
        24,
        25,
        27,
        None,
        24,
        25,
        27,
        29,
        31,
        33,
        29,
        30,
        32,
        34,
        36,
        None,
        33,
        35,
        36,
        37,
        39,
        35,
        37,
        39,
        41,
    ]
    bars = tuple(
        Bar(_middle(day, 28), value, f"{_day(day)}: {value} s", value >= 25)
        for day, value in enumerate(holds)
        if value is not None
    )
    goal = GoalLine(
        (Point(0, 20), Point(9 / 28, 25, "2 Nov: goal 25 s"), Point(19 / 28, 30, "12 Nov: goal 30 s")), "goal", True
    )
    chart = TimeChart(axis=nice_axis("seconds", 41, unit="s"), ticks=_weeks(28), bars=(Bars(bars, 1 / 28),), goal=goal)
    return card("plank", "Longest plank hold", "20 s to 41 s.", chart)


def water(days: int = 28, title: str = "Water") -> Card:
    litres = [round(1.6 + 0.8 * sin(day * 1.3) + 0.2 * sin(day / 9), 2) for day in range(days)]
    bars = tuple(
        Bar(_middle(day, days), value, f"{_day(day)}: {value} L", value >= 2)
        for day, value in enumerate(litres)
        if day % 17 != 5
    )
    ticks = _weeks(days)
    if days > 60:
        ticks = tuple(Tick(_middle(day, days), f"{FIRST + timedelta(days=day):%b}") for day in range(8, days, 30))
    chart = TimeChart(
        axis=nice_axis("litres", max(litres), unit="litres"),
        ticks=ticks,
        bars=(Bars(bars, 1 / days, tone="ice"),),
        goal=GoalLine((Point(0, 2),), "goal 2 L"),
    )
    return card("water", title, "Goal met on 11 of 28 days.", chart)


def sitting(weeks: int = 53) -> Card:
    cells = tuple(
        Cell(
            week, day, None if (week * 7 + day) % 23 == 4 else abs(sin(week * 0.7 + day)), f"{_day(week * 7 + day)}: 3"
        )
        for week in range(weeks)
        for day in range(7)
    )
    ticks = tuple(Tick(week, f"{FIRST + timedelta(weeks=week):%b}") for week in range(0, weeks, 4 if weeks < 9 else 5))
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return card(
        "sitting",
        "Sitting stretches over an hour",
        "9 a week to 3 a week.",
        CalendarChart(cells, weeks, names, ticks, "good"),
    )


def spasms() -> Card:
    rows = (
        RowBar("18 Nov", 3, "day 3, worst 7", "18 Nov: still going on, day 3", "c", open_end=True),
        RowBar("20 Jul \u2013 26 Jul", 6, "6 days, worst 9", "20 Jul: 6 days, worst 9", "b"),
        RowBar("2 Mar \u2013 13 Mar", 11, "11 days, worst 8", "2 Mar: 11 days, worst 8", "a"),
    )
    return card("spasms", "Spasms", "3 in 12 months, 4 months apart.", RowChart(rows, 11))


def medicine() -> Card:
    rows = (
        RowBar("Ibuprofen 200 mg", 14, "14 tablets on 6 days, 6 on one day at most", "", ""),
        RowBar("Acetaminophen 500 mg", 5, "5 caplets on 3 days, 2 on one day at most", "", ""),
    )
    return card("medicine", "Medicine", "Two products, none above its label.", RowChart(rows, 14, "accent"))


def weight() -> Card:
    values = [82.4, 82.1, 81.7, 81.9, 81.0, 80.4, 80.2]
    points = tuple(Point(at / 6, value, f"{_day(at * 4)}: {value} kg") for at, value in enumerate(values))
    axis = nice_axis("weight", 82.4, least=80.2, unit="kg")
    return card(
        "weight", "Weight", "82.4 kg to 80.2 kg.", TimeChart(axis=axis, ticks=_weeks(28), lines=(Line((points,)),))
    )


def nothing() -> Card:
    chart = TimeChart(axis=nice_axis("minutes", 30, unit="min"), ticks=_weeks(28), bars=(Bars((), 1 / 28),))
    return card("walk", "Walks", "Nothing is logged in these 4 weeks.", chart)


def _pairs(*cards: Card) -> QWidget:
    made = [ChartCard(one) for one in cards]
    return Page(column(*(RowOrColumn(*made[at : at + 2], gap=16) for at in range(0, len(made), 2)), None, gap=16))


@scene("history-charts-weeks", size=(1040, 1240))
def weeks() -> QWidget:
    return _pairs(pain(), plank(), water(), sitting(4), spasms(), medicine(), weight(), nothing())


@scene("history-charts-rows", size=(520, 480))
def rows() -> QWidget:
    """Lying bars on cards of little width."""
    return Page(column(ChartCard(spasms()), ChartCard(medicine()), None, gap=16))


@scene("history-charts-long", size=(1040, 900))
def long() -> QWidget:
    return Page(
        column(ChartCard(water(365, "Water in a year")), ChartCard(sitting()), ChartCard(water(3650)), None, gap=16)
    )


@scene("history-charts-tables", size=(1040, 640))
def tables() -> QWidget:
    """Two cards as tables, and two beside them."""
    page = _pairs(pain(), water(), plank(), spasms())
    for one in page.findChildren(ChartCard)[:2]:
        one.as_table()
    return page
