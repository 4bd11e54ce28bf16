"""The calls to Windows themselves: what they pass, and what they make of an answer, against fake libraries."""

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

from unclench.system.windows import (
    execution_state_api,
    languages_api,
    last_input_api,
    message_window_api,
    notification_state_api,
    package_api,
    session_api,
    time_zone_api,
)


class Call:
    """A function of a library: notes what it was given, and answers as the test says."""

    def __init__(self, answer: Any) -> None:
        self.given: list[tuple] = []
        self._answer = answer

    def __call__(self, *arguments: Any) -> Any:
        self.given.append(arguments)
        return self._answer(*arguments) if callable(self._answer) else self._answer


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, Call]]:
    """Makes the libraries of Windows of these functions, with these answers."""

    def make(**answers: Any) -> dict[str, Call]:
        calls = {name: Call(answer) for name, answer in answers.items()}
        library = type("Library", (), calls)
        monkeypatch.setattr(ctypes, "WinDLL", lambda name, use_last_error: library, raising=False)
        monkeypatch.setattr(ctypes, "get_last_error", lambda: 1702, raising=False)
        monkeypatch.setattr(ctypes, "WinError", lambda code: OSError(code, "told by Windows"), raising=False)
        monkeypatch.setattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE, raising=False)
        return calls

    return make


class TwoNumbers(ctypes.Structure):
    _fields_ = [("size", ctypes.c_uint), ("time", ctypes.c_uint)]


def at(reference: Any, kind: Any) -> Any:
    """What a reference that was passed leads to."""
    return ctypes.cast(reference, ctypes.POINTER(kind)).contents


def into(value: int) -> Callable[..., int]:
    """Writes a number to where the last argument points, and says that it went well."""

    def write(*arguments: Any) -> int:
        at(arguments[-1], ctypes.c_int).value = value
        return 0

    return write


def test_the_tick_of_the_last_input_names_the_size_of_what_it_fills(windows) -> None:
    def fill(told: Any) -> int:
        assert at(told, TwoNumbers).size == 8
        at(told, TwoNumbers).time = 4_000_000_000
        return 1

    windows(GetLastInputInfo=fill, GetTickCount=-2)
    assert last_input_api.last_input_tick() == 4_000_000_000
    assert last_input_api.tick() == 2**32 - 2


def test_a_refusal_is_what_windows_says_of_it(windows) -> None:
    windows(GetLastInputInfo=0, WTSRegisterSessionNotification=0, RegisterSuspendResumeNotification=None)
    for call in (
        last_input_api.last_input_tick,
        lambda: session_api.tell_of_session(7),
        lambda: session_api.tell_of_sleep(7),
    ):
        with pytest.raises(OSError, match="told by Windows"):
            call()


def test_the_window_is_told_of_this_session_and_of_modern_standby(windows) -> None:
    calls = windows(WTSRegisterSessionNotification=1, RegisterSuspendResumeNotification=99)
    session_api.tell_of_session(7)
    session_api.tell_of_sleep(7)
    assert [call.given for call in calls.values()] == [[(7, 0)], [(7, 0)]]


def test_the_state_of_messages_and_who_is_in_front(windows) -> None:
    windows(SHQueryUserNotificationState=into(4), GetForegroundWindow=5, GetWindowThreadProcessId=into(1234))
    assert notification_state_api.notification_state() == 4
    assert notification_state_api.process_in_front() == 1234


def test_a_state_that_fails_names_its_number(windows) -> None:
    windows(SHQueryUserNotificationState=-2147467259)
    with pytest.raises(OSError, match="0x80004005"):
        notification_state_api.notification_state()


@pytest.mark.parametrize(("before", "taken"), [(0x80000000, True), (0, False)])
def test_keeping_awake_was_taken_where_windows_tells_the_state_before(windows, before: int, taken: bool) -> None:
    calls = windows(SetThreadExecutionState=before)
    assert execution_state_api.set_execution_state(0x80000001) is taken
    assert calls["SetThreadExecutionState"].given == [(0x80000001,)]


@pytest.mark.parametrize(("told", "inside"), [(15700, False), (122, True)])
def test_a_package_of_the_store_is_known(windows, told: int, inside: bool) -> None:
    windows(GetCurrentPackageFullName=told)
    assert package_api.in_package() is inside


def test_the_languages_of_windows(windows) -> None:
    names = "de-AT\0en-US\0\0"

    def ask(kind: int, count: Any, text: Any, size: Any) -> int:
        assert kind == 8
        if text is None:
            at(size, ctypes.c_ulong).value = len(names)
        else:
            text[:] = names
        return 1

    windows(GetUserPreferredUILanguages=ask)
    assert languages_api.languages() == ("de-AT", "en-US")
    windows(GetUserPreferredUILanguages=0)
    assert languages_api.languages() == ()


def test_the_zone_of_windows_is_compared_as_a_whole(windows) -> None:
    def fill(told: Any) -> int:
        told.raw = b"\x3c" + bytes(time_zone_api.SIZE - 1)
        return 1

    windows(GetTimeZoneInformation=fill)
    assert time_zone_api.time_zone() == b"\x3c" + bytes(171)


def test_the_hidden_window_hears_its_messages_and_windows_has_the_last_word(windows) -> None:
    calls = windows(
        DefWindowProcW=-1,
        GetModuleHandleW=0x400000,
        RegisterClassW=1,
        CreateWindowExW=77,
    )
    heard: list[tuple[int, int]] = []
    window, kept = message_window_api.make_window(lambda message, number: heard.append((message, number)))
    assert (window, kept.name) == (77, message_window_api.CLASS_NAME)
    assert kept.procedure(77, 0x0218, 4, 0) == -1
    assert heard == [(0x0218, 4)]
    parent = calls["CreateWindowExW"].given[0][8]
    assert parent is None  # a window that only takes messages would not get those that go to all


def test_a_window_that_cannot_be_made_leaves_its_class_free_for_the_next_try(windows) -> None:
    calls = windows(DefWindowProcW=0, GetModuleHandleW=1, RegisterClassW=1, CreateWindowExW=None, UnregisterClassW=1)
    with pytest.raises(OSError, match="told by Windows"):
        message_window_api.make_window(lambda message, number: None)
    assert calls["UnregisterClassW"].given == [(message_window_api.CLASS_NAME, 1)]
