"""One hold from start to entry: started, seen each second, stopped, offered back after a kill, rated, trimmed."""

from dataclasses import replace

from unclench.core.base import entry_checks as log_checks
from unclench.core.base import timers as running
from unclench.core.base.entries import Plank
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts, find
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.timers import Timer
from unclench.core.base.translation import translate
from unclench.core.prevention.plank.elsewhere import plank_elsewhere
from unclench.core.prevention.plank.gate import STOP_SIGNS, closed
from unclench.core.prevention.plank.ladder import LAST_LEVEL, goal_at, standing
from unclench.core.prevention.plank.snapshot import BIG_THREE, HARD_CAP_SECONDS, LOG_RANGE, MOVES

STALE_SECONDS = 2.5
TRIM_MOST_SECONDS = 10
TRIMS = (1, 2, 3)
ACCIDENT_SECONDS = 3


@record
class Hold:
    """The hold that runs on this computer, with how long it has been held."""

    entry: Plank
    timer: Timer
    held_seconds: float
    seen_seconds: float
    left_over: bool


def current(facts: Facts, now: Now) -> Hold | None:
    """The hold whose timer was not stopped. It is left over when nobody has seen it for a moment."""
    timer = facts.timers.get("plank")
    if timer is None or timer.ended_boot_seconds is not None:
        return None
    entry = find(facts.planks, timer.entry_id)
    if entry is None:
        return None
    seen = seen_seconds(timer)
    elapsed = max(0.0, running.elapsed(timer, now))
    stale = not running.same_boot(timer, now) or elapsed > HARD_CAP_SECONDS + STALE_SECONDS
    if seen is not None:
        stale = stale or elapsed - seen > STALE_SECONDS
    return Hold(entry, timer, (seen or 0.0) if stale else elapsed, seen or 0.0, stale)


def seen_seconds(timer: Timer) -> float | None:
    """How long the hold was when it was last seen, by the boot clock of its own boot."""
    return None if timer.seen_boot_seconds is None else max(0.0, timer.seen_boot_seconds - timer.boot_seconds)


def is_accident(hold: Plank) -> bool:
    """Whether a hold was so short that it is kept only when the person says so."""
    return hold.held_ms < ACCIDENT_SECONDS * 1000


def trims(hold: Plank) -> tuple[int, ...]:
    """The seconds that can be taken off a hold in one press: never as many as were held."""
    return tuple(seconds for seconds in TRIMS if seconds <= _most_off(hold))


def plan_start(
    facts: Facts, now: Now, group: str | None, move: str | None = None, level: int | None = None
) -> tuple[Plank, Timer]:
    """A hold that starts now, with its timer. Raises Refused when a gate is closed or a hold runs."""
    at = standing(facts, now)
    level = at.level if level is None else level
    move = _move(move, level)
    goal = goal_at(at, level)
    if reason := closed(facts, now, group, goal):
        raise reason.refusal()
    hold = current(facts, now)
    if hold is not None and not hold.left_over:
        raise Refused("plank_running", translate("core", "A hold is running already."))
    if hold is None and plank_elsewhere(facts, now):
        raise Refused("plank_running", translate("core", "A plank is running on another computer."))
    return Plank(at=now.instant, move=move, level=level, goal_seconds=goal), running.begin("plank", now, goal)


def plan_seen(facts: Facts, now: Now) -> Timer | None:
    """The timer of the running hold, seen now; None when none runs any more."""
    hold = current(facts, now)
    if hold is None or not running.same_boot(hold.timer, now):
        return None
    return replace(hold.timer, seen_boot_seconds=now.boot_seconds)


def plan_stop(facts: Facts, now: Now, *, as_seen: bool = False) -> tuple[Plank, Timer]:
    """The hold, ended now: to the millisecond; a left-over one at the length it was last seen. Raises Refused."""
    hold = current(facts, now)
    if hold is None:
        raise Refused("nothing_running", translate("core", "No hold is running."))
    seconds = hold.seen_seconds if as_seen else hold.held_seconds
    held = max(1, min(round(seconds * 1000), HARD_CAP_SECONDS * 1000))
    return replace(hold.entry, held_ms=held), hold.timer.ended_at(now.boot_seconds)


def plan_stop_elsewhere(facts: Facts, now: Now) -> Plank:
    """The hold of another computer, ended now. Raises Refused."""
    there = plank_elsewhere(facts, now)
    if there is None:
        raise Refused("nothing_running", translate("core", "No hold is running."))
    return replace(there, held_ms=max(1, seconds_between(there.at, now.instant) * 1000))


def plan_rate(
    facts: Facts,
    hold_id: str,
    form: bool | None = None,
    talk: bool | None = None,
    pain: int | None = None,
    stopped_for: str | None = None,
) -> Plank:
    """A hold with how it went; what is not given stays as it was. Raises BadInput."""
    hold = known(facts, hold_id)
    log_checks.pain("pain", pain)
    if stopped_for is not None and stopped_for not in STOP_SIGNS:
        signs = ", ".join(STOP_SIGNS)
        raise BadInput("stopped_for", translate("core", "It can be: {signs}.").format(signs=signs))
    return replace(
        hold,
        form_ok=hold.form_ok if form is None else form,
        could_talk=hold.could_talk if talk is None else talk,
        pain=hold.pain if pain is None else pain,
        stopped_for=hold.stopped_for if stopped_for is None else stopped_for,
    )


def plan_trim(facts: Facts, hold_id: str, seconds: float) -> Plank:
    """A hold without the seconds it took to reach the key. Raises BadInput."""
    hold = known(facts, hold_id)
    log_checks.in_range("seconds", seconds, 0, _most_off(hold), "s")
    return replace(hold, held_ms=hold.held_ms - round(seconds * 1000))


def _most_off(hold: Plank) -> int:
    """The most whole seconds that leave something of a hold."""
    return max(0, min(TRIM_MOST_SECONDS, (hold.held_ms - 1) // 1000))


def plan_log(
    facts: Facts,
    now: Now,
    seconds: float,
    *,
    move: str | None = None,
    level: int | None = None,
    pain: int | None = None,
    at: Instant | None = None,
    note: str | None = None,
) -> tuple[Plank, tuple[tuple[str, str], ...]]:
    """A hold that is past; always recorded, with a warning where a gate would have said no. Raises BadInput."""
    log_checks.in_range("seconds", seconds, *LOG_RANGE, "s")
    log_checks.pain("pain", pain)
    moment = log_checks.when(now, at)
    earlier = tuple(one for one in facts.planks if one.at.utc < moment.utc)
    stood = standing(replace(facts, planks=earlier), replace(now, utc=moment.utc))
    level = stood.level if level is None else level
    hold = Plank(
        at=moment,
        move=_move(move, level),
        level=level,
        held_ms=round(seconds * 1000),
        goal_seconds=stood.goal,
        pain=pain,
        note=note,
    )
    return hold, _long(seconds)


def _long(seconds: float) -> tuple[tuple[str, str], ...]:
    if seconds <= HARD_CAP_SECONDS:
        return ()
    text = translate(
        "core", "That is a long one. Past 60 seconds there is little to gain, and 120 is more than enough."
    )
    return (("plank_long", text),)


def _move(move: str | None, level: int) -> str:
    if not 0 <= level <= LAST_LEVEL:
        raise BadInput("level", translate("core", "A level can be 0 to 4."))
    if move is None:
        return BIG_THREE[0] if level == LAST_LEVEL else MOVES[0]
    if move not in MOVES:
        raise BadInput("move", translate("core", "A move can be: {moves}.").format(moves=", ".join(MOVES)))
    return move


def known(facts: Facts, hold_id: str) -> Plank:
    """The hold with this id. Raises BadInput."""
    hold = find(facts.planks, hold_id)
    if hold is None:
        raise BadInput("hold", translate("core", "That hold is no longer there."))
    return hold
