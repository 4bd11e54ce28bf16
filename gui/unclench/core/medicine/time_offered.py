"""Whether the time that the label gives may be offered: not where a dose at that time would be warned of."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from unclench.core.base.countries import Country
from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now, at_zone
from unclench.core.medicine import alcohol, dosing
from unclench.core.medicine import alerts as mixing
from unclench.core.medicine.dose_alert import Alert, in_order
from unclench.core.medicine.products import MedicineData, Product, group_of

PLANNED = "planned"
"""The id of a dose that nobody has taken."""
PAST_THE_LABEL = ("over_dose", "over_dose_known", "over_24h", "over_window", "over_doses", "over_ceiling")
SAME_THEN = ("under_50_kg", "days_7", "days_last", "days_over")
"""What stands now and would be said of a dose then, too."""


def warned_then(
    product: Product, at: datetime, facts: Facts, now: Now, place: Country, shelf: MedicineData
) -> tuple[Alert, ...]:
    """The alerts of one unit of a product at `at`, on the facts as they are."""
    then = replace(now, utc=at)
    dose = replace(dosing.dose_of(product, 1, at_zone(at, now.zone)), id=PLANNED)
    doses = in_order((*facts.doses, dose))
    found = (*mixing.of_doses(doses, at, then, place, shelf), *alcohol.alerts(doses, facts.drinks, then))
    return tuple(alert for alert in found if PLANNED in alert.entries)


def past_the_label(product: Product, doses: Sequence[Dose], alerts: Sequence[Alert]) -> bool:
    """Whether more than a label says was taken of this product, or of a drug that is in it, and that still stands."""
    about = {entry for alert in alerts if alert.code in PAST_THE_LABEL for entry in alert.entries}
    parts = {part.id for part in product.ingredients if part.group}
    return any(dose.product == product.id or parts & _counted(dose) for dose in doses if dose.id in about)


def _counted(dose: Dose) -> set[str]:
    return {row["id"] for row in dose.ingredients if group_of(row["id"], row["class"])}
