"""Figures for the tray: a few straight strokes each, set on whole pixels, so that they are sharp at 16 pixels.

A font is blurred at that size, and the first text that an app in the tray paints costs it 3 MiB of memory. They
are 0 to 9 in every language: who reads other digits knows these, too.
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

Strokes = tuple[tuple[tuple[float, float], ...], ...]

_SIX: Strokes = (
    ((0.8, 0), (0.35, 0), (0, 0.3), (0, 0.8), (0.3, 1), (0.7, 1), (1, 0.8), (1, 0.65), (0.7, 0.45),
     (0.3, 0.45), (0, 0.65)),
)  # fmt: skip
FIGURES: dict[str, Strokes] = {
    "0": (((0.3, 0), (0.7, 0), (1, 0.2), (1, 0.8), (0.7, 1), (0.3, 1), (0, 0.8), (0, 0.2), (0.3, 0)),),
    "1": (((0.1, 0.25), (0.6, 0), (0.6, 1)),),
    "2": (((0, 0.2), (0.3, 0), (0.7, 0), (1, 0.2), (1, 0.4), (0, 1), (1, 1)),),
    "3": (
        ((0, 0.15), (0.3, 0), (0.7, 0), (1, 0.18), (1, 0.35), (0.7, 0.5), (0.4, 0.5)),
        ((0.7, 0.5), (1, 0.65), (1, 0.82), (0.7, 1), (0.3, 1), (0, 0.85)),
    ),
    "4": (((0.75, 1), (0.75, 0), (0, 0.7), (1, 0.7)),),
    "5": (((0.95, 0), (0.05, 0), (0.05, 0.45), (0.65, 0.42), (1, 0.62), (1, 0.8), (0.7, 1), (0.3, 1), (0, 0.87)),),
    "6": _SIX,
    "7": (((0, 0), (1, 0), (0.35, 1)),),
    "8": (
        ((0.3, 0), (0.7, 0), (1, 0.15), (1, 0.33), (0.7, 0.48), (0.3, 0.48), (0, 0.33), (0, 0.15), (0.3, 0)),
        ((0.3, 0.48), (0, 0.65), (0, 0.82), (0.3, 1), (0.7, 1), (1, 0.82), (1, 0.65), (0.7, 0.48)),
    ),
    "9": tuple(tuple((1 - x, 1 - y) for x, y in stroke) for stroke in _SIX),
    "!": (((0.5, 0), (0.5, 0.6)), ((0.5, 1),)),
}


def draw(painter: QPainter, words: str, side: int) -> None:
    """One or two figures in the middle of a square of `side` pixels, in the colour of the painter's pen."""
    alone = len(words) == 1
    thick = max(1, round(side * (0.1 if alone else 0.085)))
    wide, tall = round(side * (0.26 if alone else 0.19)), round(side * (0.44 if alone else 0.36))
    pen = painter.pen()
    pen.setWidth(thick)
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, thick > 1)
    half = thick % 2 / 2 if thick > 1 else 0
    step = wide + thick + max(1, round(side * 0.05))
    left = (side - step * (len(words) - 1) - wide) // 2 + half
    top = (side - tall) // 2 + half
    for place, letter in enumerate(words):
        for stroke in FIGURES[letter]:
            points = [QPointF(left + place * step + round(x * wide), top + round(y * tall)) for x, y in stroke]
            if len(points) > 1:
                painter.drawPolyline(points)
            else:
                painter.drawPoint(points[0])
