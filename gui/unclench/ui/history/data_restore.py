"""Going back to a backup: what would change, then the press, then where the diary until now is kept."""

from unclench.actions.data_file import DataFile
from unclench.core.base.data_file_facts import RestoreLook
from unclench.ui.bridge import Bridge
from unclench.ui.history import data_words as words
from unclench.ui.history.data_sheet import DataSheet
from unclench.ui.history.path_line import PathLine


class RestoreSheet(DataSheet):
    """`name` is how the page calls the backup."""

    def __init__(self, bridge: Bridge, file: str, name: str) -> None:
        super().__init__(bridge, self.tr("Restore: {backup}").format(backup=name))
        self._file, self._name = file, name
        self.say(self.tr("Reading the backup …"))
        self.work.stopped.connect(self._ended)
        self.work.failed.connect(self._unusable)

    def begin(self) -> None:
        """Look into the backup. Nothing is written."""
        file = self._file
        if not self.work.run(lambda there: there.look_into_backup(file), self.tr("Reading the backup"), self._show):
            self._unusable()

    def press(self) -> None:
        """Go back to it."""
        file = self._file

        def restore(there: DataFile) -> str:
            return there.restore(file)

        self.work.run(restore, self.tr("Restoring the backup"), self.show_restored, writes=True)

    def _show(self, look: RestoreLook) -> None:
        self.say(self._lead(look), self._lines_of(look))
        self.offer(self.tr("Restore this backup"))

    def _lead(self, look: RestoreLook) -> str:
        if look.lost and look.lost_since is not None:
            span = words.span(look.lost_since, self.bridge.now())
            said = self.tr("%Ln entries {span} are not in it; today's file is kept aside.", "", look.lost)
            return said.format(span=span)
        if not look.changed and not look.back:
            return self.tr("It holds the same entries as the diary does now.")
        if not look.changed and not look.lost and look.back >= look.entries:
            return self.tr("The diary has no entries now, so none is lost.")
        return self.tr("All entries of the diary are in it.")

    def _lines_of(self, look: RestoreLook) -> list[str]:
        lines = [self.tr("The backup holds {entries}.").format(entries=words.entries(look.entries))]
        if look.changed:
            lines.append(self.tr("%Ln entries become what they were before they were changed.", "", look.changed))
        if look.back:
            lines.append(self.tr("%Ln entries that are no longer in the diary come back.", "", look.back))
        if look.set_aside:
            lines.append(
                self.tr("Entries in it that cannot be read: {count}. They stay in the file, set aside.").format(
                    count=words.number(look.set_aside)
                )
            )
        lines.append(words.ends(look.ends))
        lines.append(self.tr("Your settings become those of the backup, too."))
        lines.append(self.tr("The file that is kept stands among the backups, so you can come back to it."))
        return [line for line in lines if line]

    def show_restored(self, aside: str) -> None:
        """It was done; `aside` is where the diary until now is kept, "" where there was none."""
        lead = self.tr("The diary is as it was in the backup.")
        if not aside:
            self.tell(self.tr("Restored"), lead)
            return
        kept = PathLine(aside, self.tr("the file that was kept"))
        self.tell(self.tr("Restored"), lead, [self.tr("The diary until now is kept here:"), kept])

    def _unusable(self) -> None:
        if self.go.isHidden():
            self.say("")

    def _ended(self) -> None:
        """Cancelled: while it was read, or while it was being put in place."""
        if self.go.isHidden():
            self.left.emit()
        else:
            self.work.say(self.tr("Stopped. Nothing was changed."))
