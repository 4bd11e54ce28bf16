"""A form for one visit: to come, or had; a planned one that took place asks only how it was."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from unclench.core.base.entries import Visit
from unclench.core.base.moments import Now
from unclench.core.causes import visits
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.clock_line import ClockLine
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.pain_field import PainField
from unclench.ui.widgets.readable_width import ReadableWidth
from unclench.ui.widgets.screen import Screen
from unclench.ui.widgets.text_area import TextArea


class VisitForm(Screen):
    """Signals with what to keep: `planned` (who, day, clock, details) or `had` (who, day, details).

    With a visit: that it `took_place`, or, with `edit`, how it is `changed`, or that it goes away (`removed`).
    """

    planned = Signal(str, str, object, dict)
    had = Signal(str, str, dict)
    took_place = Signal(str, dict)
    changed = Signal(str, str, str, object, dict)
    removed = Signal(str)
    left = Signal()

    def __init__(self, now: Callable[[], Now], visit: Visit | None = None, *, edit: bool = False) -> None:
        self._visit = visit
        self._edit = edit
        self._which = ChoiceList(
            [Option("had", self.tr("It took place")), Option("planned", self.tr("It is planned"))],
            self.tr("Planned or had"),
            look="pills",
        )
        self._which.set_value("had")
        self._which.chosen.connect(lambda _: self._show_fields())
        self._build_plan(now)
        self._build_course()
        self._rows = self._fields()
        if visit is not None:
            self._fill(visit)
        title = self.tr("A visit or treatment") if visit is None or edit else visits.name(visit.who)
        card = Card()
        box = column(wrapped(title, "big"), self._which, *self._rows.values(), self._ways(), gap=14)
        card.setLayout(box)
        box.setContentsMargins(32, 26, 32, 26)
        super().__init__(column(ReadableWidth(card), None))
        self._show_fields()

    def _build_plan(self, now: Callable[[], Now]) -> None:
        """With whom, and when."""
        self._who = ComboBox(self.tr("Who"), captioned=True)
        for who in visits.WHO:
            self._who.addItem(visits.name(who), who)
        self._day = DayField(self.tr("Day"), now)
        self._timed = Check(self.tr("At a set time"))
        self._clock = ClockLine(self.tr("Time"), time(9))
        self._clock.setEnabled(False)
        self._timed.toggled.connect(self._clock.setEnabled)
        self._name = QLineEdit()

    def _build_course(self) -> None:
        """How it was."""
        self._before = PainField(self.tr("Pain before, if you like"))
        self._after = PainField(self.tr("Pain after, if you like"))
        self._said = TextArea()
        self._said.setFixedHeight(76)
        self._said.setTabChangesFocus(True)
        self._next_day = QLineEdit()

    def _ways(self) -> Flow:
        ways = [
            button(self.tr("Keep"), self._keep, role="primary", size="big"),
            button(self.tr("Cancel"), lambda: self.left.emit(), size="big"),
        ]
        if self._edit:
            ways.append(button(self.tr("Delete this visit"), self._remove, role="quiet"))
        return Flow(*ways, gap=10)

    def choose(self, who: str, which: str) -> None:
        """Begin with this kind of visit, "had" or "planned"."""
        self._who.setCurrentIndex(self._who.findData(who))
        self._which.set_value(which)
        self._show_fields()

    def _fields(self) -> dict[str, QWidget]:
        return {
            "who": self._field(self.tr("Who"), self._who),
            "day": self._field(self.tr("Day"), self._day),
            "clock": self._field(self.tr("Time"), self._clock, self._timed),
            "name": self._field(self.tr("Name or place, if you like"), self._name),
            "before": self._before,
            "after": self._after,
            "said": self._field(self.tr("What they said"), self._said),
            "next": self._field(self.tr("How it was the next day"), self._next_day),
        }

    def _field(self, name: str, widget: QWidget, *more: QWidget) -> QWidget:
        caption = wrapped(name, "small", "muted")
        caption.setBuddy(widget)
        widget.setAccessibleName(name)
        holder = QWidget()
        inner = row(*more, widget, None) if more else widget
        holder.setLayout(column(caption, inner, gap=4))
        return holder

    def _show_fields(self) -> None:
        planned = self._visit.planned and self._edit if self._visit else self._which.value() == "planned"
        open_fields = self._visit is None or self._edit
        self._which.setVisible(self._visit is None)
        for name in ("who", "day", "name"):
            self._rows[name].setVisible(open_fields)
        self._rows["clock"].setVisible(planned)
        for name in ("before", "after", "said", "next"):
            self._rows[name].setVisible(not planned)

    def _fill(self, visit: Visit) -> None:
        """What is kept already."""
        self._who.setCurrentIndex(self._who.findData(visit.who))
        self._day.set_day(date.fromisoformat(visit.day))
        at = visits.clock_of(visit)
        self._timed.setChecked(at is not None)
        if at is not None:
            self._clock.set_value(at.local().time())
        self._name.setText(visit.name or "")
        self._said.setPlainText(visit.said or "")
        self._next_day.setText(visit.next_day or "")
        self._before.set_value(visit.pain_before)
        self._after.set_value(visit.pain_after)

    def _remove(self) -> None:
        if self._visit is not None:
            self.removed.emit(self._visit.id)

    def _details(self) -> dict[str, Any]:
        return {
            "pain_before": self._before.value(),
            "pain_after": self._after.value(),
            "said": self._said.toPlainText().strip() or None,
            "next_day": self._next_day.text().strip() or None,
        }

    def _keep(self) -> None:
        if self._visit is not None and not self._edit:
            self.took_place.emit(self._visit.id, self._details())
            return
        who, day = str(self._who.currentData()), self._day.day().isoformat()
        called = self._name.text().strip() or None
        if self._timed.isChecked() and not self._clock.check():
            focus_first(self._clock)
            return
        clock = self._clock.value() if self._timed.isChecked() else None
        if self._visit is not None:
            self.changed.emit(self._visit.id, who, day, clock, {"called": called, **self._details()})
        elif self._which.value() == "planned":
            self.planned.emit(who, day, clock, {"called": called})
        else:
            self.had.emit(who, day, {"called": called, **self._details()})
