"""What two computers did without knowing of each other, with wrong clocks, full disks and copied folders."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest

from fakes import START
from store.entries_of import dose, drink
from store.sync.computers import PHRASE, Computer, files
from store.sync.test_sharing import change, settle
from unclench.core.base import entries as e
from unclench.core.base.errors import BadInput, Refused, StoreTrouble
from unclench.core.base.timers import begin

YEARS = timedelta(days=20 * 365)


@pytest.fixture
def two(tmp_path):
    both = [Computer(tmp_path, name, tmp_path / "folder").join() for name in ("home", "work")]
    yield both
    for computer in both:
        computer.close()


def delete(computer: Computer, entry: e.Entry) -> None:
    computer.clock.advance(60)
    with computer.journal.write() as w:
        w.delete(computer.journal.get(entry.TABLE, entry.id))


@pytest.mark.parametrize("later", ["delete", "edit"])
def test_what_was_deleted_here_and_changed_there_is_deleted_with_the_change_in_it(two, later):
    home, work = two
    (one,) = home.write(drink(home.clock))
    settle(home, work)
    (home if later == "delete" else work).clock.advance(600)
    delete(home, one)
    change(work, "drinks", one.id, amount_ml=300)
    settle(home, work)
    assert home.rows() == work.rows()
    found = work.journal.get("drinks", one.id)
    assert (found.deleted is None, found.amount_ml) == (False, 300)
    with home.journal.write() as w:
        w.undo()
    settle(home, work)
    assert [one.amount_ml for one in work.journal.find("drinks")] == [300]
    assert home.rows() == work.rows()


def test_what_was_changed_there_meanwhile_is_not_undone_here(two):
    home, work = two
    (one,) = home.write(drink(home.clock))
    settle(home, work)
    change(home, "drinks", one.id, amount_ml=300)
    settle(home, work)
    change(work, "drinks", one.id, note="cold")
    settle(home, work)
    with pytest.raises(Refused), home.journal.write() as w:
        w.undo()
    for computer in two:
        assert (computer.journal.get("drinks", one.id).amount_ml, computer.rows()) == (300, home.rows())


def test_an_undo_here_and_a_change_there_at_once_are_two_changes_of_which_the_later_one_counts(two):
    home, work = two
    (one,) = home.write(drink(home.clock, 250))
    settle(home, work)
    change(home, "drinks", one.id, amount_ml=300)
    settle(home, work)
    change(work, "drinks", one.id, amount_ml=400)
    home.clock.advance(600)
    with home.journal.write() as w:
        w.undo()
    settle(home, work)
    assert work.journal.get("drinks", one.id).amount_ml == 250
    assert home.rows() == work.rows()


def test_a_dose_that_was_logged_on_both_within_a_minute_is_two_doses_on_both(two):
    home, work = two
    home.write(dose(home.clock))
    work.clock.advance(30)
    work.write(dose(work.clock))
    settle(home, work)
    for computer in two:
        assert sorted(one.device for one in computer.journal.read().doses) == ["home", "work"]


def test_a_medicine_that_was_entered_on_both_is_there_twice_and_one_can_go(two):
    home, work = two
    for computer in two:
        computer.write(e.OwnProduct(at=computer.clock.now().instant, name="Drops"))
    settle(home, work)
    first, second = home.journal.read().own_products
    delete(home, first)
    settle(home, work)
    assert [one.id for one in work.journal.read().own_products] == [second.id]
    assert home.rows() == work.rows()


@pytest.mark.parametrize("wrong", [timedelta(days=3), YEARS, timedelta(days=-3), -YEARS])
def test_a_clock_that_is_far_off_loses_nothing_and_what_is_mended_comes(two, wrong):
    home, work = two
    home.clock.utc = START + wrong
    first, second = home.write(drink(home.clock, 111), drink(home.clock, 222))
    home.exchange()
    ahead = wrong > timedelta(0)
    assert [one.code for one in work.exchange().problems] == (["clock"] if ahead else [])
    home.clock.utc = START
    right = home.clock.now().instant
    change(home, "drinks", first.id, at=right)
    delete(home, second)
    settle(home, work)
    found = work.exchange()
    assert found.problems == ()
    assert work.sync.status().waiting == 0
    assert [(one.id, one.at.utc) for one in work.journal.find("drinks")] == [(first.id, right.utc)]
    assert home.rows() == work.rows()
    change(work, "drinks", first.id, amount_ml=333)
    settle(home, work)
    assert home.journal.get("drinks", first.id).amount_ml == 333


def test_an_entry_from_a_clock_of_1970_comes_once_it_was_mended(two):
    home, work = two
    home.clock.utc = START.replace(year=1970)
    (one,) = home.write(drink(home.clock))
    home.exchange()
    assert [found.code for found in work.exchange().problems] == ["refused"]
    home.clock.utc = START
    change(home, "drinks", one.id, at=home.clock.now().instant)
    settle(home, work)
    assert work.exchange().problems == ()
    assert home.rows() == work.rows()


def test_a_copied_computer_is_told_and_both_share_on(two, tmp_path):
    """Its data and its state: two computers with one id, which write files of the same name."""
    home, work = two
    home.write(drink(home.clock, 111))
    settle(home, work)
    home.journal.close()
    shutil.copytree(home.home, tmp_path / "twin")
    twin = Computer(tmp_path, "twin", home.folder, device="home")
    home.write(drink(home.clock, 222))
    home.exchange()
    twin.write(drink(twin.clock, 333))
    with pytest.raises(Refused) as refused:
        twin.exchange()
    assert refused.value.code == "sync_replaced"
    twin.sync.rejoin()
    twin.sync.rename("twin")
    settle(home, work, twin)
    assert home.rows() == work.rows() == twin.rows()
    assert sorted(one.amount_ml for one in work.journal.find("drinks")) == [111, 222, 333]
    assert sorted(one.name for one in twin.sync.status().others) == ["home", "work"]
    assert sorted(one.name for one in home.sync.status().others) == ["twin", "work"]
    twin.close()


def test_another_passphrase_needs_a_folder_of_its_own(tmp_path):
    folder, fresh = tmp_path / "folder", tmp_path / "fresh"
    home, work = (Computer(tmp_path, name, folder).join(PHRASE) for name in ("home", "work"))
    home.write(drink(home.clock))
    settle(home, work)
    home.sync.leave()
    with pytest.raises(BadInput):
        home.join("quite another one")
    fresh.mkdir()
    work.sync.leave()
    for computer in (home, work):
        computer.folder = fresh
        computer.join("quite another one")
    work.write(dose(work.clock))
    settle(home, work)
    assert home.rows() == work.rows()
    assert len(home.journal.find("drinks")) == len(home.journal.find("doses")) == 1
    for computer in (home, work):
        computer.close()


def test_a_disk_that_is_full_while_changes_come_in_loses_nothing(two):
    resource = pytest.importorskip("resource")
    home, work = two
    home.write(*(drink(home.clock, 1 + number) for number in range(1500)))
    home.exchange()
    work.write(dose(work.clock))
    before, limits = work.rows(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, limits[1]))
    try:
        with pytest.raises(StoreTrouble) as trouble:
            work.exchange()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert trouble.value.code in ("disk_full", "disk_error")
    assert len(work.rows()["drinks"]) < 1500
    assert work.rows()["doses"] == before["doses"]
    settle(home, work)
    assert home.rows() == work.rows()
    assert len(work.rows()["drinks"]) == 1500


def test_a_folder_that_cannot_be_written_is_told_and_what_waits_goes_out_later(two):
    home, work = two
    home.write(drink(home.clock))
    settle(home, work)
    file = next(one for one in files(home.folder) if one.name.startswith(home.sync.status().here.writer))
    file.unlink()
    (file / "full").mkdir(parents=True)
    home.write(dose(home.clock))
    (problem,) = home.exchange().problems
    assert (problem.code, home.sync.status().unsent) == ("not_written", 1)
    shutil.rmtree(file)
    settle(home, work)
    assert home.sync.status().unsent == 0
    assert home.rows() == work.rows()


@pytest.mark.parametrize(
    ("what", "entry", "field", "lasted"),
    [("walk", e.Walk, "moved_seconds", 240), ("plank", e.Plank, "held_ms", 20_000)],
)
def test_a_walk_or_plank_that_runs_there_is_ended_here_and_its_timer_stops(two, what, entry, field, lasted):
    home, work = two
    with home.journal.write() as w:
        begun = w.start(entry(at=home.clock.now().instant), begin(what, home.clock.now()))
    settle(home, work)
    seconds = lasted if what == "walk" else lasted / 1000
    for computer in (home, work):
        computer.clock.advance(seconds)
    with work.journal.write() as w:
        w.change(replace(work.journal.get(begun.TABLE, begun.id), **{field: lasted}))
    home.clock.advance(60)
    settle(home, work)
    assert getattr(home.journal.get(begun.TABLE, begun.id), field) == lasted
    assert home.journal.read().timers[what].ended_boot_seconds == home.clock.boot - 60
    assert home.rows() == work.rows()
