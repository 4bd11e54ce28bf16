"""Starting with Windows: a value under the Run key of the user, which the Task Manager can switch off."""

import subprocess
from typing import Any, Protocol

from unclench.core.base.ports import Autostart, PortAnswer
from unclench.core.base.translation import translate

EXPLORER = r"Software\Microsoft\Windows\CurrentVersion"
RUN = rf"{EXPLORER}\Run"
APPROVED = rf"{EXPLORER}\Explorer\StartupApproved\Run"
"""What the Task Manager notes of each value: bytes, of which the first is odd when it is switched off."""
NAME = "Unclench"
LONGEST = 260  # characters; Windows passes over a longer line


class Registry(Protocol):
    """What is read and written; see registry_api."""

    def value(self, path: str, name: str) -> Any: ...

    def set_text(self, path: str, name: str, text: str) -> None: ...

    def delete_value(self, path: str, name: str) -> None: ...


def windows_autostart(start: list[str]) -> Autostart:
    """The Run key; in a package of the Store the package's own entry, which only its settings switch."""
    from unclench.system.windows import registry_api
    from unclench.system.windows.package_api import in_package

    return BySystem() if in_package() else RunKey(start, registry_api)


class RunKey:
    """`start` is the command, a word an item; a path with spaces is quoted."""

    def __init__(self, start: list[str], registry: Registry) -> None:
        self._line = subprocess.list2cmdline(start)
        self._registry = registry

    def state(self) -> PortAnswer:
        try:
            found = self._registry.value(RUN, NAME)
        except FileNotFoundError:
            return PortAnswer("no", "Run", translate("system", "It does not start with the computer."))
        except OSError as error:
            return PortAnswer("unknown", "Run", error.strerror or str(error))
        if self._switched_off():
            return PortAnswer("no", "Run", translate("system", "The desktop's own settings switched it off."))
        if found != self._line:
            return PortAnswer(
                "no", "Run", translate("system", "It starts another copy; switch it on again to mend it.")
            )
        return PortAnswer("yes", "Run", translate("system", "It starts hidden with the computer."))

    def set(self, on: bool) -> PortAnswer:
        try:
            self._switch(on)
        except OSError as error:
            return PortAnswer("unknown", "Run", error.strerror or str(error))
        return self.state()

    def _switch(self, on: bool) -> None:
        if on and len(self._line) > LONGEST:
            raise OSError(translate("system", "The path of the program is too long for that."))
        self._forget(APPROVED)
        if on:
            self._registry.set_text(RUN, NAME, self._line)
        else:
            self._forget(RUN)

    def _forget(self, path: str) -> None:
        try:
            self._registry.delete_value(path, NAME)
        except FileNotFoundError:
            return

    def _switched_off(self) -> bool:
        try:
            noted = self._registry.value(APPROVED, NAME)
        except OSError:
            return False
        return isinstance(noted, bytes) and bool(noted) and noted[0] % 2 == 1


class BySystem:
    """The package starts it, or not; Windows shows the switch under Apps, Startup."""

    def state(self) -> PortAnswer:
        return PortAnswer(
            "unknown", "MSIX", translate("system", "In a sandbox the desktop decides; look at its settings.")
        )

    def set(self, on: bool) -> PortAnswer:
        return self.state()
