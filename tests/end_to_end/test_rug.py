"""What the app stands on is pulled away while it runs: it goes on, says what is missing, and picks up again."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from end_to_end.desktop import Desktop, until
from end_to_end.test_nudges import WATCHER, Home, items, name_of, noon, panel
from end_to_end.test_ports import dunst, shown_by_dunst

OURS = ("xdotool", "search", "--onlyvisible", "--name", "^A glass of water$")
NOBODY = "[D-BUS Service]\nName=org.freedesktop.Notifications\nExec=/bin/false\n"


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """A desktop on which nobody starts a notification daemon again by itself."""
    services = tmp_path / ".local/share/dbus-1/services"
    services.mkdir(parents=True)
    (services / "org.freedesktop.Notifications.service").write_text(NOBODY)
    with Desktop(tmp_path, TZ=noon()) as desktop:
        made = Home(desktop, tmp_path)
        made.settle()
        yield made


def told(home: Home, name: str) -> tuple[str, str]:
    """Answer and reason of one port, as the running app gives them."""
    found = next(one for one in home.desktop.ask("check")["ports"] if one["name"] == name)
    return found["answer"], found["reason"]


def says(home: Home, name: str, answer: str) -> str:
    """Waits for the answer; its reason."""
    until(lambda: told(home, name)[0] == answer, f"{name}: {answer}")
    return told(home, name)[1]


def once_more(home: Home) -> None:
    """What is on the screen goes, and comes again."""
    home.desktop.ask("pause", "5")
    home.desktop.ask("resume")


def test_the_notification_daemon_dies_and_comes_back(home: Home) -> None:
    desktop = home.desktop
    daemon = dunst(desktop, home.folder)
    home.thirsty()
    app = home.app("--hidden")
    until(lambda: shown_by_dunst(desktop) == 1, "a bubble")
    daemon.kill()
    daemon.wait()
    app.find("+ Glass", "push button")
    assert says(home, "notifications", "no")
    dunst(desktop, home.folder)
    says(home, "notifications", "yes")
    once_more(home)
    until(lambda: shown_by_dunst(desktop) == 1, "a bubble again")
    assert app.look("+ Glass", "push button") is None
    desktop.run("xdotool", "mousemove", "60", "20", "click", "1")
    until(lambda: home.glasses() == 2, "the glass")


def test_a_notification_daemon_that_is_stuck_leaves_the_window_alone(home: Home) -> None:
    desktop = home.desktop
    daemon = dunst(desktop, home.folder)
    daemon.send_signal(signal.SIGSTOP)
    home.thirsty()
    app = home.app("--hidden")
    app.press("+ Glass", "push button")
    until(lambda: home.glasses() == 2, "the glass")
    daemon.send_signal(signal.SIGCONT)
    until(lambda: shown_by_dunst(desktop) == 0, "an empty screen")


def test_the_tray_goes_and_comes_back_with_the_icon(home: Home) -> None:
    desktop = home.desktop
    bar = panel(desktop)
    until(lambda: "StatusNotifierWatcher" in desktop.names, "the tray")
    app = home.app("--hidden")
    until(lambda: b"StatusNotifierItem" in items(desktop), "the icon")
    says(home, "tray", "yes")
    bar.kill()
    assert says(home, "tray", "no")
    until(lambda: b"Iconic" in desktop.run("xprop", "-name", "Unclench", "WM_STATE"), "a small window instead")
    panel(desktop)
    until(lambda: b"StatusNotifierItem" in items(desktop), "the icon again")
    says(home, "tray", "yes")
    assert app.process.poll() is None


def sound_server(desktop: Desktop) -> subprocess.Popen[bytes]:
    desktop.env["PULSE_SERVER"] = f"unix:{desktop.env['XDG_RUNTIME_DIR']}/native"
    server = desktop.spawn(
        *("pulseaudio", "-n", "--exit-idle-time=-1", "-L", "module-null-sink sink_name=null", "-L"),
        f"module-native-protocol-unix auth-anonymous=1 socket={desktop.env['XDG_RUNTIME_DIR']}/native",
    )
    until(lambda: b"null" in desktop.run("pactl", "list", "short", "sinks"), "the sound server")
    return server


def test_the_sound_server_dies_with_a_call_that_held_a_nudge_and_comes_back(home: Home) -> None:
    desktop = home.desktop
    dunst(desktop, home.folder)
    server = sound_server(desktop)
    record = ("parecord", "--device=null.monitor", "--raw", "/dev/null")
    desktop.spawn(*record)
    until(lambda: b"parecord" in desktop.run("pactl", "list", "source-outputs"), "the call")
    home.thirsty()
    home.app("--hidden")
    until(lambda: home.desktop.ask("status")["nudges"]["held"] == "microphone", "held by the call")
    says(home, "sound", "yes")
    server.kill()
    server.wait()
    assert says(home, "microphone", "unknown")
    assert says(home, "sound", "no")
    until(lambda: shown_by_dunst(desktop) == 1, "the bubble")
    sound_server(desktop)
    says(home, "microphone", "yes")
    says(home, "sound", "yes")
    desktop.spawn(*record)
    until(lambda: b"parecord" in desktop.run("pactl", "list", "source-outputs"), "another call")
    once_more(home)
    until(lambda: home.desktop.ask("status")["nudges"]["held"] == "microphone", "held again")


def test_the_session_bus_dies_and_another_takes_its_place(home: Home) -> None:
    desktop = home.desktop
    dunst(desktop, home.folder)
    home.thirsty()
    app = home.app("--hidden")
    until(lambda: shown_by_dunst(desktop) == 1, "a bubble")
    bus = next(pid for pid in desktop.running() if name_of(pid) == "dbus-daemon")
    os.kill(bus, signal.SIGKILL)
    assert says(home, "notifications", "no")
    assert says(home, "tray", "no")
    once_more(home)
    until(lambda: desktop.run(*OURS), "our own window")
    address = desktop.env["DBUS_SESSION_BUS_ADDRESS"].partition(",")[0]
    desktop.env["DBUS_SESSION_BUS_ADDRESS"] = address  # without the name of the one that died
    Path(address.partition("path=")[2]).unlink(missing_ok=True)
    desktop.spawn("dbus-daemon", "--session", "--nofork", f"--address={address}")
    until(lambda: "org.freedesktop.DBus" in desktop.names, "another bus")
    dunst(desktop, home.folder)
    panel(desktop)
    until(lambda: WATCHER in desktop.names, "a tray")
    says(home, "notifications", "yes")
    assert told(home, "tray") == ("no", "The session bus was lost. Start Unclench anew.")
    once_more(home)
    until(lambda: shown_by_dunst(desktop) == 1, "a bubble again")
    assert not desktop.run(*OURS)
    desktop.run("xdotool", "mousemove", "60", "20", "click", "1")
    until(lambda: home.glasses() == 2, "the glass")
    assert app.process.poll() is None
