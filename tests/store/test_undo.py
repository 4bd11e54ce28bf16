"""Undo takes back the newest press of this computer: all of it, once, and not for ever."""

from dataclasses import replace

import pytest

from fakes import file_journal
from store.entries_of import dose, drink, session, timer
from unclench.core.base import entries as e
from unclench.core.base.errors import Refused


def undo(journal):
    with journal.write() as w:
        return w.undo()


def refusal(journal) -> str:
    with pytest.raises(Refused) as refused:
        undo(journal)
    return refused.value.code


def add(journal, entry):
    with journal.write() as w:
        return w.add(entry)


def test_undoing_an_add_deletes(journal, clock):
    kept = add(journal, drink(clock))
    change = undo(journal)
    assert (change.act, change.kind, change.entry_id) == ("undo", "drinks", kept.id)
    assert journal.read().drinks == ()
    assert [c.act for c in journal.history("drinks", kept.id)] == ["add", "undo"]


def test_undoing_an_edit_restores(journal, clock):
    kept = add(journal, drink(clock))
    with journal.write() as w:
        w.change(replace(kept, amount_ml=300))
    undo(journal)
    (drunk,) = journal.read().drinks
    assert drunk.amount_ml == 250
    assert drunk.changed > kept.changed


def test_undoing_a_delete_brings_back(journal, clock):
    kept = add(journal, drink(clock))
    with journal.write() as w:
        w.delete(kept)
    undo(journal)
    assert [d.id for d in journal.read().drinks] == [kept.id]


def test_undo_goes_on_backwards_and_is_not_undone_itself(journal, clock):
    first, second = add(journal, drink(clock, 100)), add(journal, drink(clock, 200))
    undo(journal)
    assert [d.id for d in journal.read().drinks] == [first.id]
    third = add(journal, drink(clock, 300))
    assert undo(journal).entry_id == third.id
    assert undo(journal).entry_id == first.id
    assert refusal(journal) == "undo_nothing"
    assert journal.get("drinks", second.id).deleted


def test_with_nothing_written_there_is_nothing_to_undo(journal):
    assert refusal(journal) == "undo_nothing"


def test_all_that_one_press_wrote_goes_back_together(journal, clock):
    with journal.write() as w:
        episode = w.add(e.Episode(at=clock.now().instant))
        w.add(e.SignCheck(at=clock.now().instant, episode_id=episode.id, answers={"A3": "n"}))
    assert undo(journal).kind == "episodes"
    assert (journal.read().episodes, journal.read().sign_checks) == ((), ())


def test_an_entry_added_and_edited_in_one_press_goes_back_in_order(journal, clock):
    with journal.write() as w:
        w.change(replace(w.add(drink(clock)), amount_ml=300))
    undo(journal)
    assert journal.read().drinks == ()


def test_what_the_machine_wrote_by_itself_is_passed_over(journal, clock):
    kept = add(journal, drink(clock))
    with journal.write(undoable=False) as w:
        w.add(e.Nudge(at=clock.now().instant, about=("water",)))
    assert undo(journal).entry_id == kept.id
    assert len(journal.read().nudges) == 1


def test_undo_also_works_after_a_restart(kept, path, clock):
    entry = add(kept, drink(clock))
    kept.close()
    again = file_journal(path, clock)
    clock.advance(hours=23)
    assert undo(again).entry_id == entry.id
    again.close()


def test_undo_ends_after_24_hours(journal, clock):
    add(journal, drink(clock))
    clock.advance(hours=24, seconds=1)
    assert refusal(journal) == "undo_too_late"
    assert len(journal.read().drinks) == 1


def test_a_dose_can_be_undone_for_10_minutes(journal, clock):
    add(journal, drink(clock))
    add(journal, dose(clock))
    clock.advance(minutes=10, seconds=1)
    assert refusal(journal) == "undo_too_late"
    assert len(journal.read().doses) == 1
    add(journal, dose(clock))
    clock.advance(minutes=10)
    undo(journal)
    assert len(journal.read().doses) == 1


def test_a_clock_that_is_set_back_takes_no_undo_away(journal, clock):
    entry = add(journal, drink(clock))
    clock.set_wall(-7200)
    assert undo(journal).entry_id == entry.id


def test_only_what_this_computer_did_is_taken_back(kept, path, clock):
    add(kept, drink(clock))
    other = file_journal(path, clock, device="there")
    assert refusal(other) == "undo_nothing"
    other.close()


def test_an_entry_that_was_changed_again_since_stays_as_it_is(journal, clock):
    kept = add(journal, drink(clock))
    with journal.write(undoable=False) as w:
        w.change(replace(kept, amount_ml=300))
    assert refusal(journal) == "undo_nothing"
    assert journal.read().drinks[0].amount_ml == 300


def test_undoing_a_start_removes_the_session_and_its_timer(journal, clock):
    with journal.write() as w:
        w.start(session(clock), timer(clock))
    undo(journal)
    assert (journal.read().sessions, journal.read().timers) == ((), {})


def test_undoing_a_start_brings_back_the_gap_of_the_session_before(journal, clock):
    with journal.write() as w:
        w.start(session(clock), timer(clock))
    first = journal.read().timers["session"].ended_at(clock.boot)
    with journal.write() as w:
        w.retime(first)
    clock.advance(60)
    with journal.write() as w:
        w.start(session(clock), timer(clock))
    undo(journal)
    assert journal.read().timers == {"session": first}


def test_undoing_a_stop_lets_the_timer_run_again(journal, clock):
    with journal.write() as w:
        kept = w.start(session(clock), timer(clock))
    running = journal.read().timers["session"]
    now = clock.advance(60)
    with journal.write() as w:
        w.change(replace(kept, ended=now.utc, ended_by="person"))
        w.retime(running.ended_at(now.boot_seconds))
    undo(journal)
    assert journal.read().timers["session"] == running
    assert journal.read().sessions[0].ended is None


def test_undoing_a_delete_brings_the_timer_back_unless_another_one_runs(journal, clock):
    with journal.write() as w:
        kept = w.start(session(clock), timer(clock))
    running = journal.read().timers["session"]
    with journal.write() as w:
        w.delete(kept)
    undo(journal)
    assert journal.read().timers == {"session": running}
    with journal.write() as w:
        w.delete(journal.read().sessions[0])
    with journal.write(undoable=False) as w:
        other = w.start(session(clock), timer(clock))
    undo(journal)
    assert journal.read().timers["session"].entry_id == other.id


def test_undoing_the_easing_of_an_episode_is_refused_while_another_one_is_open(journal, clock):
    first = add(journal, e.Episode(at=clock.now().instant))
    with journal.write() as w:
        w.change(replace(first, eased=clock.utc))
    with journal.write(undoable=False) as w:
        w.add(e.Episode(at=clock.now().instant))
    assert refusal(journal) == "episode_open"
    assert len(journal.read().episodes) == 2


def test_settings_of_the_same_press_are_taken_back_with_its_entries(journal, clock):
    with journal.write() as w:
        w.set("theme", "dark")
    with journal.write() as w:
        w.add(drink(clock))
        w.set("theme", "contrast")
        w.set("water_glasses", 6)
        w.set("theme", "light")
    with journal.write() as w:
        assert w.undo().kind == "drinks"
        assert w.touched == {"drinks", "settings"}
    assert journal.settings() == {"theme": "dark"}
    assert refusal(journal) == "undo_nothing"


def test_a_setting_that_was_set_again_since_stays(journal, clock):
    with journal.write() as w:
        w.add(drink(clock))
        w.set("water_glasses", 6)
        w.set("theme", "dark")
    with journal.write() as w:
        w.set("theme", "light")
    undo(journal)
    assert journal.settings() == {"theme": "light"}
    assert journal.read().drinks == ()


def test_a_press_that_wrote_settings_only_is_passed_over(journal, clock):
    kept = add(journal, drink(clock))
    with journal.write() as w:
        w.set("theme", "dark")
    assert undo(journal).entry_id == kept.id
    assert journal.settings() == {"theme": "dark"}
