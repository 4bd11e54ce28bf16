"""A short walk: its timer while it runs, or one tap afterwards. "Worse while walking" stops it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from unclench.core.base.time_words import minutes_seconds
from unclench.core.prevention.walks import running_seconds
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.how_sure import HowSure
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row


class WalkPart(Inset):
    """Shown while a walk runs or is to be logged. Its timer runs only while it is visible."""

    start_requested = Signal()
    stop_requested = Signal(str)
    logged = Signal(int)

    def __init__(self, bridge: Bridge) -> None:
        box = column(gap=8)
        super().__init__(box)
        self.setProperty("whole", True)
        self._bridge = bridge
        self._title = label("", "strong")
        self._time = label("", "title")
        self._time.setAccessibleName(self.tr("Time of this walk"))  # it changes each second
        said = wrapped("", "small", "muted")
        self.start = button("", self.start_requested.emit, size="small")
        self._done = [button("", lambda minutes=minutes: self._log(minutes), size="small") for minutes in (2, 3, 5)]
        self.stop = button("", lambda: self.stop_requested.emit(""), role="primary", size="small")
        self.worse = button("", lambda: self.stop_requested.emit("pain"), size="small")
        self.leg = button("", lambda: self.stop_requested.emit("leg"), size="small")
        sure = HowSure(bridge.services.context.guide, 3)
        box.addLayout(row(self._title, sure, None, self._time))
        box.addWidget(said)
        box.addLayout(Flow(self.start, *self._done, self.stop, self.worse, self.leg))
        said.setText(self.tr("Flat and easy. Stop if it gets worse."))
        self.start.setText(self.tr("Start the walk"))
        for minutes, done in zip((2, 3, 5), self._done, strict=True):
            done.setText(self.tr("%Ln min done", "", minutes))
        self.stop.setText(self.tr("Stop walk"))
        self.worse.setText(self.tr("Stop: it gets worse"))
        self.leg.setText(self.tr("Stop: into a leg, numb or weak"))
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._draw_time)
        self._open = False
        self.hide()

    def open(self) -> None:
        """Offer to start or to log one."""
        self._open = True
        self.draw(None)
        self.start.setFocus()

    def is_open(self) -> bool:
        """Whether one is to be logged."""
        return self._open

    def draw(self, seconds: int | None) -> None:
        """`seconds` of the walk that runs, or None."""
        runs = seconds is not None
        if runs:
            self._open = False
        self._title.setText(self.tr("Walking") if runs else self.tr("A short walk"))
        for widget in (self.start, *self._done):
            widget.setVisible(not runs)
        for widget in (self.stop, self.worse, self.leg, self._time):
            widget.setVisible(runs)
        self.setVisible(runs or self._open)
        if runs and self.isVisible():
            self._draw_time()
            self._tick.start()
        else:
            self._tick.stop()

    def _log(self, minutes: int) -> None:
        self._open = False
        self.logged.emit(minutes)

    def _draw_time(self) -> None:
        seconds = running_seconds(self._bridge.facts(), self._bridge.now())
        if seconds is not None:
            self._time.setText(minutes_seconds(seconds))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stop.isVisibleTo(self):
            self._draw_time()
            self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)
