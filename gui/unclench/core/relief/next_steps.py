"""Next for you: what comes next and when, never medicine (health.md 1.1, 4, 8)."""

from typing import Literal

from unclench.core.base.entries import Kind
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Instant, Now
from unclench.core.base.time_words import length
from unclench.core.base.translation import translate
from unclench.core.prevention import walk_again, walk_ladder, walks
from unclench.core.relief import gaps, sessions
from unclench.core.safety import cautions, episode, warning_signs
from unclench.core.safety.content import SafetyContent

What = Literal["ice", "heat", "walk", "signs", "doctor", "visit", "causes", "heat_days", "may_stop"]
Press = Literal["log_walk", "answer_signs", "answer_b", "answer_c", "open_causes", ""]
FEW = 3


@record
class Next:
    """One line: `when` None means now; `press` is what its button does, "" for none."""

    what: What
    when: Instant | None
    title: str
    detail: str
    press: Press = ""
    waits: bool = False
    """Not now, and nobody knows when: it waits for something else than time."""


def upcoming(facts: Facts, safety: SafetyContent, now: Now) -> tuple[Next, ...]:
    """At most three lines, what is possible now first, then by time. Empty without an open episode.

    Ice or heat that may be started now is not among them: its start stands beside them.
    """
    current = episode.current(facts)
    stand = warning_signs.standing(facts, now)
    if stand.ask:
        return tuple(_signs(facts, now))
    if current is None or stand.emergency:
        return ()
    seen = episode.view(current, now)
    kind: Kind = "heat" if seen.phase == "heat" else "ice"
    lines = [
        *_signs(facts, now),
        *_doctor(facts, now),
        *_session(facts, safety, now, kind),
        *_walk(facts, now),
        *_marks(seen, now),
    ]
    lines.sort(key=lambda line: (line.when is not None or line.waits, line.when.utc if line.when else now.utc))
    return tuple(lines[:FEW])


def _signs(facts: Facts, now: Now) -> list[Next]:
    if not warning_signs.due_again(facts, now):
        return []
    if warning_signs.last_asked(facts, now) is None:
        title, detail = translate("core", "Warning signs"), translate("core", "not asked yet, one minute")
    else:
        title, detail = translate("core", "Warning signs, once more"), translate("core", "the same check, one minute")
    return [Next("signs", None, title, detail, "answer_signs")]


def _doctor(facts: Facts, now: Now) -> list[Next]:
    """What an open sign of group B or C asks for, until it is answered otherwise (health.md 2.B, 2.C)."""
    stand = warning_signs.standing(facts, now)
    if stand.group == "B":
        title = translate("core", "Talk to a doctor")
        firm = translate("core", "today or tomorrow, or an urgent-care or nurse line")
        soft = translate("core", "a call today or tomorrow would be good")
        return [Next("doctor", None, title, soft if stand.unsure else firm, "answer_b")]
    if stand.group == "C":
        title, detail = translate("core", "Book a visit"), translate("core", "within a week or two; take the report")
        return [Next("visit", None, title, detail, "answer_c")]
    return []


def _session(facts: Facts, safety: SafetyContent, now: Now, kind: Kind) -> list[Next]:
    live = sessions.running(facts, now)
    lines: list[Next] = []
    if live:
        running = translate("core", "Ice") if live.kind == "ice" else translate("core", "Heat")
        said = translate("core", "running") if live.state == "running" else translate("core", "take it off")
        lines.append(Next(live.kind, None, running, said))
    asked = cautions.asked_of(facts, lambda: safety.cautions)
    no = gaps.gate(facts, now, asked, kind, None if kind == "ice" else "pad")
    if no and no.allowed_from:
        title = translate("core", "Next ice") if kind == "ice" else translate("core", "Next heat")
        why = (
            translate("core", "two hours after the last one began")
            if kind == "ice"
            else translate("core", "an hour after the last one ended")
        )
        lines.append(Next(kind, no.allowed_from, title, why))
    return lines


def _walk(facts: Facts, now: Now) -> list[Next]:
    if walks.running_walk(facts):
        return []
    again = walk_again.after_worse(facts, now)
    if walk_ladder.hourly_now(facts, now) or (again and again.twice):  # then the ladder rests: it is not even read
        return _short_walk(facts, now, again)
    today = walks.walk_today(facts, now)
    if today.goal_minutes and today.moved_seconds < today.goal_minutes * 60:
        if again:
            when = again.opens if walk_again.waits(again, now) else None
            return [Next("walk", when, translate("core", "Walk"), _slower(again), "log_walk")]
        goal = length(today.goal_minutes * 60)
        return [
            Next(
                "walk", None, translate("core", "Walk"), translate("core", "{goal} today").format(goal=goal), "log_walk"
            )
        ]
    return []


def _short_walk(facts: Facts, now: Now, again: walk_again.Again | None) -> list[Next]:
    title, hourly, causes = translate("core", "Short walk"), walks.hourly(facts, now), _causes(again)
    if hourly.skip:
        return [*causes, Next("walk", None, title, walks.skip_words(hourly.skip), waits=True)]
    moments = [one for one in (hourly.due, _lying_until(facts, now)) if one and now.instant < one]
    when = max(moments, key=lambda one: one.utc, default=None)
    said = translate("core", "2 to 5 min, hourly while awake")
    if again and not again.twice:
        said = _slower(again)
    return [*causes, Next("walk", when, title, said, "log_walk")]


def _slower(again: walk_again.Again) -> str:
    return translate("core", "about %Ln min and slower", "", again.minutes)


def _causes(again: walk_again.Again | None) -> list[Next]:
    """Worse twice in a row while walking: one line that leads to Causes (health.md 16, row 9)."""
    if again is None or not again.twice:
        return []
    title = translate("core", "Worse twice while walking")
    return [Next("causes", None, title, translate("core", "see in Causes what it may be"), "open_causes")]


def _lying_until(facts: Facts, now: Now) -> Instant | None:
    """When the pack comes off that one lies with; a wrap can be walked in."""
    live = sessions.running(facts, now)
    return live.ends if live and live.entry.medium != "wrap" else None


def _marks(seen: episode.EpisodeView, now: Now) -> list[Next]:
    lines: list[Next] = []
    stop = seen.started.plus(episode.MAY_STOP_SECONDS)
    if now.instant < stop:
        title = translate("core", "You may stop with ice")
        lines.append(
            Next("may_stop", Instant(stop.utc, seen.heat_from.offset), title, translate("core", "after 48 hours"))
        )
    if now.instant < seen.heat_from:
        title = translate("core", "Heat days begin")
        lines.append(Next("heat_days", seen.heat_from, title, translate("core", "after 72 hours")))
    return lines
