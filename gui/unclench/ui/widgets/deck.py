"""Several parts in one place, one of them shown: unlike a stacked widget it is only as large as the one shown."""

from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.boxes import column


class Deck(QWidget):
    """Shows its first part until told otherwise."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        self.setLayout(column(*parts, gap=0))
        self._front = parts[0]
        for part in parts[1:]:
            part.hide()

    def currentWidget(self) -> QWidget:
        """The part shown."""
        return self._front

    def setCurrentWidget(self, part: QWidget) -> None:
        """Show `part` instead of the one before."""
        if part is not self._front:
            self._front.hide()
            self._front = part
            part.show()
