"""The program at a terminal: the folder that is named, output that goes nowhere, the question before all is deleted."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = f"{sys.executable} -m unclench"


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """A home of its own; no diary is named."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    return {**kept, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "LANG": "C.UTF-8"}


@pytest.fixture
def shell(tmp_path: Path, env):
    def run(line: str, **more: str) -> subprocess.CompletedProcess[str]:
        command = ["bash", "-c", line.replace("unclench ", f"{PROGRAM} ")]
        return subprocess.run(command, env=env | more, cwd=tmp_path, capture_output=True, text=True, check=False)

    return run


def drinks(shell, folder: str) -> int:
    return len(json.loads(shell(f"unclench --json list water --data-dir {folder}").stdout)["entries"])


def test_the_named_folder_is_written_wherever_the_option_stands_and_no_other(shell, tmp_path):
    for line in ("unclench --json --data-dir a log water", "unclench log water --data-dir=a --json"):
        done = shell(line)
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout)["entry"]["kind"] == "water"
    assert drinks(shell, "a") == 2
    for line in ("unclench --data b log water", "unclench log water --data-dir", "unclench --data-dir= log water"):
        done = shell(line, UNCLENCH_DATA_DIR="")
        assert (done.returncode, done.stdout) == (2, "")
    assert not (tmp_path / ".local" / "share").exists()
    assert not (tmp_path / "b").exists()


def test_who_reads_no_further_is_no_trouble(shell):
    for line in ("unclench log water | true; exit ${PIPESTATUS[0]}", "unclench list water --nonsense 2>&1 | true"):
        done = shell(line, UNCLENCH_DATA_DIR="a")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert drinks(shell, "a") == 1


@pytest.mark.parametrize("nowhere", ["> /dev/full", ">&-"])
def test_an_answer_that_cannot_be_written_exits_3_and_says_that_the_entry_was(shell, nowhere):
    done = shell(f"unclench log water --data-dir a {nowhere}")
    assert done.returncode == 3
    assert done.stderr.startswith("The answer could not be written: ")
    assert done.stderr.endswith("The command itself was carried out.\n")
    assert len(done.stderr.splitlines()) == 1
    assert drinks(shell, "a") == 1


def test_with_every_output_closed_the_entry_is_written_and_the_diary_stays_sound(shell, tmp_path):
    done = shell("unclench log water --data-dir a <&- >&- 2>&-")
    assert done.returncode == 3
    assert drinks(shell, "a") == 1


def test_letters_that_the_terminal_lacks_do_not_end_the_command(shell):
    done = shell("unclench log water --note größer --json", UNCLENCH_DATA_DIR="a", PYTHONIOENCODING="ascii:strict")
    assert done.returncode == 0
    assert json.loads(done.stdout)["entry"]["note"] == "größer"
    assert drinks(shell, "a") == 1


def test_a_folder_that_is_gone_is_said(shell):
    done = shell("mkdir x && cd x && rmdir ../x && unclench --data-dir a log water")
    assert (done.returncode, done.stdout) == (2, "")
    assert "is gone" in done.stderr


@pytest.mark.parametrize(("typed", "left"), [("a\n", 0), ("b\n", 1), ("\n", 1)])
def test_at_a_terminal_the_name_of_the_folder_is_asked_before_all_is_deleted(shell, tmp_path, env, typed, left):
    shell("unclench log water --data-dir a")
    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "unclench", "--data-dir", "a", "erase"]
    os.write(controller, typed.encode())
    done = subprocess.run(
        command, env=env, cwd=tmp_path, stdin=terminal, stderr=terminal, stdout=subprocess.PIPE, text=True, check=False
    )
    said = os.read(controller, 10_000).decode()
    os.close(controller)
    os.close(terminal)
    assert f"{tmp_path / 'a'} with its one entry" in said
    assert done.returncode == (2 if left else 0)
    assert drinks(shell, "a") == left


def test_a_report_never_takes_the_place_of_the_diary_and_of_others_only_when_told(shell, tmp_path):
    shell("unclench log water --data-dir a")
    before = (tmp_path / "a" / "unclench.sqlite").read_bytes()
    (tmp_path / "link.pdf").symlink_to("a/unclench.sqlite")
    (tmp_path / "letter.pdf").write_text("Dear Anna")
    for line in ("a/unclench.sqlite --force", "link.pdf --force", "a/unclench.sqlite.lock --force", "letter.pdf"):
        done = shell(f"unclench --data-dir a report {line}")
        assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert (tmp_path / "a" / "unclench.sqlite").read_bytes() == before
    assert (tmp_path / "letter.pdf").read_text() == "Dear Anna"
    assert shell("unclench --data-dir a report letter.pdf --force").returncode == 0
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
