"""The History tab: three views, one of them shown; each is made when it is first wanted."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from unclench.core.base.errors import UnclenchError
from unclench.core.base.ports import EVERYTHING
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words as words
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.errors_on_show import reported
from unclench.ui.widgets.label import label
from unclench.ui.widgets.layouts import MARGIN, TOP_MARGIN, column, row
from unclench.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from unclench.ui.history.data_view import DataView
    from unclench.ui.history.entries_view import EntriesView
    from unclench.ui.history.overview import OverviewView

    View = OverviewView | EntriesView | DataView


class HistoryPage(QWidget):
    """Draws anew when facts change while it is visible. `told` has a sentence that the window shows."""

    told = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._made: dict[str, View] = {}
        self.views = ChoiceList(
            [
                Option("overview", self.tr("Overview")),
                Option("entries", self.tr("Entries")),
                Option("data", self.tr("Your data")),
            ],
            self.tr("What to show of the diary"),
            look="pills",
        )
        self.views.chosen.connect(self.show_view)
        self._stack = Stack()
        self._extent = label("", "small", "muted")
        self._changed_since: set[str] = {EVERYTHING}
        self._counted = QTimer(self)
        self._counted.setSingleShot(True)
        self._counted.timeout.connect(self._count)
        head = row(self.views, self._extent, gap=16)
        head.setStretch(0, 1)
        head.setContentsMargins(MARGIN, TOP_MARGIN, MARGIN, 0)
        box = column(head, self._stack, gap=0)
        box.setStretchFactor(self._stack, 1)
        self.setLayout(box)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setWhatsThis(self.tr("Search the entries"))
        find.activated.connect(self._find)
        bridge.facts_changed.connect(self._changed)
        self.show_view("overview")

    def show_view(self, name: str) -> "View":
        """Bring the view called `name` ("overview", "entries", "data") to the front."""
        view = self._made.get(name) or self._make(name)
        self.views.set_value(name)
        self._extent.setVisible(name == "overview")  # the others say it themselves
        self._stack.setCurrentWidget(view)
        view.refresh()
        if self.isVisible():
            self._counted.start(0)
        return view

    def _find(self) -> None:
        view: Any = self.show_view("entries")
        view.open_search()

    def refresh(self) -> None:
        """Draw what stands now, in the view that is shown."""
        self._made[self.views.value()].refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        with reported():
            self.refresh()
            self._counted.start(0)

    def _make(self, name: str) -> "View":
        view = self._made[name] = self._new(name)
        view.told.connect(self.told)
        self._stack.addWidget(view)
        return view

    def _new(self, name: str) -> "View":
        if name == "entries":
            from unclench.ui.history.entries_view import EntriesView

            return EntriesView(self._bridge)
        if name == "data":
            from unclench.ui.history.data_view import DataView

            return DataView(self._bridge)
        from unclench.ui.history.overview import OverviewView

        made = OverviewView(self._bridge)
        made.data_wanted.connect(lambda: self.show_view("data"))
        return made

    def _changed(self, kinds: frozenset[str]) -> None:
        self._changed_since |= kinds
        if self.isVisible():
            self.refresh()
            self._counted.start(0)

    def _count(self) -> None:
        """How much the diary holds, after the painting: in a long diary it takes a moment."""
        try:
            extent = self._bridge.services.data_file.extent(self._changed_since)
        except UnclenchError:
            return  # the views say what is wrong
        self._changed_since.clear()
        self._extent.setText(words.since(extent, self._bridge.now()) if extent.entries else "")
        view: Any = self._made.get("data")
        if view is not None:
            view.show_extent(extent)
