"""A list or a menu takes the release of the press that opened it: later clicks are heard all the same."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.test_debounce import Bench


@pytest.fixture
def bench(look, qtbot: QtBot) -> Bench:
    return Bench(qtbot)


@pytest.mark.parametrize("opens", ["list", "menu"])
def test_a_list_or_menu_that_takes_the_release_and_closes_by_a_key_swallows_no_later_click(
    bench: Bench, qtbot: QtBot, opens: str
) -> None:
    bench.window.resize(300, 500)
    box = bench.window.layout()
    assert isinstance(box, QVBoxLayout)
    opener: QWidget
    if opens == "list":
        opener = QComboBox()
        opener.addItems(["Germany", "Austria"])
        opener.activated.connect(lambda: bench.first.setFixedHeight(200))  # what was chosen moves all below it
    else:
        opener, menu = QPushButton("More"), QMenu(bench.window)
        menu.addAction("Taller").triggered.connect(lambda: bench.first.setFixedHeight(200))
        opener.pressed.connect(lambda: menu.popup(bench.window.mapToGlobal(QPoint(0, 150))))
    box.insertWidget(2, opener)
    qtbot.waitUntil(lambda: opener.y() > bench.second.y())
    none = Qt.KeyboardModifier.NoModifier
    at = opener.geometry().center()
    QTest.mousePress(bench.window.windowHandle(), Qt.MouseButton.LeftButton, none, at)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    QTest.mouseRelease(popup.windowHandle(), Qt.MouseButton.LeftButton, none, QPoint(-5, -5))
    looks = bench.debounce.findChild(QTimer)

    def is_over() -> bool:
        bench.now += 0.1
        return not looks.isActive()

    qtbot.waitUntil(is_over)
    QTest.keyClick(popup.windowHandle(), Qt.Key.Key_Down)
    QTest.keyClick(popup.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.first.height() == 200 and QApplication.activePopupWidget() is None)
    bench.click(bench.second.geometry().center())
    assert bench.heard == ["Second"]
