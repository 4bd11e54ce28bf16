"""A shared folder on a network that does not answer: the app goes on, says so, ends at once, and loses nothing."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from end_to_end.desktop import until
from end_to_end.rclone_mount import Mounted
from end_to_end.shared_diary import Computer

pytestmark = [pytest.mark.end_to_end, pytest.mark.engines]

ANSWER_SECONDS, QUIT_SECONDS = 1.0, 2.0
FAR_LONGER = 5
"""Times: so much slower may another load make it. What waits for the folder would wait for ever."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Computer]:
    runtime = Path(tempfile.mkdtemp(prefix="unclench-"))
    home = Computer(tmp_path / "home", runtime / "h")
    yield home
    home.kill()
    shutil.rmtree(runtime)


def test_a_folder_that_hangs_holds_nobody_up(tmp_path: Path, home: Computer) -> None:
    with Mounted(tmp_path) as mounted:
        home.join(mounted.folder, "Home PC")
        home.open()
        until(lambda: home.ask("sync")["last"], every=0.1)
        home.ask("log", "water", "--ml", "111")
        until(lambda: home.ask("sync")["unsent"] == 0, every=0.1)
        mounted.hang()
        home.ask("log", "water", "--ml", "222")
        for _ in range(20):
            begun = time.monotonic()
            assert home.ask("status")
            assert time.monotonic() - begun < ANSWER_SECONDS * FAR_LONGER
            time.sleep(0.1)
        begun = time.monotonic()
        home.close()
        assert time.monotonic() - begun < QUIT_SECONDS * FAR_LONGER
        (problem,) = home.ask("sync", "once")["problems"]
        assert problem["code"] == "no_answer"
        home.open()
        assert sorted(home.drinks().values()) == [111, 222]
        assert home.ask("sync")["unsent"] > 0
        mounted.answer()
        until(lambda: home.ask("sync", "once")["problems"] == [], every=0.5)
        assert home.ask("sync")["unsent"] == 0
