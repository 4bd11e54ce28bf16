"""Alcohol of the last 24 h against the medicine of the last 24 h (health.md 3.3, 3 and 5; 6; 16.6)."""

from collections.abc import Sequence
from datetime import timedelta

from unclench.core.base.entries import Dose, Drink
from unclench.core.base.moments import Now
from unclench.core.base.translation import translate
from unclench.core.base.units import millilitres
from unclench.core.medicine.alerts import SEDATED
from unclench.core.medicine.dose_alert import Alert, has
from unclench.core.medicine.dose_clock import DAY
from unclench.core.medicine.products import Product

DRINKS = 3
DRINK_ML = 330
"""One drink: a bottle of beer. What is logged at once counts by its amount, each begun 330 ml as one."""


def alerts(doses: Sequence[Dose], drinks: Sequence[Drink], now: Now) -> tuple[Alert, ...]:
    """What is said of what was logged: sleepy within 8 h, three drinks or more in 24 h."""
    glasses = _glasses(drinks, now)
    recent = [dose for dose in doses if timedelta() <= now.utc - dose.at.utc < DAY]
    found: list[Alert] = []
    sleepy = [d for d in recent if has(d, "sedating") and any(abs(d.at.utc - g.at.utc) < SEDATED for g in glasses)]
    if sleepy:
        found.append(_about("sedating_alcohol", _sleepy_words(sleepy[-1].product_name), sleepy))
    labelled = [dose for dose in recent if has(dose, "nsaid") or has(dose, "acetaminophen")]
    if labelled and (count := counted(glasses)) >= DRINKS:
        found.append(_about("alcohol", _drinks_words(count), labelled))
    return tuple(found)


def ahead(product: Product, drinks: Sequence[Drink], now: Now) -> tuple[Alert, ...]:
    """What is said of a product before any of it is logged."""
    glasses, about = _glasses(drinks, now), frozenset({product.id})
    found: list[Alert] = []
    if product.has("sedating") and any(now.utc - glass.at.utc < SEDATED for glass in glasses):
        found.append(Alert("sedating_alcohol", _sleepy_words(product.name), about))
    if (product.has("nsaid") or product.has("acetaminophen")) and (count := counted(glasses)) >= DRINKS:
        found.append(Alert("alcohol", _drinks_words(count), about))
    return tuple(found)


def counted(glasses: Sequence[Drink]) -> int:
    """How many drinks they are, by their amounts."""
    return sum(-(-glass.amount_ml // DRINK_ML) for glass in glasses)


def _glasses(drinks: Sequence[Drink], now: Now) -> list[Drink]:
    return [drink for drink in drinks if drink.kind == "alcohol" and timedelta() <= now.utc - drink.at.utc < DAY]


def _sleepy_words(name: str) -> str:
    text = translate("core", "Alcohol and {name} within 8 h: both make sleepy, and together more than each alone.")
    return text.format(name=name)


def _drinks_words(count: int) -> str:
    text = translate(
        "core",
        "Label: with 3 or more alcoholic drinks a day, ask a doctor first. "
        "%Ln are logged in 24 h, counted as up to {amount} each.",
        "",
        count,
    )
    return text.format(amount=millilitres(DRINK_ML))


def _about(code: str, message: str, doses: Sequence[Dose]) -> Alert:
    return Alert(code, message, frozenset(d.product for d in doses), frozenset(d.id for d in doses))
