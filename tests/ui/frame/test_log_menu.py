"""Log anything, on Ctrl+L: what, how much, when; what is not understood is said and not kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from pictures.scenes_nudges import bridge as make_bridge
from typing_keys import type_into
from ui.seen import texts
from unclench.ui.bridge import Bridge
from unclench.ui.frame.log_menu import LogMenu
from unclench.ui.frame.message import Message


@pytest.fixture
def bridge(look: object) -> Bridge:
    return make_bridge()


@pytest.fixture
def american(bridge: Bridge) -> Iterator[Bridge]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield bridge
    QLocale.setDefault(before)


def choose(menu: LogMenu, kind: str) -> QLineEdit | QComboBox | None:
    """Press the kind; the field for how much, when it has one."""
    next(one for one in menu.findChildren(QAbstractButton) if one.text() == kind).click()
    fields = [*menu.findChildren(QLineEdit), *menu.findChildren(QComboBox)]
    others = ("When: time", "A note, if you like")
    shown = [one for one in fields if one.isVisibleTo(menu) and one.accessibleName() not in others]
    return shown[0] if shown else None


def press(menu: LogMenu, name: str) -> None:
    """What is shown by this name."""
    next(
        one for one in menu.findChildren(QAbstractButton) if one.accessibleName() == name and one.isVisibleTo(menu)
    ).click()


@pytest.mark.parametrize(
    ("kind", "value", "when", "table"),
    [("Pain", "4", "now", "pains"), ("A walk", "12", "13:00", "walks"), ("I got up", "", "13:30", "stands"),
     ("A drink", "250", "", "drinks"), ("A plank", "20", "now", "planks"), ("Weight", "71,5", "now", "weights"),
     ("A stretch", "Knee to chest", "13:00", "stretches"), ("A food", "Milk", "13:00", "foods")],
)  # fmt: skip
def test_anything_can_be_logged_with_its_time(
    bridge: Bridge, qtbot: QtBot, kind: str, value: str, when: str, table: str
) -> None:
    menu = LogMenu(bridge)
    qtbot.addWidget(menu)
    field = choose(menu, kind)
    if isinstance(field, QComboBox):
        field.setCurrentText(value)
    elif field:
        field.setText(value)
    elif value:
        press(menu, f"How much, 0 to 10: {value} of 10")
    menu.when.set_text(when)
    menu.keep()
    (entry,) = bridge.facts().of(table)
    clock = "14:05" if when in ("now", "") else when
    assert f"{entry.at.local():%H:%M}" == clock


@pytest.mark.parametrize(
    ("kind", "typed", "says"),
    [
        ("A drink", "1.500", "1.500 might be 1.5 or 1500"),
        ("A walk", "1e1", "1e1 is not a number."),
        ("Weight", "82.500", "82.500 might be 82.5 or 82500"),
    ],
)
def test_a_number_that_is_not_understood_is_said_and_not_kept(
    american: Bridge, qtbot: QtBot, kind: str, typed: str, says: str
) -> None:
    menu = LogMenu(american)
    qtbot.addWidget(menu)
    menu.show()
    line = choose(menu, kind)
    assert isinstance(line, QLineEdit)
    type_into(line, typed)
    kept: list[Message] = []
    american.told.connect(kept.append)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kept == []
    assert line.accessibleDescription().startswith(says)
    assert says in texts(menu)


def test_a_weight_without_a_unit_is_in_the_unit_of_the_person(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.services.preferences.change("country", "US")
    menu = LogMenu(bridge)
    qtbot.addWidget(menu)
    choose(menu, "Weight").setText("182")
    menu.keep()
    (entry,) = bridge.facts().weights
    assert round(entry.weight_kg) == 83


def test_what_does_not_fit_is_said_and_nothing_is_written(bridge: Bridge, qtbot: QtBot) -> None:
    menu = LogMenu(bridge)
    qtbot.addWidget(menu)
    choose(menu, "Pain")
    menu.keep()
    assert bridge.facts().pains == ()
    press(menu, "How much, 0 to 10: 3 of 10")
    menu.when.set_text("tomorrow")
    menu.keep()
    assert bridge.facts().pains == ()
