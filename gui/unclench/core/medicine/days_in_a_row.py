"""How many days in a row: a word from day 7 on, the last day that the label allows, and every day past it.

What counts is the person: days in a row with any product of one group (NSAIDs, acetaminophen, dipyrone), so changing
the product begins no new row. What limits it is each product: those of the group that were taken on the last day of the
row are judged by their own `days`, the fewest first; a product that was left days ago says nothing any more. Where no
number stands, 10 (health.md 3.2, and 16, row 2).
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from unclench.core.base.entries import Dose
from unclench.core.base.moments import Instant, Now, day_of
from unclench.core.base.translation import translate
from unclench.core.medicine.alerts import Alert
from unclench.core.medicine.products import GROUPS, Group, Product, groups_in

ASK_DAY = 7
DAYS = 10
"""Days in a row where a label prints no number."""
DAY = timedelta(days=1)
JUMP = timedelta(hours=36)


def days_in_row(doses: Sequence[Dose], group: Group, now: Now) -> int:
    """How many days up to today (or yesterday, while today has none) have a dose of this group without a gap."""
    return len(_row([dose.at for dose in doses if group in groups_in(dose)], now))


def _row(taken: Sequence[Instant], now: Now) -> list[date]:
    """The days of the row, newest first; a date that travel jumped over ends none."""
    days = {day_of(at) for at in taken}
    jumped = _jumped(sorted([*taken, now.instant], key=lambda at: at.utc))
    day = day_of(now.instant)
    if day not in days:
        day -= DAY
    found: list[date] = []
    while day in days or day in jumped:
        found += [day] if day in days else []
        day -= DAY
    return found


def _jumped(moments: Sequence[Instant]) -> set[date]:
    """Dates between two moments less than 36 h apart in different zones: on the way east a date can be lost."""
    return {
        day_of(earlier) + DAY
        for earlier, later in pairwise(moments)
        if earlier.offset != later.offset
        and later.utc - earlier.utc < JUMP
        and day_of(later) - day_of(earlier) == 2 * DAY
    }


def alerts(doses: Sequence[Dose], now: Now) -> tuple[Alert, ...]:
    """For each group one of three: from day 7 on, on the last day allowed, past it."""
    found = (_alert(doses, group, now) for group in GROUPS)
    return tuple(alert for alert in found if alert)


def _alert(doses: Sequence[Dose], group: Group, now: Now) -> Alert | None:
    of_group = [dose for dose in doses if group in groups_in(dose)]
    row = _row([dose.at for dose in of_group], now)
    if not row:
        return None
    count, last, first = len(row), row[0], row[-1]
    strictest = min((dose for dose in of_group if day_of(dose.at) == last), key=allowed)
    most, is_today = allowed(strictest), last == day_of(now.instant)
    if count > most:
        code, words = "days_over", _over(group, count, strictest)
    elif count == most:
        code, words = "days_last", _last(group, count, strictest, is_today=is_today)
    elif count >= ASK_DAY:
        code, words = "days_7", _ask(group, count, strictest)
    else:
        return None
    about = [dose for dose in of_group if day_of(dose.at) >= first]
    return Alert(code, words, frozenset(d.product for d in about), frozenset(d.id for d in about), subject=group)


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
        text = translate("core", "Day {count} in a row with {kind}. Labels limit it to {days} days; ask a doctor.")
    elif dose.label.get("prescriber"):
        text = translate("core", "Day {count} in a row with {kind}. Your prescriber's limit is {days} days.")
    else:
        text = translate(
            "core", "Day {count} in a row with {kind}. The label's limit for pain is {days} days; ask a doctor."
        )
    return text.format(count=count, kind=names[group], days=allowed(dose))


def _last(group: Group, count: int, dose: Dose, *, is_today: bool) -> str:
    day = translate("core", "{kind}: yesterday was day {count} in a row.")
    if is_today:
        day = translate("core", "{kind}: today is day {count} in a row.")
    if not dose.label.get("days"):
        limit = translate("core", "Labels say: not longer without a doctor.")
    elif dose.label.get("prescriber"):
        limit = translate("core", "That is the last that your prescriber set.")
    else:
        limit = translate("core", "The label says: not longer without a doctor.")
    return f"{day.format(kind=_name(group), count=count)} {limit}"


def _over(group: Group, count: int, dose: Dose) -> str:
    if not dose.label.get("days"):
        text = translate("core", "{kind}: {count} days in a row, longer than labels say ({days}). Talk to a doctor.")
    elif dose.label.get("prescriber"):
        text = translate(
            "core", "{kind}: {count} days in a row, longer than your prescriber said ({days}). Talk to a doctor."
        )
    else:
        text = translate(
            "core", "{kind}: {count} days in a row, longer than the label says ({days}). Talk to a doctor."
        )
    return text.format(kind=_name(group), count=count, days=allowed(dose))


def said(product: Product) -> str:
    """How many days in a row a product allows, in words; "" for what is not counted in days."""
    days = product.label.days
    if not any(ingredient.group for ingredient in product.ingredients):
        return ""
    if product.prescriber:
        if days:
            return translate("core", "Your prescriber's limit: {days} days in a row.").format(days=days)
        text = translate("core", "At most {days} days in a row (your prescriber's instructions have no number).")
        return text.format(days=DAYS)
    if days:
        return translate("core", "At most {days} days in a row without a doctor.").format(days=days)
    return translate("core", "At most {days} days in a row without a doctor (no other number is known here).").format(
        days=DAYS
    )
