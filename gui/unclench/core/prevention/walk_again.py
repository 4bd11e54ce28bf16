"""After "worse while walking" (health.md 16, row 9): how long the next walk may be, and from when."""

from unclench.core.base.entries import Walk
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, day_of, seconds_between
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate

WORSE = ("pain", "leg", "dizzy")
"""Why a walk was stopped: it hurt more, it went into a leg (or numb, or weak), or made dizzy."""
REST_SECONDS = 3600
SHARE = 2
SHORT_MINUTES = (2, 5)
FORGOTTEN_DAYS = 7
"""[D] After a week without a walk the ladder begins lower anyway (health.md 8)."""


@record(kw_only=True)
class Again:
    """The next walk. `minutes`: at most; `opens`: not sooner; `twice`: it got worse twice in a row, so short ones."""

    minutes: int
    opens: Instant
    twice: bool
    worse: bool
    """Whether the newest walk was the worse one; False: a short one went well since, on the same day."""


def after_worse(facts: Facts, now: Now) -> Again | None:
    """What a walk that got worse asks for; None when the last ones were fine."""
    done = sorted((walk for walk in facts.walks if walk.moved_seconds), key=lambda walk: walk.at.utc)
    if not done or (day_of(now.instant) - day_of(done[-1].at)).days >= FORGOTTEN_DAYS:
        return None
    newest, worse = done[-1], _worse(done[-1])
    twice = _twice(done)
    if not worse and not twice:
        return None
    half = newest.moved_seconds // SHARE // 60 if worse else SHORT_MINUTES[1]
    minutes = max(SHORT_MINUTES[0], min(half, SHORT_MINUTES[1]) if twice else half)
    return Again(minutes=minutes, opens=newest.at.plus(newest.moved_seconds + REST_SECONDS), twice=twice, worse=worse)


def _worse(walk: Walk) -> bool:
    return walk.stopped_for in WORSE


def _twice(done: list[Walk]) -> bool:
    """Whether two walks in a row got worse, and none on a later day went well since."""
    for place in range(len(done) - 1, 0, -1):
        if _worse(done[place]) and _worse(done[place - 1]):
            day = day_of(done[place].at)
            return not any(day_of(later.at) > day and not _worse(later) for later in done[place + 1 :])
    return False


def waits(again: Again | None, now: Now) -> bool:
    """Whether the hour of rest goes on."""
    return again is not None and again.worse and seconds_between(now.utc, again.opens.utc) > 0


def words(again: Again, now: Now) -> str:
    """What to do now, and what the next walk is like."""
    if again.twice:
        text = translate("core", "It got worse twice in a row: only 2 to 5 minutes an hour for now, flat and slow.")
        return f"{_rest(again, now)}{text}"
    return _rest(again, now) + translate("core", "The next walk: about %Ln min and slower.", "", again.minutes)


def _rest(again: Again, now: Now) -> str:
    if not waits(again, now):
        return ""
    text = translate("core", "It got worse on the last walk. Rest in a comfortable position until {time}.")
    return text.format(time=clock_time(again.opens, now.instant)) + " "


def rest_words(again: Again, now: Now) -> str:
    """Why a walk may not start within the hour."""
    text = translate("core", "It got worse on the last walk. The next one from {time}, half as long and slower.")
    return text.format(time=clock_time(again.opens, now.instant))
