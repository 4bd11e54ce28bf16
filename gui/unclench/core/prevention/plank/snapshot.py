"""What the plank card shows: the goal and why it stands, what comes next, the holds of today, the best one."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from unclench.core.base import known_words, local_formats, units
from unclench.core.base.entries import Plank
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.keep_last import keep_last
from unclench.core.base.moments import Now, day_of, seconds_between
from unclench.core.base.time_words import weekday
from unclench.core.base.translation import translate
from unclench.core.prevention.plank.ladder import (
    CAPS,
    GOOD_DAYS,
    GOOD_SESSIONS,
    LAST_LEVEL,
    SESSION_GAP_SECONDS,
    STEP_SECONDS,
    Because,
    Standing,
    in_order,
    standing,
)

HOLDS_A_DAY = 3
MOST_HOLDS_A_DAY = 6
REST_SECONDS = 60
DAY_CAP_SECONDS = 300
HARD_CAP_SECONDS = 120
LOG_RANGE = (1, 1800)
MOVES = known_words.HOLDS
BIG_THREE = ("side_bridge", "bird_dog", "curl_up")


@record(kw_only=True)
class PlankDay:
    """The plank of today, as the card and `status` show it."""

    standing: Standing
    why: str
    ahead: str
    holds: int
    held_seconds: float
    best_seconds: float
    advice: str | None

    @property
    def wanted(self) -> int:
        """Holds a day that the ring counts to."""
        return HOLDS_A_DAY


def plank_day(facts: Facts, now: Now) -> PlankDay:
    """Everything about the plank today."""
    at, on = standing(facts, now), day_of(now.instant)
    today = holds_of(facts, on)
    return PlankDay(
        standing=at,
        why=why(at, on),
        ahead=ahead(at),
        holds=sum(map(counts, today)),
        held_seconds=sum(hold.held_ms for hold in today) / 1000,
        best_seconds=best(facts, at.level),
        advice=advice(facts, now),
    )


def holds_of(facts: Facts, day: date) -> list[Plank]:
    """The finished holds of one day."""
    return list(_holds_of(facts.planks, day))


@keep_last
def _holds_of(planks: tuple[Plank, ...], day: date) -> tuple[Plank, ...]:
    return tuple(in_order(hold for hold in planks if day_of(hold.at) == day))


def counts(hold: Plank) -> bool:
    """Whether it is one of the three of a day: half of its goal at least. [D] Only what is counted; rules take all."""
    return hold.held_ms * 2 >= hold.goal_seconds * 1000


def best(facts: Facts, level: int) -> float:
    """The longest hold at `level` in the window, in seconds; 0 without one."""
    return max((hold.held_ms for hold in facts.planks if hold.level == level), default=0) / 1000


def advice(facts: Facts, now: Now) -> str | None:
    """What is worth saying before another hold; never a refusal (health.md 5.3: rest, spacing, sets a day)."""
    today = holds_of(facts, day_of(now.instant))
    if len(today) >= MOST_HOLDS_A_DAY:
        return translate("core", "%Ln holds today. That is plenty; more can wait for tomorrow.", "", len(today))
    if not today:
        return None
    since = seconds_between(today[-1].at, now.instant) - today[-1].held_ms // 1000
    if 0 <= since < REST_SECONDS:
        return translate("core", "Rest a minute between holds.")
    session = _session_of(today)
    if len(session) >= HOLDS_A_DAY and since < SESSION_GAP_SECONDS:
        left = SESSION_GAP_SECONDS - since
        return translate("core", "Several short times a day work best: the next one from {time}.").format(
            time=local_formats.clock(now.instant.plus(left).local().time())
        )
    return None


def _session_of(today: Sequence[Plank]) -> list[Plank]:
    session = [today[-1]]
    for hold in reversed(today[:-1]):
        if seconds_between(hold.at, session[-1].at) >= SESSION_GAP_SECONDS:
            break
        session.append(hold)
    return session


def day_end(now: Now) -> datetime:
    """The moment this day turns, in UTC."""
    local = now.instant.local()
    turn = local.replace(hour=4, minute=0, second=0, microsecond=0)
    return turn if local < turn else turn + timedelta(1)


def level_name(level: int) -> str:
    """What a level is called."""
    names = (
        translate("core", "Standing plank at the counter"),
        translate("core", "Plank on your knees"),
        translate("core", "Plank on forearms and toes"),
        translate("core", "Short holds in a pyramid"),
        translate("core", "Side bridge, bird-dog, curl-up"),
    )
    return names[level]


def move_name(move: str) -> str:
    """What a move is called."""
    names = {
        "plank": translate("core", "Plank"),
        "side_bridge": translate("core", "Side bridge"),
        "bird_dog": translate("core", "Bird-dog"),
        "curl_up": translate("core", "Curl-up"),
    }
    return names.get(move, move)


def why(at: Standing, on: date) -> str:
    """Why this goal, in one sentence; `on`: today."""
    texts: dict[Because, str] = {
        "first": translate("core", "%Ln seconds is a start, not a test.", "", at.goal),
        "raised": translate("core", "%Ln s more since {day}: three good sessions on two days.", "", STEP_SECONDS),
        "level_up": translate("core", "A new level since {day}, instead of longer holds."),
        "fails": translate(
            "core", "%Ln s less since {day}: two holds in a row ended before the goal.", "", STEP_SECONDS
        ),
        "mornings": translate("core", "%Ln s less since {day}: two mornings hurt more than usual.", "", STEP_SECONDS),
        "level_down": translate("core", "One level easier since {day}. It grows again from here."),
        "away": translate("core", "You were away for a week, so it begins again at 70 % of the last goal."),
        "chosen": translate("core", "The level you chose, since {day}."),
    }
    return texts[at.because].format(day=_day_name(at.since or on, on))


def ahead(at: Standing) -> str:
    """What makes the goal move next."""
    days = len(set(at.good_days))
    missing = max(GOOD_SESSIONS - at.good_sessions, 1 if days < GOOD_DAYS else 0)
    if at.goal < CAPS[at.level]:
        target = translate("core", "%Ln s", "", at.goal + STEP_SECONDS)
    elif at.level < LAST_LEVEL:
        target = level_name(at.level + 1)
    else:
        return translate("core", "This is the top of the ladder. Keep what feels good.")
    if at.good_sessions == 0:
        return translate("core", "Three good sessions on two days, then: {target}.").format(target=target)
    if missing == 0:
        return translate("core", "Next: {target}, if the morning after is as usual.").format(target=target)
    if missing == 1 and days < GOOD_DAYS:
        return translate("core", "One more good session on another day, then: {target}.").format(target=target)
    if missing == 1:
        return translate("core", "One more good session, then: {target}.").format(target=target)
    return translate("core", "Two more good sessions, then: {target}.").format(target=target)


def outcome(day: PlankDay, on: date, last: Plank, place: tuple[int, int] = (1, 1)) -> str:
    """What the last hold meant: which one it was, and what the goal does next.

    `on`: the day it belongs to. `place`: which hold of how many in its set; alone it is one of those of the day.
    """
    at = day.standing
    lowered = at.since == on and at.because in ("fails", "level_down")
    return f"{_which(day, last, place)} {_lowered(at) if lowered else ahead(at)}"


def _which(day: PlankDay, last: Plank, place: tuple[int, int]) -> str:
    if not counts(last):
        return translate("core", "Kept, but less than half of the goal: it is not one of the three.")
    if place[1] > 1:
        return translate("core", "Hold {number} of {count}.").format(
            number=units.number(place[0]), count=units.number(place[1])
        )
    in_a_day = {
        1: translate("core", "First of three."),
        2: translate("core", "Second of three."),
        3: translate("core", "Third of three."),
    }
    more = translate("core", "%Ln holds today.", "", day.holds)
    return in_a_day.get(day.holds, more)


def _lowered(at: Standing) -> str:
    """What two holds that ended early have just brought."""
    if at.because == "level_down":
        said = translate("core", "From now on one level easier: {level}, %Ln s.", "", at.goal)
        return said.format(level=level_name(at.level))
    return translate("core", "From now on %Ln s: two holds in a row ended before the goal.", "", at.goal)


def _day_name(day: date, on: date) -> str:
    """Today, a day of the last week by its name, else its date."""
    if day == on:
        return translate("core", "today")
    if (on - day).days < 7:
        return weekday(datetime(day.year, day.month, day.day))
    return local_formats.day(day)
