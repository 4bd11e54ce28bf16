"""Icons: drawn on one grid, recoloured from the theme, mirrored where they point along the line of reading."""

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from unclench import assets
from unclench.ui.look import icons, theme

FILES = sorted(Path(assets.root(), "icons").glob("*.svg"))
OWN_GRID = {"unclench", "spine"}


@pytest.mark.parametrize("file", [file for file in FILES if file.stem not in OWN_GRID], ids=lambda file: file.stem)
def test_every_icon_is_drawn_on_the_same_grid_in_the_colour_asked_for(file: Path) -> None:
    drawing = ElementTree.fromstring(file.read_text(encoding="utf-8"))
    assert drawing.get("viewBox") == "0 0 24 24"
    assert drawing.get("stroke") == "currentColor"
    assert drawing.get("stroke-width") == "1.75"
    assert drawing.get("fill") == "none"


def _shown(name: str, colour: str = "text") -> QImage:
    return icons.pixmap(name, colour, 48, 1.0).toImage()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_draws_something(look: QApplication, file: Path) -> None:
    image = _shown(file.stem)
    assert any(image.pixelColor(x, y).alpha() > 200 for x in range(48) for y in range(48))


def test_an_icon_has_the_colour_of_the_theme(look: QApplication) -> None:
    image = _shown("stop", "accent")
    full = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert QColor(theme.tokens().accent).name() in full


def test_icons_that_point_are_mirrored(look: QApplication) -> None:
    before, other = _shown("back"), _shown("ice")
    look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert _shown("back") != before
        assert _shown("ice") == other
    finally:
        look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert _shown("back") == before


def test_the_icon_of_the_app_comes_in_every_size() -> None:
    names = sorted(file.name for file in Path(assets.root(), "icons", "app").glob("*.png"))
    assert names == [f"unclench-{size:03}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256)]


def test_an_icon_that_cannot_be_read_leaves_nothing_half_painted(look: QApplication, qtlog: Any) -> None:
    with pytest.raises(OSError, match="no such icon"):
        icons.pixmap("no such icon")
    assert [record.message for record in qtlog.records] == []
