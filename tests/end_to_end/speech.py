"""What a screen reader says: listens to the accessibility bus and speaks as Orca does, into a list.

When the focus moves it says what it came into (named groups, dialogs and windows, with the longer texts in them), then
the control: name, role, state, description. It says when the control in focus is ticked, selected or called otherwise,
what a progress bar shows, notifications and announcements.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, Message, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

from end_to_end.accessible import ACCESSIBLE, Gone, Node, Tree, ask

EVENTS = (
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:state-changed:showing",
    "object:property-change:accessible-name",
    "object:property-change:accessible-value",
    "object:property-change:accessible-description",
    "object:announcement",
    "window:activate",
)
GROUPS = ("panel", "dialog", "frame")
"""Roles of ancestors that are spoken when they have a name."""
CHECKABLE = ("check box", "radio button", "toggle button", "check menu item")
LEAST_WORDS = 3
"""Of a text that is read with its group."""
QUIET = 0.4
"""Seconds without an event after which all was said."""
_MATCH = "type='signal',interface='org.a11y.atspi.Event.{kind}'"


class Speech:
    """One screen reader. `said` is all it said so far; `hear` says what came meanwhile."""

    def __init__(self, tree: Tree, session_bus: str) -> None:
        self._tree = tree
        session = open_dbus_connection(bus=session_bus)
        address = ask(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        session.close()
        self._bus = open_dbus_connection(bus=address)
        bus, registry = "org.freedesktop.DBus", "org.a11y.atspi.Registry"
        for kind in ("Object", "Window"):
            ask(self._bus, bus, "/org/freedesktop/DBus", bus, "AddMatch", "s", _MATCH.format(kind=kind))
        where = DBusAddress("/org/a11y/atspi/registry", bus_name=registry, interface=registry)
        for event in EVENTS:
            self._bus.send_and_get_reply(new_method_call(where, "RegisterEvent", "s", (event,)))
        self._focus: Node | None = None
        self._around: list[Node] = []
        self.said: list[str] = []
        self.events: list[tuple[str, str]] = []
        """Every change of the tree that was told, as (event, name of what changed)."""

    def close(self) -> None:
        self._bus.close()

    def hear(self, seconds: float = 60.0) -> list[str]:
        """What is said until it is quiet."""
        before, end = len(self.said), time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                message = self._bus.receive(timeout=QUIET)
            except TimeoutError:
                break
            if message.header.message_type == MessageType.signal:
                self._take(message)
        return self.said[before:]

    def hear_for(self, seconds: float) -> list[tuple[str, str]]:
        """The changes of the tree in this time."""
        self.hear()
        before, end = len(self.events), time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                message = self._bus.receive(timeout=left)
            except TimeoutError:
                break
            if message.header.message_type == MessageType.signal:
                self._take(message)
        return self.events[before:]

    def _take(self, message: Message) -> None:
        fields = {field.name: value for field, value in message.header.fields.items()}
        node = Node(self._tree, fields["sender"], fields["path"])
        told = fields["member"]
        detail, on = (message.body[0], message.body[1]) if len(message.body) > 1 else ("", 0)
        act: Callable[[Node, Any], None] | None = {
            ("StateChanged", "focused"): self._focused,
            ("StateChanged", "checked"): self._checked,
            ("StateChanged", "showing"): self._showing,
            ("PropertyChange", "accessible-name"): self._renamed,
            ("PropertyChange", "accessible-value"): self._valued,
        }.get((told, detail))
        try:
            if told == "PropertyChange":
                self.events.append((detail, node.name))
            if told == "Announcement":
                self._say(str(message.body[3][1]))
            elif act is not None:
                act(node, on)
        except Gone:  # it went while we listened
            return

    def _focused(self, node: Node, on: int) -> None:
        if not on or node == self._focus or not node.showing:
            return
        around = _around(node)
        for group in around:
            if group not in self._around:
                self._say_group(group)
        self._focus, self._around = node, around
        self._say(*_described(node))

    def _say_group(self, group: Node) -> None:
        name, role = group.name, group.role
        if name and role in GROUPS:
            texts = [] if role == "frame" else [text for text in _texts(group) if text != name]
            self._say(name, *([] if role == "frame" else [role]), *texts)

    def _checked(self, node: Node, on: int) -> None:
        if node == self._focus:
            self._say("checked" if on else "not checked")

    def _showing(self, node: Node, on: int) -> None:
        if on and node.role in ("notification", "alert"):
            self._say(node.role, node.name, *_texts(node, least=1))

    def _renamed(self, node: Node, _: object) -> None:
        if node == self._focus:
            self._say(node.name)

    def _valued(self, node: Node, _: object) -> None:
        if node.role == "progress bar":
            self._say(node.name, f"{node.value:g}")

    def _say(self, *parts: str) -> None:
        self.said.append(" ".join(part if part[-1] in ".?!" else f"{part}." for part in parts if part))


def _around(node: Node) -> list[Node]:
    """What a control is in, the outermost first, without the program itself."""
    found: list[Node] = []
    while True:
        owner, path = node.get(ACCESSIBLE, "Parent")
        node = Node(node.tree, owner, path)
        if path.endswith("/null") or path.endswith("/root") or node.role == "application":
            return found[::-1]
        found.append(node)


def _described(node: Node) -> list[str]:
    name, role, description = node.name, node.role, node.description
    if role in CHECKABLE:
        role = f"{role} {'' if node.checked else 'not '}checked"
    written = node.text if role in ("text", "entry") else ""
    if role == "combo box":  # its name is what is chosen
        name = ": ".join((*node.labels, name))
    if role == "label":  # Orca reads no description of a label
        description = ""
    return [part for part in (name, role, written, description if description != name else "") if part]


def _texts(group: Node, least: int = LEAST_WORDS) -> list[str]:
    """The texts in a group that belong to no control."""
    seen = group.tree.seen(group)
    texts = (one.name for one in seen if len(one.name.split()) >= least and one.node.role == "label")
    return list(dict.fromkeys(texts))
