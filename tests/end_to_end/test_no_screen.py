"""Without a screen the window says so; a plank that may not start says why before any window opens."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


def _unclench(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    env = {
        **kept,
        "HOME": str(folder),
        "UNCLENCH_DATA_DIR": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder),
        **more,
    }
    command = [sys.executable, "-m", "unclench", *words]
    return subprocess.run(command, env=env, cwd=folder, capture_output=True, text=True, check=False)


def test_the_window_needs_a_screen_and_says_so(tmp_path: Path) -> None:
    for words in ((), ("plank", "start")):
        done = _unclench(tmp_path, *words)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("There is no screen here")


@pytest.mark.parametrize(
    "screen",
    [{"DISPLAY": ":59999"}, {"WAYLAND_DISPLAY": "nobody", "QT_QPA_PLATFORM": "wayland"}],
    ids=["X11", "Wayland"],
)
def test_a_screen_that_does_not_answer_is_said_in_one_sentence(tmp_path: Path, screen: dict[str, str]) -> None:
    done = _unclench(tmp_path, **screen)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no screen here")
    assert len(done.stderr.splitlines()) == 1


def test_a_plank_does_not_start_with_a_danger_sign_standing(tmp_path: Path) -> None:
    (tmp_path / "signs.json").write_text('{"A3": "y"}')
    assert _unclench(tmp_path, "signs", "signs.json").returncode == 0
    done = _unclench(tmp_path, "plank", "start")
    assert done.returncode == 1
    assert "warning sign" in done.stderr


def test_without_a_home_folder_a_program_is_answered_in_json(tmp_path: Path) -> None:
    done = _unclench(tmp_path, "status", "--json", HOME=str(tmp_path / "none"), UNCLENCH_DATA_DIR="")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["code"] == "no_home"


def test_the_page_for_the_doctor_needs_no_screen(tmp_path: Path) -> None:
    assert _unclench(tmp_path, "episode", "start").returncode == 0
    done = _unclench(tmp_path, "report", "page.pdf")
    assert (done.returncode, done.stderr) == (0, "")
    said = subprocess.run(["pdftotext", str(tmp_path / "page.pdf"), "-"], capture_output=True, text=True, check=True)
    assert "Not eased yet." in said.stdout


def test_a_page_into_a_folder_that_cannot_be_written_is_refused_in_plain_words(tmp_path: Path) -> None:
    """Nobody can make a file in /proc, not even root."""
    done = _unclench(tmp_path, "report", "/proc/page.pdf")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip() == "I can't write to /proc. Choose another folder."
