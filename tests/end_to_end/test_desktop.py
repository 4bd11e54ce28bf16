"""The private desktop that other end-to-end tests stand on."""

import os
import sys
from pathlib import Path

from end_to_end.desktop import Desktop

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
app, window = QApplication(sys.argv), QWidget()
layout, button, label = QVBoxLayout(window), QPushButton("Count"), QLabel("Nothing yet")
layout.addWidget(button)
layout.addWidget(label)
button.clicked.connect(lambda: label.setText("Counted"))
window.show()
sys.exit(app.exec())
"""


def test_a_button_is_pressed_by_its_name_and_nothing_is_left_running(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app(program=(sys.executable, "-c", PROGRAM))
        app.press("Count", "push button")
        app.find("Counted", "label")
        assert desktop.running()
    assert desktop.running() == []
    assert not os.path.exists(f"/proc/{app.process.pid}")
