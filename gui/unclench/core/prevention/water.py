"""Drinks of the day (health.md 6): the sum, the goal, the pace, notices, and the mode for people on a fluid limit."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import timedelta

from unclench.core.base import entry_checks as log_checks
from unclench.core.base import known_words
from unclench.core.base.entries import Drink
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.median import median
from unclench.core.base.moments import Instant, Now, day_of, seconds_between
from unclench.core.base.translation import translate
from unclench.core.medicine import alcohol
from unclench.core.safety import cautions

KINDS = known_words.DRINKS
AMOUNT_RANGE = (1, 3000)
GLASSES_RANGE = (4, 14)
FAST_ML, FAST_SECONDS, DAY_ML = 1000, 3600, 4000
PACE_DAYS = 3
WAKING = (8, 20)
ALCOHOL_CHECK_HOURS = 24

Notice = tuple[str, str]


@record(kw_only=True)
class WaterDay:
    """The drinks of today. `goal_ml` is None for somebody on a fluid limit."""

    ml: int
    glass_ml: int
    goal_glasses: int
    limited: bool
    noted: tuple[tuple[str, int], ...]
    pace: str
    """How the day goes; "" where nothing is to be said now."""
    notices: tuple[Notice, ...]
    last: Drink | None

    @property
    def goal_ml(self) -> int | None:
        """The goal of the day, or None where the doctor's number counts."""
        return None if self.limited else self.goal_glasses * self.glass_ml

    @property
    def glasses(self) -> int:
        """Whole glasses drunk."""
        return self.ml // self.glass_ml


def limited(facts: Facts) -> bool:
    """Whether a fluid limit, a condition or water tablets put the goal in the doctor's hands."""
    return any(answer == "y" for answer in cautions.answers(facts, "water").values())


def asked(facts: Facts) -> bool:
    """Whether the questions about a fluid limit were answered."""
    return cautions.asked(facts, "water")


def water_day(facts: Facts, now: Now, glass_ml: int, goal_glasses: int) -> WaterDay:
    """Everything about drinks today."""
    today = day_of(now.instant)
    drinks = [one for one in facts.drinks if day_of(one.at) == today]
    ml = total(drinks)
    others = Counter(one.kind for one in drinks if one.kind != "water")
    on_limit = limited(facts)
    goal = goal_glasses * glass_ml
    return WaterDay(
        ml=ml,
        glass_ml=glass_ml,
        goal_glasses=goal_glasses,
        limited=on_limit,
        noted=tuple(sorted(others.items())),
        pace=translate("core", "Follow the amount your doctor gave you.") if on_limit else _pace(facts, now, ml, goal),
        notices=_notices(drinks, now.instant),
        last=drinks[-1] if drinks else None,
    )


def usual(facts: Facts, glass_ml: int) -> tuple[tuple[str, int], ...]:
    """Drinks for one press: each but water and alcohol with the amount it had last, else a glass."""
    last = {one.kind: one.amount_ml for one in facts.drinks}
    return tuple((kind, last.get(kind, glass_ml)) for kind in KINDS if kind not in ("water", "alcohol", "other"))


def total(drinks: Iterable[Drink]) -> int:
    """The sum in ml of what counts; alcohol does not."""
    return sum(one.amount_ml for one in drinks if one.counts)


def plan_log(
    facts: Facts, now: Now, kind: str, ml: int, at: Instant | None = None, note: str | None = None
) -> tuple[Drink, tuple[Notice, ...]]:
    """A drink, with what is worth saying about it. Raises BadInput."""
    if kind not in KINDS:
        raise BadInput("drink", translate("core", "A drink can be: {kinds}.").format(kinds=", ".join(KINDS)))
    log_checks.in_range("ml", ml, *AMOUNT_RANGE, "ml")
    drink = Drink(at=log_checks.when(now, at), kind=kind, amount_ml=ml, counts=kind != "alcohol", note=note)
    same_day = [one for one in facts.drinks if day_of(one.at) == day_of(drink.at)]
    notices = _notices([*same_day, drink], drink.at) if drink.counts else _alcohol(facts, drink, now)
    return drink, notices


def _notices(drinks: Iterable[Drink], at: Instant) -> tuple[Notice, ...]:
    """Too much within any 60 minutes around `at`, too much in the day (health.md 6)."""
    counted = [one for one in drinks if one.counts]
    found: list[Notice] = []
    if _fastest(counted, at) > FAST_ML:
        text = translate("core", "More than a litre within an hour. Sip slowly; too much too fast can be dangerous.")
        found.append(("water_fast", text))
    if total(counted) > DAY_ML:
        text = translate(
            "core",
            "More than 4 litres today. That is enough; thirst is a good guide. "
            "Headache, feeling sick or confused after a lot of water: call emergency.",
        )
        found.append(("water_day", text))
    return tuple(found)


def _fastest(drinks: list[Drink], at: Instant) -> int:
    """The most within 60 minutes, over the windows that hold the hour before or after `at`."""
    near = sorted((seconds_between(at, one.at), one.amount_ml) for one in drinks)
    most = window = last = 0
    for first, (seconds, ml) in enumerate(near):
        while last < len(near) and near[last][0] < seconds + FAST_SECONDS:
            window += near[last][1]
            last += 1
        if abs(seconds) < FAST_SECONDS and (first == 0 or near[first - 1][0] < seconds):
            most = max(most, window)
        window -= ml
    return most


def _alcohol(facts: Facts, drink: Drink, now: Now) -> tuple[Notice, ...]:
    """That it is no water, and what the medicine card says of it from now on."""
    recent = [d for d in facts.doses if 0 <= seconds_between(d.at, drink.at) <= ALCOHOL_CHECK_HOURS * 3600]
    found: list[Notice] = [("alcohol", translate("core", "Kept, but alcohol doesn't count as water."))]
    said = alcohol.alerts(facts.doses, (*facts.drinks, drink), now)
    found += [("alcohol_medicine", alert.message) for alert in said]
    if recent and not said:
        text = translate("core", "You logged {name} in the last 24 hours: see what its label says about alcohol.")
        found.append(("alcohol_medicine", text.format(name=recent[-1].product_name)))
    return tuple(found)


def _pace(facts: Facts, now: Now, ml: int, goal: int) -> str:
    if ml >= goal:
        return translate("core", "That is the goal for today. From here, drink to thirst.")
    usual = _usual_by_now(facts, now)
    expected = goal * _day_share(now) if usual is None else usual
    if ml >= expected * 0.9:
        return translate("core", "On pace.") if ml else translate("core", "Nothing logged yet today.")
    return translate("core", "Another glass would fit now, if you are thirsty.") if _may_suggest(facts, now) else ""


def _may_suggest(facts: Facts, now: Now) -> bool:
    """Not before the waking hours, and not within the hour after a drink."""
    newest = max((one.at for one in facts.drinks if one.at.utc <= now.utc), default=None)
    waking = now.instant.local().hour >= WAKING[0]
    return waking and (newest is None or seconds_between(newest, now.instant) >= FAST_SECONDS)


def _usual_by_now(facts: Facts, now: Now) -> float | None:
    """The median of what was drunk by this time on earlier days; None before there are three of them."""
    today = day_of(now.instant)
    days: defaultdict[int, list[Drink]] = defaultdict(list)
    for one in facts.drinks:
        days[(today - day_of(one.at)).days].append(one)
    sums = [
        total(one for one in days[back] if one.at.utc <= now.utc - timedelta(days=back))
        for back in range(1, 8)
        if back in days
    ]
    return median(sums) if len(sums) >= PACE_DAYS else None


def _day_share(now: Now) -> float:
    local = now.instant.local()
    hour = local.hour + local.minute / 60
    if hour < 4:
        return 1.0
    first, last = WAKING
    return min(1.0, max(0.0, (hour - first) / (last - first)))
