"""The row of the system check that tells whether the diary is shared, and whether that works."""

from unclench.actions.sync import Sync
from unclench.core.base.ports import PortAnswer
from unclench.core.base.translation import translate


class SyncCheck:
    """Asks the data file and what the last exchange said, never the folder."""

    def __init__(self, sync: Sync) -> None:
        self._sync = sync

    def answer(self) -> PortAnswer:
        """No: nothing is shared, or something is wrong with the folder or a file in it."""
        if not self._sync.on:
            return PortAnswer("no", "", translate("core", "Nothing is shared with other computers."))
        status = self._sync.status()
        if status.state == "replaced":
            told = translate(
                "core", "The diary was put back to a copy since, so nothing is shared until you join again."
            )
            return PortAnswer("no", status.folder, told)
        if status.problems:
            return PortAnswer("no", status.folder, status.problems[0].message)
        if status.last is None:
            return PortAnswer("unknown", status.folder, translate("core", "Nothing was exchanged yet."))
        return PortAnswer(
            "yes", status.folder, translate("core", "Other computers there: %Ln.", "", len(status.others))
        )
