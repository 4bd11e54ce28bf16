"""Makes the window when it is first needed, and passes on what is asked of it: an app in the tray needs no window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from unclench.core.base.errors import UnclenchError
from unclench.core.base.ports import PLANK_WANTED, Bubble
from unclench.ui.bridge import Bridge
from unclench.ui.frame.message import Message, news, offer, trouble

if TYPE_CHECKING:
    from unclench.ui.frame.main_window import MainWindow


class WindowController(QObject):
    """What the tray, the alarm and other starts of the app ask of the window. Messages wait until it is made."""

    nudge_answered = Signal(str)
    quit_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._window: MainWindow | None = None
        self._closing: Callable[[], None] = self.show_small  # until the tray is there: a window that went is lost
        self._in_tray: Callable[[], bool] = lambda: False
        self._foot = ("", "")
        self._nudge: Bubble | None = None
        self._messages: list[Message] = []
        """For a window that is not made yet."""
        bridge.facts_changed.connect(self._facts_changed)
        bridge.trouble_came.connect(self._trouble_came)

    @property
    def window(self) -> "MainWindow":
        """The window; made now, if nobody wanted it before."""
        if self._window is None:
            from unclench.ui.frame.main_window import MainWindow

            made = self._window = MainWindow(self._bridge)
            made.closing = self._closing
            made.quit_requested.connect(self.quit)
            made.quit_confirmed.connect(self.quit_requested)
            made.nudge_answered.connect(self.nudge_answered)
            if self._foot[0]:
                made.say(*self._foot)
            made.show_nudge(self._nudge)
            for message in self._messages:
                made.show_message(message)
            self._messages.clear()
        return self._window

    def make_anew(self) -> None:
        """The language is another one: a new window in the place of the old one, which showed the same."""
        old, self._window = self._window, None
        if old is not None:
            self.window.take_over(old)
            old.leaving = True
            old.close()
            old.deleteLater()

    def is_open(self) -> bool:
        """Whether the window is on the screen, or in the task bar."""
        return self._window is not None and self._window.isVisible()

    def come_up(self, token: str | None = None) -> None:
        """The window to the front, from wherever it is."""
        self.window.come_up(token)

    def open_about(self) -> None:
        """The window, and About over it."""
        self.come_up()
        self.window.open_about()

    def open_settings(self) -> None:
        """The window, and the settings over it."""
        self.come_up()
        self.window.open_settings()

    def show_end(self) -> None:
        """The end of a session, in front of everything of ours."""
        self.window.show_end()

    def quit(self) -> None:
        """The person wants to quit: while a session runs the window asks first. A signal of the system does not."""
        live = self._bridge.live()
        if live is None:
            self.quit_requested.emit()
        else:
            self.window.ask_to_quit(live, in_tray=self._in_tray())

    def show_small(self) -> None:
        """The window as an entry in the task bar."""
        self.window.showMinimized()

    def hide(self) -> None:
        """The window away from the screen."""
        if self._window is not None:
            self._window.hide()

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.window.show_tab(name)

    def start_episode(self) -> None:
        """My back just seized up."""
        self.window.start_episode()

    def start_plank(self) -> None:
        """A plank on the whole screen."""
        self.window.start_plank()

    def open_mini(self) -> None:
        """The small clock."""
        self.window.open_mini()

    def say(self, words: str, icon: str = "") -> None:
        """The line at the foot."""
        self._foot = (words, icon)
        if self._window is not None:
            self._window.say(words, icon)

    def show_nudge(self, bubble: Bubble | None) -> None:
        """The nudge that waits for an answer, so that it can be answered in the window."""
        self._nudge = bubble
        if self._window is not None:
            self._window.show_nudge(bubble)

    def toast(self, message: Message) -> None:
        """Said over the page, for a while; nothing without a window."""
        if self._window is not None:
            self._window.toast(message)

    def tell(self, words: str, topic: str = "") -> None:
        """News for the line below the tabs, where it stands until it is closed, or replaced by news of that topic."""
        if self._window is None:
            self._keep(news(words, topic))
        else:
            self._window.show_message(news(words, topic))

    def offer(self, words: str, topic: str, label: str, act: Callable[[], object]) -> None:
        """News with a button that does something about it."""
        if self._window is None:
            self._keep(offer(words, topic, label, act))
        else:
            self._window.show_message(offer(words, topic, label, act))

    def when_closed(self, act: Callable[[], None], in_tray: Callable[[], bool]) -> None:
        """What happens when the person closes the window, and whether it can be reached in the tray after that."""
        self._closing, self._in_tray = act, in_tray
        if self._window is not None:
            self._window.closing = act

    def leave(self) -> None:
        """The app ends: closing the window no longer means the tray."""
        if self._window is not None:
            self._window.leaving = True

    def _trouble_came(self, error: UnclenchError) -> None:
        """Show the trouble of a press in the tray; a window that is already made shows it by itself."""
        if self._window is None:
            self._keep(trouble(error))

    def _keep(self, message: Message) -> None:
        self._messages = [one for one in self._messages if one.topic != message.topic] + [message]

    def _facts_changed(self, kinds: frozenset[str]) -> None:
        if self._window is None and PLANK_WANTED in kinds:
            self.window.start_plank(told=True)
