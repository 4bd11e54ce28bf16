"""Real timers of some tens of milliseconds."""

import sys
import time
from pathlib import Path

import pytest

from unclench.system import timerfd
from unclench.system import wake_timer as module
from unclench.system.clock import boot_seconds
from unclench.system.timerfd import TimerFd
from unclench.system.wake_timer import KernelWake, TimerWake, wake

linux = pytest.mark.skipif(sys.platform != "linux", reason="timers of the Linux kernel")


@pytest.fixture(params=[pytest.param(KernelWake, marks=linux), TimerWake])
def timer(request, qapp):
    made = request.param()
    made.calls = []
    made.due = lambda: made.calls.append(boot_seconds())
    yield made
    made.close()


def test_due_comes_at_its_time_and_once(timer, qtbot):
    deadline = boot_seconds() + 0.04
    timer.at(deadline)
    qtbot.waitUntil(lambda: bool(timer.calls), timeout=3000)
    assert timer.calls[0] >= deadline
    qtbot.wait(60)
    assert len(timer.calls) == 1


@pytest.mark.parametrize("past", [0.0, -5.0, 1.0])
def test_a_past_deadline_is_due_at_once_but_not_within_the_call(timer, qtbot, past):
    timer.at(past)
    assert timer.calls == []
    qtbot.waitUntil(lambda: len(timer.calls) == 1, timeout=3000)


def test_a_forgotten_deadline_is_never_due(timer, qtbot):
    timer.at(boot_seconds() + 0.03)
    timer.at(None)
    qtbot.wait(80)
    assert timer.calls == []


def test_the_newest_deadline_counts(timer, qtbot):
    timer.at(boot_seconds() + 0.02)
    timer.at(boot_seconds() + 3600)
    qtbot.wait(60)
    assert timer.calls == []
    timer.at(boot_seconds() + 0.02)
    qtbot.waitUntil(lambda: len(timer.calls) == 1, timeout=3000)


def test_due_may_set_the_next_deadline(timer, qtbot):
    def again() -> None:
        timer.calls.append(boot_seconds())
        timer.at(boot_seconds() + 0.02 if len(timer.calls) < 3 else None)

    timer.due = again
    timer.at(boot_seconds() + 0.02)
    qtbot.waitUntil(lambda: len(timer.calls) == 3, timeout=3000)


def test_a_timer_of_qt_looks_at_the_boot_clock_again_after_a_while(qapp, qtbot, monkeypatch):
    """What sleep does to it: the timer of Qt stood still meanwhile, the boot clock went on."""
    monkeypatch.setattr(module, "LOOK_SECONDS", 0.02)
    asleep = [0.0]
    monkeypatch.setattr(module, "boot_seconds", lambda: boot_seconds() + asleep[0])
    slow, calls = TimerWake(), []
    slow.due = lambda: calls.append(1)
    slow.at(boot_seconds() + 3600)
    qtbot.wait(50)
    assert calls == []
    asleep[0] = 3600
    qtbot.waitUntil(lambda: bool(calls), timeout=3000)


@linux
def test_linux_has_the_timers_of_the_kernel(qapp):
    best = wake()
    assert isinstance(best, KernelWake)
    best.close()


@linux
def test_a_kernel_without_these_timers_gets_those_of_qt(qapp, monkeypatch):
    def refuse(*_args, **_more):
        raise OSError(22, "no such clock")

    monkeypatch.setattr("unclench.system.timerfd.TimerFd.__init__", refuse)
    assert isinstance(wake(), TimerWake)


@pytest.fixture
def timers(monkeypatch) -> list[TimerFd]:
    """The timers of the kernel that are made: of the deadline, and of the wall clock."""
    made: list[TimerFd] = []

    class Timer(TimerFd):
        def __init__(self, clock: int, *, tell_when_set: bool = False) -> None:
            super().__init__(clock, tell_when_set=tell_when_set)
            made.append(self)

    monkeypatch.setattr(timerfd, "TimerFd", Timer)
    return made


@linux
def test_when_the_wall_clock_timer_becomes_ready_the_app_hears_of_it_once(qapp, qtbot, timers):
    """The clock of a computer is not for tests to set: this fires the same timer by its own end instead."""
    best, told = KernelWake(), []
    best.clock_set = lambda: told.append(1)
    _, wall = timers
    wall.at(time.time() + 0.02)
    qtbot.waitUntil(lambda: bool(told), timeout=3000)
    qtbot.wait(40)
    assert told == [1]
    best.close()


@linux
def test_the_wall_clock_timer_is_armed_to_be_cancelled(qapp, timers):
    """The kernel says so itself: settime flags 03 are ABSTIME and CANCEL_ON_SET."""
    best = KernelWake()
    _, wall = timers
    told = Path(f"/proc/self/fdinfo/{wall.fd}").read_text()
    best.close()
    assert "settime flags: 03" in told
    assert "clockid: 0" in told


@linux
def test_nothing_due_means_no_timer_at_all(qapp, timers):
    best = KernelWake()
    best.at(boot_seconds() + 60)
    best.at(None)
    deadline, _ = timers
    told = Path(f"/proc/self/fdinfo/{deadline.fd}").read_text()
    best.close()
    assert "it_value: (0, 0)" in told
    assert "clockid: 7" in told
