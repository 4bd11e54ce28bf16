"""Sizes of text, in points relative to the system's font, and figures that keep their width."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from unclench.ui.look import change_signal

_Weight = QFont.Weight

ROLES: dict[str, tuple[float, QFont.Weight]] = {
    "tiny": (0.86, _Weight.Normal),
    "small": (0.93, _Weight.Normal),
    "chip": (0.9, _Weight.DemiBold),
    "body": (1.0, _Weight.Normal),
    "medium": (1.0, _Weight.Medium),
    "strong": (1.0, _Weight.DemiBold),
    "heading": (1.08, _Weight.DemiBold),
    "tab": (1.08, _Weight.Medium),
    "tab_on": (1.08, _Weight.DemiBold),
    "lead": (1.15, _Weight.Normal),
    "lead_medium": (1.15, _Weight.Medium),
    "lead_strong": (1.15, _Weight.DemiBold),
    "title_medium": (1.43, _Weight.Medium),
    "title_strong": (1.43, _Weight.DemiBold),
    "title": (1.43, _Weight.Bold),
    "big": (1.86, _Weight.Bold),
    "huge": (2.45, _Weight.Bold),
    "number": (5.6, _Weight.Bold),
    "digits": (4.1, _Weight.DemiBold),
}
LEAST_POINTS = 8.0
LEAST_BODY_POINTS = 10.5
"""Of body text at 100 %, whatever the system says: a bare X server has 9."""


class _State:
    """The system's own font, the font we made of it, and at how many percent of its size."""

    system: QFont | None = None
    applied: QFont | None = None
    percent = 100


_state = _State()
_fonts: dict[str, QFont] = {}


def apply(app: QApplication, percent: int = 100) -> None:
    """Use the system's font at `percent` of its size (LEAST_BODY_POINTS at least), live; figures get one width."""
    if _state.system is None or app.font() != _state.applied:  # a font that is not ours is the system's
        _state.system = QFont(app.font())
    _state.percent = percent
    base = QFont(_state.system)
    base.setPointSizeF(max(_points(base), LEAST_BODY_POINTS) * percent / 100)
    base.setFeature(QFont.Tag("tnum"), 1)
    app.setFont(base)
    _state.applied = QFont(app.font())
    _fonts.clear()
    for widget in app.allWidgets():
        role = widget.property("text_role")
        if role:
            widget.setFont(font(role))
    change_signal.tell(app)


def font(role: str = "body") -> QFont:
    """The font of a role at the size in force."""
    if role not in _fonts:
        share, weight = ROLES[role]
        made = _fonts[role] = QFont(QApplication.font())
        points = _points(made)
        made.setPointSizeF(max(points * share, min(points, LEAST_POINTS)))
        made.setWeight(weight)
    return QFont(_fonts[role])


def install(widget: QWidget, role: str) -> None:
    """Give `widget` the font of `role`; it follows later changes of size."""
    widget.setProperty("text_role", role)
    if role != "body" or widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        widget.setFont(font(role))


def is_font_change(event: QEvent) -> bool:
    """Whether it tells of another font, of the widget or of the application."""
    return event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)


def em() -> float:
    """The height of a line of body text in pixels: measure of what should grow with the text."""
    return QFontMetricsF(QApplication.font()).height()


def scale() -> float:
    """How much larger than the system's own the text is: 1.0 at 100 %."""
    return _state.percent / 100


def _points(base: QFont) -> float:
    """Size in points, also for a font that was given in pixels (at 96 dots per inch)."""
    return base.pointSizeF() if base.pointSizeF() > 0 else base.pixelSize() * 0.75
