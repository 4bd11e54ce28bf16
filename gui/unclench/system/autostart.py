"""Starting with the computer, quietly in the tray; read back from the system after each change."""

import os
import sys

from unclench.core.base.ports import Autostart, PortAnswer
from unclench.core.base.translation import translate
from unclench.system import sandbox

APP_ID = "io.github.unclench.Unclench"


def autostart() -> Autostart:
    """The way of this computer."""
    if sys.platform == "win32":
        from unclench.system.windows.autostart import windows_autostart

        return windows_autostart(command())
    if sys.platform == "darwin":
        from unclench.system.macos.autostart import LaunchAgent

        return LaunchAgent(command())
    if sandbox.is_here():
        from unclench.system import paths
        from unclench.system.autostart_portal import Portal

        return Portal(paths.find().config)
    return XdgFile(command())


def command() -> list[str]:
    """How this copy of the app is started hidden."""
    if os.environ.get("APPIMAGE"):
        return [os.environ["APPIMAGE"], "--hidden"]
    if getattr(sys, "frozen", False):
        return [windowed(sys.executable), "--hidden"]
    return [windowed(sys.executable), "-m", "unclench", "--hidden"]


def windowed(program: str) -> str:
    """The twin of a program that opens no console; on Windows there are two of each, elsewhere it is the same."""
    if sys.platform != "win32":
        return program
    folder, name = os.path.split(program)
    twin = {"python.exe": "pythonw.exe", "unclench.com": "unclench.exe"}.get(name.lower(), name)
    other = os.path.join(folder, twin)
    return other if os.path.exists(other) else program


class XdgFile:
    """A file in the autostart folder of the desktop. What the desktop wrote into it ("off") is respected."""

    def __init__(self, start: list[str], folder: str | None = None) -> None:
        config = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
        self._start = start
        self._folder = folder or os.path.join(config, "autostart")
        self._file = os.path.join(self._folder, f"{APP_ID}.desktop")

    def state(self) -> PortAnswer:
        try:
            with open(self._file, encoding="utf-8") as file:
                lines = [line.strip() for line in file]
        except FileNotFoundError:
            return PortAnswer("no", "XDG", translate("system", "It does not start with the computer."))
        except OSError as error:
            return PortAnswer("unknown", "XDG", error.strerror or str(error))
        if "Hidden=true" in lines or "X-GNOME-Autostart-enabled=false" in lines:
            return PortAnswer("no", "XDG", translate("system", "The desktop's own settings switched it off."))
        if f"Exec={exec_line(self._start)}" not in lines:
            return PortAnswer(
                "no", "XDG", translate("system", "It starts another copy; switch it on again to mend it.")
            )
        return PortAnswer("yes", "XDG", translate("system", "It starts hidden with the computer."))

    def set(self, on: bool) -> PortAnswer:
        try:
            if on:
                self._write()
            elif os.path.exists(self._file):
                os.remove(self._file)
        except OSError as error:
            return PortAnswer("unknown", "XDG", error.strerror or str(error))
        return self.state()

    def _write(self) -> None:
        os.makedirs(self._folder, exist_ok=True)
        text = (
            "[Desktop Entry]\nType=Application\nVersion=1.4\nName=Unclench\n"
            f"Comment=A calm companion for your back\nIcon={APP_ID}\nExec={exec_line(self._start)}\nTerminal=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        )
        fresh = f"{self._file}.new"
        with open(fresh, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, self._file)


def exec_line(words: list[str]) -> str:
    """The words of a command as the Exec line of a desktop file wants them."""
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    if not any(letter in word for letter in " \t\n\"'\\><~|&;$*?#()`%"):
        return word
    for letter in '\\"`$':
        word = word.replace(letter, "\\" + letter)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'
