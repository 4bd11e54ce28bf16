"""A card for the break, if wanted: a picture and a countdown that runs only while nobody touches the computer.

It never takes the keyboard and never traps: one press ends it, and it goes by itself.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from unclench.core.base.time_words import minutes_seconds
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.look import text
from unclench.ui.widgets import on_screen
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.icon_label import IconLabel
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.new_screens import came_up
from unclench.ui.widgets.progress_bar import ProgressBar

WIDE_EMS = 24
PICTURE = 88
MOST_OF_SCREEN = 0.6
TICK_MS = 1_000
UP_SECONDS = 3.0
"""So long without a key or the mouse, and the person is up."""
GOES_MS = 4_000


class BreakCard(QWidget):
    """`idle_seconds`: seconds since the last input, None where that is unknown; then the countdown always runs."""

    def __init__(self, minutes: int, idle_seconds: Callable[[], float | None], session: OwnSessionLine) -> None:
        """`session`: the one that runs, at the foot."""
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A break"))
        self._idle_seconds = idle_seconds
        self._whole = self.left = minutes * 60
        picture = IconLabel("walk", "accent", PICTURE)
        self._clock = label("", "huge")
        self._clock.setAccessibleName(self.tr("Time left"))  # it changes each second
        self._clock.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._said = wrapped(self.tr("Stand, walk a little, roll your shoulders."), "body", "muted")
        self._bar = ProgressBar(self.tr("Break"))
        self._bar.setRange(0, self._whole)
        words = column(label(self.tr("A break"), "heading"), self._clock, self._said, gap=4)
        enough = button(self.tr("Enough"), self.close, role="quiet", size="small")
        head = row(picture, words, gap=18)
        head.setStretch(1, 1)
        self.setLayout(column(Card(column(head, self._bar, row(None, enough), session, gap=12))))
        session.toggled.connect(lambda: QTimer.singleShot(0, self, self._place))  # once the layout knows
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._draw()

    def sizeHint(self) -> QSize:
        wide = min(round(WIDE_EMS * text.em()), round(self.screen().availableSize().width() * MOST_OF_SCREEN))
        box = self.layout()
        high = max(box.totalHeightForWidth(wide), box.totalSizeHint().height()) if box else 0
        return QSize(wide, high)

    def come_up(self) -> None:
        """In the middle of the screen, without the keyboard."""
        self._place()
        self.show()
        on_screen.watch()
        came_up(self)
        self._timer.start()
        announce(self, self.tr("A break of {time}").format(time=minutes_seconds(self._whole)))

    def _place(self) -> None:
        if box := self.layout():
            box.activate()  # it may be smaller than it was
        room, size = QGuiApplication.primaryScreen().availableGeometry(), self.sizeHint()
        left, top = (room.width() - size.width()) // 2, (room.height() - size.height()) // 2
        self.setGeometry(room.left() + left, room.top() + top, size.width(), size.height())

    def tick(self) -> None:
        """A second passed: it counts as break when there was no input."""
        idle = self._idle_seconds()
        if idle is not None and idle < UP_SECONDS:
            self._said.setText(self.tr("It counts once you are up."))
            return
        self._said.setText(self.tr("Stand, walk a little, roll your shoulders."))
        self.left = max(0, self.left - 1)
        self._draw()
        if self.left == 0:
            self._timer.stop()
            self._said.setText(self.tr("That was it."))
            announce(self, self.tr("The break is over."))
            QTimer.singleShot(GOES_MS, self, self.close)

    def _draw(self) -> None:
        self._clock.setText(minutes_seconds(self.left))
        self._bar.setValue(self._whole - self.left)
