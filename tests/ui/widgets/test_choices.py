"""Choosing by mouse, arrows and digits; checks whose whole row can be pressed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from typing_keys import press
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option, across, zero_to_ten
from unclench.ui.widgets.first_focus import first_of, focus_first
from unclench.ui.widgets.pain_row import PainRow

ANSWERS = [Option("y", "Yes", "twice or more"), Option("n", "No"), Option("?", "Not sure", key="X")]


def _list(qtbot: QtBot, look: str = "rows") -> tuple[ChoiceList, list[object]]:
    made = ChoiceList(ANSWERS, "Same place?", look=look)  # type: ignore[arg-type]
    told: list[object] = []
    made.chosen.connect(told.append)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made, told


def test_nothing_is_chosen_at_first(look: QApplication, qtbot: QtBot) -> None:
    made, told = _list(qtbot)
    assert made.value() is None
    assert told == []


def test_a_digit_or_its_key_chooses(look: QApplication, qtbot: QtBot) -> None:
    made, told = _list(qtbot)
    qtbot.keyClick(made, Qt.Key.Key_2)
    qtbot.keyClick(made, Qt.Key.Key_X)
    assert told == ["n", "?"]
    assert made.value() == "?"


def test_digits_of_every_script_choose_and_superscripts_do_not(look: QApplication, qtbot: QtBot) -> None:
    made, told = _list(qtbot)
    pain = PainRow("Pain now")
    qtbot.addWidget(pain)
    pain.chosen.connect(told.append)
    for ch in ("٢", "²", "۱"):
        press(made, ch)
        press(pain, ch)
    qtbot.waitUntil(lambda: told == ["n", 2, "y", 1])  # a 0 could have followed the 1


def _pain_row(qtbot: QtBot) -> tuple[PainRow, list[object]]:
    row, told = PainRow("Pain now"), list[object]()
    row.chosen.connect(told.append)
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    focus_first(row)
    return row, told


def _type(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_1_and_0_in_a_pain_row_are_10(look: QApplication, qtbot: QtBot) -> None:
    _, told = _pain_row(qtbot)
    _type(qtbot, Qt.Key.Key_1, Qt.Key.Key_0)
    assert told == [10]
    assert QApplication.focusWidget().text() == "10"
    _type(qtbot, Qt.Key.Key_1, Qt.Key.Key_7)
    assert told == [10, 1, 7]


def test_a_1_is_told_when_the_focus_leaves(look: QApplication, qtbot: QtBot) -> None:
    _, told = _pain_row(qtbot)
    _type(qtbot, Qt.Key.Key_1)
    QApplication.focusWidget().clearFocus()
    assert told == [1]


def test_arrows_stay_in_a_pain_row_and_the_tab_key_comes_back_to_where_it_was(look: QApplication, qtbot: QtBot) -> None:
    row, told = _pain_row(qtbot)
    _type(qtbot, Qt.Key.Key_Left, *[Qt.Key.Key_Right] * 3, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert QApplication.focusWidget().text() == "3"
    assert first_of(row).text() == "3"
    _type(qtbot, Qt.Key.Key_End, Qt.Key.Key_Right)
    assert QApplication.focusWidget().text() == "10"
    assert told == []
    _type(qtbot, Qt.Key.Key_Space)
    assert told == [10]
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _type(qtbot, Qt.Key.Key_Right)
    assert QApplication.focusWidget().text() == "9"


def test_the_tab_key_stops_at_the_number_that_was_chosen(look: QApplication, qtbot: QtBot) -> None:
    row = PainRow("Pain now")
    qtbot.addWidget(row)
    row.mark(6)
    assert first_of(row).text() == "6"


def test_1_and_0_in_a_scale_are_10_and_only_then_it_goes_on(look: QApplication, qtbot: QtBot) -> None:
    scale, told = ChoiceList(zero_to_ten(), "Pain", look="pills"), list[object]()
    scale.keyed.connect(lambda: told.append(scale.value()))
    qtbot.addWidget(scale)
    qtbot.keyClick(scale, Qt.Key.Key_1)
    assert (scale.value(), told) == (1, [])
    qtbot.keyClick(scale, Qt.Key.Key_0)
    assert told == [10]
    qtbot.keyClick(scale, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: told == [10, 1])


def test_arrows_move_the_choice(look: QApplication, qtbot: QtBot) -> None:
    for kind, key in (("rows", Qt.Key.Key_Down), ("pills", Qt.Key.Key_Right)):
        made, told = _list(qtbot, kind)
        qtbot.keyClick(made, Qt.Key.Key_1)
        first = made.findChildren(QRadioButton)[0]
        qtbot.keyClick(first, key)
        assert told == ["y", "n"]


def test_a_value_shown_is_not_told_and_can_be_taken_back(look: QApplication, qtbot: QtBot) -> None:
    made, told = _list(qtbot)
    made.set_value("n")
    assert made.value() == "n"
    made.set_value("nonsense")
    assert made.value() is None
    assert told == []
    qtbot.keyClick(made, Qt.Key.Key_1)
    qtbot.keyClick(made, Qt.Key.Key_2)
    assert [button.isChecked() for button in made.findChildren(QRadioButton)] == [False, True, False]


def test_they_are_radio_buttons_with_name_and_description(look: QApplication, qtbot: QtBot) -> None:
    made, _ = _list(qtbot)
    interface = QAccessible.queryAccessibleInterface(made.findChildren(QRadioButton)[0])
    assert interface.role() is QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "Yes"
    assert interface.text(QAccessible.Text.Description) == "twice or more"


def test_the_whole_row_of_a_check_can_be_pressed(look: QApplication, qtbot: QtBot) -> None:
    check = Check("Pack wrapped in a soft towel", "so that the skin stays whole")
    qtbot.addWidget(check)
    check.resize(500, check.heightForWidth(500))
    check.show()
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=QPoint(490, check.height() - 3))
    assert check.isChecked()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()


def test_a_narrow_check_grows_in_height(look: QApplication, qtbot: QtBot) -> None:
    check = Check("Newly hard to pee, or can’t feel a full bladder")
    qtbot.addWidget(check)
    assert check.heightForWidth(160) > 1.8 * check.heightForWidth(600)


def test_sides_of_the_body_stand_from_left_to_right_in_every_language(look: QApplication, qtbot: QtBot) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        look.setLayoutDirection(direction)
        try:
            made = ChoiceList(across(Option("left", "Left"), Option("right", "Right")), "Side", look="pills")
            qtbot.addWidget(made)
            made.resize(400, 60)
            made.show()
            places = {one.text(): one.x() for one in made.findChildren(QRadioButton)}
        finally:
            look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert places["Left"] < places["Right"], direction
