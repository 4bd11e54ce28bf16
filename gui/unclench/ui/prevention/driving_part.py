"""While somebody drives: by when to stop, and the presses for a stop and for the end. Nothing here calls anybody."""

from collections.abc import Callable

from unclench.core.base.time_words import clock_time
from unclench.core.prevention.snapshot import Prevention
from unclench.ui.bridge import Bridge
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Inset
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column


class DrivingPart(Inset):
    """Hidden while nobody drives."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._said = wrapped("", "strong")
        self._more = wrapped("", "small", "muted")
        self._stop = button("", self._stop_now, size="small")
        self._end = button("", self._arrived, role="quiet", size="small")
        super().__init__(column(self._said, self._more, Flow(self._stop, self._end, gap=6), gap=6))
        self._stop.setText(self.tr("I stopped"))
        self._end.setText(self.tr("Arrived"))
        self.hide()

    def draw(self, seen: Prevention) -> None:
        """Show the drive, or nothing."""
        driven = seen.drive
        self.setVisible(driven is not None)
        if driven is None:
            return
        if driven.stopped:
            said, at = self.tr("A stop until {time}"), driven.since
            self._more.setText(self.tr("Walk a few steps. Then two hours at the most."))
        elif driven.overdue:
            said, at = self.tr("Two hours are over since {time}"), driven.stop_by
            self._more.setText(self.tr("Stop for 15 minutes and walk a few steps."))
        else:
            said, at = self.tr("Driving: a stop by {time}"), driven.stop_by
            begun = clock_time(driven.begun, seen.now)
            self._more.setText(self.tr("Off since {time}. 15 minutes, and a few steps.").format(time=begun))
        self._said.setText(said.format(time=clock_time(at, seen.now)))
        self._stop.setVisible(not driven.stopped)

    def _stop_now(self) -> None:
        self._press(self._bridge.services.driving.stop, self.tr("A stop of 15 minutes."))

    def _arrived(self) -> None:
        self._press(self._bridge.services.driving.end, self.tr("The drive is over."))

    def _press(self, act: Callable[[], bool], words: str) -> None:
        if self._bridge.press(act):
            entries = self._bridge.services.entries
            self._bridge.tell(words, lambda: self._bridge.press(entries.undo))
