"""Whether the desktop has a tray: a StatusNotifier host on the bus, or an XEmbed tray of the X server."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system import untried
from unclench.system.idle.choose import on_wayland
from unclench.system.session_bus import SessionBus
from unclench.system.typed_bus_calls import BusTrouble
from unclench.system.x11_connection import Display, XTrouble

WATCHER, PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
HOST_MS = 300
"""The watcher comes before its host."""
GONE_MS = 5_000
PROPERTIES = "org.freedesktop.DBus.Properties"


class TrayHost:
    """Asked anew each time."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus

    def answer(self) -> PortAnswer:
        if sys.platform != "linux":
            return PortAnswer("yes", sys.platform, untried.here())
        if self._status_notifier():
            if not _connected():
                return PortAnswer("no", "", translate("system", "The session bus was lost. Start Unclench anew."))
            return PortAnswer("yes", "StatusNotifier", translate("system", "There is a place for icons."))
        if self._xembed():
            return PortAnswer("yes", "XEmbed", translate("system", "There is a place for icons."))
        return PortAnswer("no", "", translate("system", "No tray here; the window stays in the task bar."))

    def _status_notifier(self) -> bool:
        try:
            method, question = f"{PROPERTIES}.Get", (WATCHER, "IsStatusNotifierHostRegistered")
            ((_, there),) = self._bus.call(WATCHER, PATH, method, "ss", *question)
        except BusTrouble:
            return False
        return bool(there)

    def _xembed(self) -> bool:
        if on_wayland():
            return False
        try:
            display = Display()
        except XTrouble:
            return False
        try:
            return bool(display.owner("_NET_SYSTEM_TRAY_S0"))
        finally:
            display.close()


def _connected() -> bool:
    """Whether Qt, which shows the icon, still has the connection it began with; it never takes another."""
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.sessionBus().isConnected()


class TrayHostWatch(QObject):
    """Calls `came` when a StatusNotifier host appears: an icon that was there before does not find it by itself.

    Calls `gone` a little after one went: a panel that is only started anew is back by then.
    """

    def __init__(self, came: Callable[[], None], gone: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

        when = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        self._watcher = QDBusServiceWatcher(WATCHER, QDBusConnection.sessionBus(), when, self)
        self._watcher.serviceRegistered.connect(lambda _: QTimer.singleShot(HOST_MS, self, came))
        self._watcher.serviceUnregistered.connect(lambda _: QTimer.singleShot(GONE_MS, self, gone))
