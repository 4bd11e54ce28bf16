"""The end of ice is in front of everything of ours in the real program, and a real key answers it."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from end_to_end.desktop import App, Desktop, until

READ_SECONDS = 1.0
"""So long a person looks at what has come up before the next press."""


class Person:
    """Somebody at the keys of the real program."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.app: App = desktop.app()
        self.app.find("My back just seized up", "push button")

    def keys(self, *keys: str) -> None:
        self.desktop.run("xdotool", "key", "--delay", "50", *keys)

    def read(self) -> None:
        begun = time.monotonic()
        until(lambda: time.monotonic() - begun > READ_SECONDS, "read")

    def session(self) -> dict | None:
        return self.desktop.ask("status")["session"]

    def start_ice(self, seconds_ago: float) -> None:
        """A minute of ice that began so long ago."""
        at = datetime.now(UTC) - timedelta(seconds=seconds_ago)
        answer = self.desktop.ask("ice", "start", "--minutes", "1", "--override", "test", "--at", at.isoformat())
        assert "entry" in answer, answer

    def front(self) -> str:
        """The title of the window that has the keyboard, without the session that runs."""
        title = self.desktop.run("xdotool", "getactivewindow", "getwindowname").decode().strip()
        return title.rpartition(" · ")[2]

    def answer_end(self) -> None:
        """Enter on what is in front takes the pack off."""
        until(lambda: self.app.find("Pack off", "push button").focused, "the way to answer has the focus")
        assert self.front() == "Unclench"
        self.read()
        self.keys("Return")
        until(lambda: self.session() is None, "answered")


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    with Desktop(tmp_path_factory.mktemp("home")) as desktop:
        yield Person(desktop)


def open_by_keys(*keys: str) -> Callable[[Person], None]:
    return lambda person: person.keys(*keys)


def open_by_press(name: str, role: str = "") -> Callable[[Person], None]:
    return lambda person: person.app.press(name, role)


def open_doctors_page(person: Person) -> None:
    person.keys("ctrl+2")
    person.app.press("Summary for my doctor", "push button")


@pytest.mark.parametrize(
    ("opens", "shows"),
    [
        pytest.param(open_by_keys("ctrl+2"), "Begin", id="another tab"),
        pytest.param(open_by_press("My back just seized up"), "First, one check", id="a sheet"),
        pytest.param(open_by_keys("ctrl+comma"), "Search the settings", id="Settings"),
        pytest.param(open_by_keys("ctrl+l"), "Keep", id="Log anything"),
        pytest.param(open_by_press("System check"), "Ask again", id="System check"),
        pytest.param(open_by_press("About"), "Close", id="About"),
        pytest.param(open_doctors_page, "Save as PDF", id="the doctor's page"),
    ],
)
def test_the_end_is_in_front_of(person: Person, opens: Callable[[Person], None], shows: str) -> None:
    person.keys("ctrl+1")
    opens(person)
    person.app.find(shows)
    person.start_ice(61)
    person.app.find("Pack off", "push button")
    assert person.app.look(shows) is None
    person.answer_end()
    person.app.find(shows)
    person.keys("Escape")


def test_a_ring_is_in_front_of_what_was_opened_since_the_end(person: Person) -> None:
    person.start_ice(110)
    person.app.find("Pack off", "push button")
    person.keys("ctrl+comma")
    until(lambda: person.front() == "Unclench", "the next ring")
    person.answer_end()
    person.keys("Escape")


def test_the_end_brings_back_a_window_that_was_made_small(person: Person) -> None:
    person.desktop.run("xdotool", "getactivewindow", "windowminimize")
    until(lambda: person.front() != "Unclench", "it is small")
    person.start_ice(61)
    person.answer_end()


def test_the_mini_timer_does_not_lie_over_the_end(person: Person) -> None:
    person.keys("ctrl+1")
    person.start_ice(40)
    person.app.press("Mini timer", "push button")
    person.app.find("Open Unclench")
    until(lambda: person.app.look("Open Unclench") is None, "the end")
    person.answer_end()


def test_the_end_is_in_front_of_a_plank_which_comes_back(person: Person) -> None:
    person.keys("ctrl+3")
    person.app.press("Start plank", "push button")
    person.app.press("I have read this", "push button")
    person.app.press("Keep these answers", "push button")
    person.app.find("5 s", "radio button")
    person.start_ice(61)
    person.app.find("Pack off", "push button")
    assert person.app.look("5 s", "radio button") is None
    person.answer_end()
    until(lambda: any(name.startswith(("Get ready", "Hold ")) for name in person.app.texts()), "the plank is back")
    person.keys("Escape")
    person.app.find("Start plank", "push button")


def test_an_emergency_stays_and_the_end_stands_in_it(person: Person, tmp_path: Path) -> None:
    person.start_ice(30)
    answers = tmp_path / "signs.json"
    answers.write_text('{"A3": "y"}')
    person.desktop.ask("signs", str(answers))
    person.app.press("Summary for the doctor", "push button")
    person.app.find("Save as PDF")
    person.app.find("Take the ice off now")
    person.app.find("I have called, or I'm going now", "push button")
    person.app.press("Pack off", "push button")
    person.app.press("Back", "push button")
    person.app.press("I ticked this by mistake", "push button")


def test_quick_keys_on_the_first_press_start_no_ice(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        person = Person(desktop)
        until(lambda: person.front() == "Unclench", "it has the keyboard")
        for _ in range(30):
            if person.app.find("My back just seized up", "push button").focused:
                break
            person.keys("Tab")
        person.keys("shift+Tab")
        person.keys("Tab", "Return", "Return")
        sign = person.app.find("Numb around genitals, bottom or inner thighs", "check box")
        until(lambda: sign.focused, "the signs are asked")
        assert person.session() is None
        person.read()
        person.keys("0", "Return")
        until(person.session, "ice runs")


def test_quitting_while_ice_runs_is_asked_about_and_a_term_is_not(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        person = Person(desktop)
        person.app.press("My back just seized up", "push button")
        person.app.press("None of these: start ice", "push button")
        until(person.session, "ice runs")
        person.keys("ctrl+q")
        until(lambda: person.app.find("Keep it open", "push button").focused, "staying is what Enter does")
        person.read()
        person.keys("Return")
        until(lambda: person.app.look("Keep it open") is None, "it stays")
        person.keys("ctrl+q")
        person.app.press("Quit anyway", "push button")
        assert person.app.process.wait(60) == 0
        again = desktop.app()
        again.find("Stop", "push button")
        assert again.close() == 0
        assert desktop.ask("status")["session"]["state"] == "running"
