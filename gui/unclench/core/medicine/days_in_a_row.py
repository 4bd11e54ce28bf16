"""How many days in a row: a word from day 7 on, the last day that the label allows, and every day past it.

What counts is the person: days in a row with any product of one group (NSAIDs, acetaminophen, dipyrone), so changing
the product begins no new row. What limits it is each product: those of the group that were taken on the last day of the
row are judged by their own `days`, the fewest first; a product that was left days ago says nothing any more. Where no
number stands, 10 (health.md 3.2, and 16, row 2). Low-dose aspirin is not for pain and counts no days, unless its label
or a prescriber gives a number of them (health.md 16.7).
"""

from collections.abc import Mapping, Sequence

from unclench.core.base.entries import Dose
from unclench.core.base.moments import Instant, Now, day_of
from unclench.core.base.time_words import day_count
from unclench.core.base.translation import translate
from unclench.core.base.units import number
from unclench.core.medicine.dose_alert import Alert
from unclench.core.medicine.products import GROUPS, Group, Known, Product, as_logged, groups_in

ASK_DAY = 7
DAYS = 10
"""Days in a row where a label prints no number."""
CLOCK_CHANGE_SECONDS = 3600
ASPIRIN = "aspirin"


def days_in_row(doses: Sequence[Dose], group: Group, now: Now, known: Mapping[str, Known]) -> int:
    """How many days up to today (or yesterday, while today has none) have a dose of this group without a gap."""
    return len(_row(doses, group, now, known))


def _row(doses: Sequence[Dose], group: Group, now: Now, known: Mapping[str, Known]) -> list[list[Dose]]:
    """The days of the row that goes on today, oldest first, each with its doses."""
    days: list[list[Dose]] = []
    for dose in sorted(doses, key=lambda one: one.at.utc):
        if group not in groups_in(dose) or _low_dose(dose, known) or _days(now.instant, dose.at) > 0:
            continue
        apart = _days(days[-1][-1].at, dose.at) if days else 0
        if days and apart <= 0:
            days[-1].append(dose)
        else:
            days = [*(days if apart == 1 else []), [dose]]
    return days if days and _days(days[-1][-1].at, now.instant) <= 1 else []


def _days(first: Instant, last: Instant) -> int:
    """How many days lie from one moment to a later one.

    Each is of the day that it was there, when the offsets are the same or the clocks were changed by an hour. After a
    journey both are seen with one offset, that of the first and that of the last, and the fewer days count: a date that
    came twice hides no day (a whole 24 h are another day with any offset), one that was lost or jumped adds none.
    """
    if abs(first.offset - last.offset) <= CLOCK_CHANGE_SECONDS:
        return (day_of(last) - day_of(first)).days
    return min(_by(offset, first, last) for offset in (first.offset, last.offset))


def _by(offset: int, first: Instant, last: Instant) -> int:
    return (day_of(Instant(last.utc, offset)) - day_of(Instant(first.utc, offset))).days


def _low_dose(dose: Dose, known: Mapping[str, Known]) -> bool:
    """Whether its only NSAID is a daily low dose of aspirin that no label limits to some days."""
    return low_dose(as_logged(dose), known, dose.units)


def low_dose(product: Product, known: Mapping[str, Known], units: float = 1) -> bool:
    """Whether so many units of a product are a low dose of aspirin, without a number of days on its label."""
    aspirin = known.get(ASPIRIN)
    if product.label.days is not None or aspirin is None or aspirin.low is None:
        return False
    parts = {part.id for part in product.ingredients if part.group}
    return parts == {ASPIRIN} and 0 < units * product.mg_of(ASPIRIN) <= aspirin.low


def alerts(doses: Sequence[Dose], now: Now, known: Mapping[str, Known]) -> tuple[Alert, ...]:
    """For each group one of three: from day 7 on, on the last day allowed, past it."""
    found = (_alert(_row(doses, group, now, known), group, now) for group in GROUPS)
    return tuple(alert for alert in found if alert)


def _alert(row: Sequence[Sequence[Dose]], group: Group, now: Now) -> Alert | None:
    if not row:
        return None
    count, strictest = len(row), min(row[-1], key=allowed)
    most, is_today = allowed(strictest), _days(row[-1][-1].at, now.instant) <= 0
    if count > most:
        code, words = "days_over", _over(group, count, strictest)
    elif count == most:
        code, words = "days_last", _last(group, count, strictest, is_today=is_today)
    elif count >= ASK_DAY:
        code, words = "days_7", _ask(group, count, strictest)
    else:
        return None
    about = [dose for day in row for dose in day]
    if any(part["id"] == ASPIRIN for dose in row[-1] for part in dose.ingredients):
        words = f"{words} {_do_not_stop()}"
    return Alert(code, words, frozenset(d.product for d in about), frozenset(d.id for d in about), subject=group)


def _do_not_stop() -> str:
    """With a stent or after a heart attack, stopping aspirin unasked is a danger of its own."""
    return translate("core", "Don't stop aspirin that a doctor has prescribed without asking first.")


def allowed(dose: Dose) -> int:
    """How many days in a row the product of a logged dose allows."""
    return int(dose.label.get("days") or DAYS)


def _name(group: Group) -> str:
    names = {
        "nsaid": translate("core", "NSAIDs"),
        "acetaminophen": translate("core", "Acetaminophen"),
        "dipyrone": translate("core", "Dipyrone"),
    }
    return names[group]


def _ask(group: Group, count: int, dose: Dose) -> str:
    names = {
        "nsaid": translate("core", "an NSAID"),
        "acetaminophen": translate("core", "acetaminophen"),
        "dipyrone": translate("core", "dipyrone"),
    }
    if not dose.label.get("days"):
        text = translate("core", "Day {number} in a row with {kind}. Labels limit it to {days}; ask a doctor.")
    elif dose.label.get("prescriber"):
        text = translate("core", "Day {number} in a row with {kind}. Your prescriber's limit is {days}.")
    else:
        text = translate(
            "core", "Day {number} in a row with {kind}. The label's limit for pain is {days}; ask a doctor."
        )
    return text.format(number=number(count), kind=names[group], days=day_count(allowed(dose)))


def _last(group: Group, count: int, dose: Dose, *, is_today: bool) -> str:
    day = translate("core", "{kind}: yesterday was day {number} in a row.")
    if is_today:
        day = translate("core", "{kind}: today is day {number} in a row.")
    if not dose.label.get("days"):
        limit = translate("core", "Labels say: not longer without a doctor.")
    elif dose.label.get("prescriber"):
        limit = translate("core", "That is the last that your prescriber set.")
    else:
        limit = translate("core", "The label says: not longer without a doctor.")
    return f"{day.format(kind=_name(group), number=number(count))} {limit}"


def _over(group: Group, count: int, dose: Dose) -> str:
    if not dose.label.get("days"):
        text = translate(
            "core", "{kind}: %Ln days in a row, longer than labels say ({days}). Talk to a doctor.", "", count
        )
    elif dose.label.get("prescriber"):
        text = translate(
            "core",
            "{kind}: %Ln days in a row, longer than your prescriber said ({days}). Talk to a doctor.",
            "",
            count,
        )
    else:
        text = translate(
            "core", "{kind}: %Ln days in a row, longer than the label says ({days}). Talk to a doctor.", "", count
        )
    return text.format(kind=_name(group), days=number(allowed(dose)))


def said(product: Product, known: Mapping[str, Known]) -> str:
    """How many days in a row a product allows, in words; "" for what is not counted in days."""
    days = product.label.days
    if low_dose(product, known):
        low = translate("core", "A low dose: its days in a row are not counted.")
        return f"{low} {_do_not_stop()}"
    if not any(ingredient.group for ingredient in product.ingredients):
        return ""
    if product.prescriber:
        if days:
            return translate("core", "Your prescriber's limit: {days} in a row.").format(days=day_count(days))
        text = translate("core", "At most {days} in a row (your prescriber's instructions have no number).")
        return text.format(days=day_count(DAYS))
    if days:
        return translate("core", "At most {days} in a row without a doctor.").format(days=day_count(days))
    return translate("core", "At most {days} in a row without a doctor (no other number is known here).").format(
        days=day_count(DAYS)
    )
