"""The walking ladder (health.md 8): good and bad days folded in order of time into today's goal."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from unclench.core.base.entries import Episode, Pain, Walk
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.keep_last import keep_last
from unclench.core.base.moments import Now, day_of, seconds_between

if TYPE_CHECKING:
    from unclench.core.safety.pain_baseline import PainBaseline

Stage = Literal["hourly", "daily", "weekly"]
Because = Literal["first", "good", "week", "same", "bad", "worse", "away", "feet", "after_spasm"]
FIRST_MINUTES, LEAST_MINUTES, DAILY_MINUTES, MOST_MINUTES = 5, 2, 20, 30
HOURLY_SECONDS = 4 * 86_400
WEEK_DAYS, WEEK_MINUTES, GOOD_DAYS_A_WEEK = 7, 5, 3
AWAY_DAYS, FEET_DAYS = 7, 3
SECONDS = 60
MOST_SECONDS = 12 * 3600
"""Of one walk: a timer that runs longer was forgotten."""


@record(kw_only=True)
class WalkStanding:
    """Where the walking plan stands."""

    stage: Stage = "daily"
    minutes: int = FIRST_MINUTES
    because: Because = "first"
    bad: int = 0
    feet: int = 0
    week_from: date | None = None
    week_good: int = 0
    week_bad: int = 0
    last_day: date | None = None

    @property
    def see_someone(self) -> bool:
        """Whether three bad days in a row ask for somebody to look at it."""
        return self.bad >= 3


@record
class WalkDay:
    """What was walked on one day, all activities together."""

    day: date
    walks: tuple[Walk, ...]

    @property
    def seconds(self) -> int:
        """Seconds moved."""
        return sum(walk.moved_seconds for walk in self.walks)


def days(walks: Iterable[Walk]) -> list[WalkDay]:
    """The walks that are over, by day and in order of time."""
    done = sorted((w for w in walks if w.moved_seconds), key=lambda w: (w.at.utc, w.moved_seconds, w.activity))
    found: dict[date, list[Walk]] = {}
    for walk in done:
        found.setdefault(day_of(walk.at), []).append(walk)
    return [WalkDay(day, tuple(found[day])) for day in sorted(found)]


def hourly_now(facts: Facts, now: Now) -> bool:
    """Whether an open episode is in its days 0 to 3."""
    if not facts.episodes or facts.episodes[-1].eased is not None:
        return False
    return seconds_between(facts.episodes[-1].at, now.instant) < HOURLY_SECONDS


def standing(facts: Facts, now: Now) -> WalkStanding:
    """The stage and the goal of today. Today's own walks count from tomorrow on."""
    at = _standing(facts.walks, facts.pains, facts.episodes, day_of(now.instant))
    return replace(at, stage="hourly") if hourly_now(facts, now) else at


@keep_last
def _standing(
    walks: tuple[Walk, ...], pains: tuple[Pain, ...], episodes: tuple[Episode, ...], today: date
) -> WalkStanding:
    """The walks of earlier days folded; whether the hourly days run is for `standing` to say."""
    # late: a start in the hourly days needs no ladder
    from unclench.core.safety.pain_baseline import pain_baseline

    walked = [one for one in days(walks) if one.day < today]
    at, days_of_pain = _first(walked), pain_baseline(pains)
    seen: set[str] = set()
    for one in walked:
        spasm = _spasm_on(episodes, one.day)
        if spasm is not None:
            at = at if spasm.id in seen else _after_spasm(at)
            seen.add(spasm.id)
            at = replace(at, last_day=one.day)
            continue
        at = _day(_away(_week(at, one.day), one.day), one, days_of_pain)
    late = _late_spasm(episodes, seen, today)
    return _after_spasm(at) if late else _away(_week(at, today), today)


def _first(walked: list[WalkDay]) -> WalkStanding:
    """Where the fold begins: with the goal kept on the oldest walk of the window."""
    at = WalkStanding()
    if walked and walked[0].walks[0].goal_seconds:
        goal = walked[0].walks[0].goal_seconds // SECONDS
        at = replace(at, minutes=max(LEAST_MINUTES, min(goal, MOST_MINUTES)))
        if at.minutes > DAILY_MINUTES:
            at = replace(at, stage="weekly", week_from=walked[0].day)
    return at


def _spasm_on(episodes: tuple[Episode, ...], day: date) -> Episode | None:
    """The episode whose hourly days hold `day`: the ladder rests then."""
    for one in episodes:
        first = day_of(one.at)
        last = min(first + timedelta(3), one.eased.date() if one.eased else first + timedelta(3))
        if first <= day <= last:
            return one
    return None


def _late_spasm(episodes: tuple[Episode, ...], seen: set[str], today: date) -> bool:
    """Whether the newest episode is not in the fold yet, because nothing was walked since it began."""
    newest = episodes[-1] if episodes else None
    return newest is not None and newest.id not in seen and (today - day_of(newest.at)).days <= 14


def _after_spasm(at: WalkStanding) -> WalkStanding:
    """A new spasm: after its hourly days the ladder begins again at 5 minutes, or at less if it was less."""
    return WalkStanding(minutes=min(at.minutes, FIRST_MINUTES), because="after_spasm", last_day=at.last_day)


def _away(at: WalkStanding, day: date) -> WalkStanding:
    """Seven days without a walk: 70 % of the goal."""
    if at.last_day is None or (day - at.last_day).days < AWAY_DAYS:
        return at
    minutes = max(min(at.minutes, FIRST_MINUTES), at.minutes * 7 // 10)
    return replace(_at(at, minutes, "away", bad=0), last_day=None)


def _week(at: WalkStanding, day: date) -> WalkStanding:
    """The weeks of the weekly stage that are over by `day`: five minutes more after a good one."""
    while at.week_from is not None and at.stage == "weekly" and (day - at.week_from).days >= WEEK_DAYS:
        first = at.week_from
        good = at.week_good >= GOOD_DAYS_A_WEEK and at.week_bad == 0 and at.feet < FEET_DAYS
        if good and at.minutes < MOST_MINUTES:
            at = _at(at, min(MOST_MINUTES, at.minutes + WEEK_MINUTES), "week")
        at = replace(at, week_from=first + timedelta(WEEK_DAYS), week_good=0, week_bad=0)
    return at


def good_day(one: WalkDay, minutes: int, pains: "PainBaseline") -> bool:
    """Done, pain during at most start + 2, and back to usual within 24 h. What nobody answered counts as fine."""
    return one.seconds >= minutes * SECONDS and not any(_hurt(walk, pains) for walk in one.walks)


def _hurt(walk: Walk, pains: "PainBaseline") -> bool:
    if walk.stopped_for not in (None, "foot"):
        return True
    before = walk.pain_before if walk.pain_before is not None else pains.before(walk.at)
    if walk.pain_after is not None and before is not None and walk.pain_after > before + 2:
        return True
    after = pains.settled(walk.at.plus(walk.moved_seconds))
    usual = pains.usual(day_of(walk.at) - timedelta(1))
    fine = max(value for value in (before, usual, 0.0) if value is not None)
    return after is not None and (before is not None or usual is not None) and after > fine


def _day(at: WalkStanding, one: WalkDay, pains: "PainBaseline") -> WalkStanding:
    feet = at.feet + 1 if any(walk.stopped_for == "foot" for walk in one.walks) else 0
    at = replace(at, last_day=one.day, feet=feet)
    if not good_day(one, at.minutes, pains):
        return _bad(replace(at, week_bad=at.week_bad + 1))
    at = replace(at, bad=0, week_good=at.week_good + 1)
    if at.feet >= FEET_DAYS:
        return replace(at, because="feet")
    if at.stage == "weekly":
        return at
    if at.minutes < DAILY_MINUTES:
        return _at(at, at.minutes + 1, "good")
    return replace(at, stage="weekly", week_from=one.day, week_good=1, week_bad=0, because="good")


def _bad(at: WalkStanding) -> WalkStanding:
    """The same again; two bad days in a row: a fifth less; three: two fifths less than where they began."""
    bad = at.bad + 1
    if bad == 1:
        return replace(at, bad=bad, because="same")
    if bad == 2:
        return _at(at, at.minutes * 8 // 10, "bad", bad=bad)
    if bad == 3:
        return _at(at, at.minutes * 3 // 4, "worse", bad=bad)
    return replace(at, bad=bad, because="worse")


def _at(at: WalkStanding, minutes: int, because: Because, *, bad: int | None = None) -> WalkStanding:
    """A new goal; below 20 minutes the ladder is the daily one."""
    minutes = max(LEAST_MINUTES, minutes)
    stage: Stage = "daily" if minutes < DAILY_MINUTES else at.stage
    return replace(at, minutes=minutes, stage=stage, because=because, bad=at.bad if bad is None else bad)
