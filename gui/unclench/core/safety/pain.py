"""Pain from 0 to 10: the latest value, the curve of an episode, what may be entered (health.md 11)."""

from unclench.core.base.entries import Episode, Height, Pain, Side
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.translation import translate

LEAST, MOST = 0, 10
UNDO_SECONDS = 600
CURVE_SECONDS = 7 * 86_400
MOST_TO_WALK, HOLDS_SECONDS = 7, 86_400
"""Walks wait with more pain than this (health.md 8), for as long as a value holds."""


def latest(facts: Facts) -> Pain | None:
    """The newest "pain now", or None."""
    return next((one for one in reversed(facts.pains) if one.what == "now"), None)


def too_much_to_walk(facts: Facts, now: Now) -> bool:
    """Whether walking is not asked for, nor any other exercise: rest comes first. One rule for all that ask for it."""
    newest = latest(facts)
    return (
        newest is not None and seconds_between(newest.at, now.instant) < HOLDS_SECONDS and newest.value > MOST_TO_WALK
    )


def is_fresh(one: Pain, now: Now) -> bool:
    """Whether it was tapped within the last ten minutes, so that a slip is taken back where it was made."""
    return seconds_between(one.changed or one.at.utc, now.utc) < UNDO_SECONDS


def curve_start(episode: Episode | None, now: Now) -> Instant:
    """Where the curve begins: with the episode, or 7 days ago without one."""
    return episode.at if episode else now.instant.plus(-CURVE_SECONDS)


def curve(facts: Facts, episode: Episode | None, now: Now) -> tuple[tuple[int, int], ...]:
    """(seconds since the start of the curve, value) of each "pain now" since then."""
    start = curve_start(episode, now)
    return tuple(
        (seconds_between(start, one.at), one.value) for one in facts.pains if one.what == "now" and not one.at < start
    )


def plan(
    now: Now,
    value: int,
    what: str = "now",
    side: Side | None = None,
    height: Height | None = None,
    spasm: bool = False,
    at: Instant | None = None,
    note: str | None = None,
    session_id: str | None = None,
) -> Pain:
    """A pain entry. Raises BadInput when it is not 0-10, or the moment is ahead."""
    if not LEAST <= value <= MOST:
        raise BadInput("value", translate("core", "Pain goes from 0 to 10."))
    if what not in ("now", "worst", "average"):
        raise BadInput("what", translate("core", "Pain can be: now, worst or average."))
    moment = at or now.instant
    if seconds_between(moment, now.instant) < 0:
        raise BadInput("at", translate("core", "That moment is still to come."))
    return Pain(
        at=moment,
        value=value,
        what=what,
        spasm=spasm,
        place_side=side,
        place_height=height,
        note=note,
        session_id=session_id,
    )
