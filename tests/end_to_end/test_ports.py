"""The ports of the desktop against the real programs, on a private display and bus."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from jeepney.io.blocking import open_dbus_connection

from end_to_end.accessible import PROPERTIES, Gone, ask
from end_to_end.desktop import Desktop, until
from unclench.core.base.ports import Busy, PortAnswer

POWER = "org.freedesktop.PowerManagement"
PROGRAM = Path(__file__).with_name("ports_program.py")
LONG_SECONDS = 120


class Port:
    """One port in a program of its own: `ask` and `hear`."""

    def __init__(self, desktop: Desktop, name: str, *, walls: Sequence[str] = (), **env: str) -> None:
        """`walls`: a command that runs the one behind it, in a sandbox."""
        pipe = subprocess.PIPE
        argv = [*walls, sys.executable, str(PROGRAM), name]
        self.process = desktop.spawn(*argv, stdin=pipe, stdout=pipe, env={"QT_QPA_PLATFORM": "offscreen", **env})
        assert self.process.stdin
        assert self.process.stdout
        os.set_blocking(self.process.stdout.fileno(), False)
        self.heard: list[str] = []
        self.wait("ready")

    def ask(self, line: str, starts: str) -> str:
        self.say(line)
        return self.wait(starts)

    def say(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def wait(self, starts: str, seconds: float = LONG_SECONDS) -> str:
        """The next line that starts so; what came before it is forgotten."""

        def look() -> str | None:
            assert self.process.stdout
            self.heard += self.process.stdout.read().decode().splitlines() if self._readable() else []
            for place, line in enumerate(self.heard):
                if line.startswith(starts):
                    del self.heard[: place + 1]
                    return line
            return None

        return until(look, f"{starts!r}, only {self.heard}", seconds) or ""

    def heard_yet(self, starts: str, seconds: float = 0.5) -> bool:
        """Whether such a line came meanwhile; it is kept."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert self.process.stdout
            self.heard += self.process.stdout.read().decode().splitlines() if self._readable() else []
            if any(line.startswith(starts) for line in self.heard):
                return True
        return False

    def _readable(self) -> bool:
        import select

        assert self.process.stdout
        return bool(select.select([self.process.stdout], [], [], 0)[0])


def told_by(port: Busy) -> str:
    """What a port that knows at once says."""
    heard: list[PortAnswer] = []
    port.ask(heard.append)
    return heard[0].answer


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path) as made:
        yield made


@pytest.mark.alone
def test_the_x_server_tells_when_nobody_is_there_and_when_somebody_is(desktop: Desktop) -> None:
    port = Port(desktop, "idle")
    assert port.ask("answer", "answer") == "answer yes X11"
    assert port.wait("idle") == "idle 1.0"
    begun = time.monotonic()
    desktop.run("xdotool", "mousemove_relative", "7", "3")
    port.wait("back")
    assert time.monotonic() - begun < 1.0
    port.wait("idle")


def dunst(desktop: Desktop, home: Path) -> subprocess.Popen[bytes]:
    """dunst, whose menu of buttons is answered by a program that takes the glass."""
    choose = home / "first"
    choose.write_text("#!/bin/sh\ngrep -m1 -e Glass -e Pack\n")
    choose.chmod(0o755)
    note = home / "note"
    note.write_text(f'#!/bin/sh\necho "$5" >>{home}/urgencies\necho "$3" >>{home}/bodies\n')
    note.chmod(0o755)
    config = home / "dunstrc"
    config.write_text(
        f"[global]\n  dmenu = {choose}\n  mouse_left_click = context\n  origin = top-left\n  offset = 0x0\n"
        f"  width = 400\n  height = 200\n  markup = full\n[each]\n  summary = *\n  script = {note}\n"
    )
    started = desktop.spawn("dunst", "-config", str(config))
    until(lambda: "Notifications" in desktop.names, "dunst")
    return started


def click_on(desktop: Desktop, name: str) -> None:
    """A real click in the middle of the newest window of this class."""
    until(lambda: desktop.run("xdotool", "search", "--onlyvisible", "--class", name), f"window of {name}")
    window = desktop.run("xdotool", "search", "--onlyvisible", "--class", name).split()[-1].decode()
    desktop.run("xdotool", "mousemove", "--window", window, "60", "20", "click", "1")


def test_dunst_shows_one_bubble_replaces_it_and_a_real_click_comes_back(desktop: Desktop, tmp_path: Path) -> None:
    dunst(desktop, tmp_path)
    port = Port(desktop, "notify")
    assert port.ask("answer", "answer") == "answer yes dunst"
    port.ask("show One", "shown yes")
    port.ask("show Two", "shown yes")
    assert shown_by_dunst(desktop) == 1
    until(lambda: (tmp_path / "bodies").exists(), "what dunst shows")
    assert (tmp_path / "bodies").read_text().splitlines()[0] == "A &lt;b&gt;big&lt;/b&gt; glass", "it reads markup"
    click_on(desktop, "Dunst")
    assert port.wait("pressed") == "pressed done"
    port.ask("withdraw", "withdrawn")
    until(lambda: shown_by_dunst(desktop) == 0, "an empty screen")


def shown_by_dunst(desktop: Desktop) -> int:
    """How many messages are on the screen, as `dunstctl count displayed` asks; -1 where nobody answers."""
    name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
    try:
        with open_dbus_connection(desktop.env["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            return int(ask(bus, name, path, PROPERTIES, "Get", "ss", "org.dunstproject.cmd0", "displayedLength")[1])
    except Gone:
        return -1


def test_a_daemon_that_dies_has_a_successor(desktop: Desktop, tmp_path: Path) -> None:
    first = dunst(desktop, tmp_path)
    port = Port(desktop, "notify")
    port.ask("show One", "shown yes")
    first.kill()
    first.wait()
    until(lambda: "org.freedesktop.Notifications" not in desktop.names, "nobody")
    if port.ask("show Two", "shown") == "shown no":  # the bus knew nobody to start
        dunst(desktop, tmp_path)
    port.ask("show Three", "shown yes")


def test_a_daemon_that_is_stuck_holds_up_nothing_and_what_it_shows_late_goes(desktop: Desktop, tmp_path: Path) -> None:
    daemon = dunst(desktop, tmp_path)
    port = Port(desktop, "notify")
    port.ask("show One", "shown yes")
    port.ask("beats", "beats")
    daemon.send_signal(signal.SIGSTOP)
    port.ask("show Two", "shown no")
    assert int(port.ask("beats", "beats").split()[-1]) > 20, "the event loop went on meanwhile"
    daemon.send_signal(signal.SIGCONT)
    until(lambda: shown_by_dunst(desktop) == 0, "an empty screen")
    port.ask("show Three", "shown yes")
    assert shown_by_dunst(desktop) == 1


def test_two_thousand_messages_leave_no_trace_in_memory(desktop: Desktop, tmp_path: Path) -> None:
    dunst(desktop, tmp_path)
    port = Port(desktop, "notify")
    before, after = (int(number) for number in port.ask("many 2000", "memory").split()[1:])
    assert after - before < 2048


def test_xfce_shows_one_bubble_and_a_real_click_on_its_button_comes_back(desktop: Desktop) -> None:
    desktop.spawn("/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd")
    until(lambda: "org.freedesktop.Notifications" in desktop.names, "xfce4-notifyd")
    port = Port(desktop, "notify")
    assert "Xfce" in port.ask("answer", "answer yes")
    port.ask("show One", "shown yes")
    window = until(lambda: desktop.run("xdotool", "search", "--onlyvisible", "--class", "xfce4-notifyd"), "the bubble")
    shape = desktop.run("xdotool", "getwindowgeometry", "--shell", window.split()[-1].decode()).decode()
    size = dict(line.split("=") for line in shape.split())
    for left in range(30, int(size["WIDTH"]), 30):  # somewhere in the lower row
        place = (window.split()[-1].decode(), str(left), str(int(size["HEIGHT"]) - 25))
        desktop.run("xdotool", "mousemove", "--window", *place, "click", "1")
        if port.heard_yet("pressed"):
            break
    assert port.wait("pressed").split()[1] in ("done", "later", "not_today")


def test_dunst_paused_is_quiet_and_its_end_is_told(desktop: Desktop, tmp_path: Path) -> None:
    dunst(desktop, tmp_path)
    port = Port(desktop, "quiet")
    assert port.ask("busy", "busy") == "busy no"
    desktop.run("dunstctl", "set-paused", "true")
    assert port.ask("busy", "busy") == "busy yes"
    desktop.run("dunstctl", "set-paused", "false")
    port.wait("ended")


def test_a_daemon_that_is_stuck_is_not_waited_for_when_asked_for_quiet(desktop: Desktop, tmp_path: Path) -> None:
    daemon = dunst(desktop, tmp_path)
    port = Port(desktop, "quiet")
    assert port.ask("busy", "busy") == "busy no"
    port.ask("beats", "beats")
    daemon.send_signal(signal.SIGSTOP)
    port.ask("busy", "busy unknown")
    assert int(port.ask("beats", "beats").split()[-1]) > 15, "the event loop went on meanwhile"
    daemon.send_signal(signal.SIGCONT)
    assert port.ask("busy", "busy") == "busy no"
    assert port.ask("answer", "answer") == "answer yes dunst"


@pytest.mark.parametrize(
    ("name", "path", "method", "given"),
    [
        ("org.gnome.SessionManager", "/org/gnome/SessionManager", "IsInhibited", "u"),
        (f"{POWER}.Inhibit", "/org/freedesktop/PowerManagement/Inhibit", "HasInhibit", ""),
    ],
    ids=["GNOME", "KDE and XFCE"],
)
def test_a_program_that_keeps_the_screen_on(desktop: Desktop, name: str, path: str, method: str, given: str) -> None:
    port = Port(desktop, "screen_on")
    assert port.ask("busy", "busy") == "busy unknown"
    desktop.spawn("/usr/bin/python3", "-m", "dbusmock", "--session", name, path, name)
    until(lambda: name in desktop.names, name)
    add = ("gdbus", "call", "--session", "-d", name, "-o", path, "-m", "org.freedesktop.DBus.Mock.AddMethod")
    for answer, heard in (("True", "yes"), ("False", "no")):
        desktop.run(*add, name, method, given, "b", f"ret = {answer}")
        assert port.ask("busy", "busy") == f"busy {heard}"


FILLS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app, window = QApplication(sys.argv), QWidget()
window.showFullScreen()
sys.exit(app.exec())
"""


def test_a_window_that_fills_the_screen_and_its_end(desktop: Desktop) -> None:
    port = Port(desktop, "fullscreen")
    assert port.ask("busy", "busy") == "busy no"
    film = desktop.spawn(sys.executable, "-c", FILLS)
    until(lambda: port.ask("busy", "busy") == "busy yes", "a full screen")
    film.kill()
    port.wait("ended")
    assert port.ask("busy", "busy") == "busy no"


def test_a_recording_stream_and_its_end_and_the_end_of_the_server(desktop: Desktop) -> None:
    desktop.env["PULSE_SERVER"] = f"unix:{desktop.env['XDG_RUNTIME_DIR']}/native"
    server = desktop.spawn(
        *("pulseaudio", "-n", "--exit-idle-time=-1", "-L", "module-null-sink sink_name=null", "-L"),
        f"module-native-protocol-unix auth-anonymous=1 socket={desktop.env['XDG_RUNTIME_DIR']}/native",
    )
    until(lambda: b"null" in desktop.run("pactl", "list", "short", "sinks"), "the sound server")
    port = Port(desktop, "microphone")
    assert port.ask("busy", "busy") == "busy no"
    record = ("parecord", "--device=null.monitor", "--raw", "/dev/null")
    call = desktop.spawn(*record)
    until(lambda: port.ask("busy", "busy") == "busy yes", "a recording")
    call.terminate()
    port.wait("ended")
    desktop.spawn(*record)
    until(lambda: port.ask("busy", "busy") == "busy yes", "a recording")
    server.kill()
    port.wait("ended")
    assert port.ask("busy", "busy") == "busy unknown"


STUCK = "#!/bin/sh\nexec sleep 60\n"


def test_a_sound_server_that_is_stuck_holds_up_nothing_and_is_unknown(desktop: Desktop, tmp_path: Path) -> None:
    program = tmp_path / "programs" / "pactl"
    program.parent.mkdir()
    program.write_text(STUCK, "utf-8")
    program.chmod(0o700)
    port = Port(desktop, "microphone", PATH=f"{program.parent}:{os.environ['PATH']}")
    port.ask("beats", "beats")
    port.ask("busy", "busy unknown")
    assert int(port.ask("beats", "beats").split()[-1]) > 40, "the event loop went on meanwhile"


def test_a_camera_that_a_program_holds_open(tmp_path: Path) -> None:
    from unclench.system.camera import Camera

    node = tmp_path / "video0"
    node.touch()
    camera = Camera(devices=str(tmp_path / "video"))
    assert told_by(camera) == "no"
    with node.open():
        assert told_by(camera) == "yes"
    assert told_by(camera) == "no"


def test_logind_tells_of_the_lock(desktop: Desktop) -> None:
    python = "/usr/bin/python3"
    desktop.spawn(python, "-m", "dbusmock", "--system", "--template", "logind")
    until(lambda: "login1" in desktop.names, "logind")
    mock = "org.freedesktop.DBus.Mock"
    path = "/org/freedesktop/login1"
    call = ("gdbus", "call", "--session", "-d", "org.freedesktop.login1", "-o")
    desktop.run(*call, path, "-m", f"{mock}.AddSession", "1", "seat0", "1000", "me", "true")
    port = Port(desktop, "lock", XDG_SESSION_ID="1")
    until(lambda: port.ask("answer", "answer") == "answer yes logind", "the session")
    session = (*call, f"{path}/session/1", "-m", f"{mock}.UpdateProperties", "org.freedesktop.login1.Session")
    desktop.run(*session, "{'LockedHint': <true>}")
    port.wait("locked")
    desktop.run(*session, "{'LockedHint': <false>}")
    port.wait("unlocked")


@pytest.mark.parametrize(
    ("name", "runner"), [("two words", "dex"), ('odd "name" $1 `x`', "gio")], ids=["dex", "the way GNOME does"]
)
def test_the_autostart_file_is_valid_and_started_by_a_real_runner(
    desktop: Desktop, tmp_path: Path, name: str, runner: str
) -> None:
    from unclench.system.autostart import XdgFile

    folder = Path(desktop.env["XDG_CONFIG_HOME"], "autostart")
    program = tmp_path / "a folder" / name
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/started"\n')
    program.chmod(0o755)
    entry = XdgFile([str(program), "--hidden"], str(folder))
    assert entry.state().answer == "no"
    assert entry.set(on=True).yes
    (file,) = folder.iterdir()
    assert desktop.run("desktop-file-validate", str(file)) == b""
    desktop.run(*(("dex", "-a", "-s", str(folder)) if runner == "dex" else ("gio", "launch", str(file))))
    until((tmp_path / "started").exists, "the program")
    until(lambda: (tmp_path / "started").read_text().strip() == "--hidden", "its words")


def test_autostart_is_read_back_also_when_the_desktop_switched_it_off(tmp_path: Path) -> None:
    from unclench.system.autostart import XdgFile

    entry = XdgFile(["/usr/bin/unclench", "--hidden"], str(tmp_path / "autostart"))
    assert entry.set(on=True).yes
    (file,) = (tmp_path / "autostart").iterdir()
    file.write_text(file.read_text().replace("enabled=true", "enabled=false"))
    assert entry.state().answer == "no"
    assert entry.set(on=True).yes
    assert XdgFile(["/opt/other/unclench", "--hidden"], str(tmp_path / "autostart")).state().answer == "no"
    assert entry.set(on=False).answer == "no"
    assert not file.exists()


def test_without_a_bus_nothing_breaks_and_everything_says_so(desktop: Desktop) -> None:
    port = Port(desktop, "notify", DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
    assert port.ask("show One", "shown") == "shown no"
    assert port.ask("answer", "answer").startswith("answer no")


def test_what_these_tests_need_is_here() -> None:
    needed = ("dunst", "dunstctl", "xdotool", "dex", "pactl", "pulseaudio", "parecord", "desktop-file-validate")
    assert [program for program in needed if not shutil.which(program)] == []
