"""Plans for what is written: a dose with copies of its product, an own product, a prescriber's instructions."""

from dataclasses import replace
from datetime import date
from typing import Any

from unclench.core.base.entries import Dose, OwnProduct
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts
from unclench.core.base.facts import find as entry
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now
from unclench.core.base.setting_formats import clock
from unclench.core.base.translation import translate
from unclench.core.medicine.dose_changes import fresh
from unclench.core.medicine.products import Ingredient, Label, MedicineData, Product, find, ingredient_rows, label_row

LEAST_UNITS, MOST_UNITS = 0.25, 20
MOST_LOGGED = 200
"""Units of one logged dose: an overdose is kept and answered, too."""
LONGEST_NAME = 300
LEAST_GAP_HOURS, LEAST_MG = 0.25, 0.001
MOST_GAP_HOURS, MOST_24H, MOST_MG, MOST_DAYS = 168, 100, 10_000, 365


@record(kw_only=True)
class Limits:
    """What the user types from their own label, or from a prescriber, in units, hours and days in a row."""

    most: float | None = None
    gap_hours: float | None = None
    most_24h: float | None = None
    days: int | None = None


def plan_dose(
    facts: Facts, shelf: MedicineData, now: Now, product_id: str, units: float, at: Instant | None, note: str | None
) -> Dose:
    """The entry for what was taken. Always possible, whatever the label says; BadInput for impossible values only."""
    product = find(facts, shelf, product_id)
    _check_units(units)
    return dose_of(product, units, at or now.instant, note)


def dose_of(product: Product, units: float, at: Instant, note: str | None = None) -> Dose:
    """So many units of a product, with copies of what it is made of and of its label."""
    return Dose(
        at=at,
        product=product.id,
        product_name=product.name,
        units=units,
        ingredients=ingredient_rows(product),
        label=label_row(product),
        note=note,
    )


def _check_units(units: float) -> None:
    if not LEAST_UNITS <= units <= MOST_LOGGED:
        raise BadInput("units", translate("core", "Units go from 0.25 to 200."))


def plan_amend(dose: Dose | None, units: float, at: Instant) -> Dose:
    """The dose with other units, at another time; what it was made of stays. Raises BadInput."""
    if dose is None or dose.deleted is not None:
        raise BadInput("id", translate("core", "That entry is no longer there."))
    _check_units(units)
    return replace(dose, units=units, at=at)


def plan_take_back(facts: Facts, now: Now, dose_id: str) -> Dose:
    """The dose to undo. Raises BadInput when it is not there, Refused when it was written over ten minutes ago."""
    dose = entry(facts.doses, dose_id)
    if dose is None:
        raise BadInput("id", translate("core", "That entry is no longer there."))
    if not fresh(dose, facts, now):
        text = translate(
            "core",
            "That dose was entered more than 10 minutes ago. "
            "You can change or delete it on the medicine card, under details.",
        )
        raise Refused("undo_too_late", text)
    return dose


def plan_own(
    shelf: MedicineData, now: Now, name: str, ingredients: tuple[tuple[str, float | None], ...], limits: Limits
) -> OwnProduct:
    """A product the user types in: ingredients as (id, mg of one unit). Raises BadInput."""
    words = name.strip()
    if not words:
        raise BadInput("name", translate("core", "Give the product a name."))
    if len(words) > LONGEST_NAME:
        raise BadInput("name", translate("core", "A name has up to 300 letters."))
    if not ingredients:
        raise BadInput("ingredients", translate("core", "Name at least one active ingredient."))
    parts = tuple(_ingredient(shelf, key, mg) for key, mg in ingredients)
    product = Product(id="", name=words, ingredients=parts, label=_label(limits))
    return OwnProduct(at=now.instant, name=words, ingredients=ingredient_rows(product), label=label_row(product))


def _ingredient(shelf: MedicineData, key: str, mg: float | None) -> Ingredient:
    if key not in shelf.ingredients:
        names = ", ".join(shelf.ingredients)
        raise BadInput("ingredients", translate("core", "An ingredient can be: {names}.").format(names=names))
    if mg is not None and not LEAST_MG <= mg <= MOST_MG:
        raise BadInput("mg", translate("core", "A strength goes up to 10000 mg."))
    return Ingredient(key, shelf.ingredients[key].kind, mg)


def plan_schedule(
    facts: Facts,
    shelf: MedicineData,
    now: Now,
    product_id: str,
    limits: Limits,
    prescriber: str,
    set_on: str,
    times: str = "",
) -> OwnProduct:
    """A prescriber's instructions for one product; they stand in for its label. Raises BadInput.

    `times` are times of day ("08:00 20:00") at which the user wants to be reminded; "" for never.
    """
    product = find(facts, shelf, product_id)
    who = prescriber.strip()
    if len(who) > LONGEST_NAME:
        raise BadInput("prescriber", translate("core", "A name has up to 300 letters."))
    if not who:
        raise BadInput("prescriber", translate("core", "Say who gave the instructions."))
    day = _day(set_on, now)
    if limits == Limits() and not product.prescriber_only:
        text = translate("core", "Say the hours between doses, or a limit. Without any, the label stays as it is.")
        raise BadInput("gap_hours", text)
    label = label_row(Product(id="", name="", label=_label(limits)))
    row: dict[str, Any] = {**label, "for": product.id}
    if clocks := _clocks(times):
        row["times"] = clocks
    return OwnProduct(
        at=now.instant,
        name=product.name,
        ingredients=ingredient_rows(product),
        label=row,
        prescriber=who,
        set_on=day,
        remind=bool(clocks),
    )


def _day(text: str, now: Now) -> str:
    """A day up to today, as YYYY-MM-DD."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput("set_on", translate("core", "Write the day as 2026-11-22.")) from None
    if day > now.instant.local().date():
        raise BadInput("set_on", translate("core", "That day is still to come."))
    return day.isoformat()


def _clocks(text: str) -> list[str]:
    try:
        return sorted({f"{clock(word):%H:%M}" for word in text.replace(",", " ").split()})
    except ValueError:
        raise BadInput("times", translate("core", "Write times of day such as 08:00 20:00.")) from None


def _label(limits: Limits) -> Label:
    most, gap = limits.most, limits.gap_hours
    if most is not None and not LEAST_UNITS <= most <= MOST_UNITS:
        raise BadInput("most", translate("core", "Units of one dose go from 0.25 to 20."))
    if gap is not None and not LEAST_GAP_HOURS <= gap <= MOST_GAP_HOURS:
        raise BadInput("gap_hours", translate("core", "Hours between doses go up to 168."))
    if limits.most_24h is not None and not LEAST_UNITS <= limits.most_24h <= MOST_24H:
        raise BadInput("most_24h", translate("core", "Units in 24 h go from 0.25 to 100."))
    if most is not None and limits.most_24h is not None and limits.most_24h < most:
        raise BadInput("most_24h", translate("core", "In 24 h it cannot be fewer than at once."))
    if limits.days is not None and not 1 <= limits.days <= MOST_DAYS:
        raise BadInput("days", translate("core", "Days in a row go from 1 to 365."))
    gaps = ((float(most or MOST_UNITS), float(gap)),) if gap is not None else ()
    return Label(most=most, gaps=gaps, most_24h=limits.most_24h, days=limits.days)
