"""Who ice or heat is not for: answered once, changed at any time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from unclench.core.base.entries import Answer, Kind
from unclench.core.safety.cautions import Asked
from unclench.ui.relief.sheet_with_foot import SheetWithFoot
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.tick_keys import show_keys, tick_key


class CautionsSheet(SheetWithFoot):
    """One list of check boxes; a signal has the answers when they are saved."""

    saved = Signal(str, dict)

    def __init__(self, asked: Asked, kind: Kind, given: dict[str, Answer]) -> None:
        box, foot = column(gap=6), column()
        super().__init__(box, foot, tells_more=True)
        self._about = asked.about
        self._checks = {question.id: Check(question.text) for question in asked.questions}
        title = self.tr("Is ice for me?") if kind == "ice" else self.tr("Is heat for me?")
        box.addWidget(wrapped(title, "big"))
        lead = self.tr(
            "Tick what is true for you. Ice or heat then starts only with a reason, such as a doctor's word."
        )
        box.addWidget(wrapped(lead, "lead"))
        box.addSpacing(6)
        show_keys(self._checks.values())
        for name, check in self._checks.items():
            check.setChecked(given.get(name) == "y")
            box.addWidget(check)
        self._keep_button = keep = button(self.tr("Keep these answers"), self._keep, role="primary", size="big")
        back = button(self.tr("Back"), self.left.emit, role="quiet", size="big")
        box.addSpacing(10)
        foot.addLayout(Flow(keep, back, gap=10))
        begins_at(self, next(iter(self._checks.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a question: digits tick, Enter goes on to what keeps it."""
        if not tick_key(event, [*self._checks.values()], none=self._to_keep, go_on=self._to_keep):
            super().keyPressEvent(event)

    def _to_keep(self) -> None:
        self._keep_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self) -> None:
        answers = {name: "y" if check.isChecked() else "n" for name, check in self._checks.items()}
        self.saved.emit(self._about, answers)
