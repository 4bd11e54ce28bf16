"""What gets the focus comes into view, a form as a whole."""

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.widgets.layouts import Page, column


def _shown(page: Page, part: QWidget) -> bool:
    top = part.mapTo(page.viewport(), part.rect().topLeft()).y()
    return top >= 0 and top + part.height() <= page.viewport().height()


def test_a_form_that_opens_below_the_fold_is_scrolled_to_with_its_buttons(look: QApplication, qtbot: QtBot) -> None:
    form, field, keep = QWidget(), QLineEdit(), QPushButton("Keep")
    form.setProperty("whole", True)
    form.setLayout(column(field, keep))
    page = Page(column(*(QPushButton(str(number)) for number in range(30)), form))
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    qtbot.waitActive(page)
    assert not _shown(page, field)
    field.setFocus()
    qtbot.waitUntil(lambda: _shown(page, keep))
    assert _shown(page, field)


def test_a_page_that_opens_begins_at_its_top_wherever_the_focus_is(look: QApplication, qtbot: QtBot) -> None:
    """The danger signs are read before the button below them is pressed."""
    start = QPushButton("None of these")
    page = Page(column(*(QPushButton(str(number)) for number in range(30)), start))
    page.setFocusProxy(start)
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    qtbot.waitActive(page)
    start.setFocus()
    QApplication.processEvents()
    qtbot.waitUntil(start.hasFocus)
    QApplication.processEvents()
    assert page.verticalScrollBar().value() == 0


def test_the_scroll_bar_comes_without_anything_moving(look: QApplication, qtbot: QtBot) -> None:
    words, more = QLabel("Words"), QLabel("More")
    more.setFixedHeight(10)
    page = Page(column(words, more, None))
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    QApplication.processEvents()
    before = words.geometry()
    more.setFixedHeight(600)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    QApplication.processEvents()
    assert words.geometry() == before
    more.setFixedHeight(10)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)
    QApplication.processEvents()
    assert words.geometry() == before
