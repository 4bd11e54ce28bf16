"""What is built for a tab or a sheet is never shown as a window of its own: it would flash, and take the keyboard."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui_person import Person


class ShownWindows(QObject):
    """Remembers which windows came up."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("live", [False, True])
def test_tabs_and_sheets_come_up_in_the_window(look: QApplication, qtbot: QtBot, live: bool) -> None:
    person, shown = Person(qtbot), ShownWindows()
    look.installEventFilter(shown)
    try:
        if live:
            person.services.ice_heat.start("ice", 900)
            person.look()
        for tab in ("causes", "prevention", "history", "relief"):
            person.window.show_tab(tab)
            qtbot.wait(5)
        for opened in (
            person.page.sheets.open_start,
            person.page.sheets.open_twinge,
            person.page.sheets.open_injection,
        ):
            opened()
            qtbot.wait(5)
    finally:
        look.removeEventFilter(shown)
    assert shown.seen == []
