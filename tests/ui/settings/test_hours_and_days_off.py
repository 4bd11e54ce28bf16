"""Working hours, days off and times of day in the settings: pressed and typed as people do, in force at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pictures.scenes_nudges import bridge as make_bridge
from ui.seen import texts
from unclench.ui.bridge import Bridge
from unclench.ui.settings.window import SettingsWindow
from unclench.ui.widgets.combo_box import ComboBox


@pytest.fixture
def bridge(look: object) -> Bridge:
    return make_bridge()


def named(window: QWidget, kind: type, name: str):
    """The part that is shown under this name, or reads so."""
    parts = [one for one in window.findChildren(kind) if one.isVisibleTo(window)]
    (one,) = [
        part
        for part in parts
        if name == (part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else ""))
    ]
    return one


def shown_window(bridge: Bridge, qtbot: QtBot) -> SettingsWindow:
    window = SettingsWindow(bridge)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def enter(line: QLineEdit, qtbot: QtBot, words: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_working_hours_are_days_and_ranges_and_no_syntax(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    kept = lambda: bridge.services.preferences.get().work_hours  # noqa: E731
    row = "Working hours, row 1"
    enter(named(window, QLineEdit, f"{row}: range 1 ends"), qtbot, "12:30")
    assert kept() == "mon-fri 09:00-12:30"
    named(window, QAbstractButton, f"{row}: one more range").click()
    assert kept() == "mon-fri 09:00-12:30 13:30-17:30"
    enter(named(window, QLineEdit, f"{row}: range 2 begins"), qtbot, "1pm")
    assert kept() == "mon-fri 09:00-12:30 13:00-17:30"
    named(window, QAbstractButton, f"{row}: Sat").click()
    assert kept() == "mon-sat 09:00-12:30 13:00-17:30"
    named(window, QAbstractButton, "Remove 13:00 to 17:30").click()
    assert kept() == "mon-sat 09:00-12:30"


def test_a_day_with_other_hours_leaves_its_row_and_the_row_can_go(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    kept = lambda: bridge.services.preferences.get().work_hours  # noqa: E731
    named(window, QAbstractButton, "+ Other hours for some days").click()
    assert kept() == "mon-fri 09:00-17:30"
    named(window, QAbstractButton, "Working hours, row 2: Fri").click()
    assert not named(window, QAbstractButton, "Working hours, row 1: Fri").isChecked()
    enter(named(window, QLineEdit, "Working hours, row 2: range 1 ends"), qtbot, "14:00")
    assert kept() == "mon-thu 09:00-17:30; fri 09:00-14:00"
    named(window, QAbstractButton, "Remove: Working hours, row 2").click()
    assert kept() == "mon-thu 09:00-17:30"


def test_hours_that_are_wrong_are_said_and_not_kept(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    row = "Working hours, row 1"
    ends = named(window, QLineEdit, f"{row}: range 1 ends")
    for words, said in (("8:00", "09:00 to 08:00 ends before it begins."), ("soonish", "That is no time of day.")):
        enter(ends, qtbot, words)
        assert said in texts(window)
        assert ends.accessibleDescription()
        assert bridge.services.preferences.get().work_hours == "mon-fri 09:00-17:30"
    enter(ends, qtbot, "12:30")
    assert "That is no time of day." not in texts(window)
    named(window, QAbstractButton, f"{row}: one more range").click()
    enter(named(window, QLineEdit, f"{row}: range 2 begins"), qtbot, "12:00")
    assert "09:00 to 12:30 and 12:00 to 17:30 overlap." in texts(window)
    assert bridge.services.preferences.get().work_hours == "mon-fri 09:00-12:30 13:30-17:30"


def test_without_a_day_no_nudge_comes_and_that_is_said(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    for day in ("Mon", "Tue", "Wed", "Thu", "Fri"):
        assert "nudges never come" not in texts(window)
        pill = named(window, QAbstractButton, f"Working hours, row 1: {day}")
        pill.setFocus()
        qtbot.keyClick(pill, Qt.Key.Key_Space)
    assert "No day has hours: nudges never come." in texts(window)
    assert bridge.services.preferences.get().work_hours == ""


def test_arrows_move_among_the_days_and_space_switches_one(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    named(window, QAbstractButton, "Working hours, row 1: Mon").setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert window.focusWidget() is named(window, QAbstractButton, "Working hours, row 1: Wed")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert bridge.services.preferences.get().work_hours == "mon-tue 09:00-17:30; thu-fri 09:00-17:30"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(window.focusWidget(), QLineEdit)


def test_hours_that_were_set_can_be_taken_back(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.services.preferences.change("work_hours", "mon-thu 09:00-12:30 13:15-17:30; fri 09:00-13:00")
    window = shown_window(bridge, qtbot)
    assert named(window, QLineEdit, "Working hours, row 1: range 2 begins").text() == "13:15"
    reset = named(window, QAbstractButton, "Back to the default: Working hours")
    reset.setFocus()
    qtbot.keyClick(reset, Qt.Key.Key_Space)
    ends = lambda: named(window, QLineEdit, "Working hours, row 1: range 1 ends").text()  # noqa: E731
    qtbot.waitUntil(lambda: ends() == "17:30")


def test_days_off_are_marked_in_a_calendar(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    kept = lambda: bridge.services.preferences.get().days_off  # noqa: E731
    named(window, QAbstractButton, "Mark days in a calendar").click()
    assert window.focusWidget() is named(window, QAbstractButton, "Fri 20 Nov 2026, today")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_PageDown)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget() is named(window, QAbstractButton, "Sun 27 Dec 2026")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert kept() == "2026-12-27"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    last = named(window, QAbstractButton, "Thu 31 Dec 2026")
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert kept() == "2026-12-27..2026-12-31"
    named(window, QAbstractButton, "Remove the days off: Sun 27 Dec to Thu 31 Dec").click()
    assert kept() == ""


def test_a_time_of_day_is_read_as_people_write_it(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    line = named(window, QLineEdit, "The plank from")
    enter(line, qtbot, "6pm")
    assert (bridge.services.preferences.get().plank_at, line.text()) == ("18:00", "18:00")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert bridge.services.preferences.get().plank_at == "18:15"
    enter(line, qtbot, "soonish")
    assert "no time of day" in line.accessibleDescription()
    assert bridge.services.preferences.get().plank_at == "18:15"


def test_hours_that_end_before_they_begin_are_not_dropped_in_silence(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    line = named(window, QLineEdit, "Working hours, row 1: range 1 ends")
    enter(line, qtbot, "8:00")
    named(window, QAbstractButton, "Close").click()
    assert window.isVisible()
    assert window.focusWidget().property("wrong")
    assert "Not kept: what is red." in texts(window)
    enter(line, qtbot, "18:00")
    named(window, QAbstractButton, "Close").click()
    assert not window.isVisible()
    assert bridge.services.preferences.get().work_hours == "mon-fri 09:00-18:00"


def test_closing_again_leaves_it_as_it_was_and_what_is_being_typed_counts(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    line = named(window, QLineEdit, "Working hours, row 1: range 1 ends")
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "8:00")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert bridge.services.preferences.get().work_hours == "mon-fri 09:00-17:30"


def test_tab_goes_through_working_hours_as_they_are_read(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    window.activateWindow()
    more = named(window, QAbstractButton, "+ Other hours for some days")
    row = "Working hours, row 1"
    named(window, QLineEdit, f"{row}: range 1 begins").setFocus()
    passed = []
    while len(passed) < 6 and window.focusWidget() is not more:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        passed.append(window.focusWidget().accessibleName())
    assert window.focusWidget() is more, passed
    more.click()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is not more, "what came later stands before it, too"


def test_a_choice_that_takes_several_keys_is_in_force_once(bridge: Bridge, qtbot: QtBot) -> None:
    window = shown_window(bridge, qtbot)
    window.activateWindow()
    asked: list[str] = []
    bridge.facts_changed.connect(lambda _: asked.append(bridge.services.preferences.get().theme))
    colours = named(window, ComboBox, "Colours")
    colours.setFocus()
    for _ in range(2):
        qtbot.keyClick(colours, Qt.Key.Key_Down)
    assert bridge.services.preferences.get().theme == "system"
    chosen = colours.currentData()
    qtbot.waitUntil(lambda: bool(asked))
    assert set(asked) == {chosen}
    qtbot.keyClick(colours, Qt.Key.Key_Up)
    chosen = colours.currentData()
    named(window, QAbstractButton, "Close").click()
    assert bridge.services.preferences.get().theme == chosen, "what is left before it settles is in force"
