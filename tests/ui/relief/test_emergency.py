"""The emergency screen with and without a known number: all of it stays inside the window."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from ui.seen import texts
from ui_person import Person
from unclench.ui.look import text
from unclench.ui.relief.checked_question import CheckedQuestion
from unclench.ui.relief.emergency import Emergency


@pytest.fixture
def person(look, qtbot):
    person = Person(qtbot)
    yield person
    text.apply(look, 100)


def ask_for_help(person: Person, *signs: str) -> Emergency:
    person.press("My back just seized up")
    for sign in signs:
        person.press(sign)
    person.press("Get help now")
    person.look()
    QApplication.processEvents()
    return person.the(Emergency)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("country", ["other", "DE", "DZ"])
def test_nothing_is_beside_the_window_whatever_is_known_and_ticked(person: Person, country: str, percent: int) -> None:
    text.apply(QApplication.instance(), percent)
    person.services.preferences.change("country", country)
    shown = ask_for_help(
        person,
        "Lost control of pee or poo",
        "Sudden severe tummy or back pain, faint, clammy",
        "Face droop, slurred speech, sight loss, worst headache",
    )
    assert shown.horizontalScrollBar().maximum() == 0
    assert shown.widget().width() <= person.window.width()


def test_without_a_country_the_slot_says_to_choose_one_and_then_shows_its_number(person: Person) -> None:
    person.services.preferences.change("country", "other")
    shown = ask_for_help(person, "Lost control of pee or poo")
    assert "Call your local number, or try 112 on a mobile phone. Choose your country to see its number." in texts(
        shown
    )
    words = shown.number.font().pointSizeF()
    (countries,) = person.all_shown(QComboBox)
    assert countries.currentIndex() == -1  # so the list opens at its beginning
    countries.showPopup()
    person.qtbot.wait(1)
    view = countries.view()
    assert view.indexAt(view.viewport().rect().topLeft()).row() == 0
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    countries.hidePopup()
    person.qtbot.keyClicks(countries, "Germany")
    assert shown.number.text() == "112"
    assert shown.number.font().pointSizeF() > 2 * words


def test_a_country_whose_number_is_not_known_says_so_and_what_else_to_do(person: Person) -> None:
    person.services.preferences.change("country", "DZ")
    shown = ask_for_help(person, "Lost control of pee or poo")
    words = "Algeria: the number is not known here. Ask someone near you, or try 112 on a mobile phone."
    assert shown.number.text() == words
    assert words in shown.number.accessibleName()


def test_a_language_without_a_country_gives_no_number(person: Person, monkeypatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ar"))
    shown = ask_for_help(person, "Lost control of pee or poo")
    assert (
        shown.number.text()
        == "Call your local number, or try 112 on a mobile phone. Choose your country to see its number."
    )


def test_a_mistake_leads_back_to_the_check_as_it_was_left(person: Person) -> None:
    ask_for_help(person, "Lost control of pee or poo")
    person.press("I ticked this by mistake")
    (check,) = person.shown("Lost control of pee or poo")
    assert check.isChecked()
    assert person.window.focusWidget() is check
    assert person.shown("Get help now")
    assert person.facts.sessions == ()
    person.press("Lost control of pee or poo")
    person.press("None of these: start ice")
    assert person.shown("Stop")
    assert len(person.facts.episodes) == 1


def test_cancel_after_a_mistake_leaves_the_signs_to_be_answered(person: Person) -> None:
    ask_for_help(person, "Lost control of pee or poo")
    person.press("I ticked this by mistake")
    person.press("Cancel")
    assert "The warning signs first" in person.said()
    assert not person.shown("Start ice")


def test_that_a_doctor_has_checked_it_is_asked_once_more(person: Person) -> None:
    """No single press opens all again, nor does Enter on the question."""
    with person.qtbot.waitActive(person.window):
        person.window.activateWindow()
    shown = ask_for_help(person, "Lost control of pee or poo")
    shown.checked.setFocus()
    person.qtbot.keyClick(shown.checked, Qt.Key.Key_Return)
    question = person.the(CheckedQuestion)
    assert "You ticked: Lost control of pee or poo" in texts(question)
    person.qtbot.keyClick(question, Qt.Key.Key_Return)
    assert shown.isVisible()
    assert person.facts.sign_checks[-1].cleared_why is None
    person.press("A doctor has checked exactly this")
    person.press("Yes, exactly this")
    assert person.facts.sign_checks[-1].cleared_why == "checked"
    assert not shown.isVisible()
