"""The ports of the system check for a command that runs by itself: made, asked, and given back."""

import time
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

from unclench.core.base.ports import Autostart, PortAnswer
from unclench.system import sandbox, sandbox_answers
from unclench.system.autostart import autostart
from unclench.system.camera import Camera
from unclench.system.fullscreen import Fullscreen
from unclench.system.idle.choose import choose
from unclench.system.inhibit import inhibit
from unclench.system.microphone import Microphone
from unclench.system.notify import notifier
from unclench.system.quiet.choose import Quiet
from unclench.system.screen_lock import ScreenLock
from unclench.system.session_bus import SessionBus
from unclench.system.sleep import ComputerSleep
from unclench.system.sound import DesktopSound
from unclench.system.speech import DesktopSpeech
from unclench.system.tray_host import TrayHost

STEP_SECONDS = 0.01
ANSWERS_MS = 700
"""So long the bus has for the answers that come later."""
_kept: list[Any] = []


def ports() -> Mapping[str, Any]:
    """Every port of CLI.md by its name."""
    if QCoreApplication.instance() is None:
        _kept.append(QCoreApplication(["unclench"]))
    around = sandbox.find()
    inside = around is not None
    bus, lock, sleep = SessionBus(), ScreenLock(sandboxed=inside), ComputerSleep()
    lock.watch()
    sleep.watch()
    _wait(ANSWERS_MS)
    made = {
        "tray": TrayHost(bus),
        "idle": choose(bus),
        "lock": lock,
        "sleep": sleep,
        "quiet": Quiet(bus, sandboxed=inside),
        "fullscreen": Fullscreen(),
        "microphone": Microphone(sandboxed=inside),
        "camera": Camera(sandboxed=inside),
        "notifications": notifier(bus),
        "sound": DesktopSound(),
        "speech": DesktopSpeech(),
        "autostart": AutostartAnswers(autostart()),
        "inhibit": inhibit(),
    }
    _kept.append((bus, made))
    return sandbox_answers.told(made, around)


class AutostartAnswers:
    """Whether the app starts with the computer, as the system says it."""

    def __init__(self, port: Autostart) -> None:
        self._port = port

    def answer(self) -> PortAnswer:
        return self._port.state()


def _wait(ms: int) -> None:
    """Let answers come in for so long."""
    over = QDeadlineTimer(ms)
    while not over.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, over.remainingTime())
        time.sleep(STEP_SECONDS)
