"""Find a product by ingredient, strength, country or brand, and keep it on the card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from unclench.core.medicine import days_in_a_row as days
from unclench.core.medicine import products
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.fields import line
from unclench.ui.relief.medicine.medicine_sheet import Sheet
from unclench.ui.relief.medicine.own_form import OwnForm
from unclench.ui.relief.medicine.picker_row import PickerRow
from unclench.ui.relief.medicine.prescriber_form import PrescriberForm
from unclench.ui.relief.medicine.risks_sheet import leave
from unclench.ui.widgets.button import button
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.row_or_column import RowOrColumn


class Picker(Sheet):
    """What is sold in one's own country comes first; what it does not have is found in the others.

    Prescription products appear only when they are searched for, and only with a prescriber's instructions.
    """

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._found: list[PickerRow] = []
        self._results: QVBoxLayout = column(gap=14)
        self._list = QWidget()
        self._list.setLayout(self._results)
        self.search = self._search_line()
        self.country = self._country_list()
        self._elsewhere = wrapped("", "body", "muted")
        self._nothing = wrapped("", "body", "muted")
        self.own = button(self.tr("Add a product of my own"), lambda: self.other.emit(self._own_form()))
        self.done = button(self.tr("Done"), lambda: leave(self, bridge), role="primary")
        lead = self.tr(
            "One brand can stand for different things: compare ingredient, strength and country with your own pack."
        )
        fields = RowOrColumn(self.search, self.country, gap=10, stretch=(1, 0))
        title = wrapped(self.tr("Choose a medicine"), "title")
        ways = Flow(self.done, self.own, gap=10)
        found = (self._elsewhere, self._list, self._nothing)
        self.fill(column(title, wrapped(lead, "body", "muted"), fields, *found, ways, gap=14))
        begins_at(self, self.search)
        self._find()

    def _own_form(self) -> OwnForm:
        """With what was searched for as its name, where nothing has it."""
        return OwnForm(self._bridge, name="" if self._found else self.search.text().strip())

    def _search_line(self) -> QLineEdit:
        search = line(self.tr("Search"), self.tr("Ingredient, strength, country or brand"))
        search.setClearButtonEnabled(True)
        for clear in search.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the search"))
        search.textChanged.connect(lambda _: self._find())
        return search

    def _country_list(self) -> ComboBox:
        """The countries of which a pack is known; one's own is chosen, unless something from elsewhere is kept."""
        box = ComboBox(self.tr("Country of the pack"))
        box.addItem(self.tr("All countries"), "")
        guide = self._bridge.services.context.guide
        known, sold = guide.countries.known, guide.medicine.products.products.values()
        for code in sorted({product.country for product in sold}, key=lambda code: known[code].name):
            box.addItem(known[code].name, code)
        kept = self._bridge.services.preferences.get().medicines_kept
        if {product.country for product in sold if product.id in kept} <= {self._home}:
            box.setCurrentIndex(max(0, box.findData(self._home)))
        box.currentIndexChanged.connect(lambda _: self._find())
        return box

    @property
    def _home(self) -> str:
        """The code of the country that is set, "" where none is known."""
        return self._bridge.services.context.guide.countries.of(self._bridge.services.preferences.get().country).code

    def results(self) -> list[PickerRow]:
        """What is listed now."""
        return self._found

    def _find(self) -> None:
        """List what fits the words and the country."""
        bridge = self._bridge
        kept = bridge.services.preferences.get().medicines_kept
        everything = products.all_products(bridge.facts(), bridge.services.context.guide.medicine.products)
        words, country = self.search.text(), self.country.currentData()
        anywhere = [
            product
            for product in products.search(everything, words, self._home)
            if words.strip() or not product.prescriber_only or product.id in kept
        ]
        there = [product for product in anywhere if not country or product.country in (country, "")]
        fitting = there or anywhere
        elsewhere = self.tr("{country}: no pack with this name is known here. From other countries:")
        self._elsewhere.setText(elsewhere.format(country=self.country.currentText()))
        self._elsewhere.setVisible(bool(fitting) and not there)
        for old in self._found:
            self._results.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._found = [self._row(product, product.id in kept) for product in fitting]
        for found in self._found:
            self._results.addWidget(found, 0, Qt.AlignmentFlag.AlignTop)
        self._list.setVisible(bool(fitting))
        nothing = "" if fitting else self.tr("Nothing fits. You can add it as a product of your own.")
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))

    def _row(self, product: products.Product, kept: bool) -> PickerRow:
        guide = self._bridge.services.context.guide
        country = guide.countries.known[product.country].name if product.country else ""
        found = PickerRow(product, country, kept, days.said(product, guide.medicine.products.ingredients))
        found.keep_wanted.connect(self._keep)
        found.prescriber_wanted.connect(lambda key: self.other.emit(PrescriberForm(self._bridge, key)))
        return found

    def _keep(self, product_id: str, keep: bool) -> None:
        medicines = self._bridge.services.medicines
        self._bridge.press(lambda: medicines.keep(product_id) if keep else medicines.drop(product_id))
