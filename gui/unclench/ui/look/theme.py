"""Light, dark or high contrast, live: the palette, and the tokens that whatever paints reads."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from unclench.core.base.ports import Wishes
from unclench.ui.look import change_signal
from unclench.ui.look import colour_tokens as sets
from unclench.ui.look.colour_tokens import Tokens
from unclench.ui.look.palettes import palette

RADIUS = 14
GAP = 16


class _State:
    """The colours in force, whether Qt's palette has them already, and what the system says."""

    tokens = sets.LIGHT
    applied: Tokens | None = None
    desktop = Wishes()
    standard_ground: QColor | None = None


_state = _State()
_colours: dict[str, QColor] = {}


def tokens() -> Tokens:
    """The colours in force. Ask while painting; never keep them."""
    return _state.tokens


def colour(name: str) -> QColor:
    """A token of the set in force as a QColor: `theme.colour("ice_soft")`."""
    found = _colours.get(name)
    if found is None:
        found = _colours[name] = QColor(getattr(tokens(), name))
    return found


def shade(colour: str) -> QColor:
    """A colour as QColor, made once."""
    found = _colours.get(colour)
    if found is None:
        found = _colours[colour] = QColor(colour)
    return found


def fill(painter: QPainter, box: QRect, name: str) -> None:
    """A plain area. Not QPainter.fillRect: its first call makes Python classes of every gradient Qt knows (4 ms)."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(name))
    painter.drawRect(box)


def dark_tokens() -> Tokens:
    """The colours of what is dark in every theme; high contrast stays."""
    return sets.CONTRAST_DARK if tokens().is_contrast else sets.DARK


@contextmanager
def painting_in(chosen: Tokens) -> Iterator[None]:
    """These colours are in force for what is painted inside."""
    before, _state.tokens = _state.tokens, chosen
    _colours.clear()
    try:
        yield
    finally:
        _state.tokens = before
        _colours.clear()


def apply(app: QApplication, name: str = "system") -> Tokens:
    """Put the theme `system`, `light`, `dark` or `contrast` in force for every window, now."""
    _standard_ground(app)
    chosen = resolve(app, name)
    if _state.applied is not chosen:
        _state.applied = _state.tokens = chosen
        _colours.clear()
        app.setPalette(palette(chosen))
        change_signal.tell(app)
    return chosen


def resolve(app: QApplication, name: str) -> Tokens:
    """The colour set that `name` means on this system at this moment."""
    dark = name == "dark" or (name != "light" and _system_is_dark(app))
    if name == "contrast" or (name == "system" and _system_wants_contrast(app)):
        return sets.CONTRAST_DARK if dark else sets.CONTRAST_LIGHT
    return sets.DARK if dark else sets.LIGHT


class Follower(QObject):
    """Keeps the chosen theme in force while the system changes between light, dark and high contrast."""

    def __init__(self, app: QApplication, name: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._name = name
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._again)
        hints.accessibility().contrastPreferenceChanged.connect(self._again)
        apply(app, name)

    def choose(self, name: str) -> None:
        """Use `name` from now on."""
        self._name = name
        apply(self._app, name)

    def desktop_says(self, wishes: Wishes) -> None:
        """Take what the desktop wishes; it counts where Qt does not know, or knows less."""
        _state.desktop = wishes
        self._again()

    def _again(self) -> None:
        apply(self._app, self._name)


def is_restyled(event: QEvent) -> bool:
    """Whether a changeEvent means new colours: what was prepared for painting has to be made again."""
    return event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


def _system_is_dark(app: QApplication) -> bool:
    scheme = app.styleHints().colorScheme()
    if scheme is not Qt.ColorScheme.Unknown:
        return scheme is Qt.ColorScheme.Dark
    if _state.desktop.dark.answer != "unknown":
        return _state.desktop.dark.yes
    return _standard_ground(app).lightness() < 128


def _standard_ground(app: QApplication) -> QColor:
    """The standard background of windows. From the style itself it would cost 4 ms of a start."""
    if _state.standard_ground is None:
        _state.standard_ground = app.palette().color(QPalette.ColorRole.Window)
    return _state.standard_ground


def _system_wants_contrast(app: QApplication) -> bool:
    hints = app.styleHints()  # kept while it is asked: what it hands out dies with it
    wish = hints.accessibility().contrastPreference()
    return wish is Qt.ContrastPreference.HighContrast or _state.desktop.contrast.yes
