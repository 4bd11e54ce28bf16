"""Quitting while ice or heat runs is asked about; staying is what Enter, Escape and closing the question do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pictures.scenes_nudges import bridge as make_bridge
from ui.seen import called, texts
from unclench.ui.frame.quit_question import QuitQuestion
from unclench.ui.frame.window_controller import WindowController


class App:
    """The window of a running app, and what became of it."""

    def __init__(self, *, in_tray: bool) -> None:
        self.in_tray = in_tray
        self.bridge = make_bridge()
        self.controller = WindowController(self.bridge)
        self.heard: list[str] = []
        self.controller.quit_requested.connect(lambda: self.heard.append("quit"))
        self.controller.when_closed(lambda: self.heard.append("closed"), lambda: in_tray)
        self.controller.come_up()
        QApplication.processEvents()

    def start(self) -> None:
        self.bridge.services.ice_heat.start("ice", 900)
        QApplication.processEvents()

    def ctrl_q(self) -> None:
        keys = [one for one in self.controller.window.findChildren(QShortcut) if one.key() == QKeySequence("Ctrl+Q")]
        keys[0].activated.emit()

    def question(self) -> QuitQuestion | None:
        QApplication.sendPostedEvents(None, 52)  # what was closed is deleted
        found = [one for one in self.controller.window.findChildren(QuitQuestion) if one.isVisible()]
        return found[0] if found else None


@pytest.fixture(params=[True, False], ids=["tray", "no tray"])
def app(look: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[App]:
    made = App(in_tray=request.param)
    yield made
    made.controller.leave()
    made.controller.window.close()


def test_without_a_session_it_quits_at_once(app: App) -> None:
    app.ctrl_q()
    assert app.heard == ["quit"]
    assert app.question() is None


def test_with_one_it_says_so_and_enter_stays(app: App) -> None:
    app.start()
    app.ctrl_q()
    question = app.question()
    assert question is not None
    assert "Ice is running" in texts(question)
    assert question.stay.text() == ("Stay in the tray" if app.in_tray else "Keep it open")
    assert question.focusWidget() is question.stay
    QTest.keyClick(question, Qt.Key.Key_Return)
    assert app.heard == (["closed"] if app.in_tray else [])
    assert app.question() is None
    assert app.bridge.live() is not None


def test_escape_leaves_everything_as_it_was(app: App) -> None:
    app.start()
    app.ctrl_q()
    QTest.keyClick(app.question(), Qt.Key.Key_Escape)
    assert app.heard == []
    assert app.controller.is_open()


def test_quit_anyway_quits(app: App) -> None:
    app.start()
    app.controller.quit()
    called(app.question(), "Quit anyway").click()
    assert app.heard == ["quit"]


def test_a_second_ctrl_q_asks_once(app: App) -> None:
    app.start()
    app.ctrl_q()
    app.controller.quit()
    QApplication.processEvents()
    assert len([one for one in app.controller.window.findChildren(QuitQuestion) if one.isVisible()]) == 1


def test_a_session_that_is_stopped_elsewhere_takes_the_question_away(app: App) -> None:
    app.start()
    app.ctrl_q()
    app.bridge.services.ice_heat.stop()
    QApplication.processEvents()
    app.controller.window.refresh()
    assert app.question() is None
    assert app.heard == []


def test_over_time_it_says_what_is_to_be_done_first(app: App) -> None:
    app.start()
    app.bridge.services.context.clock.advance(minutes=16)
    app.ctrl_q()
    assert "Take the ice off now" in texts(app.question())
