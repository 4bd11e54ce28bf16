"""Who may start a plank or a stretch now (health.md 5.2, 5.4): gates with a reason. What is past is always recorded."""

from datetime import datetime, timedelta

from unclench.core.base import known_words, units
from unclench.core.base.entries import Answer, Plank
from unclench.core.base.errors import Refused
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now, at_zone, day_of, seconds_between
from unclench.core.base.time_words import clock_time
from unclench.core.base.translation import translate
from unclench.core.prevention.plank.elsewhere import plank_elsewhere
from unclench.core.prevention.plank.snapshot import DAY_CAP_SECONDS, day_end, holds_of
from unclench.core.safety import cautions, closing
from unclench.core.safety.pain import MOST_TO_WALK

MOST_PAIN, EASY_PAIN = 3, 2
ONSET_HOURS, STOP_HOURS, PAIN_HOLDS_HOURS = 72, 48, 24
STOP_SIGNS = known_words.HOLD_STOPS


@record
class Reason:
    """Why not now; `allowed_from` where time alone opens it."""

    why: str
    message: str
    allowed_from: datetime | None = None

    def refusal(self) -> Refused:
        """The reason as an error of its code."""
        code = self.why if self.why in ("emergency", "signs_not_asked") else "plank_gate"
        return Refused(code, self.message, self.allowed_from)


def closed(facts: Facts, now: Now, group: str | None, seconds: int = 0) -> Reason | None:
    """Why a plank of `seconds` may not start now, or None. `group` is the gate of the warning signs."""
    return (
        signs_reason(group)
        or _both(_stopped(facts, now), _painful_or_early(facts, now))
        or _caution(facts)
        or _enough(facts, now, seconds)
    )


def stretch_closed(facts: Facts, now: Now, group: str | None, *, acute: bool) -> Reason | None:
    """Why a stretch may not start now. "Acute ok" moves stay open in the first days and with pain (health.md 9)."""
    if group in closing.CLOSED:
        return signs_reason(group)
    if acute:
        return None
    return signs_reason(group) or _painful_or_early(facts, now)


def signs_reason(group: str | None) -> Reason | None:
    """Warning signs first: A closes all exercise, B the plank; C closes nothing."""
    if group == "A":
        return Reason("emergency", translate("core", "You ticked a warning sign. Get help first; exercise can wait."))
    if group in closing.CLOSED:
        return Reason(closing.code(group), closing.words(group))
    if group == "B":
        return Reason(
            "signs",
            translate("core", "A doctor should look at one of your answers first. Until then this rests."),
        )
    return None


def pain_now(facts: Facts, now: Now) -> int | None:
    """The newest pain value; a day old at most, or since the onset while an episode is open."""
    episode = facts.episodes[-1] if facts.episodes else None
    first = now.utc - timedelta(hours=PAIN_HOLDS_HOURS)
    if episode is not None and episode.eased is None:
        first = min(first, episode.at.utc)
    values = [p for p in facts.pains if p.what == "now" and first <= p.at.utc <= now.utc]
    return values[-1].value if values else None


def asked(facts: Facts) -> dict[str, Answer] | None:
    """The newest answers to what applies before planks; None when never asked."""
    return cautions.answers(facts, "plank") if cautions.asked(facts, "plank") else None


def last_stop(facts: Facts) -> Plank | None:
    """The newest hold that a stop sign ended."""
    stopped = [hold for hold in facts.planks if hold.stopped_for]
    return stopped[-1] if stopped else None


def _stopped(facts: Facts, now: Now) -> Reason | None:
    hold = last_stop(facts)
    if hold is None:
        return None
    until = hold.at.plus(STOP_HOURS * 3600)
    if until.utc <= now.utc:
        return None
    message = translate("core", "Your back asked for a pause. Planks rest for 48 hours, until {time}.")
    return Reason("stop_sign", message.format(time=clock_time(until, now.instant)), until.utc)


def _pain(facts: Facts, now: Now) -> Reason | None:
    pain = pain_now(facts, now)
    if pain is None or pain <= MOST_PAIN:
        return None
    message = translate("core", "Pain is {pain} of 10. This opens at 3 or less; a short easy walk is fine meanwhile.")
    if pain > MOST_TO_WALK:
        message = translate("core", "Pain is {pain} of 10. This opens at 3 or less; rest comes first.")
    return Reason("pain", message.format(pain=units.number(pain)))


def _painful_or_early(facts: Facts, now: Now) -> Reason | None:
    """Pain and the first days: all that has to change, in one sentence."""
    pain, onset = _pain(facts, now), _onset(facts, now)
    if pain is None or onset is None or onset.allowed_from is None:
        return pain or onset
    message = translate(
        "core",
        "Pain is {pain} of 10, and it is less than 72 hours since it began. This opens {time} if pain is 3 or less "
        "then, or after two days with pain of 2 or less.",
    )
    time = clock_time(at_zone(onset.allowed_from, now.zone), now.instant)
    return Reason(pain.why, message.format(pain=units.number(pain_now(facts, now) or 0), time=time))


def _both(one: Reason | None, other: Reason | None) -> Reason | None:
    """Two reasons as one that names both; time alone opens it where it opens each."""
    if one is None or other is None:
        return one or other
    opens = one.allowed_from and other.allowed_from and max(one.allowed_from, other.allowed_from)
    return Reason(one.why, f"{one.message} {other.message}", opens)


def _onset(facts: Facts, now: Now) -> Reason | None:
    if not facts.episodes:
        return None
    opens = facts.episodes[-1].at.plus(ONSET_HOURS * 3600)
    if opens.utc <= now.utc or _two_easy_days(facts, now):
        return None
    message = translate(
        "core", "It is less than 72 hours since it began. This opens {time}, or after two days with pain of 2 or less."
    )
    return Reason("onset", message.format(time=clock_time(opens, now.instant)), opens.utc)


def _two_easy_days(facts: Facts, now: Now) -> bool:
    today = day_of(now.instant)
    for day in (today, today - timedelta(1)):
        values = [p.value for p in facts.pains if p.what == "now" and day_of(p.at) == day]
        if not values or max(values) > EASY_PAIN:
            return False
    return True


def _caution(facts: Facts) -> Reason | None:
    answers = asked(facts)
    if answers is None or answers.get("ok") == "y":
        return None
    if answers.get("floor_hard") in ("y", "?"):
        return Reason(
            "floor", translate("core", "You said getting to the floor and up is hard. Ask a physiotherapist first.")
        )
    if answers.get("pregnant") == "y":
        return Reason("pregnant", translate("core", "In the last third of a pregnancy, ask your midwife first."))
    if any(answers.get(name) in ("y", "?") for name in ("surgery", "hernia", "pressure")):
        return Reason(
            "health",
            translate("core", "Ask your doctor whether planks are fine with what you answered, then say so here."),
        )
    return None


def _enough(facts: Facts, now: Now, seconds: int) -> Reason | None:
    held = sum(hold.held_ms for hold in holds_of(facts, day_of(now.instant))) / 1000
    there = plank_elsewhere(facts, now)
    if there is not None:
        held += seconds_between(there.at, now.instant)
    if held < DAY_CAP_SECONDS and held + seconds <= DAY_CAP_SECONDS:
        return None
    return Reason(
        "enough", translate("core", "Five minutes of plank are enough for one day. On with it tomorrow."), day_end(now)
    )
