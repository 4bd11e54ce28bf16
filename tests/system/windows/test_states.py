"""Quiet, fullscreen, microphone, camera, keeping awake: every answer that Windows may give."""

import sys
from typing import Any

import pytest

from unclench.system.windows import consent_store, notification_state
from unclench.system.windows.consent_store import STORE
from unclench.system.windows.inhibit import CONTINUOUS, DISPLAY, SYSTEM, WindowsInhibit, Wishes

QUIET, FULL = (notification_state.PRESENTATION, notification_state.QUIET_TIME), (2, 3)


@pytest.mark.parametrize(
    ("state", "quiet", "full"),
    [
        (1, "no", "no"),  # nobody present
        (2, "no", "yes"),  # busy: a program fills the screen
        (3, "no", "yes"),  # a game
        (4, "yes", "no"),  # a presentation
        (5, "no", "no"),  # accepts messages
        (6, "yes", "no"),  # quiet time
        (7, "no", "no"),  # a Store app
        (0, "unknown", "unknown"),
        (8, "unknown", "unknown"),
    ],
)
def test_each_state_of_windows(state: int, quiet: str, full: str) -> None:
    assert notification_state.answer(lambda: state, QUIET).answer == quiet
    assert notification_state.answer(lambda: state, FULL).answer == full


def test_a_windows_that_does_not_answer_is_unknown() -> None:
    def fails() -> int:
        raise OSError("0x80004005")

    assert notification_state.answer(fails, QUIET).answer == "unknown"


class FakeRegistry:
    """Keys below the store of one device: name -> values."""

    def __init__(self, keys: dict[str, dict[str, int]] | None, trouble: type[OSError] = FileNotFoundError) -> None:
        self._keys, self._trouble = keys, trouble

    def value(self, path: str, name: str) -> Any:
        values = (self._keys or {})[path.removeprefix(f"{STORE}\\microphone\\")]
        if name not in values:
            raise FileNotFoundError(name)
        return values[name]

    def names_below(self, path: str) -> list[str]:
        if self._keys is None:
            raise self._trouble(path)
        below = path.removeprefix(f"{STORE}\\microphone").removeprefix("\\")
        begins = f"{below}\\" if below else ""
        found = {name.removeprefix(begins).partition("\\")[0] for name in self._keys if name.startswith(begins)}
        if not found:
            raise FileNotFoundError(path)
        return sorted(found)


USED = {"LastUsedTimeStart": 133_000, "LastUsedTimeStop": 134_000}
IN_USE = {"LastUsedTimeStart": 133_000, "LastUsedTimeStop": 0}
OURS = "NonPackaged\\" + sys.executable.replace("\\", "#")


@pytest.mark.parametrize(
    ("keys", "answer", "by"),
    [
        ({"Camera_8wekyb": USED, r"NonPackaged\C:#Zoom.exe": USED}, "no", "Windows"),
        ({"Skype_kzf8": IN_USE}, "yes", "Skype"),
        ({r"NonPackaged\C:#Apps#Zoom.exe": IN_USE}, "yes", "Zoom.exe"),
        ({"Skype_kzf8": USED, r"NonPackaged\C:#Apps#Zoom.exe": IN_USE}, "yes", "Zoom.exe"),
        ({"Skype_kzf8": {}, r"NonPackaged\C:#a.exe": {}}, "no", "Windows"),  # allowed, and never used
        ({"Skype_kzf8": {"LastUsedTimeStart": 0, "LastUsedTimeStop": 0}}, "no", "Windows"),
        ({OURS: IN_USE}, "no", "Windows"),
        ({"Skype_kzf8": USED}, "no", "Windows"),  # no NonPackaged at all
    ],
)
def test_who_uses_the_microphone(keys: dict[str, dict[str, int]], answer: str, by: str) -> None:
    told = consent_store.answer(FakeRegistry(keys), "microphone")
    assert (told.answer, told.by) == (answer, by)


@pytest.mark.parametrize("trouble", [FileNotFoundError, PermissionError])
def test_a_windows_without_the_store_is_unknown(trouble: type[OSError]) -> None:
    assert consent_store.answer(FakeRegistry(None, trouble), "microphone").answer == "unknown"


def test_the_wishes_of_all_holders_are_joined() -> None:
    set_to: list[int] = []

    def take(flags: int) -> bool:
        set_to.append(flags)
        return True

    wishes = Wishes(take)
    session, plank = WindowsInhibit(wishes), WindowsInhibit(wishes)
    heard: list[str] = []
    plank.hold("a plank", display=True)
    session.hold("ice runs", told=lambda told: heard.append(told.answer))
    session.release()
    assert plank.answer().yes
    plank.release()
    both = CONTINUOUS | SYSTEM | DISPLAY
    assert (set_to, heard) == ([both, both, both, both, CONTINUOUS], ["yes"])


def test_a_windows_that_refuses_says_no() -> None:
    refused = WindowsInhibit(Wishes(lambda flags: False))
    heard: list[str] = []
    refused.hold("ice runs", told=lambda told: heard.append(told.answer))
    assert (heard, refused.answer().answer) == (["no"], "no")
