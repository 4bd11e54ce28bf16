"""The object of `status --json`: joins what the parts compute, decides nothing (CLI.md)."""

from typing import Any

from unclench.core.base.entries import Kind, Medium
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Instant, Now, at_zone
from unclench.core.base.preferences import Preferences
from unclench.core.guide import Guide
from unclench.core.medicine import product_rows
from unclench.core.nudges import status as nudges
from unclench.core.prevention import snapshot as prevention
from unclench.core.relief import gaps, sessions
from unclench.core.safety import closing, episode, pain, warning_signs


def status(
    facts: Facts,
    preferences: Preferences,
    guide: Guide,
    now: Now,
    *,
    version: str,
    running: bool,
    held: str | None = None,
) -> dict[str, Any]:
    """Everything at once: instants ISO 8601 with offset, durations in whole seconds, null where there is nothing.

    `held`: why a nudge waits, as the running app found.
    """
    return {
        "version": version,
        "now": now.instant.iso(),
        "running": running,
        "episode": _episode(facts, now),
        "warning_signs": _signs(facts, now),
        "session": _session(facts, now),
        "ice": _gate(facts, guide, now, "ice"),
        "heat": _gate(facts, guide, now, "heat"),
        "medicines": product_rows.status(facts, preferences, guide.medicine, now),
        "pain": _pain(facts),
        "today": prevention.today(facts, preferences, guide.prevention, now),
        "nudges": nudges.status(facts, preferences, guide.nudges, now, held),
    }


def _iso(moment: Instant | None) -> str | None:
    return moment.iso() if moment else None


def _episode(facts: Facts, now: Now) -> dict[str, Any] | None:
    newest = episode.newest(facts)
    if newest is None:
        return None
    seen = episode.view(newest, now)
    return {
        "id": seen.id,
        "started": seen.started.iso(),
        "hour": seen.hour,
        "phase": seen.phase,
        "heat_from": seen.heat_from.iso(),
        "eased": _iso(seen.eased),
        "elsewhere": newest.eased is None and newest.device != facts.device,
    }


def _signs(facts: Facts, now: Now) -> dict[str, Any]:
    stand = warning_signs.standing(facts, now)
    called = at_zone(stand.called, now.zone) if stand.called else None
    return {
        "state": stand.state,
        "group": stand.group,
        "asked": _iso(stand.asked),
        "called": _iso(called),
        "ask_again": stand.ask,
    }


def _session(facts: Facts, now: Now) -> dict[str, Any] | None:
    live = sessions.running(facts, now)
    if live is None:
        return None
    return {
        "kind": live.kind,
        "elsewhere": sessions.began_elsewhere(facts, now) is not None,
        "state": live.state,
        "started": live.started.iso(),
        "ends": live.ends.iso(),
        "remaining_seconds": live.remaining,
        "limit_seconds": live.entry.limit_seconds,
    }


def _gate(facts: Facts, guide: Guide, now: Now, kind: Kind) -> dict[str, Any]:
    medium: Medium | None = None if kind == "ice" else "pad"
    no = gaps.gate(facts, now, guide.safety.cautions, kind, medium)
    opens = _iso(no.allowed_from) if no else None
    shut = closing.now_gate(facts, now)
    if shut in closing.CLOSED:
        return {"allowed": False, "allowed_from": None, "reason": closing.code(shut)}
    if sessions.running(facts, now):
        return {"allowed": False, "allowed_from": opens, "reason": "session_running"}
    return {"allowed": no is None, "allowed_from": opens, "reason": no.code if no else None}


def _pain(facts: Facts) -> dict[str, Any] | None:
    last = pain.latest(facts)
    return {"value": last.value, "at": last.at.iso()} if last else None
