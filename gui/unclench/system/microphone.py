"""Whether something records: PulseAudio and PipeWire tell by `pactl`, and tell when it ends."""

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.ask_program import PATIENCE_MS, ask_program
from unclench.system.quiet.elsewhere import device
from unclench.system.wake_timer import nothing

QUESTION = ["pactl", "-f", "json", "list", "source-outputs"]
FIRST_LOOK_MS = 1_000
"""What ended before pactl listened is seen by one more look."""
METERS = ("Peak detect", "peak detect")
"""Volume meters record too, but nobody speaks into them."""


class Microphone(QObject):
    """Any recording stream that is not ours. Runs `pactl subscribe` only while a nudge is held for it."""

    name = "microphone"

    def __init__(self, parent: QObject | None = None, *, sandboxed: bool = False) -> None:
        super().__init__(parent)
        self._own = "" if sandboxed else str(os.getpid())
        self.ended: Callable[[], None] = nothing
        self._listener: QProcess | None = None

    def ask(self, told: Callable[[PortAnswer], None]) -> None:
        self._ask(told)

    def answer(self) -> PortAnswer:
        """For the system check; waits for pactl."""
        heard: list[PortAnswer] = []
        asked = self._ask(heard.append)
        if asked is not None and not heard:
            asked.waitForFinished(PATIENCE_MS)
        now = heard[0] if heard else _silent()
        return now if now.answer == "unknown" else PortAnswer("yes", now.by, now.reason)

    def close(self) -> None:
        """Stop listening."""
        listener, self._listener = self._listener, None
        if listener:
            listener.readyReadStandardOutput.disconnect()
            listener.finished.disconnect()
            listener.kill()
            listener.waitForFinished(500)

    def _ask(self, told: Callable[[PortAnswer], None]) -> QProcess | None:
        if sys.platform != "linux":
            told(device("microphone"))
            return None
        if not QStandardPaths.findExecutable(QUESTION[0]):
            told(PortAnswer("unknown", "", translate("system", "pactl is not installed.")))
            return None
        return ask_program(QUESTION, lambda printed: told(self._read(printed)), self)

    def _read(self, printed: str | None) -> PortAnswer:
        try:
            streams: list[dict[str, Any]] = json.loads(printed or "[]")
        except ValueError:
            return _silent()
        if printed is None:
            return _silent()
        if not any(_counts(stream, self._own) for stream in streams):
            return PortAnswer("no", "pactl", translate("system", "Nothing is recording."))
        self._listen()
        return PortAnswer("yes", "pactl", translate("system", "Something is recording."))

    def _listen(self) -> None:
        if self._listener:
            return
        self._listener = QProcess(self)
        self._listener.readyReadStandardOutput.connect(self._stirred)
        self._listener.finished.connect(self._gone)
        self._listener.start("pactl", ["subscribe"])
        QTimer.singleShot(FIRST_LOOK_MS, self, self._look)

    def _stirred(self) -> None:
        if self._listener is None:
            return
        heard = bytes(self._listener.readAllStandardOutput().data())
        if b"on source-output" in heard:
            self._look()

    def _look(self) -> None:
        if self._listener:
            self.ask(self._looked)

    def _looked(self, now: PortAnswer) -> None:
        if self._listener and not now.yes:
            self.close()
            self.ended()

    def _gone(self) -> None:
        """The sound server went away: nothing records any more."""
        self._listener = None
        self.ended()


def _silent() -> PortAnswer:
    return PortAnswer("unknown", "pactl", translate("system", "No sound server answers."))


def _counts(stream: dict[str, Any], own: str) -> bool:
    """`own`: the number of our process, "" in a sandbox, where programs of other sandboxes have the same ones."""
    told = stream.get("properties", {})
    ours = own != "" and told.get("application.process.id") == own
    return not ours and not stream.get("corked", False) and told.get("media.name") not in METERS
