"""All entries by day, newest first: find, edit, delete, bring back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from unclench.actions.entries import Named
from unclench.core.base import local_formats
from unclench.core.base.entries import Entry
from unclench.core.base.entry_list import LISTED, EntryFilter
from unclench.core.history.entry_words import words_of
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words
from unclench.ui.history.entry_filters import EntryFilters
from unclench.ui.history.entry_form import EntryForm, SeveralForm
from unclench.ui.history.entry_list import MOST_AT_ONCE, EntryList
from unclench.ui.history.entry_model import EntryModel
from unclench.ui.look import text
from unclench.ui.widgets.button import button
from unclench.ui.widgets.card import Card
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import MARGIN, Page, column, row
from unclench.ui.widgets.link_button import Link
from unclench.ui.widgets.stack import Stack

SIDE_BY_SIDE = 46
"""Lines of text that the window must be wide for the form to stand beside the list."""
FORM_EMS = 24


class EntriesView(QWidget):
    """`told` has a sentence that the window shows."""

    told = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._wide = True
        self._form: EntryForm | SeveralForm | None = None
        self._first_day: date | None = None
        self.filters = EntryFilters(bridge)
        self.model = EntryModel(bridge.services.entries, EntryFilter())
        self.list = EntryList(self.model)
        self._nothing = self._empty()
        self._places = Stack()
        self._list_card = Card(column(self.list))
        self._list_card.named = False
        self._side = _Side(self._back_to_list)
        self._build()
        self.filters.changed.connect(self.refresh)
        self.filters.down.connect(self._into_list)
        self.list.picked.connect(self._picked)
        self.list.edit_wanted.connect(self._edit)
        self.list.delete_wanted.connect(self._delete)
        self.model.stale.connect(self.refresh)

    def refresh(self) -> None:
        """Draw what stands now. Once the diary is empty, nothing is left out of it any more."""
        if self.filters.is_narrow() and not self._bridge.facts().ever.intersection(LISTED):
            self._first_day = None
            self.filters.forget()
        wanted = self.filters.wanted()
        self.list.show_entries(wanted, self._bridge.now())
        self.filters.set_oldest(self._oldest())
        self._count(wanted)
        self._arrange()
        self._places.setCurrentWidget(self._list_card if self.model.rowCount() else self._nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._places.addWidget(self._list_card)
        self._places.addWidget(self._nothing)
        inner = self._list_card.layout()
        assert inner is not None
        inner.setContentsMargins(8, 8, 8, 8)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(16)
        self._columns.addWidget(self._places, 1)
        self._columns.addWidget(self._side)
        box = column(self.filters, self._columns, gap=14)
        box.setStretch(1, 1)
        self.setLayout(column(Page(box, margins=(MARGIN, 14)), gap=0))  # with large text in a small window it scrolls
        self._arrange()

    def _empty(self) -> QWidget:
        self._nothing_words = wrapped("", "body", "muted")
        self._nothing_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._show_all = button(self.tr("Show all"), self._all_again)
        self._all_kinds = button(self.tr("Search all kinds"), self._search_all_kinds, role="primary")
        inner = column(None, self._nothing_words, row(None, self._all_kinds, self._show_all, None), None, gap=12)
        return Card(inner)

    def _arrange(self) -> None:
        """In a narrow window the form takes the place of the list."""
        wide = self.width() >= SIDE_BY_SIDE * text.em()
        self._wide = wide
        self._side.set_beside(beside=wide)
        self._side.setVisible(self._form is not None)
        alone = self._form is not None and not wide and self._side.opened
        self._places.setVisible(not alone)
        nothing_yet = not self.model.rowCount() and not self.filters.is_narrow()
        self.filters.setVisible(not alone and not nothing_yet)
        if not wide and not alone:
            self._side.hide()
        if wide:
            self._side.setFixedWidth(min(round(FORM_EMS * text.em()), self.width() // 2))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)

    def _count(self, wanted: EntryFilter) -> None:
        count = self.model.rowCount()
        words = data_words.entries(count)
        oldest = self._oldest()
        if oldest is not None and not self.filters.is_narrow():
            since = QLocale().standaloneMonthName(oldest.month) + f" {local_formats.digits(str(oldest.year))}"
            words = self.tr("{entries} since {month}").format(entries=words, month=since)
        self.filters.count.setText(words if count else "")
        kinds = self.filters.kind_words()
        self._all_kinds.setVisible(bool(wanted.words and kinds))
        if wanted.words and kinds:
            said = self.tr('No entry of these kinds has "{words}": {kinds}.')
            self._nothing_words.setText(said.format(words=wanted.words, kinds=kinds))
        elif wanted.words:
            self._nothing_words.setText(self.tr('No entry has "{words}".').format(words=wanted.words))
        elif self.filters.is_narrow():
            self._nothing_words.setText(self.tr("Nothing of this kind in this time."))
        else:
            self._nothing_words.setText(self.tr("No entries yet. What you log is listed here, and can be changed."))
        self._show_all.setVisible(self.filters.is_narrow())

    def _oldest(self) -> date | None:
        """The day of the oldest entry of all; asked for once more only when a list of all was read."""
        if not self.filters.is_narrow() and self.model.rowCount():
            self._first_day = self.model.day(self.model.rowCount() - 1)
        return self._first_day

    def _picked(self) -> None:
        """Other rows are selected, or the selected one is another one by now."""
        selected = self.list.selected()
        if len(selected) == 1:
            self._show_form(selected[0])
        elif selected:
            self._show_several(selected)
        else:
            self._drop_form()

    def _show_form(self, entry: Entry) -> None:
        form = self._form
        same = isinstance(form, EntryForm) and form.named == (entry.TABLE, entry.id)
        if isinstance(form, EntryForm) and same and (form.entry == entry or form.changes()):
            return
        self._leave_form()
        made = EntryForm(self._bridge, entry)
        made.kept.connect(self._kept)
        made.left.connect(self._cancel)
        made.delete_wanted.connect(self._delete)
        self._put(made)

    def _show_several(self, selected: list[Entry]) -> None:
        self._leave_form()
        there = any(entry.deleted is None for entry in selected)
        gone = any(entry.deleted is not None for entry in selected)
        made = SeveralForm(self.list.count_selected(), MOST_AT_ONCE, there=there, deleted=gone)
        made.delete_wanted.connect(self._delete)
        made.restore_wanted.connect(self._restore)
        self._put(made)

    def _put(self, form: EntryForm | SeveralForm) -> None:
        self._form = form
        self._side.show_form(form)
        self._arrange()

    def _drop_form(self) -> None:
        self._leave_form()
        self._form = None
        self._side.show_form(None)
        self._side.opened = False
        self._arrange()

    def _leave_form(self) -> None:
        """Another row is selected: what was entered and not kept is said, and can still be kept."""
        form = self._form
        if not isinstance(form, EntryForm) or form.entry.deleted or not (given := form.understood_changes()):
            return
        entry, changed = form.named, form.entry.changed
        entries, bridge = self._bridge.services.entries, self._bridge
        said = self.tr("Your change is not kept: {entry}").format(entry=form.title)
        bridge.tell(
            said, lambda: bridge.press(lambda: entries.edit(*entry, seen=changed, **given)), label=self.tr("Keep it")
        )

    def _edit(self) -> None:
        """Into the form of the selected entry."""
        if self._form is None:
            return
        self._side.opened = True
        self._arrange()
        focus_first(self._form)

    def _cancel(self) -> None:
        """The form as it was, and back into the list."""
        form, self._form = self._form, None
        if isinstance(form, EntryForm):
            entry = self._bridge.services.entries.get(*form.named)
            if entry is not None:
                self._show_form(entry)
        self._back_to_list()

    def _kept(self, named: Named) -> None:
        self._form = None
        self.refresh()
        self.list.pick(named)
        if self._form is None:
            self._picked()
        self._back_to_list()

    def _back_to_list(self) -> None:
        self._side.opened = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        """Delete what is selected, in one press; the next row is selected then."""
        selected = [entry for entry in self.list.selected() if entry.deleted is None]
        if not selected or len(selected) > MOST_AT_ONCE:
            return
        row = min(index.row() for index in self.list.selectionModel().selectedIndexes())
        entries = self._bridge.services.entries
        named = [(entry.TABLE, entry.id) for entry in selected]
        deleted = self._bridge.press(lambda: entries.delete_all(named))
        if deleted is None:
            return
        self._form = None
        said = self.tr("%Ln entries deleted", "", len(deleted))
        if len(deleted) == 1:
            title = words_of(selected[0], entries.names()).title
            said = self.tr("Deleted: {entry}").format(entry=title)
        self._bridge.tell(said, lambda: self._bridge.bring_back(deleted))
        self.refresh()
        self.list.pick_row(row)
        self._back_to_list()

    def _restore(self) -> None:
        entries = self._bridge.services.entries
        named = [(entry.TABLE, entry.id) for entry in self.list.selected() if entry.deleted is not None]
        if self._bridge.press(lambda: entries.restore_all(named)) is not None:
            said = self.tr("%Ln entries brought back", "", len(named))
            self._bridge.tell(said, lambda: self._bridge.press(entries.undo))
            self.refresh()

    def open_search(self) -> None:
        """Into the search."""
        self._side.opened = False
        self._arrange()
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _into_list(self) -> None:
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.pick_row(0)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _search_all_kinds(self) -> None:
        self.filters.show_all_kinds()
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _all_again(self) -> None:
        self.filters.show_all()
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)


class _Side(Card):
    """The place of the form. `opened`: in a narrow window it is in front."""

    named = False

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        self.opened = False
        self._form: QWidget | None = None
        self._holder = column(gap=0)
        self._back = Link(self.tr("Back to the list"), back, role="small")
        self._top = QWidget()
        top = row(self._back, None)
        top.setContentsMargins(18, 12, 18, 0)
        self._top.setLayout(top)
        box = column(self._top, self._holder, gap=0)
        box.setStretch(1, 1)
        box.setContentsMargins(2, 2, 2, 2)
        self.setLayout(box)

    def show_form(self, form: QWidget | None) -> None:
        """This form in place of the one that is shown."""
        if self._form is not None:
            self._holder.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = form
        if form is not None:
            self._holder.addWidget(form)
            form.show()

    def set_beside(self, *, beside: bool) -> None:
        """Whether it stands beside the list: then there is no way back."""
        self._top.setHidden(beside)
