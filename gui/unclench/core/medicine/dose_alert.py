"""One sentence about the log with its code, and what the checks of one dose look at."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from unclench.core.base.countries import Country
from unclench.core.base.entries import Dose
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.medicine import amounts
from unclench.core.medicine.dose_clock import DAY
from unclench.core.medicine.products import Kind, MedicineData, Product, as_logged

STANDS = timedelta(hours=72)
"""So long what is past a danger figure is said, and nothing of it calms (health.md 16.4)."""


@record
class Alert:
    """A stable code, the sentences, and the products and entries that it is about.

    `rule`: the sentence that the message begins with and shares with others of its kind; "" when it has none.
    `more`: the sentence that it ends with and may share with others; "" when it has none.
    `subject`: what an alert is about of which there can be several with one code (an ingredient, a group).
    `emergency`: it says whom to call. `lasting`: it stands for STANDS, not for a day.
    """

    code: str
    message: str
    products: frozenset[str] = frozenset()
    entries: frozenset[str] = frozenset()
    rule: str = ""
    more: str = ""
    subject: str = ""
    emergency: bool = False
    lasting: bool = False

    def concerns(self, product: Product) -> bool:
        """Whether it is about this product, logged or not."""
        inside = {name for part in product.ingredients for name in (part.id, part.group) if name}
        named = product.id in self.products or self.subject in inside
        return named or (self.emergency and product.has("acetaminophen"))

    @property
    def case(self) -> str:
        """The message without its rule, and without the sentence that it ends with."""
        return self.message.removeprefix(self.rule).removesuffix(self.more).strip()


@record
class DoseChecks:
    """What the checks of one dose look at: it, those before it, and how to say times and numbers."""

    dose: Dose
    product: Product
    before: tuple[Dose, ...]
    now: Now
    place: Country
    shelf: MedicineData

    def time(self, dose: Dose) -> str:
        """When a dose was taken, in words."""
        return clock_time(at_zone(dose.at.utc, self.now.zone), self.now.instant)

    def recent(self, span: timedelta) -> tuple[Dose, ...]:
        """The doses before this one that are younger than `span` then."""
        return tuple(dose for dose in self.before if self.dose.at.utc - dose.at.utc < span)

    @property
    def who(self) -> str:
        """Who set the limits of the dose."""
        return translate("core", "your prescriber") if self.product.prescriber else translate("core", "the label")

    def units(self, value: float) -> str:
        """So many units of the product."""
        return amounts.counted(value, self.unit)

    @property
    def unit(self) -> str:
        """What one unit of the dose is called."""
        known = self.shelf.products.get(self.dose.product)
        return known.unit if known else self.product.unit

    def alert(
        self, code: str, message: str, others: Sequence[Dose] = (), *, rule: str = "", more: str = "", subject: str = ""
    ) -> Alert:
        """An alert about this dose and others."""
        about = (self.dose, *others)
        products, entries = frozenset(d.product for d in about), frozenset(d.id for d in about)
        return Alert(code, message, products, entries, rule, more, subject)

    def lasting(
        self,
        code: str,
        message: str,
        others: Sequence[Dose],
        *,
        subject: str = "",
        emergency: bool = False,
        more: str = "",
    ) -> Alert:
        """One that stands for days: past the first it names its moment, because "in 24 h" is no longer now.

        `more` comes after it.
        """
        if self.now.utc - self.dose.at.utc >= DAY:
            message += " " + translate("core", "It was logged at {time}.").format(time=self.time(self.dose))
        message = f"{message} {more}".strip()
        return replace(self.alert(code, message, others, more=more, subject=subject), emergency=emergency, lasting=True)


def has(dose: Dose, kind: Kind) -> bool:
    """Whether a logged dose has an ingredient of this kind."""
    return as_logged(dose).has(kind)


def in_order(doses: Sequence[Dose]) -> tuple[Dose, ...]:
    """Oldest first, the same for every order in which they were added."""
    return tuple(sorted(doses, key=lambda dose: (dose.at.utc, dose.product, dose.units, dose.id)))


def newest(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """One of each code and subject, the last; what says whom to call comes first."""
    last = {(alert.code, alert.subject, alert.emergency): alert for alert in alerts}.values()
    return emergencies_first(last)


def emergencies_first(alerts: Iterable[Alert]) -> tuple[Alert, ...]:
    """In their order, but what says whom to call before all else."""
    return tuple(sorted(alerts, key=lambda alert: not alert.emergency))


def sentences(alerts: Iterable[Alert]) -> list[str]:
    """What they say; what begins with the same rule says it once, and so does each sentence after it."""
    ruled: dict[str, list[Alert]] = {}
    for alert in alerts:
        ruled.setdefault(alert.rule or alert.case, []).append(alert)
    said: list[str] = []
    after: set[str] = set()
    for lead, found in ruled.items():
        cases = [one.case for one in found if one.rule]
        more = [one.more for one in found if one.more not in after]
        after.update(more)
        said.append(" ".join((lead, *filter(None, dict.fromkeys((*cases, *more))))))
    return said


def whose(other: Dose) -> str:
    """Who set what holds for a logged dose, when another product is spoken of."""
    if other.label.get("prescriber"):
        return translate("core", "your prescriber's rule for {other}").format(other=other.product_name)
    return translate("core", "the label of {other}").format(other=other.product_name)
