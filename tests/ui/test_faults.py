"""The checks on pictures find what they are there for."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pictures.faults import faults
from pictures.pseudo import pseudo


@pytest.fixture
def window(look: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def _with(window: QWidget, widget: QWidget) -> list[str]:
    box = window.layout()
    assert box is not None
    box.addWidget(widget)
    widget.show()
    QApplication.processEvents()
    return faults(window)


def test_text_that_is_cut_is_found(window: QWidget) -> None:
    label = QLabel("A sentence that needs its room")
    label.setFixedWidth(40)
    assert "text is cut" in _with(window, label)[0]


def test_a_control_without_a_name_is_found(window: QWidget) -> None:
    assert "has no name" in _with(window, QLineEdit())[0]


def test_two_buttons_of_one_name_are_found(window: QWidget) -> None:
    assert _with(window, QPushButton("change")) == []
    assert _with(window, QPushButton("change")) == ["2 buttons are called 'change'"]


def test_what_sticks_out_is_found(window: QWidget) -> None:
    window.setFixedSize(100, 60)
    label = QLabel("far out", window)
    label.move(90, 10)
    label.show()
    assert "sticks out" in faults(window)[0]


def test_a_page_that_scrolls_sideways_is_found(window: QWidget) -> None:
    page, wide = QScrollArea(), QWidget()
    page.setWidgetResizable(True)
    wide.setMinimumWidth(2000)
    page.setWidget(wide)
    window.resize(600, 300)
    assert any("scrolls sideways" in one for one in _with(window, page))


def test_the_made_up_language_keeps_placeholders() -> None:
    assert "{time}" in pseudo("Until {time}.")
    assert len(pseudo("Saved on this computer only")) >= 1.4 * len("Saved on this computer only")
    assert pseudo("") == ""
