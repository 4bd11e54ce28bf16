"""The questions after a plank."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton

from pictures.scenes_prevention import lived_in
from ui.seen import texts
from unclench.core.base.entries import Plank
from unclench.ui.prevention.after_plank_sheet import PlankAfter
from unclench.ui.widgets.first_focus import focus_first


def press(page, name: str) -> None:
    """A click on the button with this name or these words."""
    next(b for b in page.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName())).click()


@pytest.fixture
def after(look, qtbot):
    on, _ = lived_in()
    made = PlankAfter(on, list(on.facts().planks[-2:]))
    on.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made, on


def newest(on) -> Plank:
    return on.facts().planks[-1]


def test_digits_answer_one_question_after_the_other_and_then_done_has_the_focus(after):
    made, on = after
    focus_first(made)
    for code in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(QApplication.focusWidget(), code)
    assert (newest(on).form_ok, newest(on).could_talk, newest(on).pain) == (True, False, 3)
    assert QApplication.focusWidget() is made.done


def test_only_the_question_that_comes_next_shows_its_keys(after):
    made, _ = after
    focus_first(made)
    assert texts(made).count("1 yes, 2 no") == 1
    assert "a digit; X is 10" not in texts(made)
    for code in (Qt.Key.Key_1, Qt.Key.Key_1):
        QTest.keyClick(QApplication.focusWidget(), code)
    assert "1 yes, 2 no" not in texts(made)
    assert "a digit; X is 10" in texts(made)


def test_x_is_pain_10_and_a_key_of_no_question_answers_none(after):
    made, on = after
    focus_first(made)
    for code in (Qt.Key.Key_7, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_X):
        QTest.keyClick(QApplication.focusWidget(), code)
    assert (newest(on).form_ok, newest(on).could_talk, newest(on).pain) == (False, True, 10)


def test_it_says_what_the_hold_meant(after):
    made, _ = after
    assert "Second of three. One more good session on another day, then: 30 s." in texts(made).split("\n")


@pytest.mark.parametrize("code", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_one_press_is_enough_to_be_done(after, qtbot, code):
    made, _ = after
    focus_first(made)
    with qtbot.waitSignal(made.left, timeout=1000):
        QTest.keyClick(QApplication.focusWidget(), code)


def test_trim_takes_off_what_the_key_took(after):
    made, on = after
    press(made, "Take 2 s off the last hold")
    assert newest(on).held_ms == 39_000


def test_a_stop_sign_is_one_press_and_says_what_to_do(after):
    made, on = after
    press(made, "Something stopped me")
    press(made, "Dizzy, chest pressure, headache, blurred sight")
    assert newest(on).stopped_for == "dizzy"
    assert "Sit down" in texts(made)
    assert not made.again.isVisibleTo(made)


def test_every_radio_button_after_a_plank_has_its_own_name(after):
    made, _ = after
    names = [one.accessibleName() or one.text() for one in made.findChildren(QRadioButton)]
    assert len(names) == len(set(names))
