"""Whether something records: PulseAudio and PipeWire tell by `pactl`, and tell when it ends."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer

from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate
from unclench.system.quiet import elsewhere
from unclench.system.wake_timer import nothing

PATIENCE = 1.5  # seconds
FIRST_LOOK_MS = 1_000
"""What ended before pactl listened is seen by one more look."""
METERS = ("Peak detect", "peak detect")
"""Volume meters record too, but nobody speaks into them."""


class Microphone(QObject):
    """Any recording stream that is not ours. Listens (`pactl subscribe`) only while it holds something."""

    name = "microphone"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ended: Callable[[], None] = nothing
        self._listener: QProcess | None = None

    def busy(self) -> PortAnswer:
        if sys.platform != "linux":
            return elsewhere.device("microphone")
        try:
            streams = _streams()
        except FileNotFoundError:
            return PortAnswer("unknown", "", translate("system", "pactl is not installed."))
        except (OSError, ValueError, subprocess.SubprocessError):
            return PortAnswer("unknown", "pactl", translate("system", "No sound server answers."))
        recording = [stream for stream in streams if _counts(stream)]
        if not recording:
            return PortAnswer("no", "pactl", translate("system", "Nothing is recording."))
        self._listen()
        return PortAnswer("yes", "pactl", translate("system", "Something is recording."))

    def answer(self) -> PortAnswer:
        now = self.busy()
        return now if now.answer == "unknown" else PortAnswer("yes", now.by, now.reason)

    def close(self) -> None:
        """Stop listening."""
        listener, self._listener = self._listener, None
        if listener:
            listener.readyReadStandardOutput.disconnect()
            listener.finished.disconnect()
            listener.kill()
            listener.waitForFinished(500)

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
        if self._listener and not self.busy().yes:
            self.close()
            self.ended()

    def _gone(self) -> None:
        """The sound server went away: nothing records any more."""
        self._listener = None
        self.ended()


def _streams() -> list[dict[str, Any]]:
    question = ["pactl", "-f", "json", "list", "source-outputs"]
    plain = os.environ | {"LC_ALL": "C.UTF-8"}
    done = subprocess.run(question, capture_output=True, text=True, timeout=PATIENCE, check=True, env=plain)
    return json.loads(done.stdout or "[]")


def _counts(stream: dict[str, Any]) -> bool:
    told = stream.get("properties", {})
    ours = told.get("application.process.id") == str(os.getpid())
    return not ours and not stream.get("corked", False) and told.get("media.name") not in METERS
