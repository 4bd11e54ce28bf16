"""How a push button looks: by its properties `role` and `bulk`, under the pointer, pressed, disabled."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from unclench.core.base.frozen_record import record
from unclench.ui.look import icons, theme
from unclench.ui.look.colour_tokens import faint, mix

_PADS = {
    "": (15, 10),
    "icon": (13, 10),
    "small": (11, 7),
    "step": (1, 7),
    "corner": (5, 6),
    "big": (23, 15),
    "huge": (45, 19),
}
_FILLED = {"primary": "accent", "ice": "ice", "heat": "heat", "urgent": "danger"}
_GAP = 8
_FLAGS = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextShowMnemonic.value | Qt.TextFlag.TextDontClip.value


@record
class Colours:
    """Of ground, edge and words; "" draws none."""

    fill: str
    edge: str
    words: str


def size(what: QAbstractButton) -> QSize:
    """Words and icon, with the room around them that `bulk` asks for."""
    across, above = _PADS.get(_property(what, "bulk"), _PADS[""])
    words = what.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, what.text() or "X")
    side = icons.side(what)
    wide = (words.width() if what.text() else 0) + side + (_GAP if side and what.text() else 0)
    return QSize(wide + 2 * across, max(words.height(), side) + 2 * above)


def size_within(what: QAbstractButton, width: int) -> QSize:
    """The size in so many pixels: words that are too long for one line break where they can."""
    whole = size(what)
    if whole.width() <= width:
        return whole
    across, above = _PADS.get(_property(what, "bulk"), _PADS[""])
    taken = 2 * across + _icon_room(what)
    words = _lines(what, width - taken)
    return QSize(words.width() + taken, max(words.height(), icons.side(what)) + 2 * above)


def _icon_room(what: QAbstractButton) -> int:
    side = icons.side(what)
    return side + (_GAP if side and what.text() else 0)


def _lines(what: QAbstractButton, room: int) -> QSize:
    """What the words take in lines of `room` pixels, or of their longest word."""
    whole = QRect(0, 0, max(room, 1), 10_000)
    return what.fontMetrics().boundingRect(whole, _FLAGS | Qt.TextFlag.TextWordWrap.value, what.text()).size()


def mark(what: QAbstractButton, on: bool) -> None:
    """Show a plain button as the one of several that was pressed last."""
    if bool(what.property("marked")) != on:
        what.setProperty("marked", on)
        what.update()


def paint(what: QAbstractButton) -> None:
    """Ground, icon and words."""
    colours = _colours(what)
    radius = 10 if _property(what, "bulk") in ("big", "huge") else 8
    painter = QPainter(what)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colours.fill or colours.edge:
        painter.setPen(QPen(theme.shade(colours.edge), 1) if colours.edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade(colours.fill) if colours.fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(what.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    _paint_words(painter, what, colours.words)


def _paint_words(painter: QPainter, what: QAbstractButton, colour: str) -> None:
    box, said = what.rect(), what.text()
    mirrored = what.layoutDirection() is Qt.LayoutDirection.RightToLeft
    words = what.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, said).width() if said else 0
    side, flags = icons.side(what), _FLAGS
    gap = _GAP if side and words else 0
    across = _PADS.get(_property(what, "bulk"), _PADS[""])[0]
    if words + side + gap + 2 * across > box.width() + 1:
        words, flags = box.width() - side - gap - 2 * across, flags | Qt.TextFlag.TextWordWrap.value
    left = box.left() + (box.width() - side - gap - words) // 2
    if side:
        at = left + words + gap if mirrored else left
        shown = icons.worn(what, painter.device().devicePixelRatioF(), "" if what.isEnabled() else colour)
        painter.drawPixmap(QPoint(at, box.top() + (box.height() - side) // 2), shown)
    painter.setPen(theme.shade(colour))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    room = QRect(left if mirrored else left + side + gap, box.top(), words, box.height())
    painter.drawText(room, flags, said)


def _colours(what: QAbstractButton) -> Colours:
    tokens, role = theme.tokens(), _property(what, "role")
    near, down = what.underMouse(), what.isDown() or what.isChecked()
    if not what.isEnabled():
        return Colours("" if role == "quiet" else tokens.sunk, "", faint(tokens))
    if role in _FILLED:
        fill = tokens.tone(_FILLED[role])
        fill = mix(fill, tokens.text, 0.24 if down else 0.14) if near or down else fill
        return Colours(fill, fill, tokens.tone(f"on_{_FILLED[role]}"))
    if role == "quiet":
        strong = near or down
        return Colours(tokens.sunk if strong else "", "", tokens.text if strong else tokens.muted)
    if what.property("marked"):
        return Colours(tokens.accent_soft, tokens.accent, tokens.text)
    ground = tokens.sunk if down else mix(tokens.surface, tokens.sunk, 0.6) if near else tokens.surface
    if role == "danger":
        return Colours(ground, tokens.danger, tokens.danger)
    return Colours(ground, tokens.edge if near else tokens.line, tokens.text)


def _property(what: QAbstractButton, name: str) -> str:
    return what.property(name) or ""
