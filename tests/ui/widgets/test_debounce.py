"""A second press never lands on what moved under the pointer by the first one."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pictures.scenes_nudges import bridge
from ui.seen import called
from ui_person import Person
from unclench.core.base.ports import Bubble
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.nudge.window import NudgeWindow
from unclench.ui.widgets import press_debounce as debounce
from unclench.ui.widgets.lazy_part import LazyPart
from unclench.ui.widgets.new_screens import DEAF_SECONDS as NEW_SECONDS
from unclench.ui.widgets.new_screens import came_up
from unclench.ui.widgets.press_debounce import DEAF_SECONDS, PressDebounce


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
        debounce.begin(self.window, lambda: self.now)
        self.debounce = self.window.findChild(PressDebounce)
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
    bench.now += NEW_SECONDS - 0.01
    press()
    assert closed == []
    bench.now += NEW_SECONDS
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


def key(bench: Bench, which: Qt.Key, *, window: QWidget | None = None) -> None:
    """As the window system tells it."""
    QTest.keyClick((window or bench.window).windowHandle(), which)
    QApplication.processEvents()


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_screen_that_comes_up_hears_no_press_for_a_moment(bench: Bench, which: Qt.Key) -> None:
    bench.second.setAutoDefault(True)
    bench.second.setFocus()
    came_up(bench.second)
    at = bench.second.geometry().center()
    bench.click(at)
    key(bench, which)
    bench.now += NEW_SECONDS - 0.01
    bench.click(at)
    key(bench, which)
    assert bench.heard == []
    bench.now += NEW_SECONDS
    key(bench, which)
    bench.click(at)
    assert bench.heard == ["Second", "Second"]


def test_a_filter_for_the_whole_app_takes_the_place_of_that_of_a_window_and_stays(bench: Bench, qtbot: QtBot) -> None:
    app_lives, now = QObject(), [0.0]
    debounce.begin(app_lives, lambda: now[0])
    debounce.begin(bench.window, lambda: bench.now)
    came_up(bench.first)
    QApplication.processEvents()
    bench.now += NEW_SECONDS + 0.01
    bench.click()
    assert bench.heard == []
    now[0] += NEW_SECONDS + 0.01
    bench.click()
    assert bench.heard == ["First"]


def test_a_moment_is_600_milliseconds(bench: Bench) -> None:
    came_up(bench.first)
    QApplication.processEvents()
    bench.now += 0.59
    bench.click()
    assert bench.heard == []


def test_a_desktop_with_slow_double_clicks_has_a_longer_moment(bench: Bench) -> None:
    hints = QApplication.styleHints()
    usual = hints.mouseDoubleClickInterval()
    hints.setMouseDoubleClickInterval(900)
    try:
        came_up(bench.first)
        QApplication.processEvents()
        bench.now += 0.85
        bench.click()
        assert bench.heard == []
    finally:
        hints.setMouseDoubleClickInterval(usual)


def test_a_part_that_is_shown_when_it_is_wanted_is_a_new_screen(bench: Bench) -> None:
    part = LazyPart(lambda: QPushButton("Part"))
    box = bench.window.layout()
    assert box is not None
    box.addWidget(part)
    made = part.made()
    made.clicked.connect(lambda: bench.heard.append("Part"))
    for count in (1, 2):
        part.shown()
        QApplication.processEvents()
        at = made.mapTo(bench.window, made.rect().center())
        bench.click(at)
        bench.now += NEW_SECONDS + 0.01
        bench.click(at)
        assert len(bench.heard) == count
        part.shown(False)
        QApplication.processEvents()


def test_a_quick_second_press_is_not_heard_either(bench: Bench) -> None:
    bench.second.setAutoDefault(True)
    bench.second.setFocus()
    came_up(bench.second)
    QApplication.processEvents()
    bench.now += NEW_SECONDS - 0.05
    key(bench, Qt.Key.Key_Return)
    bench.click(bench.second.geometry().center())
    bench.now += 0.1
    key(bench, Qt.Key.Key_Return)
    handle, none = bench.window.windowHandle(), Qt.KeyboardModifier.NoModifier
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, none, bench.second.geometry().center())
    assert bench.heard == []


def test_the_moment_begins_when_the_screen_is_fully_shown(bench: Bench) -> None:
    came_up(bench.first)
    bench.now += 10  # it took so long to build it
    bench.click()
    bench.now += NEW_SECONDS - 0.01
    bench.click()
    assert bench.heard == []


def test_what_is_beside_a_new_screen_is_heard(bench: Bench) -> None:
    came_up(bench.first)
    QApplication.processEvents()
    bench.click(bench.second.geometry().center())
    assert bench.heard == ["Second"]


def test_keys_that_press_nothing_are_heard_by_a_new_screen(bench: Bench) -> None:
    came_up(bench.window)
    QApplication.processEvents()
    bench.first.setFocus()
    key(bench, Qt.Key.Key_Tab)
    assert bench.second.hasFocus()
    key(bench, Qt.Key.Key_Up)
    assert bench.first.hasFocus()


def test_a_space_in_a_line_of_a_new_screen_is_written(bench: Bench) -> None:
    line = QLineEdit(bench.window)
    line.setGeometry(0, 150, 200, 30)
    line.show()
    line.setFocus()
    came_up(bench.window)
    QApplication.processEvents()
    key(bench, Qt.Key.Key_Space)
    assert line.text() == " "


def test_assistive_technology_presses_at_once_what_is_shown(bench: Bench, qtbot: QtBot) -> None:
    came_up(bench.window)
    QApplication.processEvents()
    actions = QAccessible.queryAccessibleInterface(bench.first).actionInterface()
    actions.doAction(actions.pressAction())
    qtbot.waitUntil(lambda: bench.heard == ["First"])


def test_a_window_without_the_keyboard_is_deaf_each_time_it_comes_up(bench: Bench, qtbot: QtBot) -> None:
    answers: list[str] = []
    nudge = NudgeWindow(Bubble("Water", "A glass?", (("done", "Had one"),)), answers.append, OwnSessionLine(bridge()))
    qtbot.addWidget(nudge)

    def press() -> None:
        button = called(nudge, "Had one")
        at = button.mapTo(nudge, button.rect().center())
        QTest.mouseClick(nudge.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()

    for count in (1, 2):
        nudge.come_up()
        qtbot.waitUntil(lambda: nudge.windowHandle().isExposed())
        QApplication.processEvents()
        press()
        bench.now += NEW_SECONDS + 0.01
        press()
        assert len(answers) == count
        nudge.hide()


def test_a_window_that_never_has_the_keyboard_is_heard_of_by_its_own_word(bench: Bench) -> None:
    small = QWidget(bench.window, Qt.WindowType.Popup)  # Qt tells of the focus of others, even where they refuse it
    small.resize(100, 100)
    button = QPushButton("Small", small)
    button.clicked.connect(lambda: bench.heard.append("Small"))
    small.show()
    came_up(small)
    QApplication.processEvents()
    for heard in ([], ["Small"]):
        at = button.geometry().center()
        QTest.mouseClick(small.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QApplication.processEvents()
        assert bench.heard == heard
        bench.now += NEW_SECONDS + 0.01


def test_a_window_that_comes_back_to_the_screen_is_new(bench: Bench, qtbot: QtBot) -> None:
    bench.window.hide()
    bench.window.show()
    qtbot.waitUntil(lambda: bench.window.windowHandle().isExposed())
    QApplication.processEvents()
    bench.click()
    assert bench.heard == []
    bench.now += NEW_SECONDS + 0.01
    bench.click()
    assert bench.heard == ["First"]


def test_three_quick_clicks_on_log_it_log_one_dose_and_no_pain(look, qtbot: QtBot) -> None:
    person = Person(qtbot)
    person.window.resize(520, 820)  # the toast lies below it
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
    at = keep.mapTo(person.window, QPoint(keep.width() // 2, 5))

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
