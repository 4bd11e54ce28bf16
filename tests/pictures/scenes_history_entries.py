"""History, all entries: the list, what is found, the forms of several kinds, several selected, what was deleted."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from entry_diary import Diary, of_every_kind, weeks
from fakes import FakeSound
from pictures.registry import scene
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.frame.main_window import MainWindow
from unclench.ui.history.entries_view import EntriesView
from unclench.ui.history.entry_filters import SearchLine
from unclench.ui.widgets.toggle_pill import TogglePill

Act = Callable[[EntriesView], object]


def shown(diary: Diary, act: Act = lambda view: None) -> QWidget:
    """The window on this view, in which something was done."""
    diary.services.preferences.change("welcome_done", True)
    window = MainWindow(bridge_of(diary))
    window.resize(1040, 720)
    window.show_tab("history")
    window.setVisible(True)
    page = window.page("history")
    view = page.show_view("entries")  # type: ignore[union-attr]
    act(view)
    return window


def bridge_of(diary: Diary) -> Bridge:
    """What widgets hold; from now on they hear of changes."""
    queue = ChangeQueue()
    object.__setattr__(diary.services.context, "publish", queue.publish)
    return Bridge(diary.services, queue, FakeSound())  # type: ignore[arg-type]


def pills(view: EntriesView, *words: str) -> None:
    for pill in view.findChildren(TogglePill):
        if pill.text() in words:
            pill.click()


def search(view: EntriesView, words: str) -> None:
    view.findChild(SearchLine).setText(words)
    view.filters.changed.emit()


def pick(table: str) -> Act:
    """The form of the newest entry of a kind."""

    def act(view: EntriesView) -> None:
        rows = range(view.model.rowCount())
        tables = [entry.TABLE for row in rows if (entry := view.model.entry(row))]
        view.list.pick_row(tables.index(table))

    return act


@scene("entries-list")
def all_entries() -> QWidget:
    return shown(weeks())


@scene("entries-form")
def filtered() -> QWidget:
    """As in the mockup: doses and pain, and the form of the dose that was changed."""

    def act(view: EntriesView) -> None:
        pills(view, "Doses", "Pain")
        pick("doses")(view)

    return shown(weeks(), act)


@scene("entries-found")
def found() -> QWidget:
    return shown(weeks(), lambda view: search(view, "after dri"))


@scene("entries-nothing-found")
def nothing_found() -> QWidget:
    return shown(weeks(), lambda view: search(view, "xyz"))


@scene("entries-none")
def none() -> QWidget:
    return shown(Diary())


@scene("entries-several")
def several() -> QWidget:
    def act(view: EntriesView) -> None:
        for row in (1, 2, 4):
            view.list.selectionModel().select(view.model.index(row), QItemSelectionModel.SelectionFlag.Select)

    return shown(weeks(), act)


@scene("entries-deleted")
def deleted() -> QWidget:
    diary = weeks()
    for entry in diary.all("doses")[-2:]:
        diary.services.entries.delete("doses", entry.id)

    def act(view: EntriesView) -> None:
        view.filters.show_deleted(on=True)
        pick("doses")(view)

    return shown(diary, act)


def _form(table: str) -> None:
    scene(f"entries-form-{table.replace('_', '-')}")(lambda: shown(Diary(*of_every_kind()), pick(table)))


for _table in ("episodes", "sessions", "pains", "walks", "drinks", "planks", "stretches", "weights", "foods", "visits",
               "sign_checks"):  # fmt: skip
    _form(_table)


@scene("entries-narrow", size=(620, 720))
def narrow() -> QWidget:
    return shown(weeks())


@scene("entries-narrow-form", size=(620, 720))
def narrow_form() -> QWidget:
    def act(view: EntriesView) -> None:
        pick("doses")(view)
        view.list.edit_wanted.emit()

    window = shown(weeks())
    window.resize(620, 720)
    view = window.findChild(EntriesView)
    act(view)
    return window
