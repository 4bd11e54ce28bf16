"""The accessible tree over D-Bus, as assistive technology sees it. Needs jeepney and the at-spi2 services only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
VALUE, TEXT, EDITABLE = "org.a11y.atspi.Value", "org.a11y.atspi.Text", "org.a11y.atspi.EditableText"
PROPERTIES = "org.freedesktop.DBus.Properties"
ENABLED, SHOWING, CHECKED, FOCUSED = 8, 25, 4, 12  # bits of the state set


class Gone(Exception):
    """The control, or its program, is no longer there, or does not do this."""


class Tree:
    def __init__(self, session_bus: str) -> None:
        session = open_dbus_connection(bus=session_bus)
        self._bus = open_dbus_connection(
            bus=ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        )
        session.close()

    def close(self) -> None:
        self._bus.close()

    def call(self, owner: str, path: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        return ask(self._bus, owner, path, interface, method, signature, *body)

    def programs(self) -> list[Node]:
        root = Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return root.children

    def program(self, pid: int) -> Node | None:
        bus = "org.freedesktop.DBus"
        for node in self.programs():
            try:
                owner = self.call(bus, "/org/freedesktop/DBus", bus, "GetConnectionUnixProcessID", "s", node.owner)
            except Gone:
                continue
            if owner == pid:
                return node
        return None


def ask(connection: Any, owner: str, path: str, interface: str, method: str, signature: str = "", *body: Any) -> Any:
    """The answer to one call: a single value, or a tuple of several."""
    address = DBusAddress(path, bus_name=owner, interface=interface)
    reply = connection.send_and_get_reply(new_method_call(address, method, signature or None, body), timeout=60)
    if reply.header.message_type == MessageType.error:
        raise Gone(f"{method} of {owner}{path}: {reply.body}")
    return reply.body[0] if len(reply.body) == 1 else reply.body


@dataclass(frozen=True)
class Node:
    """One control. What is asked of it is asked now."""

    tree: Tree
    owner: str
    path: str

    def ask(self, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        return self.tree.call(self.owner, self.path, interface, method, signature, *body)

    def get(self, interface: str, name: str) -> Any:
        return self.ask(PROPERTIES, "Get", "ss", interface, name)[1]

    @property
    def children(self) -> list[Node]:
        return [Node(self.tree, owner, path) for owner, path in self.ask(ACCESSIBLE, "GetChildren")]

    def walk(self) -> Iterator[Node]:
        """This and everything in it that is showing."""
        if self.showing:
            yield self
            for child in self.children:
                yield from child.walk()

    @property
    def name(self) -> str:
        return str(self.get(ACCESSIBLE, "Name"))

    @property
    def role(self) -> str:
        return str(self.ask(ACCESSIBLE, "GetRoleName"))

    @property
    def description(self) -> str:
        return str(self.get(ACCESSIBLE, "Description"))

    def _state(self, bit: int) -> bool:
        return bool(self.ask(ACCESSIBLE, "GetState")[bit // 32] >> bit % 32 & 1)

    @property
    def showing(self) -> bool:
        return self._state(SHOWING)

    @property
    def enabled(self) -> bool:
        return self._state(ENABLED)

    @property
    def checked(self) -> bool:
        return self._state(CHECKED)

    @property
    def focused(self) -> bool:
        return self._state(FOCUSED)

    def press(self) -> bool:
        """Does what a click does."""
        return bool(self.ask(ACTION, "DoAction", "i", 0))

    @property
    def value(self) -> float:
        return float(self.get(VALUE, "CurrentValue"))

    @property
    def text(self) -> str:
        """What a text field holds."""
        return str(self.ask(TEXT, "GetText", "ii", 0, -1))

    def write(self, text: str) -> bool:
        """Puts this into a text field, in place of what is there."""
        return bool(self.ask(EDITABLE, "SetTextContents", "s", text))
