"""A check box tells a person's wish, however it was toggled, and is silent while it is drawn."""

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from unclench.ui.widgets.check_box import Check


@pytest.fixture
def told(look: QApplication, qtbot: QtBot) -> tuple[Check, list[bool]]:
    box, wishes = Check("End quietly"), list[bool]()
    qtbot.addWidget(box)
    box.wished.connect(wishes.append)
    return box, wishes


def test_a_click_is_a_wish(told: tuple[Check, list[bool]]) -> None:
    box, wishes = told
    box.click()
    box.click()
    assert wishes == [True, False]


def test_assistive_technology_toggles_without_a_click(told: tuple[Check, list[bool]]) -> None:
    box, wishes = told
    QCheckBox.toggle(box)
    assert wishes == [True]


def test_drawing_is_no_wish(told: tuple[Check, list[bool]]) -> None:
    box, wishes = told
    box.setChecked(True)
    box.setChecked(False)
    assert wishes == []
    box.click()
    assert wishes == [True]
