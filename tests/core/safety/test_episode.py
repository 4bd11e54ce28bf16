"""The episode row of the numbers page, and the phases of health.md 4.1."""

import pytest

from book import Book
from unclench.core.base.errors import BadInput, Refused
from unclench.core.safety import episode

HOUR = 3600
DAY = 86_400


def seen(book: Book) -> episode.EpisodeView:
    return episode.view(episode.newest(book.facts), book.now)


def test_ice_for_72_hours_then_heat():
    book = Book()
    book.begin()
    book.clock.advance(hours=71, minutes=59)
    assert (seen(book).phase, seen(book).hour) == ("ice", 71)
    book.clock.advance(minutes=1)
    assert (seen(book).phase, seen(book).hour) == ("heat", 72)


def test_after_48_hours_you_may_stop():
    book = Book()
    book.begin()
    book.clock.advance(hours=47)
    assert not seen(book).may_stop
    book.clock.advance(hours=1)
    assert seen(book).may_stop


def test_eased_has_no_phase():
    book = Book()
    book.begin()
    book.clock.advance(hours=30)
    book.ease()
    assert seen(book).phase is None
    assert episode.current(book.facts) is None


def test_onset_up_to_90_days_back_and_never_ahead():
    book = Book()
    with pytest.raises(BadInput, match="90 days"):
        book.begin(at=book.now.instant.plus(-90 * DAY - 1))
    with pytest.raises(BadInput, match="future"):
        book.begin(at=book.now.instant.plus(1))
    book.begin(at=book.now.instant.plus(-90 * DAY))


def test_one_open_at_a_time():
    book = Book()
    book.begin()
    with pytest.raises(Refused) as no:
        book.begin()
    assert no.value.code == "episode_open"


def test_it_eases_neither_before_it_began_nor_ahead():
    book = Book()
    book.begin()
    with pytest.raises(BadInput, match="before it began"):
        book.ease(at=book.now.instant.plus(-60))
    with pytest.raises(BadInput, match="future"):
        book.ease(at=book.now.instant.plus(60))
    book.ease()
    with pytest.raises(Refused):
        book.ease()


def test_it_came_back_is_asked_within_7_days():
    book = Book()
    book.begin()
    book.ease()
    book.clock.advance(7 * DAY)
    assert episode.may_have_come_back(book.facts, book.now)
    book.clock.advance(1)
    assert episode.may_have_come_back(book.facts, book.now) is None


def test_reopening_needs_that_none_is_open_and_that_it_exists():
    book = Book()
    book.begin()
    book.ease()
    past = book.facts.episodes[0].id
    assert episode.plan_reopen(book.facts, past).eased is None
    with pytest.raises(BadInput):
        episode.plan_reopen(book.facts, "nobody")
    book.begin()
    with pytest.raises(Refused):
        episode.plan_reopen(book.facts, past)


def test_where_it_hurts_belongs_to_the_open_episode():
    book = Book()
    with pytest.raises(Refused):
        episode.plan_place(book.facts, "left", "lower")
    book.begin()
    assert episode.plan_place(book.facts, "left", "lower").place_side == "left"


def test_an_open_episode_of_another_computer_is_not_ours():
    book = Book()
    book.begin()
    from dataclasses import replace

    book.facts = replace(book.facts, device="elsewhere")
    assert episode.current(book.facts) is None
    book.begin()


def test_a_set_clock_never_gives_a_negative_hour():
    book = Book()
    book.begin()
    book.clock.set_wall(-5 * HOUR)
    assert seen(book).hour == 0
