"""Renders the app icon in all its sizes, for the app itself and for packaging: `python tools/make_icons.py`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parents[1]
SOURCE = HERE / "resources" / "icons" / "unclench.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(SOURCE))
    folder = HERE / "resources" / "icons" / "app"
    folder.mkdir(exist_ok=True)
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        file = folder / f"unclench-{size:03}.png"
        picture.save(str(file))
        print(file.relative_to(HERE))
    del app
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
