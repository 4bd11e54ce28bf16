"""The ports of a sandbox against a portal that is as strict about types as the real one, on a real bus."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from end_to_end.private_bus import MOCK, PrivateBus, missing
from unclench.core.base.ports import PortAnswer
from unclench.system import autostart_portal
from unclench.system.autostart_portal import Portal
from unclench.system.inhibit_portal import PortalInhibit

pytestmark = [pytest.mark.end_to_end, missing]
SERVICE = Path(__file__).with_name("portal_service.py")
PROGRAM = Path(__file__).with_name("ports_program.py")
PATIENCE_MS = 60_000


@pytest.fixture
def bus(tmp_path, monkeypatch):
    with PrivateBus(tmp_path) as made:
        for name, value in made.env.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")  # as in a sandbox
        yield made


class Service:
    def __init__(self, *argv: str) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(argv, env=dict(os.environ), stdin=pipe, stdout=pipe, text=True)
        assert self.read() == "ready"

    def read(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def say(self, line: str) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def ask(self, line: str) -> str:
        self.say(line)
        return self.read()

    def stop(self) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.fixture
def portal(bus):
    made: list[Service] = []

    def start(answer: str = "grant") -> Service:
        made.append(Service(MOCK, str(SERVICE), answer))
        return made[-1]

    yield start
    for one in made:
        one.stop()


@pytest.fixture
def port(bus):
    made: list[Service] = []

    def start(name: str) -> Service:
        made.append(Service(sys.executable, str(PROGRAM), name))
        return made[-1]

    yield start
    for one in made:
        one.stop()


@pytest.fixture
def patient(monkeypatch):
    """A slow machine: the answer of a portal that answers at once is waited for."""
    monkeypatch.setattr(autostart_portal, "AT_ONCE", 60)


def test_the_desktop_grants_the_start_and_it_is_known_at_the_next_start(portal, tmp_path, patient):
    service = portal()
    assert Portal(str(tmp_path)).state().answer == "no"
    assert Portal(str(tmp_path / "config")).set(on=True).answer == "yes"
    asked = "RequestBackground True ['unclench-window', '--hidden'] Quiet reminders while you work"
    assert service.read() == asked
    again = Portal(str(tmp_path / "config"))
    assert again.state().answer == "yes"
    again.ask_again()
    assert service.read() == asked, "what was granted is asked for again at each start, and with it the background"
    assert again.set(on=False).answer == "no"
    assert again.state().answer == "no"


def test_what_the_desktop_denies_is_a_no(portal, tmp_path, patient):
    portal("deny")
    denied = Portal(str(tmp_path)).set(on=True)
    assert (denied.answer, denied.by) == ("no", "portal")
    assert Portal(str(tmp_path)).state().answer == "no"


def test_a_desktop_that_asks_the_person_first_is_not_waited_for(portal, tmp_path, qtbot: QtBot):
    service = portal("wait")
    asked = Portal(str(tmp_path))
    assert asked.set(on=True).answer == "unknown"
    assert asked.state().answer == "no"
    service.say("grant")
    qtbot.waitUntil(lambda: asked.state().yes, timeout=PATIENCE_MS)


def test_without_a_portal_nothing_is_promised(bus, tmp_path, patient):
    assert Portal(str(tmp_path)).set(on=True).answer == "unknown"
    assert Portal(str(tmp_path)).state().answer == "no"
    assert PortalInhibit().answer().answer == "no"


def held(qtbot: QtBot, hold: Callable[[Callable[[PortAnswer], None]], None]) -> PortAnswer:
    heard: list[PortAnswer] = []
    hold(heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    return heard[0]


def test_the_portal_holds_the_computer_and_the_display_and_lets_go(portal, qtbot: QtBot):
    service, inhibit = portal(), PortalInhibit()
    assert inhibit.answer().yes
    assert held(qtbot, lambda told: inhibit.hold("Ice", told=told)).yes
    assert service.read() == "Inhibit 4 Ice"
    assert held(qtbot, lambda told: inhibit.hold("Plank", display=True, told=told)).by == "portal"
    assert [service.read(), service.read()] == ["Close", "Inhibit 12 Plank"]
    inhibit.release()
    assert service.read() == "Close"


def test_a_hold_that_nobody_takes_is_said(bus, qtbot: QtBot):
    inhibit = PortalInhibit()
    answer = held(qtbot, lambda told: inhibit.hold("Ice", told=told))
    assert answer.answer == "no"
    assert "fall asleep" in answer.reason


def test_the_portal_tells_of_the_lock_and_its_question_at_the_end_is_answered(portal, port):
    service = portal()
    lock = port("lock in a sandbox")
    assert service.read() == "CreateMonitor"
    service.say("locked true")
    assert lock.read() == "locked"
    assert lock.ask("answer") == "answer yes portal"
    service.say("locked false")
    assert lock.read() == "unlocked"
    assert service.ask("ending") == "QueryEndResponse True"


def test_without_a_portal_the_lock_is_unknown(port):
    assert port("lock in a sandbox").ask("answer") == "answer unknown"
