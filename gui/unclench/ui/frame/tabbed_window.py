"""The frame of the window: tabs along the top, room for buttons in its corner, a page, a line at the foot."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from unclench.core.base.frozen_record import record
from unclench.ui.frame.foot import Foot
from unclench.ui.frame.message import Message
from unclench.ui.frame.tab_bar import TabBar
from unclench.ui.look import icons, text
from unclench.ui.widgets import tab_order
from unclench.ui.widgets.card import Rule
from unclench.ui.widgets.first_focus import first_of, focus_first
from unclench.ui.widgets.layouts import Page, column, row
from unclench.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from unclench.ui.frame.toast import Toast

FRAME = QSize(4, 40)
"""What a desktop's frame is taken for, in pixels, until the window has one."""


@record
class Tab:
    """What the window needs to know of a tab: `build` makes its page when it is first shown."""

    name: str
    words: str
    icon: str
    build: Callable[[], QWidget]


@record
class Place:
    """How the window was left: its size in pixels, and the name of the tab in front."""

    width: int = 1040
    height: int = 720
    tab: str = ""
    maximized: bool = False


class TabbedWindow(QMainWindow):
    """Builds the tabs, and remembers size and tab through `remember`. Knows nothing of what they show."""

    seen = Signal()
    """It was painted for the first time: what no start needs to wait for can begin."""
    foot_pressed = Signal()
    """The message at the foot was pressed."""
    undo_in_toast = Signal(str)
    """The id of the entry that the toast takes back now, or ""."""
    undo_wanted = Signal()
    """Ctrl+Z was pressed while the toast offers nothing to take back."""

    def __init__(
        self, tabs: Sequence[Tab], place: Place | None = None, remember: Callable[[Place], object] | None = None
    ) -> None:
        super().__init__()
        self._tabs = list(tabs)
        self._remember = remember
        self._place = place or Place()
        self._came_up = self._painted_once = self._escaping = False
        self._toast: Toast | None = None
        self._corner = row(gap=4)
        self._corner_buttons: list[tuple[QPushButton, str]] = []
        self._bar = TabBar(self.tr("Tabs"))
        for tab in self._tabs:  # before it is laid out: while it is hidden no layout hears that it has grown
            self._bar.add(tab.words, tab.icon)
        self._stack = Stack()
        self._foot = Foot()
        self._foot.message.clicked.connect(self.foot_pressed)
        self.setWindowTitle("Unclench")
        frame = self._framed()
        frame.painted = lambda: QTimer.singleShot(0, self, self.seen.emit)
        self.setCentralWidget(self.around(frame))
        for index, tab in enumerate(self._tabs):
            self._stack.addWidget(QWidget())
            self._shortcut(f"Ctrl+{index + 1}", tab.words, lambda index=index: self._go_to(index))
        self._shortcut("Ctrl+Z", self.tr("Take back the newest change"), self._take_back)
        self._shortcut("F6", self.tr("To what was just said, and back"), self._enter_toast)
        self._shortcut("F1", self.tr("Show the keys"), self._show_shortcuts)
        self._bar.currentChanged.connect(self._show_index)
        kept = QSize(self._place.width, self._place.height)
        self._first_size = kept.boundedTo(self.screen().availableSize() - FRAME)  # it may come from a larger screen
        self.resize(self._first_size)
        if self._place.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.show_tab(self._place.tab or self._tabs[0].name)
        self.seen.connect(self._keep_on_screen)

    def around(self, frame: QWidget) -> QWidget:
        """What fills the window: the frame, or something that holds it."""
        return frame

    def add_corner(self, *buttons: QPushButton) -> None:
        """Buttons at the end of the top line. In a narrow window those with icons show only these."""
        for made in buttons:
            self._corner.addWidget(made)
            self._corner_buttons.append((made, made.text()))
            if not made.accessibleName():
                made.setAccessibleName(made.text())
        for made, _ in reversed(self._corner_buttons):  # first among the children: the Tab key goes along the top
            made.lower()
        self._bar.lower()
        self._fit()

    def add_foot(self, widget: QWidget) -> None:
        """A small thing at the end of the line at the foot."""
        self._foot.add(widget)

    def begin_foot(self, widget: QWidget) -> None:
        """What the line at the foot begins with, while it is not hidden."""
        self._foot.begin_with(widget)

    def put_above_foot(self, widget: QWidget) -> None:
        """Something that lies between the page and the foot while it is not hidden; what is read does not move."""
        self._above_foot.addWidget(widget)

    def set_corner_words(self, what: QPushButton, words: str) -> None:
        """Other words for a button of the corner."""
        if (what, words) not in self._corner_buttons:
            self._corner_buttons = [(made, words if made is what else said) for made, said in self._corner_buttons]
            what.setText(words)
            what.setAccessibleName(words)
            self._fit()

    def tell_where_saved(self, *, shared: bool) -> None:
        """Whether what is saved stays on this computer, or goes into a folder for others."""
        if self._foot.tell_where_saved(shared=shared):
            self._fit()

    def foot_changed(self) -> None:
        """What the foot begins with came or went: a button there takes the room around the words, the page stays."""
        self._foot.start_changed()
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # once a part that was never shown has its font

    def show_tab(self, name: str) -> None:
        """Bring the tab called `name` to the front; the first one when there is none."""
        index = next((i for i, tab in enumerate(self._tabs) if tab.name == name), 0)
        self._bar.setCurrentIndex(index)
        self._show_index(index)

    def current_tab(self) -> str:
        """The name of the tab in front."""
        return self._tabs[self._bar.currentIndex()].name

    def page(self, name: str) -> QWidget | None:
        """The page of a tab, if it was shown already."""
        index = next(i for i, tab in enumerate(self._tabs) if tab.name == name)
        page = self._at(index)
        return page if page.property("built") else None

    def say(self, message: str, icon: str = "") -> None:
        """The message at the foot, such as the next nudge; with an icon it can be pressed."""
        self._foot.say(message, icon)
        self._fit()

    def toast(self, message: Message) -> None:
        """Say what a press did, over the page; nothing while the window is not on the screen: nobody pressed in it."""
        if not self.isVisible() or self.isMinimized():
            return
        if self._toast is None:
            from unclench.ui.frame.toast import Toast

            self._toast = Toast(self, self.foot_top, self._what_runs, self._leave_above_foot)
            self._toast.entry_shown.connect(self.undo_in_toast)
        self._toast.say(message)

    def place_toast(self) -> None:
        """The window shows something else: the toast lies above its lower edge."""
        if self._toast is not None:
            self._toast.place()

    def _take_back(self) -> None:
        if self._toast is None or not self._toast.take_back():
            self.undo_wanted.emit()

    def _enter_toast(self) -> None:
        if self._toast is not None:
            self._toast.enter()

    def _what_runs(self) -> QRect:
        """Where in the window its foot tells of what runs."""
        runs = self._foot.start()
        shown = self._foot.isVisibleTo(self)
        return runs.translated(self._foot.mapTo(self, QPoint(0, 0))) if shown else QRect()

    def foot_top(self) -> int:
        """Where the line at the foot begins, in pixels from the top of the window, or its end while that is covered."""
        frame = self._whole
        if not frame.isVisibleTo(self):
            return self.height()
        above = self._above_foot.geometry()
        top = self._foot.y() if self._above_foot.isEmpty() else above.top()
        return frame.mapTo(self, QPoint(0, top)).y()

    def _leave_above_foot(self, pixels: int) -> bool:
        """Leave so much free between the page and the foot; False while these are covered."""
        if not self._whole.isVisibleTo(self):
            return pixels == 0
        self._for_toast.setFixedHeight(pixels)
        self._for_toast.setVisible(pixels > 0)
        return True

    def foot(self) -> str:
        """The message at the foot."""
        return self._foot.message.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if text.is_font_change(event):
            QTimer.singleShot(0, self, self._fit)  # once all parts have their new font

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_place()
        super().hideEvent(event)

    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: A002
        return tab_order.step(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_place()
        super().closeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(1040, 720)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 360)

    def _framed(self) -> "Frame":
        top = row(self._bar, None, self._corner)
        top.setContentsMargins(24, 10, 24, 0)
        top.setAlignment(self._bar, Qt.AlignmentFlag.AlignBottom)
        frame = self._whole = Frame()
        self._above_foot = column(gap=0)
        self._for_toast = QWidget()
        self._for_toast.hide()
        box = column(top, Rule(), self._stack, self._for_toast, self._above_foot, Rule(), self._foot, gap=0)
        box.setStretchFactor(self._stack, 1)
        frame.setLayout(box)
        return frame

    def _keep_on_screen(self) -> None:
        """Now that the desktop has given it a frame: whole, and on a screen for as long as it is shown."""
        from unclench.ui.widgets import on_screen

        if self.size() == self._first_size or on_screen.is_lost(self.frameGeometry()):
            on_screen.fit(self)
        on_screen.watch()
        self._painted_once = True

    def setVisible(self, visible: bool, /) -> None:
        if visible and not self._came_up:
            self._came_up = True
            self._show_index(self._bar.currentIndex())
        super().setVisible(visible)
        if visible and self._painted_once:  # meanwhile the screen that it was on may have gone
            QTimer.singleShot(0, self, self._keep_on_screen)

    def _go_to(self, index: int) -> None:
        """The key of a tab; of the one in front: to its beginning."""
        if index != self._bar.currentIndex():
            self._bar.setCurrentIndex(index)
            return
        at = self._at(index)
        for page in at.findChildren(Page):
            if page.isVisible():
                page.begin_again()
        focus_first(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape outside the page, such as at the foot, closes what it closes in the page."""
        if event.key() != Qt.Key.Key_Escape or self._escaping:
            super().keyPressEvent(event)
            return
        self._escaping = True
        QCoreApplication.sendEvent(first_of(self._at(self._bar.currentIndex())), event)
        self._escaping = False

    def _show_index(self, index: int) -> None:
        if not self._came_up:  # started hidden, into the tray: no page before it is wanted
            return
        page = self._at(index)
        if not page.property("built"):
            page = self._built(index)
        self._stack.setCurrentWidget(page)
        self._keep_place()

    def _at(self, index: int) -> QWidget:
        page = self._stack.widget(index)
        assert page is not None
        return page

    def _built(self, index: int) -> QWidget:
        """The page of a tab in place of the empty one that stood for it."""
        empty = self._at(index)
        page = self._tabs[index].build()
        page.setProperty("built", True)
        # a button tells its layout once that it is polished: now, or all would be laid out again when it is shown
        QCoreApplication.sendPostedEvents(None, QEvent.Type.PolishRequest.value)
        self._stack.removeWidget(empty)
        empty.deleteLater()
        self._stack.insertWidget(index, page)
        return page

    def _shortcut(self, keys: str, words: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setWhatsThis(words)
        shortcut.activated.connect(lambda: act())

    def _show_shortcuts(self) -> None:
        from unclench.ui.frame.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self).open()

    def _fit(self) -> None:
        """In a narrow window the words of the corner go, then the icons of the tabs; at the foot the message stays."""
        room = self.width() - 48 - 16
        tabs = self._bar.full_width()
        words = sum(made.fontMetrics().horizontalAdvance(said) + 60 for made, said in self._corner_buttons)
        bare_words = tabs + words > room
        for made, said in self._corner_buttons:
            if made.property("icon_name"):
                made.setMinimumWidth(_bare_width(made))  # its words do not forbid a narrow window
                made.setText("" if bare_words else said)
                made.setToolTip(said if bare_words else "")
        self._foot.fit(self.width())
        self._bar.set_room(room - sum(_bare_width(made) + 4 for made, _ in self._corner_buttons))
        if self._toast is not None:
            QTimer.singleShot(0, self, self.place_toast)  # once the foot has its new height

    def _keep_place(self) -> None:
        if self._remember is None or not self.isVisible():
            return
        size = self._place if self.isMaximized() else self
        wide, tall = (size.width, size.height) if isinstance(size, Place) else (self.width(), self.height())
        place = Place(wide, tall, self.current_tab(), self.isMaximized())
        if place != self._place:
            self._place = place
            self._remember(place)


def _bare_width(made: QPushButton) -> int:
    """Of a button of the corner without its words."""
    return icons.side(made) + 30 if made.property("icon_name") else made.sizeHint().width()


class Frame(QWidget):
    """All of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: Callable[[], None] | None = None
        """What is called once, at the first painting."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.painted is not None:
            self.painted()
            self.painted = None
