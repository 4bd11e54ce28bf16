"""The plan as a band: from the onset over the ice days into heat, with every session, walk and dose as a tick."""

from collections.abc import Callable
from typing import Literal

from unclench.core.base.entries import Episode
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, at_zone, seconds_between
from unclench.core.safety.episode import HEAT_SECONDS, MAY_STOP_SECONDS

What = Literal["ice", "heat", "walk", "dose"]
Share = Callable[[float], float]
DAYS_NAMED = 28
SHOWN_SECONDS = 96 * 3600
DAY_SECONDS = 86_400


@record
class Tick:
    """One thing that happened, at a share (0 to 1) of the band, with its length or its name."""

    share: float
    what: What
    at: Instant
    seconds: int = 0
    name: str = ""


@record
class Band:
    """`now`, `may_stop` and `heat` are shares of the band; `days` the shares and moments of each full day.

    Moments are in the zone one is in at `here`.
    """

    start: Instant
    end: Instant
    here: Instant
    may_stop_at: Instant
    heat_from: Instant
    now: float
    may_stop: float
    heat: float
    days: tuple[tuple[float, Instant], ...]
    ticks: tuple[Tick, ...]


def band(facts: Facts, episode: Episode, now: Now) -> Band:
    """The band of an episode: four days, or as many as it lasts."""
    passed = max(0, seconds_between(episode.at, now.instant))
    shown = max(SHOWN_SECONDS, -(-passed // DAY_SECONDS) * DAY_SECONDS)

    def share(seconds: float) -> float:
        return min(1.0, max(0.0, seconds / shown))

    def moment(seconds: int) -> Instant:
        return at_zone(episode.at.plus(seconds).utc, now.zone)

    return Band(
        start=episode.at,
        end=moment(shown),
        here=now.instant,
        may_stop_at=moment(MAY_STOP_SECONDS),
        heat_from=moment(HEAT_SECONDS),
        now=share(passed),
        may_stop=share(MAY_STOP_SECONDS),
        heat=share(HEAT_SECONDS),
        days=tuple((share(day), moment(day)) for day in range(0, shown, _step(shown))),
        ticks=tuple(sorted(_ticks(facts, episode, share), key=lambda tick: tick.at.utc)),
    )


def _step(shown: int) -> int:
    """Seconds between two days that are named: of an episode that nobody ended, in whole days, at most so many."""
    return DAY_SECONDS * -(-shown // (DAY_SECONDS * DAYS_NAMED))


def _ticks(facts: Facts, episode: Episode, share: Share) -> list[Tick]:
    found: list[Tick] = []
    for session in facts.sessions:
        if session.at < episode.at:
            continue
        length = seconds_between(session.at.utc, session.ended) if session.ended else session.limit_seconds
        found.append(Tick(share(seconds_between(episode.at, session.at)), session.kind, session.at, length))
    found += [
        Tick(share(seconds_between(episode.at, walk.at)), "walk", walk.at, walk.moved_seconds)
        for walk in facts.walks
        if walk.moved_seconds and not walk.at < episode.at
    ]
    found += [
        Tick(share(seconds_between(episode.at, dose.at)), "dose", dose.at, name=dose.product_name)
        for dose in facts.doses
        if not dose.at < episode.at
    ]
    return found
