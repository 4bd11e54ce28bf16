"""Number fields that may be left open, and a line for what was wrong."""

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QVBoxLayout

from unclench.ui.widgets.boxes import column
from unclench.ui.widgets.label import label


def number(name: str, most: float, *, step: float = 1, hint: str = "") -> QDoubleSpinBox:
    """A number from 0, where 0 means "not said"."""
    field = QDoubleSpinBox()
    field.setRange(0, most)
    field.setSingleStep(step)
    field.setDecimals(2)
    field.setSpecialValueText(hint or "–")
    field.setAccessibleName(name)
    return field


def said(field: QDoubleSpinBox) -> float | None:
    """What was entered, None when nothing was."""
    return field.value() or None


def line(name: str, hint: str = "", text: str = "") -> QLineEdit:
    """One line of text."""
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field


def captioned(name: str, field: QLineEdit | QDoubleSpinBox) -> QVBoxLayout:
    """A field below its name."""
    caption = label(name, "small", "muted")
    caption.setBuddy(field)
    return column(caption, field, gap=4)
