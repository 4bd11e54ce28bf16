"""What a computer may do to a program: it ends in words or goes on, never by a signal, and keeps what was begun."""

import os
import resource
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import unclench
from end_to_end.desktop import Desktop, until
from end_to_end.diary import Diary
from end_to_end.test_hostile_files import command
from end_to_end.test_store_disk import mounted
from end_to_end.test_trouble import remount, told
from unclench import assets
from unclench.cli.client import ask

MB = 1 << 20
NOBODY = 65534


@pytest.fixture
def desktop(tmp_path: Path):
    with Desktop(tmp_path / "home") as made:
        yield made


@pytest.fixture
def diary(desktop, tmp_path, monkeypatch):
    made = Diary(desktop, tmp_path / "data", monkeypatch)
    made.ask("log", "pain", "3")
    return made


def limited(diary: Diary, kind: int, most: int, *words: str) -> subprocess.CompletedProcess[str]:
    """A command that may use so much of something."""
    argv = [sys.executable, "-m", "unclench", "--data-dir", str(diary.folder), *words]
    return subprocess.run(
        argv,
        env=diary.desktop.env,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(kind, (most, most)),
    )


def test_a_display_that_vanishes_ends_the_app_and_its_session_goes_on_in_the_next(tmp_path, monkeypatch) -> None:
    with Desktop(tmp_path / "home") as desktop:
        diary = Diary(desktop, tmp_path / "data", monkeypatch)
        diary.ask("ice", "start")
        app = diary.open()
        app.find("Stop")
        until(lambda: ask(diary.address, ["status"], "/"), "the app does not answer")
        desktop.screen.kill()
        assert app.process.wait(60) == 1
        assert diary.ask("status")["session"]["state"] == "running"
    with Desktop(tmp_path / "home") as desktop:
        Diary(desktop, tmp_path / "data", monkeypatch).open().find("Stop")


def test_a_session_bus_that_dies_takes_nothing_along(diary) -> None:
    app = diary.open()
    app.find("Start ice")
    until(lambda: ask(diary.address, ["status"], "/"), "the app does not answer")
    diary.desktop.bus.kill()
    assert diary.ask("ice", "start")["entry"]["kind"] == "ice"
    assert diary.status()["session"]["state"] == "running"
    assert app.close() == 0
    assert diary.ask("status")["session"]["state"] == "running"


def test_a_disk_that_became_read_only_is_said_and_the_diary_opens_once_it_may_be_written(
    desktop, tmp_path, monkeypatch
) -> None:
    with mounted(tmp_path / "disk", "4m") as disk:
        diary = Diary(desktop, disk / "data", monkeypatch)
        diary.ask("log", "pain", "3")
        remount(disk, "ro")
        for words in (["status"], ["log", "pain", "4"]):
            status, said = command(diary, *words)
            assert (status, len(said.strip().splitlines())) == (3, 1)
        app = diary.open()
        told(app, "I can't write in the folder")
        remount(disk, "rw")
        app.press("Try again")
        app.find("Start ice")
        assert diary.status()["pain"]["value"] == 3
        app.kill()


def test_twenty_open_files_are_enough_for_commands_and_window(diary, tmp_path) -> None:
    for words in (["status"], ["log", "pain", "4"], ["export", str(tmp_path / "out")]):
        assert limited(diary, resource.RLIMIT_NOFILE, 20, *words).returncode == 0
    app = diary.desktop.app(
        "--data-dir",
        str(diary.folder),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (20, 20)),
    )
    app.find("Start ice")
    assert app.close() == 0


def test_little_memory_is_enough_for_commands_and_window_and_too_little_gives_no_traceback(diary) -> None:
    assert limited(diary, resource.RLIMIT_AS, 64 * MB, "log", "pain", "4").returncode == 0
    for most in range(16, 40, 4):
        done = limited(diary, resource.RLIMIT_AS, most * MB, "status")
        assert done.returncode in (0, 1, 3), f"{most} MB: {done}"  # 1: Python itself did not come up
        assert "unclench/" not in done.stderr.replace(str(diary.folder.parent), "")
    app = diary.desktop.app(
        "--data-dir",
        str(diary.folder),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (400 * MB, 400 * MB)),
    )
    app.find("Start ice")
    assert app.close() == 0


def test_without_any_font_the_window_opens(diary, tmp_path) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text('<?xml version="1.0"?><fontconfig></fontconfig>', "utf-8")
    app = diary.open(FONTCONFIG_FILE=str(empty))
    app.press("Start ice")
    app.find("Stop")
    assert app.close() == 0


@pytest.mark.skipif(os.getuid() != 0, reason="becomes another user, which needs root")
def test_another_user_is_not_heard_although_the_socket_could_be_opened(diary) -> None:
    app = diary.open()
    app.find("Start ice")
    until(lambda: ask(diary.address, ["status"], "/"), "the app does not answer")
    os.chmod(os.path.dirname(diary.address), 0o755)
    os.chmod(diary.address, 0o666)
    heard = subprocess.run(
        ["/usr/bin/python3", "-c", _ASK, diary.address], user=NOBODY, group=NOBODY, capture_output=True, check=True
    )
    assert heard.stdout == b"b''\n"
    assert diary.status()["session"] is None
    with socket.socket(socket.AF_UNIX) as own:
        own.connect(diary.address)
        own.sendall(_REQUEST)
        assert own.recv(10)
    assert diary.status()["session"]["state"] == "running"


_REQUEST = b'{"v": 1, "argv": ["ice", "start"], "cwd": "/"}\n'
_ASK = f"""
import socket, sys
with socket.socket(socket.AF_UNIX) as door:
    door.connect(sys.argv[1])
    try:
        door.sendall({_REQUEST!r})
        print(door.recv(1000))
    except OSError:
        print(b"")
"""


def test_a_file_of_the_guide_that_somebody_spoiled_is_named_by_command_and_window(diary, tmp_path) -> None:
    """A copy of the program with resources of its own, as it is installed."""
    here = Path(next(iter(unclench.__path__)))
    copy = tmp_path / "installed" / "unclench"
    shutil.copytree(here, copy, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(assets.root(), copy / "_resources")
    spoiled = copy / "_resources" / "guide" / "en" / "countries.toml"
    spoiled.write_text(spoiled.read_text("utf-8").replace("glass_ml = ", "glas_ml = ", 1), "utf-8")
    env = {"PYTHONPATH": str(copy.parent), "PYTHONSAFEPATH": "1"}
    argv = [sys.executable, "-m", "unclench", "--data-dir", str(diary.folder), "log", "water"]
    done = subprocess.run(argv, env=diary.desktop.env | env, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "countries.toml cannot be used: " in done.stderr
    app = diary.open(**env)
    told(app, "countries.toml cannot be used")
    spoiled.write_text(spoiled.read_text("utf-8").replace("glas_ml = ", "glass_ml = ", 1), "utf-8")
    app.press("Try again")
    app.find("Start ice")
