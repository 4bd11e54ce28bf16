"""Who ice or heat is not for: answered once, changed at any time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.cautions import Asked
from unclench.core.entries import Answer, Kind
from unclench.ui.widgets.boxes import Page, column, row
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.check import Check
from unclench.ui.widgets.label import label, wrapped


class CautionsSheet(Page):
    """One list of check boxes. Tells the answers when they are saved."""

    saved = Signal(str, dict)
    left = Signal()

    def __init__(self, asked: Asked, kind: Kind, given: dict[str, Answer]) -> None:
        self._about = asked.about
        self._checks = {question.id: Check(question.text) for question in asked.questions}
        for name, check in self._checks.items():
            check.setChecked(given.get(name) == "y")
        card = QWidget()
        super().__init__(row(None, card, None))
        title = label(self.tr("Is ice for me?") if kind == "ice" else self.tr("Is heat for me?"), "big")
        lead = wrapped(
            self.tr("Tick what is true for you. Then it starts only with a reason, such as a doctor's word."), "lead"
        )
        keep = button(self.tr("Keep these answers"), self._keep, role="primary", size="big")
        back = button(self.tr("Back"), self.left.emit, role="quiet", size="big")
        content = Card(column(title, lead, 6, *self._checks.values(), 10, row(keep, back, None), gap=11))
        box = column(content)
        card.setLayout(box)
        card.setMaximumWidth(820)
        inner = content.layout()
        if inner is not None:
            inner.setContentsMargins(36, 30, 36, 30)
        row_layout = self.widget().layout()
        if row_layout is not None:
            row_layout.setStretchFactor(card, 10)  # type: ignore[attr-defined]

    def _keep(self) -> None:
        answers = {name: "y" if check.isChecked() else "n" for name, check in self._checks.items()}
        self.saved.emit(self._about, answers)
