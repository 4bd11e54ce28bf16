"""The medicine card in the real program, by the names that assistive technology knows."""

from pathlib import Path

from end_to_end.accessible import Gone
from end_to_end.desktop import App, Desktop, read_screen, until

NAME = "Acetaminophen 500 mg"


def medicines(desktop: Desktop) -> list[dict[str, object]]:
    """What `unclench status --json` says of medicine."""
    return desktop.ask("status")["medicines"]


def log_two_an_hour_ago(app: App) -> None:
    app.press(f"Log {NAME[:1].lower()}{NAME[1:]}", "push button")
    app.press("2", "radio button")
    app.find("When: time", "text").write("1 h ago")
    app.press(f"Log it: {NAME[:1].lower()}{NAME[1:]}", "push button")


def test_find_tylenol_keep_it_log_two_caplets_an_hour_ago_read_the_earliest_time_undo(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        app.press("Choose a medicine", "push button")
        app.press("I have read this", "push button")
        app.find("Search", "text").write("tylenol 500")
        until(lambda: app.look("Ibuprofen 200 mg, United States") is None, "a shorter list")
        app.press(f"{NAME}, United States", "check box")
        app.press("Done", "push button")
        app.press("Keep these answers", "push button")
        log_two_an_hour_ago(app)
        app.find(f"Undo: 2 × {NAME}", "push button")
        (row,) = medicines(desktop)
        assert (row["product"], row["units_24h"], row["limit_24h"]) == ("acetaminophen-500-us", 2, 6)
        clock = str(row["earliest"])[11:16]
        shown = next(text for text in app.texts() if text.startswith("Earliest ") and ":" in text)
        assert shown.endswith(("in 5 h", "in 4 h 59 min"))
        hours, minutes = (int(part) for part in clock.split(":"))
        up = (hours * 60 + minutes + (str(row["earliest"])[17:19] != "00")) % 1440
        assert f"{up // 60:02}:{up % 60:02}" in shown
        app.press(f"Undo: 2 × {NAME}", "push button")
        app.find("Now 1 is within the label")
        assert [(one["units_24h"], one["earliest"]) for one in medicines(desktop)] == [(0, None)]
        assert app.close() == 0


def focused(app: App) -> str:
    """The name of what the keyboard is on."""
    try:
        return ([seen.name for seen in app.nodes() if seen.focused] or [""])[-1]
    except Gone:
        return ""


def tab_to(app: App, name: str) -> None:
    """Presses Tab until the keyboard is on the part with this name; once round the window is the most."""
    app.find(name)
    for _ in range(60):
        before = focused(app)
        if before == name:
            return
        app.desktop.run("xdotool", "key", "Tab")
        until(lambda before=before: focused(app) not in ("", before), "the focus elsewhere")
    raise AssertionError(f"Tab never comes to {name}")


def test_the_same_with_nothing_but_the_keyboard(tmp_path: Path) -> None:
    with Desktop(tmp_path) as desktop:
        app = desktop.app()
        app.find("Choose a medicine")
        desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unclench$", "windowactivate", "--sync")

        def space(name: str) -> None:
            tab_to(app, name)
            read_screen()
            desktop.run("xdotool", "key", "space")

        space("Choose a medicine")
        space("I have read this")
        until(lambda: focused(app) == "Search", "the search")
        desktop.run("xdotool", "type", "tylenol 500")
        until(lambda: app.look("Ibuprofen 200 mg, United States") is None, "a shorter list")
        space(f"{NAME}, United States")
        until(lambda: app.find(f"{NAME}, United States").checked, "it kept")
        space("Done")
        space("Keep these answers")
        low = f"{NAME[:1].lower()}{NAME[1:]}"
        space(f"Log {low}")
        until(lambda: focused(app) == "1", "the form")
        desktop.run("xdotool", "key", "2")
        tab_to(app, "When: time")
        desktop.run("xdotool", "key", "ctrl+a")
        desktop.run("xdotool", "type", "1 h ago")
        desktop.run("xdotool", "key", "Return")
        app.find(f"Undo: 2 × {NAME}")
        assert any(text.startswith("Earliest ") and text.endswith(("in 5 h", "in 4 h 59 min")) for text in app.texts())
        space(f"Undo: 2 × {NAME}")
        app.find("Now 1 is within the label")
        assert medicines(desktop)[0]["units_24h"] == 0
        assert app.close() == 0


def keep_product(app: App) -> None:
    """One product on the card, from the search to the answers."""
    app.press("Choose a medicine", "push button")
    app.press("I have read this", "push button")
    app.find("Search", "text").write("tylenol 500")
    until(lambda: app.look("Ibuprofen 200 mg, United States") is None, "a shorter list")
    app.press(f"{NAME}, United States", "check box")
    app.press("Done", "push button")
    app.press("Keep these answers", "push button")


def test_with_german_settings_a_point_is_a_decimal_sign_and_clicks_in_a_row_log_one_dose(tmp_path: Path) -> None:
    with Desktop(tmp_path, LANG="de_DE.UTF-8", LANGUAGE="en") as desktop:
        app = desktop.app()
        keep_product(app)
        desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unclench$", "windowactivate", "--sync")
        app.press(f"Log {NAME[:1].lower()}{NAME[1:]}", "push button")
        app.press("Other", "radio button")
        until(lambda: focused(app) == "Another amount", "the amount")
        desktop.run("xdotool", "key", "ctrl+a")
        desktop.run("xdotool", "type", "1.5")
        app.find("1 and a half caplets")
        keep = app.find(f"Log it: {NAME[:1].lower()}{NAME[1:]}", "push button")
        x, y, wide, tall = keep.ask("org.a11y.atspi.Component", "GetExtents", "u", 0)
        desktop.run("xdotool", "mousemove", str(x + wide // 2), str(y + tall // 2))
        desktop.run("xdotool", "click", "--repeat", "4", "--delay", "90", "1")
        app.find(f"Undo: 1,5 × {NAME}", "push button")
        kept = desktop.ask("list", "doses")["entries"]
        assert [dose["units"] for dose in kept] == [1.5]
        assert desktop.ask("list", "pains")["entries"] == []
        assert app.close() == 0
