"""Colours, fonts and measures in which a chart is painted: those of the window, or ink on paper."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QFont

from unclench.core.base.frozen_record import record
from unclench.ui.look import text, theme

WEAK = 0.58
"""How much of the ground is in the colour of what is painted weakly."""


@record
class Look:
    """`unit` is the length of a pixel of the window in the units of the painter.

    `outlined`: soft grounds and weak bars get an edge, because their colour alone would not be seen.
    """

    colour: Callable[[str], QColor]
    """A QColor of a colour token."""
    font: Callable[[str], QFont]
    """A font of a role."""
    unit: float = 1.0
    mirrored: bool = False
    """The time runs from right to left."""
    outlined: bool = False
    pixels: bool = True
    """Painted on pixels: edges of bars lie on whole ones."""

    def weak(self, tone: str) -> QColor:
        """The colour of a bar that did not reach its goal."""
        return blend(self.colour(tone), self.colour("surface"), WEAK)

    def soft(self, tone: str) -> QColor:
        """The ground on which `tone` is drawn."""
        return self.colour("sunk" if tone in ("text", "muted") else f"{tone}_soft")


def window_look(*, mirrored: bool = False) -> Look:
    """In the colours of the theme in force and the fonts of the app."""
    unit = max(1.0, (1 + text.scale()) / 2)  # lines and dots grow with the text, half as much
    return Look(theme.colour, text.font, unit, mirrored=mirrored, outlined=theme.tokens().is_contrast)


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """`first` with `share` (0 to 1) of `second` in it."""
    pairs = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
