"""Widgets are tested without a screen, in the bundled font, without movement."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from pictures import stage
from unclench.ui.look import theme


@pytest.fixture(autouse=True)
def own_region():
    """The region of one test is not that of the next."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def no_window_stays():
    """A window that a test leaves open would take the pointer, and a question the keys, of the tests after it."""
    yield
    for left in QApplication.topLevelWidgets():
        if left.isVisible():
            left.hide()


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> QApplication:
    """The application in its look."""
    stage.prepare(qapp)
    theme.apply(qapp, "light")
    return qapp
