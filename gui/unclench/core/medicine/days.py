"""Days in a row with medicine for pain: a word at day 7, the label's limit at day 10 (health.md 3.2)."""

from collections.abc import Sequence
from datetime import timedelta

from unclench.core.base.entries import Dose
from unclench.core.base.moments import Now, day_of
from unclench.core.base.translation import translate
from unclench.core.medicine.alerts import Alert, has
from unclench.core.medicine.products import Kind

ASK_DAY = 7
LAST_DAY = 10


def days_in_row(doses: Sequence[Dose], kind: Kind, now: Now) -> int:
    """How many days up to today (or yesterday, while today has none) have a dose of this kind without a gap."""
    days = {day_of(dose.at) for dose in doses if has(dose, kind)}
    day = day_of(now.instant)
    if day not in days:
        day -= timedelta(days=1)
    count = 0
    while day in days:
        count += 1
        day -= timedelta(days=1)
    return count


def alerts(doses: Sequence[Dose], now: Now) -> tuple[Alert, ...]:
    """A word from day 7 on, and the label's limit from day 10 on, for each kind."""
    found: list[Alert] = []
    kinds: tuple[Kind, ...] = ("nsaid", "acetaminophen")
    for kind in kinds:
        count = days_in_row(doses, kind, now)
        if count < ASK_DAY:
            continue
        of_kind = [dose for dose in doses if has(dose, kind)]
        first = now.utc - timedelta(days=count + 1)
        about = [dose for dose in of_kind if dose.at.utc >= first]
        code = "days_10" if count >= LAST_DAY else "days_7"
        found.append(
            Alert(code, _words(kind, count), frozenset(d.product for d in about), frozenset(d.id for d in about))
        )
    return tuple(found)


def _words(kind: Kind, count: int) -> str:
    names = {"nsaid": translate("core", "an NSAID"), "acetaminophen": translate("core", "acetaminophen")}
    if count >= LAST_DAY:
        text = translate("core", "Day {count} in a row with {kind}: label limit reached, talk to a doctor.")
    else:
        text = translate(
            "core", "Day {count} in a row with {kind}. The label's limit for pain is 10 days; ask a doctor."
        )
    return text.format(count=count, kind=names[kind])
