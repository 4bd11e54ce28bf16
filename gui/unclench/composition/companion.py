"""Gets the app along with the desktop: presence and the stream of nudges. Built once the window is up."""

from collections.abc import Callable

from unclench.actions.end_message import EndMessage
from unclench.actions.nudge_stream import NudgeStream
from unclench.actions.presence_watch import PresenceWatch
from unclench.actions.system_check import Answers
from unclench.actions.wake_schedule import WakeSchedule
from unclench.composition.quick_start import QuickStart
from unclench.core.base.ports import Bubble, Inhibit, PortAnswer, Sound
from unclench.core.base.translation import translate
from unclench.core.nudges.decide import Look
from unclench.system.autostart import autostart
from unclench.system.camera import Camera
from unclench.system.checkup import AutostartAnswers
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
from unclench.system.tray_host import TrayHost, TrayHostWatch
from unclench.ui.bridge import Bridge
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.nudge.own_notifier import OwnBubbles
from unclench.ui.tray.controller import TrayController

MINUTE = 60
BREAKS = frozenset({"sitting", "walk"})
LONGEST_CARD = 3
TABS = {
    "plank": "prevention",
    "stretch": "prevention",
    "water": "prevention",
    "sitting": "prevention",
    "todo": "causes",
    "measure": "causes",
}


class Companion:
    """Holds the ports of the desktop and hands what they tell to the services."""

    def __init__(
        self,
        bridge: Bridge,
        controller: WindowController,
        tray_controller: TrayController,
        schedule: WakeSchedule,
        sleep: ComputerSleep,
    ) -> None:
        services = bridge.services
        self._bridge, self._controller, self._services = bridge, controller, services
        self._tray_controller, self._sleep = tray_controller, sleep
        self._bus = SessionBus()
        self._idle = choose(self._bus)
        self._lock = ScreenLock()
        self._quiet, self._fullscreen = Quiet(self._bus), Fullscreen()
        self._microphone, self._camera = Microphone(), Camera()
        self._bubbles, self._own, self._trial = notifier(self._bus), OwnBubbles(), notifier(self._bus)
        wishes = services.preferences.get()
        self.presence = PresenceWatch(
            services.context, self._idle, self._lock, [self._microphone, self._camera], schedule.turn(),
            services.sitting.heard, wishes.away_minutes * MINUTE, ScreenOn(self._bus),
        )  # fmt: skip
        self.stream = NudgeStream(
            services.context, services.nudges, schedule.turn(), self._idle, lambda: self.presence.present,
            [self._microphone, self._camera, self._fullscreen, self._quiet], [self._bubbles, self._own],
        )  # fmt: skip
        self.end = EndMessage(
            services.context, notifier(self._bus),
            lambda: bridge.press(services.ice_heat.stop), lambda: controller.come_up(),
        )  # fmt: skip
        self._hosts = TrayHostWatch(tray_controller.tray.rebuild, tray_controller.place_gone)
        tray_controller.tray.catch_up()
        self._connect()

    def start(self) -> None:
        """Begin to listen; the first look."""
        self._services.sitting.unseen()
        self._lock.watch()
        self.presence.start()
        self.stream.start()

    def stop(self) -> None:
        """The app ends: what comes is not seen, and nothing of ours stays on the screen."""
        self.presence.stop()
        self.stream.withdraw()
        for port in (self._idle, self._fullscreen, self._microphone, self._bus):
            port.close()

    def offer_check(self, sound: Sound, inhibit: Inhibit) -> None:
        """The system check asks the ports of the running app, and tries what can be tried."""
        speech, start = DesktopSpeech(), autostart()
        made: dict[str, Answers] = {
            "tray": TrayHost(self._bus),
            "idle": self._idle,
            "lock": self._lock,
            "sleep": self._sleep,
            "quiet": self._quiet,
            "fullscreen": self._fullscreen,
            "microphone": self._microphone,
            "camera": self._camera,
            "notifications": self._bubbles,
            "sound": sound,
            "speech": speech,
            "autostart": AutostartAnswers(start),
            "inhibit": inhibit,
            "quickstart": QuickStart(),
        }
        trials: dict[str, Callable[[], PortAnswer]] = {
            "notifications": self._try_message,
            "sound": lambda: sound.play("soft"),
            "speech": lambda: speech.say(translate("core", "This is the voice.")),
        }
        self._services.machine.use(lambda: made, trials, start)

    def _try_message(self) -> PortAnswer:
        able = self._bubbles.answer()
        if able.yes:
            self._trial.show(Bubble(translate("core", "A test"), translate("core", "This is how a nudge looks.")))
        return able

    def _connect(self) -> None:
        self._bridge.facts_changed.connect(self._changed)
        self.presence.changed = self.stream.look
        self.stream.looked = self._looked
        self.stream.opened = self._show_for
        self.stream.done = self._begin_break
        self._tray_controller.tray.answered.connect(self.stream.press)
        self._controller.nudge_answered.connect(self.stream.press)
        unlocked, woke, going = self._lock.unlocked, self._sleep.woke, self._sleep.going
        self._lock.unlocked = lambda: (self.stream.settle_anew(), unlocked())[0]
        self._sleep.going = lambda: (self.presence.going_to_sleep(), going())[0]
        self._sleep.woke = lambda: self._woke(woke)

    def _woke(self, others: Callable[[], None]) -> None:
        self.stream.settle_anew()
        self.presence.woke()
        others()

    def _changed(self, kinds: frozenset[str]) -> None:
        if "settings" in kinds:
            self.presence.change_away(self._services.preferences.get().away_minutes * MINUTE)
        if kinds & {"sessions", "all"}:
            self.end.look(self._bridge.live())
        if kinds != {"nudges"}:
            self.stream.look()

    def _looked(self, seen: Look) -> None:
        self._tray_controller.seen, self._tray_controller.buttons = seen, self.stream.buttons
        self._tray_controller.draw()

    def _begin_break(self, about: tuple[str, ...]) -> None:
        """Who says that they get up gets a card for the break, if they want one."""
        wishes = self._services.preferences.get()
        if wishes.break_card and BREAKS & set(about):
            from unclench.ui.nudge.break_card import BreakCard

            self._break = BreakCard(min(LONGEST_CARD, wishes.break_minutes), self._idle.idle_seconds)
            self._break.come_up()

    def _show_for(self, about: str) -> None:
        self._controller.come_up()
        self._controller.show_tab(TABS.get(about.partition(":")[0], "relief"))
