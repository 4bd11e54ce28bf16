"""Ice and heat: every row of health.md 4.1 and 4.2, and of the ice, heat and override rows of the numbers page."""

from datetime import UTC, datetime

import pytest

from book import Book
from fakes import FakeClock
from unclench.core.base.errors import BadInput, Refused
from unclench.core.relief import ice, sessions


def refused(book: Book, code: str, **start) -> Refused:
    with pytest.raises(Refused) as caught:
        book.start(**start)
    assert caught.value.code == code
    return caught.value


# Length


@pytest.mark.parametrize("minutes", [1, 10, 20])
def test_ice_runs_for_one_to_twenty_minutes(minutes):
    book = Book()
    book.start(minutes=minutes)
    assert book.live.remaining == minutes * 60


@pytest.mark.parametrize("minutes", [0, -5, 0.5, 20.1, 21, 480])
def test_ice_is_never_longer_than_twenty_minutes_nor_shorter_than_one(minutes):
    book = Book()
    with pytest.raises(BadInput, match="1 to 20"):
        book.start(minutes=minutes)
    assert book.facts.sessions == ()


def test_a_reason_does_not_make_ice_longer():
    with pytest.raises(BadInput):
        Book().start(minutes=25, override="it hurts a lot")


@pytest.mark.parametrize("medium", ["pad", "moist", "bath"])
def test_heat_runs_for_twenty_minutes_at_most(medium):
    book = Book()
    with pytest.raises(BadInput, match="1 to 20"):
        book.start("heat", 21, medium)
    book.start("heat", 20, medium)


def test_a_wrap_stays_on_for_eight_hours_at_most():
    with pytest.raises(BadInput, match="480"):
        Book().start("heat", 481, "wrap")
    Book().start("heat", 480, "wrap")


def test_ice_has_no_kind_and_heat_knows_four():
    with pytest.raises(BadInput, match="kinds of heat"):
        Book().start("ice", 10, "pad")
    with pytest.raises(BadInput, match="pad, moist, bath or wrap"):
        Book().start("heat", 10, "sauna")


def test_fifteen_minutes_are_offered_on_the_first_session_ever_then_twenty():
    book = Book()
    assert ice.offered_seconds(book.facts, book.guide.safety.cautions["ice"]) == 900
    book.start(minutes=15)
    assert ice.offered_seconds(book.facts, book.guide.safety.cautions["ice"]) == 1200


@pytest.mark.parametrize("who", ["thin_skin", "over_65"])
def test_fifteen_minutes_are_always_offered_for_thin_skin_or_65(who):
    book = Book()
    book.start(minutes=15)
    book.caution("ice", **{who: "y"})
    assert ice.offered_seconds(book.facts, book.guide.safety.cautions["ice"]) == 900


# Gaps


def test_next_ice_two_hours_after_the_last_start():
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=20)
    book.stop()
    book.clock.advance(minutes=99, seconds=59)
    no = refused(book, "ice_gap", minutes=20)
    assert no.allowed_from == datetime(2026, 11, 20, 15, 5, tzinfo=UTC)
    assert "16:05" in no.message
    book.clock.advance(1)
    book.start(minutes=20)


def test_next_ice_one_hour_after_the_last_end_when_that_is_later():
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=90)
    book.stop()  # an hour and ten over time
    book.clock.advance(minutes=59)
    refused(book, "ice_gap", minutes=10)
    book.clock.advance(minutes=1)
    book.start(minutes=10)


def test_ice_one_hour_after_heat_ended_and_heat_one_hour_after_ice_ended():
    book = Book()
    book.start("heat", 20)
    book.clock.advance(minutes=20)
    book.stop()
    book.clock.advance(minutes=59)
    refused(book, "ice_gap", kind="ice")
    book.clock.advance(minutes=1)
    book.start("ice", 20)
    book.clock.advance(minutes=20)
    book.stop()
    book.clock.advance(minutes=59)
    refused(book, "heat_gap", kind="heat")
    book.clock.advance(minutes=1)
    book.start("heat", 20)


def test_stopping_early_shortens_the_end_gap_only():
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=2)
    book.stop()
    book.clock.advance(minutes=62)
    refused(book, "ice_gap", minutes=20)
    assert book.gate("heat") is None


def test_eight_ice_sessions_a_day_that_turns_at_four():
    book = Book(FakeClock(datetime(2026, 11, 20, 3, 10, tzinfo=UTC)))  # 04:10 local
    for _ in range(8):
        book.start(minutes=10)
        book.clock.advance(minutes=10)
        book.stop()
        book.clock.advance(minutes=120)
    no = refused(book, "ice_day_cap")
    assert no.allowed_from == datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
    book.clock.advance(seconds=(no.allowed_from - book.now.utc).total_seconds())
    book.start()


def test_a_wrap_once_in_24_hours():
    book = Book()
    book.start("heat", 480, "wrap")
    book.clock.advance(hours=8)
    book.stop()
    book.clock.advance(hours=15, minutes=59)
    refused(book, "wrap_day", kind="heat", minutes=60, medium="wrap")
    assert book.gate("heat", "pad") is None
    book.clock.advance(minutes=1)
    book.start("heat", 60, "wrap")


def test_a_wrap_on_seven_days_in_a_row_at_most():
    book = Book()
    for _ in range(7):
        book.start("heat", 60, "wrap")
        book.clock.advance(hours=1)
        book.stop()
        book.clock.advance(hours=23)
    refused(book, "wrap_day", kind="heat", minutes=60, medium="wrap")
    book.clock.advance(hours=24)
    book.start("heat", 60, "wrap")


def test_one_session_at_a_time_whatever_the_reason():
    book = Book()
    book.start()
    refused(book, "session_running", override="please")
    refused(book, "session_running", kind="heat", override="please")


def test_a_session_over_time_still_runs_until_it_is_answered():
    book = Book()
    book.start()
    book.clock.advance(hours=3)
    assert book.live.state == "overtime"
    refused(book, "session_running")


# Override


def test_a_typed_reason_opens_a_gap_and_is_kept():
    book = Book()
    book.start(minutes=5)
    book.clock.advance(minutes=5)
    book.stop()
    plan = book.start(minutes=5, override="  the pack  was not cold ")
    assert plan.session.override_reason == "the pack was not cold"
    assert plan.warnings[0][0] == "ice_gap"


def test_a_reason_is_not_kept_where_none_was_needed():
    assert Book().start(override="just because").session.override_reason is None


@pytest.mark.parametrize("reason", ["", "   ", "x" * 501])
def test_a_reason_has_words_and_ends(reason):
    book = Book()
    book.start(minutes=5)
    book.stop()
    with pytest.raises(BadInput):
        book.start(minutes=5, override=reason)


def test_a_reason_opens_the_day_cap_and_a_caution():
    book = Book()
    book.caution("ice", raynaud="y")
    assert "Raynaud" in refused(book, "caution").message
    book.start(override="my doctor said yes")


def test_a_reason_never_opens_an_emergency():
    book = Book()
    book.sign(A3="y")
    refused(book, "emergency", override="please")


def test_cautions_of_heat_can_belong_to_one_kind():
    book = Book()
    book.caution("heat", faint="y")
    refused(book, "caution", kind="heat", medium="bath")
    book.start("heat", 10, "pad")


def test_not_sure_about_a_caution_does_not_refuse():
    book = Book()
    book.caution("ice", raynaud="?")
    book.start()


# Time


def test_shown_end_is_now_plus_what_is_left_when_the_clock_is_set():
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=5)
    book.clock.set_wall(7200)
    assert book.live.remaining == 900
    assert book.live.ends == book.now.instant.plus(900)
    book.clock.set_wall(-4 * 3600)
    assert book.live.remaining == 900
    assert book.live.ends == book.now.instant.plus(900)


@pytest.mark.parametrize("jump", [-7200, 7200])
def test_a_set_clock_opens_no_gap(jump):
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=20)
    book.stop()
    book.clock.set_wall(jump)
    book.clock.advance(minutes=99)
    no = refused(book, "ice_gap")
    assert (no.allowed_from - book.now.utc).total_seconds() == 60


@pytest.mark.parametrize("jump", [-7200, 7200])
def test_a_set_clock_opens_no_gap_of_an_earlier_session(jump):
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=10)
    book.stop()
    book.clock.advance(minutes=65)
    book.start("heat", 10)
    book.clock.advance(minutes=1)
    book.clock.set_wall(jump)
    book.stop()
    assert (book.gate().allowed_from.utc - book.now.utc).total_seconds() == pytest.approx(60 * 60, abs=1)
    book.clock.advance(minutes=44)  # two hours after the ice began
    assert (book.gate().allowed_from.utc - book.now.utc).total_seconds() == pytest.approx(16 * 60, abs=1)


def test_sleep_counts_and_waking_past_the_end_is_overtime():
    book = Book()
    book.start(minutes=20)
    book.clock.sleep(minutes=50)
    assert (book.live.state, book.live.over) == ("overtime", 1800)


def test_a_restart_of_the_computer_goes_on_by_the_wall_clock():
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=4)
    book.clock.restart(120)
    assert book.live.remaining == 14 * 60


def test_after_a_restart_with_a_clock_gone_back_the_session_counts_as_over():
    book = Book()
    book.start(minutes=20)
    book.clock.advance(minutes=4)
    book.clock.set_wall(-86_400)
    book.clock.restart(60)
    assert book.live.state == "overtime"


def test_a_start_in_the_past_may_be_over_already_and_waits_for_its_stop():
    book = Book()
    at = book.now.instant.plus(-3600)
    book.start(minutes=20, at=at)
    assert (book.live.state, book.live.over) == ("overtime", 2400)
    book.stop(at=at.plus(900))
    assert book.facts.sessions[0].ended == at.plus(900).utc
    assert book.gate().allowed_from == at.plus(7200)


def test_what_already_happened_is_recorded_inside_a_gap_and_says_so():
    book = Book()
    book.start(minutes=10)
    book.clock.advance(minutes=10)
    book.stop()
    book.clock.advance(minutes=30)
    plan = book.start(minutes=10, at=book.now.instant.plus(-600))
    assert plan.warnings[0][0] == "ice_gap"
    assert plan.session.override_reason == "entered afterwards"


def test_a_session_starts_and_ends_neither_ahead_nor_before_its_start():
    book = Book()
    with pytest.raises(BadInput, match="future"):
        book.start(at=book.now.instant.plus(60))
    book.start()
    book.clock.advance(60)
    with pytest.raises(BadInput, match="future"):
        book.stop(at=book.now.instant.plus(60))
    with pytest.raises(BadInput, match="before it began"):
        book.stop(at=book.now.instant.plus(-600))


def test_stop_without_a_session_is_refused():
    with pytest.raises(Refused) as no:
        Book().stop()
    assert no.value.code == "nothing_running"


def test_ice_does_not_stop_heat():
    book = Book()
    book.start("heat", 10)
    with pytest.raises(Refused):
        sessions.plan_stop(book.facts, book.now, "ice")


@pytest.mark.parametrize(("hour", "says"), [(21, False), (22, True), (4, True), (5, False)])
def test_between_23_and_6_a_start_says_only_if_you_stay_awake(hour, says):
    book = Book(FakeClock(datetime(2026, 11, 20, hour, 0, tzinfo=UTC)))  # one hour later in Berlin
    warnings = dict(book.start().warnings)
    assert ("night" in warnings) is says


def test_a_session_belongs_to_the_open_episode_unless_it_is_older():
    book = Book()
    book.begin()
    old = book.start(minutes=5, at=book.now.instant.plus(-7200)).session
    book.stop(at=book.now.instant.plus(-6900))
    assert old.episode_id is None
    new = book.start(override="again").session
    assert new.episode_id == book.facts.episodes[0].id
