"""The session manager's TERM ends the app, whenever it comes."""

import signal
import time
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop
from end_to_end.diary import Diary


def test_a_term_while_it_starts_is_not_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Desktop(tmp_path) as desktop:
        diary = Diary(desktop, tmp_path / "data", monkeypatch)
        diary.ask("log", "pain", "3")
        begin = time.monotonic()
        app = diary.open()
        app.find("Start ice")
        whole = time.monotonic() - begin
        assert app.close() == 0
        for part in range(1, 13):
            app = diary.open()
            time.sleep(whole * part / 12)  # the moment of the signal is what is tested
            assert app.close() in (0, -signal.SIGTERM)  # the latter before Python listens
