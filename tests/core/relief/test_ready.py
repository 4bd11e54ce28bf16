"""What stands before a start: free, waiting, in need of a reason or closed; what is asked first; which hint fits."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from book import Book
from fakes import FakeClock
from unclench.core.relief.before_session import Ready, ready
from unclench.core.relief.snapshot import ReliefSnapshot, relief


def shot(book: Book) -> ReliefSnapshot:
    return relief(book.facts, book.guide.safety, book.now)


def at(book: Book, kind="ice", medium="pad") -> Ready:
    return ready(shot(book), kind, medium)


def answered(book: Book) -> Book:
    """Nothing that speaks against ice or heat, so that the hint about them is gone."""
    for about in ("ice", "heat"):
        asked = book.guide.safety.cautions[about]
        book.caution(about, **{question.id: "n" for question in asked.questions})
    return book


def test_what_is_free_may_be_started():
    seen = at(Book())
    assert (seen.state, seen.may_start, seen.may_override, seen.wait_seconds) == ("free", True, False, 0)


def test_a_gap_waits_and_a_reason_would_open_it():
    book = Book()
    book.start()
    book.clock.advance(minutes=20)
    book.stop()
    book.clock.advance(minutes=30)
    seen = at(book)
    assert (seen.state, seen.may_start, seen.may_override) == ("waits", False, True)
    assert seen.wait_seconds == 70 * 60


def test_a_caution_needs_a_reason_and_no_time_opens_it():
    book = Book()
    book.caution("ice", raynaud="y")
    seen = at(book)
    assert (seen.state, seen.may_start, seen.may_override, seen.wait_seconds) == ("needs_reason", False, True, 0)


@pytest.mark.parametrize(("kind", "medium"), [("ice", "pad"), ("heat", "pad"), ("heat", "wrap")])
def test_an_emergency_closes_all_and_asks_nothing(kind, medium):
    book = Book()
    book.begin()
    book.sign(A3="y")
    seen = at(book, kind, medium)
    assert (seen.state, seen.may_start, seen.may_override) == ("emergency", False, False)
    assert not seen.asks_bruise
    assert not seen.shows_position


def test_the_bruise_is_asked_about_before_heat_and_never_before_ice():
    book = Book()
    book.begin()
    assert at(book, "heat").asks_bruise
    assert not at(book, "heat").may_start
    assert not at(book, "ice").asks_bruise
    assert at(book, "ice").may_start


def test_nobody_lies_on_a_bath_or_a_wrap():
    book = Book()
    shown = {medium: at(book, "heat", medium).shows_position for medium in ("pad", "moist", "bath", "wrap")}
    assert shown == {"pad": True, "moist": True, "bath": False, "wrap": False}
    assert at(book).shows_position


def test_at_night_the_hint_is_to_stay_awake_whatever_else_there_is():
    book = Book(FakeClock(datetime(2026, 11, 20, 22, 30, tzinfo=UTC)))
    assert at(book).hint == "night"


def test_who_it_is_not_for_is_said_until_the_list_was_answered():
    book = Book()
    assert at(book).hint == at(book, "heat").hint == "not_for_all"
    answered(book)
    assert at(book).hint == at(book, "heat").hint == "lie_well"


def test_heat_is_early_for_72_hours_and_ice_may_stop_after_48():
    book = Book()
    book.begin()
    answered(book)
    assert (at(book).hint, at(book, "heat").hint) == ("lie_well", "early_heat")
    book.clock.advance(hours=48)
    assert (at(book).hint, at(book, "heat").hint) == ("may_stop", "early_heat")
    book.clock.advance(hours=24)
    assert (at(book).hint, at(book, "heat").hint) == ("lie_well", "lie_well")


# ------------------------------------------------------------------------------------------- what the tab offers beside


def test_one_press_outside_the_window_starts_ice_only_when_the_signs_were_asked_and_nothing_says_no():
    book = Book()
    assert not shot(book).ice_at_once
    book.sign(A1="n")
    assert shot(book).ice_at_once
    book.start()
    book.clock.advance(minutes=10)
    book.stop()
    assert not shot(book).ice_at_once


def test_the_place_and_the_signs_of_group_b_are_asked_while_one_lies_there():
    book = Book()
    assert not shot(book).asks_lying
    book.begin()
    assert shot(book).place_open
    book.sign(**{sign.id: "n" for sign in book.guide.safety.signs if sign.group == "B"})
    assert shot(book).asks_lying
    book.change(replace(book.facts.episodes[0], place_side="left"))
    assert shot(book).place_open
    book.change(replace(book.facts.episodes[0], place_height="lower"))
    assert not shot(book).asks_lying


def test_an_injection_is_a_matter_of_a_spasm_that_has_not_just_eased():
    book = Book()
    assert not shot(book).offers_injection
    book.begin()
    assert shot(book).offers_injection
    book.ease()
    assert not shot(book).offers_injection
    book.clock.advance(hours=24)
    assert shot(book).offers_injection
    book.sign(A3="y")
    assert not shot(book).offers_injection


def test_the_curve_begins_with_the_episode_or_a_week_ago():
    book = Book()
    assert shot(book).curve_start == book.now.instant.plus(-7 * 86_400)
    book.begin(book.now.instant.plus(-3600))
    book.pain(6)
    seen = shot(book)
    assert seen.curve_start == book.facts.episodes[0].at
    assert seen.curve == ((3600, 6),)
