"""Presence, not typing: late idle events are dated back, calls count, lock and sleep don't."""

from datetime import timedelta

import pytest

from desktop_fakes import FakeBusy, FakeIdle, FakeLock
from fakes import START, FakeClock, FakeWake
from fakes import context as make_context
from unclench.actions.presence_watch import PresenceWatch
from unclench.core.base.presence import PresenceChange


class Rig:
    def __init__(self, idle: float | None = 0.0) -> None:
        self.clock, self.idle, self.lock = FakeClock(), FakeIdle(idle), FakeLock()
        self.call, self.film, self.wake = FakeBusy("microphone"), FakeBusy("screen_on"), FakeWake()
        self.heard: list[tuple[str, float]] = []
        self.watch = PresenceWatch(
            make_context(self.clock), self.idle, self.lock, [self.call], self.wake, self.keep, 180, self.film
        )

    def keep(self, heard: PresenceChange) -> None:
        self.heard.append((heard.state, (heard.since.utc - START) / timedelta(minutes=1)))


def test_silence_is_dated_back_to_the_last_input() -> None:
    rig = Rig()
    rig.watch.start()
    rig.clock.advance(minutes=20)
    rig.idle.idle(180)
    assert rig.heard == [("sitting", 0), ("away", 17)]
    assert not rig.watch.present
    rig.clock.advance(minutes=5)
    rig.idle.back()
    assert rig.heard[-1] == ("sitting", 25)


def test_listening_in_a_call_is_sitting_until_it_ends() -> None:
    rig = Rig()
    rig.watch.start()
    rig.call.on = True
    rig.clock.advance(minutes=10)
    rig.idle.idle(180)
    assert rig.watch.present
    rig.clock.advance(minutes=1)
    rig.wake.due()
    rig.call.on = False
    rig.clock.advance(minutes=1)
    rig.wake.due()
    assert rig.heard == [("sitting", 0), ("away", 12)]


def test_a_film_is_sitting_for_an_hour_without_a_key_and_no_longer() -> None:
    rig = Rig()
    rig.watch.start()
    rig.film.on = True
    rig.clock.advance(minutes=3)
    rig.idle.idle(180)
    for _ in range(56):
        rig.clock.advance(minutes=1)
        rig.wake.due()
    assert rig.watch.present
    rig.clock.advance(minutes=1)
    rig.wake.due()
    assert rig.heard == [("sitting", 0), ("away", 60)]


def test_lock_is_away_at_once_and_unlock_is_back() -> None:
    rig = Rig()
    rig.watch.start()
    rig.clock.advance(minutes=3)
    rig.lock.locked()
    rig.idle.back()
    rig.clock.advance(minutes=4)
    rig.lock.unlocked()
    assert rig.heard == [("sitting", 0), ("away", 3), ("sitting", 7)]


def test_waking_alone_is_nobodys_return() -> None:
    rig = Rig()
    rig.watch.start()
    rig.watch.going_to_sleep()
    rig.clock.sleep(minutes=30)
    rig.watch.woke()
    assert not rig.watch.present
    assert rig.idle.waits_for_input
    rig.idle.back()
    assert rig.heard[-1] == ("sitting", 30)


def test_where_nobody_can_tell_only_lock_and_sleep_count() -> None:
    rig = Rig(idle=None)
    rig.watch.start()
    assert rig.watch.present
    rig.watch.going_to_sleep()
    rig.watch.woke()
    assert rig.watch.present


def test_a_start_at_a_desk_where_nobody_is() -> None:
    rig = Rig(idle=600)
    rig.watch.start()
    assert rig.heard == [("away", -10)]


def test_who_came_back_is_told_also_when_it_could_not_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: reported.append(error))
    rig, told = Rig(), []

    def fail(heard: PresenceChange) -> None:
        raise OSError("no room")

    rig.watch = PresenceWatch(make_context(rig.clock), rig.idle, rig.lock, [], rig.wake, fail, 180)
    rig.watch.changed = lambda: told.append(rig.watch.present)
    rig.watch.start()
    assert told == [True]
    assert [str(error) for error in reported] == ["no room"]


def test_whoever_comes_back_before_it_is_known_whether_a_call_goes_on_was_never_away() -> None:
    rig = Rig()
    rig.watch.start()
    rig.call.slow = True
    rig.clock.advance(minutes=10)
    rig.idle.idle(180)
    rig.idle.back()
    rig.call.tell()
    assert rig.heard == [("sitting", 0)]


def test_an_answer_that_takes_a_moment_changes_no_time() -> None:
    rig = Rig()
    rig.watch.start()
    rig.call.slow = rig.film.slow = True
    rig.clock.advance(minutes=10)
    rig.idle.idle(180)
    rig.clock.advance(seconds=30)
    rig.call.tell()
    assert rig.heard == [("sitting", 0)]
    rig.film.tell()
    assert rig.heard == [("sitting", 0), ("away", 7)]


def test_the_screen_locked_while_a_call_is_asked_for_is_away_once() -> None:
    rig = Rig()
    rig.watch.start()
    rig.call.slow = rig.call.on = True
    rig.clock.advance(minutes=10)
    rig.idle.idle(180)
    rig.lock.locked()
    rig.call.tell()
    assert rig.heard == [("sitting", 0), ("away", 10)]
    assert rig.wake.deadline is None
