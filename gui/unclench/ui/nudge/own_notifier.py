"""Shows nudges in our own small window, one at a time; the window is loaded with the first of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from unclench.core.base.ports import Bubble, PortAnswer

if TYPE_CHECKING:
    from unclench.ui.bridge import Bridge
    from unclench.ui.nudge.window import NudgeWindow


class OwnNotifier:
    """A Notifier that works on every desktop, with one window at a time."""

    def __init__(self, bridge: "Bridge") -> None:
        self._bridge = bridge
        self._window: NudgeWindow | None = None
        self.pressed: Callable[[str], None] = lambda key: None
        self.closed: Callable[[], None] = lambda: None
        self.told: Callable[[PortAnswer], None] = lambda told: None

    def show(self, bubble: Bubble) -> PortAnswer:
        """Show this nudge in place of the last one."""
        from unclench.ui.frame.own_session_line import OwnSessionLine
        from unclench.ui.nudge.window import NudgeWindow

        self.withdraw()
        self._window = NudgeWindow(bubble, lambda key: self.pressed(key), OwnSessionLine(self._bridge))
        self._window.come_up()
        return self.answer()

    def withdraw(self) -> None:
        window, self._window = self._window, None
        if window:
            window.hide()
            window.deleteLater()

    def answer(self) -> PortAnswer:
        return PortAnswer("yes", "Unclench")
