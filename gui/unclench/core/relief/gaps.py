"""When ice and heat may start again: gaps, day caps, cautions (health.md 4.1, 4.2; never moved by a set clock)."""

from datetime import timedelta

from unclench.core.base.entries import Kind, Medium, Session
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import DAY_TURN, Instant, Now, at_zone, day_of, seconds_between
from unclench.core.base.time_words import clock_time
from unclench.core.base.timers import Timer, elapsed, jump_since, since_end
from unclench.core.base.translation import translate
from unclench.core.base.units import listed_apart
from unclench.core.relief import heat, ice, skin
from unclench.core.safety import cautions


@record
class No:
    """Why a session may not start now, and the moment from which it may, if time will open it."""

    code: str
    message: str
    allowed_from: Instant | None = None
    first: bool = False
    """Nothing of this kind was before: it does not start again."""


def gate(
    facts: Facts,
    now: Now,
    asked: dict[str, cautions.Asked],
    kind: Kind,
    medium: Medium | None = None,
    begun: Instant | None = None,
) -> No | None:
    """The rule that says no to a start now (or to one that was at `begun`), the longest wait first; None when free."""
    back = seconds_between(begun, now.instant) if begun else 0
    waits = _ice_waits(facts, now, back) if kind == "ice" else _heat_waits(facts, now, back, medium)
    first = all(one.kind != kind for one in facts.sessions)
    return _caution(facts, asked, kind, medium) or _longest(waits, now, first=first) or _skin(facts, now, begun)


def _longest(waits: list[tuple[int, str]], now: Now, *, first: bool) -> No | None:
    left, code = max(waits, default=(0, ""))
    if left <= 0:
        return None
    opens = at_zone(now.utc + timedelta(seconds=left), now.zone)
    when = clock_time(opens, now.instant)
    texts = {
        "ice_gap": translate("core", "Ice from {time}: the skin needs time to warm up.")
        if first
        else translate("core", "Ice again from {time}: the skin needs time to warm up."),
        "heat_gap": translate("core", "Heat from {time}: the skin needs a rest.")
        if first
        else translate("core", "Heat again from {time}: the skin needs a rest."),
        "ice_day_cap": translate("core", "Eight times ice is enough for one day. Again from {time}."),
        "wrap_day": translate("core", "One heat wrap a day, seven days in a row at most. Again from {time}."),
    }
    return No(code, texts[code].format(time=when), opens, first)


def _caution(facts: Facts, asked: dict[str, cautions.Asked], kind: Kind, medium: Medium | None) -> No | None:
    standing = cautions.standing(facts, asked[kind], "refuse", medium)
    if not standing:
        return None
    named = listed_apart(question.text for question in standing)
    if kind == "ice":
        message = translate("core", "You said: {what}. Ice is not for you without a doctor's word.").format(what=named)
    else:
        message = translate("core", "You said: {what}. Heat is not for you without a doctor's word.").format(what=named)
    return No("caution", message)


def _skin(facts: Facts, now: Now, begun: Instant | None) -> No | None:
    """The skin was not fine and nobody said that it is again. What was begun in the past is no start now."""
    harmed = skin.trouble(facts) if begun is None else None
    return No("skin", skin.trouble_words(harmed, now)) if harmed else None


def _ice_waits(facts: Facts, now: Now, back: int) -> list[tuple[int, str]]:
    """Seconds still to wait, and why. `back`: judged for a start so many seconds ago."""
    waits = [(0, "")]
    for session in facts.sessions:
        started, ended = _since(facts, now, session)
        if started - back < 0 and back:
            continue
        if session.kind == "ice":
            waits.append((ice.START_GAP_SECONDS - started + back, "ice_gap"))
        waits.append((ice.END_GAP_SECONDS - ended + back, "ice_gap"))
    moment = now.instant.plus(-back)
    today = day_of(moment)
    taken = [one for one in facts.sessions if one.kind == "ice" and day_of(one.at) == today]
    if len(taken) >= ice.DAY_CAP:
        waits.append((_until_day_turns(now) + back, "ice_day_cap"))
    return waits


def _heat_waits(facts: Facts, now: Now, back: int, medium: Medium | None) -> list[tuple[int, str]]:
    waits = [(0, "")]
    for session in facts.sessions:
        started, ended = _since(facts, now, session)
        if started - back < 0 and back:
            continue
        waits.append((heat.END_GAP_SECONDS - ended + back, "heat_gap"))
        if medium == "wrap" and session.medium == "wrap":
            waits.append((heat.WRAP_GAP_SECONDS - started + back, "wrap_day"))
    if medium == "wrap" and _wrap_days(facts, now) >= heat.WRAP_DAYS_IN_A_ROW:
        waits.append((_until_day_turns(now) + back, "wrap_day"))
    return waits


def _since(facts: Facts, now: Now, session: Session) -> tuple[int, int]:
    """Whole seconds since the session began and since it ended (or will end, then negative).

    The session of the timer goes by the boot clock. Older ones go by the wall clock, corrected by how far it was set
    since that timer began. One that nobody ended counts as ended at its limit.
    """
    timer = facts.timers.get("session")
    if timer is not None and timer.entry_id == session.id:
        return _since_by_timer(timer, now, session)
    jump = int(jump_since(timer, now))
    started = seconds_between(session.at, now.instant) - jump
    length = seconds_between(session.at.utc, session.ended) if session.ended else session.limit_seconds
    return started, started - length


def _since_by_timer(timer: Timer, now: Now, session: Session) -> tuple[int, int]:
    started = int(elapsed(timer, now))
    over = since_end(timer, now)
    if over is not None:
        return started, int(over)
    if session.ended is not None:
        return started, max(0, seconds_between(session.ended, now.utc))
    return started, min(0, started - session.limit_seconds)


def _until_day_turns(now: Now) -> int:
    local = now.instant.local()
    turn = local.replace(hour=DAY_TURN.hour, minute=DAY_TURN.minute, second=0)
    if turn <= local:
        turn += timedelta(days=1)
    return int((turn - local).total_seconds())


def _wrap_days(facts: Facts, now: Now) -> int:
    """Days in a row, up to yesterday, on which a wrap was worn."""
    days = {day_of(one.at) for one in facts.sessions if one.medium == "wrap"}
    count, day = 0, day_of(now.instant) - timedelta(days=1)
    while day in days:
        count, day = count + 1, day - timedelta(days=1)
    return count
