"""Sitting and getting up (health.md 7): the strip of the day, and how long it is since the person was last up."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from unclench.core.base import entry_checks as log_checks
from unclench.core.base.entries import Presence, Stand
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, day_of, seconds_between
from unclench.core.base.presence import PresenceChange
from unclench.core.base.translation import translate

State = Literal["sitting", "up"]
UP_SECONDS = 120
UNSEEN_MOST_SECONDS = 3600


@record
class Piece:
    """A stretch of the day."""

    first: datetime
    last: datetime
    state: State


@record(kw_only=True)
class SittingDay:
    """The day so far. `since_up` is None when nothing is known; `by_hand` while no presence was ever heard today."""

    strip: tuple[Piece, ...]
    stands: int
    since_up: int | None
    by_hand: bool


def sitting_day(facts: Facts, now: Now, break_seconds: int = UP_SECONDS) -> SittingDay:
    """Everything about sitting today."""
    today = day_of(now.instant)
    stands = [one for one in facts.stands if day_of(one.at) == today]
    strip = _strip(facts, now, stands, break_seconds)
    ups = [piece for piece in strip if piece.state == "up"]
    return SittingDay(
        strip=strip,
        stands=len(stands),
        since_up=_since_up(strip, ups, now),
        by_hand=not any(_ends(one, now) > one.at.utc for one in facts.presences if day_of(one.at) == today),
    )


def _since_up(strip: tuple[Piece, ...], ups: list[Piece], now: Now) -> int | None:
    if not strip:
        return None
    first = ups[-1].last if ups else strip[0].first
    return max(0, seconds_between(first, now.utc))


def _strip(facts: Facts, now: Now, stands: list[Stand], break_seconds: int) -> tuple[Piece, ...]:
    """Presences in the order they were heard, corrections over them, then walks and stands."""
    today = day_of(now.instant)
    pieces: list[Piece] = []
    heard = sorted(facts.presences, key=lambda one: (one.corrected, one.at.utc))
    for one in heard:
        last = _ends(one, now)
        if day_of(Instant(last, one.at.offset)) < today:
            continue
        first = max(one.at.utc, _turn(now))
        state: State = "sitting" if one.state == "sitting" else "up"
        if state == "up" and not one.corrected and seconds_between(first, last) < break_seconds:
            state = "sitting"
        pieces = _paint(pieces, Piece(first, last, state))
    for walk in facts.walks:
        if day_of(walk.at) == today and walk.moved_seconds:
            end = walk.at.utc + timedelta(seconds=walk.moved_seconds)
            pieces = _paint(pieces, Piece(walk.at.utc, min(end, now.utc), "up"))
    for stand in stands:
        end = stand.at.utc + timedelta(seconds=break_seconds)
        pieces = _paint(pieces, Piece(stand.at.utc, min(end, now.utc), "up"))
    return _joined(pieces, now)


def _turn(now: Now) -> datetime:
    local = now.instant.local()
    turn = local.replace(hour=4, minute=0, second=0, microsecond=0)
    return turn if turn <= local else turn - timedelta(1)


def _ends(one: Presence, now: Now) -> datetime:
    return min(one.ended or now.utc, now.utc)


def _paint(pieces: list[Piece], over: Piece) -> list[Piece]:
    """The strip with `over` in place of what was there."""
    kept: list[Piece] = []
    for piece in pieces:
        if piece.last <= over.first or piece.first >= over.last:
            kept.append(piece)
            continue
        if piece.first < over.first:
            kept.append(replace(piece, last=over.first))
        if piece.last > over.last:
            kept.append(replace(piece, first=over.last))
    return [*kept, over]


def _joined(pieces: Iterable[Piece], now: Now) -> tuple[Piece, ...]:
    """In order; neighbours of one state become one piece; unknown time between two times up counts as sitting."""
    ordered = sorted(pieces, key=lambda piece: (piece.first, piece.last))
    joined: list[Piece] = []
    for piece in ordered:
        if joined and joined[-1].last < piece.first:
            _add(joined, Piece(joined[-1].last, piece.first, "sitting"))
        _add(joined, piece)
    if joined and joined[-1].last < now.utc:
        _add(joined, Piece(joined[-1].last, now.utc, "sitting"))
    return tuple(joined)


def _add(joined: list[Piece], piece: Piece) -> None:
    if joined and joined[-1].state == piece.state:
        joined[-1] = replace(joined[-1], last=max(joined[-1].last, piece.last))
    else:
        joined.append(piece)


def plan_stand(now: Now, at: Instant | None = None, note: str | None = None) -> Stand:
    """A time the person got up. Raises BadInput when it is ahead."""
    return Stand(at=log_checks.when(now, at), by="hand", note=note)


def plan_heard(
    facts: Facts, heard: PresenceChange, break_seconds: int = UP_SECONDS
) -> tuple[Presence | None, Presence | None, Stand | None]:
    """What a change of presence writes: the open presence ended, the new one, and the stand that a long absence was."""
    last = open_presence(facts)
    if last is not None and last.state == heard.state:
        return None, None, None
    fresh = Presence(at=heard.since, state=heard.state)
    if last is None:
        return None, fresh, None
    ended = replace(last, ended=max(heard.since.utc, last.at.utc))
    away = seconds_between(last.at, heard.since)
    stood = last.state == "away" and away >= break_seconds
    return ended, fresh, Stand(at=last.at, by="presence") if stood else None


def plan_unseen(facts: Facts, now: Now) -> Presence | None:
    """A presence that an earlier run left open, ended: at most an hour of it counts."""
    last = open_presence(facts)
    if last is None:
        return None
    return replace(last, ended=min(now.utc.replace(microsecond=0), last.at.plus(UNSEEN_MOST_SECONDS).utc))


def open_presence(facts: Facts) -> Presence | None:
    """The presence of this computer that goes on."""
    mine = [p for p in facts.presences if p.ended is None and not p.corrected and p.device == facts.device]
    return mine[-1] if mine else None


def plan_correct(now: Now, first: Instant, last: Instant, state: Literal["sitting", "away"]) -> Presence:
    """What the person says about a time. Raises BadInput for a time that is ahead or runs backwards."""
    log_checks.when(now, last)
    if seconds_between(first, last) <= 0 or seconds_between(first, last) > 86_400:
        raise BadInput("last", translate("core", "The end comes after the start, within a day."))
    return Presence(at=first, ended=last.utc, state=state, corrected=True)
