"""The eight questions the labels ask, once and at any time again (health.md 3.6)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from unclench.core.safety import cautions
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.medicine_sheet import Sheet
from unclench.ui.relief.sheet_with_foot import SheetWithFoot
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.tick_keys import show_keys, tick_key


def leave(sheet: "Sheet | RisksSheet", bridge: Bridge) -> None:
    """Leave `sheet` after something was kept: the eight questions come once, with the first product."""
    kept = bridge.services.preferences.get().medicines_kept
    if kept and not cautions.asked(bridge.facts(), "medicine"):
        sheet.other.emit(RisksSheet(bridge))
    else:
        sheet.left.emit()


class RisksSheet(SheetWithFoot):
    """Tick what is true: the card then says that the label asks for a doctor's word first."""

    other = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        given = cautions.answers(bridge.facts(), "medicine")
        risks = bridge.services.context.guide.medicine.products.risks
        self.checks = {risk.id: Check(risk.text) for risk in risks}
        show_keys(self.checks.values())
        for key, check in self.checks.items():
            check.setChecked(given.get(key) in ("y", "?"))
        lead = self.tr("Tick what is true for you, or what you are not sure of. It stays in your diary.")
        self.keep = button(self.tr("Keep these answers"), self._keep, role="primary")
        back = button(self.tr("Back"), lambda: self.left.emit(), role="quiet")
        title = wrapped(self.tr("What the labels ask"), "title")
        content = column(title, wrapped(lead, "body", "muted"), *self.checks.values(), gap=12)
        super().__init__(content, column(Flow(self.keep, back, gap=10)), tells_more=True)
        begins_at(self, next(iter(self.checks.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in a question: digits tick, Enter goes on to what keeps it."""
        if not tick_key(event, [*self.checks.values()], none=self._to_keep, go_on=self._to_keep):
            super().keyPressEvent(event)

    def _to_keep(self) -> None:
        self.keep.setFocus(Qt.FocusReason.TabFocusReason)

    def _keep(self) -> None:
        answers = {key: "y" if check.isChecked() else "n" for key, check in self.checks.items()}
        if self._bridge.press(lambda: self._bridge.services.medicines.risks(answers)):
            self.left.emit()
