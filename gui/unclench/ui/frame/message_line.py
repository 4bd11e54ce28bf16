"""One calm line below the tabs: what just went wrong, or what to know. Announced, and closed by hand."""

from PySide6.QtWidgets import QWidget

from unclench.ui.frame.message import Message
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.button import button
from unclench.ui.widgets.layouts import column


class MessageLine(QWidget):
    """Shows one message; the others wait until it is closed. Hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._messages: list[Message] = []
        close = button("", self._close_message, role="quiet", size="small", icon="cross")
        close.setAccessibleName(self.tr("Close this message"))
        self._act = button("", self._press, size="small")
        self._banner = Banner("", self._act, close, tone="caution", icon="info")
        box = column(self._banner)
        box.setContentsMargins(24, 12, 24, 0)
        self.setLayout(box)
        self.hide()

    def messages(self) -> tuple[Message, ...]:
        """Those that are not closed yet, in the order in which they came."""
        return tuple(reversed(self._messages))

    def say(self, message: Message) -> None:
        """Show it now, unless it is news and other news is not closed yet; what was shown before comes back later."""
        others = [one for one in self._messages if one.topic != message.topic]
        if message.answer:
            self._messages = [message, *others]
        else:
            news, answers = [one for one in others if not one.answer], [one for one in others if one.answer]
            self._messages = [*news, message, *answers]
        self._show_first()

    def _show_first(self) -> None:
        if not self._messages:
            self.hide()
            return
        first = self._messages[0]
        self._act.setVisible(bool(first.label))
        self._act.setText(first.label)
        self._act.setAccessibleName(first.label)
        self._banner.set_tone(first.tone)
        self._banner.set_words(first.words)
        self.show()
        announce(self, first.words)

    def _close_message(self) -> None:
        del self._messages[:1]
        self._show_first()

    def _press(self) -> None:
        act = self._messages[0].undo
        self._close_message()
        if act:
            act()
