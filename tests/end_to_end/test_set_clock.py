"""The wall clock is set while a session runs: the end that is shown follows, what is left stays."""

from datetime import datetime
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop
from end_to_end.diary import Diary


@pytest.mark.parametrize("jump", ["+2h", "-2h"])
def test_a_set_clock_moves_the_end_that_is_shown_and_not_what_is_left(
    jump: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = next(iter(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)
    assert library, "libfaketime is missing: see tools/needs.sh"
    clock = tmp_path / "clock"
    clock.write_text("+0", "utf-8")
    faked = {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "DONT_FAKE_MONOTONIC": "1",
    }
    with Desktop(tmp_path) as desktop:
        diary = Diary(desktop, tmp_path / "data", monkeypatch)
        diary.ask("episode", "start", "--signs", str(diary.no_signs()))
        app = diary.open(**faked)
        app.press("Start ice")
        app.find("Stop")
        before = diary.status()
        clock.write_text(jump, "utf-8")
        after = diary.status()
        app.find("Stop")

    moved = ends(after) - ends(before)
    assert abs(moved - (7200 if jump == "+2h" else -7200)) <= 2
    assert 0 <= before["session"]["remaining_seconds"] - after["session"]["remaining_seconds"] <= 2
    assert after["session"]["state"] == "running"


def ends(status: dict) -> float:
    return datetime.fromisoformat(status["session"]["ends"]).timestamp()
