"""Buttons: stock push buttons, dressed by the style sheet through the properties `role` and `bulk`."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from unclench.ui import icons, text

_TEXT_ROLES = {"": "body", "small": "body", "big": "lead", "huge": "title"}


def button(
    words: str,
    on: Callable[[], object] | None = None,
    *,
    role: str = "",
    size: str = "",
    icon: str = "",
    name: str = "",
) -> QPushButton:
    """A button with its words and what a press calls.

    `role`: primary, ice, heat, danger, quiet, or "" (plain). `size`: small, big, huge, or "". `icon`: a file in
    resources/icons. `name`: for assistive technology, where the words alone are not enough; it contains the words.
    """
    made = QPushButton(words)
    made.setProperty("role", role)
    made.setProperty("bulk", size or ("icon" if icon and not words else ""))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    made.setAutoDefault(True)  # Enter presses it, too
    text.wear(made, _TEXT_ROLES[size])
    if icon:
        icons.wear(made, icon)
    if name:
        made.setAccessibleName(name)
    if on is not None:
        made.clicked.connect(lambda: on())
    return made


def dress(what: QPushButton, role: str) -> None:
    """Change the role of a button later."""
    if what.property("role") != role:
        what.setProperty("role", role)
        what.style().unpolish(what)
        what.style().polish(what)
        icons.refresh(what)
