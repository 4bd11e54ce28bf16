"""What the log says about a product now, before any of it is logged (health.md 3.2, 3.3)."""

from collections.abc import Sequence

from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.medicine import alcohol
from unclench.core.medicine import alerts as mixing
from unclench.core.medicine.dose_alert import Alert, has
from unclench.core.medicine.dose_clock import DAY
from unclench.core.medicine.products import MedicineData, Product, as_logged

LIGHT_KG = 50


def alerts(product: Product, facts: Facts, shelf: MedicineData, now: Now) -> tuple[Alert, ...]:
    """Another NSAID, acetaminophen in another product, two that make sleepy, alcohol, a light body."""
    past = [dose for dose in facts.doses if dose.at.utc <= now.utc]
    found = [
        *_nsaid(product, past, shelf, now),
        *_acetaminophen(product, past, now),
        *_sedating(product, past, now),
        *alcohol.ahead(product, facts.drinks, now),
    ]
    if product.has("acetaminophen") and facts.weights and facts.weights[-1].weight_kg < LIGHT_KG:
        text = translate("core", "Under 50 kg: ask a doctor or pharmacist first.")
        found.append(Alert("under_50_kg", text, frozenset({product.id})))
    return tuple(found)


def _nsaid(product: Product, past: Sequence[Dose], shelf: MedicineData, now: Now) -> list[Alert]:
    clashing = [dose for dose in past if mixing.clashes(dose, product, now.utc, shelf)]
    if not clashing:
        return []
    names = (product, as_logged(clashing[-1]))
    words = mixing.mix_words(clashing[-1], _said(clashing[-1], now), names)
    more = mixing.mix_more(names)
    return [Alert("nsaid_mix", words, frozenset({product.id}), rule=mixing.mix_rule(), more=more)]


def _acetaminophen(product: Product, past: Sequence[Dose], now: Now) -> list[Alert]:
    day = [dose for dose in past if now.utc - dose.at.utc < DAY and dose.product != product.id]
    others = [dose for dose in day if has(dose, "acetaminophen")]
    if not others or not product.has("acetaminophen"):
        return []
    words = mixing.two_words(others[-1], _said(others[-1], now))
    return [Alert("acetaminophen_two", words, frozenset({product.id}), rule=mixing.two_rule())]


def _sedating(product: Product, past: Sequence[Dose], now: Now) -> list[Alert]:
    others = [
        dose
        for dose in past
        if now.utc - dose.at.utc < mixing.SEDATED and dose.product != product.id and has(dose, "sedating")
    ]
    if not others or not product.has("sedating"):
        return []
    return [Alert("sedating_mix", mixing.sleepy_words(others[-1].product_name, product.name), frozenset({product.id}))]


def _said(dose: Dose, now: Now) -> str:
    return clock_time(at_zone(dose.at.utc, now.zone), now.instant)
