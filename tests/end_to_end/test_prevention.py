"""The Prevention tab without a mouse: everything on it is done by keys, found by names as a screen reader does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from end_to_end.accessible import Gone
from end_to_end.desktop import App, Desktop, read_screen, until
from end_to_end.test_relief import twice

pytestmark = pytest.mark.end_to_end

MOST_TABS = 60


class Keyboard:
    """A person with a keyboard, and a screen reader that tells where they are."""

    def __init__(self, desktop: Desktop, app: App) -> None:
        self._desktop, self._app = desktop, app

    def press(self, *keys: str) -> None:
        self._desktop.run("xdotool", "key", *keys)

    def type(self, text: str) -> None:
        self._desktop.run("xdotool", "key", "ctrl+a")
        self._desktop.run("xdotool", "type", text)

    def name(self) -> str:
        """The innermost control that has the focus."""
        try:
            return ([seen.name for seen in self._app.nodes() if seen.focused] or [""])[-1]
        except Gone:
            return ""

    def go(self, name: str) -> None:
        """Tab until it has the focus."""
        at = self.name()
        for _ in range(MOST_TABS):
            if at == name:
                return
            self.press("Tab")
            at = until(lambda at=at: now if (now := self.name()) != at else "", f"the focus leaves {at}")
        raise AssertionError(f"no way to {name} by Tab")

    def do(self, name: str) -> None:
        """Go there and press it."""
        self.go(name)
        self.press_shown("space")

    def choose(self, entry: int) -> None:
        """Press an entry of the menu that the key before opened; its first one is active. Keys come in their order."""
        self.press(*["Down"] * entry, "Return")

    def press_shown(self, key: str) -> None:
        """Press a key on what was read before."""
        read_screen()
        self.press(key)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[tuple[Desktop, App, Keyboard]]:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        keyboard = Keyboard(desktop, app)
        app.find("Prevention", "page tab")
        keyboard.press("ctrl+3")
        app.find("Start plank", "push button")
        yield desktop, app, keyboard
        assert app.close() == 0


def listed(desktop: Desktop, kind: str) -> list[dict[str, Any]]:
    return desktop.ask("list", kind)["entries"]


def count(desktop: Desktop, kind: str, wanted: int) -> dict[str, Any]:
    """Waits for so many entries; the newest one."""
    found = until(lambda: [True, *entries] if len(entries := listed(desktop, kind)) == wanted else None, kind)
    return found[-1] if wanted else {}


def test_what_one_press_does_is_done_by_keys(room: tuple[Desktop, App, Keyboard]) -> None:
    desktop, app, keys = room
    assert not twice(app)
    keys.do("Glass 250 ml")
    assert count(desktop, "drinks", 1)["amount_ml"] == 250
    keys.press("ctrl+z")  # while the toast offers it, the card does not
    count(desktop, "drinks", 0)
    keys.do("I got up")
    assert count(desktop, "stands", 1)["by"] == "hand"
    keys.do("Start walk")
    until(lambda: keys.name().startswith("Stop walk"), "the walk runs")
    keys.press("space")
    assert count(desktop, "walks", 1)["activity"] == "walk"


def test_every_form_is_filled_in_and_left_by_keys(room: tuple[Desktop, App, Keyboard]) -> None:
    desktop, app, keys = room
    keys.do("Other drink …")
    keys.choose(0)
    drink = count(desktop, "drinks", 1)
    assert (drink["kind"], drink["amount_ml"]) == ("tea", 250)
    keys.press("ctrl+z")
    count(desktop, "drinks", 0)

    keys.do("Other drink …")
    keys.choose(5)
    app.find("Another drink", "label")
    until(lambda: keys.name() == "Coffee", "the focus is on what is chosen")
    keys.press("Right")
    until(lambda: keys.name() == "Milk", "the arrow goes on")
    keys.go("How many millilitres")
    keys.type("200")
    keys.do("Keep")
    drink = count(desktop, "drinks", 1)
    assert (drink["kind"], drink["amount_ml"]) == ("milk", 200)
    until(lambda: keys.name() == "Other drink …", "back where it began")

    keys.do("Log swim, bike …")
    until(lambda: keys.name() == "Walk", "the focus is on what is chosen")
    keys.press("Right")
    until(lambda: keys.name() == "Swim", "the arrow goes on")
    keys.go("Minutes")
    keys.type("25")
    keys.do("Keep")
    walk = count(desktop, "walks", 1)
    assert (walk["activity"], walk["moved_seconds"]) == ("swim", 1500)

    keys.do("Update weight")
    keys.go("Weight now")
    keys.type("82,4")
    keys.go("Height")
    keys.type("5 ft 10")
    keys.do("Keep")
    assert count(desktop, "weights", 1)["weight_kg"] == 82.4
    app.find("Foods with minerals", "push button")

    keys.do("Foods with minerals")
    keys.do("Eaten: Banana")
    assert count(desktop, "foods", 1)["food"]
    keys.press("Escape")
    app.find("Start plank", "push button")


OPENED = (
    ("Plank: more", 0, "Level and way"),
    ("Water: more", 0, "Glass and goal"),
    ("Water: more", 1, "Should I drink less?"),
    ("Lumbar cushion", None, "Lumbar cushion"),
    ("Sitting and posture: more", 0, "Correct the day's strip"),
    ("Sitting and posture: more", 1, "Driving today"),
    ("Stretch: more", 0, "Choose moves"),
    ("Show or hide cards", None, "Show or hide cards"),
)
"""What opens each sheet: the button, which entry of its menu, and the title."""


def test_every_sheet_is_left_by_escape_and_the_focus_is_where_it_was(room: tuple[Desktop, App, Keyboard]) -> None:
    _, app, keys = room
    for opener, entry, title in OPENED:
        keys.do(opener)
        if entry is not None:
            keys.choose(entry)
        app.find(title, "label")
        assert not twice(app), opener
        keys.press("Escape")
        app.find("Start plank", "push button")
        until(lambda opener=opener: keys.name() == opener, f"back at {opener}")


def test_a_card_is_hidden_and_brought_back_by_keys(room: tuple[Desktop, App, Keyboard]) -> None:
    _, app, keys = room
    for there in (False, True):
        keys.do("Show or hide cards")
        keys.do("Walk")
        keys.do("Keep")
        app.find("Start plank", "push button")
        until(lambda there=there: bool(app.look("Start walk", "push button")) is there, "the card of walks")


def test_stretches_are_done_paused_and_stopped_by_keys(room: tuple[Desktop, App, Keyboard]) -> None:
    desktop, app, keys = room
    keys.do("Start stretching")
    app.find("Pause", "push button")
    keys.press_shown("space")
    app.find("Go on", "push button")
    keys.do("Stop, it hurts")
    until(lambda: keys.name().startswith("Sharp"), "the focus is on what it may be")
    keys.press_shown("space")
    assert count(desktop, "stretches", 1)["stopped_for"] == "sharp"
    keys.press("Escape")
    app.find("Start stretching", "push button")
    until(lambda: any("Knee to chest rests until" in name for name in app.texts()), "the move rests")


def test_a_wrong_number_is_said_in_the_form_and_nothing_is_written(room: tuple[Desktop, App, Keyboard]) -> None:
    desktop, app, keys = room
    keys.do("Update weight")
    keys.go("Weight now")
    keys.type("700")
    keys.do("Keep")
    said = until(lambda: next((name for name in app.texts() if "from 25 to 350 kg" in name), None), "the range")
    assert "lb" in said
    assert listed(desktop, "weights") == []
    keys.press("Escape")
