"""What somebody finds and reads in a widget."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget


def called(root: QWidget, name: str) -> QAbstractButton:
    """The one button with this accessible name that can be seen."""
    QApplication.processEvents()
    found = [
        one
        for one in root.findChildren(QAbstractButton)
        if one.isVisible() and QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) == name
    ]
    assert len(found) == 1, name
    return found[0]


def texts(root: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in root.findChildren(QLabel) if one.isVisible())


def running_timers(part: QObject) -> list[QTimer]:
    """The timers of its own that run now."""
    timers = part.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [timer for timer in timers if timer.isActive()]


def let_timers_fire(part: QObject) -> None:
    """Its own timers that run come to their end now."""
    for timer in running_timers(part):
        timer.timeout.emit()


def rows(picture: QImage) -> list[bytes]:
    """Each row of pixels: red, green, blue, alpha. Much faster than pixel by pixel."""
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    content, length = bytes(plain.constBits()), plain.bytesPerLine()
    return [content[y * length : y * length + 4 * plain.width()] for y in range(plain.height())]
