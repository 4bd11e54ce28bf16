"""Text on the screen: its role (size), its tone (colour), and wrapping that prefers one line where there is room."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QStyle

from unclench.ui.look import change_signal, theme
from unclench.ui.look import text as sizes
from unclench.ui.widgets.breakable import breakable, directed
from unclench.ui.widgets.drawn_words import begins_at_right, draw_words

_Kind = TypeVar("_Kind", bound=QLabel)

_ROLES = {
    "muted": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "danger": QPalette.ColorRole.BrightText,
}

LONGEST_LINE = 66
"""Characters a wrapped text wants in a line, at most: longer lines are hard to read."""


def label(text: str = "", role: str = "body", tone: str = "") -> QLabel:
    """One line of text, for short words that stay short in every language."""
    return _dressed(_plain(text), role, tone)


def wrapped(text: str = "", role: str = "body", tone: str = "") -> "Wrapped":
    """Text that breaks into lines where it has to."""
    return _dressed(Wrapped(text), role, tone)


def retone(what: QLabel, tone: str) -> None:
    """Change the colour of a label later."""
    if (what.property("tone") or "") != tone:
        what.setProperty("tone", tone)
        _tint(what)


class Wrapped(QLabel):
    """A label over several lines that asks for one line of up to LONGEST_LINE characters first."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._words = ""
        self._named = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(_leading())
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        """The words, without the places to break that are put in for the screen."""
        return self._words

    def setText(self, words: str, /) -> None:
        self._words = words
        self.show_instead(words)

    def show_instead(self, words: str) -> None:
        """Show these for `text`, which readers are told."""
        shown = self.words_for(words)
        super().setText(shown)
        if shown != self._words or self._named:
            self._named = shown != self._words
            self.setAccessibleName(self._words if self._named else "")

    def words_for(self, words: str) -> str:
        """How they stand on the screen: a long word breaks, and the direction is the window's."""
        return breakable(directed(words, mirrored=_mirrored()))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        margins = self.contentsMargins()
        longest = metrics.averageCharWidth() * LONGEST_LINE
        lines = self.text().split("\n")
        wide = min(longest, max(metrics.horizontalAdvance(line) for line in lines) + 2)
        wide += margins.left() + margins.right()
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if selectable or not begins_at_right(super().text()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        flags = side.value | Qt.TextFlag.TextWordWrap.value
        draw_words(painter, self.contentsRect(), flags, super().text())


def _plain(text: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(_leading())
    return made


def _leading() -> Qt.AlignmentFlag:
    """Where the window's lines begin: left alone, a label in the other direction of writing begins at the far side."""
    side = Qt.AlignmentFlag.AlignRight if _mirrored() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _mirrored() -> bool:
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _dressed(what: _Kind, role: str, tone: str) -> _Kind:
    sizes.install(what, role)
    retone(what, tone)
    return what


def _tint(what: QLabel) -> None:
    """Colour the words: by a role of the palette where there is one, it follows the theme by itself."""
    tone = what.property("tone")
    what.setForegroundRole(_ROLES.get(tone, QPalette.ColorRole.WindowText))
    if tone and tone not in _ROLES:
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.WindowText, theme.colour(tone))
        what.setPalette(colours)
    elif what.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
        what.setPalette(QPalette())


def _tint_all(app: QApplication) -> None:
    for widget in app.allWidgets():
        if isinstance(widget, QLabel) and widget.property("tone"):
            _tint(widget)


change_signal.listen(_tint_all)
