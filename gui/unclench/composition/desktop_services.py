"""The services that follow the desktop: who is there, nudges, the message at the end of a session, the system check."""

from typing import TYPE_CHECKING

from shiboken6 import isValid

from unclench.actions.end_message import EndMessage
from unclench.actions.nudge_delivery import NudgeDelivery
from unclench.actions.presence_watch import PresenceWatch
from unclench.composition.after_first_painting import Background
from unclench.composition.desktop_ports import DesktopPorts
from unclench.composition.parts import Parts
from unclench.core.base.entries import Entry
from unclench.core.base.listeners import call_each
from unclench.core.base.ports import SHARING
from unclench.core.nudges.decision import NudgeDecision
from unclench.core.relief.session_cues import Cue
from unclench.core.relief.sessions import Running
from unclench.system.inhibit import inhibit
from unclench.system.tray_host import TrayHostWatch
from unclench.ui.nudge.own_notifier import OwnNotifier
from unclench.ui.widgets import press_debounce as debounce

if TYPE_CHECKING:
    from unclench.ui.nudge.break_card import BreakCard

MINUTE = 60
BREAKS = frozenset({"sitting", "walk"})
LONGEST_CARD = 3  # minutes
TABS = {
    "plank": "prevention",
    "stretch": "prevention",
    "water": "prevention",
    "sitting": "prevention",
    "drive": "prevention",
    "todo": "causes",
    "measure": "causes",
}
"""Where the window shows what a nudge was about; all else is on Relief."""


class DesktopServices:
    """Built some time after the first painting: nothing of it is visible before."""

    def __init__(self, parts: Parts, background: Background) -> None:
        self._parts, self._background = parts, background
        self._break_card: BreakCard | None = None
        ports = self._ports = DesktopPorts()
        self._presence = self._make_presence(ports)
        self._stream = self._make_stream(ports)
        self._end_message = self._make_end_message(ports)
        tray = background.tray
        self._tray_host = TrayHostWatch(tray.tray.rebuild, tray.place_gone)
        tray.tray.catch_up()
        self._offer_check(ports)
        self._connect_desktop(ports)
        self._connect_nudges()

    def start(self) -> None:
        """Begin to listen; the first look. A nudge may come up before the window was ever seen."""
        bridge = self._parts.bridge
        debounce.begin(bridge, lambda: bridge.now().boot_seconds)
        self._parts.services.sitting.unseen()
        self._ports.lock.watch()
        self._ports.ask_for_background()
        self._presence.start()
        self._stream.start()

    def stop(self) -> None:
        """The app ends: stop watching presence, and take messages off the screen."""
        call_each([self._presence.stop, self._stream.withdraw, self._ports.close])

    def _make_presence(self, ports: DesktopPorts) -> PresenceWatch:
        services, calls = self._parts.services, [ports.microphone, ports.camera]
        return PresenceWatch(
            services.context, ports.idle, ports.lock, calls, self._background.schedule.new_timer(),
            services.sitting.heard, self._away_seconds(), ports.screen_on,
        )  # fmt: skip

    def _make_stream(self, ports: DesktopPorts) -> NudgeDelivery:
        services = self._parts.services
        return NudgeDelivery(
            services.context, services.nudges, self._background.schedule.new_timer(), ports.idle,
            lambda: self._presence.present, [ports.microphone, ports.camera, ports.fullscreen, ports.quiet],
            [ports.nudge_notifier, OwnNotifier(self._parts.bridge)],
        )  # fmt: skip

    def _make_end_message(self, ports: DesktopPorts) -> EndMessage:
        services, press, controller = self._parts.services, self._parts.bridge.press, self._parts.controller
        return EndMessage(
            services.context, ports.end_notifier, lambda: press(services.ice_heat.stop), controller.come_up
        )

    def _offer_check(self, ports: DesktopPorts) -> None:
        """The system check asks the ports of the running app, and tries out what can be tried."""
        sound = self._parts.sound
        to_check = ports.to_check(self._background.sleep, sound, inhibit())
        self._parts.services.system_check.use(lambda: to_check, ports.trials(sound), ports.autostart)

    def _connect_desktop(self, ports: DesktopPorts) -> None:
        """`add_first`: a nudge must not come in the first minutes, so the stream hears of them before all look."""
        sleep, stream, presence = self._background.sleep, self._stream, self._presence
        ports.lock.unlocked.add_first(stream.settle_anew)
        sleep.going.add(presence.going_to_sleep)
        sleep.woke.add_first(presence.woke)
        sleep.woke.add_first(stream.settle_anew)
        self._background.cue_due.add(self._make_way)
        self._background.cue_due.add(self._end_message.cue)
        self._parts.bridge.facts_changed.connect(self._facts_changed)

    def _connect_nudges(self) -> None:
        stream = self._stream
        self._presence.changed = stream.look
        stream.looked = self._draw_tray
        stream.opened = self._show_tab_for
        stream.done = self._begin_break
        self._parts.services.nudges.logged = self._say_logged
        self._background.tray.tray.answered.connect(stream.press)
        self._parts.controller.nudge_answered.connect(stream.press)

    def _facts_changed(self, kinds: frozenset[str]) -> None:
        if "settings" in kinds:
            self._presence.change_away(self._away_seconds())
        if kinds & {"sessions", "all"}:
            self._end_message.look(self._parts.bridge.live())
        if not kinds <= {"nudges", SHARING}:
            self._stream.look()

    def _away_seconds(self) -> float:
        return self._parts.services.preferences.get().away_minutes * MINUTE

    def _make_way(self, cue: Cue, live: Running) -> None:
        """Our small windows stay above others: none of them lies over an end."""
        if cue.what in ("end", "ring"):
            self._stream.withdraw()
            if self._break_card is not None and isValid(self._break_card):
                self._break_card.close()

    def _draw_tray(self, seen: NudgeDecision) -> None:
        self._background.tray.show_nudge(seen, self._stream.shown)

    def _show_tab_for(self, about: str) -> None:
        self._parts.controller.come_up()
        self._parts.controller.show_tab(TABS.get(about.partition(":")[0], "relief"))

    def _say_logged(self, entries: tuple[Entry, ...]) -> None:
        """What "Done" wrote, with its way back. A window that is not shown would say it much later."""
        if self._parts.controller.is_open():
            self._parts.bridge.logged_at_once(entries)

    def _begin_break(self, about: tuple[str, ...]) -> None:
        """After "I get up": show the break card, if the setting is on."""
        wishes = self._parts.services.preferences.get()
        if wishes.break_card and BREAKS & set(about):
            from unclench.ui.frame.own_session_line import OwnSessionLine
            from unclench.ui.nudge.break_card import BreakCard

            minutes, session = min(LONGEST_CARD, wishes.break_minutes), OwnSessionLine(self._parts.bridge)
            self._break_card = BreakCard(minutes, self._ports.idle.idle_seconds, session)
            self._break_card.come_up()
