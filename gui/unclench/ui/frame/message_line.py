"""One calm line below the tabs: what just went wrong, or what to know. Announced, closed by hand or by the next one."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.boxes import column
from unclench.ui.widgets.button import button


class BannerLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._close = button("", self.hide, role="quiet", size="small", icon="cross")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._back: Callable[[], object] | None = None
        self._undo = button(self.tr("Undo"), self._take_back, size="small", icon="undo")
        self._banner = Banner("", self._undo, self._close, tone="caution", icon="info")
        box = column(self._banner)
        box.setContentsMargins(24, 12, 24, 0)
        self.setLayout(box)
        self.hide()

    def say(self, words: str, tone: str = "accent", undo: Callable[[], object] | None = None) -> None:
        """Show and announce `words`; `undo` takes back what they tell of."""
        self._back = undo
        self._undo.setVisible(undo is not None)
        self._banner.set_tone(tone)
        self._banner.set_words(words)
        self.show()
        announce(self, words)

    def _take_back(self) -> None:
        self.hide()
        if self._back:
            self._back()
