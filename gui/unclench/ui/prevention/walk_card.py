"""Walk: today's goal and why, the timer, and other activities that count."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from unclench.core.base import units
from unclench.core.base.time_words import minutes_seconds
from unclench.core.prevention.snapshot import Prevention
from unclench.core.prevention.walks import WalkToday, running_seconds, skip_words
from unclench.ui.bridge import Bridge
from unclench.ui.prevention.card_corner import CardCorner, head_line
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, retone, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.progress_bar import ProgressBar

SECOND_MS = 1000


class WalkCard(Card):
    """The card "Walk"."""

    SHOWS = ("walk",)
    """Fields of the snapshot: when one changes, the card is drawn anew."""

    log_requested = Signal()
    signs_requested = Signal()
    causes_requested = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._walk: WalkToday | None = None
        self._title = label(self.tr("Walk"), "heading")
        self._sum = label("", "body", "muted")
        self._said = wrapped("", "small", "muted")
        self._bar = ProgressBar(self.tr("Minutes walked today"), "good")
        self.start = button("", self._press)
        self._time = label("", "strong")
        self._time.setAccessibleName(self.tr("Time of this walk"))  # it changes each second
        self._log = button(self.tr("Log swim, bike …"), self.log_requested.emit, role="quiet")
        self.worse = button(self.tr("Stop: it gets worse"), lambda: self._stop("pain"), size="small")
        self.leg = button(self.tr("Stop: into a leg, numb or weak"), lambda: self._stop("leg"), size="small")
        self._causes = Link(self.tr("What it may be: look in Causes"), self.causes_requested.emit, role="small")
        self._notice = wrapped("", "small", "caution")
        self.fill(
            column(
                head_line(self._title, self._sum, CardCorner(self.tr("Walk"), bridge.services.context.guide, 15)),
                self._said,
                self._bar,
                Flow(self.start, self._time, self._log, gap=10),
                Flow(self.worse, self.leg, gap=6),
                self._notice,
                row(self._causes, None),
                None,
                gap=9,
            )
        )
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND_MS)
        self._tick.timeout.connect(self._draw_running)

    def draw(self, seen: Prevention) -> None:
        """Show the snapshot."""
        walk = self._walk = seen.walk
        done, goal = walk.moved_seconds // 60, walk.goal_minutes
        if goal is None:
            count = walk.hourly.done if walk.hourly else 0
            self._sum.setText(self.tr("Short walks today: %Ln", "", count))
        else:
            self._sum.setText(self.tr("{done} of %Ln min", "", goal).format(done=units.number(done)))
        self._said.setText(f"{walk.why} {walk.ahead}")
        self._bar.setVisible(goal is not None)
        self._bar.setRange(0, 60 * (goal or 1))
        self._bar.setValue(min(60 * (goal or 1), walk.moved_seconds))
        self._draw_notice(walk)
        self._log.setVisible(not self._can_stop())
        for way in (self.worse, self.leg):
            way.setVisible(self._can_stop())
        self.start.setVisible(self._can_stop() or not walk.too_painful)
        dress(self.start, "primary" if self._can_stop() else "")
        self.start.setText(self.tr("Stop walk") if self._can_stop() else self.tr("Start walk"))
        self._time.setVisible(walk.running is not None)
        self._draw_running()
        self._watch_second()

    def _draw_notice(self, walk: WalkToday) -> None:
        notice = ""
        again = None if self._can_stop() else walk.again
        self._causes.setVisible(again is not None and again.twice)
        if walk.there is not None:
            name = self._bridge.computer(walk.there.device)
            here = self.tr("It runs at {computer}, and can be stopped here, too.")
            nameless = self.tr("It runs on another computer, and can be stopped here, too.")
            notice = here.format(computer=name) if name else nameless
        elif walk.hourly and walk.hourly.skip and not (again and walk.rests):
            notice = skip_words(walk.hourly.skip)
        elif again is not None:
            notice = walk.again_words
        elif walk.see_someone:
            notice = self.tr(
                "Walking has not gone easily for some days. Somebody should have a look: a doctor or physiotherapist."
            )
        retone(self._notice, "muted" if walk.there else "caution")
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))

    def _draw_running(self) -> None:
        seconds = running_seconds(self._bridge.facts(), self._bridge.now())
        if seconds is not None:
            self._time.setText(minutes_seconds(seconds))

    def _watch_second(self) -> None:
        """The seconds of a walk count on only while they can be seen."""
        if self._runs() and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _runs(self) -> bool:
        return self._walk is not None and self._walk.running is not None

    def _can_stop(self) -> bool:
        """Whether a walk runs, here or on another computer."""
        return self._walk is not None and (self._walk.running or self._walk.there) is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_running()
        self._watch_second()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)

    def _stop(self, stopped_for: str) -> None:
        """It got worse: the walk ends; after a leg the warning signs open (health.md 16, row 9)."""
        stopped = self._bridge.log(lambda: self._bridge.services.walks.stop(stopped_for=stopped_for))
        if stopped and stopped_for == "leg":
            self.signs_requested.emit()

    def _press(self) -> None:
        walks = self._bridge.services.walks
        if self._can_stop():
            self._bridge.log(walks.stop)
        elif self._bridge.press(walks.start):
            self._bridge.tell(self.tr("The walk has begun."))
