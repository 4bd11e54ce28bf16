"""One product in the picker's list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from unclench.core.base.units import listed
from unclench.core.medicine.products import Product
from unclench.ui.widgets.button import button
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column


class PickerRow(QWidget):
    """A check box keeps it on the card; a prescription product leads to the prescriber's instructions instead."""

    keep_wanted = Signal(str, bool)
    prescriber_wanted = Signal(str)

    def __init__(self, product: Product, country: str, kept: bool, days: str) -> None:
        """`days`: how many in a row it allows, in words."""
        super().__init__()
        self.product = product
        name = listed(part for part in (product.name, country) if part)
        brands = self.tr("for example {brands}").format(brands=listed(product.brands)) if product.brands else ""
        says = " ".join(part for part in (brands and f"{brands}.", product.says, days) if part)
        self.keep: Check | QPushButton
        if product.prescriber_only and not product.prescriber:
            self.keep = button(
                self.tr("My prescriber's instructions"),
                lambda: self.prescriber_wanted.emit(product.id),
                size="small",
                name=self.tr("My prescriber's instructions: {name}").format(name=name),
            )
            texts = column(wrapped(name, "medium"), wrapped(says, "small", "muted"), Flow(self.keep), gap=4)
        else:
            self.keep = Check(name, says, role="medium")
            self.keep.setChecked(kept)
            self.keep.toggled.connect(lambda on: self.keep_wanted.emit(product.id, on))
            texts = column(self.keep)
        self.setLayout(texts)
