"""What the card "Medicine by the label" and `status` show, computed from the facts."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from unclench.core.base.countries import Country
from unclench.core.base.entries import Dose
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import clock_time, length
from unclench.core.base.translation import translate
from unclench.core.medicine import alerts as mixing
from unclench.core.medicine import days_in_a_row as medicine_days
from unclench.core.medicine import dose_changes as medicine_edits
from unclench.core.medicine import dose_clock as clock
from unclench.core.medicine.alerts import Alert
from unclench.core.medicine.content import MedicineContent
from unclench.core.medicine.products import KindNotes, MedicineData, Product, all_products, as_logged
from unclench.core.safety import cautions

SHOWN_DAYS = 10
LIGHT_KG = 50
NOTED = ("nsaid_mix", "acetaminophen_two", "over_ceiling", "acetaminophen_4g", "days_last", "days_over")
"""With one of these, "now is within the label" would calm where the note does not."""


@record(kw_only=True)
class Row:
    """One product: what was logged, and the earliest time by its label. `earliest.at` None: now is within it."""

    product: Product
    kept: bool
    last: Dose | None
    units_24h: float
    limit_24h: float | None
    earliest: clock.Earliest
    other_mg: float
    alerts: tuple[Alert, ...]
    moved: str
    notes: tuple[KindNotes, ...]

    @property
    def limited(self) -> bool:
        """Whether a label or a prescriber set anything that can be counted."""
        return bool(self.product.label.gaps) or self.limit_24h is not None


@record(kw_only=True)
class MedicineSnapshot:
    """The card. `amber` names the risks answered with yes; `banner` stands while something sedating works."""

    now: Now
    rows: tuple[Row, ...]
    banner: str
    amber: tuple[str, ...]
    asked: bool
    undo: Dose | None


def snapshot(facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> MedicineSnapshot:
    """The kept products and those taken in the last 10 days."""
    return MedicineSnapshot(
        now=now,
        rows=rows(facts, preferences, content, now),
        banner=sedation_words(facts, now),
        amber=_risks(facts, content),
        asked=cautions.asked(facts, "medicine"),
        undo=_undoable(facts, now),
    )


def rows(facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> tuple[Row, ...]:
    """One row a product: the kept ones in their order, then what else was taken, newest first."""
    kept = preferences.medicines_kept
    wanted = dict.fromkeys((*kept, *_recent(facts.doses, now)))
    if not wanted:
        return ()  # the guide is not even read
    place = content.countries.of(preferences.country)
    known = all_products(facts, content.products)
    alerts = _alerts(facts, content.products, now, place)
    found: list[Row] = []
    for product_id in wanted:
        product = known.get(product_id) or _gone(facts.doses, product_id)
        if product is not None:
            found.append(_row(product, product_id in kept, facts, content, now, alerts))
    return tuple(found)


def _recent(doses: Sequence[Dose], now: Now) -> list[str]:
    newest = [dose for dose in reversed(doses) if now.utc - dose.at.utc < timedelta(days=SHOWN_DAYS)]
    return [dose.product for dose in newest]


def _gone(doses: Sequence[Dose], product_id: str) -> Product | None:
    """A product that is known only from what was logged."""
    logged = [dose for dose in doses if dose.product == product_id]
    return as_logged(logged[-1]) if logged else None


def _row(
    product: Product, kept: bool, facts: Facts, content: MedicineContent, now: Now, alerts: Sequence[Alert]
) -> Row:
    own = [dose for dose in facts.doses if dose.product == product.id]
    inside = {name for part in product.ingredients for name in (part.id, part.group) if name}
    mine = [alert for alert in alerts if product.id in alert.products or alert.subject in inside]
    expected = ahead(product, facts, content.products, now)
    mine += [alert for alert in expected if alert.code not in {one.code for one in mine}]
    kinds = dict.fromkeys(ingredient.kind for ingredient in product.ingredients)
    return Row(
        product=product,
        kept=kept,
        last=own[-1] if own else None,
        units_24h=clock.units_24h(product, facts.doses, now.utc),
        limit_24h=product.label.most_24h,
        earliest=clock.earliest(product, facts.doses, now),
        other_mg=_other_mg(product, facts.doses, now.utc),
        alerts=mixing.newest(mine),
        moved=medicine_edits.moved(product, facts, now),
        notes=tuple(content.products.kinds[kind] for kind in kinds if kind in content.products.kinds),
    )


def _other_mg(product: Product, doses: Sequence[Dose], at: datetime) -> float:
    """The same ingredient from other products in the 24 h, in mg; of a mixture only when it has one that is counted."""
    counted = [ingredient for ingredient in product.ingredients if ingredient.group]
    if len(counted) != 1:
        return 0.0
    others = [dose for dose in doses if dose.product != product.id]
    return clock.total(clock.taken(product, others), at) * (counted[0].mg or 0.0)


def _alerts(facts: Facts, shelf: MedicineData, now: Now, place: Country) -> tuple[Alert, ...]:
    """What the log of the last 24 h shows, newest first; the days in a row; alcohol."""
    since = now.utc - clock.DAY + timedelta(seconds=1)
    of_doses = mixing.of_doses(facts.doses, since, now, place, shelf)
    days = medicine_days.alerts(facts.doses, now)
    return (*of_doses, *days, *mixing.alcohol(facts.doses, facts.drinks, now))


def ahead(product: Product, facts: Facts, shelf: MedicineData, now: Now) -> tuple[Alert, ...]:
    """What the log says about this product now, before any of it is logged (health.md 3.2, 3.3)."""
    found: list[Alert] = []
    about = frozenset({product.id})

    def said(dose: Dose) -> str:
        return clock_time(at_zone(dose.at.utc, now.zone), now.instant)

    past = [dose for dose in facts.doses if dose.at.utc <= now.utc]
    if clashing := [dose for dose in past if mixing.clashes(dose, product, now.utc, shelf)]:
        last = clashing[-1]
        words = mixing.mix_words(last, said(last), (product, as_logged(last)))
        found.append(Alert("nsaid_mix", words, about, rule=mixing.mix_rule()))
    if product.has("acetaminophen"):
        day = [dose for dose in past if now.utc - dose.at.utc < clock.DAY and dose.product != product.id]
        if others := [dose for dose in day if mixing.has(dose, "acetaminophen")]:
            words = mixing.two_words(others[-1], said(others[-1]))
            found.append(Alert("acetaminophen_two", words, about, rule=mixing.two_rule()))
        if facts.weights and facts.weights[-1].weight_kg < LIGHT_KG:
            text = translate("core", "Under 50 kg: ask a doctor or pharmacist first.")
            found.append(Alert("under_50_kg", text, about))
    return tuple(found)


def logged(dose: Dose, facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> tuple[Alert, ...]:
    """The alerts that a dose just logged takes part in, also when it was entered for an earlier time."""
    place = content.countries.of(preferences.country)
    found = [
        *mixing.of_doses(facts.doses, dose.at.utc, now, place, content.products),
        *medicine_days.alerts(facts.doses, now),
        *mixing.alcohol(facts.doses, facts.drinks, now),
        *(alert for alert in ahead(as_logged(dose), facts, content.products, now) if alert.code == "under_50_kg"),
    ]
    mine = [alert for alert in found if dose.id in alert.entries or alert.code == "under_50_kg"]
    return mixing.newest(mine)


def sedation_words(facts: Facts, now: Now) -> str:
    """What stands while something sedating works (health.md 3.2); "" when nothing does."""
    since = mixing.sedated_since(facts.doses, now)
    if since is None:
        return ""
    text = translate("core", "Sedating medicine logged at {time}: no driving, no machines, no alcohol.")
    return text.format(time=clock_time(at_zone(since.utc, now.zone), now.instant))


def _risks(facts: Facts, content: MedicineContent) -> tuple[str, ...]:
    """The questions answered with yes or not sure (health.md 3.6)."""
    given = cautions.answers(facts, "medicine")
    if not given:
        return ()
    return tuple(risk.text for risk in content.products.risks if given.get(risk.id) in ("y", "?"))


def _undoable(facts: Facts, now: Now) -> Dose | None:
    """The dose written last, for ten minutes."""
    written = [dose for dose in facts.doses if medicine_edits.fresh(dose, facts, now)]
    return max(written, key=lambda dose: (dose.changed or now.utc, dose.id), default=None)


def earliest_words(row: Row, now: Now, *, countdown: bool = True) -> str:
    """The earliest time as clock time (rounded up to the minute) and countdown; or why there is none."""
    by_label = not row.product.prescriber
    noted = any(alert.code in NOTED for alert in row.alerts)
    if not row.limited:
        if noted:
            return translate("core", "see the note")
        if by_label and not row.product.prescriber_only:
            return translate("core", "no hours or limits were entered")
        return translate("core", "your prescriber's instructions hold")
    if row.earliest.hold == "most" and row.earliest.at is None:
        if not by_label:
            return translate("core", "one is more at once than your prescriber says")
        return translate("core", "one is more at once than the label says")
    if row.earliest.at is None:
        if noted:
            return translate("core", "see the note")
        if not by_label:
            return translate("core", "now is within your prescriber's instructions")
        return translate("core", "now is within the label")
    at = clock.minute_up(row.earliest.at)
    if not countdown:
        return translate("core", "earliest {time}").format(time=clock_time(at, now.instant))
    left = int((row.earliest.at.utc - now.utc).total_seconds())
    text = translate("core", "earliest {time}, in {left}")
    return text.format(time=clock_time(at, now.instant), left=length(-(-left // 60) * 60))


def here(at: Instant, now: Now) -> Instant:
    """The same moment with the offset of the zone one is in now."""
    return at_zone(at.utc, now.zone)


def total_words(row: Row) -> str:
    """What was logged in the last 24 h: "2 of 6 in 24 h"."""
    if row.limit_24h is None:
        text = translate("core", "{units} in 24 h").format(units=f"{row.units_24h:g}")
    else:
        text = translate("core", "{units} of {limit} in 24 h").format(
            units=f"{row.units_24h:g}", limit=f"{row.limit_24h:g}"
        )
    if row.other_mg:
        more = translate("core", "{mg} mg from other products").format(mg=f"{row.other_mg:.0f}")
        text = f"{text} + {more}"
    return text


def hold_words(row: Row) -> str:
    """What holds the earliest time."""
    label = row.product.label
    if row.earliest.hold == "gap":
        return translate("core", "{hours} h apart").format(hours=f"{row.earliest.hours:g}")
    if row.earliest.hold == "window":
        return translate("core", "{units} in {hours} h").format(
            units=f"{label.window_units or 0:g}", hours=f"{label.window_hours or 0:g}"
        )
    if row.earliest.hold == "total":
        return translate("core", "{limit} in 24 h").format(limit=f"{label.most_24h or 0:g}")
    if row.earliest.hold == "doses":
        return translate("core", "{count} doses in 24 h").format(count=label.most_doses_24h)
    return ""


def status(facts: Facts, preferences: Preferences, content: MedicineContent, now: Now) -> list[dict[str, Any]]:
    """The list `medicines` of `status --json`, as docs/CLI.md says it."""
    return [
        {
            "product": row.product.id,
            "last": row.last.at.iso() if row.last else None,
            "units_24h": int(row.units_24h) if row.units_24h == int(row.units_24h) else row.units_24h,
            "limit_24h": row.limit_24h,
            "earliest": row.earliest.at.iso() if row.earliest.at and row.limited else None,
            "warnings": [{"code": alert.code, "message": alert.message} for alert in row.alerts],
        }
        for row in rows(facts, preferences, content, now)
    ]
