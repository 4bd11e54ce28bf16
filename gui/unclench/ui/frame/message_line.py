"""One calm line below the tabs: what just went wrong, or what to know. Announced, and closed by hand."""

from PySide6.QtWidgets import QWidget

from unclench.ui.frame.message import Message
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.boxes import column
from unclench.ui.widgets.button import button


class MessageLine(QWidget):
    """Shows one message; the others wait until it is closed. Hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._messages: list[Message] = []
        close = button("", self._close_message, role="quiet", size="small", icon="cross")
        close.setAccessibleName(self.tr("Close this message"))
        self._undo = button(self.tr("Undo"), self._take_back, size="small", icon="undo")
        self._banner = Banner("", self._undo, close, tone="caution", icon="info")
        box = column(self._banner)
        box.setContentsMargins(24, 12, 24, 0)
        self.setLayout(box)
        self.hide()

    def say(self, message: Message) -> None:
        """An answer to a press is shown now; news when those before it are closed."""
        if message.topic:
            self._messages = [message, *(one for one in self._messages if one.topic != message.topic)]
            self._show_first()
        elif self._messages[-1:] != [message]:
            shown, waiting = self._messages[:1], self._messages[1:]
            self._messages = [*shown, *(one for one in waiting if one != message), message]
            if not shown:
                self._show_first()

    def _show_first(self) -> None:
        if not self._messages:
            self.hide()
            return
        first = self._messages[0]
        self._undo.setVisible(first.undo is not None)
        self._banner.set_tone(first.tone)
        self._banner.set_words(first.words)
        self.show()
        announce(self, first.words)

    def _close_message(self) -> None:
        del self._messages[:1]
        self._show_first()

    def _take_back(self) -> None:
        undo = self._messages[0].undo
        self._close_message()
        if undo:
            undo()
