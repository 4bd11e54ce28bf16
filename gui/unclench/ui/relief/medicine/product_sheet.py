"""One product: what its label says, whom it says to ask, and what must not be mixed (health.md 3.1, 3.3)."""

from PySide6.QtWidgets import QVBoxLayout

from unclench.core.base import local_formats
from unclench.core.base.entries import OwnProduct
from unclench.core.base.facts import find as entry
from unclench.core.base.time_words import clock_time
from unclench.core.base.units import listed, listed_apart, milligrams, number
from unclench.core.medicine import amounts, ceilings, known_limits, products
from unclench.core.medicine import days_in_a_row as days
from unclench.core.medicine.product_rows import here
from unclench.core.medicine.products import KindNotes, Product
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.dose_sheet import DoseSheet
from unclench.ui.relief.medicine.medicine_sheet import Sheet
from unclench.ui.relief.medicine.prescriber_form import PrescriberForm
from unclench.ui.widgets.button import button
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link

MOST_DOSES = 8


class ProductSheet(Sheet):
    """Read it; keep it or take it off the card; enter a prescriber's instructions."""

    def __init__(self, bridge: Bridge, product_id: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._id = product_id
        shelf = bridge.services.context.guide.medicine.products
        product = products.find(bridge.facts(), shelf, product_id)
        kept = product_id in bridge.services.preferences.get().medicines_kept
        box: QVBoxLayout = column(wrapped(product.name, "big"), gap=10)
        for words, tone in self._facts(product):
            box.addWidget(wrapped(words, "body", tone))
        for kind in dict.fromkeys(ingredient.kind for ingredient in product.ingredients):
            if kind in shelf.kinds:
                self._add_notes(box, shelf.kinds[kind])
        if marks := products.sources(product, shelf):
            names = listed_apart(shelf.sources[mark] for mark in marks)
            box.addWidget(wrapped(self.tr("Sources: {names}").format(names=names), "small", "muted"))
        self._add_doses(box)
        self.off = button(self.tr("Take it off the card"), self._drop)
        self.off.setVisible(kept)
        self.set_by = button(self.tr("My prescriber's instructions"), self._prescriber)
        self.change = button(self.tr("Change this product"), self._change)
        self.change.setVisible(self._own() is not None)
        self.back = button(self.tr("Back"), self.left.emit, role="primary")
        box.addSpacing(6)
        box.addLayout(Flow(self.back, self.change, self.set_by, self.off))
        if product.prescriber:
            self.by_label = button(self.tr("Back to the label"), self._by_label)
            box.addLayout(row(self.by_label, None))
        self.fill(box)
        begins_at(self, self.back)

    def _facts(self, product: Product) -> list[tuple[str, str]]:
        known = self._bridge.services.context.guide.medicine.products.ingredients
        strengths = [
            self.tr("{ingredient} {dose}").format(ingredient=known[i.id].name, dose=milligrams(i.mg))
            if i.mg
            else known[i.id].name
            for i in product.ingredients
            if i.id in known
        ]
        found = [
            (
                self.tr("In one {unit}: {list}").format(unit=amounts.units(product.unit)[0], list=listed(strengths)),
                "muted",
            )
        ]
        if product.prescriber:
            text = self.tr("Set by you from {who} on {day}. It stands instead of the label; the warnings stay.")
            found.append((text.format(who=product.prescriber, day=local_formats.iso_day(product.set_on)), ""))
        if product.says:
            found.append((self.tr("The label says: {text}").format(text=product.says), ""))
        found += [
            (words, "")
            for words in (days.said(product, known), *known_limits.said(product, known), *ceilings.said(product, known))
            if words
        ]
        found.append((self.tr("Your own pack and your doctor win over what stands here."), "muted"))
        return found

    def _add_notes(self, box: QVBoxLayout, notes: KindNotes) -> None:
        box.addWidget(wrapped(self.tr("The label says: ask a doctor first"), "heading"))
        box.addWidget(wrapped("\n".join(f"– {line}" for line in notes.ask)))
        box.addWidget(wrapped(self.tr("Not together"), "heading"))
        box.addWidget(wrapped("\n".join(f"– {line}" for line in notes.mix)))

    def _add_doses(self, box: QVBoxLayout) -> None:
        """What was logged in the last days, each with a way to change it."""
        now = self._bridge.now()
        doses = [dose for dose in self._bridge.facts().doses if dose.product == self._id][-MOST_DOSES:]
        if doses:
            box.addWidget(wrapped(self.tr("Logged"), "heading"))
        for dose in reversed(doses):
            time = clock_time(here(dose.at, now), now.instant)
            words = self.tr("{units} at {time}").format(units=number(dose.units), time=time)
            change = Link(
                self.tr("change"),
                lambda dose=dose: self.other.emit(DoseSheet(self._bridge, dose)),
                role="small",
                tone="muted",
                name=self.tr("change {units} at {time}").format(units=number(dose.units), time=time),
            )
            box.addLayout(row(label(words), change, None, gap=12))

    def _own(self) -> OwnProduct | None:
        own = self._id.removeprefix(products.OWN)
        return entry(self._bridge.facts().own_products, own) if own != self._id else None

    def _change(self) -> None:
        from unclench.ui.relief.medicine.own_form import OwnForm

        if own := self._own():
            self.other.emit(OwnForm(self._bridge, own))

    def _drop(self) -> None:
        self._bridge.press(lambda: self._bridge.services.medicines.drop(self._id))
        self.left.emit()

    def _by_label(self) -> None:
        self._bridge.press(lambda: self._bridge.services.medicines.by_the_label(self._id))
        self.left.emit()

    def _prescriber(self) -> None:
        self.other.emit(PrescriberForm(self._bridge, self._id))
