"""What only a Mac has: the menu bar and the Dock."""

from unclench.composition.parts import Parts
from unclench.ui.frame.macos_menu import DockClicks, MacMenu


class MacDesktop:
    """Made after the first painting; `make_anew` when the language is another one."""

    def __init__(self, parts: Parts, *, hidden: bool) -> None:
        self._controller = parts.controller
        self._menu = MacMenu(self._controller)
        self._dock = DockClicks(parts.app, self._controller.come_up, hidden=hidden)

    def make_anew(self) -> None:
        """The menu in the language of now."""
        old, self._menu = self._menu, MacMenu(self._controller)
        old.deleteLater()
