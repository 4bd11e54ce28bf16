"""When a kind is due: its interval, moved by what the person answered last."""

from datetime import datetime, timedelta

from unclench.core.base.frozen_record import record
from unclench.core.base.moments import day_of
from unclench.core.nudges.past_nudges import MOST_SNOOZES, SNOOZE_SECONDS, answered_at
from unclench.core.nudges.rule_inputs import RuleInputs
from unclench.core.nudges.sitting_time import overlap

RARER = 1.5


@record
class Due:
    """One kind, and the moment (UTC) from which it may be shown. `early`: others may pull it forward."""

    about: str
    at: datetime
    early: bool = True


def seconds_of(scene: RuleInputs, kind: str, minutes: int, most: int | None = None) -> int:
    """The interval of a kind in seconds: longer on high-pain days and when the person asked for fewer of it."""
    length = minutes * 60.0
    if scene.high_pain:
        length *= RARER
    if kind in scene.prefs.nudge_rarer:
        length *= RARER
    return int(min(length, most * 60) if most else length)


def after(scene: RuleInputs, base: datetime, seconds: int) -> datetime:
    """`seconds` after `base`. A pause stands still: what was left of the interval comes after it."""
    end = base + timedelta(seconds=seconds)
    if scene.paused is None or scene.paused[0] >= end or scene.paused[1] <= base:
        return end
    return end + timedelta(seconds=overlap(base, scene.paused[1], scene.paused))


def moved(scene: RuleInputs, kind: str, natural: datetime, rest: int | None) -> datetime:
    """`natural`, later when it was shown already: put off 10 min, skipped an interval, or for the rest of the day.

    `rest`: seconds of the interval, or None for what comes once a day.
    """
    shown = scene.past.newest(kind)
    if shown is None:
        return natural
    when = answered_at(shown)
    if shown.answer == "not_today":
        return max(natural, scene.tomorrow) if day_of(shown.at) == scene.day else natural
    if shown.answer == "later" and scene.past.snoozes(kind) <= MOST_SNOOZES:
        return max(natural, when + timedelta(seconds=SNOOZE_SECONDS))
    if rest is not None:
        return max(natural, after(scene, when, rest))
    days = 2 if kind in scene.prefs.nudge_rarer else 1
    return natural if (scene.day - day_of(shown.at)).days >= days else max(natural, scene.tomorrow)
