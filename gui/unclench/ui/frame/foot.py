"""The foot of the window: what runs, the message, small things at the end. What has no room goes into a second line."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.ui.frame.foot_message import FootMessage
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import MARGIN, row
from unclench.ui.widgets.row_or_column import RowOrColumn

ROOM, ROOM_OF_BUTTONS = 10, 4
"""Pixels above and below the line: around words alone, and where a button stands among them."""
GAP = 12
MOST_LINES = 3
"""A message that is no press goes where it would take more lines."""


class Foot(QWidget):
    """It never makes the window wider than its widest part."""

    def __init__(self) -> None:
        super().__init__()
        self.message = FootMessage()
        self._icon = ""
        self._shown_icon = IconLabel("", "muted")
        self._saved = label(self.tr("Saved on this computer only"), "small", "muted")
        self._saved.setMinimumWidth(1)  # it goes where it has no room
        self._start = Flow(gap=GAP)
        self._end = row(gap=GAP)
        words = row(self._shown_icon, self.message, None, self._saved, self._end, gap=GAP)
        words.setStretch(1, 1)
        words.setStretch(2, 0)  # only while there is no message
        self._box = RowOrColumn(self._start, words, gap=GAP, stretch=(0, 1))
        self._box.setContentsMargins(MARGIN, ROOM, MARGIN, ROOM)
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def begin_with(self, widget: QWidget) -> None:
        """Something at the beginning, while it is not hidden."""
        self._start.addWidget(widget)

    def add(self, widget: QWidget) -> None:
        """A small thing at the end."""
        self._end.addWidget(widget)

    def say(self, message: str, icon: str) -> None:
        """The message; with an icon it can be pressed."""
        self.message.say(message, pressable=bool(icon))
        self._icon = icon
        self._shown_icon.show_icon(icon, "muted")

    def tell_where_saved(self, *, shared: bool) -> bool:
        """Whether what is saved stays on this computer, or goes into a folder for others. True: the words are new."""
        on_this, there = self.tr("Saved on this computer only"), self.tr("Saved here and in your shared folder")
        words = there if shared else on_this
        new = words != self._saved.text()
        self._saved.setText(words)
        return new

    def start(self) -> QRect:
        """Where that is; empty where there is nothing."""
        return QRect() if self._start.isEmpty() else self._start.geometry()

    def start_changed(self) -> None:
        """What it begins with came or went: a button there takes the room around the words."""
        room = ROOM if self._start.isEmpty() else ROOM_OF_BUTTONS
        self._box.setContentsMargins(MARGIN, room, MARGIN, room)

    def fit(self, width: int) -> None:
        """In a window of this width the small print goes first, then the message beside what runs."""
        taken = (self._shown_icon, self._start, self._end)
        left = width - 2 * MARGIN - 4 * GAP - sum(one.sizeHint().width() for one in taken)
        said = self.message.sizeHint().width()
        has_room = said < left or (self._start.isEmpty() and (bool(self._icon) or left > said / MOST_LINES))
        self.message.setVisible(has_room)
        self._shown_icon.setVisible(bool(self._icon) and not self.message.isHidden())
        self._saved.setVisible(self._saved.sizeHint().width() + said < left)
