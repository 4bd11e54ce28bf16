"""Sets colours, text size, movement and language, as the person and the desktop chose them."""

from PySide6.QtWidgets import QApplication

from unclench.core.base.ports import Look
from unclench.core.base.preferences import Preferences
from unclench.ui.look import focus, language, motion, text, theme


class Appearance:
    """First for a window without settings; then `apply` with those of the person."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        text.apply(app)
        self.language = "system"
        """The person's choice."""
        language.speak(app)
        self._focus = focus.Follower(app)
        self._theme: theme.Follower | None = None
        self._complete = False

    def apply(self, wishes: Preferences) -> None:
        """Take the settings, before the first painting."""
        self.choose_language(wishes.language)
        motion.choose(wishes.reduced_motion)
        if wishes.text_percent != 100:
            text.apply(self._app, wishes.text_percent)
        self._theme = theme.Follower(self._app, wishes.theme)

    def choose_language(self, wish: str) -> bool:
        """The language of what is made from now on; answers whether it is another one than before."""
        if wish == self.language:
            return False
        self.language = wish
        return language.speak(self._app, wish)

    def apply_without_settings(self) -> None:
        """For the window that says that the data file cannot be read."""
        self.complete()
        theme.apply(self._app)

    def complete(self) -> None:
        """Add, once, what the first painting does not need: the style of stock fields, the icon of windows."""
        if self._complete:
            return
        self._complete = True
        from unclench.ui.look import icons, style

        style.install()
        self._app.setWindowIcon(icons.application_icon())

    def change(self, wishes: Preferences) -> None:
        """Settings changed: they take effect at once."""
        if self._theme is not None:
            self._theme.choose(wishes.theme)
        motion.choose(wishes.reduced_motion)
        if round(text.scale() * 100) != wishes.text_percent:
            text.apply(self._app, wishes.text_percent)

    def follow(self, look: Look) -> None:
        """The desktop said how it is set."""
        wishes = look.wishes()
        motion.desktop_says(wishes.calm)
        if self._theme is not None:
            self._theme.desktop_says(wishes)
