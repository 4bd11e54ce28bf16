"""An import is looked at before: what is new, newer, known and refused; the others can be added without those."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fakes import file_journal
from store.entries_of import drink, session
from store.test_transfer import everything
from unclench.core.base import entries as e
from unclench.core.base.errors import BadInput
from unclench.store.file_keeper import FileKeeper


@pytest.fixture
def other(tmp_path, clock):
    journal = file_journal(tmp_path / "other" / "unclench.sqlite", clock, device="work")
    yield journal
    journal.close()


@pytest.fixture
def file(kept, other, clock, tmp_path) -> Path:
    """An export with four new entries, a newer one and a known one."""
    with other.write() as w:
        known, older = w.add(drink(clock, 100)), w.add(drink(clock, 200))
        ice = w.add(replace(session(clock), ended=clock.now().instant.plus(60).utc, ended_by="person"))
        pain = w.add(e.Pain(at=clock.now().instant, value=4, session_id=ice.id))
    (before,) = FileKeeper(other, clock).export(str(tmp_path / "before"), "json")
    content = json.loads(Path(before).read_bytes())
    for table, gone in (("sessions", ice.id), ("pains", pain.id)):
        content["tables"][table] = [row for row in content["tables"][table] if row["id"] != gone]
    content["tables"]["changes"] = []
    Path(before).write_text(json.dumps(content), encoding="utf-8")
    FileKeeper(kept, clock).import_(before)
    clock.advance(hours=1)
    with other.write() as w:
        w.change(replace(older, amount_ml=222))
        w.add(drink(clock, 300))
        w.add(drink(clock, 400))
    assert known
    (made,) = FileKeeper(other, clock).export(str(tmp_path / "out"), "json")
    return Path(made)


def change(file: Path, table: str, place: int, **values) -> None:
    content = json.loads(file.read_bytes())
    content["tables"][table][place] |= values
    file.write_text(json.dumps(content), encoding="utf-8")


def total(look, name: str) -> int:
    return look.total(name)


def test_a_look_counts_new_newer_and_known_and_writes_nothing(kept, clock, file):
    keeper = FileKeeper(kept, clock)
    before, files = everything(kept), sorted(kept.path.parent.rglob("*"))
    look = keeper.look_into_import(str(file))
    assert (look.total("new"), look.total("newer"), look.total("known"), look.refused) == (4, 1, 1, ())
    assert everything(kept) == before
    assert sorted(kept.path.parent.rglob("*")) == files
    assert keeper.import_(str(file)) == look.tables


def test_what_cannot_be_is_named_with_all_that_hangs_on_it_and_the_rest_comes_in(kept, clock, file):
    change(file, "sessions", 0, limit_seconds=-1)
    change(file, "drinks", 3, amount_ml=99_999)
    keeper = FileKeeper(kept, clock)
    before = everything(kept)
    look = keeper.look_into_import(str(file))
    assert [one.table for one in look.refused] == ["sessions", "drinks", "pains"]
    assert "no entry" in look.refused[2].reason
    assert look.refused[1].at == clock.now().instant
    assert (look.total("new"), look.total("newer"), look.total("known")) == (1, 1, 1)
    assert everything(kept) == before
    with pytest.raises(BadInput, match="Nothing was changed"):
        keeper.import_(str(file))
    assert everything(kept) == before
    counts = keeper.import_(str(file), without=[one.key for one in look.refused])
    assert counts == look.tables
    assert sorted(one.amount_ml for one in kept.read().drinks) == [100, 222, 300]
    assert (kept.read().sessions, kept.read().pains) == ((), ())


def test_half_a_file_is_no_export_and_changes_nothing(kept, clock, file):
    content = file.read_bytes()
    keeper, before = FileKeeper(kept, clock), everything(kept)
    for share in (0.1, 0.5, 0.9, 0.999):
        file.write_bytes(content[: int(share * len(content))])
        with pytest.raises(BadInput, match="no export of Unclench, or it is damaged"):
            keeper.look_into_import(str(file))
    assert everything(kept) == before


def test_rows_of_a_data_file_that_cannot_be_are_named_and_kept_aside(kept, other, clock, tmp_path):
    with other.write() as w:
        w.add(drink(clock, 100))
        bad = w.add(drink(clock, 200))
    connection = other.for_reading()
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("UPDATE drinks SET amount_ml = 99999 WHERE id = ?", (bad.id,))
    connection.execute("PRAGMA ignore_check_constraints = OFF")
    other.close()
    keeper = FileKeeper(kept, clock)
    look = keeper.look_into_import(str(other.path))
    assert [(one.table, one.entry) for one in look.refused] == [("drinks", bad.id)]
    assert look.total("new") == 1
    keeper.import_(str(other.path), without=[one.key for one in look.refused])
    assert [one.amount_ml for one in kept.read().drinks] == [100]
    assert len(everything(kept)["set_aside"]) == 1
