"""After a session, once: how long it was held, form, talk, pain, what stopped it; all may be skipped."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from unclench.core.base.entries import Plank
from unclench.core.prevention.plank.gate import STOP_SIGNS
from unclench.ui.bridge import Bridge
from unclench.ui.prevention import words
from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link

TRIMS = (1, 2, 3)


class PlankAfter(Sheet):
    """Rates the last hold. One key each: Y or N for form, T or U for talk, digits for pain; Escape leaves."""

    again_requested = Signal()

    def __init__(self, bridge: Bridge, holds: list[Plank], *, by_hand: bool = True) -> None:
        """`by_hand`: a key ended the last hold, so reaching it may have taken a moment."""
        self._bridge = bridge
        self._holds = holds
        self._title = label("", "huge")
        self._said = wrapped("", "body", "muted")
        self._trims = [self._trim_button(seconds) for seconds in TRIMS]
        self._form, self._talk, self._pain = self._answers()
        self._signs = ChoiceList([Option(s, words.stop_sign(s)) for s in STOP_SIGNS], "", look="pills")
        self._signs.hide()
        self.stop_link = Link("", self._open_signs)
        self._advice = wrapped("", "body", "danger")
        self._advice.hide()
        self.again = button("", lambda: self.again_requested.emit(), size="big")
        self.done = button("", lambda: self.left.emit(), role="primary", size="big")
        trim_head = label(self.tr("Reaching the key took:"), "small", "muted")
        questions = self._questions()
        super().__init__(
            column(
                self._title,
                self._said,
                row(trim_head, *self._trims, None, gap=8),
                6,
                *questions,
                row(self.stop_link, None),
                self._signs,
                self._advice,
                8,
                Flow(self.done, self.again, gap=12),
                gap=9,
            )
        )
        for part in (trim_head, *self._trims):
            part.setVisible(by_hand and bool(holds))
        self._name()
        self._draw()
        begins_at(self, self._form)

    def _trim_button(self, seconds: int) -> QPushButton:
        return button(
            self.tr("{seconds} s").format(seconds=seconds),
            lambda: self._trim(seconds),
            size="small",
            name=self.tr("Take {seconds} s off the last hold").format(seconds=seconds),
        )

    def _answers(self) -> tuple[ChoiceList, ChoiceList, ChoiceList]:
        """The choices for form, talk and pain."""
        form, talk = _pills("YN"), _pills("TU")
        pain = ChoiceList([Option(n, str(n), key=str(n)) for n in range(11)], "", look="pills")
        form.chosen.connect(lambda fine: self._rate(form=fine))
        talk.chosen.connect(lambda could: self._rate(talk=could))
        pain.chosen.connect(lambda value: self._rate(pain=value))
        return form, talk, pain

    def _questions(self) -> list[QWidget]:
        """Each question with its choices below; each answer is named after its question."""
        asked = (
            (self.tr("Form all right to the end? (Y or N)"), self._form),
            (self.tr("Could you have talked? (T or U)"), self._talk),
            (self.tr("Pain in it, 0 to 10 (digits; X is 10)"), self._pain),
        )
        parts: list[QWidget] = []
        for question, choices in asked:
            choices.setAccessibleName(question)
            for one in choices.findChildren(QRadioButton):
                one.setAccessibleName(self.tr("{answer}: {question}").format(answer=one.text(), question=question))
            parts += [label(question, "strong"), choices]
        return parts

    def _name(self) -> None:
        self.stop_link.setText(self.tr("Something stopped me"))
        self._signs.setAccessibleName(self.tr("What stopped you"))
        self._signs.chosen.connect(self._stopped)
        self.again.setText(self.tr("Another session"))
        self.done.setText(self.tr("Done"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().upper()
        if typed in ("Y", "N"):
            self._form.set_value(typed == "Y")
            self._rate(form=typed == "Y")
        elif typed in ("T", "U"):
            self._talk.set_value(typed == "T")
            self._rate(talk=typed == "T")
        elif typed == "X" or (len(typed) == 1 and typed.isdecimal()):
            value = 10 if typed == "X" else int(typed)
            self._pain.set_value(value)
            self._rate(pain=value)
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        if not self._holds:
            self._title.setText(self.tr("Nothing held this time"))
            self._said.setText(self.tr("That is fine. It waits for you."))
            return
        last = self._holds[-1]
        self._title.setText(self.tr("{seconds} s").format(seconds=f"{last.held_ms / 1000:.1f}"))
        all_holds = " · ".join(f"{hold.held_ms / 1000:.1f} s" for hold in self._holds)
        goal = self.tr("Goal {goal} s.").format(goal=last.goal_seconds)
        self._said.setText(f"{all_holds}. {goal}" if len(self._holds) > 1 else goal)

    def _trim(self, seconds: int) -> None:
        if self._holds:
            self._keep(self._bridge.press(lambda: self._bridge.services.planks.trim(self._holds[-1].id, seconds)))
            for trim in self._trims:
                trim.setEnabled(False)

    def _rate(self, form: bool | None = None, talk: bool | None = None, pain: int | None = None) -> None:
        if self._holds:
            rate = self._bridge.services.planks.rate
            self._keep(self._bridge.press(lambda: rate(self._holds[-1].id, form, talk, pain)))

    def _open_signs(self) -> None:
        self.stop_link.hide()
        self._signs.show()
        focus_first(self._signs)

    def _stopped(self, sign: str) -> None:
        if not self._holds:
            return
        rate = self._bridge.services.planks.rate
        self._keep(self._bridge.press(lambda: rate(self._holds[-1].id, stopped_for=sign)))
        self.again.hide()
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


def _pills(keys: str) -> ChoiceList:
    translate = QCoreApplication.translate
    options = [
        Option(True, translate("PlankAfter", "Yes"), key=keys[0]),
        Option(False, translate("PlankAfter", "No"), key=keys[1]),
    ]
    return ChoiceList(options, "", look="pills")
