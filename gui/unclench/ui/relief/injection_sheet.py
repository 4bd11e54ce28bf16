"""Steroid injections (step 5): how sure anybody is, questions for the talk, and those planned or had."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.advice_steps import AdviceStep
from unclench.core.base import units
from unclench.core.base.entries import Visit
from unclench.core.base.printed_words import named_day
from unclench.core.causes import visits
from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.step_view import parts_of


class InjectionSheet(Sheet):
    """Its presses are signals: write one down (had or planned), and a planned one that took place."""

    add_requested = Signal(str)
    took_place = Signal(str)

    def __init__(self, step: AdviceStep, known: tuple[Visit, ...]) -> None:
        had = button(self.tr("I had one"), lambda: self.add_requested.emit("had"))
        plan = button(self.tr("One is planned"), lambda: self.add_requested.emit("planned"))
        self.back = button(self.tr("Back"), lambda: self.left.emit(), role="quiet")
        super().__init__(
            column(
                wrapped(step.title, "big"),
                *(self._line(visit) for visit in sorted(known, key=lambda visit: visit.day, reverse=True)),
                Flow(had, plan, self.back, gap=12),
                *parts_of(step),
                gap=12,
            )
        )
        begins_at(self, self.back)

    def _line(self, visit: Visit) -> QWidget:
        day = named_day(visits.read_day(visit.day))
        if visit.planned:
            said = self.tr("Planned for {day}").format(day=day)
            holder = QWidget()
            press = button(
                self.tr("It took place"),
                lambda: self.took_place.emit(visit.id),
                size="small",
                name=self.tr("It took place: {day}").format(day=day),
            )
            holder.setLayout(Flow(label(said, "strong"), press, gap=12))
            return holder
        pain = ""
        if visit.pain_before is not None and visit.pain_after is not None:
            pain = self.tr("pain {before} before, {after} after").format(
                before=units.number(visit.pain_before), after=units.number(visit.pain_after)
            )
        words = [self.tr("Had on {day}").format(day=day), visit.name or "", pain, visit.said or ""]
        if visit.next_day:
            words.append(self.tr("next day: {how}").format(how=visit.next_day))
        return wrapped(units.in_a_line(word for word in words if word), "strong")
