"""How much of one ingredient leaflets allow in any 24 h, from all products together (health.md 16, row 5).

One rule for every product, own ones and those on a prescriber's instructions too; a mixture counts for each ingredient.
A product whose strength is not known counts nothing, so a sum can only be too small.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from unclench.core.base.entries import Dose
from unclench.core.base.frozen_record import record
from unclench.core.base.translation import translate
from unclench.core.base.units import milligrams
from unclench.core.medicine.products import Known, Product

DAY = timedelta(hours=24)
SAME_MG = 1e-3


@record
class Passed:
    """An ingredient of which the 24 h that end with a dose hold more than `most` mg, and the doses that make it."""

    ingredient: Known
    most: float
    mg: float
    doses: tuple[Dose, ...]


def passed(dose: Dose, earlier: Sequence[Dose], known: Mapping[str, Known]) -> tuple[Passed, ...]:
    """The ceilings that the 24 h which end with `dose` are past; `earlier` are doses that are not later."""
    recent = [*(one for one in earlier if dose.at.utc - one.at.utc < DAY), dose]
    found: list[Passed] = []
    for ingredient_id in dict.fromkeys(row["id"] for row in dose.ingredients):
        ingredient = known.get(ingredient_id)
        if ingredient is None or ingredient.ceiling is None:
            continue
        parts = tuple(one for one in recent if mg_in(one, ingredient_id))
        most = ingredient.ceiling.most(prescribed=all(one.label.get("prescriber") for one in parts))
        total = sum(mg_in(one, ingredient_id) for one in parts)
        if total > most + SAME_MG and mg_in(dose, ingredient_id):
            found.append(Passed(ingredient, most, total, parts))
    return tuple(found)


def mg_in(dose: Dose, ingredient_id: str) -> float:
    """How many mg of an ingredient a logged dose had."""
    return dose.units * sum(row.get("mg") or 0.0 for row in dose.ingredients if row["id"] == ingredient_id)


def said(product: Product, known: Mapping[str, Known]) -> tuple[str, ...]:
    """What leaflets allow of each ingredient of a product, one sentence each."""
    here = (known[each.id] for each in product.ingredients if each.id in known)
    return tuple(_said(each) for each in dict.fromkeys(here) if each.ceiling)


def _said(ingredient: Known) -> str:
    ceiling = ingredient.ceiling
    if ceiling is None:
        return ""
    text = translate("core", "Leaflets: at most {dose} of {name} in 24 h, from all products together.")
    if ceiling.prescribed:
        text = translate(
            "core",
            "Leaflets: at most {dose} of {name} in 24 h, from all products together; {prescribed} with a "
            "prescriber's instructions.",
        )
    return text.format(
        dose=milligrams(ceiling.mg), name=ingredient.inside, prescribed=milligrams(ceiling.prescribed or 0)
    )
