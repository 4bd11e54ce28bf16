"""Heat before 72 hours, the day it eased, the doctor's line, coming back: each in its own case."""

import pytest

from book import Book
from unclench.core.base.errors import BadInput, Refused
from unclench.core.relief import heat
from unclench.core.relief.next_steps import upcoming
from unclench.core.relief.snapshot import relief
from unclench.core.safety import episode, warning_signs


def begun() -> Book:
    book = Book()
    book.begin()
    book.sign(A1="n")
    return book


def asks(book: Book) -> bool:
    return heat.asks_bruise(book.facts, book.now)


def shot(book: Book):
    return relief(book.facts, book.guide.safety, book.now)


# ------------------------------------------------------------------------------------------------ heat before 72 hours


def test_a_bruise_or_swelling_is_asked_about_before_heat_in_the_first_72_hours_once_an_episode():
    book = begun()
    assert asks(book)
    book.caution("heat", bruise="n")
    assert not asks(book)
    book.clock.advance(hours=71)
    assert not asks(book)


def test_a_new_episode_asks_about_the_bruise_anew():
    book = begun()
    book.caution("heat", bruise="n")
    book.clock.advance(hours=10)
    book.ease()
    book.clock.advance(hours=10)
    book.begin()
    assert asks(book)


def test_without_an_episode_and_after_72_hours_nobody_asks_about_a_bruise():
    book = Book()
    assert not asks(book)
    book.begin()
    book.clock.advance(hours=72)
    assert not asks(book)


def test_a_fresh_bruise_refuses_heat_of_every_kind_but_for_a_typed_reason():
    book = begun()
    book.caution("heat", bruise="y")
    for medium in heat.MEDIA:
        with pytest.raises(Refused, match="bruise") as refused:
            book.start("heat", medium=medium)
        assert refused.value.code == "caution"
    book.start("heat", override="my doctor said so")


def test_after_48_hours_a_bruise_is_no_longer_fresh_and_is_asked_about_again():
    book = begun()
    book.caution("heat", bruise="y")
    book.clock.advance(hours=47.9)
    assert not asks(book)
    book.clock.advance(hours=0.2)
    assert asks(book)


def test_heat_started_without_the_question_is_recorded_with_its_note():
    book = begun()
    assert [code for code, _ in book.start("heat").warnings] == ["bruise_not_asked"]


def test_faint_people_may_have_a_pad_but_no_bath_and_creams_close_the_wrap_only():
    book = begun()
    book.caution("heat", bruise="n", faint="y", creams="y")
    closed = [one.medium for one in shot(book).heat if one.no]
    assert closed == ["bath", "wrap"]


def test_the_short_list_is_shown_until_every_question_has_an_answer():
    book = begun()
    book.caution("heat", bruise="n")
    assert not shot(book).heat[0].cautions_asked
    book.caution("heat", **{question.id: "n" for question in book.guide.safety.cautions["heat"].questions})
    assert shot(book).heat[0].cautions_asked


# ------------------------------------------------------------------------------------------------------------- eased


def test_the_card_after_it_eased_is_there_on_that_day_and_gone_the_next():
    book = begun()
    book.clock.advance(hours=2)
    book.ease()
    assert shot(book).eased_today is not None
    book.clock.advance(hours=11)  # 03:05 at night: the day turns at four
    assert shot(book).eased_today is not None
    book.clock.advance(hours=1)
    assert shot(book).eased_today is None


def test_a_new_episode_ends_the_card_after_it_eased():
    book = begun()
    book.clock.advance(hours=2)
    book.ease()
    book.clock.advance(minutes=5)
    book.begin()
    assert shot(book).eased_today is None


def test_it_came_back_is_offered_for_seven_days():
    book = begun()
    book.clock.advance(hours=2)
    book.ease()
    book.clock.advance(hours=7 * 24)
    assert shot(book).came_back is not None
    book.clock.advance(minutes=1)
    assert shot(book).came_back is None


# ------------------------------------------------------------------------------------------------- what B and C lead to


def first(book: Book):
    line = upcoming(book.facts, book.guide.safety, book.now)[0]
    return line.what, line.press, line.detail


@pytest.mark.parametrize("sign", [f"B{number}" for number in range(1, 16)])
def test_each_sign_of_group_b_asks_for_a_doctor_today_or_tomorrow_softer_when_not_sure(sign):
    book = begun()
    book.sign(**{sign: "y"})
    assert first(book)[:2] == ("doctor", "answer_b")
    firm = first(book)[2]
    soft = begun()
    soft.sign(**{sign: "?"})
    assert first(soft)[:2] == ("doctor", "answer_b")
    assert first(soft)[2] != firm


@pytest.mark.parametrize("sign", [f"C{number}" for number in range(1, 9)])
def test_each_sign_of_group_c_asks_for_a_visit_within_a_week_or_two(sign):
    book = begun()
    book.sign(**{sign: "y"})
    assert first(book)[:2] == ("visit", "answer_c")
    book.clear("checked")
    assert first(book)[0] != "visit"


@pytest.mark.parametrize("sign", [f"A{number}" for number in range(1, 14)])
def test_each_sign_of_group_a_closes_new_starts_of_ice_and_heat_and_offers_nothing_else(sign):
    book = begun()
    book.sign(**{sign: "y"})
    assert upcoming(book.facts, book.guide.safety, book.now) == ()
    for kind in ("ice", "heat"):
        with pytest.raises(Refused) as refused:
            book.start(kind, override="all the same")
        assert refused.value.code == "emergency"
    book.clear("checked")
    book.start()


def test_a_session_that_runs_keeps_its_clock_in_an_emergency_and_can_be_stopped():
    book = begun()
    book.start(minutes=20)
    book.clock.advance(minutes=5)
    book.sign(A3="y")
    assert shot(book).live.remaining == 15 * 60
    book.stop()
    assert shot(book).live is None


def test_answered_no_later_takes_the_doctors_line_away():
    book = begun()
    book.sign(B5="y")
    book.clock.advance(minutes=1)
    book.sign(B5="n")
    assert warning_signs.standing(book.facts, book.now).state == "clear"
    assert first(book)[0] == "walk"


# ----------------------------------------------------------------------------------------------------------- bad input


def test_an_entry_older_than_the_onset_is_kept_and_is_not_part_of_the_episode():
    book = Book()
    book.pain(9)
    book.start(minutes=10)
    book.clock.advance(minutes=10)
    book.stop()
    book.clock.advance(minutes=5)
    book.begin()
    assert len(book.facts.pains) == len(book.facts.sessions) == 1
    assert shot(book).curve == ()
    assert shot(book).band.ticks == ()
    assert episode.past(book.facts.episodes, book.facts.pains, book.now)[0].highest is None


@pytest.mark.parametrize("value", [-1, 11])
def test_pain_goes_from_0_to_10(value):
    from unclench.core.safety.pain import plan

    with pytest.raises(BadInput, match="0 to 10"):
        plan(Book().now, value)
