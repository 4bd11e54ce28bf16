"""The Relief tab: builds its cards and hands each the snapshot."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from unclench.core import cautions
from unclench.core.entries import Kind
from unclench.core.relief import Relief
from unclench.ui.bridge import Bridge
from unclench.ui.relief.cautions_sheet import CautionsSheet
from unclench.ui.relief.session_card import SessionCard
from unclench.ui.widgets.boxes import Page, column

LONGEST_WAIT_MS = 24 * 3600 * 1000


class ReliefPage(QWidget):
    """Draws anew when facts change, and at the moment the snapshot names; nothing while it cannot be seen."""

    overtime_came = Signal()
    told = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.session = SessionCard(bridge)
        self.session.cautions_requested.connect(self._ask_cautions)
        self.session.overtime_came.connect(self.overtime_came)
        self.session.told.connect(self.told)
        self._stack = QStackedWidget()
        self._home = Page(column(self.session, gap=16))
        self._stack.addWidget(self._home)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        bridge.facts_changed.connect(self._changed)

    def refresh(self) -> None:
        """Draw the snapshot of now."""
        relief = self._bridge.relief()
        self.session.draw(relief)
        self._wait(relief)

    def _wait(self, relief: Relief) -> None:
        """Look again when the snapshot changes by itself; a gap that is shown counts down each minute."""
        self._later.stop()
        if relief.changes and self.isVisible():
            left = (relief.changes - relief.now.utc).total_seconds() * 1000 + 50
            closed = any(one.no and one.no.allowed_from for one in (relief.ice, *relief.heat))
            self._later.start(int(min(left, 60_000 if closed else LONGEST_WAIT_MS)))

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.isVisible():
            self.refresh()

    def _ask_cautions(self, kind: Kind) -> None:
        services = self._bridge.services
        asked = services.desk.guide.cautions[kind]
        sheet = CautionsSheet(asked, kind, cautions.answers(self._bridge.facts(), kind))
        sheet.saved.connect(self._keep_cautions)
        sheet.left.connect(self.go_home)
        self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(sheet)
        sheet.setFocus()

    def _keep_cautions(self, about: str, answers: dict[str, str]) -> None:
        if self._bridge.press(lambda: self._bridge.services.cautions.answer(about, answers)):
            self.go_home()

    def go_home(self) -> None:
        """Back to the cards."""
        for place in range(self._stack.count() - 1, 0, -1):
            sheet = self._stack.widget(place)
            if sheet is not None:
                self._stack.removeWidget(sheet)
                sheet.deleteLater()
        self._stack.setCurrentWidget(self._home)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
