"""A part of a page that scrolls by itself, so that what stands below it stays in sight."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from unclench.ui.widgets.layouts import Page

BESIDE = 18
"""Room for the scroll bar and for the ring around the focus beside it."""
LEAST_HEIGHT = 80


class ScrollingPart(Page):
    """As wide as its content needs; as high as there is room."""

    content_changed = Signal()
    """Its content asks for another size."""

    def __init__(self, content: QLayout, *, above: int = 4) -> None:
        """`above`: room for the ring around the focus at the top; none where the content is a card."""
        super().__init__(content, margins=(BESIDE, above))
        self.viewport().setAutoFillBackground(False)

    def fill(self, widget: QWidget) -> None:
        """Show this widget in place of nothing."""
        box = self._inner.layout()
        if box is not None:
            box.addWidget(widget)

    def eventFilter(self, of: QObject, event: QEvent, /) -> bool:
        done = super().eventFilter(of, event)
        if of is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.content_changed.emit()
        return done

    def content_height(self, width: int) -> int:
        """Pixels that all of the content takes at this width: never fewer than Qt gives it at least, which scrolls."""
        box = self._inner.layout()
        if box is None:
            return 0
        tall = box.heightForWidth(width) if box.hasHeightForWidth() else box.sizeHint().height()
        return max(tall, box.totalMinimumSize().height())

    def hide_idle_bar(self) -> None:
        """Qt may leave a bar that has nothing to scroll any more: place all anew."""
        bar = self.verticalScrollBar()
        if bar.isVisible() and bar.maximum() == 0:
            kept = self.verticalScrollBarPolicy()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(kept)

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inner.minimumSizeHint().width(), LEAST_HEIGHT)
