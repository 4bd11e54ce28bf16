"""Everything the rules of nudges look at, gathered once a look."""

from datetime import date, datetime, timedelta

from unclench.core.base import setting_formats
from unclench.core.base.entries import Episode
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import DAY_TURN, Now, day_of
from unclench.core.base.preferences import Preferences
from unclench.core.nudges import allowed_hours as hours
from unclench.core.nudges import past_nudges as past
from unclench.core.nudges.content import NudgeContent
from unclench.core.safety import episode

HIGH_PAIN = 7


@record
class Surroundings:
    """What the desktop says. None: nothing here can tell."""

    present: bool | None = None
    """Somebody is at the desk and the screen is not locked."""
    input_idle: float | None = None
    """Seconds since the last key or mouse movement."""
    waited: float = 0.0
    """Seconds already spent waiting for a pause in the typing."""
    settled: float = 3600.0
    """Seconds since the app started, the screen was unlocked or the computer woke."""
    busy: tuple[str, ...] | None = None
    """Why this is a bad moment: "microphone", "fullscreen", ... None: not asked yet."""


@record
class RuleInputs:
    """Facts, settings and now, with what follows from them for every kind."""

    facts: Facts
    prefs: Preferences
    now: Now
    past: past.Past
    hours: hours.Hours
    episode: Episode | None
    pain_today: int | None
    day: date
    began: datetime
    """Start of the person's day, UTC."""
    opened: datetime
    """Start of the first range of today, UTC."""
    paused: tuple[datetime, datetime] | None
    meeting_until: datetime | None
    content: NudgeContent

    @property
    def high_pain(self) -> bool:
        """A day on which nudges are fewer and softer."""
        return self.pain_today is not None and self.pain_today >= HIGH_PAIN

    @property
    def tomorrow(self) -> datetime:
        """When the day of the person turns next, in UTC."""
        return self.at_clock(DAY_TURN.strftime("%H:%M"), self.day + timedelta(days=1))

    def at_clock(self, text: str, day: date | None = None) -> datetime:
        """That time of day, today or on `day`, as UTC."""
        local = datetime.combine(day or self.day, setting_formats.clock(text), self.now.zone)
        return local.astimezone(self.now.utc.tzinfo)


def gather(facts: Facts, prefs: Preferences, now: Now, content: NudgeContent) -> RuleInputs:
    """The scene as of `now`."""
    current = episode.current(facts)
    open_hours = hours.of(prefs, current is not None)
    today = day_of(now.instant)
    began = datetime.combine(today, DAY_TURN, now.zone).astimezone(now.utc.tzinfo)
    return RuleInputs(
        facts=facts,
        prefs=prefs,
        now=now,
        past=past.of(facts, now, began),
        hours=open_hours,
        episode=current,
        pain_today=_worst_since(facts, began),
        day=today,
        began=began,
        opened=hours.opened(open_hours, now.utc, now.zone),
        paused=_pause(prefs),
        meeting_until=setting_formats.moment(prefs.meeting_until),
        content=content,
    )


def _worst_since(facts: Facts, began: datetime) -> int | None:
    worst: int | None = None
    for pain in reversed(facts.pains):
        if pain.at.utc < began:
            break
        worst = pain.value if worst is None else max(worst, pain.value)
    return worst


def _pause(prefs: Preferences) -> tuple[datetime, datetime] | None:
    begun, until = setting_formats.moment(prefs.pause_from), setting_formats.moment(prefs.pause_until)
    return (begun, until) if begun and until and begun < until else None
