"""A product of one's own: a name, what is in it, and the limits of one's own label."""

from PySide6.QtWidgets import QLabel, QLayout

from unclench.core.base.entries import OwnProduct
from unclench.core.base.errors import BadInput
from unclench.core.base.units import number
from unclench.core.medicine import dosing, products
from unclench.core.medicine.dosing import Limits
from unclench.ui.bridge import Bridge
from unclench.ui.relief.medicine.fields import captioned, line, milligrams, open_amount, open_days, understood
from unclench.ui.relief.medicine.form_trouble import FormTrouble
from unclench.ui.relief.medicine.medicine_sheet import Sheet
from unclench.ui.relief.medicine.risks_sheet import leave
from unclench.ui.widgets.button import button
from unclench.ui.widgets.combo_box import ComboBox
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.number_field import NumberField
from unclench.ui.widgets.row_or_column import RowOrColumn

MOST_PARTS = 3


class OwnForm(Sheet):
    """Up to three ingredients with their strength; limits may be left open."""

    def __init__(self, bridge: Bridge, own: OwnProduct | None = None, *, name: str = "") -> None:
        """`own`: one to correct. `name`: what was searched for and not found."""
        super().__init__()
        self._bridge = bridge
        self._own = own
        names = (
            self.tr("Name on the pack"),
            self.tr("How many at once, at most"),
            self.tr("Hours between doses"),
            self.tr("How many in 24 h, at most"),
            self.tr("Days in a row the label allows"),
        )
        units, hours = (self.tr("unit"), self.tr("units")), (self.tr("hour"), self.tr("hours"))
        self.name = line(names[0], words=name)
        self.name.returnPressed.connect(self._named)
        self.parts = [self._part(place + 1) for place in range(MOST_PARTS)]
        self.most = open_amount(names[1], (dosing.LEAST_UNITS, dosing.MOST_UNITS), units)
        self.gap = open_amount(names[2], (dosing.LEAST_GAP_HOURS, dosing.MOST_GAP_HOURS), hours, self.tr("h"))
        self.most_24h = open_amount(names[3], (dosing.LEAST_UNITS, dosing.MOST_24H), units)
        self.days = open_days(names[4], dosing.MOST_DAYS, (self.tr("day"), self.tr("days")))
        self.keep = button(self.tr("Keep this product"), self._keep, role="primary")
        back = button(self.tr("Back"), self.left.emit, role="quiet")
        if own:
            self._fill_in(own)
        lead = self.tr("Copy it from your own pack. The ingredients decide what it must not be mixed with.")
        rows: list[QLayout] = [RowOrColumn(combo, mg, gap=10, stretch=(0, 1)) for combo, mg in self.parts]
        box = column(
            wrapped(self.tr("A product of my own"), "title"),
            wrapped(lead, "body", "muted"),
            captioned(names[0], self.name),
            wrapped(self.tr("Active ingredients, and mg in one unit"), "small", "muted"),
            *rows,
            *self._kept_strength(),
            captioned(names[1], self.most),
            captioned(names[2], self.gap),
            captioned(names[3], self.most_24h),
            captioned(names[4], self.days),
            Flow(self.keep, back, gap=10),
            gap=12,
        )
        self.fill(box)
        self._trouble = FormTrouble(box)
        begins_at(self, self.name)

    def _part(self, place: int) -> tuple[ComboBox, NumberField]:
        combo = ComboBox(self.tr("Ingredient {number}").format(number=number(place)))
        combo.addItem(self.tr("None"), "")
        for key, known in self._bridge.services.context.guide.medicine.products.ingredients.items():
            combo.addItem(known.name, key)
        return combo, milligrams(
            self.tr("mg of ingredient {number}").format(number=number(place)), (dosing.LEAST_MG, dosing.MOST_MG)
        )

    def _kept_strength(self) -> list[QLabel]:
        """What a correction does not change."""
        said = self.tr("Doses that are already logged keep the strength they were logged with.")
        return [wrapped(said, "small", "muted")] if self._own else []

    def _fill_in(self, own: OwnProduct) -> None:
        self.name.setText(own.name)
        for (combo, mg), part in zip(self.parts, own.ingredients, strict=False):
            combo.setCurrentIndex(max(combo.findData(part["id"]), 0))
            mg.set_value(part.get("mg"))
        label = products.label_of(own.label)
        self.most.set_value(label.most)
        self.gap.set_value(label.gap_hours(label.most or 1) or None)
        self.most_24h.set_value(label.most_24h)
        self.days.set_value(label.days)

    def _named(self) -> None:
        """Enter in the name: on to what is in it, or what is missing."""
        if self.name.text().strip():
            focus_first(self.parts[0][0])
        else:
            self._trouble.say(self.tr("Give the product a name."), self.name)

    def _keep(self) -> None:
        if not understood(*(mg for _, mg in self.parts), self.most, self.gap, self.most_24h, self.days):
            return
        parts = tuple((combo.currentData(), mg.value()) for combo, mg in self.parts if combo.currentData())
        limits = Limits(
            most=self.most.value(),
            gap_hours=self.gap.value(),
            most_24h=self.most_24h.value(),
            days=self.days.value(),
        )
        medicines, name = self._bridge.services.medicines, self.name.text()
        try:
            if self._own:
                medicines.change_own(self._own.id, name, parts, limits)
            else:
                medicines.add_own(name, parts, limits)
        except BadInput as trouble:
            first, mg = self.parts[0]
            fields = {
                "ingredients": first, "mg": mg, "most": self.most, "gap_hours": self.gap, "most_24h": self.most_24h,
                "days": self.days,
            }  # fmt: skip
            self._trouble.say(trouble.message, fields.get(trouble.field, self.name))
        else:
            leave(self, self._bridge)
