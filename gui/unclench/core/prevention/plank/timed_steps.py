"""Exercise as steps in time: what is shown, how far the figure has moved, which tone is due at an elapsed time."""

from typing import Literal

from unclench.core.base.frozen_record import record

Phase = Literal["lead_in", "hold", "rest", "done"]
Tone = Literal["tick", "go", "half", "last", "goal", "rest_over"]
Breath = Literal["in", "out"]
LEAD_INS = (5, 10)
BREATH_SECONDS = 3
MOVE_SECONDS = 1.0
"""How long the figure takes into a pose, and back."""
TICKED_GOAL, TICKED_REST = 6, 10
"""The shortest hold and the shortest rest, in seconds, whose last three seconds are heard."""


@record
class Step:
    """A stretch of time in a session, with the hold it is or leads to. `number`: which of several moves, from 1."""

    phase: Phase
    seconds: int
    hold: int = 0
    move: str = "plank"
    side: str = ""
    goal: int = 0
    number: int = 1


@record
class Session:
    """The steps of a session, one after another; it begins with the lead-in."""

    steps: tuple[Step, ...]
    level: int = 0

    @property
    def holds(self) -> int:
        """How many holds it has."""
        return sum(step.phase == "hold" for step in self.steps)

    @property
    def seconds(self) -> int:
        """How long it takes from the start of the lead-in."""
        return sum(step.seconds for step in self.steps)


@record
class Place:
    """Where a session is: the step, its number in the session, how far into it, what is left of it."""

    step: Step
    number: int
    into: float
    left: float

    @property
    def breath(self) -> Breath | None:
        """In for 3 s, out for 3 s, in a hold (health.md 5.5)."""
        if self.step.phase != "hold":
            return None
        return "in" if int(self.into) // BREATH_SECONDS % 2 == 0 else "out"

    @property
    def moved(self) -> float:
        """How far the figure is in its pose: there after the first second of a hold, back at its end. 0 to 1."""
        if self.step.phase != "hold":
            return 0.0
        return max(0.0, min(1.0, self.into / MOVE_SECONDS, self.left / MOVE_SECONDS))


DONE = Step("done", 0)


def place(session: Session, elapsed: float) -> Place:
    """Where `session` is, so many seconds after its start."""
    start = 0.0
    for number, step in enumerate(session.steps):
        if elapsed < start + step.seconds:
            into = max(0.0, elapsed - start)
            return Place(step, number, into, step.seconds - into)
        start += step.seconds
    return Place(DONE, len(session.steps), max(0.0, elapsed - start), 0.0)


def starts(session: Session, number: int) -> int:
    """Seconds from the start of the session to the start of its step `number`."""
    return sum(step.seconds for step in session.steps[:number])


def rest_skipped(session: Session, elapsed: float, lead_in: int) -> float:
    """The elapsed time after a press in a rest: `lead_in` seconds are left to get down, after a second press none."""
    at = place(session, elapsed)
    if at.step.phase != "rest":
        return elapsed
    left = lead_in if at.left > lead_in else 0
    return float(starts(session, at.number + 1) - left)


def tones(session: Session) -> tuple[tuple[int, Tone], ...]:
    """Every tone with its second: three ticks and "go", half, the last three seconds, the goal, the end of a rest."""
    found: list[tuple[int, Tone]] = []
    start = 0
    for step in session.steps:
        end = start + step.seconds
        if step.phase == "lead_in":
            found += _ticks(end)
            found.append((end, "go"))
        elif step.phase == "hold":
            found += _hold_tones(start, step.goal or step.seconds)
        elif step.phase == "rest":
            if step.seconds >= TICKED_REST:
                found += _ticks(end)
            found.append((end, "rest_over"))
        start = end
    return tuple(sorted(found, key=lambda tone: tone[0]))


def _ticks(end: int) -> list[tuple[int, Tone]]:
    return [(end - 3, "tick"), (end - 2, "tick"), (end - 1, "tick")]


def _hold_tones(start: int, goal: int) -> list[tuple[int, Tone]]:
    end, half = start + goal, start + goal // 2
    if goal < TICKED_GOAL:
        return [(end, "goal")]
    found: list[tuple[int, Tone]] = [(end - 3, "last"), (end - 2, "last"), (end - 1, "last"), (end, "goal")]
    return [(half, "half"), *found] if half < end - 3 else found


def due(session: Session, heard: float, elapsed: float) -> Tone | None:
    """The newest tone after `heard` and up to `elapsed`; what was missed is not made up for."""
    passed: list[Tone] = [tone for second, tone in tones(session) if heard < second <= elapsed]
    return passed[-1] if passed else None
