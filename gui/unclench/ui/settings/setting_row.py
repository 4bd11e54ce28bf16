"""One setting: its field, its detail, and the way back to the default while it is another."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from unclench.core.base import preferences
from unclench.core.base.ports import PortAnswer
from unclench.ui.settings import fields
from unclench.ui.settings.catalogue import Item
from unclench.ui.widgets.button import button
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link


class SettingRow(QWidget):
    """One setting of the file; a signal at each change."""

    changed = Signal(str, object)
    reset_requested = Signal(str)

    def __init__(self, item: Item, value: Any, today: date) -> None:
        super().__init__()
        self.item = item
        self._field = fields.field(item, value, today, lambda new: self.changed.emit(item.name, new))
        reset = self.tr("Back to the default: {setting}").format(setting=item.label)
        self._reset = Link(
            self.tr("Back to the default"),
            lambda: self.reset_requested.emit(item.name),
            role="small",
            tone="muted",
            name=reset,
        )
        detail = wrapped(item.detail, "small", "muted")
        own = isinstance(value, bool) or preferences.RULES[item.name].shape in ("hours", "days")  # the field says it
        detail.setVisible(bool(item.detail) and not own)
        self.setLayout(column(self._field, detail, row(self._reset, None), gap=4))
        self.draw(value)

    def draw(self, value: Any) -> None:
        """Show what is in force."""
        self._field.show_value(value)
        yes_or_no = isinstance(value, bool)  # another press is the way back, and nothing below it moves
        self._reset.setVisible(not yes_or_no and value != getattr(preferences.DEFAULTS, self.item.name))

    def matches(self, words: str) -> bool:
        """Whether a search finds it."""
        return self.item.matches(words)


class AutostartRow(QWidget):
    """Starting with the computer: asked of the system, set there, and read back."""

    def __init__(self, item: Item, asked: Callable[[], PortAnswer], set_on: Callable[[bool], PortAnswer]) -> None:
        super().__init__()
        self.item = item
        self._asked = asked
        self._field = fields.tick(item, lambda on: self._told(set_on(on)))
        self._reason = wrapped("", "small", "muted")
        self.setLayout(column(self._field, self._reason, gap=4))

    def draw(self, value: Any = None) -> None:
        """What the system says."""
        self._told(self._asked())

    def matches(self, words: str) -> bool:
        """Whether a search finds it."""
        return self.item.matches(words)

    def _told(self, answer: PortAnswer) -> None:
        self._field.show_value(answer.yes)
        self._reason.setText(answer.reason)


class DataRow(QWidget):
    """The way to the page of the data file; `item` has its words."""

    def __init__(self, item: Item, opened: Callable[[], object]) -> None:
        super().__init__()
        self.item = item
        open_page = button(item.label, opened, icon="forward")
        open_page.setAccessibleDescription(item.detail)
        self.setLayout(column(wrapped(item.detail, "small", "muted"), row(open_page, None), gap=10))

    def draw(self, value: Any = None) -> None:
        """It is always the same."""

    def matches(self, words: str) -> bool:
        """Whether a search finds it."""
        return self.item.matches(words)
