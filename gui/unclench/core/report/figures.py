"""The figures of the doctor's page: medicine against the label, what was done (health.md 11)."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from unclench.core.base import units
from unclench.core.base.entries import Dose, Session, Walk
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, seconds_between
from unclench.core.base.printed_page import Table
from unclench.core.base.printed_words import named_time, short_day, weekday
from unclench.core.base.time_words import length
from unclench.core.base.translation import translate
from unclench.core.medicine import ceilings, dose_clock
from unclench.core.medicine.alerts import over_lowest_label
from unclench.core.medicine.dose_alert import has, in_order
from unclench.core.medicine.products import Known, as_logged
from unclench.core.relief import skin
from unclench.core.relief.sessions import minutes_over

DAY = timedelta(days=1)
MOST_COLUMNS = 7
WEEKLY_FROM_DAYS = 15
OVERRIDES_SHOWN = 4
PAST_SHOWN = 6
"""So many days past a ceiling are named; of more, their number."""


def medicine(
    doses: Sequence[Dose], first: Instant, last: Instant, known: Mapping[str, Known]
) -> tuple[tuple[Table, ...], tuple[str, ...]]:
    """For each product the most units in any 24 hours, day by day, beside what its label allows.

    Below, the days past a label, and the days past what leaflets allow of an ingredient from all products. `doses` may
    begin a day before the period, so that its first totals are whole; they come oldest first.
    """
    products = list(dict.fromkeys(each.product for each in doses if not each.at < first))
    if not products:
        return (), (translate("core", "No medicine is logged in this period."),)
    tables: list[Table] = []
    over: list[str] = []
    over_prescribed: list[str] = []
    for product in products:
        own = [each for each in doses if each.product == product]
        tables += _product_tables(own, first, last)
        over += _over(doses, product, first, prescribed=False)
        over_prescribed += _over(doses, product, first, prescribed=True)
    lines: list[str] = []
    if over:
        lines.append(translate("core", "Over the label: {when}.").format(when=units.listed_apart(over)))
    if over_prescribed:
        text = translate("core", "Over what the prescriber set: {when}.")
        lines.append(text.format(when=units.listed_apart(over_prescribed)))
    if sums := _sums(doses, first):
        text = translate("core", "Acetaminophen of several products, more in 24 h than the lowest label says: {when}.")
        lines.append(text.format(when=units.listed(sums)))
    if past := _past(doses, first, known):
        text = translate("core", "More in 24 h than leaflets allow: {when}.")
        lines.append(text.format(when=units.listed_apart(past)))
    if lines:
        return tuple(tables), tuple(lines)
    labelled = all(_limit(each) is not None for each in doses)
    never = translate("core", "Never over the label's amount for 24 hours.")
    if any(_prescribed(each) for each in doses):
        never = translate("core", "Never over the amount for 24 hours that the label or the prescriber set.")
    unknown = translate("core", "Where no label figure stands, none is known here.")
    return tuple(tables), (never if labelled else unknown,)


def _product_tables(doses: Sequence[Dose], first: Instant, last: Instant) -> list[Table]:
    """Day by day up to two weeks, then by weeks, at most MOST_COLUMNS columns a table and two tables a product."""
    count = (_day(last) - _day(first)).days + 1
    weeks = -(-count // (2 * MOST_COLUMNS * 7))
    step = 7 * weeks if count >= WEEKLY_FROM_DAYS else 1
    starts = [_day(first) + number * DAY for number in range(0, count, step)]
    limit = _limit(doses[-1])
    row_name = translate("core", "most in 24 h") if step == 1 else translate("core", "most in 24 h, each week from")
    if step > 7:
        row_name = translate("core", "most in 24 h, %Ln weeks from", "", weeks)
    columns = [(_head(start, count), _number(_most(doses, start, step))) for start in starts]
    whose = translate("core", "prescriber") if _prescribed(doses[-1]) else translate("core", "label")
    label = (whose, "\u2013" if limit is None else _number(limit))
    tables: list[Table] = []
    for place in range(0, len(columns), MOST_COLUMNS):
        heads, cells = zip(*columns[place : place + MOST_COLUMNS], label, strict=True)
        tables.append(Table((doses[-1].product_name, *heads), ((row_name, *cells),)))
    return tables


def _day(at: Instant) -> date:
    """The calendar day, as the page names days and as its period is chosen."""
    return at.local().date()


def _head(day: date, count: int) -> str:
    return weekday(day) if count <= MOST_COLUMNS else short_day(day)


def _most(doses: Sequence[Dose], start: date, days: int) -> float:
    """The most units in any 24 hours that end within these days."""
    here = [each for each in doses if start <= _day(each.at) < start + days * DAY]
    return max((_in_24h(doses, each) for each in here), default=0.0)


def _in_24h(doses: Sequence[Dose], until: Dose) -> float:
    """Units in the 24 hours that end with this dose."""
    return sum(each.units for each in _day_before(doses, until.at.utc))


def _day_before(doses: Sequence[Dose], moment: datetime) -> Sequence[Dose]:
    """Of doses, oldest first, those of the 24 hours that end at this moment."""
    return doses[bisect_right(doses, moment - DAY, key=_moment) : bisect_right(doses, moment, key=_moment)]


def _moment(dose: Dose) -> datetime:
    return dose.at.utc


def _limit(dose: Dose) -> float | None:
    limit = dose.label.get("most_24h")
    return float(limit) if limit is not None else None


def _prescribed(dose: Dose) -> bool:
    return bool(dose.label.get("prescriber"))


def _over(doses: Sequence[Dose], product: str, first: Instant, *, prescribed: bool) -> list[str]:
    """The days on which a product was over its label, or over what a prescriber set, in its units.

    Other products count as they do on the card.
    """
    days: dict[tuple[str, str], float] = {}
    ordered = in_order(doses)
    for place, each in enumerate(ordered):
        limit = _limit(each)
        if each.product != product or limit is None or each.at < first or _prescribed(each) is not prescribed:
            continue
        units = dose_clock.total(dose_clock.taken(as_logged(each), ordered[: place + 1]), each.at.utc)
        if units > limit + dose_clock.SAME:
            day = (each.product_name, short_day(each.at))
            days[day] = max(units, days.get(day, 0.0))
    text = translate("core", "{name}, {day}: {units}")
    return [text.format(name=name, day=day, units=_number(round(most, 2))) for (name, day), most in days.items()]


def _sums(doses: Sequence[Dose], first: Instant) -> list[str]:
    """The days on which products with acetaminophen together were over the lowest of their labels, with the mg."""
    days: dict[str, float] = {}
    with_it = in_order([each for each in doses if has(each, "acetaminophen")])
    for place, each in enumerate(with_it):
        day = [one for one in with_it[: place + 1] if each.at.utc - one.at.utc < DAY]
        over = over_lowest_label(day)
        if over and len({one.product for one in day}) > 1 and not each.at < first:
            days[short_day(each.at)] = max(over.mg, days.get(short_day(each.at), 0.0))
    one = translate("core", "{day} {dose}")
    return [one.format(day=day, dose=units.milligrams(round(mg))) for day, mg in days.items()]


def _past(doses: Sequence[Dose], first: Instant, known: Mapping[str, Known]) -> list[str]:
    """For each ingredient the days past its ceiling, with the most mg in 24 h that end on each of them."""
    found: dict[tuple[str, float], dict[str, float]] = {}
    ordered = in_order(doses)
    for place, each in enumerate(ordered):
        if each.at < first:
            continue
        for past in ceilings.passed(each, _day_before(ordered[:place], each.at.utc), known):
            days = found.setdefault((past.ingredient.inside, past.most), {})
            day = short_day(each.at)
            days[day] = max(past.mg, days.get(day, 0.0))
    return [_past_words(name, most, days) for (name, most), days in found.items()]


def _past_words(name: str, most: float, days: dict[str, float]) -> str:
    one = translate("core", "{day} {dose}")
    told = [one.format(day=day, dose=units.milligrams(round(mg))) for day, mg in days.items()][:PAST_SHOWN]
    if len(days) > PAST_SHOWN:
        told.append(translate("core", "and %Ln more days", "", len(days) - PAST_SHOWN))
    text = translate("core", "{name} (at most {dose}): {days}")
    return text.format(name=name, dose=units.milligrams(round(most)), days=units.listed(told))


def _number(value: float) -> str:
    return units.number(value)


def did(entries: Facts) -> tuple[str, ...]:
    """Counts and lengths of ice, heat and walks, and every rule that was overridden, with the reason."""
    ice = [each for each in entries.sessions if each.kind == "ice"]
    heat = [each for each in entries.sessions if each.kind == "heat"]
    told = [
        _times("ice", len(ice), sum(map(_held, ice))),
        _times("heat", len(heat), sum(map(_held, heat))),
        _times("walks", *_walked(entries.walks)),
    ]
    if not (ice or heat or _walked(entries.walks)[0]):
        return (translate("core", "No ice, heat or walk is logged in this period."),)
    lines = [translate("core", "{things}.").format(things=units.listed(told))]
    over = sum(minutes_over(each) is not None for each in ice)
    if over:
        lines.append(
            translate("core", "Ice taken off (or answered for) only after 22 minutes or more %Ln \u00d7.", "", over)
        )
    if harmed := [named_time(each.at) for each in entries.sessions if skin.was_not_fine(each)]:
        told_skin = translate("core", "The skin was not fine at ice or heat: {when}.")
        lines.append(told_skin.format(when=units.listed_apart(harmed)))
    reasons = [each.override_reason for each in entries.sessions if each.override_reason]
    if reasons:
        quoted = units.listed_apart(
            f"\u201c{reason}\u201d" for reason in list(dict.fromkeys(reasons))[:OVERRIDES_SHOWN]
        )
        more = translate("core", "Rules overridden %Ln \u00d7: {reasons}.", "", len(reasons))
        lines.append(more.format(reasons=quoted))
    return tuple(lines)


def _times(what: str, count: int, seconds: int) -> str:
    if not count:
        return {
            "ice": translate("core", "Ice 0 \u00d7"),
            "heat": translate("core", "heat 0 \u00d7"),
            "walks": translate("core", "walks 0 \u00d7"),
        }[what]
    said = {
        "ice": translate("core", "Ice %Ln \u00d7 ({length})", "", count),
        "heat": translate("core", "heat %Ln \u00d7 ({length})", "", count),
        "walks": translate("core", "walks %Ln \u00d7 ({length})", "", count),
    }[what]
    return said.format(length=length(seconds))


def _held(session: Session) -> int:
    if session.ended is None:
        return session.limit_seconds
    return max(0, min(seconds_between(session.at.utc, session.ended), session.limit_seconds))


def _walked(walks: Iterable[Walk]) -> tuple[int, int]:
    own = [each for each in walks if each.activity == "walk" and each.moved_seconds > 0]
    return len(own), sum(each.moved_seconds for each in own)
