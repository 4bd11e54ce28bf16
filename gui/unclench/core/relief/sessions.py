"""The state machine of ice and heat sessions (health.md 4.3): what runs, what may start, what is due in a session."""

from dataclasses import replace
from datetime import time
from typing import Literal

from unclench.core.base.entries import Kind, Medium, Session
from unclench.core.base.errors import BadInput, Refused
from unclench.core.base.facts import Facts, find
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now, seconds_between
from unclench.core.base.timers import Timer, begin, elapsed, since_end
from unclench.core.base.translation import translate
from unclench.core.relief import elsewhere, gaps, heat, ice
from unclench.core.safety import cautions, closing, episode

State = Literal["running", "overtime"]
SkinCheck = Literal["first", "second", "after"]
SKIN_CHECKS: tuple[SkinCheck, SkinCheck] = ("first", "second")
NIGHT_FROM, NIGHT_TO = time(23), time(6)
LONGEST_REASON = 500
SLIP_SECONDS = 60
SKIN_AFTER_SECONDS = 30 * 60
GO_ON_SECONDS = 60
"""How long after Stop a session may go on as if it had not been stopped; the window offers it for less."""


@record
class Running:
    """The session that runs now. `remaining` and `over` are whole seconds, one of them 0; `ends` = now + remaining."""

    entry: Session
    state: State
    started: Instant
    ends: Instant
    elapsed: float
    remaining: int
    over: int
    number: int

    @property
    def kind(self) -> Kind:
        return self.entry.kind


@record
class Plan:
    """A session that may start: its entry, its timer, and what to say about it."""

    session: Session
    timer: Timer
    warnings: tuple[tuple[str, str], ...]


def running(facts: Facts, now: Now) -> Running | None:
    """The open session of this computer, as it stands now."""
    timer = facts.timers.get("session")
    if timer is None or timer.ended_boot_seconds is not None:
        return None
    entry = find(facts.sessions, timer.entry_id)
    if entry is None or entry.ended is not None:
        return None
    passed = elapsed(timer, now)
    left = entry.limit_seconds - passed
    remaining = max(0, -int(-left // 1))
    return Running(
        entry=entry,
        state="running" if left > 0 else "overtime",
        started=now.instant.plus(-round(passed)),
        ends=now.instant.plus(round(left)),
        elapsed=passed,
        remaining=remaining if left > 0 else 0,
        over=0 if left > 0 else int(-left),
        number=_number(facts, entry),
    )


def began_elsewhere(facts: Facts, now: Now) -> Session | None:
    """The running session, when it began on another computer whose data folder was copied here."""
    live = running(facts, now)
    return live.entry if live and live.entry.device != facts.device else None


def during(facts: Facts, now: Now, what: str) -> str | None:
    """The session that a "pain now" belongs to: the one that runs, or that ended while nobody told of the skin."""
    live = running(facts, now)
    session = live.entry if live else look_at_skin(facts, now)
    return session.id if session and what == "now" else None


def look_at_skin(facts: Facts, now: Now) -> Session | None:
    """The session that just ended, while nobody has said how the skin is."""
    timer = facts.timers.get("session")
    ended = find(facts.sessions, timer.entry_id) if timer and timer.ended_boot_seconds is not None else None
    if ended is None or ended.ended is None or ended.skin_after is not None:
        return None
    return ended if 0 <= seconds_between(ended.ended, now.utc) <= SKIN_AFTER_SECONDS else None


def _number(facts: Facts, entry: Session) -> int:
    """Which session of its kind this is in its episode (without one: in the window of facts)."""
    same = [one for one in facts.sessions if one.kind == entry.kind and one.episode_id == entry.episode_id]
    return next((place for place, one in enumerate(same, 1) if one.id == entry.id), len(same))


def plan_start(
    facts: Facts,
    now: Now,
    asked: dict[str, cautions.Asked],
    kind: Kind,
    seconds: int,
    medium: Medium | None = None,
    override: str | None = None,
    at: Instant | None = None,
) -> Plan:
    """A session from `at` (now). Raises BadInput for impossible values, Refused when a gate says no.

    A reason in `override` opens gaps, day caps and cautions, never a limit, an emergency or a running session. A start
    in the past is recorded also inside a gap, with that said in its override reason.
    """
    medium = _medium(kind, medium)
    _check_length(kind, medium, seconds)
    reason = _reason(override)
    begun = at or now.instant
    if seconds_between(begun, now.instant) < 0:
        raise BadInput("at", translate("core", "A session can't start in the future."))
    closing.refuse(facts, now)
    if running(facts, now):
        raise Refused("session_running", translate("core", "A session is running. Stop it first."))
    if elsewhere.running_elsewhere(facts, now):
        raise Refused("session_running", translate("core", "A session is running on another computer. Stop it first."))
    no = gaps.gate(facts, now, asked, kind, medium, begun=at)
    if no and reason is None:
        if at is None:
            raise Refused(no.code, no.message, no.allowed_from.utc if no.allowed_from else None)
        reason = translate("core", "entered afterwards")
    warnings = [(no.code, no.message)] if no else []
    if kind == "heat" and heat.asks_bruise(facts, now):
        told = translate("core", "Not on a bruise or swelling younger than 48 hours.")
        warnings.append(("bruise_not_asked", told))
    if is_night(now):
        warnings.append(("night", translate("core", "Only if you stay awake: never fall asleep on it.")))
    open_episode = episode.current(facts)
    session = Session(
        at=begun,
        episode_id=open_episode.id if open_episode and not begun < open_episode.at else None,
        kind=kind,
        medium=medium,
        limit_seconds=seconds,
        override_reason=reason if no else None,
    )
    return Plan(session, begin("session", now, seconds, at), tuple(warnings))


def _medium(kind: Kind, medium: Medium | None) -> Medium | None:
    if kind == "ice":
        if medium is not None:
            raise BadInput("kind", translate("core", "Ice has no kind. pad, moist, bath and wrap are kinds of heat."))
        return None
    chosen = medium or "pad"
    if chosen not in heat.MEDIA:
        raise BadInput("kind", translate("core", "Heat can be: pad, moist, bath or wrap."))
    return chosen


def _check_length(kind: Kind, medium: Medium | None, seconds: int) -> None:
    most = ice.LIMIT_SECONDS if medium is None else heat.limit_seconds(medium)
    if ice.LEAST_SECONDS <= seconds <= most:
        return
    if kind == "ice":
        message = translate("core", "Ice can run from 1 to 20 minutes, never longer: cold can hurt skin and nerves.")
    elif medium == "wrap":
        message = translate("core", "A heat wrap can stay on from 1 to 480 minutes.")
    else:
        message = translate("core", "This kind of heat can run from 1 to 20 minutes.")
    raise BadInput("minutes", message)


def _reason(override: str | None) -> str | None:
    if override is None:
        return None
    reason = " ".join(override.split())
    if not reason:
        raise BadInput("override", translate("core", "Write a short reason. It is kept for the report."))
    if len(reason) > LONGEST_REASON:
        raise BadInput("override", translate("core", "Keep the reason under 500 characters."))
    return reason


def is_night(now: Now) -> bool:
    """Between 23:00 and 06:00 local, when a start says "only if you stay awake"."""
    clock = now.instant.local().time()
    return clock >= NIGHT_FROM or clock < NIGHT_TO


def plan_stop(facts: Facts, now: Now, kind: Kind | None = None, at: Instant | None = None) -> tuple[Session, Timer]:
    """The running session and its timer, ended at `at` (now). Raises Refused when none (of this kind) runs."""
    live = running(facts, now)
    if live is None or (kind and live.kind != kind):
        raise Refused("nothing_running", translate("core", "No session is running."))
    end = at or now.instant
    if seconds_between(end, now.instant) < 0:
        raise BadInput("at", translate("core", "A session can't end in the future."))
    ago = seconds_between(end, now.instant)
    if ago > live.elapsed + 1:
        raise BadInput("at", translate("core", "A session can't end before it began."))
    timer = facts.timers["session"]
    if at is None:
        end = Instant(max(end.utc, live.entry.at.utc), end.offset)
    return replace(live.entry, ended=end.utc, ended_by="person"), timer.ended_at(now.boot_seconds - max(0, ago))


def plan_go_on(facts: Facts, now: Now, session_id: str) -> tuple[Session, Timer]:
    """The session that was just stopped and its timer, as if it had not been: it ends when it would have.

    Raises Refused when it is too late, when its time is over, when something else runs or a warning sign stands.
    """
    closing.refuse(facts, now)
    timer, entry = facts.timers.get("session"), find(facts.sessions, session_id)
    if timer is None or entry is None or timer.entry_id != session_id or entry.ended is None:
        raise Refused("nothing_running", translate("core", "No session is running."))
    ago = since_end(timer, now)
    if ago is None or ago > GO_ON_SECONDS or elapsed(timer, now) >= entry.limit_seconds:
        raise Refused("go_on_too_late", translate("core", "It is too late to go on with it."))
    return replace(entry, ended=None, ended_by=None, skin_after=None), replace(timer, ended_boot_seconds=None)


def minutes_over(session: Session) -> int | None:
    """Whole minutes that ice was on when it ended 22 minutes or more after its start (health.md 4.1), else None."""
    if session.kind != "ice" or session.ended is None:
        return None
    lasted = seconds_between(session.at.utc, session.ended)
    return lasted // 60 if lasted >= ice.OVER_TIME_SECONDS else None


def over_time_words(minutes: int) -> str:
    """What to do after ice that was on for too long."""
    return translate(
        "core",
        "On for %Ln minutes, longer than 20. Look closely: white, waxy, grey or blotchy is not fine.",
        "",
        minutes,
    )


def plan_skin(facts: Facts, which: SkinCheck, answer: Literal["y", "n"]) -> Session:
    """The session with this answer: the running one, or for "after" the one that ended last."""
    timer = facts.timers.get("session")
    entry = find(facts.sessions, timer.entry_id) if timer else None
    if entry is None or (which != "after" and entry.ended is not None):
        raise Refused("nothing_running", translate("core", "No session is running."))
    return replace(entry, **{f"skin_{which}": answer})


def plan_skin_unsaid(facts: Facts, session_id: str) -> Session:
    """The session as before the look at the skin afterwards was answered."""
    entry = find(facts.sessions, session_id)
    if entry is None:
        raise Refused("nothing_running", translate("core", "No session is running."))
    return replace(entry, skin_after=None)


def is_slip(session: Session) -> bool:
    """Whether it ended so soon that it may have been started by mistake; then it can be taken back, and its gap too."""
    return session.ended is not None and seconds_between(session.at.utc, session.ended) < SLIP_SECONDS


def skin_checks(session: Session) -> tuple[int, ...]:
    """Seconds into a session at which it asks for a look at the skin."""
    times = ice.SKIN_CHECK_SECONDS if session.medium is None else heat.SKIN_CHECK_SECONDS[session.medium]
    return tuple(second for second in times if second < session.limit_seconds)


def skin_asked(live: Running) -> SkinCheck | None:
    """The look at the skin that is due and not answered with "fine"; the newest one, when both are."""
    answers = (live.entry.skin_first, live.entry.skin_second)
    asked: SkinCheck | None = None
    for which, second, answer in zip(SKIN_CHECKS, skin_checks(live.entry), answers, strict=False):
        if live.elapsed >= second and answer != "y":
            asked = which
    return asked
