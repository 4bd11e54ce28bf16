"""One connection to the session bus for calls and signals that QtDBus lacks; opened when needed and again when lost."""

import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from unclench.core.base.listeners import call_each
from unclench.system.typed_bus_calls import BusTrouble

PATIENCE = 1.0  # seconds
Hear = Callable[[tuple[Any, ...]], None]
Told = Callable[[tuple[Any, ...] | None], None]
Failed = Callable[[BusTrouble], None]
Where = tuple[Any, ...]
"""Service, path, method (interface.Member), signature, and what the method is given."""


class SessionBus(QObject):
    """Calls with exact types, and signals told to whoever listens. `lost` is called when the bus went away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection: Any = None
        self._notifier: QSocketNotifier | None = None
        self._heard: dict[tuple[str, str], list[Hear]] = {}
        self._rules: dict[str, None] = {}
        self._asked: dict[int, tuple[Hear, Failed]] = {}
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
        self._asked[self._send(service, path, method, signature, body)] = (told, lambda _: told(None))

    def question(self, where: Where, then: Hear, failed: Failed, *, patience: float = PATIENCE) -> None:
        """Call `where` and go on: `then` gets what comes back, or `failed` why nothing did, `patience` at last."""
        service, path, method, signature, *body = where
        try:
            serial = self._send(service, path, method, signature, tuple(body))
        except BusTrouble as trouble:
            failed(trouble)
            return
        self._asked[serial] = (then, failed)
        QTimer.singleShot(round(1000 * patience), self, lambda: self._give_up(serial))

    def settle(self, *, patience: float = PATIENCE) -> None:
        """Wait until all questions are answered, and tell it at once: for a caller that has nothing else to do."""
        end = time.monotonic() + patience
        try:
            while self._connection is not None and (self._asked or self._waiting):
                while self._waiting:
                    self._waiting.popleft()()
                if self._asked:
                    self._keep(self._connection.receive(timeout=max(0.0, end - time.monotonic())))
        except TimeoutError:
            return
        except (OSError, ValueError):
            self._drop()

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
        connection = self._open()  # first: where there is no jeepney, there is no bus
        from jeepney import DBusAddress, new_method_call

        interface, _, member = method.rpartition(".")
        message = new_method_call(DBusAddress(path, service, interface), member, signature or None, body)
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
        """Queue a signal or an answer until the call under way is over, so that no listener is called within a call."""
        from jeepney import HeaderFields, MessageType

        fields, kind = message.header.fields, message.header.message_type
        if kind == MessageType.signal:
            key = (fields.get(HeaderFields.interface), fields.get(HeaderFields.member))
            self._later(lambda: self._hear(key, message.body))
        elif asked := self._asked.pop(fields.get(HeaderFields.reply_serial), None):
            then, failed = asked
            if kind == MessageType.error:
                trouble = BusTrouble(str(fields.get(HeaderFields.error_name)))
                self._later(lambda: failed(trouble))
            else:
                self._later(lambda: then(message.body))

    def _give_up(self, serial: int) -> None:
        if asked := self._asked.pop(serial, None):
            asked[1](BusTrouble("no answer in time"))

    def _later(self, tell: Callable[[], None]) -> None:
        if not self._waiting:
            QTimer.singleShot(0, self, self._tell)
        self._waiting.append(tell)

    def _tell(self) -> None:
        if not self._waiting:
            return
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
            for _, failed in asked.values():
                self._later(lambda failed=failed: failed(BusTrouble("the bus went away")))
            if tell:
                for lost in self.lost:
                    QTimer.singleShot(0, self, lost)
