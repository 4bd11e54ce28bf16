"""The system check: what this computer and its desktop can do for the app, and why not."""

from collections.abc import Callable, Mapping
from typing import Protocol

from unclench.core.base.frozen_record import record
from unclench.core.base.ports import Autostart, PortAnswer

NAMES = (
    "tray", "idle", "lock", "sleep", "quiet", "fullscreen", "microphone", "camera", "notifications", "sound", "speech",
    "autostart", "inhibit", "quickstart", "sync",
)  # fmt: skip


class Answers(Protocol):
    """Anything that can say whether it works here."""

    def answer(self) -> PortAnswer: ...


Ports = Callable[[], Mapping[str, Answers]]
Trials = Mapping[str, Callable[[], PortAnswer]]


@record
class Checked:
    """One line of the check."""

    name: str
    told: PortAnswer


class SystemCheck:
    """Asks each port by its name of CLI.md."""

    def __init__(self, ports: Ports | None = None, own: Mapping[str, Callable[[], Answers]] | None = None) -> None:
        """`own`: rows that no port of the desktop answers."""
        self._ports = ports
        self._own = own or {}
        self._trials: Trials = {}
        self._autostart: Autostart | None = None

    def use(self, ports: Ports, trials: Trials, autostart: Autostart) -> None:
        """Those of the running app from now on; `trials` do what a test is to show: a sound, a message."""
        self._ports, self._trials, self._autostart = ports, trials, autostart

    def check(self) -> tuple[Checked, ...]:
        """Every port, in order; one that is not there is unknown."""
        return tuple(Checked(name, self.ask(name)) for name in NAMES)

    def ask(self, name: str) -> PortAnswer:
        """One port. Some ask a service and wait for it, up to a second or two."""
        return _told(self._own[name]() if name in self._own else self._all().get(name))

    def test(self, name: str) -> PortAnswer:
        """Try one port."""
        trial = self._trials.get(name)
        return trial() if trial else self.ask(name)

    def starts(self) -> PortAnswer:
        """Whether the app starts with the computer, as the system says it."""
        return self._autostart.state() if self._autostart else PortAnswer("unknown")

    def start_with_computer(self, on: bool) -> PortAnswer:
        """Switch that, and read it back."""
        return self._autostart.set(on) if self._autostart else PortAnswer("unknown")

    def _all(self) -> Mapping[str, Answers]:
        return self._ports() if self._ports else {}


def _told(port: Answers | None) -> PortAnswer:
    return port.answer() if port else PortAnswer("unknown")
