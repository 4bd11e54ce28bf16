"""The frame of the window around a page."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fakes import FakeClock, FakeKeeper, context
from pictures.registry import scene
from pictures.scenes_widgets import _ring_card
from unclench.actions.services import Services
from unclench.core.base.good_backup import GoodBackup
from unclench.core.relief import sessions
from unclench.store.error_words import words
from unclench.ui.frame.error_windows import BugWindow, StoreTroubleWindow
from unclench.ui.frame.quit_question import QuitQuestion
from unclench.ui.frame.rescue_window import RescueWindow
from unclench.ui.frame.shortcuts_dialog import ShortcutsDialog
from unclench.ui.frame.tabbed_window import Tab, TabbedWindow
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.chip import Chip
from unclench.ui.widgets.flow import Flow
from unclench.ui.widgets.label import label, wrapped
from unclench.ui.widgets.layouts import Page, column
from unclench.ui.widgets.row_or_column import RowOrColumn

TABS = (("relief", "Relief"), ("causes", "Causes"), ("prevention", "Prevention"), ("history", "History"))


def framed(page: QWidget, name: str = "relief") -> TabbedWindow:
    """`page` in a window with four tabs and the usual corner."""
    window = TabbedWindow([Tab(tab, words, tab, lambda: page) for tab, words in TABS])
    window.show_tab(name)
    window.add_corner(
        button("Pause nudges", role="quiet", icon="pause"),
        button("", role="quiet", icon="settings", name="Settings"),
    )
    window.say("Next nudge 09:40 · get up and walk", "clock")
    return window


@scene("keys", size=(520, 460))
def keys() -> QWidget:
    made = framed(Page(column(None)))
    sheet = ShortcutsDialog(made)
    sheet.destroyed.connect(made.deleteLater)
    return sheet


@scene("trouble", size=(640, 420))
def trouble() -> QWidget:
    """The disk is full: what to do, and a way on."""
    return StoreTroubleWindow(words("disk_full", Path("/home/you/.local/share/unclench/unclench.sqlite")), lambda: None)


@scene("rescue", size=(600, 560))
def rescue() -> QWidget:
    """A diary that cannot be opened: two backups to go back to, or an empty diary."""
    window = RescueWindow("/home/you/.local/share/unclench")
    window.say(
        "Twice now, Unclench did not get as far as its window.",
        "Nothing in your diary was changed. Try again; if that does not help, there are two other ways on.",
    )
    made = datetime(2026, 11, 27, 9, 5, tzinfo=UTC)
    window.show_backups([GoodBackup(str(days), made - timedelta(days=days), 1312 - 9 * days) for days in range(3)])
    return window


@scene("bug", size=(640, 420))
def bug() -> QWidget:
    """An error nobody expected."""
    report = "Unclench 0.1.0, Python 3.11.7, linux\n  unclench/ui/bridge.py:95 press\nZeroDivisionError\n"
    return BugWindow(report)


@scene("window-small", size=(640, 560))
def small_window() -> QWidget:
    return window()


@scene("window")
def window() -> QWidget:
    title = column(
        label("Spasm since Friday 14:05", "heading"),
        wrapped("Hour 19 of 72. Heat from Monday 14:05.", "small", "muted"),
        gap=3,
    )
    head = RowOrColumn(
        title, Flow(Chip("Ice phase", "ice"), button("Log pain"), button("It has eased")), stretch=(1, 0)
    )
    return framed(Page(column(Card(head), _ring_card(), None, gap=16)))


@scene("quit", size=(520, 220))
def quit_question() -> QWidget:
    """Quit while ice runs?"""
    clock = FakeClock()
    services = Services(context(clock), FakeKeeper())
    services.ice_heat.start("ice", 900)
    clock.advance(minutes=4)
    live = sessions.running(services.context.journal.read(), clock.now())
    assert live is not None
    return QuitQuestion(live, in_tray=True)
