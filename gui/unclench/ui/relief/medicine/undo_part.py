"""What was logged just now, and its way back, once that in the toast is gone."""

from PySide6.QtCore import Signal

from unclench.core.base.entries import Dose
from unclench.core.base.moments import Now
from unclench.core.base.time_words import clock_time
from unclench.core.base.units import number
from unclench.core.medicine.product_rows import here
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.row_or_column import RowOrColumn


class UndoPart(Inset):
    """A signal has the id of the dose that is to be taken back."""

    pressed = Signal(object)

    def __init__(self) -> None:
        self._dose: Dose | None = None
        self._logged = wrapped("", "small")
        self._undo = button("", lambda: self.pressed.emit(self._dose), size="small", icon="undo")
        super().__init__(RowOrColumn(self._logged, Flow(self._undo), gap=10, stretch=(1, 0)))
        self._undo.setText(self.tr("Undo"))
        keeps_room = self._undo.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self._undo.setSizePolicy(keeps_room)

    def draw(self, dose: Dose, now: Now, *, in_toast: bool) -> None:
        """Show this one; `in_toast`: the toast takes it back meanwhile."""
        self._dose = dose
        units, time = number(dose.units), clock_time(here(dose.at, now), now.instant)
        said = self.tr("Logged: {units} × {name}, {time}").format(units=units, name=dose.product_name, time=time)
        self._logged.setText(said)
        self._undo.setHidden(in_toast)
        self._undo.setAccessibleName(self.tr("Undo: {units} × {name}").format(units=units, name=dose.product_name))

    def said(self) -> str:
        """The sentence that is shown."""
        return self._logged.text()
