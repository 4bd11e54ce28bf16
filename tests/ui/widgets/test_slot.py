"""Parts made late: they take no room before, and the Tab key comes to them where they stand."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.widgets.boxes import column
from unclench.ui.widgets.deck import Deck
from unclench.ui.widgets.slot import Slot


def tabbed(page: QWidget) -> list[str]:
    """The words of the buttons in the order of the Tab key."""
    found: list[str] = []
    at = page.nextInFocusChain()
    while at is not page:
        if isinstance(at, QPushButton) and at.isVisibleTo(page):
            found.append(at.text())
        at = at.nextInFocusChain()
    return found


def pair() -> QWidget:
    both = QWidget()
    both.setLayout(column(QPushButton("two"), QPushButton("three")))
    return both


def test_a_part_made_late_is_tabbed_to_in_its_place(qtbot: QtBot) -> None:
    page, slot, deck = QWidget(), Slot(pair), Deck()
    page.setLayout(column(QPushButton("one"), slot, deck, QPushButton("five")))
    qtbot.addWidget(page)
    page.show()
    deck.setCurrentWidget(QPushButton("four"))
    slot.shown()
    qtbot.waitUntil(lambda: tabbed(page) == ["one", "two", "three", "four", "five"])


def test_a_part_that_is_not_wanted_is_not_made(qtbot: QtBot) -> None:
    slot = Slot(pair)
    qtbot.addWidget(slot)
    assert slot.shown(False) is None
    assert slot.part is None
    made = slot.shown()
    assert slot.isVisible()
    assert slot.shown(False) is None
    assert not slot.isVisible()
    assert slot.made() is made
