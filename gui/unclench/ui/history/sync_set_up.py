"""Begin to share the diary in a folder: which folder, what this computer is called, with which passphrase."""

import threading

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from unclench.core.base.errors import Refused
from unclench.core.base.progress import Progress
from unclench.core.sync.records import Exchange, FolderLook
from unclench.ui.bridge import Bridge
from unclench.ui.history import sync_words as words
from unclench.ui.history.data_dialogs import ask_shared_folder
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.history.sync_card import DeviceLine, problem_line
from unclench.ui.history.sync_passphrase import NewPassphrase
from unclench.ui.widgets.banner import Banner
from unclench.ui.widgets.choice_list import ChoiceList, Option
from unclench.ui.widgets.first_focus import focus_first
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import column, row
from unclench.ui.widgets.link_button import Link


class SyncSetUpSheet(DataSheet):
    """Asks for a folder first; what is in it decides what is asked then."""

    def __init__(self, bridge: Bridge) -> None:
        self._sync = bridge.services.sync
        self._look: FolderLook | None = None
        self._joining = threading.Lock()
        self._name = QLineEdit(self._sync.suggested_name())
        self._ways = ChoiceList(
            [
                Option("encrypted", self.tr("With a passphrase")),
                Option("plain", self.tr("Plain files")),
            ],
            self.tr("How the files are kept"),
            look="pills",
        )
        self._ways.chosen.connect(lambda _: self._follow())
        self._known = QLineEdit()
        self._known.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._plain = Banner(
            self.tr("Whoever can read the folder can read your diary: pains, medicine, everything."), tone="caution"
        )
        self._new: NewPassphrase | None = None
        self._new_place = column()
        self._form = QWidget()
        super().__init__(bridge, self.tr("Share with another computer"), self._form)
        self._form.setLayout(self._build())
        self._form.hide()
        for field in (self._name, self._known):
            field.textChanged.connect(self._follow)
            field.returnPressed.connect(self._entered)
        self.work.failed.connect(self._follow)
        self.work.stopped.connect(self._stopped)

    def begin(self) -> None:
        """Say what it is, and offer to choose a folder."""
        self.say(
            self.tr("Choose a folder that reaches your other computer."),
            [
                self.tr("One that Syncthing, Nextcloud, Dropbox or OneDrive keeps in step, or one on a USB stick."),
                self.tr("Unclench puts small files there, and reads those of your other computers. Nothing else."),
            ],
        )
        self.offer(self.tr("Choose a folder …"))

    def press(self) -> None:
        """Choose a folder, or begin."""
        if self._look is None:
            self.choose_folder()
        elif self._new is not None and self._new.isVisibleTo(self) and not self._new.kept():
            self.work.say(self.tr("Put the passphrase in a safe place first, and tick that you have it."))
            self._new.ask_kept()
        else:
            self._join(self._look)

    def choose_folder(self) -> None:
        """Ask for another folder."""
        ask_shared_folder(self, self.look_into)

    def look_into(self, folder: str) -> None:
        """Who shares in a folder. Nothing is written."""
        self.work.run_work(
            lambda progress: self._sync.look(folder), self.tr("Reading the folder"), self.show_look, may_hang=True
        )

    def show_look(self, look: FolderLook) -> None:
        """What was found there, and what is asked now."""
        self._look = look
        now = self.bridge.now()
        devices = [DeviceLine(words.name(one), words.heard(one, now)) for one in look.devices]
        self.say(words.found(look), [wrapped(look.folder, "small", "muted"), *devices])
        if look.kind == "empty":
            self._ways.set_value("encrypted")
        self._form.show()
        self.offer(self.tr("Begin to share"))
        self._follow()
        focus_first(self._name)

    def _build(self) -> QVBoxLayout:
        self._name_caption = _caption(self.tr("Name of this computer"), self._name)
        self._known_caption = _caption(self.tr("The passphrase of the other computer"), self._known)
        self._ways_caption = wrapped(self.tr("How the files are kept"), "medium")
        other = Link(self.tr("Choose another folder"), self.choose_folder, role="small", tone="muted")
        return column(
            self._name_caption,
            self._name,
            4,
            self._ways_caption,
            self._ways,
            self._new_place,
            self._known_caption,
            self._known,
            self._plain,
            row(other, None),
            gap=8,
        )

    def _follow(self, *_: object) -> None:
        """Show what is asked for this folder and this choice; the button works once all is there."""
        look = self._look
        if look is None:
            return
        way = self._way(look)
        makes = look.kind == "empty" and way == "encrypted"
        if makes and self._new is None:
            self._make_passphrase()
        if self._new is not None:
            self._new.setVisible(makes)
        for part_of in (self._ways_caption, self._ways):
            part_of.setVisible(look.kind == "empty")
        for part_of in (self._known_caption, self._known):
            part_of.setVisible(look.kind == "encrypted")
        self._plain.setVisible(way == "plain")
        self.go.setEnabled(bool(self._name.text().strip()) and self._has_passphrase(look))

    def _way(self, look: FolderLook) -> str:
        return self._ways.value() if look.kind == "empty" else look.kind

    def _make_passphrase(self) -> None:
        """The made-up words; where the extra is missing, a sentence says so and plain files are left."""
        try:
            self._new = NewPassphrase(self._sync)
        except Refused as missing:
            self.work.say(missing.message)
            self._ways.set_value("plain")
            self._follow()
            return
        self._new.changed.connect(self._follow)
        self._new_place.addWidget(self._new)

    def _has_passphrase(self, look: FolderLook) -> bool:
        if self._way(look) == "plain":
            return True
        if look.kind == "encrypted":
            return bool(self._known.text().strip())
        return self._new is not None and bool(self._new.passphrase().strip())

    def _passphrase(self, look: FolderLook) -> str | None:
        if self._way(look) == "plain":
            return None
        return self._known.text() if self._new is None or look.kind == "encrypted" else self._new.passphrase()

    def _join(self, look: FolderLook) -> None:
        sync, name, passphrase = self._sync, self._name.text(), self._passphrase(look)

        def join(progress: Progress) -> Exchange:
            with self._joining:  # one that was cancelled has left before the next one joins
                sync.join(look.folder, name, passphrase)
                try:
                    progress(0.0)
                except Refused:
                    sync.leave()
                    raise
            return sync.exchange(progress)

        self.work.run_work(join, self.tr("Sharing the diary"), self._joined, may_hang=True)

    def _joined(self, exchange: Exchange) -> None:
        self._sync.came(exchange)
        self._sync.came()
        self._form.hide()
        lines: list[QWidget | str] = [problem_line(one) for one in exchange.problems]
        if exchange.received:
            lines.insert(0, self.tr("%Ln changes came from the others.", "", exchange.received))
        if self._look is not None and self._look.kind == "empty":
            lines.append(
                self.tr("On the other computer: History, Your data, Share with another computer, and the same folder.")
            )
        lead = self.tr("What is logged here is in the folder from now on, and what the others log comes by itself.")
        self.tell(self.tr("This computer shares the diary"), lead, lines)

    def _stopped(self) -> None:
        """Cancelled: nothing is shared. An exchange that still waits for the folder ends at its next step."""
        if self._sync.on:
            self.bridge.press(self._sync.leave)
        if self._look is not None:
            self.work.say(self.tr("Stopped. Nothing is shared; what has come in until now stays."))
        self._follow()

    def _entered(self) -> None:
        if self.go.isEnabled():
            self.go.setFocus()


def _caption(words_of: str, field: QLineEdit) -> QLabel:
    """The name of a field, above it and for assistive technology."""
    made = wrapped(words_of, "medium")
    made.setBuddy(field)
    field.setAccessibleName(words_of)
    return made
