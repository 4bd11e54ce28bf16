"""A moment: chips, a day and a time. What was understood is shown before it is kept, what was not is said calmly."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from fakes import FakeClock
from unclench.core.base import local_formats
from unclench.core.base.moments import Instant, at_zone
from unclench.ui.look import region
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.first_focus import first_of
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.when_field import WhenField


class Shown:
    """A field on the screen, at 14:05 on Friday 20 November 2026 in Berlin, and what a person does with it."""

    def __init__(self, qtbot: QtBot, clock: FakeClock, **more) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.field = WhenField("When", clock.now, **more)
        self.told: list[Instant | None] = []
        self.field.changed.connect(self.told.append)
        qtbot.addWidget(self.field)
        with qtbot.waitExposed(self.field):
            self.field.show()

    @property
    def line(self) -> QLineEdit:
        return self.field.findChild(QLineEdit)

    @property
    def day(self) -> DayField:
        return self.field.findChild(DayField)

    def chip(self, name: str) -> QRadioButton:
        (made,) = [one for one in self.field.findChildren(QRadioButton) if one.accessibleName() == name]
        return made

    def type(self, words: str, *, enter: bool = False) -> None:
        self.line.setFocus()
        self.line.selectAll()
        self.qtbot.keyClicks(self.line, words)
        if enter:
            self.qtbot.keyClick(self.line, Qt.Key.Key_Return)

    def said(self) -> list[str]:
        return [one.text() for one in self.field.findChildren(QLabel) if one.isVisible() and one.text()]

    def offered(self) -> list[str]:
        return [one.text() for one in self.field.findChildren(Link) if one.isVisible()]

    def at(self) -> str:
        value = self.field.value()
        return f"{at_zone(value.utc, self.clock.zone).local():%d %H:%M}" if value else ""

    def fields(self) -> tuple[str, str]:
        return self.day.text(), self.line.text()


@pytest.fixture
def shown(look: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot, FakeClock())


@pytest.fixture
def american(look: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    region.install()
    yield
    QLocale.setDefault(before)
    local_formats.install(None)


def test_it_begins_with_now_and_goes_along_with_the_clock(shown: Shown) -> None:
    assert shown.field.is_now()
    assert shown.chip("When: Now").isChecked()
    assert shown.fields() == ("Today", "14:05")
    shown.clock.advance(minutes=3)
    assert shown.at() == "20 14:08"
    shown.field.hide()
    shown.field.show()
    assert shown.fields() == ("Today", "14:08")


def test_a_chip_fills_day_and_time_and_arrows_move_among_the_chips(shown: Shown) -> None:
    shown.chip("When: Now").setFocus()
    shown.qtbot.keyClick(shown.chip("When: Now"), Qt.Key.Key_Right)
    assert shown.chip("When: 15 min ago").isChecked()
    assert shown.fields() == ("Today", "13:50")
    assert "Today 13:50, 15 min ago" in shown.said()
    shown.chip("When: This morning").click()
    assert (shown.at(), shown.fields()) == ("20 08:00", ("Today", "08:00"))
    assert not shown.field.is_now()


def test_enter_on_a_chip_keeps(shown: Shown) -> None:
    shown.chip("When: 30 min ago").click()
    shown.chip("When: 30 min ago").setFocus()
    with shown.qtbot.waitSignal(shown.field.entered):
        shown.qtbot.keyClick(shown.chip("When: 30 min ago"), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("words", "at", "said"),
    [
        ("1pm", "20 13:00", "Today 13:00, 1 h 5 min ago"),
        ("9", "20 09:00", "Today 09:00, 5 h 5 min ago"),
        ("yesterday 9", "19 09:00", "Yesterday 09:00"),
        ("20 minutes ago", "20 13:45", "Today 13:45, 20 min ago"),
        ("monday 21:15", "16 21:15", "Mon 16 Nov 21:15"),
    ],
)
def test_what_is_typed_is_shown_as_understood_before_enter(shown: Shown, words: str, at: str, said: str) -> None:
    shown.type(words)
    assert said in shown.said()
    assert shown.line.text() == words
    assert shown.line.accessibleDescription() == said
    with shown.qtbot.waitSignal(shown.field.entered):
        shown.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert shown.at() == at
    assert shown.line.text() == at[3:]
    assert shown.told[-1] == shown.field.value()
    assert not [one for one in shown.field.findChildren(QRadioButton) if one.isChecked()]


def test_what_is_no_time_is_said_only_when_it_is_entered(shown: Shown) -> None:
    kept: list[bool] = []
    shown.field.entered.connect(lambda: kept.append(True))
    shown.type("soonish")
    assert not [words for words in shown.said() if "soonish" in words]
    shown.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    assert [words for words in shown.said() if words.startswith('I can\'t read "soonish" as a time.')]
    assert "soonish" in shown.line.accessibleDescription()
    assert (shown.field.value(), shown.field.check(), kept) == (None, False, [])
    shown.type("13:00", enter=True)
    assert (shown.at(), kept) == ("20 13:00", [True])
    assert not [words for words in shown.said() if "soonish" in words]


def test_a_time_still_to_come_is_said_and_yesterday_is_one_press_away(shown: Shown) -> None:
    shown.type("23:00", enter=True)
    assert '"Today 23:00" is still to come. Give a moment that is past.' in shown.said()
    assert shown.field.value() is None
    assert shown.offered() == ["It was yesterday, 23:00"]
    shown.field.findChild(Link).click()
    assert (shown.at(), shown.fields()) == ("19 23:00", ("Yesterday", "23:00"))
    assert shown.offered() == []


def test_of_a_time_that_came_twice_the_other_is_one_press_away(look: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, FakeClock(datetime(2026, 10, 25, 7, 30, tzinfo=UTC)))
    shown.type("2:30", enter=True)
    assert shown.field.value().iso() == "2026-10-25T02:30:00+01:00"
    assert [words for words in shown.said() if "This is the second, after the clocks went back." in words]
    shown.field.findChild(Link).click()
    assert shown.field.value().iso() == "2026-10-25T02:30:00+02:00"
    assert shown.offered() == ["It was the second"]


def test_a_time_that_the_clocks_skipped_is_said(look: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, FakeClock(datetime(2026, 3, 29, 7, 30, tzinfo=UTC)))
    shown.type("2:30", enter=True)
    said = "Sun 29 Mar 2026 had no 02:30: the clocks went forward over it. Give a time before or after."
    assert said in shown.said()
    assert shown.field.value() is None


def test_up_and_down_change_the_day_and_never_to_one_that_is_to_come(shown: Shown) -> None:
    shown.type("13:00", enter=True)
    shown.day.setFocus()
    shown.qtbot.keyClick(shown.day, Qt.Key.Key_Down)
    shown.qtbot.keyClick(shown.day, Qt.Key.Key_Down)
    assert (shown.at(), shown.day.text()) == ("18 13:00", "Wed 18 Nov")
    for _ in range(4):
        shown.qtbot.keyClick(shown.day, Qt.Key.Key_Up)
    assert (shown.at(), shown.day.text()) == ("20 13:00", "Today")


def test_the_day_is_chosen_in_a_calendar_with_the_keyboard(shown: Shown) -> None:
    shown.type("13:00", enter=True)
    shown.day.setFocus()
    shown.qtbot.keyClick(shown.day, Qt.Key.Key_Space)
    days = lambda: [one for one in shown.day.findChildren(QPushButton) if one.isVisible() and one.text()]  # noqa: E731
    shown.qtbot.waitUntil(lambda: bool(days()))
    today = next(one for one in days() if one.accessibleName() == "Fri 20 Nov 2026, today")
    assert today.isChecked()
    assert not next(one for one in days() if one.text() == "21").isEnabled()
    shown.qtbot.keyClick(today, Qt.Key.Key_Up)
    shown.qtbot.keyClick(next(one for one in days() if one.text() == "13"), Qt.Key.Key_Return)
    assert (shown.at(), shown.day.text()) == ("13 13:00", "Fri 13 Nov")


def test_the_calendar_goes_years_back_by_keys_and_by_its_buttons(shown: Shown) -> None:
    shown.type("13:00", enter=True)
    shown.day.setFocus()
    shown.qtbot.keyClick(shown.day, Qt.Key.Key_Space)
    there = lambda: [one for one in shown.day.findChildren(QPushButton) if one.isVisible()]  # noqa: E731
    called = lambda name: next(one for one in there() if one.accessibleName() == name)  # noqa: E731
    shown.qtbot.waitUntil(lambda: bool(there()))
    today = called("Fri 20 Nov 2026, today")
    assert not called("Next year").isEnabled()
    shown.qtbot.keyClick(today, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(9):
        called("Year before").click()
    shown.qtbot.keyClick(called("Sun 20 Nov 2016"), Qt.Key.Key_Return)
    assert shown.field.value().local().date().isoformat() == "2016-11-20"


def test_a_moment_to_change_stays_to_the_second_until_it_is_changed(look: QApplication, qtbot: QtBot) -> None:
    clock = FakeClock()
    before = clock.now().instant.plus(-86_400 - 17)
    shown = Shown(qtbot, clock, value=before)
    assert shown.fields() == ("Yesterday", "14:04")
    assert shown.field.check()
    assert shown.field.value() == before
    shown.type("14:00", enter=True)
    assert shown.at() == "19 14:00"


def test_it_may_be_left_open_where_there_may_be_none(look: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, FakeClock(), open_words="Still there")
    assert (shown.field.value(), shown.field.check(), shown.line.text()) == (None, True, "")
    shown.chip("When: 1 h ago").click()
    assert shown.at() == "20 13:05"
    shown.type(" ", enter=True)
    assert (shown.field.value(), shown.field.check()) == (None, True)
    assert shown.chip("When: Still there").isChecked()
    shown.day.choose(date(2026, 11, 18))
    assert shown.at() == "18 14:05"


def test_an_empty_time_is_now(shown: Shown) -> None:
    shown.chip("When: 1 h ago").click()
    shown.line.clear()
    assert shown.field.check()
    assert shown.field.is_now()


def test_every_name_makes_sense_alone(shown: Shown) -> None:
    names = [one.accessibleName() for one in shown.field.findChildren(QRadioButton)]
    assert names == [
        "When: Now", "When: 15 min ago", "When: 30 min ago", "When: 1 h ago", "When: This morning",
    ]  # fmt: skip
    assert (shown.day.accessibleName(), shown.line.accessibleName()) == ("When: day, Today", "When: time")


def test_times_and_dates_are_written_and_read_as_the_region_does(american: None, qtbot: QtBot) -> None:
    shown = Shown(qtbot, FakeClock())
    assert shown.line.text() == "2:05\u202fPM"
    shown.type("1:30 pm", enter=True)
    assert (shown.at(), shown.line.text()) == ("20 13:30", "1:30\u202fPM")
    shown.day.choose(date(2026, 11, 18))
    assert shown.day.text() == "Wed Nov 18"
    assert "Wed Nov 18 1:30\u202fPM" in shown.said()


def test_the_keyboard_goes_to_the_time_that_is_wrong(look: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, FakeClock())
    assert first_of(shown.field) is shown.chip("When: Now")
    shown.type("25:99")
    assert not shown.field.check()
    assert first_of(shown.field) is shown.line
    shown.type("13:00")
    assert shown.field.check()
    assert first_of(shown.field) is not shown.line
