"""The plank ladder (health.md 5.3): holds folded in order of time into the goal that stands now."""

from collections.abc import Iterable
from dataclasses import field, replace
from datetime import date, timedelta
from typing import Literal

from unclench.core.base.entries import Pain, Plank
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.keep_last import keep_last
from unclench.core.base.moments import Now, day_of, seconds_between
from unclench.core.safety.pain_baseline import PainBaseline, pain_baseline

FIRST_LEVEL, LAST_LEVEL = 2, 4
FIRST_GOALS = {0: 10, 1: 10, 2: 20, 3: 10, 4: 10}
CAPS = {0: 30, 1: 30, 2: 60, 3: 10, 4: 10}
STEP_SECONDS, LEAST_GOAL = 5, 10
SESSION_GAP_SECONDS = 2 * 3600
GOOD_SESSIONS, GOOD_DAYS, RAISE_DAYS = 3, 2, 2
FAILS_TO_STEP_BACK, BAD_MORNINGS, STEPS_TO_LEVEL_DOWN = 2, 2, 3
AWAY_DAYS, AWAY_TENTHS = 7, 7
AS_PROPOSED = -1

Because = Literal["first", "raised", "level_up", "fails", "mornings", "level_down", "away", "chosen"]


@record(kw_only=True)
class Standing:
    """Where the ladder stands: the level, its goal in seconds, and what brought it there."""

    level: int = FIRST_LEVEL
    goal: int = FIRST_GOALS[FIRST_LEVEL]
    because: Because = "first"
    since: date | None = None
    good_days: tuple[date, ...] = ()
    last_session_good: bool = True
    raised_on: date | None = None
    fails: int = 0
    bad_mornings: int = 0
    steps_back: int = 0
    last_day: date | None = None
    goals: dict[int, int] = field(default_factory=dict[int, int])

    @property
    def good_sessions(self) -> int:
        """Successful sessions at this goal."""
        return len(self.good_days)


@record
class PlankSession:
    """Holds less than 2 h apart; it belongs to the day of its first hold."""

    day: date
    holds: tuple[Plank, ...]


def in_order(planks: Iterable[Plank]) -> list[Plank]:
    """Finished holds by time; holds of one second by what they are, so that the order of entry never matters."""
    done = (hold for hold in planks if hold.held_ms > 0)
    return sorted(done, key=_in_time)


def _in_time(hold: Plank) -> tuple[object, ...]:
    """By time; at the same moment by all that is looked at, so that the order of entry never matters."""
    answers = (hold.form_ok, hold.could_talk, hold.pain, hold.stopped_for)
    return hold.at.utc, hold.level, hold.held_ms, hold.goal_seconds, hold.move, *map(str, answers)


def sessions(planks: Iterable[Plank]) -> list[PlankSession]:
    """The holds grouped into sessions. Days never run backwards, also across time zones."""
    groups: list[list[Plank]] = []
    for hold in in_order(planks):
        if groups and seconds_between(groups[-1][-1].at, hold.at) < SESSION_GAP_SECONDS:
            groups[-1].append(hold)
        else:
            groups.append([hold])
    found: list[PlankSession] = []
    for group in groups:
        day = day_of(group[0].at)
        found.append(PlankSession(max(day, found[-1].day) if found else day, tuple(group)))
    return found


def standing(facts: Facts, now: Now) -> Standing:
    """Level and goal now (health.md 5.3), beginning with those kept on the oldest hold of the window."""
    return _standing(facts.planks, facts.pains, day_of(now.instant))


@keep_last
def _standing(planks: tuple[Plank, ...], pains: tuple[Pain, ...], today: date) -> Standing:
    return stand_on(planks, pain_baseline(pains), today)


def stand_on(planks: Iterable[Plank], pains: PainBaseline, today: date) -> Standing:
    """The standing at the start of `today` and after its holds so far."""
    groups = sessions(planks)
    if not groups:
        return Standing()
    oldest = groups[0].holds[0]
    level = min(max(oldest.level, 0), LAST_LEVEL)
    at = Standing(level=level, goal=within_caps(level, oldest.goal_seconds))
    for group in groups:
        at = _through(_new_day(at, group.day, pains), group, pains)
    return _new_day(at, today, pains)


def level_of(wish: int, at: Standing) -> int:
    """The level of the next session: the one that was wished for, else the one that the ladder proposes."""
    return at.level if wish == AS_PROPOSED else wish


def wish_for(level: int, at: Standing) -> int:
    """What the setting `plank_level` says for a chosen level. The proposed one goes on with the ladder."""
    return AS_PROPOSED if level == at.level else level


def goal_at(at: Standing, level: int) -> int:
    """The goal of a level: the one in force, the one it had before, or its first one."""
    return at.goal if level == at.level else at.goals.get(level, FIRST_GOALS[level])


def within_caps(level: int, goal: int) -> int:
    """`goal` inside what the level allows."""
    return max(LEAST_GOAL, min(goal, CAPS[level]))


def succeeded(hold: Plank, goal: int, pains: PainBaseline) -> bool:
    """One set: held to the goal, form and talk not answered with no, pain at most start + 1 and at most 4."""
    if hold.held_ms < goal * 1000 or hold.form_ok is False or hold.could_talk is False or hold.stopped_for:
        return False
    if hold.pain is None:
        return True
    before = pains.before(hold.at)
    return hold.pain <= 4 and (before is None or hold.pain <= before + 1)


def _new_day(at: Standing, day: date, pains: PainBaseline) -> Standing:
    """What the turn of the day brings: the morning after the last holds, a raise, or 70 % after a week away."""
    if at.last_day is None or day <= at.last_day:
        return at
    last_day = at.last_day
    at = _morning(at, last_day, pains)
    at = _raise(at, day, pains)
    if (day - last_day).days >= AWAY_DAYS:
        less = {level: _away(level, goal) for level, goal in {**at.goals, at.level: at.goal}.items()}
        at = _fresh(replace(at, goals=less), at.level, less[at.level], "away", last_day + timedelta(AWAY_DAYS))
    return replace(at, last_day=None)


def _away(level: int, goal: int) -> int:
    return within_caps(level, goal * AWAY_TENTHS // 10 // STEP_SECONDS * STEP_SECONDS)


def _morning(at: Standing, last_day: date, pains: PainBaseline) -> Standing:
    rise = pains.morning_rise(last_day)
    if rise is None or rise < 2:
        return replace(at, bad_mornings=0)
    if at.bad_mornings + 1 < BAD_MORNINGS:
        return replace(at, bad_mornings=at.bad_mornings + 1)
    return _step_back(at, "mornings", last_day + timedelta(1))


def _raise(at: Standing, day: date, pains: PainBaseline) -> Standing:
    good = tuple(d for d in at.good_days if (pains.morning_rise(d) or 0) <= 1)
    well = at.last_session_good and at.good_days[-1:] == good[-1:]
    at = replace(at, good_days=good)
    if len(good) < GOOD_SESSIONS or len(set(good)) < GOOD_DAYS or not well:
        return at
    when = good[-1] + timedelta(1)
    if at.raised_on is not None:
        when = max(when, at.raised_on + timedelta(RAISE_DAYS))
    if when > day:
        return at
    if at.goal < CAPS[at.level]:
        goal = within_caps(at.level, at.goal + STEP_SECONDS)
        return replace(_fresh(at, at.level, goal, "raised", when), raised_on=when, steps_back=0)
    if at.level == LAST_LEVEL:
        return at
    up = at.level + 1
    goal = min(FIRST_GOALS[up], at.goals.get(up, FIRST_GOALS[up]))
    return replace(_fresh(at, up, goal, "level_up", when), raised_on=when, steps_back=0)


def _through(at: Standing, group: PlankSession, pains: PainBaseline) -> Standing:
    """The standing after one session."""
    if group.holds[0].level != at.level:
        at = _choose(at, group.holds[0].level, group.day)
    good = False
    for hold in group.holds:
        if hold.level != at.level and hold.level != group.holds[0].level:
            at = _choose(at, hold.level, group.day)
        if succeeded(hold, at.goal, pains):
            good = True
            at = replace(at, fails=0)
        elif at.fails + 1 >= FAILS_TO_STEP_BACK:
            at, good = _step_back(at, "fails", group.day), False
        else:
            at = replace(at, fails=at.fails + 1)
    good = good and not any(hold.stopped_for for hold in group.holds)
    days = (*at.good_days, group.day) if good else at.good_days
    return replace(at, good_days=days, last_session_good=good, last_day=group.day)


def _choose(at: Standing, level: int, day: date) -> Standing:
    """The person took another level: on with the goal it had before, or with its first one."""
    level = min(max(level, 0), LAST_LEVEL)
    if level == at.level:
        return at
    return replace(_fresh(at, level, goal_at(at, level), "chosen", day), steps_back=0, bad_mornings=at.bad_mornings)


def _step_back(at: Standing, because: Because, day: date) -> Standing:
    """-5 s; the third time one level easier."""
    if at.steps_back + 1 >= STEPS_TO_LEVEL_DOWN and at.level > 0:
        down = at.level - 1
        goal = min(FIRST_GOALS[down], at.goals.get(down, FIRST_GOALS[down]))
        return replace(_fresh(at, down, goal, "level_down", day), steps_back=0)
    goal = within_caps(at.level, at.goal - STEP_SECONDS)
    return replace(_fresh(at, at.level, goal, because, day), steps_back=at.steps_back + 1)


def _fresh(at: Standing, level: int, goal: int, because: Because, day: date) -> Standing:
    """A new goal: successes and failures are counted anew."""
    return replace(
        at,
        level=level,
        goal=goal,
        because=because,
        since=day,
        good_days=(),
        fails=0,
        bad_mornings=0,
        goals={**at.goals, at.level: at.goal, level: goal},
    )
