"""What "Done" on a nudge writes, and which open nudges are over without an answer."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Literal

from unclench.core.base import setting_formats
from unclench.core.base.countries import Countries
from unclench.core.base.entries import Entry, Nudge, Stand
from unclench.core.base.errors import BadInput
from unclench.core.base.facts import Facts, find
from unclench.core.base.frozen_record import record
from unclench.core.base.moments import Now, seconds_between
from unclench.core.base.preferences import Preferences
from unclench.core.base.translation import translate
from unclench.core.nudges.merge import kind_of
from unclench.core.nudges.past_nudges import expired
from unclench.core.prevention import driving, walk_ladder, walks, water
from unclench.core.prevention import snapshot as prevention

Answer = Literal["done", "open", "later", "not_today", "ignored", "withdrawn"]
HOURLY_MINUTES = 3
MAY_BE_DONE = (None, "ignored", "later")
"""Answers after which "Done" still counts."""
GETS_UP = frozenset({"walk", "sitting", "drive"})


@record
class Effects:
    """Entries to add, settings to set (name, value)."""

    added: tuple[Entry, ...] = ()
    settings: tuple[tuple[str, Any], ...] = ()


def has_effects(nudge: Nudge) -> bool:
    """Whether "Done" writes more than the answer: then the press can be undone."""
    kinds = {kind_of(about) for about in nudge.about}
    return nudge.answer in MAY_BE_DONE and bool(kinds & (GETS_UP | {"water", "rarer", "paused"}))


def of_done(nudge: Nudge, facts: Facts, prefs: Preferences, now: Now, countries: Countries) -> Effects:
    """What they did, as entries: got up, drank a glass; or a setting they chose. A to-do is ticked on its list.

    Nothing when it was answered before.
    """
    if nudge.answer not in MAY_BE_DONE:
        return Effects()
    kinds = {kind_of(about) for about in nudge.about}
    added: list[Entry] = []
    driven = driving.drive(prefs, now) if "drive" in kinds else None
    if driven is not None:
        added += driving.stood_up(driven, now)
    elif kinds & GETS_UP:
        added.append(Stand(at=now.instant, by="nudge"))
    if "walk" in kinds and (minutes := _minutes(nudge, facts, now)):
        added.append(walks.plan_log(facts, now, minutes, at=now.instant.plus(-60 * minutes)))
    if "water" in kinds:
        glass = prevention.glass_ml(prefs, countries)
        added.append(water.plan_log(facts, now, "water", glass)[0])
    return Effects(tuple(added), tuple(_settings(nudge, prefs, now)))


def answered(nudge: Nudge, answer: Answer, now: Now) -> Nudge:
    """The nudge with its answer. Opening the window for it counts as done."""
    kept = "done" if answer == "open" else answer
    return replace(nudge, answer=kept, answered=now.instant.utc)


def open_nudge(facts: Facts, nudge_id: str) -> Nudge:
    """The nudge that waits for an answer. Raises BadInput."""
    found = find(facts.nudges, nudge_id)
    if found is None:
        raise BadInput("nudge", translate("core", "That nudge is no longer there."))
    return found


def settled(facts: Facts, prefs: Preferences, now: Now) -> Iterator[tuple[Nudge, Answer]]:
    """Open nudges that need no answer any more: ten minutes passed, the thing is done, or its reason is gone.

    Who went away meanwhile has ignored nothing: what still holds is said again when they are back.
    """
    for nudge in facts.nudges:
        if nudge.answer is not None or nudge.device != facts.device:
            continue
        if _done_since(nudge, facts):
            yield nudge, "done"
        elif nudge.at.utc > now.utc or ("paused" in nudge.about and not _paused(prefs, now)):
            yield nudge, "withdrawn"  # the clock was set back, or the pause is over
        elif expired(nudge, now):
            yield nudge, "withdrawn" if _left(facts) else "ignored"


def _left(facts: Facts) -> bool:
    newest = facts.presences[-1] if facts.presences else None
    return newest is not None and newest.state == "away" and newest.ended is None


def _paused(prefs: Preferences, now: Now) -> bool:
    until = setting_formats.moment(prefs.pause_until)
    return until is not None and now.utc < until


def _done_since(nudge: Nudge, facts: Facts) -> bool:
    """Everything that the nudge asked for has happened since it came."""
    kinds = {kind_of(about) for about in nudge.about} - {"posture", "shift"}
    done = {
        "sitting": facts.stands or facts.walks,
        "drive": facts.stands or facts.walks,
        "walk": facts.walks,
        "water": facts.drinks,
        "plank": facts.planks,
        "stretch": facts.stretches,
        "ice": facts.sessions,
        "signs": facts.sign_checks,
    }
    return bool(kinds) and all(done.get(kind) and done[kind][-1].at.utc >= nudge.at.utc for kind in kinds)


def _minutes(nudge: Nudge, facts: Facts, now: Now) -> int:
    """How long the walk was that the plan asked for: a few minutes in the hourly days, else the goal of the day.

    Never longer than it can have been since the nudge came; below a minute there was none.
    """
    at = walk_ladder.standing(facts, now)
    planned = HOURLY_MINUTES if at.stage == "hourly" else at.minutes
    return max(0, min(planned, seconds_between(nudge.at, now.instant) // 60))


def _settings(nudge: Nudge, prefs: Preferences, now: Now) -> Iterator[tuple[str, Any]]:
    for about in nudge.about:
        kind, _, which = about.partition(":")
        if kind == "rarer":
            yield "nudge_rarer", tuple(dict.fromkeys((*prefs.nudge_rarer, which)))
        if kind == "drive":
            yield "drive_since", now.instant.plus(driving.STOP_SECONDS).iso()
        if kind == "paused":
            yield "pause_until", now.instant.iso()
