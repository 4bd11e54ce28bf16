"""The app's own Qt style: Fusion underneath, fields and bars drawn from tokens.

Not a style sheet: with one in force, even of one rule, building the window takes twice as long.
"""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QWidget

from unclench.ui.look import style_fields, style_menus

_Control = QStyle.ControlElement
_Primitive = QStyle.PrimitiveElement
_Complex = QStyle.ComplexControl
_Contents = QStyle.ContentsType
_ROOM = {
    _Contents.CT_LineEdit: QSize(14, 10),
    _Contents.CT_ComboBox: QSize(24, 10),
    _Contents.CT_SpinBox: QSize(28, 0),
}
"""What controls get beyond what Fusion gives them."""

_NOT_DRAWN = (_Primitive.PE_FrameFocusRect, _Primitive.PE_FrameMenu)
"""FocusRing draws the first, for all controls alike; the panel of a menu has its edge."""


class AppStyle(QProxyStyle):
    """Draws text fields, combo boxes, menus, scroll bars and tool tips, and leaves the rest to Fusion."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawControl(
        self, element: QStyle.ControlElement, option: Any, painter: QPainter, widget: Any = None, /
    ) -> None:
        if element == _Control.CE_ComboBoxLabel:
            style_fields.paint_choice(painter, option)
        elif element == _Control.CE_MenuItem:
            state = option.state
            chosen, usable = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_Enabled)
            style_menus.paint_entry(painter, option, chosen=chosen, usable=usable)
        elif element != _Control.CE_MenuEmptyArea:
            super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: Any,
        painter: QPainter,
        widget: QWidget | None = None,
        /,
    ) -> None:
        if element == _Primitive.PE_PanelLineEdit:
            style_fields.paint_line(painter, option, widget)
        elif element == _Primitive.PE_Frame and style_fields.is_text_field(widget):
            style_fields.paint_frame(painter, option, widget)
        elif element == _Primitive.PE_PanelMenu:
            style_menus.paint_panel(painter, option.rect, is_round=widget is not None and not widget.mask().isEmpty())
        elif element == _Primitive.PE_PanelTipLabel:
            style_fields.paint_tip(painter, option)
        elif element not in (
            _Primitive.PE_FrameFocusRect,
            _Primitive.PE_FrameMenu,
        ):  # FocusRing draws that, for all controls alike
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: Any, painter: QPainter, widget: Any = None, /
    ) -> None:
        if control == _Complex.CC_ComboBox:
            style_fields.paint_box(painter, option, widget)
            style_fields.paint_arrow(
                painter, option, self._part(control, option, QStyle.SubControl.SC_ComboBoxArrow, widget)
            )
        elif control == _Complex.CC_SpinBox:
            style_fields.paint_box(painter, option, widget)
            for part, down in ((QStyle.SubControl.SC_SpinBoxUp, False), (QStyle.SubControl.SC_SpinBoxDown, True)):
                style_fields.paint_arrow(painter, option, self._part(control, option, part, widget), down=down, side=9)
        elif control == _Complex.CC_ScrollBar:
            slider = self._part(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            style_fields.paint_handle(painter, option, slider)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def sizeFromContents(self, kind: QStyle.ContentsType, option: Any, size: QSize, widget: Any = None, /) -> QSize:
        if kind == _Contents.CT_MenuItem:
            return style_menus.size(option)
        more = _ROOM.get(kind)
        asked = super().sizeFromContents(kind, option, size, widget)
        return asked + more if more else asked

    def subElementRect(self, element: QStyle.SubElement, option: Any, widget: Any = None, /) -> QRect:
        box = super().subElementRect(element, option, widget)
        if element == QStyle.SubElement.SE_LineEditContents and getattr(option, "lineWidth", 0) > 0:
            return box.adjusted(7, 0, -7, 0)
        return box

    def subControlRect(self, control: QStyle.ComplexControl, option: Any, part: Any, widget: Any = None, /) -> QRect:
        box = super().subControlRect(control, option, part, widget)
        if control == _Complex.CC_SpinBox and part == QStyle.SubControl.SC_SpinBoxEditField:
            mirrored = option.direction is Qt.LayoutDirection.RightToLeft
            return box.adjusted(0 if mirrored else 6, 0, -6 if mirrored else 0, 0)
        return box

    def _part(
        self, control: QStyle.ComplexControl, option: Any, part: QStyle.SubControl, widget: QWidget | None
    ) -> QRect:
        return self.proxy().subControlRect(control, option, part, widget)


def install() -> None:
    """Put it in force, once. What paints itself looks the same before.

    It waits until something needs it: with a style in Python, Qt makes Python classes of all its options (12 ms).
    """
    if not isinstance(QApplication.style(), AppStyle):
        QApplication.setStyle(AppStyle())
