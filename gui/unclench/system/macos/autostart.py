"""Starting with macOS: a property list in ~/Library/LaunchAgents, which launchd reads at login."""

import os

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate

LABEL = "io.github.unclench.Unclench"


class LaunchAgent:
    """`start` is the command, a word an item."""

    def __init__(self, start: list[str], folder: str = "~/Library/LaunchAgents") -> None:
        self._start = start
        self._file = os.path.join(os.path.expanduser(folder), f"{LABEL}.plist")

    def state(self) -> PortAnswer:
        import plistlib
        from xml.parsers.expat import ExpatError

        try:
            with open(self._file, "rb") as file:
                told = plistlib.load(file)
        except FileNotFoundError:
            return PortAnswer("no", "LaunchAgent", translate("system", "It does not start with the computer."))
        except OSError as error:
            return PortAnswer("unknown", "LaunchAgent", error.strerror or str(error))
        except (ValueError, ExpatError):  # plistlib.InvalidFileException is a ValueError
            told = None
        if not isinstance(told, dict):
            told = {}
        if told.get("Disabled"):
            return PortAnswer("no", "LaunchAgent", translate("system", "The desktop's own settings switched it off."))
        if told.get("ProgramArguments") != self._start or not told.get("RunAtLoad"):
            return PortAnswer(
                "no", "LaunchAgent", translate("system", "It starts another copy; switch it on again to mend it.")
            )
        return PortAnswer("yes", "LaunchAgent", translate("system", "It starts hidden with the computer."))

    def set(self, on: bool) -> PortAnswer:
        try:
            if on:
                self._write()
            elif os.path.exists(self._file):
                os.remove(self._file)
        except OSError as error:
            return PortAnswer("unknown", "LaunchAgent", error.strerror or str(error))
        return self.state()

    def _write(self) -> None:
        import plistlib

        os.makedirs(os.path.dirname(self._file), exist_ok=True)
        fresh = f"{self._file}.new"
        with open(fresh, "wb") as file:
            plistlib.dump(agent(self._start), file)
        os.replace(fresh, self._file)


def agent(start: list[str]) -> dict[str, object]:
    """What launchd reads. Only in a session with a screen; it is not started anew when it ends."""
    return {
        "Label": LABEL,
        "ProgramArguments": start,
        "RunAtLoad": True,
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
        "AssociatedBundleIdentifiers": [LABEL],
    }
