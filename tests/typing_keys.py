"""Keys as a person presses them, also those of keyboards that QTest has no names for."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


def type_into(line: QWidget, text: str) -> None:
    """One press a character, from an empty line."""
    if isinstance(line, QLineEdit):
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
    for ch in text:
        press(line, ch)


def press(widget: QWidget, ch: str) -> None:
    """One press of the key that writes `ch`."""
    if ch.isascii():
        QTest.keyClick(widget, ch)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, ch))
