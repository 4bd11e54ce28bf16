"""Warning signs: group A, B or C on one screen each, with "why we ask" beside every question."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from unclench.core.base.entries import Answer
from unclench.core.safety.warning_signs import Group, Sign
from unclench.ui.relief.sheet_with_foot import SheetWithFoot
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.check_box import SIGN_GAP, SIGN_ROW, Check
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.tick_keys import show_keys, tick_key


class WarningSignsSheet(SheetWithFoot):
    """A check box for each sign; those that stand are ticked. A signal has the answers of the group."""

    answered = Signal(dict)
    next_requested = Signal(str)
    looked_requested = Signal()

    def __init__(
        self, signs: tuple[Sign, ...], group: Group, standing: tuple[str, ...], *, again: bool = False
    ) -> None:
        """`again`: the group was answered before in this episode; then B asks for what is new."""
        self._again = again
        self._checks = {sign.id: Check(sign.question, least=SIGN_ROW) for sign in signs if sign.group == group}
        show_keys(self._checks.values())
        self._group: Group = group
        box, foot = column(gap=10), column(gap=10)
        super().__init__(box, foot, tells_more=True)
        title, lead = self._words()
        box.addWidget(wrapped(title, "title"))
        box.addWidget(wrapped(lead, "lead"))
        box.addLayout(self._questions(signs, standing))
        self._why = wrapped("", "small", "muted")
        self._why.hide()
        box.addWidget(self._why)
        self.keep = button(self._keep_words(), self._answer, role="primary", size="big")
        back = button(self.tr("Back"), self.left.emit, role="quiet", size="big")
        more = button(self._more_words(), self._to_next_group, role="quiet")
        more.setVisible(group != "C")
        looked = button(self.tr("A doctor has looked at it"), self.looked_requested.emit, size="big")
        looked.setVisible(group != "A" and any(name.startswith(group) for name in standing))
        foot.addLayout(Flow(self.keep, looked, back, more, gap=12))
        if group == "A":
            foot.addWidget(wrapped(self._promise(), "small", "muted"))
        for check in self._checks.values():
            check.toggled.connect(lambda _: self._draw_keep())
        self._draw_keep()
        begins_at(self, next(iter(self._checks.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps what is ticked; nothing ticked is heard before it is pressed."""
        if not tick_key(event, [*self._checks.values()], none=self._to_answer, go_on=self._go_on):
            super().keyPressEvent(event)

    def _to_answer(self) -> None:
        self.keep.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_on(self) -> None:
        if any(check.isChecked() for check in self._checks.values()):
            self._answer()
        else:
            self._to_answer()

    def _words(self) -> tuple[str, str]:
        return {
            "A": (
                self.tr("Warning signs: help now"),
                self.tr("Is any of this true for you right now? Not sure counts as yes."),
            ),
            "B": (
                self.tr("Anything new? For a doctor within a day or two")
                if self._again
                else self.tr("Warning signs: a doctor within a day or two"),
                self.tr("Tick what is true. Not sure? Tick it, and have it looked at."),
            ),
            "C": (self.tr("Worth a visit in the next week or two"), self.tr("Tick what is true.")),
        }[self._group]

    def _promise(self) -> str:
        return self.tr(
            "No tick lowers the chance of something serious but cannot rule it out. If anything changes, come back or "
            "get help."
        )

    def _more_words(self) -> str:
        return (
            self.tr("Warning signs for a doctor soon") if self._group == "A" else self.tr("Warning signs for a visit")
        )

    def _to_next_group(self) -> None:
        self.next_requested.emit("B" if self._group == "A" else "C")

    def _draw_keep(self) -> None:
        """With a sign ticked that needs help now it is the strongest button of the app."""
        self.keep.setText(self._keep_words())
        dress(self.keep, "urgent" if self._group == "A" and self._any_ticked() else "primary")

    def _any_ticked(self) -> bool:
        return any(check.isChecked() for check in self._checks.values())

    def _keep_words(self) -> str:
        if self._any_ticked():
            return self.tr("Get help now") if self._group == "A" else self.tr("Keep these answers")
        return self.tr("Nothing new") if self._group == "B" and self._again else self.tr("None of these")

    def _questions(self, signs: tuple[Sign, ...], standing: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(SIGN_GAP)
        for line, sign in enumerate(sign for sign in signs if sign.group == self._group):
            check = self._checks[sign.id]
            check.setChecked(sign.id in standing)
            why = Link(
                self.tr("why"),
                lambda sign=sign: self._tell_why(sign),
                role="small",
                tone="muted",
                name=self.tr("why: {question}").format(question=sign.question),
            )
            grid.addWidget(check, line, 0)
            grid.addWidget(why, line, 1)
        grid.setColumnStretch(0, 1)
        return grid

    def _tell_why(self, sign: Sign) -> None:
        self._why.show()
        self._why.setText(self.tr("{why} Source: {source}.").format(why=sign.why, source=sign.source))
        announce(self._why, self._why.text())
        QTimer.singleShot(0, self._why, lambda: self.scrolls.ensureWidgetVisible(self._why, 0, 12))

    def _answer(self) -> None:
        answers: dict[str, Answer] = {name: "y" if check.isChecked() else "n" for name, check in self._checks.items()}
        self.answered.emit(answers)
