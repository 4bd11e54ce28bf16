"""How many presses each of the things takes that are done most: real clicks on what is on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui_person import Person


class Presser(Person):
    """Clicks with the mouse, and counts."""

    presses = 0

    def click(self, name: str) -> None:
        """One real click in the middle of the button with this name, where it is on the screen."""
        self.clock.advance(seconds=1)  # what has just come up hears nothing yet
        on_top = QApplication.activeModalWidget() or self.window
        found = [each for each in on_top.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName())]
        (one,) = [each for each in found if each.isEnabled() and not each.visibleRegion().isEmpty()]
        self.presses += 1
        self.qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=one.visibleRegion().boundingRect().center())
        self.qtbot.wait(1)
