"""One timer for many: everybody due is called once and the next deadline is set, whoever fails."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeClock, FakeWake
from unclench.actions.shared_timer import RETRY_SECONDS, ScheduledTimer, SharedTimer


class Rig:
    """A schedule with holders that note when they are called, and fail when they are told to."""

    def __init__(self) -> None:
        self.clock, self.wake = FakeClock(), FakeWake()
        self.errors: list[Exception] = []
        self.schedule = SharedTimer(self.wake, self.clock, self.errors.append)
        self.called: list[str] = []

    def hold(
        self, name: str, seconds: float | None, *, fails: bool = False, then: float | None = None
    ) -> ScheduledTimer:
        """A holder due in so many seconds; `then`: when it is called, it wants to be called again after so many."""
        timer = self.schedule.new_timer()

        def due() -> None:
            self.called.append(name)
            if then is not None:
                timer.at(self.clock.boot + then)
            if fails:
                raise RuntimeError(name)

        timer.due = due
        timer.at(None if seconds is None else self.clock.boot + seconds)
        return timer

    def pass_time(self, seconds: float) -> None:
        """Time passes; the timer of the system fires whenever its deadline comes."""
        end = self.clock.boot + seconds
        while self.wake.deadline is not None and self.wake.deadline <= end:
            self.clock.advance(max(0.0, self.wake.deadline - self.clock.boot))
            self.wake.due()
        self.clock.advance(end - self.clock.boot)

    def failed(self) -> list[str]:
        return [str(error) for error in self.errors]


def test_it_wakes_for_the_earliest_of_several() -> None:
    rig = Rig()
    for name, seconds in (("late", 30.0), ("soon", 10.0), ("never", None)):
        rig.hold(name, seconds)
    rig.pass_time(20)
    assert rig.called == ["soon"]
    rig.pass_time(20)
    assert rig.called == ["soon", "late"]
    assert rig.wake.deadline is None


@pytest.mark.parametrize("broken", ["first", "middle", "last"])
def test_one_who_fails_keeps_nobody_from_being_called(broken: str) -> None:
    rig = Rig()
    for name in ("first", "middle", "last"):
        rig.hold(name, 10, fails=name == broken)
    rig.hold("later", 20)
    rig.pass_time(10)
    assert rig.called == ["first", "middle", "last"]
    assert rig.failed() == [broken]
    assert rig.wake.deadline == rig.clock.boot + 10
    rig.pass_time(10)
    assert rig.called[-1] == "later"


def test_one_who_failed_and_set_no_deadline_is_called_again() -> None:
    rig = Rig()
    rig.hold("broken", 10, fails=True)
    rig.pass_time(10)
    assert rig.wake.deadline == rig.clock.boot + RETRY_SECONDS
    rig.pass_time(RETRY_SECONDS)
    assert rig.called == ["broken", "broken"]


def test_one_who_failed_after_setting_a_deadline_keeps_it() -> None:
    rig = Rig()
    rig.hold("broken", 10, fails=True, then=5)
    rig.pass_time(10)
    assert rig.wake.deadline == rig.clock.boot + 5


@pytest.mark.parametrize("broken", ["first", "middle", "last"])
def test_after_sleep_everybody_is_called_also_when_one_fails(broken: str) -> None:
    rig = Rig()
    for name, seconds in (("first", None), ("middle", 50), ("last", 500)):
        rig.hold(name, seconds, fails=name == broken)
    rig.schedule.call_all()
    assert rig.called == ["first", "middle", "last"]
    assert rig.failed() == [broken]
    assert rig.wake.deadline is not None


holder = st.tuples(
    st.none() | st.integers(min_value=0, max_value=40),  # due in so many seconds
    st.booleans(),  # fails when called
    st.none() | st.integers(min_value=21, max_value=60),  # wants to be called again after so many seconds
)


@given(st.lists(holder, max_size=8))
def test_whoever_fails_all_due_are_called_once_and_the_earliest_deadline_is_set(holders) -> None:
    rig = Rig()
    timers = [rig.hold(str(n), seconds, fails=fails, then=then) for n, (seconds, fails, then) in enumerate(holders)]
    rig.clock.advance(20)  # the computer was busy: several are due at once
    rig.wake.due()
    due = [n for n, (seconds, _, _) in enumerate(holders) if seconds is not None and seconds <= 20]
    assert rig.called == [str(n) for n in due]
    assert rig.failed() == [str(n) for n in due if holders[n][1]]
    ahead = [timer.deadline for timer in timers if timer.deadline is not None]
    assert all(deadline > rig.clock.boot for deadline in ahead)
    assert rig.wake.deadline == min(ahead, default=None)
    waiting = [n for n, (seconds, _, _) in enumerate(holders) if seconds is not None and seconds > 20]
    assert all(timers[n].deadline is not None for n in waiting)
