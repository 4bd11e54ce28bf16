"""The next nudge, and what holds it, as one line for the tray and the foot of the window."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from unclench.core.base import setting_formats
from unclench.core.base.moments import Now, at_zone
from unclench.core.base.preferences import Preferences
from unclench.core.base.time_words import clock_time
from unclench.core.nudges.decision import NudgeDecision


def foot_line(seen: NudgeDecision, prefs: Preferences, now: Now) -> str:
    """The next nudge and why it waits, in one line."""
    waits = held_line(seen, now)
    return " \u00b7 ".join(filter(None, [next_line(seen, prefs, now), waits]))


def next_line(seen: NudgeDecision, prefs: Preferences, now: Now) -> str:
    """When the next nudge comes, as far as that is known by time alone. One that is due has no time: it would creep."""
    translate = QCoreApplication.translate
    if not (prefs.nudges_on and prefs.understood):
        return translate("NudgeWords", "Nudges are off")
    if switched := switched_line(prefs, now):
        return switched
    if seen.coming_at is None:
        return translate("NudgeWords", "No nudge is due")
    what = " \u00b7 ".join(_kinds(seen.coming))
    if (at := _time(seen, now)) is None:
        due = translate("NudgeWords", "Due: {what}") if what else translate("NudgeWords", "A nudge is due")
        return due.format(what=what)
    when = clock_time(at_zone(at, now.zone), now.instant)
    if not seen.coming:
        return translate("NudgeWords", "Nudges are on, none before {time}").format(time=when)
    return translate("NudgeWords", "Next nudge {time}").format(time=when) + (f" \u00b7 {what}" if what else "")


def switched_line(prefs: Preferences, now: Now) -> str:
    """The pause or the meeting that goes on; empty without one."""
    translate = QCoreApplication.translate
    return _switched(
        prefs,
        now,
        translate("NudgeWords", "Nudges paused until {time}"),
        translate("NudgeWords", "In a meeting until {time}"),
    )


def switched_short(prefs: Preferences, now: Now) -> str:
    """The same for a button."""
    translate = QCoreApplication.translate
    return _switched(
        prefs,
        now,
        translate("NudgeWords", "Paused until {time}"),
        translate("NudgeWords", "Meeting until {time}"),
    )


def _switched(prefs: Preferences, now: Now, pause: str, meeting: str) -> str:
    for name, text in ((prefs.pause_until, pause), (prefs.meeting_until, meeting)):
        end = setting_formats.moment(name)
        if end and end > now.utc:
            return text.format(time=clock_time(at_zone(end, now.zone), now.instant))
    return ""


def _time(seen: NudgeDecision, now: Now) -> datetime | None:
    """When the next nudge comes; None where one is due and only an event lets it come."""
    if seen.coming_at is None or seen.coming_at > now.utc:
        return seen.coming_at
    return seen.held_until if seen.held is None else None


def held_line(seen: NudgeDecision, now: Now) -> str:
    """Why something that is due waits, and until when; empty when nothing does."""
    translate = QCoreApplication.translate
    words = {
        "typing": translate("NudgeWords", "waiting until you stop typing"),
        "away": translate("NudgeWords", "waiting until you are back"),
        "open": translate("NudgeWords", "waiting for your answer to the last one"),
        "microphone": translate("NudgeWords", "waiting: something is recording"),
        "camera": translate("NudgeWords", "waiting: a camera is in use"),
        "fullscreen": translate("NudgeWords", "waiting: a window fills the screen"),
        "quiet": translate("NudgeWords", "waiting: do not disturb is on"),
        "session": translate("NudgeWords", "waiting for the timer to end"),
        "emergency": translate("NudgeWords", "quiet for now"),
        "settling": translate("NudgeWords", "not before {time}, while you settle"),
        "budget": translate("NudgeWords", "enough nudges for today"),
    }.get(seen.held or "", "")
    if "{time}" not in words:
        return words
    return words.format(time=clock_time(at_zone(seen.held_until or now.utc, now.zone), now.instant))


def _kinds(kinds: tuple[str, ...]) -> list[str]:
    translate = QCoreApplication.translate
    names = {
        "sitting": translate("NudgeWords", "get up"),
        "water": translate("NudgeWords", "water"),
        "walk": translate("NudgeWords", "walk"),
        "drive": translate("NudgeWords", "a stop"),
        "posture": translate("NudgeWords", "another position"),
        "plank": translate("NudgeWords", "plank"),
        "stretch": translate("NudgeWords", "stretch"),
        "todo": translate("NudgeWords", "your list"),
        "measure": translate("NudgeWords", "weekly questions"),
    }
    return [names[kind] for kind in kinds if kind in names][:2]
