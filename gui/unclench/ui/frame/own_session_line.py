"""The session that runs, in a window of its own that has no foot: the full screen, a nudge, the card of a break."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.core.relief.sessions import Running
from unclench.ui.bridge import Bridge
from unclench.ui.frame.session_line import SessionLine
from unclench.ui.widgets.layouts import row


class OwnSessionLine(QWidget):
    """Takes no room while nothing runs. Looks each second while it can be seen, and when facts change."""

    toggled = Signal()
    """It came or went."""

    def __init__(self, bridge: Bridge, *, side: int = 0, above: int = 0, coloured: bool = True) -> None:
        """`side`, `above`: pixels of air. `coloured`: not on a ground that is dark in every theme."""
        super().__init__()
        self._bridge = bridge
        self._coloured = coloured
        self._side = side
        self._line = SessionLine(bridge)
        self._line.off.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the window
        box = row(self._line, None)
        box.setContentsMargins(side, above, side, 0)
        self.setLayout(box)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setTimerType(Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self.look)
        bridge.facts_changed.connect(self._changed)
        self.look()

    def fit(self, width: int) -> None:
        """In a narrow place with large text the time of the end goes: the button keeps its words in one line."""
        short = self._line.whole_width() + 2 * self._side > width
        if short is not self._line.short:
            self._line.short = short
            self._draw()

    def leave_keys_alone(self) -> None:
        """Its button is for the pointer only: every key is for something else."""
        self._line.off.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def look(self) -> None:
        """Draw what runs at this moment."""
        live = self._draw()
        if self.isHidden() == (live is not None):
            self.setVisible(live is not None)
            self.toggled.emit()
        if live is not None and live.state == "running" and self.isVisible():
            self._second.start(max(20, round((1 - live.elapsed % 1) * 1000) + 5))
        else:
            self._second.stop()

    def _draw(self) -> Running | None:
        live = self._bridge.live()
        if live is not None:
            self._line.draw(live, coloured=self._coloured)
        return live

    def _changed(self, kinds: frozenset[str]) -> None:
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        self._second.stop()
        super().hideEvent(event)
