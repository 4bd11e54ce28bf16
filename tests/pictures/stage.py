"""Puts a scene on an offscreen stage: theme, text size, language, direction; takes its picture."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from pictures.pseudo import Pseudo
from pictures.registry import Scene
from unclench.core import words
from unclench.ui import motion, text, theme

FONTS = Path(__file__).parents[1] / "fonts"
BASE_POINTS = 10.5


def prepare(app: QApplication) -> None:
    """The bundled font and no movement: pictures come out the same everywhere."""
    app.setStyle("Fusion")
    for file in sorted(FONTS.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    font = QFont("Inter")
    font.setPointSizeF(BASE_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text.use_font(app, font)
    motion.choose("yes")


@contextmanager
def on_stage(
    scene: Scene, theme_name: str = "light", *, percent: int = 100, pseudo: bool = False, rtl: bool = False
) -> Iterator[QWidget]:
    """The scene's widget, shown and laid out; all is put back afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme_name)
    text.apply(app, percent)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    translator = Pseudo()
    if pseudo:
        app.installTranslator(translator)
        words.install(lambda context, source: QCoreApplication.translate(context, source))
    widget = scene.build()
    try:
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        if scene.size is not None:
            widget.resize(QSize(*scene.size))
        else:
            widget.adjustSize()
        widget.show()
        settle(app)
        yield widget
    finally:
        widget.close()
        widget.deleteLater()
        if pseudo:
            app.removeTranslator(translator)
            words.install(None)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.apply(app, 100)


def settle(app: QApplication) -> None:
    """Let layouts come to rest."""
    for _ in range(4):
        app.processEvents()


def picture(widget: QWidget, scale: float = 1.0) -> QPixmap:
    """What the widget looks like on a screen of this scale."""
    shown = QPixmap(widget.size() * scale)
    shown.setDevicePixelRatio(scale)
    shown.fill(theme.colour("ground"))
    widget.render(shown, QPoint(0, 0))
    return shown
