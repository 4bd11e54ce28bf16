"""While the file cannot be written, a patient journal goes on in memory and writes as soon as it can."""

import resource
import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from time import monotonic

import pytest

from fakes import file_journal
from store.entries_of import drink, session, timer
from store.sql import sql
from unclench.core.base.errors import Refused, StoreTrouble
from unclench.store.journal import SqliteJournal


@contextmanager
def no_file_may_grow(size: int = 1024):
    """The system refuses to write any file beyond this size, as on a full disk."""
    _, most = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.fixture
def patient(path, clock):
    journal = file_journal(path, clock, patient=True)
    with journal.write() as w:
        w.add(drink(clock))
    yield journal
    journal.close()


def on_disk(path, clock):
    other = file_journal(path, clock)
    facts = other.read()
    other.close()
    return facts


def test_an_impatient_journal_says_what_is_wrong_and_keeps_nothing(kept, clock):
    with kept.write() as w:
        w.add(drink(clock))
    with no_file_may_grow(), pytest.raises(StoreTrouble), kept.write() as w:
        w.add(drink(clock))
    assert len(kept.read().drinks) == 1
    assert kept.trouble is None
    with kept.write() as w:
        w.add(drink(clock))
    assert len(kept.read().drinks) == 2


def test_a_timer_started_on_a_full_disk_runs_and_is_written_later(patient, path, clock):
    with no_file_may_grow():
        with patient.write() as w:
            kept = w.start(session(clock), timer(clock))
        assert patient.trouble.code in ("disk_full", "disk_error")
        assert patient.read().timers["session"].entry_id == kept.id
        assert patient.get("sessions", kept.id) == kept
        assert on_disk(path, clock).timers == {}
        assert patient.retry() is False
    assert patient.retry() is True
    assert patient.trouble is None
    assert on_disk(path, clock) == patient.read()
    assert patient.read().sessions == (kept,)


def test_all_that_was_done_meanwhile_is_written_in_order(patient, path, clock):
    with no_file_may_grow():
        with patient.write() as w:
            kept = w.start(session(clock), timer(clock))
        clock.advance(600)
        with patient.write() as w:
            w.change(replace(kept, ended=clock.utc, ended_by="person"))
            w.retime(w.facts.timers["session"].ended_at(clock.boot))
        with patient.write() as w:
            w.set("theme", "dark")
        with patient.write() as w:
            w.add(drink(clock))
        with patient.write() as w:
            w.undo()
        with patient.day_sums() as sums:
            assert sums.of("drinks", clock.utc.date(), clock.utc.date(), goal=0)
    with patient.write() as w:
        w.add(drink(clock, 500))
    facts = on_disk(path, clock)
    assert facts == patient.read()
    assert facts.sessions[0].ended == clock.utc
    assert [d.amount_ml for d in facts.drinks] == [250, 500]
    assert patient.settings() == {"theme": "dark"}
    assert [c.act for c in patient.history("sessions", kept.id)] == ["add", "edit"]


def test_a_rule_that_says_no_meanwhile_leaves_nothing_behind(patient, path, clock):
    with no_file_may_grow():
        with patient.write() as w:
            w.add(drink(clock))
        with pytest.raises(KeyError), patient.write() as w:
            w.delete(replace(w.add(drink(clock)), id="nobody"))
    assert patient.retry()
    assert len(on_disk(path, clock).drinks) == 2


def test_with_nothing_waiting_a_retry_has_nothing_to_do(patient):
    assert patient.retry() is True


def test_closing_forgets_what_could_not_be_written_and_harms_nothing(patient, path, clock):
    with no_file_may_grow():
        with patient.write() as w:
            w.add(drink(clock))
        patient.close()
    assert patient.trouble is None
    assert len(patient.read().drinks) == 1


def test_a_file_that_may_suddenly_only_be_read_is_no_end_of_the_timer(patient, path, clock):
    with patient.write(undoable=False) as w:
        file = w.connection
    file.execute("PRAGMA query_only = ON")
    with patient.write() as w:
        kept = w.start(session(clock), timer(clock))
    assert patient.trouble.code == "read_only"
    assert not patient.retry()
    file.execute("PRAGMA query_only = OFF")
    assert patient.retry()
    assert on_disk(path, clock).timers["session"].entry_id == kept.id


def test_a_file_that_another_program_holds_is_no_end_of_the_timer(patient, path, clock):
    sql(patient, "PRAGMA busy_timeout = 10")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with patient.write() as w:
        kept = w.start(session(clock), timer(clock))
    assert patient.trouble.code == "locked"
    assert patient.read().timers["session"].entry_id == kept.id
    before = monotonic()
    assert not patient.retry()
    assert monotonic() - before < 1, "waited once, not at every press"
    other.execute("ROLLBACK")
    other.close()
    assert patient.retry()
    assert on_disk(path, clock).timers["session"].entry_id == kept.id


def test_an_impatient_journal_refuses_when_the_file_may_only_be_read(kept, clock):
    with kept.write() as w:
        w.add(drink(clock))
    sql(kept, "PRAGMA query_only = ON")
    with pytest.raises(StoreTrouble) as trouble, kept.write() as w:
        w.add(drink(clock))
    assert trouble.value.code == "read_only"


def test_a_first_session_that_finds_no_room_for_the_file_runs_and_is_written_later(path, clock):
    path.parent.mkdir()
    journal = SqliteJournal(path, "here", clock, patient=True)
    told = []
    journal.on_disk = lambda: told.append("on disk")
    with no_file_may_grow():
        with journal.write() as w:
            kept = w.start(session(clock), timer(clock))
        assert journal.trouble.code in ("disk_full", "disk_error")
        assert journal.read().timers["session"].entry_id == kept.id
        with pytest.raises(Refused), journal.write() as w:
            w.start(session(clock), timer(clock))
        assert not journal.retry()
        assert not path.exists()
        assert not path.with_name(path.name + ".new").exists()
    assert journal.retry()
    assert told == ["on disk"]
    assert on_disk(path, clock) == journal.read()
    assert journal.read().timers["session"].entry_id == kept.id
    journal.close()


def test_an_impatient_first_write_that_finds_no_room_is_refused_and_leaves_nothing(path, clock):
    path.parent.mkdir()
    journal = SqliteJournal(path, "here", clock)
    with no_file_may_grow(), pytest.raises(StoreTrouble), journal.write() as w:
        w.add(drink(clock))
    assert not path.with_name(path.name + ".new").exists()
    with journal.write() as w:
        w.add(drink(clock))
    assert len(journal.read().drinks) == 1
    journal.close()


def test_closing_before_the_file_could_be_made_leaves_none(path, clock):
    path.parent.mkdir()
    journal = SqliteJournal(path, "here", clock, patient=True)
    with no_file_may_grow():
        with journal.write() as w:
            w.add(drink(clock))
        journal.close()
    assert not path.exists()
    assert journal.read().drinks == ()


def test_a_diary_is_read_and_goes_on_where_there_is_no_room_to_open_it_for_all(path, clock):
    first = file_journal(path, clock)
    with first.write() as w:
        w.add(drink(clock))
    first.close()
    journal = file_journal(path, clock, patient=True)
    with no_file_may_grow():
        assert len(journal.read().drinks) == 1
        with journal.write() as w:
            kept = w.start(session(clock), timer(clock))
        assert journal.read().timers["session"].entry_id == kept.id
        assert not journal.retry()
        with pytest.raises(StoreTrouble):
            file_journal(path, clock).read()
    assert journal.retry()
    assert on_disk(path, clock) == journal.read()
    journal.close()
