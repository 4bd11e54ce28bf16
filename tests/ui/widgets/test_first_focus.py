"""The focus comes to where a part begins in one step: screen readers say all that it comes by."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import begins_at, first_of, focus_first
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.part_stack import PartStack
from unclench.ui.widgets.stack import Stack


@pytest.fixture
def window(look: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def came(look: QApplication) -> Iterator[list[str]]:
    """Where the focus came to, one after the other."""
    names: list[str] = []

    def moved(_: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QAbstractButton):
            names.append(now.text())

    look.focusChanged.connect(moved)
    yield names
    look.focusChanged.disconnect(moved)


def page(*names: str) -> QWidget:
    made = QWidget()
    made.setLayout(column(*(button(name) for name in names)))
    return made


def the(part: QWidget, name: str) -> QPushButton:
    return next(one for one in part.findChildren(QPushButton) if one.text() == name)


def test_a_part_within_a_part_is_come_to_at_once(window: QWidget, came: list[str]) -> None:
    outer, choices = page("Before"), ChoiceList([Option(1, "One"), Option(2, "Two")], "How many")
    window.setLayout(column(button("Elsewhere"), outer))
    outer.layout().addWidget(choices)
    choices.set_value(2)
    begins_at(outer, choices)
    the(window, "Elsewhere").setFocus()
    came.clear()
    focus_first(outer)
    assert came == ["Two"]
    assert QApplication.focusWidget() is first_of(outer)


def test_what_is_hidden_or_off_is_passed_by(window: QWidget) -> None:
    part = page("Off", "Hidden", "There")
    window.setLayout(column(part))
    the(part, "Off").setEnabled(False)
    the(part, "Hidden").hide()
    begins_at(part, the(part, "Hidden"))
    assert first_of(part) is the(part, "There")


@pytest.mark.parametrize("kind", [Stack, PartStack])
def test_the_focus_goes_along_without_a_stop_elsewhere(window: QWidget, kind: type[Stack], came: list[str]) -> None:
    stack, first, second = kind(), page("A", "B"), page("C", "D")
    window.setLayout(column(button("Elsewhere"), stack, button("Behind")))
    if isinstance(stack, Stack):
        for one in (first, second):
            stack.addWidget(one)
    stack.setCurrentWidget(first)
    the(first, "B").setFocus()
    came.clear()
    stack.setCurrentWidget(second)
    assert came == ["C"]
    the(second, "D").setFocus()
    stack.setCurrentWidget(first)
    assert came == ["C", "D", "B"], "back to where it was"
