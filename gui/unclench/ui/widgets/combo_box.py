"""A list that opens, of which one entry is chosen."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox

from unclench.ui.widgets.label import label


class ComboBox(QComboBox):
    """Heard with its name before what is chosen.

    On Linux, Qt gives what is chosen as the accessible name of a combo box (Orca reads a change from there), and its
    name by the label whose buddy it is. Where no such label is beside it, one that is never shown stands in.
    """

    def __init__(self, name: str, *, captioned: bool = False) -> None:
        """`captioned`: a label beside it has it as its buddy."""
        super().__init__()
        self.setAccessibleName(name)
        self._named_by = None if captioned else label(name)
        if self._named_by is not None:
            self._named_by.setBuddy(self)
            self._named_by.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Qt looks for the label among the siblings
        if event.type() == QEvent.Type.ParentChange and self._named_by is not None:
            self._named_by.setParent(self.parentWidget())
