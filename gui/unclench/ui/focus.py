"""The ring around what the keyboard is on: one frame that follows the focus, for stock and painted controls alike."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget

from unclench.ui import theme

_SHOW_IT_THEMSELVES = ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QTextEdit", "QPlainTextEdit", "QTabBar", "QMenu")
"""By name: to import these classes takes longer than to draw the window."""
_WIDTH = 2.0
_MARGIN = 2.0
"""By how much the stock frame is larger than the control; a parent may cut that, so it stays empty."""


class FocusRing(QFocusFrame):
    """Shown while the focus was moved with the keyboard; a click hides it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._move)

    def _move(self, old: QWidget | None, now: QWidget | None) -> None:
        wanted = now is not None and by_keyboard(now) and not any(now.inherits(kind) for kind in _SHOW_IT_THEMSELVES)
        self.setWidget(now if wanted else None)  # type: ignore[arg-type]
        self.clearMask()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """The stock frame cuts itself to a thin band, without room for round corners: uncut it."""
        taken = super().eventFilter(watched, event)
        self.clearMask()
        return taken

    def paintEvent(self, event: QPaintEvent) -> None:
        around = self.widget()
        if around is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), _WIDTH))
        inset = _MARGIN + _WIDTH / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = min(float(around.property("focus_radius") or 9), box.height() / 2)
        painter.drawRoundedRect(box, radius, radius)
        painter.setPen(QPen(theme.colour("surface"), _WIDTH))
        inner = box.adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.drawRoundedRect(inner, max(0.0, radius - _WIDTH), max(0.0, radius - _WIDTH))


def by_keyboard(widget: QWidget) -> bool:
    """Whether the focus came to `widget` from the keyboard."""
    pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return not pressed and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
