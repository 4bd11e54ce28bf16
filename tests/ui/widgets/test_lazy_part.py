"""Parts made late: they take no room before, and the Tab key comes to them where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.widgets import tab_order
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.lazy_part import LazyPart
from unclench.ui.widgets.part_stack import PartStack


class Frame(QWidget):
    """A window whose Tab key goes by the order of its parts, as the main window's does."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return tab_order.step(self, forward=forward)


def pair() -> QWidget:
    both = QWidget()
    both.setLayout(column(QPushButton("two"), QPushButton("three")))
    return both


def test_a_part_made_late_is_tabbed_to_in_its_place(qtbot: QtBot) -> None:
    page, lazy_part, stack = Frame(), LazyPart(pair), PartStack()
    page.setLayout(column(QPushButton("one"), lazy_part, stack, QPushButton("five")))
    qtbot.addWidget(page)
    page.show()
    stack.setCurrentWidget(QPushButton("four"))
    lazy_part.shown()
    tabbed: list[str] = []
    for _ in range(5):
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        at = page.focusWidget()
        assert isinstance(at, QPushButton)
        tabbed.append(at.text())
    assert tabbed == ["one", "two", "three", "four", "five"]


def test_a_part_that_is_not_wanted_is_not_made(qtbot: QtBot) -> None:
    lazy_part = LazyPart(pair)
    qtbot.addWidget(lazy_part)
    assert lazy_part.shown(False) is None
    assert lazy_part.part is None
    made = lazy_part.shown()
    assert lazy_part.isVisible()
    assert lazy_part.shown(False) is None
    assert not lazy_part.isVisible()
    assert lazy_part.made() is made
