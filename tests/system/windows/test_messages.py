"""What Windows tells by messages: sleep once however often it is told, and the lock, also of another user's turn."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from unclench.system.windows import screen_lock, sleep
from unclench.system.windows.messages import POWER_BROADCAST, SESSION_CHANGE, TIME_CHANGE, Messages

WINDOW = 77


class FakeWindow:
    """The hidden window, to which the test sends messages."""

    def __init__(self) -> None:
        self.send: Callable[[int, int], None] = lambda message, number: None

    def make(self, heard: Callable[[int, int], None]) -> tuple[int, object]:
        self.send = heard
        return WINDOW, None


@pytest.fixture
def window() -> FakeWindow:
    return FakeWindow()


@pytest.fixture
def messages(window: FakeWindow) -> Messages:
    return Messages(window.make)


def refuses(window: int) -> None:
    raise OSError("The RPC server is unavailable")


def listen_to_sleep(messages: Messages, tell: Callable[[int], None] = lambda window: None) -> list[str]:
    told: list[str] = []
    answer = sleep.listen(
        messages, tell, lambda going: told.append("going" if going else "woke"), lambda: told.append("look")
    )
    assert answer.yes
    return told


def test_sleep_and_waking_are_told_once(window: FakeWindow, messages: Messages) -> None:
    told = listen_to_sleep(messages)
    for event in (sleep.SUSPEND, sleep.SUSPEND, sleep.RESUME, sleep.RESUME_BY_PERSON):
        window.send(POWER_BROADCAST, event)
    assert told == ["going", "woke", "look"]


def test_a_sleep_that_nobody_told_of_is_looked_for(window: FakeWindow, messages: Messages) -> None:
    told = listen_to_sleep(messages)
    window.send(POWER_BROADCAST, sleep.RESUME)
    assert told == ["look"]


def test_other_news_of_power_are_none_of_sleep(window: FakeWindow, messages: Messages) -> None:
    told = listen_to_sleep(messages)
    for event in (9, 10, 0x8013):  # low battery, power status, a power setting
        window.send(POWER_BROADCAST, event)
    assert told == []


def test_sleep_is_heard_where_modern_standby_is_not_told(window: FakeWindow, messages: Messages) -> None:
    told = listen_to_sleep(messages, refuses)
    window.send(POWER_BROADCAST, sleep.SUSPEND)
    assert told == ["going"]


def watch_lock(messages: Messages, tell: Callable[[int], None], parent: QObject) -> list[tuple[str, bool]]:
    said: list[tuple[str, bool]] = []
    screen_lock.LockMessages(messages, tell, lambda who, locked: said.append((who, locked)), parent).begin()
    return said


def test_the_lock_and_another_users_turn(qapp, window: FakeWindow, messages: Messages) -> None:
    asked: list[int] = []
    parent = QObject()
    said = watch_lock(messages, asked.append, parent)
    assert (asked, said) == ([WINDOW], [("Windows", False)])
    for event in (screen_lock.LOCKED, screen_lock.UNLOCKED, 2, 1, 4, 3, 5, 6, 9):
        window.send(SESSION_CHANGE, event)
    assert said[1:] == [
        ("Windows", True),
        ("Windows", False),
        ("Windows session", True),
        ("Windows session", False),
        ("Windows session", True),
        ("Windows session", False),
    ]


def test_while_windows_is_still_starting_it_is_asked_again(qtbot, messages: Messages, monkeypatch) -> None:
    monkeypatch.setattr(screen_lock, "AGAIN_MS", 1)
    asked: list[int] = []

    def refuses_twice(window: int) -> None:
        asked.append(window)
        if len(asked) < 3:
            raise OSError("not ready")

    parent = QObject()
    said = watch_lock(messages, refuses_twice, parent)
    assert said == []
    qtbot.waitUntil(lambda: said == [("Windows", False)])
    assert len(asked) == 3


def test_where_windows_refuses_for_good_the_lock_stays_unknown(qtbot, messages: Messages, monkeypatch) -> None:
    monkeypatch.setattr(screen_lock, "AGAIN_MS", 1)
    tries: list[int] = []

    def never(window: int) -> None:
        tries.append(window)
        raise OSError("not ready")

    parent = QObject()
    said = watch_lock(messages, never, parent)
    qtbot.waitUntil(lambda: len(tries) == screen_lock.TRIES)
    qtbot.wait(20)
    assert (len(tries), said) == (screen_lock.TRIES, [])


def test_an_error_in_a_listener_goes_where_those_of_the_window_go(window, messages: Messages, monkeypatch) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: seen.append(kind))
    messages.listen(TIME_CHANGE, lambda number: 1 // number)
    window.send(TIME_CHANGE, 0)
    assert seen == [ZeroDivisionError]


def test_messages_that_nobody_listens_to_are_passed_over(window: FakeWindow, messages: Messages) -> None:
    window.send(0x0001, 0)
    assert messages.window == WINDOW
