"""A sheet with room for all of its content does not scroll, in the font of any system."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pictures.scenes_prevention import SHEETS
from ui_person import Person
from unclench.ui.relief.sheet_with_foot import SheetWithFoot


@pytest.fixture
def plain_font(look: QApplication) -> Iterator[None]:
    """That of a system that names none."""
    before = look.font()
    look.setFont(QFont("DejaVu Sans", 10))
    yield
    look.setFont(before)


# lists that are longer than a window are left out
@pytest.mark.parametrize("name", [name for name in SHEETS if name not in ("foods", "correct", "moves")])
def test_with_room_nothing_scrolls(plain_font: None, qtbot: QtBot, name: str) -> None:
    person = Person(qtbot)
    person.window.resize(1040, 1100)
    person.window.show_tab("prevention")
    SHEETS[name](person.window.page("prevention"))  # type: ignore[arg-type]
    qtbot.wait(60)
    for sheet in person.all_shown(SheetWithFoot):
        bar = sheet.scrolls.verticalScrollBar()
        assert (bar.maximum(), bar.isVisible()) == (0, False)
