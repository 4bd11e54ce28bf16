"""The journal keeps what is written, decides under one lock, and loses nothing when a write fails."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeClock, file_journal, memory_journal
from store.entries_of import dose, drink, session, timer
from store.sql import sql
from unclench.core.base import entries as e
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.moments import Instant
from unclench.core.base.timers import begin
from unclench.store.journal import SqliteJournal


def test_an_entry_comes_back_with_its_id_device_and_moment_of_change(journal, clock):
    with journal.write() as w:
        kept = w.add(drink(clock))
    assert kept.id
    assert (kept.device, kept.changed) == ("here", clock.utc)
    assert journal.read().drinks == (kept,)
    assert journal.get("drinks", kept.id) == kept
    assert journal.read().ever == {"drinks"}


def test_reading_never_makes_the_file(path, clock):
    journal = SqliteJournal(path, "here", clock)
    assert journal.read().ever == frozenset()
    assert journal.settings() == {}
    assert list(journal.find("drinks")) == []
    assert journal.get("drinks", "x") is None
    assert list(journal.history("drinks", "x")) == []
    with journal.day_sums() as sums:
        assert sums.of("drinks", clock.utc.date(), clock.utc.date(), goal=0) == {}
        assert (sums.taken(clock.utc.date(), clock.utc.date()), sums.spasms(clock.utc), sums.oldest()) == ((), {}, None)
    assert journal.open() is False
    assert not path.parent.exists()


def test_the_first_write_makes_the_file_for_the_user_alone(path, clock):
    journal = SqliteJournal(path, "here", clock)
    with journal.write() as w:
        w.add(drink(clock))
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o077 for file in path.parent.iterdir()} == {0}
    journal.close()


def test_a_commit_is_on_disk_when_the_write_returns(kept):
    kept.open()
    found = {name: sql(kept, f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_what_is_written_is_there_after_a_restart(kept, path, clock):
    with kept.write() as w:
        taken = w.add(dose(clock))
        w.start(session(clock), timer(clock))
        w.set("theme", "dark", "device")
    before = kept.read()
    kept.close()
    again = file_journal(path, clock)
    assert again.read() == before
    assert again.read().doses == (taken,)
    assert again.settings() == {"theme": "dark"}
    again.close()


def test_an_exception_takes_the_whole_write_back(journal, clock):
    def press() -> None:
        with journal.write() as w:
            w.add(drink(clock))
            w.start(session(clock), timer(clock))
            w.set("theme", "dark")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        press()
    facts = journal.read()
    assert (facts.drinks, facts.sessions, facts.timers) == ((), (), {})
    assert journal.settings() == {}


def test_a_write_inside_a_write_is_a_bug_and_loses_nothing(journal, clock):
    with journal.write() as w:
        w.add(drink(clock))
        with pytest.raises(RuntimeError), journal.write():
            pass
        w.add(drink(clock))
    assert len(journal.read().drinks) == 2


def test_an_impossible_value_is_refused_and_nothing_is_written(journal, clock):
    def press() -> None:
        with journal.write() as w:
            w.add(drink(clock))
            w.add(drink(clock, ml=4000))

    with pytest.raises(BadInput):
        press()
    assert journal.read().drinks == ()


def test_a_second_start_is_refused_while_one_runs(journal, clock):
    with journal.write() as w:
        w.start(session(clock), timer(clock))
    with pytest.raises(Refused) as refused, journal.write() as w:
        w.start(session(clock), timer(clock))
    assert refused.value.code == "session_running"
    assert len(journal.read().sessions) == 1


def test_a_stopped_timer_stays_until_the_next_start_takes_its_place(journal, clock):
    with journal.write() as w:
        w.start(session(clock), timer(clock))
    first = journal.read().timers["session"]
    clock.advance(60)
    with journal.write() as w:
        w.retime(first.ended_at(clock.boot))
    assert journal.read().timers["session"].ended_boot_seconds == clock.boot
    with journal.write() as w:
        second = w.start(session(clock), timer(clock))
    assert journal.read().timers["session"].entry_id == second.id


def test_a_walk_may_run_beside_a_session(journal, clock):
    with journal.write() as w:
        w.start(session(clock), timer(clock))
        w.start(e.Walk(at=clock.now().instant), begin("walk", clock.now()))
    assert set(journal.read().timers) == {"session", "walk"}


def test_one_episode_is_open_at_a_time_on_one_computer(journal, clock):
    with journal.write() as w:
        first = w.add(e.Episode(at=clock.now().instant))
    with pytest.raises(Refused) as refused, journal.write() as w:
        w.add(e.Episode(at=clock.now().instant))
    assert refused.value.code == "episode_open"
    with journal.write() as w:
        w.change(replace(first, eased=clock.utc))
        w.add(e.Episode(at=clock.now().instant))
        w.add(e.Episode(at=clock.now().instant, device="elsewhere"))
    assert len(journal.read().episodes) == 3


def test_an_edit_keeps_the_device_and_is_dated_later_even_with_the_clock_set_back(journal, clock):
    with journal.write() as w:
        first = w.add(replace(drink(clock), device="elsewhere"))
    clock.set_wall(-3600)
    with journal.write() as w:
        second = w.change(replace(first, amount_ml=300))
    assert second.device == "elsewhere"
    assert second.changed == first.changed + timedelta(seconds=1)
    assert journal.read().drinks == (second,)


def test_an_edit_that_changes_nothing_leaves_no_trace(journal, clock):
    with journal.write() as w:
        first = w.add(drink(clock))
    clock.advance(60)
    with journal.write() as w:
        assert w.change(first) == first
    assert [change.act for change in journal.history("drinks", first.id)] == ["add"]


def test_a_deleted_entry_is_only_marked_and_its_timer_goes(journal, clock):
    with journal.write() as w:
        kept = w.start(session(clock), timer(clock))
    with journal.write() as w:
        w.delete(kept)
    assert journal.read().sessions == ()
    assert journal.read().timers == {}
    assert journal.get("sessions", kept.id).deleted == clock.utc
    assert list(journal.find("sessions")) == []
    assert "sessions" not in journal.read().ever


def test_the_history_of_an_entry_shows_each_row_before_and_after(journal, clock):
    with journal.write() as w:
        first = w.add(drink(clock))
    with journal.write() as w:
        second = w.change(replace(first, amount_ml=300))
    with journal.write() as w:
        w.delete(second)
    history = journal.history("drinks", first.id)
    assert [change.act for change in history] == ["add", "edit", "delete"]
    assert history[0].before is None
    assert [change.after["amount_ml"] for change in history] == [250, 300, 300]
    assert history[1].before == history[0].after
    assert history[2].after["deleted_utc"]


def test_changing_an_entry_that_is_not_there_is_a_bug(journal, clock):
    with pytest.raises(KeyError), journal.write() as w:
        w.change(replace(drink(clock), id="nobody"))


def test_facts_hold_a_window_and_find_holds_all(journal, clock):
    def at(days: float) -> Instant:
        return Instant(clock.utc - timedelta(days=days))

    with journal.write() as w:
        w.add(e.Drink(at=at(20), amount_ml=250))
        young = w.add(e.Drink(at=at(3), amount_ml=250))
        old = w.add(e.Weight(at=at(900), weight_kg=80))
    assert journal.read().drinks == (young,)
    assert journal.read().weights == (old,)
    assert len(journal.find("drinks")) == 2
    assert list(journal.find("drinks", first="2026-11-10T00:00:00Z")) == [young]
    assert list(journal.find("drinks", last="2026-11-10T00:00:00Z")) != [young]


def test_the_window_moves_on_while_the_app_runs(journal, clock):
    with journal.write() as w:
        w.add(drink(clock))
    assert len(journal.read().drinks) == 1
    clock.advance(hours=24 * 9)
    assert journal.read().drinks == ()


def test_a_session_that_runs_is_a_fact_however_old_it_is(journal, clock):
    with journal.write() as w:
        kept = w.start(session(clock), timer(clock))
    clock.advance(hours=24 * 20)
    assert journal.read().sessions == (kept,)


def test_entries_come_oldest_first_whatever_the_order_of_writing(journal, clock):
    with journal.write() as w:
        for days in (1, 3, 2):
            w.add(e.Pain(at=Instant(clock.utc - timedelta(days=days)), value=days))
        w.add(e.Pain(at=Instant(clock.utc - timedelta(days=2)), value=10))
    assert [pain.value for pain in journal.read().pains] == [3, 2, 10, 1]


def test_facts_are_read_again_only_when_somebody_wrote(kept, path, clock):
    other = file_journal(path, clock, device="there")
    first = kept.read()
    assert kept.read() is first
    with other.write() as w:
        w.add(drink(clock))
    assert len(kept.read().drinks) == 1
    with kept.write() as w:
        assert len(w.facts.drinks) == 1
        w.add(drink(clock))
    assert len(kept.read().drinks) == 2
    assert len(other.read().drinks) == 2
    other.close()


def test_who_decides_under_the_lock_sees_what_the_other_process_wrote(kept, path, clock):
    other = file_journal(path, clock)
    kept.read()
    with other.write() as w:
        w.start(session(clock), timer(clock))
    seen = []

    def press() -> None:
        with kept.write() as w:
            seen.append(w.facts.timers)
            w.start(session(clock), timer(clock))

    with pytest.raises(Refused):
        press()
    assert seen[0].keys() == {"session"}
    other.close()


def test_a_setting_that_is_broken_in_the_file_is_left_out(kept, clock):
    from unclench.core.base import preferences

    with kept.write() as w:
        w.set("theme", "dark")
        w.set("water_glasses", 99)
        w.set("country", "GB")
    broken = "UPDATE settings SET value_json = '{' WHERE name = 'theme'"
    sql(kept, "PRAGMA ignore_check_constraints = ON", broken)
    assert kept.settings() == {"country": "GB"}
    assert preferences.read(kept.settings()) == replace(preferences.DEFAULTS, country="GB")
    assert len(kept.messages) == 1
    aside = sql(kept, "SELECT kind, json_extract(row_json, '$.name') FROM set_aside")
    assert sorted(aside) == [("settings", "theme"), ("settings", "water_glasses")]


def test_a_row_that_makes_no_sense_is_left_out_and_told(kept, path, clock):
    with kept.write() as w:
        w.add(drink(clock))
        w.add(dose(clock))
        good = w.add(dose(clock, 2))
        w.start(session(clock), timer(clock))
    sql(
        kept,
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE doses SET label_json = '{' WHERE units = 1",
        "UPDATE drinks SET at_utc = 'yesterday'",
        "UPDATE running SET started_utc = 'yesterday'",
    )
    kept.close()
    again = file_journal(path, clock)
    facts = again.read()
    assert facts.doses == (good,)
    assert (facts.drinks, facts.timers) == ((), {})
    assert len(again.messages) == 1
    assert "set aside: 3." in again.messages[0]
    again.close()


def test_a_letter_that_is_damaged_hides_nothing_else(kept, path, clock):
    with kept.write() as w:
        w.add(replace(drink(clock), note="hello"))
    sql(kept, "UPDATE drinks SET note = CAST(x'68ff6c6c6f' AS TEXT)")
    kept.close()
    again = file_journal(path, clock)
    assert again.read().drinks[0].note == "h�llo"
    again.close()


def test_two_journals_on_two_clocks_never_make_the_same_id():
    clock = FakeClock(datetime(2026, 1, 1, tzinfo=UTC))
    ids = []
    for _ in range(20):
        journal = memory_journal(clock)
        with journal.write() as w:
            ids += [w.add(drink(clock)).id for _ in range(20)]
        journal.close()
    assert len(set(ids)) == 400
