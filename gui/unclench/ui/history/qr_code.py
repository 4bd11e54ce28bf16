"""A QR code, dark on light whatever the colours of the window are: cameras read it so."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

Modules = tuple[tuple[bool, ...], ...]
"""Rows of modules, True is dark."""
QUIET = 4
"""Light modules around the code, as its standard asks (ISO/IEC 18004)."""
SIDE_PIXELS = 150


class QrCode(QLabel):
    """`modules`: rows of modules, True is dark, without the light ones around them."""

    def __init__(self, modules: Modules, name: str) -> None:
        super().__init__()
        self._modules = modules
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def modules(self) -> Modules:
        """The code that is shown."""
        return self._modules

    def set_modules(self, modules: Modules) -> None:
        """Another code."""
        self._modules = modules
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        across = len(self._modules) + 2 * QUIET
        side = max(1, SIDE_PIXELS // across) * across
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_qr(painter, self.rect(), self._modules)


def draw_qr(painter: QPainter, where: QRect, modules: Modules) -> None:
    """Draw the code with its light edge in the middle of `where`, each module whole pixels wide."""
    across = len(modules) + 2 * QUIET
    one = max(1, min(where.width(), where.height()) // across)
    side = one * across
    left, top = where.x() + (where.width() - side) // 2, where.y() + (where.height() - side) // 2
    painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
    for y, line in enumerate(modules, QUIET):
        for x, dark in enumerate(line, QUIET):
            if dark:
                painter.fillRect(left + x * one, top + y * one, one, one, Qt.GlobalColor.black)
