"""An error in what a widget draws when it is shown is reported, and the window goes on."""

import sys

import pytest
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.layouts import column


class Page(QWidget):
    """Raises when it is shown, over a layout of ours that Qt asks right after."""

    def __init__(self) -> None:
        super().__init__()
        flow = QWidget()
        flow.setLayout(Flow(QLabel("one"), QLabel("two")))
        self.setLayout(column(flow))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with reported():
            raise KeyError("moves")


def test_an_error_while_qt_shows_a_widget_is_reported_and_ends_there(
    look: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(error))
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.resize(300, 200)
    QApplication.processEvents()
    assert [str(error) for error in told] == ["'moves'"]
    assert page.isVisible()
