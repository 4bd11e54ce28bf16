"""What a prescriber said about a product: own gap and limits, from whom, since when (health.md 3.6)."""

from datetime import date, time

from PySide6.QtWidgets import QWidget

from unclench.core.base.errors import BadInput
from unclench.core.base.setting_formats import clock
from unclench.core.medicine import amounts, dosing, products
from unclench.core.medicine.dosing import Limits
from unclench.ui.bridge import Bridge
from unclench.ui.frame.welcome import hours_words
from unclench.ui.nudge.nudges_off_line import NudgesOffLine
from unclench.ui.relief.medicine.fields import captioned, line, open_amount, open_days, understood
from unclench.ui.relief.medicine.form_trouble import FormTrouble
from unclench.ui.relief.medicine.medicine_sheet import Sheet
from unclench.ui.relief.medicine.risks_sheet import leave
from unclench.ui.widgets.button import button
from unclench.ui.widgets.clock_list import ClockList
from unclench.ui.widgets.day_field import DayField
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column

USUAL_TIMES = (time(8), time(20), time(12), time(16), time(22))
"""What new times for a reminder begin with."""


class PrescriberForm(Sheet):
    """Keeps the instructions; what is left open is not counted."""

    def __init__(self, bridge: Bridge, product_id: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._id = product_id
        product = products.find(bridge.facts(), bridge.services.context.guide.medicine.products, product_id)
        names = (
            self.tr("Who gave them"),
            self.tr("On which day"),
            self.tr("How many at once, at most"),
            self.tr("Hours between doses"),
            self.tr("How many in 24 h, at most"),
            self.tr("Days in a row your prescriber allows"),
            self.tr("Remind me at, without details"),
        )
        units, hours = amounts.units(product.unit), amounts.units("hour")
        today = bridge.now().instant.local().date()
        self.who = line(names[0], self.tr("Dr Silva"), product.prescriber or "")
        self.day = DayField(names[1], bridge.now, last=today)
        self.day.set_day(date.fromisoformat(product.set_on) if product.set_on else today)
        self.most = open_amount(names[2], (dosing.LEAST_UNITS, dosing.MOST_UNITS), units)
        self.gap = open_amount(names[3], (dosing.LEAST_GAP_HOURS, dosing.MOST_GAP_HOURS), hours, self.tr("h"))
        self.most_24h = open_amount(names[4], (dosing.LEAST_UNITS, dosing.MOST_24H), units)
        self.days = open_days(names[5], dosing.MOST_DAYS, amounts.units("day"))
        if product.prescriber:
            self._fill_in(product)
        self.times = ClockList(names[6], [clock(one) for one in product.times], USUAL_TIMES)
        self._come = wrapped(self._when_nudges_come(), "small", "muted")
        bridge.facts_changed.connect(self._facts_changed)
        lead = self.tr(
            "They stand instead of the label, marked with who and when. A limit that you leave open is not counted. "
            "Days in a row are, and where you leave the hours open, those known for what is in it. "
            "What must not be mixed is said all the same."
        )
        self.keep = button(self.tr("Keep these instructions"), self._keep, role="primary")
        back = button(self.tr("Back"), self.left.emit, role="quiet")
        box = column(
            wrapped(self.tr("My prescriber's instructions: {name}").format(name=product.name), "title"),
            wrapped(lead, "body", "muted"),
            captioned(names[0], self.who),
            captioned(names[1], self.day),
            captioned(names[2], self.most),
            captioned(names[3], self.gap),
            captioned(names[4], self.most_24h),
            captioned(names[5], self.days),
            captioned(names[6], self.times),
            self._come,
            NudgesOffLine(bridge),
            Flow(self.keep, back, gap=10),
            gap=12,
        )
        self.fill(box)
        self._trouble = FormTrouble(box)
        begins_at(self, self.who)

    def _facts_changed(self, kinds: frozenset[str]) -> None:
        if "settings" in kinds:
            self._come.setText(self._when_nudges_come())

    def _when_nudges_come(self) -> str:
        """A reminder is a nudge like all others: what holds those holds it."""
        prefs = self._bridge.services.preferences.get()
        if not prefs.nudges_on:
            text = self.tr("Reminders are nudges, and those are off in Settings. Switched on, they come {hours} only.")
        elif not prefs.nudge_medicine:
            text = self.tr("These reminders are off in Settings. Switched on, they come {hours} only.")
        else:
            text = self.tr("Reminders are nudges: they come {hours} only, as in Settings.")
        return text.format(hours=hours_words(prefs.work_hours))

    def _fill_in(self, product: products.Product) -> None:
        label = product.label
        self.most.set_value(label.most)
        self.gap.set_value(label.gap_hours(label.most or 1) or None)
        self.most_24h.set_value(label.most_24h)
        self.days.set_value(label.days)

    def _keep(self) -> None:
        if not (understood(self.most, self.gap, self.most_24h, self.days) and self.times.check()):
            return
        limits = Limits(
            most=self.most.value(),
            gap_hours=self.gap.value(),
            most_24h=self.most_24h.value(),
            days=self.days.value(),
        )
        try:
            self._bridge.services.medicines.prescribe(
                self._id,
                limits,
                prescriber=self.who.text(),
                set_on=self.day.day().isoformat(),
                times=" ".join(f"{one:%H:%M}" for one in self.times.values()),
            )
        except BadInput as trouble:
            self._say(trouble)
        else:
            leave(self, self._bridge)

    def _say(self, trouble: BadInput) -> None:
        fields: dict[str, QWidget] = {
            "prescriber": self.who, "set_on": self.day, "most": self.most, "gap_hours": self.gap,
            "most_24h": self.most_24h, "days": self.days, "times": self.times,
        }  # fmt: skip
        self._trouble.say(trouble.message, fields.get(trouble.field, self.who))
