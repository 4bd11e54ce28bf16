"""A guided plank session as steps in time."""

from unclench.core.base.preferences import Preferences
from unclench.core.prevention.plank.ladder import goal_at, level_of
from unclench.core.prevention.plank.snapshot import DAY_CAP_SECONDS, HARD_CAP_SECONDS, REST_SECONDS, PlankDay
from unclench.core.prevention.plank.timed_steps import Session, Step

PYRAMID, PYRAMID_REST_SECONDS, CHANGE_SECONDS = (5, 4, 3), 3, 10
BIG_THREE_HOLDS = (
    ("side_bridge", "left"),
    ("side_bridge", "right"),
    ("bird_dog", "left"),
    ("bird_dog", "right"),
    ("curl_up", ""),
)


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
