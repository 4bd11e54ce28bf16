"""A damaged file is kept aside, the newest good backup takes its place, and the person is told."""

import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from fakes import empty_file, file_journal
from store.damage import damage_files, fill, ruin
from store.entries_of import dose, drink
from unclench.core.base.errors import StoreTrouble
from unclench.store import backup
from unclench.store import integrity as checks
from unclench.store.integrity_schedule import IntegritySchedule
from unclench.store.open_file import suspect
from unclench.store.repair import mend


@pytest.fixture
def backed_up(kept, path, clock):
    """A file with a backup, then one more entry, closed."""
    fill(kept, clock)
    backup.daily(path, clock.utc)
    with kept.write() as w:
        w.add(drink(clock, 999))
    kept.close()
    return path


def aside(path) -> list[str]:
    return sorted(file.name for file in path.parent.glob("*damaged*"))


def test_the_newest_good_backup_takes_the_place_of_a_damaged_file(backed_up, clock):
    ruin(backed_up)
    ruined = backed_up.read_bytes()
    journal = file_journal(backed_up, clock)
    assert len(journal.read().drinks) == 20
    (message,) = journal.messages
    assert "2026-11-20" in message
    (kept_aside,) = aside(backed_up)
    assert kept_aside in message
    assert (backed_up.parent / kept_aside).read_bytes() == ruined
    assert backed_up.stat().st_mode & 0o777 == 0o600
    with journal.write() as w:
        w.add(drink(clock))
    assert len(journal.read().drinks) == 21
    journal.close()


def page_of(path, name: str) -> int:
    """Where the first page of a table or index is in the file."""
    with sqlite3.connect(path) as file:
        number = file.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0]
    file.close()
    return (number - 1) * 4096


def ruin_page(path, name: str) -> None:
    start = page_of(path, name)
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * 4096)
    suspect(path).touch()


def test_what_can_still_be_read_in_the_damaged_file_comes_back_too(backed_up, clock):
    journal = file_journal(backed_up, clock)
    clock.advance(60)
    with journal.write() as w:
        taken = w.add(dose(clock))
        w.change(replace(w.facts.drinks[0], amount_ml=777))
        w.retime(w.facts.timers["session"].ended_at(clock.boot))
        w.set("theme", "dark", "device")
    facts = journal.read()
    journal.close()
    ruin_page(backed_up, "sqlite_autoindex_doses_1")
    again = file_journal(backed_up, clock)
    assert again.read() == facts
    assert taken in again.read().doses
    assert again.settings() == {"theme": "dark"}
    assert [c.act for c in again.history("drinks", facts.drinks[0].id)] == ["add", "edit"]
    assert "could be rescued: 3." in again.messages[0]
    again.close()


def test_without_any_backup_what_can_be_read_is_the_diary(kept, path, clock):
    fill(kept, clock)
    facts = kept.read()
    kept.close()
    ruin_page(path, "doses")
    again = file_journal(path, clock)
    assert again.read().drinks == facts.drinks
    assert again.read().timers == facts.timers
    assert again.read().doses == ()
    assert "begins anew" in again.messages[0]
    assert "could be rescued: 21." in again.messages[0]
    again.close()


def test_a_damaged_value_never_takes_the_place_of_the_one_in_the_backup(backed_up, clock):
    with sqlite3.connect(backed_up) as file:
        file.execute("UPDATE drinks SET amount_ml = 2999 WHERE amount_ml = 100")
        file.execute("UPDATE running SET started_utc = '2020-01-01T00:00:00Z'")
    file.close()
    ruin_page(backed_up, "sqlite_autoindex_doses_1")
    again = file_journal(backed_up, clock)
    assert sorted(d.amount_ml for d in again.read().drinks) == [*range(100, 120), 999]
    assert again.read().timers["session"].started.utc == clock.utc
    again.close()


def test_a_damaged_backup_is_passed_over_for_an_older_good_one(backed_up, clock):
    journal = file_journal(backed_up, clock)
    clock.advance(hours=24)
    backup.daily(backed_up, clock.utc)
    journal.close()
    ruin(backup.automatic(backed_up)[0])
    ruin(backed_up)
    assert len(file_journal(backed_up, clock).read().drinks) == 20


def test_without_a_good_backup_the_diary_begins_anew_and_says_so(kept, path, clock):
    fill(kept, clock)
    kept.close()
    ruin(path)
    journal = file_journal(path, clock)
    assert journal.read().drinks == ()
    assert "begins anew" in journal.messages[0]
    assert len(aside(path)) == 1
    journal.close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"not a database at all" * 100])
def test_a_file_that_is_cut_off_or_overwritten_is_not_taken_for_an_empty_one(backed_up, clock, content):
    backed_up.write_bytes(content)
    journal = file_journal(backed_up, clock)
    assert len(journal.read().drinks) == 20
    assert len(journal.messages) == 1
    journal.close()


def test_a_table_that_is_gone_counts_as_damage(backed_up, clock):
    with sqlite3.connect(backed_up) as file:
        file.execute("DROP TABLE drinks")
    file.close()
    journal = file_journal(backed_up, clock)
    assert len(journal.read().drinks) == 20
    journal.close()


def test_damage_twice_in_one_second_keeps_both_files(backed_up, clock):
    for _ in range(2):
        ruin(backed_up)
        journal = file_journal(backed_up, clock)
        journal.read()
        journal.close()
    assert len(aside(backed_up)) == 2


def test_a_sound_file_is_left_alone(backed_up, clock):
    before = backed_up.read_bytes()
    assert mend(backed_up, clock.utc) is None
    assert backed_up.read_bytes() == before


def test_damage_found_at_work_is_told_and_mended_at_the_next_use(backed_up, clock):
    journal = file_journal(backed_up, clock)
    journal.read()
    with sqlite3.connect(backed_up) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.close()
    ruin(backed_up)
    with pytest.raises(StoreTrouble) as trouble:
        journal.find("drinks")
    assert trouble.value.code == "damaged"
    assert suspect(backed_up).exists()
    assert len(journal.find("drinks")) == 20
    assert len(journal.messages) == 1
    assert not suspect(backed_up).exists()
    journal.close()


def test_what_is_in_the_write_ahead_log_of_a_damaged_file_is_kept_with_it(backed_up, clock):
    journal = file_journal(backed_up, clock)
    with journal.write() as w:
        w.add(drink(clock))
    log = backed_up.with_name(backed_up.name + "-wal")
    content = log.read_bytes()
    backed_up.write_bytes(b"nothing" * 1000)
    again = file_journal(backed_up, clock)
    assert len(again.read().drinks) == 20
    (kept_aside,) = [name for name in aside(backed_up) if name.endswith("-wal")]
    assert (backed_up.parent / kept_aside).read_bytes() == content
    again.close()
    journal.close()


def test_whatever_happens_to_the_file_the_diary_opens_or_is_refused_in_words(tmp_path):
    """A few here, two hundred in tests/end_to_end."""
    outcomes = damage_files(tmp_path, 25)
    assert outcomes["mended"] >= 8


class TestCheckup:
    """A look at the file is due after an unclean end and once a week, and happens elsewhere."""

    @pytest.fixture
    def checkup(self, kept, path, tmp_path, clock) -> IntegritySchedule:
        fill(kept, clock)
        return IntegritySchedule(path, tmp_path / "state")

    def test_the_first_start_looks_and_the_next_does_not(self, checkup, clock, tmp_path):
        assert checkup.begin(clock.utc)
        assert checkup.look(clock.utc)
        assert {file.stat().st_mode & 0o777 for file in (tmp_path / "state").iterdir()} == {0o600}
        checkup.end()
        assert not checkup.begin(clock.utc + timedelta(days=6))

    def test_an_unclean_end_asks_for_a_look(self, checkup, clock):
        checkup.begin(clock.utc)
        checkup.look(clock.utc)
        assert checkup.begin(clock.utc)

    def test_a_week_later_a_look_is_due(self, checkup, clock):
        checkup.begin(clock.utc)
        checkup.look(clock.utc)
        checkup.end()
        assert checkup.begin(clock.utc + timedelta(days=7))

    def test_a_note_in_the_future_or_one_that_makes_no_sense_counts_as_none(self, checkup, clock, tmp_path):
        checkup.begin(clock.utc)
        checkup.end()
        (tmp_path / "state" / "checked").write_text((clock.utc + timedelta(days=400)).isoformat())
        assert checkup.begin(clock.utc)
        checkup.end()
        (tmp_path / "state" / "checked").write_text("once")
        assert checkup.begin(clock.utc)

    def test_without_a_file_there_is_nothing_to_look_at(self, tmp_path, clock):
        assert not IntegritySchedule(tmp_path / "none.sqlite", tmp_path / "state").begin(clock.utc)

    def test_damage_that_is_found_is_mended_at_the_next_opening(self, checkup, kept, path, clock):
        backup.daily(path, clock.utc)
        kept.close()
        ruin(path)
        checkup.begin(clock.utc)
        assert not checkup.look(clock.utc)
        assert len(kept.read().drinks) == 20
        assert kept.messages

    def test_a_look_does_not_disturb_who_writes(self, checkup, kept, path, clock):
        with kept.write() as w:
            w.add(drink(clock))
            assert checks.is_sound(path)
        assert len(kept.read().drinks) == 21


def test_a_backup_at_rest_is_looked_at_without_leaving_anything(tmp_path):
    file = tmp_path / "rest.sqlite"
    file.write_bytes(empty_file())
    assert backup.usable(file)
    assert [f.name for f in tmp_path.iterdir()] == ["rest.sqlite"]
