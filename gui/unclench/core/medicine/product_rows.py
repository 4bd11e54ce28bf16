"""What the card "Medicine" and `status` show of each product, and the words for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from unclench.core.base.countries import Country
from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import clock_time, length
from unclench.core.base.translation import translate
from unclench.core.base.units import hours, milligrams, number
from unclench.core.medicine import ahead, alcohol, amounts, dose_alert, known_limits, time_offered
from unclench.core.medicine import alerts as mixing
from unclench.core.medicine import days_in_a_row as medicine_days
from unclench.core.medicine import dose_changes as medicine_edits
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine.content import MedicineContent
from unclench.core.medicine.dose_alert import Alert
from unclench.core.medicine.kept_and_recent import wanted
from unclench.core.medicine.products import KindNotes, MedicineData, Product, all_products, as_logged
from unclench.core.medicine.risk_answers import risks_told


@record(kw_only=True)
class Row:
    """One product: what was logged, and the earliest time by its label. `earliest.at` None: now is within it.

    `known`: what is known of an ingredient holds it longer. `warned`: a dose at the time that holds it would be warned
    of, or too much at once was taken in the last 24 h. `ask_first`: a risk question was answered with yes.
    `urgent`: a sentence stands, of any product, that says whom to call.
    """

    product: Product
    kept: bool
    last: Dose | None
    units_24h: float
    limit_24h: float | None
    earliest: clock.Earliest
    known: known_limits.Held | None
    warned: bool
    ask_first: bool
    urgent: bool
    other_mg: float
    alerts: tuple[Alert, ...]
    moved: str
    notes: tuple[KindNotes, ...]

    @property
    def limited(self) -> bool:
        """Whether a label or a prescriber set anything that can be counted."""
        return bool(self.product.label.gaps) or self.limit_24h is not None

    @property
    def timeless(self) -> bool:
        """Whether no time is offered: the label asks for a doctor first, a sentence stands about a danger figure, or a
        dose then would be warned of (health.md 3.6, 16.4, 16.10).
        """
        return self.warned or self.ask_first or any(alert.emergency or alert.lasting for alert in self.alerts)

    @property
    def noted(self) -> bool:
        """Whether "now 1 is within the label" would calm where a note does not."""
        return bool(self.alerts) or self.urgent


def rows(facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> tuple[Row, ...]:
    """One row a product: the kept ones in their order, then what else was taken, newest first."""
    kept = preferences.medicines_kept
    products = wanted(facts, preferences, now)
    if not products:
        return ()  # the guide is not even read
    place = content.countries.of(preferences.country)
    known = all_products(facts, content.products)
    alerts = _alerts(facts, content.products, now, place)
    ask_first, urgent = bool(risks_told(facts, content)), any(alert.emergency for alert in alerts)
    found: list[Row] = []
    for product_id in products:
        product = known.get(product_id) or _gone(facts.doses, product_id)
        if product is not None:
            row = _row(product, facts, content, now, alerts, place)
            found.append(replace(row, kept=product_id in kept, ask_first=ask_first, urgent=urgent))
    return tuple(found)


def _gone(doses: Sequence[Dose], product_id: str) -> Product | None:
    """A product that is known only from what was logged."""
    logged = [dose for dose in doses if dose.product == product_id]
    return as_logged(logged[-1]) if logged else None


def _row(
    product: Product, facts: Facts, content: MedicineContent, now: Now, alerts: Sequence[Alert], place: Country
) -> Row:
    own = [dose for dose in facts.doses if dose.product == product.id]
    mine = [alert for alert in alerts if alert.concerns(product)]
    expected = ahead.alerts(product, facts, content.products, now)
    mine += [alert for alert in expected if alert.code not in {one.code for one in mine}]
    earliest = clock.earliest(product, facts.doses, now)
    known = known_limits.hold(product, facts.doses, now.utc, content.products.ingredients)
    known = known if _longer(known, earliest) else None
    held = known.until if known else earliest.at.utc if earliest.at else None
    then = time_offered.warned_then(product, held, facts, now, place, content.products) if held else ()
    if not mine:  # a note that is led to has to be there
        mine = [alert for alert in then if not alert.emergency]
    same = held is not None and any(alert.code in time_offered.SAME_THEN for alert in mine)
    kinds = dict.fromkeys(ingredient.kind for ingredient in product.ingredients)
    return Row(
        product=product,
        kept=False,
        last=own[-1] if own else None,
        units_24h=clock.units_24h(product, facts.doses, now.utc),
        limit_24h=product.label.most_24h,
        earliest=earliest,
        known=known,
        warned=bool(then) or same or time_offered.past_the_label(product, facts.doses, alerts),
        ask_first=False,
        urgent=False,
        other_mg=_other_mg(product, facts.doses, now.utc),
        alerts=dose_alert.newest(mine),
        moved="" if any(alert.emergency for alert in mine) else medicine_edits.moved(product, facts, now),
        notes=tuple(content.products.kinds[kind] for kind in kinds if kind in content.products.kinds),
    )


def _longer(known: known_limits.Held | None, earliest: clock.Earliest) -> bool:
    """Whether what is known holds a product longer than its label does."""
    if known is None or (earliest.at is None and earliest.hold == "most"):
        return False
    return known.until is None or earliest.at is None or known.until > earliest.at.utc


def notes(rows_: Sequence[Row]) -> tuple[Alert, ...]:
    """What stands about all products, each sentence once; what says whom to call comes first."""
    return dose_alert.emergencies_first({alert.message: alert for row in rows_ for alert in row.alerts}.values())


def _other_mg(product: Product, doses: Sequence[Dose], at: datetime) -> float:
    """The same ingredient from other products in the 24 h, in mg; of a mixture only when it has one that is counted."""
    counted = [ingredient for ingredient in product.ingredients if ingredient.group]
    if len(counted) != 1:
        return 0.0
    others = [dose for dose in doses if dose.product != product.id]
    return clock.total(clock.taken(product, others), at) * (counted[0].mg or 0.0)


def _alerts(facts: Facts, shelf: MedicineData, now: Now, place: Country) -> tuple[Alert, ...]:
    """What the log shows; the days in a row; alcohol."""
    of_doses = mixing.standing(facts.doses, now, place, shelf)
    days = medicine_days.alerts(facts.doses, now, shelf.ingredients)
    return (*of_doses, *days, *alcohol.alerts(facts.doses, facts.drinks, now))


def logged(dose: Dose, facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> tuple[Alert, ...]:
    """The alerts that a dose just logged takes part in, also when it was entered for an earlier time.

    And what stands since before it: past a danger figure no dose of the ingredient is answered with nothing.
    """
    place, product = content.countries.of(preferences.country), as_logged(dose)
    found = [
        *mixing.of_doses(facts.doses, dose.at.utc, now, place, content.products),
        *medicine_days.alerts(facts.doses, now, content.products.ingredients),
        *alcohol.alerts(facts.doses, facts.drinks, now),
    ]
    stands = [alert for alert in mixing.standing(facts.doses, now, place, content.products) if alert.lasting]
    mine = [alert for alert in stands if alert.concerns(product)]
    mine += [alert for alert in found if dose.id in alert.entries]
    mine += [alert for alert in ahead.alerts(product, facts, content.products, now) if alert.code == "under_50_kg"]
    return dose_alert.newest(mine)


def sedation_words(facts: Facts, now: Now) -> str:
    """What stands while something sedating works (health.md 3.2); "" when nothing does."""
    since = mixing.sedated_since(facts.doses, now)
    if since is None:
        return ""
    text = translate("core", "Sedating medicine logged at {time}: no driving, no machines, no alcohol.")
    return text.format(time=clock_time(at_zone(since.utc, now.zone), now.instant))


def undoable(facts: Facts, now: Now) -> Dose | None:
    """The dose written last, for ten minutes."""
    written = [dose for dose in facts.doses if medicine_edits.fresh(dose, facts, now)]
    return max(written, key=lambda dose: (dose.changed or now.utc, dose.id), default=None)


def points_to_note(row: Row) -> bool:
    """Whether a note stands in place of a time, or of the words that now is within the label."""
    if row.timeless or row.known:
        return row.timeless
    free = row.earliest.at is None and row.earliest.hold != "most"
    return row.noted and (not row.limited or free)


def earliest_words(row: Row, now: Now, *, countdown: bool = True) -> str:
    """The earliest time as clock time (rounded up to the minute) and countdown; or why there is none."""
    by_label = not row.product.prescriber
    if points_to_note(row):
        return translate("core", "see the note")
    if row.known:
        return _known_words(row.known, now, countdown=countdown)
    if not row.limited:
        if by_label and not row.product.prescriber_only:
            return translate("core", "no hours or limits were entered")
        return translate("core", "your prescriber's instructions hold")
    if row.earliest.hold == "most" and row.earliest.at is None:
        if not by_label:
            return translate("core", "one is more at once than your prescriber says")
        return translate("core", "one is more at once than the label says")
    if row.earliest.at is None:
        if not by_label:
            return translate("core", "now 1 is within your prescriber's instructions")
        return translate("core", "now 1 is within the label")
    if not countdown:
        return translate("core", "earliest {time}").format(time=_time(row.earliest.at, now))
    text = translate("core", "earliest {time}, in {left}")
    return text.format(time=_time(row.earliest.at, now), left=_left(row.earliest.at, now))


def _known_words(known: known_limits.Held, now: Now, *, countdown: bool) -> str:
    """Until when what is known of an ingredient holds it."""
    name = known.ingredient.inside
    if known.until is None:
        return translate("core", "one is more than is known for {name}").format(name=name)
    at = at_zone(known.until, now.zone)
    if not countdown:
        return translate("core", "known for {name}: not before {time}").format(name=name, time=_time(at, now))
    text = translate("core", "known for {name}: not before {time}, in {left}")
    return text.format(name=name, time=_time(at, now), left=_left(at, now))


def _time(at: Instant, now: Now) -> str:
    """The clock time, rounded up to the minute."""
    return clock_time(clock.minute_up(at), now.instant)


def _left(at: Instant, now: Now) -> str:
    """How long until then, rounded up to the minute."""
    return length(-(-int((at.utc - now.utc).total_seconds()) // 60) * 60)


def by_whom(row: Row) -> str:
    """By what the earliest time is counted, before its words in a terminal; "" where by no label or prescriber."""
    if row.known and not row.timeless:
        return ""
    if row.earliest.other and row.earliest.other.label.get("prescriber"):
        return translate("core", "by {whose}").format(whose=dose_alert.whose(row.earliest.other))
    if row.product.prescriber:
        return translate("core", "by your prescriber's instructions")
    return translate("core", "by the label you chose") if row.limited else ""


def here(at: Instant, now: Now) -> Instant:
    """The same moment with the offset of the zone one is in now."""
    return at_zone(at.utc, now.zone)


def total_words(row: Row) -> str:
    """What was logged in the last 24 h: "2 of 6 tablets in 24 h"."""
    if row.limit_24h is None:
        text = translate("core", "{units} in 24 h").format(units=amounts.counted(row.units_24h, row.product.unit))
    else:
        text = translate("core", "{units} of {limit} in 24 h").format(
            units=number(row.units_24h), limit=amounts.counted(row.limit_24h, row.product.unit)
        )
    if row.other_mg:
        more = translate("core", "{dose} from other products").format(dose=milligrams(round(row.other_mg)))
        text = translate("core", "{own} + {more}").format(own=text, more=more)
    return text


def hold_words(row: Row) -> str:
    """What holds the earliest time."""
    label, other = row.product.label, row.earliest.other
    if row.timeless or row.known:
        return ""
    if row.earliest.hold == "gap":
        apart = translate("core", "{hours} apart").format(hours=hours(row.earliest.hours))
        if other is None or not other.label.get("prescriber"):
            return apart
        return translate("core", "{apart} by {whose}").format(apart=apart, whose=dose_alert.whose(other))
    if row.earliest.hold == "window":
        return translate("core", "{units} in {hours}").format(
            units=amounts.counted(label.window_units or 0, row.product.unit), hours=hours(label.window_hours or 0)
        )
    if row.earliest.hold == "total":
        return translate("core", "{limit} in 24 h").format(limit=amounts.counted(label.most_24h or 0, row.product.unit))
    if row.earliest.hold == "doses":
        return translate("core", "%Ln doses in 24 h", "", label.most_doses_24h or 0)
    return ""


def _earliest_iso(row: Row, now: Now) -> str | None:
    if row.timeless:
        return None
    if row.known:
        return at_zone(row.known.until, now.zone).iso() if row.known.until else None
    return row.earliest.at.iso() if row.earliest.at and row.limited else None


def status(facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> list[dict[str, Any]]:
    """The list `medicines` of `status --json`, as docs/CLI.md says it."""
    return [
        {
            "product": row.product.id,
            "last": row.last.at.iso() if row.last else None,
            "units_24h": int(row.units_24h) if row.units_24h == int(row.units_24h) else row.units_24h,
            "limit_24h": row.limit_24h,
            "earliest": _earliest_iso(row, now),
            "warnings": [{"code": alert.code, "message": alert.message} for alert in row.alerts],
        }
        for row in rows(facts, preferences, content, now)
    ]
