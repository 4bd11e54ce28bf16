"""What Flatpak's file says about the sandbox, and how the ports answer in one."""

import os
from pathlib import Path

import pytest

from unclench.core.base.ports import PortAnswer
from unclench.system import paths, sandbox, sandbox_answers
from unclench.system.camera import Camera
from unclench.system.quiet import do_not_disturb
from unclench.system.sandbox import Sandbox
from unclench.system.session_bus import SessionBus

INFO = """[Application]
name=io.github.unclench.Unclench
runtime=runtime/org.kde.Platform/x86_64/6.10

[Instance]
instance-id=1234567
session-bus-proxy=true
flatpak-version=1.14.10

[Context]
shared=ipc;
sockets=wayland;fallback-x11;pulseaudio;
devices=dri;

[Session Bus Policy]
org.freedesktop.Notifications=talk
org.gnome.ScreenSaver=none
org.gnome.Shell=see
org.kde.*=talk
"""


@pytest.fixture
def info(tmp_path: Path) -> Path:
    file = tmp_path / ".flatpak-info"
    file.write_text(INFO)
    return file


def test_the_file_says_who_runs_and_what_it_may_reach(info: Path) -> None:
    found = sandbox.find(str(info))
    assert found
    assert found.app_id == "io.github.unclench.Unclench"
    assert found.sockets == {"wayland", "fallback-x11", "pulseaudio"}
    reached = {"org.freedesktop.Notifications", "org.kde.StatusNotifierWatcher", "org.freedesktop.portal.Desktop"}
    kept_away = {"org.gnome.ScreenSaver", "org.gnome.Shell", "org.gnome.Mutter.IdleMonitor", "org.kdewallet"}
    assert {name for name in reached | kept_away if found.reaches(name)} == reached


def test_without_the_file_there_is_no_sandbox(tmp_path: Path) -> None:
    assert sandbox.find(str(tmp_path / "none")) is None
    assert not sandbox.is_here(str(tmp_path / "none"))


@pytest.mark.parametrize("text", [b"", b"no key file", b"\xff\xfe", b"[Context]\nsockets", b"[Context]\n"])
def test_a_file_that_says_nothing_is_a_sandbox_that_allows_nothing(info: Path, text: bytes) -> None:
    info.write_bytes(text)
    assert sandbox.find(str(info)) == Sandbox("")


class Port:
    def __init__(self, told: PortAnswer) -> None:
        self.told = told

    def answer(self) -> PortAnswer:
        return self.told


def test_a_permission_that_is_missing_is_the_reason_that_is_told(info: Path) -> None:
    ports = {
        "tray": Port(PortAnswer("no", "", "No tray here.")),
        "notifications": Port(PortAnswer("no", "", "Nobody.")),
        "sound": Port(PortAnswer("no", "Qt", "There is no sound output.")),
        "speech": Port(PortAnswer("no", "Qt", "No speech engine is installed.")),
    }

    def asked(around: Sandbox | None) -> dict[str, str]:
        return {name: port.answer().reason for name, port in sandbox_answers.told(ports, around).items()}

    plain = {name: port.told.reason for name, port in ports.items()}
    assert asked(None) == plain
    assert asked(sandbox.find(str(info))) == plain, "all that they need is allowed: it is the desktop that lacks it"
    kept = asked(Sandbox("io.github.unclench.Unclench"))
    assert kept["tray"] == "This sandbox keeps it from Unclench: org.kde.StatusNotifierWatcher."
    assert kept["notifications"] == "This sandbox keeps it from Unclench: org.freedesktop.Notifications."
    assert kept["sound"] == "This sandbox keeps it from Unclench: pulseaudio."
    assert kept["speech"] == plain["speech"]


def test_what_works_all_the_same_is_told_as_it_is() -> None:
    port = Port(PortAnswer("yes", "XEmbed"))
    assert sandbox_answers.told({"tray": port}, Sandbox(""))["tray"].answer() == port.told


def test_a_camera_cannot_be_seen_from_a_sandbox(tmp_path: Path) -> None:
    node = tmp_path / "video0"
    node.touch()
    assert Camera(devices=str(tmp_path / "video")).answer().yes
    for _ in range(2):
        assert Camera(devices=str(tmp_path / "video"), sandboxed=True).answer().answer == "unknown"


@pytest.mark.parametrize(("server", "asked"), [("plasma", "KDE"), ("dunst", "dunst"), ("gnome-shell", None)])
def test_the_settings_of_a_sandbox_are_not_taken_for_those_of_gnome(server: str, asked: str | None) -> None:
    found = do_not_disturb.way(server, SessionBus(), sandboxed=True)
    assert (found.by if found else None) == asked


def test_all_commands_of_one_flatpak_meet_in_the_folder_that_they_share(tmp_path: Path, monkeypatch) -> None:
    shared = tmp_path / "app" / "io.github.unclench.Unclench"
    shared.mkdir(mode=0o700, parents=True)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(paths, "LONGEST_ADDRESS", len(os.fsencode(str(shared))) + 40)
    assert paths.find(str(tmp_path / "diary")).runtime == str(tmp_path)
    monkeypatch.setenv("FLATPAK_ID", "io.github.unclench.Unclench")
    assert paths.find(str(tmp_path / "diary")).runtime == str(shared)
