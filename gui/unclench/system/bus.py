"""Asynchronous calls over D-Bus: the answer comes to a function."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

PATIENCE_MS = 5000
PROPERTIES = "org.freedesktop.DBus.Properties"


def ask(
    bus: QDBusConnection,
    to: tuple[str, str, str, str],
    arguments: list[Any],
    then: Callable[[list[Any] | None], None],
    parent: QObject,
) -> None:
    """Call `to` (service, path, interface, method); `then` gets what came back, None for an error or no answer."""
    message = QDBusMessage.createMethodCall(*to)
    message.setArguments(arguments)
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message, PATIENCE_MS), parent)

    def finished() -> None:
        reply = watcher.reply()
        good = reply.type() == QDBusMessage.MessageType.ReplyMessage
        watcher.deleteLater()
        then(reply.arguments() if good else None)

    watcher.finished.connect(finished)
