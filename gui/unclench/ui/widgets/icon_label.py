"""An icon on the screen that is not a button: follows theme, text size and direction."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from unclench.ui.look import icons, text, theme


class IconLabel(QLabel):
    """Drawn for the eye only: what it means is said by words beside it."""

    def __init__(self, name: str = "", tone: str = "text", size: int = icons.SIZE) -> None:
        super().__init__()
        self._shown = (name, tone, size)
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
            self.setPixmap(icons.pixmap(name, tone, round(size * text.scale())))
