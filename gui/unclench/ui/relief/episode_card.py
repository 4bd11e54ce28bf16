"""The episode at the top of the tab: since when, which hour, the band of days, and "It has eased"."""

from PySide6.QtCore import Signal

from unclench.core.base import units
from unclench.core.relief.plan_band import Band
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.ui.relief import words
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.chart.band import BandChart
from unclench.ui.widgets.chip import Chip
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.row_or_column import RowOrColumn


class EpisodeCard(Card):
    """Its presses are signals: log pain, it has eased, edit, the plan on paper."""

    pain_requested = Signal()
    ease_requested = Signal()
    edit_requested = Signal()
    print_requested = Signal()

    def __init__(self) -> None:
        box = column(gap=8)
        super().__init__(box)
        self._title = wrapped("", "heading")
        self._hour = wrapped("", "small", "muted")
        self._phase = Chip("", "ice")
        self.pain = button("", self.pain_requested.emit)
        self.eased = button("", self.ease_requested.emit)
        self.more = button("", self.edit_requested.emit, role="quiet", icon="edit")
        self.take = button("", self.print_requested.emit, role="quiet", icon="printer")
        self.band = BandChart()
        head = RowOrColumn(
            column(self._title, self._hour, gap=2),
            Flow(self._phase, self.take, self.more, self.pain, self.eased, gap=10),
            stretch=(1, 0),
            ems=(9, 0),
        )
        box.addLayout(head)
        box.addWidget(self.band)
        self._name()

    def _name(self) -> None:
        self.pain.setText(self.tr("Log pain"))
        self.eased.setText(self.tr("It has eased"))
        self.setAccessibleName(self.tr("This episode"))
        self.more.setAccessibleName(self.tr("Edit this episode"))
        self.more.setToolTip(self.tr("Edit this episode"))
        self.take.setAccessibleName(self.tr("Take the plan with me"))
        self.take.setToolTip(self.tr("Take the plan with me"))

    def draw(self, relief: ReliefSnapshot, band: Band | None) -> None:
        """Show the open episode; hidden without one."""
        seen = relief.episode
        self.setVisible(seen is not None)
        if seen is None or band is None:
            return
        self._title.setText(self.tr("Spasm since {time}").format(time=words.when(seen.started, relief.now)))
        heat = words.when(seen.heat_from, relief.now)
        if seen.phase == "ice":
            self._hour.setText(
                self.tr("Hour {hour} of 72. Heat from {time}.").format(hour=units.number(seen.hour), time=heat)
            )
            self._phase.setText(self.tr("Ice phase"))
            self._phase.set_tone("ice")
        else:
            self._hour.setText(self.tr("Hour {hour}").format(hour=units.number(seen.hour)))
            self._phase.setText(self.tr("Heat phase"))
            self._phase.set_tone("heat")
        self.band.draw(band)
