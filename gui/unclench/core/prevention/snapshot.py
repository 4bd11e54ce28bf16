"""The snapshot of the Prevention tab, and `today` of `status --json`: joins what the parts compute."""

from typing import Any, Literal

from unclench.core.base.countries import Countries
from unclench.core.base.entries import Food
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, Now, day_of
from unclench.core.base.preferences import Preferences
from unclench.core.base.record import record
from unclench.core.medicine import alerts
from unclench.core.prevention import body, minerals, stretching
from unclench.core.prevention import sitting as sittings
from unclench.core.prevention import walks as walking
from unclench.core.prevention import water as waters
from unclench.core.prevention.content import PreventionContent
from unclench.core.prevention.plank import gate as plank_gate
from unclench.core.prevention.plank import snapshot as planks
from unclench.core.prevention.plank.holds import Hold, current
from unclench.core.prevention.stretching import Move
from unclench.core.safety import signs


@record(kw_only=True)
class StretchCard:
    """What the stretch card shows: the moves of the next session, which rest, why it is closed."""

    known: dict[str, Move]
    chosen: tuple[Move, ...]
    resting: tuple[tuple[Move, Instant], ...]
    closed: plank_gate.Reason | None
    first_days: bool
    done_today: int
    offered: bool


@record(kw_only=True)
class Prevention:
    """Everything on the tab."""

    now: Instant
    plank: planks.PlankDay
    plank_closed: plank_gate.Reason | None
    plank_asked: bool
    hold: Hold | None
    water: waters.WaterDay
    water_asked: bool
    sitting: sittings.SittingDay
    walk: walking.WalkToday
    stretch: StretchCard
    body: body.BodyView
    weight_unit: str
    minerals: tuple[minerals.WeekOf, ...]
    foods: tuple[Food, ...]
    food_names: dict[str, str]
    sedated: bool
    preferences: Preferences


def prevention(facts: Facts, preferences: Preferences, content: PreventionContent, now: Now) -> Prevention:
    """The tab as it stands now."""
    group = signs.standing(facts, now).group
    plank = planks.plank_day(facts, now)
    return Prevention(
        now=now.instant,
        plank=plank,
        plank_closed=plank_gate.closed(facts, now, group, plank.standing.goal),
        plank_asked=plank_gate.asked(facts) is not None,
        hold=current(facts, now),
        water=water_today(facts, preferences, content.countries, now),
        water_asked=waters.asked(facts),
        sitting=sittings.sitting_day(facts, now, 60 * preferences.break_minutes),
        walk=walking.walk_today(facts, now, group),
        stretch=_stretch(facts, preferences, content, now, group),
        body=body.view(
            facts, shown=preferences.weight_shown, height_cm=preferences.height_cm, asian=preferences.bmi_asian
        ),
        weight_unit=weight_unit(preferences, content.countries),
        minerals=minerals.week(facts, content.foods, now, sex(preferences), age(preferences, now)),
        foods=minerals.foods_of_week(facts, now),
        food_names={food.id: food.name for food in content.foods.foods.values()},
        sedated=alerts.sedated_since(facts.doses, now) is not None,
        preferences=preferences,
    )


def water_today(facts: Facts, preferences: Preferences, countries: Countries, now: Now) -> waters.WaterDay:
    """The drinks of today by the person's own glass, else that of the country."""
    return waters.water_day(facts, now, glass_ml(preferences, countries), preferences.water_glasses)


def glass_ml(preferences: Preferences, countries: Countries) -> int:
    """The size of a glass: the person's own, else 250 ml, or 240 where fluid ounces are usual (health.md 6)."""
    return preferences.glass_ml or countries.of(preferences.country).glass_ml


def weight_unit(preferences: Preferences, countries: Countries) -> str:
    """The unit weights are shown in."""
    if preferences.weight_unit != "system":
        return preferences.weight_unit
    return countries.of(preferences.country).weight


def sex(preferences: Preferences) -> Literal["", "woman", "man"]:
    """Woman or man, where said; for the daily needs of minerals."""
    return preferences.sex if preferences.sex in ("woman", "man") else ""


def age(preferences: Preferences, now: Now) -> int:
    """The age in years by the year of birth; 0 where it is not said."""
    return now.instant.local().year - preferences.birth_year if preferences.birth_year else 0


def today(facts: Facts, preferences: Preferences, content: PreventionContent, now: Now) -> dict[str, Any]:
    """The object `today` of `status --json` (CLI.md)."""
    plank = planks.plank_day(facts, now)
    water = water_today(facts, preferences, content.countries, now)
    walk = walking.walk_today(facts, now)
    sitting = sittings.sitting_day(facts, now, 60 * preferences.break_minutes)
    return {
        "date": day_of(now.instant).isoformat(),
        "water_ml": water.ml,
        "water_goal_ml": water.goal_ml,
        "planks": plank.holds,
        "plank_goal_seconds": plank.standing.goal,
        "walk_minutes": walk.moved_seconds // 60,
        "walk_goal_minutes": walk.goal_minutes,
        "stands": sitting.stands,
        "sitting_seconds": sitting.since_up,
    }


def _stretch(
    facts: Facts, preferences: Preferences, content: PreventionContent, now: Now, group: str | None
) -> StretchCard:
    known = stretching.all_moves(content.moves, facts)
    closed = plank_gate.stretch_closed(facts, now, group, acute=False)
    gentle_closed = plank_gate.stretch_closed(facts, now, group, acute=True)
    first_days = closed is not None and gentle_closed is None
    resting = [(move, stretching.rests_until(facts, now, move.id)) for move in known.values()]
    return StretchCard(
        known=known,
        chosen=stretching.free(stretching.chosen(known, preferences.stretch_moves), facts, now, acute_only=first_days),
        resting=tuple((move, until) for move, until in resting if until is not None),
        closed=gentle_closed,
        first_days=first_days,
        done_today=stretching.done_today(facts, now),
        offered=stretching.offer_after(facts, now),
    )
