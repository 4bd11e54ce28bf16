"""The medicine clock: what was taken, and the earliest time by the label that was chosen (health.md 3.2).

A log and arithmetic, never advice. All windows are elapsed time in UTC: neither a change of the clocks nor travel makes
a gap shorter. Entries within an hour of the first are one dose; its size decides the gap (D).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

from unclench.core.base.entries import Dose
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone, whole
from unclench.core.medicine.products import Product, as_logged

Hold = Literal["gap", "window", "total", "doses", "most"]
"""What holds it: hours since the last, the shorter window, the 24 h, doses in 24 h, the size of one dose."""

DAY = timedelta(hours=24)
UNDO = timedelta(minutes=10)
ONE_DOSE = timedelta(minutes=60)
SAME = 1e-6


@record
class Taken:
    """A dose seen from one product: how many of its units it amounts to, and the hours its own label asks after it.

    `other`: the dose, when it is of another product.
    """

    at: datetime
    units: float
    own_gap: float
    other: Dose | None = None


@record
class Intake:
    """Entries within an hour of the first: one dose."""

    first: datetime
    last: datetime
    units: float
    own_gap: float
    other: Dose | None = None


@record
class Gap:
    """The hours after a dose, and when they are over. `other`: the dose whose own label or prescriber asks for them."""

    until: datetime
    hours: float
    other: Dose | None = None


@record
class Earliest:
    """The earliest time by the label; `at` is None when now is within it (or, with hold "most", no time is).

    `hours` are those of the gap that holds it; `other` the dose of another product that asks for them.
    """

    at: Instant | None = None
    hold: Hold | None = None
    hours: float = 0.0
    other: Dose | None = None


def in_units(product: Product, dose: Dose) -> float:
    """How many units of `product` a dose amounts to, by the drugs (NSAID, acetaminophen, dipyrone) that both have.

    With a prescriber's instructions only the product itself counts: their warnings about other products stay.
    """
    if dose.product == product.id:
        return dose.units
    if product.prescriber:
        return 0.0
    logged = as_logged(dose)
    shares = (
        dose.units * logged.mg_of(ingredient.id) / ingredient.mg
        for ingredient in product.ingredients
        if ingredient.group and ingredient.mg
    )
    return max(shares, default=0.0)


def taken(product: Product, doses: Iterable[Dose]) -> tuple[Taken, ...]:
    """The doses that count for `product`, oldest first, in whatever order they come."""
    found = [
        Taken(dose.at.utc, units, 0.0)
        if dose.product == product.id
        else Taken(dose.at.utc, units, gap_after(dose), dose)
        for dose in doses
        if (units := in_units(product, dose)) > 0
    ]
    return tuple(sorted(found, key=lambda one: (one.at, one.units, one.own_gap)))


def gap_after(dose: Dose) -> float:
    """The hours that another product's own label asks after a dose of it; those of a mixture say nothing here."""
    logged = as_logged(dose)
    return logged.label.gap_hours(dose.units) if logged.for_its_drug else 0.0


def intakes(entries: tuple[Taken, ...]) -> tuple[Intake, ...]:
    """The entries, joined where they are one dose."""
    joined: list[Intake] = []
    for entry in entries:
        if joined and entry.at - joined[-1].first <= ONE_DOSE:
            last = joined.pop()
            longer = entry if entry.own_gap > last.own_gap else last
            joined.append(Intake(last.first, entry.at, last.units + entry.units, longer.own_gap, longer.other))
        else:
            joined.append(Intake(entry.at, entry.at, entry.units, entry.own_gap, entry.other))
    return tuple(joined)


def total(entries: Iterable[Taken], at: datetime, span: timedelta = DAY) -> float:
    """Units in the `span` that ends at `at`: what is exactly as old as the span has left it."""
    return sum(entry.units for entry in entries if at - span < entry.at <= at)


def units_24h(product: Product, doses: Iterable[Dose], at: datetime) -> float:
    """Units of this very product in the 24 h that end at `at`."""
    return sum(dose.units for dose in doses if dose.product == product.id and at - DAY < dose.at.utc <= at)


def hold(product: Product, entries: tuple[Taken, ...], at: datetime, units: float) -> Hold | None:
    """What stands against `units` at `at` by the label, after `entries` (all not later); None when nothing does."""
    label, before = product.label, intakes(entries)
    first = _first_dose(product, before, at, units)
    if label.most is not None and units > label.most + SAME and not first:
        return "most"
    if not first and (gap := longest_gap(product, before)) and at < gap.until:
        return "gap"
    if label.window_hours and label.window_units is not None:
        span = timedelta(hours=label.window_hours)
        if total(entries, at, span) + units > label.window_units + SAME:
            return "window"
    if label.most_24h is not None and total(entries, at) + units > label.most_24h + SAME:
        return "total"
    if label.most_doses_24h is not None:
        recent = sum(1 for intake in before if at - DAY < intake.last)
        if recent + 1 > label.most_doses_24h:
            return "doses"
    return None


def longest_gap(product: Product, before: tuple[Intake, ...]) -> Gap | None:
    """The gap that ends last: a small dose soon after a large one does not cut the hours after the large one short."""
    gaps: list[Gap] = []
    for intake in before:
        own = product.label.gap_hours(intake.units)
        hours, other = (intake.own_gap, intake.other) if intake.own_gap > own else (own, None)
        gaps.append(Gap(intake.last + timedelta(hours=hours), hours, other))
    return max(gaps, key=lambda gap: gap.until, default=None)


def _first_dose(product: Product, before: tuple[Intake, ...], at: datetime, units: float) -> bool:
    """Whether this is, or completes, the first dose of a course, which may be larger (naproxen, health.md 3.2)."""
    label = product.label
    if label.first_units is None:
        return False
    clear = timedelta(hours=label.first_clear_hours)
    if not before or at - before[-1].last >= clear:
        return units <= label.first_units + SAME
    course = before[-1]
    fresh = len(before) == 1 or course.first - before[-2].last >= clear
    in_time = at - course.first <= timedelta(minutes=label.first_minutes)
    return fresh and in_time and course.units + units <= label.first_units + SAME


def earliest(product: Product, doses: Iterable[Dose], now: Now, units: float = 1) -> Earliest:
    """When `units` of `product` are within its label, counted from what was logged (health.md 3.2)."""
    entries = taken(product, doses)
    start = max([whole(now.utc), *(entry.at for entry in entries[-1:])])
    held: Hold | None = None
    for moment in _candidates(product, entries, start):
        holding = hold(product, entries, moment, units)
        if holding is None:
            at = at_zone(moment, now.zone) if moment > whole(now.utc) else None
            gap = longest_gap(product, intakes(entries)) if held == "gap" else None
            return Earliest(at, held, gap.hours, gap.other) if gap else Earliest(at, held)
        held = holding
    return Earliest(None, "most")


def _candidates(product: Product, entries: tuple[Taken, ...], start: datetime) -> list[datetime]:
    """The moments at which the answer can turn to yes: now, the end of the gap, and when an entry leaves a window."""
    spans = [DAY]
    if product.label.window_hours:
        spans.append(timedelta(hours=product.label.window_hours))
    if product.label.first_units is not None:
        spans.append(timedelta(hours=product.label.first_clear_hours))
    moments = {entry.at + span for entry in entries for span in spans}
    if gap := longest_gap(product, intakes(entries)):
        moments.add(gap.until)
    return [start, *sorted(moment for moment in moments if moment > start)]


def minute_up(at: Instant) -> Instant:
    """The next full minute: a clock time shown is never earlier than the moment it stands for."""
    return at.plus(-at.utc.second % 60)
