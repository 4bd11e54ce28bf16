"""The Relief tab from the outside, by the names assistive technology knows: from the spasm until it has eased."""

from collections import Counter
from pathlib import Path

from end_to_end.desktop import App, Desktop, until

BUTTONS = ("push button", "check box", "radio button", "combo box", "text")


def twice(app: App) -> list[str]:
    """Names that two controls of the window share."""
    names = Counter(seen.name for seen in app.nodes() if seen.name and seen.node.role in BUTTONS)
    return [name for name, count in names.items() if count > 1]


def test_begin_start_ice_answer_the_questions_stop_log_pain_ease(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        app.find("My back just seized up", "push button")
        assert not twice(app)
        app.press("My back just seized up", "push button")
        until(
            lambda: app.find("Numb around genitals, bottom or inner thighs", "check box").focused,
            "the first sign has the focus",
        )
        assert not twice(app)
        app.press("None of these: start ice", "push button")
        app.find("Stop", "push button")
        assert not twice(app)
        assert desktop.ask("status")["session"]["state"] == "running"

        app.press("Left", "radio button")
        app.press("Lower back", "radio button")
        app.press("15 short questions", "push button")
        app.press("None of these", "push button")
        app.find("Stop", "push button")
        checks = desktop.ask("list", "sign_checks")["entries"]
        assert {name[0] for check in checks for name in check["answers"]} == {"A", "B"}

        app.press("Stop", "push button")
        app.press("Skin is fine", "push button")
        app.press("Pain now: 4 of 10", "push button")
        until(lambda: desktop.ask("status")["pain"], "the pain is on disk")
        assert desktop.ask("status")["pain"]["value"] == 4
        assert desktop.ask("status")["ice"]["reason"] == "ice_gap"

        app.press("It has eased", "push button")
        app.find("What set it off?", "push button")
        assert not twice(app)
        episode = desktop.ask("list", "episodes")["entries"][0]
        assert (episode["place_side"], episode["place_height"]) == ("left", "lower")
        assert episode["eased"]


def test_an_emergency_is_said_at_once_and_by_mistake_leads_back_to_the_check(tmp_path: Path) -> None:
    with Desktop(tmp_path, LANG="en_GB.UTF-8") as desktop:
        app = desktop.app()
        app.press("My back just seized up", "push button")
        app.press("Lost control of pee or poo", "check box")
        app.press("Get help now", "push button")
        number = app.find("Emergency number: 999", "label")
        until(lambda: number.focused, "the number has the focus")
        assert not twice(app)
        refused = desktop.ask("ice", "start")
        assert refused["error"]["code"] == "emergency"
        app.press("I ticked this by mistake", "push button")
        app.find("Get help now", "push button")
        assert desktop.ask("ice", "start")["error"]["code"] == "signs_not_asked"
        app.press("Lost control of pee or poo", "check box")
        app.press("None of these: start ice", "push button")
        app.find("Stop", "push button")
        assert desktop.ask("status")["warning_signs"]["state"] == "clear"


def test_the_number_is_that_of_the_country_not_of_the_language(tmp_path: Path) -> None:
    with Desktop(tmp_path, LANG="en_US.UTF-8", LC_MEASUREMENT="de_DE.UTF-8") as desktop:
        app = desktop.app()
        app.find("My back just seized up", "push button")
        answers = tmp_path / "signs.json"
        answers.write_text('{"A3": "y"}')
        desktop.ask("signs", str(answers))
        app.find("Emergency number: 112", "label")


def test_the_mini_timer_shows_the_time_left(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        app.find("My back just seized up", "push button")
        desktop.ask("ice", "start")
        app.press("Mini timer", "push button")
        app.press("Open Unclench", "push button")
        until(lambda: app.look("Open Unclench") is None, "it has gone")
