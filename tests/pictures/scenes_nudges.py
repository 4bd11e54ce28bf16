"""Nudge, tray menu, welcome, settings, system check, log menu."""

import dataclasses
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

import fakes
from fakes import FakeSound
from pictures.registry import scene
from unclench.actions.services import Services
from unclench.actions.system_check import NAMES
from unclench.core.base.ports import Bubble, PortAnswer
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.check.window import CheckWindow
from unclench.ui.frame.disclaimer import Disclaimer
from unclench.ui.frame.log_menu import LogMenu
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.nudge.break_card import BreakCard
from unclench.ui.nudge.window import NudgeWindow
from unclench.ui.settings.window import SettingsWindow
from unclench.ui.tray.icon import Tray, TrayState

if TYPE_CHECKING:
    from unclench.core.base.keeper_port import Keeper


class NoStart:
    """Autostart that is off."""

    def state(self) -> PortAnswer:
        return PortAnswer("no", "XDG", "")

    def set(self, on: bool) -> PortAnswer:
        return PortAnswer("yes" if on else "no", "XDG", "")


class Told:
    """A port with a ready answer."""

    def __init__(self, told: PortAnswer) -> None:
        self.told = told

    def answer(self) -> PortAnswer:
        return self.told


TOLD = {
    "tray": PortAnswer("yes", "StatusNotifier", "There is a place for icons."),
    "idle": PortAnswer("yes", "X11", "The X server tells, nothing has to ask."),
    "lock": PortAnswer("yes", "logind", "Locking counts as being away."),
    "sleep": PortAnswer("yes", "logind", ""),
    "quiet": PortAnswer("yes", "dunst", "Do not disturb is off."),
    "fullscreen": PortAnswer("unknown", "", "Wayland tells nobody about other windows."),
    "microphone": PortAnswer("unknown", "", "pactl is not installed."),
    "autostart": PortAnswer("no", "XDG", "It does not start with the computer."),
    "quickstart": PortAnswer("yes", "Python 3.11.7, PySide6 6.11.3", ""),
    "sync": PortAnswer("no", "", "Nothing is shared with other computers."),
}


def bridge() -> Bridge:
    if QLocale().language() in (QLocale.Language.C, QLocale.Language.English):
        QLocale.setDefault(QLocale("en_DE"))
    change_queue = ChangeQueue()
    services = Services(dataclasses.replace(fakes.context(), publish=change_queue.publish), cast("Keeper", None))
    services.preferences.change("country", "DE")
    ports = {name: Told(TOLD.get(name, PortAnswer("yes", "Qt", ""))) for name in NAMES}
    services.system_check.use(lambda: ports, {}, NoStart())
    return Bridge(services, change_queue, FakeSound())


def session(on: Bridge) -> OwnSessionLine:
    made = OwnSessionLine(on)
    on.setParent(made)
    return made


@scene("nudge", size=None)
def nudge() -> QWidget:
    return nudge_of(bridge())


@scene("nudge-while-ice", size=None)
def nudge_while_ice() -> QWidget:
    on = bridge()
    on.services.ice_heat.start("ice", 1200)
    return nudge_of(on)


def nudge_of(on: Bridge) -> QWidget:
    body = "You have sat for 58 minutes. Walk a little, and take a glass of water with you."
    buttons = (("done", "Done"), ("later", "In 10 min"), ("not_today", "Not today"))
    return NudgeWindow(Bubble("Time to get up", body, buttons), lambda key: None, session(on))


@scene("tray-menu", size=None)
def tray_menu() -> QWidget:
    tray = Tray()
    tray.draw(TrayState("Next nudge 15:20 · get up"))
    tray.menu.aboutToShow.emit()
    tray.setParent(tray.menu)
    return tray.menu


@scene("welcome")
def welcome() -> QWidget:
    made = bridge()
    window = MainWindow(made)
    made.setParent(window)
    window.show_tab("relief")
    return window


@scene("settings", size=(640, 760))
def settings() -> QWidget:
    made = bridge()
    window = SettingsWindow(made)
    made.setParent(window)
    return window


@scene("settings-search", size=(640, 420))
def settings_search() -> QWidget:
    made = bridge()
    made.services.preferences.change("work_hours", "mon-thu 09:00-12:30 13:15-17:30; fri 09:00-13:00")
    window = SettingsWindow(made, find="hours")
    made.setParent(window)
    return window


@scene("check", size=(640, 760))
def check() -> QWidget:
    made = bridge()
    window = CheckWindow(made)
    made.setParent(window)
    return window


@scene("first-word", size=None)
def first_word() -> QWidget:
    return Disclaimer()


@scene("break-card", size=None)
def break_card() -> QWidget:
    return BreakCard(2, lambda: None, session(bridge()))


@scene("break-card-while-heat", size=None)
def break_card_while_heat() -> QWidget:
    on = bridge()
    on.services.ice_heat.start("heat", 900, medium="pad", override="asked")
    return BreakCard(2, lambda: None, session(on))


@scene("log", size=None)
def log() -> QWidget:
    made = bridge()
    menu = LogMenu(made)
    made.setParent(menu)
    return menu
