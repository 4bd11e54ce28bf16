"""Starting with the computer, and staying in the background, from a sandbox: the desktop is asked for both at once.

The portal has no way to read back what it granted. So it is asked anew at each start, and its answer is kept in a file.
"""

import os
import threading
from collections.abc import Callable
from contextlib import closing

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system import portal
from unclench.system.typed_bus_calls import BusTrouble

METHOD = "org.freedesktop.portal.Background.RequestBackground"
COMMAND = ["unclench-window", "--hidden"]
"""What the desktop runs in the sandbox at the next login."""
FILE = "starts-with-computer"
AT_ONCE = 0.5  # seconds
"""Most desktops answer in this time; one that asks the person takes as long as that takes."""
LONGEST = 300.0  # seconds


class Portal:
    """org.freedesktop.portal.Background. `folder` keeps the last answer."""

    def __init__(self, folder: str) -> None:
        self._file = os.path.join(folder, FILE)
        self._turn = 0

    def state(self) -> PortAnswer:
        """What the desktop answered last."""
        return _told(os.path.exists(self._file))

    def set(self, on: bool) -> PortAnswer:
        """Ask the desktop; when it asks the person first, its answer is seen by `state` later."""
        answers: list[PortAnswer] = []
        answered = threading.Event()
        self._begin(on, lambda told: (answers.append(told), answered.set()))
        answered.wait(AT_ONCE)
        if answers:
            return answers[0]
        return PortAnswer(
            "unknown", "portal", translate("system", "The desktop has been asked, and has not answered yet.")
        )

    def ask_again(self) -> None:
        """At each start: ask for what was granted before, and with it to go on without a window. Waits for nothing."""
        self._begin(self.state().yes, lambda _: None)

    def _begin(self, on: bool, told: Callable[[PortAnswer], object]) -> None:
        """Ask on a thread of its own, which calls `told`; the answer to an older wish is not kept."""
        self._turn += 1
        threading.Thread(target=lambda turn: told(self._ask(on, turn)), args=(self._turn,), daemon=True).start()

    def _ask(self, on: bool, turn: int) -> PortAnswer:
        """Wait for the answer, and keep it."""
        options = {
            "autostart": ("b", on),
            "commandline": ("as", COMMAND),
            "reason": ("s", translate("system", "Quiet reminders while you work")),
        }
        try:
            with closing(portal.PortalBus()) as bus:
                results = bus.request(METHOD, "sa{sv}", "", options=options, patience=LONGEST)
        except BusTrouble as trouble:
            return PortAnswer("unknown", "portal", str(trouble))
        granted = results.get("autostart", ("b", False))[1] is True
        try:
            if turn == self._turn:
                self._keep(granted)
        except OSError as error:
            return PortAnswer("unknown", "portal", error.strerror or str(error))
        return _told(granted)

    def _keep(self, granted: bool) -> None:
        if granted:
            os.makedirs(os.path.dirname(self._file), mode=0o700, exist_ok=True)
            os.close(os.open(self._file, os.O_WRONLY | os.O_CREAT, 0o600))
        elif os.path.exists(self._file):
            os.remove(self._file)


def _told(granted: bool) -> PortAnswer:
    reason = translate("system", "In a sandbox the desktop decides; look at its settings.")
    return PortAnswer("yes" if granted else "no", "portal", reason)
