"""Rows and columns without margins, with the app's distances; scrolling pages."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from unclench.ui.widgets import tab_order
from unclench.ui.widgets.group import Group

Item = QWidget | QLayout | int | None
_Box = TypeVar("_Box", bound=QBoxLayout)
MARGIN = 24
"""Pixels beside the content of a page."""
TOP_MARGIN = 20
SETTLE_MS = 300
"""A page that has just changed gets its heights in several steps; what has the focus is followed for so long."""


def row(*items: Item, gap: int = 10) -> QHBoxLayout:
    """Side by side. An int is a fixed distance, None takes up what room is left."""
    return _filled(QHBoxLayout(), items, gap)


def column(*items: Item, gap: int = 10) -> QVBoxLayout:
    """One below the other. An int is a fixed distance, None takes up what room is left."""
    return _filled(QVBoxLayout(), items, gap)


def centred(widget: QWidget) -> QHBoxLayout:
    """`widget` in the middle of its row, no wider than it wants to be."""
    return row(None, widget, None)


class Page(QScrollArea):
    """The content of one tab: scrolls when the window is too small for it, else fills the room.

    What gets the focus comes into view, with the form it belongs to (a parent with the property "whole").
    """

    def __init__(
        self,
        content: QLayout,
        parent: QWidget | None = None,
        *,
        grouped: bool = False,
        margins: tuple[int, int] = (MARGIN, TOP_MARGIN),
    ) -> None:
        """`grouped`: for screen readers it is a group, whose name they say. `margins`: beside and above the content."""
        super().__init__(parent)
        self._beside, above = margins
        inner = self._inner = Group() if grouped else QWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)  # still empty: else the sizes of all parts are worked out twice
        inner.setAutoFillBackground(False)
        inner.setLayout(content)
        content.setContentsMargins(self._beside, above, self._beside, above)
        self._gutter = 0
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self._settles = QDeadlineTimer(0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _hold_gutter(self) -> None:
        """What the scroll bar takes, the margin gives: when it comes and goes nothing jumps."""
        content = self._inner.layout()
        if content is None:
            return
        bar = self.verticalScrollBar()
        needed = min(bar.sizeHint().width(), self._beside) if bar.maximum() > 0 else 0
        by, self._gutter = needed - self._gutter, needed
        margins = content.contentsMargins()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            margins.setLeft(margins.left() - by)
        else:
            margins.setRight(margins.right() - by)
        content.setContentsMargins(margins)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def begin_again(self) -> None:
        """Show the beginning, also where the focus has just moved on to something below: all of it is new."""
        self._soon.stop()
        self._settles.setRemainingTime(0)
        self.to_top()

    def follow_focus(self) -> None:
        """Bring what has the focus into view, once it has its place, wherever the focus came from."""
        self._settles.setRemainingTime(SETTLE_MS)
        self._soon.start(0)

    def show_part(self, part: QWidget) -> None:
        """Bring this part into view once it has its place, but not under a mouse that is pressed."""
        QTimer.singleShot(0, part, lambda: self._into_view(part))

    def _into_view(self, part: QWidget) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton or not part.isVisible():
            return
        if placing := self._inner.layout():
            placing.activate()
        self.ensureWidgetVisible(part, 0, 12)

    def _range_changed(self) -> None:
        self._hold_gutter()
        if not self._settles.hasExpired():
            self._soon.start(0)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """Not under a mouse that is pressed, and not when the page opens: it begins with what is to be read first.

        By the Tab key also from outside the page, such as from the foot of the window.
        """
        if now is None or not self.isAncestorOf(now) or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        inside = old is not None and self.isAncestorOf(old)
        if inside or tab_order.is_stepping() or self._opened_form(now) is not None:
            self._soon.start(0)  # once a form that has just opened has its place

    def _opened_form(self, part: QWidget) -> QWidget | None:
        """The form that `part` belongs to.

        The search ends at the content: of a widget that Qt made itself, such as the one around it, PySide6 would find
        out the class by making all classes of widgets (12 ms, 1 MiB).
        """
        form: QWidget | None = part
        while form is not None and form is not self._inner and not form.property("whole"):
            form = form.parentWidget()
        return None if form is self._inner else form

    def _follow(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self._inner.isAncestorOf(now):
            return
        if placing := self._inner.layout():
            placing.activate()
        form = self._opened_form(now)
        if form is not None and form.height() <= self.viewport().height():
            self.ensureWidgetVisible(form, 0, 12)
        self.ensureWidgetVisible(now, 0, 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)


def _filled(box: _Box, items: Iterable[Item], gap: int) -> _Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(gap)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QWidget):
            box.addWidget(item)
        else:
            box.addLayout(item)
    return box
