"""Two computers with one diary in a folder: what one writes is on the other, whatever is changed where."""

from dataclasses import replace

import pytest

from fakes import FakeClock
from store.entries_of import dose, drink
from store.sync.computers import PHRASE, Computer, files


@pytest.fixture(params=[None, PHRASE], ids=["plain", "encrypted"])
def two(request, tmp_path):
    folder = tmp_path / "folder"
    home = Computer(tmp_path, "home", folder).join(request.param)
    work = Computer(tmp_path, "work", folder, clock=FakeClock()).join(request.param)
    yield home, work
    home.close()
    work.close()


def settle(*computers: Computer) -> None:
    for _ in range(3):
        for computer in computers:
            computer.exchange()


def test_what_one_writes_is_on_the_other(two):
    home, work = two
    home.write(drink(home.clock), dose(home.clock))
    settle(home, work)
    assert home.rows() == work.rows()
    assert len(work.journal.read().doses) == 1
    assert work.journal.read().doses[0].device == "home"


def test_different_fields_of_one_entry_are_both_kept(two):
    home, work = two
    (one,) = home.write(drink(home.clock))
    settle(home, work)
    for computer, fields in ((home, {"amount_ml": 300}), (work, {"note": "cold"})):
        computer.clock.advance(60)
        with computer.journal.write() as w:
            w.change(replace(computer.journal.get("drinks", one.id), **fields))
    settle(home, work)
    assert home.rows() == work.rows()
    found = home.journal.get("drinks", one.id)
    assert (found.amount_ml, found.note) == (300, "cold")
    assert len(files(home.folder)) == 2
