"""The figures in the tray: each can be told from every other at the smallest size."""

from itertools import combinations

import pytest
from PySide6.QtGui import QImage

from unclench.ui.tray import icons as tray_icons


def seen(icon) -> QImage:
    return icon.pixmap(16, 16).toImage()


def white(picture: QImage) -> set[tuple[int, int]]:
    spots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return {(x, y) for x, y in spots if picture.pixelColor(x, y).lightness() > 230}


@pytest.mark.usefixtures("qapp")
def test_any_two_minutes_look_different_at_sixteen_pixels() -> None:
    drawn = {
        minutes: white(seen(tray_icons.remaining("ice", minutes, 100))) for minutes in (*range(10), *range(10, 31))
    }
    assert all(len(spots) > 8 for spots in drawn.values())
    for one, other in combinations(drawn, 2):
        assert len(drawn[one] ^ drawn[other]) >= 3, f"{one} and {other}"


@pytest.mark.usefixtures("qapp")
def test_more_than_ninety_nine_minutes_still_has_two_figures() -> None:
    assert seen(tray_icons.remaining("heat", 240, 480)) == seen(tray_icons.remaining("heat", 99, 198))


@pytest.mark.usefixtures("qapp")
def test_the_end_is_no_number() -> None:
    assert white(seen(tray_icons.over("ice"))) != white(seen(tray_icons.remaining("ice", 1, 1)))
