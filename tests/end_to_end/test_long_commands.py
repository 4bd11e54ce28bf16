"""Commands that take long, beside an app that runs and at a terminal: nothing waits for them, and Ctrl+C ends them."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop, until
from end_to_end.diary import Diary
from fakes import FakeClock, file_journal
from store.entries_of import drink
from unclench.cli.client import ask
from unclench.store.file_keeper import FileKeeper

pytestmark = pytest.mark.end_to_end

MANY = 40_000


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export of a diary with very many drinks."""
    folder = tmp_path_factory.mktemp("many")
    clock = FakeClock()
    journal = file_journal(folder / "data" / "unclench.sqlite", clock)
    with journal.write() as w:
        w.add(drink(clock))
    (file,) = FileKeeper(journal, clock).export(str(folder), "json")
    journal.close()
    content = json.loads(Path(file).read_bytes())
    (row,) = content["tables"]["drinks"]
    content["tables"]["drinks"] = [row | {"id": f"{row['id']}-{number}"} for number in range(MANY)]
    content["tables"]["changes"] = []
    Path(file).write_text(json.dumps(content), encoding="utf-8")
    return Path(file)


def start(desktop: Desktop, folder: Path, *words: str, **popen) -> subprocess.Popen[bytes]:
    argv = [sys.executable, "-m", "unclench", "--data-dir", str(folder), *words]
    return subprocess.Popen(argv, env=desktop.env, **popen)


def test_the_app_answers_while_a_big_import_goes_on_and_has_it_afterwards(
    tmp_path: Path, export: Path, monkeypatch: pytest.MonkeyPatch
):
    with Desktop(tmp_path) as desktop:
        diary = Diary(desktop, tmp_path / "diary", monkeypatch)
        diary.open()
        until(lambda: ask(diary.address, ["status"], "/"), "the app does not answer")
        assert diary.ask("log", "water")["entry"]["kind"] == "water"
        going = start(desktop, diary.folder, "import", str(export), "--json", stdout=subprocess.PIPE)
        answered = 0
        while going.poll() is None:
            status = diary.status()
            assert status["running"]
            answered += going.poll() is None
        assert answered > 2
        assert json.loads(going.communicate()[0])["total"]["new"] == MANY
        assert going.returncode == 0
        assert diary.ask("log", "stand")["entry"]["id"]
        listed = json.loads(desktop.command("--data-dir", str(diary.folder), "list", "water", "--json"))
        assert len(listed["entries"]) == MANY + 1


@pytest.mark.parametrize("command", ["import", "export"])
def test_ctrl_c_at_a_terminal_ends_it_and_nothing_was_changed(tmp_path: Path, export: Path, command: str):
    env = {**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    begin = [sys.executable, "-m", "unclench", "--data-dir", str(tmp_path / "diary")]
    if command == "export":
        done = subprocess.run([*begin, "import", str(export)], env=env, capture_output=True, check=True)
        assert done.stderr == b""  # no line about how far it is: that is no terminal
    else:
        subprocess.run([*begin, "log", "water"], env=env, capture_output=True, check=True)
    out = tmp_path / "out"
    ours, theirs = pty.openpty()
    words = [str(export)] if command == "import" else [str(out)]
    going = subprocess.Popen([*begin, command, *words], env=env, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    while b"%" not in seen:
        seen += os.read(ours, 1000)
    going.send_signal(signal.SIGINT)
    while part := _read(ours):
        seen += part
    assert going.wait(60) == 1
    assert seen.decode().split("\r")[-2].strip() == "Stopped. Nothing was changed."
    os.close(ours)
    assert not out.exists() or list(out.iterdir()) == []
    listed = subprocess.run([*begin, "list", "water", "--json"], env=env, capture_output=True, check=True)
    assert len(json.loads(listed.stdout)["entries"]) == (MANY if command == "export" else 1)


def _read(terminal: int) -> bytes:
    """What comes next, b"" when nobody has it open any more."""
    try:
        return os.read(terminal, 1000)
    except OSError:
        return b""
