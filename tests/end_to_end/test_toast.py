"""What a press did, and the session that runs, as assistive technology and the window manager know them."""

from pathlib import Path

from end_to_end.accessible import Seen
from end_to_end.desktop import App, Desktop, until


def beginning(app: App, words: str) -> Seen | None:
    """The control on the screen whose name begins so."""
    return next((one for one in app.nodes() if one.name.startswith(words)), None)


def test_a_press_is_answered_by_a_notification_and_the_focus_stays(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        app.press("Pain now: 4 of 10", "push button")
        until(lambda: beginning(app, "Pain 4 logged"), "it is said")
        holder = app.find("What was done", "notification")
        assert [node.name for node in holder.children][1] == "Undo"
        focused = [one.name for one in app.nodes() if one.focused]
        assert "Undo" not in focused
        app.press("Undo", "push button")
        until(lambda: not desktop.ask("list", "pains")["entries"], "taken back")
        until(lambda: beginning(app, "Taken back: Pain 4 logged"), "it is said")


def test_ice_is_in_the_title_and_at_the_foot_of_every_tab(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        app.find("My back just seized up", "push button")
        desktop.ask("ice", "start", "--override", "test")
        app.press("Causes", "page tab")
        app.find("Ice runs", "label")
        assert beginning(app, "ends ")
        frame = until(lambda: next((one for one in app.nodes() if one.node.role == "frame"), None), "the window")
        assert frame.name.startswith("Ice, ends ")
        app.press("Pack off", "push button")
        until(lambda: beginning(app, "Ice stopped after"), "it is said")
        app.press("Go on", "push button")
        until(lambda: desktop.ask("status")["session"], "it goes on")
