"""Icons beside words follow theme and text size, and hide when there is nothing to show."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.look import text, theme
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.part_stack import PartStack


def test_it_follows_theme_and_text_size(look: QApplication, qtbot: QtBot) -> None:
    holder, picture = QWidget(), IconLabel("clock", "muted")
    holder.setLayout(row(picture))
    qtbot.addWidget(holder)
    holder.show()
    assert picture.isVisible()
    before = picture.pixmap()
    theme.apply(look, "dark")
    text.apply(look, 200)
    try:
        assert picture.pixmap().toImage() != before.toImage()
        assert picture.pixmap().height() == 2 * before.height()
    finally:
        text.apply(look, 100)
        theme.apply(look, "light")


def test_without_an_icon_it_is_hidden(look: QApplication, qtbot: QtBot) -> None:
    holder, picture = QWidget(), IconLabel()
    holder.setLayout(row(picture))
    qtbot.addWidget(holder)
    holder.show()
    assert not picture.isVisible()
    picture.show_icon("eye", "caution")
    assert picture.isVisible()
    picture.show_icon("")
    assert not picture.isVisible()


def test_a_deck_is_as_large_as_the_part_it_shows(look: QApplication, qtbot: QtBot) -> None:
    small, large = label("a"), label("a\nb\nc\nd")
    stack = PartStack()
    stack.setCurrentWidget(small)
    qtbot.addWidget(stack)
    stack.show()
    assert stack.currentWidget() is small
    low = stack.sizeHint().height()
    stack.setCurrentWidget(large)
    assert stack.currentWidget() is large
    assert not small.isVisible()
    assert stack.sizeHint().height() > 2 * low
