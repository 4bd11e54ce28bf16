"""A number is typed: no key is swallowed, what was understood is shown before it is kept, in every region alike."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from spellings import REGIONS, SPELLINGS
from typing_keys import type_into
from unclench.core.medicine import amounts
from unclench.ui.relief.medicine.fields import amount
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.number_field import NumberField, number_field, spelling


@pytest.fixture
def region():
    """Switches the region, and back afterwards."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def shown(qtbot: QtBot, field: NumberField) -> NumberField:
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    return field


def dose() -> NumberField:
    return amount("Another amount", (0.25, 20), amounts.units("tablet"), 1)


def said(field: NumberField) -> str:
    return " ".join(label.text() for label in field.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("name", REGIONS)
def test_every_spelling_is_the_same_number_in_every_region(look: QApplication, qtbot: QtBot, region, name: str) -> None:
    region(name)
    field = shown(qtbot, dose())
    for text, value in SPELLINGS.items():
        type_into(field.line, text)
        assert field.text() == text, "a key was swallowed"
        assert field.value() == value, text
        assert field.check() == (value is not None), text
        if value is not None:
            assert amounts.words(value, ("tablet", "tablets"), spelling()) == said(field), text
        else:
            assert "tablets" not in said(field) or "unit here" in said(field), text


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.floats(0.25, 20) | st.integers(1, 80).map(lambda n: n / 4) | st.integers(1, 60).map(lambda n: n / 3))
@pytest.mark.parametrize("name", REGIONS)
def test_what_a_field_shows_it_reads_as_the_same_value(look, region, name: str, value: float) -> None:
    region(name)
    value = min(max(value, 0.25), 20.0)
    field = dose()
    field.set_value(value)
    written = field.text()
    field.set_text("")
    field.set_text(written)
    assert field.value() == value
    field.deleteLater()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("1,5", "1 and a half tablets"), ("15", "15 tablets"), (".5", "half of one tablet"), ("1", "1 tablet"),
        ("1/4", "a quarter of one tablet"), ("2 2/3", "2 and two thirds tablets"), ("1.1", "1.1 tablets"),
    ],
)  # fmt: skip
def test_what_was_understood_stands_beside_it_in_words(look, qtbot: QtBot, region, typed: str, words: str) -> None:
    region("en_US")
    field = shown(qtbot, dose())
    type_into(field.line, typed)
    assert said(field) == words
    assert field.line.accessibleDescription() == words


def test_a_complaint_is_calm_while_typing_and_marked_once_it_is_entered(look, qtbot: QtBot, region) -> None:
    region("de_DE")
    field = shown(qtbot, dose())
    told: list[object] = []
    field.changed.connect(told.append)
    type_into(field.line, "1.")
    assert said(field) == ""
    type_into(field.line, "1.500")
    assert said(field) == "1.500 might be 1,5 or 1500. Write 1,5 or 1500."
    assert not field.line.property("wrong")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.property("wrong")
    assert told == []
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert said(field) == "1 and a half tablets"
    assert not field.line.property("wrong")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert told == [1.5]


def test_what_was_understood_is_told_to_a_screen_reader(look, qtbot: QtBot, monkeypatch) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    field = shown(qtbot, dose())
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    type_into(field.line, "2½")
    qtbot.waitUntil(lambda: heard == ["2 and a half tablets"])


def test_up_and_down_go_a_step_and_stay_in_the_range(look, qtbot: QtBot, region) -> None:
    region("fr_FR")
    field = shown(qtbot, dose())
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert (field.text(), field.value()) == ("1,25", 1.25)
    for _ in range(9):
        qtbot.keyClick(field.line, Qt.Key.Key_Down)
    assert field.value() == 0.25
    type_into(field.line, "20")
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    assert field.value() == 20


def test_a_step_is_kept_as_a_key_is(look, qtbot: QtBot) -> None:
    field = shown(qtbot, number_field("Minutes", (5, 60), value=10))
    told: list[object] = []
    field.changed.connect(told.append)
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Up)
    field.line.clearFocus()
    assert told == [11]


def test_pasted_text_is_read(look, qtbot: QtBot) -> None:
    field = shown(qtbot, dose())
    QApplication.clipboard().setText("\u202f2,5\u00a0tablets")
    field.line.selectAll()
    field.line.paste()
    assert field.value() == 2.5


def test_it_is_named_and_begins_at_its_line(look, qtbot: QtBot) -> None:
    field = shown(qtbot, number_field("Minutes", (5, 60), hint="15"))
    focus_first(field)
    assert field.line.accessibleName() == "Minutes"
    assert QApplication.focusWidget() is field.line


def test_nothing_may_be_left_open_unless_the_field_says_so(look, qtbot: QtBot) -> None:
    open_field = shown(qtbot, number_field("Pain", (0, 10), empty=True))
    assert open_field.check()
    assert open_field.value() is None
    needed = shown(qtbot, number_field("Pain", (0, 10)))
    assert not needed.check()
    assert said(needed).endswith("Write a whole number from 0 to 10.")
