"""The app by ear: what a screen reader says on the way, which reads like a conversation. All of it by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from end_to_end.desktop import App, Desktop, read_screen, until
from end_to_end.speech import Speech

pytestmark = pytest.mark.end_to_end

START = "None of these: start ice. push button. By starting you say: the pack is wrapped in a soft towel"


class Listener:
    """A person who cannot see the screen: presses keys and hears what comes of it."""

    def __init__(self, tmp_path: Path) -> None:
        self.desktop = Desktop(tmp_path)
        self.desktop.__enter__()
        self.app: App = self.desktop.app()
        self.app.find("My back just seized up", "push button")
        self.speech = Speech(self.desktop.tree, self.desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        self.desktop.run("xdotool", "search", "--onlyvisible", "--name", "Unclench$", "windowactivate", "--sync")
        self.speech.hear()

    def close(self) -> None:
        self.speech.close()
        self.desktop.close()

    def key(self, *keys: str) -> str:
        """What is said after these keys; what came up before was read first."""
        read_screen()
        self.speech.hear()
        self.desktop.run("xdotool", "key", *keys)
        said: list[str] = []
        until(lambda: said.extend(self.speech.hear()) or said, f"something said after {' '.join(keys)}")
        return "\n".join(said)

    def go(self, name: str, key: str = "Tab") -> str:
        """Press Tab until this is said."""
        for _ in range(40):
            if f"{name}." in (said := self.key(key)) or (name.endswith(":") and name in said):
                return said
        raise AssertionError(f"{key} never comes to {name}: {self.speech.said}")


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Listener]:
    made = Listener(tmp_path)
    yield made
    made.close()


def test_from_the_spasm_to_the_end_of_ice(person: Listener) -> None:
    """First run, seized up, signs, ice, time left, stop, pain, quit."""
    assert "Is your back in spasm? panel." in person.go("My back just seized up")

    said = person.key("Return")
    heading, sign = said.index("First, one check. panel."), said.index("Numb around genitals")
    assert heading < said.index("Is any of this true for you right now? Not sure counts as yes.") < sign
    assert "start ice" not in said, "the signs are heard first"
    for _ in range(12):
        assert "check box not checked." in person.key("Tab")
    assert "who ice is not for" in person.key("Tab")
    assert person.key("Tab").startswith(START)
    assert person.key("3").startswith("Lost control of pee or poo. check box checked.")
    assert person.key("3") == "not checked."
    assert person.key("0").startswith(START)

    said = person.key("Return")
    assert "Ice and heat. panel." in said
    assert "Pack wrapped in a soft towel." in said
    assert said.endswith("Stop. push button.")
    assert person.speech.hear_for(12) == [], "neither the ring nor the breath is told each second"

    said = person.key("ctrl+t")
    assert "minutes" in said
    assert "seconds left, ends " in said
    assert "How to lie. panel." in person.go("Flat", "shift+Tab")
    assert " seconds left, ends " in person.go("Time left:", "shift+Tab")

    person.go("Stop")
    said = person.key("Return")
    assert said.index("Skin all right?") < said.index("Skin is fine. push button.")
    assert "Ice again from " in person.key("Return")

    assert "Pain now. panel." in person.go("Pain now: 0 of 10")
    person.desktop.run("xdotool", "key", "6")
    until(lambda: person.desktop.ask("status")["pain"], "the pain is on disk")
    assert person.desktop.ask("status")["pain"]["value"] == 6
    person.desktop.run("xdotool", "key", "ctrl+q")
    assert person.app.process.wait(60) == 0


def test_a_dose_the_causes_a_plank_and_a_glass(person: Listener) -> None:
    person.go("Choose a medicine")
    said = person.key("Return")
    assert said.index("What this is") < said.index("dialog.") < said.index("I have read this. push button.")
    said = person.key("Return")
    assert said.index("Choose a medicine. panel.") < said.index("Search. text.")
    person.go("Country of the pack: All countries")
    person.key("Escape")

    assert "Begin. push button." in person.key("ctrl+2")
    said = person.key("Return")
    assert "Before the 11 questions. First, the warning signs" in said
    assert "Numb around genitals, bottom or inner thighs. check box not checked." in said
    assert "None of these. check box checked." in person.key("0")
    assert "And any of these? They need a look within two days. panel." in person.key("Return")
    person.key("0")
    said = person.key("Return")
    number = 0
    while said.startswith("Question "):
        number += 1
        assert said.startswith(f"Question {number} of ")
        assert said.index("panel.") < said.index("radio button not checked.")
        person.key("3" if number < 9 else "2")
        said = person.key("Return")
    assert number >= 11
    assert "panel." in said
    assert "push button." in said

    person.key("ctrl+3")
    person.go("Glass 250 ml")
    assert any("Water. panel." in line for line in person.speech.said)
    assert not any("0." in line.split("\n")[0] and "per cent" in line for line in person.speech.said)
    person.desktop.run("xdotool", "key", "Return")
    until(lambda: person.desktop.ask("list", "drinks")["entries"], "a glass is on disk")

    person.go("Start plank", "shift+Tab")
    said = person.key("Return")
    assert said.index("Is a plank for me? panel.") < said.index("check box not checked.")


def test_a_dose_from_the_list_of_packs_to_logged(person: Listener) -> None:
    person.go("Choose a medicine")
    person.key("Return")
    person.key("Return")
    person.go("Ibuprofen 200 mg, United States")
    assert person.key("space").startswith("checked")
    person.go("Done")
    said = person.key("Return")
    assert said.index("What the labels ask") < said.index("check box not checked.")
    assert "Keep these answers. push button." in person.key("0")
    person.key("Return")
    said = person.go("Log ibuprofen 200 mg")
    said = person.key("Return")
    assert "panel." in said
    assert "1" in said
    assert "Log it: ibuprofen 200 mg. push button." in person.go("Log it: ibuprofen 200 mg")
    assert "Ibuprofen 200 mg logged" in person.key("Return")
    (dose,) = person.desktop.ask("list", "doses")["entries"]
    assert dose["units"] == 1


def test_a_plank_from_its_start_to_the_three_questions(person: Listener) -> None:
    person.key("ctrl+3")
    person.go("Start plank", "shift+Tab")
    said = person.key("Return")
    if "I have read this" in said:
        said = person.key("Return")
    assert said.index("Is a plank for me? panel.") < said.index("check box not checked.")
    assert "Keep these answers. push button." in person.key("0")
    person.desktop.run("xdotool", "key", "Return")
    until(lambda: person.desktop.ask("list", "planks")["entries"], "the hold runs")
    heard = person.speech.hear_for(5)
    assert len(heard) < 4, f"no second of a hold is told: {heard}"
    said = person.key("space")
    assert "panel." in said
    assert "Could you have talked? panel." in person.key("1")
    assert "Pain in it, 0 to 10. panel." in person.key("1")
    said = person.key("2")
    assert "Done. push button." in said
    (hold,) = person.desktop.ask("list", "planks")["entries"]
    assert hold["held_ms"] > 3000
    assert (hold["form_ok"], hold["could_talk"], hold["pain"]) == (True, True, 2)
    assert "Start plank" in person.key("Return")


def test_every_choice_is_heard_with_what_it_is(person: Listener) -> None:
    person.key("ctrl+comma")
    person.desktop.run("xdotool", "type", "olours")
    person.go("Colours: As the system")


def test_the_keys_are_read_with_what_they_do(person: Listener) -> None:
    said = person.key("F1")
    assert "Keys — Unclench. dialog." in said
    assert "Ctrl+T: Say the time left and the next nudge." in said
    assert "Ctrl+1: Relief. label." in said
    assert "Ctrl+2: Causes. label." in person.key("Tab")
