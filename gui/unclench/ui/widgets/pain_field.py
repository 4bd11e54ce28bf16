"""Pain from 0 to 10 as a field of a form: the row of numbers, and the chosen one stays filled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from unclench.core.base import units
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.choice_list import ChoiceList, zero_to_ten
from unclench.ui.widgets.first_focus import begins_at, focus_first
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column
from unclench.ui.widgets.link_button import Link


class PainField(QWidget):
    """Digits choose, X is 10, Delete clears. Where it is `needed`, nothing chosen is said to be wrong."""

    changed = Signal(object)

    def __init__(self, name: str, *, needed: bool = False) -> None:
        super().__init__()
        self._needed = needed
        self._row = ChoiceList(zero_to_ten(), name, look="pills")
        for value, pill in enumerate(self._row.findChildren(QRadioButton)):
            pill.setAccessibleName(self.tr("{name}: {value} of 10").format(name=name, value=units.number(value)))
        self._clear = Link(
            self.tr("Clear"), self.clear, role="small", tone="muted", name=self.tr("Clear: {name}").format(name=name)
        )
        self._trouble = wrapped("", "small", "danger")
        self._trouble.hide()
        self._clear.hide()
        self.setLayout(
            column(Flow(label(name, "small", "muted"), self._clear, gap=10), self._row, self._trouble, None, gap=4)
        )
        begins_at(self, self._row)
        self._row.chosen.connect(self._chosen)

    def value(self) -> int | None:
        """The number that is chosen, or None."""
        return self._row.value()

    def set_value(self, value: int | None) -> None:
        """Show a number as chosen, without a signal."""
        self._row.set_value(value)
        self._draw()

    def clear(self) -> None:
        """Choose none."""
        begin = self._clear.hasFocus()
        self.set_value(None)
        if begin:
            focus_first(self._row)
        self.changed.emit(None)

    def check(self) -> bool:
        """Whether it can be kept as it is."""
        fine = self.value() is not None or not self._needed
        words = "" if fine else self.tr("Choose how much it hurts, from 0 to 10.")
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self._row, words)
        return fine

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.value() is not None and not self._needed:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _chosen(self, value: int) -> None:
        self._draw()
        self.changed.emit(value)

    def _draw(self) -> None:
        self._clear.setVisible(self.value() is not None and not self._needed)
        self._trouble.hide()
