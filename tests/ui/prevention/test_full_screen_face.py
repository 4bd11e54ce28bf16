"""The face of a full-screen session: digits, ring, and what is painted again."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from ui.seen import rows
from unclench.ui.prevention.full_screen_face import StageFace, Words


@pytest.mark.parametrize(("size", "room"), [(QSize(1280, 800), True), (QSize(700, 650), False)])
def test_there_is_room_for_the_figure_beside_the_ring_where_the_screen_is_wide(look, qtbot, size, room):
    face = StageFace()
    qtbot.addWidget(face)
    face.resize(size)
    assert (not face.beside().isEmpty()) is room


def test_the_digits_are_at_least_a_quarter_of_the_height(look, qtbot):
    face = StageFace()
    qtbot.addWidget(face)
    face.resize(1040, 650)
    face.say(Words(digits="18"))
    picture = face.grab().toImage()
    middle = picture.width() // 2
    light = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y).lightness() > 200 for x in range(middle - 130, middle + 130, 3))
    ]
    assert max(light) - min(light) >= 0.24 * 650


def test_words_that_a_row_of_choices_would_cover_are_left_out(look, qtbot):
    face = StageFace()
    qtbot.addWidget(face)
    face.resize(300, 240)
    face.say(Words(above="Get ready", digits="7"))
    without = rows(face.grab().toImage())
    face.say(Words(above="Get ready", digits="7", below="hold 1 of 3"))
    assert rows(face.grab().toImage()) != without
    box = face.lead_box(52)
    assert box.top() > face.height() / 2, "below the digits"
    face.cover_from(box.top())
    assert rows(face.grab().toImage()) == without
    face.cover_from(None)
    assert rows(face.grab().toImage()) != without


@pytest.mark.parametrize(("first", "last"), [(0.5, 0.51), (0.51, 0.5), (0.99, 0.98), (0.76, 0.74), (0.26, 0.24)])
def test_only_what_moved_is_painted_again_also_when_the_ring_shrinks(look, qtbot, first, last):
    face = StageFace()
    qtbot.addWidget(face)
    face.resize(640, 400)
    pictures = []
    for share in (first, last):
        face.set_share(share)
        pictures.append(rows(face.grab().toImage()))
    before, after = pictures
    face.set_share(first)
    with qtbot.waitExposed(face):
        face.show()
    face.repaint()
    QApplication.processEvents()
    with Painted(face) as painted:
        face.set_share(last)
        QApplication.processEvents()
    greens = [zip(old[1::4], new[1::4], strict=True) for old, new in zip(before, after, strict=True)]
    changed = [(x, y) for y, row in enumerate(greens) for x, (old, new) in enumerate(row) if abs(old - new) > 24]
    assert changed
    assert all(painted.region.contains(QPoint(x, y)) for x, y in changed)
    assert painted.region.boundingRect().width() < 60
    assert painted.region.boundingRect().height() < 60


class Painted(QObject):
    """Which part of a widget was painted meanwhile."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget
        self.region = QRegion()

    def __enter__(self) -> "Painted":
        self._widget.installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._widget.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False
