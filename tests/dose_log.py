"""A log of medicine told step by step to the service, each step with the codes that the person is shown for it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import fakes
from fakes import FakeClock
from unclench.actions.drinks import Drinks
from unclench.actions.entries import Entries
from unclench.actions.medicines import Medicines
from unclench.core.base import preferences
from unclench.core.base.moments import at_zone
from unclench.core.medicine import product_rows
from unclench.core.medicine.dose_alert import Alert
from unclench.core.medicine.dosing import Limits

IBU, IBU_GB = "ibuprofen-200-us", "ibuprofen-200-gb"
NAP, FLANAX_275, FLANAX_550 = "naproxen-220-us", "naproxen-275-br", "naproxen-550-br"
APAP_325, APAP_500, APAP_ER = "acetaminophen-325-us", "acetaminophen-500-us", "acetaminophen-650er-us"
PARA = "paracetamol-500-gb"
ASA, ASA_GB = "aspirin-325-us", "aspirin-300-gb"
DIP_500, DIP_1G = "dipyrone-500-br", "dipyrone-1000-br"
LISADOR, DROPS = "dipyrone-promethazine-adiphenine-br", "dipyrone-promethazine-adiphenine-drops-br"
MIOFLEX = "carisoprodol-diclofenac-paracetamol-br"

MORNING = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
"""Seven in Berlin."""


@dataclass
class Told:
    """What the steps share: the clock, the services, the doses and own products by name."""

    start: datetime
    zone: str

    def __post_init__(self) -> None:
        self.clock = FakeClock(self.start, ZoneInfo(self.zone))
        self.context = fakes.context(self.clock)
        self.medicines = Medicines(self.context)
        self.entries = Entries(self.context)
        self.ids: dict[str, str] = {}
        self.doses: list[str] = []
        self.said: list[str] = []

    def wait_until(self, hours: float) -> None:
        passed = (self.start + timedelta(hours=hours) - self.clock.utc).total_seconds()
        if passed < 0:
            self.clock.set_wall(passed)
        else:
            self.clock.advance(passed)

    def rows(self) -> tuple[product_rows.Row, ...]:
        facts, settings = self.context.journal.read(), preferences.read(self.context.journal.settings())
        return product_rows.rows(facts, settings, self.context.guide.medicine, self.clock.now())

    def shown(self) -> list[Alert]:
        return [alert for row in self.rows() for alert in row.alerts]


def codes(alerts: list[Alert] | tuple[Alert, ...]) -> list[str]:
    """Each code once, with what it is about."""
    return sorted({f"{alert.code} {alert.subject}".strip() for alert in alerts})


@dataclass
class Took:
    """So many units logged so many hours after the start; `late`: entered now for so many hours after the start."""

    hours: float
    product: str
    units: float = 1
    codes: list[str] = field(default_factory=list)
    late: float | None = None

    def tell(self, told: Told) -> list[str]:
        told.wait_until(self.hours)
        at = None
        if self.late is not None:
            at = at_zone(told.start + timedelta(hours=self.late), told.clock.zone)
        logged = told.medicines.log(told.ids.get(self.product, self.product), self.units, at=at)
        told.doses.append(logged.dose.id)
        told.said += [alert.message for alert in logged.alerts]
        return codes(logged.alerts)


@dataclass
class Daily:
    """One dose a day on these days, the first of all being day 1; the same codes on each."""

    first: int
    last: int
    product: str
    codes: list[str] = field(default_factory=list)
    units: float = 1

    def tell(self, told: Told) -> list[str]:
        days = range(self.first, self.last + 1)
        found = {day: Took(24 * (day - 1), self.product, self.units).tell(told) for day in days}
        others = [[*answer, f"on day {day}"] for day, answer in found.items() if answer != self.codes]
        return others[0] if others else self.codes


@dataclass
class Own:
    """A product of one's own with its ingredients in mg."""

    name: str
    ingredients: tuple[tuple[str, float | None], ...]
    limits: Limits = field(default_factory=Limits)
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        own = told.medicines.add_own(self.name, self.ingredients, self.limits)
        told.ids[self.name] = f"own-{own.id}"
        return []


@dataclass
class Corrected:
    """An own product gets other ingredients; what was logged of it stays as it was."""

    name: str
    ingredients: tuple[tuple[str, float | None], ...]
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        own_id = told.ids[self.name].removeprefix("own-")
        told.medicines.change_own(own_id, self.name, self.ingredients)
        return []


@dataclass
class ToTheLabel:
    """The prescriber's instructions for a product are gone."""

    product: str
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        told.medicines.by_the_label(self.product)
        return []


@dataclass
class Prescribed:
    """A prescriber's instructions for a product."""

    product: str
    limits: Limits
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        product = told.ids.get(self.product, self.product)
        told.medicines.prescribe(product, self.limits, prescriber="Dr Silva")
        return []


@dataclass
class Drank:
    """So many ml of alcohol in one entry; then the codes of the whole card."""

    hours: float
    ml: int
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        told.wait_until(self.hours)
        Drinks(told.context).log("alcohol", self.ml)
        return codes(told.shown())


@dataclass
class Reads:
    """What stands beside a product on the card, without the countdown, so many hours after the start."""

    hours: float
    product: str
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        told.wait_until(self.hours)
        product, now = told.ids.get(self.product, self.product), told.clock.now()
        told.medicines.keep(product)
        rows = (row for row in told.rows() if row.product.id == product)
        return [product_rows.earliest_words(row, now, countdown=False) for row in rows]


@dataclass
class Changed:
    """The dose of this place in the log gets other units, at another hour; then the codes of the whole card."""

    place: int
    units: float
    hours: float
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        at = at_zone(told.start + timedelta(hours=self.hours), told.clock.zone)
        told.medicines.amend(told.doses[self.place], self.units, at=at)
        return codes(told.shown())


@dataclass
class Deleted:
    """The dose of this place in the log is deleted; then the codes of the whole card."""

    place: int
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        told.entries.delete("doses", told.doses[self.place])
        return codes(told.shown())


@dataclass
class Card:
    """What the whole card shows so many hours after the start."""

    hours: float
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        told.wait_until(self.hours)
        return codes(told.shown())


@dataclass
class Flew:
    """From now on the computer is in this zone."""

    zone: str
    codes: list[str] = field(default_factory=list)

    def tell(self, told: Told) -> list[str]:
        told.clock.zone = ZoneInfo(self.zone)
        return []


Step = Took | Daily | Own | Corrected | Prescribed | ToTheLabel | Drank | Reads | Changed | Deleted | Card | Flew


def answers(steps: tuple[Step, ...], start: datetime = MORNING, zone: str = "Europe/Berlin") -> list[list[str]]:
    """The codes of each step."""
    told = Told(start, zone)
    return [step.tell(told) for step in steps]


def sentences(steps: tuple[Step, ...], start: datetime = MORNING, zone: str = "Europe/Berlin") -> list[str]:
    """All that was said of the doses, in order."""
    told = Told(start, zone)
    for step in steps:
        step.tell(told)
    return told.said
