"""A chart as a picture in a file: its title, the sentence and the chart, in the light colours, as PNG or SVG."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QPainter

from unclench.actions.write_file import write_file
from unclench.core.base.chart import Chart, TimeChart
from unclench.core.base.errors import BadInput
from unclench.core.base.translation import translate
from unclench.ui.look import text, theme
from unclench.ui.look.colour_tokens import LIGHT
from unclench.ui.widgets.chart.look import window_look
from unclench.ui.widgets.chart.paint import height, paint

MARGIN = 24
EM_WIDE = 44
SHARP = 2
"""Pixels of a PNG for each one of the window."""
TALLER = 1.3
"""Than on a card: a picture stands alone."""


def save_picture(file: Path, title: str, sentence: str, chart: Chart) -> Path:
    """Write it; gives the file, whose name ends in .png or .svg. Raises BadInput when that cannot be."""
    if file.suffix.lower() not in (".png", ".svg"):
        file = file.with_name(f"{file.name}.png")
        if file.exists():  # nobody was asked about that one
            raise BadInput("file", translate("core", "{file} is already there. Choose another name.").format(file=file))
    with theme.painting_in(LIGHT):
        picture = Picture(title, sentence, chart)
        content = picture.svg() if file.suffix.lower() == ".svg" else picture.png()
    try:
        write_file(file, content)
    except OSError:
        words = translate("core", "I can't write to {folder}. Choose another folder.")
        raise BadInput("file", words.format(folder=file.parent)) from None
    return file


class Picture:
    """Laid out once; painted on whatever the kind of file needs."""

    def __init__(self, title: str, sentence: str, chart: Chart) -> None:
        self._title, self._sentence, self._chart = title, sentence, chart
        self._look = window_look(mirrored=QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        self._side = Qt.AlignmentFlag.AlignRight if self._look.mirrored else Qt.AlignmentFlag.AlignLeft
        self._flags = (self._side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap).value
        wide = EM_WIDE * text.em()
        heading, small = QFontMetricsF(text.font("heading")), QFontMetricsF(text.font("small"))
        room = QRectF(0, 0, wide, 1e5)
        self._heading = QRectF(MARGIN, MARGIN, wide, heading.boundingRect(room, self._flags, title).height())
        below = self._heading.bottom() + 4
        self._words = QRectF(MARGIN, below, wide, small.boundingRect(room, self._flags, sentence).height())
        tall = height(chart, wide, self._look)
        if isinstance(chart, TimeChart):
            tall *= TALLER
        self._plot = QRectF(MARGIN, self._words.bottom() + 14, wide, tall)
        self.size = QSize(round(wide) + 2 * MARGIN, round(self._plot.bottom()) + MARGIN)

    def png(self) -> bytes:
        """Twice as sharp as the window."""
        image = QImage(self.size * SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARP)
        painter = QPainter(image)
        self._paint(painter)
        painter.end()
        buffer = _buffer()
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def svg(self) -> bytes:
        """Shapes and words, of any size."""
        from PySide6.QtSvg import QSvgGenerator

        buffer = _buffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRectF(0, 0, self.size.width(), self.size.height()))
        generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInch()))
        generator.setTitle(self._title)
        generator.setDescription(self._sentence)
        painter = QPainter(generator)
        self._paint(painter)
        painter.end()
        return bytes(buffer.data().data())

    def _paint(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(QRectF(0, 0, self.size.width(), self.size.height()))
        for box, words, role, tone in (
            (self._heading, self._title, "heading", "text"),
            (self._words, self._sentence, "small", "muted"),
        ):
            painter.setFont(text.font(role))
            painter.setPen(theme.colour(tone))
            painter.drawText(box, self._flags, words)
        paint(painter, self._plot, self._chart, self._look)


def _buffer() -> QBuffer:
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    return made
