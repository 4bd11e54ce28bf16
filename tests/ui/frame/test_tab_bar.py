"""Tabs that have no room scroll to the one that is chosen, without the arrows of the stock bar."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton

from ui_person import Person
from unclench.ui.frame.tab_bar import TabBar
from unclench.ui.look import text, theme


def bar(qtbot, width: int) -> TabBar:
    made = TabBar("Tabs")
    qtbot.addWidget(made)
    for words, icon in (("Relief", "relief"), ("Causes", "causes"), ("Prevention", "prevention")):
        made.add(words, icon)
    made.resize(width, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def in_sight(made: TabBar, index: int) -> bool:
    return made.rect().contains(made.tabRect(index))


def arrows(made: TabBar) -> list[QToolButton]:
    return [one for one in made.findChildren(QToolButton) if one.isVisible() and one.width() > 0]


def test_the_arrow_keys_bring_each_tab_into_sight_and_no_arrow_is_shown(look, qtbot) -> None:
    made = bar(qtbot, 200)
    assert in_sight(made, 0)
    assert not in_sight(made, 2)
    for _ in range(2):
        qtbot.keyClick(made, Qt.Key.Key_Right)
    assert made.currentIndex() == 2
    qtbot.waitUntil(lambda: in_sight(made, 2))
    assert not arrows(made)


def test_a_click_on_the_part_that_can_be_seen_brings_the_tab_into_sight(look, qtbot) -> None:
    made = bar(qtbot, 200)
    second = made.tabRect(1)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(second.left() + 20, second.center().y()))
    qtbot.waitUntil(lambda: in_sight(made, 1))
    assert made.currentIndex() == 1
    assert not arrows(made)


def test_what_goes_on_fades_out_at_the_edge(look, qtbot) -> None:
    made = bar(qtbot, 200)
    ground, picture = theme.colour("ground").lightness(), made.grab().toImage()
    shades = [abs(picture.pixelColor(x, y).lightness() - ground) for y in range(made.height() - 4) for x in (198, 199)]
    assert max(shades) < 12


def test_arrows_do_not_come_back_with_another_width(look, qtbot) -> None:
    made = bar(qtbot, 600)
    for width in (200, 600, 240):
        made.resize(width, made.height())
        assert not arrows(made)


@pytest.mark.parametrize(("width", "percent"), [(480, 100), (720, 200), (1040, 200), (1040, 100)])
def test_every_tab_of_the_window_is_in_sight(look, qtbot, width: int, percent: int) -> None:
    person = Person(qtbot)
    text.apply(look, percent)
    try:
        person.window.resize(width, 600)
        for tab in ("relief", "prevention", "history"):
            person.window.show_tab(tab)
            qtbot.wait(20)
            tabs = person.the(TabBar)
            assert tabs.count() == 4
            assert all(in_sight(tabs, index) for index in range(4))
            for index in range(4):
                assert tabs.tabRect(index).width() >= 30
    finally:
        text.apply(look, 100)


def test_a_tab_without_its_words_says_them_to_the_pointer_and_to_readers(look, qtbot) -> None:
    made = bar(qtbot, 200)
    made.set_room(200)
    assert made.tabToolTip(1) == "Causes"
    interface = QAccessible.queryAccessibleInterface(made)
    names = [interface.child(index).text(QAccessible.Text.Name) for index in range(3)]
    assert names == ["Relief", "Causes", "Prevention"]
    made.set_room(2000)
    assert made.tabToolTip(1) == ""
