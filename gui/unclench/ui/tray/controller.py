"""Connects the tray with the services and the window: its menu acts on them, and its icon shows what changed."""

from PySide6.QtCore import QObject

from unclench.core.base.ports import Bubble, Wake
from unclench.core.nudges.decision import NudgeDecision
from unclench.ui.bridge import Bridge
from unclench.ui.frame.window_controller import WindowController
from unclench.ui.nudge import pauses
from unclench.ui.nudge.own_notifier import OwnNotifier
from unclench.ui.nudge.words import foot_line, held_line, next_line
from unclench.ui.tray.icon import MenuState, Tray, TrayState, until_next


class TrayController(QObject):
    """Draws the tray when facts change, and when a timer shows another number."""

    def __init__(self, bridge: Bridge, controller: WindowController, minute: Wake) -> None:
        super().__init__()
        self._bridge, self._controller, self._services = bridge, controller, bridge.services
        self._minute = minute
        self._tray_message = OwnNotifier(bridge)
        self._tray_message.pressed = lambda _: self._tray_message.withdraw()
        self._seen = NudgeDecision()
        self._nudge_buttons: tuple[tuple[str, str], ...] = ()
        self.tray = Tray(self)
        minute.due = self.draw
        controller.when_closed(self._window_closes, self.tray.is_there)
        bridge.facts_changed.connect(lambda _: self.draw())
        self._connect()

    def start(self) -> None:
        """Show the icon, where there is a place for it."""
        self.draw()
        self.tray.start()

    def show_nudge(self, seen: NudgeDecision, shown: Bubble | None) -> None:
        """What is known of the next nudge, and the one that is on the screen: the window can answer it, too."""
        self._seen, self._nudge_buttons = seen, shown.buttons if shown else ()
        self._controller.show_nudge(shown)
        self.draw()

    def make_anew(self) -> None:
        """The language is another one."""
        self.tray.make_menu_anew()
        self.draw()

    def place_gone(self) -> None:
        """The tray is gone: a hidden window becomes an entry in the task bar, so that it can be opened again."""
        if not self.tray.is_there() and not self._controller.is_open():
            self._controller.show_small()

    def stop(self) -> None:
        """The app ends."""
        self._tray_message.withdraw()
        self.tray.stop()

    def draw(self) -> None:
        """Only what changed reaches the tray."""
        now, wishes = self._bridge.now(), self._services.preferences.get()
        live = self._bridge.live()
        state = TrayState(
            next_line=next_line(self._seen, wishes, now),
            held_line=held_line(self._seen, now),
            paused=self._seen.held == "paused",
            in_meeting=self._seen.held == "meeting",
            live=live,
            answers=self._nudge_buttons,
        )
        self.tray.draw(state)
        self._controller.say(foot_line(self._seen, wishes, now), "clock")
        self._minute.at(now.boot_seconds + (until_next(live)) if live and live.remaining else None)

    def _connect(self) -> None:
        tray, services, press = self.tray, self._services, self._bridge.press
        tray.seized_requested.connect(self._controller.start_episode)
        tray.look = self._menu_state
        tray.ice_requested.connect(self._ice)
        tray.off_requested.connect(self._pack_off)
        tray.plank_requested.connect(self._controller.start_plank)
        tray.glass_requested.connect(lambda: press(services.drinks.log))
        tray.stood_requested.connect(lambda: press(services.sitting.stand))
        tray.pause_requested.connect(lambda minutes: pauses.pause(self._bridge, minutes))
        tray.resume_requested.connect(lambda: pauses.resume(self._bridge))
        tray.meeting_requested.connect(lambda minutes: pauses.meeting(self._bridge, minutes))
        tray.mini_requested.connect(self._controller.open_mini)
        tray.open_requested.connect(self._controller.come_up)
        tray.quit_requested.connect(self._controller.quit)

    def _menu_state(self) -> MenuState:
        relief = self._bridge.relief()
        return MenuState(
            live=relief.live,
            no_ice=relief.ice.no.message if relief.ice.no and not relief.live else "",
            ice_asks=not relief.ice_at_once,
            no_plank=self._bridge.prevention().plank_closed is not None,
            timed=relief.live is not None or relief.walk_seconds is not None,
        )

    def _pack_off(self) -> None:
        from unclench.ui.relief.stop_session import stop_session

        stop_session(self._bridge)

    def _ice(self) -> None:
        """Start ice at once when it is allowed; else open the window, which asks first."""
        if self._bridge.relief().ice_at_once:
            self._bridge.press(self._services.ice_heat.start_ice)
        else:
            self._controller.come_up()
            self._controller.show_tab("relief")

    def _window_closes(self) -> None:
        """The window goes into the tray, with a message the first time; without a tray it is minimized."""
        if not self.tray.is_there():
            self._controller.show_small()
            return
        self._controller.hide()
        if self._services.preferences.get().tray_told:
            return
        self._bridge.press(lambda: self._services.preferences.change("tray_told", True))
        title, body = self.tr("Unclench goes on in the tray"), self.tr("Its icon opens it again; its menu quits it.")
        self._tray_message.show(Bubble(title, body, (("ok", self.tr("OK")),)))
