"""The app behind walls like those of Flatpak: bubblewrap, a filter of the bus by the manifest, and /.flatpak-info.

Only the runtime is missing: what runs is this Python with its Qt.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from end_to_end.desktop import App, Desktop, until
from end_to_end.private_bus import MOCK
from end_to_end.test_nudges import items, panel, press_in_menu
from end_to_end.test_ports import Port, click_on, dunst, shown_by_dunst
from unclench import APP_ID

ROOT = Path(__file__).parents[2]
PORTAL = Path(__file__).with_name("portal_service.py")
NAMES = [
    argument.removeprefix("--talk-name=")
    for argument in YAML(typ="safe").load((ROOT / f"packaging/flatpak/{APP_ID}.yml").read_text("utf-8"))["finish-args"]
    if argument.startswith("--talk-name=")
]
OWN = {"proc", "dev", "sys", "run"}
walls = ("bwrap", "--ro-bind", "/", "/", "--unshare-pid", "--proc", "/proc", "true")
pytestmark = pytest.mark.skipif(
    not shutil.which("bwrap")
    or not shutil.which("xdg-dbus-proxy")
    or subprocess.run(walls, capture_output=True).returncode != 0,
    reason="needs bubblewrap and xdg-dbus-proxy, and a system that allows them",
)


class Flatpak:
    """Each program that is started here gets walls of its own, as with `flatpak run`."""

    def __init__(self, desktop: Desktop, folder: Path, *, names: list[str]) -> None:
        self.desktop = desktop
        self._data = folder / ".var" / "app" / APP_ID
        self._runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
        self._shared = self._runtime / "app" / APP_ID
        for place in (self._data, self._shared):
            place.mkdir(parents=True, mode=0o700)
        self._info = folder / "flatpak-info"
        policy = "".join(f"{name}=talk\n" for name in names)
        self._info.write_text(
            f"[Application]\nname={APP_ID}\n[Context]\nsockets=x11;pulseaudio;\n[Session Bus Policy]\n{policy}"
        )
        self._bus = folder / "filtered-bus"
        rules = [f"--talk={name}" for name in names]
        portals = [
            "--call=org.freedesktop.portal.*=*",
            "--broadcast=org.freedesktop.portal.*=@/org/freedesktop/portal/*",
        ]
        address = desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        desktop.spawn("xdg-dbus-proxy", address, str(self._bus), "--filter", f"--own={APP_ID}.*", *rules, *portals)
        until(self._bus.exists, "the filter of the bus")
        self.env = {
            **desktop.env, "FLATPAK_ID": APP_ID, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._bus}",
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/run/dbus/system_bus_socket",
            "XDG_DATA_HOME": str(self._data / "data"), "XDG_CONFIG_HOME": str(self._data / "config"),
            "XDG_STATE_HOME": str(self._data / ".local" / "state"),
        }  # fmt: skip

    def walls(self, *given: Path) -> list[str]:
        """The command that runs the one behind it in a sandbox; folders that are `given` can be written."""
        root: list[str] = ["--tmpfs", "/"]
        for place in Path("/").iterdir():
            if place.is_symlink():
                root += ["--symlink", os.readlink(place), str(place)]
            elif place.is_dir() and place.name not in OWN:
                root += ["--ro-bind", str(place), str(place)]
        made = ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/run", "--ro-bind", str(self._info), "/.flatpak-info"]
        own = ["--tmpfs", str(self._runtime), "--bind", str(self._shared), str(self._shared)]
        own += ["--bind", str(self._data), str(self._data), "--unshare-pid", "--die-with-parent"]
        for folder in given:
            own += ["--bind", str(folder), str(folder)]
        return ["bwrap", *root, *made, *own]

    def argv(self, *words: str) -> list[str]:
        return [*self.walls(), sys.executable, "-m", "unclench", *words]

    def listens(self) -> bool:
        """Whether the app is to be found where all programs of one Flatpak look."""
        return any(self._shared.iterdir())

    def app(self) -> App:
        return App(self.desktop, self.desktop.spawn(*self.argv(), env=self.env, stderr=subprocess.PIPE))

    def command(self, *words: str) -> dict:
        done = subprocess.run(self.argv(*words, "--json"), env=self.env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def check(self) -> dict[str, tuple[str, str, str]]:
        ports = self.command("check")["ports"]
        return {port["name"]: (port["answer"], port["by"], port["reason"]) for port in ports}


SAVE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from unclench.store.target import Targets, written_aside
from unclench.ui.widgets.save_pdf_dialog import ask_pdf
app, window = QApplication(sys.argv), QWidget()
window.show()
def chosen(file):
    with written_aside(Targets(Path("/nowhere/unclench.sqlite")).checked(Path(file), force=True)) as part:
        part.write_bytes(b"%PDF")
    app.quit()
QTimer.singleShot(1000, lambda: ask_pdf(window, "page.pdf", chosen))  # Qt asks for the portal's version first
app.exec()
"""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with Desktop(tmp_path / "home") as made:
        yield made


def test_each_port_says_what_is_left_of_it(desktop: Desktop, tmp_path: Path) -> None:
    dunst(desktop, tmp_path)
    desktop.spawn(MOCK, str(PORTAL), "grant", stdin=subprocess.PIPE)
    until(lambda: "org.freedesktop.portal.Desktop" in desktop.names, "the portal")
    told = Flatpak(desktop, tmp_path, names=NAMES).check()
    assert told["notifications"][:2] == ("yes", "dunst")
    assert told["quiet"][:2] == ("yes", "dunst")
    assert told["lock"][:2] == ("yes", "portal")
    assert told["inhibit"][:2] == ("yes", "portal")
    assert told["autostart"][:2] == ("no", "portal")
    assert told["idle"][:2] == ("yes", "X11")
    assert told["sleep"][0] == "unknown"
    assert told["camera"] == ("unknown", "/proc", "From a sandbox no other program can be seen.")
    assert told["tray"] == ("no", "", "No tray here; the window stays in the task bar.")


def test_what_is_not_allowed_is_told_so(desktop: Desktop, tmp_path: Path) -> None:
    dunst(desktop, tmp_path)
    told = Flatpak(desktop, tmp_path, names=[]).check()
    assert told["notifications"][0] == "no"
    assert told["notifications"][2] == "This sandbox keeps it from Unclench: org.freedesktop.Notifications."
    assert told["lock"][0] == "unknown"
    assert told["inhibit"][0] == "no"


def test_a_command_in_walls_of_its_own_reaches_the_app(desktop: Desktop, tmp_path: Path) -> None:
    flatpak = Flatpak(desktop, tmp_path, names=NAMES)
    flatpak.app()
    until(lambda: b"Unclench" in desktop.run("xwininfo", "-root", "-tree"), "the window")
    until(flatpak.listens, "the app listens")
    assert flatpak.command("log", "pain", "4")["entry"]["value"] == 4
    assert [one["value"] for one in flatpak.command("list", "pains")["entries"]] == [4]


def test_the_icon_in_the_tray_is_there_and_its_menu_works(desktop: Desktop, tmp_path: Path) -> None:
    panel(desktop)
    until(lambda: "StatusNotifierWatcher" in desktop.names, "the tray")
    flatpak = Flatpak(desktop, tmp_path, names=NAMES)
    flatpak.app()
    until(lambda: b"StatusNotifierItem" in items(desktop), "the icon")
    assert flatpak.check()["tray"][:2] == ("yes", "StatusNotifier")
    press_in_menu(desktop, "+ Glass of water")
    until(lambda: flatpak.command("list", "drinks")["entries"], "the glass")


def test_a_press_on_a_message_comes_back_and_the_message_is_taken_away(desktop: Desktop, tmp_path: Path) -> None:
    dunst(desktop, tmp_path)
    flatpak = Flatpak(desktop, tmp_path, names=NAMES)
    port = Port(desktop, "notify", walls=flatpak.walls(), **flatpak.env)
    port.ask("show One", "shown yes")
    click_on(desktop, "Dunst")
    assert port.wait("pressed") == "pressed done"
    port.ask("withdraw", "withdrawn")
    until(lambda: shown_by_dunst(desktop) == 0, "an empty screen")


def test_a_file_is_asked_for_by_the_portal_and_written_where_it_says(desktop: Desktop, tmp_path: Path) -> None:
    """The folder stands for that of a document portal: one for each file, elsewhere than the person's own."""
    document = tmp_path / "doc" / "4d1e2a"
    document.mkdir(parents=True)
    portal = desktop.spawn(MOCK, str(PORTAL), str(document), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    until(lambda: "org.freedesktop.portal.Desktop" in desktop.names, "the portal")
    flatpak = Flatpak(desktop, tmp_path, names=NAMES)
    env = flatpak.env | {"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}
    desktop.spawn(*flatpak.walls(document), sys.executable, "-c", SAVE, env=env)
    until((document / "page.pdf").exists, "the file")
    assert portal.stdout
    assert portal.stdout.readline() == b"ready\n"
    assert portal.stdout.readline() == b"SaveFile Save as PDF page.pdf\n"
    assert [file.name for file in document.iterdir()] == ["page.pdf"]
