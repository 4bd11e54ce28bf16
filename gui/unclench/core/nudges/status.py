"""The object `nudges` of `status --json`: what comes next, what holds it, until when it is paused (CLI.md)."""

from typing import Any

from unclench.core.base import setting_formats
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.preferences import Preferences
from unclench.core.nudges.content import NudgeContent
from unclench.core.nudges.decide import look
from unclench.core.nudges.rule_inputs import Surroundings


def status(
    facts: Facts, preferences: Preferences, content: NudgeContent, now: Now, held_live: str | None = None
) -> dict[str, Any]:
    """`next` is null while nothing is coming; `held_live` is what the running app found when it looked last."""
    seen = look(facts, preferences, Surroundings(), now, content)
    paused = setting_formats.moment(preferences.pause_until)
    meeting = setting_formats.moment(preferences.meeting_until)
    held = "meeting" if meeting and meeting > now.utc else held_live or seen.held
    held = "paused" if paused and paused > now.utc else held
    coming = seen.coming_at and {"at": at_zone(seen.coming_at, now.zone).iso(), "about": list(seen.coming)}
    return {
        "next": coming or None,
        "held": None if held in ("off", "hours", "gap", "open") else held,
        "paused_until": at_zone(paused, now.zone).iso() if paused and paused > now.utc else None,
        "meeting_until": at_zone(meeting, now.zone).iso() if meeting and meeting > now.utc else None,
        "on": preferences.nudges_on and preferences.understood,
    }
