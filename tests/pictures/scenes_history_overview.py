"""The overview of History: each range, an empty diary, the first week, ten years, a spasm over the edge."""

import dataclasses
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, cast

from PySide6.QtWidgets import QWidget

import fakes
from made_up_years import Diary, fill
from pictures.registry import scene
from pictures.scenes_window import framed
from unclench.actions import services
from unclench.core.base.keeper_port import Keeper
from unclench.core.base.ports import PortAnswer
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.history.card_columns import CardColumns
from unclench.ui.history.overview import OverviewView
from unclench.ui.history.page import HistoryPage

AUTUMN = datetime(2026, 9, 25, 15, 5, tzinfo=UTC)


@cache
def diary(first: date, last: datetime, every: int = 1) -> bytes:
    """A data file with a made-up diary."""
    journal = fakes.memory_journal(fakes.FakeClock(last))
    connection = cast("Any", journal.connection())
    fill(connection, Diary(first, last, every=every).entries())
    file = connection.serialize()
    journal.close()
    return file


def bridge_over(first: date, last: datetime, every: int = 1, **wishes: object) -> Bridge:
    """The bridge over such a diary; it is `last`."""
    clock, change_queue = fakes.FakeClock(last), ChangeQueue()
    context = dataclasses.replace(fakes.context(clock), publish=change_queue.publish)
    if first < last.date():
        cast("Any", context.journal).connection().deserialize(diary(first, last, every))
    built = services.Services(context, cast("Keeper", fakes.FakeKeeper()))
    for name, value in {"understood": True, **wishes}.items():
        built.preferences.change(name, value)
    return Bridge(built, change_queue, fakes.FakeSound(PortAnswer("no")))


def page(on: Bridge) -> HistoryPage:
    made = HistoryPage(on)
    on.setParent(made)
    return made


def overview(made: HistoryPage) -> OverviewView:
    return cast("OverviewView", made.show_view("overview"))


def lived_in(kind: str, last: datetime = AUTUMN) -> Bridge:
    """Since new year of 2025."""
    return bridge_over(date(2025, 1, 1), last, history_range=kind, height_cm=178.0)


def year_and_a_half(kind: str, last: datetime = AUTUMN) -> HistoryPage:
    return page(lived_in(kind, last))


@scene("history-day")
def day() -> QWidget:
    return framed(year_and_a_half("day", datetime(2026, 9, 4, 20, 5, tzinfo=UTC)), "history")


@scene("history-week")
def week() -> QWidget:
    return framed(year_and_a_half("week"), "history")


@scene("history-four-weeks")
def four_weeks() -> QWidget:
    return framed(year_and_a_half("four_weeks"), "history")


TALL = (1000, 1560)


def all_cards(on: Bridge) -> QWidget:
    """Every card, without the window around them."""
    made = CardColumns()
    on.setParent(made)
    history = on.services.history
    shown = history.range(on.services.preferences.get().history_range)
    for place, card in enumerate(history.cards(shown)):
        made.draw(place, card)
    return made


@scene("history-cards-day", size=TALL)
def cards_of_a_day() -> QWidget:
    return all_cards(lived_in("day", datetime(2026, 9, 4, 20, 5, tzinfo=UTC)))


@scene("history-cards-four-weeks", size=TALL)
def cards_of_four_weeks() -> QWidget:
    return all_cards(lived_in("four_weeks"))


@scene("history-cards-year", size=TALL)
def cards_of_a_year() -> QWidget:
    return all_cards(lived_in("year", datetime(2025, 12, 31, 12, tzinfo=UTC)))


@scene("history-cards-ten-years", size=TALL)
def cards_of_ten_years() -> QWidget:
    return all_cards(bridge_over(date(2016, 9, 20), AUTUMN, 7, history_range="all"))


@scene("history-year")
def year() -> QWidget:
    return framed(year_and_a_half("year"), "history")


@scene("history-ten-years")
def ten_years() -> QWidget:
    return framed(page(bridge_over(date(2016, 9, 20), AUTUMN, 7, history_range="all")), "history")


@scene("history-empty")
def empty() -> QWidget:
    return framed(page(bridge_over(AUTUMN.date(), AUTUMN)), "history")


@scene("history-first-week")
def first_week() -> QWidget:
    return framed(page(bridge_over(date(2026, 9, 21), AUTUMN, history_range="week")), "history")


@scene("history-spasm-over-the-edge")
def over_the_edge() -> QWidget:
    """A spasm that goes on, and began before the first of the days that are shown."""
    return framed(year_and_a_half("week", datetime(2026, 9, 8, 10, 5, tzinfo=UTC)), "history")


@scene("history-spasm-days")
def spasm_days() -> QWidget:
    made = year_and_a_half("four_weeks")
    overview(made).show_days(date(2026, 9, 3), date(2026, 9, 9))
    return framed(made, "history")


@scene("history-narrow", size=(520, 720))
def narrow() -> QWidget:
    return framed(year_and_a_half("four_weeks"), "history")
