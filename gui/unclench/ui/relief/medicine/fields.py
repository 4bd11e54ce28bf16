"""Number fields that may be left open, and a line for what was wrong."""

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QVBoxLayout

from unclench.ui.look import text
from unclench.ui.widgets.boxes import column, row
from unclench.ui.widgets.label import label


def number(name: str, most: float, *, step: float = 1, hint: str = "") -> QDoubleSpinBox:
    """A number from 0, where 0 means "not said"."""
    field = QDoubleSpinBox()
    field.setRange(0, most)
    field.setSingleStep(step)
    field.setDecimals(2)
    field.setSpecialValueText(hint or "–")
    field.setAccessibleName(name)
    field.setMinimumWidth(round(text.em() * 7))
    return field


def said(field: QDoubleSpinBox) -> float | None:
    """What was entered, None when nothing was."""
    return field.value() or None


def line(name: str, hint: str = "", words: str = "") -> QLineEdit:
    """One line of text."""
    field = QLineEdit(words)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field


def captioned(name: str, field: QLineEdit | QDoubleSpinBox) -> QVBoxLayout:
    """A field below its name."""
    caption = label(name, "small", "muted")
    caption.setBuddy(field)
    narrow = isinstance(field, QDoubleSpinBox)
    return column(caption, row(field, None) if narrow else field, gap=4)
