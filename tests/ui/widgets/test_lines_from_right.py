"""Lines of a script that is written from the right all begin at the very right."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.label import wrapped

WORDS = " ".join(["دام"] * 12)
SLACK = 1  # pixels that the same letter may differ by, as positions are not whole


@pytest.fixture
def from_the_right(qapp: QApplication):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
@pytest.mark.parametrize("make", [wrapped, Check])
def test_a_line_that_goes_on_begins_where_the_last_one_does(qtbot, make):
    widget: QWidget = make(WORDS)
    qtbot.addWidget(widget)
    widget.resize(200, 300)
    widget.show()

    edges = _right_edges(widget.grab(QRect(0, 0, 200 if make is wrapped else 174, 300)).toImage())

    assert len(edges) > 1
    assert max(edges) - min(edges) <= SLACK


def _right_edges(image: QImage) -> list[int]:
    """The rightmost dark pixel of each line of text."""
    rows = [_right_edge(image, y) for y in range(image.height())]
    edges: list[int] = []
    before = -1
    for edge in rows:
        if edge >= 0:
            edges[-1:] = [max(edge, edges[-1])] if before >= 0 else [*edges[-1:], edge]
        before = edge
    return edges


def _right_edge(image: QImage, y: int) -> int:
    return next((x for x in reversed(range(image.width())) if QColor(image.pixel(x, y)).lightness() < 140), -1)
