"""Parts of a column stay while what they show is the same."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from unclench.ui.widgets.kept_parts import KeptParts, Part
from unclench.ui.widgets.layouts import column


@pytest.fixture
def place(look, qtbot):
    window = QWidget()
    box = column(None)
    window.setLayout(box)
    qtbot.addWidget(window)
    window.show()
    return window, KeptParts(box)


def part(key, shows="", redraw=None):
    return Part(key, shows, lambda: QPushButton(f"{key} {shows}".strip()), redraw)


def buttons(window):
    """In the order of the Tab key."""
    return [one for one in window.findChildren(QPushButton) if one.isVisible()]


def texts(window):
    return [one.text() for one in sorted(buttons(window), key=lambda one: one.y())]


def test_a_part_stays_while_what_it_shows_is_the_same(place):
    window, parts = place
    parts.draw([part("a", 1), part("b", 1)])
    first, second = buttons(window)
    parts.draw([part("a", 1), part("b", 2)])
    assert buttons(window)[0] is first
    assert buttons(window)[1] is not second
    assert [one.text() for one in buttons(window)] == ["a 1", "b 2"]


def test_one_that_can_be_drawn_again_stays_the_same_part(place):
    window, parts = place
    parts.draw([part("a", 1)])
    (first,) = buttons(window)
    parts.draw([part("a", 2, lambda one: one.setText("drawn"))])
    assert buttons(window) == [first]
    assert first.text() == "drawn"


def test_parts_that_come_go_and_move_stand_in_order_also_for_the_tab_key(place, qtbot):
    window, parts = place
    parts.draw([part("b"), part("d")])
    parts.draw([part("a"), part("b"), part("c"), part("d")])
    assert [one.text() for one in buttons(window)] == ["a", "b", "c", "d"]
    parts.draw([part("d"), part("b"), part("a")])
    assert [one.text() for one in buttons(window)] == ["d", "b", "a"]
    qtbot.waitUntil(lambda: texts(window) == ["d", "b", "a"])


def test_the_focus_stays_with_a_part_that_moves_and_goes_to_the_one_that_takes_its_place(place, qtbot):
    window, parts = place
    parts.draw([part("a", 1), part("b", 1)])
    window.activateWindow()
    first = buttons(window)[0]
    first.setFocus()
    parts.draw([part("b", 1), part("a", 1)])
    assert window.focusWidget() is first
    parts.draw([part("b", 1), part("a", 2)])
    assert window.focusWidget().text() == "a 2"
