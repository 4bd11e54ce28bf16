"""How much, and when: the form behind "Log", and for a dose that was logged. Digits choose how much, Enter logs.

What the label says of it is shown before it is logged, and stops nobody.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton

from unclench.core.base import local_formats
from unclench.core.base.entries import Dose
from unclench.core.base.units import number
from unclench.core.medicine import amounts, dosing
from unclench.core.medicine.before_logging import Beforehand
from unclench.core.medicine.products import Product
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.fields import amount
from unclench.ui.relief.medicine.label_line import LabelLine
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.when_field import WhenField

OTHER = "other"


class LogForm(Inset):
    """A signal has (product id, units, moment or None for now) on "Log it" or Enter; Escape closes the form."""

    given = Signal(str, float, object)
    left = Signal()

    def __init__(self, bridge: Bridge, product: Product, dose: Dose | None = None) -> None:
        super().__init__()
        self.setProperty("whole", True)
        self.product_id = product.id
        self._bridge = bridge
        self._dose = dose or dosing.dose_of(product, 1, bridge.now().instant)
        name = local_formats.inside(product.name)
        title = wrapped((self.tr("Change {name}") if dose else self.tr("Log {name}")).format(name=name), "strong")
        unit = self.tr("How many (one is one {unit})").format(unit=amounts.units(product.unit)[0])
        whole = [Option(float(count), number(count), key=str(count)) for count in (1, 2, 3, 4)]
        options = [Option(0.5, "½", key="½"), *whole, Option(OTHER, self.tr("Other"), key="+")]
        self.units = ChoiceList(options, unit, look="pills")
        self.units.chosen.connect(self._chosen)
        limits, names = (dosing.LEAST_UNITS, dosing.MOST_LOGGED), amounts.units(product.unit)
        self.amount = amount(self.tr("Another amount"), limits, names, dose.units if dose else 1)
        usual = dose is None or dose.units in (0.5, 1, 2, 3, 4)
        self.units.set_value((dose.units if dose else 1.0) if usual else OTHER)
        self.amount.setHidden(usual)
        self.when = WhenField(self.tr("When"), bridge.now, value=dose.at if dose else None)
        self.when.entered.connect(self._give)
        self.label_line = LabelLine()
        words = (self.tr("Keep"), self.tr("Keep: {name}")) if dose else (self.tr("Log it"), self.tr("Log it: {name}"))
        self.keep = button(words[0], self._give, role="primary", name=words[1].format(name=name))
        back = button(self.tr("Cancel"), self.left.emit, role="quiet", name=self.tr("Cancel logging"))
        box = column(
            title,
            wrapped(unit, "small", "muted"),
            self.units,
            self.amount,
            self.when,
            self.label_line,
            row(self.keep, back, None),
            gap=8,
        )
        self.setLayout(box)
        box.setContentsMargins(14, 12, 14, 12)
        self.amount.line.textChanged.connect(self.look)
        self.when.typed.connect(self.look)
        self.when.changed.connect(self.look)
        self.look()
        begins_at(self, next(pill for pill in self.units.findChildren(QRadioButton) if pill.isChecked()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # Enter held down would open the form and log again and again
                self._give()
            return
        super().keyPressEvent(event)

    def look(self) -> None:
        """Say what the label says of what is entered just now; nothing while that is not understood."""
        units, at = self._units(), self.when.value()
        told = Beforehand()
        if units is not None and at is not None:
            told = self._bridge.before_logging(replace(self._dose, units=units, at=at))
        self.label_line.say(told)
        self.keep.setAccessibleDescription(told.line)

    def _units(self) -> float | None:
        value = self.units.value()
        return self.amount.value() if value == OTHER else float(value)

    def _chosen(self, value: float | str) -> None:
        self.amount.setVisible(value == OTHER)
        self.look()
        if value == OTHER:
            self.amount.line.setFocus()
            self.amount.line.selectAll()

    def _give(self) -> None:
        if not self.when.check():
            focus_first(self.when)
            return
        if self.units.value() == OTHER and not self.amount.check():
            focus_first(self.amount)
            return
        units = self._units()
        self.given.emit(self.product_id, units, None if self.when.is_now() else self.when.value())
