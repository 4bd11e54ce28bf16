"""A second press never lands on what moved under the pointer by the first one."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.seen import called
from ui_person import Person
from unclench.ui.widgets.debounce import DEAF_SECONDS, PressDebounce


class Bench:
    """A window with two buttons, the first of which does what a test says; its clock goes on when told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.now = 0.0
        self.window = QWidget()
        self.window.resize(300, 200)
        box = QVBoxLayout(self.window)
        self.first, self.second = QPushButton("First"), QPushButton("Second")
        box.addWidget(self.first)
        box.addWidget(self.second)
        box.addStretch(1)
        self.heard: list[str] = []
        for button in (self.first, self.second):
            button.clicked.connect(lambda _=False, button=button: self.heard.append(button.text()))
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.debounce = PressDebounce(self.window, lambda: self.now)
        self.at = self.first.geometry().center()

    def click(self, at: QPoint | None = None) -> None:
        """As the window system tells it: by the window, not by the widget."""
        QTest.mouseClick(
            self.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or self.at
        )
        QApplication.processEvents()


@pytest.fixture
def bench(look, qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_what_comes_under_the_pointer_is_deaf_for_a_moment(bench: Bench) -> None:
    bench.first.clicked.connect(bench.first.hide)
    bench.click()
    bench.click()
    bench.now += DEAF_SECONDS - 0.01
    bench.click()
    assert bench.heard == ["First"]
    bench.now += DEAF_SECONDS + 0.01
    bench.click()
    assert bench.heard == ["First", "Second"]


def test_other_places_are_deaf_too_once_things_moved(bench: Bench) -> None:
    bench.second.clicked.connect(lambda: bench.second.setText("Third"))
    bench.click(bench.second.geometry().center())
    bench.click()
    assert bench.heard == ["Second"]


def test_presses_that_move_nothing_may_follow_each_other_at_once(bench: Bench) -> None:
    for at in (bench.at, bench.at, bench.second.geometry().center(), bench.at):
        bench.click(at)
    assert bench.heard == ["First", "First", "Second", "First"]


def test_the_same_button_is_heard_though_it_moved(bench: Bench) -> None:
    bench.first.clicked.connect(lambda: bench.first.move(bench.first.x(), bench.first.y() + 2))
    bench.click()
    bench.click()
    assert bench.heard == ["First", "First"]


def test_what_moves_long_after_a_press_has_nothing_to_do_with_it(bench: Bench, qtbot: QtBot) -> None:
    looks = bench.debounce.findChild(QTimer)

    def is_over() -> bool:
        bench.now += 0.1
        return not looks.isActive()

    bench.click()
    qtbot.waitUntil(is_over)
    bench.first.hide()
    QApplication.processEvents()
    bench.click()
    assert bench.heard == ["First", "Second"]


def test_a_window_that_a_press_opens_is_deaf_first(bench: Bench, qtbot: QtBot) -> None:
    dialog = QDialog(bench.window)
    close = QPushButton("Close", dialog)
    closed: list[bool] = []
    close.clicked.connect(lambda: closed.append(True))
    bench.first.clicked.connect(dialog.open)
    bench.click()
    qtbot.waitUntil(dialog.isActiveWindow)

    def press() -> None:
        middle = close.geometry().center()
        QTest.mouseClick(dialog.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        QApplication.processEvents()

    press()
    assert closed == []
    bench.now += DEAF_SECONDS + 0.01
    press()
    assert closed == [True]


def test_a_key_that_is_held_repeats_only_where_it_was_pressed(bench: Bench) -> None:
    bench.first.setFocus()
    typed: list[str] = []
    bench.second.keyPressEvent = lambda event: typed.append(event.text())  # type: ignore[method-assign]

    def key(*, repeats: bool) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", repeats)
        QApplication.sendEvent(bench.window.windowHandle(), event)

    key(repeats=False)
    bench.second.setFocus()
    key(repeats=True)
    assert typed == []
    assert bench.second.hasFocus()
    key(repeats=False)
    key(repeats=True)
    assert typed == [" ", " "]


def test_three_quick_clicks_on_log_it_log_one_dose_and_no_pain(look, qtbot: QtBot) -> None:
    person = Person(qtbot)
    person.window.resize(520, 720)
    person.services.episodes.start()
    person.services.ice_heat.start("ice", 900)
    for product in ("acetaminophen-500-us", "ibuprofen-200-us"):
        person.services.medicines.keep(product)
    person.services.medicines.risks({})
    person.look()
    qtbot.waitUntil(lambda: person.window.findChild(PressDebounce) is not None)
    person.press("Log ibuprofen 200 mg")
    keep = called(person.window, "Log it: ibuprofen 200 mg")
    qtbot.waitUntil(lambda: keep.visibleRegion().boundingRect().height() == keep.height())
    at = keep.mapTo(person.window, keep.rect().center())

    def click() -> None:
        handle = person.window.windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()

    def under() -> str:
        return getattr(person.window.childAt(at), "accessibleName", str)()

    click()
    qtbot.waitUntil(lambda: under() == "Pain now: 1 of 10")
    click()
    person.clock.advance(seconds=DEAF_SECONDS - 0.05)
    click()
    assert [dose.units for dose in person.facts.doses] == [1]
    assert person.facts.pains == ()
    person.clock.advance(seconds=DEAF_SECONDS + 0.05)
    click()
    assert [pain.value for pain in person.facts.pains] == [1]
