"""The session that runs, in the title of the window and at the foot of every tab, sheet and dialog."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from unclench.core.base.time_words import clock_time, minutes_seconds
from unclench.core.relief.sessions import Running, skin_asked
from unclench.ui.bridge import Bridge
from unclench.ui.look import text
from unclench.ui.relief import words
from unclench.ui.relief.stop_session import stop_session
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.dialog import Dialog
from unclench.ui.widgets.label import label, retone
from unclench.ui.widgets.layouts import row

APP = "Unclench"
FOOT_MARGIN = 24
GAP = 6


class _TimeLabel(QLabel):
    """A fixed size, as all figures have one width: another second moves nothing, no layout is worked out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        text.install(self, "strong")

    def show_time(self, time: str) -> None:
        longer = len(time) != len(self.text())
        self.setText(time)
        if longer:
            self._hold_size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            self._hold_size()

    def _hold_size(self) -> None:
        metrics = self.fontMetrics()
        self.setFixedSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


class SessionLine(QWidget):
    """As in "Ice 12:31, ends 09:24", with the button that ends it. A second that passes repaints the digits alone."""

    skin_requested = Signal()
    """The look at the skin that is due was pressed."""
    widened = Signal()
    """It takes another width."""

    def __init__(self, bridge: Bridge, *, opens_skin: bool = False) -> None:
        """`opens_skin`: the look at the skin can be opened from here; else it is only told."""
        super().__init__()
        self._opens_skin = opens_skin
        self._time = _TimeLabel()
        self._ends = label("", "small", "muted")
        self.short = False
        """Without the time of its end: something else stands beside it."""
        self.off = button(self.tr("Pack off"), lambda: stop_session(bridge), size="small")
        self._skin = button(self.tr("Look at the skin"), self.skin_requested.emit, size="small", icon="eye")
        self._skin.hide()
        self.setLayout(row(self._time, self._ends, self._skin, GAP, self.off, gap=GAP))

    def whole_width(self) -> int:
        """Pixels that it takes with the time of its end."""
        parts = [self._time, self._ends, self.off, *([] if self._skin.isHidden() else [self._skin])]
        return sum(part.sizeHint().width() for part in parts) + (len(parts) + 1) * GAP

    def draw(self, live: Running, *, coloured: bool = True) -> None:
        """Show the time that is left, or that it is over."""
        over = live.state == "overtime"
        retone(self._time, live.kind if coloured else "")
        dress(self.off, live.kind)
        if over:
            self._time.show_time(words.take_off(live.kind))
        else:
            kind, time = words.kind_name(live.kind), minutes_seconds(live.remaining)
            self._time.show_time(self.tr("{kind} {time}").format(kind=kind, time=time))
        # a reader is not told of every second: the time is in the ring
        self._time.setAccessibleName(self.tr("Ice runs") if live.kind == "ice" else self.tr("Heat runs"))
        asks = not over and skin_asked(live) is not None
        if self._skin.isHidden() == (asks and self._opens_skin):
            self._skin.setVisible(self._skin.isHidden())
            self.widened.emit()
        told = self.tr("look at the skin") if asks and not self._opens_skin else self.tr("ends {time}")
        self._ends.setText(told.format(time=clock_time(live.ends, live.started)))
        self._ends.setVisible(not over and not self.short)


class SessionClock(QObject):
    """Keeps the title of `window` and the lines at the time: each second while the window is on the screen, else not.

    The title has the seconds while the window is in front, else the minutes.
    """

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window
        self._lines: list[SessionLine] = []
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setTimerType(Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self.look)

    def new_line(self, *, opens_skin: bool = False) -> SessionLine:
        """A line that is drawn from now on; hidden while nothing runs."""
        line = SessionLine(self._bridge, opens_skin=opens_skin)
        line.hide()
        self._lines.append(line)
        return line

    def show_in(self, dialog: Dialog) -> None:
        """A line at the foot of a dialog that comes up while a session runs; it grows no larger than the window."""
        box = dialog.layout()
        if self._bridge.live() is None or not isinstance(box, QBoxLayout):
            return
        line = self.new_line()
        holder = row(line, None)
        holder.setContentsMargins(FOOT_MARGIN, 0, FOOT_MARGIN, 16)
        box.addLayout(holder)
        self.look()
        grown = min(dialog.height() + holder.sizeHint().height(), self._window.height())
        dialog.resize(dialog.width(), max(grown, dialog.height()))

    def look(self) -> None:
        """Draw what runs at this moment."""
        live = self._bridge.live()
        self._lines = [line for line in self._lines if isValid(line)]
        for line in self._lines:
            if live is not None:
                line.draw(live)
            if line.isHidden() == (live is not None):
                line.setVisible(live is not None)
        self._name(live)
        seen = self._window.isVisible() and not self._window.isMinimized()
        if live is not None and live.state == "running" and seen:
            self._second.start(max(20, round((1 - live.elapsed % 1) * 1000) + 5))
        else:
            self._second.stop()

    def _name(self, live: Running | None) -> None:
        """The title. A reader would speak each new one of the window in front, so it has a name without the seconds."""
        title, heard = self._title(live), APP
        if live is not None and live.state == "running":
            kind, ends = words.kind_name(live.kind), clock_time(live.ends, live.started)
            heard = self.tr("{kind}, ends {time} · {app}").format(kind=kind, time=ends, app=APP)
        elif live is not None:
            heard = title
        if heard != self._window.accessibleName():
            self._window.setAccessibleName(heard)
        if title != self._window.windowTitle():
            self._window.setWindowTitle(title)

    def _title(self, live: Running | None) -> str:
        if live is None:
            return APP
        if live.state == "overtime":
            return self.tr("{what} · {app}").format(what=words.take_off(live.kind), app=APP)
        minutes = self.tr("%Ln min", "", -(-live.remaining // 60))
        time = minutes_seconds(live.remaining) if self._in_front() else minutes
        kind = words.kind_name(live.kind)
        return self.tr("{time} {kind} · {app}").format(time=time, kind=kind, app=APP)

    def _in_front(self) -> bool:
        return self._window.isActiveWindow() and not self._window.isMinimized()
