"""Delete all, after a word was typed; with or without the backups."""

from PySide6.QtWidgets import QLineEdit

from unclench.actions.data_file import erase_word, is_erase_word
from unclench.core.base.errors import UnclenchError
from unclench.core.base.translation import translate
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words as words
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.widgets.check_box import Check
from unclench.ui.widgets.first_focus import begins_at
from unclench.ui.widgets.label import wrapped
from unclench.ui.widgets.layouts import row
from unclench.ui.widgets.long_work import LongWork


class EraseSheet(DataSheet):
    """The button can be pressed once the word stands in the field."""

    def __init__(self, bridge: Bridge) -> None:
        self._word = QLineEdit()
        self._backups = Check(self.tr("Delete the backups, too"), self.tr("Then nothing brings the diary back."))
        asked = self.tr("Type {word} to delete all").format(
            word=translate("core", "“{words}”").format(words=erase_word())
        )
        caption = wrapped(asked, "medium")
        caption.setBuddy(self._word)
        super().__init__(bridge, self.tr("Delete all"), self._backups, caption, row(self._word, None))
        self._word.setAccessibleName(asked)
        self._word.textChanged.connect(self._typed)
        self._word.returnPressed.connect(self._entered)
        begins_at(self, self._word)

    def begin(self) -> None:
        """Say what would go."""
        files = self.bridge.services.data_file
        LongWork(lambda progress: files.prepare_erase()).start()
        lines = [files.folder(), words.ends(_running(self.bridge))]
        kept = len(files.backups())
        if kept:
            lines.append(self.tr("%Ln backups stay, unless you delete them, too.", "", kept))
        else:
            lines.append(self.tr("There is no backup: nothing brings the diary back."))
            self._backups.hide()
        lead = self.tr("This deletes the whole diary with its {entries}, and your settings.")
        self.say(lead.format(entries=words.entries(files.count())), [line for line in lines if line])
        self.offer(self.tr("Delete all"), role="danger")
        self.go.setEnabled(False)

    def press(self) -> None:
        """Delete it."""
        with_backups = self._backups.isChecked()
        try:
            self.bridge.services.data_file.erase_by_word(self._word.text(), with_backups=with_backups)
        except UnclenchError as trouble:
            self.work.say(f"{trouble.message} {getattr(trouble, 'way_on', '')}".strip())
            return
        self._word.hide()
        self.bridge.tell(self.tr("All entries are deleted."))
        self.left.emit()

    def _typed(self, text: str) -> None:
        self.go.setEnabled(is_erase_word(text))

    def _entered(self) -> None:
        if self.go.isEnabled():
            self.go.setFocus()


def _running(bridge: Bridge) -> tuple[str, ...]:
    """What runs now."""
    return tuple(timer.what for timer in bridge.facts().timers.values() if timer.ended_boot_seconds is None)
