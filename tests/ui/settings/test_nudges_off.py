"""Where switches of nudges can do nothing, the window says so and offers the missing step."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from pictures.scenes_nudges import bridge as make_bridge
from ui.seen import texts
from unclench.ui.bridge import Bridge
from unclench.ui.settings.window import SettingsWindow


@pytest.fixture
def bridge(look: object) -> Bridge:
    return make_bridge()


def test_the_kinds_of_nudges_say_that_nudges_are_off_and_turn_them_on(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.services.preferences.change("understood", True)
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    window.show()
    assert "Nudges are off:" in texts(window)
    next(one for one in window.findChildren(QAbstractButton) if one.accessibleName() == "turn on nudges").click()
    QApplication.processEvents()
    assert bridge.services.preferences.get().nudges_on
    assert "Nudges are off:" not in texts(window)
