"""Walking: today's goal and why, the short walks of the first days, a walk from start to entry (health.md 8)."""

from dataclasses import replace
from typing import Literal

from unclench.core.base import entry_checks as log_checks
from unclench.core.base import known_words
from unclench.core.base import timers as running
from unclench.core.base.entries import Pain, Walk
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts, find
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, day_of, seconds_between
from unclench.core.base.timers import Timer
from unclench.core.base.translation import translate
from unclench.core.prevention import elsewhere, walk_again, walk_ladder
from unclench.core.prevention.walk_again import Again
from unclench.core.prevention.walk_ladder import DAILY_MINUTES, MOST_MINUTES, Because, WalkStanding
from unclench.core.safety import closing, pain

ACTIVITIES = known_words.ACTIVITIES
MINUTES_RANGE = (1, 720)
LEAST_COUNTED_SECONDS = 60
"""What counts as a walk where walks are counted: as much as can be logged by hand. Every walk is kept."""
HOURLY_CAP, HOURLY_EACH_SECONDS = 8, 3600
SETTLED_PAIN = 3
"""[D] After a walk stopped for pain with none logged before it: what counts as settled."""
STOPPED_FOR = known_words.WALK_STOPS

Skip = Literal["cap", "pain", "climbs", "emergency", "called", "again"]


@record(kw_only=True)
class Hourly:
    """The short walks of days 0 to 3: how many today, and when the next one is due, or why not."""

    done: int
    due: Instant | None
    skip: Skip | None


@record(kw_only=True)
class WalkToday:
    """Everything the card shows."""

    standing: WalkStanding
    moved_seconds: int
    goal_minutes: int | None
    why: str
    ahead: str
    running: Walk | None
    there: Walk | None
    """That of another computer, while none runs here."""
    running_seconds: int
    hourly: Hourly | None
    see_someone: bool
    again: Again | None
    """After a walk that got worse: what the next one is like."""
    again_words: str
    rests: bool
    """The hour of rest after it goes on."""

    @property
    def too_painful(self) -> bool:
        """Whether no walk begins now, in the hourly days: rest comes first."""
        return self.hourly is not None and self.hourly.skip == "pain"


def walk_today(facts: Facts, now: Now, group: str | None = None) -> WalkToday:
    """The walking of today."""
    at, again = _standing(facts, now)
    today = day_of(now.instant)
    mine = [walk for walk in facts.walks if day_of(walk.at) == today]
    hourly_stage = at.stage == "hourly"
    return WalkToday(
        standing=at,
        moved_seconds=sum(w.moved_seconds for w in mine),
        goal_minutes=None if hourly_stage or group in closing.CLOSED else at.minutes,
        why=why(at),
        ahead=ahead(at) if walk_ladder.hourly_now(facts, now) or not (again and again.twice) else ahead_after_worse(),
        running=running_walk(facts),
        there=_there(facts, now),
        running_seconds=running_seconds(facts, now) or 0,
        hourly=hourly(facts, now, group) if hourly_stage else None,
        see_someone=at.see_someone or any(w.stopped_for == "leg" for w in mine),
        again=again,
        again_words=walk_again.words(again, now) if again else "",
        rests=walk_again.waits(again, now),
    )


def _standing(facts: Facts, now: Now) -> tuple[WalkStanding, Again | None]:
    """The ladder, and the hourly walks in its place after it got worse twice in a row (health.md 16, row 9)."""
    at, again = walk_ladder.standing(facts, now), walk_again.after_worse(facts, now)
    return (replace(at, stage="hourly") if again and again.twice else at), again


def ahead_after_worse() -> str:
    """Where the plan goes on from the short walks that follow two worse ones."""
    return translate("core", "Back to one walk a day once these went well for a day.")


def running_walk(facts: Facts) -> Walk | None:
    """The walk that runs on this computer."""
    timer = facts.timers.get("walk")
    on_foot = timer is not None and timer.ended_boot_seconds is None
    return find(facts.walks, timer.entry_id) if timer and on_foot else None


def _there(facts: Facts, now: Now) -> Walk | None:
    there = elsewhere.walk_elsewhere(facts, now)
    return there.entry if there and isinstance(there.entry, Walk) and not running_walk(facts) else None


def running_seconds(facts: Facts, now: Now) -> int | None:
    """How long it has run: all that changes each second. None when none runs."""
    timer = facts.timers.get("walk")
    return int(running.elapsed(timer, now)) if timer and running_walk(facts) else None


def hourly(facts: Facts, now: Now, group: str | None = None) -> Hourly:
    """The next short walk: an hour after the last, 8 a day, none with pain above 7 or climbing (health.md 8)."""
    today = day_of(now.instant)
    mine = [walk for walk in facts.walks if day_of(walk.at) == today and walk.moved_seconds]
    counted = [walk for walk in mine if walk.moved_seconds >= LEAST_COUNTED_SECONDS]
    done = len(counted)
    skip = _skip(facts, now, mine, done, group)
    if skip:
        return Hourly(done=done, due=None, skip=skip)
    start = counted[-1].at.plus(counted[-1].moved_seconds + HOURLY_EACH_SECONDS) if counted else now.instant
    return Hourly(done=done, due=max(start, now.instant, key=lambda at: at.utc), skip=None)


def _skip(facts: Facts, now: Now, mine: list[Walk], done: int, group: str | None) -> Skip | None:
    if group == "A":
        return "emergency"
    if group in closing.CLOSED:
        return "called" if group == "called" else "again"
    if done >= HOURLY_CAP:
        return "cap"
    here = now.instant
    if pain.too_much_to_walk(facts, now):
        return "pain"
    pains = [p for p in facts.pains if p.what == "now" and seconds_between(p.at, here) < pain.HOLDS_SECONDS]
    return "climbs" if mine and _climbs(mine[-1], pains) else None


def _climbs(last: Walk, pains: list[Pain]) -> bool:
    """Whether the last walk hurt more, and the pain has not come back down since."""
    earlier = [one.value for one in pains if one.at.utc <= last.at.utc]
    before = last.pain_before if last.pain_before is not None else earlier[-1] if earlier else None
    more = last.pain_after is not None and before is not None and last.pain_after > before
    if not more and last.stopped_for not in walk_again.WORSE:
        return False
    settled = before if before is not None else SETTLED_PAIN
    later = [one.value for one in pains if one.at.utc > last.at.utc]
    return not later or later[-1] > settled


def skip_words(skip: Skip) -> str:
    """Why there is no next short walk now."""
    return {
        "cap": translate("core", "Eight short walks today. That is plenty."),
        "pain": translate("core", "Pain is above 7: rest first, walk when it is less."),
        "climbs": translate("core", "It hurt more on the last walk. Log your pain when that has settled."),
        "emergency": translate("core", "You ticked a warning sign. Get help first; walks can wait."),
        "called": closing.words("called"),
        "again": closing.words("again"),
    }[skip]


def why(at: WalkStanding) -> str:
    """Why this goal, in one sentence."""
    if at.stage == "hourly":
        return translate("core", "Two to five minutes, once an hour while you are awake, on the flat and easy.")
    texts: dict[Because, str] = {
        "first": translate("core", "A few easy minutes to begin with."),
        "good": translate("core", "The last walk went well."),
        "week": translate("core", "Last week went well, so it is 5 minutes more."),
        "same": translate("core", "The same again; the last day was not an easy one."),
        "bad": translate("core", "A fifth less after two days that were not easy."),
        "worse": translate("core", "Less for now, after three days that were not easy."),
        "away": translate("core", "You were away for a week, so it begins again at 70 % of the last goal."),
        "feet": translate("core", "It stays here until your feet and shins are quiet."),
        "after_spasm": translate("core", "A short daily walk again, now that the first days are over."),
    }
    return texts[at.because]


def ahead(at: WalkStanding) -> str:
    """Where the plan goes from here."""
    if at.stage == "hourly":
        return translate("core", "From day 4 on: one walk a day.")
    if at.minutes < DAILY_MINUTES:
        return translate("core", "A little longer every good day, up to 20 minutes.")
    if at.minutes < MOST_MINUTES:
        return translate("core", "5 minutes more after a good week, up to 30 minutes on 5 days a week.")
    return translate("core", "30 minutes, 5 days a week. Some brisk minutes are fine while you can talk.")


def plan_start(facts: Facts, now: Now, group: str | None) -> tuple[Walk, Timer]:
    """A walk that starts now, with the goal of the day; its timer ends earlier where the next walk is to be shorter.

    Raises Refused in an emergency or when one runs.
    """
    if group in closing.CLOSED:
        raise Refused(closing.code(group), skip_words("emergency") if group == "A" else closing.words(group))
    if running_walk(facts):
        raise Refused("walk_running", translate("core", "A walk is running already."))
    if elsewhere.walk_elsewhere(facts, now):
        raise Refused("walk_running", translate("core", "A walk is running on another computer. Stop it first."))
    at, again = _standing(facts, now)
    if again and walk_again.waits(again, now):
        raise Refused("walk_rest", walk_again.rest_words(again, now), again.opens.utc)
    if at.stage == "hourly" and pain.too_much_to_walk(facts, now):
        raise Refused("walk_pain", skip_words("pain"))
    goal = _goal_seconds(at)
    ends = min(goal, again.minutes * 60) if goal and again else goal
    return Walk(at=now.instant, goal_seconds=goal), running.begin("walk", now, ends)


def plan_stop(
    facts: Facts, now: Now, at: Instant | None = None, pain_after: int | None = None, stopped_for: str | None = None
) -> tuple[Walk, Timer | None]:
    """The running walk, ended, and its timer; else that of another computer, which has none here.

    Raises Refused when none runs, BadInput for an end before its start.
    """
    timer = facts.timers.get("walk")
    walk, there = running_walk(facts), elsewhere.walk_elsewhere(facts, now)
    _check(None, pain_after, stopped_for)
    if timer is not None and walk is not None:
        begun, passed = walk.at, running.elapsed(timer, now)
    elif there is not None:
        begun, passed = there.entry.at, there.seconds
    else:
        raise Refused("nothing_running", translate("core", "No walk is running."))
    if at is not None:
        passed = seconds_between(begun, log_checks.when(now, at))
        if passed <= 0:
            raise BadInput("at", translate("core", "It can't have ended before it began."))
    if there is not None and (timer is None or walk is None):
        return elsewhere.plan_stop_walk(there, round(passed), pain_after, stopped_for), None
    assert timer is not None
    assert walk is not None
    moved = max(1, min(round(passed), walk_ladder.MOST_SECONDS))
    return replace(walk, moved_seconds=moved, pain_after=pain_after, stopped_for=stopped_for), timer.ended_at(
        now.boot_seconds
    )


def plan_log(
    facts: Facts,
    now: Now,
    minutes: float,
    activity: str = "walk",
    *,
    pain_before: int | None = None,
    pain_after: int | None = None,
    stopped_for: str | None = None,
    at: Instant | None = None,
    note: str | None = None,
) -> Walk:
    """A walk, swim or ride that is past. Raises BadInput."""
    if activity not in ACTIVITIES:
        raise BadInput("kind", translate("core", "An activity can be: {kinds}.").format(kinds=", ".join(ACTIVITIES)))
    log_checks.in_range("minutes", minutes, *MINUTES_RANGE, "min")
    _check(pain_before, pain_after, stopped_for)
    moment = log_checks.when(now, at)
    earlier = tuple(one for one in facts.walks if one.at.utc < moment.utc)
    stood, _ = _standing(replace(facts, walks=earlier), replace(now, utc=moment.utc))
    return Walk(
        at=moment,
        activity=activity,
        moved_seconds=round(minutes * 60),
        goal_seconds=_goal_seconds(stood),
        pain_before=pain_before,
        pain_after=pain_after,
        stopped_for=stopped_for,
        note=note,
    )


def _goal_seconds(at: WalkStanding) -> int | None:
    """What an entry keeps as its goal: none in the days of short walks each hour."""
    return None if at.stage == "hourly" else at.minutes * 60


def _check(before: int | None, after: int | None, stopped_for: str | None) -> None:
    log_checks.pain("pain_before", before)
    log_checks.pain("pain_after", after)
    if stopped_for is not None and stopped_for not in STOPPED_FOR:
        raise BadInput("stopped_for", translate("core", "It can be: {kinds}.").format(kinds=", ".join(STOPPED_FOR)))
