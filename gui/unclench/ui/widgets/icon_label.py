"""An icon on the screen that is not a button: follows theme, text size and direction."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.ui.look import icons, text, theme


class IconLabel(QWidget):
    """Drawn for the eye only: what it means is said by words beside it, and screen readers pass it by."""

    def __init__(self, name: str = "", tone: str = "text", size: int = icons.SIZE) -> None:
        super().__init__()
        self._shown = (name, tone, size)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        text.install(self, "small")  # so that a change of text size reaches it as a change of its font
        self._draw()

    def show_icon(self, name: str, tone: str = "text") -> None:
        """Another icon from now on; "" hides it."""
        shown = (name, tone, self._shown[2])
        if shown == self._shown:
            return
        if bool(name) != bool(self._shown[0]):
            self.setVisible(bool(name))
        self._shown = shown
        self._draw()

    def pixmap(self) -> QPixmap:
        """What it shows."""
        return self._picture

    def sizeHint(self) -> QSize:
        return self._picture.deviceIndependentSize().toSize()

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        size = self.sizeHint()
        room = self.contentsRect()
        QPainter(self).drawPixmap(0, (room.height() - size.height()) // 2, self._picture)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
        if theme.is_restyled(event) or event.type() in kinds:
            self._draw()

    def _draw(self) -> None:
        name, tone, size = self._shown
        if not name:
            self.hide()
        else:
            self._picture = icons.pixmap(name, tone, round(size * text.scale()))
            self.updateGeometry()
            self.update()
