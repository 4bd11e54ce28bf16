"""How many presses each of the things takes that are done most: real clicks on what is on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui_person import Person


class Presser(Person):
    """Clicks with the mouse, and counts."""

    presses = 0

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def click(self, name: str) -> None:
        """One real click in the middle of the button with this name, where it is on the screen."""
        on_top = QApplication.activeModalWidget() or self.window
        on_top.activateWindow()  # no window manager does it here, when a dialog has gone
        self.qtbot.waitUntil(on_top.isActiveWindow)
        self.qtbot.wait(20)
        self.clock.advance(seconds=1)  # what has just come up hears nothing yet
        found = [each for each in on_top.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName())]
        (one,) = [each for each in found if each.isVisible() and each.isEnabled()]
        self.qtbot.waitUntil(lambda: not one.visibleRegion().isEmpty())  # where what was pressed brings it into view
        self.presses += 1
        self.qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=one.visibleRegion().boundingRect().center())
        self.qtbot.wait(1)


def test_cold_to_ice_two(look: QApplication, qtbot: QtBot) -> None:
    person = Presser(qtbot)
    person.click("My back just seized up")
    person.click("None of these: start ice")
    assert person.presses == 2
    assert person.facts.timers["session"].ended_boot_seconds is None


def test_a_glass_one(look: QApplication, qtbot: QtBot) -> None:
    person = Presser(qtbot)
    person.window.show_tab("prevention")
    qtbot.wait(1)
    person.click("Glass 250 ml")
    assert person.presses == 1
    assert [drink.amount_ml for drink in person.facts.drinks] == [250]


def test_the_first_dose_five_besides_two_pages_that_come_once_and_a_later_one_two(
    look: QApplication, qtbot: QtBot
) -> None:
    person = Presser(qtbot)
    person.click("Choose a medicine")
    person.click("I have read this")  # once for all of the app: what this is
    person.click("Ibuprofen 200 mg, United States")
    (done,) = person.shown("Done")
    done.setFocus()  # the list of packs is long: the wheel brings it into sight
    person.click("Done")
    person.click("Keep these answers")  # once: what the labels ask
    person.click("Log ibuprofen 200 mg")
    person.click("Log it: ibuprofen 200 mg")
    assert person.presses == 5 + 2
    assert [dose.units for dose in person.facts.doses] == [1]
    person.clock.advance(hours=8)
    person.look()
    person.presses = 0
    person.click("Log ibuprofen 200 mg")
    person.click("Log it: ibuprofen 200 mg")
    assert person.presses == 2
    assert len(person.facts.doses) == 2


def test_a_plank_two_and_then_one(look: QApplication, qtbot: QtBot) -> None:
    person = Presser(qtbot)
    person.window.show_tab("prevention")
    qtbot.wait(1)
    person.click("Start plank")
    person.click("I have read this")  # once for all of the app: what this is
    person.click("Keep these answers")  # once: whether a plank is for me
    page = person.window.page("prevention")
    assert page is not None
    assert page.screen_up is not None
    assert person.presses == 2 + 1
    page.screen_up.close()
    qtbot.waitUntil(lambda: page.screen_up is None)
    person.presses = 0
    person.click("Start plank")
    assert person.presses == 1
    assert page.screen_up is not None
    page.screen_up.close()
    qtbot.waitUntil(lambda: page.screen_up is None)
