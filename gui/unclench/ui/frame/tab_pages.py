"""Makes the page of each tab, and connects what it asks the window for."""

from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from unclench.ui.bridge import Bridge


class Window(Protocol):
    """What pages ask of the window."""

    def refresh(self) -> None: ...
    def open_mini(self) -> None: ...
    def start_stretch(self) -> None: ...
    def open_settings(self, find: str = "") -> None: ...
    def show_tab(self, name: str) -> None: ...
    def page(self, name: str) -> QWidget | None: ...
    def say_done(self, words: str) -> None: ...
    def ask_signs(self) -> None: ...


def relief(window: Window, bridge: Bridge) -> QWidget:
    """The page of the Relief tab."""
    from unclench.ui.relief.page import ReliefPage

    page = ReliefPage(bridge)
    page.overtime_came.connect(window.refresh)
    page.mini_requested.connect(window.open_mini)
    page.stretch_requested.connect(window.start_stretch)
    page.settings_requested.connect(window.open_settings)
    page.tab_requested.connect(window.show_tab)
    page.told.connect(window.say_done)
    page.draw_ahead()
    return page


def causes(window: Window, bridge: Bridge) -> QWidget:
    """The page of the Causes tab."""
    from unclench.ui.causes.page import CausesPage

    page = CausesPage(bridge)
    page.told.connect(window.say_done)
    return page


def prevention(window: Window, bridge: Bridge) -> QWidget:
    """The page of the Prevention tab."""
    from unclench.ui.prevention.page import PreventionPage

    page = PreventionPage(bridge)
    page.told.connect(window.say_done)
    page.emergency_came.connect(lambda: window.show_tab("relief"))
    page.signs_requested.connect(window.ask_signs)
    page.causes_requested.connect(lambda: window.show_tab("causes"))
    return page


def history(window: Window, bridge: Bridge) -> QWidget:
    """The page of the History tab."""
    from unclench.ui.history.page import HistoryPage

    page = HistoryPage(bridge)
    page.told.connect(window.say_done)
    return page


def show_data(window: Window) -> None:
    """The data file, in the History tab: backups, export, import."""
    window.show_tab("history")
    page: Any = window.page("history")
    page.show_view("data")
