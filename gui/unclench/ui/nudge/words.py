"""The next nudge, and what holds it, as one line for the tray and the foot of the window."""

from PySide6.QtCore import QCoreApplication

from unclench.core.base import setting_formats
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import clock_time
from unclench.core.nudges.decision import NudgeDecision


def next_line(seen: NudgeDecision, prefs: Preferences, now: Now) -> str:
    """When the next nudge comes, as far as that is known by time alone."""
    translate = QCoreApplication.translate
    if not (prefs.nudges_on and prefs.understood):
        return translate("NudgeWords", "Nudges are off")
    for name, text in (
        (prefs.pause_until, translate("NudgeWords", "Nudges paused until {time}")),
        (prefs.meeting_until, translate("NudgeWords", "In a meeting until {time}")),
    ):
        end = setting_formats.moment(name)
        if end and end > now.utc:
            return text.format(time=clock_time(at_zone(end, now.zone), now.instant))
    if seen.coming_at is None:
        return translate("NudgeWords", "No nudge is due")
    when = clock_time(at_zone(max(seen.coming_at, now.utc), now.zone), now.instant)
    if not seen.coming:
        return translate("NudgeWords", "Nudges again from {time}").format(time=when)
    what = " · ".join(_kinds(seen.coming))
    return translate("NudgeWords", "Next nudge {time}").format(time=when) + (f" · {what}" if what else "")


def held_line(seen: NudgeDecision) -> str:
    """Why something that is due waits; empty when nothing does."""
    translate = QCoreApplication.translate
    return {
        "microphone": translate("NudgeWords", "Waiting: something is recording"),
        "camera": translate("NudgeWords", "Waiting: a camera is in use"),
        "fullscreen": translate("NudgeWords", "Waiting: a window fills the screen"),
        "quiet": translate("NudgeWords", "Waiting: do not disturb is on"),
        "session": translate("NudgeWords", "Waiting for the timer to end"),
        "emergency": translate("NudgeWords", "Quiet for now"),
        "settling": translate("NudgeWords", "Quiet in the first minutes"),
        "budget": translate("NudgeWords", "Enough nudges for today"),
    }.get(seen.held or "", "")


def _kinds(kinds: tuple[str, ...]) -> list[str]:
    translate = QCoreApplication.translate
    names = {
        "sitting": translate("NudgeWords", "get up"),
        "water": translate("NudgeWords", "water"),
        "walk": translate("NudgeWords", "walk"),
        "posture": translate("NudgeWords", "another position"),
        "plank": translate("NudgeWords", "plank"),
        "stretch": translate("NudgeWords", "stretch"),
        "todo": translate("NudgeWords", "your list"),
        "measure": translate("NudgeWords", "weekly questions"),
    }
    return [names[kind] for kind in kinds if kind in names][:2]
