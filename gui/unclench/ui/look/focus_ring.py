"""The ring around what the keyboard is on: one frame that follows the focus, for stock and painted controls alike."""

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFocusFrame, QProxyStyle, QStyle, QWidget

_SHOW_IT_THEMSELVES = ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QTextEdit", "QPlainTextEdit", "QTabBar", "QMenu")
"""By name: to import these classes takes longer than to draw the window."""
_WIDTH = 2.0
_MARGIN = 4


class FocusRing(QFocusFrame):
    """A frame around one control."""

    def __init__(self) -> None:
        super().__init__()
        self._style = _Around()
        self.setStyle(self._style)

    def move_to(self, now: QWidget | None) -> None:
        """Around this control, unless it shows by itself that it has the focus; None: nowhere."""
        wanted = now is not None and not now.isWindow() and not any(now.inherits(kind) for kind in _SHOW_IT_THEMSELVES)
        self.setWidget(now if wanted else None)  # type: ignore[arg-type]

    def setVisible(self, visible: bool, /) -> None:
        """Shown as long as the control is.

        Qt hides a frame that has its place outside the page, and leaves it so when the page scrolls there, or when a
        form that has just opened gets its place.
        """
        around = self.widget()
        super().setVisible(visible or (around is not None and around.isVisible()))

    def paintEvent(self, event: QPaintEvent) -> None:
        around = self.widget()
        if around is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(around.palette().color(QPalette.ColorRole.Link), _WIDTH))
        half = _WIDTH / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = min(float(around.property("focus_radius") or 9) + _MARGIN - half, box.height() / 2)
        painter.drawRoundedRect(box, radius, radius)


class _Around(QProxyStyle):
    """Style of the frame: above everything, a little outside the control, and not masked to a thin band."""

    def styleHint(
        self, hint: QStyle.StyleHint, /, option: Any = None, widget: Any = None, returnData: Any = None
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def pixelMetric(self, metric: QStyle.PixelMetric, option: Any = None, widget: Any = None, /) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _MARGIN
        return super().pixelMetric(metric, option, widget)
