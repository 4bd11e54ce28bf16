"""What has the focus on the Relief tab is in sight, wherever it came from."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.seen import called
from ui_person import Person
from unclench.ui.frame.foot import Foot
from unclench.ui.look import text
from unclench.ui.relief.after_session_part import SessionAfter
from unclench.ui.relief.start_screen import StartScreen
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.more_below import MoreBelow


@pytest.fixture
def person(look, qtbot: QtBot):
    made = Person(qtbot)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    text.apply(look, 100)


def in_sight(part: QWidget) -> bool:
    QApplication.processEvents()
    return part.isVisible() and part.visibleRegion().boundingRect() == part.rect()


def test_the_look_at_the_skin_comes_into_sight_when_the_pack_is_off(person: Person) -> None:
    for product in ("ibuprofen-200-us", "naproxen-220-us", "aspirin-325-us"):
        person.services.medicines.keep(product)
    person.window.resize(1040, 480)
    person.services.ice_heat.start("ice", 900)
    person.clock.advance(minutes=8)
    person.look()
    person.page.medicine.choose.setFocus()
    area = person.page.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    person.qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(bar.maximum())
    (off,) = [one for one in person.the(Foot).findChildren(QPushButton) if one.text() == "Pack off"]
    off.setFocus()
    off.click()
    person.qtbot.waitUntil(lambda: bool(person.all_shown(SessionAfter)))
    person.qtbot.waitUntil(lambda: in_sight(person.the(SessionAfter)))


def test_stop_is_in_sight_after_the_start_with_large_text(person: Person) -> None:
    text.apply(QApplication.instance(), 200)
    person.press("My back just seized up")
    person.press("None of these: start ice")
    person.qtbot.waitUntil(lambda: in_sight(called(person.page, "Stop")))


def test_after_the_answers_the_medicines_are_in_sight(person: Person) -> None:
    for product in ("ibuprofen-200-us", "naproxen-220-us", "aspirin-325-us"):
        person.services.medicines.keep(product)
    person.services.episodes.start()
    person.window.resize(1040, 500)
    person.look()
    person.services.preferences.change("understood", True)
    person.shown("What labels ask")[0].setFocus()
    person.press("What labels ask")
    person.qtbot.wait(20)
    person.press("Keep these answers")
    person.qtbot.waitUntil(lambda: in_sight(person.window.focusWidget()))
    assert person.page.medicine.isAncestorOf(person.window.focusWidget())


def test_with_no_room_for_both_the_signs_come_before_the_start(person: Person) -> None:
    text.apply(QApplication.instance(), 200)
    person.window.resize(600, 640)
    person.press("My back just seized up")
    (screen,) = person.window.findChildren(StartScreen)
    QApplication.processEvents()
    assert screen.findChildren(Check)
    assert in_sight(screen.findChildren(Check)[0])
    assert not in_sight(screen.none)


@pytest.mark.parametrize(("size", "percent"), [((800, 520), 100), ((800, 600), 200)])
def test_what_decides_about_the_signs_is_in_sight_while_they_scroll(
    person: Person, size: tuple[int, int], percent: int
) -> None:
    text.apply(QApplication.instance(), percent)
    person.window.resize(*size)
    person.press("My back just seized up")
    (screen,) = person.window.findChildren(StartScreen)
    person.qtbot.waitUntil(lambda: in_sight(screen.none))
    bar = screen.scrolls.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert in_sight(screen.none)


def _skin_is_due(person: Person) -> None:
    person.window.resize(800, 600)
    person.services.episodes.start()
    person.services.ice_heat.start("ice", 900)
    person.look()
    QApplication.processEvents()
    assert not person.shown("Look at the skin")
    person.clock.advance(minutes=5, seconds=5)


def test_the_look_at_the_skin_comes_into_sight_when_it_is_due(person: Person) -> None:
    _skin_is_due(person)
    person.look()
    person.qtbot.waitUntil(lambda: bool(person.shown("Yes, it's fine")))
    person.qtbot.waitUntil(lambda: in_sight(called(person.page, "Yes, it's fine")))
    assert in_sight(person.shown("Look at the skin")[0])
    person.press("Yes, it's fine")
    person.qtbot.waitUntil(lambda: not person.shown("Look at the skin"))


def test_the_foot_of_every_tab_leads_to_the_look_at_the_skin(person: Person) -> None:
    _skin_is_due(person)
    person.window.show_tab("history")
    person.look()
    person.qtbot.waitUntil(lambda: bool(person.shown("Look at the skin")))
    person.press("Look at the skin")
    person.qtbot.waitUntil(lambda: in_sight(called(person.page, "Yes, it's fine")))
    assert person.window.focusWidget() is called(person.page, "Yes, it's fine")


def test_all_signs_are_in_sight_before_the_start_in_a_small_window(person: Person) -> None:
    person.window.resize(800, 575)
    person.press("My back just seized up")
    (screen,) = person.window.findChildren(StartScreen)
    person.qtbot.waitUntil(lambda: in_sight(screen.none))
    assert all(in_sight(check) for check in screen.findChildren(Check))
    assert not person.all_shown(MoreBelow)


def test_signs_below_the_fold_are_counted_until_they_were_in_sight(person: Person) -> None:
    person.services.episodes.start()
    person.window.resize(800, 600)
    person.look()
    person.page.sheets.open_signs("A")
    person.qtbot.waitUntil(lambda: bool(person.all_shown(MoreBelow)))
    more = person.the(MoreBelow)
    checks = [one for one in person.all_shown(Check) if one.isVisible()]
    person.qtbot.waitUntil(lambda: bool(more.text()) and bool(checks) and not in_sight(checks[-1]))
    QApplication.processEvents()
    assert more.text() == f"{sum(not in_sight(check) for check in checks)} more below"
    while more.isVisible():
        more.click()
        person.qtbot.wait(1)
    assert in_sight(checks[-1])
