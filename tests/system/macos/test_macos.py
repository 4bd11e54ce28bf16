"""What macOS tells and is asked, by every answer that it may give."""

import ctypes
import math
import plistlib
from collections.abc import Callable

import pytest

from unclench.system.macos import idle, last_input_api, power_assertion_api, screen_lock, sleep
from unclench.system.macos.autostart import LaunchAgent
from unclench.system.macos.inhibit import COMPUTER, DISPLAY, MacInhibit

START = ["/Applications/Unclench.app/Contents/MacOS/Unclench", "--hidden"]


@pytest.mark.parametrize(("told", "seconds"), [(3.5, 3.5), (-0.001, 0.0), (math.inf, None), (math.nan, None)])
def test_seconds_since_the_last_input(told: float, seconds: float | None) -> None:
    assert idle.checked(lambda: told) == seconds


def test_without_the_library_nobody_knows() -> None:
    def fails() -> float:
        raise OSError("no such library")

    assert idle.checked(fails) is None


class FakeAssertions:
    def __init__(self, refuses: str = "") -> None:
        self.held: dict[int, tuple[str, str]] = {}
        self._refuses, self._next = refuses, 0

    def hold(self, kind: str, why: str) -> int:
        if kind == self._refuses:
            raise OSError("0xe00002c1")
        self._next += 1
        self.held[self._next] = (kind, why)
        return self._next

    def release(self, number: int) -> None:
        del self.held[number]


def test_the_computer_is_held_and_the_display_if_asked() -> None:
    assertions = FakeAssertions()
    inhibit, heard = MacInhibit(assertions), []
    inhibit.hold("Ice runs", told=lambda told: heard.append(told.answer))
    assert list(assertions.held.values()) == [(COMPUTER, "Ice runs")]
    inhibit.hold("A plank", display=True, told=lambda told: heard.append(told.answer))
    assert list(assertions.held.values()) == [(COMPUTER, "A plank"), (DISPLAY, "A plank")]
    inhibit.release()
    inhibit.release()
    assert (assertions.held, heard) == ({}, ["yes", "yes"])
    assert inhibit.answer().yes
    assert assertions.held == {}


def test_a_display_that_cannot_be_held_is_told_and_the_computer_is_held() -> None:
    assertions = FakeAssertions(refuses=DISPLAY)
    inhibit, heard = MacInhibit(assertions), []
    inhibit.hold("A plank", display=True, told=lambda told: heard.append(told.answer))
    assert heard == ["no"]
    assert list(assertions.held.values()) == [(COMPUTER, "A plank")]
    inhibit.release()
    assert assertions.held == {}


class FakeWorkspace:
    """Sends what the test says to those who listen."""

    def __init__(self, trouble: type[Exception] | None = None, *, locked: bool = False) -> None:
        self._trouble, self._locked = trouble, locked
        self._listeners: dict[str, Callable[[str], None]] = {}

    def listen_to_all(self, names: list[str], told: Callable[[str], None]) -> None:
        if self._trouble:
            raise self._trouble("no rubicon")
        self._listeners |= dict.fromkeys(names, told)

    listen_to_workspace = listen_to_all

    def is_locked(self) -> bool:
        return self._locked

    def send(self, name: str) -> None:
        self._listeners[name](name)


def test_sleep_and_waking() -> None:
    workspace, told = FakeWorkspace(), []
    assert sleep.listen(workspace.listen_to_workspace, told.append).yes
    workspace.send("NSWorkspaceWillSleepNotification")
    workspace.send("NSWorkspaceDidWakeNotification")
    assert told == [True, False]


@pytest.mark.parametrize("trouble", [ImportError, OSError])
def test_without_the_bridge_to_macos_sleep_and_lock_are_unknown(trouble: type[Exception]) -> None:
    said: list[tuple[str, bool]] = []
    assert sleep.listen(FakeWorkspace(trouble).listen_to_workspace, lambda going: None).answer == "unknown"
    screen_lock.listen(FakeWorkspace(trouble), lambda who, locked: said.append((who, locked)))
    assert said == []


@pytest.mark.parametrize("locked", [True, False])
def test_the_lock_now_and_later_and_another_users_turn(locked: bool) -> None:
    workspace, said = FakeWorkspace(locked=locked), []
    screen_lock.listen(workspace, lambda who, is_locked: said.append((who, is_locked)))
    for name in (screen_lock.LOCKED, screen_lock.UNLOCKED, screen_lock.SWITCHED_AWAY, screen_lock.SWITCHED_BACK):
        workspace.send(name)
    assert said == [
        ("macOS", locked),
        ("macOS", True),
        ("macOS", False),
        ("macOS session", True),
        ("macOS session", False),
    ]


def test_the_launch_agent_is_written_read_back_and_removed(tmp_path) -> None:
    agent = LaunchAgent(START, str(tmp_path / "LaunchAgents"))
    assert agent.state().answer == "no"
    assert agent.set(True).yes
    (file,) = (tmp_path / "LaunchAgents").iterdir()
    told = plistlib.loads(file.read_bytes())
    assert (told["ProgramArguments"], told["RunAtLoad"], told.get("KeepAlive", False)) == (START, True, False)
    assert LaunchAgent(["/other"], str(tmp_path / "LaunchAgents")).state().answer == "no"
    assert agent.set(False).answer == "no"
    assert list((tmp_path / "LaunchAgents").iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"<plist><dict>", b"bplist00 nonsense", b'<?xml version="1.0"?><a/>'])
def test_a_broken_launch_agent_is_no_and_mended(tmp_path, content: bytes) -> None:
    agent = LaunchAgent(START, str(tmp_path))
    (tmp_path / "io.github.unclench.Unclench.plist").write_bytes(content)
    assert agent.state().answer == "no"
    assert agent.set(True).yes


class Recorded:
    """A function of a library: notes how it was called, and answers as the test says."""

    def __init__(self, calls: list[tuple[str, tuple]], name: str, answer: object) -> None:
        self._calls, self._name, self._answer = calls, name, answer

    def __call__(self, *arguments):
        self._calls.append((self._name, arguments))
        return self._answer(*arguments) if callable(self._answer) else self._answer


class FakeLibraries:
    """In the place of ctypes.CDLL."""

    def __init__(self, **answers: object) -> None:
        self.calls: list[tuple[str, tuple]] = []
        self._answers = answers

    def __call__(self, path: str):
        return self

    def __getattr__(self, name: str) -> Recorded:
        self.__dict__[name] = Recorded(self.calls, name, self._answers.get(name))
        return self.__dict__[name]


def test_the_question_for_input_is_of_any_kind_in_this_session(monkeypatch) -> None:
    libraries = FakeLibraries(CGEventSourceSecondsSinceLastEventType=2.5)
    monkeypatch.setattr(ctypes, "CDLL", libraries)
    assert last_input_api.seconds() == 2.5
    assert libraries.calls == [("CGEventSourceSecondsSinceLastEventType", (0, 0xFFFFFFFF))]


@pytest.mark.parametrize("failed", [0, -536870207])
def test_an_assertion_gives_its_words_back_whether_it_is_made_or_not(monkeypatch, failed: int) -> None:
    words = iter([11, 12])
    libraries = FakeLibraries(
        CFStringCreateWithCString=lambda allocator, text, encoding: next(words), IOPMAssertionCreateWithName=failed
    )
    monkeypatch.setattr(ctypes, "CDLL", libraries)
    if failed:
        with pytest.raises(OSError, match="0xe00002c1"):
            power_assertion_api.hold(COMPUTER, "Eis läuft")
    else:
        assert power_assertion_api.hold(COMPUTER, "Eis läuft") == 0
    made = [arguments[1] for name, arguments in libraries.calls if name == "CFStringCreateWithCString"]
    given_back = [arguments for name, arguments in libraries.calls if name == "CFRelease"]
    assert made == [COMPUTER.encode(), "Eis läuft".encode()]
    assert given_back == [(11,), (12,)]
