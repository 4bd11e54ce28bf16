"""The accessible tree over D-Bus, as assistive technology sees it. Needs jeepney and the at-spi2 services only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
VALUE, TEXT, EDITABLE = "org.a11y.atspi.Value", "org.a11y.atspi.Text", "org.a11y.atspi.EditableText"
PROPERTIES = "org.freedesktop.DBus.Properties"
LABELLED_BY = 2  # kind of a relation
ENABLED, SHOWING, CHECKED, FOCUSED = 8, 25, 4, 12  # bits of the state set
SECONDS = 60.0  # for one answer
Call = tuple[str, str, str, str, str, tuple[Any, ...]]
"""Owner, path, interface, method, signature, arguments."""


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

    def seen(self, root: Node) -> list[Seen]:
        """`root` and everything in it that is showing, from top to bottom. A level of the tree is asked at once."""
        found: dict[Node, Seen] = {}
        level = [root]
        while level:
            asked = [call for node in level for call in (node.asks_state, node.asks_name, node.asks_children)]
            answers = iter(ask_all(self._bus, asked))
            above, level = level, []
            for node, state, name, children in zip(above, answers, answers, answers, strict=True):
                if has(state, SHOWING):
                    inside = tuple(Node(self, owner, path) for owner, path in children)
                    found[node] = Seen(node, str(name[1]), has(state, FOCUSED), inside)
                    level += inside
        return list(_in_order(root, found))


def _in_order(node: Node, found: dict[Node, Seen]) -> Iterator[Seen]:
    if node in found:
        yield found[node]
        for child in found[node].children:
            yield from _in_order(child, found)


def ask(
    connection: DBusConnection, owner: str, path: str, interface: str, method: str, signature: str = "", *body: Any
) -> Any:
    """The answer to one call: a single value, or a tuple of several."""
    return ask_all(connection, [(owner, path, interface, method, signature, body)])[0]


def ask_all(connection: DBusConnection, calls: Iterable[Call]) -> list[Any]:
    """The answers to these calls, which are all sent before the first answer is waited for."""
    sent: dict[int, Call] = {}
    for call in calls:
        owner, path, interface, method, signature, body = call
        serial = next(connection.outgoing_serial)
        address = DBusAddress(path, bus_name=owner, interface=interface)
        connection.send(new_method_call(address, method, signature or None, body), serial=serial)
        sent[serial] = call
    answers: dict[int, Message] = {}
    while answers.keys() != sent.keys():
        message = connection.receive(timeout=SECONDS)
        serial = message.header.fields.get(HeaderFields.reply_serial)
        if serial in sent:
            answers[serial] = message
    for serial, (owner, path, _, method, _, _) in sent.items():
        if answers[serial].header.message_type == MessageType.error:
            raise Gone(f"{method} of {owner}{path}: {answers[serial].body}")
    bodies = [answers[serial].body for serial in sent]
    return [body[0] if len(body) == 1 else body for body in bodies]


def has(state: list[int], bit: int) -> bool:
    return bool(state[bit // 32] >> bit % 32 & 1)


@dataclass(frozen=True)
class Seen:
    """A control as it was when the tree was read; `node` answers for now."""

    node: Node
    name: str
    focused: bool
    children: tuple[Node, ...]


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
    def asks_state(self) -> Call:
        return self.owner, self.path, ACCESSIBLE, "GetState", "", ()

    @property
    def asks_name(self) -> Call:
        return self.owner, self.path, PROPERTIES, "Get", "ss", (ACCESSIBLE, "Name")

    @property
    def asks_children(self) -> Call:
        return self.owner, self.path, ACCESSIBLE, "GetChildren", "", ()

    @property
    def children(self) -> list[Node]:
        return [Node(self.tree, owner, path) for owner, path in self.ask(ACCESSIBLE, "GetChildren")]

    @property
    def name(self) -> str:
        return str(self.get(ACCESSIBLE, "Name"))

    @property
    def role(self) -> str:
        return str(self.ask(ACCESSIBLE, "GetRoleName"))

    @property
    def description(self) -> str:
        return str(self.get(ACCESSIBLE, "Description"))

    @property
    def labels(self) -> list[str]:
        """The names of what labels it."""
        relations = self.ask(ACCESSIBLE, "GetRelationSet")
        labels = [target for kind, targets in relations if kind == LABELLED_BY for target in targets]
        return [Node(self.tree, owner, path).name for owner, path in labels]

    def _state(self, bit: int) -> bool:
        return has(self.ask(ACCESSIBLE, "GetState"), bit)

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
