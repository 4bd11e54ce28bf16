"""Sharing with another computer, through the window and a real folder."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from data_person import Person
from store.entries_of import dose, drink, session
from store.sync.computers import Computer
from unclench.core.base.entries import Walk
from unclench.core.sync.passphrase import plain
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.history.data_view import DataView
from unclench.ui.history.sync_passphrase import NewPassphrase
from unclench.ui.history.sync_set_up import SyncSetUpSheet
from unclench.ui.widgets.check_box import Check

PHRASE = "lusab-babad-gutih-tugad-mudof"


@pytest.fixture
def person(look, qtbot, tmp_path):
    person = Person(qtbot, tmp_path)
    yield person
    person.done()
    person.journal.close()


@pytest.fixture
def home(tmp_path):
    home = Computer(tmp_path, "home")
    yield home
    home.close()


def choose(person: Person, folder: Path) -> None:
    """As if the dialog of the system had given this folder."""
    person.press("Set up sharing …")
    assert "Choose a folder that reaches your other computer." in person.said()
    person.window.findChild(SyncSetUpSheet).look_into(str(folder))
    person.done()


def type_into(person: Person, name: str, words: str) -> None:
    (field,) = [one for one in person.window.findChildren(QLineEdit) if one.accessibleName() == name]
    field.selectAll()
    person.qtbot.keyClicks(field, words)


def exchange(person: Person) -> None:
    person.press("Exchange now")
    QApplication.processEvents()


def test_the_first_computer_makes_a_passphrase_and_the_second_joins_with_it(person: Person, home: Computer) -> None:
    choose(person, home.folder)
    assert "No computer shares here yet: this one is the first." in person.said()
    type_into(person, "Name of this computer", "work PC")
    person.press("Begin to share")
    assert "Put the passphrase in a safe place first, and tick that you have it." in person.said()
    assert not person.services.sync.on
    words = person.window.findChild(NewPassphrase).passphrase()
    (safe,) = person.window.findChildren(NewPassphrase)[0].findChildren(Check)
    assert person.focus() is safe, "the tick that is missing is in sight"
    person.qtbot.keyClicks(safe, " ")
    person.press("Begin to share")
    assert "This computer shares the diary" in person.said()
    assert "On the other computer: History, Your data, Share with another computer" in person.said()
    person.press("Done")
    assert "No other computer has joined yet." in person.said()
    assert "Saved here and in your shared folder" in person.said()
    home.join(plain(words.upper()))
    assert home.exchange().received > 20
    home.write(drink(home.clock, 250))
    home.exchange()
    exchange(person)
    assert "1 changes came from the others." in person.said() or "1 change came" in person.said()
    assert "home" in person.said()
    assert len(person.journal.read().drinks) == 21


def test_joining_asks_for_the_passphrase_and_says_that_another_one_is_wrong(person: Person, home: Computer) -> None:
    home.join(plain(PHRASE))
    home.write(dose(home.clock))
    home.exchange()
    choose(person, home.folder)
    type_into(person, "The passphrase of the other computer", "some other words")
    before = person.rows()
    person.press("Begin to share")
    assert "does not open what the other computers wrote" in person.said()
    assert not person.services.sync.on
    assert person.rows() == before
    type_into(person, "The passphrase of the other computer", PHRASE)
    person.press("Begin to share")
    assert "This computer shares the diary" in person.said()
    assert len(person.journal.read().doses) == 2


def test_cancelling_the_first_exchange_shares_nothing_and_it_can_begin_again(person: Person, home: Computer) -> None:
    home.write(*(drink(home.clock, 1 + number % 3000) for number in range(800)))
    home.join(None)
    home.exchange()
    choose(person, home.folder)
    person.tab_to("Begin to share")
    person.ready()
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_Space)
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_Escape)
    person.done()
    assert "Stopped. Nothing is shared" in person.said()
    person.qtbot.waitUntil(lambda: not person.services.sync.on, timeout=20_000)
    person.press("Begin to share")
    person.qtbot.waitUntil(lambda: "This computer shares the diary" in person.said(), timeout=20_000)
    assert len(person.journal.find("drinks")) == 820


def test_ice_that_runs_at_home_is_told_and_can_be_ended_here(person: Person, home: Computer) -> None:
    home.join(None)
    home.exchange()
    choose(person, home.folder)
    assert "Whoever can read the folder can read your diary" in person.said()
    person.press("Begin to share")
    person.press("Done")
    (ice,) = home.write(session(home.clock))
    home.exchange()
    exchange(person)
    assert "Ice at home, 20 min left" in person.said()
    person.services.ice_heat.stop()
    QApplication.processEvents()
    assert "Ice at home" not in person.said()
    exchange(person)
    home.exchange()
    assert home.journal.read().sessions[-1].ended is not None
    assert home.journal.read().sessions[-1].id == ice.id


def test_a_walk_that_runs_at_home_is_told_and_can_be_stopped_here(person: Person, home: Computer) -> None:
    home.join(None)
    home.exchange()
    choose(person, home.folder)
    person.press("Begin to share")
    person.press("Done")
    (walk,) = home.write(Walk(at=home.clock.now().instant))
    home.exchange()
    exchange(person)
    assert "Walk at home, 0 min so far" in person.said()
    assert person.services.walks.stop().id == walk.id
    QApplication.processEvents()
    assert "Walk at home" not in person.said()
    exchange(person)
    home.exchange()
    assert home.journal.get("walks", walk.id).moved_seconds > 0


def test_stop_sharing_leaves_the_entries_and_the_files(person: Person, home: Computer) -> None:
    choose(person, home.folder)
    person.services.sync.join(str(home.folder), "work PC", None)
    person.services.sync.came(person.services.sync.exchange())
    person.window.findChild(DataSheet).leave()
    QApplication.processEvents()
    before, files = person.rows(), sorted(home.folder.iterdir())
    person.press("Manage sharing …")
    type_into(person, "Name of this computer", "office")
    person.press("Rename")
    assert "This computer is called office now." in person.said()
    person.press("Stop sharing")
    assert "This computer shares no more" in person.said()
    person.press("Done")
    assert not person.services.sync.on
    assert person.rows() == before
    assert sorted(home.folder.iterdir()) == files
    assert person.window.findChild(DataView).isVisible()
