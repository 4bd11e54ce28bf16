"""Draws the icon of the app for Windows and macOS: `python packaging/icons.py FOLDER`.

unclench.ico    16 to 256 points, for the program and the installer
unclench.icns   16 to 1024 points, for the .app
*.png           what the MSIX manifest names
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "resources" / "icons" / "unclench.svg"
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
MSIX = {
    "StoreLogo": 50,
    "Square44x44Logo": 44,
    "Square44x44Logo.targetsize-44_altform-unplated": 44,
    "Square150x150Logo": 150,
}


def main(folder: Path) -> None:
    """Write all of them into the folder."""
    app = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(SOURCE))
    (folder / "unclench.ico").write_bytes(ico([drawn(drawing, size) for size in ICO]))
    (folder / "unclench.icns").write_bytes(icns({kind: png(drawn(drawing, size)) for kind, size in ICNS.items()}))
    for name, size in MSIX.items():
        (folder / f"{name}.png").write_bytes(png(drawn(drawing, size)))
    del app


def drawn(drawing: QSvgRenderer, size: int) -> QImage:
    """The icon, so many points wide and high."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def png(picture: QImage) -> bytes:
    """The bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: list[QImage]) -> bytes:
    """An icon file of Windows: the largest as PNG, the others as bitmaps, which every reader knows."""
    parts = [png(one) if one.width() == 256 else bitmap(one) for one in pictures]
    head, place = struct.pack("<3H", 0, 1, len(parts)), 6 + 16 * len(parts)
    for picture, part in zip(pictures, parts, strict=True):
        side = picture.width() % 256  # 0 means 256
        head += struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(part), place)
        place += len(part)
    return head + b"".join(parts)


def bitmap(picture: QImage) -> bytes:
    """Rows from below, blue green red alpha; then a mask of one bit a point, which the alpha makes needless."""
    size = picture.width()
    rows = picture.flipped().constBits()
    mask = bytes((size + 31) // 32 * 4 * size)
    return struct.pack("<I2i2H6I", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0) + bytes(rows) + mask


def icns(parts: dict[bytes, bytes]) -> bytes:
    """An icon file of macOS: PNGs, each with its kind and length."""
    body = b"".join(kind + struct.pack(">I", 8 + len(part)) + part for kind, part in parts.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
