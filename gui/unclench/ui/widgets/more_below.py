"""A line at the fold of a part that scrolls: how much of a list lies below it. Pressing it scrolls on."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox

from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.scrolling_part import ScrollingPart


class MoreBelow(Link):
    """Takes no room while nothing scrolls; at the end of the list it is gone and keeps its room, so nothing jumps."""

    toggled_room = Signal()
    """It takes room now, or no more."""

    def __init__(self, area: ScrollingPart) -> None:
        super().__init__("", self._on, role="small", tone="accent")
        self._area = area
        self._takes_room = False
        self.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(lambda: self._soon.start(0))
        bar.valueChanged.connect(lambda: self._soon.start(0))
        area.content_changed.connect(lambda: self._soon.start(0))

    def room(self) -> int:
        """Pixels that it takes in the height."""
        return self.sizeHint().height() if self._takes_room else 0

    def _look(self) -> None:
        bar = self._area.verticalScrollBar()
        scrolls = bar.maximum() > 0
        if scrolls is not self._takes_room:
            self._takes_room = scrolls
            kept = self.sizePolicy()
            kept.setRetainSizeWhenHidden(scrolls)
            self.setSizePolicy(kept)
            self.toggled_room.emit()
        left = self._left()
        self.setText(self.tr("%Ln more below", "", left) if left else self.tr("More below"))
        more = bar.value() < bar.maximum()
        if more is self.isHidden():
            self.setVisible(more)

    def _left(self) -> int:
        """Boxes of the list that are not whole in sight yet."""
        inside = self._area.widget()
        if inside is None:
            return 0
        end = self._area.viewport().height()
        boxes = [one for one in inside.findChildren(QCheckBox) if one.isVisibleTo(inside)]
        return sum(one.mapTo(self._area.viewport(), QPoint(0, one.height())).y() > end + 4 for one in boxes)

    def _on(self) -> None:
        """A screen on, less one line."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + max(bar.pageStep() - self.sizeHint().height(), 1))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
