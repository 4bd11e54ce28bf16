"""Interfaces (Protocols) to storage, clock and desktop; each has one implementation and one fake for tests."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from unclench.core.base.entries import Entry
from unclench.core.base.entry_list import EntryLists
from unclench.core.base.errors import StoreTrouble
from unclench.core.base.facts import Facts
from unclench.core.base.frozen_record import record
from unclench.core.base.listeners import Listeners
from unclench.core.base.moments import Now
from unclench.core.base.progress import Progress
from unclench.core.base.timers import Timer

if TYPE_CHECKING:
    from unclench.core.base.history_sums import DaySums
    from unclench.core.base.printed_page import Page

E = TypeVar("E", bound=Entry)


@record
class PortAnswer:
    """Yes, no, or unknown, always with who says so and why. Unknown never means yes."""

    answer: Literal["yes", "no", "unknown"]
    by: str = ""
    reason: str = ""

    @property
    def yes(self) -> bool:
        """Whether the answer is a plain yes."""
        return self.answer == "yes"


class Clock(Protocol):
    """The three times: UTC, boot time (goes on in sleep), the local zone."""

    def now(self) -> Now: ...


class Wake(Protocol):
    """A timer with one deadline by the boot clock, which goes on while the computer sleeps."""

    def at(self, boot_seconds: float | None) -> None:
        """Call `due` at this boot time, at once when it is past; None forgets the deadline."""
        ...

    due: Callable[[], None]


class SystemWake(Wake, Protocol):
    """The one timer of the operating system that the app needs; it also reports that the wall clock was set."""

    clock_set: Callable[[], None]
    """Called after the wall clock was set, where the system can tell."""


class Lid(Protocol):
    """Whether the computer has a lid, and whether it is closed just now."""

    def present(self) -> PortAnswer: ...

    def ask_closed(self, told: Callable[[PortAnswer], None]) -> None:
        """Ask whether it is closed, without waiting; `told` gets the answer."""
        ...


class Inhibit(Protocol):
    """Keeps the computer (and, if asked, the display) from idle sleep."""

    def hold(self, why: str, *, display: bool = False, told: Callable[[PortAnswer], None] | None = None) -> None:
        """Hold until `release`, without waiting for it; `told` hears yes only when all that was asked for is held."""
        ...

    def release(self) -> None: ...

    def answer(self) -> PortAnswer:
        """Whether somebody here can hold the computer awake."""
        ...


class Sound(Protocol):
    """Plays one of our own sounds by name; `answer` says whether anything can be heard."""

    def play(self, name: str, volume: float = 0.7) -> PortAnswer: ...

    def ready(self, *names: str) -> None: ...

    def stop(self) -> None: ...

    def answer(self) -> PortAnswer: ...


@record
class Wishes:
    """How the desktop is set: dark colours, high contrast, little movement; unknown where nobody says."""

    dark: PortAnswer = PortAnswer("unknown")
    contrast: PortAnswer = PortAnswer("unknown")
    calm: PortAnswer = PortAnswer("unknown")


class Look(Protocol):
    """Tells how the desktop is set, and when that changes."""

    changed: Callable[[], None]

    def wishes(self) -> Wishes: ...

    def watch(self) -> None:
        """Begin to ask; not before the window is there."""
        ...


class Idle(Protocol):
    """Tells when nobody has touched keyboard or mouse for the watched time, and when somebody does again."""

    idle: Callable[[float], None]
    """Called with the seconds that have already passed since the last input."""
    back: Callable[[], None]

    def watch(self, seconds: float) -> None:
        """Call `idle` after so many seconds without input."""
        ...

    def next_input(self) -> None:
        """Call `back` at the next key or movement, whatever came before (after the computer slept)."""
        ...

    def idle_seconds(self) -> float | None:
        """Seconds since the last input, None when nobody can tell."""
        ...

    def answer(self) -> PortAnswer: ...


class Lock(Protocol):
    """Tells when the screen is locked and unlocked."""

    locked: Listeners[[]]
    unlocked: Listeners[[]]

    def is_locked(self) -> bool | None: ...

    def answer(self) -> PortAnswer: ...


class Busy(Protocol):
    """One reason not to nudge: do not disturb, a fullscreen window, microphone or camera in use."""

    name: str
    ended: Callable[[], None]
    """Called when the reason ends, by the ports that can tell."""

    def ask(self, told: Callable[[PortAnswer], None]) -> None:
        """Ask whether it holds a nudge just now. Asked only when one is due.

        `told` hears it once: at once, or within two seconds from the event loop; what takes longer is unknown.
        """
        ...

    def answer(self) -> PortAnswer:
        """Whether this desktop can tell."""
        ...


@record
class Bubble:
    """A message to show: two lines and buttons as (key, label).

    `soft`: without a sound of its own. `urgent`: also where messages are kept off the screen, until it is answered.
    """

    title: str
    body: str = ""
    buttons: tuple[tuple[str, str], ...] = ()
    soft: bool = False
    urgent: bool = False


class Notifier(Protocol):
    """Shows one message at a time: the next replaces it."""

    pressed: Callable[[str], None]
    """Called with the key of the button, or "default" for the message itself."""
    closed: Callable[[], None]
    """Called when the person dismissed it without a button."""
    told: Callable[[PortAnswer], None]
    """Called with what became of a `show` that could not know at once."""

    def show(self, bubble: Bubble) -> PortAnswer:
        """Show it in place of the last. `no`: it was not shown, the reason says why; `unknown`: `told` follows."""
        ...

    def withdraw(self) -> None: ...

    def answer(self) -> PortAnswer: ...


class Autostart(Protocol):
    """Starting with the computer. `state` is read back from the system, never remembered."""

    def state(self) -> PortAnswer: ...

    def set(self, on: bool) -> PortAnswer:
        """Switch it, and read back what holds now."""
        ...


class Speech(Protocol):
    """Says short sentences, where the system has a voice; `answer` says whether."""

    def say(self, words: str) -> PortAnswer: ...

    def stop(self) -> None: ...

    def answer(self) -> PortAnswer: ...


@record
class Change:
    """One row of `changes`: an edit of an entry on the computer `device`, with the row before and after."""

    at_utc: str
    act: Literal["add", "edit", "delete", "undo"]
    kind: str
    entry_id: str
    before: dict[str, Any] | None
    after: dict[str, Any]
    device: str = ""


class Writing(Protocol):
    """One transaction that holds the write lock: `facts` are those under the lock."""

    facts: Facts
    touched: set[str]
    """The kinds written so far: tables, and "settings"."""

    def add(self, entry: E) -> E:
        """Write a new entry; returned with its id, device and moment of change."""
        ...

    def change(self, entry: E) -> E:
        """Replace the entry with this id."""
        ...

    def delete(self, entry: Entry) -> None:
        """Mark the entry deleted."""
        ...

    def start(self, entry: E, timer: Timer) -> E:
        """Add the entry and let its timer run."""
        ...

    def retime(self, timer: Timer) -> None:
        """Replace the timer of its kind (stopped, or seen again)."""
        ...

    def undo(self) -> Change:
        """Take back the newest press of this computer that may be: all that one transaction wrote. Raises Refused.

        A press that wrote settings only is not in the diary and is passed over.
        """
        ...

    def takes_back(self, entry: Entry) -> None:
        """This transaction takes back the newest press of this computer on the entry; `undo` undoes neither of them."""
        ...

    def set(self, name: str, value: Any, scope: Literal["person", "device"] = "person") -> None:
        """Write a setting."""
        ...


class Journal(EntryLists, Protocol):
    """The diary: bounded facts to read, one transaction to write, sums a day for history."""

    trouble: StoreTrouble | None
    """Why what was done last is in memory only; None: all is on disk."""

    @property
    def unwritten(self) -> int:
        """How many transactions are in memory only."""
        ...

    def write(self, *, undoable: bool = True, synced: bool = True) -> AbstractContextManager[Writing]:
        """One transaction. `undoable=False`: what the machine writes by itself (a nudge shown, presence heard).

        `synced=False`: what is written again soon; it survives a kill without waiting for the disk.
        """
        ...

    def read(self) -> Facts: ...

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        ...

    def settings(self) -> dict[str, Any]:
        """The stored settings, name -> value; a broken row is left out."""
        ...

    def find(self, table: str, first: str | None = None, last: str | None = None) -> Sequence[Any]:
        """Entries of one table, oldest first, `first` <= at_utc <= `last` where given."""
        ...

    def get(self, table: str, entry_id: str) -> Any:
        """One entry, also when deleted or outside the window, or None."""
        ...

    def history(self, table: str, entry_id: str) -> Sequence[Change]:
        """All changes of one entry, oldest first."""
        ...

    def day_sums(self) -> AbstractContextManager["DaySums"]:
        """Sums of days, weeks and months for History, inside a `with`."""
        ...


class Printer(Protocol):
    """Draws the doctor's page into a PDF file: written aside, then renamed. Raises BadInput when it cannot.

    `progress`: instead of the one that the app has for all that takes long.
    """

    def write(self, page: "Page", file: Path, progress: Progress | None = None) -> None: ...


Publish = Callable[[Iterable[str]], None]

EVERYTHING = "all"
"""Published as a kind where any facts may have changed: a file was read in, or another process wrote."""
SHARING = "sync"
"""Published as a kind when it may be told otherwise how the diary is shared, and when that began or ended."""
PLANK_WANTED = "plank_wanted"
"""Published as a kind when a plank is to begin on the screen; no facts changed."""
