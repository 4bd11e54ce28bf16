"""The mini timer: a small window with ring and time that stays on top, also while the app's window is hidden."""

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from unclench.core.base import local_formats
from unclench.core.base.time_words import minutes_seconds
from unclench.core.prevention.walks import running_seconds
from unclench.core.relief import sessions
from unclench.ui.bridge import Bridge
from unclench.ui.look import theme
from unclench.ui.relief import words
from unclench.ui.relief.stop_session import stop_session
from unclench.ui.relief.time_left import time_left_words
from unclench.ui.widgets import on_screen
from unclench.ui.widgets.button import button
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.new_screens import came_up
from unclench.ui.widgets.ring import Ring

RING_SIDE, RING_THICK = 54, 6 / 54
EDGE = 24


class MiniTimer(QWidget):
    """Shows the running session or walk; closes when neither runs. Its timer runs only while it is visible."""

    open_requested = Signal()
    told = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(self.tr("Unclench timer"))
        self._bridge = bridge
        self._services = bridge.services
        self.ring = Ring(self.tr("Time left"), "ice", side=RING_SIDE, thick=RING_THICK, tells=self._time_left)
        self._above = label("", "small", "muted")
        self._time = label("", "title")
        self._time.setAccessibleName(self.tr("Running time"))  # it changes each second
        self.off = button(self.tr("Pack off"), self._pack_off, role="ice", size="small")
        self.back = button(self.tr("Open Unclench"), self._go_back, size="small", icon="home")
        said = column(None, self._above, self._time, None, gap=0)
        box = row(self.ring, said, 8, column(None, self.off, self.back, None, gap=6), gap=12)
        box.setContentsMargins(16, 12, 16, 12)
        self.setLayout(box)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self.draw)
        bridge.facts_changed.connect(self._changed)

    def open(self) -> None:
        """Come up where it was left; say so when there is nothing to show, or when it cannot stay on top."""
        if not self.draw():
            self.told.emit(self.tr("No timer is running now."))
            return
        self._put_in_place()
        self.show()
        on_screen.watch()
        self.raise_()
        if QGuiApplication.platformName().startswith("wayland"):
            self.told.emit(
                self.tr("This desktop does not let a window stay on top: other windows may cover the timer.")
            )

    def draw(self) -> bool:
        """Show what runs now; False when nothing does."""
        live = self._bridge.live()
        if live is not None:
            self._draw_session(live)
            passed = live.elapsed
        else:
            seconds = running_seconds(self._bridge.facts(), self._bridge.now())
            if seconds is None:
                self.close()
                return False
            self._draw_walk(seconds)
            passed = 0.0
        if self.isVisible():
            self._tick.start(max(20, round((1 - passed % 1) * 1000) + 5))
        return True

    def _time_left(self) -> str:
        return time_left_words(self._bridge)

    def _draw_session(self, live: sessions.Running) -> None:
        self.ring.set_tone(live.kind)
        over = live.state == "overtime"
        self.ring.set_share(1.0 if over else live.remaining / live.entry.limit_seconds)
        kind = words.kind_name(live.kind)
        if over:
            self._above.setText(words.take_off(live.kind))
            self._time.setText(self.tr("+ {time}").format(time=minutes_seconds(live.over)))
        else:
            ends = local_formats.clock(live.ends.local().time())
            self._above.setText(self.tr("{kind} · ends {time}").format(kind=kind, time=ends))
            self._time.setText(minutes_seconds(live.remaining))
        self.off.setVisible(True)

    def _draw_walk(self, seconds: int) -> None:
        self.ring.set_tone("accent")
        self.ring.set_share(1.0)
        self._above.setText(self.tr("Walking"))
        self._time.setText(minutes_seconds(seconds))
        self.off.hide()

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.isVisible():
            self.draw()

    def _go_back(self) -> None:
        """To the window, in place of this one."""
        self.close()
        self.open_requested.emit()

    def _pack_off(self) -> None:
        stop_session(self._bridge)

    def _put_in_place(self) -> None:
        """Where it was left, if that is on a screen; else the lower corner of the first one."""
        self.adjustSize()
        kept = self._services.preferences.get().mini_place
        if kept:
            place = QPoint(*kept)
            middle = place + QPoint(self.width() // 2, self.height() // 2)
            if any(screen.availableGeometry().contains(middle) for screen in QGuiApplication.screens()):
                self.move(place)
                return
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.move(room.right() - self.width() - EDGE, room.bottom() - self.height() - EDGE)

    def _remember(self) -> None:
        place = (self.x(), self.y())
        if place != self._services.preferences.get().mini_place:
            self._bridge.press(lambda: self._services.preferences.change("mini_place", place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._go_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("surface"))
        half = 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), theme.RADIUS, theme.RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On X11 without a compositor what is translucent is black: there the mask takes the corners off."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() != "xcb":
            return
        shape = QPainterPath()
        round_off = theme.RADIUS + 2  # inside the painted line: no black pixel is left
        shape.addRoundedRect(QRectF(self.rect()), round_off, round_off)
        self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        came_up(self)
        self.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.isVisible():
            self._remember()
        super().closeEvent(event)
