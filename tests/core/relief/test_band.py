"""The band: four days with everything that happened on them."""

import pytest

from book import Book
from unclench.core.base.entries import Dose, Walk
from unclench.core.relief.plan_band import band


def drawn(book: Book):
    return band(book.facts, book.facts.episodes[0], book.now)


def test_heat_begins_at_three_quarters_of_four_days_and_you_may_stop_at_half():
    book = Book()
    book.begin()
    book.clock.advance(hours=24)
    assert (drawn(book).now, drawn(book).may_stop, drawn(book).heat) == (0.25, 0.5, 0.75)
    assert [share for share, _ in drawn(book).days] == [0, 0.25, 0.5, 0.75]


def test_a_longer_episode_has_a_longer_band():
    book = Book()
    book.begin()
    book.clock.advance(hours=24 * 6 - 1)
    assert drawn(book).heat == 0.5
    assert len(drawn(book).days) == 6


def test_of_an_episode_that_nobody_ended_not_every_day_is_named():
    book = Book()
    book.begin()
    book.clock.advance(hours=24 * 365 * 30)
    days = [moment.local().date() for _, moment in drawn(book).days]
    assert len(days) <= 28
    assert len(set(days)) == len(days)


def test_sessions_walks_and_doses_are_ticks_but_not_those_before_the_onset():
    book = Book()
    book.add(Walk(at=book.now.instant, moved_seconds=300))
    book.clock.advance(hours=1)
    book.begin()
    book.start(minutes=10)
    book.clock.advance(minutes=9)
    book.stop()
    book.clock.advance(hours=23, minutes=51)
    book.add(Walk(at=book.now.instant, moved_seconds=240))
    book.add(Dose(at=book.now.instant, product="ibuprofen-200-us", product_name="Ibuprofen 200 mg", units=1))
    ticks = drawn(book).ticks
    assert [tick.what for tick in ticks] == ["ice", "walk", "dose"]
    assert (ticks[0].share, ticks[0].seconds) == (0.0, 540)
    assert ticks[1].share == pytest.approx(0.25)
    assert ticks[2].name == "Ibuprofen 200 mg"


def test_a_summer_time_change_moves_the_clock_times_not_the_hours():
    from datetime import UTC, datetime

    from fakes import FakeClock

    book = Book(FakeClock(datetime(2026, 10, 24, 10, 0, tzinfo=UTC)))  # the night of the change comes
    book.begin()
    days = drawn(book).days
    assert [f"{moment.local():%H:%M}" for _, moment in days] == ["12:00", "11:00", "11:00", "11:00"]
    assert f"{drawn(book).heat_from.local():%H:%M}" == f"{drawn(book).may_stop_at.local():%H:%M}" == "11:00"
