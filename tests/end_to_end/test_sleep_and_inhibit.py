"""Sleep, lid and holds against a made-up logind, screen saver and portal on a real bus."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from pytestqt.qtbot import QtBot

from end_to_end.private_bus import PrivateBus, missing
from unclench.core.base.ports import PortAnswer
from unclench.system.inhibit import DesktopInhibit
from unclench.system.lid import ComputerLid

pytestmark = [pytest.mark.end_to_end, missing]

LOGIND = "org.freedesktop.login1", "/org/freedesktop/login1"
SAVER = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
PORTAL = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PATIENCE_MS = 60_000
MOCK = "org.freedesktop.DBus.Mock"


@pytest.fixture
def bus(tmp_path, monkeypatch):
    with PrivateBus(tmp_path) as made:
        for name, value in made.env.items():
            monkeypatch.setenv(name, value)
        yield made


@pytest.fixture
def logind(bus):
    bus.mock(LOGIND[0], "--system", "--template", "logind")
    return lambda: bus.call(*LOGIND, "org.freedesktop.login1.Manager.ListInhibitors")


def held(qtbot: QtBot, inhibit: DesktopInhibit, why: str, *, display: bool = False) -> PortAnswer:
    """What comes of a hold; nobody waited for it, so it cannot be known when the call returns."""
    heard: list[PortAnswer] = []
    inhibit.hold(why, display=display, told=heard.append)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    return heard[0]


def freed(qtbot: QtBot, inhibit: DesktopInhibit, logind: Callable[[], str]) -> None:
    inhibit.release()
    qtbot.waitUntil(lambda: "Unclench" not in logind(), timeout=PATIENCE_MS)


class StrictSaver(threading.Thread):
    """A screen saver as strict as KWin's about types, which python3-dbusmock is not.

    `holders` says why the display stays on now. As in the real ones a hold ends with the connection it came by.
    """

    def __init__(self, bus: DBusConnection) -> None:
        super().__init__(daemon=True)
        self.heard: list[tuple[str, str, tuple]] = []
        self.holders: dict[str, tuple] = {}
        self._bus = bus
        self._bus.send_and_get_reply(message_bus.RequestName(SAVER[0]))
        self._bus.send_and_get_reply(message_bus.AddMatch("type='signal',member='NameOwnerChanged'"))

    def run(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except OSError:
                return
            fields = message.header.fields
            if message.header.message_type != MessageType.method_call:
                if fields.get(HeaderFields.member) == "NameOwnerChanged" and not message.body[2]:
                    self.holders.pop(message.body[0], None)
                continue
            member, signature = fields[HeaderFields.member], fields.get(HeaderFields.signature, "")
            self.heard.append((member, signature, message.body))
            if (member, signature) == ("Inhibit", "ss"):
                self.holders[fields[HeaderFields.sender]] = message.body
                self._bus.send(new_method_return(message, "u", (7,)))
            elif (member, signature) == ("UnInhibit", "u"):
                self.holders.pop(fields[HeaderFields.sender], None)
                self._bus.send(new_method_return(message))
            else:
                self._bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))


@pytest.fixture
def saver(bus):
    with open_dbus_connection("SESSION") as connection:
        thread = StrictSaver(connection)
        thread.start()
        yield thread
        connection.sock.shutdown(socket.SHUT_RDWR)
        thread.join()


def test_the_computer_is_held_and_let_go(logind, qtbot):
    inhibit = DesktopInhibit()
    assert inhibit.answer().yes
    assert "Unclench" not in logind()
    assert held(qtbot, inhibit, "Ice").yes
    assert "'idle:sleep', 'Unclench', 'Ice', 'block'" in logind()
    freed(qtbot, inhibit, logind)
    inhibit.release()


def test_a_second_hold_replaces_the_first(logind, qtbot):
    inhibit = DesktopInhibit()
    inhibit.hold("Ice")
    assert held(qtbot, inhibit, "Plank").yes
    assert logind().count("Unclench") == 1
    freed(qtbot, inhibit, logind)


def test_what_is_let_go_before_it_was_held_is_not_held(logind, qtbot):
    inhibit = DesktopInhibit()
    for _ in range(3):
        inhibit.hold("Ice")
        inhibit.release()
    freed(qtbot, inhibit, logind)


def test_a_killed_app_holds_nothing(logind, bus):
    code = (
        "from PySide6.QtCore import QCoreApplication; from unclench.system.inhibit import *\n"
        "app, held = QCoreApplication([]), DesktopInhibit()\n"
        "held.hold('Ice', told=lambda told: print(told.answer, flush=True))\n"
        "app.exec()"
    )
    argv = [sys.executable, "-c", code]
    process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "yes\n"
    assert "Unclench" in logind()
    process.kill()
    process.communicate()
    for _ in range(200):
        if "Unclench" not in logind():
            return
    pytest.fail("still held")


def test_the_display_is_held_and_let_go_with_the_right_types(logind, saver, qtbot):
    inhibit = DesktopInhibit()
    answer = held(qtbot, inhibit, "Plank", display=True)
    assert (answer.answer, answer.by) == ("yes", "screen saver")
    assert "Unclench" in logind()
    freed(qtbot, inhibit, logind)
    qtbot.waitUntil(lambda: len(saver.heard) == 2, timeout=PATIENCE_MS)
    assert saver.heard == [("Inhibit", "ss", ("Unclench", "Plank")), ("UnInhibit", "u", (7,))]


def test_without_a_screen_saver_the_portal_holds_the_display(logind, bus, qtbot):
    bus.mock(PORTAL[0], *PORTAL, "org.freedesktop.portal.Inhibit")
    request = "/org/freedesktop/portal/desktop/request/1"
    bus.call(*PORTAL, f"{MOCK}.AddObject", request, "org.freedesktop.portal.Request", "{}", "[('Close', '', '', '')]")
    inhibits = "org.freedesktop.portal.Inhibit", "Inhibit", "sua{sv}", "o", f"ret = dbus.ObjectPath('{request}')"
    bus.call(*PORTAL, f"{MOCK}.AddMethod", *inhibits)
    inhibit = DesktopInhibit()
    assert held(qtbot, inhibit, "Plank", display=True).by == "portal"
    inhibit.release()
    assert "uint32 8" in bus.call(*PORTAL, f"{MOCK}.GetCalls")
    closed = lambda: "Close" in bus.call(PORTAL[0], request, f"{MOCK}.GetCalls")  # noqa: E731
    qtbot.waitUntil(closed, timeout=PATIENCE_MS)


def test_a_display_that_nobody_can_hold_is_said_and_the_computer_is_held_all_the_same(logind, qtbot):
    inhibit = DesktopInhibit()
    answer = held(qtbot, inhibit, "Plank", display=True)
    assert answer.answer == "no"
    assert "display" in answer.reason
    assert "Unclench" in logind()
    freed(qtbot, inhibit, logind)


def test_a_service_that_gives_no_answer_costs_a_second_at_most(logind, bus, monkeypatch, qtbot):
    monkeypatch.setattr("unclench.system.typed_bus_calls.PATIENCE", 0.1)
    bus.mock(SAVER[0], *SAVER, SAVER[0])
    code = "import time; time.sleep(3); ret = dbus.UInt32(7)"
    bus.call(*SAVER, f"{MOCK}.AddMethod", SAVER[0], "Inhibit", "ss", "u", code)
    assert held(qtbot, DesktopInhibit(), "Plank", display=True).answer == "no"


@pytest.fixture
def stuck_bus(tmp_path, monkeypatch):
    """A bus that takes every connection and never says a word."""
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "stuck"))
        deaf.listen(50)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(name, f"unix:path={tmp_path}/stuck")
        yield


def test_on_a_stuck_bus_nobody_waits_for_a_hold_or_for_the_lid(stuck_bus, qtbot):
    inhibit, lid, heard = DesktopInhibit(), ComputerLid(), []
    inhibit.hold("Plank", display=True, told=lambda told: heard.append(("hold", told.answer)))
    inhibit.release()
    inhibit.hold("Ice", told=lambda told: heard.append(("hold again", told.answer)))
    inhibit.release()
    lid.ask_closed(lambda told: heard.append(("lid", told.answer)))
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 3, timeout=PATIENCE_MS)
    assert sorted(heard) == [("hold", "no"), ("hold again", "no"), ("lid", "unknown")]


WATCH = """
import sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from unclench.system.lid import ComputerLid
from unclench.system.sleep import ComputerSleep
app = QCoreApplication([])
say = lambda *words: print(*words, flush=True)
sleep = ComputerSleep()
sleep.going.add(lambda: say("going"))
sleep.woke.add(lambda: say("woke"))
lid = ComputerLid()
lid.ask_closed(lambda closed: (say(sleep.answer().answer, closed.answer), sleep.watch()))
def asked():
    sys.stdin.readline()
    lid.ask_closed(lambda closed: say(sleep.answer().answer, sleep.answer().by, closed.answer))
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(asked)
app.exec()
"""


@pytest.fixture
def watcher(bus):
    made = []

    def start():
        process = subprocess.Popen(
            [sys.executable, "-c", WATCH],
            env=dict(os.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        made.append(process)
        return process

    yield start
    for process in made:
        process.kill()
        process.communicate()


def ask(process) -> str:
    process.stdin.write("?\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def told(process, wanted: str) -> bool:
    return any(ask(process).startswith(wanted) for _ in range(500))


def test_logind_tells_of_sleep_and_of_the_lid(bus, logind, watcher):
    manager = "org.freedesktop.login1.Manager"
    bus.call(*LOGIND, f"{MOCK}.AddProperty", manager, "LidClosed", "<true>")
    process = watcher()
    assert process.stdout.readline() == "unknown yes\n"
    assert told(process, "yes logind yes")
    bus.signal(*LOGIND, f"{manager}.PrepareForSleep", "b", "true")
    assert process.stdout.readline() == "going\n"
    bus.signal(*LOGIND, f"{manager}.PrepareForSleep", "b", "false")
    assert process.stdout.readline() == "woke\n"
    bus.call(*LOGIND, "org.freedesktop.DBus.Properties.Set", manager, "LidClosed", "<false>")
    assert ask(process) == "yes logind no"


def test_without_logind_both_are_unknown_and_nothing_waits(bus, watcher):
    process = watcher()
    assert process.stdout.readline() == "unknown unknown\n"
    assert ask(process).split() == ["unknown", "unknown"]


def test_without_any_bus_all_is_no_or_unknown(watcher, monkeypatch, tmp_path, qtbot):
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path}/none")
    process = watcher()
    assert process.stdout.readline() == "unknown unknown\n"
    assert ask(process).split() == ["unknown", "unknown"]
    assert held(qtbot, DesktopInhibit(), "Ice", display=True).answer == "no"
    assert DesktopInhibit().answer().answer == "no"
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert held(qtbot, DesktopInhibit(), "Ice", display=True).answer == "no"
