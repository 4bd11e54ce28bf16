"""One connection to the session bus for what QtDBus can't send or hear; opened when needed, opened again when lost."""

import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from unclench.core.base.listeners import call_each
from unclench.system.bus_typed import BusTrouble

PATIENCE = 1.0  # seconds
Hear = Callable[[tuple[Any, ...]], None]
Told = Callable[[tuple[Any, ...] | None], None]


class SessionBus(QObject):
    """Calls with exact types, and signals told to whoever listens. `lost` is called when the bus went away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._heard: dict[tuple[str, str], list[Hear]] = {}
        self._rules: dict[str, None] = {}
        self._asked: dict[int, Told] = {}
        self._waiting: deque[Callable[[], None]] = deque()
        self.lost: list[Callable[[], None]] = []

    def call(
        self, service: str, path: str, method: str, signature: str = "", *body: Any, patience: float = PATIENCE
    ) -> tuple[Any, ...]:
        """Call `method` (interface.Member) and wait; what comes back. Raises BusTrouble, after `patience` at last."""
        from jeepney import HeaderFields, MessageType

        serial = self._send(service, path, method, signature, body)
        end = time.monotonic() + patience
        try:
            while True:
                answer = self._connection.receive(timeout=max(0.0, end - time.monotonic()))
                if answer.header.fields.get(HeaderFields.reply_serial) == serial:
                    break
                self._keep(answer)
        except TimeoutError as error:
            raise BusTrouble("no answer in time") from error
        except (OSError, RuntimeError, ValueError, KeyError) as error:
            self._drop()
            raise BusTrouble(type(error).__name__) from error
        if answer.header.message_type == MessageType.error:
            raise BusTrouble(str(answer.header.fields.get(HeaderFields.error_name)))
        return answer.body

    def ask(self, service: str, path: str, method: str, signature: str, *body: Any, told: Told) -> None:
        """Call `method` and go on; `told` gets what comes back, whenever that is, or None. Raises BusTrouble."""
        self._asked[self._send(service, path, method, signature, body)] = told

    def listen(self, interface: str, member: str, hear: Hear, about: str = "") -> None:
        """Call `hear` with the body of this signal, on every connection from now on; `about`: its first word."""
        rule = f"type='signal',interface='{interface}',member='{member}'" + (f",arg0='{about}'" if about else "")
        known = rule in self._rules
        self._rules[rule] = None
        self._heard.setdefault((interface, member), []).append(hear)
        with suppress(BusTrouble):
            if self._connection is None:
                self._open()
            elif not known:
                self._subscribe(rule)

    def close(self) -> None:
        """Give the connection back."""
        self._drop(tell=False)

    def _send(self, service: str, path: str, method: str, signature: str, body: tuple[Any, ...]) -> int:
        from jeepney import DBusAddress, new_method_call

        interface, _, member = method.rpartition(".")
        message = new_method_call(DBusAddress(path, service, interface), member, signature or None, body)
        connection = self._open()
        try:
            serial: int = next(connection.outgoing_serial)
            connection.send(message, serial=serial)
        except (OSError, RuntimeError, ValueError) as error:
            self._drop()
            raise BusTrouble(type(error).__name__) from error
        return serial

    def _open(self) -> Any:
        if self._connection is None:
            try:
                from jeepney.io.blocking import open_dbus_connection

                self._connection = open_dbus_connection("SESSION", auth_timeout=PATIENCE)
            except (ImportError, OSError, KeyError, RuntimeError, ValueError, StopIteration) as error:
                raise BusTrouble("no session bus") from error
            self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._readable)
            for rule in self._rules:
                self._subscribe(rule)
        return self._connection

    def _subscribe(self, rule: str) -> None:
        bus = "org.freedesktop.DBus"
        self.call(bus, "/org/freedesktop/DBus", f"{bus}.AddMatch", "s", rule)

    def _readable(self) -> None:
        try:
            while self._connection is not None:
                self._keep(self._connection.receive(timeout=0))
        except TimeoutError:
            pass
        except (OSError, ValueError):
            self._drop()

    def _keep(self, message: Any) -> None:
        """Told after the call that is under way, so that nobody calls within a call."""
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind == MessageType.signal:
            key = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
            self._later(lambda: self._hear(key, message.body))
        elif told := self._asked.pop(fields.get(HeaderFields.reply_serial), None):
            self._later(lambda: told(None if kind == MessageType.error else message.body))

    def _later(self, tell: Callable[[], None]) -> None:
        if not self._waiting:
            QTimer.singleShot(0, self, self._tell)
        self._waiting.append(tell)

    def _tell(self) -> None:
        tell = self._waiting.popleft()
        if self._waiting:
            QTimer.singleShot(0, self, self._tell)
        tell()

    def _hear(self, key: tuple[str, str], body: tuple[Any, ...]) -> None:
        call_each([partial(hear, body) for hear in self._heard.get(key, ())])

    def _drop(self, *, tell: bool = True) -> None:
        if self._notifier:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            asked, self._asked = self._asked, {}
            for told in asked.values():
                self._later(lambda told=told: told(None))
            if tell:
                for lost in self.lost:
                    QTimer.singleShot(0, self, lost)
