"""Starting with the computer on Windows and on macOS. Not yet run there."""

import os
import subprocess
from typing import Any

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
APP_NAME = "Unclench"
LABEL = "io.github.unclench.Unclench"


class RunKey:
    """A value under the Run key of the user."""

    def __init__(self, start: list[str]) -> None:
        self._line = subprocess.list2cmdline(start)

    def state(self) -> PortAnswer:
        found = self._settings().value(APP_NAME)
        if found == self._line:
            return PortAnswer("yes", "Run", translate("system", "It starts hidden with the computer."))
        return PortAnswer("no", "Run", translate("system", "It does not start with the computer."))

    def set(self, on: bool) -> PortAnswer:
        settings = self._settings()
        if on:
            settings.setValue(APP_NAME, self._line)
        else:
            settings.remove(APP_NAME)
        settings.sync()
        return self.state()

    def _settings(self) -> Any:
        from PySide6.QtCore import QSettings

        return QSettings(RUN_KEY, QSettings.Format.NativeFormat)


class LaunchAgent:
    """A property list in ~/Library/LaunchAgents."""

    def __init__(self, start: list[str], folder: str = "~/Library/LaunchAgents") -> None:
        self._start = start
        self._file = os.path.join(os.path.expanduser(folder), f"{LABEL}.plist")

    def state(self) -> PortAnswer:
        import plistlib

        try:
            with open(self._file, "rb") as file:
                told = plistlib.load(file)
        except FileNotFoundError:
            return PortAnswer("no", "LaunchAgent", translate("system", "It does not start with the computer."))
        except (OSError, plistlib.InvalidFileException) as error:
            return PortAnswer("unknown", "LaunchAgent", str(error))
        mine = told.get("ProgramArguments") == self._start and told.get("RunAtLoad")
        if not mine:
            return PortAnswer("no", "LaunchAgent", translate("system", "It starts another copy."))
        return PortAnswer("yes", "LaunchAgent", translate("system", "It starts hidden with the computer."))

    def set(self, on: bool) -> PortAnswer:
        import plistlib

        try:
            if on:
                os.makedirs(os.path.dirname(self._file), exist_ok=True)
                with open(self._file, "wb") as file:
                    plistlib.dump({"Label": LABEL, "ProgramArguments": self._start, "RunAtLoad": True}, file)
            elif os.path.exists(self._file):
                os.remove(self._file)
        except OSError as error:
            return PortAnswer("unknown", "LaunchAgent", str(error))
        return self.state()
