"""The decision: which nudge to show now, when to look again, why one is held."""

from dataclasses import replace
from datetime import datetime, timedelta

from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now
from unclench.core.base.preferences import Preferences
from unclench.core.nudges import allowed_hours as hours
from unclench.core.nudges import hold_reasons, kinds
from unclench.core.nudges.content import NudgeContent
from unclench.core.nudges.decision import NudgeDecision
from unclench.core.nudges.due_time import Due
from unclench.core.nudges.merge import kind_of, merge, order
from unclench.core.nudges.past_nudges import OPEN_SECONDS
from unclench.core.nudges.rule_inputs import RuleInputs, Surroundings, gather

AT_ANY_HOUR = frozenset({"drive"})
"""A drive is switched on by hand, for this day: it keeps its time outside the working hours too."""
TOGETHER = timedelta(minutes=10)
HELD_LOOK = timedelta(seconds=60)
LONGEST = timedelta(minutes=30)
LONGEST_CLOSED = timedelta(hours=2)
"""A look at the latest after so long, so that a move to another time zone is noticed."""


def look(facts: Facts, prefs: Preferences, here: Surroundings, now: Now, content: NudgeContent) -> NudgeDecision:
    """Pure: the same facts, settings, surroundings and now always give the same answer."""
    if not (prefs.nudges_on and prefs.understood):
        return NudgeDecision(held="off")
    scene = gather(facts, prefs, now, content)
    if note := kinds.still_paused(scene):
        return _note(scene, here, note)
    scene, dues = _at_this_hour(scene, kinds.due(scene))
    coming, coming_at = _coming(scene, dues)
    ready = [due for due in dues if due.at <= now.utc]
    seen = (
        _ready(scene, here, ready, dues) if ready else NudgeDecision(next=coming_at, held=hold_reasons.by_person(scene))
    )
    ends = scene.past.open.at.utc + timedelta(seconds=OPEN_SECONDS) if scene.past.open else None
    nearest = min(moment for moment in (seen.next, ends, now.utc + _longest(scene)) if moment)
    return NudgeDecision(seen.show, nearest, seen.held, seen.ask, coming, coming_at, seen.held_until)


def _at_this_hour(scene: RuleInputs, dues: list[Due]) -> tuple[RuleInputs, list[Due]]:
    """Outside the hours: only what comes at any hour, as if this were one of them; all as it is where there is none."""
    wanted = [due for due in dues if kind_of(due.about) in AT_ANY_HOUR]
    if not wanted or hours.inside(scene.hours, scene.now.utc, scene.now.zone):
        return scene, dues
    return replace(scene, hours=hours.ALL_DAY), wanted


def _ready(scene: RuleInputs, here: Surroundings, ready: list[Due], dues: list[Due]) -> NudgeDecision:
    now = scene.now.utc
    if held := hold_reasons.lasting(scene, here):
        return NudgeDecision(next=held.until, held=held.why, held_until=held.until)
    if joins := _joins(ready, dues, now):
        return NudgeDecision(next=joins, held_until=joins)
    return _moment(scene, here, order(due for due in dues if due.at <= now or _pulled(due, now)))


def _moment(scene: RuleInputs, here: Surroundings, dues: list[Due]) -> NudgeDecision:
    """What to show when nothing lasting holds it: typing or the desktop may still hold it at this moment."""
    now = scene.now.utc
    if hold_reasons.typing(here):
        return NudgeDecision(next=now + timedelta(seconds=hold_reasons.TYPING_LOOK_SECONDS), held="typing")
    if here.busy is None:
        return NudgeDecision(ask=True)
    if here.busy:
        return NudgeDecision(next=now + HELD_LOOK, held=here.busy[0])
    return NudgeDecision(show=merge(scene, dues))


def _note(scene: RuleInputs, here: Surroundings, note: Due) -> NudgeDecision:
    """The note that a pause still goes on: shown once, within the hours, and held like all others."""
    end = scene.paused[1] if scene.paused else None
    if held := hold_reasons.unpausable(scene, here):
        return NudgeDecision(next=held.until, held="paused", coming_at=end)
    seen = _moment(scene, here, [note])
    return NudgeDecision(seen.show, seen.next, seen.held, seen.ask, (note.about,), scene.now.utc)


def _joins(ready: list[Due], dues: list[Due], now: datetime) -> datetime | None:
    """Something that can't come early is due within 10 min of the first: wait for it, so that both become one."""
    last = min(due.at for due in ready) + TOGETHER
    late = [due.at for due in dues if now < due.at <= last and not due.early]
    return max(late, default=None)


def _pulled(due: Due, now: datetime) -> bool:
    return due.early and due.at <= now + TOGETHER


def _longest(scene: RuleInputs) -> timedelta:
    inside = hours.inside(scene.hours, scene.now.utc, scene.now.zone)
    return LONGEST if inside else LONGEST_CLOSED


def _coming(scene: RuleInputs, dues: list[Due]) -> tuple[tuple[str, ...], datetime | None]:
    """What comes next and when, as far as the clock tells; what another day brings is not known yet."""
    first = min((due.at for due in dues), default=None)
    at = hold_reasons.earliest(scene, first) if first else None
    if at is None or at >= scene.tomorrow:
        return (), at
    together = order(due for due in dues if due.at <= at or (due.early and due.at <= at + TOGETHER))
    return tuple(dict.fromkeys(kind_of(due.about) for due in together)), at
