import pytest

from ladders import at, now, walk
from unclench.core.base.entries import Presence, Stand
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.presence import PresenceChange
from unclench.core.prevention import sitting


def there(first: float, last: float | None, state: str = "sitting", **more: object) -> Presence:
    ended = at(0, last).utc if last is not None else None
    return Presence(at=at(0, first), ended=ended, state=state, **more)  # type: ignore[arg-type]


def day(hour: float, **tables: object) -> sitting.SittingDay:
    return sitting.sitting_day(Facts(**tables), now(0, hour))  # type: ignore[arg-type]


def picture(seen: sitting.SittingDay) -> str:
    """One letter for each quarter of an hour: s sitting, u up."""
    text = ""
    for piece in seen.strip:
        text += piece.state[0] * round((piece.last - piece.first).total_seconds() / 900)
    return text


def test_nothing_known_is_none_not_zero():
    seen = day(10)
    assert (seen.since_up, seen.strip, seen.by_hand) == (None, (), True)


def test_sitting_counts_from_when_the_person_sat_down():
    assert day(10, presences=(there(9, None),)).since_up == 3600


def test_away_for_the_break_length_is_up_and_shorter_is_not():
    away = (there(9, 9.5), there(9.5, 9.75, "away"), there(9.75, None))
    assert picture(day(10, presences=away)) == "ssus"
    assert day(10, presences=away).since_up == 900
    short = (there(9, 9.5), there(9.5, 9.51, "away"), there(9.51, None))
    assert day(10, presences=short).since_up == 3600


def test_i_got_up_begins_anew():
    seen = day(10, presences=(there(9, None),), stands=(Stand(at=at(0, 9.5)),))
    assert seen.since_up == 1800 - sitting.UP_SECONDS
    assert seen.stands == 1


def test_a_walk_is_up_but_no_stand():
    seen = day(10, presences=(there(9, None),), walks=(walk(0, 15, hour=9.25),))
    assert picture(seen) == "suss"
    assert seen.stands == 0


def test_a_correction_wins_over_what_was_heard():
    told = there(9, 9.5, "away", corrected=True)
    assert picture(day(10, presences=(told, there(8.5, None)))) == "ssuuss"


def test_away_now_is_nothing_to_get_up_from():
    assert day(10, presences=(there(9, 9.5), there(9.5, None, "away"))).since_up == 0


def test_by_hand_only_needs_no_presence():
    seen = day(10, stands=(Stand(at=at(0, 9)),))
    assert seen.by_hand
    assert seen.since_up == 3600 - sitting.UP_SECONDS


def test_yesterday_is_not_on_the_strip():
    late = Presence(at=at(-1, 20), ended=at(-1, 22).utc)
    assert day(10, presences=(late,)).strip == ()


def test_coming_back_after_a_long_absence_is_a_stand():
    facts = Facts(presences=(there(9, 9.5), there(9.5, None, "away")))
    ended, fresh, stand = sitting.plan_heard(facts, PresenceChange("sitting", at(0, 10)))
    assert ended is not None
    assert ended.ended == at(0, 10).utc
    assert fresh is not None
    assert stand == Stand(at=at(0, 9.5), by="presence")


def test_hearing_the_same_again_changes_nothing():
    facts = Facts(presences=(there(9, None),))
    assert sitting.plan_heard(facts, PresenceChange("sitting", at(0, 10))) == (None, None, None)
    assert sitting.plan_heard(Facts(), PresenceChange("sitting", at(0, 10)))[1] is not None


def test_what_an_earlier_run_left_open_ends_after_an_hour_at_most():
    ended = sitting.plan_unseen(Facts(presences=(there(9, None),)), now(0, 20))
    assert ended is not None
    assert ended.ended == at(0, 10).utc
    assert sitting.plan_unseen(Facts(), now(0, 20)) is None


def test_a_correction_that_runs_backwards_is_refused():
    with pytest.raises(BadInput):
        sitting.plan_correct(now(0, 12), at(0, 10), at(0, 9), "away")
    with pytest.raises(BadInput):
        sitting.plan_correct(now(0, 12), at(0, 10), at(0, 13), "away")


def test_a_stand_ahead_is_refused():
    with pytest.raises(BadInput):
        sitting.plan_stand(now(0, 9), at(0, 10))
