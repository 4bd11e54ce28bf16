"""A score that a clinic gave: which questionnaire, how much, when (health.md 11: its questions are not ours to ask)."""

from PySide6.QtCore import Signal

from unclench.core.base import numbers
from unclench.core.base.moments import Instant
from unclench.core.base.numbers import NumberRule
from unclench.core.causes import questionnaires as measures
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.number_field import NumberField, spelling, with_unit
from unclench.ui.widgets.readable_width import ReadableWidth
from unclench.ui.widgets.screen import Screen
from unclench.ui.widgets.when_field import WhenField

CLINIC = "clinic"


class ClinicScoreForm(Screen):
    """`given` has (questionnaire, score, moment or None for now)."""

    given = Signal(str, int, object)
    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        self._which = ChoiceList(
            [Option("odi", "Oswestry (ODI), %"), Option("rmdq", "Roland-Morris")], "", look="pills"
        )
        self._which.set_value("odi")
        self._which.chosen.connect(lambda _: self._score.text() and self._score.check())
        self._score = NumberField(self.tr("Score"), self._read, with_unit(), captioned=False)
        title, said, caption = wrapped("", "big"), wrapped("", "body", "muted"), label("", "small", "muted")
        caption.setBuddy(self._score.line)
        keep = button("", self._tell, role="primary", size="big")
        leave = button("", lambda: self.left.emit(), size="big")
        card = Card()
        super().__init__(column(ReadableWidth(card), None))
        self._when = WhenField(self.tr("When"), bridge.now)
        self._when.entered.connect(self._tell)
        ways = row(keep, leave, None)
        box = column(title, said, self._which, column(caption, self._score, gap=4), self._when, ways, gap=14)
        card.setLayout(box)
        box.setContentsMargins(32, 26, 32, 26)
        title.setText(self.tr("A score a clinic gave you"))
        said.setText(self.tr("It goes on the page for your doctor beside your own numbers."))
        caption.setText(self.tr("Score"))
        self._which.setAccessibleName(self.tr("Which questionnaire"))
        keep.setText(self.tr("Keep"))
        leave.setText(self.tr("Cancel"))

    def _read(self, text: str) -> float:
        most = measures.MOST_SCORE[str(self._which.value())]
        return numbers.read(text, NumberRule(field="score", least=0, most=most, whole=True, spelling=spelling()))

    def _moment(self) -> Instant | None:
        return None if self._when.is_now() else self._when.value()

    def _tell(self) -> None:
        for field in (self._score, self._when):
            if not field.check():
                focus_first(field)
                return
        self.given.emit(str(self._which.value()), self._score.value(), self._moment())
