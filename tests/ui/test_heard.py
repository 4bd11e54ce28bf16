"""The checks by ear find what they are there for."""

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pictures.heard import heard
from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column


@pytest.fixture
def window(look: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def with_(window: QWidget, *widgets: QWidget) -> list[str]:
    box = window.layout()
    assert box is not None
    for widget in widgets:
        box.addWidget(widget)
        widget.show()
    QApplication.processEvents()
    return heard(window)


def test_a_control_without_a_name_is_found(window: QWidget) -> None:
    assert "takes the focus without a name" in with_(window, QLineEdit())[0]


def test_two_controls_of_one_name_are_found(window: QWidget) -> None:
    assert with_(window, Check("Yes"), button("Yes")) == ["2 controls are called 'Yes'"]


def test_a_group_without_a_name_is_found(window: QWidget) -> None:
    frame = QFrame()
    frame.setLayout(column(button("Start")))
    assert with_(window, frame) == ["'Start' is in a group without a name: QFrame"]
    frame.setAccessibleName("Ice")
    assert heard(window) == []


def test_a_layered_pane_is_found(window: QWidget) -> None:
    assert "layered pane" in with_(window, QStackedWidget())[0]


def test_a_choice_whose_label_is_not_read_is_found(window: QWidget) -> None:
    box = QComboBox()
    box.addItem("Blue")
    box.setAccessibleName("Colours")
    assert with_(window, box) == ["no label is read for the choice 'Blue'"]


def test_a_choice_is_heard_with_its_name(window: QWidget) -> None:
    box = ComboBox("Colours")
    box.addItem("Blue")
    assert with_(window, box) == []
    holder = QWidget()
    holder.setLayout(column(box))
    assert with_(window, holder) == [], "in another place too"


def test_a_picture_without_a_name_is_found_unless_it_is_decoration(window: QWidget) -> None:
    picture = QLabel()
    picture.setPixmap(QPixmap(8, 8))
    assert with_(window, picture, IconLabel("clock")) == ["a picture has no name and is not decoration"]


def test_a_screen_without_a_heading_is_found(window: QWidget) -> None:
    sheet = Sheet(column(wrapped("Only text"), Check("Fever")))
    assert with_(window, sheet) == ["Sheet has no heading"]


def test_a_screen_that_begins_on_the_button_that_says_yes_is_found(window: QWidget) -> None:
    sheet = Sheet(column(label("First", "big"), Check("Fever"), yes := button("None of these", role="ice")))
    begins_at(sheet, yes)
    assert with_(window, sheet) == ["Sheet begins on the button that says yes: 'None of these'"]


def test_a_dialog_without_a_title_is_found(look: QApplication, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setLayout(column(button("Close")))
    dialog.show()
    assert "a dialog without a title" in heard(dialog)


def test_a_screen_is_called_as_its_heading_and_a_card_as_the_one_in_it(window: QWidget) -> None:
    sheet = Sheet(column(label("First", "big"), wrapped("Is it true?", "lead"), Check("Fever")))
    card = Card(column(label("Water", "heading"), button("Glass")))
    assert with_(window, sheet, card) == []
    inner = sheet.widget()
    assert inner is not None
    assert (inner.accessibleName(), inner.accessibleDescription()) == ("First", "Is it true?")
    assert sheet.card.accessibleName() == "", "it would be said twice"
    assert card.accessibleName() == "Water"
