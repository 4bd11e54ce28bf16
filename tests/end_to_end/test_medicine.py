"""The medicine card in the real program, by the names that assistive technology knows."""

import json
import sys
from pathlib import Path

from end_to_end.desktop import App, Desktop, until

NAME = "Acetaminophen 500 mg"


def medicines(desktop: Desktop) -> list[dict[str, object]]:
    """What `unclench status --json` says of medicine."""
    return json.loads(desktop.run(sys.executable, "-m", "unclench", "status", "--json"))["medicines"]


def log_two_an_hour_ago(app: App) -> None:
    app.press(f"Log {NAME[:1].lower()}{NAME[1:]}", "push button")
    app.press("2", "radio button")
    app.find("When", "text").write("1 h ago")
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
        app.find("Now is within the label")
        assert [(one["units_24h"], one["earliest"]) for one in medicines(desktop)] == [(0, None)]
        assert app.close() == 0
