"""What a desktop wishes, against a made-up portal on a real bus."""

import os
import subprocess
import sys

import pytest

from end_to_end.private_bus import PrivateBus, missing

pytestmark = [pytest.mark.end_to_end, missing]

PORTAL = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
MOCK = "org.freedesktop.DBus.Mock"
APPEARANCE, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
WATCH = """
from PySide6.QtCore import QCoreApplication, QTimer
from unclench.system.appearance import DesktopLook
app = QCoreApplication([])
look = DesktopLook()
def say():
    wishes = look.wishes()
    print(wishes.dark.answer, wishes.contrast.answer, wishes.calm.answer, flush=True)
say()
look.changed = say
look.watch()
QTimer.singleShot(600, lambda: print("asked", flush=True))
app.exec()
"""


@pytest.fixture
def bus(tmp_path):
    with PrivateBus(tmp_path) as made:
        yield made


@pytest.fixture
def portal(bus):
    """A portal that knows these settings, each as a variant in a variant; it refuses all others."""

    def start(**known: str) -> None:
        bus.mock(PORTAL[0], *PORTAL, SETTINGS)
        values = "{" + ", ".join(f"'{name.replace('_', '-')}': {value}" for name, value in known.items()) + "}"
        code = f"ret = {values}[args[1]]"
        bus.call(*PORTAL, f"{MOCK}.AddMethod", SETTINGS, "Read", "ss", "v", code)

    return start


@pytest.fixture
def watcher(bus):
    made = []

    def start():
        env = {**os.environ, **bus.env}
        process = subprocess.Popen([sys.executable, "-c", WATCH], env=env, stdout=subprocess.PIPE, text=True)
        made.append(process)
        return process

    yield start
    for process in made:
        process.kill()
        process.communicate()


def lines(process) -> list[str]:
    """What it says until all questions are answered."""
    said = []
    for line in process.stdout:
        if line == "asked\n":
            return said
        said.append(line.strip())
    raise AssertionError("it ended early")


def variant(value: str) -> str:
    return f"dbus.{value.replace('(', '(', 1)[:-1]}, variant_level=2)"


def test_a_dark_calm_desktop_is_understood(portal, watcher):
    portal(
        color_scheme=variant("UInt32(1)"), contrast=variant("UInt32(0)"), enable_animations=variant("Boolean(False)")
    )
    said = lines(watcher())
    assert said[0] == "unknown unknown unknown"
    assert said[-1] == "yes unknown yes"


def test_a_light_desktop_with_high_contrast_is_understood(portal, watcher):
    portal(color_scheme=variant("UInt32(2)"), contrast=variant("UInt32(1)"), enable_animations=variant("Boolean(True)"))
    assert lines(watcher())[-1] == "no yes no"


def test_a_change_is_told_once(portal, watcher, bus):
    portal(color_scheme=variant("UInt32(2)"))
    process = watcher()
    assert lines(process)[-1] == "no unknown unknown"
    change = f"{SETTINGS}.SettingChanged"
    bus.signal(*PORTAL, change, "ssv", f"'{APPEARANCE}'", "'color-scheme'", "<uint32 1>")
    bus.signal(*PORTAL, change, "ssv", f"'{APPEARANCE}'", "'color-scheme'", "<uint32 1>")
    bus.signal(*PORTAL, change, "ssv", "'org.example'", "'color-scheme'", "<uint32 2>")
    bus.signal(*PORTAL, change, "ssv", f"'{GNOME}'", "'enable-animations'", "<'nonsense'>")
    bus.signal(*PORTAL, change, "ssv", f"'{GNOME}'", "'enable-animations'", "<false>")
    assert process.stdout.readline() == "yes unknown unknown\n"
    assert process.stdout.readline() == "yes unknown yes\n"


def test_a_desktop_without_a_portal_says_nothing(watcher):
    assert lines(watcher()) == ["unknown unknown unknown"]
