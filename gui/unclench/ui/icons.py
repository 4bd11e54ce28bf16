"""Icons drawn for this app: one SVG each in resources/icons, recoloured from the theme, sharp at every scale."""

from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from unclench import assets
from unclench.ui import changes, text, theme
from unclench.ui.tokens import faint

SIZE = 18
MIRRORED = frozenset({"back", "forward", "undo", "walk", "send"})
"""Icons that point along the line of reading: mirrored where text runs from right to left."""
_ON_ROLE = {"primary": "on_accent", "ice": "on_ice", "heat": "on_heat", "quiet": "muted", "danger": "danger"}
_SCALES = (1.0, 2.0)


def icon(name: str, colour: str = "text", size: int = SIZE) -> QIcon:
    """The icon in a colour of the theme, with its paler picture for what is disabled."""
    return _icon(name, theme.tokens().tone(colour), faint(theme.tokens()), size, _mirrored(name))


def pixmap(name: str, colour: str = "text", size: int = SIZE, scale: float | None = None) -> QPixmap:
    """The icon as a picture for painting; `scale` is that of the screen it goes to."""
    ratio = scale if scale is not None else QGuiApplication.primaryScreen().devicePixelRatio()
    return _pixmap(name, theme.tokens().tone(colour), size, ratio, _mirrored(name))


def wear(what: QAbstractButton, name: str, colour: str = "", size: int = SIZE) -> None:
    """Give a button an icon that follows the theme; `colour` is a token, or else what its role asks for."""
    what.setProperty("icon_name", name)
    what.setProperty("icon_colour", colour)
    what.setProperty("icon_size", size)
    refresh(what)


def refresh(what: QAbstractButton) -> None:
    """Draw the icon of a button anew in the colours and at the text size in force."""
    name = what.property("icon_name")
    if not name:
        return
    colour = what.property("icon_colour") or _ON_ROLE.get(what.property("role") or "", "text")
    side = round(what.property("icon_size") * text.scale())
    shown, pale = theme.tokens().tone(colour), faint(theme.tokens())
    what.setIcon(_icon(name, shown, pale, side, _mirrored(name)))
    what.setIconSize(QSize(side, side))


def _recolour(app: QApplication) -> None:
    """Draw all worn icons anew, after a change of theme or text size."""
    widgets: list[QWidget] = app.allWidgets()
    for widget in widgets:
        if isinstance(widget, QAbstractButton):
            refresh(widget)


changes.listen(_recolour)


def application_icon() -> QIcon:
    """The icon of windows and task bars."""
    made = QIcon()
    for file in sorted((assets.root() / "icons" / "app").glob("unclench-*.png")):
        made.addFile(str(file))
    return made


def _mirrored(name: str) -> bool:
    return name in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@cache
def _icon(name: str, colour: str, pale: str, size: int, mirrored: bool) -> QIcon:
    made = QIcon()
    for scale in _SCALES:
        made.addPixmap(_pixmap(name, colour, size, scale, mirrored), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, pale, size, scale, mirrored), QIcon.Mode.Disabled)
    return made


@cache
def _pixmap(name: str, colour: str, size: int, scale: float, mirrored: bool) -> QPixmap:
    side = round(size * scale)
    picture = QPixmap(side, side)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    _drawing(name, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _drawing(name: str, colour: str) -> Any:
    from PySide6.QtSvg import QSvgRenderer

    source = (assets.root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
