"""Visits and treatments: planned, had, how many and how far apart."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from unclench.core.base import local_formats, units
from unclench.core.base.entries import Visit
from unclench.core.base.moments import Now
from unclench.core.base.printed_words import named_day
from unclench.core.base.units import listed
from unclench.core.causes import visits
from unclench.core.causes.visits import Course
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card, Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.kept_parts import KeptParts, Part
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link

SHOWN = 3


class VisitsCard(Card):
    """Its presses are signals: a new visit, a planned one that took place, its calendar file, change one."""

    add_requested = Signal()
    had_requested = Signal(str)
    calendar_requested = Signal(str)
    edit_requested = Signal(str)
    exercises_requested = Signal()

    def __init__(self) -> None:
        box = column(gap=10)
        super().__init__(box)
        self._parts = KeptParts(box)
        self._year = 0

    def draw(self, courses: tuple[Course, ...], overdue: tuple[Visit, ...], now: Now) -> None:
        """Show what was and what is planned; what did not change stays as it is."""
        self._year = now.instant.local().year
        late = {visit.id for visit in overdue}
        parts = [Part(("overdue", one.id), (one, self._year), lambda one=one: self._overdue(one)) for one in overdue]
        for course in courses:
            parts += self._course(course, late)
        head, add = Part("title", None, self._title), Part("add", None, self._add)
        self._parts.draw([head, *(parts or [Part("none", None, self._none)]), add])

    def _title(self) -> QWidget:
        return _held(row(label(self.tr("Visits and treatments"), "heading"), None, gap=8))

    def _none(self) -> QWidget:
        return wrapped(self.tr("Doctor, massage, physiotherapist: what was and what is planned."), "small", "muted")

    def _add(self) -> QWidget:
        return _held(row(button(self.tr("Add a visit"), lambda: self.add_requested.emit(), icon="plus"), None))

    def _day(self, visit: Visit) -> str:
        """The day, with its year unless it is this one."""
        day = visits.read_day(visit.day)
        return named_day(day, year=day.year != self._year)

    def _overdue(self, visit: Visit) -> Inset:
        words = self.tr("{who} was planned for {day}. Did it take place?").format(
            who=visits.name(visit.who), day=self._day(visit)
        )
        yes = button(
            self.tr("It did"),
            lambda: self.had_requested.emit(visit.id),
            size="small",
            name=self.tr("It did: {who}").format(who=visits.name(visit.who)),
        )
        return Inset(column(wrapped(words, "medium"), row(yes, self._change(visit, words), None), gap=8), tone="accent")

    def _course(self, course: Course, late: set[str]) -> list[Part]:
        parts: list[Part] = []
        if course.had:
            parts.append(Part(("had", course.who), (course.had, self._year), lambda: self._all_had(course)))
            if course.who == "physiotherapy":
                parts.append(Part("moves", None, self._moves))
        planned = [visit for visit in course.planned if visit.id not in late]
        return parts + [
            Part(("planned", one.id), (one, self._year), lambda one=one: self._planned(one)) for one in planned
        ]

    def _all_had(self, course: Course) -> QWidget:
        count = f"{visits.name(course.who)}: {visits.count_words(course)}"
        lines = (self._had(visit) for visit in reversed(course.had[-SHOWN:]))
        return _held(column(wrapped(count, "strong"), *lines, gap=2))

    def _moves(self) -> QWidget:
        words = self.tr("Add the moves I was given")
        return Link(words, lambda: self.exercises_requested.emit(), role="small", tone="accent")

    def _had(self, visit: Visit) -> QWidget:
        words = [self._day(visit), visit.name or ""]
        if visit.pain_before is not None and visit.pain_after is not None:
            pain = self.tr("pain {before} before, {after} after")
            words.append(pain.format(before=units.number(visit.pain_before), after=units.number(visit.pain_after)))
        words += [visit.said or "", self.tr("next day: {how}").format(how=visit.next_day) if visit.next_day else ""]
        said = units.in_a_line(word for word in words if word)
        inner = row(wrapped(said, "small", "muted"), self._change(visit, listed((visits.name(visit.who), said))), gap=8)
        inner.setStretch(0, 1)
        return _held(inner)

    def _change(self, visit: Visit, words: str) -> Link:
        return Link(
            self.tr("Change"),
            lambda: self.edit_requested.emit(visit.id),
            role="small",
            tone="muted",
            name=self.tr("Change: {visit}").format(visit=words),
        )

    def _planned(self, visit: Visit) -> QWidget:
        at = visits.clock_of(visit)
        day = self._day(visit)
        moment = f"{day} {local_formats.clock(at.local().time())}" if at else day
        who = listed((visits.name(visit.who), visit.name)) if visit.name else visits.name(visit.who)
        words = self.tr("{who}, planned {moment}").format(who=who, moment=moment)
        save = Link(
            self.tr("Save for my calendar"),
            lambda: self.calendar_requested.emit(visit.id),
            role="small",
            tone="accent",
            name=self.tr("Save for my calendar: {visit}").format(visit=words),
        )
        had = Link(
            self.tr("It took place"),
            lambda: self.had_requested.emit(visit.id),
            role="small",
            tone="accent",
            name=self.tr("It took place: {visit}").format(visit=words),
        )
        ways = Flow(save, had, self._change(visit, words), gap=14)
        return _held(column(wrapped(words, "medium"), ways, gap=2))


def _held(content: QLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(content)
    return holder
