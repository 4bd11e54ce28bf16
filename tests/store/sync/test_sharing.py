"""Two computers with one diary in a folder: what one writes is on the other, whatever is changed where."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fakes import START, FakeClock
from store.entries_of import dose, drink, session, timer
from store.sync.computers import PHRASE, Computer, files
from unclench.core.base import entries as e
from unclench.core.base.errors import BadInput, Refused


@pytest.fixture
def home(tmp_path):
    computer = Computer(tmp_path, "home", tmp_path / "folder")
    yield computer
    computer.close()


@pytest.fixture
def work(tmp_path):
    computer = Computer(tmp_path, "work", tmp_path / "folder")
    yield computer
    computer.close()


@pytest.fixture
def two(home, work):
    return home.join(), work.join()


def settle(*computers: Computer) -> None:
    for _ in range(3):
        for computer in computers:
            computer.exchange()


def change(computer: Computer, table: str, entry_id: str, **fields) -> None:
    computer.clock.advance(60)
    with computer.journal.write() as w:
        w.change(replace(computer.journal.get(table, entry_id), **fields))


@pytest.mark.parametrize("phrase", [None, PHRASE], ids=["plain", "encrypted"])
def test_what_one_writes_is_on_the_other(home, work, phrase):
    home.write(drink(home.clock))
    home.join(phrase)
    work.join(phrase)
    home.write(dose(home.clock))
    settle(home, work)
    assert home.rows() == work.rows()
    (found,) = work.journal.read().doses
    assert found.device == "home"
    assert work.sync.names() == {"home": "home"}
    (other,) = work.sync.status().others
    assert (other.name, other.heard, other.entries) == ("home", START, 2)
    assert home.sync.status().unsent == 0


def test_an_encrypted_folder_tells_neither_names_nor_words_nor_dates(home):
    home.write(replace(drink(home.clock), note="secret"))
    home.join(PHRASE)
    home.exchange()
    (file,) = files(home.folder)
    content = file.read_bytes()
    for word in (b"home", b"secret", b"2026", b"drinks"):
        assert word not in content
    assert file.name[:16] == home.sync.status().here.writer


def test_different_fields_of_one_entry_are_both_kept(two):
    home, work = two
    (one,) = home.write(drink(home.clock))
    settle(home, work)
    home.clock.advance(600)
    change(home, "drinks", one.id, amount_ml=300)
    change(work, "drinks", one.id, note="cold")
    settle(home, work)
    found = home.journal.get("drinks", one.id)
    assert (found.amount_ml, found.note) == (300, "cold")
    assert home.rows() == work.rows()


def test_of_two_changes_of_one_field_the_later_one_counts_on_both(two):
    home, work = two
    one, other = home.write(drink(home.clock), drink(home.clock))
    settle(home, work)
    change(home, "drinks", one.id, amount_ml=300)
    change(work, "drinks", other.id, amount_ml=500)
    change(work, "drinks", one.id, amount_ml=400)
    home.clock.advance(600)
    change(home, "drinks", other.id, amount_ml=600)
    settle(home, work)
    for computer in two:
        assert [computer.journal.get("drinks", name).amount_ml for name in (one.id, other.id)] == [400, 600]
    assert home.rows() == work.rows()


def test_what_is_written_while_changes_come_in_goes_out(two):
    home, work = two
    home.write(*(drink(home.clock, 1 + number) for number in range(1100)))
    home.exchange()

    def log(share: float) -> None:
        if share > 0.4 and not work.journal.find("doses"):
            work.write(dose(work.clock))

    work.sync.exchange(log)
    assert len(work.journal.find("doses")) == 1
    settle(home, work)
    assert len(home.journal.read().doses) == 1
    assert home.rows() == work.rows()


def test_a_clock_that_is_a_day_ahead_wins_once_and_not_over_who_has_seen_it(two):
    home, work = two
    (one,) = home.write(drink(home.clock))
    settle(home, work)
    work.clock.utc = START + timedelta(hours=23)
    change(work, "drinks", one.id, amount_ml=500)
    settle(home, work)
    change(home, "drinks", one.id, amount_ml=300)
    settle(home, work)
    assert work.journal.get("drinks", one.id).amount_ml == 300
    assert home.rows() == work.rows()


def test_a_deleted_entry_comes_back_everywhere_by_undo(two):
    home, work = two
    (one,) = home.write(dose(home.clock))
    settle(home, work)
    with work.journal.write() as w:
        w.delete(work.journal.get("doses", one.id))
    settle(home, work)
    assert home.journal.read().doses == ()
    assert [found.before.id for found in home.journal.read().dose_edits] == [one.id]
    with work.journal.write() as w:
        w.undo()
    settle(home, work)
    assert [found.id for found in home.journal.read().doses] == [one.id]
    assert [found.device for found in home.journal.history("doses", one.id)] == ["home", "work", "work"]


def test_undo_takes_back_no_change_of_another_computer(two):
    home, work = two
    (one,) = home.write(drink(home.clock))
    settle(home, work)
    with pytest.raises(Refused) as refused, work.journal.write() as w:
        w.undo()
    assert refused.value.code == "undo_nothing"
    change(work, "drinks", one.id, amount_ml=300)
    settle(home, work)
    with pytest.raises(Refused) as refused, home.journal.write() as w:
        w.undo()
    assert "changed again" in refused.value.message


def test_settings_of_the_person_travel_and_those_of_the_computer_stay(two):
    home, work = two
    with home.journal.write() as w:
        w.set("water_glasses", 9)
        w.set("theme", "dark", "device")
    settle(home, work)
    assert work.journal.settings() == {"water_glasses": 9}


def test_a_session_that_runs_there_is_ended_here_and_its_timer_stops(two):
    home, work = two
    with home.journal.write() as w:
        begun = w.start(session(home.clock), timer(home.clock))
    settle(home, work)
    assert work.journal.read().sessions[0].ended is None
    assert work.journal.read().timers == {}
    for computer in (home, work):
        computer.clock.advance(300)
    ended = work.clock.now().instant.utc
    change(work, "sessions", begun.id, ended=ended, ended_by="person")
    settle(home, work)
    assert home.journal.get("sessions", begun.id).ended == ended
    assert home.journal.read().timers["session"].ended_boot_seconds == home.clock.boot
    assert home.rows() == work.rows()


def bring(source: Computer, target: Computer) -> None:
    """The engine brings the files that a computer has written."""
    for file in files(source.folder):
        if file.name.startswith(source.sync.status().here.writer):
            (target.folder / file.name).write_bytes(file.read_bytes())


def test_one_episode_is_open_on_one_computer_whoever_opened_the_other(two, tmp_path):
    """Also on a third one, which does not see that two were open at a time."""
    home, work = two
    (first,) = home.write(e.Episode(at=home.clock.now().instant))
    settle(home, work)
    home.clock.advance(hours=1)
    change(home, "episodes", first.id, eased=home.clock.now().instant.utc)
    home.write(e.Episode(at=home.clock.now().instant))
    work.clock.advance(hours=3)
    change(work, "episodes", first.id, eased=None, place_side="left", place_height="lower")
    change(work, "episodes", first.id, at=replace(first.at, utc=first.at.utc - timedelta(hours=1)))
    settle(home, work)
    assert home.rows() == work.rows()
    (open_one,) = [one for one in home.journal.read().episodes if one.eased is None]
    change(home, "episodes", open_one.id, eased=home.clock.now().instant.utc)
    settle(home, work)
    third = Computer(tmp_path, "laptop").join()
    third.clock.advance(hours=6)
    for source in (home, work):
        bring(source, third)
        third.exchange()
    assert third.rows() == home.rows() == work.rows()
    third.close()


def test_an_entry_that_lies_ahead_waits_and_is_told(two):
    home, work = two
    home.clock.utc = START + timedelta(days=3)
    home.write(dose(home.clock))
    home.exchange()
    found = work.exchange()
    assert [one.code for one in found.problems] == ["clock"]
    assert (work.journal.read().doses, work.sync.status().waiting) == ((), 1)
    work.clock.utc = START + timedelta(days=2, hours=1)
    assert work.exchange().problems == ()
    assert len(work.journal.read().doses) == 1
    assert work.sync.status().waiting == 0


def test_a_change_that_comes_before_its_entry_waits_for_it(two, tmp_path):
    home, work = two
    third = Computer(tmp_path, "laptop").join()
    (one,) = home.write(drink(home.clock))
    settle(home, work)
    change(work, "drinks", one.id, amount_ml=300)
    work.exchange()
    bring(work, third)
    assert third.exchange().problems == ()
    assert third.journal.find("drinks") == []
    bring(home, third)
    third.exchange()
    assert third.journal.get("drinks", one.id).amount_ml == 300
    third.close()


def test_nothing_is_written_into_a_drive_that_is_not_there(two):
    home, work = two
    home.write(drink(home.clock))
    settle(home, work)
    for file in files(home.folder):
        file.unlink()
    home.write(drink(home.clock))
    assert [one.code for one in home.exchange().problems] == ["empty_folder"]
    assert files(home.folder) == []
    home.folder.rmdir()
    assert [one.code for one in home.exchange().problems] == ["no_folder"]
    assert home.sync.status().unsent > 0


def test_an_own_file_that_was_lost_is_written_again(two):
    home, work = two
    home.write(drink(home.clock))
    settle(home, work)
    mine = next(file for file in files(home.folder) if file.name.startswith(home.sync.status().here.writer))
    content = mine.read_bytes()
    for lost in (None, b"", content[:-20]):
        mine.write_bytes(lost) if lost is not None else mine.unlink()
        home.exchange()
        assert mine.read_bytes() == content


def test_a_diary_that_was_put_back_shares_nothing_until_it_joins_again(two):
    home, work = two
    home.write(drink(home.clock))
    settle(home, work)
    home.journal.close()
    copy = home.path.read_bytes()
    home.write(dose(home.clock))
    settle(home, work)
    home.journal.close()
    home.path.write_bytes(copy)
    home.write(drink(home.clock, 100))
    with pytest.raises(Refused) as refused:
        home.exchange()
    assert refused.value.code == "sync_replaced"
    assert home.sync.status().state == "replaced"
    assert home.journal.read().doses == ()
    home.sync.rejoin()
    settle(home, work)
    assert home.rows() == work.rows()
    assert len(home.journal.read().doses) == 1
    assert len(work.journal.read().drinks) == 2


def test_joining_checks_passphrase_and_kind(home, work):
    home.join(PHRASE)
    home.exchange()
    assert work.sync.look(work.folder, None).kind == "encrypted"
    seen = work.sync.look(work.folder, PHRASE.replace("-", " "))
    assert (seen.opens, [one.name for one in seen.devices]) == (True, ["home"])
    for phrase in ("another passphrase", None):
        with pytest.raises(BadInput) as refused:
            work.sync.join(work.folder, "work", phrase)
        assert refused.value.field == "passphrase"
    assert not work.sync.on()
    with pytest.raises(Refused):
        home.join(PHRASE)


def test_two_that_began_with_different_words_are_told(home, work):
    home.join(PHRASE)
    work.join("quite another one")
    home.exchange()
    assert [one.code for one in work.exchange().problems] == ["other_passphrase"]


def test_two_that_joined_before_they_saw_each_other_read_each_other(home, work):
    home.join(PHRASE)
    work.join(PHRASE.upper())
    home.write(drink(home.clock))
    settle(home, work)
    assert home.rows() == work.rows()


def test_leaving_keeps_the_entries_and_joining_again_counts_nothing_twice(two):
    home, work = two
    home.write(dose(home.clock))
    settle(home, work)
    home.sync.leave()
    assert not home.sync.on()
    with pytest.raises(Refused):
        home.exchange()
    home.write(dose(home.clock))
    work.write(dose(work.clock))
    home.join()
    settle(home, work)
    assert len(home.journal.read().doses) == 3
    assert home.rows() == work.rows()
    assert [(one.name, one.entries) for one in home.sync.status().others] == [("work", 1)]
    assert [(one.name, one.entries) for one in work.sync.status().others] == [("home", 2)]
    assert home.sync.status().here.entries == 2
    assert [one.name for one in home.sync.look(home.folder, None).devices] == ["home", "work"]


def test_a_computer_is_forgotten_until_it_writes_again(two):
    home, work = two
    home.write(drink(home.clock))
    settle(home, work)
    work.sync.forget(work.sync.status().others[0].writer)
    assert work.sync.status().others == ()
    assert len(work.journal.read().drinks) == 1
    home.sync.rename("house")
    settle(home, work)
    assert [one.name for one in work.sync.status().others] == ["house"]


def test_conflict_copies_are_read_harmlessly_and_cleaned_up(two):
    home, work = two
    home.write(drink(home.clock))
    settle(home, work)
    for name in (".sync-conflict-20261120-140500-ABCDEFG", " (conflicted copy 2026-11-20)"):
        for file in files(home.folder)[:2]:
            (home.folder / f"{file.stem}{name}{file.suffix}").write_bytes(file.read_bytes())
    found = home.exchange()
    assert (found.copies, found.problems) == (4, ())
    assert home.sync.clean_up() == 4
    assert len(files(home.folder)) == 2
    assert home.sync.status().copies == 0


def test_a_new_part_begins_with_each_month_and_a_late_reader_reads_them_all(two):
    home, work = two
    for _ in range(3):
        home.write(drink(home.clock))
        home.exchange()
        home.clock.advance(hours=24 * 31)
    assert len(files(home.folder)) == 3
    work.clock.utc = home.clock.utc
    work.exchange()
    assert len(work.journal.find("drinks")) == 3
    assert home.exchange().sent == 0


def test_nothing_is_kept_for_sharing_before_anybody_joins(home):
    home.write(drink(home.clock))
    assert not home.sync.on()
    assert home.sync.status().state == "off"
    connection = home.journal.for_reading()
    assert connection.execute("SELECT count(*) FROM sync_outgoing").fetchone() == (0,)
    assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'sync_drinks%'").fetchone() == (0,)
    assert isinstance(home.clock, FakeClock)
