"""Killed at any moment after "Start ice": what was shown as running is there again, with the right time left."""

import sqlite3
import time
from pathlib import Path

import pytest

from end_to_end.desktop import App, Desktop
from end_to_end.diary import Diary

TIMES = 25
LATEST = 0.5  # seconds after the press; later where it takes longer until the session is shown
LIMIT = 900  # the length offered on the first session ever


def until_shown(app: App, diary: Diary) -> float:
    """Seconds from the press to the session on the screen; it is taken back."""
    pressed = time.monotonic()
    app.press("Start ice")
    app.find("Stop")
    took = time.monotonic() - pressed
    diary.ask("undo")
    app.find("Start ice")
    return took


@pytest.mark.parametrize("round_", range(2))  # two rounds run side by side
def test_a_session_that_was_shown_survives_a_kill_and_never_doubles(
    round_: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Desktop(tmp_path) as desktop:
        diary = Diary(desktop, tmp_path / "data", monkeypatch)
        diary.ask("episode", "start", "--signs", str(diary.no_signs()))
        app = diary.open()
        app.find("Start ice")
        latest = max(LATEST, 2 * until_shown(app, diary))
        survived = seen = 0
        for turn in range(TIMES):
            pressed = time.time()
            app.press("Start ice")
            end, shown = time.monotonic() + latest * turn / (TIMES - 1), False
            while time.monotonic() < end:
                shown = shown or bool(app.look("Stop"))
            app.kill()
            killed = time.time()
            seen += shown

            app = diary.open()
            asked, session, answered = diary.timed_session()
            app.find("Stop" if session else "Start ice")
            assert session or not shown, f"turn {turn}: it was shown as running, and is gone"
            assert open_sessions(diary) == (1 if session else 0)
            if session:
                survived += 1
                assert LIMIT - (answered - pressed) - 1 <= session["remaining_seconds"] <= LIMIT - (asked - killed) + 1
                diary.ask("undo")
                app.find("Start ice")
        assert 0 < seen <= survived < TIMES  # kills came before, between and after


def open_sessions(diary: Diary) -> int:
    with sqlite3.connect(diary.file) as connection:
        sql = "SELECT count(*) FROM sessions WHERE ended_utc IS NULL AND deleted_utc IS NULL"
        count = connection.execute(sql).fetchone()[0]
    connection.close()
    return count
