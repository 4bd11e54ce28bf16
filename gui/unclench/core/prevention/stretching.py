"""Stretches (health.md 9): the moves, which may be done now, a guided session as steps in time, the stop rule."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from unclench.core.base import entry_checks as log_checks
from unclench.core.base import known_words
from unclench.core.base.entries import OwnMove, Stretch
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, day_of, seconds_between
from unclench.core.base.translation import translate
from unclench.core.prevention.plank.timed_steps import Place, Session, Step, starts
from unclench.core.safety import pain

Acute = Literal["yes", "eases", "no"]
Side = Literal["left", "right", "both"]
STOP_HOURS = 48
STOP_SIGNS = known_words.STRETCH_STOPS
REST_SECONDS = 4
HELD_RANGE = (1, 600)
OWN_HOLD_RANGE, OWN_REPEATS_RANGE = (1, 300), (1, 60)
FIRST_SELECTION = ("knee_to_chest", "pelvic_tilt", "cat_cow", "childs_pose")


@record(kw_only=True)
class Move:
    """One stretch or hold of moves.toml, or a person's own."""

    id: str
    name: str
    hold_seconds: int
    repeats: int
    sides: int = 1
    dose: str = ""
    acute: Acute = "no"
    acute_note: str = ""
    skip_if: str = ""
    breath: str = ""
    steps: tuple[str, ...] = ()
    alt: str = ""
    picture: str = ""
    source: str = ""
    from_whom: str = ""


def parse(items: list[dict[str, Any]]) -> dict[str, Move]:
    """The moves of one list of moves.toml, by id."""
    moves: list[Move] = []
    for item in items:
        rest = {name: value for name, value in item.items() if name != "steps"}
        moves.append(Move(steps=tuple(item["steps"]), **rest))
    return {move.id: move for move in moves}


def own(entry: OwnMove) -> Move:
    """A move that a physiotherapist gave, as one of the list."""
    return Move(
        id=entry.id,
        name=entry.name,
        hold_seconds=entry.hold_seconds,
        repeats=entry.repeats,
        sides=entry.sides,
        acute="yes",
        steps=(entry.note,) if entry.note else (),
        from_whom=entry.from_whom or "",
    )


def all_moves(moves: dict[str, Move], facts: Facts) -> dict[str, Move]:
    """The guide's moves and the person's own."""
    return {**moves, **{entry.id: own(entry) for entry in facts.own_moves}}


def rests_until(facts: Facts, now: Now, move: str) -> Instant | None:
    """Until when a move is skipped after a stop sign; None when it is free."""
    for one in reversed(facts.stretches):
        if one.move == move and one.stopped_for:
            until = one.at.plus(STOP_HOURS * 3600)
            return until if until.utc > now.utc else None
    return None


def free(moves: Iterable[Move], facts: Facts, now: Now, *, acute_only: bool = False) -> tuple[Move, ...]:
    """The moves that may be done now: without those that rest, and in the first days only "acute ok" ones."""
    return tuple(
        move for move in moves if not rests_until(facts, now, move.id) and (not acute_only or move.acute == "yes")
    )


def chosen(known: dict[str, Move], names: Iterable[str]) -> tuple[Move, ...]:
    """The selection kept as a setting, without what is no longer there; else the first one."""
    found = tuple(known[name] for name in names if name in known)
    return found or tuple(known[name] for name in FIRST_SELECTION if name in known)


def with_move(known: dict[str, Move], names: Iterable[str], move: str) -> tuple[str, ...]:
    """The selection as a setting, with one more move. Moves that rest stay in it."""
    return (*(one.id for one in chosen(known, names)), move)


def session(moves: Iterable[Move], lead_in: int) -> Session:
    """Each move and each of its sides: `lead_in` seconds to get into place, then its holds with rests between."""
    steps: list[Step] = []
    for number, move in enumerate(moves, 1):
        sides: tuple[Side | Literal[""], ...] = ("left", "right") if move.sides == 2 else ("",)
        for side in sides:
            of_move = Step("lead_in", lead_in, 1, move.id, side, number=number)
            steps.append(of_move)
            for repeat in range(1, move.repeats + 1):
                steps.append(
                    replace(of_move, phase="hold", seconds=move.hold_seconds, hold=repeat, goal=move.hold_seconds)
                )
                steps.append(replace(of_move, phase="rest", seconds=REST_SECONDS, hold=repeat + 1))
            steps.pop()
    return Session(tuple(steps))


def coming(session: Session, at: Place) -> Step | None:
    """The first step of the next side or move, to say what comes."""
    mine = at.step.number, at.step.side
    return next((step for step in session.steps[at.number + 1 :] if (step.number, step.side) != mine), None)


def next_move(session: Session, at: Place) -> int:
    """Seconds from the start of the session to the next move (to its end when there is none)."""
    position = next((n for n, step in enumerate(session.steps) if step.number > at.step.number), len(session.steps))
    return starts(session, position)


def minutes(moves: Iterable[Move], lead_in: int) -> int:
    """How long these moves take, in minutes, rounded up."""
    return -(-session(moves, lead_in).seconds // 60)


def done_today(facts: Facts, now: Now) -> int:
    """How many stretches were done today."""
    today = day_of(now.instant)
    return sum(day_of(one.at) == today and not one.stopped_for for one in facts.stretches)


def last_done(facts: Facts) -> datetime | None:
    """When the last stretch was, in UTC."""
    return facts.stretches[-1].at.utc if facts.stretches else None


def plan_log(
    known: dict[str, Move],
    now: Now,
    move: str,
    *,
    held_seconds: int | None = None,
    side: Side | None = None,
    stopped_for: str | None = None,
    at: Instant | None = None,
    note: str | None = None,
) -> Stretch:
    """A stretch that was done. Raises BadInput."""
    found = known.get(move)
    if found is None:
        raise BadInput("move", translate("core", "A stretch can be: {moves}.").format(moves=", ".join(known)))
    held = found.hold_seconds * found.repeats if held_seconds is None else held_seconds
    log_checks.in_range("held_seconds", held, *HELD_RANGE, "s")
    if stopped_for is not None and stopped_for not in STOP_SIGNS:
        raise BadInput("stopped_for", translate("core", "It can be: {signs}.").format(signs=", ".join(STOP_SIGNS)))
    return Stretch(
        at=log_checks.when(now, at), move=move, held_seconds=held, side=side, stopped_for=stopped_for, note=note
    )


def plan_own(
    now: Now, name: str, hold_seconds: int, repeats: int, sides: int = 1, from_whom: str | None = None, how: str = ""
) -> OwnMove:
    """A move of one's own. Raises BadInput."""
    if not name.strip() or len(name) > 80:
        raise BadInput("name", translate("core", "Give it a name of up to 80 letters."))
    log_checks.in_range("hold_seconds", hold_seconds, *OWN_HOLD_RANGE, "s")
    log_checks.in_range("repeats", repeats, *OWN_REPEATS_RANGE)
    log_checks.in_range("sides", sides, 1, 2)
    return OwnMove(
        at=now.instant,
        name=name.strip(),
        hold_seconds=hold_seconds,
        repeats=repeats,
        sides=sides,
        from_whom=from_whom,
        note=how or None,
    )


def offer_after(facts: Facts, now: Now) -> bool:
    """Whether a walk or a plank just ended, so that a minute of stretching fits (step 16); not where rest is first."""
    if pain.too_much_to_walk(facts, now):
        return False
    ends = [w.at.plus(w.moved_seconds) for w in facts.walks[-1:] if w.moved_seconds]
    ends += [p.at.plus(p.held_ms / 1000) for p in facts.planks[-1:] if p.held_ms and not p.stopped_for]
    last = last_done(facts)
    return any(0 <= seconds_between(end, now.instant) <= 900 and (last is None or last < end.utc) for end in ends)
