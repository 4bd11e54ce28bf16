"""Entries of all kinds as one list, and the words in them: right after everything that writes rows."""

import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from entry_diary import ago, dose, of_every_kind, pain
from fakes import FakeClock, file_journal
from unclench.core.base.entries import Drink
from unclench.core.base.entry_list import LISTED, EntryFilter
from unclench.core.base.errors import StoreTrouble
from unclench.store import integrity, word_index
from unclench.store.file_keeper import FileKeeper
from unclench.store.open_file import connect


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "unclench.sqlite"


@pytest.fixture
def clock():
    return FakeClock(ago().utc)


@pytest.fixture
def journal(path, clock):
    made = file_journal(path, clock)
    yield made
    made.close()


def add(journal, *entries):
    with journal.write() as w:
        return [w.add(entry) for entry in entries]


def listed(journal, **wanted):
    asked = EntryFilter(**wanted)
    return [one.entry for block in journal.blocks(asked) for one in journal.block(asked, block)]


def found(journal, words, **wanted):
    return [entry.id for entry in listed(journal, words=words, **wanted)]


def test_all_listed_kinds_come_newest_first(journal):
    added = add(journal, *of_every_kind())
    told = listed(journal)
    assert {entry.TABLE for entry in told} == set(LISTED)
    assert told == sorted(added, key=lambda entry: (entry.at.utc, entry.id), reverse=True)
    assert sum(block.count for block in journal.blocks(EntryFilter())) == len(added)


def test_kinds_days_and_words_narrow_it_together(journal):
    old = add(journal, dose(ago(30), note="long drive"))[0]
    new, other = add(journal, dose(ago(2), note="a drive"), pain(ago(2), 4, note="a drive"))
    assert found(journal, "drive") == [other.id, new.id, old.id]
    assert found(journal, "drive", kinds=("doses",)) == [new.id, old.id]
    assert found(journal, "driv", kinds=("doses",), first="2026-11-10T00:00:00Z") == [new.id]
    assert found(journal, "drive", until="2026-11-10T00:00:00Z") == [old.id]
    assert [entry.id for entry in listed(journal, kinds=("pains",))] == [other.id]


def test_a_bound_belongs_to_what_follows_it(journal):
    at = ago(3)
    (one,) = add(journal, pain(at, 4))
    text = f"{at.utc:%Y-%m-%dT%H:%M:%SZ}"
    assert listed(journal, first=text) == [one]
    assert listed(journal, until=text) == []
    assert listed(journal, first=text, words="") == [one]


@pytest.mark.parametrize(
    ("words", "table"),
    [("ibupro", "doses"), ("helped", "sessions"), ("walking", "visits"), ("grau", "visits"), ("PHYSIO", "visits"),
     ("tea", "drinks"), ("cat cow", "stretches"), ("milk", "foods")],
)  # fmt: skip
def test_names_reasons_and_what_others_said_are_found(journal, words, table):
    added = add(journal, *of_every_kind())
    named = [one.id for one in added if table in (one.TABLE,) and getattr(one, "override_reason", words) is not None]
    (right,) = named
    assert found(journal, words) == [right]


@pytest.mark.parametrize(
    "words", ['"', "'", "a OR b", "NEAR(a b)", "*", "note:x", "-x", "%", "_", "\\", "( ) ^", "\x00", "é\x00"]
)
def test_no_sign_means_anything_in_a_search(journal, words):
    add(journal, pain(ago(1), 4, note="plain"))
    assert found(journal, words) == []


def test_accents_and_capitals_make_no_difference_and_letters_without_spaces_are_found_inside(journal):
    one, two = add(journal, pain(ago(1), 4, note="Après le café"), pain(ago(2), 4, note="昨天搬箱子之后"))
    assert found(journal, "CAFE apres") == [one.id]
    assert found(journal, "箱子") == [two.id]


def test_the_search_knows_what_was_changed_deleted_and_brought_back(journal, clock):
    (one,) = add(journal, pain(ago(1), 4, note="garden"))
    clock.advance(minutes=1)
    with journal.write() as w:
        w.change(replace(one, note="stairs"))
    assert (found(journal, "garden"), found(journal, "stairs")) == ([], [one.id])
    with journal.write() as w:
        w.undo()
    assert (found(journal, "garden"), found(journal, "stairs")) == ([one.id], [])
    with journal.write() as w:
        w.delete(journal.get("pains", one.id))
    assert found(journal, "garden") == []
    assert found(journal, "garden", deleted=True) == [one.id]
    assert listed(journal) == []
    assert [entry.id for entry in listed(journal, deleted=True)] == [one.id]


def test_edits_are_counted_and_those_taken_back_are_not(journal, clock):
    (one,) = add(journal, dose(ago(0)))
    asked = EntryFilter()

    def changes():
        (block,) = journal.blocks(asked)
        return journal.block(asked, block)[0].changes

    assert changes() == 0
    for note in ("a", "b"):
        clock.advance(minutes=1)
        with journal.write() as w:
            w.change(replace(journal.get("doses", one.id), note=note))
    assert changes() == 2
    with journal.write() as w:
        w.undo()
    assert changes() == 1


def test_a_row_that_makes_no_sense_is_left_out_of_its_block(journal, path):
    add(journal, pain(ago(1), 4), pain(ago(2), 5))
    with sqlite3.connect(path) as by_hand:
        by_hand.execute("PRAGMA ignore_check_constraints = ON")
        by_hand.execute("UPDATE pains SET value = 44 WHERE value = 4")
    by_hand.close()
    assert [entry.value for entry in listed(journal)] == [5]
    assert sum(block.count for block in journal.blocks(EntryFilter())) == 1


def test_after_export_and_import_the_other_file_finds_the_same(journal, clock, path, tmp_path):
    add(journal, *of_every_kind())
    keeper = FileKeeper(journal, clock)
    keeper.export(str(tmp_path / "out"), "json")
    other = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="there")
    FileKeeper(other, clock).import_(str(tmp_path / "out" / "unclench.json"))
    for words in ("ibuprofen", "helped", "walking", "tea"):
        assert found(other, words) == found(journal, words) != []
    other.close()
    assert integrity.is_sound(tmp_path / "other" / "unclench.sqlite", thorough=True)


def test_after_a_restore_what_came_later_is_not_found(journal, clock, tmp_path):
    add(journal, pain(ago(1), 4, note="garden"))
    keeper = FileKeeper(journal, clock)
    backup = keeper.backup(str(tmp_path / "copy.sqlite"))
    add(journal, pain(ago(0), 5, note="garden stairs"))
    assert len(found(journal, "garden")) == 2
    keeper.restore(backup)
    assert len(found(journal, "garden")) == 1
    assert found(journal, "stairs") == []


def test_after_erasing_nothing_is_found(journal, clock):
    add(journal, pain(ago(1), 4, note="garden"))
    FileKeeper(journal, clock).erase(with_backups=True)
    assert found(journal, "garden") == [] == listed(journal, deleted=True)
    (new,) = add(journal, pain(ago(0), 4, note="garden"))
    assert found(journal, "garden") == [new.id]


def test_without_fts5_the_same_is_found_word_by_word(journal, path):
    """A file with the index, opened where SQLite refuses to know about it: the triggers go, and writing works."""
    (one,) = add(journal, pain(ago(1), 4, note="Garden 100%"))
    journal.close()
    connection = connect(path)
    connection.set_authorizer(_without_fts5)
    assert not word_index.has_fts5(connection)
    word_index.let_go_without_fts5(connection)
    connection.close()
    (two,) = add(journal, pain(ago(0), 5, note="garden and stairs"))
    assert not word_index.is_kept(journal.connection())
    assert found(journal, "garden") == [two.id, one.id]
    assert found(journal, "stai") == [two.id]
    assert found(journal, "100%") == [one.id]
    assert found(journal, "1_0") == []
    journal.close()
    assert integrity.is_sound(path)


def test_a_file_made_without_fts5_is_whole_and_works(tmp_path):
    from unclench.store import schema
    from unclench.store.migrations import migrate

    connection = sqlite3.connect(tmp_path / "plain.sqlite", isolation_level=None)
    connection.set_authorizer(_without_fts5)
    migrate(connection)
    connection.set_authorizer(None)
    assert schema.lacking(connection) == []
    assert not word_index.is_kept(connection)
    assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'entry_words_fts%'").fetchone() == (
        0,
    )
    connection.close()


def test_the_look_whether_a_file_is_whole_does_without_what_only_migrations_need(path, journal):
    add(journal, pain(ago(1), 4))
    look = (
        f"import sys; from pathlib import Path; from unclench.store import integrity; "
        f"assert integrity.is_sound(Path({str(path)!r})); print('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout == "False\n"


def _without_fts5(action, first, second, base, via):
    """Of the modules of SQLite nothing is told."""
    refused = action == sqlite3.SQLITE_READ and first == "pragma_module_list"
    refused = (
        refused
        or action == sqlite3.SQLITE_CREATE_VTABLE
        or (action == sqlite3.SQLITE_PRAGMA and first == "module_list")
    )
    return sqlite3.SQLITE_DENY if refused else sqlite3.SQLITE_OK


def test_a_spoilt_index_is_no_damaged_diary_and_is_made_anew(journal, path):
    (one,) = add(journal, pain(ago(1), 4, note="garden"))
    journal.close()
    with sqlite3.connect(path) as by_hand:
        by_hand.execute("UPDATE entry_words_fts_data SET block = x'ffffffffffffff' WHERE id >= 10")
    by_hand.close()
    assert integrity.is_sound(path, thorough=True)
    with pytest.raises(StoreTrouble):
        found(journal, "garden")
    assert found(journal, "garden") == [one.id]
    assert journal.messages == []
    (two,) = add(journal, pain(ago(0), 5, note="garden"))
    assert found(journal, "garden") == [two.id, one.id]
    assert not list(path.parent.glob("*damaged*"))


@pytest.mark.uncounted
def test_ten_years_are_listed_from_every_end_and_found(path, clock):
    """200,000 entries: every block holds what it says, and the search has exactly those with the word."""
    journal = file_journal(path, clock)
    add(journal, pain(ago(0), 4))
    connection = journal.connection()
    fill(connection, 3650)
    blocks = journal.blocks(EntryFilter())
    assert sum(block.count for block in blocks) == 3650 * 55 + 1
    asked = EntryFilter()
    for block in (blocks[0], blocks[len(blocks) // 2], blocks[-1]):
        assert len(journal.block(asked, block)) == block.count
    assert max(block.count for block in blocks) < 500
    assert len(found(journal, "garden")) == 365
    assert found(journal, "garden stairs") == []
    journal.close()


def fill(connection, days):
    """55 entries a day: every tenth day one of them has the word "garden"."""
    end = datetime(2026, 11, 20, 12, tzinfo=UTC)
    rows = []
    for number in range(days * 55):
        at = f"{end - timedelta(days=number // 55, minutes=number % 55 * 10 + 1):%Y-%m-%dT%H:%M:%SZ}"
        note = "garden" if number % 550 == 0 else None
        rows.append((f"01900000-0000-7000-8000-{number:012x}", "0" * 8, at, 3600, note, at, None, "water", 250, 1))
    connection.execute("BEGIN")
    connection.executemany(f"INSERT INTO drinks VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.execute("COMMIT")


def test_a_drink_has_no_words_unless_it_has_some(journal):
    add(journal, Drink(at=ago(1), amount_ml=250))
    assert journal.connection().execute("SELECT count(*) FROM entry_words").fetchone() == (0,)
