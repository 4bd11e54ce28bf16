"""Buttons: stock push buttons that paint themselves, by their properties `role` and `bulk`."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from unclench.ui.look import icons, text
from unclench.ui.widgets import button_face
from unclench.ui.widgets.in_lines import InLines

_SIZES = {"big": "lead_", "huge": "title_"}
_STRONG = ("primary", "ice", "heat", "urgent")


class Button(QPushButton, InLines):
    """A push button with the looks of its role. Made by `button`, which says what the roles are."""

    def sizeHint(self) -> QSize:
        return button_face.size(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def in_lines(self, width: int) -> QSize:
        """What is too long breaks into lines."""
        return button_face.size_within(self, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        button_face.paint(self)


def button(
    words: str,
    on: Callable[[], object] | None = None,
    *,
    role: str = "",
    size: str = "",
    icon: str = "",
    name: str = "",
) -> QPushButton:
    """Make a button with its text and the function that a press calls.

    `role`: primary, ice, heat, urgent (get help), danger, quiet, or "" (plain). `size`: small, big, huge, corner (an
    icon in the corner of a card), or "". `icon`: a file in resources/icons. `name`: for assistive technology, where the
    words alone are not enough; it contains the words.
    """
    made = Button(words)
    made.setProperty("role", role)
    made.setProperty("bulk", size or ("icon" if icon and not words else ""))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    made.setAutoDefault(True)  # Enter presses it, too
    _weigh(made)
    if icon:
        icons.install(made, icon)
    if name:
        made.setAccessibleName(name)
    if on is not None:
        made.clicked.connect(lambda: on())
    return made


def dress(what: QPushButton, role: str) -> None:
    """Change the role of a button later."""
    if what.property("role") != role:
        what.setProperty("role", role)
        _weigh(what)
        what.update()


def set_bulk(what: QPushButton, size: str) -> None:
    """Change the size of a button later, where there is little room."""
    if what.property("bulk") != size:
        what.setProperty("bulk", size)
        _weigh(what)
        what.updateGeometry()


def _weigh(what: QPushButton) -> None:
    """Set weight and size of its font."""
    weight = "strong" if what.property("role") in _STRONG else "medium"
    text.install(what, _SIZES.get(what.property("bulk"), "") + weight)
