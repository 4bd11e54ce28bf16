"""One calm line below the tabs: what just went wrong, or what to know. Announced, closed by hand or by the next one."""

from PySide6.QtWidgets import QWidget

from unclench.ui.announce import announce
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.boxes import column
from unclench.ui.widgets.button import button


class BannerLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._close = button("", self.hide, role="quiet", size="small", icon="cross")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._banner = Banner("", self._close, tone="caution", icon="info")
        box = column(self._banner)
        box.setContentsMargins(24, 12, 24, 0)
        self.setLayout(box)
        self.hide()

    def say(self, words: str, tone: str = "accent") -> None:
        """Show and announce `words`."""
        self._banner.set_tone(tone)
        self._banner.set_words(words)
        self.show()
        announce(self, words)
