"""The toast: what a press did, over the foot of the window, for a few seconds, with its way back.

There it covers no part of the page, so nothing that the press has just brought up, and it never comes up under the
pointer that pressed in the page. It lies at the end of the foot: what runs stands at its beginning. Where it needs more
room than the foot, it goes up until it covers nothing that can be pressed or typed into. In a form that is full of
such, the part of the page above the foot gets so much lower while it stands.

It is the one place that says what a press did, to eyes and to screen readers. These hear it in two ways, since none of
them hears both: as an announcement (newer ones), and as a notification that comes up (Orca 43, which hears no
announcement). The name of its label changes with it.
"""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QApplication,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from unclench.ui.frame.message import Message, done
from unclench.ui.look import colour_tokens, motion, text, theme
from unclench.ui.widgets.announce import announce
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.new_screens import came_up

EDGE = 24
INSET = 3
"""Pixels below it."""
BRIM = 10
"""Pixels at its upper edge with which it may reach over a part of the page that ends at the foot."""
WIDEST = 640
RISE, RISE_MS = 8, 120
LET_GO_MS = 2000
"""How long it stays at least after the focus has left it."""
POINTED_MS = 4000
"""How long it stays at least after the pointer has moved over it: one that rests there does not hold it."""


class Toast(QWidget):
    """Shows the newest message; one that it covers comes back while its time is not over.

    It stays while it has the focus, and while its window is hidden. Its timer runs only while it can be seen.
    """

    entry_shown = Signal(str)
    """The id of the entry that it takes back; "": none any more."""

    def __init__(
        self,
        window: QWidget,
        upper_edge: Callable[[], int],
        keeps: Callable[[], QRect],
        make_room: Callable[[int], bool],
    ) -> None:
        """`upper_edge`: the y in `window` where its foot begins. `keeps`: what it never covers there.

        `make_room`: leaves so many pixels free above the foot; False where it cannot.
        """
        super().__init__(window)
        _be_a_notification()
        self._window = window
        self._upper_edge = upper_edge
        self._keeps = keeps
        self._make_room = make_room
        self._has_room = False
        self._messages: list[tuple[Message, QDeadlineTimer]] = []
        self._came_from: QWidget | None = None
        self._at = QPoint()
        self._words = wrapped("", "medium")
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMouseTracking(True)
        self._act = _Action(self._take_back)
        box = row(self._words, self._act, gap=18)
        box.setContentsMargins(16, 8, 12, 8)
        self.setLayout(box)
        self.setAccessibleName(self.tr("What was done"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._colour()
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self._time_is_over)
        self._rise = motion.Glide(self, self._move)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def say(self, message: Message) -> None:
        """Show it now, for its time."""
        self._messages = [one for one in self._messages if not one[1].hasExpired()]
        self._messages.append((message, QDeadlineTimer(round(message.seconds * 1000))))
        self._show_newest()
        announce(self, message.words)

    def take_back(self) -> bool:
        """Do what its button does, by a key; False when nothing can be taken back."""
        if self.isHidden() or self._act.isHidden():
            return False
        self._take_back()
        return True

    def enter(self) -> None:
        """Bring the focus here, by a key; a second time: back to where it was."""
        if self.isHidden():
            return
        if self._has_focus():
            self._give_focus_back()
            return
        self._came_from = QApplication.focusWidget()
        (self if self._act.isHidden() else self._act).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Lie over the end of the foot; above it where it would cover the focus, or what runs."""
        if not isValid(self._window) or not self.isVisible():  # a window that goes takes the focus from its parts
            return
        wide = min(self._wanted_width(), self._window.width() - 2 * EDGE)
        self.resize(wide, max(self.heightForWidth(wide), self.minimumSizeHint().height()))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = EDGE if mirrored else self._window.width() - EDGE - wide
        over = QPoint(x, self._window.height() - INSET - self.height())
        free = None if self._has_room else self._free_place(over)
        if free is None and self._make_room(self.height() + 2 * INSET):
            self._has_room = True
            free = QPoint(x, self._upper_edge() - INSET - self.height())
        if free is None:  # no foot is shown
            seen = [one for one in (self._focused(), self._keeps()) if one.intersects(QRect(over, self.size()))]
            free = over
            if seen:
                free.setY(min(self._upper_edge(), *(one.top() for one in seen)) - INSET - self.height())
        self._move_to(free)

    def _free_place(self, lowest: QPoint) -> QPoint | None:
        """The lowest place in the lower half of the window where it covers nothing."""
        over, controls = QPoint(lowest), self._controls()
        while over.y() > self._window.height() // 2:
            covered = self._covered(over, controls)
            if not covered:
                return over
            over.setY(min(self._upper_edge(), *(one.top() for one in covered)) - INSET - self.height())
        return None

    def _covered(self, over: QPoint, controls: list[QRect]) -> list[QRect]:
        """What it would lie over there."""
        whole = QRect(over, self.size())
        inside = whole.adjusted(0, BRIM, 0, 0)
        kept = [one for one in (self._focused(), self._keeps()) if one.intersects(whole)]
        return kept + [one for one in controls if one.intersects(inside)]

    def _controls(self) -> list[QRect]:
        """Where in the window something can be pressed or typed into, but for the foot."""
        edge = self._upper_edge()
        found: list[QRect] = []
        for kind in (QAbstractButton, QLineEdit):
            for one in self._window.findChildren(kind):
                if one.isVisible() and one.isEnabled() and not self.isAncestorOf(one):
                    seen = one.visibleRegion().boundingRect()
                    place = seen.translated(one.mapTo(self._window, QPoint(0, 0)))
                    if not seen.isEmpty() and place.top() < edge:
                        found.append(place)
        return found

    def _show_newest(self) -> None:
        if not self._messages:
            self._go()
            return
        message = self._messages[-1][0]
        if self._has_focus():
            self._give_focus_back()
        self.hide()  # a notification is heard when it comes up
        self._words.setText("")  # the same words again are heard again
        self._words.setText(message.words)
        self._act.setText(message.label or self.tr("Undo"))
        self._act.setVisible(message.undo is not None)
        self.show()
        self.raise_()
        self.place()
        came_up(self)
        self.entry_shown.emit(message.entry)
        self._rise.start(RISE, 0, RISE_MS)

    def _take_back(self) -> None:
        message, _ = self._messages.pop()
        self._show_newest()
        if message.undo is not None and message.undo() is not None and not message.label:
            self.say(done(self.tr("Taken back: {what}").format(what=message.what or message.words)))

    def _time_is_over(self) -> None:
        self._messages = [one for one in self._messages if not one[1].hasExpired()]
        if self._messages:
            self._show_newest()
        else:
            self._go()

    def _go(self) -> None:
        """Away, with the focus back where it came from."""
        self._messages.clear()
        if self._has_focus():
            self._give_focus_back()
        self.hide()
        self.entry_shown.emit("")

    def _wait(self) -> None:
        """Count the rest of its time, but not while it is held."""
        self._leave.stop()
        if not self._messages or not self.isVisible() or self._has_focus():
            return
        deadline = self._messages[-1][1]
        self._leave.start(max(deadline.remainingTime(), 1))

    def _stay(self, least_ms: int) -> None:
        """It goes on for so long at least."""
        if self._messages:
            message, deadline = self._messages[-1]
            if deadline.remainingTime() < least_ms:
                self._messages[-1] = (message, QDeadlineTimer(least_ms))
        self._wait()

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def _give_focus_back(self) -> None:
        back, self._came_from = self._came_from, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if self.isHidden():
            return
        if now is not None and (now is self or self.isAncestorOf(now)):
            self._leave.stop()
        elif old is not None and isValid(old) and (old is self or self.isAncestorOf(old)):
            self._stay(LET_GO_MS)
        else:
            self.place()

    def _focused(self) -> QRect:
        """Where in the window the focus is, but for one in the toast itself."""
        now = QApplication.focusWidget()
        if now is None or not self._window.isAncestorOf(now) or self._has_focus():
            return QRect()
        return QRect(now.mapTo(self._window, QPoint(0, 0)), now.size())

    def _wanted_width(self) -> int:
        margins = self.contentsMargins()
        box = self.layout()
        wide = box.sizeHint().width() if box is not None else 0
        return min(wide + margins.left() + margins.right(), max(WIDEST, round(WIDEST * text.scale())))

    def _move_to(self, place: QPoint) -> None:
        self._at = place
        self.move(place)

    def _move(self, below: float) -> None:
        self.move(self._at + QPoint(0, round(below)))

    def _colour(self) -> None:
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.WindowText, QColor(_tokens().text))
        self._words.setPalette(colours)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if theme.is_restyled(event):
            self._colour()
        elif text.is_font_change(event):
            QTimer.singleShot(0, self, self.place)  # once its parts have the new font

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()
        self._wait()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._has_room:
            self._has_room = False
            self._make_room(0)
        self._leave.stop()
        self._rise.stop()
        super().hideEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._stay(POINTED_MS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on its words puts it away, but never a way back."""
        if self._act.isHidden():
            self._go()
        else:
            self._stay(POINTED_MS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), _tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.edge if theme.tokens().dark or tokens.is_contrast else tokens.surface), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)


class _Action(QPushButton):
    """Strong words in the colour of the toast."""

    def __init__(self, on: Callable[[], object]) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        text.install(self, "strong")
        self.clicked.connect(lambda: on())

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 16, max(words.height() + 10, 28))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), _tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pressed = self.underMouse() or self.isDown()
        painter.setPen(QColor(tokens.text if pressed else tokens.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        if self.hasFocus() and tokens is not theme.tokens():  # the ring around the focus has the colour of the page
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class _Notification(QAccessibleWidget):
    """What assistive technology sees of a toast."""

    def __init__(self, toast: Toast) -> None:
        super().__init__(toast, QAccessible.Role.Notification)


def _be_a_notification() -> None:
    """Let Qt make the toast's interface here; no widget of Qt has this role."""
    if not _seen:
        _seen.append(_interface)
        QAccessible.installFactory(_interface)


def _interface(_: str, of: object) -> QAccessibleInterface | None:
    return _Notification(of) if isinstance(of, Toast) else None


_seen: list[Callable[[str, object], QAccessibleInterface | None]] = []


def _tokens() -> colour_tokens.Tokens:
    """Dark in the light theme; in the others as everything else."""
    tokens = theme.tokens()
    return colour_tokens.DARK if tokens is colour_tokens.LIGHT else tokens
