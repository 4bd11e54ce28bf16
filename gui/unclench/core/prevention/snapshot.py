"""The snapshot of the Prevention tab, and `today` of `status --json`: joins what the parts compute."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

from unclench.core.base.countries import Countries
from unclench.core.base.entries import Food
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, day_of
from unclench.core.base.ports import EVERYTHING
from unclench.core.base.preferences import Preferences
from unclench.core.medicine import alerts
from unclench.core.prevention import body_weight as body
from unclench.core.prevention import driving, minerals, stretching
from unclench.core.prevention import sitting as sittings
from unclench.core.prevention import walks as walking
from unclench.core.prevention import water as waters
from unclench.core.prevention.content import PreventionContent
from unclench.core.prevention.plank import gate as plank_gate
from unclench.core.prevention.plank import snapshot as planks
from unclench.core.prevention.plank.holds import Hold, current
from unclench.core.prevention.stretching import Move
from unclench.core.safety import closing


@record(kw_only=True)
class StretchCard:
    """What the stretch card shows: the moves of the next session, which rest, why it is closed."""

    known: dict[str, Move]
    chosen: tuple[Move, ...]
    minutes: int
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
    drive: driving.Drive | None
    walk: walking.WalkToday
    stretch: StretchCard
    body: body.BodyView
    weight_unit: str
    minerals: tuple[minerals.WeekOf, ...]
    foods: tuple[Food, ...]
    sedated: bool
    preferences: Preferences


def prevention(facts: Facts, preferences: Preferences, content: PreventionContent, now: Now) -> Prevention:
    """The tab as it stands now."""
    asked = _Asked(facts, preferences, content, now, closing.now_gate(facts, now))
    shown = {name: value for part in PARTS for name, value in part.show(asked).items()}
    return Prevention(now=now.instant, preferences=preferences, **shown)


def renewed(
    last: Prevention,
    kinds: frozenset[str],
    facts: Facts,
    preferences: Preferences,
    content: PreventionContent,
    now: Now,
) -> Prevention:
    """`last` after facts of these kinds changed: only what they show is computed anew, the rest is the same objects."""
    if EVERYTHING in kinds:
        return prevention(facts, preferences, content, now)
    asked = _Asked(facts, preferences, content, now, closing.now_gate(facts, now))
    fresh = {name: value for part in PARTS if part.kinds & kinds for name, value in part.show(asked).items()}
    return replace(last, now=now.instant, preferences=preferences, **fresh)


@record
class _Asked:
    """What the parts of the tab are computed from."""

    facts: Facts
    preferences: Preferences
    content: PreventionContent
    now: Now
    group: str | None


@record
class _Part:
    """Some fields of the snapshot, and the kinds of facts (or "settings") that they depend on, beside the time."""

    show: Callable[[_Asked], dict[str, Any]]
    kinds: frozenset[str]


def _plank(asked: _Asked) -> dict[str, Any]:
    facts, now = asked.facts, asked.now
    plank = planks.plank_day(facts, now)
    return {
        "plank": plank,
        "plank_closed": plank_gate.closed(facts, now, asked.group, plank.standing.goal),
        "plank_asked": plank_gate.asked(facts) is not None,
        "hold": current(facts, now),
    }


def _water(asked: _Asked) -> dict[str, Any]:
    return {
        "water": water_today(asked.facts, asked.preferences, asked.content.countries, asked.now),
        "water_asked": waters.asked(asked.facts),
    }


def _sitting(asked: _Asked) -> dict[str, Any]:
    return {
        "sitting": sittings.sitting_day(asked.facts, asked.now, 60 * asked.preferences.break_minutes),
        "drive": driving.drive(asked.preferences, asked.now),
    }


def _walk(asked: _Asked) -> dict[str, Any]:
    return {"walk": walking.walk_today(asked.facts, asked.now, asked.group)}


def _body(asked: _Asked) -> dict[str, Any]:
    kept = asked.preferences
    return {
        "body": body.view(asked.facts, shown=kept.weight_shown, height_cm=kept.height_cm, asian=kept.bmi_asian),
        "weight_unit": weight_unit(kept, asked.content.countries),
    }


def _foods(asked: _Asked) -> dict[str, Any]:
    facts, now, kept, table = asked.facts, asked.now, asked.preferences, asked.content.foods
    return {
        "minerals": minerals.week(facts, table, now, sex(kept), age(kept, now)),
        "foods": minerals.foods_of_week(facts, now),
    }


def _sedated(asked: _Asked) -> dict[str, Any]:
    return {"sedated": alerts.sedated_since(asked.facts.doses, asked.now) is not None}


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


def _stretch(asked: _Asked) -> dict[str, Any]:
    facts, now, group = asked.facts, asked.now, asked.group
    known = stretching.all_moves(asked.content.moves, facts)
    closed = plank_gate.stretch_closed(facts, now, group, acute=False)
    gentle_closed = plank_gate.stretch_closed(facts, now, group, acute=True)
    first_days = closed is not None and gentle_closed is None
    resting = [(move, stretching.rests_until(facts, now, move.id)) for move in known.values()]
    wanted = stretching.chosen(known, asked.preferences.stretch_moves)
    coming = stretching.free(wanted, facts, now, acute_only=first_days)
    card = StretchCard(
        known=known,
        chosen=coming,
        minutes=stretching.minutes(coming, asked.preferences.plank_lead_in),
        resting=tuple((move, until) for move, until in resting if until is not None),
        closed=gentle_closed,
        first_days=first_days,
        done_today=stretching.done_today(facts, now),
        offered=stretching.offer_after(facts, now),
    )
    return {"stretch": card}


_HEALTH = frozenset({"episodes", "pains", "sign_checks"})
"""What closes exercise, and what the ladders ask."""
PARTS = (
    _Part(_plank, _HEALTH | {"planks", "cautions"}),
    _Part(_water, frozenset({"drinks", "cautions", "settings"})),
    _Part(_sitting, frozenset({"presences", "stands", "walks", "settings"})),
    _Part(_walk, _HEALTH | {"walks"}),
    _Part(_stretch, _HEALTH | {"stretches", "own_moves", "walks", "planks", "settings"}),
    _Part(_body, frozenset({"weights", "cautions", "settings"})),
    _Part(_foods, frozenset({"foods", "settings"})),
    _Part(_sedated, frozenset({"doses"})),
)
