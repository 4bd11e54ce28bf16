"""Between episodes: the last one in a line, and the way to all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base import units
from unclench.core.base.moment_chips import said as moment_words
from unclench.core.base.time_words import length
from unclench.core.history.words import DAY, until_eased
from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.ui.widgets.button import button
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row


class LastEpisodeLine(QWidget):
    """The last episode; a signal when all of them are to be shown."""

    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = wrapped("", "strong")
        self._said = wrapped("", "small", "muted")
        self.all = button(
            self.tr("See all"), self.all_requested.emit, size="small", name=self.tr("See all past episodes")
        )
        line = row(column(self._title, self._said, gap=1), self.all, gap=12)
        line.setStretch(0, 1)
        self.setLayout(line)

    def draw(self, relief: ReliefSnapshot) -> None:
        """Since when, for how long, how bad."""
        past = relief.past
        if past is None:
            return
        self._title.setText(self.tr("Last time: {time}").format(time=moment_words(past.episode.at, relief.now)))
        lasted = self.tr("for {length}").format(length=_length(past.seconds))
        if past.highest is not None:
            lasted = self.tr("{lasted}, highest pain {value}").format(lasted=lasted, value=units.number(past.highest))
        self._said.setText(lasted)


def _length(seconds: int) -> str:
    """Hours up to two days, then days, as History says it."""
    return until_eased(seconds) if seconds >= 2 * DAY else length(seconds)
