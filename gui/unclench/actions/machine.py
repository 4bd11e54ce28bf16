"""The system check: what this computer and its desktop can do for the app, and why not."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from unclench.core.ports import PortAnswer

NAMES = (
    "tray", "idle", "lock", "sleep", "quiet", "fullscreen", "microphone", "camera", "notifications", "sound", "speech",
    "autostart", "inhibit",
)  # fmt: skip


class Answers(Protocol):
    """Anything that can say whether it works here."""

    def answer(self) -> PortAnswer: ...


Ports = Callable[[], Mapping[str, Answers]]


@dataclass(frozen=True)
class Checked:
    """One line of the check."""

    name: str
    told: PortAnswer


class Machine:
    """Asks each port by its name of CLI.md."""

    def __init__(self, ports: Ports | None = None) -> None:
        self._ports = ports

    def use(self, ports: Ports) -> None:
        """Ask these from now on: those of the running app."""
        self._ports = ports

    def check(self) -> tuple[Checked, ...]:
        """Every port, in order; one that is not there is unknown."""
        ports = self._all()
        return tuple(Checked(name, _told(ports.get(name))) for name in NAMES)

    def test(self, name: str) -> PortAnswer:
        """Ask one port again."""
        return _told(self._all().get(name))

    def _all(self) -> Mapping[str, Answers]:
        return self._ports() if self._ports else {}


def _told(port: Answers | None) -> PortAnswer:
    return port.answer() if port else PortAnswer("unknown")
