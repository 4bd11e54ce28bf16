"""No spasm now: the press that starts an episode, and the one for a twinge."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from unclench.core.relief.snapshot import ReliefSnapshot
from unclench.ui.look import text
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row

_PICTURE = 140
PICTURE_EMS = 44


class WelcomeCard(Card):
    """Its presses are signals: a new episode, a twinge, or go on with the last one."""

    seized_requested = Signal()
    twinge_requested = Signal()
    reopen_requested = Signal()

    def __init__(self) -> None:
        box = row(gap=40)
        super().__init__(box)
        box.setContentsMargins(36, 18, 36, 18)
        self.title = wrapped("", "big")
        self._said = wrapped("", "lead", "muted")
        self.seized = button("", self.seized_requested.emit, role="ice", size="huge")
        self.twinge = button("", self.twinge_requested.emit, role="quiet", size="big")
        self.reopen = button("", self.reopen_requested.emit, size="big")
        self._picture = IconLabel("spine", "accent", _PICTURE)
        words = column(self.title, self._said, 6, Flow(self.seized, self.twinge, self.reopen, gap=12), gap=10)
        box.addLayout(words)
        box.addStretch(1)
        box.addWidget(self._picture)
        self.seized.setText(self.tr("My back just seized up"))
        self.twinge.setText(self.tr("A twinge"))
        self.reopen.setText(self.tr("It came back"))
        self.reopen.setAccessibleName(self.tr("It came back: go on with the last one"))
        self.reopen.setToolTip(self.reopen.accessibleName())

    def draw(self, relief: ReliefSnapshot) -> None:
        """Offer to go on with an episode that eased in the last 7 days."""
        eased = relief.eased_today is not None
        self.title.setText(self.tr("Good that it has eased") if eased else self.tr("Is your back in spasm?"))
        self.setAccessibleName(self.title.text())
        self.seized.setVisible(not relief.signs.emergency)
        back = relief.came_back if not relief.signs.emergency else None
        self._said.setText(self.tr("Three days, one step at a time. It starts with a one-minute check."))
        self.reopen.setVisible(back is not None)
        if back and back.eased:
            days = max(0, (relief.now.utc - back.eased).days)
            self._said.setText(self._eased_words(days))
        self._said.setVisible(relief.eased_today is None)

    def _eased_words(self, days: int) -> str:
        if days < 1:
            return self.tr("The last one eased less than a day ago.")
        return self.tr("The last one eased %Ln days ago.", "", days)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(self.width() > PICTURE_EMS * text.em())
