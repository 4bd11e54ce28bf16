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
from unclench.core.base.ports import Keeper, PortAnswer
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.history.overview import OverviewView
from unclench.ui.history.page import HistoryPage

AUTUMN = datetime(2026, 9, 21, 12, 5, tzinfo=UTC)


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
    built = services.build(context, cast("Keeper", None))
    for name, value in {"understood": True, **wishes}.items():
        built.preferences.change(name, value)
    return Bridge(built, change_queue, fakes.FakeSound(PortAnswer("no")))


def page(on: Bridge) -> HistoryPage:
    made = HistoryPage(on)
    on.setParent(made)
    return made


def overview(made: HistoryPage) -> OverviewView:
    return cast("OverviewView", made.show_view("overview"))


def year_and_a_half(kind: str, last: datetime = AUTUMN) -> HistoryPage:
    return page(bridge_over(date(2025, 3, 1), last, history_range=kind, height_cm=178.0))


@scene("history-day")
def day() -> QWidget:
    return framed(year_and_a_half("day", datetime(2026, 9, 4, 20, 5, tzinfo=UTC)), "history")


@scene("history-week")
def week() -> QWidget:
    return framed(year_and_a_half("week"), "history")


@scene("history-four-weeks")
def four_weeks() -> QWidget:
    return framed(year_and_a_half("four_weeks"), "history")


@scene("history-four-weeks-all", size=(1040, 1900))
def all_cards() -> QWidget:
    return framed(year_and_a_half("four_weeks"), "history")


@scene("history-year", size=(1040, 1900))
def year() -> QWidget:
    made = year_and_a_half("year")
    return framed(made, "history")


@scene("history-ten-years", size=(1040, 1900))
def ten_years() -> QWidget:
    return framed(page(bridge_over(date(2016, 9, 20), AUTUMN, 7, history_range="all")), "history")


@scene("history-empty")
def empty() -> QWidget:
    return framed(page(bridge_over(AUTUMN.date(), AUTUMN)), "history")


@scene("history-first-week")
def first_week() -> QWidget:
    return framed(page(bridge_over(date(2026, 9, 18), AUTUMN, history_range="week")), "history")


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
