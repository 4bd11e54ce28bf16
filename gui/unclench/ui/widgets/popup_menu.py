"""A menu that a button opens; it is made at the press and gone when it closes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainterPath, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from unclench.ui.look import style, style_menus

Entry = tuple[str, Callable[[], object]] | None
"""Words and what the press does; None: a line between two groups."""


class RoundMenu(QMenu):
    """A menu with round corners; the style draws what is in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        style.install()
        self.setContentsMargins(0, style_menus.EDGE, 0, style_menus.EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), style_menus.RADIUS, style_menus.RADIUS)
        self.setMask(QRegion(shape.toFillPolygon().toPolygon()))


def open_menu(below: QAbstractButton, entries: Sequence[Entry], *, at_end: bool = False) -> None:
    """Open it below the button, from where it begins, or `at_end`: to where it ends."""
    menu = RoundMenu(below)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(below.accessibleName() or below.text())
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        words, act = entry
        action = menu.addAction(words.replace("&", "&&"))
        # once the menu has closed, so that what opens gets the keyboard
        action.triggered.connect(lambda _=False, act=act: QTimer.singleShot(0, below, lambda: act()))
    mirrored = below.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = below.width() - menu.sizeHint().width() if at_end is not mirrored else 0
    menu.popup(below.mapToGlobal(QPoint(x, below.height() + 2)))
    if not below.underMouse():  # by the keyboard: it begins at the first
        menu.setActiveAction(menu.actions()[0])
