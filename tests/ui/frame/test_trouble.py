"""The window for trouble with the data file: all that it says can be read, also what it says after a second try."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from ui.seen import texts
from unclench.core.base.good_backup import GoodBackup
from unclench.store.error_words import words
from unclench.ui.frame.error_windows import StoreTroubleWindow
from unclench.ui.frame.rescue_window import RescueWindow

FILE = Path("/home/somebody/a folder with a long name/.local/share/unclench/unclench.sqlite")


def test_no_words_are_cut_also_after_another_try_that_failed(look: QApplication, qtbot: QtBot) -> None:
    window = StoreTroubleWindow(words("damaged", FILE), lambda: words("disk_full", FILE))
    qtbot.addWidget(window)
    window.show()
    for _ in range(2):
        for part in window.findChildren(QLabel):
            qtbot.waitUntil(lambda part=part: part.height() >= part.heightForWidth(part.width()))
        window.again.click()
    assert "full" in texts(window)


def test_made_narrower_the_window_of_trouble_grows_so_that_no_words_are_cut(look: QApplication, qtbot: QtBot) -> None:
    window = StoreTroubleWindow(words("disk_full", FILE), lambda: None)
    qtbot.addWidget(window)
    window.show()
    window.setMinimumWidth(0)
    window.resize(260, 100)
    for part in window.findChildren(QLabel):
        qtbot.waitUntil(lambda part=part: part.height() >= part.heightForWidth(part.width()))


def test_the_rescue_window_works_by_keyboard_and_names_its_parts(qtbot: QtBot) -> None:
    window = RescueWindow("/home/somebody")
    qtbot.addWidget(window)
    window.say("It cannot be opened.", "Try again.")
    made = datetime(2026, 11, 27, 9, 5, tzinfo=UTC)
    window.show_backups([GoodBackup(f"/{name}", made, 7) for name in ("newest", "older")])
    window.show()
    backups = window.findChild(QListWidget)
    assert backups.accessibleName() == "Backups"
    QTest.keyClick(backups, Qt.Key.Key_Down)
    buttons = {button.text(): button for button in window.findChildren(QPushButton)}
    assert buttons["Try again"].isDefault()
    with qtbot.waitSignal(window.restore) as asked:
        QTest.keyClick(buttons["Restore this backup"], Qt.Key.Key_Return)
    assert asked.args == ["/older"]
    for told, signal in (("Begin an empty diary", window.start_empty), ("Try again", window.try_again)):
        with qtbot.waitSignal(signal):
            QTest.keyClick(buttons[told], Qt.Key.Key_Space)
    with qtbot.waitSignal(window.rejected):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_the_rescue_window_says_when_there_is_no_backup(qtbot: QtBot) -> None:
    window = RescueWindow("/home/somebody")
    qtbot.addWidget(window)
    window.show()
    assert "Looking for good backups…" in texts(window)
    window.show_backups(())
    assert "There is no backup yet." in texts(window)
    assert "Restore this backup" not in texts(window)
