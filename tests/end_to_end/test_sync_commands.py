"""Two diaries and real commands that are killed in the middle: all comes to both, once."""

import json
import subprocess
import sys
from pathlib import Path
from random import Random

COMMAND = [sys.executable, "-m", "unclench"]
KILLS = 12


class Diary:
    """Commands on one data folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def begin(self, *words: str) -> subprocess.Popen[str]:
        command = [*COMMAND, "--data-dir", str(self.folder), "--json", *words]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def __call__(self, *words: str):
        out, err = self.begin(*words).communicate(timeout=60)
        assert out, err
        return json.loads(out)

    def ids(self, kind: str) -> list[str]:
        return sorted(entry["id"] for entry in self("list", kind)["entries"])


def test_exchanges_that_are_killed_lose_nothing_and_count_nothing_twice(tmp_path):
    home, work = Diary(tmp_path / "home"), Diary(tmp_path / "work")
    shared = tmp_path / "shared"
    shared.mkdir()
    words = home("sync", "join", str(shared), "--name", "home")["passphrase"]
    (tmp_path / "words").write_text(words, encoding="utf-8")
    work("sync", "join", str(shared), "--name", "work", "--passphrase", str(tmp_path / "words"))
    chance = Random(3)
    doses: list[str] = []
    for number in range(KILLS):
        diary = (home, work)[number % 2]
        doses.append(diary("log", "dose", "ibuprofen-200-us")["entry"]["id"])
        exchange = diary.begin("sync", "once")
        try:
            exchange.communicate(timeout=chance.uniform(0.05, 0.6))
        except subprocess.TimeoutExpired:
            exchange.kill()
            exchange.communicate()
    for diary in (home, work, home):
        assert diary("sync", "once")["problems"] == []
    assert home.ids("doses") == work.ids("doses") == sorted(doses)
    assert home("status")["medicines"][0]["units_24h"] == work("status")["medicines"][0]["units_24h"] == KILLS
