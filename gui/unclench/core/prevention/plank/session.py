"""A guided plank session as steps in time: what is shown and which tone is due at an elapsed time."""

from typing import Literal

from unclench.core.base.frozen_record import record
from unclench.core.base.preferences import Preferences
from unclench.core.prevention.plank.ladder import goal_at, level_of
from unclench.core.prevention.plank.snapshot import DAY_CAP_SECONDS, HARD_CAP_SECONDS, REST_SECONDS, PlankDay

Phase = Literal["lead_in", "hold", "rest", "done"]
Tone = Literal["tick", "go", "half", "last", "goal", "rest_over"]
Breath = Literal["in", "out"]
LEAD_INS = (5, 10)
BREATH_SECONDS = 3
PYRAMID, PYRAMID_REST_SECONDS, CHANGE_SECONDS = (5, 4, 3), 3, 10
BIG_THREE_HOLDS = (
    ("side_bridge", "left"),
    ("side_bridge", "right"),
    ("bird_dog", "left"),
    ("bird_dog", "right"),
    ("curl_up", ""),
)


@record
class Step:
    """A stretch of time in a session, with the hold it is or leads to."""

    phase: Phase
    seconds: int
    hold: int = 0
    move: str = "plank"
    side: str = ""
    goal: int = 0


@record
class Session:
    """The steps of a session, one after another; it begins with the lead-in."""

    steps: tuple[Step, ...]
    level: int

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
    """Where a session is: the step, how far into it, what is left of it."""

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


DONE = Step("done", 0)


def planned(day: PlankDay, preferences: Preferences) -> Session:
    """The session of the person's own level and way. Guided holds end with the five minutes of a day (health.md 5.3).

    One hold to the goal always fits.
    """
    level = level_of(preferences.plank_level, day.standing)
    goal = goal_at(day.standing, level)
    if not preferences.plank_guided:
        return free(level, goal, preferences.plank_lead_in)
    room = max(float(goal), DAY_CAP_SECONDS - day.held_seconds)
    return guided(level, goal, preferences.plank_sets, preferences.plank_lead_in, room)


def guided(level: int, goal: int, holds: int, lead_in: int, room: float) -> Session:
    """Holds to the goal with rests between, as many as fit into the `room` left of the daily five minutes."""
    wanted = _wanted(level, goal, holds)
    fitting: list[tuple[str, str, int, int]] = []
    for move, side, seconds, rest in wanted:
        if sum(one[2] for one in fitting) + seconds > room:
            break
        fitting.append((move, side, seconds, rest))
    steps = [Step("lead_in", lead_in, move=fitting[0][0], side=fitting[0][1], goal=goal)] if fitting else []
    for number, (move, side, seconds, rest) in enumerate(fitting, 1):
        steps.append(Step("hold", seconds, number, move, side, goal))
        if number < len(fitting):
            after = fitting[number]
            steps.append(Step("rest", rest, number + 1, after[0], after[1], goal))
    return Session(tuple(steps), level)


def free(level: int, goal: int, lead_in: int) -> Session:
    """One hold that counts on past its goal, up to the hard cap."""
    hold = Step("hold", HARD_CAP_SECONDS, 1, goal=goal)
    return Session((Step("lead_in", lead_in, goal=goal), hold), level)


def _wanted(level: int, goal: int, holds: int) -> list[tuple[str, str, int, int]]:
    if level <= 2:
        return [("plank", "", goal, REST_SECONDS)] * holds
    if level == 3:
        return [
            ("plank", "", goal, PYRAMID_REST_SECONDS if number < reps else REST_SECONDS)
            for reps in PYRAMID
            for number in range(1, reps + 1)
        ]
    return [(move, side, goal, CHANGE_SECONDS) for move, side in BIG_THREE_HOLDS]


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
            if step.seconds > PYRAMID_REST_SECONDS:
                found += _ticks(end)
            found.append((end, "rest_over"))
        start = end
    return tuple(sorted(found, key=lambda tone: tone[0]))


def _ticks(end: int) -> list[tuple[int, Tone]]:
    return [(end - 3, "tick"), (end - 2, "tick"), (end - 1, "tick")]


def _hold_tones(start: int, goal: int) -> list[tuple[int, Tone]]:
    found: list[tuple[int, Tone]] = [(start + goal - 3, "last"), (start + goal - 2, "last"), (start + goal - 1, "last")]
    half = goal // 2
    if half < goal - 3:
        found.append((start + half, "half"))
    found.append((start + goal, "goal"))
    return found


def due(session: Session, heard: float, elapsed: float) -> Tone | None:
    """The newest tone after `heard` and up to `elapsed`; what was missed is not made up for."""
    passed: list[Tone] = [tone for second, tone in tones(session) if heard < second <= elapsed]
    return passed[-1] if passed else None
