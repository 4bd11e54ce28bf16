"""Pause and meeting: how long they may be, what a press does, and the menu of both."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from unclench.core.nudges import pause_end
from unclench.ui.bridge import Bridge
from unclench.ui.nudge import nudges_off_line
from unclench.ui.nudge.words import switched_line
from unclench.ui.widgets.popup_menu import Entry

PAUSES = (30, 60)
MEETINGS = (30, 60, 90)
MINUTE = 60


def length(minutes: int) -> str:
    """So many minutes, or hours."""
    if minutes % 60:
        return QCoreApplication.translate("Tray", "%Ln min", "", minutes)
    return QCoreApplication.translate("Tray", "%Ln h", "", minutes // 60)


def pause(bridge: Bridge, minutes: int) -> None:
    """No nudges for so long; 0: until tomorrow."""
    now, nudges = bridge.now(), bridge.services.nudges
    end = now.instant.plus(minutes * MINUTE) if minutes else pause_end.tomorrow(now)
    if bridge.press(lambda: nudges.pause(end)) is not None:
        bridge.tell(_said(bridge), lambda: _resumed(bridge))


def resume(bridge: Bridge) -> None:
    """The pause ends now."""
    _resumed(bridge)
    bridge.tell(QCoreApplication.translate("Pauses", "Nudges go on."))


def meeting(bridge: Bridge, minutes: int) -> None:
    """In a meeting for so long; 0 ends it."""
    nudges = bridge.services.nudges
    if not minutes:
        bridge.press(nudges.end_meeting)
        bridge.tell(QCoreApplication.translate("Pauses", "The meeting is over."))
        return
    end = bridge.now().instant.plus(minutes * MINUTE)
    if bridge.press(lambda: nudges.meeting(end)) is not None:
        bridge.tell(_said(bridge), lambda: _over(bridge))


def menu(bridge: Bridge, over: QWidget) -> list[Entry]:
    """What can be done now; while nudges are off, the press that turns them on."""
    translate = QCoreApplication.translate
    if nudges_off_line.are_off(bridge):
        return [(translate("Pauses", "Nudges are off: turn on"), lambda: nudges_off_line.turn_on(bridge, over))]
    wishes, now = bridge.services.preferences.get(), bridge.now()
    entries: list[Entry] = []
    if wishes.pause_until and pause_end.ahead(wishes.pause_until, now):
        entries.append((translate("Pauses", "Resume nudges"), lambda: resume(bridge)))
    if wishes.meeting_until and pause_end.ahead(wishes.meeting_until, now):
        entries.append((translate("Pauses", "The meeting is over"), lambda: meeting(bridge, 0)))
    for minutes in PAUSES:
        words = translate("Pauses", "Pause for {length}").format(length=length(minutes))
        entries.append((words, lambda minutes=minutes: pause(bridge, minutes)))
    entries += [(translate("Pauses", "Pause until tomorrow"), lambda: pause(bridge, 0)), None]
    for minutes in MEETINGS:
        words = translate("Pauses", "In a meeting for {length}").format(length=length(minutes))
        entries.append((words, lambda minutes=minutes: meeting(bridge, minutes)))
    return entries


def _said(bridge: Bridge) -> str:
    return switched_line(bridge.services.preferences.get(), bridge.now())


def _resumed(bridge: Bridge) -> object:
    return bridge.press(lambda: bridge.services.nudges.resume() or True)


def _over(bridge: Bridge) -> object:
    return bridge.press(lambda: bridge.services.nudges.end_meeting() or True)
