"""When the screen is locked: by logind and the screen savers or the portal on Linux, elsewhere by the system."""

import os
import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot

from unclench.core.base.listeners import Listeners
from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system import untried

LOGIND = "org.freedesktop.login1"
SESSION = "org.freedesktop.login1.Session"
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
AUTO_PATH = "/org/freedesktop/login1/session/auto"


class ScreenLock(QObject):
    """`watch()` once the window is up. Locked when any of them says so."""

    def __init__(self, parent: QObject | None = None, *, sandboxed: bool = False) -> None:
        super().__init__(parent)
        self._sandboxed = sandboxed
        self.locked: Listeners[[]] = Listeners()
        self.unlocked: Listeners[[]] = Listeners()
        self._session_path = AUTO_PATH
        self._by: set[str] = set()
        self._says: dict[str, bool] = {}

    def watch(self) -> None:
        """Listen to logind and to the screen savers; the answers follow."""
        if sys.platform == "win32":
            from unclench.system.windows import screen_lock

            screen_lock.watch(self._say, self)
            return
        if sys.platform == "darwin":
            from unclench.system.macos import screen_lock

            screen_lock.watch(self._say)
            return
        if self._sandboxed:
            from unclench.system.screen_lock_portal import PortalMonitor

            self._monitor = PortalMonitor(
                lambda: self._by.add("portal"), lambda locked: self._say("portal", locked), self
            )
            return
        from PySide6.QtDBus import QDBusConnection

        from unclench.system.bus import PROPERTIES, ask

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        changed = SLOT("properties(QString,QVariantMap,QStringList,QDBusMessage)")
        system.connect(LOGIND, "", PROPERTIES, "PropertiesChanged", self, changed)  # pyright: ignore[reportArgumentType]
        for saver in SAVERS:
            session.connect("", "", saver, "ActiveChanged", self, SLOT("saver(bool)"))  # pyright: ignore[reportArgumentType]
        manager = (LOGIND, "/org/freedesktop/login1", f"{LOGIND}.Manager", "GetSession")
        ask(system, manager, [os.environ.get("XDG_SESSION_ID", "")], self._found, self)
        here = (LOGIND, AUTO_PATH, PROPERTIES, "Get")
        ask(system, here, [SESSION, "LockedHint"], self._hinted, self)
        for saver in SAVERS[:2]:
            where = (saver, "/" + saver.replace(".", "/"), saver, "GetActive")
            ask(session, where, [], lambda reply: self._active(reply), self)

    def is_locked(self) -> bool | None:
        return any(self._says.values()) if self._by else None

    def answer(self) -> PortAnswer:
        if not self._by:
            reason = translate("system", "Nobody here tells when the screen is locked.")
            return PortAnswer("unknown", "", reason)
        reason = untried.here() or translate("system", "Locking counts as being away.")
        return PortAnswer("yes", ", ".join(sorted(self._by)), reason)

    @Slot(str, "QVariantMap", "QStringList", "QDBusMessage")
    def properties(self, interface: str, changed: dict[str, Any], _gone: list[str], message: Any) -> None:
        """A change of a property that logind reports; only our session counts."""
        if interface == SESSION and "LockedHint" in changed and message.path() in (self._session_path, AUTO_PATH):
            self._say("logind", bool(changed["LockedHint"]))

    @Slot(bool)
    def saver(self, active: bool) -> None:
        """The screen saver reports that it became active or ended."""
        self._say("ScreenSaver", active)

    def _found(self, reply: list[Any] | None) -> None:
        if reply:
            self._session_path = reply[0].path() if hasattr(reply[0], "path") else str(reply[0])
            self._by.add("logind")

    def _hinted(self, reply: list[Any] | None) -> None:
        if reply:
            value = reply[0].variant() if hasattr(reply[0], "variant") else reply[0]
            self._by.add("logind")
            self._say("logind", bool(value))

    def _active(self, reply: list[Any] | None) -> None:
        if reply is not None and reply and isinstance(reply[0], bool):
            self._by.add("ScreenSaver")
            self._say("ScreenSaver", reply[0])

    def _say(self, who: str, locked: bool) -> None:
        before = any(self._says.values())
        self._says[who] = locked
        self._by.add(who)
        now = any(self._says.values())
        if now != before:
            (self.locked if now else self.unlocked)()
