"""A breath to follow: 4 seconds in, 6 seconds out, for five minutes (health.md 5.5). A ring draws the disc."""

import math

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal

from unclench.ui.look import motion
from unclench.ui.widgets.ring import Ring

IN_MS = 4_000
OUT_MS = 6_000
LASTS_MS = 5 * 60_000
FRAME_MS = 50
SMALLEST = 0.74
STILL = 0.86


class Breath(QObject):
    """Moves the disc of `ring` while the ring can be seen. Without movement the disc rests and words change."""

    breathing_in = Signal(bool)
    ended = Signal()

    def __init__(self, ring: Ring) -> None:
        super().__init__(ring)
        self._ring = ring
        self._since = QElapsedTimer()
        self._offset_ms = 0
        self._inward: bool | None = None
        self._wanted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._beat)
        ring.installEventFilter(self)

    def start(self, seconds_in: float = 0.0) -> None:
        """Breathe from here on; `seconds_in` of the five minutes are already over."""
        self._offset_ms = round(seconds_in * 1000)
        self._since.start()
        self._wanted = True
        self._inward = None
        self._beat()

    def stop(self) -> None:
        """Leave the disc as it is, at rest."""
        self._wanted = False
        self._timer.stop()
        self._ring.set_disc(STILL)

    def runs(self) -> bool:
        """Whether it breathes, or will when the ring can be seen again."""
        return self._wanted

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._timer.stop()
        elif event.type() == QEvent.Type.Show and self._wanted:
            self._beat()
        return False

    def _beat(self) -> None:
        """Draw this moment, and come back when the next one can be told from it."""
        now = self._since.elapsed() + self._offset_ms
        if now >= LASTS_MS:
            self.stop()
            self.ended.emit()
            return
        inward, size, left_ms = moment(now)
        if inward != self._inward:
            self._inward = inward
            self.breathing_in.emit(inward)
        still = motion.reduced()
        self._ring.set_disc(STILL if still else size)
        if self._ring.isVisible():
            self._timer.start(left_ms if still else FRAME_MS)


def moment(milliseconds: int) -> tuple[bool, float, int]:
    """(breathing in?, size of the disc, milliseconds until the breath turns) at a time since the start."""
    at = milliseconds % (IN_MS + OUT_MS)
    inward = at < IN_MS
    done = at / IN_MS if inward else (at - IN_MS) / OUT_MS
    eased = (1 - math.cos(math.pi * done)) / 2
    full = eased if inward else 1 - eased
    left = (IN_MS if inward else IN_MS + OUT_MS) - at
    return inward, SMALLEST + (1 - SMALLEST) * full, max(1, left)
