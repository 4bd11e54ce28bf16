"""The window for trouble with the data file: all that it says can be read, also what it says after a second try."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.seen import texts
from unclench.store.error_words import words
from unclench.ui.frame.error_windows import StoreTroubleWindow

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
