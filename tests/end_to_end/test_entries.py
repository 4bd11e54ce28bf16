"""The list of entries in the real program, by keys and by the names that a screen reader says."""

from datetime import datetime, timedelta
from pathlib import Path

from end_to_end.desktop import Desktop, read_screen, until
from end_to_end.test_medicine import focused
from end_to_end.test_toast import beginning


def test_the_dose_of_three_weeks_ago_is_found_by_its_note_changed_looked_at_and_taken_back(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        long_ago = f"{datetime.now() - timedelta(days=21):%Y-%m-%dT14:05}"
        desktop.ask("log", "dose", "ibuprofen-200-us", "--at", long_ago, "--note", "after the long drive")
        desktop.ask("log", "pain", "4", "--note", "a short drive")
        app = desktop.app()
        app.find("My back just seized up", "push button")
        desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unclench$", "windowactivate", "--sync")

        def keys(*names: str) -> None:
            desktop.run("xdotool", "key", "--delay", "50", *names)

        def dose() -> float:
            (only,) = desktop.ask("list", "doses")["entries"]
            return only["units"]

        keys("ctrl+4")
        app.press("Entries", "radio button")
        app.find("Entries, newest first", "list")
        keys("ctrl+f")
        until(lambda: focused(app) == "Search notes, names, reasons", "the search has the keyboard")
        desktop.run("xdotool", "type", "long driv")
        until(lambda: "1 entry" in app.texts(), "it is found")
        keys("Down")
        row = until(lambda: next((one for one in app.nodes() if "“after the long drive”" in one.name), None), "its row")
        assert "14:05, Ibuprofen 200 mg, 1 tablet" in row.name
        app.find("Keep: Ibuprofen 200 mg, 1 tablet", "push button")
        read_screen()
        keys("Return")
        until(lambda: focused(app) == "1", "how many has the keyboard")
        keys("3")
        until(lambda: app.find("3", "radio button").checked, "three of them")
        keys("Return")
        until(lambda: dose() == 3, "it is kept")
        until(lambda: any(text.startswith("1 became 3 today at ") for text in app.texts()), "its history")
        until(lambda: beginning(app, "Changed: Ibuprofen 200 mg, 3 tablets"), "it is said")
        read_screen()
        keys("ctrl+z")
        until(lambda: dose() == 1, "it is taken back")
        until(lambda: any("14:05, Ibuprofen 200 mg, 1 tablet" in one.name for one in app.nodes()), "it is drawn")
        assert app.close() == 0
