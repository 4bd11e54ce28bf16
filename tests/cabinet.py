"""Doses for tests, at hours after START, by the labels of the guide."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import fakes
from unclench.core.base.countries import country
from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, Now
from unclench.core.medicine import alerts
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine.dosing import plan_dose
from unclench.core.medicine.products import Product

GUIDE = fakes.guide()
SHELF = GUIDE.medicine.products
US = country(GUIDE.countries.known, "US")
START = datetime(2026, 11, 20, 13, 0, tzinfo=UTC)


def now(hours: float) -> Now:
    return Now(START + timedelta(hours=hours), 1000.0, "boot-1", UTC)


def dose(product: str, hours: float, units: float = 1, offset: int = 0) -> Dose:
    """What the service writes for so many units, so many hours after START."""
    from dataclasses import replace

    at = Instant(START + timedelta(hours=hours), offset)
    planned = plan_dose(Facts(), SHELF, now(hours), product, units, at, None)
    return replace(planned, id=f"{product}@{hours:g}x{units:g}", changed=at.utc)


def doses(product: str, *taken: tuple[float, float]) -> tuple[Dose, ...]:
    return tuple(dose(product, hours, units) for hours, units in taken)


def facts(*entries: Dose) -> Facts:
    return Facts(doses=tuple(sorted(entries, key=lambda entry: entry.at.utc)))


def earliest(product: str | Product, taken: Sequence[Dose], at: float, units: float = 1) -> float | None:
    """Hours after START at which `units` more are within the label; None when that is so now."""
    found = SHELF.products[product] if isinstance(product, str) else product
    answer = clock.earliest(found, taken, now(at), units)
    assert answer.at is not None or answer.hold != "most"
    return (answer.at.utc - START).total_seconds() / 3600 if answer.at else None


def codes(*taken: Dose, since: float = -1000) -> list[str]:
    """The codes of all alerts about these doses."""
    found = alerts.of_doses(taken, START + timedelta(hours=since), now(48), US, SHELF)
    return sorted({alert.code for alert in found})
