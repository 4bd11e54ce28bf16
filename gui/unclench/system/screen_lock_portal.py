"""When the screen is locked, from a sandbox: a monitor of the portal tells when the screen saver comes and goes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusObjectPath

from unclench.system import portal
from unclench.system.bus import ask

INTERFACE = "org.freedesktop.portal.Inhibit"
QUERY_END = 2
"""The state of a session that is about to end: it waits a second for the answer of each monitor."""


class PortalMonitor(QObject):
    """`there` is called when the portal took it on, `locked` with each state of the screen saver."""

    def __init__(self, there: Callable[[], None], locked: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._there, self._locked = there, locked
        bus = self._bus = QDBusConnection.sessionBus()
        request, session = portal.new_token(), portal.new_token()
        self._session = portal.path_of("session", bus.baseService(), session)
        state: Any = SLOT("state(QDBusObjectPath,QVariantMap)")
        response: Any = SLOT("response(uint,QVariantMap)")
        bus.connect(portal.NAME, portal.PATH, INTERFACE, "StateChanged", self, state)
        handle = portal.path_of("request", bus.baseService(), request)
        bus.connect(portal.NAME, handle, portal.REQUEST, "Response", self, response)
        options = {"handle_token": request, "session_handle_token": session}
        self._call("CreateMonitor", ["", options])

    @Slot("uint", "QVariantMap")
    def response(self, response: int, _results: dict[str, Any]) -> None:
        """The portal has decided about the monitor."""
        if response == portal.DONE:
            self._there()

    @Slot(QDBusObjectPath, "QVariantMap")
    def state(self, session: QDBusObjectPath, state: dict[str, Any]) -> None:
        """A state of the session; that it is about to end is answered, for it waits for us."""
        if session.path() != self._session:
            return
        if isinstance(state.get("screensaver-active"), bool):
            self._locked(state["screensaver-active"])
        if state.get("session-state") == QUERY_END:
            self._call("QueryEndResponse", [session])

    def _call(self, method: str, arguments: list[Any]) -> None:
        ask(self._bus, (portal.NAME, portal.PATH, INTERFACE, method), arguments, lambda _: None, self)
