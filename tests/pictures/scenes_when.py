"""Moments, days and hours: the field in each of its states, the calendar, working hours and days off."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QWidget

from fakes import FakeClock
from pictures.registry import scene
from pictures.scenes_nudges import bridge
from unclench.ui.relief.medicine.prescriber_form import PrescriberForm
from unclench.ui.settings.days_off import DaysOff
from unclench.ui.settings.working_hours import WorkingHours
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, column
from unclench.ui.widgets.month_grid import MonthGrid
from unclench.ui.widgets.pain_field import PainField
from unclench.ui.widgets.when_field import WhenField

TODAY = date(2026, 11, 20)


def _field(name: str, clock: FakeClock, typed: str = "", open_words: str = "") -> WhenField:
    made = WhenField(name, clock.now, open_words=open_words)
    if typed:
        made.set_text(typed)
    return made


@scene("when-field", size=(860, 1010))
def when_field() -> QWidget:
    clock, summer_ends = FakeClock(), FakeClock(datetime(2026, 10, 25, 7, 30, tzinfo=UTC))
    chosen = WhenField("A chip", clock.now, chip="15")
    pain = PainField("Pain before, if you like")
    pain.set_value(6)
    fields = (
        _field("Now", clock),
        chosen,
        _field("Typed", clock, "yesterday 9pm"),
        _field("May be left open", clock, open_words="Still there"),
        _field("Not a time", clock, "soonish"),
        _field("Still to come", clock, "23:00"),
        _field("Came twice", summer_ends, "2:30"),
    )
    return Page(column(Card(column(*fields, gap=12)), Card(column(pain)), None))


@scene("when-narrow", size=(420, 460))
def when_narrow() -> QWidget:
    clock = FakeClock()
    return Page(column(Card(column(_field("When", clock, "20 minutes ago"), PainField("Pain after"), gap=12)), None))


@scene("when-calendar", size=None)
def when_calendar() -> QWidget:
    grid = MonthGrid("When: day", TODAY, shown=date(2026, 11, 18), last=TODAY)
    grid.mark(lambda day: day == date(2026, 11, 18))
    return Card(column(grid))


def _hours(text: str) -> WorkingHours:
    made = WorkingHours("Working hours")
    made.show_value(text)
    return made


@scene("when-hours", size=(1040, 320))
def working_hours() -> QWidget:
    two = _hours("mon-thu 09:00-12:30 13:15-17:30; fri 09:00-14:00")
    head = label("Working hours", "heading")
    lead = wrapped("Nudges come only in these, and never from 23:00 to 06:00.", "small", "muted")
    return Page(column(Card(column(head, lead, two, gap=8)), None))


@scene("when-hours-wrong", size=(640, 420))
def working_hours_wrong() -> QWidget:
    made = _hours("mon-thu 09:00-12:30 13:15-17:30; fri 09:00-14:00")
    from unclench.ui.widgets.clock_line import ClockLine

    lines = made.findChildren(ClockLine)
    lines[2].setText("12:00")
    lines[2].check()
    lines[5].setText("8:00")
    lines[5].check()
    return Page(column(Card(column(made)), None))


@scene("when-days-off", size=(640, 620))
def days_off() -> QWidget:
    made = DaysOff("Days off", TODAY)
    made.show_value("2026-11-24..2026-11-27 2026-12-24..2027-01-01 2027-03-08")
    made.toggle_calendar()
    return Page(column(Card(column(label("Days off", "heading"), made, gap=8)), None))


@scene("when-reminders", size=(720, 860))
def reminders() -> QWidget:
    made = bridge()
    made.services.medicines.keep("ibuprofen-200-us")
    form = PrescriberForm(made, "ibuprofen-200-us")
    made.setParent(form)
    return form
