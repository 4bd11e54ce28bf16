"""Our own small window for a nudge, where no daemon shows messages with buttons. It never takes the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from unclench.core.base.ports import Bubble
from unclench.ui.frame.own_session_line import OwnSessionLine
from unclench.ui.look import icons, text
from unclench.ui.widgets import on_screen
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.new_screens import came_up

WIDE_EMS = 22
MOST_OF_SCREEN = 0.6
ICON = 26
EDGE = 18


class NudgeWindow(QWidget):
    """Title, sentence, buttons; stays above others at the lower edge of the screen where the pointer is."""

    def __init__(self, bubble: Bubble, pressed: Callable[[str], None], session: OwnSessionLine) -> None:
        """`session`: the one that runs, below the buttons."""
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(bubble.title)
        self._bubble = bubble
        picture = QLabel()
        picture.setPixmap(icons.application_icon().pixmap(QSize(ICON, ICON)))
        picture.setAccessibleName("Unclench")
        words = column(wrapped(bubble.title, "strong"), wrapped(bubble.body, "small", "muted"), gap=3)
        head = row(picture, words, gap=12)
        head.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        head.setStretch(1, 1)
        self._buttons = [
            button(words, lambda key=key: pressed(key), role=_role(place, key), size="small")
            for place, (key, words) in enumerate(bubble.buttons)
        ]
        card = Card(column(head, Flow(*self._buttons, gap=8), session, gap=12))
        session.toggled.connect(lambda: QTimer.singleShot(0, self, self._place))  # once the layout knows
        self.setLayout(column(card))

    def sizeHint(self) -> QSize:
        wide = min(round(WIDE_EMS * text.em()), round(self.screen().availableSize().width() * MOST_OF_SCREEN))
        box = self.layout()
        return QSize(wide, box.totalHeightForWidth(wide) if box else super().sizeHint().height())

    def come_up(self) -> None:
        """Show it where it covers little, and tell assistive technology."""
        self._place()
        self.show()
        on_screen.watch()
        came_up(self)
        announce(self, f"{self._bubble.title}. {self._bubble.body}")

    def _place(self) -> None:
        if box := self.layout():
            box.activate()  # it may be smaller than it was
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room, size = screen.availableGeometry(), self.sizeHint()
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = room.right() - size.width() - EDGE if right else room.left() + EDGE
        self.setGeometry(left, room.bottom() - size.height() - EDGE, size.width(), size.height())


def _role(place: int, key: str) -> str:
    return "primary" if place == 0 else "quiet" if key == "not_today" else ""
