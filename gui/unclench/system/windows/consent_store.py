"""Which programs use the microphone or the camera now: Windows notes start and stop of each use in the registry."""

import os
import sys
from collections.abc import Iterator
from typing import Any, Protocol

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.untried import under_wine

STORE = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
LOOSE = "NonPackaged"
"""Programs that are no Store apps lie below it, with # for each \\ of their path."""


class Registry(Protocol):
    """What is read; see registry_api."""

    def value(self, path: str, name: str) -> Any: ...

    def names_below(self, path: str) -> list[str]: ...


def device(name: str) -> PortAnswer:
    """Whether a program uses `microphone` or `webcam` now."""
    from unclench.system.windows import registry_api

    return answer(registry_api, name)


def answer(registry: Registry, name: str) -> PortAnswer:
    """The same of any registry."""
    try:
        who = next(_users(registry, f"{STORE}\\{name}"), None)
    except FileNotFoundError:
        return PortAnswer("unknown", "Windows", translate("system", "This system does not tell."))
    except OSError as error:
        return PortAnswer("unknown", "Windows", error.strerror or str(error))
    if who is None:
        return PortAnswer("no", "Windows", under_wine())
    if name == "webcam":
        return PortAnswer("yes", "Windows", translate("system", "{program} has a camera open.").format(program=who))
    return PortAnswer("yes", who, translate("system", "Something is recording."))


def _users(registry: Registry, path: str) -> Iterator[str]:
    """The names of the programs that use it, ours not among them."""
    for name in registry.names_below(path):
        if name != LOOSE and _open_now(registry, f"{path}\\{name}"):
            yield name.partition("_")[0]
    try:
        loose = registry.names_below(f"{path}\\{LOOSE}")
    except FileNotFoundError:
        return
    for name in loose:
        file = name.replace("#", "\\")
        if os.path.normcase(file) != os.path.normcase(sys.executable) and _open_now(
            registry, f"{path}\\{LOOSE}\\{name}"
        ):
            yield file.rpartition("\\")[2]


def _open_now(registry: Registry, path: str) -> bool:
    """Begun and not ended."""
    try:
        return registry.value(path, "LastUsedTimeStop") == 0 and registry.value(path, "LastUsedTimeStart") != 0
    except FileNotFoundError:
        return False
