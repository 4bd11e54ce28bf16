"""Everything but the window is imported as on Windows and macOS: without what only Linux has."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
LINUX_ONLY = {"system.timerfd"}
"""Imported on Linux alone, by the port that needs it."""
NAMES = [
    name
    for layer in ("core", "actions", "store", "cli", "system")
    for file in sorted((ROOT / "gui" / "unclench" / layer).rglob("*.py"))
    if (name := ".".join(file.relative_to(ROOT / "gui" / "unclench").with_suffix("").parts)) not in LINUX_ONLY
]
MISSING = {
    "win32": ("fcntl", "pwd", "grp", "resource", "termios", "tty", "pty", "syslog", "jeepney", "pywayland"),
    "darwin": ("jeepney", "pywayland"),
}
NOT_IN_OS = (
    "fork",
    "getuid",
    "geteuid",
    "nice",
    "pread",
    "chown",
    "getpgid",
    "setsid",
    "killpg",
    "uname",
    "O_NONBLOCK",
)
NOT_IN_TIME = ("clock_gettime", "tzset", "CLOCK_BOOTTIME", "CLOCK_REALTIME", "CLOCK_MONOTONIC")
PROGRAM = """
import importlib, json, os, socket, sys, time, types
names, missing, not_in_os, not_in_time = json.loads(sys.argv[1])

def import_all():
    for name in names:
        importlib.import_module("unclench." + name.removesuffix(".__init__"))

import_all()  # what they need of the standard library is Linux's; ours comes once more for each system
for system in ("darwin", "win32"):
    for name in [name for name in sys.modules if name.partition(".")[0] == "unclench"]:
        del sys.modules[name]
    for name in missing[system]:
        sys.modules[name] = None
    sys.platform = system
    if system == "win32":
        sys.modules["msvcrt"] = types.ModuleType("msvcrt")
        for module, gone in ((os, not_in_os), (time, not_in_time), (socket, ("AF_UNIX",))):
            for name in gone:
                delattr(module, name)
    import_all()
    print(system)
"""


def test_all_but_the_window_is_imported_without_what_only_linux_has() -> None:
    told = json.dumps([NAMES, MISSING, NOT_IN_OS, NOT_IN_TIME])
    command = [sys.executable, "-c", PROGRAM, told]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    assert (done.stdout.split(), done.returncode) == (["darwin", "win32"], 0), done.stderr[-2000:]


def test_linux_loads_nothing_of_other_systems_with_its_ports() -> None:
    code = """
import sys
import unclench.composition.desktop_ports, unclench.composition.after_first_painting, unclench.composition.window_app
print(*[m for m in sys.modules if m.startswith(("unclench.system.windows", "unclench.system.macos", "ctypes.w"))])
print(*[m for m in ("asyncio", "winreg", "plistlib", "unclench.system.notification_thread") if m in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd="/")
    assert done.stdout.split() == []
