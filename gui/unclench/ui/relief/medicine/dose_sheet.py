"""One dose that was logged: change how much and when, delete it, and read what was changed before."""

from unclench.core.base.entries import Dose
from unclench.core.medicine import dose_changes as medicine_edits
from unclench.core.medicine import products
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.log_form import LogForm
from unclench.ui.relief.medicine.medicine_sheet import Sheet
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row


class DoseSheet(Sheet):
    """Every change is kept with its moment; the card says when it moved the earliest time."""

    def __init__(self, bridge: Bridge, dose: Dose) -> None:
        super().__init__()
        self._bridge = bridge
        self._dose = dose
        self.form = LogForm(bridge, products.as_logged(dose), dose)
        self.form.given.connect(self._keep)
        self.form.left.connect(self.left)
        self.delete = button(self.tr("Delete this entry"), self._delete, role="danger")
        box = column(self.form, row(self.delete, None), gap=14)
        changes = bridge.services.context.journal.history("doses", dose.id)
        if lines := medicine_edits.history(changes, bridge.now()):
            box.addWidget(wrapped(self.tr("What was changed"), "heading"))
            box.addWidget(wrapped("\n".join(lines), "small", "muted"))
        self.fill(box)
        begins_at(self, self.form)

    def _keep(self, product: str, units: float, at: object) -> None:
        medicines, which = self._bridge.services.medicines, self._dose.id
        changed = self._bridge.press(lambda: medicines.amend(which, units, at=at))  # type: ignore[arg-type]
        if changed is not None:
            self.left.emit()

    def _delete(self) -> None:
        self._bridge.press(lambda: self._bridge.services.entries.delete("doses", self._dose.id))
        self.left.emit()
