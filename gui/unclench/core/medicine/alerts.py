"""What the log shows that labels warn of: too soon, too much, two of a kind, alcohol (health.md 3.2, 3.3, 16).

An alert states what was logged and what the label says, and whom to ask or call. It never says to use a medicine.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from unclench.core.base.countries import Country
from unclench.core.base.entries import Dose
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now
from unclench.core.base.translation import translate
from unclench.core.base.units import grams, hours, milligrams, number
from unclench.core.medicine import ceilings, known_limits
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine.dose_alert import STANDS, Alert, DoseChecks, has, in_order, whose
from unclench.core.medicine.products import MedicineData, Product, as_logged, groups_in

DAY = clock.DAY
SEDATED = timedelta(hours=8)
UNKNOWN_GAP_HOURS = 24.0


def of_doses(
    doses: Sequence[Dose], since: datetime, now: Now, place: Country, shelf: MedicineData
) -> tuple[Alert, ...]:
    """All alerts about the doses from `since` on, each judged by its own label and by what was logged before it."""
    return tuple(alert for _, alert in _found(doses, since, now, place, shelf))


def standing(doses: Sequence[Dose], now: Now, place: Country, shelf: MedicineData) -> tuple[Alert, ...]:
    """What the doses of the last 24 h are told, and what is past a danger figure for 72 h, and for 24 h from when it
    was entered or changed (health.md 16.4).
    """
    written = (dose.at.utc for dose in doses if dose.changed and now.utc - dose.changed < DAY)
    found = _found(doses, min((now.utc - STANDS + timedelta(seconds=1), *written)), now, place, shelf)
    return tuple(alert for dose, alert in found if now.utc - dose.at.utc < DAY or (alert.lasting and _lasts(dose, now)))


def _lasts(dose: Dose, now: Now) -> bool:
    return now.utc - dose.at.utc < STANDS or (dose.changed is not None and now.utc - dose.changed < DAY)


def _found(
    doses: Sequence[Dose], since: datetime, now: Now, place: Country, shelf: MedicineData
) -> Iterator[tuple[Dose, Alert]]:
    ordered = in_order(doses)
    for index, dose in enumerate(ordered):
        if dose.at.utc >= since:
            looking = DoseChecks(dose, as_logged(dose), ordered[:index], now, place, shelf)
            yield from ((dose, alert) for check in CHECKS for alert in check(looking))


def of_label(look: DoseChecks) -> list[Alert]:
    """Sooner, or more at once, or more in the shorter window or in doses, than the label of the dose says."""
    product, label, at = look.product, look.product.label, look.dose.at.utc
    entries = clock.taken(product, look.before)
    holding = clock.hold(product, entries, at, look.dose.units)
    same = [dose for dose in look.recent(DAY) if clock.in_units(product, dose) > 0]
    found: list[Alert] = []
    if holding == "most":
        text = translate("core", "{name}: {units} at once; {who} says {most} at most.")
        most = number(most_at_once(look))
        words = text.format(name=product.name, units=look.units(look.dose.units), most=most, who=look.who)
        found.append(look.alert("over_dose", words))
        holding = clock.hold(product, entries, at, label.most or 0)
    if holding == "gap" and (gap := clock.longest_gap(product, clock.intakes(entries))):
        words = _soon_after(look, gap.other, gap.hours) if gap.other else _soon(look, gap.hours)
        found.append(look.alert("too_soon", words, same[-1:]))
    if holding == "window":
        text = translate("core", "{name}: more than {units} in {hours}. That is more than {who} allows.")
        units, within = look.units(label.window_units or 0), hours(label.window_hours or 0)
        found.append(
            look.alert("over_window", text.format(name=product.name, units=units, hours=within, who=look.who), same)
        )
    if holding == "doses":
        most_doses = label.most_doses_24h or 0
        text = translate("core", "{name}: more than %Ln doses in 24 h. That is more than {who} allows.", "", most_doses)
        words = text.format(name=product.name, who=look.who)
        found.append(look.alert("over_doses", words, same))
    return found


def most_at_once(look: DoseChecks) -> float:
    """How many units at once the label of a dose allows then: more as the first of a course, where it says so."""
    label = look.product.label
    same = any(clock.in_units(look.product, dose) > 0 for dose in look.recent(DAY))
    return label.most or 0.0 if label.first_units is None or same else label.first_units


def _soon(look: DoseChecks, gap: float) -> str:
    text = translate("core", "{name} at {time}: sooner than {who} says, {hours} after the one before.")
    return text.format(name=look.product.name, time=look.time(look.dose), who=look.who, hours=hours(gap))


def _soon_after(look: DoseChecks, other: Dose, gap: float) -> str:
    """The hours are those of another product."""
    text = translate("core", "{name} at {time}: sooner than {whose} says, {hours} after it.")
    return text.format(name=look.product.name, time=look.time(look.dose), whose=whose(other), hours=hours(gap))


def _too_much(look: DoseChecks) -> list[Alert]:
    """Over the label's 24 h; with acetaminophen, whom to call (health.md 3.2, labels S35d)."""
    product = look.product
    if product.label.most_24h is None:
        return []
    entries = clock.taken(product, (*look.before, look.dose))
    if clock.total(entries, look.dose.at.utc) <= product.label.most_24h + clock.SAME:
        return []
    text = translate("core", "{name}: this is more than {who} allows in 24 h.")
    text = text.format(name=product.name, who=look.who)
    same = [dose for dose in look.recent(DAY) if clock.in_units(product, dose) > 0]
    if not product.has("acetaminophen"):
        more = call_words(look)
        return [look.alert("over_24h", f"{text} {more}", same, more=more)]
    call = translate("core", "For acetaminophen, call a poison centre or emergency line now even if you feel fine.")
    if line := look.place.poison or look.place.emergency:
        call = translate(
            "core", "For acetaminophen, call a poison centre or emergency line now even if you feel fine: {number}."
        ).format(number=line)
    text = f"{text} {call}"
    if not product.for_its_drug:  # what a prescriber set for a mixture is no figure of acetaminophen
        return [replace(look.alert("over_24h", text, same), emergency=True)]
    return [look.lasting("over_24h", text, same, emergency=True)]


def call_words(look: DoseChecks) -> str:
    """Whom to call after clearly more tablets than a label allows (health.md 2.A, A13)."""
    text = translate("core", "If it is clearly more than {who} allows, call {number} now.")
    return text.format(who=look.who, number=look.place.poison_words)


def _over_ceilings(look: DoseChecks) -> list[Alert]:
    """More of an ingredient in 24 h, from all products, than leaflets allow (health.md 16, row 5)."""
    found: list[Alert] = []
    all_past = ceilings.passed(look.dose, look.before, look.shelf.ingredients)
    told = any(past.ingredient.id == "acetaminophen" for past in all_past)  # which says whom to call, more strongly
    for past in all_past:
        others = [dose for dose in past.doses if dose is not look.dose]
        if past.ingredient.id == "acetaminophen":
            text = translate(
                "core",
                "More than {dose} of acetaminophen in 24 h can harm the liver. "
                "Call {number} now, even if you feel fine.",
            )
            words = text.format(dose=grams(past.most / 1000), number=look.place.poison_words)
            found.append(look.lasting("acetaminophen_4g", words, others, emergency=True))
        else:
            text = translate(
                "core",
                "More than {dose} of {name} in 24 h. "
                "That is more than leaflets allow: ask your prescriber or pharmacist.",
            )
            words = text.format(dose=milligrams(round(past.most)), name=past.ingredient.inside)
            more = "" if told else call_words(look)
            found.append(look.lasting("over_ceiling", words, others, subject=past.ingredient.id, more=more))
    return found


def _over_known(look: DoseChecks) -> list[Alert]:
    """Sooner, or more at once, than is known of an ingredient where the product says nothing (health.md 16.5)."""
    product, at, known = look.product, look.dose.at.utc, look.shelf.ingredients
    found: list[Alert] = []
    for part in known_limits.over_at_once(product, look.dose.units, known):
        text = translate("core", "{name}: {dose} of {ingredient} at once; at most {most} is known for it.")
        mg, most = look.dose.units * product.mg_of(part.id), part.most_mg or 0
        words = text.format(
            name=product.name, dose=milligrams(round(mg)), ingredient=part.inside, most=milligrams(round(most))
        )
        found.append(look.alert("over_dose_known", words, subject=part.id))
    for soon in known_limits.sooner(product, look.before, at, known):
        text = translate("core", "{name} at {time}: sooner than is known for {ingredient}, {hours} after {other}.")
        words = text.format(
            name=product.name, time=look.time(look.dose), ingredient=soon.ingredient.inside,
            hours=hours(soon.ingredient.gap or 0), other=soon.before.product_name,
        )  # fmt: skip
        found.append(look.alert("too_soon_known", words, [soon.before], subject=soon.ingredient.id))
    for part in known_limits.without_limit(product, known):
        text = translate(
            "core", "{name}: how much {ingredient} a day is too much is not known here. Ask your pharmacist."
        )
        words = text.format(name=product.name, ingredient=part.inside)
        found.append(look.alert("limit_unknown", words, subject=part.id))
    if part := known_limits.without_hours(product, look.before, at, known):
        text = translate(
            "core",
            "{name} at {time}: how far apart doses of {ingredient} must be is not known here. Ask your pharmacist.",
        )
        words = text.format(name=product.name, time=look.time(look.dose), ingredient=part.inside)
        found.append(look.alert("hours_unknown", words, subject=part.id))
    return found


def _unknown_strength(look: DoseChecks) -> list[Alert]:
    """An ingredient that has a ceiling and whose mg nobody entered: the sum of 24 h is too small, which is said."""
    known = look.shelf.ingredients
    text = translate(
        "core", "{name}: its strength is not known here, so the {ingredient} of 24 h is counted without it."
    )
    return [
        look.alert(
            "strength_unknown",
            text.format(name=look.product.name, ingredient=known[part.id].inside),
            subject=part.id,
        )
        for part in look.product.ingredients
        if part.mg is None and part.id in known and known[part.id].ceiling
    ]


def _strength_changed(look: DoseChecks) -> list[Alert]:
    """Earlier doses of 24 h keep the strength they were logged with, when an own product is corrected: it is said."""
    same = [dose for dose in look.recent(DAY) if dose.product == look.dose.product]
    others = [dose for dose in same if dose.ingredients != look.dose.ingredients]
    if not others:
        return []
    text = translate(
        "core", "{name}: what was logged of it before has another strength. If that was wrong, ask your pharmacist."
    )
    return [look.alert("strength_changed", text.format(name=look.product.name), others)]


def _two_nsaids(look: DoseChecks) -> list[Alert]:
    """Two NSAIDs within the longest interval of the earlier (health.md 3.2, 3.3; 16, row 6)."""
    if not look.product.has("nsaid"):
        return []
    mixed = [dose for dose in look.before if clashes(dose, look.product, look.dose.at.utc, look.shelf)]
    if not mixed:
        return []
    names = [look.product, *(as_logged(dose) for dose in mixed)]
    words = mix_words(mixed[-1], look.time(mixed[-1]), names)
    return [look.alert("nsaid_mix", words, mixed, rule=mix_rule(), more=mix_more(names))]


def clashes(dose: Dose, product: Product, at: datetime, shelf: MedicineData) -> bool:
    """Whether a logged NSAID still holds this product at `at`: another one, or one that its own hours do not count."""
    if dose.product == product.id or "nsaid" not in groups_in(dose) or not product.has("nsaid"):
        return False
    logged = as_logged(dose)
    first = {i.id for i in logged.ingredients if i.kind == "nsaid"}
    second = {i.id for i in product.ingredients if i.kind == "nsaid"}
    if first == second and product.label.gaps and clock.in_units(product, dose):
        return False  # one drug: its own hours count it
    return timedelta() <= at - dose.at.utc < timedelta(hours=speaks_hours(logged, dose.units, shelf))


def speaks_hours(logged: Product, units: float, shelf: MedicineData) -> float:
    """For how many hours a logged NSAID is a reason against another: its longest interval, or what is known of it.

    Where the label names no longest interval (an own product, a prescriber's instructions), the longer of the hours
    that were entered and those of its ingredients; a whole day where neither is known.
    """
    entered = logged.label.gap_hours(units)
    if logged.label.longest is not None:
        return max(logged.label.longest, entered)
    hours = [
        shelf.ingredients[part.id].speaks(part.mg) if part.id in shelf.ingredients else None
        for part in logged.ingredients
        if part.kind == "nsaid"
    ]
    return max(entered, *(known if known is not None else entered or UNKNOWN_GAP_HOURS for known in hours))


def mix_words(earlier: Dose, time: str, names: Sequence[Product]) -> str:
    """What to say of two NSAIDs."""
    return f"{mix_rule()} {_was_logged(earlier, time)} {mix_more(names)}".strip()


def mix_more(names: Sequence[Product]) -> str:
    """What is said besides where one of them is aspirin."""
    if any(i.id == "aspirin" for product in names for i in product.ingredients):
        return translate("core", "If the aspirin is your daily low dose, ask your prescriber.")
    return ""


def mix_rule() -> str:
    """What labels say of two NSAIDs."""
    return translate("core", "Label: do not mix with another NSAID.")


def _was_logged(dose: Dose, time: str) -> str:
    return translate("core", "{name} was logged at {time}.").format(name=dose.product_name, time=time)


def _two_acetaminophen(look: DoseChecks) -> list[Alert]:
    """Two products with acetaminophen in 24 h, and their sum over the lowest label (health.md 3.2)."""
    if not look.product.has("acetaminophen"):
        return []
    with_it = [dose for dose in look.recent(DAY) if has(dose, "acetaminophen")]
    others = [dose for dose in with_it if dose.product != look.dose.product]
    if not others:
        return []
    words = two_words(others[-1], look.time(others[-1]))
    found = [look.alert("acetaminophen_two", words, others, rule=two_rule())]
    if over := over_lowest_label((*with_it, look.dose)):
        text = translate("core", "{dose} of acetaminophen in 24 h from all products; {whose} says {limit}.")
        words = text.format(dose=milligrams(over.mg), whose=whose(over.lowest), limit=number(over.limit))
        found.append(look.alert("acetaminophen_sum", words, with_it))
    return found


@record
class OverLowest:
    """How many mg of acetaminophen doses have together, and the lowest of their labels, which allows fewer."""

    mg: float
    limit: float
    lowest: Dose


def over_lowest_label(doses: Sequence[Dose]) -> OverLowest | None:
    """Whether doses of 24 h have more acetaminophen than the lowest of their labels allows."""
    limits = [(limit, dose) for dose in doses if (limit := _acetaminophen_limit(dose))]
    milligrams = sum(ceilings.mg_in(dose, "acetaminophen") for dose in doses)
    limit, lowest = min(limits, key=lambda one: one[0], default=(milligrams, doses[-1]))
    return OverLowest(milligrams, limit, lowest) if milligrams > limit + clock.SAME else None


def two_words(other: Dose, time: str) -> str:
    """What to say of two products with acetaminophen."""
    return f"{two_rule()} {_was_logged(other, time)}"


def two_rule() -> str:
    """What labels say of two products with acetaminophen."""
    return translate("core", "Label: no other acetaminophen product.")


def _acetaminophen_limit(dose: Dose) -> float:
    """What the label of a dose allows in 24 h, in mg of acetaminophen; 0 when it says nothing."""
    product = as_logged(dose)
    if not product.for_its_drug:
        return 0.0
    return (product.label.most_24h or 0.0) * product.mg_of("acetaminophen")


def _dipyrone_sooner(look: DoseChecks) -> list[Alert]:
    """Dipyrone on a prescriber's instructions, which count no other product, within the hours of another's label."""
    if not look.product.prescriber or not look.product.mg_of("dipyrone"):
        return []
    others = [d for d in look.recent(DAY) if d.product != look.dose.product and ceilings.mg_in(d, "dipyrone")]
    for other in reversed(others):
        hours = as_logged(other).label.gap_hours(other.units)
        if look.dose.at.utc - other.at.utc < timedelta(hours=hours):
            return [look.alert("too_soon", _soon_after(look, other, hours), [other])]
    return []


def _two_sedating(look: DoseChecks) -> list[Alert]:
    """Two different things that make sleepy within 8 h (health.md 3.3, 5)."""
    if not look.product.has("sedating"):
        return []
    others = [d for d in look.recent(SEDATED) if has(d, "sedating") and d.product != look.dose.product]
    if not others:
        return []
    return [look.alert("sedating_mix", sleepy_words(others[-1].product_name, look.dose.product_name), others)]


def sleepy_words(first: str, second: str) -> str:
    """What to say of two that make sleepy."""
    text = translate(
        "core", "Two things that make sleepy within 8 h: {first} and {second}. Ask your prescriber about it."
    )
    return text.format(first=first, second=second)


CHECKS: tuple[Callable[[DoseChecks], list[Alert]], ...] = (
    _too_much,
    _over_ceilings,
    _unknown_strength,
    _strength_changed,
    of_label,
    _over_known,
    _two_nsaids,
    _two_acetaminophen,
    _dipyrone_sooner,
    _two_sedating,
)


def sedated_since(doses: Sequence[Dose], now: Now) -> Instant | None:
    """When the newest sedating medicine of the last 8 h was taken (health.md 3.2); None when there was none."""
    since = [d.at for d in doses if timedelta() <= now.utc - d.at.utc < SEDATED and has(d, "sedating")]
    return max(since, key=lambda at: at.utc, default=None)
