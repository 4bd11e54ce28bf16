"""The end of a session over the whole window: take it off, press Pack off, look at the skin."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base.time_words import minutes_seconds
from unclench.core.relief import skin
from unclench.ui.bridge import Bridge
from unclench.ui.relief import words
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import centred, column, row
from unclench.ui.widgets.ring import Ring


class SessionEndScreen(QWidget):
    """Shown until it is answered. Its timer runs only while it is visible."""

    off_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.ring = Ring(self.tr("Time over"), "ice", side=280)
        self.ring.set_share(1.0, glide_ms=0)
        self.pack_off = button(self.tr("Pack off"), self.off_requested.emit, role="ice", size="huge")
        self.pack_off.setDefault(True)
        self._said = said = wrapped("", "body", "muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = column(None, centred(self.ring), 12, row(None, self.pack_off, None), 8, said, None, gap=14)
        box.setContentsMargins(32, 32, 32, 32)
        self.setLayout(box)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self.draw)

    def draw(self) -> None:
        """How long it is over."""
        live = self._bridge.live()
        if live is None:
            return
        self.ring.set_tone(live.kind)
        dress(self.pack_off, live.kind)
        self._said.setText(self.tr("Then a look at the skin. {look}").format(look=skin.look(live.kind)))
        over = self.tr("{limit} + {over}").format(
            limit=minutes_seconds(live.entry.limit_seconds), over=minutes_seconds(live.over)
        )
        self.ring.set_words(headline=words.take_off(live.kind), below=over)
        if self.isVisible():
            self._tick.start(max(20, round((1 - (live.elapsed - int(live.elapsed))) * 1000) + 5))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draw()
        self.pack_off.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)
