"""The cues of a session and when they are due: half, skin checks, one minute, the end, the alarm until answered."""

from typing import Literal

from unclench.core.base.entries import Session
from unclench.core.base.frozen_record import record
from unclench.core.relief.sessions import skin_checks

What = Literal["half", "skin_first", "skin_second", "minute_left", "end", "ring"]
RING_EACH_SECONDS = 60
RING_FIRST_FOR_SECONDS = 15 * 60
RING_THEN_EACH_SECONDS = 600
RING_THEN_FOR_SECONDS = 2 * 3600
LOUDER_EACH = 0.05


@record
class Cue:
    """Something to say or sound so many seconds into the session; `loudness` is added to the user's own."""

    second: int
    what: What
    loudness: float = 0.0


def cues(session: Session) -> tuple[Cue, ...]:
    """All cues of a session in order, with the alarms of up to two hours and a quarter past its end."""
    limit = session.limit_seconds
    found = [Cue(limit, "end")]
    checks = skin_checks(session)
    found += [Cue(second, name) for second, name in zip(checks, ("skin_first", "skin_second"), strict=False)]
    if limit // 2 not in checks:
        found.append(Cue(limit // 2, "half"))
    if limit > 120:
        found.append(Cue(limit - 60, "minute_left"))
    ring = RING_EACH_SECONDS
    while ring <= RING_FIRST_FOR_SECONDS:
        found.append(Cue(limit + ring, "ring", LOUDER_EACH * (ring // RING_EACH_SECONDS)))
        ring += RING_EACH_SECONDS
    ring = RING_FIRST_FOR_SECONDS + RING_THEN_EACH_SECONDS
    while ring <= RING_FIRST_FOR_SECONDS + RING_THEN_FOR_SECONDS:
        found.append(Cue(limit + ring, "ring", LOUDER_EACH * 15))
        ring += RING_THEN_EACH_SECONDS
    return tuple(sorted(found, key=lambda cue: cue.second))


def due(session: Session, heard: float, elapsed: float) -> Cue | None:
    """The newest cue after `heard` and up to `elapsed` seconds; what was slept through is not made up for.

    An end slept through is told even when a ring has come due since: it is what matters.
    """
    passed = [cue for cue in cues(session) if heard < cue.second <= elapsed]
    if not passed:
        return None
    end = next((cue for cue in passed if cue.what == "end"), None)
    return end or passed[-1]


def next_second(session: Session, elapsed: float) -> int | None:
    """Seconds into the session at which the next cue is due, or None when it has fallen silent."""
    return next((cue.second for cue in cues(session) if cue.second > elapsed), None)


def heard_before(session: Session, elapsed: float) -> float:
    """Up to where the cues of a session count as heard when it is first seen at `elapsed` seconds.

    A session found over time (after a crash, a restart, a late entry) rings at once, unless its ring has fallen silent.
    """
    silent = session.limit_seconds + RING_FIRST_FOR_SECONDS + RING_THEN_FOR_SECONDS
    return session.limit_seconds - 0.5 if session.limit_seconds <= elapsed <= silent else elapsed
