"""Who ice or heat is not for: answered once, changed at any time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from unclench.core.base.entries import Answer, Kind
from unclench.core.safety.cautions import Asked
from unclench.ui.relief.centred_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.tick_keys import show_keys, tick_key


class CautionsSheet(Sheet):
    """One list of check boxes; a signal has the answers when they are saved."""

    saved = Signal(str, dict)

    def __init__(self, asked: Asked, kind: Kind, given: dict[str, Answer]) -> None:
        box = column(gap=6)
        super().__init__(box)
        self._about = asked.about
        self._checks = {question.id: Check(question.text) for question in asked.questions}
        title = self.tr("Is ice for me?") if kind == "ice" else self.tr("Is heat for me?")
        box.addWidget(label(title, "big"))
        lead = self.tr("Tick what is true for you. Then it starts only with a reason, such as a doctor's word.")
        box.addWidget(wrapped(lead, "lead"))
        box.addSpacing(6)
        show_keys(self._checks.values())
        for name, check in self._checks.items():
            check.setChecked(given.get(name) == "y")
            box.addWidget(check)
        self._keep_button = keep = button(self.tr("Keep these answers"), self._keep, role="primary", size="big")
        back = button(self.tr("Back"), self.left.emit, role="quiet", size="big")
        box.addSpacing(10)
        box.addLayout(row(keep, back, None))
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
