"""The frame of the window with what it has of nudges: pause and meeting on top, an open nudge above the foot."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from unclench.ui.bridge import Bridge
from unclench.ui.frame.session_window import SessionWindow
from unclench.ui.frame.tabbed_window import Place, Tab
from unclench.ui.widgets.button import button

if TYPE_CHECKING:
    from unclench.core.base.ports import Bubble
    from unclench.ui.frame.nudge_bar import NudgeBar


class NudgeFrame(SessionWindow):
    """Says what is paused; a nudge that came can be answered here, too."""

    nudge_answered = Signal(str)
    """By a press or a key, for the nudge that is on the screen: our own small window never has the keyboard."""

    def __init__(
        self, bridge: Bridge, tabs: Sequence[Tab], place: Place | None, remember: Callable[[Place], object]
    ) -> None:
        self._nudge: NudgeBar | None = None
        super().__init__(bridge, tabs, place, remember)
        self.pause = button(self.tr("Pause nudges"), self._open_pauses, role="quiet", icon="pause")

    def show_nudge(self, bubble: "Bubble | None") -> None:
        """The nudge that waits for an answer, or that none does."""
        if self._nudge is None:
            if bubble is None:
                return
            from unclench.ui.frame.nudge_bar import NudgeBar

            self._nudge = NudgeBar()
            self._nudge.answered.connect(self.nudge_answered)
            self.put_above_foot(self._nudge)
        self._nudge.setVisible(bubble is not None)
        if bubble is not None:
            self._nudge.show_nudge(bubble)
        self.place_toast()

    def say(self, message: str, icon: str = "") -> None:
        """At the foot; the button that pauses says what goes on."""
        super().say(message, icon)
        words = self._switched_words()
        self.set_corner_words(self.pause, words or self.tr("Pause nudges"))

    def _switched_words(self) -> str:
        prefs = self._bridge.services.preferences.get()
        if not (prefs.pause_until or prefs.meeting_until):
            return ""
        from unclench.ui.nudge.words import switched_short

        return switched_short(prefs, self._bridge.now())

    def _open_pauses(self) -> None:
        from unclench.ui.nudge import pauses
        from unclench.ui.widgets.popup_menu import open_menu

        open_menu(self.pause, pauses.menu(self._bridge, self), at_end=True)
