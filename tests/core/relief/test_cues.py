"""What sounds when, and the ring until answered."""

from book import Book
from unclench.core.relief import session_cues as cues


def named(session) -> list[tuple[int, str]]:
    return [(cue.second, cue.what) for cue in cues.cues(session)]


def test_twenty_minutes_of_ice_have_two_skin_checks_a_last_minute_and_an_end():
    session = Book().start(minutes=20).session
    assert named(session)[:4] == [(300, "skin_first"), (600, "skin_second"), (1140, "minute_left"), (1200, "end")]


def test_fifteen_minutes_say_half_as_well():
    assert (450, "half") in named(Book().start(minutes=15).session)


def test_it_rings_each_minute_louder_for_15_minutes_then_every_10_for_2_hours_then_falls_silent():
    rings = [cue for cue in cues.cues(Book().start(minutes=20).session) if cue.what == "ring"]
    over = [cue.second - 1200 for cue in rings]
    assert over == [*range(60, 901, 60), *range(1500, 8101, 600)]
    loud = [cue.loudness for cue in rings[:15]]
    assert loud == sorted(loud)
    assert loud[0] < loud[-1]
    assert cues.next_second(Book().start(minutes=20).session, 1200 + 8100) is None


def test_what_was_slept_through_is_told_once_the_end_before_all():
    session = Book().start(minutes=20).session
    assert cues.due(session, 100, 700).what == "skin_second"
    assert cues.due(session, 100, 1500).what == "end"
    assert cues.due(session, 1200, 1500).what == "ring"
    assert cues.due(session, 700, 700) is None


def test_a_session_found_over_time_rings_at_once_until_it_has_fallen_silent():
    session = Book().start(minutes=20).session
    assert cues.due(session, cues.heard_before(session, 1300), 1300).what == "end"
    assert cues.due(session, cues.heard_before(session, 400), 400) is None
    assert cues.due(session, cues.heard_before(session, 30_000), 30_000) is None
