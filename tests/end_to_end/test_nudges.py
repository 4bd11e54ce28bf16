"""Nudges and the tray in the real app: a click in dunst, trays that come early and late, a pulled rug."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from end_to_end.desktop import App, Desktop, read_screen, until
from end_to_end.test_ports import dunst, shown_by_dunst
from unclench.cli import client

QUICK = Path(__file__).with_name("quick_app.py")
PANEL = """panels=panel1

[panel1]
plugins=statusnotifier
position=Bottom
desktop=0

[statusnotifier]
type=statusnotifier
"""
WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
SETTINGS = {
    "understood": True,
    "nudges_on": True,
    "welcome_done": True,
    "work_hours": "mon-sun 06:00-23:00",
    "nudge_sitting": False,
    "nudge_walk": False,
}
CHANGE = """
import json, sys
from unclench.composition.file_services import open_services
from unclench.system import paths
found = paths.find(None)
paths.make(found)
made, _ = open_services(found, lambda kinds: None)
for name, value in json.loads(sys.argv[1]).items():
    made.preferences.change(name, value)
"""


def noon() -> str:
    """A zone in which it is about noon, so that no test meets the night."""
    ahead = (12 - datetime.now(UTC).hour + 12) % 24 - 12
    return f"<noon>{'-' if ahead >= 0 else '+'}{abs(ahead)}"


class Home:
    """A private desktop with a person who said yes to nudges."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop, self.folder = desktop, folder

    def settle(self, **changed: Any) -> None:
        self.desktop.run(sys.executable, "-c", CHANGE, json.dumps(SETTINGS | changed))

    def app(self, *words: str) -> App:
        """The app with short waits, as soon as it takes commands."""
        app = self.desktop.app(*words, program=(sys.executable, str(QUICK)))
        until(lambda: app.running() and client.ask(self.desktop.address, ["status"], "/"), "the app")
        return app

    def glasses(self) -> int:
        return len(self.desktop.ask("list", "water")["entries"])

    def thirsty(self) -> None:
        """The last glass was two hours ago."""
        ago = datetime.now(UTC) - timedelta(hours=2)
        self.desktop.ask("log", "water", "--at", ago.isoformat(timespec="seconds"))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with Desktop(tmp_path, TZ=noon()) as desktop:
        made = Home(desktop, tmp_path)
        made.settle()
        yield made


def test_a_click_in_dunst_logs_the_glass(home: Home) -> None:
    dunst(home.desktop, home.folder)
    home.thirsty()
    home.app("--hidden")
    until(lambda: shown_by_dunst(home.desktop) == 1, "a bubble")
    assert home.glasses() == 1
    home.desktop.run("xdotool", "mousemove", "60", "20", "click", "1")
    until(lambda: home.glasses() == 2, "the glass")
    until(lambda: shown_by_dunst(home.desktop) == 0, "an empty screen")


def test_a_click_in_xfce_logs_the_glass(home: Home) -> None:
    desktop = home.desktop
    desktop.spawn("/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd")
    until(lambda: "org.freedesktop.Notifications" in desktop.names, "xfce4-notifyd")
    home.thirsty()
    home.app("--hidden")
    visible = ("xdotool", "search", "--onlyvisible", "--class", "xfce4-notifyd")
    window = until(lambda: desktop.run(*visible), "the bubble").split()[-1].decode()
    shape = desktop.run("xdotool", "getwindowgeometry", "--shell", window).decode()
    size = {name: int(value) for name, _, value in (line.partition("=") for line in shape.split())}
    first_button = (str(size["WIDTH"] * 26 // 100), str(size["HEIGHT"] - 30))
    desktop.run("xdotool", "mousemove", "--window", window, *first_button, "click", "1")
    until(lambda: home.glasses() == 2, "the glass")
    until(lambda: not desktop.run(*visible), "an empty screen")


def test_a_recording_holds_it_and_its_end_lets_it_through_once(home: Home) -> None:
    desktop = home.desktop
    dunst(desktop, home.folder)
    desktop.env["PULSE_SERVER"] = f"unix:{desktop.env['XDG_RUNTIME_DIR']}/native"
    server = desktop.spawn(
        *("pulseaudio", "-n", "--exit-idle-time=-1", "-L", "module-null-sink sink_name=null", "-L"),
        f"module-native-protocol-unix auth-anonymous=1 socket={desktop.env['XDG_RUNTIME_DIR']}/native",
    )
    until(lambda: b"null" in desktop.run("pactl", "list", "short", "sinks"), "the sound server")
    call = desktop.spawn("parecord", "--device=null.monitor", "--raw", "/dev/null")
    until(lambda: b"parecord" in desktop.run("pactl", "list", "source-outputs"), "the call")
    home.thirsty()
    home.app("--hidden")
    until(lambda: home.desktop.ask("status")["nudges"]["held"] == "microphone", "held by the call")
    assert shown_by_dunst(desktop) == 0
    call.terminate()
    until(lambda: shown_by_dunst(desktop) == 1, "the bubble")
    assert home.desktop.ask("status")["nudges"]["held"] is None
    server.kill()


FILLS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app, window = QApplication(sys.argv), QWidget()
window.showFullScreen()
sys.exit(app.exec())
"""


def test_a_window_over_the_whole_screen_holds_it_and_its_end_lets_it_through_once(home: Home) -> None:
    desktop = home.desktop
    dunst(desktop, home.folder)
    film = desktop.spawn(sys.executable, "-c", FILLS)
    fills = b"_NET_WM_STATE_FULLSCREEN"
    until(lambda: fills in desktop.run("xprop", "-id", active(desktop), "_NET_WM_STATE"), "a full screen")
    home.thirsty()
    home.app("--hidden")
    until(lambda: home.desktop.ask("status")["nudges"]["held"] == "fullscreen", "held by the film")
    assert shown_by_dunst(desktop) == 0
    film.kill()
    until(lambda: shown_by_dunst(desktop) == 1, "the bubble")


def active(desktop: Desktop) -> str:
    return desktop.run("xdotool", "getactivewindow").decode().strip() or "0"


def test_the_end_of_ice_is_a_message_too_and_pack_off_in_it_ends_the_session(home: Home) -> None:
    desktop = home.desktop
    dunst(desktop, home.folder)
    app = home.app("--hidden")
    until(lambda: answer(home, "notifications") == "yes", "the companion")
    began = datetime.now(UTC) - timedelta(seconds=55)
    home.desktop.ask("ice", "start", "--minutes", "1", "--at", began.isoformat(timespec="seconds"))
    until(lambda: shown_by_dunst(desktop) == 1, "the end")
    desktop.run("xdotool", "mousemove", "60", "20", "click", "1")
    until(lambda: home.desktop.ask("status")["session"] is None, "packed off")
    until(lambda: shown_by_dunst(desktop) == 0, "an empty screen")
    assert (home.folder / "urgencies").read_text() == "CRITICAL\n", "else some desktops keep it off the screen"
    assert app.process.poll() is None


def test_the_keyboard_answers_from_the_window(home: Home) -> None:
    dunst(home.desktop, home.folder)
    home.thirsty()
    app = home.app()
    app.find("Relief", "page tab")
    until(lambda: shown_by_dunst(home.desktop) == 1, "a bubble")
    home.desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Unclench$", "windowactivate", "--sync")
    home.desktop.run("xdotool", "key", "ctrl+d")
    until(lambda: home.glasses() == 2, "the glass")


def test_an_open_nudge_is_answered_by_its_button_in_the_window(home: Home) -> None:
    dunst(home.desktop, home.folder)
    home.thirsty()
    app = home.app()
    until(lambda: shown_by_dunst(home.desktop) == 1, "a bubble")
    app.find("+ Glass: the nudge", "push button")
    read_screen()
    app.press("+ Glass: the nudge", "push button")
    until(lambda: home.glasses() == 2, "the glass")
    until(lambda: shown_by_dunst(home.desktop) == 0, "an empty screen")
    until(lambda: app.look("+ Glass: the nudge") is None, "the bar goes")


def test_where_messages_have_no_buttons_our_own_window_shows_it_and_takes_no_keyboard(home: Home) -> None:
    desktop = home.desktop
    mock = ("/usr/bin/python3", "-m", "dbusmock", "--session", "--template", "notification_daemon")
    desktop.spawn(*mock, "--parameters", '{"capabilities": "body"}')
    until(lambda: "org.freedesktop.Notifications" in desktop.names, "a daemon without buttons")
    home.thirsty()
    typing = desktop.spawn(sys.executable, "-c", TYPES)
    until(lambda: desktop.run("xdotool", "search", "--onlyvisible", "--name", "typing here"), "the other window")
    until(lambda: focused(desktop) == b"typing here", "the other window in front")
    app = home.app("--hidden")
    app.find("+ Glass", "push button")
    assert focused(desktop) == b"typing here"
    app.press("+ Glass", "push button")
    until(lambda: home.glasses() == 2, "the glass")
    assert focused(desktop) == b"typing here"
    typing.kill()


def focused(desktop: Desktop) -> bytes:
    return desktop.run("xdotool", "getwindowfocus", "getwindowname").strip()


TYPES = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app, field = QApplication(sys.argv), QLineEdit()
field.setWindowTitle("typing here")
field.show()
sys.exit(app.exec())
"""


def panel(desktop: Desktop) -> subprocess.Popen[bytes]:
    """A panel with nothing but a StatusNotifier host."""
    folder = Path(desktop.env["XDG_CONFIG_HOME"], "lxqt")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "panel.conf").write_text(PANEL)
    return desktop.spawn("lxqt-panel")


def items(desktop: Desktop) -> bytes:
    properties = "org.freedesktop.DBus.Properties.Get"
    call = ("gdbus", "call", "--session", "-d", WATCHER, "-o", WATCHER_PATH, "-m", properties)
    return desktop.run(*call, WATCHER, "RegisteredStatusNotifierItems")


def test_a_status_notifier_host_that_comes_late_shows_the_icon_and_its_menu_works(home: Home) -> None:
    home.app()
    time.sleep(1)
    panel(home.desktop)
    until(lambda: b"StatusNotifierItem" in items(home.desktop), "the icon")
    press_in_menu(home.desktop, "+ Glass of water")
    until(lambda: home.glasses() == 1, "the glass")


def press_in_menu(desktop: Desktop, words: str) -> None:
    """What a StatusNotifier host does when somebody chooses an entry: asks for the layout, tells the press."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    connection = open_dbus_connection(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    service = items(desktop).decode().split("'")[1].partition("/")[0]
    menu = DBusAddress("/MenuBar", bus_name=service, interface="com.canonical.dbusmenu")

    def ask(method: str, signature: str, *body: Any) -> Any:
        return connection.send_and_get_reply(new_method_call(menu, method, signature, body), timeout=60).body

    _, (_, _, entries) = ask("GetLayout", "iias", 0, 1, ["label"])
    found = {told.get("label", ("s", ""))[1].replace("_", ""): number for _, (number, told, _) in entries}
    ask("Event", "isvu", found[words], "clicked", ("i", 0), 0)
    connection.close()


def test_an_old_tray_shows_the_icon_and_a_right_click_its_menu(home: Home) -> None:
    home.desktop.spawn("trayer", "--edge", "top", "--align", "left", "--width", "200", "--widthtype", "pixel")
    until(lambda: home.desktop.run("xdotool", "search", "--class", "trayer"), "the tray")
    home.app("--hidden")
    visible = ("xdotool", "search", "--onlyvisible", "--class", "unclench")
    icon = until(lambda: home.desktop.run(*visible), "the icon")
    home.desktop.run("xdotool", "mousemove", "--window", icon.split()[0].decode(), "8", "8", "click", "3")
    until(lambda: len(home.desktop.run(*visible).split()) > len(icon.split()), "the menu")
    read_screen()
    home.desktop.run("xdotool", "key", "--delay", "40", *["Down"] * 4, "Return")
    until(lambda: home.glasses() == 1, "the glass")


def test_closing_goes_into_the_tray_and_a_second_start_comes_back(home: Home) -> None:
    panel(home.desktop)
    until(lambda: "StatusNotifierWatcher" in home.desktop.names, "the tray")
    app = home.app()
    app.find("Relief", "page tab")
    close_window(home.desktop, "Unclench")
    app.find("Unclench goes on in the tray", "label")
    assert app.look("Relief", "page tab") is None
    home.desktop.run(sys.executable, "-m", "unclench")
    app.find("Relief", "page tab")
    close_window(home.desktop, "Unclench")
    until(lambda: app.look("Relief", "page tab") is None, "closed")
    assert app.close() == 0


def test_without_a_tray_closing_makes_it_small_and_quitting_still_quits(home: Home) -> None:
    app = home.app()
    app.find("Relief", "page tab")
    close_window(home.desktop, "Unclench")
    until(lambda: b"Iconic" in home.desktop.run("xprop", "-name", "Unclench", "WM_STATE"), "small")
    assert app.process.poll() is None
    assert app.close() == 0


def close_window(desktop: Desktop, title: str) -> None:
    """By the key of the window manager, which misses one that comes while it is busy with a new window."""

    def shown() -> bytes:
        return desktop.run("xdotool", "search", "--onlyvisible", "--name", f"^{title}$")

    def pressed() -> bool:
        if window := shown():
            desktop.run("xdotool", "windowactivate", "--sync", window.split()[-1].decode(), "key", "alt+F4")
            try:
                until(lambda: not shown(), "closed", seconds=3)
            except TimeoutError:
                return False
        return True

    until(shown, title)
    until(pressed, f"{title} closed")


def test_after_sleep_nothing_comes_before_somebody_is_there_and_settled_and_then_one(home: Home) -> None:
    desktop = home.desktop
    desktop.env |= {"SETTLE_SECONDS": "6", "XDG_SESSION_ID": "1"}  # asked for a session "" the made-up logind dies
    home.settle(nudge_posture=True, posture_minutes=15, nudge_walk=True, walk_at="06:00")
    desktop.spawn("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind")
    until(lambda: "login1" in desktop.names, "logind")
    dunst(desktop, home.folder)
    home.thirsty()
    home.desktop.ask("meeting", "60")
    home.app("--hidden")
    until(lambda: answer(home, "sleep") == "yes", "logind heard")
    until(lambda: home.desktop.ask("status")["nudges"]["held"] == "meeting", "held")
    sleeps(desktop, "true")
    sleeps(desktop, "false")
    home.desktop.ask("meeting", "end")
    until(lambda: home.desktop.ask("status")["nudges"]["held"] == "away", "nobody is there")
    assert shown_by_dunst(desktop) == 0
    desktop.run("xdotool", "mousemove_relative", "9", "9")
    until(lambda: home.desktop.ask("status")["nudges"]["held"] == "settling", "somebody came")
    assert shown_by_dunst(desktop) == 0
    until(lambda: shown_by_dunst(desktop) == 1, "one nudge for all")
    assert home.desktop.ask("status")["nudges"]["held"] is None
    assert desktop.run("dunstctl", "count").count(b"Waiting: 0") == 1


def sleeps(desktop: Desktop, going: str) -> None:
    """What logind says before (true) and after it."""
    path, manager = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
    emit = ("gdbus", "call", "--session", "-d", "org.freedesktop.login1", "-o", path, "-m")
    desktop.run(*emit, "org.freedesktop.DBus.Mock.EmitSignal", manager, "PrepareForSleep", "b", f"[<{going}>]")


def name_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""


def answer(home: Home, name: str) -> str:
    return next(one["answer"] for one in home.desktop.ask("check")["ports"] if one["name"] == name)
