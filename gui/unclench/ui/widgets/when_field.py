"""A line that takes a moment as people write it ("14:05", "yesterday 9") and says calmly what it did not understand."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from unclench.core.base.errors import BadInput
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column


class WhenField(QWidget):
    """`parse` makes the value from the words, or raises BadInput with the sentence to show."""

    changed = Signal(object)

    def __init__(self, name: str, parse: Callable[[str], Any], *, hint: str = "", text: str = "") -> None:
        super().__init__()
        self._parse = parse
        self._value: Any = None
        self._caption = label(name, "small", "muted")
        self._line = QLineEdit(text)
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(hint)
        self._caption.setBuddy(self._line)
        self._trouble = wrapped("", "small", "danger")
        self._trouble.hide()
        self.setLayout(column(self._caption, self._line, self._trouble, None, gap=4))
        begins_at(self, self._line)
        self._line.editingFinished.connect(self.check)
        self._line.textEdited.connect(self._edited)
        if text:
            self.check()

    def text(self) -> str:
        """What is written."""
        return self._line.text()

    def set_text(self, words: str) -> None:
        """Write `words` and read them."""
        self._line.setText(words)
        self.check()

    def value(self) -> Any:
        """The moment, or None while what is written is not one."""
        return self._value

    def check(self) -> bool:
        """Read what is written; whether it was understood. Emits `changed` when the value is another one."""
        try:
            value = self._parse(self._line.text())
        except BadInput as trouble:
            self._value = None
            self._say(trouble.message)
            return False
        self._say("")
        if value != self._value:
            self._value = value
            self.changed.emit(value)
        return True

    def _edited(self) -> None:
        """While a complaint is on the screen, look again at each key; else wait until the person is done."""
        if self._trouble.isVisible():
            self.check()

    def _say(self, message: str) -> None:
        if message == self._trouble.text():
            return
        self._trouble.setText(message)
        self._trouble.setVisible(bool(message))
        self._line.setAccessibleDescription(message)
        self._line.setProperty("wrong", bool(message))
        self._line.update()
        if message:
            announce(self._line, message)
