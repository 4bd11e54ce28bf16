"""Icons drawn for this app: one SVG each in resources/icons, recoloured from the theme, sharp at every scale."""

from functools import cache
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from unclench import assets
from unclench.ui.look import text, theme

SIZE = 18
MIRRORED = frozenset({"back", "forward", "far-back", "far-forward", "undo", "walk", "send"})
"""Icons that point along the line of reading: mirrored where text runs from right to left."""
_ON_ROLE = {
    "primary": "on_accent",
    "ice": "on_ice",
    "heat": "on_heat",
    "urgent": "on_danger",
    "quiet": "muted",
    "danger": "danger",
}


def pixmap(name: str, colour: str = "text", size: int = SIZE, scale: float | None = None) -> QPixmap:
    """The icon as a picture for painting; `scale` is that of the screen it goes to."""
    ratio = scale if scale is not None else QGuiApplication.primaryScreen().devicePixelRatio()
    return _pixmap(name, theme.tokens().tone(colour), size, ratio, _mirrored(name))


def install(what: QAbstractButton, name: str, colour: str = "", size: int = SIZE) -> None:
    """Give a button an icon, which its painting asks for; `colour` is a token, or else what its role asks for."""
    what.setProperty("icon_name", name)
    what.setProperty("icon_colour", colour)
    what.setProperty("icon_size", size)


def side(what: QAbstractButton) -> int:
    """Width and height of a button's icon in pixels, at the text size in force; 0 without one."""
    return round(what.property("icon_size") * text.scale()) if what.property("icon_name") else 0


def worn(what: QAbstractButton, scale: float, shade: str = "") -> QPixmap:
    """A button's icon, to be painted at `scale`; `shade` in place of its own colour."""
    colour = what.property("icon_colour") or _ON_ROLE.get(what.property("role") or "", "text")
    name = what.property("icon_name")
    return _pixmap(name, shade or theme.tokens().tone(colour), side(what), scale, _mirrored(name))


def application_icon() -> QIcon:
    """The icon of windows and task bars."""
    made = QIcon()
    for file in sorted((assets.root() / "icons" / "app").glob("unclench-*.png")):
        made.addFile(str(file))
    return made


def _mirrored(name: str) -> bool:
    return name in MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@cache
def _pixmap(name: str, colour: str, size: int, scale: float, mirrored: bool) -> QPixmap:
    side, drawing = round(size * scale), _drawing(name, colour)  # read before anything is painted: it may raise
    picture = QPixmap(side, side)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _drawing(name: str, colour: str) -> Any:
    from PySide6.QtSvg import QSvgRenderer

    source = (assets.root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
