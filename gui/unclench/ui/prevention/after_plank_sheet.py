"""After a session, once: what it meant, form, talk, pain, what stopped it; one press is enough to be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QRadioButton

from unclench.core.base import units
from unclench.core.base.entries import Plank
from unclench.core.base.moments import day_of
from unclench.core.prevention.plank import holds as rules
from unclench.core.prevention.plank.gate import STOP_SIGNS
from unclench.core.prevention.plank.snapshot import outcome
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.prevention.question_rows import QuestionRows
from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option, zero_to_ten
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link


class PlankAfter(Sheet):
    """Rates the last hold. Digits answer one question after the other (X is 10); Return or Escape is done.

    A hold that was an accident is asked about first, and is kept only when the person says so.
    """

    again_requested = Signal()

    def __init__(self, bridge: Bridge, holds: list[Plank], *, by_hand: bool = True, of: int = 1) -> None:
        """`by_hand`: a key ended the last hold, so reaching it may have taken a moment. `of`: holds of the set."""
        self._bridge = bridge
        self._holds = holds
        self._accident = bool(holds) and rules.is_accident(holds[-1])
        self._by_hand = by_hand
        self._of = of
        self._title = wrapped("", "huge")
        self._said = wrapped("", "body", "muted")
        self._meant = wrapped("", "lead_strong")
        self._trim_head = label("", "small", "muted")
        self._trims = {seconds: self._trim_button(seconds) for seconds in rules.TRIMS}
        self.again = button("", lambda: self.again_requested.emit(), size="big")
        self.done = button("", lambda: self.left.emit(), role="primary", size="big")
        self._key = label("", "small", "muted")
        self._build_questions()
        self._build_signs()
        self.drop = button("", self._drop, role="primary", size="big")
        self._keep_it = button("", self._keep_anyway, size="big")
        super().__init__(
            column(
                self._title,
                self._said,
                self._meant,
                Flow(self._trim_head, *self._trims.values(), gap=8),
                4,
                self._rows,
                row(self.stop_link, None),
                self._signs,
                self._advice,
                8,
                Flow(self.drop, self._keep_it, self.done, self.again, self._key, gap=12),
                gap=10,
            )
        )
        self._name()
        self._draw()
        self._show_parts()

    def settle(self) -> None:
        """It is left: an accident that nobody wanted kept is dropped."""
        if self._accident:
            self._accident = False
            hold = self._holds.pop()
            self._bridge.press(lambda: self._bridge.services.planks.drop(hold.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._accident:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _trim_button(self, seconds: int) -> QPushButton:
        return button(
            self.tr("%Ln s", "", seconds),
            lambda: self._trim(seconds),
            size="small",
            name=self.tr("Take %Ln s off the last hold", "", seconds),
        )

    def _build_questions(self) -> None:
        """The choices for form, talk and pain, each with its question in a row."""
        yes, no = self.tr("Yes"), self.tr("No")
        form, talk = (ChoiceList([Option(True, yes), Option(False, no)], "", look="pills") for _ in range(2))
        pain = ChoiceList(zero_to_ten(), "", look="pills")
        form.chosen.connect(lambda fine: self._rate(form=fine))
        talk.chosen.connect(lambda could: self._rate(talk=could))
        pain.chosen.connect(lambda value: self._rate(pain=value))
        asked = (
            (self.tr("Form all right to the end?"), self.tr("1 yes, 2 no"), form),
            (self.tr("Could you have talked?"), self.tr("1 yes, 2 no"), talk),
            (self.tr("Pain in it, 0 to 10"), self.tr("a digit; X is 10"), pain),
        )
        for question, _, choices in asked:
            choices.setAccessibleName(question)
            for one in choices.findChildren(QRadioButton):
                one.setAccessibleName(self.tr("{answer}: {question}").format(answer=one.text(), question=question))
        self._rows = QuestionRows(asked)
        self._rows.answered.connect(self.done.setFocus)

    def _build_signs(self) -> None:
        self._signs = ChoiceList([Option(s, words.stop_sign(s)) for s in STOP_SIGNS], "", look="pills")
        self._signs.chosen.connect(self._stopped)
        self._signs.hide()
        self.stop_link = Link("", self._open_signs)
        self._advice = wrapped("", "body", "danger")
        self._advice.hide()

    def _name(self) -> None:
        self._trim_head.setText(self.tr("Reaching the key took:"))
        self.stop_link.setText(self.tr("Something stopped me"))
        self._signs.setAccessibleName(self.tr("What stopped you"))
        self.again.setText(self.tr("Another session"))
        self.done.setText(self.tr("Done"))
        self._key.setText(self.tr("Return or Escape: done"))
        self.drop.setText(self.tr("Don't keep"))
        self._keep_it.setText(self.tr("Keep it"))

    def _show_parts(self) -> None:
        """The question about an accident, or all the others."""
        asked = bool(self._holds) and not self._accident
        trims = rules.trims(self._holds[-1]) if asked and self._by_hand else ()
        self._trim_head.setVisible(bool(trims))
        for seconds, trim in self._trims.items():
            trim.setVisible(seconds in trims)
        for part in (self._rows, self.stop_link):
            part.setVisible(asked)
        for part in (self.drop, self._keep_it):
            part.setVisible(self._accident)
        for part in (self.done, self.again, self._key):
            part.setVisible(not self._accident)
        self._meant.setVisible(asked)
        begins_at(self, self.drop if self._accident else self._rows if asked else self.done)

    def _draw(self) -> None:
        if not self._holds:
            self._title.setText(self.tr("Nothing held this time"))
            self._said.setText(self.tr("That is fine. It waits for you."))
            return
        last = self._holds[-1]
        self._title.setText(units.seconds(last.held_ms / 1000, 1))
        if self._accident:
            self._said.setText(self.tr("That was short. If it was an accident, it does not count."))
            return
        goal = self.tr("Goal %Ln s.", "", last.goal_seconds)
        self._said.setText(f"{self._all_holds()}. {goal}" if len(self._holds) > 1 else goal)
        today = day_of(self._bridge.now().instant)
        self._meant.setText(outcome(self._bridge.prevention().plank, today, last, (len(self._holds), self._of)))

    def _all_holds(self) -> str:
        return units.in_a_line(units.seconds(one.held_ms / 1000, 1) for one in self._holds)

    def _drop(self) -> None:
        """On with the holds before it; without any, there is nothing more to ask."""
        self.settle()
        if not self._holds:
            self.left.emit()
            return
        self._by_hand = False
        self._go_on()

    def _keep_anyway(self) -> None:
        self._accident = False
        self._go_on()

    def _go_on(self) -> None:
        self._draw()
        self._show_parts()
        focus_first(self)

    def _trim(self, seconds: int) -> None:
        self._by_hand = False
        self._keep(self._bridge.press(lambda: self._bridge.services.planks.trim(self._holds[-1].id, seconds)))
        for trim in self._trims.values():
            trim.setEnabled(False)

    def _rate(self, form: bool | None = None, talk: bool | None = None, pain: int | None = None) -> None:
        rate = self._bridge.services.planks.rate
        self._keep(self._bridge.press(lambda: rate(self._holds[-1].id, form, talk, pain)))

    def _open_signs(self) -> None:
        self.stop_link.hide()
        self._signs.show()
        focus_first(self._signs)

    def _stopped(self, sign: str) -> None:
        rate = self._bridge.services.planks.rate
        self._keep(self._bridge.press(lambda: rate(self._holds[-1].id, stopped_for=sign)))
        self.again.hide()
        self._meant.hide()
        if sign == "dizzy":
            text = self.tr("Sit down. If it is not gone quickly, call your emergency number.")
        elif sign == "leg":
            text = self.tr(
                "Planks rest for 48 hours. New weakness or numbness in a leg: see the warning signs on Relief."
            )
        else:
            text = self.tr("Planks rest for 48 hours.")
        self._advice.setText(text)
        self._advice.show()

    def _keep(self, hold: Plank | None) -> None:
        if hold is not None:
            self._holds[-1] = hold
            self._draw()
