"""A drive: begun, stopped, ended. Each is one press that undo takes back."""

from unclench.actions.context import Context
from unclench.core.base import preferences
from unclench.core.prevention import driving as rules


class Driving:
    """Keeps since when somebody drives; a stop is written as time sat, and getting up."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def begin(self) -> bool:
        """Off now."""
        now = self._context.clock.now().instant.iso()
        return self._keep(now, now)

    def stop(self) -> bool:
        """A stop of 15 minutes from now; the next two hours count from its end."""
        prefs, now = self._preferences(), self._context.clock.now().instant
        return self._keep(prefs.drive_from, now.plus(rules.STOP_SECONDS).iso())

    def end(self) -> bool:
        """Arrived."""
        return self._keep("", "")

    def _keep(self, begun: str, since: str) -> bool:
        now = self._context.clock.now()
        driven = rules.drive(self._preferences(), now)
        with self._context.journal.write() as w:
            for entry in rules.stood_up(driven, now) if driven else ():
                w.add(entry)
            w.set("drive_from", begun, "device")
            w.set("drive_since", since, "device")
        self._context.publish({"presences", "stands", "settings"})
        return True

    def _preferences(self) -> preferences.Preferences:
        return preferences.read(self._context.journal.settings())
