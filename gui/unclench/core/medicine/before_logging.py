"""What logging a dose would bring up, said before it is logged (health.md 3.2, 3.3, 16). It never stops anybody."""

from collections.abc import Iterable
from dataclasses import replace

from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import length
from unclench.core.base.translation import translate
from unclench.core.base.units import number
from unclench.core.medicine import alerts as mixing
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine import product_rows
from unclench.core.medicine.content import MedicineContent
from unclench.core.medicine.dose_alert import Alert, DoseChecks, in_order, sentences
from unclench.core.medicine.products import as_logged

UNLOGGED = "unlogged"
"""The id of a dose that has none yet."""


@record
class Beforehand:
    """One line, and the alerts that it tells of. `emergency`: it says whom to call."""

    line: str = ""
    alerts: tuple[Alert, ...] = ()

    @property
    def emergency(self) -> bool:
        """Whether one of the alerts says whom to call."""
        return any(alert.emergency for alert in self.alerts)


def before_logging(
    dose: Dose, facts: Facts, preferences: Preferences, content: MedicineContent, now: Now
) -> Beforehand:
    """What `dose` would be told once it is among `facts`, in place of the entry with its id: the same alerts.

    What its own label says of it is one short sentence, all else is said in the words that it has afterwards.
    """
    dose = dose if dose.id else replace(dose, id=UNLOGGED)
    others = [one for one in facts.doses if one.id != dose.id]
    doses = in_order((*others, dose))
    alerts = product_rows.logged(dose, replace(facts, doses=doses), preferences, content, now)
    if not alerts:
        return Beforehand()
    place = content.countries.of(preferences.country)
    before = doses[: doses.index(dose)]
    look = DoseChecks(dose, as_logged(dose), before, now, place, content.products)
    short = _short(look)
    said = {alert.message for alert in mixing.of_label(look)} if short else set[str]()
    urgent = sentences(alert for alert in alerts if alert.emergency)
    rest = sentences(alert for alert in alerts if not alert.emergency and alert.message not in said)
    new = dose.id == UNLOGGED
    only = (
        translate("core", "Log it only if you took it.") if new else translate("core", "Keep it only if you took it.")
    )
    return Beforehand(" ".join((*urgent, *short, *rest, only)), alerts)


def _short(look: DoseChecks) -> Iterable[str]:
    """More at once than the label says, or sooner; () when it is neither, or when another product's label says it."""
    codes = {alert.code for alert in mixing.of_label(look)}
    gap = clock.longest_gap(look.product, clock.intakes(clock.taken(look.product, look.before)))
    if not codes or not codes <= {"over_dose", "too_soon"} or ("too_soon" in codes and (gap is None or gap.other)):
        return ()
    theirs = look.product.prescriber
    left = length(-(-int((gap.until - look.dose.at.utc).total_seconds()) // 60) * 60) if gap else ""
    if codes == {"too_soon"}:
        if theirs:
            text = translate("core", "This is {left} before your prescriber says.")
        else:
            text = translate("core", "This is {left} before the label allows.")
    elif codes == {"over_dose"}:
        if theirs:
            text = translate("core", "{units} is more than your prescriber's {most} at once.")
        else:
            text = translate("core", "{units} is more than the label's {most} at once.")
    elif theirs:
        text = translate("core", "{units} is more than your prescriber's {most} at once, and {left} too soon.")
    else:
        text = translate("core", "{units} is more than the label's {most} at once, and {left} before it allows.")
    return (text.format(units=look.units(look.dose.units), most=number(mixing.most_at_once(look)), left=left),)
