"""The journal keeps what is written, decides under one lock, and takes back the newest press."""

from dataclasses import replace

import pytest

from fakes import FakeClock, memory_journal
from unclench.core import entries as e
from unclench.core.errors import Refused
from unclench.core.running import begin


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal(clock: FakeClock):
    with_file = memory_journal(clock)
    yield with_file
    with_file.close()


def drink(clock: FakeClock, ml: int = 250) -> e.Drink:
    return e.Drink(at=clock.now().instant, amount_ml=ml)


def session(clock: FakeClock) -> e.Session:
    return e.Session(at=clock.now().instant, kind="ice", limit_seconds=1200)


def test_an_entry_comes_back_with_its_id_device_and_moment_of_change(journal, clock) -> None:
    with journal.write() as w:
        kept = w.add(drink(clock))
    assert kept.id
    assert kept.device == "here"
    assert kept.changed == clock.utc
    assert journal.read().drinks == (kept,)
    assert journal.get("drinks", kept.id) == kept
    assert journal.read().ever == {"drinks"}


def test_undoing_a_start_removes_the_session_and_its_timer(journal, clock) -> None:
    with journal.write() as w:
        w.start(session(clock), begin("session", clock.now(), 1200))
    with journal.write() as w:
        w.undo()
    facts = journal.read()
    assert facts.sessions == ()
    assert facts.timers == {}


def test_undoing_a_stop_lets_the_timer_run_again(journal, clock) -> None:
    with journal.write() as w:
        kept = w.start(session(clock), begin("session", clock.now(), 1200))
    running = journal.read().timers["session"]
    now = clock.advance(60)
    with journal.write() as w:
        w.change(replace(kept, ended=now.utc, ended_by="person"))
        w.retime(running.ended_at(now.boot_seconds))
    with journal.write() as w:
        w.undo()
    assert journal.read().timers["session"] == running
    assert journal.read().sessions[0].ended is None


def test_a_second_start_is_refused_while_one_runs(journal, clock) -> None:
    with journal.write() as w:
        w.start(session(clock), begin("session", clock.now(), 1200))
    with pytest.raises(Refused, match="running") as refused, journal.write() as w:
        w.start(session(clock), begin("session", clock.now(), 1200))
    assert refused.value.code == "session_running"
    assert len(journal.read().sessions) == 1
