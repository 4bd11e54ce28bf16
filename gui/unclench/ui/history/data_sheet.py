"""A sheet of the data page: looks first, says what would change, does it at a press, and says what was done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from unclench.ui.bridge import Bridge
from unclench.ui.history.data_work import DataWork
from unclench.ui.relief.sheet_with_foot import SheetWithFoot
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button, dress
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import Item, column
from unclench.ui.widgets.new_screens import came_up


class DataSheet(SheetWithFoot):
    """`press` does what the sheet is for; until `offer` is called there is only the way back."""

    def __init__(self, bridge: Bridge, title: str, *content: Item) -> None:
        self.bridge = bridge
        self.title, self.lead = wrapped(title, "big"), wrapped("", "lead")
        self._lines = column(gap=8)
        self._held: list[QWidget] = []
        self.work = DataWork(bridge, closable=False)
        self.go = button("", self.press, role="primary", size="big")
        self.back = button(self.tr("Back"), self.leave, size="big")
        self.go.hide()
        super().__init__(
            column(self.title, self.lead, self._lines, *content, self.work, 8, gap=14),
            column(Flow(self.go, self.back, gap=10)),
        )
        begins_at(self, self.back)

    def begin(self) -> None:
        """It is in sight: look, and say what would change."""
        raise NotImplementedError

    def press(self) -> None:
        """Do it."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close the sheet, or end what goes on first."""
        if self.work.busy:
            self.work.cancel()
        else:
            self.left.emit()

    def say(self, lead: str, lines: Sequence[QWidget | str] = ()) -> None:
        """Other words from now on."""
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        for old in self._held:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._held = [one if isinstance(one, QWidget) else wrapped(one) for one in lines]
        for one in self._held:
            self._lines.addWidget(one)

    def offer(self, words: str, *, role: str = "primary") -> None:
        """The button, once it is said what it does: no press on it counts that began before it was seen."""
        dress(self.go, role)
        dress(self.back, "quiet")
        self.go.setText(words)
        self.go.show()
        came_up(self)
        self.say_heading()
        announce(self.lead, self.lead.text())
        if self.back.hasFocus():
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begin_again()

    def tell(self, title: str, lead: str, lines: Sequence[QWidget | str] = ()) -> None:
        """It was done: what came of it, and the way back."""
        self.title.setText(title)
        self.say(lead, lines)
        self.back.setText(self.tr("Done"))
        dress(self.back, "primary")
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go.hide()
        came_up(self)
        self.say_heading()
        announce(self.lead, f"{title} {lead}")
        self.begin_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
