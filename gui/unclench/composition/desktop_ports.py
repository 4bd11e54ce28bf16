"""The ports to the desktop of the running app: presence, notifications, sound, and what may hold a nudge."""

from collections.abc import Callable, Mapping

from unclench.actions.system_check import Answers
from unclench.composition.start_report import QuickStart
from unclench.core.base.listeners import call_each
from unclench.core.base.ports import Bubble, Inhibit, PortAnswer, Sound
from unclench.core.base.translation import translate
from unclench.system import sandbox, sandbox_answers
from unclench.system.autostart import autostart
from unclench.system.camera import Camera
from unclench.system.check_ports import AutostartAnswers
from unclench.system.fullscreen import Fullscreen
from unclench.system.idle.choose import choose
from unclench.system.microphone import Microphone
from unclench.system.notify import notifier
from unclench.system.quiet.choose import Quiet
from unclench.system.quiet.screen_on import ScreenOn
from unclench.system.screen_lock import ScreenLock
from unclench.system.session_bus import SessionBus
from unclench.system.sleep import ComputerSleep
from unclench.system.speech import DesktopSpeech
from unclench.system.tray_host import TrayHost


class DesktopPorts:
    """Each port once. `close()` gives back what they hold."""

    def __init__(self) -> None:
        self._around = sandbox.find()
        inside = self._around is not None
        self.bus = SessionBus()
        self.idle = choose(self.bus)
        self.lock = ScreenLock(sandboxed=inside)
        self.quiet, self.screen_on = Quiet(self.bus, sandboxed=inside), ScreenOn(self.bus)
        self.fullscreen = Fullscreen()
        self.microphone, self.camera = Microphone(sandboxed=inside), Camera(sandboxed=inside)
        self.nudge_notifier, self.end_notifier, self.test_notifier = (notifier(self.bus) for _ in range(3))
        self.speech, self.autostart = DesktopSpeech(), autostart()

    def ask_for_background(self) -> None:
        """In a sandbox the desktop lets an app without a window run only when it was asked for that."""
        if self._around is not None:
            from unclench.system.autostart_portal import Portal

            if isinstance(self.autostart, Portal):
                self.autostart.ask_again()

    def close(self) -> None:
        """The app ends."""
        call_each([port.close for port in (self.idle, self.fullscreen, self.microphone, self.bus)])

    def to_check(self, sleep: ComputerSleep, sound: Sound, inhibit: Inhibit) -> Mapping[str, Answers]:
        """What the system check asks, by the names of CLI.md."""
        made = {
            "tray": TrayHost(self.bus),
            "idle": self.idle,
            "lock": self.lock,
            "sleep": sleep,
            "quiet": self.quiet,
            "fullscreen": self.fullscreen,
            "microphone": self.microphone,
            "camera": self.camera,
            "notifications": self.nudge_notifier,
            "sound": sound,
            "speech": self.speech,
            "autostart": AutostartAnswers(self.autostart),
            "inhibit": inhibit,
            "quickstart": QuickStart(),
        }
        return sandbox_answers.told(made, self._around)

    def trials(self, sound: Sound) -> dict[str, Callable[[], PortAnswer]]:
        """What the system check can try out: each does it, and says whether it worked."""
        return {
            "notifications": self._show_test,
            "sound": lambda: sound.play("soft"),
            "speech": lambda: self.speech.say(translate("core", "This is the voice.")),
        }

    def _show_test(self) -> PortAnswer:
        able = self.nudge_notifier.answer()
        if able.yes:
            bubble = Bubble(translate("core", "A test"), translate("core", "This is how a nudge looks."))
            self.test_notifier.show(bubble)
        return able
