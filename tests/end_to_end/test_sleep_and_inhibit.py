"""Sleep, lid and holds against a made-up logind, screen saver and portal on a real bus."""

import os
import socket
import subprocess
import sys
import threading

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from end_to_end.private_bus import PrivateBus, missing
from unclench.system.inhibit import DesktopInhibit

pytestmark = [pytest.mark.end_to_end, missing]

LOGIND = "org.freedesktop.login1", "/org/freedesktop/login1"
SAVER = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
PORTAL = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
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


def test_the_computer_is_held_and_let_go(logind):
    inhibit = DesktopInhibit()
    assert inhibit.answer().yes
    assert "Unclench" not in logind()
    assert inhibit.hold("Ice").yes
    assert "'idle:sleep', 'Unclench', 'Ice', 'block'" in logind()
    inhibit.release()
    assert "Unclench" not in logind()
    inhibit.release()


def test_a_second_hold_replaces_the_first(logind):
    inhibit = DesktopInhibit()
    inhibit.hold("Ice")
    inhibit.hold("Plank")
    assert logind().count("Unclench") == 1
    inhibit.release()
    assert "Unclench" not in logind()


def test_a_killed_app_holds_nothing(logind, bus):
    code = (
        "from unclench.system.inhibit import *; i = DesktopInhibit(); print(i.hold('Ice').answer, flush=True); input()"
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


def test_the_display_is_held_and_let_go_with_the_right_types(logind, saver):
    inhibit = DesktopInhibit()
    answer = inhibit.hold("Plank", display=True)
    assert (answer.answer, answer.by) == ("yes", "screen saver")
    assert "Unclench" in logind()
    inhibit.release()
    assert saver.heard == [("Inhibit", "ss", ("Unclench", "Plank")), ("UnInhibit", "u", (7,))]


def test_without_a_screen_saver_the_portal_holds_the_display(logind, bus):
    bus.mock(PORTAL[0], *PORTAL, "org.freedesktop.portal.Inhibit")
    request = "/org/freedesktop/portal/desktop/request/1"
    bus.call(*PORTAL, f"{MOCK}.AddObject", request, "org.freedesktop.portal.Request", "{}", "[('Close', '', '', '')]")
    inhibits = "org.freedesktop.portal.Inhibit", "Inhibit", "sua{sv}", "o", f"ret = dbus.ObjectPath('{request}')"
    bus.call(*PORTAL, f"{MOCK}.AddMethod", *inhibits)
    inhibit = DesktopInhibit()
    assert inhibit.hold("Plank", display=True).by == "portal"
    inhibit.release()
    assert "uint32 8" in bus.call(*PORTAL, f"{MOCK}.GetCalls")
    assert "Close" in bus.call(PORTAL[0], request, f"{MOCK}.GetCalls")


def test_a_display_that_nobody_can_hold_is_said_and_the_computer_is_held_all_the_same(logind):
    inhibit = DesktopInhibit()
    answer = inhibit.hold("Plank", display=True)
    assert answer.answer == "no"
    assert "display" in answer.reason
    assert "Unclench" in logind()
    inhibit.release()


def test_a_service_that_gives_no_answer_costs_a_second_at_most(logind, bus, monkeypatch):
    monkeypatch.setattr("unclench.system.bus_typed.PATIENCE", 0.1)
    bus.mock(SAVER[0], *SAVER, SAVER[0])
    code = "import time; time.sleep(3); ret = dbus.UInt32(7)"
    bus.call(*SAVER, f"{MOCK}.AddMethod", SAVER[0], "Inhibit", "ss", "u", code)
    assert DesktopInhibit().hold("Plank", display=True).answer == "no"


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
say(sleep.answer().answer, ComputerLid().closed().answer)
sleep.watch()
def asked():
    sys.stdin.readline()
    say(sleep.answer().answer, sleep.answer().by, ComputerLid().closed().answer)
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


def test_without_any_bus_all_is_no_or_unknown(watcher, monkeypatch, tmp_path):
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path}/none")
    process = watcher()
    assert process.stdout.readline() == "unknown unknown\n"
    assert ask(process).split() == ["unknown", "unknown"]
    assert DesktopInhibit().hold("Ice", display=True).answer == "no"
    assert DesktopInhibit().answer().answer == "no"
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert DesktopInhibit().hold("Ice", display=True).answer == "no"
