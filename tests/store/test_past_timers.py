"""Going back to a copy that was made while something ran: what is over by now neither runs on nor rings."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fakes import FakeClock, file_journal
from store.entries_of import drink, session, timer
from unclench.core.base.entries import Caution, Session, Todo, Walk
from unclench.core.base.timers import begin
from unclench.core.relief import sessions
from unclench.store import restore_or_start_empty
from unclench.store.file_keeper import FileKeeper
from unclench.store.journal import SqliteJournal


@pytest.fixture
def copy(kept: SqliteJournal, clock: FakeClock) -> str:
    """Of a diary in which ice began just then."""
    with kept.write() as w:
        w.start(session(clock), timer(clock))
    clock.advance(seconds=60)
    return FileKeeper(kept, clock).backup()


def stop(kept: SqliteJournal, clock: FakeClock) -> Session:
    with kept.write() as w:
        ended, stopped = sessions.plan_stop(w.facts, clock.now())
        w.retime(stopped)
        return w.change(replace(ended, skin_after="y"))


@pytest.mark.parametrize("minutes", [2, 90])
def test_ice_that_ended_since_ends_as_it_did(kept, clock, copy, minutes):
    clock.advance(seconds=60)
    ended = stop(kept, clock)
    clock.advance(minutes=minutes)
    FileKeeper(kept, clock).restore(copy)
    facts = kept.read()
    assert sessions.running(facts, clock.now()) is None
    assert facts.sessions == (ended,)


def test_ice_that_nobody_ended_goes_on(kept, clock, copy):
    clock.advance(minutes=30)
    FileKeeper(kept, clock).restore(copy)
    live = sessions.running(kept.read(), clock.now())
    assert live
    assert live.state == "overtime"


def test_ice_that_was_taken_back_ends_at_its_limit(kept, clock, copy):
    with kept.write() as w:
        w.undo()
    clock.advance(hours=5)
    FileKeeper(kept, clock).restore(copy)
    facts = kept.read()
    (ended,) = facts.sessions
    assert sessions.running(facts, clock.now()) is None
    assert (ended.ended, ended.ended_by) == (ended.at.utc + timedelta(minutes=20), "import")


@pytest.mark.parametrize(("minutes", "goes_on"), [(5, True), (25, False)])
@pytest.mark.parametrize("rescued", [True, False])
def test_without_a_diary_ice_ends_at_its_limit(kept, clock, copy, tmp_path, minutes, goes_on, rescued):
    clock.advance(minutes=minutes)
    path = tmp_path / "other" / "unclench.sqlite"
    path.parent.mkdir()
    if rescued:
        restore_or_start_empty.restore(path, Path(copy), clock.now().utc)
    else:
        FileKeeper(SqliteJournal(path, "other", clock), clock).restore(copy)
    other = file_journal(path, clock)
    assert (sessions.running(other.read(), clock.now()) is not None) is goes_on
    other.close()


def test_a_walk_that_ended_since_keeps_its_length(kept, clock):
    with kept.write() as w:
        walk = w.start(Walk(at=clock.now().instant), begin("walk", clock.now()))
    copy = FileKeeper(kept, clock).backup()
    clock.advance(seconds=300)
    with kept.write() as w:
        ended = w.change(replace(walk, moved_seconds=300))
        w.retime(w.facts.timers["walk"].ended_at(clock.now().boot_seconds))
    clock.advance(hours=3)
    FileKeeper(kept, clock).restore(copy)
    assert kept.read().walks == (ended,)
    assert "walk" not in kept.read().timers


def test_only_what_is_counted_as_an_entry_is_counted_as_missing(kept, clock):
    """What is told of a restore adds up with the entries of the diary and of the copy."""
    with kept.write() as w:
        w.add(drink(clock))
    keeper = FileKeeper(kept, clock)
    copy = keeper.backup()
    with kept.write() as w:
        w.add(drink(clock))
        w.add(Todo(at=clock.now().instant, text="Call"))
        w.add(Caution(at=clock.now().instant, about="ice", answers={"raynaud": "n"}))
    look = keeper.look_into_backup(copy)
    assert (look.entries, look.lost) == (1, 1)
