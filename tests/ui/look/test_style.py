"""The app's own style: what buttons and fields say by their looks, in every theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.look import theme
from unclench.ui.look.colour_tokens import faint
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.popup_menu import open_menu


@pytest.fixture(autouse=True)
def _light_again(look: QApplication) -> Iterator[None]:
    yield
    theme.apply(look, "light")


def _seen(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def _colours(widget: QWidget) -> set[str]:
    image = _seen(widget)
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("role", "token"), [("primary", "accent"), ("ice", "ice"), ("heat", "heat"), ("", "surface")])
def test_a_button_has_the_colour_of_its_role(
    look: QApplication, qtbot: QtBot, name: str, role: str, token: str
) -> None:
    colours = theme.apply(look, name)
    made = button("Start", role=role)
    qtbot.addWidget(made)
    image = _seen(made)
    assert image.pixelColor(QPoint(6, image.height() // 2)) == QColor(colours.tone(token))


def test_a_button_changes_its_role(look: QApplication, qtbot: QtBot) -> None:
    made = button("Start", role="ice")
    qtbot.addWidget(made)
    dress(made, "heat")
    assert theme.tokens().heat in _colours(made)
    assert theme.tokens().ice not in _colours(made)


def test_what_cannot_be_used_looks_set_back(look: QApplication, qtbot: QtBot) -> None:
    made = button("Locked until 11:04", role="ice", icon="lock")
    qtbot.addWidget(made)
    made.setEnabled(False)
    assert theme.tokens().ice not in _colours(made)
    assert faint(theme.tokens()) in _colours(made)


def test_buttons_have_room_around_their_words(look: QApplication, qtbot: QtBot) -> None:
    sizes = {}
    for size in ("small", "", "big", "huge"):
        made = button("Stop", size=size)
        qtbot.addWidget(made)
        sizes[size] = made.sizeHint()
    assert sizes["small"].height() < sizes[""].height() < sizes["big"].height() < sizes["huge"].height()
    assert sizes["big"].height() >= 44


def test_a_field_shows_focus_and_trouble(look: QApplication, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    assert theme.tokens().edge in _colours(line)
    line.setProperty("wrong", True)
    assert theme.tokens().danger in _colours(line)
    line.setProperty("wrong", False)
    line.show()
    line.activateWindow()
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(line.hasFocus)
    assert theme.tokens().accent in _colours(line)
    line.setProperty("wrong", True)
    assert {theme.tokens().accent, theme.tokens().danger} <= _colours(line), "where the keyboard is, in a wrong field"


def test_fields_are_of_one_height(look: QApplication, qtbot: QtBot) -> None:
    heights = []
    for field in (QLineEdit(), QComboBox(), QSpinBox()):
        qtbot.addWidget(field)
        heights.append(field.sizeHint().height())
    assert max(heights) - min(heights) <= 2


def test_a_menu_is_round_and_has_room_around_its_words(look: QApplication, qtbot: QtBot) -> None:
    opener = button("More")
    qtbot.addWidget(opener)
    opener.show()
    done: list[str] = []
    open_menu(opener, [("One", lambda: done.append("one")), None, ("Two", lambda: done.append("two"))])
    (menu,) = opener.findChildren(QMenu)
    qtbot.waitExposed(menu)
    one, _, two = (menu.actionGeometry(action) for action in menu.actions())
    words = menu.fontMetrics()
    assert one.height() >= words.height() + 16
    assert one.width() >= words.horizontalAdvance("One") + 24
    assert one.top() >= 6
    assert menu.height() - two.bottom() >= 6
    assert not menu.mask().isEmpty()
    assert not menu.mask().contains(menu.rect().topLeft())
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(done))
