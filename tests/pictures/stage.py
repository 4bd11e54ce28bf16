"""Puts a scene on an offscreen stage: theme, text size, language, direction; takes its picture."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from fakes import GuideTexts
from pictures.pseudo import Pseudo, pseudo_guide
from pictures.registry import Scene
from unclench.core import guide_texts
from unclench.core.base import local_formats, translation
from unclench.ui.look import language, motion, region, style, text, theme

FONTS = Path(__file__).parents[1] / "fonts"
BASE_POINTS = 10.5
BARE = QFont("DejaVu Sans", 9)
NARROW = 600
CALM = 3  # rounds of the event loop in which nothing has moved


def prepare(app: QApplication) -> None:
    """The bundled font and no movement: pictures come out the same everywhere."""
    style.install()
    language.load(app, "en")
    app.setCursorFlashTime(0)
    for file in sorted(FONTS.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setFont(_system_font())
    text.apply(app)
    motion.choose("yes")


def _system_font() -> QFont:
    font = QFont("Inter")
    font.setPointSizeF(BASE_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True)
class Variant:
    """One way to show a scene."""

    name: str
    theme: str = "light"
    percent: int = 100
    pseudo: bool = False
    rtl: bool = False
    bare: bool = False
    """With the font of a system that says nothing: DejaVu Sans in 9 points."""
    wide: int = 0
    """In a window that is narrowed to so many pixels, where it is wider."""


VARIANTS = (
    Variant("light"),
    Variant("dark", "dark"),
    Variant("contrast", "contrast"),
    Variant("light-text200", percent=200),
    Variant("light-text200-narrow", percent=200, wide=NARROW),
    Variant("light-pseudo", pseudo=True),
    Variant("light-rtl", rtl=True),
    Variant("light-dejavu", bare=True),
)


def shows(
    scene: Scene, spoken: str = "en", *, narrow: bool = True, live: bool = False
) -> Iterator[tuple[Variant, QWidget]]:
    """The scene's widget in each variant. Theme and text size change live; a language needs a widget of its own.

    `narrow`: also in the narrow window.
    `live`: the direction changes live, too: quicker, but texts keep the side on which they were aligned.
    """
    groups = [VARIANTS[:5], VARIANTS[5:6], VARIANTS[6:7], VARIANTS[7:]]
    if spoken != "en":
        groups = groups[:1]
    elif live:
        groups = [(*VARIANTS[:5], *VARIANTS[6:7]), VARIANTS[5:6], VARIANTS[7:]]
    for variants in groups:
        first = variants[0]
        with on_stage(scene, pseudo=first.pseudo, rtl=first.rtl, bare=first.bare, spoken=spoken) as widget:
            for variant in variants:
                if variant.wide and (not narrow or scene.size is None or scene.size[0] <= variant.wide):
                    continue
                _change_look(variant, spoken)
                _sized(scene, widget)
                if variant.wide:
                    widget.resize(variant.wide, widget.height())
                settle(_app())
                if scene.size is None:  # it asks for a size that fits the new text
                    _sized(scene, widget)
                    settle(_app())
                yield variant, widget


def _change_look(variant: Variant, spoken: str = "en") -> None:
    app = _app()
    theme.apply(app, variant.theme)
    if variant.bare != (app.font().family() == BARE.family()):
        app.setFont(BARE if variant.bare else _system_font())
    text.apply(app, variant.percent)
    if spoken == "en":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if variant.rtl else Qt.LayoutDirection.LeftToRight)


@contextmanager
def on_stage(
    scene: Scene, *, pseudo: bool = False, rtl: bool = False, bare: bool = False, spoken: str = "en"
) -> Iterator[QWidget]:
    """The scene's widget, shown and laid out in the light theme; all is put back afterwards."""
    app = _app()
    theme.apply(app, "light")
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    if bare:
        app.setFont(BARE)
        text.apply(app)
    translator, plain, region = Pseudo(), GuideTexts.retold, QLocale()
    translation.install(lambda context, source, comment, n: QCoreApplication.translate(context, source, comment, n))
    if pseudo:
        app.installTranslator(translator)
        GuideTexts.retold = pseudo_guide
    if spoken != "en":
        _speak(app, spoken)
    widget = scene.build()
    try:
        _sized(scene, widget)
        widget.show()
        settle(app)
        yield widget
    finally:
        widget.close()
        widget.deleteLater()
        if pseudo:
            app.removeTranslator(translator)
        if spoken != "en":
            language.load(app, "en")
        translation.install(None)
        local_formats.install(None)
        GuideTexts.retold = plain
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QLocale.setDefault(region)
        _change_look(VARIANTS[0])


def _speak(app: QApplication, spoken: str) -> None:
    """A translation as the app loads it, with the formats of the language's own country."""
    language.load(app, spoken)
    GuideTexts.retold = lambda name, file: guide_texts.translated(lambda _: file)(name)
    locale = QLocale(spoken)
    QLocale.setDefault(locale)
    region.install(locale)
    app.setLayoutDirection(locale.textDirection())


def _sized(scene: Scene, widget: QWidget) -> None:
    if scene.size is not None:
        widget.resize(QSize(*scene.size))
    else:
        widget.adjustSize()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def settle(app: QApplication) -> None:
    """Let layouts come to rest: until nothing has moved for a while."""
    places: list[QRect] = []
    calm = 0
    for _ in range(200):
        app.processEvents()
        now = [widget.geometry() for widget in app.allWidgets() if widget.isVisible()]
        calm = calm + 1 if now == places else 0
        places = now
        if calm == CALM:
            return


def picture(widget: QWidget, scale: float = 1.0) -> QPixmap:
    """What the widget looks like on a screen of this scale."""
    shown = QPixmap(widget.size() * scale)
    shown.setDevicePixelRatio(scale)
    shown.fill(theme.colour("ground"))
    widget.render(shown, QPoint(0, 0))
    return shown
