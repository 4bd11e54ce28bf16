"""Why a nudge that is due is not shown now, and when that ends."""

from datetime import datetime, timedelta
from typing import Literal

from unclench.core.base.frozen_record import record
from unclench.core.nudges import allowed_hours
from unclench.core.nudges.past_nudges import OPEN_SECONDS
from unclench.core.nudges.rule_inputs import RuleInputs, Surroundings
from unclench.core.relief import sessions
from unclench.core.safety import warning_signs

Why = Literal[
    "off", "paused", "meeting", "hours", "emergency", "session", "away", "settling", "open", "gap", "budget", "typing",
    "quiet", "fullscreen", "microphone", "camera",
]  # fmt: skip
SETTLE_SECONDS = 300
TYPING_SECONDS = 2.0
LONGEST_WAIT_SECONDS = 60.0
TYPING_LOOK_SECONDS = 2.0
SESSION_LIMIT_SECONDS = 2 * 3600


@record
class Hold:
    """The reason, and the UTC moment from which it is gone; None when only an event ends it."""

    why: str
    until: datetime | None = None


def lasting(scene: RuleInputs, here: Surroundings) -> Hold | None:
    """What holds every nudge now: first what the person switched on, then the hours, then what is going on."""
    now = scene.now.utc
    if scene.paused and scene.paused[0] <= now < scene.paused[1]:
        return Hold("paused", scene.paused[1])
    return unpausable(scene, here)


def unpausable(scene: RuleInputs, here: Surroundings) -> Hold | None:
    """What holds even the note that a pause still goes on."""
    now, past = scene.now.utc, scene.past
    if scene.meeting_until and now < scene.meeting_until:
        return Hold("meeting", scene.meeting_until)
    opens = allowed_hours.next_open(scene.hours, now, scene.now.zone)
    if opens != now:
        return Hold("hours", opens)
    if warning_signs.standing(scene.facts, scene.now).closed:
        return Hold("emergency")
    live = sessions.running(scene.facts, scene.now)
    if live and live.over < SESSION_LIMIT_SECONDS:
        return Hold("session", now + timedelta(seconds=live.remaining + SESSION_LIMIT_SECONDS - live.over))
    if here.present is False:
        return Hold("away")
    if here.settled < SETTLE_SECONDS:
        return Hold("settling", now + timedelta(seconds=SETTLE_SECONDS - here.settled))
    if past.open:
        return Hold("open", past.open.at.utc + timedelta(seconds=OPEN_SECONDS))
    gap = timedelta(minutes=scene.prefs.nudge_gap_minutes)
    if past.last and past.last.answer != "withdrawn" and now < past.last.at.utc + gap:
        return Hold("gap", past.last.at.utc + gap)
    if past.today >= _budget(scene):
        return Hold("budget", scene.tomorrow)
    return None


def by_person(scene: RuleInputs) -> str | None:
    """What the person switched on, shown also while nothing is due."""
    now = scene.now.utc
    if scene.paused and scene.paused[0] <= now < scene.paused[1]:
        return "paused"
    return "meeting" if scene.meeting_until and now < scene.meeting_until else None


def typing(here: Surroundings) -> bool:
    """Whether to wait for a pause in the typing: a minute at the most."""
    return here.input_idle is not None and here.input_idle < TYPING_SECONDS and here.waited < LONGEST_WAIT_SECONDS


def earliest(scene: RuleInputs, at: datetime) -> datetime | None:
    """The first moment from `at` on that the clock allows: after a pause and a meeting, a gap later, in the hours."""
    ends = [scene.paused[1] if scene.paused and scene.paused[0] <= at else None, scene.meeting_until]
    if scene.past.last and scene.past.last.answer != "withdrawn":
        ends.append(scene.past.last.at.utc + timedelta(minutes=scene.prefs.nudge_gap_minutes))
    if scene.past.today >= _budget(scene):
        ends.append(scene.tomorrow)
    moment = max([at, scene.now.utc, *(end for end in ends if end)])
    return allowed_hours.next_open(scene.hours, moment, scene.now.zone)


def _budget(scene: RuleInputs) -> int:
    budget = scene.prefs.nudge_budget
    return max(1, budget // 2) if scene.high_pain else budget
