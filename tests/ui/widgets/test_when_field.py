"""A moment as people write it; what was not understood is said calmly, below, and to a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from unclench.core.base.errors import BadInput
from unclench.ui.widgets.when_field import WhenField

RIGHT = "A time like 14:05 would be right."


def _parse(words: str) -> int:
    if not words.isdigit():
        raise BadInput("when", RIGHT)
    return int(words)


@pytest.fixture
def field(look: QApplication, qtbot: QtBot) -> WhenField:
    made = WhenField("When did it begin?", _parse)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _type(field: WhenField, qtbot: QtBot, words: str) -> QLineEdit:
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, words)
    return line


def _shown(field: WhenField) -> list[str]:
    return [label.text() for label in field.findChildren(QLabel) if label.isVisible()]


def test_what_is_understood_is_told_once(field: WhenField, qtbot: QtBot) -> None:
    told: list[object] = []
    field.changed.connect(told.append)
    line = _type(field, qtbot, "9")
    assert told == []
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told == [9]
    assert field.value() == 9


def test_what_is_not_understood_is_said_and_goes_away_while_typing(field: WhenField, qtbot: QtBot) -> None:
    line = _type(field, qtbot, "soon")
    assert RIGHT not in _shown(field)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert RIGHT in _shown(field)
    assert line.accessibleDescription() == RIGHT
    assert field.value() is None
    _type(field, qtbot, "12")
    assert RIGHT not in _shown(field)
    assert line.accessibleDescription() == ""


def test_the_line_is_named_by_its_caption(field: WhenField) -> None:
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "When did it begin?"
