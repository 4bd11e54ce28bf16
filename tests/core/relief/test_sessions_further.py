"""Ice and heat: the skin, the phases of an episode, and what the window counts and offers."""

import pytest

from book import Book
from unclench.core.base.errors import Refused
from unclench.core.base.moments import Instant
from unclench.core.relief import heat, ice, sessions


def test_skin_checks_of_ice_at_5_and_10_minutes_of_moist_heat_at_2_and_5():
    assert sessions.skin_checks(Book().start(minutes=20).session) == (300, 600)
    assert sessions.skin_checks(Book().start("heat", 20, "moist").session) == (120, 300)
    assert sessions.skin_checks(Book().start(minutes=5).session) == ()
    assert all(sessions.skin_checks(Book().start("heat", 20, m).session) == () for m in ("pad", "bath", "wrap"))


def test_the_skin_is_answered_for_while_it_runs_and_after():
    book = Book()
    book.start()
    assert sessions.plan_skin(book.facts, "first", "y").skin_first == "y"
    book.stop()
    assert sessions.plan_skin(book.facts, "after", "n").skin_after == "n"
    with pytest.raises(Refused):
        sessions.plan_skin(book.facts, "first", "y")


def test_heat_before_72_hours_is_the_users_choice():
    book = Book()
    book.begin()
    book.start("heat", 10)


def test_ice_stays_possible_after_72_hours():
    book = Book()
    book.begin(at=book.now.instant.plus(-80 * 3600))
    book.start("ice", 10)


def test_the_number_of_a_session_counts_its_kind_in_the_episode():
    book = Book()
    book.begin()
    for wanted in (1, 2, 3):
        book.start(minutes=10)
        assert book.live.number == wanted
        book.clock.advance(minutes=10)
        book.stop()
        book.clock.advance(hours=2)


def test_presets_never_pass_the_limits():
    assert max(ice.PRESETS_MINUTES) * 60 <= ice.LIMIT_SECONDS
    assert all(max(heat.presets_minutes(m)) * 60 <= heat.limit_seconds(m) for m in heat.MEDIA)


def test_a_session_of_another_computer_counts_as_ended_at_its_limit():
    book = Book()
    other = sessions.plan_start(book.facts, book.now, book.guide.safety.cautions, "ice", 1200)
    book.add(other.session)
    book.clock.advance(minutes=50)
    assert book.live is None
    assert book.gate("heat").allowed_from == Instant(other.session.at.plus(80 * 60).utc, 3600)


@pytest.mark.parametrize(("minutes", "over"), [(20, None), (21.9, None), (22, 22), (47, 47)])
def test_after_22_minutes_it_was_over_time(minutes, over):
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=minutes)
    book.stop()
    assert sessions.minutes_over(book.facts.sessions[-1]) == over
