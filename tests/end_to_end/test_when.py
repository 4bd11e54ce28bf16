"""When something was, in the real program: by the names a reader knows, with the keys, as an American writes times."""

from datetime import UTC, datetime
from pathlib import Path

from end_to_end.desktop import App, Desktop, read_screen, until
from end_to_end.test_medicine import focused, tab_to


def zone_of_noon() -> str:
    """Where it is about noon now: a quarter of an hour ago it was the same day there."""
    return f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"


def test_a_drink_of_yesterday_by_keyboard_calendar_and_typed_time(tmp_path: Path) -> None:
    with Desktop(tmp_path, LANG="en_US.UTF-8", TZ=zone_of_noon()) as desktop:
        app = desktop.app()
        app.find("My back just seized up", "push button")
        desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unclench$", "windowactivate", "--sync")
        desktop.run("xdotool", "key", "ctrl+l")
        app.press("A drink", "radio button")
        tab_to(app, "When: Now")
        desktop.run("xdotool", "key", "Right")
        until(lambda: focused(app) == "When: 15 min ago", "the arrow moved")
        assert app.find("When: 15 min ago", "radio button").checked
        tab_to(app, "When: day, Today")
        read_screen()
        desktop.run("xdotool", "key", "space")
        until(lambda: focused(app).endswith(", today"), "the calendar is open")
        read_screen()
        desktop.run("xdotool", "key", "Left", "Return")
        until(lambda: focused(app) == "When: day, Yesterday", "the calendar is closed")
        tab_to(app, "When: time")
        desktop.run("xdotool", "key", "ctrl+a")
        desktop.run("xdotool", "type", "3pm")
        app_says(app, "Yesterday 3:00\u202fPM")
        desktop.run("xdotool", "key", "Return")
        until(lambda: desktop.ask("list", "drinks")["entries"], "it is kept")
        (drink,) = desktop.ask("list", "drinks")["entries"]
        assert drink["at"][11:16] == "15:00"
        assert app.close() == 0


def app_says(app: App, words: str) -> None:
    """Waits until a text on the screen begins so."""
    until(lambda: any(text.startswith(words) for text in app.texts()), words)
