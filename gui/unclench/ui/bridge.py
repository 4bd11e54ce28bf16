"""From services to widgets: facts that changed become one Qt signal a turn of the loop, trouble becomes a sentence."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from unclench.actions.services import Services
from unclench.core.base import units
from unclench.core.base.entries import Dose, Entry, Presence, Stand
from unclench.core.base.errors import UnclenchError
from unclench.core.base.facts import Facts
from unclench.core.base.moments import Now
from unclench.core.base.ports import Inhibit, Lid, Sound, Speech
from unclench.core.relief import sessions
from unclench.ui.frame.message import SHORT_SECONDS, Message, done

if TYPE_CHECKING:
    from unclench.core.medicine.before_logging import Beforehand
    from unclench.core.medicine.snapshot import MedicineSnapshot
    from unclench.core.prevention.snapshot import Prevention
    from unclench.core.relief.snapshot import ReliefSnapshot

T = TypeVar("T")


class ChangeQueue(QObject):
    """Services `publish` the kinds that changed after a commit; listeners get them once a turn of the event loop."""

    changed = Signal(frozenset)

    def __init__(self) -> None:
        super().__init__()
        self._kinds: set[str] = set()

    def publish(self, kinds: Iterable[str]) -> None:
        """Facts of these kinds changed."""
        if not self._kinds:
            QTimer.singleShot(0, self, self._tell)
        self._kinds.update(kinds)

    def _tell(self) -> None:
        kinds, self._kinds = frozenset(self._kinds), set()
        self.changed.emit(kinds)


class Bridge(QObject):
    """What every page holds beside its services: signals of change, trouble and what was done, and the snapshots."""

    facts_changed = Signal(frozenset)
    trouble_came = Signal(UnclenchError)
    told = Signal(Message)
    """What a press did, for the toast of the window."""
    undo_moved = Signal()
    """The toast came or went: `undo_in_toast` is another one."""

    def __init__(
        self,
        services: Services,
        change_queue: ChangeQueue,
        sound: Sound,
        awake: Inhibit | None = None,
        voice: Speech | None = None,
        parent: QObject | None = None,
        *,
        lid: Lid | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.sound = sound
        self.awake = awake
        self.voice = voice
        self.lid = lid
        self.undo_in_toast = ""
        """The id of the entry that the toast takes back now: on the page its button waits meanwhile."""
        change_queue.changed.connect(self.facts_changed)

    def now(self) -> Now:
        """This moment."""
        return self.services.context.clock.now()

    def facts(self) -> Facts:
        """The facts as they stand (read once for each change of the file)."""
        return self.services.context.journal.read()

    def relief(self) -> "ReliefSnapshot":
        """The snapshot of the Relief tab."""
        from unclench.core.relief.snapshot import relief

        return relief(self.facts(), self.services.context.guide.safety, self.now())

    def medicine(self) -> "MedicineSnapshot":
        """The snapshot of the card "Medicine"."""
        from unclench.core.medicine.snapshot import snapshot

        return snapshot(self.facts(), self.services.preferences.get(), self.services.context.guide.medicine, self.now())

    def how_many_medicines(self) -> int:
        """How many rows the card "Medicine" has."""
        from unclench.core.medicine.snapshot import how_many

        return how_many(self.facts(), self.services.preferences.get(), self.now())

    def before_logging(self, dose: Dose) -> "Beforehand":
        """What the label says of a dose that is not logged yet, or would be changed so."""
        from unclench.core.medicine.before_logging import before_logging

        content, kept = self.services.context.guide.medicine, self.services.preferences.get()
        return before_logging(dose, self.facts(), kept, content, self.now())

    def prevention(self) -> "Prevention":
        """The snapshot of the Prevention tab."""
        from unclench.core.prevention.snapshot import prevention

        return prevention(
            self.facts(), self.services.preferences.get(), self.services.context.guide.prevention, self.now()
        )

    def prevention_after(self, last: "Prevention", kinds: frozenset[str]) -> "Prevention":
        """The snapshot of the Prevention tab, where `last` was drawn and facts of these kinds changed since."""
        from unclench.core.prevention.snapshot import renewed

        preferences, content = self.services.preferences.get(), self.services.context.guide.prevention
        return renewed(last, kinds, self.facts(), preferences, content, self.now())

    def live(self) -> sessions.Running | None:
        """The running session at this moment: all that changes each second."""
        return sessions.running(self.facts(), self.now())

    def computer(self, device: str) -> str:
        """What the person calls the computer that an entry came from; "" where that is not known."""
        sharing = self.services.sharing()
        return sharing.names().get(device, "") if sharing else ""

    def press(self, action: Callable[[], T]) -> T | None:
        """Do what a press asks for. Expected trouble is told to the window, which says it calmly; then None."""
        try:
            return action()
        except UnclenchError as trouble:
            self.trouble_came.emit(trouble)
            return None

    def tell(
        self,
        words: str,
        undo: Callable[[], object] | None = None,
        *,
        label: str = "",
        seconds: float = SHORT_SECONDS,
    ) -> None:
        """Say what a press did; `undo` takes it back, and returns None when it could not. `label`: its other name."""
        self.told.emit(done(words, undo, label=label, seconds=seconds))

    def logged(self, entry: Entry, more: str = "") -> None:
        """Say that this entry was logged, and `more`; it can be taken back."""
        from unclench.ui.frame.logged_words import words_of

        what = words_of(entry, self)
        words = f"{what}. {more}" if more else what
        take_back = self.services.entries.take_back
        self.told.emit(
            done(words, lambda: self.press(lambda: take_back(entry.TABLE, entry.id)), what=what, entry=entry.id)
        )

    def logged_at_once(self, entries: Sequence[Entry]) -> None:
        """Say what one press logged; all of it can be taken back. Getting up goes without saying beside a walk."""
        from unclench.ui.frame.logged_words import words_of

        told = [one for one in entries if not isinstance(one, (Presence, Stand))]
        words = units.in_a_line(words_of(one, self) for one in told or entries[-1:])
        self.tell(words, lambda: self.press(self.services.entries.undo))

    def move_undo(self, entry: str) -> None:
        """The toast takes back this entry from now on; none: ""."""
        if entry != self.undo_in_toast:
            self.undo_in_toast = entry
            self.undo_moved.emit()

    def take_back_newest(self) -> None:
        """Take the newest change back, and say what it was."""
        from unclench.ui.frame.newest_change import take_back

        take_back(self)

    def bring_back(self, deleted: Sequence[tuple[str, str]]) -> None:
        """Take back that these (table, id) were deleted, and say so."""
        from unclench.ui.frame.newest_change import bring_back

        bring_back(self, deleted)

    def log(self, action: Callable[[], T]) -> T | None:
        """Do a press that logs an entry (alone, or first in a tuple), and say so. None when it could not be done."""
        kept = self.press(action)
        if kept is not None:
            self.say_kept(kept)
        return kept

    def say_kept(self, kept: object) -> None:
        """Say what a press kept: an entry (alone, or first in a tuple) by its words; anything else was kept, too."""
        entry: object = kept[0] if isinstance(kept, tuple) else kept
        if isinstance(entry, Entry):
            self.logged(entry)
        else:
            self.tell(self.tr("Your choice is kept."))

    def take_back(self, entry: Entry) -> bool:
        """Delete an entry that was logged by mistake, and say which; False when it could not be done."""
        from unclench.ui.frame.logged_words import words_of

        words = self.tr("Taken back: {what}").format(what=words_of(entry, self).rstrip("."))
        done = self.press(lambda: self.services.entries.take_back(entry.TABLE, entry.id)) is not None
        if done:
            self.tell(words)
        return done
