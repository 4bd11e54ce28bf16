"""How the window was left, from the settings."""

from unclench.core.base.preferences import Preferences
from unclench.ui.frame.tabbed_window import Place


def kept_place(kept: Preferences) -> Place:
    """How the window was left; a size that cannot be is as at the first start."""
    width, height, maximized = kept.window_place or (0, 0, 0)
    fits = width >= 300 and height >= 200
    return Place(width, height, kept.window_tab, bool(maximized)) if fits else Place(tab=kept.window_tab)
