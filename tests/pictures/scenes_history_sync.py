"""Sharing with other computers: the card, how it is set up, how it stands, what is wrong."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from fakes import START, FakeKeeper, FakeSound
from pictures.registry import scene
from pictures.scenes_causes import StillWork
from pictures.scenes_history_data import Shelf, data_view, looked
from pictures.scenes_prevention import lived_in, page
from pictures.scenes_relief import SIZE, Story
from pictures.scenes_window import framed
from pictures.shared_folder import FOLDER, HOME, LAPTOP, SHARED, SharedFolder, problems
from store.entries_of import dose, session
from unclench.actions.services import Services
from unclench.core.base.entries import Walk
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.ports import PortAnswer
from unclench.core.sync.records import FolderLook, Status
from unclench.ui.bridge import Bridge, ChangeQueue
from unclench.ui.history.sync_set_up import SyncSetUpSheet
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.choice_list import ChoiceList
from unclench.ui.widgets.work_strip import WorkStrip


def _shared(status: Status) -> QWidget:
    return data_view(Shelf(), folder=SharedFolder(status))[0]


@scene("history-sync")
def shared() -> QWidget:
    return _shared(SHARED)


@scene("history-sync-first")
def alone() -> QWidget:
    return _shared(replace(SHARED, others=(), unsent=3))


@scene("history-sync-trouble")
def trouble() -> QWidget:
    return _shared(replace(SHARED, others=(HOME, LAPTOP), problems=problems(), waiting=4))


@scene("history-sync-replaced")
def put_back() -> QWidget:
    return _shared(replace(SHARED, state="replaced"))


def _set_up(look: FolderLook | None, *, missing: bool = False) -> QWidget:
    page, view = data_view(Shelf(), folder=SharedFolder(look=look, missing=missing))
    view.open_sync_set_up()
    if look is not None:
        _sheet(page).look_into(FOLDER)
        _name_it(_sheet(page))
    return looked(page)


def _name_it(sheet: SyncSetUpSheet) -> None:
    """What this computer is called; else it would be the name of the one that draws."""
    next(one for one in sheet.findChildren(QLineEdit) if one.text()).setText("work PC")


def _sheet(page: QWidget) -> SyncSetUpSheet:
    (sheet,) = page.findChildren(SyncSetUpSheet)
    return sheet


@scene("history-sync-set-up")
def set_up() -> QWidget:
    return _set_up(None)


@scene("history-sync-set-up-first", (1040, 900))
def first() -> QWidget:
    return _set_up(FolderLook(folder=FOLDER))


@scene("history-sync-set-up-own-words", (1040, 900))
def own_words() -> QWidget:
    page = _set_up(FolderLook(folder=FOLDER))
    from unclench.ui.history.sync_passphrase import NewPassphrase
    from unclench.ui.widgets.link_button import Link

    (part,) = page.findChildren(NewPassphrase)
    (link,) = part.findChildren(Link)
    link.click()
    return page


@scene("history-sync-set-up-plain")
def plain() -> QWidget:
    page = _set_up(FolderLook(folder=FOLDER))
    (ways,) = _sheet(page).findChildren(ChoiceList)
    ways.set_value("plain")
    ways.chosen.emit("plain")
    return page


@scene("history-sync-set-up-join")
def join() -> QWidget:
    return _set_up(FolderLook(folder=FOLDER, kind="encrypted"))


@scene("history-sync-set-up-join-plain")
def join_plain() -> QWidget:
    home = replace(HOME, heard=START - timedelta(hours=2), entries=0)
    return _set_up(FolderLook(folder=FOLDER, kind="plain", devices=(home,)))


@scene("history-sync-set-up-missing")
def missing() -> QWidget:
    return _set_up(FolderLook(folder=FOLDER), missing=True)


@scene("history-sync-set-up-joined")
def joined() -> QWidget:
    page = _set_up(FolderLook(folder=FOLDER))
    sheet = _sheet(page)
    for one in sheet.findChildren(Check):
        one.setChecked(True)
    sheet.press()
    return looked(page)


@scene("history-sync-set-up-no-answer")
def no_answer() -> QWidget:
    said = "The folder does not answer. It may lie on a computer that is off, or on a network that is away."
    page, view = data_view(Shelf(), folder=_Silent(said))
    view.open_sync_set_up()
    _sheet(page).look_into(FOLDER)
    return looked(page)


class _Silent(SharedFolder):
    """A folder that does not answer."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self._said = said

    def look(self, folder: Any, passphrase: str | None) -> FolderLook:
        raise StoreTrouble(self._said, "Try again when it is there.", "no_answer")


def _manage(status: Status) -> QWidget:
    page, view = data_view(Shelf(), folder=SharedFolder(status))
    view.open_sync()
    return page


@scene("history-sync-manage", (1040, 820))
def manage() -> QWidget:
    return _manage(replace(SHARED, others=(HOME, LAPTOP)))


@scene("history-sync-manage-trouble", (1040, 960))
def manage_trouble() -> QWidget:
    return _manage(replace(SHARED, others=(HOME, LAPTOP), problems=problems(), copies=2, unsent=3, encrypted=False))


@scene("history-sync-left")
def left() -> QWidget:
    page = _manage(SHARED)
    from unclench.ui.history.sync_manage import SyncManageSheet

    (sheet,) = page.findChildren(SyncManageSheet)
    sheet.press()
    return page


@scene("history-sync-joining")
def joining() -> QWidget:
    page = _set_up(FolderLook(folder=FOLDER, kind="encrypted"))
    (field,) = (one for one in page.findChildren(QLineEdit) if one.echoMode() != QLineEdit.EchoMode.Normal)
    field.setText("bakod-lumiv-tosur-fidal-gunop")
    (strip,) = _sheet(page).findChildren(WorkStrip)
    strip.follow(StillWork(lambda progress: None), "Sharing the diary")
    strip.show()
    return page


def _elsewhere(*, medicine: bool = False) -> QWidget:
    """The first night, with ice that runs at home and a dose that was logged there."""
    story = Story()
    shared = SharedFolder(replace(SHARED, others=(replace(HOME, heard=story.clock.now().instant.utc),)))
    story.services = Services(story.services.context, FakeKeeper(), folder=lambda: shared, shares=shared.on)
    story.first_night()
    story.pause(hours=3)
    with story.services.context.journal.write() as w:
        if medicine:
            w.add(dose(story.clock))
        w.add(replace(session(story.clock), device=HOME.device))
    story.pause(minutes=8)
    return story.window()


@scene("relief-elsewhere", SIZE)
def ice_elsewhere() -> QWidget:
    return _elsewhere()


@scene("relief-elsewhere-medicine", SIZE)
def dose_elsewhere() -> QWidget:
    return _elsewhere(medicine=True)


@scene("prevention-walk-elsewhere")
def walk_elsewhere() -> QWidget:
    """A walk that was begun at home seven minutes ago."""
    known, clock = lived_in()
    shared = SharedFolder(SHARED)
    built = Services(known.services.context, FakeKeeper(), folder=lambda: shared, shares=shared.on)
    with built.context.journal.write() as w:
        w.add(Walk(at=clock.now().instant.plus(-440), device=HOME.device))
    queue = ChangeQueue()
    return framed(page(Bridge(built, queue, FakeSound(PortAnswer("no")))), "prevention")
