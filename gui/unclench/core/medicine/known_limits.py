"""What is known of an ingredient where a product says nothing of its own (health.md 16.5).

The fewest hours apart and the most mg at once that any label of the shelf prints for the ingredient, and its ceiling in
24 h. A product of one's own whose label was not entered is held to these, and so is a mixture without hours. They are
told as known for the ingredient, never as a label: nobody here has read the pack.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from unclench.core.base.entries import Dose
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, whole
from unclench.core.base.translation import translate
from unclench.core.base.units import hours
from unclench.core.medicine import ceilings
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine.products import Known, Product, ingredient_rows, label_row

WHOLE_DAY = 24.0


@record
class Sooner:
    """An ingredient that was taken again before its hours were over, and the dose before."""

    ingredient: Known
    before: Dose


@record
class Held:
    """What is known holds one unit until then; None: one unit alone is too much."""

    ingredient: Known
    until: datetime | None


def ingredients(product: Product, known: Mapping[str, Known]) -> tuple[Known, ...]:
    """What is known of the ingredients that are counted over products."""
    return tuple(dict.fromkeys(known[part.id] for part in product.ingredients if part.group and part.id in known))


def sooner(product: Product, before: Sequence[Dose], at: datetime, known: Mapping[str, Known]) -> tuple[Sooner, ...]:
    """What of a product was taken less than the fewest known hours ago, whatever its strength.

    Nothing where a prescriber set the hours, or where its own label or that of the earlier dose asks for as many.
    """
    if product.prescriber and product.label.gaps:
        return ()
    found: list[Sooner] = []
    for ingredient in ingredients(product, known):
        if ingredient.gap is None:
            continue
        span = timedelta(hours=ingredient.gap)
        own = min((hours for _, hours in product.label.gaps), default=0.0)
        recent = [
            dose
            for dose in before
            if timedelta() <= at - dose.at.utc < span
            and has(dose, ingredient)
            and not (clock.in_units(product, dose) and max(own, clock.gap_after(dose)) >= ingredient.gap)
        ]
        if recent:
            found.append(Sooner(ingredient, recent[-1]))
    return tuple(found)


def has(dose: Dose, ingredient: Known) -> bool:
    """Whether a dose has an ingredient, known strength or not."""
    return any(row["id"] == ingredient.id for row in dose.ingredients)


def without_hours(product: Product, before: Sequence[Dose], at: datetime, known: Mapping[str, Known]) -> Known | None:
    """The NSAID of a product of which no hours are known at all, when the same product was logged a short time before.

    A short time: as long as it would speak against another NSAID.
    """
    parts = ingredients(product, known)
    if product.label.gaps or any(part.gap is not None for part in parts):
        return None
    for part in parts:
        mg = next((one.mg for one in product.ingredients if one.id == part.id), None)
        span = timedelta(hours=part.speaks(mg) or WHOLE_DAY)
        if part.kind == "nsaid" and any(dose.product == product.id and at - dose.at.utc < span for dose in before):
            return part
    return None


def without_limit(product: Product, known: Mapping[str, Known]) -> tuple[Known, ...]:
    """The ingredients of which no limit of a day is known: no ceiling, none of a label or prescriber."""
    if product.prescriber or product.label.most_24h is not None:
        return ()
    return tuple(part for part in ingredients(product, known) if part.ceiling is None)


def over_at_once(product: Product, units: float, known: Mapping[str, Known]) -> tuple[Known, ...]:
    """The ingredients of which so many units are more than any label has at once.

    Nothing where the label that was entered, or a prescriber, says how many.
    """
    if product.prescriber or product.label.most is not None:
        return ()
    return tuple(
        part
        for part in ingredients(product, known)
        if part.most_mg is not None and units * product.mg_of(part.id) > part.most_mg + ceilings.SAME_MG
    )


def hold(product: Product, doses: Sequence[Dose], now: datetime, known: Mapping[str, Known]) -> Held | None:
    """Until when one unit is sooner, or more in 24 h, than is known; None when nothing holds it now."""
    parts = ingredients(product, known)
    counted = [dose.at.utc for dose in doses if any(has(dose, part) for part in parts)]
    start = max([whole(now), *counted])
    moments = [start]
    for part in parts:
        spans = [ceilings.DAY, *([timedelta(hours=part.gap)] if part.gap is not None else [])]
        moments += [dose.at.utc + span for dose in doses if has(dose, part) for span in spans]
    held: Known | None = None
    for moment in sorted(set(moments)):
        if moment < start:
            continue
        before = [dose for dose in doses if dose.at.utc <= moment]
        holding = _holds(product, before, moment, known)
        if holding is None:
            return Held(held, moment) if held else None
        held = holding
    return Held(held, None) if held else None


def _holds(product: Product, before: Sequence[Dose], at: datetime, known: Mapping[str, Known]) -> Known | None:
    if soon := sooner(product, before, at, known):
        return soon[0].ingredient
    one = Dose(
        at=Instant(at),
        product=product.id,
        product_name=product.name,
        units=1,
        ingredients=ingredient_rows(product),
        label=label_row(product),
    )
    past = ceilings.passed(one, before, known)
    return past[0].ingredient if past else None


def said(product: Product, known: Mapping[str, Known]) -> tuple[str, ...]:
    """What holds where the product has no hours or no size of a dose of its own, one sentence an ingredient."""
    found: list[str] = []
    for part in ingredients(product, known):
        if not product.label.gaps and part.gap is not None:
            text = translate("core", "No hours were entered. Known for {name}: at least {hours} apart.")
            found.append(text.format(name=part.inside, hours=hours(part.gap)))
    return tuple(found)
